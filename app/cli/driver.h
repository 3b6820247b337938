// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/progress.h"
#include "app/composition.h"
#include "core/journal/journalfollower.h"

#include <functional>

namespace autodevos {

/// Opens a project, lets `begin` give the session its commands, shows progress until the run ends, and returns the
/// exit code. Signals stop the run cleanly. Used by every command that runs something.
class Driver {
public:
    Driver(const Composition &composition, const Arguments &arguments);
    /// For a command that runs no agents: nobody is asked.
    Driver(const Composition &composition, ProgressMode mode);

    using End = std::function<void(int exitCode)>;
    /// Called once the project is open. A command that starts no run ends by calling `end`.
    using Begin = std::function<void(Session &session, const End &end)>;
    [[nodiscard]] int drive(const QString &folder, const ModelChoice &wanted, const Begin &begin);

    /// The project's state when `drive` returned.
    [[nodiscard]] const ProjectState &finalState() const { return m_finalState; }

private:
    const Composition &m_composition;
    ProgressMode m_mode;
    bool m_allowsCommands = false; ///< what agents would have to ask for runs unasked
    bool m_hasPerson = false;      ///< questions are put at the terminal; else their default counts
    ProjectState m_finalState;
};

/// How the project stands, read from disk without opening it; NotFound when `folder` holds no project.
[[nodiscard]] Result<ProjectStanding> readStanding(const QString &folder);
/// Its state alone.
[[nodiscard]] Result<ProjectState> readState(const QString &folder);

} // namespace autodevos
