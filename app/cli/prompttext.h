// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"

namespace autodevos {

/// The prompt given as an argument, or with --prompt-file. Bytes that are no UTF-8 are replaced, a byte order mark
/// is dropped; giving both or neither is ErrorKind::Usage.
[[nodiscard]] Result<QString> promptText(const Arguments &arguments);

} // namespace autodevos
