// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/llm/languagemodel.h"

#include <chrono>

namespace autodevos {

enum class Variant { A, B };

/// Two system prompts for a role, compared on the tasks that come along. On disk: <folder>/<id>.json,
///   {"role": "backend", "a": "…", "b": "…", "isRunning": true}
struct Experiment {
    QString id; ///< letters, digits, '-' and '_'
    RoleId role;
    QString a; ///< a variant's system prompt; empty: the role's own
    QString b;
    bool isRunning = true;

    [[nodiscard]] const QString &prompt(Variant variant) const { return variant == Variant::A ? a : b; }
    friend bool operator==(const Experiment &, const Experiment &) = default;
};

/// What one attempt with a variant came to. One line of <folder>/<id>.jsonl:
///   {"variant": "a", "task": "backend-api", "attempt": 1, "ok": true, "cost": 0.02, "ms": 41000, "at": 1760000000000}
struct ExperimentResult {
    Variant variant = Variant::A;
    TaskId task;
    int attempt = 1;
    bool ok = false; ///< the task's checks passed
    double cost = 0; ///< USD
    std::chrono::milliseconds time{0};
    qint64 atMs = 0; ///< since 1970, UTC
    friend bool operator==(const ExperimentResult &, const ExperimentResult &) = default;
};

struct VariantSummary {
    int attempts = 0;
    int successes = 0;
    double meanCost = 0;   ///< USD an attempt
    double meanTimeMs = 0; ///< an attempt
};

struct ExperimentSummary {
    VariantSummary a;
    VariantSummary b;
};

/// The same for the same experiment, task and attempt, in every process; both variants about equally often.
[[nodiscard]] Variant chosenVariant(const Experiment &experiment, const TaskId &task, int attempt);
[[nodiscard]] ExperimentSummary summaryOf(const QVector<ExperimentResult> &results);

/// The experiments and their results in a folder (<config>/AutoDevOS/experiments). Blocks on disk; any thread.
class ExperimentStore {
public:
    explicit ExperimentStore(QString folder);

    /// All that can be read, by id; what cannot is left out.
    [[nodiscard]] QVector<Experiment> experiments() const;
    /// The one that runs for a role; the first by id when there are several.
    [[nodiscard]] std::optional<Experiment> runningFor(const RoleId &role) const;
    [[nodiscard]] Status save(const Experiment &experiment) const;
    /// Appends one line at once: two processes may.
    [[nodiscard]] Status record(const QString &id, const ExperimentResult &result) const;
    /// Lines that were cut by a crash are left out.
    [[nodiscard]] Result<QVector<ExperimentResult>> results(const QString &id) const;

private:
    QString m_folder;
};

} // namespace autodevos
