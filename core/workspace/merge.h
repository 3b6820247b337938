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

/// One stretch of a text in its three versions. A side without lines there has its `last` before its `first`.
struct MergePart {
    enum class Kind {
        Same,     ///< nobody changed it, or both did alike
        Ours,     ///< only the person changed it
        Theirs,   ///< only the new version did
        Conflict, ///< both did
    };

    Kind kind = Kind::Same;
    LineRange base;
    LineRange ours;
    LineRange theirs;
    friend bool operator==(const MergePart &, const MergePart &) = default;
};

/// The three versions laid beside each other, whole and in order.
[[nodiscard]] QVector<MergePart> mergeParts(const QByteArray &base, const QByteArray &ours, const QByteArray &theirs);

enum class MergeSide { Base, Ours, Theirs };
/// What the versions come to when of each conflict those in its entry of `choices` are taken, one behind the other.
[[nodiscard]] QByteArray mergedText(const QVector<MergePart> &parts, const QByteArray &base, const QByteArray &ours,
                                    const QByteArray &theirs, const QVector<QVector<MergeSide>> &choices);

/// The lines of `ours` in which it differs from `theirs`.
[[nodiscard]] QVector<LineRange> differingLines(const QByteArray &ours, const QByteArray &theirs);

/// A line of a conflict that `mergeTexts` marked is still in the text.
[[nodiscard]] bool hasConflictMarkers(const QByteArray &text);

} // namespace autodevos
