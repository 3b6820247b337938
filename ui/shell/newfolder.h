// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Where a new project goes, and what is there already.
namespace autodevos {

/// A short folder name from a prompt: "Build a team task board: people …" gives "team-task-board".
/// Lower case ASCII words joined by '-'; "project" when the prompt has none.
[[nodiscard]] QString folderNameOf(const QString &prompt);

enum class FolderKind {
    Missing,    ///< can be made
    Empty,      ///< can be used
    Project,    ///< holds a project of ours
    Occupied,   ///< holds something else
    Unwritable, ///< neither it nor its nearest existing parent can be written
};

/// What `folder` is; reads the disk, so never in the GUI thread.
[[nodiscard]] FolderKind inspectFolder(const QString &folder);
/// The first of "name", "name-2", "name-3" … below `parent` that does not exist. Reads the disk.
[[nodiscard]] QString freeFolder(const QString &parent, const QString &name);

} // namespace autodevos
