// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/taskrows.h"

#include <QKeySequence>

/// The words people read for the meanings core speaks. Main thread.
namespace autodevos {

[[nodiscard]] QString stateText(TaskState state);
[[nodiscard]] QString stateText(RunState state);
/// "Backend"; a role the user added is shown by its name.
[[nodiscard]] QString roleText(const RoleId &role);
/// "Backend (5 tasks)".
[[nodiscard]] QString groupTitle(const RoleId &role, int tasks);
/// "0.4 s", "12 s", "3:05", "1:02:10".
[[nodiscard]] QString durationText(qint64 milliseconds);
/// A length of time nobody can know exactly: "4 s", "50 s", "12 min", "2 h".
[[nodiscard]] QString roughDurationText(double seconds);
/// "950", "41k", "1.2M".
[[nodiscard]] QString countText(qint64 count);
/// "$0.38"; small amounts with more digits.
[[nodiscard]] QString usdText(double amount);
/// The words of a menu without the letter that opens them: "&Run" and, as Japanese and Chinese write it, "実行(&R)".
[[nodiscard]] QString withoutMnemonic(QString text);
/// What something does, with the keys that do it: "Next change (F7)"; without keys as it is.
[[nodiscard]] QString withKeys(const QString &text, const QKeySequence &keys);
/// The second line of a task: what it waits for, does, or why it failed. Empty when there is nothing to say.
/// With a time it also says when a running task has been silent for long.
[[nodiscard]] QString noteText(const TaskRow &row, bool isRunActive, qint64 nowMs = 0);
/// Try, files and time as short as they can be said: "try 2 · 5 files · 0:12". Empty before the first try.
[[nodiscard]] QString factsText(const TaskRow &row, qint64 nowMs);
/// The first files as lines of rich text, then how many more there are.
void appendFiles(QStringList &lines, const QStringList &files);
/// Everything about a task in one sentence, for tooltips and screen readers.
[[nodiscard]] QString spokenText(const TaskRow &row, bool isRunActive, qint64 nowMs);

} // namespace autodevos
