// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/filelock.h"
#include "tests/support/fakeclock.h"
#include "tests/support/tempproject.h"

#include <QDateTime>
#include <QTest>

#include <atomic>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

using namespace autodevos;
using namespace Qt::StringLiterals;

class FileLockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void secondIsRefusedAtOnceAndToldWhoHoldsIt();
    void freeAgainAfterTheHoldersEnd();
    void freeAgainAfterTheHoldersDeath();
    void nameOfADeadHolderIsNotBelieved();
    void onlyOneOfManyThreadsHoldsIt();
    void linkInItsPlaceIsNotFollowed();
};

void FileLockTest::secondIsRefusedAtOnceAndToldWhoHoldsIt()
{
    const TempProject project;
    const QString path = project.path(u"lock"_s);
    QVERIFY(!FileLock::holder(path));
    const Result<FileLock> lock = FileLock::acquire(path, FakeClock::start);
    QVERIFY(lock);
    const QString time = QDateTime::fromMSecsSinceEpoch(FakeClock::start).toString(u"HH:mm"_s);
    const QString name = u"tst_base_filelock, process %1, since %2"_s.arg(QString::number(getpid()), time);
    QCOMPARE(FileLock::holder(path)->toText(), name);
    QElapsedTimer timer;
    timer.start();
    const Result<FileLock> second = FileLock::acquire(path, FakeClock::start);
    QVERIFY(timer.elapsed() < 1000);
    QCOMPARE(toString(second.error().kind), toString(ErrorKind::Locked));
    QVERIFY(second.error().message.contains(name));
}

void FileLockTest::freeAgainAfterTheHoldersEnd()
{
    const TempProject project;
    const QString path = project.path(u"lock"_s);
    for (int round = 0; round < 3; ++round) {
        QVERIFY(FileLock::acquire(path, 0));
        QVERIFY(!FileLock::holder(path));
    }
    QCOMPARE(project.read(u"lock"_s), "");
}

void FileLockTest::freeAgainAfterTheHoldersDeath()
{
    const TempProject project;
    const QString path = project.path(u"lock"_s);
    const pid_t child = fork();
    if (child == 0) {
        const Result<FileLock> lock = FileLock::acquire(path, 0);
        _exit(lock ? 0 : 1); // dies without giving it back
    }
    int status = 0;
    QCOMPARE(waitpid(child, &status, 0), child);
    QCOMPARE(status, 0);
    QVERIFY(project.read(u"lock"_s).contains("pid"));
    QVERIFY(!FileLock::holder(path));
    QVERIFY(FileLock::acquire(path, 0));
}

void FileLockTest::nameOfADeadHolderIsNotBelieved()
{
    const TempProject project;
    const QString path = project.path(u"lock"_s);
    const Result<FileLock> lock = FileLock::acquire(path, 0);
    QVERIFY(lock);
    // As between another process's taking the lock and its writing its name.
    project.write(u"lock"_s, R"({"pid": 1, "start": 1, "program": "long-gone", "since": 0})");
    QCOMPARE(FileLock::holder(path)->toText(), u"another process"_s);
    project.write(u"lock"_s, "{{{");
    QCOMPARE(FileLock::holder(path)->toText(), u"another process"_s);
}

void FileLockTest::onlyOneOfManyThreadsHoldsIt()
{
    const TempProject project;
    const QString path = project.path(u"lock"_s);
    std::atomic<int> inside = 0;
    std::atomic<int> times = 0;
    std::atomic<bool> isAlone = true;
    std::vector<std::thread> threads;
    for (int thread = 0; thread < 8; ++thread) {
        threads.emplace_back([&] {
            for (int round = 0; round < 200; ++round) {
                if (const Result<FileLock> lock = FileLock::acquire(path, 0)) {
                    isAlone = isAlone && ++inside == 1;
                    ++times;
                    --inside;
                }
            }
        });
    }
    for (std::thread &thread : threads) {
        thread.join();
    }
    QVERIFY(isAlone);
    QVERIFY(times > 0);
}

void FileLockTest::linkInItsPlaceIsNotFollowed()
{
    const TempProject project;
    const TempProject outside;
    outside.write(u"precious"_s, "content");
    project.link(u"lock"_s, outside.path(u"precious"_s));
    QVERIFY(!FileLock::acquire(project.path(u"lock"_s), 0));
    QCOMPARE(outside.read(u"precious"_s), "content");
}

QTEST_GUILESS_MAIN(FileLockTest)
#include "tst_filelock.moc"
