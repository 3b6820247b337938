// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/wirejson.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

QJsonValue valueOf(const QJsonDocument &document)
{
    return document.isObject()  ? QJsonValue(document.object())
           : document.isArray() ? QJsonValue(document.array())
                                : QJsonValue();
}

std::optional<QJsonObject> objectFrom(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

/// The JSON inside a fence (```json … ```); the text itself when there is none.
QString withoutFence(const QString &text)
{
    static const QRegularExpression fence(u"^```[a-z]*\\s*\\n(.*)\\n?```$"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = fence.match(text);
    return match.hasMatch() ? match.captured(1).trimmed() : text;
}

QString escaped(QChar c)
{
    switch (c.unicode()) {
    case u'\n':
        return u"\\n"_s;
    case u'\r':
        return u"\\r"_s;
    case u'\t':
        return u"\\t"_s;
    default:
        return u"\\u%1"_s.arg(int(c.unicode()), 4, 16, QChar(u'0'));
    }
}

/// Escapes control characters inside strings and leaves out commas that nothing follows.
QString mended(const QString &text)
{
    QString result;
    result.reserve(text.size());
    bool isInString = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (isInString) {
            if (c == u'\\' && i + 1 < text.size() && text.at(i + 1) >= u' ') {
                result += c;
                result += text.at(++i);
                continue;
            }
            isInString = c != u'"';
            result += c < u' ' ? escaped(c) : QString(c);
            continue;
        }
        isInString = c == u'"';
        if (c == u'}' || c == u']') {
            qsizetype last = result.size() - 1;
            while (last >= 0 && result.at(last).isSpace()) {
                --last;
            }
            if (last >= 0 && result.at(last) == u',') {
                result.truncate(last);
            }
        }
        result += c;
    }
    return result;
}

} // namespace

QJsonValue jsonFromWire(QByteArrayView bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF")) {
        bytes = bytes.sliced(3);
    }
    bytes = bytes.trimmed();
    if (bytes.isEmpty() || (bytes.front() != '{' && bytes.front() != '[')) {
        return {};
    }
    QJsonParseError error;
    const auto raw = QByteArray::fromRawData(bytes.data(), bytes.size());
    const QJsonDocument document = QJsonDocument::fromJson(raw, &error);
    if (error.error == QJsonParseError::IllegalUTF8String) {
        return valueOf(QJsonDocument::fromJson(QString::fromUtf8(raw).toUtf8()));
    }
    return valueOf(document);
}

QByteArray toBytes(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QByteArray toBytes(const QJsonArray &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

std::optional<QJsonObject> toolArguments(const QString &text)
{
    QString trimmed = text.trimmed();
    if (trimmed.isEmpty() || trimmed == "null"_L1 || trimmed == "\"\""_L1) {
        return QJsonObject();
    }
    if (std::optional<QJsonObject> plain = objectFrom(trimmed)) {
        return plain;
    }
    trimmed = withoutFence(trimmed);
    if (trimmed.startsWith(u'"')) {
        const QJsonDocument document = QJsonDocument::fromJson(u"[%1]"_s.arg(mended(trimmed)).toUtf8());
        const QString inner = document.array().at(0).toString();
        return inner.trimmed().startsWith(u'{') && document.array().size() == 1 ? toolArguments(inner) : std::nullopt;
    }
    if (trimmed.startsWith("{}"_L1) && trimmed.size() > 2) {
        trimmed = trimmed.sliced(2).trimmed();
    }
    return objectFrom(mended(trimmed));
}

qint64 wholeNumber(const QJsonValue &value, qint64 fallback)
{
    if (value.isString()) {
        bool isNumber = false;
        const qint64 number = value.toString().toLongLong(&isNumber);
        return isNumber ? number : fallback;
    }
    const double number = value.toDouble(std::nan(""));
    return std::isfinite(number) && std::abs(number) < 9e15 ? static_cast<qint64>(number) : fallback;
}

QString shortened(const QString &text, qsizetype limit)
{
    if (text.size() <= limit) {
        return text;
    }
    QString cut = text.first(limit - 1);
    if (cut.back().isHighSurrogate()) {
        cut.chop(1);
    }
    return cut + u'…';
}

} // namespace autodevos
