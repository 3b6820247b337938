// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/finding.h"

#include <QByteArray>

namespace autodevos {

/// True for a file that says which packages a project installs, with their licences.
[[nodiscard]] bool isPackageLock(const QString &path);
/// Packages of a package-lock.json whose licence binds or forbids more than people expect (":/licences/licences.json"),
/// or that have none, as warnings: whether that matters is the person's to decide. Of "A OR B" the free one counts.
/// Pure; any thread.
[[nodiscard]] QVector<Finding> findLicences(const QString &path, const QByteArray &lock);

} // namespace autodevos
