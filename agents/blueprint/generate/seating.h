// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/domain.h"

/// What is booked place by place. Pure functions over a normalised domain.
namespace autodevos::data {

/// The field of a booking that holds the places chosen on a plan ("B4, B5"); empty: there is none.
[[nodiscard]] QString seatField(const Domain &domain, const Entity &entity);

} // namespace autodevos::data
