// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/lenientjson.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

constexpr int maximumDepth = 64;

/// Reads one JSON value that may hold comments, trailing commas, line breaks in strings, or end too early.
/// What the end of the text cuts is left out when it is a scalar or an element of a list (half a task is no task);
/// a cut object or list that is a member is kept as far as it goes.
class LenientReader {
public:
    LenientReader(QStringView text, qsizetype start)
        : m_text(text)
        , m_position(start)
    {
    }

    [[nodiscard]] std::optional<QJsonValue> read() { return value(0); }
    [[nodiscard]] qsizetype position() const { return m_position; }
    [[nodiscard]] bool isCutOff() const { return m_isCutOff; }
    [[nodiscard]] bool isValueCut() const { return m_isValueCut; }

private:
    [[nodiscard]] bool atEnd() const { return m_position >= m_text.size(); }
    [[nodiscard]] QChar peek() const { return atEnd() ? QChar() : m_text.at(m_position); }

    void skipTo(QStringView end)
    {
        const qsizetype found = m_text.indexOf(end, m_position);
        m_position = found < 0 ? m_text.size() : found + end.size();
    }

    /// Spaces and comments. False at the end of the text.
    bool skipBlank()
    {
        while (!atEnd()) {
            const QStringView rest = m_text.sliced(m_position);
            if (peek().isSpace()) {
                ++m_position;
            } else if (rest.startsWith("//"_L1) || peek() == u'#') {
                skipTo(u"\n");
            } else if (rest.startsWith("/*"_L1)) {
                skipTo(u"*/");
            } else {
                return true;
            }
        }
        m_isCutOff = true;
        return false;
    }

    std::optional<QJsonValue> value(int depth)
    {
        if (depth > maximumDepth || !skipBlank()) {
            return std::nullopt;
        }
        if (peek() == u'{') {
            return object(depth);
        }
        if (peek() == u'[') {
            return array(depth);
        }
        if (peek() == u'"') {
            const std::optional<QString> text = string();
            return text ? std::optional<QJsonValue>(*text) : std::nullopt;
        }
        return word();
    }

    std::optional<QJsonValue> object(int depth)
    {
        QJsonObject result;
        ++m_position;
        while (skipBlank()) {
            if (peek() == u'}') {
                ++m_position;
                return result;
            }
            if (peek() == u',') {
                ++m_position;
                continue;
            }
            if (peek() != u'"') {
                return std::nullopt;
            }
            const std::optional<QString> name = string();
            if (!name || !skipBlank()) {
                m_isValueCut = true; // a name without its value
                break;
            }
            if (peek() != u':') {
                return std::nullopt;
            }
            ++m_position;
            const std::optional<QJsonValue> member = value(depth + 1);
            if (!member) {
                m_isValueCut = true;
                break;
            }
            result.insert(*name, *member);
        }
        return m_isCutOff ? std::optional<QJsonValue>(result) : std::nullopt;
    }

    std::optional<QJsonValue> array(int depth)
    {
        QJsonArray result;
        ++m_position;
        while (skipBlank()) {
            if (peek() == u']') {
                ++m_position;
                return result;
            }
            if (peek() == u',') {
                ++m_position;
                continue;
            }
            const std::optional<QJsonValue> element = value(depth + 1);
            if (!element || m_isCutOff) {
                break;
            }
            result.append(*element);
        }
        return m_isCutOff ? std::optional<QJsonValue>(result) : std::nullopt;
    }

    std::optional<QString> string()
    {
        QString result;
        for (++m_position; !atEnd(); ++m_position) {
            const QChar character = peek();
            if (character == u'"') {
                ++m_position;
                return result;
            }
            if (character != u'\\') {
                result += character;
                continue;
            }
            ++m_position;
            if (!atEnd() && !escape(result)) {
                return std::nullopt;
            }
        }
        m_isCutOff = true;
        m_isValueCut = true;
        return std::nullopt;
    }

    /// At the character behind the backslash.
    bool escape(QString &result)
    {
        switch (peek().unicode()) {
        case u'n':
            result += u'\n';
            return true;
        case u't':
            result += u'\t';
            return true;
        case u'r':
            result += u'\r';
            return true;
        case u'b':
            result += u'\b';
            return true;
        case u'f':
            result += u'\f';
            return true;
        case u'u': {
            bool ok = false;
            const ushort code = m_text.sliced(m_position + 1)
                                    .first(qMin(4, m_text.size() - m_position - 1))
                                    .toString()
                                    .toUShort(&ok, 16);
            result += QChar(code);
            m_position += 4;
            return ok || atEnd();
        }
        default: // \" \\ \/ and what models escape without need
            result += peek();
            return true;
        }
    }

    std::optional<QJsonValue> word()
    {
        const qsizetype start = m_position;
        while (!atEnd() && (peek().isLetterOrNumber() || u"+-._"_s.contains(peek()))) {
            ++m_position;
        }
        const QString text = m_text.sliced(start, m_position - start).toString();
        m_isCutOff = m_isCutOff || atEnd();
        m_isValueCut = m_isValueCut || atEnd();
        if (text == "true"_L1 || text == "True"_L1) {
            return QJsonValue(true);
        }
        if (text == "false"_L1 || text == "False"_L1) {
            return QJsonValue(false);
        }
        if (text == "null"_L1 || text == "None"_L1) {
            return QJsonValue(QJsonValue::Null);
        }
        bool ok = false;
        const double number = text.toDouble(&ok);
        return ok && !atEnd() ? std::optional<QJsonValue>(number) : std::nullopt;
    }

    QStringView m_text;
    qsizetype m_position = 0;
    bool m_isCutOff = false;
    bool m_isValueCut = false;
};

} // namespace

std::optional<LenientJson> readLenientJson(QStringView text, qsizetype start)
{
    LenientReader reader(text, start);
    const std::optional<QJsonValue> value = reader.read();
    if (!value) {
        return std::nullopt;
    }
    return LenientJson{*value, reader.position(), reader.isCutOff(), reader.isValueCut()};
}

} // namespace autodevos
