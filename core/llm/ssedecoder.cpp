// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/ssedecoder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

constexpr QByteArrayView byteOrderMark = "\xEF\xBB\xBF";

} // namespace

SseDecoder::SseDecoder(qsizetype limit)
    : m_limit(limit)
{
}

Status SseDecoder::feed(QByteArrayView bytes, const Consumer &consumer)
{
    if (m_isAfterReturn && !bytes.isEmpty()) {
        m_isAfterReturn = false;
        if (bytes.front() == '\n') {
            bytes = bytes.sliced(1);
        }
    }
    while (!bytes.isEmpty()) {
        const auto end = std::ranges::find_if(bytes, [](char c) { return c == '\n' || c == '\r'; });
        const qsizetype length = end - bytes.begin();
        if (Status status = checkSize(m_line.size() + length); !status) {
            return status;
        }
        if (end == bytes.end()) {
            m_line.append(bytes);
            return {};
        }
        const bool isReturn = *end == '\r';
        QByteArrayView line = bytes.first(length);
        bytes = bytes.sliced(length + 1);
        if (isReturn && bytes.isEmpty()) {
            m_isAfterReturn = true;
        } else if (isReturn && bytes.front() == '\n') {
            bytes = bytes.sliced(1);
        }
        QByteArray whole;
        if (!m_line.isEmpty()) {
            whole = std::exchange(m_line, {}).append(line);
            line = whole;
        }
        if (Status status = takeLine(line, consumer); !status) {
            return status;
        }
    }
    return {};
}

std::optional<SseEvent> SseDecoder::finish()
{
    const QByteArray rest = std::exchange(m_line, {});
    if (!rest.isEmpty()) {
        // Without a consumer a line cannot dispatch: it is not empty.
        const Status status = takeLine(rest, [](const SseEvent &) { return Status(); });
        if (!status) {
            return std::nullopt;
        }
    }
    if (!m_hasData) {
        return std::nullopt;
    }
    m_hasData = false;
    m_data.chop(1);
    return SseEvent{m_type.isEmpty() ? QByteArray("message") : std::exchange(m_type, {}), std::exchange(m_data, {})};
}

Status SseDecoder::takeLine(QByteArrayView line, const Consumer &consumer)
{
    if (std::exchange(m_isAtStart, false) && line.startsWith(byteOrderMark)) {
        line = line.sliced(byteOrderMark.size());
    }
    if (line.isEmpty()) {
        return dispatch(consumer);
    }
    if (line.front() == ':') {
        return {};
    }
    const qsizetype colon = line.indexOf(':');
    QByteArrayView value = colon < 0 ? QByteArrayView() : line.sliced(colon + 1);
    if (value.startsWith(' ')) {
        value = value.sliced(1);
    }
    takeField(colon < 0 ? line : line.first(colon), value, line);
    return checkSize(std::max(m_data.size(), m_stray.size()));
}

void SseDecoder::takeField(QByteArrayView name, QByteArrayView value, QByteArrayView line)
{
    if (name == "data" || name == "error") {
        m_data.append(value).append('\n');
        m_hasData = true;
        if (name == "error") {
            m_type = "error";
        }
    } else if (name == "event") {
        m_type = value.toByteArray();
    } else if (name != "id" && name != "retry") {
        if (!m_stray.isEmpty()) {
            m_stray.append('\n');
        }
        m_stray.append(line);
    }
}

Status SseDecoder::dispatch(const Consumer &consumer)
{
    const QByteArray type = std::exchange(m_type, {});
    if (!std::exchange(m_hasData, false)) {
        return {};
    }
    m_data.chop(1);
    return consumer(SseEvent{type.isEmpty() ? QByteArray("message") : type, std::exchange(m_data, {})});
}

Status SseDecoder::checkSize(qsizetype size) const
{
    if (size <= m_limit) {
        return {};
    }
    return failure(ErrorKind::MalformedAnswer, u"One event of the answer is larger than %1 KiB"_s.arg(m_limit / 1024),
                   u"Ask for a shorter answer"_s);
}

} // namespace autodevos
