// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/llm/wireprotocol.h"

#include <initializer_list>

namespace autodevos {

/// The base URL with `path` ("/chat/completions") at its end. What a person may have pasted too much is cut off first:
/// slashes, and any of `endings`. `version` ("/v1") is put in where the base has no path at all.
[[nodiscard]] QUrl urlOf(const Endpoint &endpoint, QStringView version, QStringView path,
                         std::initializer_list<QLatin1StringView> endings);

/// A POST of `body`. The key goes into `keyHeader`, behind `keyPrefix`, when there is one.
[[nodiscard]] HttpRequest postOf(const QUrl &url, const Endpoint &endpoint, const QByteArray &keyHeader,
                                 const QByteArray &keyPrefix, const QJsonObject &body, bool isStreamed);
/// The same as a GET.
[[nodiscard]] HttpRequest getOf(const QUrl &url, const Endpoint &endpoint, const QByteArray &keyHeader,
                                const QByteArray &keyPrefix);

/// The names in a list of models: `data` or `models` (or the array itself), by `id`, `name` or `model`, each once.
/// The error of the answer where it is one.
[[nodiscard]] Result<QJsonArray> modelEntries(const HttpHead &head, const QByteArray &body);
[[nodiscard]] QStringList modelNames(const QJsonArray &entries);

/// The version in a model's name, as major * 100 + minor: 405 for "claude-sonnet-4-5-20250929", 205 for
/// "gemini-2.5-pro"; 0 when there is none. Dates are no versions.
[[nodiscard]] int versionIn(QStringView name);

} // namespace autodevos
