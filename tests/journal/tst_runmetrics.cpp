// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/runmetrics.h"

#include <QJsonArray>
#include <QTest>

using namespace autodevos;
using namespace Qt::StringLiterals;

namespace {

/// Two tasks of one role and one of another, told event by event.
struct Story {
    ProjectState state;
    qint64 now = 1'000'000;
    QString run = u"run-1"_s;

    Story()
    {
        Plan plan;
        for (const auto &[id, role] :
             {std::pair(u"a"_s, u"backend"_s), std::pair(u"b"_s, u"frontend"_s), std::pair(u"c"_s, u"backend"_s)}) {
            plan.tasks.append({.id = TaskId(id), .title = id.toUpper(), .role = RoleId(role), .instructions = u"Do"_s});
        }
        tell(EventKind::PlanMade, {}, {{u"plan"_s, toJson(plan)}});
    }
    void tell(EventKind kind, const QString &task, const QJsonObject &payload, int attempt = 0)
    {
        Event event;
        event.sequence = state.lastSequence() + 1;
        event.time = now;
        event.kind = kind;
        event.run = RunId(run);
        event.task = TaskId(task);
        event.attempt = attempt;
        event.payload = payload;
        state.apply(event);
    }
    void start(const QStringList &tasks)
    {
        tell(EventKind::RunStarted, {},
             {{u"planVersion"_s, 1}, {u"tasks"_s, QJsonArray::fromStringList(tasks)}, {u"spent"_s, 0.5}});
    }
    void attempt(const QString &task, int number, qint64 length, bool isOk)
    {
        tell(EventKind::AttemptStarted, task, {{u"number"_s, number}}, number);
        now += length;
        const Usage usage{.input = 100, .output = 10, .cost = 0.25};
        tell(EventKind::AttemptFinished, task, {{u"ok"_s, isOk}, {u"usage"_s, toJson(usage)}}, number);
    }
};

} // namespace

class TestRunMetrics final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sumsTriesTimeTokensAndCost();
    void keepsRunsApart();
    void gathersByRole();
    void whatRunsStillGrows();
    void aTaskThatNeedNotBeTriedIsDone();
    void anUnknownRunIsEmpty();
};

void TestRunMetrics::sumsTriesTimeTokensAndCost()
{
    Story story;
    story.start({u"a"_s, u"b"_s, u"c"_s});
    story.attempt(u"a"_s, 1, 1000, false);
    story.attempt(u"a"_s, 2, 500, true);
    story.attempt(u"b"_s, 1, 2000, false);
    story.tell(EventKind::RunFinished, {}, {{u"state"_s, u"FAILED"_s}});
    const RunMetrics metrics = metricsOf(story.state, RunId(u"run-1"_s), story.now + 99'000);
    QCOMPARE(metrics.tasks.size(), 2);
    QCOMPARE(metrics.task(TaskId(u"a"_s))->tries, 2);
    QCOMPARE(metrics.task(TaskId(u"a"_s))->workMs, 1500);
    QCOMPARE(metrics.tries, 3);
    QCOMPARE(metrics.done, 1);
    QCOMPARE(metrics.failed, 1);
    QCOMPARE(metrics.elapsedMs, 3500);
    QCOMPARE(metrics.usage.input, 300);
    QCOMPARE(metrics.cost(), 0.75 + 0.5); // with the planning
}

void TestRunMetrics::keepsRunsApart()
{
    Story story;
    story.start({u"a"_s});
    story.attempt(u"a"_s, 1, 1000, true);
    story.tell(EventKind::RunFinished, {}, {{u"state"_s, u"COMPLETED"_s}});
    story.run = u"run-2"_s;
    story.start({u"a"_s});
    story.attempt(u"a"_s, 1, 300, true);
    QCOMPARE(metricsOf(story.state, RunId(u"run-1"_s), story.now).workMs, 1000);
    QCOMPARE(metricsOf(story.state, RunId(u"run-2"_s), story.now).workMs, 300);
    QCOMPARE(runsOf(story.state).size(), 2);
}

void TestRunMetrics::gathersByRole()
{
    Story story;
    story.start({u"a"_s, u"b"_s, u"c"_s});
    story.attempt(u"a"_s, 1, 1000, true);
    story.attempt(u"b"_s, 1, 10, true);
    story.attempt(u"c"_s, 1, 500, false);
    const QVector<TaskMetrics> roles = byRole(metricsOf(story.state, RunId(u"run-1"_s), story.now).tasks);
    QCOMPARE(roles.size(), 2);
    QCOMPARE(roles.first().role, RoleId(u"backend"_s));
    QCOMPARE(roles.first().workMs, 1500);
    QVERIFY(!roles.first().isOk && roles.last().isOk);
}

void TestRunMetrics::whatRunsStillGrows()
{
    Story story;
    story.start({u"a"_s});
    story.tell(EventKind::AttemptStarted, u"a"_s, {{u"number"_s, 1}}, 1);
    const RunMetrics metrics = metricsOf(story.state, RunId(u"run-1"_s), story.now + 700);
    QCOMPARE(metrics.task(TaskId(u"a"_s))->workMs, 700);
    QVERIFY(metrics.task(TaskId(u"a"_s))->isRunning);
    QCOMPARE(metrics.failed, 0);
}

void TestRunMetrics::aTaskThatNeedNotBeTriedIsDone()
{
    Story story;
    story.start({u"a"_s, u"b"_s});
    story.attempt(u"a"_s, 1, 1000, true);
    story.tell(EventKind::TaskStateChanged, u"b"_s, {{u"state"_s, u"COMPLETED"_s}});
    const RunMetrics metrics = metricsOf(story.state, RunId(u"run-1"_s), story.now);
    QCOMPARE(metrics.done, 2);
    QCOMPARE(metrics.tasks.size(), 1);
}

void TestRunMetrics::anUnknownRunIsEmpty()
{
    const Story story;
    QVERIFY(metricsOf(story.state, RunId(u"run-7"_s), story.now).tasks.isEmpty());
}

QTEST_GUILESS_MAIN(TestRunMetrics)
#include "tst_runmetrics.moc"
