// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agent/attempt.h"
#include "core/agent/role.h"

namespace autodevos {

/// One step of what is tried when a task does not succeed with the model and role it has.
struct RecoveryStep {
    int model = 0;     ///< see AttemptRequest::model
    QString modelName; ///< for people and the journal
    RoleId standIn;    ///< empty: the task's own role
    int waitSeconds = 0;
    friend bool operator==(const RecoveryStep &, const RecoveryStep &) = default;
};

/// The role that takes over where another one got stuck; it is in no plan.
[[nodiscard]] RoleId repairRole();

/// The steps for a session with these models, the chosen one first: each other model, then the chosen one in the repair
/// role, the last model (the built-in one, when it is there) at the end; three at most, after 5, 15 and 30 seconds.
/// Empty with one model alone: it has had its tries.
[[nodiscard]] QVector<RecoveryStep> recoverySteps(const QStringList &models, const RoleCatalog &roles);

/// Whether another model or role may succeed where this one did not.
[[nodiscard]] bool helpsToSwitch(const AttemptOutcome &outcome);

/// The model does not want to: waiting changes nothing about that, another role or model may.
[[nodiscard]] bool isDeclined(const AttemptOutcome &outcome);

/// What the person is asked when nothing more is left to try.
[[nodiscard]] Question questionAbout(const Task &task, const AttemptOutcome &outcome);

enum class Wish { Retry, Skip, Advice };
/// What an answer to such a question means; the person's own words are advice for the next attempt.
[[nodiscard]] Wish wishFrom(const Answer &answer);
/// The advice as a finding: it goes into the next attempt's brief.
[[nodiscard]] Finding answerFinding(const Answer &answer);

} // namespace autodevos
