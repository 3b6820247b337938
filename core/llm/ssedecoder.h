// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>

#include <functional>
#include <optional>

namespace autodevos {

/// One server-sent event.
struct SseEvent {
    QByteArray type; ///< "message" when the stream named none
    QByteArray data; ///< the data lines, joined with '\n'; UTF-8 as it came
    friend bool operator==(const SseEvent &, const SseEvent &) = default;
};

/// Takes a stream of server-sent events apart (WHATWG "event stream"). Works on bytes, so that no slice of the network
/// can cut a character or a line end in two. Holds at most one event, and lines that belong to none.
/// Beyond the standard: a field "error" counts as data of an event "error", and lines of unknown fields are kept, for
/// some servers end a stream with bare JSON.
class SseDecoder {
public:
    using Consumer = std::function<Status(const SseEvent &event)>;

    /// No line, event or collection of stray lines may pass `limit` bytes.
    explicit SseDecoder(qsizetype limit = qsizetype(16) * 1024 * 1024);

    /// The next bytes. Stops at the first error of `consumer`; ErrorKind::MalformedAnswer past the limit.
    [[nodiscard]] Status feed(QByteArrayView bytes, const Consumer &consumer);
    /// The stream has ended: the event that was not closed by a blank line, if there is one.
    [[nodiscard]] std::optional<SseEvent> finish();
    /// Lines that are neither comments nor known fields, joined with '\n'.
    [[nodiscard]] const QByteArray &strayLines() const { return m_stray; }

private:
    [[nodiscard]] Status takeLine(QByteArrayView line, const Consumer &consumer);
    [[nodiscard]] Status dispatch(const Consumer &consumer);
    void takeField(QByteArrayView name, QByteArrayView value, QByteArrayView line);
    [[nodiscard]] Status checkSize(qsizetype size) const;

    qsizetype m_limit;
    QByteArray m_line; ///< the start of a line whose end has not come
    QByteArray m_type;
    QByteArray m_data;
    QByteArray m_stray;
    bool m_hasData = false;
    bool m_isAfterReturn = false; ///< the last byte was a CR: an LF now belongs to it
    bool m_isAtStart = true;      ///< a byte order mark may stand here
};

} // namespace autodevos
