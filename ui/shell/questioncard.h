// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/question.h"

#include <QWidget>

class QDoubleSpinBox;
class QHBoxLayout;
class QPlainTextEdit;
class QVBoxLayout;

namespace autodevos {

/// One question to the person, with a button for each answer. Main thread. Answers at most once, through `answered`;
/// leaving it alone answers nothing: it waits.
class QuestionCard final : public QWidget {
    Q_OBJECT

public:
    /// `taskTitle`: whose question it is; empty: the run's.
    QuestionCard(const Question &question, const QString &taskTitle, QWidget *parent = nullptr);

    [[nodiscard]] const Question &question() const { return m_question; }
    /// What it is about, in one line.
    [[nodiscard]] QString title() const;

Q_SIGNALS:
    void answered(const autodevos::Answer &answer);

private:
    [[nodiscard]] QPlainTextEdit *words(const QString &name) const;
    void addTool(QVBoxLayout &layout);
    void addCommand(QVBoxLayout &layout);
    void addText(QVBoxLayout &layout);
    void addButtons(QHBoxLayout &layout);
    void addButton(QHBoxLayout &layout, const QString &id, const QString &text, std::function<Answer()> answerOf);
    [[nodiscard]] QString optionText(const QuestionOption &option) const;
    void answer(const Answer &answer);

    Question m_question;
    QString m_taskTitle;
    QPlainTextEdit *m_words = nullptr; ///< only for a free answer
    QDoubleSpinBox *m_limit = nullptr; ///< only for a budget: USD in all
    bool m_isAnswered = false;
};

} // namespace autodevos
