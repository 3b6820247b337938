// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/llm/budget.h"
#include "core/llm/pricing.h"

#include <memory>

namespace autodevos {

/// Says what each answer cost (`Usage::cost`) and keeps to the budget of the run: asks only when there is room for the
/// expected cost, and waits for the person's decision otherwise. A free model is never refused. What nobody counted is
/// estimated, and said to be; what no turn of a conversation will record, the budget is told of. Thread-safe.
class BudgetedModel final : public LanguageModel {
public:
    /// `price` empty: not known.
    BudgetedModel(std::shared_ptr<LanguageModel> model, std::optional<Price> price, std::shared_ptr<Budget> budget);

    [[nodiscard]] Result<Response> complete(const Request &request, const DeltaSink &sink,
                                            std::stop_token stop) override;
    [[nodiscard]] ModelId id() const override { return m_model->id(); }

private:
    [[nodiscard]] Usage usageOf(const Request &request, const Response &response) const;
    [[nodiscard]] Usage usageOfBroken(qint64 input, qint64 heardBytes, const Usage &told) const;
    [[nodiscard]] double costOfTokens(qint64 input, qint64 output) const;

    std::shared_ptr<LanguageModel> m_model;
    std::optional<Price> m_price;
    std::shared_ptr<Budget> m_budget;
};

} // namespace autodevos
