// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/session.h"

#include "core/engine/enginehost.h"
#include "core/engine/runsetup.h"
#include "core/journal/interruption.h"
#include "core/plan/graph.h"

#include <QPointer>
#include <QThread>

#include <algorithm>
#include <limits>

namespace autodevos {
namespace {

/// The latest try that was brought to its end; null: there is none.
const AttemptStatus *lastTry(const TaskStatus &status)
{
    const auto last = std::ranges::find_if(status.attempts.crbegin(), status.attempts.crend(),
                                           [](const auto &attempt) { return attempt.endedMs > attempt.startedMs; });
    return last == status.attempts.crend() ? nullptr : &*last;
}

/// What was is the best guess of what will be.
StalePreview previewOf(const ProjectState &state, const ReusePlan &scope)
{
    StalePreview preview{scope.run, scope.reused};
    const QSet<TaskId> wanted(scope.run.cbegin(), scope.run.cend());
    QHash<TaskId, qint64> lengths; // milliseconds
    QVector<Task> stale;
    for (Task task : state.plan()->tasks) {
        if (!wanted.contains(task.id)) {
            continue;
        }
        const TaskStatus status = state.task(task.id);
        const AttemptStatus *last = lastTry(status);
        const qint64 spent = last == nullptr ? 0 : last->usage.input + last->usage.output;
        preview.tokens += spent > 0 ? spent : task.estimate.tokens;
        preview.usd += last == nullptr ? 0 : last->usage.cost;
        preview.hasUnknownCost = preview.hasUnknownCost || (last != nullptr && last->usage.hasUnknownCost);
        const qint64 length = last == nullptr ? qint64{1000} * task.estimate.seconds : last->endedMs - last->startedMs;
        lengths.insert(task.id, length);
        task.estimate.seconds = static_cast<int>(std::min<qint64>(length, std::numeric_limits<int>::max()));
        stale.append(task);
    }
    qint64 whole = 0;
    for (const TaskId &step : criticalPath(stale)) {
        whole += lengths.value(step);
    }
    preview.seconds = static_cast<int>((whole + 999) / 1000);
    return preview;
}

} // namespace

/// The caller's end of the engine thread: commands go over in one mailbox, notices come back in another. Lives in the
/// session's thread; the host alone lives in the engine thread and never sees the session.
class Session::Engine {
public:
    Engine(Session &session, QString projectFolder, const SessionServices &services)
        : folder(std::move(projectFolder))
        , m_session(session)
        , m_thread(*this, services)
    {
        m_commandWaker.moveToThread(&m_thread);
        m_thread.start();
    }

    ~Engine()
    {
        post([](EngineHost &host) { host.close(); });
        m_thread.wait();
    }

    Engine(const Engine &) = delete;
    Engine &operator=(const Engine &) = delete;

    void post(EngineHost::Command command) { m_commands.post(std::move(command)); }

    const QString folder;
    ProjectState state;
    ReuseLedger ledger;
    bool isWatching = false;
    std::optional<LockHolder> holder;

private:
    /// Makes, serves and destroys the host in the engine thread.
    class Thread final : public QThread {
    public:
        Thread(Engine &engine, SessionServices services)
            : m_engine(engine)
            , m_services(std::move(services))
        {
            setObjectName(QStringLiteral("engine"));
        }

        void carryOut()
        {
            for (const EngineHost::Command &command : m_engine.m_commands.take()) {
                command(*m_host);
            }
        }

    protected:
        void run() override
        {
            m_host = std::make_unique<EngineHost>(
                m_engine.folder, m_services,
                EngineHost::Ports{[this](Notice notice) { m_engine.m_notices.post(std::move(notice)); },
                                  [this](EngineHost::Command command) { m_engine.post(std::move(command)); },
                                  [this] {
                                      quit();
                                  }});
            exec();
            m_host.reset();
        }

    private:
        Engine &m_engine;
        const SessionServices m_services;
        std::unique_ptr<EngineHost> m_host;
    };

    void deliver();
    void flush(QVector<Event> &events);
    void signal(const Notice &notice);

    Session &m_session;
    Waker m_noticeWaker{[this] {
        deliver();
    }};
    Waker m_commandWaker{[this] {
        m_thread.carryOut();
    }};
    Mailbox<Notice> m_notices{[this] {
        m_noticeWaker.wake();
    }};
    Mailbox<EngineHost::Command> m_commands{[this] {
        m_commandWaker.wake();
    }};
    Thread m_thread; ///< last: ended before anything it uses goes away
};

/// One signal for all events that come without another notice between them.
void Session::Engine::deliver()
{
    QVector<Event> events;
    // A slot may delete the session: then there is nothing left to deliver to.
    const QPointer<Session> alive(&m_session);
    for (const Notice &notice : m_notices.take()) {
        if (const auto *committed = std::get_if<QVector<Event>>(&notice)) {
            events += *committed;
            continue;
        }
        flush(events);
        if (!alive) {
            return;
        }
        signal(notice);
        if (!alive) {
            return;
        }
    }
    flush(events);
}

void Session::Engine::flush(QVector<Event> &events)
{
    if (events.isEmpty()) {
        return;
    }
    const QVector<Event> batch = std::exchange(events, {});
    for (const Event &event : batch) {
        state.apply(event);
        ledger.apply(event, state);
    }
    Q_EMIT m_session.eventsCommitted(batch);
}

void Session::Engine::signal(const Notice &notice)
{
    if (const auto *opened = std::get_if<OpenedNotice>(&notice)) {
        isWatching = false;
        holder.reset();
        Q_EMIT m_session.opened(opened->notes);
    } else if (const auto *failed = std::get_if<OpenFailedNotice>(&notice)) {
        Q_EMIT m_session.openFailed(failed->error);
    } else if (const auto *watched = std::get_if<WatchedNotice>(&notice)) {
        isWatching = true;
        holder = watched->holder;
        Q_EMIT m_session.watched(holder ? QVector<Event>() : takeAsInterrupted(state));
    } else if (std::holds_alternative<ReplacedNotice>(notice)) {
        state = {};
        ledger = {};
        Q_EMIT m_session.replaced();
    } else if (const auto *plan = std::get_if<Plan>(&notice)) {
        Q_EMIT m_session.planned(*plan);
    } else if (const auto *refused = std::get_if<RefusedNotice>(&notice)) {
        Q_EMIT m_session.refused(refused->error);
    } else if (const auto *restored = std::get_if<RestoredNotice>(&notice)) {
        Q_EMIT m_session.restored(restored->checkpoint);
    } else if (const auto *resolved = std::get_if<ResolvedNotice>(&notice)) {
        Q_EMIT m_session.filesResolved(resolved->paths);
    } else if (const auto *ended = std::get_if<RunEndedNotice>(&notice)) {
        Q_EMIT m_session.runEnded(ended->state);
    }
}

Session::Session(QString projectFolder, SessionServices services, QObject *parent)
    : QObject(parent)
    , m_engine(std::make_unique<Engine>(*this, std::move(projectFolder), services))
{
}

Session::~Session() = default;

void Session::open(WhenHeld whenHeld)
{
    m_engine->post([whenHeld](EngineHost &host) { host.open(whenHeld); });
}

void Session::useModels(const SessionServices &from)
{
    m_engine->post([from](EngineHost &host) { host.useModels(from); });
}

void Session::takeOver()
{
    m_engine->post([](EngineHost &host) { host.takeOver(); });
}

void Session::requestPlan(const Prompt &prompt, const std::optional<RunOptions> &thenRun, std::optional<double> budget,
                          const std::optional<QVector<Attachment>> &attached)
{
    m_engine->post([=](EngineHost &host) { host.requestPlan(prompt, thenRun, budget, attached); });
}

void Session::adoptPlan(const Plan &plan, const QString &cause)
{
    m_engine->post([plan, cause](EngineHost &host) { host.adoptPlan(plan, cause); });
}

void Session::requestRun(const RunOptions &options)
{
    m_engine->post([options](EngineHost &host) { host.requestRun(options); });
}

void Session::requestPause()
{
    m_engine->post([](EngineHost &host) { host.pause(); });
}

void Session::requestResume()
{
    m_engine->post([](EngineHost &host) { host.resume(); });
}

void Session::requestStop()
{
    m_engine->post([](EngineHost &host) { host.stop(); });
}

void Session::cancelTask(const TaskId &task)
{
    m_engine->post([task](EngineHost &host) { host.cancelTask(task); });
}

void Session::retryTask(const TaskId &task, const std::optional<QString> &instructions, const RunOptions &options,
                        Reach reach)
{
    m_engine->post([=](EngineHost &host) { host.retryTask(task, instructions, options, reach); });
}

void Session::skipTask(const TaskId &task, bool isSkipped)
{
    m_engine->post([task, isSkipped](EngineHost &host) { host.skipTask(task, isSkipped); });
}

void Session::editTask(const TaskId &task, const QString &instructions)
{
    m_engine->post([task, instructions](EngineHost &host) { host.editTask(task, instructions); });
}

void Session::resolveFiles(const QStringList &paths, Resolution resolution)
{
    m_engine->post([paths, resolution](EngineHost &host) { host.resolveFiles(paths, resolution); });
}

void Session::restore(qint64 checkpoint)
{
    m_engine->post([checkpoint](EngineHost &host) { host.restore(checkpoint); });
}

void Session::noteEdit(const QString &path, const QString &hash)
{
    m_engine->post([path, hash](EngineHost &host) { host.noteEdit(path, hash); });
}

void Session::answer(const TaskId &task, int attempt, const QString &questionId, const Answer &answer)
{
    m_engine->post([=](EngineHost &host) { host.answer({task, attempt, questionId}, answer); });
}

StalePreview Session::previewRetry(const TaskId &task, Reach reach) const
{
    const ProjectState &now = m_engine->state;
    if (!now.hasPlan() || now.plan()->task(task) == nullptr) {
        return {};
    }
    return previewOf(now, m_engine->ledger.retryPlan(*now.plan(), now.run().checkLevel, now, task, reach));
}

StalePreview Session::previewRun(CheckLevel level) const
{
    const ProjectState &now = m_engine->state;
    return now.hasPlan() ? previewOf(now, scopeOfRun(now, m_engine->ledger, level)) : StalePreview();
}

const ProjectState &Session::state() const
{
    return m_engine->state;
}

const QString &Session::projectFolder() const
{
    return m_engine->folder;
}

bool Session::isRunning() const
{
    const RunState run = m_engine->state.run().state;
    return run == RunState::Running || run == RunState::Paused;
}

bool Session::isWatching() const
{
    return m_engine->isWatching;
}

const std::optional<LockHolder> &Session::holder() const
{
    return m_engine->holder;
}

} // namespace autodevos
