// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/domain.h"

#include <QJsonObject>

namespace autodevos {

/// The project's API as OpenAPI 3.1.
[[nodiscard]] QJsonObject openApi(const Domain &domain);

} // namespace autodevos
