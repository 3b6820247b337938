// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace autodevos {

/// The files that a mistyped path most likely means, best first, at most three: the same name elsewhere, another
/// ending, few letters apart. Pure; any thread.
[[nodiscard]] QStringList closestPaths(const QString &path, const QStringList &files);

} // namespace autodevos
