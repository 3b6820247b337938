// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QObject;
class QsciLexer;

namespace autodevos {

struct ColourTheme;

/// The lexer for a file by its name, coloured for the theme; null: plain text. The parent owns it.
[[nodiscard]] QsciLexer *makeLexer(const QString &path, QObject *parent);
/// Gives every style of the lexer the theme's colours and the code font.
void colourLexer(QsciLexer *lexer, const ColourTheme &theme);

} // namespace autodevos
