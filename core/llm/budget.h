// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/llm/languagemodel.h"

#include <condition_variable>
#include <mutex>

namespace autodevos {

/// What a person is asked when a run's money is used up.
struct BudgetQuestion {
    double limit = 0;            ///< USD
    double spent = 0;            ///< USD, as far as it is known
    double nextCall = 0;         ///< USD that the waiting call is expected to cost
    bool hasUnknownCost = false; ///< calls without a known price were made as well
    bool isEstimated = false;    ///< calls whose tokens nobody counted were made as well
};

enum class BudgetChoice {
    AllowMore,           ///< go on, up to `newLimit`
    FinishWithoutPaying, ///< no paid call any more: the rest is Blueprint's
    Stop,                ///< end the run
};

struct BudgetDecision {
    BudgetChoice choice = BudgetChoice::Stop;
    double newLimit = 0; ///< USD in all, with what was spent
};

/// Blocks until the person has decided; called in a pool thread, once at a time. Gives up with ErrorKind::Cancelled
/// soon after `stop`: that call is no longer wanted, and another one may ask again.
using BudgetAsk = std::function<Result<BudgetDecision>(const BudgetQuestion &question, const std::stop_token &stop)>;

/// What is known of a call's cost before it is made. How much will be written is known the better the more answers have
/// come; so the cost is reckoned anew from this at every look, also of calls that wait or are under way.
struct CallEstimate {
    double atLeast = 0;            ///< USD: what does not depend on the answer
    double perOutputToken = 0;     ///< USD
    std::optional<qint64> longest; ///< tokens that the answer can have at most
    friend bool operator==(const CallEstimate &, const CallEstimate &) = default;
};

/// What was paid without an answer that somebody records: it broke off, or it was no turn of a recorded conversation.
struct Charge {
    ModelId model;
    CallOrigin origin;
    Usage usage;
};

/// Hears of charges, in the thread of the call.
using ChargeSink = std::function<void(const Charge &charge)>;

/// The money of one run, shared by all its models. A call reserves what it is expected to cost and settles what it did
/// cost. When the limit would be passed, calls wait: first for those under way, which may turn out cheaper, then for
/// the person. No call begins unless it fits beside all those under way, reckoned by all that is known at its
/// beginning. One real answer may cost more than was expected: the limit can be passed by that much. Thread-safe.
class Budget {
public:
    /// `limit` in USD; empty: only counts. `spent`: before a resumed run went on. Without `ask` a used-up budget just
    /// refuses.
    Budget(std::optional<double> limit, double spent, BudgetAsk ask);
    /// Another run is to be paid from now on; `spent`: what it has cost so far.
    void begin(std::optional<double> limit, double spent);
    /// Who is asked from now on; empty: a used-up budget just refuses.
    void askWith(BudgetAsk ask);
    /// Who books charges from now on; empty: nobody.
    void tellWith(ChargeSink sink);

    /// Blocks while there is no room. An estimate of nothing: not known, goes through while anything is left.
    /// ErrorKind::Budget: no more paid calls; Cancelled: ended by `stop` or by the decision.
    [[nodiscard]] Status reserve(const CallEstimate &call, const std::stop_token &stop);
    /// Ends a reservation of the same `call`. How long the answer was tells of those to come, unless it was bounded.
    void settle(const CallEstimate &call, const Usage &usage);
    /// Says to whom it concerns that `charge`, which is settled, stands in no other record.
    void tell(const Charge &charge) const;
    /// What the person decided, asked or not. More can be allowed after the decision not to pay any more, too.
    void decide(const BudgetDecision &decision);

    [[nodiscard]] std::optional<double> limit() const;
    [[nodiscard]] double spent() const;
    [[nodiscard]] bool hasUnknownCost() const;
    /// Tokens that an answer is expected to have: the mean of those so far.
    [[nodiscard]] qint64 expectedOutput() const;

private:
    [[nodiscard]] qint64 meanOutput() const;
    [[nodiscard]] double expectedCost(const CallEstimate &call) const;
    [[nodiscard]] double reserved() const;
    [[nodiscard]] bool hasRoom(double expected) const;
    [[nodiscard]] Status verdict() const;
    void ring();
    Status ask(std::unique_lock<std::mutex> &lock, double expected, const std::stop_token &stop);
    void take(const BudgetDecision &decision);

    mutable std::mutex m_mutex;
    BudgetAsk m_ask;
    ChargeSink m_tell;
    std::condition_variable_any m_bell;
    std::optional<double> m_limit;
    double m_spent = 0;
    QVector<CallEstimate> m_underWay;
    bool m_hasUnknownCost = false;
    bool m_isEstimated = false;
    bool m_isAsking = false;
    quint64 m_rings = 0;               ///< how often who waits has to look again
    std::optional<BudgetChoice> m_end; ///< not to go on was decided
    qint64 m_answers = 0;
    qint64 m_outputTokens = 0;
};

} // namespace autodevos
