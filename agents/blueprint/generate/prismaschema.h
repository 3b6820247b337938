// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/domain.h"

namespace autodevos {

/// `schema.prisma` for SQLite: the accounts, one model per entity, and the pages of text where there are any.
[[nodiscard]] QString prismaSchema(const Domain &domain);
/// The migration that makes these tables, byte for byte what `prisma migrate dev` writes for the schema above.
[[nodiscard]] QString migrationSql(const Domain &domain);

} // namespace autodevos
