// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/projectstate.h"

#include <QSet>

#include <optional>

namespace autodevos {

/// How far a task that is asked for by name reaches.
enum class Reach {
    WithDependents, ///< what depends on it is looked at again
    Alone,          ///< what depends on it stays as it is for now
};

/// Which tasks of a plan have to run, and which are done and stay so.
struct ReusePlan {
    QVector<TaskId> run;    ///< in plan order; those behind a re-run task are looked at again when their turn comes
    QVector<TaskId> reused; ///< in plan order
    QVector<TaskId> forced; ///< of `run`, those that run whatever their content key says
    Reach reach = Reach::WithDependents;
};

/// Remembers under which conditions every task last completed: its definition, the checks it passed, and what the
/// tasks it needs had produced. That is its content key; a task whose key still holds need not run again.
/// A pure projection of the same events as ProjectState, kept beside it; a value without threads, clock or disk.
/// It does not look at the files themselves: what a person edits by hand makes nothing stale.
class ReuseLedger {
public:
    /// Events in sequence order; `state` knows the plan versions made so far.
    void apply(const Event &event, const ProjectState &state);

    /// What a run of `plan` at `level` would carry out. `forced` tasks run whatever their key says; what the person
    /// left out is neither run nor reused.
    [[nodiscard]] ReusePlan plan(const Plan &plan, CheckLevel level, const ProjectState &state,
                                 const QSet<TaskId> &forced = {}) const;
    /// What running `task` once more carries out: itself, what depends on it, whatever these need that is not done, and
    /// what is done and depends on that. Other tasks that are not done are left as they are, those the person left out
    /// too unless the task needs them.
    [[nodiscard]] ReusePlan retryPlan(const Plan &plan, CheckLevel level, const ProjectState &state, const TaskId &task,
                                      Reach reach = Reach::WithDependents) const;
    /// What the newest run goes on with, where it was of one task alone and was cut off: what it has not done of what
    /// it set out to do. Nothing: such a run does not stand open for `plan` at `level`.
    [[nodiscard]] std::optional<ReusePlan> restOfRunAlone(const Plan &plan, CheckLevel level,
                                                          const ProjectState &state) const;
    /// True when `task` of `plan` completed at least at `level` and nothing that it was made from has changed since.
    [[nodiscard]] bool isFresh(const Task &task, const Plan &plan, CheckLevel level, const ProjectState &state) const;

    /// The task a path was last committed by.
    [[nodiscard]] const QHash<QString, TaskId> &origin() const { return m_origin; }
    /// The instructions a planner gave the task, before a person edited them; empty: it has them still.
    [[nodiscard]] QString plannedInstructions(const Task &task) const;

private:
    [[nodiscard]] ReusePlan everything(const Plan &plan, CheckLevel level, const ProjectState &state,
                                       const QSet<TaskId> &forced) const;
    struct Completion {
        int planVersion = 0; ///< 0: it has not completed
        CheckLevel level = CheckLevel::None;
        QVector<QString> inputs; ///< digests of what the needed tasks had produced, in order of `needs`
        QString made = {};       ///< digest of what it produced
    };
    struct Entry {
        Completion completed;
        Completion pending;         ///< of the attempt that runs now
        QVector<Completion> before; ///< every completion; one counts again when what it made is brought back
        bool isStarted = false;
        QMap<QString, QString> files; ///< path -> hash
        mutable QString digest;       ///< of `files`; empty: not known yet, or no files
    };

    [[nodiscard]] QString digest(const TaskId &task) const;
    void beginRun(const Event &event, const ProjectState &state);
    void beginAttempt(const TaskId &task);
    void commitFiles(const Event &event);
    void readPlanned(const Event &event, const ProjectState &state);
    void revive(const ProjectState &state);
    [[nodiscard]] bool hasItsInputs(const Task &task, const Completion &completed) const;

    QHash<TaskId, Entry> m_entries;
    QHash<QString, TaskId> m_origin;
    QHash<TaskId, QString> m_planned;
    QHash<int, QHash<TaskId, QString>> m_plannedOf; ///< by plan version
    std::shared_ptr<const Plan> m_runPlan;
    QHash<TaskId, qsizetype> m_runIndex; ///< task -> place in m_runPlan
    CheckLevel m_runLevel = CheckLevel::None;
    bool m_isRunAlone = false;
};

} // namespace autodevos
