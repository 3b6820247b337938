// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelineview.h"

#include "ui/models/words.h"
#include "ui/theme/theme.h"
#include "ui/timeline/timelinechart.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace autodevos {

namespace {

QVector<RunStatus> runsOf(const ProjectState &state)
{
    QVector<RunStatus> runs = state.earlierRuns();
    if (state.run().state != RunState::None) {
        runs.append(state.run());
    }
    return runs;
}

} // namespace

TimelineView::TimelineView(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
{
    m_run = new QComboBox;
    m_run->setObjectName(u"timelineRun"_s);
    m_run->setAccessibleName(tr("Run"));
    m_compared = new QComboBox;
    m_compared->setObjectName(u"timelineCompared"_s);
    m_compared->setAccessibleName(tr("Compare with the run"));
    for (QComboBox *box : {m_run, m_compared}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        connect(box, &QComboBox::activated, this, &TimelineView::showRun);
    }
    m_summary = new QLabel;
    m_summary->setObjectName(u"timelineSummary"_s);
    m_summary->setWordWrap(true);
    m_chart = new TimelineChart;
    auto *row = new QHBoxLayout;
    row->setContentsMargins(spacing::Normal, spacing::Tight, spacing::Normal, spacing::Tight);
    row->setSpacing(spacing::Normal);
    row->addWidget(m_run);
    row->addWidget(m_compared);
    row->addWidget(m_summary, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_chart, 1);
    setFocusProxy(m_chart);
    connect(m_chart, &TimelineChart::taskSelected, this, &TimelineView::taskSelected);
    connect(m_chart, &TimelineChart::taskActivated, this, &TimelineView::taskActivated);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, [this] {
        if (isVisible()) {
            showRun();
        }
    });
    setState(ProjectState());
}

void TimelineView::setState(const ProjectState &state)
{
    m_state = state;
    fillRuns();
    showRun();
    const bool isActive = state.run().state == RunState::Running || state.run().state == RunState::Paused;
    if (isActive != m_second.isActive()) {
        isActive ? m_second.start() : m_second.stop();
    }
}

void TimelineView::fillRuns()
{
    const QVector<RunStatus> runs = runsOf(m_state);
    const bool isNewestShown = m_run->currentIndex() <= 0;
    if (m_run->count() != runs.size() || (!runs.isEmpty() && m_run->itemData(0) != runs.constLast().id.value())) {
        const QString chosen = m_run->currentData().toString();
        const QString compared = m_compared->currentData().toString();
        m_run->clear();
        m_compared->clear();
        m_compared->addItem(tr("Not compared"), QString());
        for (auto run = runs.crbegin(); run != runs.crend(); ++run) {
            m_run->addItem(tr("%1 of plan v%2").arg(run->id.value()).arg(run->planVersion), run->id.value());
            m_compared->addItem(tr("Compared with %1").arg(run->id.value()), run->id.value());
        }
        m_run->setCurrentIndex(isNewestShown ? 0 : std::max(0, m_run->findData(chosen)));
        m_compared->setCurrentIndex(std::max(0, m_compared->findData(compared)));
    }
    m_run->setVisible(!runs.isEmpty());
    m_compared->setVisible(runs.size() > 1);
}

void TimelineView::showRun()
{
    m_chart->setTimeline(timelineOf(m_state, RunId(m_run->currentData().toString()), m_clock.nowMs()));
    const RunId other(m_compared->currentData().toString());
    const bool isOther = !other.isEmpty() && other != m_chart->timeline().run;
    m_chart->setCompared(isOther ? timelineOf(m_state, other, m_clock.nowMs()) : Timeline());
    m_summary->setText(summary());
    if (isOther) {
        const qint64 more = m_chart->timeline().makespanMs() - timelineOf(m_state, other, m_clock.nowMs()).makespanMs();
        const QString length = durationText(std::abs(more));
        m_summary->setText(m_summary->text() + u" · "_s +
                           (more > 0 ? tr("%1 longer than %2") : tr("%1 shorter than %2")).arg(length, other.value()));
    }
}

QString TimelineView::summary() const
{
    const Timeline &timeline = m_chart->timeline();
    if (timeline.rows.isEmpty() || timeline.makespanMs() <= 0) {
        return {};
    }
    const double atATime = static_cast<double>(timeline.workMs) / static_cast<double>(timeline.makespanMs());
    return tr("%1 in all; %2 of %3 tasks decided it (%4); %5 at a time")
        .arg(durationText(timeline.makespanMs()), QString::number(timeline.decisiveCount()),
             QString::number(timeline.rows.size()), durationText(timeline.decisiveMs),
             QLocale().toString(atATime, 'f', 1));
}

void TimelineView::setSelectedTask(const TaskId &task)
{
    m_chart->setSelectedTask(task);
}

} // namespace autodevos
