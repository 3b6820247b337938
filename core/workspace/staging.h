// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <optional>

/// Where contents lie between the moment they are decided and the moment they stand in the tree. Blocking; any thread.
namespace autodevos {

/// A name is a task's id and more: whatever it holds, it becomes one folder name, and two names never the same one.
[[nodiscard]] QString stagingFolder(const Workspace &workspace, const QString &name);
/// The place of a path's content in that folder: flat, whatever folders the path has, and independent of order.
[[nodiscard]] QString stagedName(const QString &path);
/// Writes a new file, executable when it is a script; not durable yet.
[[nodiscard]] Status stageFile(const QString &file, const QByteArray &content);
[[nodiscard]] Status syncStaged(const QString &file);

/// The content of the tree's file, if there is one.
[[nodiscard]] std::optional<QByteArray> treeContent(const Workspace &workspace, const QString &path);

} // namespace autodevos
