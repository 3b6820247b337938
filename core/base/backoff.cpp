// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/backoff.h"

#include <algorithm>

namespace autodevos {

qint64 backoffMs(int failures, int baseSeconds, int capSeconds, double jitter)
{
    const qint64 cap = qint64{1000} * std::max(0, capSeconds);
    const int doublings = std::clamp(failures - 1, 0, 30); // beyond that every cap is reached
    const qint64 wait = std::min(cap, (qint64{1000} * std::max(0, baseSeconds)) << doublings);
    return wait + static_cast<qint64>(static_cast<double>(wait) * 0.1 * std::clamp(jitter, 0.0, 1.0));
}

} // namespace autodevos
