// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/export.h"

namespace autodevos {

/// Makes a git repository of a folder that already holds the files: branch main, one commit per entry that changes
/// something, the rest in a last one. What the project's own .gitignore names stays in the folder, uncommitted.
/// Blocking; any thread.
[[nodiscard]] Status commitFolder(const QString &folder, const QStringList &paths,
                                  const QVector<ExportCommit> &commits);

} // namespace autodevos
