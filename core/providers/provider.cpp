// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/provider.h"

#include "core/base/jsonschema.h"

#include <QFileInfo>
#include <QHostAddress>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

constexpr std::chrono::minutes longThought{30};

/// This machine, and addresses that lead nowhere else than into the network around it.
bool isOwnNetwork(const QString &host)
{
    static const QStringList networks{u"10.0.0.0/8"_s,     u"172.16.0.0/12"_s, u"192.168.0.0/16"_s,
                                      u"169.254.0.0/16"_s, u"fc00::/7"_s,      u"fe80::/10"_s};
    const QHostAddress address(host);
    return isLoopback(host) || host.endsWith(".local"_L1) || std::ranges::any_of(networks, [&](const QString &network) {
               return !address.isNull() && address.isInSubnet(QHostAddress::parseSubnet(network));
           });
}

void readTimeouts(const QJsonObject &json, Timeouts &timeouts)
{
    for (const auto &[name, target] :
         {std::pair{"connect"_L1, &timeouts.connect}, std::pair{"firstByte"_L1, &timeouts.firstByte},
          std::pair{"idle"_L1, &timeouts.idle}, std::pair{"total"_L1, &timeouts.total}}) {
        if (json.contains(name)) {
            *target = std::chrono::milliseconds(qRound64(json.value(name).toDouble() * 1000));
        }
    }
}

/// What the entry says replaces what was known.
void readProvider(const QJsonObject &json, Provider &provider)
{
    provider.protocol = json.value("protocol"_L1).toString(provider.protocol);
    if (json.contains("baseUrl"_L1)) {
        provider.baseUrl = QUrl(json.value("baseUrl"_L1).toString(), QUrl::StrictMode);
    }
    if (json.contains("needsKey"_L1)) {
        provider.keyNeed = json.value("needsKey"_L1).toBool() ? KeyNeed::Required : KeyNeed::Optional;
    }
    const QJsonObject headers = json.value("headers"_L1).toObject();
    for (const QString &name : headers.keys()) {
        provider.headers.append({name.toLower().toLatin1(), headers.value(name).toString().toUtf8()});
    }
    RateLimits &limits = provider.limits;
    limits.requestsPerMinute = json.value("requestsPerMinute"_L1).toInt(limits.requestsPerMinute);
    limits.tokensPerMinute = json.value("tokensPerMinute"_L1).toInteger(limits.tokensPerMinute);
    limits.concurrentCalls = json.value("concurrentCalls"_L1).toInt(limits.concurrentCalls);
    readTimeouts(json.value("timeouts"_L1).toObject(), provider.timeouts);
}

tl::unexpected<Error> leftOut(const QString &path, const QString &problem)
{
    return failure(ErrorKind::Configuration, u"The file of providers is left out: %1"_s.arg(problem),
                   u"Correct it; the providers that come with the program work"_s, path);
}

} // namespace

Status ProviderTable::read(const QString &path)
{
    const auto schema = JsonSchema::fromFile(u":/schemas/providers.schema.json"_s);
    if (!schema) {
        return tl::unexpected(schema.error());
    }
    const auto json = readJsonObject(path);
    if (!json) {
        return leftOut(path, json.error().message + u' ' + json.error().context);
    }
    if (const QStringList problems = schema->problems(*json); !problems.isEmpty()) {
        return leftOut(path, problems.join(u"; "_s));
    }
    QMap<QString, Provider> providers = m_providers;
    const QJsonObject entries = json->value("providers"_L1).toObject();
    for (const QString &name : entries.keys()) {
        Provider &provider = providers[name];
        provider.name = name;
        readProvider(entries.value(name).toObject(), provider);
        if (provider.protocol.isEmpty()) {
            return leftOut(path, u"providers.%1: has no protocol"_s.arg(name));
        }
        if (!provider.baseUrl.isEmpty() && !provider.baseUrl.isValid()) {
            return leftOut(path, u"providers.%1.baseUrl: is no address"_s.arg(name));
        }
    }
    m_providers = providers;
    return {};
}

ProviderTable::Loaded ProviderTable::load(const QString &userFile)
{
    Loaded loaded;
    if (const Status own = loaded.table.read(u":/providers/providers.json"_s); !own) {
        loaded.problem = own.error();
        return loaded;
    }
    if (!userFile.isEmpty() && QFileInfo::exists(userFile)) {
        if (const Status read = loaded.table.read(userFile); !read) {
            loaded.problem = read.error();
        }
    }
    return loaded;
}

std::optional<Provider> ProviderTable::find(const QString &name) const
{
    const auto found = m_providers.constFind(name);
    return found == m_providers.constEnd() ? std::nullopt : std::optional(*found);
}

Provider reachedAt(Provider provider, const QUrl &baseUrl)
{
    provider.baseUrl = baseUrl;
    provider.keyNeed = KeyNeed::Optional;
    const Timeouts usual;
    if (provider.timeouts == usual && isOwnNetwork(baseUrl.host())) {
        provider.timeouts.firstByte = provider.timeouts.idle = longThought;
    }
    return provider;
}

Result<QUrl> baseUrlFrom(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const bool isHttp = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (!url.isValid() || !isHttp || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasFragment()) {
        // the text itself may hold a password
        return failure(ErrorKind::Usage, u"The base URL is no address of a server"_s,
                       u"Write it as http://HOST:PORT/v1 or https://HOST/v1, without a name, password or fragment"_s);
    }
    return url;
}

} // namespace autodevos
