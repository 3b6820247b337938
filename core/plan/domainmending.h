// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/domain.h"

/// Domain models as language models write them: other words for types, names in other spellings, links among the
/// fields, no colours. Pure functions; any thread.
namespace autodevos {

/// What `json` means, with everything in its place that a domain model must have. What cannot be understood or is
/// broken is left out and said in `notes`. Nothing when not one entity is left of those that were named. `name` is the
/// project's, for a model that does not name it again.
[[nodiscard]] std::optional<Domain> mendedDomain(const QJsonObject &json, const QString &name, QStringList &notes);

} // namespace autodevos
