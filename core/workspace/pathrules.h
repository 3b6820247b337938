// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace autodevos {

/// The clean relative form of a project path by its spelling alone, without looking at the disk. See
/// Workspace::resolve.
[[nodiscard]] Result<QString> cleanProjectPath(const QString &path);

} // namespace autodevos
