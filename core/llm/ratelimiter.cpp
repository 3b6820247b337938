// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/ratelimiter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

constexpr qint64 windowMs = 60'000;

} // namespace

RateLimiter::Permit::Permit(std::shared_ptr<RateLimiter> limiter, quint64 number)
    : m_limiter(std::move(limiter))
    , m_number(number)
{
}

RateLimiter::Permit::~Permit()
{
    if (m_limiter) {
        m_limiter->release();
    }
}

void RateLimiter::Permit::correct(qint64 tokens)
{
    m_limiter->correct(m_number, tokens);
}

RateLimiter::RateLimiter(QString name, RateLimits limits, const Waiter &waiter)
    : m_name(std::move(name))
    , m_limits(limits)
    , m_waiter(waiter)
{
}

Result<RateLimiter::Permit> RateLimiter::acquire(qint64 estimatedTokens, const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    const quint64 ticket = m_nextNumber++;
    m_queue.push_back(ticket);
    Result<Permit> permit = waitForTurn(lock, ticket, std::max<qint64>(0, estimatedTokens), stop);
    std::erase(m_queue, ticket);
    m_bell.notify_all(); // another one is first now
    return permit;
}

Result<RateLimiter::Permit> RateLimiter::waitForTurn(std::unique_lock<std::mutex> &lock, quint64 ticket, qint64 tokens,
                                                     const std::stop_token &stop)
{
    while (true) {
        if (stop.stop_requested()) {
            return failure(ErrorKind::Cancelled, u"The request was ended"_s);
        }
        const qint64 now = m_waiter.monotonicMs();
        if (m_heldUntilMs - now > longestHoldMs) {
            Error error{ErrorKind::RateLimit,
                        m_name + u" asks to be left alone for a while"_s,
                        u"Go on later, or choose another model"_s,
                        {},
                        {}};
            error.retryAfter = std::chrono::milliseconds(m_heldUntilMs - now);
            return tl::unexpected(error);
        }
        const bool isFirst = m_queue.front() == ticket;
        if (isFirst && hasSlot()) {
            const qint64 at = freeAtMs(tokens, now);
            if (at <= now) {
                m_calls.push_back({ticket, now, tokens});
                ++m_underWay;
                return Permit(shared_from_this(), ticket);
            }
            // a correction, or a longer hold, may move the time: ask again after a ring, too
            const quint64 rings = m_rings;
            m_waiter.wait(m_bell, lock, at, stop, [this, rings] { return m_rings != rings; });
        } else {
            m_waiter.wait(m_bell, lock, Waiter::forever, stop, [this, ticket] {
                return (m_queue.front() == ticket && hasSlot()) ||
                       m_heldUntilMs - m_waiter.monotonicMs() > longestHoldMs;
            });
        }
    }
}

void RateLimiter::holdFor(qint64 ms)
{
    const std::lock_guard lock(m_mutex);
    m_heldUntilMs = std::max(m_heldUntilMs, m_waiter.monotonicMs() + ms);
    ++m_rings;
    m_bell.notify_all();
}

int RateLimiter::waiting() const
{
    const std::lock_guard lock(m_mutex);
    return static_cast<int>(m_queue.size());
}

void RateLimiter::forget(qint64 nowMs)
{
    while (!m_calls.empty() && m_calls.front().atMs + windowMs <= nowMs) {
        m_calls.pop_front();
    }
}

bool RateLimiter::hasSlot() const
{
    return m_limits.concurrentCalls <= 0 || m_underWay < m_limits.concurrentCalls;
}

/// When a call of so many tokens may begin, as far as is known now.
qint64 RateLimiter::freeAtMs(qint64 tokens, qint64 nowMs)
{
    forget(nowMs);
    qint64 at = std::max(nowMs, m_heldUntilMs);
    const auto count = static_cast<qint64>(m_calls.size());
    if (m_limits.requestsPerMinute > 0 && count >= m_limits.requestsPerMinute) {
        const auto index = static_cast<size_t>(count - m_limits.requestsPerMinute);
        at = std::max(at, m_calls.at(index).atMs + windowMs);
    }
    if (m_limits.tokensPerMinute > 0) {
        qint64 sum = tokens;
        for (const Call &call : m_calls) {
            sum += call.tokens;
        }
        for (const Call &call : m_calls) {
            if (sum <= m_limits.tokensPerMinute) {
                break;
            }
            sum -= call.tokens;
            at = std::max(at, call.atMs + windowMs);
        }
    }
    return at;
}

void RateLimiter::correct(quint64 number, qint64 tokens)
{
    const std::lock_guard lock(m_mutex);
    const auto call = std::ranges::find(m_calls, number, &Call::number);
    if (call != m_calls.end()) {
        call->tokens = std::max<qint64>(0, tokens);
        ++m_rings;
        m_bell.notify_all();
    }
}

void RateLimiter::release()
{
    const std::lock_guard lock(m_mutex);
    --m_underWay;
    m_bell.notify_all();
}

} // namespace autodevos
