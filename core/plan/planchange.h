// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <optional>

namespace autodevos {

/// One task as it was and as it shall be; one of both is missing where it was added or removed.
struct TaskChange {
    std::optional<Task> before;
    std::optional<Task> after;
    qsizetype place = 0; ///< where it stands in the plan that has it

    [[nodiscard]] const TaskId &id() const { return before ? before->id : after->id; }
    friend bool operator==(const TaskChange &, const TaskChange &) = default;
};

/// What makes one plan's tasks into another's: removed ones, then changed ones, then added ones. A value; it can be
/// taken back, also from a later plan as long as nobody else changed the same tasks.
struct PlanChange {
    QVector<TaskChange> tasks;

    [[nodiscard]] bool isEmpty() const { return tasks.isEmpty(); }
    [[nodiscard]] PlanChange reversed() const;
    friend bool operator==(const PlanChange &, const PlanChange &) = default;
};

[[nodiscard]] PlanChange changesBetween(const Plan &before, const Plan &after);
/// Invalid when a task is not as the change expects it, or when the result would have a cycle or an unknown need.
[[nodiscard]] Result<Plan> applied(const Plan &plan, const PlanChange &change);

/// Usage errors name what speaks against it: an unknown task, itself, what is needed already, a cycle.
[[nodiscard]] Result<Plan> withNeed(const Plan &plan, const TaskId &task, const TaskId &need);
/// What needed the task needs what it needed itself: the order of the others stays.
[[nodiscard]] Result<Plan> withoutTask(const Plan &plan, const TaskId &task);
/// Adds the task, or takes the place of the one with its id.
[[nodiscard]] Result<Plan> withTask(const Plan &plan, const Task &task);
/// An id that no task has, made from a title: "set-up-db", "set-up-db-2".
[[nodiscard]] TaskId freeTaskId(const Plan &plan, const QString &title);

} // namespace autodevos
