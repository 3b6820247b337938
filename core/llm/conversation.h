// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/llm/languagemodel.h"

namespace autodevos {

struct ToolResult {
    ToolCall call;
    QString text; ///< never empty
    bool isError = false;
};

/// What the person said in one message. Never without text and images.
struct Words {
    QString text;
    QVector<Image> images;
};

/// One turn of a conversation as every provider accepts it.
struct Turn {
    bool isAssistant = false;
    QVector<ToolResult> results;  ///< of the user: of all calls of the turn before, in their order
    QVector<Words> words;         ///< of the user: after the results
    QString text;                 ///< of the assistant
    QVector<ToolCall> calls;      ///< of the assistant: each with an id that no other call has
    QJsonArray replay;            ///< of the assistant: empty unless it fits the calls and the protocol asked for
    bool isOfRunningLoop = false; ///< of the assistant: no person has spoken since
};

/// The messages of `request` in turns: the person first and last, taking turns, every call answered exactly once and
/// right after it was made, nothing empty. A result that answers no call becomes words; a call without a result gets
/// one that says so. `protocol`: whose replay items are kept.
[[nodiscard]] QVector<Turn> turnsOf(const Request &request, QLatin1StringView protocol);

/// `id` itself when it is nine letters and digits, else nine that depend on it only: what Mistral takes.
[[nodiscard]] QString nineCharacterId(const QString &id);

} // namespace autodevos
