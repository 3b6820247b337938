// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/waiter.h"

#include <QString>

#include <deque>
#include <memory>

namespace autodevos {

/// What a provider or a project allows; 0: no limit.
struct RateLimits {
    int requestsPerMinute = 0;
    qint64 tokensPerMinute = 0;
    int concurrentCalls = 0;
};

/// Lets calls through as limits allow, first come, first served; shared by all models that the limits are for.
/// In no span of 60 s are more requests begun or tokens counted than allowed; a call that alone is larger goes through
/// alone. Thread-safe; owned by shared_ptr, because a permit may outlive the model that asked for it.
class RateLimiter : public std::enable_shared_from_this<RateLimiter> {
public:
    /// A call under way. Its end makes room for the next.
    class Permit {
    public:
        Permit(Permit &&) noexcept = default;
        Permit &operator=(Permit &&) = delete;
        ~Permit();
        /// What the call really took, in place of the estimate.
        void correct(qint64 tokens);

    private:
        friend class RateLimiter;
        Permit(std::shared_ptr<RateLimiter> limiter, quint64 number);
        std::shared_ptr<RateLimiter> m_limiter; ///< empty: moved away
        quint64 m_number = 0;
    };

    static constexpr qint64 longestHoldMs = 10 * 60'000; ///< who would have to wait longer is refused

    /// `name` for messages: "openai". `waiter` outlives this.
    RateLimiter(QString name, RateLimits limits, const Waiter &waiter);

    /// Blocks until it is this call's turn. ErrorKind::Cancelled when `stop` comes first, RateLimit when the provider
    /// wants to be left alone for more than ten minutes.
    [[nodiscard]] Result<Permit> acquire(qint64 estimatedTokens, const std::stop_token &stop);
    /// Nobody is let through for that long: the provider asked for it.
    void holdFor(qint64 ms);

    /// How many callers wait now.
    [[nodiscard]] int waiting() const;

private:
    struct Call {
        quint64 number = 0;
        qint64 atMs = 0;
        qint64 tokens = 0;
    };

    void forget(qint64 nowMs);
    [[nodiscard]] qint64 freeAtMs(qint64 tokens, qint64 nowMs);
    [[nodiscard]] bool hasSlot() const;
    Result<Permit> waitForTurn(std::unique_lock<std::mutex> &lock, quint64 ticket, qint64 tokens,
                               const std::stop_token &stop);
    void correct(quint64 number, qint64 tokens);
    void release();

    const QString m_name;
    const RateLimits m_limits;
    const Waiter &m_waiter;
    mutable std::mutex m_mutex;
    std::condition_variable_any m_bell;
    std::deque<quint64> m_queue; ///< tickets of who waits, first come first
    std::deque<Call> m_calls;    ///< begun within the last minute, oldest first
    quint64 m_nextNumber = 1;
    quint64 m_rings = 0; ///< how often the time of the first in the queue may have moved
    qint64 m_heldUntilMs = 0;
    int m_underWay = 0;
};

} // namespace autodevos
