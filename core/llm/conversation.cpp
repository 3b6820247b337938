// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/conversation.h"

#include "core/base/hash.h"
#include "core/llm/answerbuilder.h"

#include <QRegularExpression>
#include <QSet>

#include <optional>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

struct Pending {
    ToolCall call;
    QString originalId;
    std::optional<ToolResult> result;
};

/// Builds the turns message by message.
class Conversation {
public:
    explicit Conversation(QLatin1StringView protocol)
        : m_protocol(protocol)
    {
    }

    void take(const Message &message)
    {
        switch (message.speaker) {
        case Speaker::User:
            say({message.text, message.images});
            break;
        case Speaker::Assistant:
            answer(message);
            break;
        case Speaker::Tool:
            answerCall(message);
            break;
        }
    }

    QVector<Turn> finish()
    {
        for (qsizetype turn : std::as_const(m_callers)) {
            settle(turn);
        }
        if (m_turns.isEmpty() || m_turns.last().isAssistant) {
            userTurn().words.append({u"Continue."_s, {}});
        }
        bool isRunning = true;
        for (auto turn = m_turns.rbegin(); turn != m_turns.rend(); ++turn) {
            isRunning = isRunning && turn->words.isEmpty();
            turn->isOfRunningLoop = turn->isAssistant && isRunning;
        }
        return std::move(m_turns);
    }

private:
    Turn &userTurn()
    {
        if (m_turns.isEmpty() || m_turns.last().isAssistant) {
            m_turns.append(Turn());
        }
        return m_turns.last();
    }

    void say(const Words &words)
    {
        if (!words.text.trimmed().isEmpty() || !words.images.isEmpty()) {
            userTurn().words.append(words);
        }
    }

    void answer(const Message &message)
    {
        if (message.text.trimmed().isEmpty() && message.toolCalls.isEmpty() && message.replay.items.isEmpty()) {
            return;
        }
        if (m_turns.isEmpty() || m_turns.last().isAssistant) {
            // Two answers in a row, or one before any question: between them stood the wish to go on.
            userTurn().words.append({u"Continue."_s, {}});
        }
        Turn turn;
        turn.isAssistant = true;
        turn.text = message.text;
        bool isChanged = false;
        for (const ToolCall &call : message.toolCalls) {
            ToolCall own = call;
            if (own.id.isEmpty() || m_ids.contains(own.id)) {
                own.id = inventedCallId(u"%1 %2 %3"_s.arg(call.id).arg(m_ids.size()).arg(call.name));
                isChanged = true;
            }
            m_ids.insert(own.id);
            m_pending.append({own, call.id, {}});
            turn.calls.append(own);
        }
        if (message.replay.protocol == m_protocol && !isChanged) {
            turn.replay = message.replay.items;
        }
        m_turns.append(turn);
        if (!turn.calls.isEmpty()) {
            m_callers.append(m_turns.size() - 1);
            m_turns.append(Turn()); // where its results go
        }
    }

    void answerCall(const Message &message)
    {
        // The latest call of that id first: some providers count their ids anew in every answer.
        for (auto pending = m_pending.rbegin(); pending != m_pending.rend(); ++pending) {
            const bool isMeant =
                message.toolCallId.isEmpty() ? isFirstUnanswered(*pending) : pending->originalId == message.toolCallId;
            if (isMeant && !pending->result) {
                pending->result = ToolResult{pending->call, message.text, message.isError};
                return;
            }
        }
        if (!message.text.trimmed().isEmpty()) {
            say({u"Result of an earlier tool call:\n"_s + message.text, {}});
        }
    }

    bool isFirstUnanswered(const Pending &candidate) const
    {
        const auto found =
            std::ranges::find_if(m_pending, [](const Pending &pending) { return !pending.result.has_value(); });
        return found != m_pending.end() && &*found == &candidate;
    }

    void settle(qsizetype caller)
    {
        Turn &results = m_turns[caller + 1];
        for (const ToolCall &call : std::as_const(m_turns[caller].calls)) {
            const auto found =
                std::ranges::find_if(m_pending, [&](const Pending &pending) { return pending.call.id == call.id; });
            ToolResult result = found->result.value_or(
                ToolResult{call, u"This call was interrupted; there is no result of it."_s, true});
            if (result.text.trimmed().isEmpty()) {
                result.text = result.isError ? u"failed without a message"_s : u"(empty)"_s;
            }
            results.results.append(result);
        }
    }

    QLatin1StringView m_protocol;
    QVector<Turn> m_turns;
    QVector<Pending> m_pending;
    QVector<qsizetype> m_callers; ///< turns that made calls; the turn after each is the user's
    QSet<QString> m_ids;
};

} // namespace

QVector<Turn> turnsOf(const Request &request, QLatin1StringView protocol)
{
    Conversation conversation(protocol);
    for (const Message &message : request.messages) {
        conversation.take(message);
    }
    if (request.messages.isEmpty()) {
        conversation.take({Speaker::User, request.brief.prompt.text, {}, {}, false});
    }
    return conversation.finish();
}

QString nineCharacterId(const QString &id)
{
    static const QRegularExpression fitting(u"^[A-Za-z0-9]{9}$"_s);
    return fitting.match(id).hasMatch() ? id : sha256Hex(id.toUtf8()).first(9);
}

} // namespace autodevos
