// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/llm/secret.h"

#include <QVector>

namespace autodevos {

/// Reads keys out of what a person wrote: one or several, parted by commas or line ends. Refused (Configuration, with
/// `place`, never the value): nothing but blanks, quotes, blanks inside, control characters, what is not ASCII. How a
/// key begins or how long it is says nothing: providers change that.
[[nodiscard]] Result<QVector<Secret>> keysFromText(const QByteArray &text, const QString &place);

} // namespace autodevos
