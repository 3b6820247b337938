// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/waiter.h"

#include <chrono>

namespace autodevos {

bool Waiter::sleep(qint64 ms, const std::stop_token &stop) const
{
    std::mutex mutex;
    std::condition_variable_any bell;
    std::unique_lock lock(mutex);
    wait(bell, lock, monotonicMs() + ms, stop, [] { return false; });
    return !stop.stop_requested();
}

qint64 SystemWaiter::monotonicMs() const
{
    const auto sinceStart = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::milliseconds>(sinceStart).count();
}

bool SystemWaiter::wait(std::condition_variable_any &bell, std::unique_lock<std::mutex> &lock, qint64 untilMs,
                        const std::stop_token &stop, const std::function<bool()> &isReady) const
{
    if (untilMs == forever) {
        return bell.wait(lock, stop, isReady);
    }
    // one more: monotonicMs() is rounded down, and the wait must not end before it says so
    const std::chrono::steady_clock::time_point until{std::chrono::milliseconds(untilMs + 1)};
    return bell.wait_until(lock, stop, until, isReady);
}

} // namespace autodevos
