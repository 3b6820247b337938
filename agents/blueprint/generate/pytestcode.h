// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/domain.h"

namespace autodevos {

/// `api-tests/resources.py`: what the PyTest tests need to know about each kind of record, in order of need.
[[nodiscard]] QString pytestResources(const Domain &domain);

} // namespace autodevos
