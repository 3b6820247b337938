// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/domain.h"

namespace autodevos {

/// Base of an entity's file names in the backend; differs from those of the built-in parts.
[[nodiscard]] QString partFileName(const Entity &entity);
/// `backend/src/models/<entity>.ts`: request schemas and the definition that the shared services read.
[[nodiscard]] QString modelCode(const Domain &domain, const Entity &entity);
/// `backend/src/models/index.ts`: all definitions by name, and the blocks of the dashboard.
[[nodiscard]] QString modelIndexCode(const Domain &domain);
/// `backend/src/models/roles.ts`
[[nodiscard]] QString rolesCode(const Domain &domain);
/// `backend/src/routes/<entity>-routes.ts`
[[nodiscard]] QString routesCode(const Domain &domain, const Entity &entity);
/// `backend/src/routes/index.ts`
[[nodiscard]] QString routeIndexCode(const Domain &domain);
/// `backend/src/controllers/<entity>-controller.ts`
[[nodiscard]] QString controllerCode(const Entity &entity);

} // namespace autodevos
