// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/budgetedmodel.h"

#include "core/llm/tokenestimate.h"

#include <algorithm>

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
    const qint64 input = estimatedInputTokens(request);
    const double read = costOfTokens(input, 0);
    const CallEstimate estimate{read, (costOfTokens(input, 1'000'000) - read) / 1e6, request.sampling.maxOutputTokens};
    if (const Status status = isFree ? Status() : m_budget->reserve(estimate, stop); !status) {
        return tl::unexpected(status.error());
    }
    qint64 heardBytes = 0;
    const DeltaSink counting = [&sink, &heardBytes](const Delta &delta) {
        heardBytes += delta.text.toUtf8().size();
        if (sink) {
            sink(delta);
        }
    };
    CallFate fate;
    Request asked = request;
    asked.fate = &fate;
    Result<Response> response = m_model->complete(asked, counting, stop);
    if (request.fate != nullptr) {
        *request.fate = fate;
    }
    const bool mayBeCharged = fate.mayBeCharged || heardBytes > 0 || fate.begun.usage.cost > 0;
    const Usage usage = response       ? usageOf(request, *response)
                        : mayBeCharged ? usageOfBroken(input, heardBytes, fate.begun.usage)
                                       : Usage();
    if (response) {
        response->usage = usage;
    }
    if (!isFree) {
        m_budget->settle(estimate, usage);
    }
    const bool isRecorded = response && request.origin.turn > 0;
    if (!isRecorded && usage != Usage{}) {
        m_budget->tell({id(), request.origin, usage});
    }
    return response;
}

/// A block costs nothing where the provider counts nothing; any other answer was read and written by somebody.
Usage BudgetedModel::usageOf(const Request &request, const Response &response) const
{
    const bool isBlocked =
        response.finishReason == FinishReason::ContentFilter || response.finishReason == FinishReason::Refusal;
    const bool isCounted = response.usage.input + response.usage.output > 0 || response.usage.cost > 0;
    return priced(isCounted || isBlocked ? response.usage : estimatedUsage(request, response), m_price);
}

/// What was read and written is charged, and nobody says how much it was: at least what was `told` until then.
Usage BudgetedModel::usageOfBroken(qint64 input, qint64 heardBytes, const Usage &told) const
{
    Usage usage = told;
    usage.input = told.input > 0 ? told.input : input;
    usage.output = std::max(told.output, estimatedTokens(heardBytes));
    usage.isEstimated = true;
    return priced(usage, m_price);
}

double BudgetedModel::costOfTokens(qint64 input, qint64 output) const
{
    Usage usage;
    usage.input = input;
    usage.output = output;
    return m_price ? costOf(usage, *m_price) : 0;
}

} // namespace autodevos
