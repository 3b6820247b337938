// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QUrl>
#include <QVector>

#include <utility>

namespace autodevos {

/// Names in lower case, in the order in which they came.
using HttpHeaders = QVector<std::pair<QByteArray, QByteArray>>;

/// One exchange to be made. Headers may hold a key: never logged as they are (`redacted`).
struct HttpRequest {
    QByteArray method = "POST";
    QUrl url;
    HttpHeaders headers;
    QByteArray body;
};

/// What stands before the body of an answer.
struct HttpHead {
    int status = 0;
    HttpHeaders headers;

    /// The first header of that name (lower case), trimmed; empty when there is none.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    /// "text/event-stream" of "text/event-stream; charset=utf-8", in lower case.
    [[nodiscard]] QByteArray mediaType() const;
};

} // namespace autodevos
