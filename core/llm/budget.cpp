// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/budget.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

constexpr qint64 usualOutputTokens = 1000; ///< of an agent's turn, before any is known
constexpr double grain = 1e-9;             ///< sums of doubles that differ by less are equal

Error usedUp(double limit)
{
    return {ErrorKind::Budget,
            u"The budget of %1 USD is used up"_s.arg(QString::number(limit, 'f', 2)),
            u"Allow more, or finish with the built-in model"_s,
            {},
            {}};
}

} // namespace

Budget::Budget(std::optional<double> limit, double spent, BudgetAsk ask)
    : m_ask(std::move(ask))
    , m_limit(limit)
    , m_spent(spent)
{
}

void Budget::begin(std::optional<double> limit, double spent)
{
    const std::lock_guard lock(m_mutex);
    m_limit = limit;
    m_spent = spent;
    m_end.reset();
    ring();
}

void Budget::askWith(BudgetAsk ask)
{
    const std::lock_guard lock(m_mutex);
    m_ask = std::move(ask);
}

void Budget::tellWith(ChargeSink sink)
{
    const std::lock_guard lock(m_mutex);
    m_tell = std::move(sink);
}

void Budget::tell(const Charge &charge) const
{
    ChargeSink sink;
    {
        const std::lock_guard lock(m_mutex);
        sink = m_tell;
    }
    if (sink) {
        sink(charge);
    }
}

Status Budget::reserve(const CallEstimate &call, const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    while (m_end || !hasRoom(expectedCost(call))) {
        if (stop.stop_requested()) {
            return failure(ErrorKind::Cancelled, u"The request was ended"_s);
        }
        if (m_end) {
            return verdict();
        }
        const double expected = expectedCost(call);
        const bool mayBeCheaper = !m_underWay.isEmpty() && m_spent < *m_limit && m_spent + expected <= *m_limit + grain;
        if (m_isAsking || mayBeCheaper) {
            m_bell.wait(lock, stop, [this, rings = m_rings] { return m_rings != rings; });
        } else if (const Status status = ask(lock, expected, stop); !status) {
            return status;
        }
    }
    m_underWay.append(call);
    return {};
}

Status Budget::ask(std::unique_lock<std::mutex> &lock, double expected, const std::stop_token &stop)
{
    if (!m_ask) {
        return tl::unexpected(usedUp(*m_limit));
    }
    const BudgetQuestion question{*m_limit, m_spent, expected, m_hasUnknownCost, m_isEstimated};
    m_isAsking = true;
    const BudgetAsk ask = m_ask;
    lock.unlock();
    const Result<BudgetDecision> decision = ask(question, stop);
    lock.lock();
    m_isAsking = false;
    ring();
    if (!decision) {
        return tl::unexpected(decision.error());
    }
    if (decision->choice == BudgetChoice::AllowMore && decision->newLimit <= question.limit) {
        return failure(ErrorKind::Invalid, u"The new budget is not larger than the old one"_s,
                       u"Allow more than %1 USD"_s.arg(QString::number(question.limit, 'f', 2)));
    }
    take(*decision);
    return m_end ? verdict() : Status();
}

void Budget::take(const BudgetDecision &decision)
{
    if (decision.choice != BudgetChoice::AllowMore) {
        m_end = decision.choice;
        return;
    }
    m_limit = std::max(m_limit.value_or(0), decision.newLimit);
    if (m_end == BudgetChoice::FinishWithoutPaying) {
        m_end.reset();
    }
}

Status Budget::verdict() const
{
    if (m_end == BudgetChoice::Stop) {
        return failure(ErrorKind::Cancelled, u"The run was stopped at its budget"_s);
    }
    return tl::unexpected(usedUp(m_limit.value_or(0)));
}

void Budget::settle(const CallEstimate &call, const Usage &usage)
{
    const std::lock_guard lock(m_mutex);
    m_underWay.removeOne(call);
    m_spent += usage.cost;
    m_hasUnknownCost = m_hasUnknownCost || usage.hasUnknownCost;
    m_isEstimated = m_isEstimated || usage.isEstimated;
    if (usage.output > 0 && !call.longest && !usage.isEstimated) {
        ++m_answers;
        m_outputTokens += usage.output;
    }
    ring();
}

void Budget::decide(const BudgetDecision &decision)
{
    const std::lock_guard lock(m_mutex);
    take(decision);
    ring();
}

void Budget::ring()
{
    ++m_rings;
    m_bell.notify_all();
}

double Budget::expectedCost(const CallEstimate &call) const
{
    const qint64 output = std::min(meanOutput(), call.longest.value_or(meanOutput()));
    return call.atLeast + static_cast<double>(output) * call.perOutputToken;
}

double Budget::reserved() const
{
    return std::accumulate(m_underWay.cbegin(), m_underWay.cend(), 0.0,
                           [this](double sum, const CallEstimate &call) { return sum + expectedCost(call); });
}

bool Budget::hasRoom(double expected) const
{
    if (!m_limit) {
        return true;
    }
    return m_spent + reserved() + expected <= *m_limit + grain && (expected > 0 || m_spent < *m_limit);
}

std::optional<double> Budget::limit() const
{
    const std::lock_guard lock(m_mutex);
    return m_limit;
}

double Budget::spent() const
{
    const std::lock_guard lock(m_mutex);
    return m_spent;
}

bool Budget::hasUnknownCost() const
{
    const std::lock_guard lock(m_mutex);
    return m_hasUnknownCost;
}

qint64 Budget::meanOutput() const
{
    return m_answers == 0 ? usualOutputTokens : m_outputTokens / m_answers;
}

qint64 Budget::expectedOutput() const
{
    const std::lock_guard lock(m_mutex);
    return meanOutput();
}

} // namespace autodevos
