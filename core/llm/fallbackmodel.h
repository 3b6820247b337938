// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/llm/languagemodel.h"
#include "core/llm/providerhealth.h"

#include <memory>

namespace autodevos {

struct FallbackOptions {
    std::chrono::milliseconds coolDown = std::chrono::minutes(1);      ///< of a provider out of reach or overloaded
    std::chrono::milliseconds longCoolDown = std::chrono::minutes(10); ///< of one that refuses the key or has no credit
};

/// Something that a person should hear about: once at an outage's beginning and end, not for each call.
struct FallbackNotice {
    enum class Kind {
        Down,      ///< `model` failed for good with `error`; `next` takes its place for `downForMs`
        Replaced,  ///< `model` failed for good with `error` for this one request; `next` answers it
        Recovered, ///< `model` answers again
    };
    Kind kind = Kind::Down;
    ModelId model;
    ModelId next;
    Error error;
    qint64 downForMs = 0;
};

/// A chain of models: the first that is not down is asked, and when it fails for good (no key, no credit, no budget,
/// wrong settings, out of reach or overloaded after all retries, not able to) the next one. What is no fault of the
/// model is no reason to ask another: a stop, a safety block, a refusal, a request that is not understood, a
/// conversation that has become too long; nor is an answer that somebody has heard the beginning of. What is wrong with
/// one request sets nobody aside. `Response::answeredBy` says who answered. Thread-safe.
class FallbackModel final : public LanguageModel {
public:
    /// `models` has at least one, best first.
    FallbackModel(QVector<std::shared_ptr<LanguageModel>> models, std::shared_ptr<ProviderHealth> health,
                  FallbackOptions options, std::function<void(const FallbackNotice &)> notice = {});

    /// `request.model` is the first one's or anything: each model is asked in its own name.
    [[nodiscard]] Result<Response> complete(const Request &request, const DeltaSink &sink,
                                            std::stop_token stop) override;
    [[nodiscard]] ModelId id() const override { return m_models.first()->id(); }

private:
    [[nodiscard]] bool isUp(const ModelId &model) const;
    [[nodiscard]] ModelId nextAfter(qsizetype index) const;
    void noteSuccess(const ModelId &model) const;
    void noteFailure(const ModelId &model, const ModelId &next, const Error &error) const;

    QVector<std::shared_ptr<LanguageModel>> m_models;
    std::shared_ptr<ProviderHealth> m_health;
    FallbackOptions m_options;
    std::function<void(const FallbackNotice &)> m_notice;
};

} // namespace autodevos
