// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agent/lessons.h"
#include "core/engine/decisions.h"
#include "core/engine/notices.h"
#include "core/engine/openends.h"
#include "core/engine/poolrunner.h"
#include "core/engine/projectwatch.h"
#include "core/engine/services.h"
#include "core/journal/checkpoints.h"
#include "core/journal/contextwriter.h"

namespace autodevos {

/// The engine-thread half of a session: journal, run controller, pool and planning, and the order in which they come up
/// and go down. Made, used and destroyed in the engine thread; answers only through notices. Decides; does no work.
class EngineHost {
public:
    using Command = std::function<void(EngineHost &)>;
    /// How the host reaches its surroundings. All of them are thread-safe.
    struct Ports {
        Notify notify;
        std::function<void(Command)> post; ///< carried out in the engine thread, later
        std::function<void()> closed;      ///< nothing is left to do after `close`
    };

    EngineHost(QString folder, SessionServices services, Ports ports);
    ~EngineHost();
    EngineHost(const EngineHost &) = delete;
    EngineHost &operator=(const EngineHost &) = delete;

    void open(WhenHeld whenHeld);
    void takeOver();
    void useModels(const SessionServices &from);
    void requestPlan(const Prompt &prompt, const std::optional<RunOptions> &thenRun, std::optional<double> budget,
                     const std::optional<QVector<Attachment>> &attached = {});
    void adoptPlan(const Plan &plan, const QString &cause);
    void requestRun(const RunOptions &options);
    void retryTask(const TaskId &task, const std::optional<QString> &instructions, const RunOptions &options,
                   Reach reach = Reach::WithDependents);
    void editTask(const TaskId &task, const QString &instructions);
    void pause();
    void resume();
    void stop();
    void cancelTask(const TaskId &task);
    void skipTask(const TaskId &task, bool isSkipped);
    void resolveFiles(const QStringList &paths, Resolution resolution);
    void restore(qint64 checkpoint);
    void noteEdit(const QString &path, const QString &hash);
    void answer(const QuestionKey &key, Answer answer);
    /// Stops what runs, waits for its end through the event loop, then calls `closed`.
    void close();

private:
    [[nodiscard]] const ProjectState &state() const { return m_log->state(); }
    [[nodiscard]] bool isOpen() const { return m_log != nullptr; }
    /// True when a command may change the project now; otherwise says why not.
    [[nodiscard]] bool isFree();
    void refuse(const Error &error) { m_ports.notify(RefusedNotice{error}); }
    void handleCommitted(const QVector<Event> &events);
    void handleMessages(const QVector<RunnerMessage> &messages);
    void handleQuestion(const PostedQuestion &posted);
    void settle(const QuestionKey &key, const Answer &answer);
    void handleUsedUp(const BudgetQuestion &question, const std::shared_ptr<PendingAnswer> &pending);
    void settleBudget(const QuestionKey &key, const Answer &answer);
    void beginPlanBudget();
    void beginBudget(const RunOptions &options, RunSetup &setup);
    void askAboutBudget();
    void bookCharge(const Charge &charge);
    void recordPlanning(Event event, EventLog::WhenDurable whenDurable);
    void flush();
    void handlePlanned(Result<Plan> plan);
    void handleRunEnded(RunState state);
    void handleCommitEnded(const Status &status);
    void handleCommitFailed(const Error &error);

    void tryToOpen(WhenHeld whenHeld);
    [[nodiscard]] Status adopt(std::unique_ptr<Journal> journal, qint64 known);
    void tellHistory(const QVector<Event> &events, qint64 known, bool isRepaired);
    [[nodiscard]] Status recover(QVector<Error> &notes);
    [[nodiscard]] Status rollForward(const OpenEnds::Prepared &prepared);
    [[nodiscard]] Status carryOutDecision(const Event &decision, StagedTrust trust);
    [[nodiscard]] bool writeOut();
    [[nodiscard]] bool dropOrphanedFiles();
    [[nodiscard]] bool takePlan(Plan plan, const QString &cause);
    [[nodiscard]] Result<Event> planEvent(Plan plan, const QString &cause) const;
    [[nodiscard]] bool editPlan(const TaskId &task, const QString &instructions);
    void startRun(ReusePlan scope, const RunOptions &options);
    void writeContext();
    [[nodiscard]] decltype(RunSetup::pick) modelPicker();
    void keepLessons();
    void tellKnowledge(const Error &error);
    [[nodiscard]] QString modelName() const;
    [[nodiscard]] static Error cancelled();
    [[nodiscard]] static BudgetDecision decisionFrom(const Answer &answer);
    [[nodiscard]] bool hasRun();
    void endToolServers();
    void giveUpRun();
    void closeWhenIdle();

    QString m_folder;
    SessionServices m_services;
    Ports m_ports;
    AttemptBody m_body;
    EventLoopTimers m_timers;
    ContextWriter m_contextWriter;
    OpenEnds m_openEnds;
    Checkpoints m_checkpoints;
    Lessons m_lessons;
    std::unique_ptr<EventLog> m_log;       ///< null until opened
    std::unique_ptr<ProjectWatch> m_watch; ///< while another process has the project
    QuestionDesk m_questions;
    std::unique_ptr<PoolRunner> m_runner;
    std::unique_ptr<RunController> m_controller; ///< null: no run
    std::optional<RunOptions> m_thenRun;
    RunOptions m_options; ///< of what is planned or run
    std::stop_source m_planStop;
    qint64 m_openUntilMs = 0; ///< as long as another process has the project
    bool m_isPlanning = false;
    bool m_isClosing = false;
    bool m_isContextDirty = false;
    bool m_isCommitBlocked = false;
    QThreadPool m_planPool; ///< last: joined first
};

} // namespace autodevos
