// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/dryrunner.h"
#include "core/engine/poolrunner.h"
#include "tests/engine/fakerun.h"

#include <QTest>

#include <stdexcept>
#include <thread>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

/// Long enough for a sanitizer on a busy machine.
template<typename Condition>
[[nodiscard]] bool waitFor(const Condition &condition)
{
    return QTest::qWaitFor(condition, 30000);
}

/// Gathers what a pool delivers; answers durable events unless told to keep them waiting.
struct Pool {
    explicit Pool(AttemptBody body, int threads = 4)
        : runner(std::make_unique<PoolRunner>(std::move(body), threads,
                                              [this](const QVector<RunnerMessage> &messages) { take(messages); }))
    {
    }

    void take(const QVector<RunnerMessage> &messages)
    {
        for (const RunnerMessage &message : messages) {
            if (const auto *outcome = std::get_if<AttemptOutcome>(&message)) {
                outcomes.append(*outcome);
                log.append(outcome->task.value() + u" ended"_s);
                continue;
            }
            const PostedEvent &posted = std::get<PostedEvent>(message);
            log.append(u"%1 #%2 %3"_s.arg(posted.event.task.value())
                           .arg(posted.event.attempt)
                           .arg(toString(posted.event.kind)));
            if (posted.durable && !isSilent) {
                posted.durable->set_value({});
            } else if (posted.durable) {
                ++unanswered;
                kept.append(posted.durable);
            }
        }
    }

    void start(const QString &task, int number = 1) const
    {
        AttemptRequest request;
        request.run = RunId(u"run-1"_s);
        request.task = fakeTask(task);
        request.number = number;
        runner->start(std::move(request));
    }

    [[nodiscard]] bool waitOutcomes(qsizetype count)
    {
        return waitFor([this, count] { return outcomes.size() == count; });
    }

    bool isSilent = false;
    int unanswered = 0;
    QVector<std::shared_ptr<std::promise<Status>>> kept;
    QVector<AttemptOutcome> outcomes;
    QStringList log;
    std::unique_ptr<PoolRunner> runner;
};

AttemptOutcome waitForStop(const AttemptRequest &, EventPort &, const std::stop_token &stop)
{
    while (!stop.stop_requested()) {
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    return {};
}

} // namespace

class TestPoolRunner : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void deliversEventsBeforeTheOutcome()
    {
        Pool pool([](const AttemptRequest &, EventPort &port, const std::stop_token &) {
            Event event;
            event.kind = EventKind::LogWritten;
            port.post(event);
            event.kind = EventKind::ModelAnswered;
            AttemptOutcome outcome;
            outcome.ok = port.postDurable(event).has_value();
            return outcome;
        });
        pool.start(u"a"_s, 3);
        QVERIFY(pool.waitOutcomes(1));
        QVERIFY(pool.outcomes.first().ok);
        QCOMPARE(pool.outcomes.first().number, 3);
        QCOMPARE(pool.log.join(u' '), u"a #3 log-written a #3 model-answered a ended"_s);
    }

    void turnsAThrownExceptionIntoAnError()
    {
        Pool pool([](const AttemptRequest &, EventPort &, const std::stop_token &) -> AttemptOutcome {
            throw std::runtime_error("boom");
        });
        pool.start(u"a"_s);
        QVERIFY(pool.waitOutcomes(1));
        QVERIFY(pool.outcomes.first().error.kind == ErrorKind::Internal);
        QCOMPARE(pool.outcomes.first().error.context, u"boom"_s);
    }

    void tellsCancelAndTimeoutApart()
    {
        Pool pool(waitForStop);
        pool.start(u"a"_s);
        pool.start(u"b"_s);
        pool.runner->cancel(TaskId(u"a"_s), ErrorKind::Timeout);
        pool.runner->cancel(TaskId(u"b"_s), ErrorKind::Cancelled);
        pool.runner->cancel(TaskId(u"ghost"_s), ErrorKind::Cancelled);
        QVERIFY(pool.waitOutcomes(2));
        for (const AttemptOutcome &outcome : pool.outcomes) {
            QVERIFY(outcome.error.kind == (outcome.task.value() == u"a"_s ? ErrorKind::Timeout : ErrorKind::Cancelled));
        }
    }

    void isDestroyedWhileBodiesWaitForACommit()
    {
        std::atomic<int> begun = 0;
        std::atomic<int> refused = 0;
        {
            Pool pool([&](const AttemptRequest &, EventPort &port, const std::stop_token &) {
                ++begun;
                refused += port.postDurable({}).has_value() ? 0 : 1;
                refused += port.postDurable({}).has_value() ? 0 : 1;
                return AttemptOutcome{};
            });
            pool.isSilent = true;
            pool.start(u"a"_s);
            pool.start(u"b"_s);
            // both in a thread: what still waits for one is dropped without having asked
            QVERIFY(waitFor([&] { return begun == 2 && pool.unanswered > 0; }));
            for (const auto &promise : std::as_const(pool.kept)) { // as the session does before it lets the pool go
                promise->set_value(failure(ErrorKind::Cancelled, u"Closing"_s));
            }
        }
        QCOMPARE(refused, 4);
    }

    void isDestroyedWhileBodiesRun()
    {
        Pool pool(waitForStop, 2);
        for (int i = 0; i < 6; ++i) { // four of them still wait for a thread
            pool.start(QString::number(i));
        }
        pool.runner.reset();
        QVERIFY(pool.outcomes.isEmpty());
    }

    void dryRunnerTakesTheEstimatedTimeAndTouchesNothing()
    {
        FakeClock clock;
        FakeTimers timers(clock);
        QStringList ended;
        DryRunner runner(timers, [&ended](const AttemptOutcome &outcome) {
            ended.append(outcome.task.value() + (outcome.ok ? u" ok"_s : u' ' + toString(outcome.error.kind)));
        });
        for (const auto &[id, seconds] : {std::pair{u"a"_s, 5}, std::pair{u"b"_s, 9}}) {
            AttemptRequest request;
            request.task = fakeTask(id, {}, seconds);
            runner.start(std::move(request));
        }
        timers.advance(5000);
        QCOMPARE(ended.join(u", "_s), u"a ok"_s);
        runner.cancel(TaskId(u"b"_s), ErrorKind::Cancelled);
        timers.advance(0);
        QCOMPARE(ended.join(u", "_s), u"a ok, b cancelled"_s);
        QVERIFY(timers.isIdle());
    }
};

} // namespace autodevos

QTEST_GUILESS_MAIN(autodevos::TestPoolRunner)
#include "tst_poolrunner.moc"
