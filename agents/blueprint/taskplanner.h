// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agents/blueprint/generate/generatedfile.h"
#include "agents/blueprint/generate/templatestore.h"
#include "agents/blueprint/understanding.h"
#include "core/plan/plan.h"

namespace autodevos {

/// The plan for what was understood: requirements, domain, and tasks that own every file of the project exactly once.
/// Tasks go to `roles`; where one is missing, to the nearest that is there. Pure and deterministic.
[[nodiscard]] Plan planFor(const Prompt &prompt, const Understanding &understanding, const TemplateStore &templates,
                           const QStringList &roles);

/// Every file of the project: what the generators make of the domain, and the domain itself as docs/domain.json.
[[nodiscard]] GeneratedFiles filesOfProject(const Domain &domain, const TemplateStore &templates,
                                            const QVector<Requirement> &requirements);

/// The file lies under one of the globs, as a task's `provides` writes them ("backend/prisma/**", "README.md").
[[nodiscard]] bool isOwned(const QString &path, const QStringList &globs);

} // namespace autodevos
