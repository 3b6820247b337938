// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/process.h"

#include "tests/support/tempproject.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <thread>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

ProcessRequest shell(const QString &script)
{
    ProcessRequest request;
    request.command = {u"/bin/sh"_s, u"-c"_s, script};
    request.graceMs = 300;
    return request;
}

/// A process that is gone or only waits to be reaped.
bool isGone(qint64 pid)
{
    QFile stat(u"/proc/%1/stat"_s.arg(pid));
    return !stat.open(QIODevice::ReadOnly) || stat.readAll().contains(") Z ");
}

qint64 pidIn(const TempProject &folder, const QString &name)
{
    return folder.read(name).trimmed().toLongLong();
}

} // namespace

class TestProcess : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsExitCodeAndOutput()
    {
        const Result<ProcessResult> result = runProcess(shell(u"echo out; echo err >&2; exit 3"_s), {});
        QVERIFY(result);
        QCOMPARE(result->exitCode, 3);
        QCOMPARE(result->output, u"out\nerr\n"_s);
        QVERIFY(result->end == ProcessEnd::Exited);
        QVERIFY(!result->succeeded());
    }

    void tellsTheSignalThatEndedIt()
    {
        const Result<ProcessResult> result = runProcess(shell(u"kill -SEGV $$"_s), {});
        QVERIFY(result);
        QVERIFY(result->end == ProcessEnd::Signalled);
        QCOMPARE(result->exitCode, 128 + SIGSEGV);
    }

    void namesAProgramThatIsNotThere()
    {
        ProcessRequest request;
        request.command = {u"no-such-program-here"_s};
        const Result<ProcessResult> result = runProcess(request, {});
        QVERIFY(!result);
        QVERIFY(result.error().kind == ErrorKind::NotFound);
        QVERIFY(result.error().toLine().contains(u"no-such-program-here"_s));
    }

    void namesAFolderThatIsNotThere()
    {
        ProcessRequest request = shell(u"true"_s);
        request.folder = u"/no/such/folder"_s;
        const Result<ProcessResult> result = runProcess(request, {});
        QVERIFY(!result);
        QVERIFY(result.error().toLine().contains(u"/no/such/folder"_s));
    }

    void endsGrandchildrenAtTheTimeLimit()
    {
        const TempProject folder;
        ProcessRequest request =
            shell(u"sh -c 'echo $$ > inner; sleep 100' & setsid sh -c 'echo $$ > apart; sleep 100' & "
                  "sleep 100"_s);
        request.folder = folder.root();
        request.timeoutMs = 400;
        QElapsedTimer clock;
        clock.start();
        const Result<ProcessResult> result = runProcess(request, {});
        QVERIFY(result);
        QVERIFY(result->end == ProcessEnd::TimedOut);
        QVERIFY(clock.elapsed() < 3000);
        QVERIFY(pidIn(folder, u"inner"_s) > 0);
        QVERIFY(isGone(pidIn(folder, u"inner"_s)));
        QVERIFY(isGone(pidIn(folder, u"apart"_s)));
    }

    void endsWhatIgnoresTheRequestToEnd()
    {
        ProcessRequest request = shell(u"trap '' TERM; while :; do sleep 0.1; done"_s);
        request.timeoutMs = 200;
        const Result<ProcessResult> result = runProcess(request, {});
        QVERIFY(result);
        QVERIFY(result->end == ProcessEnd::TimedOut);
        QCOMPARE(result->exitCode, 128 + SIGKILL);
    }

    void leavesNoBackgroundProcessBehind()
    {
        const TempProject folder;
        ProcessRequest request = shell(u"sleep 100 & echo $! > left; exit 0"_s);
        request.folder = folder.root();
        const Result<ProcessResult> result = runProcess(request, {});
        QVERIFY(result && result->succeeded());
        QVERIFY(isGone(pidIn(folder, u"left"_s)));
    }

    void endsSoonWhenStopped()
    {
        std::stop_source stop;
        std::jthread stopper([&stop] {
            std::this_thread::sleep_for(std::chrono::milliseconds(150));
            stop.request_stop();
        });
        QElapsedTimer clock;
        clock.start();
        const Result<ProcessResult> result = runProcess(shell(u"sleep 100"_s), stop.get_token());
        QVERIFY(result);
        QVERIFY(result->end == ProcessEnd::Cancelled);
        QVERIFY(clock.elapsed() < 2000);
    }

    void startsNothingWhenAlreadyStopped()
    {
        const TempProject folder;
        std::stop_source stop;
        stop.request_stop();
        ProcessRequest request = shell(u"touch ran"_s);
        request.folder = folder.root();
        const Result<ProcessResult> result = runProcess(request, stop.get_token());
        QVERIFY(result && result->end == ProcessEnd::Cancelled);
        QVERIFY(!folder.contains(u"ran"_s));
    }

    void keepsHeadAndTailOfLongOutput()
    {
        ProcessRequest request = shell(u"echo first; seq 1 200000; echo last"_s);
        request.outputLimit = 4096;
        const Result<ProcessResult> result = runProcess(request, {});
        QVERIFY(result && result->succeeded());
        QVERIFY(result->isCut);
        QVERIFY(result->output.startsWith(u"first\n1\n"_s));
        QVERIFY(result->output.endsWith(u"200000\nlast\n"_s));
        QVERIFY(result->output.size() < 4096 + 100);
        QVERIFY(result->output.contains(u"bytes left out"_s));
    }

    void handsOnEachLine()
    {
        QStringList lines;
        ProcessRequest request = shell(u"printf 'a\\nb\\r\\n'; sleep 0.05; printf 'c'"_s);
        request.lineSink = [&lines](const QString &line) {
            lines.append(line);
        };
        QVERIFY(runProcess(request, {}));
        QCOMPARE(lines, QStringList({u"a"_s, u"b"_s, u"c"_s}));
    }

    void handsDownNoKeys()
    {
        qputenv("GEMINI_API_KEY", "very-secret");
        ProcessRequest request = shell(u"env"_s);
        request.environment = {{u"GIVEN"_s, u"yes"_s}};
        const Result<ProcessResult> result = runProcess(request, {});
        qunsetenv("GEMINI_API_KEY");
        QVERIFY(result);
        QVERIFY(!result->output.contains(u"very-secret"_s));
        QVERIFY(result->output.contains(u"GIVEN=yes"_s));
        QVERIFY(result->output.contains(u"PATH="_s));
    }

    void givesWayToWhatThePersonHasOpen()
    {
        const Result<ProcessResult> result = runProcess(shell(u"nice"_s), {});
        QVERIFY(result);
        QVERIFY2(result->output.toInt() >= 10, qPrintable(result->output));
    }

    void runsInItsFolder()
    {
        const TempProject folder;
        ProcessRequest request = shell(u"pwd -P"_s);
        request.folder = folder.root();
        const Result<ProcessResult> result = runProcess(request, {});
        QVERIFY(result);
        QCOMPARE(result->output.trimmed(), QFileInfo(folder.root()).canonicalFilePath());
    }

    void holdsTheFileSizeLimit()
    {
        const TempProject folder;
        ProcessRequest request = shell(u"head -c 5000000 /dev/zero > big"_s);
        request.folder = folder.root();
        request.limits.fileBytes = 1000 * 1000;
        const Result<ProcessResult> result = runProcess(request, {});
        QVERIFY(result && !result->succeeded());
        QCOMPARE(folder.read(u"big"_s).size(), 1000 * 1000);
    }

    void leavesNoFileOpenInTheChild()
    {
        const Result<ProcessResult> result = runProcess(shell(u"ls /proc/self/fd"_s), {});
        QVERIFY(result);
        QCOMPARE(result->output.simplified(), u"0 1 2 3"_s); // 3 is the folder that ls reads
    }

    void diesWithAParentThatIsKilled()
    {
        const TempProject folder;
        QProcess parent;
        parent.setWorkingDirectory(folder.root());
        parent.start(QCoreApplication::applicationDirPath() + u"/process_parent"_s,
                     {u"setsid sh -c 'echo $$ > inner; sleep 100' & echo $$ > outer; sleep 100"_s});
        QVERIFY(parent.waitForStarted());
        QTRY_VERIFY(pidIn(folder, u"inner"_s) > 0 && pidIn(folder, u"outer"_s) > 0);
        ::kill(static_cast<pid_t>(parent.processId()), SIGKILL);
        parent.waitForFinished();
        QTRY_VERIFY_WITH_TIMEOUT(isGone(pidIn(folder, u"outer"_s)), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(isGone(pidIn(folder, u"inner"_s)), 20'000);
    }

    void runsManyAtATime()
    {
        std::vector<std::jthread> threads;
        std::atomic<int> right = 0;
        for (int i = 0; i < 8; ++i) {
            threads.emplace_back([&right, i] {
                for (int n = 0; n < 10; ++n) {
                    const Result<ProcessResult> result = runProcess(shell(u"echo %1; exit %1"_s.arg(i)), {});
                    right += result && result->exitCode == i && result->output == u"%1\n"_s.arg(i) ? 1 : 0;
                }
            });
        }
        threads.clear();
        QCOMPARE(right.load(), 80);
    }
};

} // namespace autodevos

QTEST_GUILESS_MAIN(autodevos::TestProcess)
#include "tst_process.moc"
