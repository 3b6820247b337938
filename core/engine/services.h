// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agent/attempt.h"
#include "core/agent/role.h"
#include "core/base/clock.h"
#include "core/command/commandrunner.h"

namespace autodevos {

/// What opening a project does when another process has it open: one writes, the others can only read.
enum class WhenHeld { Fail, Watch };

/// Collaborators of a session; all outlive it.
struct SessionServices {
    std::shared_ptr<LanguageModel> model;
    const RoleCatalog &roles;
    const Clock &clock;
    AttemptBody body = {};     ///< how an attempt is carried out; empty: by an agent with the model
    CommandAccess access = {}; ///< what agents' commands may do
    bool hasPerson = false;    ///< somebody answers questions; else the fallback counts at once
};

} // namespace autodevos
