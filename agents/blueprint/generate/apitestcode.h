// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/domain.h"

namespace autodevos {

/// `backend/tests/support/samples.ts`: valid request bodies for every entity, with the records they refer to.
[[nodiscard]] QString samplesCode(const Domain &domain);
/// Base of the name of an entity's test file; differs from those of the built-in parts.
[[nodiscard]] QString apiTestFileName(const Entity &entity);
/// `backend/tests/api/<entities>.test.ts`: what the domain says about the entity, through the API.
[[nodiscard]] QString apiTestCode(const Domain &domain, const Entity &entity);

} // namespace autodevos
