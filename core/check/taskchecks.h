// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/fileview.h"
#include "core/plan/checklevel.h"
#include "core/plan/finding.h"
#include "core/plan/plan.h"

#include <optional>

namespace autodevos {

/// What one attempt at a task is checked against.
struct TaskCheckScope {
    const Task &task;
    QStringList written;  ///< paths the attempt wrote, also with the content they had
    QStringList promised; ///< globs of what other tasks of the plan write
    CheckLevel level = CheckLevel::Fast;
    /// The attempt's own version of a path it wrote, before a person's changes were merged into it; empty: the view's.
    std::function<std::optional<QByteArray>(const QString &path)> ownVersion = {};
};

/// The checks of a task that only look into files: "outputs", "placeholders" and "secrets" always, "syntax" from
/// level fast on; "licences" where packages are locked.
/// A task that provides nothing has none of these to pass.
[[nodiscard]] QVector<CheckResult> checkFiles(const FileView &view, const TaskCheckScope &scope);

/// Whether each glob the task provides meets at least one file, and whether the attempt wrote anything at all.
[[nodiscard]] QVector<Finding> checkOutputs(const FileView &view, const TaskCheckScope &scope);

/// One result from what a check found.
[[nodiscard]] CheckResult resultOf(const QString &check, QVector<Finding> findings, double seconds = 0);
/// Errors of all results that did not pass.
[[nodiscard]] QVector<Finding> failuresOf(const QVector<CheckResult> &results);

} // namespace autodevos
