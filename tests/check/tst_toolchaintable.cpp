// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/toolchaintable.h"

#include "core/check/toolchain.h"
#include "core/check/toolfindings.h"
#include "tests/support/tempproject.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

QString nameFor(const QStringList &files, const QStringList &folders = {u":/toolchains"_s})
{
    const TempProject project;
    for (const QString &file : files) {
        project.write(file, "x");
    }
    const Workspace workspace(project.root());
    const std::optional<ToolchainTable> table = ToolchainTable::detect(viewOf(workspace), folders);
    return table ? table->name : u"none"_s;
}

QVector<Finding> read(const QString &parser, const QString &text)
{
    return readFindings({u"build"_s, parser, text, u"/p"_s, {}, [](const QString &path) {
                             return path.startsWith(u"src/"_s);
                         }});
}

QString line(const Finding &finding)
{
    return u"%1:%2 %3%4"_s.arg(finding.file)
        .arg(finding.line)
        .arg(finding.message, finding.isError ? QString() : u" (warning)"_s);
}

} // namespace

class TestToolchainTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itsOwnTablesAreRight()
    {
        QVector<Error> problems;
        const QVector<ToolchainTable> tables = ToolchainTable::all({u":/toolchains"_s}, &problems);
        QVERIFY2(problems.isEmpty(), problems.isEmpty() ? "" : qPrintable(problems.first().toLine()));
        QCOMPARE(tables.size(), 5);
        for (const ToolchainTable &table : tables) {
            QVERIFY2(table.step(u"install"_s) != nullptr, qPrintable(table.name));
            QVERIFY2(table.step(u"unit"_s) != nullptr, qPrintable(table.name));
            for (const ToolStep &step : table.steps) {
                const bool isOfPackages = step.name == "install"_L1 || step.name == "audit"_L1;
                QVERIFY2(!step.hasNetwork || isOfPackages, qPrintable(table.name)); // nothing else gets it
            }
        }
    }

    void aTreeIsKnownByItsFiles_data()
    {
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<QString>("name");
        QTest::newRow("node") << QStringList{u"package.json"_s} << u"Node.js"_s;
        QTest::newRow("python") << QStringList{u"pyproject.toml"_s, u"app/main.py"_s} << u"Python"_s;
        QTest::newRow("python in a folder") << QStringList{u"backend/requirements.txt"_s} << u"Python"_s;
        QTest::newRow("go") << QStringList{u"go.mod"_s, u"main.go"_s} << u"Go"_s;
        QTest::newRow("rust") << QStringList{u"Cargo.toml"_s} << u"Rust"_s;
        QTest::newRow("c++") << QStringList{u"CMakeLists.txt"_s} << u"C++"_s;
        QTest::newRow("several") << QStringList{u"requirements.txt"_s, u"package.json"_s, u"go.mod"_s} << u"Node.js"_s;
        QTest::newRow("deep down only") << QStringList{u"api/go.mod"_s, u"docs/package.json"_s} << u"none"_s;
        QTest::newRow("nothing") << QStringList{u"README.md"_s} << u"none"_s;
    }

    void aTreeIsKnownByItsFiles()
    {
        QFETCH(QStringList, files);
        QTEST(nameFor(files), "name");
    }

    void thePersonsFilesAddAndReplace()
    {
        const TempProject own;
        own.write(u"zig.json"_s, R"({"name": "Zig", "manifest": "build.zig",
                                    "steps": [{"name": "build", "command": "zig build"}]})");
        own.write(u"go.json"_s, R"({"name": "My Go", "manifest": "go.mod",
                                   "steps": [{"name": "build", "command": "go build"}]})");
        const QStringList folders{u":/toolchains"_s, own.root()};
        QCOMPARE(nameFor({u"build.zig"_s}, folders), u"Zig"_s);
        QCOMPARE(nameFor({u"go.mod"_s}, folders), u"My Go"_s);
        QCOMPARE(nameFor({u"Cargo.toml"_s}, folders), u"Rust"_s);
    }

    void aWrongFileIsLeftOutAndSaid_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("place");
        QTest::newRow("not JSON") << QByteArray("{") << u"line 1"_s;
        QTest::newRow("no steps") << QByteArray(R"({"name": "X"})") << u"steps"_s;
        QTest::newRow("unknown member") << QByteArray(R"({"name": "X", "steps": [{"name": "build", "comand": "x"}]})")
                                        << u"comand"_s;
        QTest::newRow("unknown check") << QByteArray(R"({"name": "X", "steps": [{"name": "magic"}]})")
                                       << u"steps[0].name"_s;
        QTest::newRow("a need that is not there")
            << QByteArray(R"({"name": "X", "steps": [{"name": "build", "command": "x", "needs": ["install"]}]})")
            << u"steps[0].needs"_s;
        QTest::newRow("a need that comes later")
            << QByteArray(
                   R"({"name": "X", "steps": [{"name": "build", "command": "x", "needs": ["unit"]}, {"name": "unit"}]})")
            << u"steps[0].needs"_s;
        QTest::newRow("a program that is not there")
            << QByteArray(R"({"name": "X", "steps": [{"name": "build", "command": "x", "programs": ["zig"]}]})")
            << u"steps[0].programs"_s;
    }

    void aWrongFileIsLeftOutAndSaid()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, place);
        const TempProject own;
        own.write(u"x.json"_s, file);
        QVector<Error> problems;
        QCOMPARE(ToolchainTable::all({u":/toolchains"_s, own.root()}, &problems).size(), 5);
        QCOMPARE(problems.size(), 1);
        const QString said = problems.first().toLine();
        QVERIFY2(said.contains(place) && said.contains(u"x.json"_s), qPrintable(said));
    }

    void placesAreReadFromCompilers()
    {
        const QVector<Finding> findings = read(u"places"_s, u"/p/src/main.cpp:3:5: error: 'x' was not declared\n"
                                                            "src/main.cpp:4:1: warning: unused\n"
                                                            "src/main.cpp:2:1: note: declared here\n"
                                                            "# app\nsrc/main.go:9:2: undefined: y\n"
                                                            "    src/main_test.go:7: got 1\n"
                                                            "12:30:01: not a file\n"_s);
        QStringList lines;
        for (const Finding &finding : findings) {
            lines.append(line(finding));
        }
        QCOMPARE(lines, (QStringList{u"src/main.cpp:3 'x' was not declared"_s, u"src/main.cpp:4 unused (warning)"_s,
                                     u"src/main.go:9 undefined: y"_s, u"src/main_test.go:7 got 1"_s}));
    }

    void placesAreReadFromCargo()
    {
        const QVector<Finding> findings =
            read(u"cargo"_s, u"   Compiling app v0.1.0\nwarning: unused variable: `a`\n --> src/main.rs:2:9\n"
                             "error[E0425]: cannot find value `y`\n  --> src/main.rs:3:5\n   |\n"
                             "thread 'tests::adds' panicked at src/lib.rs:9:5:\nassertion failed\n"
                             "error: could not compile `app`\n"_s);
        QStringList lines;
        for (const Finding &finding : findings) {
            lines.append(line(finding));
        }
        QCOMPARE(lines, (QStringList{u"src/main.rs:2 unused variable: `a` (warning)"_s,
                                     u"src/main.rs:3 cannot find value `y`"_s, u"src/lib.rs:9 assertion failed"_s}));
    }

    void theBuildFolderStandsInTheEnvironment()
    {
        for (const ToolchainTable &table : ToolchainTable::all({u":/toolchains"_s})) {
            if (table.name == u"Go"_s) {
                QCOMPARE(environmentOf(table, u"/b"_s).value(u"GOPATH"_s), u"/b/.gopath"_s);
            }
            for (const QString &path : readablePathsOf(table)) {
                QVERIFY2(path.startsWith(QDir::homePath() + u'/'), qPrintable(path));
                QVERIFY(path != QDir::homePath() + u"/.cargo"_s); // there lie keys
            }
        }
    }

    void aProjectInCppIsBuiltAndTested()
    {
        if (findProgram(u"cmake"_s).isEmpty() || findProgram(u"c++"_s).isEmpty()) {
            QSKIP("CMake or a compiler is not installed");
        }
        const TempProject project;
        project.write(u"CMakeLists.txt"_s, "cmake_minimum_required(VERSION 3.16)\nproject(app CXX)\nenable_testing()\n"
                                           "add_executable(app main.cpp)\nadd_test(NAME app COMMAND app)\n");
        project.write(u"main.cpp"_s, "int main() {\n    return 0;\n}\n");
        const SystemClock clock;
        const Workspace workspace(project.root());
        const Toolchain toolchain(workspace, clock);
        const QStringList checks{u"install"_s, u"build"_s, u"unit"_s};
        QCOMPARE(toolchain.checksOf(viewOf(workspace)), checks);
        for (const CheckResult &result : toolchain.run(viewOf(workspace), checks, {}, {})) {
            QVERIFY2(result.ok && !result.skipped, qPrintable(result.check + u": "_s + result.note));
        }
        project.write(u"main.cpp"_s, "int main() {\n    return missing;\n}\n");
        const CheckResult broken = toolchain.run(viewOf(workspace), {u"build"_s}, {}, {}).first();
        QVERIFY(!broken.ok);
        QCOMPARE(broken.findings.first().file, u"main.cpp"_s);
        QCOMPARE(broken.findings.first().line, 2);
    }

    void whatNobodyAnsweredIsNoFailure()
    {
        const TempProject project;
        project.write(u"package.json"_s, R"({"name": "app", "version": "1.0.0"})");
        project.write(u"package-lock.json"_s, R"({"name": "app", "lockfileVersion": 3, "packages": {}})");
        const SystemClock clock;
        const Workspace workspace(project.root());
        const Toolchain toolchain(workspace, clock);
        const auto table = ToolchainTable::all({u":/toolchains"_s});
        const auto node = std::ranges::find(table, u"Node.js"_s, &ToolchainTable::name);
        QVERIFY(node != table.end());
        const ToolStep *audit = node->step(u"audit"_s);
        QVERIFY(audit != nullptr && audit->hasNetwork);
        const QRegularExpression unanswered(audit->unanswered);
        QVERIFY(unanswered.isValid());
        QVERIFY(unanswered.match(u"npm error audit endpoint returned an error"_s).hasMatch());
        QVERIFY(
            unanswered.match(u"npm error request to https://x failed, reason: getaddrinfo ENOTFOUND x"_s).hasMatch());
        QVERIFY(
            !unanswered.match(u"minimist  <1.2.6\nSeverity: critical\n1 critical severity vulnerability"_s).hasMatch());
        const CheckResult result = toolchain.run(viewOf(workspace), {u"audit"_s}, {}, {}).first();
        QVERIFY2(result.ok, qPrintable(result.note)); // there is no package, or there is no registry
    }

    void whatIsMissingHereIsSkippedWithItsRemedy()
    {
        if (!findProgram(u"go"_s).isEmpty()) {
            QSKIP("Go is installed");
        }
        const TempProject project;
        project.write(u"go.mod"_s, "module app\n");
        const SystemClock clock;
        const Workspace workspace(project.root());
        const Toolchain toolchain(workspace, clock);
        const CheckResult result = toolchain.run(viewOf(workspace), {u"build"_s}, {}, {}).first();
        QVERIFY(result.ok && result.skipped);
        QVERIFY2(result.note.contains(u"golang-go"_s), qPrintable(result.note));
    }
};

} // namespace autodevos

QTEST_GUILESS_MAIN(autodevos::TestToolchainTable)
#include "tst_toolchaintable.moc"
