// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/language/token.h"

#include <algorithm>

namespace autodevos::language {

using namespace Qt::StringLiterals;

namespace {

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'\u2019';
}

bool isHexDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

class Tokeniser {
public:
    explicit Tokeniser(const QString &text)
        : m_text(text)
        , m_size(std::min(text.size(), longestPrompt))
    {
    }

    Tokens run()
    {
        while (m_at < m_size)
            step();
        push(Token::End, m_size, 0);
        return std::move(m_tokens);
    }

private:
    [[nodiscard]] QChar at(qsizetype i) const { return i >= 0 && i < m_size ? m_text.at(i) : QChar(); }

    void step()
    {
        const QChar c = at(m_at);
        if (c == u'\n' || c == u'\u2028' || c == u'\u2029')
            return line();
        if (c == u'#' && hexColour())
            return;
        if (c.isLetter())
            return word();
        if (c.isDigit())
            return number();
        if (u".!?"_s.contains(c))
            return stop();
        if (u",;:()\"/&[]{}+%$=|"_s.contains(c) || u"\u2013\u2014\u201c\u201d\u2192"_s.contains(c))
            push(Token::Symbol, m_at, 1);
        else if (c == u'-' && (at(m_at - 1).isSpace() || at(m_at - 1).isDigit()) && m_lineHasWords)
            push(Token::Symbol, m_at, 1);
        else if (isApostrophe(c) && !at(m_at - 1).isLetterOrNumber())
            push(Token::Symbol, m_at, 1);
        ++m_at;
    }

    /// A line end ends a sentence where a blank line or a list item follows, or where the sentence seems finished:
    /// prose that was wrapped by hand goes on in small letters.
    void line()
    {
        qsizetype next = m_at + 1;
        int newlines = 1;
        while (next < m_size && at(next).isSpace()) {
            newlines += at(next) == u'\n' ? 1 : 0;
            ++next;
        }
        const qsizetype content = skipBullet(next);
        const bool isItem = content != next;
        const bool goesOn = newlines == 1 && !isItem && at(next).isLower() && !m_tokens.isEmpty() &&
                            m_tokens.constLast().kind != Token::End;
        if (!goesOn)
            push(Token::End, m_at, 1);
        m_at = content;
        m_nextStartsItem = isItem;
        m_lineHasWords = false;
    }

    [[nodiscard]] qsizetype skipBullet(qsizetype from) const
    {
        qsizetype i = from;
        if (u"-*+#>"_s.contains(at(i)) || u"\u2022\u25e6\u2023\u2013\u2014\u00b7"_s.contains(at(i))) {
            while (u"-*+#>"_s.contains(at(i)) || u"\u2022\u25e6\u2023\u2013\u2014\u00b7"_s.contains(at(i)))
                ++i;
            return at(i).isSpace() ? i : from;
        }
        while (at(i).isDigit() && i - from < 3)
            ++i;
        return i > from && (at(i) == u'.' || at(i) == u')') && at(i + 1).isSpace() ? i + 1 : from;
    }

    bool hexColour()
    {
        qsizetype i = m_at + 1;
        while (isHexDigit(at(i)))
            ++i;
        const qsizetype digits = i - m_at - 1;
        if ((digits != 3 && digits != 6) || at(i).isLetterOrNumber())
            return false;
        push(Token::Hex, m_at, i - m_at);
        m_at = i;
        return true;
    }

    void word()
    {
        qsizetype i = m_at;
        while (i < m_size) {
            const QChar c = at(i);
            const bool isJoint = ((isApostrophe(c) || c == u'-' || c == u'&' || c == u'_') &&
                                  at(i + 1).isLetterOrNumber() && i > m_at) ||
                                 (c == u'.' && at(i + 1).isDigit() && at(i - 1).isDigit()); // "PM2.5"
            if (!c.isLetterOrNumber() && !c.isMark() && !isJoint)
                break;
            ++i;
        }
        if (at(i) == u'.' && (isAbbreviation(i) || (at(i + 1).isLetter() && at(i + 1).isLower())))
            i = endOfDotted(i);
        // A word of more than 60 characters is noise; so that nothing downstream grows with it, it is dropped.
        if (i - m_at <= 60)
            push(Token::Word, m_at, i - m_at);
        m_at = i;
    }

    [[nodiscard]] bool isAbbreviation(qsizetype dot) const
    {
        const QString before = m_text.mid(m_at, dot - m_at).toLower();
        return before == "etc"_L1 || ((before == "e"_L1 || before == "i"_L1) && at(dot + 1).isLetter());
    }

    [[nodiscard]] qsizetype endOfDotted(qsizetype dot) const
    {
        qsizetype i = dot + 1;
        while (at(i).isLetterOrNumber() || (at(i) == u'.' && at(i + 1).isLetterOrNumber()))
            ++i;
        if (at(i) == u'.' && i - m_at <= 4)
            ++i; // the last dot of "e.g."
        return i;
    }

    void number()
    {
        qsizetype i = m_at;
        while (at(i).isDigit() || ((at(i) == u'.' || at(i) == u',') && at(i + 1).isDigit() && at(i - 1).isDigit()))
            ++i;
        const bool isWord = at(i).isLetter() || (at(i) == u'-' && at(i + 1).isLetter());
        if (isWord)
            return word();
        if (i - m_at <= 20)
            push(Token::Number, m_at, i - m_at);
        m_at = i;
    }

    void stop()
    {
        push(Token::End, m_at, 1);
        ++m_at;
    }

    void push(Token::Kind kind, qsizetype offset, qsizetype length)
    {
        if (kind == Token::End && (m_tokens.isEmpty() || m_tokens.constLast().kind == Token::End))
            return;
        Token token{.kind = kind, .text = m_text.mid(offset, length), .offset = offset, .length = length};
        token.lower = token.text.toLower();
        token.lower.replace(u'\u2019', u'\'');
        if (kind != Token::End) {
            token.startsItem = std::exchange(m_nextStartsItem, false);
            m_lineHasWords = true;
        }
        m_tokens.append(std::move(token));
    }

    const QString &m_text;
    qsizetype m_size;
    qsizetype m_at = 0;
    bool m_nextStartsItem = false;
    bool m_lineHasWords = false;
    Tokens m_tokens;
};

} // namespace

Tokens tokenise(const QString &text)
{
    return Tokeniser(text).run();
}

} // namespace autodevos::language
