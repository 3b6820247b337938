// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/stalesummary.h"

#include "ui/models/words.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace autodevos {

StaleSummary::StaleSummary(QWidget *parent)
    : QFrame(parent)
{
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("What a retry runs again"));
    m_text = new QLabel;
    m_text->setWordWrap(true);
    m_text->setFont(boldFont(font()));
    m_tasks = new QLabel;
    m_tasks->setWordWrap(true);
    m_tasks->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_confirm = new QPushButton;
    m_confirm->setObjectName(u"confirmRetry"_s);
    m_confirm->setDefault(true);
    auto *back = new QPushButton(tr("Not now"));
    connect(m_confirm, &QPushButton::clicked, this, &StaleSummary::confirmed);
    connect(back, &QPushButton::clicked, this, &StaleSummary::dismissed);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::Tight);
    buttons->addStretch();
    buttons->addWidget(back);
    buttons->addWidget(m_confirm);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::Normal, spacing::Normal, spacing::Normal, spacing::Normal);
    column->setSpacing(spacing::Tight);
    column->addWidget(m_text);
    column->addWidget(m_tasks);
    column->addLayout(buttons);
}

void StaleSummary::setPreview(const StalePreview &preview, const Plan &plan, const QString &action, bool canRun)
{
    QString text = tr("%n task(s) run again", nullptr, static_cast<int>(preview.stale.size())) + u", "_s +
                   tr("%n stay(s) as it is", nullptr, static_cast<int>(preview.reused.size()));
    if (preview.seconds > 0 || preview.tokens > 0) {
        text += u" · "_s + tr("about %1").arg(roughDurationText(preview.seconds));
        if (preview.tokens > 0) {
            text += u", "_s + tr("%1 tokens").arg(countText(preview.tokens));
        }
        if (preview.usd > 0) {
            text +=
                u", "_s + (preview.hasUnknownCost ? tr("at least %1").arg(usdText(preview.usd)) : usdText(preview.usd));
        } else if (preview.hasUnknownCost) {
            text += u", "_s + tr("at a price that is not known");
        }
    }
    m_text->setText(text);
    QStringList titles;
    for (const TaskId &id : preview.stale) {
        const Task *task = plan.task(id);
        titles.append(task == nullptr ? id.value() : task->title);
    }
    constexpr qsizetype mostShown = 5;
    m_tasks->setToolTip(titles.join(u'\n'));
    const auto hidden = static_cast<int>(titles.size() - mostShown);
    const QString shown = titles.mid(0, mostShown).join(u", "_s);
    m_tasks->setText(hidden > 0 ? shown + u' ' + tr("and %n more", nullptr, hidden) : shown);
    m_tasks->setVisible(!titles.isEmpty());
    m_confirm->setText(action);
    m_confirm->setEnabled(canRun);
    m_confirm->setToolTip(canRun ? QString() : tr("Possible when the current run has ended"));
}

QString StaleSummary::text() const
{
    return m_text->text();
}

void StaleSummary::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT dismissed();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace autodevos
