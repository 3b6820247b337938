// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/shellline.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

constexpr int deepest = 4; ///< of shells within shells

bool isAssignment(const QString &word)
{
    static const QRegularExpression form(u"^[A-Za-z_][A-Za-z0-9_]*\\+?="_s);
    return word.contains(form);
}

/// Splits a line into program calls. One pass over the characters; quotes, operators and redirections as in sh.
class LineReader {
public:
    explicit LineReader(const QString &text)
        : m_text(text)
    {
    }

    ShellLine read()
    {
        while (m_at < m_text.size()) {
            step();
        }
        endCommand();
        return m_line;
    }

private:
    [[nodiscard]] QChar peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_text.size() ? m_text.at(m_at + ahead) : QChar();
    }

    void step()
    {
        const QChar c = peek();
        if (c == u'\n' || c == u';' || c == u'&' || c == u'|' || c == u'(' || c == u')') {
            takeOperator();
        } else if (c == u' ' || c == u'\t') {
            endWord();
            ++m_at;
        } else if (c == u'#' && !m_hasWord) {
            const qsizetype end = m_text.indexOf(u'\n', m_at);
            m_at = end < 0 ? m_text.size() : end;
        } else if (c == u'>' || c == u'<') {
            takeRedirection();
        } else if (c == u'\'' || c == u'"') {
            takeQuoted();
        } else if (c == u'\\') {
            takeEscaped();
        } else {
            takePlain();
        }
    }

    void takeOperator()
    {
        if (peek() == u'&' && peek(1) == u'>') { // bash: both outputs into a file
            endWord();
            ++m_at;
            takeRedirection();
            return;
        }
        if (peek() == u'(' && (m_hasWord || !m_command.words.isEmpty())) {
            doubt(u"a function or an array"_s);
        }
        endCommand();
        ++m_at;
    }

    void takeRedirection()
    {
        static const QRegularExpression number(u"^\\d+$"_s);
        if (m_word.contains(number)) { // "2>": a file descriptor, no argument
            m_word.clear();
            m_hasWord = false;
        }
        endWord();
        if (peek() == u'<' && (peek(1) == u'<' || peek(1) == u'(')) {
            doubt(u"a here-document"_s);
        }
        if (peek() == u'>' && peek(1) == u'(') {
            doubt(u"a process substitution"_s);
        }
        while (QStringView(u"<>&|").contains(peek()) && !peek().isNull()) {
            ++m_at;
        }
        m_isTarget = true; // the next word is a file
    }

    void takeQuoted()
    {
        const QChar quote = peek();
        m_hasWord = true;
        for (++m_at; m_at < m_text.size() && peek() != quote; ++m_at) {
            if (quote == u'"' && peek() == u'\\' && QStringView(u"\\\"$`\n").contains(peek(1))) {
                ++m_at;
                m_word += peek();
                continue;
            }
            if (quote == u'"' && (peek() == u'$' || peek() == u'`')) {
                expand();
            }
            m_word += peek();
        }
        if (m_at >= m_text.size()) {
            doubt(u"a quote without its end"_s);
        }
        ++m_at;
    }

    void takeEscaped()
    {
        ++m_at;
        if (m_at < m_text.size() && peek() != u'\n') {
            m_word += peek();
            m_hasWord = true;
        }
        ++m_at;
    }

    void takePlain()
    {
        const QChar c = peek();
        if (c == u'$' || c == u'`') {
            expand();
        }
        // a file may be called like an option, and braces make several words of one
        if (((c == u'*' || c == u'?' || c == u'[') && !m_hasWord) || c == u'{' || c == u'}') {
            m_isExpanded = m_isExpanded || c != u'{' || peek(1) != u'}'; // "{}" stands for itself
            if (c == u'{' && peek(1) == u'}') {
                m_word += u'{';
                ++m_at;
            }
        }
        m_word += peek();
        m_hasWord = true;
        ++m_at;
    }

    /// A substitution runs a command we do not see; a variable only changes a word.
    void expand()
    {
        m_isExpanded = true;
        if (peek() == u'`' || (peek() == u'$' && (peek(1) == u'(' || peek(1) == u'\''))) {
            doubt(u"a substitution"_s);
        }
    }

    void endWord()
    {
        if (!m_hasWord) {
            return;
        }
        const QString word = std::exchange(m_word, {});
        const bool isExpanded = std::exchange(m_isExpanded, false);
        m_hasWord = false;
        if (std::exchange(m_isTarget, false)) {
            return;
        }
        const bool isFirst = m_command.words.isEmpty();
        if (isFirst && isAssignment(word)) {
            m_command.assignments.append(word);
        } else if (isFirst && (word == u"{"_s || word == u"}"_s)) {
            return; // a group
        } else {
            static const QSet<QString> reserved{u"if"_s,       u"then"_s,   u"else"_s, u"elif"_s, u"fi"_s,    u"for"_s,
                                                u"while"_s,    u"until"_s,  u"do"_s,   u"done"_s, u"case"_s,  u"esac"_s,
                                                u"function"_s, u"select"_s, u"!"_s,    u"[["_s,   u"coproc"_s};
            if (isFirst && reserved.contains(word)) {
                doubt(u"the shell's \"%1\""_s.arg(word));
            }
            m_command.words.append(word);
        }
        m_command.isKnown = m_command.isKnown && !isExpanded;
    }

    void endCommand()
    {
        endWord();
        m_isTarget = false;
        if (!m_command.words.isEmpty() || !m_command.assignments.isEmpty()) {
            m_line.commands.append(m_command);
        }
        m_command = {};
    }

    void doubt(const QString &why) { m_line.unclear = m_line.unclear.isEmpty() ? why : m_line.unclear; }

    const QString &m_text;
    qsizetype m_at = 0;
    ShellLine m_line;
    SimpleCommand m_command;
    QString m_word;
    bool m_hasWord = false;
    bool m_isExpanded = false;
    bool m_isTarget = false;
};

QString programOf(const QString &word)
{
    return word.section(u'/', -1);
}

/// How many words stand before the command that a wrapper runs; -1: it cannot be told.
qsizetype wrapperWords(const QStringList &words)
{
    static const QRegularExpression duration(u"^\\d+(\\.\\d+)?[smhd]?$"_s);
    static const QRegularExpression niceness(u"^-(n?-?\\d+)$"_s);
    const QString program = programOf(words.first());
    const QString second = words.value(1);
    if (program == "nohup"_L1 || program == "time"_L1 || program == "exec"_L1 || program == "command"_L1 ||
        program == "builtin"_L1) {
        return second.startsWith(u'-') ? -1 : 1;
    }
    if (program == "timeout"_L1) {
        return second.contains(duration) ? 2 : -1;
    }
    if (program == "nice"_L1) {
        return second == "-n"_L1 ? 3 : second.contains(niceness) ? 2 : second.startsWith(u'-') ? -1 : 1;
    }
    return 0;
}

/// Adds the commands that `command` really runs.
void unwrap(SimpleCommand command, int depth, ShellLine &line);

void readInner(const SimpleCommand &command, const QString &text, int depth, ShellLine &line)
{
    if (depth == deepest || !command.isKnown) {
        line.commands.append({command.assignments, command.words, false});
        return;
    }
    const ShellLine inner = LineReader(text).read();
    if (line.unclear.isEmpty()) {
        line.unclear = inner.unclear;
    }
    for (SimpleCommand part : inner.commands) {
        part.assignments = command.assignments + part.assignments;
        unwrap(std::move(part), depth + 1, line);
    }
}

/// `env A=1 B=2 command`: the assignments become the command's own. With options it stays what it is.
bool unwrapEnv(SimpleCommand &command)
{
    qsizetype first = 1;
    while (first < command.words.size() && isAssignment(command.words.at(first))) {
        command.assignments.append(command.words.at(first++));
    }
    if (first == command.words.size() || command.words.at(first).startsWith(u'-')) {
        return false;
    }
    command.words = command.words.sliced(first);
    return true;
}

/// xargs and find take what they run from elsewhere; the words they name are looked at all the same, for what is
/// denied.
void addNamedCommand(const SimpleCommand &command, ShellLine &line)
{
    const QString program = programOf(command.words.first());
    qsizetype first = -1;
    if (program == "xargs"_L1) {
        const auto inner = std::find_if(command.words.cbegin() + 1, command.words.cend(),
                                        [](const QString &word) { return !word.startsWith(u'-'); });
        first = inner - command.words.cbegin();
    } else if (program == "find"_L1) {
        const auto exec = std::ranges::find_if(command.words, [](const QString &word) {
            return word == "-exec"_L1 || word == "-execdir"_L1 || word == "-ok"_L1;
        });
        first = exec - command.words.cbegin() + 1;
    }
    if (first > 0 && first < command.words.size()) {
        line.commands.append({{}, command.words.sliced(first), false});
    }
}

void unwrap(SimpleCommand command, int depth, ShellLine &line)
{
    static const QSet<QString> shells{u"sh"_s, u"bash"_s, u"dash"_s, u"zsh"_s, u"ksh"_s};
    while (!command.words.isEmpty()) {
        const QString program = programOf(command.words.first());
        if (program == "env"_L1 && unwrapEnv(command)) {
            continue;
        }
        const qsizetype before = wrapperWords(command.words);
        if (before < 0) {
            command.isKnown = false;
            break;
        }
        if (before > 0 && before < command.words.size()) {
            command.words = command.words.sliced(before);
            continue;
        }
        static const QRegularExpression commandOption(u"^-[elux]*c$"_s);
        if (shells.contains(program) && command.words.size() == 3 && command.words.at(1).contains(commandOption)) {
            readInner(command, command.words.at(2), depth, line);
            return;
        }
        break;
    }
    if (!command.words.isEmpty()) {
        addNamedCommand(command, line);
    }
    line.commands.append(std::move(command));
}

} // namespace

ShellLine readShellLine(const QString &text)
{
    const ShellLine outer = LineReader(text).read();
    ShellLine line;
    line.unclear = outer.unclear;
    for (const SimpleCommand &command : outer.commands) {
        unwrap(command, 0, line);
    }
    return line;
}

} // namespace autodevos
