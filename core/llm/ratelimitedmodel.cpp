// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/ratelimitedmodel.h"

#include "core/llm/tokenestimate.h"

#include <vector>

namespace autodevos {
namespace {

constexpr qint64 expectedOutputTokens = 1000; ///< of an agent's turn; the answer corrects it

qint64 estimatedTokens(const Request &request)
{
    const qint64 most = request.sampling.maxOutputTokens.value_or(expectedOutputTokens);
    return estimatedInputTokens(request) + std::min(most, expectedOutputTokens);
}

/// What a provider counts of a call that failed: nothing of one that it turned away.
bool wasTurnedAway(ErrorKind kind)
{
    return kind == ErrorKind::RateLimit || kind == ErrorKind::Overloaded || kind == ErrorKind::Quota ||
           kind == ErrorKind::Authentication;
}

} // namespace

RateLimitedModel::RateLimitedModel(std::shared_ptr<LanguageModel> model, std::shared_ptr<RateLimiter> project,
                                   std::shared_ptr<RateLimiter> provider)
    : m_model(std::move(model))
    , m_project(std::move(project))
    , m_provider(std::move(provider))
{
}

Result<Response> RateLimitedModel::complete(const Request &request, const DeltaSink &sink, std::stop_token stop)
{
    const qint64 estimate = estimatedTokens(request);
    // the project first: who waits for the provider then holds up its own project only
    std::vector<RateLimiter::Permit> permits;
    for (const std::shared_ptr<RateLimiter> &limiter : {m_project, m_provider}) {
        if (!limiter) {
            continue;
        }
        Result<RateLimiter::Permit> permit = limiter->acquire(estimate, stop);
        if (!permit) {
            for (RateLimiter::Permit &held : permits) {
                held.correct(0);
            }
            return tl::unexpected(permit.error());
        }
        permits.push_back(std::move(*permit));
    }
    Result<Response> response = m_model->complete(request, sink, stop);
    const bool isKnown = response && response->usage.input + response->usage.output > 0;
    if (isKnown || (!response && wasTurnedAway(response.error().kind))) {
        for (RateLimiter::Permit &permit : permits) {
            permit.correct(response ? response->usage.input + response->usage.output : 0);
        }
    }
    if (m_provider && !response && response.error().retryAfter.count() > 0 &&
        (response.error().kind == ErrorKind::RateLimit || response.error().kind == ErrorKind::Overloaded)) {
        m_provider->holdFor(response.error().retryAfter.count());
    }
    return response;
}

} // namespace autodevos
