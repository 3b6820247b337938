// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/modelfactory.h"

#include "core/llm/anthropic.h"
#include "core/llm/cachingmodel.h"
#include "core/llm/gemini.h"
#include "core/llm/openaichat.h"
#include "core/llm/openairesponses.h"
#include "core/llm/ratelimitedmodel.h"
#include "core/llm/unstreamedmodel.h"

using namespace Qt::StringLiterals;

namespace autodevos {

std::shared_ptr<const WireProtocol> protocolNamed(const QString &name)
{
    if (name == "gemini"_L1) {
        return std::make_shared<GeminiProtocol>();
    }
    if (name == "anthropic"_L1) {
        return std::make_shared<AnthropicProtocol>();
    }
    if (name == "openai"_L1) {
        return std::make_shared<OpenAiResponsesProtocol>();
    }
    if (name == "openai-compatible"_L1) {
        return std::make_shared<OpenAiChatProtocol>();
    }
    return nullptr;
}

/// What a call costs is known here only: HTTP knows no prices.
static ExchangeObserver pricing(const ExchangeObserver &observer, const std::optional<Price> &price)
{
    return !observer ? observer : [observer, price](const ExchangeRecord &record) {
        ExchangeRecord known = record;
        if (known.usage) {
            known.usage = priced(*known.usage, price);
        }
        observer(known);
    };
}

ModelFactory::ModelFactory(ProviderTable providers, PriceTable prices, Services services)
    : m_providers(std::move(providers))
    , m_prices(std::move(prices))
    , m_services(std::move(services))
    , m_health(std::make_shared<ProviderHealth>(m_services.waiter))
{
}

Result<Provider> ModelFactory::providerOf(const QString &name, const QUrl &baseUrl) const
{
    std::optional<Provider> provider = m_providers.find(name);
    if (!provider) {
        return failure(ErrorKind::Configuration, u"There is no provider \"%1\""_s.arg(name),
                       u"Use one of %1, or add it to providers.json"_s.arg(m_providers.names().join(u", "_s)));
    }
    if (!baseUrl.isEmpty()) {
        provider = reachedAt(*provider, baseUrl);
    }
    if (provider->baseUrl.isEmpty()) {
        return failure(ErrorKind::Configuration, u"The provider \"%1\" has no address"_s.arg(name),
                       u"Name it with --base-url http://HOST:PORT/v1, or as baseUrl in providers.json"_s);
    }
    return *provider;
}

std::shared_ptr<RateLimiter> ModelFactory::limiterOf(const Provider &provider)
{
    const std::lock_guard lock(m_mutex);
    std::shared_ptr<RateLimiter> &limiter = m_limiters[provider.name + u' ' + provider.baseUrl.toString()];
    if (!limiter) {
        limiter = std::make_shared<RateLimiter>(provider.name, provider.limits, m_services.waiter);
    }
    return limiter;
}

Result<std::shared_ptr<LanguageModel>> ModelFactory::make(const ModelId &id, const ModelOptions &options)
{
    const Result<Provider> provider = providerOf(id.provider, options.baseUrl);
    if (!provider) {
        return tl::unexpected(provider.error());
    }
    const std::optional<Price> price = m_prices.priceOf(id, provider->baseUrl);
    HttpModelOptions http{.timeouts = provider->timeouts, .observer = pricing(options.observer, price)};
    if (options.idleSeconds) {
        http.timeouts.firstByte = http.timeouts.idle = std::chrono::seconds(*options.idleSeconds);
    }
    const auto withKey = [id, provider = *provider, protocol = protocolNamed(provider->protocol),
                          client = m_services.client, http](const Secret &key) -> std::shared_ptr<LanguageModel> {
        return std::make_shared<HttpModel>(id, Endpoint{provider.baseUrl, key, provider.headers}, protocol, client,
                                           http);
    };
    std::shared_ptr<LanguageModel> model =
        std::make_shared<KeyedModel>(id, m_services.keys, withKey, provider->keyNeed);
    model = std::make_shared<RateLimitedModel>(model, options.project, limiterOf(*provider));
    const auto budget = options.budget ? options.budget : std::make_shared<Budget>(std::nullopt, 0, BudgetAsk());
    model = std::make_shared<BudgetedModel>(model, price, budget);
    model = std::make_shared<UnstreamedModel>(model);
    model = std::make_shared<RetryingModel>(model, RetryOptions{.retries = options.retries}, m_services.waiter,
                                            options.retryNotice);
    if (options.isCached && m_services.cache) {
        model = std::make_shared<CachingModel>(model, m_services.cache, provider->baseUrl.toString());
    }
    return model;
}

Result<QStringList> ModelFactory::modelsOf(const QString &name, const QUrl &baseUrl, std::stop_token stop)
{
    const Result<Provider> provider = providerOf(name, baseUrl);
    if (!provider) {
        return tl::unexpected(provider.error());
    }
    const auto keys = m_services.keys->keys(name, stop);
    if (!keys) {
        return tl::unexpected(keys.error());
    }
    if (keys->isEmpty() && provider->keyNeed == KeyNeed::Required) {
        return tl::unexpected(m_services.keys->missing(name));
    }
    const auto protocol = protocolNamed(provider->protocol);
    const Endpoint endpoint{provider->baseUrl, keys->value(0), provider->headers};
    const HttpRequest request = protocol->writeModelList(endpoint);
    const auto answer = m_services.client->fetch(request, provider->timeouts, stop);
    const Redactor redactor(endpoint.key, request);
    if (!answer) {
        return tl::unexpected(redactor.redacted(answer.error()));
    }
    auto names = protocol->readModelList(answer->head, answer->body);
    return names ? names : tl::unexpected(redactor.redacted(names.error()));
}

std::optional<Price> ModelFactory::priceOf(const ModelId &id, const QUrl &baseUrl) const
{
    const Result<Provider> provider = providerOf(id.provider, baseUrl);
    return provider ? m_prices.priceOf(id, provider->baseUrl) : std::nullopt;
}

} // namespace autodevos
