// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/projectcheck.h"
#include "core/check/syntax.h"
#include "core/check/taskchecks.h"

#include "tests/support/tempproject.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace autodevos {

class TestSyntax : public QObject {
    Q_OBJECT

private:
    /// A small workspace project; each test adds the file it is about.
    static void fill(const TempProject &project)
    {
        project.write(u"package.json"_s, R"({"workspaces": ["web"], "devDependencies": {"eslint": "1"}})");
        project.write(u"web/package.json"_s, R"({"name": "board-web", "dependencies": {"react": "19", "@x/y": "1"}})");
        project.write(u"web/src/tasks/index.ts"_s, "export const tasks = [];\n");
        project.write(u"web/src/api.ts"_s, "export const api = 1;\n");
        project.write(u"web/src/App.css"_s, "a { color: red; }\n");
        project.write(u".gitignore"_s, "node_modules/\nweb/src/generated/\n*.log\n");
    }

    static QVector<Finding> check(const TempProject &project, const QString &path, const QStringList &promised = {})
    {
        const Workspace workspace(project.root());
        return checkSyntax(viewOf(workspace), {{path}, promised});
    }

private Q_SLOTS:
    void resolvesImports_data()
    {
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<QString>("finding"); // empty: none
        QTest::newRow("plain") << QByteArray("import { api } from './api';\n") << QString();
        QTest::newRow("as js") << QByteArray("import { api } from './api.js';\n") << QString();
        QTest::newRow("folder") << QByteArray("import { tasks } from './tasks';\n") << QString();
        QTest::newRow("style") << QByteArray("import './App.css';\n") << QString();
        QTest::newRow("query") << QByteArray("import css from './App.css?inline';\n") << QString();
        QTest::newRow("lazy") << QByteArray("const A = lazy(() => import('./api'));\n") << QString();
        QTest::newRow("several lines") << QByteArray("import {\n  a,\n  b,\n} from './nowhere';\n")
                                       << u"leads to no file"_s;
        QTest::newRow("missing") << QByteArray("import a from './nowhere';\n") << u"\"./nowhere\" leads to no file"_s;
        QTest::newRow("missing export") << QByteArray("export * from './nowhere.js';\n") << u"leads to no file"_s;
        QTest::newRow("lazy missing") << QByteArray("const A = import('./nowhere');\n") << u"leads to no file"_s;
        QTest::newRow("outside") << QByteArray("import a from '../../../../etc/x';\n") << u"leaves the project"_s;
        QTest::newRow("commented out") << QByteArray("// import a from './nowhere';\n") << QString();
        QTest::newRow("in a text") << QByteArray("const a = `import a from './nowhere'`;\n") << QString();
        QTest::newRow("generated") << QByteArray("import { P } from './generated/client.js';\n") << QString();
        QTest::newRow("package") << QByteArray("import { useState } from 'react';\n") << QString();
        QTest::newRow("package path") << QByteArray("import x from '@x/y/deep';\n") << QString();
        QTest::newRow("package of the root") << QByteArray("import x from 'eslint';\n") << QString();
        QTest::newRow("itself") << QByteArray("import x from 'board-web/a';\n") << QString();
        QTest::newRow("built in") << QByteArray("import fs from 'node:fs';\nimport path from 'path';\n") << QString();
        QTest::newRow("undeclared") << QByteArray("import x from 'lodash';\n") << u"\"lodash\" is imported"_s;
        QTest::newRow("undeclared scope") << QByteArray("import x from '@x/z';\n") << u"\"@x/z\" is imported"_s;
    }

    void resolvesImports()
    {
        QFETCH(const QByteArray, source);
        QFETCH(const QString, finding);
        const TempProject project;
        fill(project);
        project.write(u"web/src/main.tsx"_s, source);
        const QVector<Finding> findings = check(project, u"web/src/main.tsx"_s);
        QCOMPARE(findings.size(), finding.isEmpty() ? 0 : 1);
        if (!finding.isEmpty()) {
            QVERIFY2(findings.first().message.contains(finding), qPrintable(findings.first().message));
        }
    }

    void waitsForWhatOtherTasksWrite()
    {
        const TempProject project;
        fill(project);
        project.write(u"web/src/main.ts"_s, "import a from './pages/Home';\n");
        QCOMPARE(check(project, u"web/src/main.ts"_s).size(), 1);
        QVERIFY(check(project, u"web/src/main.ts"_s, {u"web/src/pages/**"_s}).isEmpty());
    }

    void waitsForAManifestThatIsStillWritten()
    {
        const TempProject project;
        project.write(u"package.json"_s, "{}");
        project.write(u"api/src/a.ts"_s, "import express from 'express';\n");
        QCOMPARE(check(project, u"api/src/a.ts"_s).size(), 1);
        QVERIFY(check(project, u"api/src/a.ts"_s, {u"api/package.json"_s}).isEmpty());
    }

    void namesTheLineOfBrokenJson()
    {
        const TempProject project;
        project.write(u"a.json"_s, "{\n  \"a\": 1,\n}\n");
        const QVector<Finding> findings = check(project, u"a.json"_s);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().line, 3);
    }

    void allowsCommentsInCompilerSettings()
    {
        const TempProject project;
        project.write(u"tsconfig.json"_s, "{\n  // strict is on\n  \"a\": [1, 2,], /* x */\n}\n");
        QVERIFY(check(project, u"tsconfig.json"_s).isEmpty());
    }

    void findsAMergeConflict()
    {
        const TempProject project;
        project.write(u"a.md"_s, "A\n<<<<<<< ours\na\n=======\nb\n>>>>>>> theirs\n");
        const QVector<Finding> findings = check(project, u"a.md"_s);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().line, 2);
    }

    void asksForEveryDeclaredOutput()
    {
        const TempProject project;
        project.write(u"src/a.ts"_s, "export const a = 1;\n");
        const Workspace workspace(project.root());
        Task task;
        task.provides = {u"src/**"_s, u"docs/*.md"_s};
        const QVector<CheckResult> results =
            checkFiles(viewOf(workspace), {task, {u"src/a.ts"_s}, {}, CheckLevel::Fast});
        QCOMPARE(results.size(), 4);
        QVERIFY(!results.first().ok);
        QVERIFY(results.first().findings.first().message.contains(u"docs/*.md"_s));
    }

    void asksThatSomethingWasWritten()
    {
        const TempProject project;
        project.write(u"src/a.ts"_s, "export const a = 1;\n");
        const Workspace workspace(project.root());
        Task task;
        task.provides = {u"src/**"_s};
        QVERIFY(!checkFiles(viewOf(workspace), {task, {}, {}, CheckLevel::Fast}).first().ok);
    }

    void saysWhatTheLevelLeavesOut()
    {
        const TempProject project;
        project.write(u"src/a.ts"_s, "import b from './gone';\n");
        const Workspace workspace(project.root());
        Task task;
        task.provides = {u"src/**"_s};
        const QVector<CheckResult> results =
            checkFiles(viewOf(workspace), {task, {u"src/a.ts"_s}, {}, CheckLevel::None});
        QVERIFY(results.last().skipped);
        QVERIFY(failuresOf(results).isEmpty());
    }

    void asksNothingOfATaskWithoutFiles()
    {
        const TempProject project;
        const Workspace workspace(project.root());
        QVERIFY(checkFiles(viewOf(workspace), {Task(), {}, {}, CheckLevel::Full}).isEmpty());
    }

    void checksAWholeProject()
    {
        const TempProject project;
        fill(project);
        project.write(u"web/src/main.ts"_s, "// TODO more\nimport a from './gone';\n");
        const QVector<CheckResult> results = checkProject(Workspace(project.root()), CheckLevel::Fast, {}, {});
        QCOMPARE(results.size(), 3); // no packages are locked: nothing is said of licences
        QVERIFY(!results.at(0).ok);
        QVERIFY(results.at(1).ok); // no secrets
        QVERIFY(!results.at(2).ok);
    }
};

} // namespace autodevos

QTEST_GUILESS_MAIN(autodevos::TestSyntax)
#include "tst_syntax.moc"
