// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"
#include "core/journal/projectstate.h"
#include "tests/support/fakeclock.h"
#include "tests/support/tempproject.h"

#include <QJsonArray>
#include <QtTest>

using namespace autodevos;
using namespace Qt::StringLiterals;

namespace {

const TaskId api(u"api"_s);
const TaskId web(u"web"_s);

Plan smallPlan(int version)
{
    Plan plan;
    plan.version = version;
    plan.name = u"Board"_s;
    plan.prompt.text = u"a board"_s;
    plan.requirements = {{RequirementId(u"R1"_s), u"a board"_s, RequirementKind::Functional, 0, 7, {}}};
    for (const TaskId &id : {api, web}) {
        Task task;
        task.id = id;
        task.title = id.value();
        task.role = RoleId(u"a-role-of-the-person"_s);
        task.instructions = u"Write it"_s;
        task.provides = {id.value() + u"/**"_s};
        task.covers = {RequirementId(u"R1"_s)};
        plan.tasks.append(task);
    }
    plan.tasks[1].needs = {api};
    return plan;
}

/// Gives events numbers and times as a journal would: one second apart.
class History {
public:
    History &add(EventKind kind, const QJsonObject &payload = {}, const TaskId &task = {}, int attempt = 0)
    {
        const qint64 sequence = m_events.size() + 1;
        m_events.append({sequence, sequence * 1000, kind, m_run, task, attempt, payload});
        return *this;
    }
    History &run(const QString &id, const QStringList &tasks, const QStringList &reused = {})
    {
        m_run = RunId(id);
        return add(EventKind::RunStarted, {{u"planVersion"_s, 1},
                                           {u"model"_s, u"blueprint/blueprint"_s},
                                           {u"maxParallel"_s, 4},
                                           {u"checkLevel"_s, u"full"_s},
                                           {u"failFast"_s, true},
                                           {u"tasks"_s, QJsonArray::fromStringList(tasks)},
                                           {u"reused"_s, QJsonArray::fromStringList(reused)}});
    }
    History &plan(int version)
    {
        return add(EventKind::PlanMade, {{u"plan"_s, toJson(smallPlan(version))}, {u"cause"_s, u"prompt"_s}});
    }
    History &state(const TaskId &task, TaskState state, const QString &reason = {})
    {
        return add(EventKind::TaskStateChanged, {{u"state"_s, toString(state)}, {u"reason"_s, reason}}, task);
    }
    History &files(const TaskId &task, const QStringList &written, const QStringList &removed = {})
    {
        QJsonArray files;
        for (const QString &path : written) {
            files.append(QJsonObject{{u"path"_s, path}, {u"hash"_s, u"hash of "_s + path}, {u"removed"_s, false}});
        }
        for (const QString &path : removed) {
            files.append(QJsonObject{{u"path"_s, path}, {u"hash"_s, u""_s}, {u"removed"_s, true}});
        }
        return add(EventKind::FilesCommitted, {{u"files"_s, files}}, task, 1);
    }
    History &attempt(const TaskId &task, int number, bool ok, const Usage &usage)
    {
        add(EventKind::AttemptStarted, {{u"number"_s, number}, {u"model"_s, u"m/n"_s}}, task, number);
        return add(EventKind::AttemptFinished,
                   {{u"ok"_s, ok},
                    {u"error"_s, ok ? u""_s : u"it broke\nhere"_s},
                    {u"usage"_s, toJson(usage)},
                    {u"report"_s, u"done"_s}},
                   task, number);
    }

    [[nodiscard]] const QVector<Event> &events() const { return m_events; }
    [[nodiscard]] ProjectState project() const
    {
        ProjectState state;
        for (const Event &event : m_events) {
            state.apply(event);
        }
        return state;
    }

private:
    RunId m_run;
    QVector<Event> m_events;
};

} // namespace

class ProjectStateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void emptyProjectHasNothing();
    void unknownTaskIsPending();
    void keepsEveryPlanVersion();
    void plansOfUnknownRolesAreRead();
    void runStartsItsTasksAnewAndKeepsTheReused();
    void runIsPausedResumedAndFinishedWithItsGates();
    void openRunIsInterruptedByTheNextAndKeptInHistory();
    void deadRunIsNotGuessedToHaveEnded();
    void attemptsOfEveryRunAreKept();
    void attemptCarriedOutAgainAfterACrashIsOneAttempt();
    void usageGrowsWithAnswersAndEndsWithTheAttemptsOwn();
    void whatIsPaidBesideAttemptsCounts();
    void whatBrokeOffCountsForItsAttempt();
    void latestLineAndHeartbeatFollowTheTask();
    void committedFilesBecomeArtifactsAndRemovedOnesGo();
    void aTaskThatOnlyChecksIsLeftOutWhereItsChecksAre();
    void replayEqualsLive();
    void contextTellsTheWholeProject();
};

void ProjectStateTest::emptyProjectHasNothing()
{
    const ProjectState state;
    QVERIFY(!state.hasPlan());
    QCOMPARE(state.plan(), nullptr);
    QCOMPARE(toString(state.run().state), toString(RunState::None));
    QCOMPARE(state.usage(), Usage());
    QCOMPARE(state.lastSequence(), 0);
}

void ProjectStateTest::unknownTaskIsPending()
{
    QCOMPARE(toString(ProjectState().task(TaskId(u"nobody"_s)).state), toString(TaskState::Pending));
}

void ProjectStateTest::keepsEveryPlanVersion()
{
    const ProjectState state = History().plan(1).plan(2).project();
    QCOMPARE(state.plans().size(), 2);
    QCOMPARE(state.plan()->version, 2);
    QCOMPARE(state.plans().value(1)->version, 1);
}

void ProjectStateTest::plansOfUnknownRolesAreRead()
{
    const ProjectState state = History().plan(1).project();
    QVERIFY(state.hasPlan());
    QCOMPARE(state.plan()->tasks.first().role.value(), u"a-role-of-the-person"_s);
}

void ProjectStateTest::runStartsItsTasksAnewAndKeepsTheReused()
{
    const ProjectState state = History()
                                   .plan(1)
                                   .run(u"run-1"_s, {u"api"_s, u"web"_s})
                                   .state(api, TaskState::Completed)
                                   .state(web, TaskState::Failed, u"the build broke"_s)
                                   .run(u"run-2"_s, {u"web"_s}, {u"api"_s})
                                   .project();
    QCOMPARE(toString(state.task(api).state), toString(TaskState::Completed));
    QVERIFY(state.task(api).isReused);
    QCOMPARE(toString(state.task(web).state), toString(TaskState::Pending));
    QVERIFY(state.task(web).reason.isEmpty());
    QVERIFY(!state.task(web).isReused);
    QCOMPARE(state.run().tasks, QVector<TaskId>{web});
    QCOMPARE(toString(state.run().checkLevel), toString(CheckLevel::Full));
    QCOMPARE(state.run().maxParallel, 4);
    QVERIFY(state.run().failFast);
    QCOMPARE(state.run().model, u"blueprint/blueprint"_s);
}

void ProjectStateTest::runIsPausedResumedAndFinishedWithItsGates()
{
    History history;
    history.plan(1).run(u"run-1"_s, {u"api"_s}).add(EventKind::RunPaused);
    QCOMPARE(toString(history.project().run().state), toString(RunState::Paused));
    history.add(EventKind::RunResumed);
    QCOMPARE(toString(history.project().run().state), toString(RunState::Running));
    const Finding gate{u"unit"_s, u"api/a.test.ts"_s, 3, u"expected 1"_s, {}, true};
    history.add(EventKind::RunFinished, {{u"state"_s, u"FAILED"_s}, {u"gates"_s, QJsonArray{toJson(gate)}}});
    const ProjectState state = history.project();
    QCOMPARE(toString(state.run().state), toString(RunState::Failed));
    QCOMPARE(state.run().gates, QVector<Finding>{gate});
    QCOMPARE(state.run().endedMs, 5000);
}

void ProjectStateTest::openRunIsInterruptedByTheNextAndKeptInHistory()
{
    const ProjectState state = History().plan(1).run(u"run-1"_s, {u"api"_s}).run(u"run-2"_s, {u"api"_s}).project();
    QCOMPARE(state.earlierRuns().size(), 1);
    QCOMPARE(state.earlierRuns().first().id.value(), u"run-1"_s);
    QCOMPARE(toString(state.earlierRuns().first().state), toString(RunState::Interrupted));
    QCOMPARE(state.run().id.value(), u"run-2"_s);
}

void ProjectStateTest::deadRunIsNotGuessedToHaveEnded()
{
    History history;
    history.plan(1).run(u"run-1"_s, {u"api"_s}).state(api, TaskState::Running);
    QCOMPARE(toString(history.project().run().state), toString(RunState::Running));
    QCOMPARE(toString(history.project().task(api).state), toString(TaskState::Running));
    history.state(api, TaskState::Interrupted, u"the process ended"_s)
        .add(EventKind::RunFinished, {{u"state"_s, u"INTERRUPTED"_s}});
    QCOMPARE(toString(history.project().run().state), toString(RunState::Interrupted));
    QCOMPARE(toString(history.project().task(api).state), toString(TaskState::Interrupted));
    history.add(EventKind::RunResumed);
    QCOMPARE(toString(history.project().run().state), toString(RunState::Running));
    QCOMPARE(history.project().run().endedMs, 0);
}

void ProjectStateTest::attemptsOfEveryRunAreKept()
{
    const ProjectState state = History()
                                   .plan(1)
                                   .run(u"run-1"_s, {u"api"_s})
                                   .attempt(api, 1, false, {10, 1, 0, 0})
                                   .attempt(api, 2, true, {20, 2, 0, 0})
                                   .run(u"run-2"_s, {u"api"_s})
                                   .attempt(api, 1, true, {30, 3, 0, 0})
                                   .project();
    const QVector<AttemptStatus> attempts = state.task(api).attempts;
    QCOMPARE(attempts.size(), 3);
    QCOMPARE(attempts.at(0).error, u"it broke"_s);
    QVERIFY(!attempts.at(0).ok);
    QVERIFY(attempts.at(1).ok);
    QCOMPARE(attempts.at(2).run.value(), u"run-2"_s);
    QCOMPARE(attempts.at(2).number, 1);
    QCOMPARE(state.usage(), (Usage{60, 6, 0, 0}));
}

void ProjectStateTest::attemptCarriedOutAgainAfterACrashIsOneAttempt()
{
    const ProjectState state = History()
                                   .plan(1)
                                   .run(u"run-1"_s, {u"api"_s})
                                   .add(EventKind::AttemptStarted, {{u"number"_s, 1}}, api, 1)
                                   .state(api, TaskState::Interrupted)
                                   .attempt(api, 1, true, {5, 5, 0, 0})
                                   .project();
    QCOMPARE(state.task(api).attempts.size(), 1);
    QVERIFY(state.task(api).attempts.first().ok);
}

void ProjectStateTest::whatIsPaidBesideAttemptsCounts()
{
    const auto paid = [](double cost) {
        return QJsonObject{{u"usage"_s, toJson(Usage{.input = 10, .output = 1, .cost = cost})}};
    };
    History history;
    history.add(EventKind::PromptGiven).add(EventKind::CallPaid, paid(1));
    history.add(EventKind::ModelAnswered, {{u"turn"_s, 1}, {u"response"_s, paid(2)}}, {}, 1).plan(1);
    QCOMPARE(history.project().planningUsage().cost, 3.0);
    QCOMPARE(history.project().usage().cost, 3.0);
    history.run(u"run-1"_s, {u"api"_s}); // says itself what it has cost before: nothing in an old journal
    QCOMPARE(history.project().planningUsage(), Usage());
    QCOMPARE(history.project().runUsage().input, 20);
    history.add(EventKind::CallPaid, paid(4)); // a probe's, of the run
    QCOMPARE(history.project().runUsage().cost, 4.0);
    QCOMPARE(history.project().usage().cost, 7.0);
    history.add(EventKind::RunFinished, {{u"state"_s, u"INTERRUPTED"_s}}).add(EventKind::RunResumed);
    QCOMPARE(history.project().runUsage().cost, 4.0);
}

void ProjectStateTest::whatBrokeOffCountsForItsAttempt()
{
    const Usage broken{.input = 5, .output = 1, .cost = 0.5, .isEstimated = true};
    const Usage answered{.input = 7, .output = 3, .cost = 1};
    History history;
    history.plan(1).run(u"run-1"_s, {u"api"_s}).add(EventKind::AttemptStarted, {}, api, 1);
    history.add(EventKind::CallPaid, {{u"turn"_s, 1}, {u"usage"_s, toJson(broken)}}, api, 1);
    history.add(EventKind::ModelAnswered, {{u"response"_s, QJsonObject{{u"usage"_s, toJson(answered)}}}}, api, 1);
    QCOMPARE(history.project().runUsage().cost, 1.5);
    history.add(EventKind::AttemptFinished, {{u"ok"_s, true}, {u"usage"_s, toJson(answered)}}, api, 1);
    const ProjectState state = history.project();
    QCOMPARE(state.task(api).attempts.first().usage.cost, 1.5);
    QVERIFY(state.runUsage().isEstimated);
    QCOMPARE(state.usage().input, 12);
}

void ProjectStateTest::usageGrowsWithAnswersAndEndsWithTheAttemptsOwn()
{
    const QJsonObject answer{{u"turn"_s, 1}, {u"response"_s, QJsonObject{{u"usage"_s, toJson(Usage{7, 3, 0, 0})}}}};
    History history;
    history.plan(1)
        .run(u"run-1"_s, {u"api"_s})
        .add(EventKind::AttemptStarted, {}, api, 1)
        .add(EventKind::ModelAnswered, answer, api, 1)
        .add(EventKind::ModelAnswered, answer, api, 1);
    QCOMPARE(history.project().usage(), (Usage{14, 6, 0, 0}));
    history.add(EventKind::AttemptFinished, {{u"ok"_s, true}, {u"usage"_s, toJson(Usage{14, 6, 2, 0})}}, api, 1);
    QCOMPARE(history.project().usage(), (Usage{14, 6, 2, 0}));
}

void ProjectStateTest::latestLineAndHeartbeatFollowTheTask()
{
    History history;
    history.plan(1).run(u"run-1"_s, {u"api"_s});
    history.add(EventKind::LogWritten, {{u"text"_s, u"thinking\nhard"_s}}, api, 1);
    QCOMPARE(history.project().task(api).latestLine, u"thinking"_s);
    history.add(EventKind::ToolCalled,
                {{u"name"_s, u"write"_s}, {u"target"_s, u"a.ts"_s}, {u"summary"_s, u"12 lines"_s}}, api, 1);
    QCOMPARE(history.project().task(api).latestLine, u"write a.ts: 12 lines"_s);
    history.add(EventKind::CommandRan, {{u"command"_s, u"npm test"_s}}, api, 1);
    QCOMPARE(history.project().task(api).latestLine, u"npm test"_s);
    QCOMPARE(history.project().task(api).heartbeatMs, 5000);
    const CheckResult check{u"syntax"_s, true, false, 0.5, {}, {}};
    history.add(EventKind::ChecksFinished, {{u"results"_s, QJsonArray{toJson(check)}}}, api, 1);
    QCOMPARE(history.project().task(api).attempts.first().checks, QVector<CheckResult>{check});
}

void ProjectStateTest::committedFilesBecomeArtifactsAndRemovedOnesGo()
{
    History history;
    history.plan(1).run(u"run-1"_s, {u"api"_s}).files(api, {u"api/b.ts"_s, u"api/a.ts"_s});
    QCOMPARE(history.project().task(api).files, (QStringList{u"api/a.ts"_s, u"api/b.ts"_s}));
    QCOMPARE(history.project().artifacts().value(u"api/a.ts"_s).task, api);
    QCOMPARE(history.project().artifacts().value(u"api/a.ts"_s).hash, u"hash of api/a.ts"_s);
    // A second time: one file changed, one removed, one taken over by another task; the unchanged stay.
    history.files(api, {u"api/c.ts"_s}, {u"api/a.ts"_s}).files(web, {u"api/b.ts"_s});
    const ProjectState state = history.project();
    QCOMPARE(state.task(api).files, QStringList{u"api/c.ts"_s});
    QCOMPARE(state.task(web).files, QStringList{u"api/b.ts"_s});
    QCOMPARE(state.artifacts().keys(), (QStringList{u"api/b.ts"_s, u"api/c.ts"_s}));
    // The same commit again, as a roll-forward journals it.
    history.files(web, {u"api/b.ts"_s});
    QCOMPARE(history.project().task(web).files, QStringList{u"api/b.ts"_s});
}

void ProjectStateTest::aTaskThatOnlyChecksIsLeftOutWhereItsChecksAre()
{
    const auto ended = [](bool isSkipped, const QStringList &files) {
        const QJsonArray results{QJsonObject{{u"check"_s, u"unit"_s}, {u"ok"_s, true}, {u"skipped"_s, isSkipped}}};
        History history;
        history.plan(1).run(u"run-1"_s, {u"api"_s}).attempt(api, 1, true, {});
        history.add(EventKind::ChecksFinished, {{u"results"_s, results}}, api, 1);
        if (!files.isEmpty())
            history.files(api, files);
        return history.state(api, TaskState::Completed).project().task(api);
    };
    QVERIFY(ended(true, {}).isLeftOut());
    QVERIFY(!ended(false, {}).isLeftOut());
    QVERIFY(!ended(true, {u"api/a.ts"_s}).isLeftOut());
    QVERIFY(!ProjectState().task(api).isLeftOut());
}

void ProjectStateTest::replayEqualsLive()
{
    History history;
    history.plan(1)
        .run(u"run-1"_s, {u"api"_s, u"web"_s})
        .attempt(api, 1, false, {1, 2, 3, 4})
        .attempt(api, 2, true, {5, 6, 7, 8})
        .files(api, {u"api/a.ts"_s})
        .state(api, TaskState::Completed)
        .state(web, TaskState::Skipped, u"stopped"_s)
        .add(EventKind::RunFinished, {{u"state"_s, u"COMPLETED"_s}})
        .plan(2)
        .run(u"run-2"_s, {u"web"_s}, {u"api"_s});
    const TempProject project;
    FakeClock clock;
    ProjectState live;
    {
        const Result<std::unique_ptr<Journal>> journal = Journal::open(project.root(), clock);
        QVERIFY(journal);
        for (const Event &event : history.events()) {
            clock.advance(13);
            live.apply((*journal)->append(event));
        }
        QVERIFY((*journal)->commit());
    }
    ProjectState replayed;
    const Result<QVector<Event>> events = readJournal(project.root());
    QVERIFY(events);
    for (const Event &event : *events) {
        replayed.apply(event);
    }
    QCOMPARE(replayed.toContext(), live.toContext());
    QCOMPARE(replayed.lastSequence(), live.lastSequence());
    QCOMPARE(*replayed.plan(), *live.plan());
}

void ProjectStateTest::contextTellsTheWholeProject()
{
    const QJsonObject context = History()
                                    .plan(1)
                                    .run(u"run-1"_s, {u"api"_s, u"web"_s})
                                    .attempt(api, 1, true, {1, 2, 0, 0})
                                    .files(api, {u"api/a.ts"_s})
                                    .state(api, TaskState::Completed)
                                    .project()
                                    .toContext();
    QCOMPARE(context.value(u"version"_s).toInt(), 1);
    QCOMPARE(context.value(u"sequence"_s).toInt(), 6);
    QCOMPARE(context.value(u"plan"_s).toObject().value(u"prompt"_s).toString(), u"a board"_s);
    const QJsonObject task = context.value(u"tasks"_s).toArray().first().toObject();
    QCOMPARE(task.value(u"id"_s).toString(), u"api"_s);
    QCOMPARE(task.value(u"state"_s).toString(), u"COMPLETED"_s);
    QCOMPARE(task.value(u"files"_s).toArray(), QJsonArray{u"api/a.ts"_s});
    QCOMPARE(task.value(u"attempts"_s).toArray().first().toObject().value(u"report"_s).toString(), u"done"_s);
    QCOMPARE(context.value(u"runs"_s).toArray().first().toObject().value(u"state"_s).toString(), u"RUNNING"_s);
    QCOMPARE(context.value(u"artifacts"_s).toArray().first().toObject().value(u"task"_s).toString(), u"api"_s);
    QCOMPARE(context.value(u"usage"_s).toObject().value(u"output"_s).toInt(), 2);
}

QTEST_GUILESS_MAIN(ProjectStateTest)
#include "tst_projectstate.moc"
