// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/runspage.h"

#include "ui/models/words.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QDateTime>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QScopeGuard>
#include <QScrollBar>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autodevos {

namespace {

constexpr int IdRole = Qt::UserRole;

QTreeWidget *makeTable(const QString &name, const QString &spoken)
{
    auto *table = new QTreeWidget;
    table->setObjectName(name);
    table->setAccessibleName(spoken);
    table->setRootIsDecorated(false);
    table->setUniformRowHeights(true);
    table->setAllColumnsShowFocus(true);
    table->setAlternatingRowColors(true);
    table->setFrameShape(QFrame::NoFrame);
    table->header()->setStretchLastSection(false);
    table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->header()->setMinimumSectionSize(48);
    return table;
}

void alignNumbers(QTreeWidgetItem &item, int from)
{
    for (int column = from; column < item.columnCount(); ++column) {
        item.setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
}

/// Columns that say nothing take no room.
void hideEmptyColumns(QTreeWidget &table)
{
    for (int column = 2; column < table.columnCount(); ++column) {
        bool isEmpty = true;
        for (int row = 0; row < table.topLevelItemCount(); ++row) {
            isEmpty = isEmpty && table.topLevelItem(row)->text(column).isEmpty();
        }
        table.setColumnHidden(column, isEmpty);
    }
}

QString costText(const Usage &usage, double cost)
{
    return cost <= 0 && !usage.hasUnknownCost ? QString()
           : usage.hasUnknownCost             ? u"≥ "_s + usdText(cost)
                                              : usdText(cost);
}

QString tokensText(const Usage &usage)
{
    const qint64 tokens = usage.input + usage.output;
    return tokens > 0 ? countText(tokens) : QString();
}

/// "+0.4 s", "−2 s"; empty: the same.
QString differenceText(qint64 milliseconds)
{
    if (std::abs(milliseconds) < 50) {
        return {};
    }
    return (milliseconds > 0 ? u"+"_s : u"−"_s) + durationText(std::abs(milliseconds));
}

} // namespace

RunsPage::RunsPage(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
{
    m_runs = makeTable(u"runs"_s, tr("Runs"));
    m_runs->setHeaderLabels({tr("Run"), tr("State"), tr("Began"), tr("Tasks"), tr("Tries"), tr("Time"), tr("Tokens"),
                             tr("Cost"), tr("Model")});
    m_runs->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tasks = makeTable(u"runTasks"_s, tr("Both runs, task by task"));
    m_summary = new QLabel;
    m_summary->setObjectName(u"runComparison"_s);
    m_summary->setWordWrap(true);
    m_summary->setContentsMargins(spacing::Wide, spacing::Normal, spacing::Normal, spacing::Tight);
    auto *below = new QWidget;
    auto *belowColumn = new QVBoxLayout(below);
    belowColumn->setContentsMargins(0, 0, 0, 0);
    belowColumn->setSpacing(0);
    belowColumn->addWidget(m_summary);
    belowColumn->addWidget(m_tasks, 1);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_runs);
    splitter->addWidget(below);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 5);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(splitter);
    setFocusProxy(m_runs);
    connect(m_runs, &QTreeWidget::itemSelectionChanged, this, &RunsPage::compare);
    connect(m_tasks, &QTreeWidget::itemActivated, this,
            [this](const QTreeWidgetItem *item) { Q_EMIT taskSelected(TaskId(item->data(0, IdRole).toString())); });
}

QStringList RunsPage::chosen() const
{
    QStringList ids;
    for (int row = 0; row < m_runs->topLevelItemCount(); ++row) {
        if (m_runs->topLevelItem(row)->isSelected()) {
            ids.append(m_runs->topLevelItem(row)->data(0, IdRole).toString());
        }
    }
    return ids;
}

void RunsPage::setState(const ProjectState &state)
{
    if (m_runs->topLevelItemCount() > 0 && state.lastSequence() == m_state.lastSequence()) {
        return; // keeps what is selected
    }
    m_state = state;
    const int place = m_tasks->verticalScrollBar()->value();
    const auto keepPlace = qScopeGuard([this, place] { m_tasks->verticalScrollBar()->setValue(place); });
    const QVector<RunStatus> runs = runsOf(state);
    QStringList wanted = chosen();
    if (wanted.isEmpty() || m_runs->topLevelItemCount() != runs.size()) { // the newest two until the person chooses
        wanted.clear();
        for (auto run = runs.crbegin(); run != runs.crend() && wanted.size() < 2; ++run) {
            wanted.append(run->id.value());
        }
    }
    const QSignalBlocker blocker(m_runs);
    m_runs->clear();
    for (auto run = runs.crbegin(); run != runs.crend(); ++run) {
        const RunMetrics metrics = metricsOf(state, run->id, m_clock.nowMs());
        const QString done = metrics.failed > 0 ? tr("%1 done, %2 not").arg(metrics.done).arg(metrics.failed)
                                                : QString::number(metrics.done);
        auto *item = new QTreeWidgetItem(
            m_runs, {tr("%1 of plan v%2").arg(run->id.value()).arg(run->planVersion), stateText(run->state),
                     QLocale().toString(QDateTime::fromMSecsSinceEpoch(run->startedMs), QLocale::ShortFormat), done,
                     QString::number(metrics.tries), durationText(metrics.elapsedMs), tokensText(metrics.usage),
                     costText(metrics.usage, metrics.cost()), run->model});
        alignNumbers(*item, 3);
        item->setTextAlignment(8, Qt::AlignLeft | Qt::AlignVCenter);
        item->setIcon(0, icon(IconId::Run));
        item->setData(0, IdRole, run->id.value());
        item->setSelected(wanted.contains(run->id.value()));
    }
    hideEmptyColumns(*m_runs);
    compare();
}

void RunsPage::compare()
{
    m_tasks->clear();
    const QStringList ids = chosen(); // newest first
    if (ids.isEmpty()) {
        m_summary->setText(m_runs->topLevelItemCount() == 0 ? tr("Nothing has been run yet.")
                                                            : tr("Select one run, or two to compare them."));
        m_tasks->setVisible(false);
        return;
    }
    m_tasks->setVisible(true);
    const RunMetrics newer = metricsOf(m_state, RunId(ids.first()), m_clock.nowMs());
    const bool isPair = ids.size() > 1;
    const RunMetrics older = isPair ? metricsOf(m_state, RunId(ids.last()), m_clock.nowMs()) : RunMetrics();
    QStringList heads{tr("Task"), tr("Role")};
    for (const RunMetrics *run : isPair ? QVector<const RunMetrics *>{&older, &newer} : QVector{&newer}) {
        heads += {tr("%1: time", "run").arg(run->run.id.value()), tr("tries"), tr("tokens"), tr("cost")};
    }
    if (isPair) {
        heads.append(tr("Difference"));
    }
    m_tasks->setColumnCount(static_cast<int>(heads.size()));
    m_tasks->setHeaderLabels(heads);
    QVector<TaskMetrics> rows = newer.tasks;
    for (const TaskMetrics &task : older.tasks) {
        if (newer.task(task.task) == nullptr) {
            rows.append(task);
        }
    }
    const ColourTheme &theme = ColourTheme::of(palette());
    for (const TaskMetrics &row : std::as_const(rows)) {
        QStringList cells{row.title, roleText(row.role)};
        const TaskMetrics *before = older.task(row.task);
        const TaskMetrics *after = newer.task(row.task);
        for (const TaskMetrics *task : isPair ? QVector{before, after} : QVector{after}) {
            cells += task == nullptr ? QStringList{tr("kept"), {}, {}, {}}
                                     : QStringList{durationText(task->workMs), QString::number(task->tries),
                                                   tokensText(task->usage), costText(task->usage, task->usage.cost)};
        }
        const qint64 more = before != nullptr && after != nullptr ? after->workMs - before->workMs : 0;
        if (isPair) {
            cells.append(differenceText(more));
        }
        auto *item = new QTreeWidgetItem(m_tasks, cells);
        alignNumbers(*item, 2);
        item->setIcon(0, icon(roleIcon(row.role)));
        item->setData(0, IdRole, row.task.value());
        if (isPair && more != 0) {
            item->setForeground(m_tasks->columnCount() - 1, more > 0 ? theme.warning : theme.success);
        }
    }
    hideEmptyColumns(*m_tasks);
    if (!isPair) {
        m_summary->setText(tr("%1: %2, %n tried task(s)", nullptr, static_cast<int>(newer.tasks.size()))
                               .arg(newer.run.id.value(), durationText(newer.elapsedMs)));
        return;
    }
    const qint64 more = newer.elapsedMs - older.elapsedMs;
    QStringList parts{(more >= 0 ? tr("%1 took %2 longer than %3") : tr("%1 took %2 less than %3"))
                          .arg(newer.run.id.value(), durationText(std::abs(more)), older.run.id.value())};
    if (const double cost = newer.cost() - older.cost(); std::abs(cost) > 1e-9) {
        parts.append((cost > 0 ? tr("it cost %1 more") : tr("it cost %1 less")).arg(usdText(std::abs(cost))));
    }
    m_summary->setText(parts.join(u" · "_s));
}

} // namespace autodevos
