// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/interruption.h"
#include "core/journal/journal.h"
#include "core/journal/journalfollower.h"
#include "tests/journal/journalevents.h"
#include "tests/support/tempproject.h"

#include <QFile>
#include <QProcess>
#include <QtTest>

#include <ctime>
#include <sys/stat.h>
#include <utility>

using namespace autodevos;
using namespace Qt::StringLiterals;

class JournalFollowerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void missesNothingOfAFastWriter();
    void tellsOnlyWhatIsNew();
    void aCommitLeavesItsMarkOnceItCanBeRead();
    void hasNoNewsOfAProjectThatIsBeingMade();
    void saysWhenThereIsNoProject();
    void noticesAnotherJournalInItsPlace();
    void standingTakesACutOffRunAsInterrupted();
};

namespace {

Result<JournalNews> looked(JournalFollower &follower)
{
    Result<JournalNews> news = follower.look();
    if (!news) {
        qWarning("%s", qPrintable(news.error().toLine()));
    }
    return news;
}

} // namespace

void JournalFollowerTest::missesNothingOfAFastWriter()
{
    const TempProject project;
    QProcess writer;
    writer.start(QCoreApplication::applicationDirPath() + u"/journal_writer"_s, {project.root()});
    QVERIFY(writer.waitForReadyRead(20'000));
    JournalFollower follower(project.root());
    qint64 last = 0;
    const auto take = [&last](const JournalNews &news) {
        for (const Event &event : news.events) {
            QCOMPARE(event.sequence, last + 1);
            QVERIFY(isIntact(event));
            last = event.sequence;
        }
    };
    for (int round = 0; round < 60; ++round) {
        const Result<JournalNews> news = looked(follower);
        QVERIFY(news);
        QVERIFY(news->holder);
        QCOMPARE(news->holder->pid, writer.processId());
        take(*news);
    }
    writer.kill();
    writer.waitForFinished();
    const Result<JournalNews> news = looked(follower);
    QVERIFY(news);
    QVERIFY(!news->holder);
    take(*news);
    const Result<QVector<Event>> written = readJournal(project.root());
    QVERIFY(written);
    QCOMPARE(last, written->last().sequence);
}

void JournalFollowerTest::tellsOnlyWhatIsNew()
{
    const TempProject project;
    const SystemClock clock;
    const auto journal = Journal::open(project.root(), clock);
    QVERIFY(journal);
    JournalFollower follower(project.root());
    // As fast as can be: several writes within one tick of the file's time.
    for (int number = 1; number <= 200; ++number) {
        (*journal)->append(numberedEvent(number, 10));
        QVERIFY((*journal)->commit());
        const Result<JournalNews> news = looked(follower);
        QVERIFY(news);
        QCOMPARE(news->events.size(), 1);
        QCOMPARE(news->events.first().sequence, number);
        QVERIFY(looked(follower)->events.isEmpty());
    }
    QCOMPARE(follower.lastSequence(), 200);
}

void JournalFollowerTest::aCommitLeavesItsMarkOnceItCanBeRead()
{
    const TempProject project;
    const SystemClock clock;
    const auto journal = Journal::open(project.root(), clock);
    QVERIFY(journal);
    const QByteArray log = QFile::encodeName(project.path(u".autodevos/journal.db-wal"_s));
    for (int number = 1; number <= 50; ++number) {
        (*journal)->append(numberedEvent(number, 10));
        timespec before = {};
        ::clock_gettime(CLOCK_REALTIME, &before);
        QVERIFY((*journal)->commit());
        struct stat found = {};
        QCOMPARE(::stat(log.constData(), &found), 0);
        // The kernel itself would take the time of its last tick, and that of the writing, not of the end.
        QVERIFY(std::pair(found.st_mtim.tv_sec, found.st_mtim.tv_nsec) > std::pair(before.tv_sec, before.tv_nsec));
    }
}

void JournalFollowerTest::hasNoNewsOfAProjectThatIsBeingMade()
{
    const TempProject project;
    project.makeFolder(u".autodevos"_s);
    const Result<FileLock> lock = FileLock::acquire(project.path(u".autodevos/lock"_s), 1);
    QVERIFY(lock);
    JournalFollower follower(project.root());
    const Result<JournalNews> news = looked(follower);
    QVERIFY(news);
    QVERIFY(news->holder);
    QVERIFY(news->events.isEmpty());
}

void JournalFollowerTest::saysWhenThereIsNoProject()
{
    const TempProject project;
    JournalFollower follower(project.root());
    const Result<JournalNews> news = follower.look();
    QVERIFY(!news);
    QVERIFY(news.error().kind == ErrorKind::NotFound);
    QVERIFY(!standingOf(project.root()));
    QVERIFY(project.names(u"."_s).isEmpty()); // looking makes nothing
}

void JournalFollowerTest::noticesAnotherJournalInItsPlace()
{
    const TempProject project;
    const SystemClock clock;
    const auto write = [&](int events) {
        const auto journal = Journal::open(project.root(), clock);
        QVERIFY(journal);
        for (int number = 1; number <= events; ++number) {
            (*journal)->append(numberedEvent(number, 10));
        }
        QVERIFY((*journal)->commit());
    };
    write(5);
    JournalFollower follower(project.root());
    QCOMPARE(looked(follower)->events.size(), 5);
    QVERIFY(QFile::rename(project.path(u".autodevos/journal.db"_s), project.path(u".autodevos/aside.db"_s)));
    QVERIFY(!follower.look()); // gone: that is an error, and the next look tries again
    write(3);
    const Result<JournalNews> news = looked(follower);
    QVERIFY(news);
    QVERIFY(news->isReplaced);
    QCOMPARE(news->events.size(), 3);
    QVERIFY(!looked(follower)->isReplaced);
}

void JournalFollowerTest::standingTakesACutOffRunAsInterrupted()
{
    const TempProject project;
    const SystemClock clock;
    {
        const auto journal = Journal::open(project.root(), clock);
        QVERIFY(journal);
        (*journal)->append({.kind = EventKind::RunStarted, .run = RunId(u"run-1"_s)});
        (*journal)->append({.kind = EventKind::TaskStateChanged,
                            .run = RunId(u"run-1"_s),
                            .task = TaskId(u"a"_s),
                            .payload = {{u"state"_s, toString(TaskState::Running)}}});
        QVERIFY((*journal)->commit());
        const Result<ProjectStanding> live = standingOf(project.root());
        QVERIFY(live);
        QVERIFY(live->holder);
        QVERIFY(live->state.run().state == RunState::Running);
        QVERIFY(live->state.task(TaskId(u"a"_s)).state == TaskState::Running);
    }
    const Result<ProjectStanding> left = standingOf(project.root());
    QVERIFY(left);
    QVERIFY(!left->holder);
    QVERIFY(left->state.run().state == RunState::Interrupted);
    QVERIFY(left->state.task(TaskId(u"a"_s)).state == TaskState::Interrupted);
    QCOMPARE(left->state.run().endedMs, left->state.task(TaskId(u"a"_s)).heartbeatMs); // its last sign of life
    QCOMPARE(left->state.lastSequence(), 2);
    QVERIFY(interruptionOf(left->state).isEmpty());
    QCOMPARE(readJournal(project.root())->size(), 2);
}

QTEST_GUILESS_MAIN(JournalFollowerTest)
#include "tst_journalfollower.moc"
