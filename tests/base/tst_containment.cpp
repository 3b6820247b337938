// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/processtree.h"
#include "core/base/sandbox.h"

#include "tests/support/tempproject.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTcpServer>
#include <QTest>

#include <csignal>
#include <thread>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace autodevos {

/// Commands that mean harm, in the sandbox and under its limits: each ends in time and with the right result.
class TestContainment : public QObject {
    Q_OBJECT

private:
    Sandbox m_sandbox;
    TempProject m_project;

    static constexpr qint64 megabyte = 1024 * 1024;

    ProcessRequest request(const QStringList &command) const
    {
        ProcessRequest request;
        request.command = command;
        request.folder = m_project.root();
        request.timeoutMs = 20000;
        request.graceMs = 300;
        return request;
    }

    ProcessResult inside(ProcessRequest asked, std::stop_token stop = {})
    {
        SandboxPolicy policy;
        policy.writableFolders = {m_project.root()};
        const Result<ProcessResult> result = runProcess(m_sandbox.wrap(std::move(asked), policy), std::move(stop));
        return result.value_or(ProcessResult{ProcessEnd::Exited, -1});
    }

    ProcessResult shell(const QString &script, const ProcessLimits &limits = {})
    {
        ProcessRequest asked = request({u"/bin/sh"_s, u"-c"_s, script});
        asked.limits = limits;
        asked.watchedFolder = m_project.root();
        return inside(std::move(asked));
    }

    /// Processes whose command line has the word, anywhere on the machine.
    static int running(const QByteArray &word)
    {
        int found = 0;
        for (const QString &name : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
            QFile file(u"/proc/"_s + name + u"/cmdline"_s);
            found += name.front().isDigit() && file.open(QIODevice::ReadOnly) && file.readAll().contains(word) ? 1 : 0;
        }
        return found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_sandbox = Sandbox::detect();
        if (!m_sandbox.support().isUsable) {
            QSKIP(qPrintable(m_sandbox.support().detail));
        }
    }

    void aKeyInTheHomeFolderIsNotThere()
    {
        const ProcessResult result = shell(u"cat ~/.ssh/* ~/.aws/* ~/.netrc ~/.npmrc ~/.git-credentials; ls -A ~"_s);
        QVERIFY(!result.output.contains(u"PRIVATE"_s));
        for (const QString &line : result.output.split(u'\n', Qt::SkipEmptyParts)) {
            QVERIFY2(line.contains(u"No such file"_s) || m_project.root().contains(line), qPrintable(line));
        }
    }

    void ourEnvironmentIsNotItsOwn()
    {
        qputenv("AUTODEVOS_TEST_API_KEY", "sk-planted");
        const ProcessResult result = shell(u"env; cat /proc/*/environ | tr '\\0' '\\n'"_s);
        qunsetenv("AUTODEVOS_TEST_API_KEY");
        QVERIFY(result.output.contains(u"PATH="_s));
        QVERIFY(!result.output.contains(u"sk-planted"_s));
    }

    void aSocketReachesNobody()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const QString script =
            u"use IO::Socket::INET; exit(IO::Socket::INET->new(PeerAddr=>'127.0.0.1:%1',Timeout=>3) ? 0 : 7)"_s.arg(
                server.serverPort());
        const ProcessResult result = inside(request({u"perl"_s, u"-e"_s, script}));
        QCOMPARE(result.exitCode, 7);
        QVERIFY(!server.waitForNewConnection(50));
    }

    void aForkBombIsEnded()
    {
        QElapsedTimer clock;
        clock.start();
        ProcessLimits limits;
        limits.processes = 64;
        const ProcessResult result = shell(u"bomb() { bomb | bomb & }; bomb; sleep 61.25"_s, limits);
        QCOMPARE(result.end, ProcessEnd::LimitReached);
        QCOMPARE(result.limit, u"more than 64 processes"_s);
        QVERIFY2(clock.elapsed() < 45000, qPrintable(QString::number(clock.elapsed()))); // long before it ends by itself
        QTRY_COMPARE(running("61.25"), 0);
    }

    void tenGigabytesAreNotGiven()
    {
        ProcessLimits limits;
        limits.dataBytes = 512 * megabyte;
        const ProcessResult result = inside([&] {
            ProcessRequest asked = request({u"perl"_s, u"-e"_s, u"my $x = 'x' x (10 << 30); print length $x"_s});
            asked.limits = limits;
            return asked;
        }());
        QVERIFY(!result.succeeded());
        QVERIFY(!result.output.contains(u"10737418240"_s));
    }

    void manySmallOnesAreCountedTogether()
    {
        ProcessLimits limits;
        limits.treeBytes = 200 * megabyte;
        const ProcessResult result = shell(
            u"for i in 1 2 3 4 5 6; do perl -e 'my $x = \"x\" x (60 << 20); sleep 62' & done; sleep 62"_s, limits);
        QCOMPARE(result.end, ProcessEnd::LimitReached);
        QCOMPARE(result.limit, u"more than 200 MB of memory"_s);
    }

    void oneEndlessFileIsCut()
    {
        ProcessLimits limits;
        limits.fileBytes = 4 * megabyte;
        QVERIFY(!shell(u"cat /dev/zero > zeros"_s, limits).succeeded());
        QCOMPARE(QFileInfo(m_project.path(u"zeros"_s)).size(), 4 * megabyte);
    }

    void manyFilesAreCountedTogether()
    {
        ProcessLimits limits;
        limits.diskBytes = 64 * megabyte;
        const ProcessResult result =
            shell(u"mkdir -p many; for i in $(seq 4000); do head -c 1000000 /dev/urandom > many/$i; done"_s, limits);
        QCOMPARE(result.end, ProcessEnd::LimitReached);
        QCOMPARE(result.limit, u"more than 64 MB of files"_s);
        QDir(m_project.path(u"many"_s)).removeRecursively();
    }

    void whatLayThereBeforeIsNotCounted()
    {
        m_project.write(u"old/big"_s, QByteArray(megabyte, 'x'));
        std::this_thread::sleep_for(std::chrono::milliseconds(20)); // file times are as coarse as the timer's tick
        timespec now{};
        ::clock_gettime(CLOCK_REALTIME, &now);
        QCOMPARE(changedBytes(m_project.path(u"old"_s), now, 1), 0);
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
        m_project.write(u"old/new"_s, QByteArray(megabyte, 'x'));
        QVERIFY(changedBytes(m_project.path(u"old"_s), now, 4 * megabyte) >= megabyte);
    }

    void memoryBackedFoldersAreBounded()
    {
        const ProcessResult result =
            shell(u"for d in / /dev /usr /etc; do (echo x > $d/planted) 2>/dev/null && echo wrote $d; done; "
                  "df -k --output=size /tmp /dev/shm ~ | tail -n +2"_s);
        QVERIFY2(!result.output.contains(u"wrote"_s), qPrintable(result.output));
        for (const QString &size : result.output.split(u'\n', Qt::SkipEmptyParts)) {
            QVERIFY2(size.trimmed().toLongLong() <= 1024 * 1024, qPrintable(size));
        }
    }

    void whoIgnoresTheEndIsEnded()
    {
        ProcessRequest asked = request({u"/bin/sh"_s, u"-c"_s, u"trap '' TERM INT HUP; sleep 63.5; sleep 63.5"_s});
        asked.timeoutMs = 500;
        const ProcessResult result = inside(asked);
        QCOMPARE(result.end, ProcessEnd::TimedOut);
        QVERIFY(result.seconds < 5);
        QTRY_COMPARE(running("63.5"), 0);
    }

    void whoForksTwiceIsEndedToo()
    {
        const ProcessResult result = shell(u"(setsid sh -c 'trap \"\" TERM HUP; sleep 64.5' &) & exit 0"_s);
        QVERIFY(result.succeeded());
        QTRY_COMPARE(running("64.5"), 0);
    }

    void aGigabyteOfOutputIsNotKept()
    {
        QElapsedTimer clock;
        clock.start();
        ProcessLimits limits;
        limits.outputBytes = 32 * megabyte;
        const ProcessResult result = shell(u"head -c 1000000000 /dev/zero | tr '\\0' 'x'"_s, limits);
        QCOMPARE(result.end, ProcessEnd::LimitReached);
        QCOMPARE(result.limit, u"more than 32 MB of output"_s);
        QVERIFY(result.output.size() < 300 * 1024);
        QVERIFY(clock.elapsed() < 10000);
    }

    void whoPrintsWithoutEndIsHeldToItsTime()
    {
        ProcessRequest asked = request({u"yes"_s});
        asked.timeoutMs = 400;
        const ProcessResult result = inside(asked);
        QCOMPARE(result.end, ProcessEnd::TimedOut);
        QVERIFY(result.seconds < 5);
    }

    void openFilesAreLimited()
    {
        ProcessLimits limits;
        limits.openFiles = 32;
        const ProcessResult result = inside([&] {
            ProcessRequest asked = request(
                {u"perl"_s, u"-e"_s,
                 u"my @all; while (open(my $f, '<', '/dev/null')) { push @all, $f; last if @all > 99 } print scalar @all"_s});
            asked.limits = limits;
            return asked;
        }());
        QVERIFY2(result.output.toInt() > 0 && result.output.toInt() < 32, qPrintable(result.output));
    }

    void aCommandIsTheFirstToGoWhenMemoryRunsOut()
    {
        QCOMPARE(shell(u"cat /proc/self/oom_score_adj"_s).output.trimmed(), u"1000"_s);
    }

    void aCancelEndsEverythingAtOnce()
    {
        std::stop_source stop;
        std::jthread canceller([&stop] {
            std::this_thread::sleep_for(std::chrono::milliseconds(300));
            stop.request_stop();
        });
        const ProcessResult result = inside(
            request({u"/bin/sh"_s, u"-c"_s, u"(setsid sleep 65.5 &); trap '' TERM; sleep 65.5"_s}), stop.get_token());
        QCOMPARE(result.end, ProcessEnd::Cancelled);
        QVERIFY(result.seconds < 5);
        QTRY_COMPARE(running("65.5"), 0);
    }
};

} // namespace autodevos

QTEST_APPLESS_MAIN(autodevos::TestContainment)
#include "tst_containment.moc"
