// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agents/blueprint/generate/generatedfile.h"
#include "agents/blueprint/generate/templatestore.h"
#include "core/plan/domain.h"

namespace autodevos {

/// The browser part of a project (`frontend/…`) and its end-to-end test (`e2e/…`). Both read a normalised domain.
[[nodiscard]] GeneratedFiles frontendFiles(const Domain &domain, const TemplateStore &templates);
[[nodiscard]] GeneratedFiles e2eFiles(const Domain &domain, const TemplateStore &templates);

} // namespace autodevos
