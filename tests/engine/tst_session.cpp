// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/decisions.h"
#include "core/engine/openends.h"
#include "core/engine/session.h"
#include "core/journal/contextwriter.h"
#include "core/journal/eventstore.h"
#include "core/journal/journal.h"
#include "tests/engine/fakerun.h"
#include "tests/engine/scriptedbody.h"
#include "tests/support/tempproject.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

/// Long enough for a sanitizer on a busy machine.
template<typename Condition>
[[nodiscard]] bool waitFor(const Condition &condition)
{
    return QTest::qWaitFor(condition, 30000);
}

/// a -> b -> c, and d alone.
Plan smallPlan()
{
    Plan plan;
    plan.name = u"Small"_s;
    plan.tasks = {fakeTask(u"a"_s), fakeTask(u"b"_s, {u"a"_s}), fakeTask(u"c"_s, {u"b"_s}), fakeTask(u"d"_s)};
    for (Task &task : plan.tasks) {
        task.provides = {ScriptedAgent::pathFor(task.id)};
    }
    return plan;
}

QMap<QString, QByteArray> treeOf(const QString &root)
{
    QMap<QString, QByteArray> tree;
    const Workspace workspace(root);
    for (const QString &path : workspace.files()) {
        tree.insert(path, workspace.read(path).value_or(QByteArray()));
    }
    return tree;
}

QString line(const QVector<TaskId> &ids)
{
    QStringList names;
    for (const TaskId &id : ids) {
        names.append(id.value());
    }
    return names.join(u' ');
}

/// A session on a project with a scripted agent; gathers what it signals.
struct OpenProject {
    explicit OpenProject(const QString &root)
        : agent(root)
        , session(std::make_unique<Session>(root, SessionServices{nullptr, roles, clock, agent.body()}))
    {
        QObject::connect(session.get(), &Session::opened, session.get(), [this] { isOpen = true; });
        QObject::connect(session.get(), &Session::openFailed, session.get(),
                         [this](const Error &error) { failed = error; });
        QObject::connect(session.get(), &Session::refused, session.get(),
                         [this](const Error &error) { refused.append(error); });
        QObject::connect(session.get(), &Session::runEnded, session.get(),
                         [this](RunState state) { ends.append(state); });
        QObject::connect(session.get(), &Session::eventsCommitted, session.get(),
                         [this](const QVector<Event> &committed) { events += committed; });
        session->open();
    }

    [[nodiscard]] bool waitOpen()
    {
        return waitFor([this] { return isOpen; });
    }
    [[nodiscard]] bool waitEnds(qsizetype count)
    {
        return waitFor([this, count] { return ends.size() >= count; });
    }
    [[nodiscard]] bool run(const RunOptions &options = {})
    {
        const qsizetype before = ends.size();
        session->requestRun(options);
        return waitEnds(before + 1);
    }
    [[nodiscard]] TaskState state(const QString &task) const { return session->state().task(TaskId(task)).state; }

    SystemClock clock;
    RoleCatalog roles;
    ScriptedAgent agent;
    bool isOpen = false;
    Error failed;
    QVector<Error> refused;
    QVector<RunState> ends;
    QVector<Event> events;
    std::unique_ptr<Session> session;
};

/// The journal, the tree and the staged files as they are on disk when the process dies right behind `events`.
void layOut(const TempProject &project, const QVector<Event> &events, const QMap<QString, QByteArray> &contents)
{
    const SystemClock clock;
    auto journal = Journal::open(project.root(), clock);
    QVERIFY(journal);
    OpenEnds open;
    for (const Event &event : events) {
        (*journal)->append(event);
        open.apply(event);
        if (event.kind == EventKind::FilesCommitted) {
            for (const QJsonValue file : event.payload.value(u"files"_s).toArray()) {
                const QString path = file.toObject().value(u"path"_s).toString();
                project.write(path, contents.value(path));
            }
        }
    }
    QVERIFY((*journal)->commit());
    for (const OpenEnds::Prepared &prepared : open.prepared()) {
        Transaction transaction(Workspace(project.root()), {u"**"_s},
                                stagingName(prepared.run, prepared.task, prepared.attempt));
        for (const QJsonValue file : prepared.payload.value(u"files"_s).toArray()) {
            const QString path = file.toObject().value(u"path"_s).toString();
            QVERIFY(transaction.write(path, contents.value(path)));
        }
        QVERIFY(transaction.prepare());
    }
}

int answersIn(const QVector<Event> &events)
{
    return static_cast<int>(std::ranges::count(events, EventKind::ModelAnswered, &Event::kind));
}

} // namespace

class TestSession : public QObject {
    Q_OBJECT

    /// A run, an edit by hand, and another version of the same file.
    static void makeConflict(OpenProject &open, const TempProject &project)
    {
        open.session->adoptPlan(smallPlan(), u"file"_s);
        QVERIFY(open.run());
        project.write(u"out/d.txt"_s, "mine\n");
        open.session->editTask(TaskId(u"d"_s), u"quite different"_s);
        QVERIFY(open.run());
    }

private Q_SLOTS:
    void carriesOutAPlanAndReplaysToTheSameState()
    {
        const TempProject project;
        OpenProject open(project.root());
        QVERIFY(open.waitOpen());
        open.session->adoptPlan(smallPlan(), u"file"_s);
        QVERIFY(open.run());
        QVERIFY(open.ends.last() == RunState::Completed);
        QCOMPARE(treeOf(project.root()).size(), 4);
        QVERIFY(!open.session->isRunning());

        ProjectState replayed;
        const Result<QVector<Event>> events = readJournal(project.root());
        QVERIFY(events);
        QVERIFY(*events == open.events);
        for (const Event &event : *events) {
            replayed.apply(event);
        }
        QCOMPARE(replayed.toContext(), open.session->state().toContext());
        const Result<QJsonObject> context = readContext(project.root());
        QVERIFY(context);
        QCOMPARE(*context, replayed.toContext());
    }

    void comesBackAsItWas()
    {
        const TempProject project;
        QJsonObject before;
        {
            OpenProject open(project.root());
            QVERIFY(open.waitOpen());
            open.session->adoptPlan(smallPlan(), u"file"_s);
            QVERIFY(open.run());
            before = open.session->state().toContext();
        }
        OpenProject again(project.root());
        QVERIFY(again.waitOpen());
        QCOMPARE(again.session->state().toContext(), before);
        QVERIFY(again.run());
        QCOMPARE(again.agent.asked, 0);
        QVERIFY(again.ends.last() == RunState::Completed);
    }

    void goesOnFromAJournalOfOld_data()
    {
        QTest::addColumn<bool>("isAnswered");
        QTest::newRow("its question is open") << false;
        QTest::newRow("its question is answered") << true;
    }

    /// One that an earlier version wrote: questions of its own kind, and no options of the run.
    void goesOnFromAJournalOfOld()
    {
        QFETCH(const bool, isAnswered);
        const TempProject project;
        const QString words = u"\"a\" does not succeed: It is broken. What shall be done?"_s;
        QVector<EventRow> rows;
        const auto add = [&rows](const QByteArray &kind, const QJsonObject &payload, const QByteArray &task = {},
                                 int attempt = 0) {
            rows.append({rows.size() + 1, 1'700'000'000'000 + rows.size(), kind, "run-1", task, attempt,
                         QJsonDocument(payload).toJson(QJsonDocument::Compact)});
        };
        Plan plan = smallPlan();
        plan.version = 1;
        add("prompt-given", {{u"text"_s, u"Something small"_s}});
        add("plan-made", {{u"plan"_s, toJson(plan)}, {u"model"_s, u"blueprint"_s}, {u"cause"_s, u"prompt"_s}});
        add("run-started", {{u"planVersion"_s, 1},
                            {u"model"_s, u"blueprint"_s},
                            {u"maxParallel"_s, 3},
                            {u"checkLevel"_s, u"none"_s},
                            {u"failFast"_s, false},
                            {u"tasks"_s, QJsonArray{u"a"_s, u"b"_s, u"c"_s, u"d"_s}},
                            {u"reused"_s, QJsonArray()}});
        add("task-state-changed", {{u"state"_s, u"RUNNING"_s}}, "a");
        add("attempt-started", {{u"number"_s, 1}, {u"model"_s, u"blueprint"_s}}, "a", 1);
        add("attempt-finished", {{u"ok"_s, false}, {u"error"_s, u"It is broken"_s}}, "a", 1);
        add("task-state-changed", {{u"state"_s, u"WAITING"_s}, {u"reason"_s, words}}, "a");
        add("user-asked", {{u"question"_s, words}, {u"choices"_s, QJsonArray{u"Try again"_s, u"Skip it"_s}}}, "a");
        if (isAnswered) {
            add("user-decided", {{u"question"_s, words}, {u"answer"_s, u"Use plain words"_s}}, "a");
        }
        project.makeFolder(u".autodevos"_s);
        {
            const auto store =
                EventStore::open(project.path(u".autodevos/journal.db"_s), EventStore::Access::ReadWrite);
            QVERIFY(store && (*store)->insert(rows));
        }

        ProjectState state;
        for (const Event &event : readJournal(project.root()).value_or(QVector<Event>())) {
            state.apply(event);
        }
        QCOMPARE(state.questions().size(), isAnswered ? 0 : 1);
        if (!isAnswered) {
            QCOMPARE(state.questions().first().question.text, words);
            QCOMPARE(state.questions().first().question.options.last().text, u"Skip it"_s);
        }
        const RunOptions options = runOptionsOf(state);
        QCOMPARE(options.maxParallel, 3);
        QVERIFY(options.checkLevel == CheckLevel::None);

        OpenProject open(project.root());
        QVERIFY(open.waitOpen());
        QVERIFY(open.session->state().run().state == RunState::Interrupted);
        QVERIFY(open.session->state().questions().isEmpty()); // nobody waits for it any more
        QVERIFY(open.run(options));
        QVERIFY(open.ends.last() == RunState::Completed);
        QCOMPARE(open.session->state().run().id.value(), u"run-1"_s);
        QCOMPARE(treeOf(project.root()).size(), 4);
    }

    void endsInTheSameTreeWhereverItIsCutOff()
    {
        const TempProject undisturbed;
        QVector<Event> history;
        {
            OpenProject open(undisturbed.root());
            QVERIFY(open.waitOpen());
            open.session->adoptPlan(smallPlan(), u"file"_s);
            QVERIFY(open.run({.maxParallel = 2}));
            history = open.events;
        }
        const QMap<QString, QByteArray> tree = treeOf(undisturbed.root());
        QVERIFY(history.size() > 30);
        for (qsizetype cut = 1; cut <= history.size(); ++cut) {
            const TempProject project;
            layOut(project, history.first(cut), tree);
            OpenProject open(project.root());
            QVERIFY(open.waitOpen());
            QVERIFY2(open.run({.maxParallel = 2}), qPrintable(u"cut %1"_s.arg(cut)));
            QVERIFY2(open.ends.last() == RunState::Completed, qPrintable(u"cut %1"_s.arg(cut)));
            QCOMPARE(treeOf(project.root()), tree);
            QCOMPARE(answersIn(open.events), 4); // nothing was paid for twice
        }
    }

    void foreseesWhatARetryCostsFromWhatItCost()
    {
        const TempProject project;
        OpenProject open(project.root());
        QVERIFY(open.waitOpen());
        open.session->adoptPlan(smallPlan(), u"file"_s);
        QVERIFY(waitFor([&] { return open.session->state().hasPlan(); }));
        QCOMPARE(open.session->previewRetry(TaskId(u"b"_s)).usd, 0.0); // nobody knows yet
        open.agent.usage = {.input = 4000, .output = 500, .cost = 0.25};
        QVERIFY(open.run());
        const StalePreview preview = open.session->previewRetry(TaskId(u"b"_s));
        QCOMPARE(preview.tokens, 9000); // b and c
        QCOMPARE(preview.usd, 0.5);
        QVERIFY(!preview.hasUnknownCost);
    }

    void runsAgainExactlyWhatAnEditMakesStale()
    {
        const TempProject project;
        OpenProject open(project.root());
        QVERIFY(open.waitOpen());
        open.session->adoptPlan(smallPlan(), u"file"_s);
        QVERIFY(open.run());
        const StalePreview preview = open.session->previewRetry(TaskId(u"b"_s));
        QCOMPARE(line(preview.stale), u"b c"_s);
        QCOMPARE(line(preview.reused), u"a d"_s);
        QVERIFY(preview.seconds >= 1); // as long as they took

        open.session->editTask(TaskId(u"b"_s), u"Do b otherwise"_s);
        open.agent.asked = 0;
        QVERIFY(open.run());
        QCOMPARE(open.agent.asked, 2);
        QCOMPARE(line(open.session->state().run().tasks), u"b c"_s);
        QVERIFY(treeOf(project.root()).value(u"out/b.txt"_s).contains("otherwise"));
        QCOMPARE(open.session->state().plan()->version, 2);

        open.agent.asked = 0;
        open.session->retryTask(TaskId(u"b"_s), std::nullopt, {});
        QVERIFY(open.waitEnds(3));
        QCOMPARE(open.agent.asked, 1); // it wrote the same again: what depends on it is kept
        QVERIFY(open.state(u"c"_s) == TaskState::Completed);
    }

    void runsOneTaskAloneAndLeavesTheRestForLater()
    {
        const TempProject project;
        OpenProject open(project.root());
        QVERIFY(open.waitOpen());
        open.session->adoptPlan(smallPlan(), u"file"_s);
        QVERIFY(waitFor([&] { return open.session->state().hasPlan(); }));
        QCOMPARE(line(open.session->previewRetry(TaskId(u"b"_s), Reach::Alone).stale), u"a b"_s); // b needs a
        open.session->retryTask(TaskId(u"b"_s), std::nullopt, {}, Reach::Alone);
        QVERIFY(open.waitEnds(1));
        QVERIFY(open.ends.last() == RunState::Completed);
        QVERIFY(open.state(u"b"_s) == TaskState::Completed && open.state(u"c"_s) == TaskState::Pending);
        QVERIFY(open.state(u"d"_s) == TaskState::Pending);
        QVERIFY(open.run());
        QCOMPARE(line(open.session->state().run().tasks), u"c d"_s);

        // Other files than before: what was made from them is to be made again, but not now.
        open.session->retryTask(TaskId(u"b"_s), u"Do b otherwise"_s, {}, Reach::Alone);
        QVERIFY(open.waitEnds(3));
        QCOMPARE(line(open.session->state().run().tasks), u"b"_s);
        QVERIFY(open.state(u"c"_s) == TaskState::Pending && open.state(u"d"_s) == TaskState::Completed);
        QVERIFY(open.run());
        QCOMPARE(line(open.session->state().run().tasks), u"c"_s);

        // The same files as before: nothing behind it is touched.
        open.session->retryTask(TaskId(u"b"_s), std::nullopt, {}, Reach::Alone);
        QVERIFY(open.waitEnds(5));
        QVERIFY(open.state(u"c"_s) == TaskState::Completed);
    }

    void leavesOutWhatAPersonSkipsUntilThatIsTakenBack()
    {
        const TempProject project;
        {
            OpenProject open(project.root());
            QVERIFY(open.waitOpen());
            open.session->adoptPlan(smallPlan(), u"file"_s);
            open.session->skipTask(TaskId(u"b"_s));
            QVERIFY(waitFor([&] { return open.state(u"c"_s) == TaskState::Skipped; }));
            QCOMPARE(line(open.session->previewRun(CheckLevel::Fast).stale), u"a d"_s);
            QVERIFY(open.run());
            QVERIFY(open.ends.last() == RunState::Completed);
        }
        OpenProject open(project.root()); // the decision is durable
        QVERIFY(open.waitOpen());
        QVERIFY(open.run());
        QVERIFY(open.session->state().run().tasks.isEmpty());
        QVERIFY(open.state(u"b"_s) == TaskState::Skipped);
        open.session->skipTask(TaskId(u"a"_s));
        QVERIFY(waitFor([&] { return open.refused.size() == 1; })); // it is done
        open.session->skipTask(TaskId(u"c"_s), false);
        QVERIFY(waitFor([&] { return open.refused.size() == 2; })); // it is only behind b
        open.session->skipTask(TaskId(u"b"_s), false);
        QVERIFY(waitFor([&] { return open.state(u"c"_s) == TaskState::Pending; }));
        QVERIFY(open.run());
        QCOMPARE(line(open.session->state().run().tasks), u"b c"_s);
        QVERIFY(open.ends.last() == RunState::Completed);
    }

    void goesOnWithOneTaskAloneAfterTheProcessThatRanItIsGone()
    {
        const TempProject project;
        {
            OpenProject open(project.root());
            QVERIFY(open.waitOpen());
            open.session->adoptPlan(smallPlan(), u"file"_s);
            open.agent.isBlocked = true;
            open.session->retryTask(TaskId(u"b"_s), std::nullopt, {}, Reach::Alone);
            QVERIFY(waitFor([&] { return open.agent.hanging > 0; }));
        }
        OpenProject open(project.root());
        QVERIFY(open.waitOpen());
        QCOMPARE(line(open.session->previewRun(CheckLevel::Fast).stale), u"a b"_s);
        QVERIFY(open.run());
        QCOMPARE(open.session->state().run().id, RunId(u"run-1"_s));
        QVERIFY(open.state(u"b"_s) == TaskState::Completed);
        QVERIFY(open.state(u"c"_s) == TaskState::Pending && open.state(u"d"_s) == TaskState::Pending);
        QVERIFY(open.run());
        QCOMPARE(line(open.session->state().run().tasks), u"c d"_s);
    }

    void leavesOutATaskThatTheRunUnderWayIsNotAbout()
    {
        const TempProject project;
        OpenProject open(project.root());
        QVERIFY(open.waitOpen());
        open.session->adoptPlan(smallPlan(), u"file"_s);
        open.agent.isBlocked = true;
        open.session->retryTask(TaskId(u"b"_s), std::nullopt, {}, Reach::Alone);
        QVERIFY(waitFor([&] { return open.agent.hanging > 0; }));
        open.session->skipTask(TaskId(u"d"_s));
        QVERIFY(waitFor([&] { return open.state(u"d"_s) == TaskState::Skipped; }));
        open.agent.isBlocked = false;
        open.session->requestStop();
        QVERIFY(open.waitEnds(1));
        QVERIFY(open.run()); // goes on with what was asked for
        QCOMPARE(line(open.session->state().run().tasks), u"a b"_s);
        QVERIFY(open.ends.last() == RunState::Completed && open.state(u"c"_s) == TaskState::Pending);
        QVERIFY(open.run());
        QVERIFY(open.ends.last() == RunState::Completed);
        QVERIFY(open.state(u"c"_s) == TaskState::Completed && open.state(u"d"_s) == TaskState::Skipped);
    }

    void aSkippedTaskThatIsAskedForByNameIsCarriedOut()
    {
        const TempProject project;
        OpenProject open(project.root());
        QVERIFY(open.waitOpen());
        open.session->adoptPlan(smallPlan(), u"file"_s);
        open.session->skipTask(TaskId(u"a"_s));
        open.session->skipTask(TaskId(u"c"_s));
        QVERIFY(waitFor([&] { return open.session->state().task(TaskId(u"c"_s)).setAside == TaskId(u"c"_s); }));
        open.session->retryTask(TaskId(u"b"_s), std::nullopt, {});
        QVERIFY(open.waitEnds(1));
        QCOMPARE(line(open.session->state().run().tasks), u"a b"_s); // a is needed; c stays left out
        QVERIFY(open.state(u"b"_s) == TaskState::Completed && open.state(u"c"_s) == TaskState::Skipped);
        QCOMPARE(open.session->state().task(TaskId(u"c"_s)).setAside, TaskId(u"c"_s));
        QVERIFY(open.session->state().task(TaskId(u"a"_s)).setAside.isEmpty());
    }

    void whatAPersonDeletedStaysDeletedAndCanBeBroughtBack()
    {
        const TempProject project;
        OpenProject open(project.root());
        QVERIFY(open.waitOpen());
        open.session->adoptPlan(smallPlan(), u"file"_s);
        QVERIFY(open.run());
        const QMap<QString, QByteArray> tree = treeOf(project.root());
        QVERIFY(QFile::remove(project.path(u"out/d.txt"_s)));
        QVERIFY(open.run());
        QVERIFY(open.session->state().run().tasks.isEmpty());
        QVERIFY(!project.contains(u"out/d.txt"_s));
        open.session->resolveFiles({u"out/d.txt"_s}, Resolution::Theirs);
        QVERIFY(waitFor([&tree, &project] { return treeOf(project.root()) == tree; }));
    }

    void conflictEndsTheRunUntilItIsDecided()
    {
        const TempProject project;
        OpenProject open(project.root());
        QVERIFY(open.waitOpen());
        makeConflict(open, project);
        QVERIFY(open.ends.last() == RunState::Failed);
        QCOMPARE(project.read(u"out/d.txt"_s), "mine\n");
        QCOMPARE(open.session->state().conflicts().keys(), QStringList{u"out/d.txt"_s});
        QCOMPARE(open.session->state().run().gates.value(0).file, u"out/d.txt"_s);
        QVERIFY(open.state(u"d"_s) == TaskState::Completed); // what others build on is there

        open.session->resolveFiles({u"out/d.txt"_s, u"out/nothing.txt"_s}, Resolution::Theirs);
        QVERIFY(waitFor([&open] { return open.refused.size() == 1; })); // all or none
        QCOMPARE(open.session->state().conflicts().size(), 1);
        open.session->resolveFiles({u"out/d.txt"_s}, Resolution::Theirs);
        QVERIFY(waitFor([&open] { return open.session->state().conflicts().isEmpty(); }));
        QCOMPARE(project.read(u"out/d.txt"_s), "d: quite different\n");
        QVERIFY(open.session->state().run().state == RunState::Completed);
        QVERIFY(open.run());
        QVERIFY(open.session->state().run().tasks.isEmpty());
    }

    void decisionIsCarriedOutAfterACrash()
    {
        const TempProject project;
        {
            OpenProject open(project.root());
            QVERIFY(open.waitOpen());
            makeConflict(open, project);
            const Result<Event> decision =
                decisionAbout(Workspace(project.root()), open.session->state(), u"out/d.txt"_s, Resolution::Theirs);
            QVERIFY(decision);
            open.session.reset();
            const SystemClock clock;
            auto journal = Journal::open(project.root(), clock);
            (*journal)->append(*decision);
            QVERIFY((*journal)->commit()); // and the process dies
        }
        QCOMPARE(project.read(u"out/d.txt"_s), "mine\n");
        for (int round = 0; round < 2; ++round) {
            OpenProject again(project.root());
            QVERIFY(again.waitOpen());
            QVERIFY(again.session->state().conflicts().isEmpty());
            QCOMPARE(project.read(u"out/d.txt"_s), round == 0 ? "d: quite different\n" : "mine again\n");
            project.write(u"out/d.txt"_s, "mine again\n"); // it is carried out once
        }
    }

    void stopsAndGoesOnLater()
    {
        const TempProject project;
        OpenProject open(project.root());
        open.agent.isBlocked = true;
        QVERIFY(open.waitOpen());
        open.session->adoptPlan(smallPlan(), u"file"_s);
        open.session->requestRun({});
        QVERIFY(waitFor([&open] { return open.agent.hanging == 2; }));
        QVERIFY(open.session->isRunning());
        open.session->requestStop();
        QVERIFY(open.waitEnds(1));
        QVERIFY(open.ends.last() == RunState::Interrupted);
        QVERIFY(open.state(u"a"_s) == TaskState::Interrupted);
        open.agent.isBlocked = false;
        QVERIFY(open.run());
        QVERIFY(open.ends.last() == RunState::Completed);
        QCOMPARE(open.agent.asked, 4); // the stopped attempts went on from their record
        QCOMPARE(open.session->state().run().id.value(), u"run-1"_s);
    }

    void isDestroyedCleanlyWhileRunning()
    {
        const TempProject project;
        {
            OpenProject open(project.root());
            open.agent.isBlocked = true;
            QVERIFY(open.waitOpen());
            open.session->adoptPlan(smallPlan(), u"file"_s);
            open.session->requestRun({});
            QVERIFY(waitFor([&open] { return open.agent.hanging == 2; }));
            open.session.reset();
        }
        OpenProject again(project.root());
        QVERIFY(again.waitOpen());
        QVERIFY(again.session->state().run().state == RunState::Interrupted);
        QVERIFY(again.state(u"a"_s) == TaskState::Interrupted);
        QVERIFY(again.state(u"b"_s) == TaskState::Pending);
        QVERIFY(again.run());
        QVERIFY(again.ends.last() == RunState::Completed);
        QCOMPARE(again.agent.asked, 2); // a and d had been answered before
    }

    void isDestroyedBeforeAnythingHappens()
    {
        const TempProject project;
        for (int i = 0; i < 20; ++i) {
            OpenProject open(project.root());
        }
        OpenProject unopened(project.path(u"never"_s));
    }

    void cancelsOneTaskOfARun()
    {
        const TempProject project;
        OpenProject open(project.root());
        open.agent.isBlocked = true;
        QVERIFY(open.waitOpen());
        open.session->adoptPlan(smallPlan(), u"file"_s);
        open.session->requestRun({});
        QVERIFY(waitFor([&open] { return open.agent.hanging == 2; }));
        open.session->cancelTask(TaskId(u"a"_s));
        QVERIFY(waitFor([&open] { return open.state(u"a"_s) == TaskState::Skipped; }));
        QVERIFY(open.state(u"d"_s) == TaskState::Running);
        open.session->cancelTask(TaskId(u"d"_s));
        QVERIFY(open.waitEnds(1));
        QVERIFY(open.ends.last() == RunState::Failed);
        open.agent.isBlocked = false;
        QVERIFY(open.run());
        QVERIFY(open.ends.last() == RunState::Completed);
    }

    void pausesAndResumes()
    {
        const TempProject project;
        OpenProject open(project.root());
        QVERIFY(open.waitOpen());
        open.session->adoptPlan(smallPlan(), u"file"_s);
        open.session->requestRun({.maxParallel = 1});
        open.session->requestPause();
        QVERIFY(waitFor([&open] { return open.session->state().run().state == RunState::Paused; }));
        QTest::qWait(50);
        QVERIFY(open.ends.isEmpty());
        open.session->requestResume();
        QVERIFY(open.waitEnds(1));
        QVERIFY(open.ends.last() == RunState::Completed);
    }

    void refusesASecondSessionOnTheSameProject()
    {
        const TempProject project;
        OpenProject first(project.root());
        QVERIFY(first.waitOpen());
        OpenProject second(project.root());
        QVERIFY(waitFor([&second] { return !second.failed.message.isEmpty(); }));
        QVERIFY(second.failed.kind == ErrorKind::Locked);
        QVERIFY(!second.isOpen);
    }

    void refusesWhatCannotBeDone()
    {
        const TempProject project;
        OpenProject open(project.root());
        open.session->requestRun({});
        QVERIFY(waitFor([&open] { return open.refused.size() == 1; }));
        open.session->retryTask(TaskId(u"ghost"_s), std::nullopt, {});
        open.session->requestPlan(Prompt{u"x"_s}); // there is no model here
        QVERIFY(waitFor([&open] { return open.refused.size() == 3; }));
        QVERIFY(open.refused.at(1).kind == ErrorKind::NotFound);
        QVERIFY(open.refused.at(2).kind == ErrorKind::Configuration);
        Plan circle = smallPlan();
        circle.tasks[0].needs = {TaskId(u"c"_s)};
        open.session->adoptPlan(circle, u"edit"_s);
        QVERIFY(waitFor([&open] { return open.refused.size() == 4; }));
        QVERIFY(open.refused.at(3).message.contains(u"circle"_s));
        QVERIFY(!open.session->state().hasPlan());
    }

    void saysWhyAFolderCannotBeOpened()
    {
        const TempProject project;
        project.write(u"file"_s, "x");
        OpenProject open(project.path(u"file/project"_s));
        QVERIFY(waitFor([&open] { return !open.failed.message.isEmpty(); }));
        QVERIFY(!open.failed.remedy.isEmpty());
    }

    void failsATaskAndRunsItAgain()
    {
        const TempProject project;
        OpenProject open(project.root());
        QVERIFY(open.waitOpen());
        open.agent.isBroken = true;
        open.session->adoptPlan(smallPlan(), u"file"_s);
        QVERIFY(open.run());
        QVERIFY(open.ends.last() == RunState::Failed);
        QVERIFY(open.state(u"c"_s) == TaskState::Skipped);
        open.agent.isBroken = false;
        QVERIFY(open.run());
        QVERIFY(open.ends.last() == RunState::Completed);
        QCOMPARE(open.session->state().run().id.value(), u"run-2"_s);
    }
};

} // namespace autodevos

QTEST_GUILESS_MAIN(autodevos::TestSession)
#include "tst_session.moc"
