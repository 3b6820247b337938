// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/http.h"

#include <algorithm>

namespace autodevos {

QByteArray HttpHead::header(QByteArrayView name) const
{
    const auto found =
        std::ranges::find(headers, name, [](const auto &header) { return QByteArrayView(header.first); });
    return found == headers.end() ? QByteArray() : found->second.trimmed();
}

QByteArray HttpHead::mediaType() const
{
    const QByteArray value = header("content-type");
    const qsizetype end = value.indexOf(';');
    return (end < 0 ? value : value.first(end)).trimmed().toLower();
}

} // namespace autodevos
