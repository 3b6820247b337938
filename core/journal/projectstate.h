// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/event.h"
#include "core/plan/checklevel.h"
#include "core/plan/fileconflict.h"
#include "core/plan/finding.h"
#include "core/plan/plan.h"
#include "core/plan/question.h"
#include "core/plan/usage.h"

#include <QHash>
#include <QMap>

#include <memory>

namespace autodevos {

struct AttemptStatus {
    RunId run;
    int number = 0;
    QString model;
    qint64 startedMs = 0;
    qint64 endedMs = 0; ///< 0: still running
    bool ok = false;
    QString error; ///< one line; empty when ok
    QString report;
    Usage usage; ///< of all its answers, also of those that broke off
    Usage lost;  ///< of the latter
    QVector<CheckResult> checks;
    friend bool operator==(const AttemptStatus &, const AttemptStatus &) = default;
};

struct TaskStatus {
    TaskState state = TaskState::Pending;
    QString reason;       ///< why it waits, was skipped or failed
    qint64 startedMs = 0; ///< of the latest attempt
    qint64 endedMs = 0;
    qint64 heartbeatMs = 0;          ///< time of its latest event
    QString latestLine;              ///< its latest log line or tool call, for people
    QStringList files;               ///< what its attempts committed and still stands, sorted
    QVector<AttemptStatus> attempts; ///< of every run, oldest first
    bool isReused = false;           ///< completed in an earlier run and not stale
    /// Skipped by the person's decision about this task, itself or one it needs: no run carries it out until that is
    /// taken back or the task is asked for by name. Empty: nothing of the kind.
    TaskId setAside;

    /// True for a task that completed with nothing done: it only checks, and the check level left its checks out.
    [[nodiscard]] bool isLeftOut() const;
    friend bool operator==(const TaskStatus &, const TaskStatus &) = default;
};

struct ArtifactStatus {
    TaskId task;
    QString hash;      ///< as it was committed
    QString generated; ///< the version it is compared with: what a task made, without a person's changes
    friend bool operator==(const ArtifactStatus &, const ArtifactStatus &) = default;
};

struct ConflictStatus {
    TaskId task; ///< whose new version it is
    FileConflict conflict;
    friend bool operator==(const ConflictStatus &, const ConflictStatus &) = default;
};

/// Something that waits for the person: an attempt, a task that did not succeed, or the run as a whole (no task).
struct QuestionStatus {
    RunId run;
    TaskId task;
    int attempt = 0;
    Question question;
    qint64 askedMs = 0;
    friend bool operator==(const QuestionStatus &, const QuestionStatus &) = default;
};

enum class RunState { None, Running, Paused, Completed, Failed, Interrupted };

struct RunStatus {
    RunId id;
    RunState state = RunState::None;
    int planVersion = 0;
    int maxParallel = 0;
    CheckLevel checkLevel = CheckLevel::Fast;
    bool failFast = false;
    QString model;
    qint64 startedMs = 0;
    qint64 endedMs = 0;
    Usage beside;           ///< what it took beside its attempts: the planning, probes
    QVector<TaskId> tasks;  ///< those this run carries out (not the reused ones)
    QVector<Finding> gates; ///< gates that failed at its end and still do
    friend bool operator==(const RunStatus &, const RunStatus &) = default;
};

/// What is true of a project, as a pure projection of its events: the same events give the same state, live or
/// replayed. A value without threads, clock or disk; the engine, the window and the command line each keep one.
class ProjectState {
public:
    /// Events must come in sequence order; unknown payload members are ignored.
    void apply(const Event &event);

    [[nodiscard]] qint64 lastSequence() const { return m_lastSequence; }
    [[nodiscard]] bool hasPlan() const { return !m_plans.isEmpty(); }
    /// The newest plan version. Shared and immutable: cheap to hand to other threads.
    [[nodiscard]] std::shared_ptr<const Plan> plan() const;
    [[nodiscard]] const QMap<int, std::shared_ptr<const Plan>> &plans() const { return m_plans; }
    [[nodiscard]] const RunStatus &run() const { return m_run; } ///< the newest run
    [[nodiscard]] const QVector<RunStatus> &earlierRuns() const { return m_earlierRuns; }
    [[nodiscard]] TaskStatus task(const TaskId &id) const;
    [[nodiscard]] const QHash<TaskId, TaskStatus> &tasks() const { return m_tasks; }
    [[nodiscard]] const QMap<QString, ArtifactStatus> &artifacts() const { return m_artifacts; } ///< by path
    /// Files that wait for the person's decision, by path.
    [[nodiscard]] const QMap<QString, ConflictStatus> &conflicts() const { return m_conflicts; }
    /// What waits for an answer, oldest first.
    [[nodiscard]] const QVector<QuestionStatus> &questions() const { return m_questions; }
    [[nodiscard]] Usage usage() const;    ///< of the whole project, with planning and probes
    [[nodiscard]] Usage runUsage() const; ///< of the newest run so far, with what it took beside its attempts
    /// Of planning and probes since the newest run began or went on: the next run is charged with it.
    [[nodiscard]] const Usage &planningUsage() const { return m_planning; }
    /// What the newest run was asked for (RunOptions as JSON), with what the person has decided since; empty: not
    /// known.
    [[nodiscard]] const QJsonObject &runOptions() const { return m_runOptions; }
    /// The run's money is used up, and nobody has decided that it goes on.
    [[nodiscard]] bool isOverBudget() const { return m_isOverBudget; }

    /// The shared project context, as written to context.json (version 1).
    [[nodiscard]] QJsonObject toContext() const;

private:
    void startRun(const Event &event);
    void finishRun(const Event &event);
    void applyToTask(const Event &event);
    void commitFiles(const Event &event);
    void settleGates(const QString &path);
    void settleQuestions(const Event &event);
    void applyBudget(const Event &event);
    void applyUsage(const Event &event);

    qint64 m_lastSequence = 0;
    QMap<int, std::shared_ptr<const Plan>> m_plans;
    RunStatus m_run;
    QVector<RunStatus> m_earlierRuns;
    QHash<TaskId, TaskStatus> m_tasks;
    QMap<QString, ArtifactStatus> m_artifacts;
    QMap<QString, ConflictStatus> m_conflicts;
    QVector<QuestionStatus> m_questions;
    QJsonObject m_runOptions;
    bool m_isOverBudget = false;
    Usage m_beside;   ///< of everything beside attempts
    Usage m_planning; ///< of it: what no run has been charged with
};

[[nodiscard]] QString toString(RunState state);

} // namespace autodevos
