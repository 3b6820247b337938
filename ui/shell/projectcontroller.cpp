// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/projectcontroller.h"

#include "ui/shell/sessionfactory.h"

#include <QFileInfo>
#include <QFutureWatcher>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace autodevos {

namespace {

struct Inspection {
    FolderKind kind = FolderKind::Missing;
    QString alternative; ///< a free folder beside an occupied one
};

Inspection inspect(const QString &folder)
{
    Inspection result{inspectFolder(folder), {}};
    if (result.kind == FolderKind::Occupied || result.kind == FolderKind::Project) {
        const QFileInfo info(folder);
        result.alternative = freeFolder(info.path(), info.fileName());
    }
    return result;
}

} // namespace

ProjectController::ProjectController(SessionFactory &factory, QObject *parent)
    : QObject(parent)
    , m_factory(factory)
{
}

ProjectController::~ProjectController() = default;

QString ProjectController::folder() const
{
    return m_session == nullptr ? QString() : m_session->projectFolder();
}

const ProjectState &ProjectController::state() const
{
    return m_session == nullptr ? m_empty : m_session->state();
}

void ProjectController::openProject(const QString &folder)
{
    m_intent.reset();
    m_attached.reset();
    openSession(folder);
}

void ProjectController::startProject(const QString &folder, const Prompt &prompt, bool runAfterwards,
                                     const RunOptions &options, bool evenIfOccupied)
{
    const int number = ++m_inspection;
    setPhase(Phase::Opening);
    auto *watcher = new QFutureWatcher<Inspection>(this);
    connect(watcher, &QFutureWatcher<Inspection>::finished, this, [=, this] {
        const Inspection found = watcher->result();
        watcher->deleteLater();
        if (number != m_inspection) {
            return;
        }
        const bool isTaken = found.kind == FolderKind::Occupied || found.kind == FolderKind::Project;
        if (found.kind == FolderKind::Unwritable || (isTaken && !evenIfOccupied)) {
            setPhase(Phase::Closed);
            Q_EMIT folderOccupied(folder, found.kind, found.alternative);
            return;
        }
        m_intent = Intent{prompt, runAfterwards, options};
        openSession(folder);
    });
    watcher->setFuture(QtConcurrent::run(inspect, folder));
}

void ProjectController::openSession(const QString &folder)
{
    release();
    m_session = m_factory.makeSession(folder);
    Session *session = m_session.get();
    connect(session, &Session::opened, this, &ProjectController::handleOpened);
    connect(session, &Session::watched, this, &ProjectController::handleWatched);
    connect(session, &Session::replaced, this, &ProjectController::historyReplaced);
    connect(session, &Session::openFailed, this, [this, folder](const Error &error) {
        m_intent.reset();
        // The session is the sender of this signal, so it goes once the signal is through.
        m_session.release()->deleteLater();
        setPhase(Phase::Closed);
        Q_EMIT openFailed(folder, error);
    });
    connect(session, &Session::eventsCommitted, this,
            [this](const QVector<Event> &events) { Q_EMIT eventsCommitted(events); });
    connect(session, &Session::planned, this, &ProjectController::handlePlanned);
    connect(session, &Session::refused, this, &ProjectController::handleRefused);
    connect(session, &Session::restored, this, &ProjectController::restored);
    connect(session, &Session::runEnded, this, &ProjectController::handleRunEnded);
    setPhase(Phase::Opening);
    // Where a prompt waits to be planned, watching somebody else would not help.
    session->open(m_intent ? WhenHeld::Fail : WhenHeld::Watch);
}

void ProjectController::handleOpened(const QVector<Error> &notes)
{
    const bool isTakeOver = isWatching();
    setPhase(m_intent ? Phase::Planning : Phase::Open);
    if (isTakeOver) {
        Q_EMIT tookOver(notes);
        return;
    }
    Q_EMIT opened(folder(), notes);
    if (m_intent) {
        m_session->requestPlan(m_intent->prompt,
                               m_intent->runAfterwards ? std::optional(m_intent->options) : std::nullopt,
                               m_intent->options.budget, std::exchange(m_attached, {}));
    }
}

void ProjectController::handleWatched(const QVector<Event> &cutOff)
{
    if (!isWatching()) {
        setPhase(Phase::Watching);
        Q_EMIT watchBegun(folder());
    }
    Q_EMIT watchChanged(cutOff);
    Q_EMIT changed();
}

void ProjectController::takeOver()
{
    if (isWatching()) {
        m_session->takeOver();
    }
}

std::optional<LockHolder> ProjectController::holder() const
{
    return m_session == nullptr ? std::nullopt : m_session->holder();
}

void ProjectController::plan(const Prompt &prompt, bool runAfterwards, const RunOptions &options)
{
    if (m_session == nullptr || m_phase != Phase::Open || m_session->isRunning()) {
        return;
    }
    setPhase(Phase::Planning);
    m_session->requestPlan(prompt, runAfterwards ? std::optional(options) : std::nullopt, options.budget,
                           std::exchange(m_attached, {}));
}

void ProjectController::handlePlanned()
{
    if (m_phase == Phase::Planning) {
        m_intent.reset();
        setPhase(Phase::Open);
    }
    Q_EMIT planned();
    Q_EMIT changed();
}

void ProjectController::handleRefused(const Error &error)
{
    if (m_phase == Phase::Planning) {
        m_intent.reset();
        setPhase(Phase::Open);
    }
    Q_EMIT refused(error);
    Q_EMIT changed();
}

void ProjectController::run(const RunOptions &options)
{
    if (m_session != nullptr && m_phase == Phase::Open) {
        m_session->requestRun(options);
        Q_EMIT changed();
    }
}

void ProjectController::pauseOrResume()
{
    if (!isRunning()) {
        return;
    }
    if (state().run().state == RunState::Paused) {
        m_session->requestResume();
    } else {
        m_session->requestPause();
    }
}

void ProjectController::stop()
{
    if (isRunning()) {
        m_session->requestStop();
    }
}

void ProjectController::handleRunEnded(RunState state)
{
    Q_EMIT runEnded(state);
    Q_EMIT changed();
    if (m_isClosing) {
        // Not from inside the session's own signal.
        QMetaObject::invokeMethod(this, &ProjectController::release, Qt::QueuedConnection);
    }
}

void ProjectController::closeProject()
{
    m_intent.reset();
    ++m_inspection;
    if (isRunning()) {
        m_isClosing = true;
        m_session->requestStop();
        return;
    }
    m_isClosing = true;
    release();
}

void ProjectController::release()
{
    const bool wasClosing = std::exchange(m_isClosing, false);
    if (m_session != nullptr) {
        m_session->disconnect(this);
        m_session.reset();
    }
    setPhase(Phase::Closed);
    if (wasClosing) {
        Q_EMIT closed();
    }
}

void ProjectController::setPhase(Phase phase)
{
    if (m_phase != phase) {
        m_phase = phase;
        Q_EMIT changed();
    }
}

} // namespace autodevos
