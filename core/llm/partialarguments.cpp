// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/partialarguments.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

constexpr qsizetype deepest = 16;
constexpr qsizetype furthest = 255;

/// The end of a name that begins at `start`: before the next '.' or '['.
qsizetype endOfName(QStringView text, qsizetype start)
{
    qsizetype end = start;
    while (end < text.size() && text.at(end) != u'.' && text.at(end) != u'[') {
        ++end;
    }
    return end;
}

/// Reads "[0]" or "['name']" at `at`; the place behind it, or -1.
qsizetype readBracket(QStringView text, qsizetype at, JsonPath &path)
{
    const QChar quote = at + 1 < text.size() ? text.at(at + 1) : QChar();
    if (quote == u'\'' || quote == u'"') {
        const qsizetype end = text.indexOf(quote, at + 2);
        if (end < 0 || end + 1 >= text.size() || text.at(end + 1) != u']') {
            return -1;
        }
        path.append(text.sliced(at + 2, end - at - 2).toString());
        return end + 2;
    }
    const qsizetype end = text.indexOf(u']', at);
    bool isNumber = false;
    const qlonglong place = end < 0 ? -1 : text.sliced(at + 1, end - at - 1).toLongLong(&isNumber);
    if (!isNumber || place < 0 || place > furthest) {
        return -1;
    }
    path.append(static_cast<qsizetype>(place));
    return end + 1;
}

QJsonValue joined(const QJsonValue &old, const QJsonValue &piece)
{
    return old.isString() && piece.isString() ? QJsonValue(old.toString() + piece.toString()) : piece;
}

QJsonValue put(const QJsonValue &into, const JsonPath &path, qsizetype depth, const QJsonValue &piece)
{
    if (depth == path.size()) {
        return joined(into, piece);
    }
    if (const auto *name = std::get_if<QString>(&path.at(depth))) {
        QJsonObject object = into.toObject();
        object.insert(*name, put(object.value(*name), path, depth + 1, piece));
        return object;
    }
    const qsizetype place = std::get<qsizetype>(path.at(depth));
    QJsonArray array = into.toArray();
    while (array.size() <= place) {
        array.append(QJsonValue());
    }
    array.replace(place, put(array.at(place), path, depth + 1, piece));
    return array;
}

} // namespace

JsonPath jsonPathFromText(QStringView text)
{
    JsonPath path;
    qsizetype at = text.startsWith(u'$') ? 1 : 0;
    while (at < text.size()) {
        if (path.size() >= deepest) {
            return {};
        }
        if (text.at(at) == u'[') {
            at = readBracket(text, at, path);
            if (at < 0) {
                return {};
            }
            continue;
        }
        const qsizetype start = text.at(at) == u'.' ? at + 1 : at;
        const qsizetype end = endOfName(text, start);
        if (end == start) {
            return {};
        }
        path.append(text.sliced(start, end - start).toString());
        at = end;
    }
    return path;
}

void putPartialArgument(QJsonObject &arguments, const QJsonObject &piece)
{
    const JsonPath path = jsonPathFromText(piece.value("jsonPath"_L1).toString());
    if (path.isEmpty() || !std::holds_alternative<QString>(path.first())) {
        return;
    }
    for (const QLatin1StringView kind : {"stringValue"_L1, "numberValue"_L1, "boolValue"_L1, "nullValue"_L1}) {
        if (piece.contains(kind)) {
            const QJsonValue value = kind == "nullValue"_L1 ? QJsonValue() : piece.value(kind);
            arguments = put(arguments, path, 0, value).toObject();
            return;
        }
    }
}

} // namespace autodevos
