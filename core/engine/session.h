// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/filelock.h"
#include "core/engine/reuseledger.h"
#include "core/engine/runoptions.h"
#include "core/engine/services.h"
#include "core/journal/projectstate.h"
#include "core/workspace/conflictfiles.h"

#include <QObject>

#include <memory>
#include <optional>

namespace autodevos {

/// What a change would cost before anything runs.
struct StalePreview {
    QVector<TaskId> stale;       ///< will run again: the task and all that depends on it
    QVector<TaskId> reused;      ///< completed and kept as they are
    qint64 tokens = 0;           ///< as many as they took when they were last made, else the plan's estimate
    int seconds = 0;             ///< the same along the critical path of the stale ones
    double usd = 0;              ///< what they cost when they were last made
    bool hasUnknownCost = false; ///< part of that has no known price
};

/// One open project, as the window and the command line use it: commands go in, committed events come out.
/// Lives in the caller's thread and owns the engine thread with journal, run controller and worker pool. No call
/// blocks; a command that cannot be obeyed ends in `refused`. Destruction stops the run cleanly and joins.
class Session final : public QObject {
    Q_OBJECT

public:
    Session(QString projectFolder, SessionServices services, QObject *parent = nullptr);
    ~Session() override;

    /// Opens the journal and replays it; ends in `opened` or `openFailed`. Creates the folder when missing. What a
    /// process that died had promised is finished first; what it was doing is marked INTERRUPTED. With
    /// WhenHeld::Watch a project that another process has open ends in `watched`: its events come as they are written,
    /// and every command but `takeOver` is refused.
    void open(WhenHeld whenHeld = WhenHeld::Fail);
    /// Makes a watched project this session's own once its holder has ended; ends in `opened`, or in `refused` and the
    /// watch goes on.
    void takeOver();
    /// Other models than before answer from the next plan or run on: the model, those that step in, and what is known
    /// of them, as `from` has them; the rest of it is not looked at.
    void useModels(const SessionServices &from);

    /// Journals the prompt (PromptGiven), then asks the model for a plan; ends in `planned` or `refused`. Refused while
    /// a run is active. With `thenRun` a run of the new plan follows at once, and planning is paid from its budget;
    /// else `budget` in USD is what planning may cost (empty: no limit). A run that follows later pays for it as well.
    /// `attached` takes the place of what was attached before; empty: that stays.
    void requestPlan(const Prompt &prompt, const std::optional<RunOptions> &thenRun = {},
                     std::optional<double> budget = {}, const std::optional<QVector<Attachment>> &attached = {});
    /// Takes a plan from a file or an editor as the next version; ends in `planned` or `refused`. `cause`: "file",
    /// "edit" (the planner's instructions stay known) or "prompt". A run that is active goes on with its own version.
    void adoptPlan(const Plan &plan, const QString &cause);
    /// Runs what is not yet completed of the newest plan. Also goes on after an interruption: a prompt that was given
    /// but has no plan yet (a crash while planning) is planned first.
    void requestRun(const RunOptions &options);
    void requestPause();  ///< no new task starts; running ones end
    void requestResume(); ///< after a pause
    void requestStop();   ///< running attempts are cancelled, the run ends INTERRUPTED; also ends planning
    void cancelTask(const TaskId &task);
    /// Re-runs one task and what depends on it, with other instructions when given (a new plan version). What depends
    /// on it is only carried out when the task's files come out different. Other tasks that failed stay as they are.
    /// With Reach::Alone what depends on it stays for a later run, which then makes it from the new files.
    void retryTask(const TaskId &task, const std::optional<QString> &instructions, const RunOptions &options,
                   Reach reach = Reach::WithDependents);
    /// Leaves a task out, and what depends on it: no run carries it out until that is taken back (`isSkipped` false,
    /// not while a run is active) or the task is retried. Journaled; ends in `refused` for one that is completed.
    void skipTask(const TaskId &task, bool isSkipped = true);
    /// Decides about files in conflict, all or none; Theirs also brings back the generated version of any other
    /// generated file. Ends in `filesResolved` or `refused`. Refused while a run is active.
    void resolveFiles(const QStringList &paths, Resolution resolution);
    /// Makes the project what it was at a checkpoint (core/journal/checkpoints.h), plan and files, as a new version on
    /// top: what stands there now is a checkpoint too. Files of the person's own are left alone. Ends in `restored` or
    /// `refused`. Refused while a run is active.
    void restore(qint64 checkpoint);
    /// Journals that the person saved a file of the project in the program; `hash`: SHA-256 of what stands there now.
    void noteEdit(const QString &path, const QString &hash);
    /// Answers one of `state().questions()`; it is durable before it is acted on. Ends in `refused` when the question
    /// is no longer open or does not allow the answer. Without SessionServices::hasPerson each fallback counts at once.
    void answer(const TaskId &task, int attempt, const QString &questionId, const Answer &answer);
    /// New plan version with other instructions; runs nothing; ends in `planned` or `refused`.
    void editTask(const TaskId &task, const QString &instructions);

    /// What retrying or editing the task would touch; answered from the current state, at once.
    [[nodiscard]] StalePreview previewRetry(const TaskId &task, Reach reach = Reach::WithDependents) const;
    /// What a run of the newest plan would carry out.
    [[nodiscard]] StalePreview previewRun(CheckLevel level) const;
    /// The projection, complete up to the events last signalled.
    [[nodiscard]] const ProjectState &state() const;
    [[nodiscard]] const QString &projectFolder() const;
    [[nodiscard]] bool isRunning() const; ///< here, or in the process that is watched
    [[nodiscard]] bool isWatching() const;
    /// Who has the watched project; nothing: nobody any more.
    [[nodiscard]] const std::optional<LockHolder> &holder() const;

Q_SIGNALS:
    void opened(const QVector<autodevos::Error> &notes);
    void openFailed(const autodevos::Error &error);
    /// The project is another process's, or was until now: `holder` tells. `cutOff` is what `state()` then takes as
    /// given of a run that nobody carries on; it is journaled by whoever opens the project next.
    void watched(const QVector<autodevos::Event> &cutOff);
    /// `state()` starts again from nothing: the journal was repaired. All its events follow, then `watched` or
    /// `opened`.
    void replaced();
    /// Durable events in order; `state()` already contains them. The replayed ones come before `opened`.
    void eventsCommitted(const QVector<autodevos::Event> &events);
    void planned(const autodevos::Plan &plan);
    void refused(const autodevos::Error &error);
    void filesResolved(const QStringList &paths);
    void restored(qint64 checkpoint);
    void runEnded(autodevos::RunState state);

private:
    class Engine;
    std::unique_ptr<Engine> m_engine;
};

} // namespace autodevos
