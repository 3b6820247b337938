// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/session.h"
#include "ui/shell/newfolder.h"

#include <QObject>

#include <memory>
#include <optional>

namespace autodevos {

class SessionFactory;

/// The open project as the window drives it: one session at a time, and the steps between a prompt and a run
/// (folder, opening, plan, run). Main thread, owned by the window. Never waits: looking at folders happens in the
/// pool, the rest in the engine.
class ProjectController final : public QObject {
    Q_OBJECT

public:
    /// What is going on beside a run.
    enum class Phase {
        Closed,
        Opening,
        Planning,
        Open,
        Watching ///< another process has the project: it is only followed
    };

    explicit ProjectController(SessionFactory &factory, QObject *parent = nullptr);
    ~ProjectController() override;

    /// Opens an existing project; ends in `opened`, `watchBegun` or `openFailed`.
    void openProject(const QString &folder);
    /// Makes a project in `folder` for the prompt and plans it. A folder that cannot be written ends in
    /// `folderOccupied`, an occupied one unless `evenIfOccupied`; nothing is touched then.
    void startProject(const QString &folder, const Prompt &prompt, bool runAfterwards, const RunOptions &options,
                      bool evenIfOccupied = false);
    /// Plans again in the open project.
    void plan(const Prompt &prompt, bool runAfterwards, const RunOptions &options);
    /// What goes with the next prompt that is planned; else the project keeps what it has.
    void attach(const QVector<Attachment> &attached) { m_attached = attached; }
    void run(const RunOptions &options);
    void pauseOrResume();
    void stop();
    /// Makes a watched project ours once the other process has ended; ends in `tookOver` or `refused`.
    void takeOver();
    /// Ends a run cleanly, then lets go of the project; `closed` follows, later when a run is still ending.
    void closeProject();
    [[nodiscard]] bool isClosing() const { return m_isClosing; }

    [[nodiscard]] Session *session() const { return m_session.get(); }
    [[nodiscard]] Phase phase() const { return m_phase; }
    /// A run of ours; one that is only watched is not.
    [[nodiscard]] bool isRunning() const { return !isWatching() && isActive(); }
    /// A run goes on, here or in the process that is watched.
    [[nodiscard]] bool isActive() const { return m_session != nullptr && m_session->isRunning(); }
    [[nodiscard]] bool isWatching() const { return m_phase == Phase::Watching; }
    /// Who has the watched project; nothing: nobody any more.
    [[nodiscard]] std::optional<LockHolder> holder() const;
    [[nodiscard]] bool isOpen() const { return m_phase != Phase::Closed && m_phase != Phase::Opening; }
    [[nodiscard]] QString folder() const;
    /// State of the open project; an empty one when none is open.
    [[nodiscard]] const ProjectState &state() const;

Q_SIGNALS:
    void opened(const QString &folder, const QVector<autodevos::Error> &notes);
    /// The project is another process's; it is followed from now on.
    void watchBegun(const QString &folder);
    /// Its holder changed or ended. `cutOff` is in the state, but in no journal yet.
    void watchChanged(const QVector<autodevos::Event> &cutOff);
    /// Everything told of the watched project is void; it is told again.
    void historyReplaced();
    void tookOver(const QVector<autodevos::Error> &notes);
    void openFailed(const QString &folder, const autodevos::Error &error);
    void folderOccupied(const QString &folder, autodevos::FolderKind kind, const QString &alternative);
    void eventsCommitted(const QVector<autodevos::Event> &events);
    void planned();
    void refused(const autodevos::Error &error);
    void runEnded(autodevos::RunState state);
    void restored(qint64 checkpoint);
    void closed();
    /// Phase, run state or what is possible changed.
    void changed();

private:
    struct Intent {
        Prompt prompt;
        bool runAfterwards = false;
        RunOptions options;
    };

    void openSession(const QString &folder);
    void handleOpened(const QVector<Error> &notes);
    void handleWatched(const QVector<Event> &cutOff);
    void handlePlanned();
    void handleRefused(const Error &error);
    void handleRunEnded(RunState state);
    void setPhase(Phase phase);
    void release();

    SessionFactory &m_factory;
    std::unique_ptr<Session> m_session;
    std::optional<QVector<Attachment>> m_attached;
    std::optional<Intent> m_intent; ///< what follows once the session is open or the plan is there
    ProjectState m_empty;
    Phase m_phase = Phase::Closed;
    int m_inspection = 0; ///< number of the latest look at a folder; older answers are dropped
    bool m_isClosing = false;
};

} // namespace autodevos
