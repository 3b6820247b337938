// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/answerbuilder.h"

#include "core/base/hash.h"
#include "core/llm/providererror.h"
#include "core/llm/wirejson.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

constexpr int mostCalls = 1000;

void send(const DeltaSink &sink, DeltaKind kind, const QString &text, int call = 0)
{
    if (sink && !text.isEmpty()) {
        sink({kind, text, call});
    }
}

} // namespace

void AnswerBuilder::addText(const QString &text, const DeltaSink &sink)
{
    m_response.text += text;
    send(sink, DeltaKind::Text, text);
}

void AnswerBuilder::addReasoning(const QString &text, const DeltaSink &sink)
{
    m_response.reasoning += text;
    send(sink, DeltaKind::Reasoning, text);
}

Result<int> AnswerBuilder::call(const QString &key)
{
    if (const auto found = m_keys.constFind(key); found != m_keys.cend()) {
        return *found;
    }
    Result<int> made = newCall();
    if (made) {
        m_keys.insert(key, *made);
    }
    return made;
}

Result<int> AnswerBuilder::newCall()
{
    if (m_calls.size() >= mostCalls) {
        return tl::unexpected(malformed(u"The answer makes more than %1 tool calls"_s.arg(mostCalls)));
    }
    m_calls.append(Call());
    return static_cast<int>(m_calls.size() - 1);
}

void AnswerBuilder::nameCall(int call, const QString &id, const QString &name, const DeltaSink &sink)
{
    Call &known = m_calls[call];
    if (known.id.isEmpty()) {
        known.id = id;
    }
    if (known.name.isEmpty()) {
        known.name = name;
    }
    tell(call, sink);
}

void AnswerBuilder::addArguments(int call, const QString &piece, const DeltaSink &sink)
{
    m_calls[call].arguments += piece;
    tell(call, sink);
}

void AnswerBuilder::setArguments(int call, const QString &arguments, const DeltaSink &sink)
{
    m_calls[call].arguments = arguments;
    tell(call, sink);
}

void AnswerBuilder::tell(int call, const DeltaSink &sink)
{
    Call &known = m_calls[call];
    if (known.name.isEmpty() || !sink) {
        return;
    }
    if (!std::exchange(known.isNameTold, true)) {
        send(sink, DeltaKind::ToolName, known.name, call);
    }
    if (known.arguments.size() > known.toldArguments) {
        send(sink, DeltaKind::ToolArguments, known.arguments.sliced(known.toldArguments), call);
        known.toldArguments = known.arguments.size();
    }
}

QString AnswerBuilder::summary() const
{
    QStringList parts;
    if (hasText()) {
        parts.append(u"%1 characters of text"_s.arg(m_response.text.size()));
    }
    if (hasReasoning()) {
        parts.append(u"%1 characters of reasoning"_s.arg(m_response.reasoning.size()));
    }
    if (!m_calls.isEmpty()) {
        parts.append(m_calls.size() == 1 ? u"1 tool call"_s : u"%1 tool calls"_s.arg(m_calls.size()));
    }
    return parts.join(u" and "_s);
}

Response AnswerBuilder::begun() const
{
    Response begun = m_response;
    begun.toolCalls.clear();
    for (const Call &call : m_calls) {
        const std::optional<QJsonObject> arguments = toolArguments(call.arguments);
        if (!call.name.isEmpty() && !call.arguments.trimmed().isEmpty() && arguments) {
            begun.toolCalls.append({call.id, call.name, *arguments});
        }
    }
    return begun;
}

Result<Response> AnswerBuilder::finish(FinishReason reason, const Usage &usage, const QString &seed)
{
    QSet<QString> ids;
    for (qsizetype i = 0; i < m_calls.size(); ++i) {
        const Call &call = m_calls.at(i);
        const bool isCut = reason == FinishReason::Length && call.arguments.trimmed().isEmpty();
        const std::optional<QJsonObject> arguments = toolArguments(call.arguments);
        if (isCut || call.name.isEmpty() || !arguments) {
            if (reason != FinishReason::Stop && reason != FinishReason::ToolCalls) {
                continue; // cut off by that reason
            }
            return tl::unexpected(
                call.name.isEmpty() ? malformed(u"The model called a tool without naming it"_s, call.arguments)
                                    : malformed(u"The model called \"%1\" with arguments that are no JSON object"_s.arg(
                                                    shortened(call.name, 80)),
                                                call.arguments));
        }
        QString id = call.id;
        if (id.isEmpty() || ids.contains(id)) {
            id = inventedCallId(u"%1 %2 %3 %4"_s.arg(seed, QString::number(i), call.name, call.arguments));
        }
        ids.insert(id);
        m_response.toolCalls.append({id, call.name, *arguments});
    }
    m_response.finishReason =
        reason == FinishReason::Stop && !m_response.toolCalls.isEmpty() ? FinishReason::ToolCalls : reason;
    m_response.usage = usage;
    return std::move(m_response);
}

QString inventedCallId(const QString &seed)
{
    return u"call_"_s + sha256Hex(seed.toUtf8()).first(24);
}

} // namespace autodevos
