// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/waiter.h"
#include "core/keys/keysource.h"

#include <QHash>

#include <memory>
#include <optional>

namespace autodevos {

/// The keys of all providers, one at a time: a key that was refused or has no credit is set aside for a while and the
/// next one takes its place. Reads a provider's keys when they are first wanted, and again after a minute as long as
/// there are none. Thread-safe.
class KeyRing {
public:
    /// The first source that has keys for a provider counts. `waiter` tells the time and outlives this.
    KeyRing(QVector<std::shared_ptr<KeySource>> sources, const Waiter &waiter);

    /// The keys that a provider has, in the order in which to try them now: those set aside last, the one whose time is
    /// up soonest first. None when no source has any. Error: what a source says is wrong with what it has; Cancelled.
    [[nodiscard]] Result<QVector<Secret>> keys(const QString &provider, const std::stop_token &stop);
    void setAside(const QString &provider, const Secret &key, qint64 ms);
    /// The person changed the provider's keys: they are read again.
    void forget(const QString &provider);
    /// "There is no key for openai", where to put one, and which source could not be asked.
    [[nodiscard]] Error missing(const QString &provider) const;

private:
    struct Entry {
        Secret key;
        qint64 asideUntilMs = 0;
    };
    struct Provider {
        QVector<Entry> entries;
        qint64 readAtMs = 0;
        bool isRead = false;
        bool isBeingRead = false;
        QString problem; ///< with a source that could not be asked
    };

    [[nodiscard]] Status ensureRead(std::unique_lock<std::mutex> &lock, const QString &provider,
                                    const std::stop_token &stop);
    [[nodiscard]] Result<QVector<Secret>> read(const QString &provider, const std::stop_token &stop,
                                               QString *problem) const;

    const QVector<std::shared_ptr<KeySource>> m_sources;
    const Waiter &m_waiter;
    mutable std::mutex m_mutex;
    std::condition_variable_any m_bell;
    QHash<QString, Provider> m_providers;
};

} // namespace autodevos
