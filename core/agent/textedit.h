// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

/// Finding the passage of a file that a model means. Pure functions; any thread.
namespace autodevos {

/// A changed file.
struct TextEdit {
    QString text;      ///< the whole file after the change
    int firstLine = 1; ///< of the passage, in the file before
    int lines = 1;     ///< of the passage
    QString manner;    ///< how it was found when not to the letter: "without its line numbers"; empty: to the letter
};

/// Puts `newText` where `oldText` stands. Not to the letter, but only where one passage fits: without line numbers in
/// front, with other line ends, other white space at line ends, another indentation (the new text gets the file's),
/// other white space within lines. Otherwise ErrorKind::Invalid: several passages with their lines named, or the
/// passage that is most like it.
[[nodiscard]] Result<TextEdit> replacePassage(const QString &text, const QString &oldText, const QString &newText,
                                              const QString &path);

} // namespace autodevos
