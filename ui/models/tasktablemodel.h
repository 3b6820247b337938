// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/models/taskrows.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace autodevos {

/// The plan as a table, one task a row. A projection of the project's events in the main thread; changes are
/// gathered and told every 100 ms in merged ranges. Times of running tasks are told once a second.
class TaskTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        TitleColumn,
        RoleColumn,
        StateColumn,
        NeedsColumn,
        TriesColumn,
        TimeColumn,
        FilesColumn,
        CoversColumn
    };
    enum Role {
        TaskIdRole = Qt::UserRole, ///< the task's id as text
        SortRole,                  ///< numbers for times and counts, text otherwise
        StateRole,                 ///< int of TaskState
    };

    explicit TaskTableModel(const Clock &clock, QObject *parent = nullptr);

    void setState(const ProjectState &state);
    void applyEvents(const ProjectState &state, const QVector<Event> &events);
    void setStale(const QVector<TaskId> &tasks);
    /// Tells what is still gathered at once.
    void flush();

    [[nodiscard]] TaskId taskAt(int row) const;
    [[nodiscard]] QModelIndex indexOf(const TaskId &task) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString displayText(const TaskRow &row, int column) const;
    [[nodiscard]] QVariant sortValue(const TaskRow &row, int column) const;
    [[nodiscard]] QVariant decoration(const TaskRow &row, int column) const;
    [[nodiscard]] QString titlesOf(const QVector<TaskId> &tasks) const;
    void schedule();
    void tellRunningTimes();

    const Clock &m_clock;
    TaskRows m_rows;
    QTimer m_flushTimer;
    QTimer m_secondTimer;
};

} // namespace autodevos
