// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace autodevos {

/// The prompt in the marks that the grammar goes by: without those of Markdown, data models and user stories as
/// sentences, options between parentheses. Exactly as long as the prompt, so that spans stay true.
[[nodiscard]] QString spelled(const QString &prompt);

} // namespace autodevos
