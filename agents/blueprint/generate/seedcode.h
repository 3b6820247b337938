// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/domain.h"

#include <QJsonObject>

namespace autodevos {

/// `backend/src/seed/records.ts`: accounts and sample records, each entity after those it refers to.
[[nodiscard]] QString seedCode(const Domain &domain, const QJsonObject &vocabulary);
/// `backend/src/models/pages.ts`: the pages of text and what they say at first.
[[nodiscard]] QString pagesCode(const Domain &domain, const QJsonObject &vocabulary);
/// Address of the demo account of a role: "front-desk@example.com".
[[nodiscard]] QString demoEmail(const QString &role);

} // namespace autodevos
