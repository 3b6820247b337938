// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/filelock.h"
#include "core/journal/contextwriter.h"
#include "tests/support/fakeclock.h"
#include "tests/support/tempproject.h"

#include <QJsonDocument>
#include <QtTest>

#include <atomic>
#include <thread>

using namespace autodevos;
using namespace Qt::StringLiterals;

namespace {

ProjectState stateWithPlans(int count)
{
    ProjectState state;
    for (int version = 1; version <= count; ++version) {
        Plan plan;
        plan.version = version;
        plan.prompt.text = u"a board"_s;
        plan.requirements = {{RequirementId(u"R1"_s), u"a board"_s, RequirementKind::Functional, 0, 7, {}}};
        Task task;
        task.id = TaskId(u"api"_s);
        task.title = u"API"_s;
        task.role = RoleId(u"backend"_s);
        task.instructions = u"Write it"_s;
        task.provides = {u"api/**"_s};
        task.covers = {RequirementId(u"R1"_s)};
        plan.tasks = {task};
        state.apply({.sequence = version, .kind = EventKind::PlanMade, .payload = {{u"plan"_s, toJson(plan)}}});
    }
    return state;
}

} // namespace

class ContextWriterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesContextAndEveryPlan();
    void writingAgainReplaces();
    void damagedContextIsSetAside();
    void planChangedByHandIsSetAside();
    void temporariesOfDeadProcessesAreRemoved();
    void waitsForTheLockOnlyForAWhile();
    void readerNeverSeesAHalfWrittenContext();
    void missingAndDamagedContextsAreToldApart();
};

void ContextWriterTest::writesContextAndEveryPlan()
{
    const TempProject project;
    const FakeClock clock;
    ContextWriter writer(project.root(), clock);
    const ProjectState state = stateWithPlans(2);
    QVERIFY(writer.write(state));
    QCOMPARE(*readContext(project.root()), state.toContext());
    QCOMPARE(project.names(u".autodevos/plans"_s), (QStringList{u"v1.json"_s, u"v2.json"_s}));
    QCOMPARE(QJsonDocument::fromJson(project.read(u".autodevos/plans/v2.json"_s)).object(), toJson(*state.plan()));
    QVERIFY(writer.notes().isEmpty());
}

void ContextWriterTest::writingAgainReplaces()
{
    const TempProject project;
    const FakeClock clock;
    ContextWriter writer(project.root(), clock);
    QVERIFY(writer.write(stateWithPlans(1)));
    QVERIFY(writer.write(stateWithPlans(3)));
    QVERIFY(ContextWriter(project.root(), clock).write(stateWithPlans(3))); // another process, later
    QCOMPARE(readContext(project.root())->value(u"sequence"_s).toInt(), 3);
    QCOMPARE(project.names(u".autodevos"_s), (QStringList{u"context.json"_s, u"context.lock"_s, u"plans"_s}));
}

void ContextWriterTest::damagedContextIsSetAside()
{
    const TempProject project;
    const FakeClock clock;
    project.write(u".autodevos/context.json"_s, "{\"version\": 1, \"tas");
    ContextWriter writer(project.root(), clock);
    QVERIFY(writer.write(stateWithPlans(1)));
    QVERIFY(readContext(project.root()));
    QCOMPARE(project.read(u".autodevos/context.json.corrupt-20231114-221320"_s), "{\"version\": 1, \"tas");
    QCOMPARE(writer.notes().size(), 1);
    QCOMPARE(toString(writer.notes().first().kind), toString(ErrorKind::Damaged));
    project.write(u".autodevos/context.json"_s, ""); // a second time within the same second
    QVERIFY(writer.write(stateWithPlans(1)));
    QVERIFY(project.contains(u".autodevos/context.json.corrupt-20231114-221320-2"_s));
}

void ContextWriterTest::planChangedByHandIsSetAside()
{
    const TempProject project;
    const FakeClock clock;
    project.write(u".autodevos/plans/v1.json"_s, "my own words");
    ContextWriter writer(project.root(), clock);
    QVERIFY(writer.write(stateWithPlans(1)));
    QCOMPARE(project.read(u".autodevos/plans/v1.json.corrupt-20231114-221320"_s), "my own words");
    QCOMPARE(writer.notes().size(), 1);
}

void ContextWriterTest::temporariesOfDeadProcessesAreRemoved()
{
    const TempProject project;
    const FakeClock clock;
    project.write(u".autodevos/context.json.tmp-4194999-1"_s, "half"); // above the largest process id
    const QString own = u".autodevos/context.json.tmp-%1-999"_s.arg(QCoreApplication::applicationPid());
    project.write(own, "of a thread at work");
    QVERIFY(ContextWriter(project.root(), clock).write(stateWithPlans(1)));
    QVERIFY(!project.contains(u".autodevos/context.json.tmp-4194999-1"_s));
    QVERIFY(project.contains(own));
}

void ContextWriterTest::waitsForTheLockOnlyForAWhile()
{
    const TempProject project;
    const FakeClock clock;
    project.makeFolder(u".autodevos"_s);
    const QString path = project.stateFolder() + u"/context.lock"_s;
    {
        const Result<FileLock> lock = FileLock::acquire(path, clock.nowMs());
        QVERIFY(lock);
        const Status status = ContextWriter(project.root(), clock).write(stateWithPlans(1));
        QVERIFY(!status);
        QCOMPARE(toString(status.error().kind), toString(ErrorKind::Locked));
        QVERIFY(status.error().message.contains(QString::number(QCoreApplication::applicationPid())));
    }
    std::atomic<bool> isHeld = false;
    std::thread other([&] {
        const Result<FileLock> lock = FileLock::acquire(path, clock.nowMs());
        isHeld = true;
        std::this_thread::sleep_for(std::chrono::milliseconds(200));
    });
    while (!isHeld) {
        std::this_thread::yield();
    }
    QVERIFY(ContextWriter(project.root(), clock).write(stateWithPlans(1)));
    other.join();
}

void ContextWriterTest::readerNeverSeesAHalfWrittenContext()
{
    const TempProject project;
    const FakeClock clock;
    QVERIFY(ContextWriter(project.root(), clock).write(stateWithPlans(1)));
    std::atomic<bool> isDone = false;
    std::thread writing([&] {
        ContextWriter writer(project.root(), clock);
        for (int round = 0; round < 60; ++round) {
            if (!writer.write(stateWithPlans(1 + round % 3))) {
                break;
            }
        }
        isDone = true;
    });
    int reads = 0;
    bool isWhole = true;
    while (!isDone || reads == 0) {
        isWhole = isWhole && readContext(project.root()).has_value();
        ++reads;
    }
    writing.join();
    QVERIFY(isWhole);
}

void ContextWriterTest::missingAndDamagedContextsAreToldApart()
{
    const TempProject project;
    QCOMPARE(toString(readContext(project.root()).error().kind), toString(ErrorKind::NotFound));
    project.write(u".autodevos/context.json"_s, "[1, 2]");
    QCOMPARE(toString(readContext(project.root()).error().kind), toString(ErrorKind::Damaged));
}

QTEST_GUILESS_MAIN(ContextWriterTest)
#include "tst_contextwriter.moc"
