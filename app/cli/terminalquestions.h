// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/progress.h"
#include "core/engine/session.h"

#include <QObject>

#include <optional>

class QSocketNotifier;

namespace autodevos {

/// Puts what waits for the person to whoever sits at the terminal, one question after the other, and hands the answers
/// to the session. Main thread; reads lines from standard input without blocking. A projection of the state: what is no
/// longer open is no longer asked.
class TerminalQuestions final : public QObject {
public:
    TerminalQuestions(Session &session, Progress &progress);

    /// After events: asks what is open.
    void update();
    /// True when the refusal was about an answer given here: it was said, and is asked again.
    [[nodiscard]] bool refuse(const Error &error);

private:
    void ask(const QuestionStatus &open);
    void readLines();
    void take(const QString &line);
    void give(const Answer &answer);

    Session &m_session;
    Progress &m_progress;
    QSocketNotifier *m_input = nullptr; ///< made with the first question
    std::optional<QuestionStatus> m_asked;
    bool m_isGiven = false; ///< the question shown was answered; the journal does not have it yet
    bool m_isDeaf = false;  ///< standard input has ended: the defaults count
    QByteArray m_typed;
};

/// What a line says to a question: the number or the name of an option (of a budget with the amount behind it), or
/// words.
[[nodiscard]] Answer answerFromLine(const Question &question, const QString &line);

} // namespace autodevos
