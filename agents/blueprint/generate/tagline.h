// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/domain.h"

#include <QString>

namespace autodevos::features {

/// What people gain from an app of its kind, as one sentence; empty where its name and its records do not tell the
/// kind.
[[nodiscard]] QString benefit(const Domain &domain);

/// What people do with the app, from what it is able to do, as one sentence; empty where it only keeps lists.
[[nodiscard]] QString doing(const Domain &domain);

/// "Made for people who live partly on their shares."; empty where the prompt names nobody.
[[nodiscard]] QString audience(const Domain &domain);

} // namespace autodevos::features
