// SPDX-License-Identifier: GPL-3.0-or-later
// A session that watches while a real second process holds the project.
#include "core/engine/session.h"
#include "core/journal/journal.h"
#include "tests/engine/scriptedbody.h"
#include "tests/support/tempproject.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <algorithm>
#include <ctime>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

template<typename Condition>
[[nodiscard]] bool waitFor(const Condition &condition)
{
    return QTest::qWaitFor(condition, 30000);
}

/// The other process. Killed when the test ends, if it still lives.
struct Runner {
    explicit Runner(const QString &root, int millisecondsPerTask)
    {
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QCoreApplication::applicationDirPath() + u"/project_runner"_s,
                      {root, QString::number(millisecondsPerTask)});
    }
    ~Runner() { kill(); }
    [[nodiscard]] bool waitOpen() { return process.waitForReadyRead(20000); }
    void kill()
    {
        process.kill();
        process.waitForFinished();
    }
    [[nodiscard]] bool endCleanly()
    {
        process.closeWriteChannel();
        return process.waitForFinished(20000) && process.exitCode() == 0;
    }

    QProcess process;
};

/// A session that watches when it cannot write; gathers what it signals.
struct Watcher {
    explicit Watcher(const QString &root)
        : agent(root)
        , session(std::make_unique<Session>(root, SessionServices{nullptr, roles, clock, agent.body()}))
    {
        QObject::connect(session.get(), &Session::opened, session.get(), [this] { isOpen = true; });
        QObject::connect(session.get(), &Session::openFailed, session.get(),
                         [this](const Error &error) { failed = error; });
        QObject::connect(session.get(), &Session::watched, session.get(), [this](const QVector<Event> &given) {
            ++watched;
            cutOff = given;
        });
        QObject::connect(session.get(), &Session::replaced, session.get(), [this] {
            ++replaced;
            events.clear();
        });
        QObject::connect(session.get(), &Session::refused, session.get(),
                         [this](const Error &error) { refused.append(error); });
        QObject::connect(session.get(), &Session::runEnded, session.get(), [this] { ++ends; });
        QObject::connect(session.get(), &Session::eventsCommitted, session.get(),
                         [this](const QVector<Event> &committed) {
                             const qint64 now = QDateTime::currentMSecsSinceEpoch();
                             if (watched > 0 && !isOpen) {
                                 delays.append(now - committed.first().time);
                             }
                             events += committed;
                         });
        session->open(WhenHeld::Watch);
    }
    [[nodiscard]] TaskState state(const QString &task) const { return session->state().task(TaskId(task)).state; }
    [[nodiscard]] bool waitFree() const
    {
        return waitFor([this] { return watched > 0 && !session->holder(); });
    }

    SystemClock clock;
    RoleCatalog roles;
    ScriptedAgent agent;
    bool isOpen = false;
    int watched = 0;
    int replaced = 0;
    int ends = 0;
    Error failed;
    QVector<Event> cutOff;
    QVector<Error> refused;
    QVector<Event> events;
    QVector<qint64> delays; ///< of what came live, in milliseconds
    std::unique_ptr<Session> session;
};

/// CPU time this process has used, in milliseconds.
double cpuMs()
{
    timespec used = {};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
    return static_cast<double>(used.tv_sec) * 1e3 + static_cast<double>(used.tv_nsec) / 1e6;
}

} // namespace

class TestWatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsARunOfAnotherProcessLive();
    void isNotFarBehind();
    void costsNextToNothingWhileNothingHappens();
    void refusesEveryCommandAndNamesTheHolder();
    void takesOverAfterAKillAndFinishesTheRun();
    void takesOverAfterACleanEnd();
    void leavesTheProjectToWhoeverHasIt();
    void followsTheNextHolderToo();
    void startsAgainWhenTheJournalWasRepaired();
    void saysWhenTheJournalCannotBeRead();
    void endsWhileItWatches();
};

void TestWatch::followsARunOfAnotherProcessLive()
{
    const TempProject project;
    Runner runner(project.root(), 150);
    QVERIFY(runner.waitOpen());
    Watcher watcher(project.root());
    QVERIFY(waitFor([&] { return watcher.watched > 0; }));
    QVERIFY(watcher.session->isWatching());
    QVERIFY(watcher.session->holder());
    QCOMPARE(watcher.session->holder()->pid, runner.process.processId());
    QVERIFY(waitFor([&] { return watcher.state(u"b"_s) == TaskState::Running; }));
    QVERIFY(watcher.session->isRunning());
    QVERIFY(watcher.state(u"a"_s) == TaskState::Completed);
    QVERIFY(watcher.state(u"c"_s) == TaskState::Pending);
    QVERIFY(watcher.waitFree());
    QVERIFY(watcher.session->state().run().state == RunState::Completed);
    QVERIFY(watcher.cutOff.isEmpty());
    QVERIFY(!watcher.isOpen);
    // Not one event less, more, or in another order than the journal has.
    const Result<QVector<Event>> written = readJournal(project.root());
    QVERIFY(written);
    QVERIFY(watcher.events == *written);
    QCOMPARE(watcher.session->state().artifacts().size(), 4);
}

void TestWatch::isNotFarBehind()
{
    const TempProject project;
    Runner runner(project.root(), 700); // long enough for the watch to slow down between two changes
    QVERIFY(runner.waitOpen());
    Watcher watcher(project.root());
    QVERIFY(watcher.waitFree());
    QVERIFY(watcher.delays.size() >= 3); // the ends of a, b and c; the start of the run may lie before the watch
    std::ranges::sort(watcher.delays);
    qInfo("median %lld ms, worst %lld ms", static_cast<long long>(watcher.delays.at(watcher.delays.size() / 2)),
          static_cast<long long>(watcher.delays.last()));
    QVERIFY(watcher.delays.at(watcher.delays.size() / 2) < 500);
}

void TestWatch::costsNextToNothingWhileNothingHappens()
{
    const TempProject project;
    Runner runner(project.root(), 60'000);
    QVERIFY(runner.waitOpen());
    Watcher watcher(project.root());
    QVERIFY(waitFor([&] { return watcher.state(u"a"_s) == TaskState::Running; }));
    QTest::qWait(1000);
    const double before = cpuMs();
    QElapsedTimer elapsed;
    elapsed.start();
    while (elapsed.elapsed() < 3000) {
        QThread::msleep(100); // the watch has its own thread; a test's event loop would cost more than it does
    }
    const double used = cpuMs() - before;
    qInfo("%.2f ms of CPU time in 3 s", used);
    QVERIFY2(used < 60, "more than 2 % of a core"); // a sanitizer's build, on a busy machine
}

void TestWatch::refusesEveryCommandAndNamesTheHolder()
{
    const TempProject project;
    Runner runner(project.root(), 60'000);
    QVERIFY(runner.waitOpen());
    Watcher watcher(project.root());
    QVERIFY(waitFor([&] { return watcher.state(u"a"_s) == TaskState::Running; }));
    const TaskId task(u"a"_s);
    watcher.session->requestPlan(Prompt{u"Something else"_s});
    watcher.session->adoptPlan(*watcher.session->state().plan(), u"edit"_s);
    watcher.session->requestRun({});
    watcher.session->requestPause();
    watcher.session->requestResume();
    watcher.session->cancelTask(task);
    watcher.session->retryTask(task, {}, {});
    watcher.session->editTask(task, u"Otherwise"_s);
    watcher.session->takeOver();
    watcher.session->requestStop(); // there is nothing here to stop
    QVERIFY(waitFor([&] { return watcher.refused.size() >= 9; }));
    const QString name = u"project_runner, process %1"_s.arg(runner.process.processId());
    for (const Error &error : std::as_const(watcher.refused)) {
        QVERIFY(error.kind == ErrorKind::Locked);
        QVERIFY2(error.message.contains(name), qPrintable(error.message));
    }
    QTest::qWait(500);
    QCOMPARE(watcher.refused.size(), 9);
    QVERIFY(watcher.state(u"a"_s) == TaskState::Running);
    QVERIFY(watcher.session->isWatching());
}

void TestWatch::takesOverAfterAKillAndFinishesTheRun()
{
    const TempProject project;
    Runner runner(project.root(), 60'000);
    QVERIFY(runner.waitOpen());
    Watcher watcher(project.root());
    QVERIFY(waitFor([&] { return watcher.state(u"a"_s) == TaskState::Running; }));
    runner.kill();
    QElapsedTimer elapsed;
    elapsed.start();
    QVERIFY(watcher.waitFree());
    QVERIFY2(elapsed.elapsed() < 2000, qPrintable(QString::number(elapsed.elapsed())));
    // Nobody carries the run on: that is how it stands, though nobody has written it yet.
    QVERIFY(!watcher.session->isRunning());
    QVERIFY(watcher.state(u"a"_s) == TaskState::Interrupted);
    QCOMPARE(watcher.cutOff.size(), 3); // a, d and the run
    QCOMPARE(readJournal(project.root())->size(), watcher.events.size());

    watcher.session->takeOver();
    QVERIFY(waitFor([&] { return watcher.isOpen; }));
    QVERIFY(!watcher.session->isWatching());
    QCOMPARE(watcher.replaced, 0);
    watcher.session->requestRun({});
    QVERIFY(waitFor([&] { return watcher.ends > 0; }));
    QVERIFY(watcher.session->state().run().state == RunState::Completed);
    QCOMPARE(project.read(u"out/c.txt"_s), QByteArray("c: Do c\n"));
    const Result<QVector<Event>> written = readJournal(project.root());
    QVERIFY(written);
    QVERIFY(watcher.events == *written);
}

void TestWatch::takesOverAfterACleanEnd()
{
    const TempProject project;
    Runner runner(project.root(), 60'000);
    QVERIFY(runner.waitOpen());
    Watcher watcher(project.root());
    QVERIFY(waitFor([&] { return watcher.state(u"a"_s) == TaskState::Running; }));
    QVERIFY(runner.endCleanly());
    QVERIFY(watcher.waitFree());
    QVERIFY(watcher.cutOff.isEmpty()); // it said itself that it was interrupted
    QVERIFY(watcher.session->state().run().state == RunState::Interrupted);
    watcher.session->requestRun({});
    QVERIFY(waitFor([&] { return !watcher.refused.isEmpty(); })); // not before it was taken over
    watcher.session->takeOver();
    QVERIFY(waitFor([&] { return watcher.isOpen; }));
    watcher.session->editTask(TaskId(u"a"_s), u"Do it otherwise"_s);
    QVERIFY(waitFor([&] { return watcher.session->state().plan()->version == 2; }));
    QCOMPARE(watcher.refused.size(), 1);
}

void TestWatch::leavesTheProjectToWhoeverHasIt()
{
    const TempProject project;
    Runner runner(project.root(), 60'000);
    QVERIFY(runner.waitOpen());
    Watcher watcher(project.root());
    QVERIFY(waitFor([&] { return watcher.watched > 0; }));
    // Who does not ask to watch is told who has it.
    Session other(project.root(), SessionServices{nullptr, watcher.roles, watcher.clock, watcher.agent.body()});
    Error failed;
    QObject::connect(&other, &Session::openFailed, &other, [&failed](const Error &error) { failed = error; });
    other.open();
    QVERIFY(waitFor([&] { return !failed.message.isEmpty(); }));
    QVERIFY(failed.kind == ErrorKind::Locked);
    QVERIFY(failed.message.contains(u"project_runner"_s));
}

void TestWatch::followsTheNextHolderToo()
{
    const TempProject project;
    Runner first(project.root(), 60'000);
    QVERIFY(first.waitOpen());
    Watcher watcher(project.root());
    QVERIFY(waitFor([&] { return watcher.state(u"a"_s) == TaskState::Running; }));
    first.kill();
    QVERIFY(watcher.waitFree());
    Runner second(project.root(), 300);
    // For a moment after the lock is taken, who has it is not written yet.
    QVERIFY(waitFor([&] {
        const std::optional<LockHolder> holder = watcher.session->holder();
        return holder && holder->pid == second.process.processId();
    }));
    QVERIFY(waitFor([&] { return watcher.state(u"b"_s) == TaskState::Running; }));
    QVERIFY(watcher.session->isRunning());
    QVERIFY(watcher.waitFree());
    QVERIFY(watcher.session->state().run().state == RunState::Completed);
    const Result<QVector<Event>> written = readJournal(project.root());
    QVERIFY(written);
    QVERIFY(watcher.events == *written);
}

void TestWatch::startsAgainWhenTheJournalWasRepaired()
{
    const TempProject project;
    Runner runner(project.root(), 60'000);
    QVERIFY(runner.waitOpen());
    Watcher watcher(project.root());
    QVERIFY(waitFor([&] { return watcher.state(u"a"_s) == TaskState::Running; }));
    const qsizetype before = watcher.events.size();
    runner.kill();
    QVERIFY(watcher.waitFree());
    QVERIFY(Journal::open(project.root(), watcher.clock)); // moves all of SQLite's log into the one file
    QFile journal(project.path(u".autodevos/journal.db"_s));
    QVERIFY(journal.open(QIODevice::ReadWrite));
    QVERIFY(journal.seek(18)); // write and read version of the format: there is no 9
    journal.write("\x09\x09");
    journal.close();
    QVERIFY(waitFor([&] { return !watcher.refused.isEmpty(); }));
    QVERIFY2(watcher.refused.first().kind == ErrorKind::Damaged, qPrintable(watcher.refused.first().toLine()));
    watcher.session->takeOver();
    QVERIFY(waitFor([&] { return watcher.isOpen; }));
    QCOMPARE(watcher.replaced, 1);
    QVERIFY(watcher.events.size() > before);
    const Result<QVector<Event>> written = readJournal(project.root());
    QVERIFY(written);
    QVERIFY(watcher.events == *written);
    watcher.session->requestRun({});
    QVERIFY(waitFor([&] { return watcher.ends > 0; }));
    QVERIFY(watcher.session->state().run().state == RunState::Completed);
}

void TestWatch::saysWhenTheJournalCannotBeRead()
{
    const TempProject project;
    Runner runner(project.root(), 60'000);
    QVERIFY(runner.waitOpen());
    QTest::qWait(300);
    QVERIFY(QFile::rename(project.path(u".autodevos/journal.db"_s), project.path(u".autodevos/away"_s)));
    project.write(u".autodevos/journal.db"_s, QByteArray(8192, 'x'));
    QFile::remove(project.path(u".autodevos/journal.db-wal"_s));
    Watcher watcher(project.root());
    QVERIFY(waitFor([&] { return !watcher.failed.message.isEmpty(); }));
    QVERIFY2(watcher.failed.kind == ErrorKind::Damaged, qPrintable(watcher.failed.toLine()));
    QVERIFY(!watcher.failed.remedy.isEmpty());
}

void TestWatch::endsWhileItWatches()
{
    const TempProject project;
    Runner runner(project.root(), 20);
    QVERIFY(runner.waitOpen());
    for (int i = 0; i < 20; ++i) {
        Watcher watcher(project.root());
        QTest::qWait(i * 3);
    }
    Watcher watcher(project.root());
    QObject::connect(watcher.session.get(), &Session::watched, watcher.session.get(),
                     [&watcher] { watcher.session.release()->deleteLater(); });
    QVERIFY(waitFor([&] { return watcher.session == nullptr || watcher.isOpen; }));
}

} // namespace autodevos

QTEST_GUILESS_MAIN(autodevos::TestWatch)
#include "tst_watch.moc"
