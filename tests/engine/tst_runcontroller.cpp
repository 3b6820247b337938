// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/fakerun.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

const FakeStep networkError{.error = ErrorKind::Network, .ok = false};
const FakeStep checkError{
    .error = ErrorKind::Check, .ok = false, .findings = {{u"typecheck"_s, u"a.ts"_s, 3, u"no such name"_s, {}}}};

/// a -> b -> c, and d alone.
QVector<Task> chainAndOne()
{
    return {fakeTask(u"a"_s), fakeTask(u"b"_s, {u"a"_s}), fakeTask(u"c"_s, {u"b"_s}), fakeTask(u"d"_s)};
}

void compare(const QStringList &actual, const QStringList &expected)
{
    QCOMPARE(actual.join(u'\n'), expected.join(u'\n'));
}

} // namespace

class TestRunController : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsAnAttemptOnceThatItsTimeIsUp()
    {
        Task task = fakeTask(u"a"_s);
        task.limits.timeoutSeconds = 10;
        FakeRun run({task});
        run.runner.scripts[u"a"_s] = {FakeStep{.ms = 60'000, .isDeaf = true}};
        run.begin();
        run.advance(11);
        run.controller->hold();
        run.controller->flush();
        run.advance(1);
        run.controller->release();
        run.controller->flush();
        run.advance(30);
        QCOMPARE(run.lines().filter(u"took longer"_s).size(), 1);
        run.finish();
        QVERIFY(run.ended == RunState::Completed);
    }

    void runsEveryTaskAsSoonAsItsOwnInputsAreDone()
    {
        FakeRun run(chainAndOne());
        run.runner.scripts[u"d"_s] = {{.ms = 2500}};
        run.begin();
        run.finish();
        compare(run.lines(),
                {u"run started"_s, u"a RUNNING"_s, u"a #1"_s, u"d RUNNING"_s, u"d #1"_s, u"a #1 ok"_s, u"a COMPLETED"_s,
                 u"b RUNNING"_s, u"b #1"_s, u"b #1 ok"_s, u"b COMPLETED"_s, u"c RUNNING"_s, u"c #1"_s, u"d #1 ok"_s,
                 u"d COMPLETED"_s, u"c #1 ok"_s, u"c COMPLETED"_s, u"run COMPLETED"_s});
        QVERIFY(run.ended == RunState::Completed);
        QVERIFY(run.timers.isIdle());
    }

    void waitsLongerFromTryToTryAfterTransientErrors()
    {
        FakeRun run({fakeTask(u"a"_s)});
        run.runner.scripts[u"a"_s] = {networkError, networkError};
        run.begin();
        run.advance(1);
        QVERIFY(run.status(u"a"_s).state == TaskState::Waiting);
        run.finish();
        compare(run.lines(), {u"run started"_s, u"a RUNNING"_s, u"a #1"_s, u"a #1 network"_s,
                              u"a WAITING: It went wrong. Try 2 of 3 in 2.0 s."_s, u"a RUNNING"_s, u"a #2"_s,
                              u"a #2 network"_s, u"a WAITING: It went wrong. Try 3 of 3 in 4.0 s."_s, u"a RUNNING"_s,
                              u"a #3"_s, u"a #3 ok"_s, u"a COMPLETED"_s, u"run COMPLETED"_s});
        QCOMPARE(run.status(u"a"_s).endedMs - run.log.state().run().startedMs, 9000);
    }

    void feedsFindingsBackAtOnceAfterFailedChecks()
    {
        FakeRun run({fakeTask(u"a"_s)});
        run.runner.scripts[u"a"_s] = {checkError};
        run.begin();
        run.finish();
        compare(run.lines(), {u"run started"_s, u"a RUNNING"_s, u"a #1"_s, u"a #1 check"_s,
                              u"a WAITING: It went wrong. Try 2 of 3 now."_s, u"a RUNNING"_s, u"a #2"_s, u"a #2 ok"_s,
                              u"a COMPLETED"_s, u"run COMPLETED"_s});
        QCOMPARE(run.runner.requests.at(1).findings, checkError.findings);
        QCOMPARE(run.status(u"a"_s).endedMs - run.log.state().run().startedMs, 2000);
    }

    void handsATaskOnToTheNextModelOrRole()
    {
        FakeRun run({fakeTask(u"a"_s), fakeTask(u"b"_s)});
        run.recovery = {{1, u"other"_s, {}, 5}, {0, u"first"_s, RoleId(u"repair"_s), 15}, {2, u"last"_s, {}, 30}};
        FakeStep bad{.error = ErrorKind::Quota, .ok = false};
        run.runner.scripts[u"a"_s] = {bad, bad, bad};
        run.begin();
        run.finish();
        compare(run.lines(), {u"run started"_s,
                              u"a RUNNING"_s,
                              u"a #1"_s,
                              u"b RUNNING"_s,
                              u"b #1"_s,
                              u"a #1 quota"_s,
                              u"a WAITING: It went wrong. other takes over in 5 s."_s,
                              u"b #1 ok"_s,
                              u"b COMPLETED"_s,
                              u"a RUNNING"_s,
                              u"a #2"_s,
                              u"a #2 quota"_s,
                              u"a WAITING: It went wrong. first as \"repair\" takes over in 15 s."_s,
                              u"a RUNNING"_s,
                              u"a #3"_s,
                              u"a #3 quota"_s,
                              u"a WAITING: It went wrong. last takes over in 30 s."_s,
                              u"a RUNNING"_s,
                              u"a #4"_s,
                              u"a #4 ok"_s,
                              u"a COMPLETED"_s,
                              u"run COMPLETED"_s});
        QCOMPARE(run.status(u"a"_s).endedMs - run.log.state().run().startedMs, 54000);
        QVector<int> models;
        QVector<bool> last;
        for (const AttemptRequest &request : std::as_const(run.runner.requests)) {
            if (request.task.id == TaskId(u"a"_s)) {
                models.append(request.model);
                last.append(request.isLastTry);
            }
        }
        QCOMPARE(models, QVector<int>({0, 1, 0, 2}));
        QCOMPARE(last, QVector<bool>({false, false, false, true}));
        QCOMPARE(run.runner.requests.at(3).standIn, RoleId(u"repair"_s));
        QCOMPARE(run.status(u"a"_s).attempts.at(1).model, u"other"_s);
    }

    void givesATaskToTheModelThatWasPickedAndHandsItOnFromThere()
    {
        FakeRun run({fakeTask(u"a"_s)});
        run.recovery = {{1, u"other"_s, {}, 5}, {0, {}, RoleId(u"repair"_s), 15}, {2, u"last"_s, {}, 30}};
        int picks = 0;
        run.pick = [&picks](const Task &, const std::optional<ModelPick> &recorded) {
            ++picks;
            return recorded ? recorded : ModelPick{1, u"other"_s, u"it is good"_s, 400};
        };
        FakeStep bad{.error = ErrorKind::Quota, .ok = false};
        run.runner.scripts[u"a"_s] = {bad, bad, bad};
        RunOptions options;
        options.leastTaskSeconds = 1000;
        run.begin(options);
        run.finish();
        QVector<int> models;
        for (const AttemptRequest &request : std::as_const(run.runner.requests)) {
            models.append(request.model);
        }
        QCOMPARE(models, QVector<int>({1, 0, 1, 2})); // the first one steps in in the place of the other
        QCOMPARE(picks, 1);
        const QVector<AttemptStatus> attempts = run.status(u"a"_s).attempts;
        QVERIFY(attempts.at(0).model == u"other"_s && attempts.at(2).model == u"other"_s);
        const auto started = std::ranges::find(run.committed, EventKind::AttemptStarted, &Event::kind);
        QCOMPARE(started->payload.value(u"choice"_s).toObject().value(u"reason"_s).toString(), u"it is good"_s);
    }

    void aLearnedTimeLimitEndsTheFirstTryAndLeavesTheNextAllTheTimeThereIs()
    {
        FakeRun run({fakeTask(u"a"_s)});
        run.pick = [](const Task &, const std::optional<ModelPick> &) {
            return ModelPick{0, u"first"_s, {}, 400};
        };
        RunOptions options;
        options.leastTaskSeconds = 1000;
        run.runner.scripts[u"a"_s] = {{.ms = 999000}, {.ms = 999000}};
        run.begin(options);
        run.finish();
        QVERIFY(run.ended == RunState::Completed);
        const QVector<AttemptStatus> attempts = run.status(u"a"_s).attempts;
        QCOMPARE(attempts.size(), 2);
        QCOMPARE(attempts.first().endedMs - attempts.first().startedMs, 400'000);
        QVERIFY(!attempts.first().ok && attempts.last().ok);
    }

    void handsOnAtOnceWhatWentInCircles()
    {
        FakeRun run({fakeTask(u"a"_s)});
        run.recovery = {{1, u"other"_s, {}, 5}};
        run.runner.scripts[u"a"_s] = {{.error = ErrorKind::Check, .ok = false, .ending = AttemptEnding::Stuck},
                                      checkError};
        run.begin();
        run.finish();
        compare(run.lines(), {u"run started"_s, u"a RUNNING"_s, u"a #1"_s, u"a #1 check"_s,
                              u"a WAITING: It went wrong. other takes over in 5 s."_s, u"a RUNNING"_s, u"a #2"_s,
                              u"a #2 check"_s, u"a FAILED: It went wrong. (2 tries)"_s, u"run FAILED"_s});
        QVERIFY(run.runner.requests.at(1).isLastTry);
    }

    void triesAsOftenAsAllowedBeforeItHandsOn()
    {
        FakeRun run({fakeTask(u"a"_s)});
        run.recovery = {{1, u"other"_s, {}, 5}};
        run.runner.scripts[u"a"_s] = {checkError, checkError, checkError};
        run.begin();
        run.finish();
        QCOMPARE(run.runner.requests.size(), 4);
        QCOMPARE(run.runner.requests.at(2).model, 0);
        QCOMPARE(run.runner.requests.at(3).model, 1);
        QCOMPARE(run.runner.requests.at(3).findings, checkError.findings);
        QVERIFY(run.ended == RunState::Completed);
    }

    void handsNothingOnThatNoModelCanMend()
    {
        FakeRun run({fakeTask(u"a"_s)});
        run.recovery = {{1, u"other"_s, {}, 5}};
        run.runner.scripts[u"a"_s] = {{.error = ErrorKind::Configuration, .ok = false}};
        run.begin();
        run.finish();
        QCOMPARE(run.runner.requests.size(), 1);
        QVERIFY(run.ended == RunState::Failed);
    }

    void knowsTheLastTry()
    {
        FakeRun run({fakeTask(u"a"_s)});
        run.runner.scripts[u"a"_s] = {checkError, checkError};
        run.begin();
        run.finish();
        QVERIFY(!run.runner.requests.at(0).isLastTry);
        QVERIFY(!run.runner.requests.at(1).isLastTry);
        QVERIFY(run.runner.requests.at(2).isLastTry);
    }

    void letsATaskWaitForAnAnswerWhileTheRestGoesOn()
    {
        FakeRun run({fakeTask(u"a"_s), fakeTask(u"b"_s), fakeTask(u"c"_s, {u"a"_s})});
        run.hasPerson = true;
        run.runner.scripts[u"a"_s] = {{.error = ErrorKind::Quota, .ok = false}};
        run.begin();
        run.advance(3600);
        QVERIFY(run.ended == RunState::None);
        QVERIFY(run.status(u"a"_s).state == TaskState::Waiting);
        QVERIFY(run.status(u"b"_s).state == TaskState::Completed);
        const QVector<QuestionStatus> open = run.log.state().questions();
        QCOMPARE(open.size(), 1);
        QCOMPARE(open.first().task, TaskId(u"a"_s));
        QVERIFY2(open.first().question.text.contains(u"does not succeed"_s), qPrintable(open.first().question.text));
        QVERIFY(!run.controller->answer(TaskId(u"b"_s), 1, {u"retry"_s}));
        QVERIFY(run.controller->answer(TaskId(u"a"_s), 1, {u"retry"_s}));
        QVERIFY(!run.controller->answer(TaskId(u"a"_s), 1, {u"skip"_s}));
        run.controller->flush();
        run.finish();
        QVERIFY(run.ended == RunState::Completed);
        QVERIFY(run.log.state().questions().isEmpty());
        QCOMPARE(run.runner.requests.last().task.id, TaskId(u"c"_s));
    }

    void asksThePersonWhenNothingIsLeftToTry()
    {
        FakeRun run({fakeTask(u"a"_s), fakeTask(u"b"_s)});
        run.recovery = {{1, u"other"_s, {}, 5}};
        const FakeStep bad{.error = ErrorKind::Quota, .ok = false};
        run.runner.scripts[u"a"_s] = {bad, bad};
        run.hasPerson = true;
        run.begin();
        run.advance(60);
        QVERIFY(run.status(u"a"_s).state == TaskState::Waiting);
        QVERIFY(run.controller->answer(TaskId(u"a"_s), 2, {{}, u"Use the v2 of the API"_s}));
        run.controller->flush();
        run.finish();
        QVERIFY(run.ended == RunState::Completed);
        const AttemptRequest last = run.runner.requests.last();
        QCOMPARE(last.number, 3);
        QCOMPARE(last.model, 0);
        QVERIFY(last.findings.last().message.contains(u"Use the v2 of the API"_s));
    }

    void doesNothingOfAThousandTasksThatAreDone()
    {
        QVector<Task> tasks;
        for (int i = 0; i < 1000; ++i) {
            tasks.append(fakeTask(u"t%1"_s.arg(i), i < 10 ? QStringList() : QStringList{u"t%1"_s.arg(i - 10)}));
        }
        FakeRun run(tasks);
        run.begin();
        run.finish();
        QCOMPARE(run.runner.requests.size(), 1000);
        run.begin();
        QVERIFY(run.ended == RunState::Completed);
        QCOMPARE(run.runner.requests.size(), 1000);
        QCOMPARE(run.lines(), (QStringList{u"run started"_s, u"run COMPLETED"_s}));
    }

    void beginsAnAttemptWhileItsBeginningIsOnItsWayToTheDisk()
    {
        FakeRun run({fakeTask(u"a"_s)});
        run.commitBeside(500);
        run.begin();
        QCOMPARE(run.runner.requests.size(), 1);
        QCOMPARE(run.lines(), QStringList{u"run started"_s}); // that it runs nobody knows yet
        bool isBegun = false;
        run.log.afterCommit([&isBegun](const Status &status) { isBegun = status.has_value(); });
        run.timers.advance(400);
        QVERIFY(!isBegun);
        run.timers.advance(200);
        QVERIFY(isBegun);
        QCOMPARE(run.lines().last(), u"a #1"_s);
        run.finish();
        QCOMPARE(run.lines(), (QStringList{u"run started"_s, u"a RUNNING"_s, u"a #1"_s, u"a #1 ok"_s, u"a COMPLETED"_s,
                                           u"run COMPLETED"_s}));
    }

    void startsNothingBesideADiskThatCannotBeWritten()
    {
        FakeRun run({fakeTask(u"a"_s), fakeTask(u"b"_s, {u"a"_s})});
        run.commitBeside(100);
        run.begin();
        run.isDiskFull = true;
        run.advance(30);
        QVERIFY(run.log.isBlocked());
        QCOMPARE(run.runner.requests.size(), 1);
        run.isDiskFull = false;
        run.controller->flush();
        QCOMPARE(run.runner.requests.size(), 1);
        run.finish();
        QCOMPARE(run.runner.requests.size(), 2);
        QVERIFY(run.ended == RunState::Completed);
    }

    void goesOnWhenSomebodyElseHasWaitedForItsCommit()
    {
        FakeRun run({fakeTask(u"a"_s), fakeTask(u"b"_s, {u"a"_s})});
        run.commitBeside(5000);
        run.begin();
        run.isDiskFull = true;
        run.advance(10);
        QVERIFY(run.log.isBlocked());
        run.isDiskFull = false;
        run.controller->flush(); // tries again, and is on its way
        QVERIFY(run.log.commit().has_value());
        run.finish();
        QVERIFY(run.ended == RunState::Completed);
    }

    void takesNoAnswerToAQuestionThatWasAnsweredMeanwhile()
    {
        FakeRun run({fakeTask(u"a"_s)});
        run.hasPerson = true;
        const FakeStep bad{.error = ErrorKind::Quota, .ok = false};
        run.runner.scripts[u"a"_s] = {bad, bad};
        run.begin();
        run.advance(60);
        QVERIFY(run.controller->answer(TaskId(u"a"_s), 1, {u"retry"_s}));
        run.controller->flush();
        run.advance(60);
        QVERIFY(run.status(u"a"_s).state == TaskState::Waiting);
        QVERIFY(!run.controller->answer(TaskId(u"a"_s), 1, {u"skip"_s}));
        QVERIFY(run.controller->answer(TaskId(u"a"_s), 2, {u"skip"_s}));
    }

    void skipsATaskAsThePersonSays()
    {
        FakeRun run({fakeTask(u"a"_s), fakeTask(u"b"_s, {u"a"_s})});
        run.runner.scripts[u"a"_s] = {{.error = ErrorKind::Quota, .ok = false}};
        run.hasPerson = true;
        run.begin();
        run.advance(60);
        QVERIFY(run.controller->answer(TaskId(u"a"_s), 1, {u"skip"_s}));
        run.controller->flush();
        run.finish();
        QVERIFY(run.status(u"a"_s).state == TaskState::Skipped);
        QVERIFY(run.status(u"b"_s).state == TaskState::Skipped);
    }

    void endsAWaitForAnAnswerOnStopAndCancel()
    {
        for (const bool stops : {true, false}) {
            FakeRun run({fakeTask(u"a"_s)});
            run.runner.scripts[u"a"_s] = {{.error = ErrorKind::Quota, .ok = false}};
            run.hasPerson = true;
            run.begin();
            run.advance(60);
            if (stops) {
                run.controller->stop();
            } else {
                run.controller->cancelTask(TaskId(u"a"_s));
            }
            QVERIFY(!run.controller->answer(TaskId(u"a"_s), 1, {u"retry"_s}));
            run.controller->flush();
            run.finish();
            QVERIFY(run.status(u"a"_s).state == (stops ? TaskState::Interrupted : TaskState::Skipped));
            QVERIFY(run.log.state().questions().isEmpty());
        }
    }

    void asksAModelThatDeclinesAgainOnlyWhenNoOtherSucceeds()
    {
        FakeRun run({fakeTask(u"a"_s)});
        run.recovery = {{0, u"hosted"_s, RoleId(u"repair"_s), 5}, {1, u"built in"_s, {}, 15}};
        run.runner.scripts[u"a"_s] = {{.error = ErrorKind::Refusal, .ok = false, .ending = AttemptEnding::Declined},
                                      {.error = ErrorKind::Unsupported, .ok = false}};
        run.begin();
        run.advance(1);
        QCOMPARE(run.runner.requests.size(), 2); // at once
        run.finish();
        QVERIFY(run.ended == RunState::Completed);
        QCOMPARE(run.runner.requests.at(1).model, 1);
        QVERIFY(!run.runner.requests.at(1).isLastTry);
        QCOMPARE(run.runner.requests.at(2).model, 0);
        QCOMPARE(run.runner.requests.at(2).standIn, RoleId(u"repair"_s));
        QVERIFY(run.runner.requests.at(2).isLastTry);
    }

    void startsNothingAndLetsNoTimeGoOnWhileItIsHeld()
    {
        FakeRun run({fakeTask(u"a"_s, {}, 9), fakeTask(u"b"_s)}); // 300 s for an attempt
        run.runner.scripts[u"a"_s] = {{.ms = 5'000'000}};
        run.begin({.maxParallel = 1});
        run.controller->hold();
        run.controller->resume(); // only a decision ends it
        run.controller->flush();
        QVERIFY(run.log.state().run().state == RunState::Paused);
        run.advance(4900);
        QVERIFY(run.status(u"a"_s).state == TaskState::Running);
        run.controller->release();
        run.controller->flush();
        QVERIFY(run.log.state().run().state == RunState::Running);
        run.finish();
        QVERIFY(run.ended == RunState::Completed);
    }

    void keepsThePersonsPauseWhenItIsReleased()
    {
        for (const bool pausedBefore : {true, false}) {
            FakeRun run({fakeTask(u"a"_s), fakeTask(u"b"_s, {u"a"_s})});
            run.begin();
            if (pausedBefore) {
                run.controller->pause();
            }
            run.controller->hold();
            if (!pausedBefore) {
                run.controller->pause();
            }
            run.controller->release();
            run.controller->flush();
            run.advance(60);
            QVERIFY(run.controller->isPaused());
            QVERIFY(run.status(u"b"_s).state == TaskState::Pending);
        }
    }

    void letsWhatRunsComeToItsEndWhenItWindsDown()
    {
        FakeRun run({fakeTask(u"a"_s), fakeTask(u"b"_s), fakeTask(u"c"_s, {u"a"_s})});
        run.runner.scripts[u"b"_s] = {{.error = ErrorKind::Cancelled, .ok = false}}; // it was to be paid for
        run.begin();
        run.controller->hold();
        run.controller->windDown();
        run.controller->flush();
        run.finish();
        QVERIFY(run.ended == RunState::Interrupted);
        QVERIFY(run.status(u"a"_s).state == TaskState::Completed);
        QVERIFY(run.status(u"b"_s).state == TaskState::Interrupted);
        QVERIFY(run.status(u"c"_s).state == TaskState::Pending);
    }

    void aStopEndsWhatWindsDown()
    {
        FakeRun run({fakeTask(u"a"_s)});
        run.runner.scripts[u"a"_s] = {{.ms = 1'000'000}};
        run.begin();
        run.controller->windDown();
        run.controller->flush();
        run.controller->stop();
        run.controller->flush();
        run.advance(1);
        QVERIFY(run.ended == RunState::Interrupted);
    }

    void limitsTheTimeOfWhatRunsWhenItWindsDownOutOfAHold()
    {
        FakeRun run({fakeTask(u"a"_s)});
        run.runner.scripts[u"a"_s] = {{.ms = 1'000'000}};
        run.begin();
        run.controller->hold();
        run.controller->windDown();
        run.controller->flush();
        run.advance(301);
        QVERIFY(run.ended == RunState::Interrupted);
    }

    void countsTheTimeOfAnAttemptOnceWhenItIsHeldBeforeItsBeginning()
    {
        FakeRun run({fakeTask(u"a"_s), fakeTask(u"b"_s, {u"a"_s})});
        run.runner.scripts[u"b"_s] = {{.ms = 10'000'000}};
        run.begin();
        run.isDiskFull = true;
        run.advance(1); // a is done, and b is about to begin
        run.controller->hold();
        run.controller->release();
        run.isDiskFull = false;
        run.controller->flush();
        run.controller->beginWaiting(TaskId(u"b"_s), u"It waits for an answer"_s);
        run.controller->flush();
        run.advance(3600);
        QVERIFY(run.status(u"b"_s).state == TaskState::Waiting); // its time stands still
    }

    void endsAnAttemptThatAsksWhenNobodyWillAnswer()
    {
        FakeRun run({fakeTask(u"a"_s)});
        run.runner.scripts[u"a"_s] = {{.ms = 1'000'000}};
        run.begin();
        run.controller->windDown();
        run.controller->flush();
        run.controller->beginWaiting(TaskId(u"a"_s), u"It waits for an answer"_s);
        run.controller->flush();
        run.advance(1);
        QVERIFY(run.ended == RunState::Interrupted);
    }

    void leavesNothingWaitingWhenItIsStopped()
    {
        FakeRun run({fakeTask(u"a"_s, {}, 9), fakeTask(u"b"_s)});
        run.runner.scripts[u"a"_s] = {networkError};
        run.runner.scripts[u"b"_s] = {{.ms = 60'000}};
        run.begin({.maxParallel = 1});
        run.advance(10); // its wait is over, and there is no slot for it
        QVERIFY(run.status(u"a"_s).state == TaskState::Waiting);
        run.controller->stop();
        run.controller->flush();
        run.advance(1);
        QVERIFY(run.ended == RunState::Interrupted);
        QVERIFY(run.status(u"a"_s).state == TaskState::Interrupted);
    }

    void leavesOutWhatIsToBeLeftOutWhateverElseIsWanted()
    {
        const TaskId a(u"a"_s);
        const std::array<std::function<void(RunController &)>, 2> wishes{[](RunController &run) { run.stop(); },
                                                                         [](RunController &run) {
                                                                             run.cancelTask(TaskId(u"a"_s));
                                                                         }};
        for (const auto &wish : wishes) {
            FakeRun run({fakeTask(u"a"_s)});
            run.runner.scripts[u"a"_s] = {{.ms = 60'000}};
            run.begin();
            QVERIFY(run.controller->skipTask(a));
            wish(*run.controller);
            run.controller->flush();
            run.advance(1);
            QVERIFY(run.status(u"a"_s).state == TaskState::Skipped);
            QCOMPARE(run.status(u"a"_s).setAside, a);
        }
    }

    void skipsATaskBeforeTheRunIsDurable()
    {
        FakeRun run({fakeTask(u"a"_s), fakeTask(u"b"_s)});
        run.isDiskFull = true;
        run.begin();
        QVERIFY(run.controller->skipTask(TaskId(u"a"_s)));
        run.isDiskFull = false;
        run.controller->flush();
        run.finish();
        QVERIFY(run.status(u"a"_s).state == TaskState::Skipped);
        QVERIFY(run.ended == RunState::Completed);
        QCOMPARE(run.runner.requests.size(), 1);
    }

    void saysWhenThereIsNothingToSkip()
    {
        FakeRun run(chainAndOne());
        run.runner.scripts[u"a"_s] = {{.error = ErrorKind::Unsupported, .ok = false}};
        run.runner.scripts[u"d"_s] = {{.ms = 60'000}};
        run.begin();
        run.advance(2);
        QVERIFY(!run.controller->skipTask(TaskId(u"a"_s))); // it failed
        QVERIFY(!run.controller->skipTask(TaskId(u"b"_s))); // it is behind that
        QVERIFY(run.controller->skipTask(TaskId(u"d"_s)));
    }

    void knowsWhichTasksItIsAbout()
    {
        FakeRun run(chainAndOne());
        run.begin();
        run.finish();
        const ProjectState &state = run.log.state();
        run.begin({}, run.log.ledger().retryPlan(*state.plan(), CheckLevel::Fast, state, TaskId(u"b"_s)));
        QVERIFY(run.controller->carriesOut(TaskId(u"c"_s)));
        QVERIFY(!run.controller->carriesOut(TaskId(u"d"_s)));
    }

    void looksAgainAtWhatIsDoneBehindANeedThatARetryMakesAnew()
    {
        FakeRun run({fakeTask(u"a"_s), fakeTask(u"b"_s, {u"a"_s}), fakeTask(u"c"_s, {u"a"_s}), fakeTask(u"d"_s)});
        run.begin();
        run.finish();
        const ProjectState &state = run.log.state();
        Plan edited = *state.plan();
        edited.version = 2;
        edited.tasks[0].instructions = u"Do a otherwise"_s;
        run.adopt(edited, u"edit"_s);
        const ReusePlan scope = run.log.ledger().retryPlan(*state.plan(), CheckLevel::Fast, state, TaskId(u"b"_s));
        QCOMPARE(scope.run, QVector<TaskId>({TaskId(u"a"_s), TaskId(u"b"_s), TaskId(u"c"_s)}));
    }

    void takesUpWhatWasLeftOutForATaskThatNeedsIt()
    {
        FakeRun run({fakeTask(u"a"_s), fakeTask(u"b"_s, {u"a"_s}), fakeTask(u"c"_s, {u"b"_s})});
        run.begin();
        run.finish();
        const ProjectState &state = run.log.state();
        const ReuseLedger &ledger = run.log.ledger();
        run.begin({}, ledger.retryPlan(*state.plan(), CheckLevel::Fast, state, TaskId(u"a"_s)));
        QVERIFY(run.controller->skipTask(TaskId(u"b"_s))); // what it made before is still right
        run.finish();
        QVERIFY(run.status(u"b"_s).state == TaskState::Skipped);
        run.begin({}, ledger.retryPlan(*state.plan(), CheckLevel::Fast, state, TaskId(u"c"_s), Reach::Alone));
        run.finish();
        QVERIFY(run.status(u"b"_s).state == TaskState::Completed);
        QVERIFY(run.status(u"b"_s).setAside.isEmpty());
        QCOMPARE(run.runner.requests.last().task.id, TaskId(u"c"_s));
    }

    void givesUpAtOnceWhenTryingAgainCannotHelp()
    {
        FakeRun run({fakeTask(u"a"_s)});
        run.runner.scripts[u"a"_s] = {{.error = ErrorKind::Unsupported, .ok = false}};
        run.begin();
        run.finish();
        compare(run.lines(), {u"run started"_s, u"a RUNNING"_s, u"a #1"_s, u"a #1 unsupported"_s,
                              u"a FAILED: It went wrong."_s, u"run FAILED"_s});
    }

    void skipsDescendantsOfAFailedTaskOnly()
    {
        FakeRun run(chainAndOne());
        run.runner.scripts[u"a"_s] = {networkError, networkError, networkError};
        run.begin();
        run.finish();
        compare(run.lines().mid(run.lines().size() - 5),
                {u"a #3 network"_s, u"a FAILED: It went wrong. (3 tries)"_s,
                 u"b SKIPPED: It needs \"a\", which failed."_s, u"c SKIPPED: It needs \"a\", which failed."_s,
                 u"run FAILED"_s});
        QVERIFY(run.status(u"d"_s).state == TaskState::Completed);
        QCOMPARE(run.committed.last().payload.value(u"failed"_s).toArray(), QJsonArray{u"a"_s});
    }

    void endsAtTheFirstFailureWhenAsked()
    {
        FakeRun run({fakeTask(u"a"_s), fakeTask(u"b"_s), fakeTask(u"c"_s, {u"a"_s}), fakeTask(u"d"_s)});
        run.runner.scripts[u"a"_s] = {{.error = ErrorKind::Refusal, .ok = false}};
        run.runner.scripts[u"b"_s] = {{.ms = 5000}};
        run.begin({.maxParallel = 2, .failFast = true});
        run.finish();
        compare(run.lines(), {u"run started"_s, u"a RUNNING"_s, u"a #1"_s, u"b RUNNING"_s, u"b #1"_s, u"a #1 refusal"_s,
                              u"a FAILED: It went wrong."_s, u"c SKIPPED: It needs \"a\", which failed."_s,
                              u"d SKIPPED: The run ends at its first failure, and \"a\" failed."_s, u"b #1 ok"_s,
                              u"b COMPLETED"_s, u"run FAILED"_s});
    }

    void endsAnAttemptThatTakesTooLong()
    {
        FakeRun run({fakeTask(u"a"_s)});
        run.runner.scripts[u"a"_s] = {{.ms = 400'000}};
        run.begin();
        run.advance(301);
        compare(run.lines(), {u"run started"_s, u"a RUNNING"_s, u"a #1"_s,
                              u"a says The attempt took longer than 300 s and is being ended."_s, u"a #1 timeout"_s,
                              u"a WAITING: It was ended. Try 2 of 3 in 2.0 s."_s});
        run.finish();
        QVERIFY(run.ended == RunState::Completed);
    }

    void startsNothingWhilePaused()
    {
        FakeRun run(chainAndOne());
        run.begin({.maxParallel = 1});
        run.controller->pause();
        run.controller->flush();
        run.advance(60);
        QVERIFY(run.ended == RunState::None);
        compare(run.lines(),
                {u"run started"_s, u"a RUNNING"_s, u"a #1"_s, u"run paused"_s, u"a #1 ok"_s, u"a COMPLETED"_s});
        run.controller->resume();
        run.controller->flush();
        QCOMPARE(run.lines().mid(6, 2).join(u' '), u"run resumed b RUNNING"_s);
        run.finish();
        QVERIFY(run.ended == RunState::Completed);
    }

    void leavesARunAsItEndedWhateverIsWantedAfterwards()
    {
        const std::array<std::function<void(RunController &)>, 5> wishes{
            [](RunController &run) { run.pause(); }, [](RunController &run) { run.hold(); },
            [](RunController &run) { run.stop(); }, [](RunController &run) { run.windDown(); },
            [](RunController &run) {
                run.cancelTask(TaskId(u"a"_s));
            }};
        for (const auto &wish : wishes) {
            FakeRun run(chainAndOne());
            run.begin();
            run.finish();
            const QStringList lines = run.lines();
            wish(*run.controller);
            run.controller->flush();
            QVERIFY(run.log.commit()); // whatever else is journaled before the controller goes
            QVERIFY(run.log.state().run().state == RunState::Completed);
            compare(run.lines(), lines);
        }
        FakeRun run(chainAndOne()); // nor does one that ended while it was paused go on
        run.runner.scripts[u"a"_s] = {{.ms = 5000}};
        run.begin();
        run.advance(2);
        for (const char *task : {"b", "c", "d"}) {
            run.controller->cancelTask(TaskId(QString::fromLatin1(task)));
        }
        run.controller->pause();
        run.finish();
        QVERIFY(run.ended == RunState::Failed);
        run.controller->resume();
        run.controller->flush();
        QVERIFY(run.log.commit());
        QVERIFY(run.log.state().run().state == RunState::Failed);
    }

    void stopsWhatRunsAndLeavesTheRestPending()
    {
        FakeRun run(chainAndOne());
        run.runner.scripts[u"d"_s] = {networkError};
        run.runner.scripts[u"a"_s] = {{.ms = 5000}};
        run.begin();
        run.advance(1);
        run.controller->stop();
        run.controller->flush();
        run.advance(0);
        compare(run.lines(),
                {u"run started"_s, u"a RUNNING"_s, u"a #1"_s, u"d RUNNING"_s, u"d #1"_s, u"d #1 network"_s,
                 u"d WAITING: It went wrong. Try 2 of 3 in 2.0 s."_s, u"d INTERRUPTED: The run was stopped."_s,
                 u"a INTERRUPTED: The run was stopped."_s, u"run INTERRUPTED"_s});
        QVERIFY(run.status(u"b"_s).state == TaskState::Pending);
        QVERIFY(run.timers.isIdle());
    }

    void cancelsOneTaskAndSkipsWhatNeedsIt()
    {
        FakeRun run(chainAndOne());
        run.begin();
        run.controller->cancelTask(TaskId(u"a"_s));
        run.controller->flush();
        run.finish();
        compare(run.lines(),
                {u"run started"_s, u"a RUNNING"_s, u"a #1"_s, u"d RUNNING"_s, u"d #1"_s, u"a #1 cancelled"_s,
                 u"a SKIPPED: Cancelled on request."_s, u"b SKIPPED: It needs \"a\", which was cancelled."_s,
                 u"c SKIPPED: It needs \"a\", which was cancelled."_s, u"d #1 ok"_s, u"d COMPLETED"_s,
                 u"run FAILED"_s});
    }

    void skipsATaskAndTheRunStillCounts()
    {
        FakeRun run(chainAndOne());
        run.begin();
        QVERIFY(run.controller->skipTask(TaskId(u"b"_s)));
        run.controller->flush();
        run.finish();
        compare(run.lines(),
                {u"run started"_s, u"a RUNNING"_s, u"a #1"_s, u"d RUNNING"_s, u"d #1"_s,
                 u"b SKIPPED: Skipped as the person decided."_s, u"c SKIPPED: It needs \"b\", which is skipped."_s,
                 u"a #1 ok"_s, u"a COMPLETED"_s, u"d #1 ok"_s, u"d COMPLETED"_s, u"run COMPLETED"_s});
        QCOMPARE(run.status(u"c"_s).setAside, TaskId(u"b"_s));
    }

    void skipsATaskThatRuns()
    {
        FakeRun run(chainAndOne());
        run.begin();
        QVERIFY(run.controller->skipTask(TaskId(u"a"_s)));
        run.controller->flush();
        run.finish();
        QCOMPARE(run.status(u"a"_s).setAside, TaskId(u"a"_s));
        QCOMPARE(run.status(u"c"_s).setAside, TaskId(u"a"_s));
        QVERIFY(run.status(u"d"_s).state == TaskState::Completed);
        QVERIFY(run.log.state().run().state == RunState::Completed);
    }

    void cancelsATaskThatHasNotStarted()
    {
        FakeRun run(chainAndOne());
        run.begin();
        run.controller->cancelTask(TaskId(u"b"_s));
        run.controller->flush();
        run.finish();
        QVERIFY(run.status(u"b"_s).state == TaskState::Skipped);
        QVERIFY(run.status(u"c"_s).state == TaskState::Skipped);
        QVERIFY(run.status(u"a"_s).state == TaskState::Completed);
    }

    void dropsOutcomesThatNobodyAwaits()
    {
        FakeRun run({fakeTask(u"a"_s)});
        run.begin();
        AttemptOutcome stale;
        stale.run = RunId(u"run-0"_s);
        stale.task = TaskId(u"a"_s);
        stale.ok = true;
        run.deliver(stale);
        stale.run = RunId(u"run-1"_s);
        stale.number = 2;
        run.deliver(stale);
        stale.task = TaskId(u"ghost"_s);
        run.deliver(stale);
        QCOMPARE(run.lines().size(), 3);
        run.finish();
        const qsizetype events = run.lines().size();
        stale.task = TaskId(u"a"_s);
        stale.number = 1;
        run.deliver(stale);
        QCOMPARE(run.lines().size(), events);
    }

    void failsARunWhoseGatesAreNotMet()
    {
        FakeRun run({fakeTask(u"a"_s)});
        run.gates = [](const ProjectState &) {
            return QVector<Finding>{{u"coverage"_s, {}, 0, u"R1"_s, {}}};
        };
        run.begin();
        run.finish();
        QVERIFY(run.ended == RunState::Failed);
        QCOMPARE(run.log.state().run().gates.size(), 1);
    }

    void runsOnlyWhatIsStaleAndCutsOffWhereNothingChanged()
    {
        FakeRun run(chainAndOne());
        run.begin();
        run.finish();
        run.begin();
        compare(run.lines(), {u"run started"_s, u"run COMPLETED"_s});

        Plan edited = *run.log.state().plan();
        edited.version = 2;
        edited.tasks[1].instructions = u"Do b otherwise"_s;
        run.adopt(edited, u"edit"_s);
        run.begin();
        run.finish();
        compare(run.lines(), {u"run started"_s, u"b RUNNING"_s, u"b #1"_s, u"b #1 ok"_s, u"b COMPLETED"_s,
                              u"c COMPLETED: Reused: what it needs came out as before."_s, u"run COMPLETED"_s});
        QCOMPARE(run.runner.requests.last().plannedInstructions, u"Do b"_s);
    }

    void runsDescendantsAgainWhenAnOutputChanged()
    {
        FakeRun run(chainAndOne());
        run.begin();
        run.finish();
        run.begin({}, {TaskId(u"a"_s)});
        Event files;
        files.kind = EventKind::FilesCommitted;
        files.run = RunId(u"run-2"_s);
        files.task = TaskId(u"a"_s);
        files.attempt = 1;
        files.payload = {{u"files"_s, QJsonArray{QJsonObject{{u"path"_s, u"x.txt"_s}, {u"hash"_s, u"1"_s}}}}};
        run.log.append(files);
        run.finish();
        compare(run.lines(), {u"run started"_s, u"a RUNNING"_s, u"a #1"_s, u"files-committed"_s, u"a #1 ok"_s,
                              u"a COMPLETED"_s, u"b RUNNING"_s, u"b #1"_s, u"b #1 ok"_s, u"b COMPLETED"_s,
                              u"c COMPLETED: Reused: what it needs came out as before."_s, u"run COMPLETED"_s});
        QCOMPARE(run.runner.requests.last().origin.value(u"x.txt"_s), TaskId(u"a"_s));
    }

    void runsAgainWhatAHigherCheckLevelHasNotSeen()
    {
        QVector<Task> tasks{fakeTask(u"a"_s), fakeTask(u"b"_s), fakeTask(u"c"_s)};
        tasks[1].checks = {u"syntax"_s};
        tasks[2].checks = {u"syntax"_s, u"typecheck"_s};
        FakeRun run(tasks);
        const auto idsAt = [&run](CheckLevel level) {
            QString ids;
            for (const TaskId &id : run.log.ledger().plan(*run.log.state().plan(), level, run.log.state()).run) {
                ids += id.value();
            }
            return ids;
        };
        run.begin({.checkLevel = CheckLevel::None});
        run.finish();
        QCOMPARE(idsAt(CheckLevel::None), QString());
        QCOMPARE(idsAt(CheckLevel::Fast), u"bc"_s);
        run.begin({.checkLevel = CheckLevel::Fast});
        run.finish();
        QCOMPARE(idsAt(CheckLevel::Full), u"c"_s);
        QCOMPARE(idsAt(CheckLevel::None), QString());
    }

    void retriesOneTaskWithoutTheOtherFailedOnes()
    {
        FakeRun run({fakeTask(u"a"_s), fakeTask(u"b"_s, {u"a"_s}), fakeTask(u"x"_s), fakeTask(u"y"_s, {u"x"_s})});
        run.runner.scripts[u"a"_s] = {{.error = ErrorKind::Refusal, .ok = false}};
        run.runner.scripts[u"x"_s] = {{.error = ErrorKind::Refusal, .ok = false}};
        run.begin();
        run.finish();
        const ProjectState &state = run.log.state();
        run.begin({}, run.log.ledger().retryPlan(*state.plan(), CheckLevel::Fast, state, TaskId(u"b"_s)));
        run.finish();
        QVERIFY(run.status(u"a"_s).state == TaskState::Completed);
        QVERIFY(run.status(u"b"_s).state == TaskState::Completed);
        QVERIFY(run.status(u"x"_s).state == TaskState::Failed);
        QVERIFY(run.status(u"y"_s).state == TaskState::Skipped);
    }

    void replaysToTheSameState()
    {
        FakeRun run(chainAndOne());
        QVector<Event> all = {};
        run.runner.scripts[u"b"_s] = {networkError, checkError};
        run.begin();
        run.finish();
        ProjectState replayed;
        Event plan;
        plan.kind = EventKind::PlanMade;
        plan.payload = {{u"plan"_s, toJson(*run.log.state().plan())}, {u"cause"_s, u"prompt"_s}};
        replayed.apply(plan);
        for (const Event &event : std::as_const(run.committed)) {
            replayed.apply(event);
        }
        QCOMPARE(replayed.toContext(), run.log.state().toContext());
    }
};

} // namespace autodevos

QTEST_APPLESS_MAIN(autodevos::TestRunController)
#include "tst_runcontroller.moc"
