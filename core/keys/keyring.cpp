// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/keyring.h"

#include "core/keys/environmentkeys.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

constexpr qint64 emptyForMs = 60'000; ///< a source that has nothing is not asked again before

} // namespace

KeyRing::KeyRing(QVector<std::shared_ptr<KeySource>> sources, const Waiter &waiter)
    : m_sources(std::move(sources))
    , m_waiter(waiter)
{
}

Result<QVector<Secret>> KeyRing::keys(const QString &provider, const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    if (const Status status = ensureRead(lock, provider, stop); !status) {
        return tl::unexpected(status.error());
    }
    QVector<Entry> entries = m_providers.value(provider).entries;
    const qint64 now = m_waiter.monotonicMs();
    std::ranges::stable_sort(entries, {}, [now](const Entry &entry) { return std::max(now, entry.asideUntilMs); });
    QVector<Secret> keys;
    for (const Entry &entry : entries) {
        keys.append(entry.key);
    }
    return keys;
}

/// A source may wait for the system's keyring, which may wait for a person: one caller asks, without the lock.
Status KeyRing::ensureRead(std::unique_lock<std::mutex> &lock, const QString &provider, const std::stop_token &stop)
{
    m_bell.wait(lock, stop, [this, &provider] { return !m_providers[provider].isBeingRead; });
    if (stop.stop_requested()) {
        return failure(ErrorKind::Cancelled, u"The request was ended"_s);
    }
    const Provider &known = m_providers[provider];
    if (known.isRead && (!known.entries.isEmpty() || m_waiter.monotonicMs() - known.readAtMs < emptyForMs)) {
        return {};
    }
    m_providers[provider].isBeingRead = true;
    lock.unlock();
    QString problem;
    const Result<QVector<Secret>> found = read(provider, stop, &problem);
    lock.lock();
    Provider &entry = m_providers[provider];
    entry = {{}, m_waiter.monotonicMs(), found.has_value(), false, problem};
    m_bell.notify_all();
    if (!found) {
        return tl::unexpected(found.error());
    }
    for (const Secret &key : *found) {
        entry.entries.append({key, 0});
    }
    return {};
}

Result<QVector<Secret>> KeyRing::read(const QString &provider, const std::stop_token &stop, QString *problem) const
{
    for (const std::shared_ptr<KeySource> &source : m_sources) {
        Result<QVector<Secret>> found = source->keys(provider, stop);
        if (!found && found.error().kind == ErrorKind::Unsupported) {
            *problem = found.error().message;
        } else if (!found || !found->isEmpty()) {
            return found;
        }
    }
    return QVector<Secret>();
}

void KeyRing::setAside(const QString &provider, const Secret &key, qint64 ms)
{
    const std::lock_guard lock(m_mutex);
    for (Entry &entry : m_providers[provider].entries) {
        if (entry.key == key) {
            entry.asideUntilMs = std::max(entry.asideUntilMs, m_waiter.monotonicMs() + ms);
        }
    }
}

void KeyRing::forget(const QString &provider)
{
    const std::lock_guard lock(m_mutex);
    m_providers[provider].isRead = false;
}

Error KeyRing::missing(const QString &provider) const
{
    const std::lock_guard lock(m_mutex);
    return {
        ErrorKind::Configuration,
        u"There is no key for %1"_s.arg(provider),
        u"Put it into the environment variable %1, or store it in the system's keyring"_s.arg(keyVariable(provider)),
        m_providers.value(provider).problem,
        {}};
}

} // namespace autodevos
