// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/metricsview.h"

#include "core/check/coverage.h"
#include "ui/dashboard/databardelegate.h"
#include "ui/models/words.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QSet>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autodevos {

namespace {

constexpr int IdRole = Qt::UserRole;
enum Column { NameColumn, TimeColumn, TriesColumn, TokensColumn, CostColumn, ResultColumn, ColumnCount };

qint64 tokensOf(const TaskMetrics &entry)
{
    return entry.usage.input + entry.usage.output;
}

/// The largest of each column, for the length of the bars.
struct Largest {
    double time = 0;
    double tokens = 0;
    double cost = 0;

    explicit Largest(const QVector<TaskMetrics> &entries)
    {
        for (const TaskMetrics &entry : entries) {
            time = std::max(time, static_cast<double>(entry.workMs));
            tokens = std::max(tokens, static_cast<double>(tokensOf(entry)));
            cost = std::max(cost, entry.usage.cost);
        }
    }
};

void setShare(QTreeWidgetItem &item, int column, double value, double largest)
{
    if (largest > 0) {
        item.setData(column, DataBarDelegate::ShareRole, value / largest);
    }
}

void fillItem(QTreeWidgetItem &item, const TaskMetrics &entry, const Largest &largest, const ColourTheme &theme)
{
    item.setText(TimeColumn, durationText(entry.workMs));
    item.setText(TriesColumn, QString::number(entry.tries));
    item.setText(TokensColumn, tokensOf(entry) > 0 ? countText(tokensOf(entry)) : QString());
    item.setText(CostColumn, entry.usage.hasUnknownCost ? MetricsView::tr("not known")
                             : entry.usage.cost > 0     ? usdText(entry.usage.cost)
                                                        : QString());
    item.setText(ResultColumn, entry.isRunning ? stateText(TaskState::Running)
                               : entry.isOk    ? stateText(TaskState::Completed)
                                               : stateText(TaskState::Failed));
    item.setForeground(ResultColumn, theme
                                         .state(entry.isRunning ? TaskState::Running
                                                : entry.isOk    ? TaskState::Completed
                                                                : TaskState::Failed)
                                         .mark);
    item.setTextAlignment(TriesColumn, Qt::AlignRight | Qt::AlignVCenter);
    setShare(item, TimeColumn, static_cast<double>(entry.workMs), largest.time);
    setShare(item, TokensColumn, static_cast<double>(tokensOf(entry)), largest.tokens);
    setShare(item, CostColumn, entry.usage.cost, largest.cost);
}

} // namespace

MetricsView::MetricsView(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
{
    m_run = new QComboBox;
    m_run->setObjectName(u"metricsRun"_s);
    m_run->setAccessibleName(tr("Run"));
    m_run->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_run, &QComboBox::activated, this, &MetricsView::showRun);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(spacing::Normal, spacing::Tight, spacing::Normal, spacing::Tight);
    row->setSpacing(spacing::Section);
    row->addWidget(m_run);
    addTotal(*row, u"done"_s, tr("tasks done"));
    addTotal(*row, u"met"_s, tr("requirements met"));
    addTotal(*row, u"time"_s, tr("time"));
    addTotal(*row, u"tries"_s, {});
    addTotal(*row, u"tokens"_s, tr("tokens"));
    addTotal(*row, u"cost"_s, tr("cost"));
    row->addStretch();
    m_table = new QTreeWidget;
    m_table->setObjectName(u"metrics"_s);
    m_table->setAccessibleName(tr("What every role and task took"));
    m_table->setColumnCount(ColumnCount);
    m_table->setHeaderLabels({tr("Role and task"), tr("Work"), tr("Tries"), tr("Tokens"), tr("Cost"), tr("Result")});
    m_table->setItemDelegate(new DataBarDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setIndentation(spacing::Section);
    m_table->setIconSize({spacing::IconSmall, spacing::IconSmall});
    m_table->header()->setStretchLastSection(false);
    m_table->header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    for (const int column : {TimeColumn, TokensColumn, CostColumn}) {
        m_table->header()->resizeSection(column, 128);
    }
    m_table->header()->resizeSection(TriesColumn, std::max(56, m_table->header()->sectionSizeHint(TriesColumn)));
    m_table->header()->resizeSection(ResultColumn, 108);
    connect(m_table, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        if (const QString task = item->data(0, IdRole).toString(); !task.isEmpty()) {
            Q_EMIT taskSelected(TaskId(task));
        }
    });
    connect(m_table, &QTreeWidget::itemClicked, m_table, &QTreeWidget::itemActivated);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_table, 1);
    setFocusProxy(m_table);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, [this] {
        if (isVisible()) {
            showRun();
        }
    });
    setState(ProjectState());
}

void MetricsView::addTotal(QHBoxLayout &row, const QString &name, const QString &caption)
{
    auto *value = new QLabel;
    value->setObjectName(name);
    value->setTextFormat(Qt::RichText);
    value->setProperty("caption", caption);
    m_totals.insert(name, value);
    row.addWidget(value);
}

void MetricsView::setTotal(const QString &name, const QString &value)
{
    QLabel *label = m_totals.value(name);
    const QString caption = label->property("caption").toString();
    const QString muted = ColourTheme::of(palette()).textMuted.name();
    label->setVisible(!value.isEmpty());
    label->setProperty("value", value);
    label->setText(
        u"<b>%1</b> <span style=\"color:%2\">%3</span>"_s.arg(value.toHtmlEscaped(), muted, caption.toHtmlEscaped()));
    label->setAccessibleName(u"%1 %2"_s.arg(value, caption));
}

QString MetricsView::total(const QString &name) const
{
    return m_totals.value(name)->property("value").toString();
}

void MetricsView::setState(const ProjectState &state)
{
    m_state = state;
    fillRuns();
    showRun();
    const bool isActive = state.run().state == RunState::Running || state.run().state == RunState::Paused;
    if (isActive != m_second.isActive()) {
        isActive ? m_second.start() : m_second.stop();
    }
}

void MetricsView::fillRuns()
{
    const QVector<RunStatus> runs = runsOf(m_state);
    const bool isNewestShown = m_run->currentIndex() <= 0;
    if (m_run->count() != runs.size() || (!runs.isEmpty() && m_run->itemData(0) != runs.constLast().id.value())) {
        const QString chosen = m_run->currentData().toString();
        m_run->clear();
        for (auto run = runs.crbegin(); run != runs.crend(); ++run) {
            m_run->addItem(tr("%1 of plan v%2").arg(run->id.value()).arg(run->planVersion), run->id.value());
        }
        m_run->setCurrentIndex(isNewestShown ? 0 : std::max(0, m_run->findData(chosen)));
    }
    m_run->setVisible(!runs.isEmpty());
}

void MetricsView::showRun()
{
    const RunId id(m_run->currentData().toString());
    const RunMetrics metrics = metricsOf(m_state, id, m_clock.nowMs());
    const bool isEmpty = metrics.run.id.isEmpty();
    const qint64 tokens = metrics.usage.input + metrics.usage.output;
    setTotal(u"done"_s, isEmpty ? QString() : tr("%1 of %2").arg(metrics.done).arg(metrics.run.tasks.size()));
    setTotal(u"time"_s, isEmpty ? QString() : durationText(metrics.elapsedMs));
    m_totals.value(u"tries"_s)->setProperty("caption", tr("tries", nullptr, metrics.tries));
    setTotal(u"tries"_s, isEmpty ? QString() : QString::number(metrics.tries));
    setTotal(u"tokens"_s, tokens > 0 ? countText(tokens) : QString());
    setTotal(u"cost"_s, metrics.cost() > 0 ? usdText(metrics.cost()) : QString());
    QString met;
    if (!isEmpty && id == m_state.run().id) { // what is met now says nothing of earlier runs
        const QVector<RequirementCoverage> rows = coverage(m_state);
        const auto count = std::ranges::count_if(rows, [](const RequirementCoverage &row) {
            return row.verdict != Verdict::Failed && row.verdict != Verdict::Pending &&
                   row.verdict != Verdict::NotBuilt;
        });
        met = rows.isEmpty() ? QString() : tr("%1 of %2").arg(count).arg(rows.size());
    }
    setTotal(u"met"_s, met);
    fillTable(metrics);
}

/// Items stay while roles and tasks are the same: whoever reads along, or goes through them with keys, keeps the place.
void MetricsView::fillTable(const RunMetrics &metrics)
{
    const QVector<TaskMetrics> roles = byRole(metrics.tasks);
    QStringList rows;
    for (const TaskMetrics &role : roles) {
        rows.append(u"role:"_s + role.role.value());
        for (const TaskMetrics &task : metrics.tasks) {
            if (task.role == role.role) {
                rows.append(task.task.value());
            }
        }
    }
    if (rows != m_rows) {
        m_rows = rows;
        makeItems(roles, metrics.tasks);
    }
    const ColourTheme &theme = ColourTheme::of(palette());
    const Largest largestRole(roles);
    const Largest largestTask(metrics.tasks);
    for (int row = 0; row < m_table->topLevelItemCount(); ++row) {
        QTreeWidgetItem *group = m_table->topLevelItem(row);
        const TaskMetrics &role = roles.at(row);
        fillItem(*group, role, largestRole, theme);
        int child = 0;
        for (const TaskMetrics &task : metrics.tasks) {
            if (task.role == role.role) {
                fillItem(*group->child(child++), task, largestTask, theme);
            }
        }
    }
    m_table->setColumnHidden(TokensColumn, largestTask.tokens <= 0);
    m_table->setColumnHidden(CostColumn, metrics.usage.cost <= 0 && !metrics.usage.hasUnknownCost);
}

void MetricsView::makeItems(const QVector<TaskMetrics> &roles, const QVector<TaskMetrics> &tasks)
{
    QSet<QString> closed;
    for (int row = 0; row < m_table->topLevelItemCount(); ++row) {
        if (!m_table->topLevelItem(row)->isExpanded()) {
            closed.insert(m_table->topLevelItem(row)->text(NameColumn));
        }
    }
    const int place = m_table->verticalScrollBar()->value();
    const QSignalBlocker blocker(m_table);
    m_table->clear();
    for (const TaskMetrics &role : roles) {
        auto *group = new QTreeWidgetItem(m_table, {roleText(role.role)});
        group->setIcon(NameColumn, icon(roleIcon(role.role)));
        group->setFont(NameColumn, boldFont(font()));
        for (const TaskMetrics &task : tasks) {
            if (task.role == role.role) {
                auto *item = new QTreeWidgetItem(group, {task.title});
                item->setData(0, IdRole, task.task.value());
            }
        }
        group->setExpanded(!closed.contains(group->text(NameColumn)));
    }
    m_table->verticalScrollBar()->setValue(place);
}

} // namespace autodevos
