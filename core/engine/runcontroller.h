// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agent/modelpick.h"
#include "core/engine/eventlog.h"
#include "core/engine/recovery.h"
#include "core/engine/runoptions.h"
#include "core/engine/scheduler.h"
#include "core/engine/taskrunner.h"
#include "core/engine/timers.h"

namespace autodevos {

/// Where an attempt that was cut off goes on: its number and what it had already been answered.
struct ResumePoint {
    int number = 1;
    QVector<Event> record;              ///< see AttemptRequest::record; empty: it starts anew
    QVector<Finding> findings;          ///< what the attempt before it left broken
    std::optional<ModelPick> pick = {}; ///< who does it in this run
};

/// One run to be carried out, as values.
struct RunSetup {
    RunId id;
    bool isResumed = false; ///< goes on with a run that was interrupted
    std::shared_ptr<const Plan> plan;
    RunOptions options;
    QString model;
    ReusePlan scope;
    QHash<TaskId, ResumePoint> resumePoints;
    QVector<RecoveryStep> recovery = {}; ///< what a task is given to when it does not succeed, in order
    /// Who does a task, once for each run; `recorded`: who was picked before the run was cut off, and is taken again as
    /// far as there is such a model still. Nothing, or no function: the model that was chosen.
    std::function<std::optional<ModelPick>(const Task &task, const std::optional<ModelPick> &recorded)> pick = {};
    double spent = 0;       ///< USD it has cost before its first task
    bool hasPerson = false; ///< a task that does not succeed in the end waits for advice instead of failing
};

/// Carries out one run: turns the scheduler's choices, outcomes, timers and the person's wishes into events, and acts
/// on them. An attempt may begin while its beginning is on its way to the disk: whatever others can see of it waits for
/// that (see EventPort). Lives in the engine thread, owned by the session's engine or a test; does no work of its own,
/// waits for the disk only at the run's beginning and end, knows neither threads nor the runner's kind.
///
/// Handlers only note what happened; `flush`, after a batch of them and after every commit that nobody waited for,
/// begins to make that durable and acts. Its `ended` comes last, exactly once, from inside `flush`.
class RunController {
public:
    struct Services {
        EventLog &log;
        TaskRunner &runner;
        Timers &timers;
        const Clock &clock;
        std::function<double()> jitter;                              ///< 0 to 1, for backoff
        std::function<QVector<Finding>(const ProjectState &)> gates; ///< what keeps a finished run from counting
        std::function<void(RunState)> ended;
        std::function<void(const Error &)> commitFailed; ///< nothing begins until a later `flush` succeeds
    };

    RunController(Services services, RunSetup setup);
    ~RunController();
    RunController(const RunController &) = delete;
    RunController &operator=(const RunController &) = delete;

    void begin();
    // Once the run is over, nothing that is wanted of it changes it any more.
    void handleOutcome(const AttemptOutcome &outcome); ///< one that is not awaited is dropped
    void pause();
    void resume();
    void stop();
    /// Nothing starts any more, what runs comes to its end by itself.
    void windDown();
    /// The run waits for a decision about its money: nothing starts, and no attempt's time goes on. Beside `pause`: one
    /// does not end the other.
    void hold();
    void release();
    [[nodiscard]] bool isHeld() const { return m_isHeld; }
    void cancelTask(const TaskId &task);
    /// The same, and no later run carries it out either, until the person takes that back. False when there is nothing
    /// to end any more.
    [[nodiscard]] bool skipTask(const TaskId &task);
    /// The person's answer about a task that did not succeed in that attempt. False when it waits for none.
    [[nodiscard]] bool answer(const TaskId &task, int attempt, const Answer &answer);
    /// The attempt waits for a person: its time stands still and others run in its place. Once for each question;
    /// it goes on when all are settled.
    void beginWaiting(const TaskId &task, const QString &reason);
    void endWaiting(const TaskId &task);
    void flush();

    /// True while the attempt runs: its events belong into the journal.
    [[nodiscard]] bool isCurrent(const RunId &run, const TaskId &task, int attempt) const;
    /// Whether the task is one of those that this run is about.
    [[nodiscard]] bool carriesOut(const TaskId &task) const { return m_setup.scope.run.contains(task); }
    [[nodiscard]] bool isPaused() const { return m_scheduler.isPaused(); }

private:
    struct Progress {
        int number = 0;                   ///< of the latest attempt
        int failures = 0;                 ///< since this process took the run up
        int tries = 0;                    ///< of them, those with the present model and role
        QVector<RecoveryStep> recovery;   ///< what is tried for this task, in its order
        std::optional<ModelPick> pick;    ///< who does it before anybody steps in
        int step = 0;                     ///< of the recovery: 0 is the model and role the task began with
        std::optional<Question> question; ///< about its failure, to the person
        TimerId timer = 0;
        qint64 startedMs = 0;
        qint64 leftMs = 0;   ///< of the attempt's time, while it waits; -1: it is being ended for that
        qint64 goneOnMs = 0; ///< when its time was last set going
        int questions = 0;   ///< it waits with
        bool isForced = false;
        bool isCancelled = false; ///< by the person
        TaskId setAside;          ///< see TaskStatus::setAside
        QVector<Finding> findings;
    };

    [[nodiscard]] const Task &taskAt(int index) const { return m_setup.plan->tasks.at(index); }
    [[nodiscard]] int timeoutSeconds(int index) const;
    [[nodiscard]] Progress &progressOf(int index) { return m_progress[static_cast<std::size_t>(index)]; }
    void appendEvent(EventKind kind, QJsonObject payload, int index = -1);
    [[nodiscard]] bool isCurrent(const RunId &run, int index, int attempt) const;
    [[nodiscard]] QJsonObject startPayload(const Progress &progress);
    [[nodiscard]] QJsonObject endPayload(const AttemptOutcome &outcome, qint64 ms);
    void changeState(int index, TaskState state, const QString &reason = {});
    void appendFinished(int index, const AttemptOutcome &outcome);
    void settleStates();
    void launch();
    void startAttempt(int index);
    [[nodiscard]] AttemptRequest requestFor(int index);
    [[nodiscard]] QHash<QString, TaskId> originsFor(int index) const;
    void act();
    void startTimer(int index);
    void haltTimer(int index);
    void end();
    void handleTimeout(int index, int number);
    void handleFailure(int index, const AttemptOutcome &outcome);
    [[nodiscard]] bool switchOver(int index, const AttemptOutcome &outcome);
    void waitAndWake(int index, qint64 ms, const QString &reason);
    void askPerson(int index, Question question);
    [[nodiscard]] QString modelOf(const Progress &progress) const;
    void pickModelFor(int index);
    [[nodiscard]] QVector<RecoveryStep> recoveryFor(const std::optional<ModelPick> &pick) const;
    void failTask(int index, const QString &reason);
    void skipAll(const std::vector<int> &tasks, int cause);
    bool endTask(const TaskId &task, const TaskId &setAside);
    [[nodiscard]] QString cancelReason(int index) const;
    void noteStale();
    [[nodiscard]] bool commit();
    [[nodiscard]] bool beginCommit();
    [[nodiscard]] bool isOver() const { return m_endState != RunState::None; }
    void finish();

    Services m_services;
    RunSetup m_setup;
    QHash<TaskId, int> m_index;
    std::vector<Progress> m_progress;
    Scheduler m_scheduler;
    std::vector<int> m_starts; ///< decided, to be started once that is durable
    std::vector<int> m_cancels;
    struct {
        int number = 0;
        QString model;
        QJsonObject payload;
    } m_lastStart;
    struct {
        bool ok = false;
        AttemptEnding ending = AttemptEnding::Failed;
        qint64 ms = 0;
        QJsonObject payload;
    } m_lastEnd;
    bool m_isBegun = false;
    bool m_isFinished = false;
    bool m_isHeld = false;
    bool m_isPausedByHold = false;
    bool m_isWindingDown = false;
    RunState m_endState = RunState::None;
};

} // namespace autodevos
