// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVector>

class QsciScintilla;
class QToolButton;

/// What views of several versions of one file have in common: columns to be read, laid beside each other.
namespace autodevos {

struct ColourTheme;

/// Lines are marked by the markers from 1 on, which the view gives their colours.
[[nodiscard]] QsciScintilla *makeVersionEditor(const QString &name, int markers);
/// Colours it as the file's language asks; replaces what coloured it before.
void setVersionLexer(QsciScintilla &editor, const QString &path);
void colourVersion(QsciScintilla &editor, const ColourTheme &theme);
/// The margin with the numbers of lines, and what stands there in a row.
void setVersionNumberWidth(QsciScintilla &editor, int characters);
void setVersionNumber(QsciScintilla &editor, int row, const QString &text);
/// Each scrolls with the others.
void scrollTogether(const QVector<QsciScintilla *> &editors);
/// All go to the row, which comes to stand in the upper third.
void showRow(const QVector<QsciScintilla *> &editors, int row);
/// Goes to the next (+1, F7) or the previous (-1, Shift+F7) place that `text` names.
[[nodiscard]] QToolButton *makeStepButton(int direction, const QString &text);

} // namespace autodevos
