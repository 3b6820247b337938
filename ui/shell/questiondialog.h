// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/question.h"

#include <QDialog>

class QPlainTextEdit;
class QVBoxLayout;

namespace autodevos {

/// Puts one question of a task to the person. Main thread. Answers exactly once, through `answered`: by a button, or
/// with the question's fallback when it is closed or Escape is pressed. For a command that is to deny it.
class QuestionDialog final : public QDialog {
    Q_OBJECT

public:
    QuestionDialog(const Question &question, const QString &taskTitle, QWidget *parent);

    [[nodiscard]] const Question &question() const { return m_question; }
    /// Closes without an answer: somebody else gave it, or nobody waits for it any more.
    void withdraw();

    void reject() override;

Q_SIGNALS:
    void answered(const autodevos::Answer &answer);

private:
    void addCommand(QVBoxLayout &layout, const QString &taskTitle);
    void addText(QVBoxLayout &layout, const QString &taskTitle);
    void addButtons(QVBoxLayout &layout);
    void answer(const Answer &answer);

    Question m_question;
    QPlainTextEdit *m_words = nullptr; ///< only for a free answer
    bool m_isAnswered = false;
};

} // namespace autodevos
