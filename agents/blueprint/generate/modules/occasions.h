// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agents/blueprint/generate/modules/module.h"

/// The modules of what takes place and of what is due; nothing when the domain does not ask for it. Pure functions over
/// values.
namespace autodevos {

[[nodiscard]] std::optional<Module> dueModule(const Domain &domain);
[[nodiscard]] std::optional<Module> seatsModule(const Domain &domain);

} // namespace autodevos
