// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/tasktablemodel.h"

#include "ui/models/words.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QGuiApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autodevos {

TaskTableModel::TaskTableModel(const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
{
    m_flushTimer.setSingleShot(true);
    m_flushTimer.setInterval(100);
    connect(&m_flushTimer, &QTimer::timeout, this, &TaskTableModel::flush);
    m_secondTimer.setInterval(1000);
    connect(&m_secondTimer, &QTimer::timeout, this, &TaskTableModel::tellRunningTimes);
}

void TaskTableModel::setState(const ProjectState &state)
{
    beginResetModel();
    m_rows.reset(state);
    endResetModel();
    m_secondTimer.start();
}

void TaskTableModel::applyEvents(const ProjectState &state, const QVector<Event> &events)
{
    const auto isPlan = [](const Event &event) {
        return event.kind == EventKind::PlanMade;
    };
    if (std::any_of(events.begin(), events.end(), isPlan)) {
        setState(state);
        return;
    }
    static_cast<void>(m_rows.apply(state, events));
    schedule();
}

void TaskTableModel::setStale(const QVector<TaskId> &tasks)
{
    m_rows.setStale(tasks);
    schedule();
}

void TaskTableModel::flush()
{
    m_flushTimer.stop();
    const QVector<int> dirty = m_rows.takeDirty();
    for (qsizetype first = 0; first < dirty.size();) {
        qsizetype last = first;
        while (last + 1 < dirty.size() && dirty[last + 1] == dirty[last] + 1) {
            ++last;
        }
        Q_EMIT dataChanged(index(dirty[first], 0), index(dirty[last], CoversColumn));
        first = last + 1;
    }
}

TaskId TaskTableModel::taskAt(int row) const
{
    return row >= 0 && row < m_rows.rows().size() ? m_rows.rows().at(row).id : TaskId();
}

QModelIndex TaskTableModel::indexOf(const TaskId &task) const
{
    const int row = m_rows.indexOf(task);
    return row < 0 ? QModelIndex() : index(row, 0);
}

int TaskTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.rows().size());
}

int TaskTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : CoversColumn + 1;
}

QVariant TaskTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const TaskRow &row = m_rows.rows().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return displayText(row, index.column());
    case Qt::DecorationRole:
        return decoration(row, index.column());
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return spokenText(row, m_rows.isRunActive(), m_clock.nowMs());
    case Qt::ForegroundRole:
        if (index.column() == StateColumn) {
            return ColourTheme::of(QGuiApplication::palette()).state(row.state).mark;
        }
        return {};
    case Qt::TextAlignmentRole: {
        const bool isNumber = index.column() >= TriesColumn && index.column() <= FilesColumn;
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft)));
    }
    case TaskIdRole:
        return row.id.value();
    case SortRole:
        return sortValue(row, index.column());
    case StateRole:
        return static_cast<int>(row.state);
    default:
        return {};
    }
}

QVariant TaskTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    switch (section) {
    case TitleColumn:
        return tr("Task");
    case RoleColumn:
        return tr("Role");
    case StateColumn:
        return tr("State");
    case NeedsColumn:
        return tr("Needs");
    case TriesColumn:
        return tr("Tries");
    case TimeColumn:
        return tr("Time");
    case FilesColumn:
        return tr("Files");
    case CoversColumn:
        return tr("Covers");
    default:
        return {};
    }
}

QString TaskTableModel::displayText(const TaskRow &row, int column) const
{
    switch (column) {
    case TitleColumn:
        return row.title;
    case RoleColumn:
        return roleText(row.role);
    case StateColumn: {
        const QString note = noteText(row, m_rows.isRunActive());
        return row.state == TaskState::Pending || note.isEmpty() ? stateText(row.state)
                                                                 : u"%1 · %2"_s.arg(stateText(row.state), note);
    }
    case NeedsColumn:
        return titlesOf(row.needs);
    case TriesColumn:
        return row.tries > 0 ? QString::number(row.tries) : QString();
    case TimeColumn: {
        const qint64 elapsed = row.elapsedMs(m_clock.nowMs());
        return row.startedMs > 0 ? durationText(elapsed) : QString();
    }
    case FilesColumn:
        return row.files.isEmpty() ? QString() : QString::number(row.files.size());
    case CoversColumn: {
        QStringList ids;
        for (const RequirementId &id : row.covers) {
            ids.append(id.value());
        }
        return ids.join(u", "_s);
    }
    default:
        return {};
    }
}

QVariant TaskTableModel::sortValue(const TaskRow &row, int column) const
{
    switch (column) {
    case StateColumn:
        return static_cast<int>(row.state);
    case NeedsColumn:
        return row.needs.size();
    case TriesColumn:
        return row.tries;
    case TimeColumn:
        return row.elapsedMs(m_clock.nowMs());
    case FilesColumn:
        return row.files.size();
    case CoversColumn:
        return row.covers.size();
    default:
        return displayText(row, column);
    }
}

QVariant TaskTableModel::decoration(const TaskRow &row, int column) const
{
    const ColourTheme &theme = ColourTheme::of(QGuiApplication::palette());
    if (column == RoleColumn) {
        return icon(roleIcon(row.role), theme.textMuted);
    }
    if (column == StateColumn) {
        return icon(row.isStale ? IconId::StateStale : stateIcon(row.state), theme.state(row.state).mark);
    }
    return {};
}

QString TaskTableModel::titlesOf(const QVector<TaskId> &tasks) const
{
    QStringList titles;
    for (const TaskId &task : tasks) {
        const int row = m_rows.indexOf(task);
        titles.append(row < 0 ? task.value() : m_rows.rows().at(row).title);
    }
    return titles.join(u", "_s);
}

void TaskTableModel::schedule()
{
    if (m_rows.hasDirty() && !m_flushTimer.isActive()) {
        m_flushTimer.start();
    }
}

void TaskTableModel::tellRunningTimes()
{
    for (int row = 0; row < m_rows.rows().size(); ++row) {
        if (m_rows.rows().at(row).state == TaskState::Running) {
            Q_EMIT dataChanged(index(row, TimeColumn), index(row, TimeColumn));
        }
    }
}

} // namespace autodevos
