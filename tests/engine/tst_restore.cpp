// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hash.h"
#include "core/engine/restore.h"
#include "core/engine/session.h"
#include "core/journal/journal.h"
#include "core/workspace/handedit.h"
#include "tests/engine/fakerun.h"
#include "tests/engine/scriptedbody.h"
#include "tests/support/tempproject.h"

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

/// A project with a session on it; follows its checkpoints as a view would.
struct Project {
    Project()
        : agent(folder.root())
    {
        open();
    }
    void open()
    {
        events.clear();
        checkpoints.clear();
        isOpen = false;
        session = std::make_unique<Session>(folder.root(), SessionServices{nullptr, roles, clock, agent.body()});
        QObject::connect(session.get(), &Session::opened, session.get(), [this] { isOpen = true; });
        QObject::connect(session.get(), &Session::refused, session.get(),
                         [this](const Error &error) { refused.append(error); });
        QObject::connect(session.get(), &Session::restored, session.get(), [this] { ++restored; });
        QObject::connect(session.get(), &Session::runEnded, session.get(), [this] { ++ended; });
        QObject::connect(session.get(), &Session::eventsCommitted, session.get(), [this](const QVector<Event> &news) {
            events += news;
            for (const Event &event : news) {
                checkpoints.apply(event);
            }
        });
        session->open();
        QVERIFY(waitFor([this] { return isOpen; }));
    }
    [[nodiscard]] bool run()
    {
        const int before = ended;
        session->requestRun({.maxParallel = 1});
        return waitFor([this, before] { return ended > before; });
    }
    [[nodiscard]] bool make()
    {
        session->adoptPlan(smallPlan(), u"file"_s);
        return run();
    }
    [[nodiscard]] bool restore(qint64 checkpoint)
    {
        const int before = restored;
        session->restore(checkpoint);
        return waitFor([this, before] { return restored > before || !refused.isEmpty(); }) && refused.isEmpty();
    }
    [[nodiscard]] qint64 last() const { return checkpoints.all().last().sequence; }
    [[nodiscard]] QMap<QString, QByteArray> tree() const
    {
        QMap<QString, QByteArray> files;
        const Workspace workspace(folder.root());
        for (const QString &path : workspace.files()) {
            files.insert(path, workspace.read(path).value_or(QByteArray()));
        }
        return files;
    }
    [[nodiscard]] TaskState state(const QString &task) const { return session->state().task(TaskId(task)).state; }

    TempProject folder;
    SystemClock clock;
    RoleCatalog roles;
    ScriptedAgent agent;
    Checkpoints checkpoints;
    QVector<Event> events;
    QVector<Error> refused;
    bool isOpen = false;
    int restored = 0;
    int ended = 0;
    std::unique_ptr<Session> session;
};

} // namespace

class TestRestore final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTaskMakesACheckpoint();
    void bringsPlanAndFilesBackAsANewVersion();
    void whatIsBackIsNotPaidForAgain();
    void halfAProjectGoesOnFromThere();
    void whatAPersonChangedIsKeptToGoBackTo();
    void aSavedEditIsACheckpoint();
    void filesOfThePersonsOwnAreLeftAlone();
    void isFinishedAfterACrash();
    void refusesWhatCannotBe();
};

void TestRestore::everyTaskMakesACheckpoint()
{
    Project project;
    QVERIFY(project.make());
    const QVector<Checkpoint> &all = project.checkpoints.all();
    QCOMPARE(all.size(), 4);
    for (const Checkpoint &checkpoint : all) {
        QVERIFY(checkpoint.cause == CheckpointCause::Task);
        QCOMPARE(checkpoint.paths, QStringList{ScriptedAgent::pathFor(checkpoint.task)});
        QCOMPARE(checkpoint.planVersion, 1);
    }
    QCOMPARE(project.checkpoints.standAt(all.at(1).sequence).files.size(), 2);
    const StandDifference difference = differenceOf(project.checkpoints.standAt(all.first().sequence),
                                                    project.checkpoints.standAt(all.last().sequence));
    QCOMPARE(difference.added.size(), 3);
    QVERIFY(difference.changed.isEmpty() && difference.removed.isEmpty());
}

void TestRestore::bringsPlanAndFilesBackAsANewVersion()
{
    Project project;
    QVERIFY(project.make());
    const auto before = project.tree();
    const qint64 then = project.last();
    project.session->editTask(TaskId(u"b"_s), u"Another way"_s);
    QVERIFY(project.run());
    QVERIFY(project.tree() != before);
    QVERIFY(project.restore(then));
    QCOMPARE(project.tree(), before);
    QCOMPARE(project.session->state().plan()->version, 3);
    QCOMPARE(project.session->state().plan()->tasks, smallPlan().tasks);
    QVERIFY(project.checkpoints.all().last().cause == CheckpointCause::Restore);
    QCOMPARE(project.checkpoints.all().last().restored, then);
    QCOMPARE(project.session->state().artifacts().value(u"out/b.txt"_s).task, TaskId(u"b"_s));
    QCOMPARE(project.session->state().task(TaskId(u"b"_s)).files, QStringList{u"out/b.txt"_s});
    // And on from there to what it was before that.
    const Checkpoint &replaced = project.checkpoints.all().at(project.checkpoints.all().size() - 2);
    QVERIFY(replaced.cause == CheckpointCause::BeforeRestore);
    QVERIFY(project.restore(replaced.sequence));
    QVERIFY(project.folder.read(u"out/b.txt"_s).contains("Another way"));
}

void TestRestore::whatIsBackIsNotPaidForAgain()
{
    Project project;
    QVERIFY(project.make());
    const qint64 then = project.last();
    project.session->editTask(TaskId(u"b"_s), u"Another way"_s);
    QVERIFY(project.run());
    QVERIFY(project.restore(then));
    const int asked = project.agent.asked;
    QVERIFY(project.run());
    QCOMPARE(project.agent.asked.load(), asked);
    QVERIFY(project.session->state().run().state == RunState::Completed);
    project.open(); // what was read back from the journal knows it too
    QVERIFY(project.run());
    QCOMPARE(project.agent.asked.load(), asked);
}

void TestRestore::halfAProjectGoesOnFromThere()
{
    Project project;
    QVERIFY(project.make());
    const auto whole = project.tree();
    const qint64 first = project.checkpoints.all().first().sequence;
    const TaskId early = project.checkpoints.all().first().task;
    QVERIFY(project.restore(first));
    QCOMPARE(project.tree().keys(), QStringList{ScriptedAgent::pathFor(early)});
    int pending = 0;
    for (const Task &task : project.session->state().plan()->tasks) {
        pending += project.state(task.id.value()) == TaskState::Pending ? 1 : 0;
    }
    QCOMPARE(pending, 3);
    QVERIFY(project.state(early.value()) == TaskState::Completed); // it was told so just after its files had come
    QVERIFY(project.run());
    QCOMPARE(project.tree(), whole);
    QVERIFY(project.state(u"c"_s) == TaskState::Completed);
}

void TestRestore::whatAPersonChangedIsKeptToGoBackTo()
{
    Project project;
    QVERIFY(project.make());
    const QByteArray generated = project.folder.read(u"out/a.txt"_s);
    project.folder.write(u"out/a.txt"_s, generated + "and a line of mine\n");
    QVERIFY(project.restore(project.last()));
    QCOMPARE(project.folder.read(u"out/a.txt"_s), generated);
    const Checkpoint &mine = project.checkpoints.all().at(project.checkpoints.all().size() - 2);
    QVERIFY(mine.cause == CheckpointCause::BeforeRestore);
    QVERIFY(project.restore(mine.sequence));
    QCOMPARE(project.folder.read(u"out/a.txt"_s), generated + "and a line of mine\n");
    // It still counts as changed by a person: what is generated anew is merged with it.
    QCOMPARE(project.session->state().artifacts().value(u"out/a.txt"_s).generated, sha256Hex(generated));
}

void TestRestore::aSavedEditIsACheckpoint()
{
    Project project;
    QVERIFY(project.make());
    const QByteArray generated = project.folder.read(u"out/d.txt"_s);
    const QByteArray edited = generated + "mine\n";
    QVERIFY(saveEdit(Workspace(project.folder.root()), u"out/d.txt"_s, edited, generated));
    project.session->noteEdit(u"out/d.txt"_s, sha256Hex(edited));
    QVERIFY(waitFor([&] { return project.checkpoints.all().last().cause == CheckpointCause::Edit; }));
    const qint64 then = project.last();
    project.session->retryTask(TaskId(u"d"_s), u"Anew"_s, {});
    QVERIFY(waitFor([&] { return project.ended == 2; }));
    QVERIFY(project.restore(then));
    QCOMPARE(project.folder.read(u"out/d.txt"_s), edited);
}

void TestRestore::filesOfThePersonsOwnAreLeftAlone()
{
    Project project;
    QVERIFY(project.make());
    project.folder.write(u"notes.txt"_s, "mine");
    QVERIFY(project.restore(project.checkpoints.all().first().sequence));
    QCOMPARE(project.folder.read(u"notes.txt"_s), QByteArray("mine"));
}

void TestRestore::isFinishedAfterACrash()
{
    Project project;
    QVERIFY(project.make());
    const qint64 first = project.checkpoints.all().first().sequence;
    const TaskId early = project.checkpoints.all().first().task;
    const Result<Event> decision =
        restoreDecision(Workspace(project.folder.root()), project.session->state(), *project.checkpoints.find(first),
                        project.checkpoints.standAt(first));
    QVERIFY(decision);
    project.session.reset();
    { // the process dies right behind the decision
        auto journal = Journal::open(project.folder.root(), project.clock);
        QVERIFY(journal);
        (*journal)->append(*decision);
        QVERIFY((*journal)->commit());
    }
    project.open();
    QCOMPARE(project.tree().keys(), QStringList{ScriptedAgent::pathFor(early)});
    QTRY_COMPARE(project.checkpoints.all().last().cause, CheckpointCause::Restore);
    const qsizetype events = project.events.size();
    project.open(); // and once only
    QCOMPARE(project.events.size(), events);
}

void TestRestore::refusesWhatCannotBe()
{
    Project project;
    QVERIFY(project.make());
    QVERIFY(!project.restore(9999));
    QVERIFY(project.refused.takeLast().kind == ErrorKind::NotFound);
    QVERIFY(!project.restore(project.last()));
    QVERIFY(project.refused.takeLast().kind == ErrorKind::Exists);
    const auto before = project.tree();
    project.agent.isBlocked = true;
    project.session->retryTask(TaskId(u"a"_s), u"Anew"_s, {});
    QVERIFY(waitFor([&] { return project.agent.hanging > 0; }));
    QVERIFY(!project.restore(project.checkpoints.all().first().sequence));
    QVERIFY(project.refused.takeLast().kind == ErrorKind::Usage);
    QCOMPARE(project.tree(), before);
}

} // namespace autodevos

QTEST_GUILESS_MAIN(autodevos::TestRestore)
#include "tst_restore.moc"
