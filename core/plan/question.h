// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QJsonObject>
#include <QVector>

#include <stop_token>

namespace autodevos {

/// What a question is about; the window chooses its form and its words by it.
enum class QuestionKind {
    Command, ///< may this command run? options: "once", "run", "always", "deny"
    Tool,    ///< may this tool of a server be called? text: its arguments; options as of a command
    Choice,  ///< one of the options, in the asker's words, or other words
    Text,    ///< an answer in free words
    /// the run's money is used up: "more" with the new limit in USD as text, "blueprint", "stop"; facts: {limit, spent,
    /// nextCall, hasUnknownCost, isEstimated}
    Budget,
};

struct QuestionOption {
    QString id;   ///< "once"
    QString text; ///< in the asker's words; empty where the kind says what the option means
    friend bool operator==(const QuestionOption &, const QuestionOption &) = default;
};

/// Something only the person can decide. A value; journaled as it is.
struct Question {
    QString id; ///< stable within the attempt, the same when it is carried out again: "3.0" for call 0 of turn 3
    QuestionKind kind = QuestionKind::Choice;
    QString text; ///< the command, or the question in plain words
    QVector<QuestionOption> options;
    QString fallback;  ///< the option, or for Text the words, that count when nobody is there to answer
    QJsonObject facts; ///< of a command: {network, sandboxed, reason}; of a tool: {server, tool, reason}
    friend bool operator==(const Question &, const Question &) = default;
};

struct Answer {
    QString option; ///< id of the chosen option; empty: the words say it
    QString text;   ///< free words; of a budget the new limit
    bool isByPerson = false;
    friend bool operator==(const Answer &, const Answer &) = default;
};

/// What counts when nobody answers.
[[nodiscard]] Answer fallbackOf(const Question &question);
/// ErrorKind::Usage when the answer is not one the question allows.
[[nodiscard]] Status accepts(const Question &question, const Answer &answer);

[[nodiscard]] QString toString(QuestionKind kind); ///< "command", "tool", "choice", "text"
[[nodiscard]] QJsonObject toJson(const Question &question);
[[nodiscard]] Question questionFromJson(const QJsonObject &json);
/// Payload of UserDecided: {question: id, asked: the question's text, answer: option, text?, byPerson}.
[[nodiscard]] QJsonObject toJson(const Answer &answer, const Question &question);
[[nodiscard]] Answer answerFromJson(const QJsonObject &json);
/// Whether a recorded UserDecided answers this very question, not another one with its id.
[[nodiscard]] bool isAnswerTo(const QJsonObject &json, const Question &question);
/// The answer as words: those of the chosen option, or the person's own.
[[nodiscard]] QString wordsOf(const Question &question, const Answer &answer);

/// Where questions go. Thread-safe; `ask` blocks until the answer is durable.
class QuestionPort {
public:
    QuestionPort() = default;
    QuestionPort(const QuestionPort &) = delete;
    QuestionPort &operator=(const QuestionPort &) = delete;
    virtual ~QuestionPort() = default;

    /// ErrorKind::Cancelled when `stop` comes first. Where nobody can be asked, the fallback comes at once.
    [[nodiscard]] virtual Result<Answer> ask(const Question &question, std::stop_token stop);
};

} // namespace autodevos
