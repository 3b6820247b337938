// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/texttoolmodel.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

QString compact(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QString written(const ToolCall &call)
{
    if (call.name == "write_file"_L1 && call.arguments.size() == 2) {
        const QString content = call.arguments.value("content"_L1).toString();
        return u"<write_file path=\"%1\">\n%2%3</write_file>"_s.arg(call.arguments.value("path"_L1).toString(), content,
                                                                    content.endsWith(u'\n') ? QString() : u"\n"_s);
    }
    return u"<tool_call>\n%1\n</tool_call>"_s.arg(compact({{u"name"_s, call.name}, {u"arguments"_s, call.arguments}}));
}

/// "path (text, required): relative to the project"
QString argumentLines(const ToolDefinition &tool)
{
    const QJsonObject properties = tool.parameters.value("properties"_L1).toObject();
    const QJsonArray required = tool.parameters.value("required"_L1).toArray();
    QStringList lines;
    for (auto it = properties.constBegin(); it != properties.constEnd(); ++it) {
        const QJsonObject property = it.value().toObject();
        lines.append(u"  - %1 (%2%3): %4"_s.arg(it.key(), property.value("type"_L1).toString(),
                                                required.contains(it.key()) ? u", required"_s : QString(),
                                                property.value("description"_L1).toString()));
    }
    return lines.join(u'\n');
}

QString protocolOf(const QVector<ToolDefinition> &tools)
{
    QStringList lines{
        u"# How you use tools"_s,
        u"You act only through tools. Write a call exactly like this, each in a block of its own, with valid JSON:"_s,
        u"<tool_call>\n{\"name\": \"read_file\", \"arguments\": {\"path\": \"src/app.ts\"}}\n</tool_call>"_s,
        u"Write a whole file like this instead; between the tags the file stands as it is, nothing escaped:"_s,
        u"<write_file path=\"src/app.ts\">\nexport const answer = 42;\n</write_file>"_s,
        u"You may write several blocks in one answer. Stop after the last one: the results come in the next message, "
        "between <tool_result> tags. Never write a <tool_result> yourself. An answer without a block ends the task."_s,
        {},
        u"The tools:"_s};
    for (const ToolDefinition &tool : tools) {
        lines.append(u"- %1: %2"_s.arg(tool.name, tool.description));
        if (const QString arguments = argumentLines(tool); !arguments.isEmpty()) {
            lines.append(arguments);
        }
    }
    return lines.join(u'\n');
}

/// Messages of one speaker in a row become one: many servers insist on turns.
void add(QVector<Message> &messages, Speaker speaker, const QString &text, const QVector<Image> &images = {})
{
    if (!messages.isEmpty() && messages.constLast().speaker == speaker) {
        messages.last().text += u"\n\n"_s + text;
        messages.last().images += images;
        return;
    }
    Message message{speaker, text};
    message.images = images;
    messages.append(message);
}

constexpr auto textIdStart = "text-"_L1;

/// Messages in which calls and results are words: all of them, or only those that came as words.
QVector<Message> wordsFor(const QVector<Message> &given, bool all)
{
    QVector<Message> messages;
    QHash<QString, QString> names;
    for (const Message &message : given) {
        const bool wasText = message.toolCallId.startsWith(textIdStart) ||
                             (!message.toolCalls.isEmpty() && message.toolCalls.first().id.startsWith(textIdStart));
        for (const ToolCall &call : message.toolCalls) {
            names.insert(call.id, call.name);
        }
        if (message.speaker == Speaker::Tool && (all || wasText)) {
            add(messages, Speaker::User,
                u"<tool_result tool=\"%1\"%2>\n"_s.arg(names.value(message.toolCallId),
                                                       message.isError ? u" failed=\"yes\""_s : QString()) +
                    message.text + u"\n</tool_result>"_s);
        } else if (message.speaker == Speaker::Assistant && (all || wasText)) {
            QStringList parts{message.text}; // words that held calls still do
            for (const ToolCall &call : message.toolCalls) {
                parts.append(wasText ? QString() : written(call));
            }
            parts.removeAll(QString());
            add(messages, Speaker::Assistant, parts.join(u"\n\n"_s));
            messages.last().replay = message.replay;
        } else if (message.speaker == Speaker::User) {
            add(messages, Speaker::User, message.text, message.images);
        } else {
            messages.append(message);
        }
    }
    return messages;
}

} // namespace

QString textCallId(int turn, int index)
{
    return textIdStart + u"%1-%2"_s.arg(turn).arg(index);
}

Request withToolsAsText(const Request &request)
{
    Request plain = request;
    plain.tools.clear();
    plain.sampling.toolChoice = ToolChoice::Auto;
    if (!request.tools.isEmpty()) {
        plain.system += u"\n\n"_s + protocolOf(request.tools);
    }
    plain.messages = wordsFor(request.messages, true);
    return plain;
}

Request withTextCallsAsText(const Request &request)
{
    Request plain = request;
    const bool hasAny = std::ranges::any_of(
        request.messages, [](const Message &message) { return message.toolCallId.startsWith(textIdStart); });
    if (hasAny) {
        plain.messages = wordsFor(request.messages, false);
    }
    return plain;
}

TextToolModel::TextToolModel(LanguageModel &model, ToolStyle style)
    : m_model(model)
    , m_style(style)
{
}

Result<Response> TextToolModel::complete(const Request &request, const DeltaSink &sink, std::stop_token stop)
{
    if (m_style == ToolStyle::Native) {
        Result<Response> response = m_model.complete(withTextCallsAsText(request), sink, stop);
        const bool lacksTools =
            !response && response.error().kind == ErrorKind::Unsupported && !request.tools.isEmpty();
        if (!lacksTools) {
            return response;
        }
        m_style = ToolStyle::Text;
    }
    return m_model.complete(withToolsAsText(request), sink, stop);
}

} // namespace autodevos
