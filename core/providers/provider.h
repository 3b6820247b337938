// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keys/keyedmodel.h"
#include "core/llm/httpclient.h"
#include "core/llm/ratelimiter.h"

#include <QMap>

#include <optional>

namespace autodevos {

/// Who answers requests, and how to speak to it.
struct Provider {
    QString name;     ///< as the first part of a model's name
    QString protocol; ///< `WireProtocol::name`
    QUrl baseUrl;     ///< empty: it has to be named with the call
    KeyNeed keyNeed = KeyNeed::Required;
    HttpHeaders headers;
    RateLimits limits;
    Timeouts timeouts;
};

/// The providers that are known: those that come with the program, and the person's own file over them, which may add
/// some and change single settings of others. Immutable; any thread.
class ProviderTable {
public:
    struct Loaded;

    /// A file that is missing is none; one with an error is left out as a whole.
    [[nodiscard]] static Loaded load(const QString &userFile);

    [[nodiscard]] std::optional<Provider> find(const QString &name) const;
    [[nodiscard]] QStringList names() const { return m_providers.keys(); }

private:
    [[nodiscard]] Status read(const QString &path);

    QMap<QString, Provider> m_providers;
};

struct ProviderTable::Loaded {
    ProviderTable table;
    std::optional<Error> problem; ///< why the person's file was left out: file, place, remedy
};

/// The provider at another address: a proxy or a server of one's own, which may want no key. In one's own network it is
/// waited for longer, unless its settings say how long: a model on a small machine reads for minutes before it answers.
[[nodiscard]] Provider reachedAt(Provider provider, const QUrl &baseUrl);

/// Refuses what is no address of a server (Usage), with what to write instead.
[[nodiscard]] Result<QUrl> baseUrlFrom(const QString &text);

} // namespace autodevos
