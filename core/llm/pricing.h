// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/llm/languagemodel.h"

#include <QHash>
#include <QUrl>

namespace autodevos {

/// USD per million tokens.
struct TokenPrice {
    double input = 0;
    double output = 0;
    std::optional<double> cached;     ///< for input read from the provider's cache; empty: as other input
    std::optional<double> cacheWrite; ///< for input written into it; empty: as other input
    friend bool operator==(const TokenPrice &, const TokenPrice &) = default;
};

struct Price {
    TokenPrice usual;
    qint64 aboveTokens = 0; ///< a request with more input is charged `above` as a whole; 0: there is no such step
    TokenPrice above;
    friend bool operator==(const Price &, const Price &) = default;
};

/// What models cost. A snapshot comes with the program (":/prices/prices.json"); a file of the person's own wins:
///   {"prices": {"openai-compatible/llama-3": {"input": 0.1, "output": 0.3, "cached": 0.02, "cacheWrite": 0.1,
///                                             "above": {"tokens": 200000, "input": 0.2, "output": 0.6}},
///               "mycompany/*": {"input": 0, "output": 0}}}
/// A name stands for its dated and latest versions, too ("-2026-03-05", "-20251001", "-latest"); what is not in the
/// table has no known price. Immutable; any thread.
class PriceTable {
public:
    struct Loaded;

    /// `source` for messages.
    [[nodiscard]] static Result<PriceTable> fromJson(const QByteArray &json, const QString &source);
    /// The program's table and over it that of `userFile`, when there is one.
    [[nodiscard]] static Loaded load(const QString &userFile);

    /// `baseUrl` tells whose model it is where the provider's name does not (openai-compatible). Empty: not known.
    [[nodiscard]] std::optional<Price> priceOf(const ModelId &model, const QUrl &baseUrl = {}) const;

private:
    [[nodiscard]] static std::optional<Price> find(const QHash<QString, Price> &prices, const QString &name);

    QHash<QString, Price> m_prices; ///< by "provider/name" in lower case
    QHash<QString, Price> m_own;    ///< the person's
    QHash<QString, QString> m_hosts;
};

struct PriceTable::Loaded {
    PriceTable table;
    std::optional<Error> problem; ///< why the person's file was left out
};

/// USD.
[[nodiscard]] double costOf(const Usage &usage, const Price &price);
/// Fills in the cost, unless the provider has said it. Without a price, or without tokens to count, it is not known.
[[nodiscard]] Usage priced(Usage usage, const std::optional<Price> &price);

} // namespace autodevos
