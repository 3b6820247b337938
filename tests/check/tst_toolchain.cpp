// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/toolchain.h"

#include "core/base/process.h"
#include "core/check/doctor.h"
#include "core/check/taskchecks.h"
#include "core/check/toolrun.h"
#include "tests/support/tempproject.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScopeGuard>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

/// A project without dependencies whose scripts are what the test says.
void fill(const TempProject &project, const QMap<QString, QString> &scripts)
{
    QJsonObject json;
    for (auto it = scripts.cbegin(); it != scripts.cend(); ++it) {
        json.insert(it.key(), it.value());
    }
    project.write(
        u"package.json"_s,
        QJsonDocument(QJsonObject{{u"name"_s, u"app"_s}, {u"private"_s, true}, {u"scripts"_s, json}}).toJson());
}

QVector<CheckResult> run(const TempProject &project, const QStringList &checks, std::stop_token stop = {})
{
    const SystemClock clock;
    const Workspace workspace(project.root());
    const Toolchain toolchain(workspace, clock);
    return toolchain.run(viewOf(workspace), checks, {}, stop);
}

} // namespace

/// With the real node and npm, offline.
class TestToolchain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (findProgram(u"npm"_s).isEmpty()) {
            QSKIP("npm is not installed");
        }
    }

    void findsNodeWhereItIsLinkedIntoAFolderOfTheUser()
    {
        const TempProject home;
        const QString packages = home.root() + u"/tools/node_modules"_s;
        home.write(u"tools/node_modules/node/bin/node"_s, "#!/bin/sh\n");
        QVERIFY(QFile::setPermissions(packages + u"/node/bin/node"_s, QFile::ReadOwner | QFile::ExeOwner));
        QVERIFY(QDir().mkpath(packages + u"/.bin"_s));
        QVERIFY(QFile::link(u"../node/bin/node"_s, packages + u"/.bin/node"_s));
        const QByteArray oldHome = qgetenv("HOME");
        const QByteArray oldPath = qgetenv("PATH");
        const auto restore = qScopeGuard([&] {
            qputenv("HOME", oldHome);
            qputenv("PATH", oldPath);
        });
        qputenv("HOME", QFile::encodeName(home.root()));
        qputenv("PATH", QFile::encodeName(packages + u"/.bin"_s));
        QCOMPARE(toolFolders(), QStringList({packages + u"/node"_s, packages + u"/.bin"_s}));
    }

    void runsScriptsInTheBuildFolderOnly()
    {
        const TempProject project;
        fill(project, {{u"build"_s, u"mkdir -p dist && echo made > dist/a"_s}});
        const QVector<CheckResult> results = run(project, {u"build"_s});
        QVERIFY2(results.first().ok && !results.first().skipped, qPrintable(results.first().note));
        QVERIFY(project.contains(u".autodevos/build/dist/a"_s));
        QVERIFY(!project.contains(u"dist"_s));
        QVERIFY(!project.contains(u"node_modules"_s));
    }

    void readsWhatATypeCheckFound()
    {
        const TempProject project;
        project.write(u"src/a.ts"_s, "a");
        fill(project, {{u"typecheck"_s, u"echo 'src/a.ts(3,1): error TS1: bad' && exit 2"_s}});
        const CheckResult result = run(project, {u"typecheck"_s}).first();
        QVERIFY(!result.ok);
        QCOMPARE(result.findings.size(), 1);
        QCOMPARE(result.findings.first().file, u"src/a.ts"_s);
        QCOMPARE(result.findings.first().line, 3);
        QCOMPARE(result.findings.first().check, u"typecheck"_s);
    }

    void generatesBeforeItChecksTypes()
    {
        const TempProject project;
        fill(project, {{u"generate"_s, u"echo x >> generated"_s}, {u"typecheck"_s, u"test -f generated"_s}});
        QVERIFY(run(project, {u"typecheck"_s}).first().ok);
        QVERIFY(run(project, {u"typecheck"_s}).first().ok);
        QCOMPARE(project.read(u".autodevos/build/generated"_s), QByteArray("x\n")); // not again: nothing changed
    }

    void buildsAgainAfterAChange()
    {
        const TempProject project;
        project.write(u"src/a.ts"_s, "1");
        fill(project, {{u"build"_s, u"echo x >> built"_s}});
        QVERIFY(run(project, {u"build"_s}).first().ok);
        QVERIFY(run(project, {u"build"_s}).first().ok);
        project.write(u"src/a.ts"_s, "2");
        QVERIFY(run(project, {u"build"_s}).first().ok);
        QCOMPARE(project.read(u".autodevos/build/built"_s), QByteArray("x\nx\n"));
    }

    void failsACheckWhoseNeedFailed()
    {
        const TempProject project;
        fill(project, {{u"build"_s, u"echo 'no way' && exit 1"_s}, {u"e2e"_s, u"touch ran"_s}});
        const CheckResult result = run(project, {u"browser"_s}).first();
        QVERIFY(!result.ok);
        QCOMPARE(result.check, u"browser"_s);
        QVERIFY(result.note.contains(u"build"_s));
        QVERIFY(!project.contains(u".autodevos/build/ran"_s));
    }

    void skipsWhatTheProjectDoesNotHave()
    {
        const TempProject project;
        fill(project, {});
        const CheckResult result = run(project, {u"lint"_s}).first();
        QVERIFY(result.ok && result.skipped);
        QVERIFY(result.note.contains(u"no script"_s));
        const TempProject other;
        other.write(u"a.txt"_s, "a");
        QVERIFY(run(other, {u"lint"_s}).first().skipped);
    }

    void skipsWhatTheMachineDoesNotHave()
    {
        const TempProject project;
        fill(project, {{u"lint"_s, u"true"_s}});
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", "/nowhere");
        const CheckResult result = run(project, {u"lint"_s}).first();
        qputenv("PATH", path);
        QVERIFY2(result.ok && result.skipped, qPrintable(result.note));
        QVERIFY2(result.note.contains(u"Install"_s), qPrintable(result.note));
    }

    void givesToolsNoNetworkAndNoKeys()
    {
        const TempProject project;
        fill(project,
             {{u"test"_s,
               u"test -z \"$GEMINI_API_KEY\" && test ! -e \"$HOME/.ssh\" && test $(wc -l < /proc/net/dev) -le 3"_s}});
        const SystemClock clock;
        const Toolchain toolchain(Workspace(project.root()), clock);
        if (!toolchain.sandbox().support().isUsable) {
            QSKIP("no sandbox here");
        }
        qputenv("GEMINI_API_KEY", "secret");
        const CheckResult result = run(project, {u"unit"_s}).first();
        qunsetenv("GEMINI_API_KEY");
        QVERIFY2(result.ok, qPrintable(result.findings.value(0).message));
    }

    void endsSoonWhenStopped()
    {
        const TempProject project;
        fill(project, {{u"test"_s, u"sleep 100"_s}});
        std::stop_source stop;
        const std::jthread stopper([&stop] {
            std::this_thread::sleep_for(std::chrono::seconds(3));
            stop.request_stop();
        });
        QElapsedTimer clock;
        clock.start();
        const CheckResult result = run(project, {u"unit"_s}, stop.get_token()).first();
        QVERIFY(result.skipped);
        QVERIFY(clock.elapsed() < 10000);
    }

    void checksOneTreeSideBySide()
    {
        const TempProject project;
        // each passes only while the other runs
        const QString meet = u"touch %1; for i in $(seq 100); do test -e %2 && exit 0; sleep 0.1; done; exit 1"_s;
        fill(project, {{u"lint"_s, meet.arg(u"a"_s, u"b"_s)}, {u"test"_s, meet.arg(u"b"_s, u"a"_s)}});
        QVERIFY(run(project, {u"install"_s}).first().ok);
        CheckResult lint;
        std::jthread other([&] { lint = run(project, {u"lint"_s}).first(); });
        const CheckResult unit = run(project, {u"unit"_s}).first();
        other.join();
        QVERIFY2(unit.ok && lint.ok, qPrintable(unit.note + lint.note));
    }

    void namesTheChecksAProjectHas()
    {
        const TempProject project;
        fill(project, {{u"lint"_s, u"true"_s}, {u"test:api"_s, u"true"_s}, {u"other"_s, u"true"_s}});
        const SystemClock clock;
        const Workspace workspace(project.root());
        QCOMPARE(Toolchain(workspace, clock).checksOf(viewOf(workspace)),
                 QStringList({u"install"_s, u"lint"_s, u"api"_s}));
    }

    void examinesTheMachine()
    {
        const QVector<Probe> probes = examineMachine({});
        QCOMPARE(std::ranges::count(probes, false, &Probe::isOptional), 7);
        for (const QString &name :
             {u"Go"_s, u"Rust with cargo"_s, u"CMake"_s, u"a C++ compiler"_s, u"Python 3.10 or newer with venv"_s}) {
            const auto found = std::ranges::find(probes, name, &Probe::name);
            QVERIFY2(found != probes.cend() && found->isOptional, qPrintable(name));
        }
        for (const Probe &probe : probes) {
            QVERIFY2(probe.ok == probe.remedy.isEmpty(), qPrintable(probe.name));
            QVERIFY2(!probe.detail.isEmpty() && !probe.need.isEmpty(), qPrintable(probe.name));
        }
    }
};

} // namespace autodevos

QTEST_GUILESS_MAIN(autodevos::TestToolchain)
#include "tst_toolchain.moc"
