// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

namespace autodevos {

/// Writes what a person made of a file of the project. Exists when the file is no longer `expected`: nothing is
/// touched then. Durable on return; keeps the file's mode, and both versions to go back to. Blocking; any thread.
[[nodiscard]] Status saveEdit(const Workspace &workspace, const QString &path, const QByteArray &content,
                              const QByteArray &expected);

} // namespace autodevos
