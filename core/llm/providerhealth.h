// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/waiter.h"

#include <QHash>
#include <QString>

namespace autodevos {

/// Remembers which providers (or single models) are down, so that not every call has to find out for itself; shared by
/// all chains of models. Down for a cool-down time; then one call at a time tries again until one succeeds.
/// Thread-safe.
class ProviderHealth {
public:
    /// `waiter` tells the time and outlives this.
    explicit ProviderHealth(const Waiter &waiter);

    /// Whether a call may be made; after a cool-down only the first that asks may, for as long again.
    [[nodiscard]] bool mayTry(const QString &name);
    /// True when it was not down before.
    bool failed(const QString &name, qint64 coolDownMs);
    /// True when it was down before.
    bool succeeded(const QString &name);
    /// For how much longer it is down; 0: it is not.
    [[nodiscard]] qint64 downForMs(const QString &name) const;

private:
    struct Outage {
        qint64 untilMs = 0;
        qint64 coolDownMs = 0;
    };

    const Waiter &m_waiter;
    mutable std::mutex m_mutex;
    QHash<QString, Outage> m_outages;
};

} // namespace autodevos
