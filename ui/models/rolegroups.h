// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/taskrows.h"

#include <QSet>

namespace autodevos {

/// Which tasks share a node: those of a role that are collapsed, as far as no way between two of them leads through
/// others, so that the graph stays free of circles. A role whose tasks are done at several times has several groups.
struct RoleGroups {
    QVector<int> nodeOf;           ///< by row
    QVector<QVector<int>> members; ///< rows by node, in plan order; one: the task itself
};

/// Pure. `dependents` as TaskRows has them.
[[nodiscard]] RoleGroups groupedByRole(const QVector<TaskRow> &rows, const QVector<QVector<int>> &dependents,
                                       const QSet<RoleId> &collapsed);
/// The members as one row: its state is the one that most needs to be seen.
[[nodiscard]] TaskRow groupRow(const QVector<TaskRow> &rows, const QVector<int> &members);

} // namespace autodevos
