// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/plan/finding.h"
#include "core/plan/plan.h"
#include "core/plan/usage.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QVector>

#include <functional>
#include <optional>
#include <stop_token>

namespace autodevos {

/// "blueprint/blueprint", "anthropic/claude-…": provider and name as the person writes them.
struct ModelId {
    QString provider;
    QString name;
    [[nodiscard]] QString toString() const { return provider + QLatin1Char('/') + name; }
    [[nodiscard]] static Result<ModelId> parse(const QString &text);
    friend bool operator==(const ModelId &, const ModelId &) = default;
};

struct ToolCall {
    QString id;
    QString name;
    QJsonObject arguments;
    friend bool operator==(const ToolCall &, const ToolCall &) = default;
};

struct ToolDefinition {
    QString name;
    QString description;
    QJsonObject parameters; ///< JSON Schema of the arguments
};

enum class Speaker { User, Assistant, Tool };

/// A picture that a message shows.
struct Image {
    QString mediaType; ///< image/png, image/jpeg, image/webp or image/gif
    QByteArray data;   ///< the file as it is, not encoded
};

/// What a provider wants back verbatim with the answer it came with: signed or encrypted reasoning, the ids of its
/// items. Only the protocol that made it reads it; for another one it does not exist.
struct Replay {
    QString protocol; ///< the protocol's name; empty: nothing to replay
    QJsonArray items;
    friend bool operator==(const Replay &, const Replay &) = default;
};

/// One entry of a conversation. A Tool message answers the call `toolCallId`.
struct Message {
    Speaker speaker = Speaker::User;
    QString text;
    QVector<ToolCall> toolCalls;
    QString toolCallId;
    bool isError = false;
    QVector<Image> images = {}; ///< of the user
    Replay replay = {};         ///< of the assistant: what `Response::replay` held
};

/// A file that an upstream task produced, as the task's own agent may see it.
struct UpstreamFile {
    QString path;
    TaskId task;
    QByteArray content; ///< empty when too large for the brief: the agent reads it with a tool
};

enum class BriefKind {
    Plan,  ///< answer with the plan as JSON text (`planFromJson`)
    Task,  ///< do the task with the tools offered; end by calling `report`
    Plain, ///< a bare call without a project
};

/// What is asked, in types. A hosted protocol renders it into words; Blueprint reads it as it is.
struct Brief {
    BriefKind kind = BriefKind::Plain;
    Prompt prompt;
    QStringList roles;                 ///< for Plan: the roles that may be named
    QString name;                      ///< for Task: the project's name
    Task task;                         ///< for Task
    QVector<Requirement> requirements; ///< for Task: the whole project's, for reference
    Domain domain;                     ///< for Task: the plan's
    QVector<UpstreamFile> upstream;    ///< for Task: what the needed tasks provided, small files with content
    QVector<Finding> findings;         ///< for Task: what this task's last attempt left broken
    QStringList ownFiles;              ///< for Task: what earlier attempts at it or its like left under its paths
    QString plannedInstructions;       ///< for Task: the instructions before a person edited them; empty: not edited
};

enum class ReasoningEffort { Default, Off, Low, Medium, High };
enum class ToolChoice { Auto, Required, None };

/// How an answer is to be made; what is left out is the provider's own default.
struct Sampling {
    std::optional<double> temperature;
    std::optional<int> maxOutputTokens;
    ReasoningEffort reasoning = ReasoningEffort::Default;
    ToolChoice toolChoice = ToolChoice::Auto;
};

/// Who asks, for logs: no part of what is asked, in no hash and on no wire.
struct CallOrigin {
    RunId run;
    TaskId task; ///< empty: no task's, such as planning
    RoleId role;
    int attempt = 0; ///< from 1; 0: none
    int turn = 0;    ///< of the attempt's conversation, from 1; 0: none
    friend bool operator==(const CallOrigin &, const CallOrigin &) = default;
};

struct CallFate;

struct Request {
    ModelId model;
    QString system;
    QVector<Message> messages;
    QVector<ToolDefinition> tools;
    std::optional<QJsonObject> responseSchema; ///< the answer's text must be JSON of this shape
    Brief brief;
    Sampling sampling = {};
    bool isStreamed = true;  ///< ask for the answer piece by piece
    bool isCacheable = true; ///< a kept answer to the same request will do
    CallOrigin origin = {};
    CallFate *fate =
        nullptr; ///< filled in when the call fails; of the caller, in whose thread it happens; null: unasked
};

enum class FinishReason { Stop, ToolCalls, Length, ContentFilter, Refusal };

struct Response {
    QString text;
    QString reasoning;
    QVector<ToolCall> toolCalls;
    FinishReason finishReason = FinishReason::Stop;
    Usage usage;
    Replay replay = {};       ///< belongs into the `Message` that stands for this answer in the conversation
    QString refusal = {};     ///< why there is no (further) answer, in the provider's words; may be empty
    ModelId answeredBy = {};  ///< whose answer it is where several could have answered; empty: whoever was asked
    bool isFromCache = false; ///< a kept answer: nothing was asked and nothing paid
    friend bool operator==(const Response &, const Response &) = default;
};

/// What the error of a call that failed does not say; of use to who may make it again, has to pay or wants to see it.
struct CallFate {
    bool mayBeStreaming = false; ///< without streaming it may succeed
    bool mayBeCharged = false;   ///< its answer had begun, and nobody says what it cost
    Response begun = {};         ///< what had come: words, calls that are whole, tokens as far as the provider told
};

enum class DeltaKind {
    Text,
    Reasoning,
    ToolName,      ///< a call begins: its name
    ToolArguments, ///< a piece of its arguments' JSON
};

/// A piece of an answer.
struct Delta {
    DeltaKind kind = DeltaKind::Text;
    QString text;
    int call = 0; ///< which call a Tool… delta belongs to, from 0
    friend bool operator==(const Delta &, const Delta &) = default;
};

/// Hears pieces of the answer as they arrive. Called in the thread that called `complete`.
using DeltaSink = std::function<void(const Delta &delta)>;

/// Answers requests. Blocking, called from pool threads, many at a time: implementations are thread-safe.
/// Retry, limits, cache, recording and budget are decorators with this same interface.
class LanguageModel {
public:
    LanguageModel() = default;
    LanguageModel(const LanguageModel &) = delete;
    LanguageModel &operator=(const LanguageModel &) = delete;
    virtual ~LanguageModel() = default;

    /// Gives up with ErrorKind::Cancelled soon after `stop` is requested.
    [[nodiscard]] virtual Result<Response> complete(const Request &request, const DeltaSink &sink,
                                                    std::stop_token stop) = 0;
    [[nodiscard]] virtual ModelId id() const = 0;
};

[[nodiscard]] QJsonObject toJson(const Response &response);
[[nodiscard]] Result<Response> responseFromJson(const QJsonObject &json);

} // namespace autodevos
