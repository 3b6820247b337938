// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/timeline.h"

#include <QJsonArray>
#include <QTest>

using namespace autodevos;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 zero = 1000000;

/// Tells events at chosen times.
class Story {
public:
    Story()
    {
        Plan plan;
        for (const auto &[id, needs] :
             {std::pair(u"a"_s, QStringList()), std::pair(u"b"_s, QStringList{u"a"_s}),
              std::pair(u"c"_s, QStringList{u"a"_s}), std::pair(u"d"_s, QStringList{u"b"_s, u"c"_s})}) {
            Task task;
            task.id = TaskId(id);
            task.title = id.toUpper();
            task.role = RoleId(u"backend"_s);
            task.instructions = u"Do it."_s;
            for (const QString &need : needs) {
                task.needs.append(TaskId(need));
            }
            plan.tasks.append(task);
        }
        tell(0, EventKind::PlanMade, {}, {{u"plan"_s, toJson(plan)}});
    }
    void tell(qint64 at, EventKind kind, const QString &task, const QJsonObject &payload, int attempt = 0)
    {
        Event event;
        event.sequence = state.lastSequence() + 1;
        event.time = zero + at;
        event.kind = kind;
        event.run = run;
        event.task = TaskId(task);
        event.attempt = attempt;
        event.payload = payload;
        state.apply(event);
    }
    void start(qint64 at, const QStringList &tasks)
    {
        tell(at, EventKind::RunStarted, {}, {{u"planVersion"_s, 1}, {u"tasks"_s, QJsonArray::fromStringList(tasks)}});
    }
    void attempt(const QString &task, int number, qint64 from, qint64 to, bool isOk = true)
    {
        tell(from, EventKind::AttemptStarted, task, {{u"number"_s, number}}, number);
        if (to > 0) {
            tell(to, EventKind::AttemptFinished, task, {{u"ok"_s, isOk}}, number);
            tell(to, EventKind::TaskStateChanged, task,
                 {{u"state"_s, isOk ? u"COMPLETED"_s : u"FAILED"_s}, {u"reason"_s, QString()}});
        }
    }
    void finish(qint64 at) { tell(at, EventKind::RunFinished, {}, {{u"state"_s, u"COMPLETED"_s}}); }

    ProjectState state;
    RunId run = RunId(u"run-1"_s);
};

QStringList titles(const Timeline &timeline, bool onlyDecisive)
{
    QStringList list;
    for (const TimelineRow &row : timeline.rows) {
        if (!onlyDecisive || row.isDecisive) {
            list.append(row.title);
        }
    }
    return list;
}

} // namespace

/// When tasks ran, and which of them decided how long the run took.
class TestTimeline final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsTheChainThatDecided();
    void retriesCount();
    void showsARunThatGoesOn();
    void leavesOutWhatWasTakenOver();
    void unknownRunsAreEmpty();
};

void TestTimeline::findsTheChainThatDecided()
{
    Story story;
    story.start(0, {u"a"_s, u"b"_s, u"c"_s, u"d"_s});
    story.attempt(u"a"_s, 1, 10, 100);
    story.attempt(u"c"_s, 1, 110, 500);
    story.attempt(u"b"_s, 1, 120, 200);
    story.attempt(u"d"_s, 1, 510, 600);
    story.finish(620);
    const Timeline timeline = timelineOf(story.state, story.run, zero + 9999);
    QCOMPARE(titles(timeline, false), (QStringList{u"A"_s, u"C"_s, u"B"_s, u"D"_s}));
    QCOMPARE(titles(timeline, true), (QStringList{u"A"_s, u"C"_s, u"D"_s}));
    QCOMPARE(timeline.makespanMs(), 620);
    QCOMPARE(timeline.workMs, 90 + 390 + 80 + 90);
    QCOMPARE(timeline.decisiveMs, 90 + 390 + 90);
    QCOMPARE(timeline.rows.at(3).readyMs, zero + 500);
    QCOMPARE(timeline.rows.at(0).readyMs, zero);
}

void TestTimeline::retriesCount()
{
    Story story;
    story.start(0, {u"a"_s});
    story.attempt(u"a"_s, 1, 0, 50, false);
    story.attempt(u"a"_s, 2, 150, 250);
    story.finish(250);
    const Timeline timeline = timelineOf(story.state, story.run, 0);
    QCOMPARE(timeline.rows.size(), 1);
    QCOMPARE(timeline.rows.first().bars.size(), 2);
    QVERIFY(!timeline.rows.first().bars.first().isOk);
    QCOMPARE(timeline.workMs, 150);
    QCOMPARE(timeline.makespanMs(), 250);
}

void TestTimeline::showsARunThatGoesOn()
{
    Story story;
    story.start(0, {u"a"_s, u"b"_s});
    story.attempt(u"a"_s, 1, 0, 100);
    story.attempt(u"b"_s, 1, 110, 0);
    const Timeline timeline = timelineOf(story.state, story.run, zero + 300);
    QCOMPARE(timeline.makespanMs(), 300);
    QCOMPARE(timeline.rows.at(1).bars.first().endMs, 0);
    QCOMPARE(timeline.decisiveMs, 100 + 190);
}

void TestTimeline::leavesOutWhatWasTakenOver()
{
    Story story;
    story.start(0, {u"a"_s, u"b"_s, u"c"_s, u"d"_s});
    story.attempt(u"a"_s, 1, 0, 100);
    story.finish(100);
    story.run = RunId(u"run-2"_s);
    story.start(1000, {u"b"_s, u"c"_s});
    story.attempt(u"b"_s, 1, 1000, 1100);
    const Timeline second = timelineOf(story.state, story.run, zero + 1200);
    QCOMPARE(titles(second, false), (QStringList{u"B"_s, u"C"_s}));
    QVERIFY(second.rows.at(1).bars.isEmpty());
    const Timeline first = timelineOf(story.state, RunId(u"run-1"_s), zero + 1200);
    QCOMPARE(first.rows.size(), 4);
    QCOMPARE(first.makespanMs(), 100);
    QVERIFY(first.rows.first().state == TaskState::Completed);
}

void TestTimeline::unknownRunsAreEmpty()
{
    const Story story;
    QVERIFY(timelineOf(story.state, RunId(u"run-9"_s), zero).rows.isEmpty());
    QVERIFY(timelineOf(ProjectState(), RunId(), zero).rows.isEmpty());
}

QTEST_GUILESS_MAIN(TestTimeline)
#include "tst_timeline.moc"
