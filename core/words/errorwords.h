// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <optional>

/// Failures in the person's language. Core says what happened in English, with details that only it knows. What is
/// known by its form is said in the person's words; of all else the kind is, with the English beside it. Where the
/// program speaks English, core's own words are enough.
namespace autodevos {

/// The same error for the person to read. Errors whose words the edge has made itself (wrong usage) and ends on request
/// stay as they are.
[[nodiscard]] Error inWords(Error error);
/// The same on one line.
[[nodiscard]] QString lineInWords(const Error &error);
/// Where only the kind and the line are known any more, from the journal.
[[nodiscard]] QString lineInWords(ErrorKind kind, const QString &line);

/// The line of an error that core made, within a text of ours; nothing where core did not say it.
[[nodiscard]] std::optional<QString> knownLineInWords(const QString &line);

} // namespace autodevos
