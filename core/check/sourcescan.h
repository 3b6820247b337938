// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVector>

namespace autodevos {

enum class SourceLanguage { Script, MarkupScript, Python, Style, Schema, Sql, Hash, Markup, Markdown, Json, Text };

/// By file name: ".tsx" is MarkupScript, "Dockerfile" and YAML are Hash (comments with '#'), unknown is Text.
[[nodiscard]] SourceLanguage languageOf(const QString &path);

struct SourceComment {
    int line = 1;
    QString text; ///< without the comment signs
};

/// A source text with its comments apart and its strings emptied: enough to look for words in the right place and to
/// see whether the file is whole. Not a parser; where a language is ambiguous (JSX text) it errs on the quiet side.
struct SourceScan {
    QString code; ///< same length and lines as the source; comments and the insides of strings are blanks
    QVector<SourceComment> comments;
    QString problem; ///< "{ is never closed"; empty: whole
    int problemLine = 0;
};

[[nodiscard]] SourceScan scanSource(const QString &source, SourceLanguage language);

} // namespace autodevos
