// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

/// What failures say that only core knows, and what it advises, in the person's language. Core writes both in English;
/// here they are known by their form.
namespace autodevos {

/// Nothing where the program does not say this itself: a server's words, a compiler's, a tool's.
[[nodiscard]] std::optional<QString> detailInWords(const QString &detail);
/// The forms that are known, in English, with %1 and so on in ascending order for what they name.
[[nodiscard]] QStringList knownDetails();

} // namespace autodevos
