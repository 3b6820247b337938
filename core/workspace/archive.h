// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

namespace autodevos {

enum class ArchiveFormat { Zip, TarGz };

/// Writes `paths` of the workspace into a new archive file. The same tree gives the same bytes: order as given, one
/// fixed time for all entries, no owner. Blocking; any thread.
[[nodiscard]] Status writeArchive(const Workspace &workspace, const QStringList &paths, const QString &file,
                                  ArchiveFormat format);

} // namespace autodevos
