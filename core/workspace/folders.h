// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/files.h"

#include <QStringList>

namespace autodevos {

/// Walking below a root folder one name at a time without ever following a link, so that a link planted between two
/// steps leads nowhere. `path` is clean and relative (Workspace::resolve). Blocking; any thread.

/// The folder `path` ("" is the root). ErrorKind::Permission: a link is on the way. Invalid: a file is. NotFound.
[[nodiscard]] Result<FileDescriptor> openFolder(const QString &root, const QString &path);
/// The same, making what is missing; each folder made is durable.
[[nodiscard]] Result<FileDescriptor> makeFolder(const QString &root, const QString &path);
/// A file for reading; links, folders, devices and pipes are refused.
[[nodiscard]] Result<FileDescriptor> openFile(const QString &root, const QString &path);

[[nodiscard]] QString parentOf(const QString &path); ///< "" when it lies in the root
[[nodiscard]] QString nameOf(const QString &path);

} // namespace autodevos
