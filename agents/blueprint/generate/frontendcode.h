// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agents/blueprint/generate/frontendfacts.h"
#include "core/plan/domain.h"

#include <QJsonObject>
#include <QString>

/// The TypeScript files of the frontend that follow from the domain alone. Pure functions over a normalised domain;
/// what they return is laid out as Prettier wants it.
namespace autodevos::frontendcode {

/// "taskEntity"
[[nodiscard]] QString variableOf(const Entity &entity);
/// src/entities/task.ts
[[nodiscard]] QString entityFile(const Domain &domain, const FrontendFacts &facts, const Entity &entity);
/// src/registry.ts
[[nodiscard]] QString registryFile(const Domain &domain, const FrontendFacts &facts);
/// src/pages/examples.ts: records of the hero's kind as the seeds would make them
[[nodiscard]] QString examplesFile(const Domain &domain, const QJsonObject &vocabulary);
/// src/site.ts
[[nodiscard]] QString siteFile(const Domain &domain, const FrontendFacts &facts);
/// src/fields/index.ts
[[nodiscard]] QString fieldKindsFile(const FrontendFacts &facts);
/// src/entities/task.test.tsx
[[nodiscard]] QString entityTestFile(const Domain &domain, const Entity &entity);
/// e2e/domain.mjs: what the browser test does with every entity
[[nodiscard]] QString e2eDomainFile(const Domain &domain, const FrontendFacts &facts);

} // namespace autodevos::frontendcode
