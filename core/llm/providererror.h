// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/llm/http.h"

#include <QJsonObject>

namespace autodevos {

/// What a provider's error says, as one of our kinds: the message is the server's own words (at most 600 characters),
/// the context its status and code, the remedy ours. Knows the shapes of all the protocols: `error` as an object or a
/// string, `message` or `detail` at the top, an array of one.
/// `body`: the body as far as it was kept; JSON, a web page, or anything.
[[nodiscard]] Error providerError(const HttpHead &head, const QByteArray &body);
/// For an error object inside a stream that began well.
[[nodiscard]] Error providerError(const HttpHead &head, const QJsonObject &body);

/// True when `body` tells of an error, whatever the HTTP status says.
[[nodiscard]] bool tellsOfError(const QJsonObject &body);

/// An answer that is none: broken off (`Network`).
[[nodiscard]] Error brokenOff(const QString &received);
/// An answer that does not keep to its protocol (`MalformedAnswer`).
[[nodiscard]] Error malformed(const QString &message, const QString &context = {});

} // namespace autodevos
