// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/llm/http.h"

#include <QJsonObject>

#include <chrono>

namespace autodevos {

/// How long the other side asks to wait before the next try; 0 when it does not say. Read, in this order: the headers
/// retry-after-ms and retry-after (seconds, or a date as of the header date), google.rpc.RetryInfo in `error.details`,
/// "try again in 1.78s" in `message`. Never more than a day.
[[nodiscard]] std::chrono::milliseconds retryAfter(const HttpHead &head, const QJsonObject &error,
                                                   const QString &message);

/// "6m0s", "1.78s", "12ms", "48.5s": a duration as Go and protobuf write it. 0 when it is none.
[[nodiscard]] std::chrono::milliseconds durationFromText(QStringView text);

} // namespace autodevos
