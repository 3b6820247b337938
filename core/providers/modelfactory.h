// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/llm/budgetedmodel.h"
#include "core/llm/fallbackmodel.h"
#include "core/llm/httpmodel.h"
#include "core/llm/responsecache.h"
#include "core/llm/retryingmodel.h"
#include "core/providers/provider.h"

namespace autodevos {

/// How the models of one run, or one call, are made.
struct ModelOptions {
    QUrl baseUrl;                         ///< in place of the provider's own; empty: its own
    int retries = 4;                      ///< after the first try
    std::optional<int> idleSeconds;       ///< silence that is borne, before and after the first byte; 0: without end
    bool isCached = true;                 ///< kept answers will do
    std::shared_ptr<Budget> budget;       ///< empty: costs are counted, nothing is limited
    std::shared_ptr<RateLimiter> project; ///< the project's own limits, shared by all its models; empty: none
    ExchangeObserver observer;            ///< hears of every exchange, without secrets; may be empty
    std::function<void(const RetryNotice &)> retryNotice;
};

/// Makes models that can be asked: the protocol over HTTP with keys that take turns, limits, retries, prices, budget
/// and cache around it. Models of one provider share its limits. Thread-safe.
class ModelFactory {
public:
    struct Services {
        std::shared_ptr<KeyRing> keys;
        std::shared_ptr<HttpClient> client;
        std::shared_ptr<ResponseCache> cache; ///< empty: nothing is kept
        const Waiter &waiter;                 ///< outlives the factory and its models
    };

    ModelFactory(ProviderTable providers, PriceTable prices, Services services);

    /// Usage: no such provider, no model named, or a provider without an address. Makes no connection.
    [[nodiscard]] Result<std::shared_ptr<LanguageModel>> make(const ModelId &id, const ModelOptions &options);
    /// Names of the models that a provider has, asked of it now. Blocks.
    [[nodiscard]] Result<QStringList> modelsOf(const QString &provider, const QUrl &baseUrl, std::stop_token stop);
    /// What the model costs; empty: not known, or there is no such provider.
    [[nodiscard]] std::optional<Price> priceOf(const ModelId &id, const QUrl &baseUrl) const;
    [[nodiscard]] const ProviderTable &providers() const { return m_providers; }
    /// Empty: not known.
    [[nodiscard]] std::optional<Price> priceOf(const ModelId &id, const QUrl &baseUrl) const;
    [[nodiscard]] std::shared_ptr<ProviderHealth> health() const { return m_health; }

private:
    [[nodiscard]] Result<Provider> providerOf(const QString &name, const QUrl &baseUrl) const;
    [[nodiscard]] std::shared_ptr<RateLimiter> limiterOf(const Provider &provider);

    const ProviderTable m_providers;
    const PriceTable m_prices;
    const Services m_services;
    const std::shared_ptr<ProviderHealth> m_health;
    std::mutex m_mutex;
    QHash<QString, std::shared_ptr<RateLimiter>> m_limiters; ///< by provider and address
};

/// The protocol of that name; null when there is none.
[[nodiscard]] std::shared_ptr<const WireProtocol> protocolNamed(const QString &name);

} // namespace autodevos
