// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/domain.h"

#include <QJsonObject>
#include <QString>

namespace autodevos::frontendcode {

/// src/ui/drawings.ts: of all that can be drawn (`frontend/drawings.json`), what the name, the kinds of record and the
/// sample titles of the project call for. `vocabulary` is that of the seeds.
[[nodiscard]] QString drawingsFile(const Domain &domain, const QJsonObject &drawings, const QJsonObject &vocabulary);

} // namespace autodevos::frontendcode
