// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agents/blueprint/generate/modules/module.h"
#include "core/plan/domain.h"

#include <QJsonObject>
#include <QString>
#include <QVector>

/// The files of a static site that follow from the domain alone. Pure functions over what `siteDomain` returned; what
/// they return is laid out as Prettier wants it.
namespace autodevos::sitecode {

/// Base name of the file that holds an entity's records: "pieces".
[[nodiscard]] QString contentName(const Entity &entity);
/// content/pieces.json: the records of one entity, linked by id
[[nodiscard]] QString recordsFile(const Domain &domain, const Entity &entity, const QJsonObject &vocabulary);
/// content/pages.json
[[nodiscard]] QString pagesFile(const Domain &domain, const QJsonObject &vocabulary);
/// content/faq.json
[[nodiscard]] QString questionsFile(const Domain &domain);
/// content/site.json: what the site is called, and where it is written to
[[nodiscard]] QString settingsFile(const Domain &domain);

/// src/content.ts; empty when there is nothing to read
[[nodiscard]] QString contentFile(const Domain &domain);
/// src/site.ts
[[nodiscard]] QString siteFile(const Domain &domain);
/// src/contact/inputs.ts
[[nodiscard]] QString contactInputsFile(const QVector<Field> &fields);
/// src/tools.ts: pages of modules that need no server
[[nodiscard]] QString toolsFile(const QVector<Module> &modules);
/// src/entities/piece.test.tsx
[[nodiscard]] QString entityTestFile(const Domain &domain, const Entity &entity);
/// e2e/domain.mjs: what the browser test looks for
[[nodiscard]] QString e2eDomainFile(const Domain &domain);

} // namespace autodevos::sitecode
