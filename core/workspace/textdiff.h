// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/fileconflict.h"

#include <QByteArray>

namespace autodevos {

/// One stretch of lines that differs: what it replaced and what stands there instead. A side without lines has its
/// `last` before its `first`.
struct TextChange {
    LineRange before;
    LineRange after;
    friend bool operator==(const TextChange &, const TextChange &) = default;
};

/// Git's line diff, in order. Pure; any thread.
[[nodiscard]] QVector<TextChange> textChanges(const QByteArray &before, const QByteArray &after);

/// One row of two texts laid beside each other: the number of its line on either side, from 1; 0: none there.
struct DiffRow {
    int before = 0;
    int after = 0;
    bool isChanged = false;
    friend bool operator==(const DiffRow &, const DiffRow &) = default;
};

/// Every line of both. Beside each other lines of a stretch share rows; otherwise those that went stand above those
/// that came.
[[nodiscard]] QVector<DiffRow> diffRows(const QByteArray &before, const QByteArray &after, bool isBeside);
/// The lines of a text without their ends; a last end begins no further line.
[[nodiscard]] QStringList linesOf(const QByteArray &text);

} // namespace autodevos
