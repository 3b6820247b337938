// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/finding.h"

namespace autodevos {

/// Whether something in `results` may be no fault of a task that owns `provides`: an error outside its paths, or a
/// check that failed without saying where.
[[nodiscard]] bool mayBeOlder(const QVector<CheckResult> &results, const QStringList &provides);

/// The results of a task's checks without what was the same in `before`, the results of these checks on the tree
/// without the task's work: that stays as a remark that fails nothing. What lies in the task's own paths is always its
/// own. Lines are not compared, they move. Pure.
[[nodiscard]] QVector<CheckResult> withoutOlder(QVector<CheckResult> results, const QVector<CheckResult> &before,
                                                const QStringList &provides);

} // namespace autodevos
