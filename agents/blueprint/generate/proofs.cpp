// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/proofs.h"

#include <algorithm>

namespace autodevos::proofs {

using namespace Qt::StringLiterals;

QStringList sorted(QStringList requirements)
{
    const auto isBefore = [](const QString &a, const QString &b) {
        return a.size() != b.size() ? a.size() < b.size() : a < b; // R9 before R10
    };
    std::sort(requirements.begin(), requirements.end(), isBefore);
    requirements.erase(std::unique(requirements.begin(), requirements.end()), requirements.end());
    return requirements;
}

QString tag(const QStringList &requirements)
{
    return requirements.isEmpty() ? QString() : u" [%1]"_s.arg(sorted(requirements).join(u", "_s));
}

QStringList ofRecords(const Domain &domain, const Entity &entity)
{
    static constexpr CapabilityKind aboutRecords[] = {
        CapabilityKind::Comments, CapabilityKind::Ratings,   CapabilityKind::Favourites, CapabilityKind::Booking,
        CapabilityKind::Blog,     CapabilityKind::Portfolio, CapabilityKind::Contact,
    };
    QStringList requirements = entity.requirements;
    for (const CapabilityKind kind : aboutRecords)
        requirements += ofCapability(domain, kind, entity.name);
    return sorted(requirements);
}

QStringList ofCapability(const Domain &domain, CapabilityKind kind, const QString &entity)
{
    QStringList requirements;
    for (const Capability &capability : domain.capabilities) {
        if (capability.kind == kind && (entity.isEmpty() || capability.entity == entity))
            requirements += capability.requirements;
    }
    return sorted(requirements);
}

QStringList ofPage(const Domain &domain, const QString &page)
{
    QStringList requirements;
    for (const Capability &capability : domain.capabilities) {
        if (capability.kind == CapabilityKind::Content && capability.page == page)
            requirements += capability.requirements;
    }
    return sorted(requirements);
}

void addTags(View &view, const Domain &domain)
{
    view.set("accountsProof", utf8(tag(ofCapability(domain, CapabilityKind::Accounts))));
    view.set("contactProof", utf8(tag(ofCapability(domain, CapabilityKind::Contact))));
    view.set("dashboardProof", utf8(tag(ofCapability(domain, CapabilityKind::Dashboard))));
    view.set("pagesProof", utf8(tag(ofCapability(domain, CapabilityKind::Content))));
}

} // namespace autodevos::proofs
