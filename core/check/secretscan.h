// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/finding.h"

#include <QByteArray>

namespace autodevos {

/// Finds keys, tokens and private keys that are written into one file, by the shapes that their issuers give them
/// (":/secrets/secrets.json"). What is plainly an example is none: documentation's own, too little variety. A finding
/// never shows the value. Pure; any thread.
[[nodiscard]] QVector<Finding> findSecrets(const QString &path, const QByteArray &content);

} // namespace autodevos
