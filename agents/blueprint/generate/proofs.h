// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agents/blueprint/generate/templatestore.h"
#include "core/plan/domain.h"

#include <QStringList>

/// Which requirements the tests of each part of a domain prove, and how their titles name them. Pure functions.
namespace autodevos::proofs {

/// " [R3, R5]" for the end of a title; empty without requirements.
[[nodiscard]] QString tag(const QStringList &requirements);
/// In order, each once.
[[nodiscard]] QStringList sorted(QStringList requirements);

/// What is proven by making, showing, changing and removing the entity's records.
[[nodiscard]] QStringList ofRecords(const Domain &domain, const Entity &entity);
/// What asks for the capability; of the entity, or of all.
[[nodiscard]] QStringList ofCapability(const Domain &domain, CapabilityKind kind, const QString &entity = {});
/// What asks for the page of text.
[[nodiscard]] QStringList ofPage(const Domain &domain, const QString &page);

/// The tags for the titles in templates: accountsProof, contactProof, dashboardProof, pagesProof.
void addTags(View &view, const Domain &domain);

} // namespace autodevos::proofs
