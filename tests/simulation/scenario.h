// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/recovery.h"
#include "core/engine/runoptions.h"
#include "core/plan/plan.h"
#include "tests/simulation/random.h"

#include <array>
#include <vector>

namespace autodevos::simulation {

inline constexpr int mostTasks = 12;
inline constexpr int filesOfTask = 2; ///< at most

/// How the attempts at one task go, whenever and however often they are carried out.
struct Script {
    int failures = 0;           ///< so many of the first attempts of a run do not succeed
    bool isBroken = false;      ///< none does
    int turns = 1;              ///< calls of the model in one attempt
    int turnMs = 500;           ///< what each takes
    int asksAfter = -1;         ///< the turn after which it asks the person; -1: it does not
    int commandAfter = -1;      ///< the turn after which it runs a command
    int files = 1;              ///< it writes
    bool isDeaf = false;        ///< goes on when it is cancelled
    bool isCoarse = false;      ///< every second edit of its instructions changes nothing about its files
    bool ignoresInputs = false; ///< its files are the same whatever it is given
};

/// How one attempt ends.
struct Ending {
    bool ok = true;
    bool hangs = false; ///< until its time is up
    ErrorKind error = ErrorKind::Check;
    AttemptEnding ending = AttemptEnding::Done;
};

/// One seeded history before anything has happened: the plan, how its tasks go, and how rough the world is.
struct Scenario {
    quint64 seed = 0;
    Plan plan;
    std::array<Script, mostTasks> scripts;
    RunOptions options;
    QVector<RecoveryStep> recovery;
    bool hasPerson = false;
    bool isMeddled = false;   ///< the person does more than to stop and go on: what comes out is theirs as well
    int crashes = 0;          ///< at most
    int diskFaults = 0;       ///< at most
    int deeds = 0;            ///< at most
    int acts = 1;             ///< runs that are asked for, one after another
    int deedsPerThousand = 0; ///< steps
    int crashesPerThousand = 0;
    int syncMs = 0;         ///< what a commit takes, at most
    bool isWritten = false; ///< events go through the journal's own form before they are replayed

    [[nodiscard]] Ending endingOf(int task, int number) const;
    /// Of an attempt that does not succeed: nothing is done in it, and nothing waited for.
    [[nodiscard]] bool breaksOffAtOnce(int task, int number) const;
};

/// Strings that every history needs, made once.
[[nodiscard]] const TaskId &taskId(int task);
[[nodiscard]] const QString &pathOf(int task, int file);
/// -1: none of ours.
[[nodiscard]] int taskOf(const TaskId &id);
[[nodiscard]] QString instructionsOf(int task, int version);
[[nodiscard]] int versionOf(const QString &instructions);

[[nodiscard]] Scenario makeScenario(quint64 seed);

} // namespace autodevos::simulation
