// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

namespace autodevos {

/// Where an export goes: FILE.zip, FILE.tar.gz, git:FOLDER, or a FOLDER.
/// The tree is written without .autodevos and node_modules; an existing non-empty target is refused, never overwritten.
/// A git target gets one commit per entry of `commits` (task title -> paths), the rest in a last one.
struct ExportCommit {
    QString message;
    QStringList paths;
};

/// Blocking; any thread. Returns the number of files written.
[[nodiscard]] Result<int> exportTree(const Workspace &workspace, const QString &target,
                                     const QVector<ExportCommit> &commits);

} // namespace autodevos
