// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/llm/languagemodel.h"
#include "core/llm/ratelimiter.h"

namespace autodevos {

/// Asks when the limits of the project and of the provider allow. A provider that asks to wait (`Error::retryAfter` of
/// a RateLimit or Overloaded) is left alone by all models that share its limiter. Thread-safe.
class RateLimitedModel final : public LanguageModel {
public:
    /// Either limiter may be empty.
    RateLimitedModel(std::shared_ptr<LanguageModel> model, std::shared_ptr<RateLimiter> project,
                     std::shared_ptr<RateLimiter> provider);

    [[nodiscard]] Result<Response> complete(const Request &request, const DeltaSink &sink,
                                            std::stop_token stop) override;
    [[nodiscard]] ModelId id() const override { return m_model->id(); }

private:
    std::shared_ptr<LanguageModel> m_model;
    std::shared_ptr<RateLimiter> m_project;
    std::shared_ptr<RateLimiter> m_provider;
};

} // namespace autodevos
