// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/runcontroller.h"
#include "tests/support/fakeclock.h"

#include <QJsonArray>

/// Everything a run controller needs, in virtual time and in memory.
namespace autodevos {

/// Timers that fire only when the test lets time pass.
class FakeTimers final : public Timers {
public:
    explicit FakeTimers(FakeClock &clock)
        : m_clock(clock)
    {
    }

    [[nodiscard]] TimerId start(qint64 ms, std::function<void()> callback) override
    {
        return m_queue.add(m_clock.monotonicMs() + ms, std::move(callback));
    }
    void cancel(TimerId id) override { m_queue.cancel(id); }

    void advance(qint64 ms)
    {
        const qint64 end = m_clock.monotonicMs() + ms;
        for (qint64 next = m_queue.nextDeadlineMs(); next >= 0 && next <= end; next = m_queue.nextDeadlineMs()) {
            m_clock.advance(std::max<qint64>(0, next - m_clock.monotonicMs()));
            m_queue.fire(m_clock.monotonicMs());
        }
        m_clock.advance(end - m_clock.monotonicMs());
    }
    /// Moves the clock to what is due next and fires it; false when nothing is.
    bool fireNext()
    {
        const qint64 next = m_queue.nextDeadlineMs();
        if (next >= 0) {
            m_clock.advance(std::max<qint64>(0, next - m_clock.monotonicMs()));
            m_queue.fire(m_clock.monotonicMs());
        }
        return next >= 0;
    }
    [[nodiscard]] bool isIdle() { return m_queue.nextDeadlineMs() < 0; }

private:
    FakeClock &m_clock;
    TimerQueue m_queue;
};

/// How a scripted attempt goes.
struct FakeStep {
    ErrorKind error = ErrorKind::Internal; ///< looked at when not `ok`
    bool ok = true;
    qint64 ms = 1000;    ///< how long it takes
    bool isDeaf = false; ///< goes on when cancelled
    QVector<Finding> findings = {};
    AttemptEnding ending = AttemptEnding::Failed;
};

/// A runner that carries out scripts; what has no script succeeds after a second.
class FakeRunner final : public TaskRunner {
public:
    FakeRunner(Timers &timers, std::function<void(const AttemptOutcome &)> ended)
        : m_timers(timers)
        , m_ended(std::move(ended))
    {
    }

    QHash<QString, QVector<FakeStep>> scripts; ///< by task, one step an attempt; used up from the front
    QVector<AttemptRequest> requests;

    void start(AttemptRequest request) override
    {
        QVector<FakeStep> &steps = scripts[request.task.id.value()];
        const FakeStep step = steps.isEmpty() ? FakeStep{} : steps.takeFirst();
        AttemptOutcome outcome;
        outcome.run = request.run;
        outcome.task = request.task.id;
        outcome.number = request.number;
        outcome.ok = step.ok;
        outcome.findings = step.findings;
        outcome.ending = step.ok ? AttemptEnding::Done : step.ending;
        if (!step.ok) {
            outcome.error = {step.error, QStringLiteral("It went wrong"), {}, {}};
        }
        requests.append(std::move(request));
        const TimerId timer = m_timers.start(step.ms, [this, outcome] { m_ended(outcome); });
        m_running.insert(outcome.task, {outcome, timer, step.isDeaf});
    }

    void cancel(const TaskId &task, ErrorKind reason) override
    {
        Running &running = m_running[task];
        if (running.isDeaf) {
            return;
        }
        m_timers.cancel(running.timer);
        AttemptOutcome outcome = running.outcome;
        outcome.ok = false;
        outcome.error = {reason, QStringLiteral("It was ended"), {}, {}};
        (void)m_timers.start(0, [this, outcome] { m_ended(outcome); });
    }

private:
    struct Running {
        AttemptOutcome outcome;
        TimerId timer = 0;
        bool isDeaf = false;
    };

    Timers &m_timers;
    std::function<void(const AttemptOutcome &)> m_ended;
    QHash<TaskId, Running> m_running;
};

inline Task fakeTask(const QString &id, const QStringList &needs = {}, int seconds = 1)
{
    Task task;
    task.id = TaskId(id);
    task.title = id;
    task.role = RoleId(QStringLiteral("backend"));
    task.instructions = QStringLiteral("Do ") + id;
    for (const QString &need : needs) {
        task.needs.append(TaskId(need));
    }
    task.estimate.seconds = seconds;
    return task;
}

/// One event as a short line: what the tests compare.
inline QString lineOf(const Event &event)
{
    const auto text = [&event](const char *name) {
        return event.payload.value(QLatin1StringView(name)).toString();
    };
    const QString task = event.task.value();
    switch (event.kind) {
    case EventKind::RunStarted:
        return QStringLiteral("run started");
    case EventKind::RunPaused:
        return QStringLiteral("run paused");
    case EventKind::RunResumed:
        return QStringLiteral("run resumed");
    case EventKind::RunFinished:
        return QStringLiteral("run ") + text("state");
    case EventKind::TaskStateChanged:
        return task + u' ' + text("state") +
               (text("reason").isEmpty() ? QString() : QStringLiteral(": ") + text("reason"));
    case EventKind::AttemptStarted:
        return QStringLiteral("%1 #%2").arg(task).arg(event.attempt);
    case EventKind::AttemptFinished:
        return QStringLiteral("%1 #%2 %3")
            .arg(task)
            .arg(event.attempt)
            .arg(event.payload.value(QLatin1StringView("ok")).toBool() ? QStringLiteral("ok") : text("errorKind"));
    case EventKind::QuestionAsked:
        return QStringLiteral("%1 asks %2").arg(task, text("question"));
    case EventKind::UserDecided:
        return QStringLiteral("%1 is told %2").arg(task, text("answer") + text("text"));
    case EventKind::LogWritten:
        return QStringLiteral("%1 says %2").arg(task, text("text"));
    default:
        return toString(event.kind);
    }
}

/// One run of one plan, from its first event to its last.
class FakeRun {
public:
    explicit FakeRun(QVector<Task> tasks)
        : timers(clock)
        , log(
              nullptr, clock, [this](const QVector<Event> &events) { committed += events; },
              [this](const QVector<Event> &) {
                  return isDiskFull ? Status(failure(ErrorKind::Io, QStringLiteral("The disk is full"))) : Status();
              })
        , runner(timers, [this](const AttemptOutcome &outcome) { deliver(outcome); })
    {
        Plan made;
        made.tasks = std::move(tasks);
        adopt(made);
    }

    void adopt(const Plan &plan, const QString &cause = QStringLiteral("prompt"))
    {
        Event event;
        event.kind = EventKind::PlanMade;
        event.payload = {{QStringLiteral("plan"), toJson(plan)}, {QStringLiteral("cause"), cause}};
        log.append(std::move(event));
        (void)log.commit();
    }

    void begin(const RunOptions &options = {}, const QVector<TaskId> &forced = {})
    {
        begin(options, log.ledger().plan(*log.state().plan(), options.checkLevel, log.state(),
                                         QSet<TaskId>(forced.cbegin(), forced.cend())));
    }

    void begin(const RunOptions &options, ReusePlan scope)
    {
        committed.clear();
        ended = RunState::None;
        RunSetup setup;
        setup.id = RunId(QStringLiteral("run-%1").arg(++m_runs));
        setup.plan = log.state().plan();
        setup.options = options;
        setup.scope = std::move(scope);
        setup.recovery = recovery;
        setup.pick = pick;
        setup.hasPerson = hasPerson;
        controller =
            std::make_unique<RunController>(RunController::Services{log, runner, timers, clock, [] { return 0.0; },
                                                                    gates, [this](RunState state) { ended = state; },
                                                                    [](const Error &) {
                                                                    }},
                                            std::move(setup));
        controller->begin();
    }

    /// From here on the disk takes its time, and nobody waits for it.
    void commitBeside(qint64 ms)
    {
        log.commitBeside(
            [this](const Status &status) {
                if (status && controller) {
                    controller->flush();
                }
            },
            [this, ms](std::function<void()> end) { (void)timers.start(ms, std::move(end)); });
    }

    void advance(qint64 seconds) { timers.advance(seconds * 1000); }
    /// Lets time pass until the run is over.
    void finish()
    {
        for (int minutes = 0; minutes < 10000 && ended == RunState::None; ++minutes) {
            advance(60);
        }
    }

    void deliver(const AttemptOutcome &outcome)
    {
        controller->handleOutcome(outcome);
        controller->flush();
    }

    [[nodiscard]] QStringList lines() const
    {
        QStringList all;
        for (const Event &event : committed) {
            all.append(lineOf(event));
        }
        return all;
    }
    [[nodiscard]] TaskStatus status(const QString &task) const { return log.state().task(TaskId(task)); }

    FakeClock clock;
    FakeTimers timers;
    QVector<Event> committed; ///< of the latest run
    EventLog log;
    FakeRunner runner;
    std::function<QVector<Finding>(const ProjectState &)> gates;
    QVector<RecoveryStep> recovery; ///< of the runs that begin from now on
    decltype(RunSetup::pick) pick;  ///< of the runs that begin from now on
    bool isDiskFull = false;        ///< nothing can be made durable
    bool hasPerson = false;         ///< in the runs that begin from now on
    std::unique_ptr<RunController> controller;
    RunState ended = RunState::None;

private:
    int m_runs = 0;
};

} // namespace autodevos
