// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/pricing.h"

#include "core/base/files.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

constexpr double perToken = 1e-6;

Result<double> numberOf(const QJsonObject &json, QLatin1StringView name, const QString &place)
{
    const QJsonValue value = json.value(name);
    if (!value.isDouble() || value.toDouble() < 0) {
        return failure(ErrorKind::Invalid, u"A price is not a number from 0 up"_s,
                       u"Write it in USD per million tokens, for example 2.5"_s, place + u'.' + name);
    }
    return value.toDouble();
}

Result<TokenPrice> tokenPriceFrom(const QJsonObject &json, const QString &place)
{
    TokenPrice price;
    for (const auto &[name, target] : {std::pair{"input"_L1, &price.input}, std::pair{"output"_L1, &price.output}}) {
        const Result<double> number = numberOf(json, name, place);
        if (!number) {
            return tl::unexpected(number.error());
        }
        *target = *number;
    }
    for (const auto &[name, target] :
         {std::pair{"cached"_L1, &price.cached}, std::pair{"cacheWrite"_L1, &price.cacheWrite}}) {
        if (json.contains(name)) {
            const Result<double> number = numberOf(json, name, place);
            if (!number) {
                return tl::unexpected(number.error());
            }
            *target = *number;
        }
    }
    return price;
}

Result<Price> priceFrom(const QJsonValue &value, const QString &place)
{
    const QJsonObject json = value.toObject();
    const Result<TokenPrice> usual = tokenPriceFrom(json, place);
    if (!usual) {
        return tl::unexpected(usual.error());
    }
    Price price{*usual, 0, {}};
    if (json.contains("above"_L1)) {
        const QJsonObject step = json.value("above"_L1).toObject();
        const Result<TokenPrice> above = tokenPriceFrom(step, place + u".above"_s);
        const Result<double> tokens = numberOf(step, "tokens"_L1, place + u".above"_s);
        if (!above || !tokens) {
            return tl::unexpected(above ? tokens.error() : above.error());
        }
        price.aboveTokens = static_cast<qint64>(*tokens);
        price.above = *above;
    }
    return price;
}

/// "gpt-x" of "gpt-x-2026-03-05", "gpt-x-20260305", "gpt-x@20260305" and "gpt-x-latest".
QString withoutVersion(const QString &name)
{
    static const QRegularExpression version(u"(-\\d{4}-\\d{2}-\\d{2}|[-@]\\d{8}|-latest)$"_s);
    return QString(name).remove(version);
}

} // namespace

Result<PriceTable> PriceTable::fromJson(const QByteArray &json, const QString &source)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.object().value("prices"_L1).isObject()) {
        return failure(ErrorKind::Invalid, u"The price list %1 cannot be read"_s.arg(source),
                       u"Write it as {\"prices\": {\"PROVIDER/NAME\": {\"input\": 1, \"output\": 2}}}"_s,
                       document.isNull() ? u"byte %1: %2"_s.arg(problem.offset).arg(problem.errorString()) : QString());
    }
    PriceTable table;
    const QJsonObject prices = document.object().value("prices"_L1).toObject();
    for (auto entry = prices.begin(); entry != prices.end(); ++entry) {
        Result<Price> price = priceFrom(entry.value(), source + u": "_s + entry.key());
        if (!price) {
            return tl::unexpected(price.error());
        }
        table.m_prices.insert(entry.key().toLower(), *price);
    }
    const QJsonObject hosts = document.object().value("hosts"_L1).toObject();
    for (auto entry = hosts.begin(); entry != hosts.end(); ++entry) {
        table.m_hosts.insert(entry.key(), entry.value().toString());
    }
    return table;
}

PriceTable::Loaded PriceTable::load(const QString &userFile)
{
    const QString snapshot = u":/prices/prices.json"_s;
    QFile resource(snapshot);
    Loaded loaded;
    const bool isOpen = resource.open(QIODevice::ReadOnly);
    Result<PriceTable> table = fromJson(isOpen ? resource.readAll() : QByteArray(), snapshot);
    if (table) {
        loaded.table = std::move(*table);
    } else {
        loaded.problem = table.error();
    }
    const Result<QByteArray> own = readFile(userFile);
    if (!own) {
        if (own.error().kind != ErrorKind::NotFound) {
            loaded.problem = own.error();
        }
        return loaded;
    }
    Result<PriceTable> ownTable = fromJson(*own, userFile);
    if (!ownTable) {
        loaded.problem = ownTable.error();
        return loaded;
    }
    loaded.table.m_own = std::move(ownTable->m_prices);
    return loaded;
}

std::optional<Price> PriceTable::priceOf(const ModelId &model, const QUrl &baseUrl) const
{
    const QString name = model.name.startsWith(u"models/"_s) ? model.name.sliced(7) : model.name;
    if (const std::optional<Price> own = find(m_own, model.provider + u'/' + name)) {
        return own;
    }
    return find(m_prices, m_hosts.value(baseUrl.host(), model.provider) + u'/' + name);
}

std::optional<Price> PriceTable::find(const QHash<QString, Price> &prices, const QString &name)
{
    const QString wanted = name.toLower();
    for (const QString &candidate : {wanted, withoutVersion(wanted)}) {
        if (const auto found = prices.find(candidate); found != prices.end()) {
            return *found;
        }
    }
    for (qsizetype size = wanted.size(); size > 0; --size) { // the longest of "provider/na*", "provider/*"
        if (const auto found = prices.find(wanted.first(size) + u'*'); found != prices.end()) {
            return *found;
        }
    }
    return std::nullopt;
}

double costOf(const Usage &usage, const Price &price)
{
    const bool isAbove = price.aboveTokens > 0 && usage.input > price.aboveTokens;
    const TokenPrice &rate = isAbove ? price.above : price.usual;
    const auto cached = static_cast<double>(std::clamp<qint64>(usage.cached, 0, usage.input));
    const auto written =
        std::clamp(static_cast<double>(usage.cacheWrite), 0.0, static_cast<double>(usage.input) - cached);
    const double other = static_cast<double>(usage.input) - cached - written;
    const double micros = other * rate.input + cached * rate.cached.value_or(rate.input) +
                          written * rate.cacheWrite.value_or(rate.input) +
                          static_cast<double>(usage.output) * rate.output;
    return micros * perToken;
}

Usage priced(Usage usage, const std::optional<Price> &price)
{
    if (usage.cost > 0) {
        return usage;
    }
    const bool isFree = price && price->usual == TokenPrice{0, 0, {}, {}};
    usage.hasUnknownCost = !price || (usage.input + usage.output == 0 && !isFree);
    usage.cost = price ? costOf(usage, *price) : 0;
    return usage;
}

} // namespace autodevos
