// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/plan/domain.h"
#include "core/plan/requirement.h"
#include "core/plan/task.h"

#include <QJsonObject>

namespace autodevos {

/// What the person asked for.
struct Prompt {
    QString text;
    std::optional<Domain> domain = {}; ///< decided by the person: the plan takes it as it is
    friend bool operator==(const Prompt &, const Prompt &) = default;
};

/// Requirements and the graph of tasks that meets them. A value: an edit makes a new plan with version + 1.
struct Plan {
    int version = 1;
    QString name; ///< of the project, for people
    Prompt prompt;
    QVector<Requirement> requirements;
    QVector<Task> tasks;
    Domain domain;           ///< default: the plan was written without one
    QString reasons;         ///< the planning model's own words on why the plan is as it is
    QStringList notes;       ///< what was repaired or left out when the plan was read
    QString model;           ///< "blueprint/blueprint": who made it
    bool isOwnStack = false; ///< another stack or kind of program than the built-in model's: nothing of that one fits

    [[nodiscard]] const Task *task(const TaskId &id) const;
    [[nodiscard]] const Requirement *requirement(const RequirementId &id) const;
    friend bool operator==(const Plan &, const Plan &) = default;
};

/// The format of `plan --json`, of .autodevos/plans/v<N>.json, of the journal, and of a planning model's answer.
[[nodiscard]] QJsonObject toJson(const Plan &plan);
/// Reads and validates. Refuses with the place named; what is clear is repaired and said in Plan::notes:
/// duplicate or unknown `needs` and `covers` entries, unknown checks, limits out of range, tasks without id or with
/// one that is no name ("Set up DB" becomes "set-up-db"). Cycles, duplicate ids, unknown roles and owned paths that
/// leave the project are refused. Without `knownRoles` any role is taken (a plan that was read before).
[[nodiscard]] Result<Plan> planFromJson(const QJsonObject &json, const QStringList &knownRoles);
[[nodiscard]] QJsonObject toJson(const Task &task);
[[nodiscard]] QJsonObject toJson(const Requirement &requirement);

} // namespace autodevos
