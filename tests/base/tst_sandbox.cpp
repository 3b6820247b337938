// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sandbox.h"

#include "tests/support/tempproject.h"

#include <QDir>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;

namespace autodevos {

/// Looks at the sandbox from the inside.
class TestSandbox : public QObject {
    Q_OBJECT

private:
    Sandbox m_sandbox;
    TempProject m_project;

    ProcessResult inside(const QString &script, SandboxPolicy policy = {})
    {
        policy.writableFolders.append(m_project.root());
        ProcessRequest request;
        request.command = {u"/bin/sh"_s, u"-c"_s, script};
        request.folder = m_project.root();
        request.timeoutMs = 10000;
        const Result<ProcessResult> result = runProcess(m_sandbox.wrap(request, policy), {});
        return result.value_or(ProcessResult{ProcessEnd::Signalled, -1});
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_sandbox = Sandbox::detect();
        if (!m_sandbox.support().isUsable) {
            QSKIP(qPrintable(m_sandbox.support().detail));
        }
    }

    void runsACommandInTheProject()
    {
        const ProcessResult result = inside(u"pwd; exit 4"_s);
        QCOMPARE(result.output.trimmed(), m_project.root());
        QCOMPARE(result.exitCode, 4);
    }

    void writesOnlyInTheProject()
    {
        QVERIFY(inside(u"echo ok > mine"_s).succeeded());
        QCOMPARE(m_project.read(u"mine"_s), QByteArray("ok\n"));
        for (const QString &path : {u"/usr/x"_s, u"/etc/x"_s, u"/opt/x"_s, u"/x"_s, u"/bin/x"_s}) {
            const ProcessResult result = inside(u"echo bad > %1"_s.arg(path));
            QVERIFY2(!result.succeeded() || !QFile::exists(path), qPrintable(path));
            QVERIFY2(!QFile::exists(path), qPrintable(path));
        }
    }

    void hidesTheHomeFolder()
    {
        const QString secret = QDir::homePath() + u"/.autodevos-sandbox-test"_s;
        QFile file(secret);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        const ProcessResult result = inside(u"ls -A \"$HOME\"; cat '%1'"_s.arg(secret));
        file.remove();
        QVERIFY(!result.succeeded());
        QVERIFY(!result.output.contains(u".ssh"_s));
        QVERIFY(result.output.contains(u"No such file"_s));
    }

    void hidesOtherProjects()
    {
        const TempProject other;
        other.write(u"private"_s, "secret");
        QVERIFY(!inside(u"cat '%1'"_s.arg(other.path(u"private"_s))).succeeded());
    }

    void showsWhatIsGranted()
    {
        const TempProject other;
        other.write(u"shown"_s, "words");
        SandboxPolicy policy;
        policy.readablePaths = {other.path(u"shown"_s)};
        const QString path = other.path(u"shown"_s);
        QCOMPARE(inside(u"cat '%1'"_s.arg(path), policy).output, u"words"_s);
        QVERIFY(!inside(u"echo no > '%1'"_s.arg(path), policy).succeeded());
    }

    void hasNoNetworkUnlessGranted()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const QString connect =
            u"python3 -c 'import socket; socket.create_connection((\"127.0.0.1\", %1), 2)'"_s.arg(server.serverPort());
        QVERIFY(!inside(connect).succeeded());
        SandboxPolicy policy;
        policy.hasNetwork = true;
        const ProcessResult result = inside(connect, policy);
        QVERIFY2(result.succeeded(), qPrintable(result.output));
    }

    void hasALoopbackOfItsOwn()
    {
        const ProcessResult result =
            inside(u"python3 -c 'import socket; s = socket.socket(); s.bind((\"127.0.0.1\", 0)); s.listen(); "
                   "socket.create_connection(s.getsockname(), 2)'"_s);
        QVERIFY2(result.succeeded(), qPrintable(result.output));
    }

    void seesNoOtherProcess()
    {
        const ProcessResult result = inside(u"ls -d /proc/[0-9]* | wc -l"_s);
        QVERIFY(result.output.trimmed().toInt() <= 5);
    }

    void reachesNoDevice()
    {
        const ProcessResult devices = inside(u"for f in /dev/*; do [ -b \"$f\" ] && echo \"$f\"; done; ls /dev"_s);
        for (const QString &name :
             {u"mem"_s, u"kvm"_s, u"fuse"_s, u"sda"_s, u"vda"_s, u"loop0"_s, u"input"_s, u"snd"_s}) {
            QVERIFY2(!devices.output.split(u'\n').contains(name), qPrintable(devices.output));
        }
        QVERIFY(!devices.output.contains(u"/dev/"_s));
        for (const QString &node : {u"disk b 8 0"_s, u"memory c 1 1"_s}) {
            const ProcessResult result = inside(u"mknod %1"_s.arg(node));
            QVERIFY2(!result.succeeded(), qPrintable(result.output));
        }
        QVERIFY(!m_project.contains(u"disk"_s) && !m_project.contains(u"memory"_s));
    }

    void endsNoOtherProcess()
    {
        QVERIFY(!inside(u"kill -0 %1"_s.arg(QCoreApplication::applicationPid())).succeeded());
        QVERIFY(inside(u"kill -STOP -1; true"_s).succeeded()); // all it sees: what it has started itself
    }

    void readsNobodysEnvironment()
    {
        qputenv("AUTODEVOS_SANDBOX_KEY", "planted-key-4711");
        const ProcessResult result = inside(u"cat /proc/*/environ | tr '\\0' '\\n'; env"_s);
        qunsetenv("AUTODEVOS_SANDBOX_KEY");
        QVERIFY2(!result.output.contains(u"planted-key"_s), qPrintable(result.output));
    }

    /// In a name space of its own it would be root, mount memory without a limit and see kernel code that others do
    /// not.
    void makesNoNameSpaces()
    {
        for (const QString &way :
             {u"unshare -Ur true"_s, u"unshare -Urm mount -t tmpfs none /mnt"_s, u"bwrap --ro-bind / / true"_s,
              u"mount -t tmpfs none ."_s, u"mount -o remount,rw /usr"_s}) {
            const ProcessResult result = inside(way);
            QVERIFY2(!result.succeeded(), qPrintable(way));
        }
        const ProcessResult refused = inside(u"unshare -U true"_s);
        QVERIFY2(!refused.succeeded(), "bubblewrap before 0.8 cannot forbid this");
    }

    /// What a command plants, later programs of ours meet: tst_attacks. What lies behind is not there for itself.
    void linksLeadNowhere()
    {
        const TempProject other;
        other.write(u"private"_s, "secret");
        const ProcessResult result =
            inside(u"ln -s '%1' way; ln -s /proc/1/root/%1 around; cat way around /proc/self/cwd/../*/private; "
                   "echo changed > way; echo changed > around"_s.arg(other.path(u"private"_s)));
        QVERIFY2(!result.output.contains(u"secret"_s), qPrintable(result.output));
        QCOMPARE(other.read(u"private"_s), "secret");
    }

    void endsWithItsTreeAtTheTimeLimit()
    {
        SandboxPolicy policy;
        policy.writableFolders = {m_project.root()};
        ProcessRequest request;
        request.command = {u"/bin/sh"_s, u"-c"_s, u"setsid sleep 4711 & sleep 4711"_s};
        request.timeoutMs = 300;
        request.graceMs = 300;
        const Result<ProcessResult> result = runProcess(m_sandbox.wrap(request, policy), {});
        QVERIFY(result && result->end == ProcessEnd::TimedOut);
        ProcessRequest look;
        look.command = {u"/bin/sh"_s, u"-c"_s,
                        u"cat /proc/[0-9]*/cmdline 2>/dev/null | tr '\\0' ' ' | grep -c 'sleep 47[1]1'"_s};
        QTRY_COMPARE(runProcess(look, {})->output.trimmed(), u"0"_s);
    }

    void saysWhatIsMissing()
    {
        const Sandbox none = Sandbox::detect(u"no-such-bubblewrap"_s);
        QVERIFY(!none.support().isUsable);
        QVERIFY(none.support().remedy.contains(u"apt-get install bubblewrap"_s));
        ProcessRequest request;
        request.command = {u"true"_s};
        QCOMPARE(none.wrap(request, {}).command, request.command);
    }

    void saysWhenTheSystemRefuses()
    {
        const Sandbox refused = Sandbox::detect(u"false"_s);
        QVERIFY(!refused.support().isUsable);
        QVERIFY(refused.support().detail.contains(u"refuses"_s));
    }
};

} // namespace autodevos

QTEST_GUILESS_MAIN(autodevos::TestSandbox)
#include "tst_sandbox.moc"
