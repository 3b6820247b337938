// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/openends.h"
#include "core/engine/questiondesk.h"
#include "core/engine/session.h"
#include "core/journal/journal.h"
#include "tests/engine/fakerun.h"
#include "tests/support/tempproject.h"

#include <QTest>

#include <atomic>
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

Question mayIt(const QString &id = u"1.0"_s)
{
    return {id, QuestionKind::Command, u"mytool --x"_s, {{u"once"_s, {}}, {u"deny"_s, {}}}, u"deny"_s, {}};
}

void compare(const QStringList &actual, const QStringList &expected)
{
    QCOMPARE(actual.join(u'\n'), expected.join(u'\n'));
}

/// A session whose tasks ask before they are done, but for those in `silent`.
struct Asking {
    explicit Asking(const QString &root, bool hasPerson = true)
        : session(std::make_unique<Session>(
              root, SessionServices{
                        .roles = roles, .clock = clock, .body = body(), .budget = budget, .hasPerson = hasPerson}))
    {
        QObject::connect(session.get(), &Session::opened, session.get(), [this] { isOpen = true; });
        QObject::connect(session.get(), &Session::refused, session.get(),
                         [this](const Error &error) { refused.append(error); });
        QObject::connect(session.get(), &Session::runEnded, session.get(),
                         [this](RunState state) { ends.append(state); });
        QObject::connect(session.get(), &Session::eventsCommitted, session.get(),
                         [this](const QVector<Event> &committed) { events += committed; });
        session->open();
    }

    AttemptBody body()
    {
        return [this](const AttemptRequest &request, EventPort &port, const std::stop_token &stop) {
            AttemptOutcome outcome;
            if (silent.contains(request.task.id.value())) {
                outcome.ok = true;
                return outcome;
            }
            ++asked;
            if (options.budget) {
                return pay(stop);
            }
            const Result<Answer> answer = port.ask(mayIt(), stop);
            outcome.ok = answer.has_value();
            if (answer) {
                outcome.report = answer->option + (answer->isByPerson ? u" by the person"_s : QString());
            } else {
                outcome.error = answer.error();
            }
            return outcome;
        };
    }

    /// Every task costs a dollar.
    AttemptOutcome pay(const std::stop_token &stop)
    {
        AttemptOutcome outcome;
        const Status paid = budget->reserve({1}, stop);
        outcome.ok = paid.has_value();
        if (paid) {
            outcome.usage.cost = 1;
            budget->settle({1}, outcome.usage);
        } else {
            outcome.error = paid.error();
        }
        return outcome;
    }

    /// Starts a run of these tasks, which need nothing of each other.
    void start(const QStringList &tasks, int parallel = 1)
    {
        QVERIFY(waitFor([this] { return isOpen; }));
        Plan plan;
        plan.name = u"Small"_s;
        for (const QString &task : tasks) {
            plan.tasks.append(fakeTask(task));
        }
        session->adoptPlan(plan, u"prompt"_s);
        options.maxParallel = parallel;
        session->requestRun(options);
    }

    [[nodiscard]] bool waitQuestions(qsizetype count)
    {
        return waitFor([this, count] { return session->state().questions().size() == count; });
    }
    void answer(const QString &task, const QString &option, int attempt = 1)
    {
        session->answer(TaskId(task), attempt, u"1.0"_s, {option, {}});
    }
    [[nodiscard]] bool waitEnd()
    {
        return waitFor([this] { return !ends.isEmpty(); });
    }
    [[nodiscard]] TaskStatus status(const QString &task) const { return session->state().task(TaskId(task)); }
    [[nodiscard]] int count(EventKind kind) const
    {
        return static_cast<int>(std::ranges::count(events, kind, &Event::kind));
    }

    SystemClock clock;
    RoleCatalog roles;
    std::shared_ptr<Budget> budget = std::make_shared<Budget>(std::nullopt, 0.0, BudgetAsk());
    RunOptions options; ///< with a budget the tasks pay in place of asking
    QStringList silent;
    std::atomic<int> asked = 0;
    bool isOpen = false;
    QVector<Error> refused;
    QVector<RunState> ends;
    QVector<Event> events;
    std::unique_ptr<Session> session;
};

} // namespace

class TestQuestions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void othersRunWhileOneWaits()
    {
        FakeRun run({fakeTask(u"a"_s, {}, 9), fakeTask(u"b"_s)});
        run.runner.scripts[u"a"_s] = {{.ms = 1000000}};
        run.begin({.maxParallel = 1});
        run.controller->beginWaiting(TaskId(u"a"_s), u"It waits for an answer"_s);
        run.controller->flush();
        run.advance(900); // far beyond what an attempt may take
        run.controller->endWaiting(TaskId(u"a"_s));
        run.controller->flush();
        run.advance(200);
        compare(run.lines(), {u"run started"_s, u"a RUNNING"_s, u"a #1"_s, u"a WAITING: It waits for an answer"_s,
                              u"b RUNNING"_s, u"b #1"_s, u"b #1 ok"_s, u"b COMPLETED"_s, u"a RUNNING"_s, u"a #1 ok"_s,
                              u"a COMPLETED"_s, u"run COMPLETED"_s});
    }

    void itsTimeStandsStillAndGoesOn()
    {
        FakeRun run({fakeTask(u"a"_s)}); // 300 s for an attempt
        run.runner.scripts[u"a"_s] = {{.ms = 100000000}};
        run.begin();
        run.advance(200);
        run.controller->beginWaiting(TaskId(u"a"_s), {});
        run.controller->flush();
        run.advance(5000);
        run.controller->endWaiting(TaskId(u"a"_s));
        run.controller->flush();
        run.advance(99);
        QVERIFY(run.status(u"a"_s).state == TaskState::Running);
        run.advance(2);
        QVERIFY(run.lines().contains(u"a says The attempt took longer than 300 s and is being ended."_s));
    }

    void itWaitsUntilEveryQuestionIsSettled()
    {
        FakeRun run({fakeTask(u"a"_s)});
        run.begin();
        run.controller->beginWaiting(TaskId(u"a"_s), {});
        run.controller->beginWaiting(TaskId(u"a"_s), {});
        run.controller->endWaiting(TaskId(u"a"_s));
        run.controller->flush();
        QVERIFY(run.status(u"a"_s).state == TaskState::Waiting);
        run.controller->endWaiting(TaskId(u"a"_s));
        run.controller->flush();
        QVERIFY(run.status(u"a"_s).state == TaskState::Running);
    }

    void aStopEndsTheWait()
    {
        FakeRun run({fakeTask(u"a"_s)});
        run.runner.scripts[u"a"_s] = {{.ms = 1000000}};
        run.begin();
        run.controller->beginWaiting(TaskId(u"a"_s), {});
        run.controller->flush();
        run.controller->stop();
        run.controller->flush();
        run.advance(1);
        QVERIFY(run.ended == RunState::Interrupted);
        QVERIFY(run.status(u"a"_s).state == TaskState::Interrupted);
    }

    void aFailureElsewhereLeavesItWaiting()
    {
        FakeRun run({fakeTask(u"a"_s), fakeTask(u"b"_s)});
        run.runner.scripts[u"a"_s] = {{.ms = 1000000}};
        run.runner.scripts[u"b"_s] = {{.error = ErrorKind::Unsupported, .ok = false}};
        run.begin({.failFast = true});
        run.controller->beginWaiting(TaskId(u"a"_s), {});
        run.controller->flush();
        run.advance(5);
        QVERIFY(run.ended == RunState::None);
        QVERIFY(run.status(u"a"_s).state == TaskState::Waiting);
        run.controller->endWaiting(TaskId(u"a"_s));
        run.controller->flush();
        QVERIFY(run.status(u"a"_s).state == TaskState::Running);
    }

    void thePersonsAnswerReachesTheAttempt()
    {
        const TempProject project;
        Asking asking(project.root());
        asking.start({u"a"_s});
        QVERIFY(asking.waitQuestions(1));
        const QuestionStatus open = asking.session->state().questions().first();
        QVERIFY(open.question == mayIt());
        QCOMPARE(open.task.value(), u"a"_s);
        QCOMPARE(open.attempt, 1);
        QVERIFY(asking.status(u"a"_s).state == TaskState::Waiting);
        QVERIFY(asking.status(u"a"_s).reason.contains(u"mytool --x"_s));
        asking.answer(u"a"_s, u"once"_s);
        QVERIFY(asking.waitEnd());
        QCOMPARE(asking.status(u"a"_s).attempts.last().report, u"once by the person"_s);
        QVERIFY(asking.session->state().questions().isEmpty());
        QVERIFY(asking.refused.isEmpty());
    }

    void threadsAreLentToOthers()
    {
        const TempProject project;
        Asking asking(project.root());
        asking.silent = {u"d"_s, u"e"_s};
        asking.start({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s}, 1); // one at a time, and three that wait
        QVERIFY(asking.waitQuestions(3));
        QVERIFY(waitFor([&] {
            return asking.status(u"d"_s).state == TaskState::Completed &&
                   asking.status(u"e"_s).state == TaskState::Completed;
        }));
        for (const QString &task : {u"c"_s, u"a"_s, u"b"_s}) {
            asking.answer(task, u"deny"_s);
        }
        QVERIFY(asking.waitEnd());
        QVERIFY(asking.ends.first() == RunState::Completed);
    }

    void whereNobodyAnswersTheFallbackCountsAndIsOnRecord()
    {
        const TempProject project;
        Asking asking(project.root(), false);
        asking.start({u"a"_s});
        QVERIFY(asking.waitEnd());
        QCOMPARE(asking.status(u"a"_s).attempts.last().report, u"deny"_s);
        QCOMPARE(asking.count(EventKind::QuestionAsked), 1);
        QCOMPARE(asking.count(EventKind::UserDecided), 1);
    }

    void aWrongAnswerIsRefusedAndTheQuestionStays()
    {
        const TempProject project;
        Asking asking(project.root());
        asking.start({u"a"_s});
        QVERIFY(asking.waitQuestions(1));
        asking.answer(u"a"_s, u"perhaps"_s);
        QVERIFY(waitFor([&] { return asking.refused.size() == 1; }));
        asking.answer(u"b"_s, u"once"_s);
        QVERIFY(waitFor([&] { return asking.refused.size() == 2; }));
        QCOMPARE(asking.session->state().questions().size(), 1);
        asking.answer(u"a"_s, u"deny"_s);
        QVERIFY(asking.waitEnd());
        asking.answer(u"a"_s, u"once"_s);
        QVERIFY(waitFor([&] { return asking.refused.size() == 3; }));
    }

    void aStoppedRunAsksAgainWhenItGoesOn()
    {
        const TempProject project;
        Asking asking(project.root());
        asking.start({u"a"_s});
        QVERIFY(asking.waitQuestions(1));
        asking.session->requestStop();
        QVERIFY(asking.waitEnd());
        QVERIFY(asking.session->state().questions().isEmpty());
        asking.session->requestRun({});
        QVERIFY(asking.waitQuestions(1));
        asking.answer(u"a"_s, u"once"_s);
        QVERIFY(waitFor([&] { return asking.ends.size() == 2; }));
        QVERIFY(asking.ends.last() == RunState::Completed);
    }

    void closingWhileItWaitsEndsIt()
    {
        const TempProject project;
        {
            Asking asking(project.root());
            asking.start({u"a"_s, u"b"_s}, 2);
            QVERIFY(asking.waitQuestions(2));
        }
        Asking later(project.root());
        QVERIFY(waitFor([&] { return later.isOpen; }));
        QVERIFY(later.session->state().questions().isEmpty());
        QVERIFY(later.status(u"a"_s).state == TaskState::Interrupted);
    }

    void afterACrashAnOpenQuestionIsAskedAgainAndAnAnsweredOneIsNot()
    {
        const TempProject project;
        const SystemClock clock;
        Plan plan;
        plan.version = 1;
        plan.name = u"Small"_s;
        plan.tasks = {fakeTask(u"a"_s), fakeTask(u"b"_s)};
        const RunId run(u"run-1"_s);
        const auto of = [&run](EventKind kind, const QString &task, const QJsonObject &payload) {
            return Event{.kind = kind, .run = run, .task = TaskId(task), .attempt = 1, .payload = payload};
        };
        {
            auto journal = Journal::open(project.root(), clock);
            QVERIFY(journal);
            (*journal)->append(
                {.kind = EventKind::PlanMade, .payload = {{u"plan"_s, toJson(plan)}, {u"cause"_s, u"prompt"_s}}});
            (*journal)->append({.kind = EventKind::RunStarted,
                                .run = run,
                                .payload = {{u"planVersion"_s, 1},
                                            {u"checkLevel"_s, u"fast"_s},
                                            {u"tasks"_s, QJsonArray{u"a"_s, u"b"_s}}}});
            for (const QString &task : {u"a"_s, u"b"_s}) {
                (*journal)->append(of(EventKind::TaskStateChanged, task, {{u"state"_s, u"RUNNING"_s}}));
                (*journal)->append(of(EventKind::AttemptStarted, task, {{u"number"_s, 1}}));
                (*journal)->append(of(EventKind::QuestionAsked, task, toJson(mayIt())));
                (*journal)->append(of(EventKind::TaskStateChanged, task, {{u"state"_s, u"WAITING"_s}}));
            }
            (*journal)->append(of(EventKind::UserDecided, u"b"_s, toJson(Answer{u"once"_s, {}, true}, mayIt())));
            QVERIFY((*journal)->commit());
        }
        Asking asking(project.root());
        QVERIFY(waitFor([&] { return asking.isOpen; }));
        asking.session->requestRun({});
        QVERIFY(waitFor([&] { return asking.status(u"b"_s).state == TaskState::Completed; }));
        QCOMPARE(asking.status(u"b"_s).attempts.last().report, u"once by the person"_s);
        QVERIFY(asking.waitQuestions(1));
        QCOMPARE(asking.session->state().questions().first().task.value(), u"a"_s);
        asking.answer(u"a"_s, u"deny"_s);
        QVERIFY(asking.waitEnd());
        QCOMPARE(asking.status(u"a"_s).attempts.last().report, u"deny by the person"_s);
    }

    void aUsedUpBudgetHoldsTheRunUntilItIsDecided_data()
    {
        QTest::addColumn<Answer>("answer");
        QTest::addColumn<TaskState>("second");
        QTest::addColumn<bool>("isOverBudget");
        QTest::newRow("more") << Answer{u"more"_s, u"5"_s} << TaskState::Completed << false;
        QTest::newRow("blueprint") << Answer{u"blueprint"_s, {}} << TaskState::Waiting << false; // it cannot pay
        QTest::newRow("stop") << Answer{u"stop"_s, {}} << TaskState::Interrupted << true;
    }

    void aUsedUpBudgetHoldsTheRunUntilItIsDecided()
    {
        QFETCH(const Answer, answer);
        QFETCH(const TaskState, second);
        QFETCH(const bool, isOverBudget);
        const TempProject project;
        Asking asking(project.root());
        asking.options.budget = 1.5;
        asking.start({u"a"_s, u"b"_s});
        QVERIFY(asking.waitQuestions(1));
        const QuestionStatus open = asking.session->state().questions().first();
        QVERIFY(open.question.kind == QuestionKind::Budget);
        QVERIFY(open.task.isEmpty());
        QVERIFY(asking.session->state().run().state == RunState::Paused);
        QVERIFY(asking.session->state().isOverBudget());
        asking.session->requestResume(); // no way around the decision
        QVERIFY(waitFor([&] { return asking.refused.size() == 1; }));
        asking.session->answer({}, 0, u"budget"_s, {u"more"_s, u"1.5"_s});
        QVERIFY(waitFor([&] { return asking.refused.size() == 2; }));
        asking.session->answer({}, 0, u"budget"_s, answer);
        QVERIFY(waitFor([&] { return asking.status(u"b"_s).state == second; }));
        QVERIFY(asking.status(u"a"_s).state == TaskState::Completed);
        QCOMPARE(asking.session->state().isOverBudget(), isOverBudget);
    }

    void withoutAPersonAUsedUpBudgetEndsTheRunAndItGoesOnWithMore()
    {
        const TempProject project;
        {
            Asking asking(project.root(), false);
            asking.options.budget = 1.5;
            asking.start({u"a"_s, u"b"_s});
            QVERIFY(asking.waitEnd());
            QVERIFY(asking.ends.first() == RunState::Interrupted);
            QVERIFY(asking.session->state().isOverBudget());
            QCOMPARE(asking.session->state().runUsage().cost, 1.0);
        }
        Asking later(project.root(), false);
        QVERIFY(waitFor([&] { return later.isOpen; }));
        later.options = runOptionsFromJson(later.session->state().runOptions());
        QCOMPARE(later.options.budget, 1.5);
        later.session->requestRun(later.options); // what was spent is not forgotten: it ends as it did
        QVERIFY(waitFor([&] { return later.ends.size() == 1; }));
        QVERIFY(later.status(u"b"_s).state == TaskState::Interrupted);
        later.options.budget = 2;
        later.session->requestRun(later.options);
        QVERIFY(waitFor([&] { return later.ends.size() == 2; }));
        QVERIFY(later.ends.last() == RunState::Completed);
        QCOMPARE(later.session->state().runUsage().cost, 2.0);
    }

    void anAnswerToAnotherQuestionWithTheSameIdDoesNotCount()
    {
        const Question asked{u"1.0"_s, QuestionKind::Text, u"Which colour?"_s, {}, {}, {}};
        const QJsonObject json = toJson(Answer{{}, u"red"_s, true}, asked);
        QVERIFY(isAnswerTo(json, asked));
        QVERIFY(!isAnswerTo(json, mayIt()));
    }

    void theLatestQuestionWithAnIdCounts()
    {
        QuestionDesk desk;
        const QuestionKey key{TaskId(u"a"_s), 1, u"1.0"_s};
        const auto first = std::make_shared<PendingAnswer>();
        desk.put(key, {mayIt(), first});
        desk.put(key, {mayIt(), std::make_shared<PendingAnswer>()});
        const Result<Answer> withdrawn = first->wait({});
        QVERIFY(!withdrawn && withdrawn.error().kind == ErrorKind::Cancelled);
        QVERIFY(desk.take(key));
        QVERIFY(!desk.take(key));
    }
};

} // namespace autodevos

QTEST_GUILESS_MAIN(autodevos::TestQuestions)
#include "tst_questions.moc"
