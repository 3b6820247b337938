// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agents/blueprint/generate/generatedfile.h"
#include "agents/blueprint/generate/templatestore.h"
#include "core/plan/domain.h"
#include "core/plan/requirement.h"

namespace autodevos {

/// Every file of the project that follows from the domain, in path order. `requirements` fill the table in docs/.
/// Paths are made at once, bytes when asked. Thread-safe; the files keep their own copy of what they need.
[[nodiscard]] GeneratedFiles projectFiles(const Domain &domain, const TemplateStore &templates,
                                          const QVector<Requirement> &requirements = {});

/// The parts of it. All of these expect a domain that went through `normalised()`.
[[nodiscard]] GeneratedFiles rootFiles(const Domain &domain, const TemplateStore &templates);
[[nodiscard]] GeneratedFiles backendFiles(const Domain &domain, const TemplateStore &templates);
[[nodiscard]] GeneratedFiles apiTestFiles(const Domain &domain, const TemplateStore &templates);
[[nodiscard]] GeneratedFiles docsFiles(const Domain &domain, const TemplateStore &templates,
                                       const QVector<Requirement> &requirements = {});
[[nodiscard]] GeneratedFiles devopsFiles(const Domain &domain, const TemplateStore &templates);
/// A site of files alone (`site/…`) and its browser test (`e2e/…`).
[[nodiscard]] GeneratedFiles siteFiles(const Domain &domain, const TemplateStore &templates);
[[nodiscard]] GeneratedFiles siteE2eFiles(const Domain &domain, const TemplateStore &templates);

} // namespace autodevos
