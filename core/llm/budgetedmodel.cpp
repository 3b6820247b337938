// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/budgetedmodel.h"

#include "core/llm/tokenestimate.h"

namespace autodevos {

BudgetedModel::BudgetedModel(std::shared_ptr<LanguageModel> model, std::optional<Price> price,
                             std::shared_ptr<Budget> budget)
    : m_model(std::move(model))
    , m_price(price)
    , m_budget(std::move(budget))
{
}

Result<Response> BudgetedModel::complete(const Request &request, const DeltaSink &sink, std::stop_token stop)
{
    const bool isFree = m_price && costOfTokens(1'000'000, 1'000'000) <= 0;
    if (isFree) {
        return m_model->complete(request, sink, stop);
    }
    const qint64 input = estimatedInputTokens(request);
    const double read = costOfTokens(input, 0);
    const CallEstimate estimate{read, (costOfTokens(input, 1'000'000) - read) / 1e6, request.sampling.maxOutputTokens};
    if (const Status status = m_budget->reserve(estimate, stop); !status) {
        return tl::unexpected(status.error());
    }
    qint64 heardBytes = 0;
    const DeltaSink counting = [&sink, &heardBytes](const Delta &delta) {
        heardBytes += delta.text.toUtf8().size();
        if (sink) {
            sink(delta);
        }
    };
    Result<Response> response = m_model->complete(request, counting, stop);
    Usage usage;
    if (response) {
        response->usage = priced(response->usage, m_price);
        usage = response->usage;
    } else if (heardBytes > 0) { // it broke off: what was read and written is charged, but nobody says how much it was
        usage.cost = costOfTokens(input, heardBytes * 2 / 7);
        usage.hasUnknownCost = true;
    }
    m_budget->settle(estimate, usage);
    return response;
}

double BudgetedModel::costOfTokens(qint64 input, qint64 output) const
{
    Usage usage;
    usage.input = input;
    usage.output = output;
    return m_price ? costOf(usage, *m_price) : 0;
}

} // namespace autodevos
