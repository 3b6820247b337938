// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/projectstate.h"

#include <QJsonArray>

namespace autodevos {

enum class Verdict {
    Proven,   ///< built, and tests that name it passed
    Built,    ///< its files exist and passed their checks; no test that names it says more
    Pending,  ///< its tasks have not ended yet
    Failed,   ///< a task it needs failed or was skipped
    NotBuilt, ///< the model said it cannot, or the person left its task out; with the reason
};

/// One line of the coverage report.
struct RequirementCoverage {
    Requirement requirement;
    QVector<TaskId> tasks;
    QStringList files;
    QStringList tests;         ///< files of the tests that name it; those of its tasks where none does
    QVector<NamedTest> proofs; ///< the tests that name it, as they ran last
    bool isByTask = false;     ///< `tests` are linked through its tasks only: what they prove, they do not say
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
