// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/checklevel.h"

#include <QJsonObject>

#include <optional>

namespace autodevos {

class ProjectState;

/// What a run does when its budget is used up.
enum class OverBudget {
    Pause,               ///< asks the person; where nobody can be asked it ends, to be resumed
    FinishWithoutPaying, ///< goes on with what costs nothing
    Stop,                ///< ends, to be resumed
};

struct RunOptions {
    int maxParallel = 4; ///< tasks at a time, 1 to 64
    CheckLevel checkLevel = CheckLevel::Fast;
    bool failFast = false;
    int leastTaskSeconds = 0;          ///< no task is ended sooner, whatever its own limit: a model may answer slowly
    std::optional<double> budget = {}; ///< USD that the models may cost in this run; empty: no limit
    OverBudget whenOverBudget = OverBudget::Pause;
    /// How the model was chosen, in the words of whoever made the session: journaled, for a later process that goes on
    /// with the run. Holds no key.
    QJsonObject model = {};
    friend bool operator==(const RunOptions &, const RunOptions &) = default;
};

[[nodiscard]] QString toString(OverBudget choice); ///< "pause", "blueprint", "stop"
[[nodiscard]] std::optional<OverBudget> overBudgetFromString(const QString &name);

/// As journaled (ProjectState::runOptions).
[[nodiscard]] QJsonObject toJson(const RunOptions &options);
[[nodiscard]] RunOptions runOptionsFromJson(const QJsonObject &json);
/// What the newest run was asked for, to go on with it; of journals that do not say it, as far as they do.
[[nodiscard]] RunOptions runOptionsOf(const ProjectState &state);

} // namespace autodevos
