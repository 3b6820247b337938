// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/sourcescan.h"

#include <QFileInfo>
#include <QHash>
#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

/// What the scanner must know of a language.
struct Grammar {
    QStringView lineComment;
    QStringView blockOpen;
    QStringView blockClose;
    QStringView quotes;
    bool hasTripleQuotes = false;
    bool hasTemplates = false; ///< back-tick strings with ${…}
    bool hasRegex = false;
    bool commentNeedsSpace = false; ///< '#' starts a comment only after white space
    QStringView brackets;           ///< pairs to balance, for example "{}()"
};

Grammar grammarOf(SourceLanguage language)
{
    switch (language) {
    case SourceLanguage::Script:
        return {u"//", u"/*", u"*/", u"'\"", false, true, true, false, u"{}()[]"};
    case SourceLanguage::MarkupScript: // round and square brackets may stand in JSX text
        return {u"//", u"/*", u"*/", u"'\"", false, true, true, false, u"{}"};
    case SourceLanguage::Python:
        return {u"#", {}, {}, u"'\"", true, false, false, false, u"{}()[]"};
    case SourceLanguage::Style:
        return {{}, u"/*", u"*/", u"'\"", false, false, false, false, u"{}()"};
    case SourceLanguage::Schema:
        return {u"//", {}, {}, u"\"", false, false, false, false, u"{}()[]"};
    case SourceLanguage::Sql:
        return {u"--", u"/*", u"*/", u"'\"", false, false, false, false, u"()"};
    case SourceLanguage::Hash:
        return {u"#", {}, {}, {}, false, false, false, true, {}};
    case SourceLanguage::Markup:
        return {{}, u"<!--", u"-->", {}, false, false, false, false, {}};
    case SourceLanguage::Json:
        return {{}, {}, {}, u"\"", false, false, false, false, u"{}[]"};
    case SourceLanguage::Markdown:
    case SourceLanguage::Text:
        break;
    }
    return {};
}

/// One pass over the text. `m_open` holds what is open: brackets, '`' for a template, '$' for `${`.
class Scanner {
public:
    Scanner(const QString &source, SourceLanguage language)
        : m_source(source)
        , m_language(language)
        , m_grammar(grammarOf(language))
    {
        m_scan.code = source;
    }

    SourceScan run()
    {
        while (m_at < m_source.size()) {
            step();
        }
        if (!m_open.isEmpty() && m_scan.problem.isEmpty()) {
            const Open &open = m_open.last();
            report(open.sign == u'`'
                       ? u"a template text is never closed"_s
                       : u"\"%1\" is never closed"_s.arg(open.sign == u'$' ? u"${"_s : QString(open.sign)),
                   open.line);
        }
        return std::move(m_scan);
    }

private:
    struct Open {
        QChar sign;
        int line;
    };

    [[nodiscard]] bool isAt(QStringView word) const
    {
        return !word.isEmpty() && QStringView(m_source).sliced(m_at).startsWith(word);
    }
    [[nodiscard]] QChar charAt(qsizetype index) const
    {
        return index >= 0 && index < m_source.size() ? m_source.at(index) : QChar();
    }

    void report(const QString &problem, int line)
    {
        if (m_scan.problem.isEmpty()) {
            m_scan.problem = problem;
            m_scan.problemLine = line;
        }
    }

    /// Goes on to `end`; what lies between becomes blanks in `code`.
    void blankTo(qsizetype end)
    {
        for (; m_at < end; ++m_at) {
            if (m_source.at(m_at) == u'\n') {
                ++m_line;
            } else {
                m_scan.code[m_at] = u' ';
            }
        }
    }

    void step()
    {
        const QChar c = m_source.at(m_at);
        if (!m_open.isEmpty() && m_open.last().sign == u'`') {
            stepInTemplate(c);
        } else if (isAt(m_grammar.blockOpen)) {
            blockComment();
        } else if (isAt(m_grammar.lineComment) && startsComment()) {
            lineComment();
        } else if (m_grammar.hasTemplates && c == u'`') {
            m_open.append({c, m_line});
            ++m_at;
        } else if (m_grammar.quotes.contains(c) && string(c)) {
        } else if (m_grammar.hasRegex && c == u'/' && regex()) {
        } else {
            bracket(c);
            advance(c);
        }
    }

    void advance(QChar c)
    {
        if (c == u'\n') {
            ++m_line;
        } else if (!c.isSpace()) {
            m_lastSign = m_at;
        }
        ++m_at;
    }

    void stepInTemplate(QChar c)
    {
        if (c == u'\\') {
            blankTo(std::min(m_at + 2, m_source.size()));
        } else if (c == u'`') {
            m_open.removeLast();
            m_lastSign = m_at++;
        } else if (isAt(u"${")) {
            m_open.append({u'$', m_line});
            m_lastSign = m_at + 1;
            m_at += 2;
        } else {
            blankTo(m_at + 1);
        }
    }

    [[nodiscard]] bool startsComment() const
    {
        const QChar before = charAt(m_at - 1);
        if (m_grammar.commentNeedsSpace) {
            return m_at == 0 || before.isSpace();
        }
        return m_grammar.lineComment != u"//" || before != u':'; // an address in JSX text
    }

    void lineComment()
    {
        qsizetype end = m_source.indexOf(u'\n', m_at);
        end = end < 0 ? m_source.size() : end;
        const qsizetype begin = m_at + m_grammar.lineComment.size();
        m_scan.comments.append({m_line, m_source.sliced(begin, end - begin).trimmed()});
        blankTo(end);
    }

    void blockComment()
    {
        const int line = m_line;
        const qsizetype begin = m_at + m_grammar.blockOpen.size();
        qsizetype close = m_source.indexOf(m_grammar.blockClose, begin);
        if (close < 0) {
            report(u"a comment is never closed"_s, line);
            close = m_source.size();
        }
        const QStringList lines = m_source.sliced(begin, close - begin).split(u'\n');
        for (int i = 0; i < lines.size(); ++i) {
            m_scan.comments.append({line + i, lines.at(i).trimmed()});
        }
        blankTo(std::min(close + m_grammar.blockClose.size(), m_source.size()));
    }

    /// False when the quote is not the start of a string here.
    bool string(QChar quote)
    {
        if (m_grammar.hasTripleQuotes && isAt(QString(3, quote))) {
            return tripleString(quote);
        }
        // "don't" in JSX text: no string of the language starts right behind a letter
        if (m_language == SourceLanguage::MarkupScript && charAt(m_at - 1).isLetterOrNumber()) {
            return false;
        }
        const bool mayHoldLines = m_language == SourceLanguage::Sql;
        for (qsizetype i = m_at + 1; i < m_source.size(); ++i) {
            const QChar c = m_source.at(i);
            if (c == u'\\' && !mayHoldLines) {
                ++i;
            } else if (c == quote) {
                ++m_at;
                blankTo(i);
                m_lastSign = m_at++;
                return true;
            } else if (c == u'\n' && !mayHoldLines) {
                break;
            }
        }
        if (m_language != SourceLanguage::MarkupScript && m_language != SourceLanguage::Style) {
            report(u"a text in quotes is never closed"_s, m_line);
        }
        return false;
    }

    bool tripleString(QChar quote)
    {
        const qsizetype close = m_source.indexOf(QString(3, quote), m_at + 3);
        if (close < 0) {
            report(u"a text in triple quotes is never closed"_s, m_line);
        }
        m_at += 3;
        blankTo(close < 0 ? m_source.size() : close);
        m_at = std::min(m_at + 3, m_source.size());
        return true;
    }

    /// A '/' starts a regular expression where no value stands before it.
    [[nodiscard]] bool regexMayStart() const
    {
        if (m_lastSign < 0) {
            return true;
        }
        if (QStringView(u"(,=:[!&|?{;+-*%~^").contains(m_source.at(m_lastSign))) {
            return true;
        }
        const QStringView before = QStringView(m_source).first(m_lastSign + 1);
        constexpr std::array<QStringView, 4> words{u"return", u"typeof", u"case", u"=>"};
        return std::ranges::any_of(words, [before](QStringView word) { return before.endsWith(word); });
    }

    bool regex()
    {
        if (!regexMayStart()) {
            return false;
        }
        bool inClass = false;
        for (qsizetype i = m_at + 1; i < m_source.size() && m_source.at(i) != u'\n'; ++i) {
            const QChar c = m_source.at(i);
            if (c == u'\\') {
                ++i;
            } else if (c == u'[') {
                inClass = true;
            } else if (c == u']') {
                inClass = false;
            } else if (c == u'/' && !inClass) {
                ++m_at;
                blankTo(i);
                m_lastSign = m_at++;
                return true;
            }
        }
        return false;
    }

    void bracket(QChar c)
    {
        const qsizetype index = m_grammar.brackets.indexOf(c);
        if (index < 0) {
            return;
        }
        if (index % 2 == 0) {
            m_open.append({c, m_line});
            return;
        }
        const QChar opener = m_grammar.brackets.at(index - 1);
        if (!m_open.isEmpty() && (m_open.last().sign == opener || (m_open.last().sign == u'$' && c == u'}'))) {
            m_open.removeLast();
        } else {
            report(m_open.isEmpty() ? u"\"%1\" closes nothing"_s.arg(c)
                                    : u"\"%1\" stands where \"%2\" of line %3 is still open"_s.arg(c)
                                          .arg(m_open.last().sign == u'$' ? QChar(u'{') : m_open.last().sign)
                                          .arg(m_open.last().line),
                   m_line);
        }
    }

    const QString &m_source;
    SourceLanguage m_language;
    Grammar m_grammar;
    SourceScan m_scan;
    QVector<Open> m_open;
    qsizetype m_at = 0;
    qsizetype m_lastSign = -1; ///< index of the last character that is no blank and no comment
    int m_line = 1;
};

} // namespace

SourceLanguage languageOf(const QString &path)
{
    using enum SourceLanguage;
    static const QHash<QString, SourceLanguage> bySuffix{
        {u"ts"_s, Script},   {u"mts"_s, Script},  {u"cts"_s, Script},       {u"js"_s, Script},
        {u"mjs"_s, Script},  {u"cjs"_s, Script},  {u"tsx"_s, MarkupScript}, {u"jsx"_s, MarkupScript},
        {u"py"_s, Python},   {u"css"_s, Style},   {u"prisma"_s, Schema},    {u"sql"_s, Sql},
        {u"yml"_s, Hash},    {u"yaml"_s, Hash},   {u"sh"_s, Hash},          {u"toml"_s, Hash},
        {u"env"_s, Hash},    {u"html"_s, Markup}, {u"xml"_s, Markup},       {u"svg"_s, Markup},
        {u"md"_s, Markdown}, {u"json"_s, Json},   {u"webmanifest"_s, Json},
    };
    const QString name = path.section(u'/', -1);
    if (name.startsWith("Dockerfile"_L1) || name.startsWith(".env"_L1) || name == ".gitignore"_L1 ||
        name == ".dockerignore"_L1 || name == ".prettierignore"_L1 || name == ".editorconfig"_L1) {
        return Hash;
    }
    return bySuffix.value(name.section(u'.', -1).toLower(), Text);
}

SourceScan scanSource(const QString &source, SourceLanguage language)
{
    return Scanner(source, language).run();
}

} // namespace autodevos
