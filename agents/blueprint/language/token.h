// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVector>

namespace autodevos::language {

/// A piece of the prompt with its place there. Characters that say nothing (emoji, control and direction marks) make
/// no token, so no text has to be changed and every offset stays true.
struct Token {
    enum Kind {
        Word,
        Number,
        Hex,    ///< "#fafad2"
        Symbol, ///< one of , ; : ( ) " / & – …
        End,    ///< of a sentence or line
    };
    Kind kind = Word;
    QString text;  ///< as written
    QString lower; ///< in small letters, with plain apostrophes
    qsizetype offset = 0;
    qsizetype length = 0;
    bool startsItem = false; ///< first token of a list item ("- ", "2. ")

    [[nodiscard]] bool is(QLatin1StringView word) const { return lower == word; }
    [[nodiscard]] bool isSymbol(char16_t c) const { return kind == Symbol && text.size() == 1 && text[0] == c; }
    [[nodiscard]] qsizetype end() const { return offset + length; }
};

using Tokens = QVector<Token>;

/// Longest prompt that is read, in UTF-16 code units; callers refuse longer ones.
inline constexpr qsizetype longestPrompt = 300'000;

/// Splits a text into tokens; never more than `longestPrompt` characters are looked at.
[[nodiscard]] Tokens tokenise(const QString &text);

} // namespace autodevos::language
