// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/projectstate.h"

#include <QJsonArray>

namespace autodevos {

enum class Verdict {
    Proven,   ///< built, and tests that cover it passed
    Built,    ///< its files exist and passed their checks; no test result says more
    Pending,  ///< its tasks have not ended yet
    Failed,   ///< a task it needs failed or was skipped
    NotBuilt, ///< the model said it cannot; with the reason
};

/// One line of the coverage report.
struct RequirementCoverage {
    Requirement requirement;
    QVector<TaskId> tasks;
    QStringList files;
    QStringList tests; ///< those of `files` that are tests
    Verdict verdict = Verdict::Pending;
    QString reason;
};

/// A pure projection of plan and state.
[[nodiscard]] QVector<RequirementCoverage> coverage(const ProjectState &state);
/// Share of requirements that are proven or built, 0 to 1; 1 when there are none.
[[nodiscard]] double coverageRatio(const QVector<RequirementCoverage> &rows);
[[nodiscard]] QString toString(Verdict verdict); ///< "proven", "built", "pending", "failed", "not built"
[[nodiscard]] QJsonArray toJson(const QVector<RequirementCoverage> &rows);

} // namespace autodevos
