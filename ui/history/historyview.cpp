// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historyview.h"

#include "ui/history/checkpointspage.h"
#include "ui/history/planspage.h"
#include "ui/history/runspage.h"

namespace autodevos {

HistoryView::HistoryView(const Clock &clock, QWidget *parent)
    : QTabWidget(parent)
    , m_checkpoints(new CheckpointsPage)
    , m_runs(new RunsPage(clock))
    , m_plans(new PlansPage)
{
    setDocumentMode(true);
    addTab(m_checkpoints, tr("Checkpoints"));
    addTab(m_runs, tr("Runs"));
    addTab(m_plans, tr("Plan versions"));
    connect(m_runs, &RunsPage::taskSelected, this, &HistoryView::taskSelected);
    connect(m_plans, &PlansPage::taskSelected, this, &HistoryView::taskSelected);
}

void HistoryView::apply(const QVector<Event> &events)
{
    m_checkpoints->apply(events);
}

void HistoryView::setState(const ProjectState &state)
{
    m_checkpoints->setState(state);
    m_runs->setState(state);
    m_plans->setState(state);
}

void HistoryView::clear()
{
    m_checkpoints->clear();
    setState(ProjectState());
}

void HistoryView::setLock(const QString &reason)
{
    m_checkpoints->setLock(reason);
}

} // namespace autodevos
