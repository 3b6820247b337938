// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/domain.h"

#include <QString>

namespace autodevos::features {

/// What people gain from an app of its kind, as one sentence; empty where its name and its records do not tell the
/// kind.
[[nodiscard]] QString benefit(const Domain &domain);

} // namespace autodevos::features
