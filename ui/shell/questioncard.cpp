// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/questioncard.h"

#include "core/words/reasonwords.h"
#include "ui/theme/theme.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

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

void setLines(QPlainTextEdit &edit, int lines)
{
    edit.setFixedHeight(edit.fontMetrics().lineSpacing() * lines + 2 * spacing::Normal);
}

} // namespace

QuestionCard::QuestionCard(const Question &question, const QString &taskTitle, QWidget *parent)
    : QWidget(parent)
    , m_question(question)
    , m_taskTitle(taskTitle)
{
    setObjectName(u"questionCard"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::Tight);
    if (question.kind == QuestionKind::Command) {
        addCommand(*layout);
    } else if (question.kind == QuestionKind::Tool) {
        addTool(*layout);
    } else {
        addText(*layout);
    }
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::Normal);
    addButtons(*buttons);
    buttons->addStretch(1);
    layout->addLayout(buttons);
}

QString QuestionCard::title() const
{
    switch (m_question.kind) {
    case QuestionKind::Command:
        return tr("May this command run?");
    case QuestionKind::Tool:
        return tr("May this tool be called?");
    case QuestionKind::Budget:
        return tr("The budget is used up: the run is paused");
    default:
        return m_taskTitle.isEmpty() ? tr("A question") : tr("A question from \"%1\"").arg(m_taskTitle);
    }
}

/// What is to be done, word for word.
QPlainTextEdit *QuestionCard::words(const QString &name) const
{
    auto *words = new QPlainTextEdit(m_question.text);
    words->setReadOnly(true);
    words->setTabChangesFocus(true);
    words->setFont(codeFont());
    words->setAccessibleName(name);
    constexpr qsizetype shownLines = 5;
    setLines(*words, static_cast<int>(std::min(shownLines, m_question.text.count(u'\n') + 2)));
    return words;
}

void QuestionCard::addCommand(QVBoxLayout &layout)
{
    layout.addWidget(plainLabel(tr("The task \"%1\" wants to run a command:").arg(m_taskTitle)));
    layout.addWidget(words(tr("Command")));
    const bool isSandboxed = m_question.facts.value("sandboxed"_L1).toBool();
    const bool hasNetwork = m_question.facts.value("network"_L1).toBool();
    layout.addWidget(plainLabel(
        !isSandboxed ? tr("There is no sandbox on this machine: it could read and change all that you can, and reach "
                          "the network.")
        : hasNetwork ? tr("It runs closed off: it sees only this project's build folder, but it gets the network.")
                     : tr("It runs closed off: it sees only this project's build folder and has no network.")));
    if (const QString reason = m_question.facts.value("reason"_L1).toString(); !reason.isEmpty()) {
        layout.addWidget(plainLabel(tr("Why you are asked: %1").arg(reasonInWords(reason))));
    }
}

void QuestionCard::addTool(QVBoxLayout &layout)
{
    layout.addWidget(plainLabel(tr("The task \"%1\" wants to call the tool \"%2\" of your server \"%3\" with:")
                                    .arg(m_taskTitle, m_question.facts.value("tool"_L1).toString(),
                                         m_question.facts.value("server"_L1).toString())));
    layout.addWidget(words(tr("Arguments")));
    layout.addWidget(plainLabel(tr("No sandbox holds a tool server: it can do whatever it was made for.")));
    if (const QString reason = m_question.facts.value("reason"_L1).toString(); !reason.isEmpty()) {
        layout.addWidget(plainLabel(tr("Why you are asked: %1").arg(reasonInWords(reason))));
    }
}

void QuestionCard::addText(QVBoxLayout &layout)
{
    if (m_question.kind == QuestionKind::Budget) {
        const bool isUnknown = m_question.facts.value("hasUnknownCost"_L1).toBool();
        const QString spent = tr("%1 of %2 USD were spent. What runs comes to its end, nothing new is paid for.")
                                  .arg(m_question.facts.value("spent"_L1).toDouble(), 0, 'f', 4)
                                  .arg(m_question.facts.value("limit"_L1).toDouble(), 0, 'f', 2);
        const bool isEstimated = m_question.facts.value("isEstimated"_L1).toBool();
        QStringList sentences{spent};
        sentences += isUnknown ? QStringList(tr("Some calls have no known price.")) : QStringList();
        sentences +=
            isEstimated ? QStringList(tr("Part of it is an estimate: not every answer was counted.")) : QStringList();
        layout.addWidget(plainLabel(sentences.join(u' ')));
        return;
    }
    layout.addWidget(plainLabel(m_question.text));
    m_words = new QPlainTextEdit(m_question.kind == QuestionKind::Text ? m_question.fallback : QString());
    m_words->setTabChangesFocus(true);
    m_words->setAccessibleName(tr("Your answer"));
    m_words->setPlaceholderText(tr("Your own words"));
    setLines(*m_words, 2);
    layout.addWidget(m_words);
}

QString QuestionCard::optionText(const QuestionOption &option) const
{
    if (!option.text.isEmpty()) {
        return option.text;
    }
    if (m_question.kind == QuestionKind::Budget) {
        return option.id == "more"_L1        ? tr("Allow &more, in all:")
               : option.id == "blueprint"_L1 ? tr("&Finish with Blueprint")
                                             : tr("&Stop");
    }
    return option.id == "once"_L1     ? tr("Allow &once")
           : option.id == "run"_L1    ? tr("Allow for this &run")
           : option.id == "always"_L1 ? (m_question.kind == QuestionKind::Tool ? tr("&Always allow this tool")
                                                                               : tr("&Always allow this command"))
                                      : tr("&Deny");
}

void QuestionCard::addButtons(QHBoxLayout &layout)
{
    for (const QuestionOption &option : std::as_const(m_question.options)) {
        const bool takesAmount = m_question.kind == QuestionKind::Budget && option.id == "more"_L1;
        addButton(layout, option.id, optionText(option), [this, takesAmount, id = option.id] {
            return Answer{id, takesAmount ? QString::number(m_limit->value(), 'f', m_limit->decimals()) : QString()};
        });
        if (takesAmount) {
            const double limit = m_question.facts.value("limit"_L1).toDouble();
            m_limit = new QDoubleSpinBox;
            m_limit->setDecimals(4);
            m_limit->setRange(limit + 0.0001, 1'000'000);
            m_limit->setValue(std::max(2 * limit, limit + 0.0001));
            m_limit->setSuffix(tr(" USD"));
            m_limit->setAccessibleName(tr("Budget in all"));
            layout.addWidget(m_limit);
        }
    }
    if (m_words != nullptr) {
        addButton(layout, u"answer"_s, tr("An&swer with these words"), [this] {
            return Answer{{}, m_words->toPlainText().trimmed()};
        });
    }
}

void QuestionCard::addButton(QHBoxLayout &layout, const QString &id, const QString &text,
                             std::function<Answer()> answerOf)
{
    auto *button = new QPushButton(text);
    button->setObjectName(id);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, answerOf = std::move(answerOf)] { answer(answerOf()); });
    layout.addWidget(button);
}

void QuestionCard::answer(const Answer &answer)
{
    if (m_isAnswered || !accepts(m_question, answer) || answer == Answer{}) {
        return;
    }
    m_isAnswered = true;
    setEnabled(false); // until it is durable
    Q_EMIT answered(answer);
}

} // namespace autodevos
