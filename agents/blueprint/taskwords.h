// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/domain.h"
#include "core/plan/requirement.h"

/// The words in which tasks are handed out: complete enough for an agent that sees only them and the domain model.
namespace autodevos::taskwords {

[[nodiscard]] QString entityLines(const Domain &domain, const QVector<Entity> &entities);
[[nodiscard]] QString requirementLines(const QVector<Requirement> &requirements, const QVector<RequirementId> &covered);
[[nodiscard]] QString ruleLines(const Domain &domain);
[[nodiscard]] QString capabilityLines(const Domain &domain);
[[nodiscard]] QString themeLine(const Domain &domain);
[[nodiscard]] QString list(const QStringList &words); ///< "a, b and c"

} // namespace autodevos::taskwords
