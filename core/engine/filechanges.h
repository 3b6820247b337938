// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <QJsonObject>

namespace autodevos {

/// The changes listed in the payload of a FilesPrepared or FilesCommitted event.
[[nodiscard]] QVector<FileChange> fileChangesFromJson(const QJsonObject &payload);

} // namespace autodevos
