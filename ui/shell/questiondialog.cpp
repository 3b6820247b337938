// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/questiondialog.h"

#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace autodevos {

namespace {

/// Nothing an agent says is read as markup.
QLabel *plainLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

QuestionDialog::QuestionDialog(const Question &question, const QString &taskTitle, QWidget *parent)
    : QDialog(parent)
    , m_question(question)
{
    setObjectName(u"questionDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(480);
    auto *layout = new QVBoxLayout(this);
    if (question.kind == QuestionKind::Command) {
        addCommand(*layout, taskTitle);
    } else {
        addText(*layout, taskTitle);
    }
    addButtons(*layout);
}

void QuestionDialog::addCommand(QVBoxLayout &layout, const QString &taskTitle)
{
    setWindowTitle(tr("May this command run?"));
    layout.addWidget(plainLabel(tr("The task \"%1\" wants to run a command:").arg(taskTitle)));
    auto *command = new QPlainTextEdit(m_question.text);
    command->setReadOnly(true);
    command->setTabChangesFocus(true);
    command->setFont(codeFont());
    command->setAccessibleName(tr("Command"));
    constexpr int shownLines = 5;
    command->setFixedHeight(command->fontMetrics().lineSpacing() * shownLines);
    layout.addWidget(command);
    const bool isSandboxed = m_question.facts.value("sandboxed"_L1).toBool();
    const bool hasNetwork = m_question.facts.value("network"_L1).toBool();
    layout.addWidget(plainLabel(
        !isSandboxed ? tr("There is no sandbox on this machine: it could read and change all that you can, and reach "
                          "the network.")
        : hasNetwork ? tr("It runs closed off: it sees only this project's build folder, but it gets the network.")
                     : tr("It runs closed off: it sees only this project's build folder and has no network.")));
    if (const QString reason = m_question.facts.value("reason"_L1).toString(); !reason.isEmpty()) {
        layout.addWidget(plainLabel(tr("Why you are asked: %1").arg(reason)));
    }
}

void QuestionDialog::addText(QVBoxLayout &layout, const QString &taskTitle)
{
    setWindowTitle(tr("A question from \"%1\"").arg(taskTitle));
    layout.addWidget(plainLabel(m_question.text));
    if (m_question.kind == QuestionKind::Text) {
        m_words = new QPlainTextEdit(m_question.fallback);
        m_words->setTabChangesFocus(true);
        m_words->setAccessibleName(tr("Your answer"));
        layout.addWidget(m_words);
    }
}

void QuestionDialog::addButtons(QVBoxLayout &layout)
{
    auto *buttons = new QDialogButtonBox(m_question.kind == QuestionKind::Choice ? Qt::Vertical : Qt::Horizontal);
    const auto add = [this, buttons](const QString &id, const QString &text, QDialogButtonBox::ButtonRole role,
                                     const auto &answerOf) {
        QPushButton *button = buttons->addButton(text, role);
        button->setObjectName(id);
        button->setAutoDefault(false);
        button->setDefault(id == m_question.fallback);
        if (id == m_question.fallback) {
            button->setFocus();
        }
        connect(button, &QPushButton::clicked, this, [this, answerOf] { answer(answerOf()); });
    };
    if (m_question.kind == QuestionKind::Text) {
        add(u"answer"_s, tr("Answer"), QDialogButtonBox::ActionRole, [this] {
            return Answer{{}, m_words->toPlainText().trimmed()};
        });
    }
    for (const QuestionOption &option : std::as_const(m_question.options)) {
        QString text = option.text;
        if (m_question.kind == QuestionKind::Command) {
            text = option.id == "once"_L1     ? tr("Allow &once")
                   : option.id == "run"_L1    ? tr("Allow for this &run")
                   : option.id == "always"_L1 ? tr("&Always allow this command")
                                              : tr("&Deny");
        }
        const bool isFallback = option.id == m_question.fallback;
        add(option.id, text, isFallback ? QDialogButtonBox::RejectRole : QDialogButtonBox::ActionRole,
            [id = option.id] {
                return Answer{id, {}};
            });
    }
    layout.addWidget(buttons);
}

void QuestionDialog::answer(const Answer &answer)
{
    if (std::exchange(m_isAnswered, true)) {
        return;
    }
    Q_EMIT answered(answer);
    close();
}

void QuestionDialog::withdraw()
{
    m_isAnswered = true;
    close();
}

/// Escape and the window's own close button come here.
void QuestionDialog::reject()
{
    if (!m_isAnswered) {
        m_isAnswered = true;
        Q_EMIT answered(fallbackOf(m_question));
    }
    QDialog::reject();
}

} // namespace autodevos
