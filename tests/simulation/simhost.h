// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/runcontroller.h"
#include "tests/simulation/simrunner.h"

namespace autodevos::simulation {

/// One process that has the project open, from its start to its end or crash: what core/engine/enginehost.h does with
/// the event log, the open ends and the run controller, with the simulated disk, runner and time in place of real ones.
class SimHost {
public:
    explicit SimHost(World &world);

    /// False when the disk does not let it; nothing has changed then.
    [[nodiscard]] bool open();
    bool adoptPlan(Plan plan, const QString &cause);
    bool editTask(const TaskId &task, int version);
    bool requestRun(const RunOptions &options);
    bool retryTask(const TaskId &task, std::optional<int> version, const RunOptions &options, Reach reach);
    void skipTask(const TaskId &task, bool isSkipped);
    void cancelTask(const TaskId &task);
    void pause();
    void resume();
    void hold();
    void release();
    void windDown();
    void stop();
    void answer(const QuestionStatus &asked, const Answer &answer);

    [[nodiscard]] bool hasRun() const { return m_controller != nullptr; }
    [[nodiscard]] bool isStopping() const { return m_isStopping; }
    [[nodiscard]] bool isPaused() const { return m_controller && m_controller->isPaused(); }
    [[nodiscard]] bool isHeld() const { return m_controller && m_controller->isHeld(); }
    [[nodiscard]] const std::optional<RunState> &ended() const { return m_ended; } ///< of the latest run
    void takeEnd();                                                                ///< the run has ended: it goes
    [[nodiscard]] const EventLog &log() const { return m_log; }
    [[nodiscard]] const ProjectState &state() const { return m_log.state(); }
    [[nodiscard]] const OpenEnds &ends() const { return m_ends; }
    [[nodiscard]] FakeTimers &timers() { return m_timers; }

private:
    [[nodiscard]] Status store(const QVector<Event> &events);
    [[nodiscard]] ModelPick pickOne();
    void startRun(ReusePlan scope, const RunOptions &options);
    void handleMessages(const QVector<Message> &messages);
    void handleQuestion(const Message &message);
    void settle(const Message &asked, const Answer &answer);
    void handleCommitFailed();
    bool commit();
    void flush();

    World &m_world;
    FakeTimers m_timers;
    OpenEnds m_ends;
    EventLog m_log;
    SimRunner m_runner;
    std::unique_ptr<RunController> m_controller;
    std::array<std::optional<Message>, mostTasks> m_questions; ///< of attempts: each asks one at a time
    std::optional<RunState> m_ended;
    bool m_isStopping = false; ///< what is wanted of the run now comes too late
};

} // namespace autodevos::simulation
