// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVector>

/// Fenced blocks of Markdown and the files that models put into them. Pure functions; any thread.
namespace autodevos {

/// One fenced block of a text.
struct Fence {
    qsizetype start = 0; ///< of the opening line
    qsizetype end = 0;   ///< behind the closing line
    QString info;        ///< behind the opening ```
    QString body;        ///< with its last line break
    QString lineBefore;  ///< the last line with words above it, when no more than one blank line is between
    qsizetype lineBeforeStart = 0;
    bool isClosed = true;
};

/// The fences of a text in order. One of Markdown may hold others.
[[nodiscard]] QVector<Fence> fencesOf(const QString &text);

/// A file that stands whole in a fence.
struct FencedFile {
    QString path;
    QString content;
    bool isNamedAbove = false; ///< `lineBefore` only hands it over
};

/// The file in the fence, when fence, first line or the line above name a path; a path that is only a comment of the
/// first line is not part of the content. Shell sessions and differences are no files: an empty path.
[[nodiscard]] FencedFile fileIn(const Fence &fence);

} // namespace autodevos
