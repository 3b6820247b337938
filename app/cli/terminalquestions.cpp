// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminalquestions.h"

#include "app/cli/command.h"
#include "app/cli/console.h"
#include "core/words/errorwords.h"

#include <QSocketNotifier>

#include <algorithm>
#include <array>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

bool isSame(const QuestionStatus &left, const QuestionStatus &right)
{
    return left.task == right.task && left.attempt == right.attempt && left.question.id == right.question.id &&
           left.askedMs == right.askedMs;
}

/// Where the kind says what an option means, it is said here.
QString textOf(const Question &question, const QuestionOption &option)
{
    if (!option.text.isEmpty()) {
        return option.text;
    }
    if (question.kind == QuestionKind::Budget) {
        return option.id == "more"_L1        ? Cli::tr("more AMOUNT: allow that many USD in all")
               : option.id == "blueprint"_L1 ? Cli::tr("blueprint: finish with the built-in model, without paying")
                                             : Cli::tr("stop: end the run; \"resume\" goes on later");
    }
    if (question.kind == QuestionKind::Tool && option.id == "always"_L1) {
        return Cli::tr("always: allow this tool from now on, whatever it is called with");
    }
    if (question.kind == QuestionKind::Tool && option.id == "deny"_L1) {
        return Cli::tr("deny: do not call it");
    }
    return option.id == "once"_L1     ? Cli::tr("once: allow it this time")
           : option.id == "run"_L1    ? Cli::tr("run: allow it in this run")
           : option.id == "always"_L1 ? Cli::tr("always: allow this command from now on")
                                      : Cli::tr("deny: do not run it");
}

/// What is asked, on one line.
QString lineOf(const Question &question)
{
    if (question.kind == QuestionKind::Command) {
        return Cli::tr("May this command run?  ") + question.text;
    }
    if (question.kind == QuestionKind::Tool) {
        return Cli::tr("May the tool \"%1\" of your server \"%2\" be called?  ")
                   .arg(question.facts.value("tool"_L1).toString(), question.facts.value("server"_L1).toString()) +
               question.text.simplified();
    }
    return question.text;
}

} // namespace

Answer answerFromLine(const Question &question, const QString &line)
{
    const QString text = line.trimmed();
    const QString first = text.section(u' ', 0, 0);
    const QString rest = text.section(u' ', 1).trimmed();
    const bool takesAmount = question.kind == QuestionKind::Budget;
    for (qsizetype i = 0; i < question.options.size(); ++i) {
        const QString &id = question.options.at(i).id;
        const bool isNamed = first == QString::number(i + 1) || first.compare(id, Qt::CaseInsensitive) == 0;
        if (isNamed && (rest.isEmpty() || takesAmount)) {
            return {id, rest};
        }
    }
    return {{}, text};
}

TerminalQuestions::TerminalQuestions(Session &session, Progress &progress)
    : m_session(session)
    , m_progress(progress)
{
}

void TerminalQuestions::update()
{
    const QVector<QuestionStatus> &open = m_session.state().questions();
    const bool isOpen =
        m_asked && std::ranges::any_of(open, [this](const QuestionStatus &status) { return isSame(status, *m_asked); });
    if (m_asked && !isOpen) {
        m_asked.reset();
        m_progress.setHeld(false);
    }
    if (!m_asked && !open.isEmpty()) {
        ask(open.first());
    }
}

void TerminalQuestions::ask(const QuestionStatus &open)
{
    m_asked = open;
    m_isGiven = false;
    if (m_isDeaf) {
        give(fallbackOf(open.question));
        return;
    }
    if (m_input == nullptr) {
        m_input = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, this);
        connect(m_input, &QSocketNotifier::activated, this, &TerminalQuestions::readLines);
    }
    m_progress.setHeld(true);
    const auto plan = m_session.state().plan();
    const Task *task = plan == nullptr ? nullptr : plan->task(open.task);
    const QString who = task == nullptr ? QString() : task->title + u": "_s;
    printNote(u"? "_s + who + lineOf(open.question));
    int number = 0;
    for (const QuestionOption &option : open.question.options) {
        printNote(u"    %1  %2"_s.arg(++number).arg(textOf(open.question, option)));
    }
    const bool takesWords = open.question.kind == QuestionKind::Choice || open.question.kind == QuestionKind::Text;
    printNote(number == 0  ? Cli::tr("  Your answer, in one line:")
              : takesWords ? Cli::tr("  A number, or your own words:")
                           : Cli::tr("  A number or a word:"));
}

void TerminalQuestions::readLines()
{
    std::array<char, 4096> bytes{};
    const auto count = ::read(STDIN_FILENO, bytes.data(), bytes.size());
    if (count <= 0) {
        m_input->setEnabled(false);
        m_isDeaf = true;
        if (m_asked && !m_isGiven) {
            give(fallbackOf(m_asked->question));
        }
        return;
    }
    m_typed.append(bytes.data(), count);
    for (auto end = m_typed.indexOf('\n'); end >= 0; end = m_typed.indexOf('\n')) {
        const QString line = QString::fromUtf8(m_typed.left(end));
        m_typed.remove(0, end + 1);
        take(line);
    }
}

void TerminalQuestions::take(const QString &line)
{
    if (!m_asked || m_isGiven || line.trimmed().isEmpty()) {
        return;
    }
    const Answer answer = answerFromLine(m_asked->question, line);
    if (const Status status = accepts(m_asked->question, answer); !status) {
        printNote(u"  "_s + lineInWords(status.error()));
        return;
    }
    give(answer);
}

void TerminalQuestions::give(const Answer &answer)
{
    m_isGiven = true;
    m_session.answer(m_asked->task, m_asked->attempt, m_asked->question.id, answer);
}

bool TerminalQuestions::refuse(const Error &error)
{
    if (!m_asked || !m_isGiven) {
        return false;
    }
    printNote(lineInWords(error));
    m_isGiven = false;
    return true;
}

} // namespace autodevos
