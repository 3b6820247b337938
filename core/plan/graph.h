// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

namespace autodevos {

/// Pure questions about the dependency graph of a valid plan.

/// Every task after all it needs; ties in plan order.
[[nodiscard]] QVector<TaskId> topologicalOrder(const QVector<Task> &tasks);
/// One cycle as the ids along it, empty when there is none.
[[nodiscard]] QVector<TaskId> findCycle(const QVector<Task> &tasks);
/// Groups of tasks that could start together; for display only, nothing waits for a wave.
[[nodiscard]] QVector<QVector<TaskId>> waves(const QVector<Task> &tasks);
/// The chain of tasks with the largest sum of estimate.seconds.
[[nodiscard]] QVector<TaskId> criticalPath(const QVector<Task> &tasks);
/// Everything that needs one of `roots`, directly or through others; without the roots themselves.
[[nodiscard]] QVector<TaskId> descendants(const QVector<Task> &tasks, const QVector<TaskId> &roots);

} // namespace autodevos
