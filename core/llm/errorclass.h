// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace autodevos {

/// The facts of an error by which it is sorted.
struct ErrorFacts {
    int status = 0;         ///< HTTP, or what the error object says instead; 0: unknown
    QString message;        ///< the server's words
    QString codes;          ///< type, code, status and reasons of the error object, in lower case, each within blanks
    bool isFlagged = false; ///< the object names what a moderation objected to
    bool hasRetryAfter = false; ///< the server says when to come back
};

/// The kind of a provider's error.
[[nodiscard]] ErrorKind kindOf(const ErrorFacts &facts);
/// What mends an error of that kind, in our words.
[[nodiscard]] QString remedyFor(ErrorKind kind);

} // namespace autodevos
