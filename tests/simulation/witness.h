// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/eventlog.h"
#include "core/engine/openends.h"
#include "core/engine/taskrunner.h"
#include "tests/simulation/disk.h"

#include <functional>

namespace autodevos::simulation {

[[nodiscard]] quint64 digestOf(const QVector<Finding> &findings);

/// Sees everything that happens to a simulated project and knows what must not: each invariant is a function of its
/// name. Keeps its own account of what is true, from effects and durable events; asks the engine nothing that it could
/// be told wrong. The first breach counts, and ends the history.
class Witness {
public:
    Witness(const Scenario &scenario, const Disk &disk, const Clock &clock);

    struct Breach {
        QString invariant;
        QString text;
    };
    [[nodiscard]] const std::optional<Breach> &breach() const { return m_breach; }
    void note(const QString &line);
    std::function<void(const QString &)> listener; ///< hears all that is noted; empty: nobody does

    // What happens.
    void processBegan();
    void processOpened(const ProjectState &state);
    void processEnded(); ///< by a crash
    void willWrite(const QVector<Event> &events);
    void wrote(const QVector<Event> &events);
    void runBegins(const ReusePlan &scope, const std::shared_ptr<const Plan> &plan, const RunOptions &options);
    void attemptStarted(const AttemptRequest &request);
    void attemptBegins(const AttemptRequest &request); ///< to do what others can see
    void attemptEnded(int task);
    void cancelled(int task, ErrorKind reason);
    void waits(int task, bool isWaiting);
    void held(bool isHeld);
    void toldToEnd(qint64 lastSequence); ///< of what was decided before
    void modelCalled(int task, const RunId &run, int attempt, quint64 hash);
    void answerUsed(int task, quint64 hash);
    void commandRan(int task, const RunId &run, int attempt);
    void personEnds(const TaskId &task, bool isSetAside); ///< cancels or skips it while the run goes on
    void personAnswers(const TaskId &task, Wish wish);
    void leftOut(const TaskId &task, bool isOut); ///< between runs
    void runEnded(RunState state, const EventLog &log, const OpenEnds &ends, bool isIdle);
    void endsOtherwise();            ///< than the same history without crashes, stops and disk errors
    void stands(const QString &why); ///< nothing is left that could make the run go on

    void replayEqualsLive(const EventLog &log, const OpenEnds &ends);
    /// Everything has been done and mended: the tree is what a fresh project would have.
    void settled(const EventLog &log);

private:
    /// By what a task was made; what its result may be used again for.
    struct Key {
        quint64 definition = 0;
        unsigned checks = 0; ///< those it passed, as bits
        std::array<quint64, 4> inputs{};
        friend bool operator==(const Key &, const Key &) = default;
    };
    struct OfTask {
        std::optional<Key> done; ///< nothing: it has to be carried out
        Key tried;               ///< of the attempt that runs or was cut off
        bool isTried = false;
        std::vector<quint64> answers; ///< durable ones since the last attempt that came to its end
        quint64 command = 0;          ///< run, attempt and durable end of its command
        quint64 findings = 0;         ///< what the next attempt has to be told
        QString answered;             ///< the latest question of its attempt that was
        qint64 forcedSince = 0;       ///< sequence of the run that it was asked for by name
        RunId run;                    ///< of the latest attempt
        int number = 0;
        int attempts = 0;           ///< of all runs
        bool isOpen = false;        ///< that attempt has no durable end
        bool isToBeLeftOut = false; ///< as the person wants it
        bool isLeftOutDurably = false;
        bool isPrepared = false;              ///< its files are promised, and not reported to be in the tree
        TaskState state = TaskState::Pending; ///< as the journal has it
        // Of this process's run.
        bool isInScope = false;
        RunId pickedIn;
        QString picked;          ///< who does it in that run
        bool isAskedFor = false; ///< durably, by the newest run
        bool isFinal = false;
        bool isEndedByPerson = false;
        bool isOccupying = false;
        bool isSuspended = false;
        int starts = 0;
        int asked = 0;
        int failures = 0;
        qint64 notBeforeMs = 0; ///< it waits for
        // Of the attempt that runs.
        bool isActive = false;
        bool isWaiting = false;
        bool isTimedOut = false;
        qint64 spentMs = 0;
        qint64 goneOnMs = -1; ///< -1: its time stands still
    };

    void broken(const char *invariant, const QString &text);
    void needsDoneFirst(const AttemptRequest &request);
    void endsOnce(const Event &event);
    void limitsKept(const Event &event);
    void timeKept(int task);
    void resumeEqualsUndisturbed(RunState state);
    void noCallTwice(int task, quint64 hash);
    void commitWholeOrAbsent(const QVector<Event> &events);
    void actsOnWhatIsDurable(const AttemptRequest &request);
    void startsOnce(const AttemptRequest &request);
    void askedOnce(const Event &event);
    void doneAnew(const AttemptRequest &request);
    void carriesOn(const AttemptRequest &request);
    void nothingIsLeftOpen(RunState state, bool isIdle);
    void skippedAreDescendants(const Event &event);
    void whatIsLeftOutStaysOut(const ReusePlan &scope);
    void allBehindAreSkipped(RunState state);
    void staleExactly(const TaskId &task);
    void keepsToWhoWasPicked(OfTask &now, const Event &event);
    void keepsToWhatWasAsked(const ReusePlan &scope, const Plan &plan, const RunOptions &options);
    void nothingStaleIsLeft(RunState state);

    void follow(const Event &event);
    void followState(OfTask &of, const Event &event);
    void goOn(OfTask &of);
    void halt(OfTask &of);
    [[nodiscard]] OfTask &of(int task) { return m_tasks.at(static_cast<std::size_t>(task)); }
    [[nodiscard]] const Script &scriptOf(int task) const
    {
        return m_scenario.scripts.at(static_cast<std::size_t>(task));
    }
    [[nodiscard]] int timeoutMs(const Task &task) const;
    [[nodiscard]] Key keyOf(const Task &task, CheckLevel level) const;
    [[nodiscard]] bool isFresh(const Task &task, CheckLevel level) const;
    /// Whether `test` holds for anything the task needs, directly or through others.
    [[nodiscard]] bool isBehind(const TaskId &task, const std::function<bool(int)> &test) const;

    const Scenario &m_scenario;
    const Disk &m_disk;
    const Clock &m_clock;
    std::optional<Breach> m_breach;
    std::array<OfTask, mostTasks> m_tasks{};
    std::shared_ptr<const Plan> m_plan; ///< of the run
    RunOptions m_options;
    bool m_isWhole = false; ///< everything that is to be done is in the run's scope
    bool m_isHeld = false;
    bool m_isPaused = false; ///< durably
    bool m_isRunning = false;
    std::optional<qint64> m_toldToEndAfter; ///< sequence of the last event that was decided before
    bool m_hasFailed = false;               ///< a task of the run
    bool m_hasRunEnded = false;             ///< durably
    Reach m_reach = Reach::WithDependents;
    bool m_isAloneOpen = false; ///< durably: a run of one task alone has begun and not come to an end of its own
    int m_aloneVersion = 0;     ///< the plan it is of
    CheckLevel m_aloneLevel = CheckLevel::None;
    int m_running = 0;
    std::array<int, 4> m_used{};
    qint64 m_lastSequence = 0;
};

} // namespace autodevos::simulation
