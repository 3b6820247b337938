// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <condition_variable>
#include <functional>
#include <limits>
#include <mutex>
#include <stop_token>

namespace autodevos {

/// Lets a thread wait: for a time, or until something rings. A stop request ends the wait at once. A test puts its own
/// in place, in which time passes when the test says so. Thread-safe.
class Waiter {
public:
    static constexpr qint64 forever = std::numeric_limits<qint64>::max();

    Waiter() = default;
    Waiter(const Waiter &) = delete;
    Waiter &operator=(const Waiter &) = delete;
    virtual ~Waiter() = default;

    /// Milliseconds; never goes back.
    [[nodiscard]] virtual qint64 monotonicMs() const = 0;
    /// Waits, with `lock` given up meanwhile, until `isReady` (asked under the lock, after each ring of `bell`), until
    /// `untilMs` of `monotonicMs`, or until `stop` is requested. Returns `isReady()`.
    virtual bool wait(std::condition_variable_any &bell, std::unique_lock<std::mutex> &lock, qint64 untilMs,
                      const std::stop_token &stop, const std::function<bool()> &isReady) const = 0;

    /// False when `stop` came before `ms` had passed.
    [[nodiscard]] bool sleep(qint64 ms, const std::stop_token &stop) const;
};

class SystemWaiter final : public Waiter {
public:
    [[nodiscard]] qint64 monotonicMs() const override;
    bool wait(std::condition_variable_any &bell, std::unique_lock<std::mutex> &lock, qint64 untilMs,
              const std::stop_token &stop, const std::function<bool()> &isReady) const override;
};

} // namespace autodevos
