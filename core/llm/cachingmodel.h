// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/llm/languagemodel.h"
#include "core/llm/responsecache.h"

#include <condition_variable>
#include <map>
#include <memory>

namespace autodevos {

/// Gives the kept answer to a request that was answered before, and one answer to equal requests that are made at the
/// same time: the first asks, the others wait for it. Both kinds cost nothing and are marked (`isFromCache`); the sink
/// hears such an answer in one piece. Left out when the request says so (`isCacheable`). Kept is only what came to its
/// own end (not what was cut off, blocked or refused) and is of the model that was asked. Thread-safe.
class CachingModel final : public LanguageModel {
public:
    /// `scope` tells endpoints with equal model names apart: the base URL.
    CachingModel(std::shared_ptr<LanguageModel> model, std::shared_ptr<ResponseCache> cache, QString scope);

    [[nodiscard]] Result<Response> complete(const Request &request, const DeltaSink &sink,
                                            std::stop_token stop) override;
    [[nodiscard]] ModelId id() const override { return m_model->id(); }

private:
    /// A request that somebody asks for now.
    struct Flight {
        std::optional<Result<Response>> answer; ///< empty: not there yet, or its asker was stopped
        bool hasAsker = true;
    };

    [[nodiscard]] Result<Response> ask(const QString &key, const Request &request, const DeltaSink &sink,
                                       const std::stop_token &stop);
    [[nodiscard]] Result<Response> share(const Result<Response> &answer, const DeltaSink &sink) const;

    std::shared_ptr<LanguageModel> m_model;
    std::shared_ptr<ResponseCache> m_cache;
    QString m_scope;
    std::mutex m_mutex;
    std::condition_variable_any m_bell;
    std::map<QString, std::shared_ptr<Flight>> m_flights;
};

/// Tells a whole answer to a sink as pieces: reasoning, text, calls.
void replay(const Response &response, const DeltaSink &sink);

} // namespace autodevos
