// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/llm/languagemodel.h"

#include <QUrl>

namespace autodevos {

/// How an effort to reason is asked for.
enum class EffortForm {
    None,     ///< not at all
    Word,     ///< reasoning_effort: "low"
    Object,   ///< reasoning: {effort: "low"} or {enabled: false}
    Thinking, ///< thinking: {type: "enabled"} and reasoning_effort
    Template, ///< reasoning_effort, and chat_template_kwargs: {enable_thinking: false} to turn it off
};

/// How far a server holds an answer to a schema.
enum class SchemaForm {
    Enforced, ///< response_format: json_schema
    AnyJson,  ///< response_format: json_object; the schema goes into the prompt
};

/// What of its reasoning a server wants back.
enum class ReplayForm {
    None,
    RunningLoop, ///< the text, as long as no person has spoken since
    Details,     ///< reasoning_details, always
};

/// How one kind of server departs from OpenAI's Chat Completions. One row of a table.
struct ServerQuirks {
    QLatin1StringView name;             ///< as people write the provider: "openrouter"
    QLatin1StringView host;             ///< the end of its host names; empty: it runs anywhere
    int port = 0;                       ///< where it listens when it runs on this machine; 0: anywhere
    bool namesCompletionTokens = false; ///< max_completion_tokens instead of max_tokens
    bool takesStreamOptions = true;     ///< usage of a stream must be asked for
    bool asksForParallelCalls = false;  ///< off unless asked for
    bool wantsNineCharacterIds = false;
    bool wantsAnswerAfterTool = false; ///< no person may speak right after a tool
    EffortForm effort = EffortForm::Word;
    SchemaForm schema = SchemaForm::Enforced;
    ReplayForm replay = ReplayForm::None;
};

/// The row for a server: by its host, else by the provider's name, else by its port on this machine; else that of a
/// server nothing is known of.
[[nodiscard]] const ServerQuirks &quirksOf(const QUrl &baseUrl, const QString &provider);

[[nodiscard]] bool isAzure(const QUrl &baseUrl);

/// Where a server wants its key.
struct KeyHeader {
    QByteArray name;
    QByteArray prefix;
};
[[nodiscard]] KeyHeader keyHeaderOf(const QUrl &baseUrl);

/// "data:image/png;base64,…"
[[nodiscard]] QString dataUrl(const Image &image);

} // namespace autodevos
