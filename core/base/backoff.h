// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace autodevos {

/// How long to wait before the next try after `failures` failed ones (from 1): base · 2^(failures-1), at most `cap`,
/// plus `jitter` (0 to 1) of a tenth of it, so that many waiters do not come back at the same instant.
[[nodiscard]] qint64 backoffMs(int failures, int baseSeconds, int capSeconds, double jitter);

} // namespace autodevos
