// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace autodevos {

/// The text with what looks like a secret replaced by "•••": values behind names such as token, key or password,
/// users and passwords in addresses, the known forms of keys, and whatever our own environment holds under such a
/// name. For logs: it rather takes too much than too little. Any thread.
[[nodiscard]] QString redacted(QString text);

} // namespace autodevos
