// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/callshape.h"

#include "core/plan/lenientjson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

constexpr auto nameMembers = {"name"_L1, "tool"_L1, "tool_name"_L1, "function"_L1, "action"_L1, "recipient_name"_L1};
constexpr auto argumentMembers = {"arguments"_L1, "args"_L1,   "parameters"_L1, "params"_L1,
                                  "input"_L1,     "kwargs"_L1, "tool_input"_L1, "action_input"_L1};
constexpr auto listMembers = {"tool_calls"_L1, "calls"_L1, "tool_uses"_L1, "function_calls"_L1};
constexpr int deepest = 4;

/// The call's arguments as an object; models write them as JSON inside a text, too.
std::optional<QJsonObject> objectOf(const QJsonValue &value)
{
    if (value.isObject()) {
        return value.toObject();
    }
    if (value.isNull() || value.isUndefined()) {
        return QJsonObject();
    }
    const QString text = value.toString().trimmed();
    if (!text.startsWith(u'{')) {
        return std::nullopt;
    }
    const std::optional<LenientJson> read = readLenientJson(text, 0);
    return read && !read->isValueCut && read->value.isObject() ? std::optional(read->value.toObject()) : std::nullopt;
}

bool isIdentifier(const QString &text)
{
    return !text.isEmpty() && text.size() <= 64 && std::ranges::all_of(text, [](QChar character) {
        return character.isLetterOrNumber() || character == u'_' || character == u'-' || character == u'.';
    });
}

std::optional<ToolCall> callWithMembers(const QJsonObject &json, const QVector<ToolDefinition> &tools)
{
    for (const QLatin1StringView nameMember : nameMembers) {
        const QString written = json.value(nameMember).toString();
        if (!isIdentifier(written)) {
            continue;
        }
        const ToolDefinition *tool = toolNamed(written, tools);
        for (const QLatin1StringView member : argumentMembers) {
            if (!json.contains(member)) {
                continue;
            }
            const std::optional<QJsonObject> arguments = objectOf(json.value(member));
            if (arguments && (tool != nullptr || json.size() <= 4)) { // an unknown name: the toolbox says which exist
                return ToolCall{{}, tool != nullptr ? tool->name : written, *arguments};
            }
        }
        if (tool != nullptr) { // {"tool": "read_file", "path": "a.ts"}
            QJsonObject arguments = json;
            for (const QLatin1StringView other : {nameMember, "type"_L1, "id"_L1}) {
                arguments.remove(other);
            }
            return ToolCall{{}, tool->name, arguments};
        }
    }
    return std::nullopt;
}

std::optional<ToolCall> callOf(const QJsonObject &json, const QVector<ToolDefinition> &tools, int depth)
{
    if (depth > deepest) {
        return std::nullopt;
    }
    for (const QLatin1StringView wrapper : {"function"_L1, "function_call"_L1, "tool_call"_L1, "functionCall"_L1}) {
        if (json.value(wrapper).isObject()) {
            return callOf(json.value(wrapper).toObject(), tools, depth + 1);
        }
    }
    if (std::optional<ToolCall> call = callWithMembers(json, tools)) {
        return call;
    }
    if (json.size() == 1 && json.begin().value().isObject()) { // {"read_file": {"path": "a.ts"}}
        if (const ToolDefinition *tool = toolNamed(json.begin().key(), tools)) {
            return ToolCall{{}, tool->name, json.begin().value().toObject()};
        }
    }
    return std::nullopt;
}

/// Reads the arguments of a written call.
class WrittenCallReader {
public:
    WrittenCallReader(const QString &text, qsizetype start, const ToolDefinition &tool)
        : m_text(text)
        , m_position(start)
        , m_tool(tool)
        , m_places(tool.parameters.value("required"_L1).toArray())
    {
    }

    std::optional<WrittenCall> read()
    {
        for (int place = 0;; ++place) {
            skipBlank();
            if (take(u")")) {
                return WrittenCall{{{}, m_tool.name, m_arguments}, m_position};
            }
            if (place > 0 && !take(u",")) {
                return std::nullopt;
            }
            skipBlank();
            if (take(u")")) {
                return WrittenCall{{{}, m_tool.name, m_arguments}, m_position};
            }
            if (!readArgument(place)) {
                return std::nullopt;
            }
        }
    }

private:
    bool readArgument(int place)
    {
        QString name = takeName();
        if (name.isEmpty()) {
            name = m_places.at(place).toString();
        }
        const std::optional<QJsonValue> value = name.isEmpty() ? std::nullopt : takeValue();
        if (value) {
            m_arguments.insert(name, *value);
        }
        return value.has_value();
    }

    /// "path=" or "path:"; nothing is taken when there is no name.
    QString takeName()
    {
        qsizetype end = m_position;
        while (end < m_text.size() && (m_text.at(end).isLetterOrNumber() || m_text.at(end) == u'_')) {
            ++end;
        }
        qsizetype sign = end;
        while (sign < m_text.size() && m_text.at(sign) == u' ') {
            ++sign;
        }
        if (end == m_position || sign >= m_text.size() || (m_text.at(sign) != u'=' && m_text.at(sign) != u':')) {
            return {};
        }
        const QString name = m_text.mid(m_position, end - m_position);
        m_position = sign + 1;
        skipBlank();
        return name;
    }

    std::optional<QJsonValue> takeValue()
    {
        const bool isRaw = take(u"r\"\"\"") || take(u"r'''");
        for (const QStringView mark : {QStringView(u"\"\"\""), QStringView(u"'''")}) {
            if (isRaw && m_text.mid(m_position - 3, 3) == mark) {
                return takeUntil(mark);
            }
            if (take(mark)) {
                std::optional<QJsonValue> text = takeUntil(mark);
                return text ? std::optional<QJsonValue>(unescaped(text->toString())) : text;
            }
        }
        if (take(u"'")) {
            return takeQuoted();
        }
        const std::optional<LenientJson> read = readLenientJson(m_text, m_position);
        if (!read || read->isCutOff) {
            return std::nullopt;
        }
        m_position = read->end;
        return read->value;
    }

    std::optional<QJsonValue> takeUntil(QStringView mark)
    {
        const qsizetype end = m_text.indexOf(mark, m_position);
        if (end < 0) {
            return std::nullopt;
        }
        const QString value = m_text.mid(m_position, end - m_position);
        m_position = end + mark.size();
        return QJsonValue(value);
    }

    std::optional<QJsonValue> takeQuoted()
    {
        QString value;
        for (; m_position < m_text.size(); ++m_position) {
            const QChar character = m_text.at(m_position);
            if (character == u'\'') {
                ++m_position;
                return QJsonValue(unescaped(value));
            }
            value += character;
            if (character == u'\\' && m_position + 1 < m_text.size()) {
                value += m_text.at(++m_position);
            }
        }
        return std::nullopt;
    }

    static QString unescaped(const QString &text)
    {
        QString plain;
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (text.at(i) != u'\\' || i + 1 == text.size()) {
                plain += text.at(i);
                continue;
            }
            const QChar next = text.at(++i);
            const qsizetype known = u"nt\\'\""_s.indexOf(next);
            plain += known < 0 ? u"\\"_s + next : QString(u"\n\t\\'\""_s.at(known));
        }
        return plain;
    }

    void skipBlank()
    {
        while (m_position < m_text.size() && m_text.at(m_position).isSpace()) {
            ++m_position;
        }
    }

    bool take(QStringView word)
    {
        if (!QStringView(m_text).sliced(std::min(m_position, m_text.size())).startsWith(word)) {
            return false;
        }
        m_position += word.size();
        return true;
    }

    const QString &m_text;
    qsizetype m_position;
    const ToolDefinition &m_tool;
    const QJsonArray m_places;
    QJsonObject m_arguments;
};

} // namespace

const ToolDefinition *toolNamed(const QString &name, const QVector<ToolDefinition> &tools)
{
    const qsizetype behind = std::max(name.lastIndexOf(u'.'), name.lastIndexOf(u':')) + 1;
    const QString last = name.sliced(behind);
    const auto found =
        std::ranges::find_if(tools, [&](const ToolDefinition &tool) { return tool.name == name || tool.name == last; });
    return found == tools.cend() ? nullptr : &*found;
}

QJsonValue argumentOf(const ToolDefinition &tool, const QString &name, const QString &text)
{
    const QJsonObject property = tool.parameters.value("properties"_L1).toObject().value(name).toObject();
    if (property.value("type"_L1).toString() != "string"_L1 && !property.isEmpty()) {
        const QString word = text.trimmed() + u' '; // a number at the very end would count as cut
        const std::optional<LenientJson> read = readLenientJson(word, 0);
        return read && !read->isValueCut ? read->value : QJsonValue(text.trimmed());
    }
    if (!text.trimmed().contains(u'\n') && name != "content"_L1) {
        return text.trimmed();
    }
    return text.startsWith(u'\n') ? text.sliced(1) : text;
}

QString onlyMissing(const ToolDefinition &tool, const QJsonObject &arguments)
{
    QStringList missing;
    const QJsonArray required = tool.parameters.value("required"_L1).toArray();
    for (const QJsonValue name : required) {
        if (!arguments.contains(name.toString())) {
            missing.append(name.toString());
        }
    }
    return missing.size() == 1 ? missing.first() : QString();
}

QVector<ToolCall> callsOf(const QJsonValue &value, const QVector<ToolDefinition> &tools)
{
    QJsonArray list = value.toArray();
    if (value.isObject()) {
        for (const QLatin1StringView member : listMembers) {
            if (value.toObject().value(member).isArray()) {
                return callsOf(value.toObject().value(member), tools);
            }
        }
        list = {value};
    }
    QVector<ToolCall> calls;
    for (const QJsonValue entry : std::as_const(list)) {
        const std::optional<ToolCall> call = callOf(entry.toObject(), tools, 0);
        if (!call) {
            return {};
        }
        calls.append(*call);
    }
    return calls;
}

std::optional<WrittenCall> readWrittenCall(const QString &text, qsizetype start, const ToolDefinition &tool)
{
    return WrittenCallReader(text, start, tool).read();
}

} // namespace autodevos
