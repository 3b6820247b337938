// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agents/blueprint/generate/templatestore.h"
#include "core/plan/domain.h"

/// Which parts a project of a kind has: a backend and a frontend, the backend alone, or the files of a site.
namespace autodevos::parts {

[[nodiscard]] bool hasBackend(const Domain &domain);
[[nodiscard]] bool hasFrontend(const Domain &domain);

/// `slug`, `name` and the parts as flags, for what stands above them.
[[nodiscard]] View view(const Domain &domain);

/// Name of the template for the kind of project: "README.md", "README-api.md", "README-site.md".
[[nodiscard]] QString variant(const QString &name, const Domain &domain);

} // namespace autodevos::parts
