// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

#include <chrono>

namespace autodevos {

/// What went wrong, as a closed set: callers decide by it, people read the message.
enum class ErrorKind {
    Usage,         ///< wrong arguments or options from the person
    Configuration, ///< a key, model, role file or setting is missing or wrong
    Invalid,       ///< input that does not parse or breaks a rule (plan, schema, path)
    NotFound,
    Exists,      ///< refused because something is there that must not be overwritten
    Permission,  ///< refused by the system or by our own policy
    Io,          ///< disk: unreadable, unwritable, full
    Damaged,     ///< a journal or context that cannot be trusted
    Locked,      ///< another process holds the project
    Process,     ///< a child process could not be started or ended badly
    Check,       ///< work was done but its checks do not pass
    Unsupported, ///< asked for something this build or model cannot do
    Authentication,
    Quota,  ///< the provider's: credit or a hard limit is used up
    Budget, ///< ours: what the person allowed this run to cost is used up
    RateLimit,
    Overloaded, ///< the other side has no room now: 503, 529, an overload inside a stream
    Safety,
    Refusal,
    ContextTooLong,
    MalformedAnswer,
    Network,
    Timeout,
    Cancelled, ///< ended on request; never counted as a failure
    Internal,
};

[[nodiscard]] QString toString(ErrorKind kind);
[[nodiscard]] ErrorKind errorKindFromString(const QString &name);

/// One failure: what happened, what to do about it, and where.
struct Error {
    ErrorKind kind = ErrorKind::Internal;
    QString message;                         ///< one sentence for people, without a final remedy
    QString remedy;                          ///< what mends it; may be empty
    QString context;                         ///< file, place or the causing error's text; may be empty
    std::chrono::milliseconds retryAfter{0}; ///< how long the other side asked to wait; 0: it did not say

    /// True when the same call may succeed later without anyone changing anything.
    [[nodiscard]] bool isTransient() const;
    /// "message (context). remedy", on one line.
    [[nodiscard]] QString toLine() const;

    friend bool operator==(const Error &, const Error &) = default;
};

template<typename T>
using Result = tl::expected<T, Error>;
using Status = Result<void>;

[[nodiscard]] inline tl::unexpected<Error> failure(ErrorKind kind, QString message, QString remedy = {},
                                                   QString context = {})
{
    return tl::unexpected<Error>(Error{kind, std::move(message), std::move(remedy), std::move(context), {}});
}

} // namespace autodevos
