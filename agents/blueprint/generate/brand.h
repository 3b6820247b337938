// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/domain.h"

#include <QString>

namespace autodevos::features {

/// What an app calls itself in front of people: the name that the prompt gives it, else a short one that suits its
/// kind, always the same for the same prompt. The domain's name where neither is known.
[[nodiscard]] QString brand(const Domain &domain);

/// What the app is, in few words: its name in the plan without whom it is for and without "website".
[[nodiscard]] QString kindName(const Domain &domain);

} // namespace autodevos::features
