// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/lexers.h"

#include "ui/files/scintilla.h"
#include "ui/theme/theme.h"

#include <array>

using namespace Qt::StringLiterals;

namespace autodevos {

namespace {

/// The script lexer with the words TypeScript adds.
class TypeScriptLexer final : public QsciLexerJavaScript {
public:
    explicit TypeScriptLexer(QObject *parent)
        : QsciLexerJavaScript(parent)
    {
    }

    [[nodiscard]] const char *keywords(int set) const override
    {
        if (set == 1) {
            return "abstract any as async await boolean break case catch class const continue declare default delete "
                   "do else enum export extends false finally for from function get if implements import in "
                   "instanceof interface keyof let namespace never new null number of private protected public "
                   "readonly return satisfies set static string super switch this throw true try type typeof "
                   "undefined unknown var void while yield";
        }
        return QsciLexerJavaScript::keywords(set);
    }
};

struct CodeColours {
    QColor comment;
    QColor keyword;
    QColor string;
    QColor number;
    QColor name;
    QColor tag;
};

CodeColours coloursOf(const ColourTheme &theme)
{
    const auto hex = [](QRgb rgb) {
        return QColor::fromRgb(rgb);
    };
    // All at least 4.5:1 on the canvas of their theme.
    return theme.isDark
               ? CodeColours{hex(0x8b95a5), hex(0xc39bff), hex(0x8fd19e), hex(0xf0b46a), hex(0x82aaff), hex(0xff9aa2)}
               : CodeColours{hex(0x5e6877), hex(0x7328b8), hex(0x1a6b3a), hex(0x9a4a00), hex(0x1f54b8), hex(0xa8203a)};
}

QColor colourOf(const QString &style, const CodeColours &colours, const QColor &text)
{
    // Styles are told apart by what the lexers call them: the same word means the same thing in each.
    const std::array<std::pair<QLatin1StringView, QColor>, 22> words{{
        {"comment"_L1, colours.comment}, {"block quote"_L1, colours.comment}, {"string"_L1, colours.string},
        {"quoted"_L1, colours.string},   {"heredoc"_L1, colours.string},      {"code"_L1, colours.string},
        {"regular"_L1, colours.string},  {"value"_L1, colours.string},        {"number"_L1, colours.number},
        {"hex"_L1, colours.number},      {"keyword"_L1, colours.keyword},     {"level"_L1, colours.keyword},
        {"header"_L1, colours.keyword},  {"section"_L1, colours.keyword},     {"tag"_L1, colours.tag},
        {"selector"_L1, colours.tag},    {"class"_L1, colours.tag},           {"property"_L1, colours.name},
        {"attribute"_L1, colours.name},  {"identifier key"_L1, colours.name}, {"key"_L1, colours.name},
        {"link"_L1, colours.name},
    }};
    for (const auto &[word, colour] : words) {
        if (style.contains(word)) {
            return colour;
        }
    }
    return text;
}

} // namespace

QsciLexer *makeLexer(const QString &path, QObject *parent)
{
    const QString name = path.mid(path.lastIndexOf(u'/') + 1).toLower();
    const QString suffix = name.mid(name.lastIndexOf(u'.') + 1);
    const auto is = [&suffix](std::initializer_list<QLatin1StringView> list) {
        return std::any_of(list.begin(), list.end(), [&suffix](QLatin1StringView each) { return suffix == each; });
    };
    if (is({"ts"_L1, "tsx"_L1, "js"_L1, "jsx"_L1, "mjs"_L1, "cjs"_L1, "mts"_L1, "cts"_L1, "prisma"_L1})) {
        return new TypeScriptLexer(parent);
    }
    if (is({"json"_L1})) {
        return new QsciLexerJSON(parent);
    }
    if (is({"sql"_L1})) {
        return new QsciLexerSQL(parent);
    }
    if (is({"yml"_L1, "yaml"_L1})) {
        return new QsciLexerYAML(parent);
    }
    if (is({"md"_L1})) {
        return new QsciLexerMarkdown(parent);
    }
    if (is({"css"_L1, "scss"_L1})) {
        return new QsciLexerCSS(parent);
    }
    if (is({"html"_L1, "htm"_L1})) {
        return new QsciLexerHTML(parent);
    }
    if (is({"xml"_L1, "svg"_L1})) {
        return new QsciLexerXML(parent);
    }
    if (is({"py"_L1})) {
        return new QsciLexerPython(parent);
    }
    if (is({"sh"_L1, "bash"_L1}) || name.startsWith(u"dockerfile"_s) || name.startsWith(u".env"_s)) {
        return new QsciLexerBash(parent);
    }
    if (is({"ini"_L1, "toml"_L1, "conf"_L1, "cfg"_L1, "properties"_L1})) {
        return new QsciLexerProperties(parent);
    }
    if (name == u"makefile"_s) {
        return new QsciLexerMakefile(parent);
    }
    return nullptr;
}

void colourLexer(QsciLexer *lexer, const ColourTheme &theme)
{
    const CodeColours colours = coloursOf(theme);
    const QFont font = codeFont();
    lexer->setDefaultFont(font);
    lexer->setDefaultPaper(theme.canvas);
    lexer->setDefaultColor(theme.text);
    for (int style = 0; style < 128; ++style) {
        const QString description = lexer->description(style).toLower();
        if (description.isEmpty()) {
            continue;
        }
        lexer->setFont(font, style);
        lexer->setPaper(theme.canvas, style);
        lexer->setColor(colourOf(description, colours, theme.text), style);
    }
}

} // namespace autodevos
