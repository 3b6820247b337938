// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/projectstate.h"

#include <QAbstractTableModel>

namespace autodevos {

/// A finding and the task whose checks found it.
struct TaskFinding {
    TaskId task; ///< empty: a gate of the run
    Finding finding;
    friend bool operator==(const TaskFinding &, const TaskFinding &) = default;
};

/// Findings of the newest checks of every task (or one), worst first. Main thread, owned by its view.
class FindingsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { MessageColumn, PlaceColumn, TaskColumn, CheckColumn, ColumnCount };
    enum Role { FileRole = Qt::UserRole, LineRole, TaskRole };

    explicit FindingsModel(QObject *parent = nullptr);

    /// Takes the findings of the latest attempt of each task; only of `task` when given.
    void setState(const ProjectState &state, const TaskId &task = {});
    void clear();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void setFindings(QVector<TaskFinding> findings);
    [[nodiscard]] QString textOf(const TaskFinding &row, int column) const;

    QVector<TaskFinding> m_findings;
    QHash<TaskId, QString> m_titles;
};

} // namespace autodevos
