// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/windowmodel.h"

#include "core/agent/contextfit.h"

#include <algorithm>

namespace autodevos {
namespace {

constexpr int mostAnswer = 16384; ///< tokens kept free for the answer, or a quarter of the window
constexpr int tries = 4;

int budgetOf(int contextTokens)
{
    return contextTokens - std::min(mostAnswer, contextTokens / 4);
}

} // namespace

WindowModel::WindowModel(LanguageModel &model, int contextTokens)
    : m_model(model)
    , m_budget(budgetOf(contextTokens))
{
}

Result<Response> WindowModel::complete(const Request &request, const DeltaSink &sink, std::stop_token stop)
{
    for (int i = 1;; ++i) {
        const Request sent = fitted(request, m_budget);
        Result<Response> response = m_model.complete(sent, sink, stop);
        if (response || response.error().kind != ErrorKind::ContextTooLong || i == tries) {
            return response;
        }
        const int cost = estimateTokens(sent);
        const int smaller = std::min(m_budget.load(), cost) / 5 * 3;
        if (estimateTokens(fitted(request, smaller)) == cost) {
            return response; // nothing is left that could be left out
        }
        m_budget = smaller;
    }
}

} // namespace autodevos
