// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

/// Failures in the person's language. Core says what happened in English, with details that only it knows; by the kind
/// it is said here what that means and what to do. Where the program speaks English, core's own words are enough.
namespace autodevos {

/// The same error for the person to read: kind's words in front, core's own beside them. Errors whose words the edge
/// has made itself (wrong usage) and ends on request stay as they are.
[[nodiscard]] Error inWords(Error error);
/// The same on one line.
[[nodiscard]] QString lineInWords(const Error &error);
/// Where only the kind and the line are known any more, from the journal.
[[nodiscard]] QString lineInWords(ErrorKind kind, const QString &line);

} // namespace autodevos
