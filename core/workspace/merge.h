// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/fileconflict.h"

#include <QByteArray>

namespace autodevos {

/// Two changed versions of one text, brought together.
struct Merge {
    QByteArray content;           ///< with conflict markers where both changed the same lines
    QVector<LineRange> conflicts; ///< of `ours`; empty: everything came together

    [[nodiscard]] bool isClean() const { return conflicts.isEmpty(); }
};

/// Git's three-way merge, line by line. What is no text (it holds a zero byte) only comes together when at most one
/// side changed it; otherwise `content` is `ours`. Pure; any thread.
[[nodiscard]] Merge mergeTexts(const QByteArray &base, const QByteArray &ours, const QByteArray &theirs);

/// The lines of `ours` in which it differs from `theirs`.
[[nodiscard]] QVector<LineRange> differingLines(const QByteArray &ours, const QByteArray &theirs);

/// A line of a conflict that `mergeTexts` marked is still in the text.
[[nodiscard]] bool hasConflictMarkers(const QByteArray &text);

} // namespace autodevos
