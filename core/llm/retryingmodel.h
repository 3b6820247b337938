// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/waiter.h"
#include "core/llm/languagemodel.h"

#include <memory>

namespace autodevos {

struct RetryOptions {
    int retries = 4;                                   ///< after the first try; 0: none
    int baseSeconds = 2;                               ///< before the first retry; doubles with each
    int capSeconds = 60;                               ///< no own wait is longer, but for its jitter
    std::chrono::milliseconds longestWish{10 * 60000}; ///< a provider that asks for more is not waited for
    bool retriesHeardAnswers = false; ///< also after pieces of the answer were heard: the listener begins anew then
};

/// A try failed and another one follows after `waitMs`.
struct RetryNotice {
    ModelId model;
    int failures = 0; ///< from 1
    qint64 waitMs = 0;
    Error error;
};

/// Asks again after a failure that may pass (`Error::isTransient`), with exponential backoff; the provider's own wish
/// (`Error::retryAfter`) wins. An answer that broke off after somebody heard its beginning is not asked for again:
/// its error says that it broke off. Who passes no sink hears nothing. Thread-safe.
class RetryingModel final : public LanguageModel {
public:
    /// `waiter` outlives this. `jitter` gives 0 to 1, from any thread; empty: random.
    RetryingModel(std::shared_ptr<LanguageModel> model, RetryOptions options, const Waiter &waiter,
                  std::function<void(const RetryNotice &)> notice = {}, std::function<double()> jitter = {});

    [[nodiscard]] Result<Response> complete(const Request &request, const DeltaSink &sink,
                                            std::stop_token stop) override;
    [[nodiscard]] ModelId id() const override { return m_model->id(); }

private:
    [[nodiscard]] qint64 waitMs(const Error &error, int failures) const;

    std::shared_ptr<LanguageModel> m_model;
    RetryOptions m_options;
    const Waiter &m_waiter;
    std::function<void(const RetryNotice &)> m_notice;
    std::function<double()> m_jitter;
};

} // namespace autodevos
