// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace autodevos {

/// SHA-256 as 64 lower-case hex digits.
[[nodiscard]] QString sha256Hex(QByteArrayView bytes);

} // namespace autodevos
