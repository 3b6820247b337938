// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/triespage.h"

#include "ui/models/words.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QDateTime>
#include <QHeaderView>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace autodevos {

TriesPage::TriesPage(QWidget *parent)
    : QTreeWidget(parent)
{
    setAccessibleName(tr("Tries"));
    setFrameShape(QFrame::NoFrame);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setHeaderLabels({tr("Try"), tr("Result"), tr("Time"), tr("Tokens"), tr("Started"), tr("Model")});
    header()->setStretchLastSection(true);
    header()->setSectionResizeMode(QHeaderView::ResizeToContents);
}

void TriesPage::setAttempts(const QVector<AttemptStatus> &attempts, qint64 nowMs)
{
    QVector<qint64> ends;
    for (const AttemptStatus &attempt : attempts) {
        ends.append(attempt.startedMs);
        ends.append(attempt.endedMs);
    }
    if (ends == m_shownEnds && topLevelItemCount() > 0) {
        const AttemptStatus &latest = attempts.last();
        if (latest.endedMs == 0) {
            topLevelItem(0)->setText(2, durationText(std::max<qint64>(0, nowMs - latest.startedMs)));
        }
        return; // keeps the selection
    }
    m_shownEnds = ends;
    const ColourTheme &theme = ColourTheme::of(palette());
    clear();
    for (qsizetype i = attempts.size() - 1; i >= 0; --i) {
        const AttemptStatus &attempt = attempts.at(i);
        const bool runs = attempt.endedMs == 0;
        const qint64 end = runs ? nowMs : attempt.endedMs;
        auto *item = new QTreeWidgetItem(
            {QString::number(i + 1),
             runs         ? tr("running")
             : attempt.ok ? tr("ok")
                          : attempt.error,
             durationText(std::max<qint64>(0, end - attempt.startedMs)),
             countText(attempt.usage.input + attempt.usage.output),
             QLocale().toString(QDateTime::fromMSecsSinceEpoch(attempt.startedMs), QLocale::ShortFormat),
             attempt.model});
        const TaskState state = runs ? TaskState::Running : attempt.ok ? TaskState::Completed : TaskState::Failed;
        item->setIcon(0, icon(stateIcon(state), theme.state(state).mark));
        item->setToolTip(1, attempt.ok ? attempt.report : attempt.error);
        addTopLevelItem(item);
    }
}

} // namespace autodevos
