// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/providerhealth.h"

#include <algorithm>

namespace autodevos {

ProviderHealth::ProviderHealth(const Waiter &waiter)
    : m_waiter(waiter)
{
}

bool ProviderHealth::mayTry(const QString &name)
{
    const std::lock_guard lock(m_mutex);
    const auto outage = m_outages.find(name);
    if (outage == m_outages.end()) {
        return true;
    }
    const qint64 now = m_waiter.monotonicMs();
    if (now < outage->untilMs) {
        return false;
    }
    outage->untilMs = now + outage->coolDownMs;
    return true;
}

bool ProviderHealth::failed(const QString &name, qint64 coolDownMs)
{
    const std::lock_guard lock(m_mutex);
    const bool isNew = !m_outages.contains(name);
    Outage &outage = m_outages[name];
    outage.coolDownMs = coolDownMs;
    outage.untilMs = std::max(outage.untilMs, m_waiter.monotonicMs() + coolDownMs);
    return isNew;
}

bool ProviderHealth::succeeded(const QString &name)
{
    const std::lock_guard lock(m_mutex);
    return m_outages.remove(name) > 0;
}

qint64 ProviderHealth::downForMs(const QString &name) const
{
    const std::lock_guard lock(m_mutex);
    const auto outage = m_outages.find(name);
    return outage == m_outages.end() ? 0 : std::max<qint64>(0, outage->untilMs - m_waiter.monotonicMs());
}

} // namespace autodevos
