// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/toolbox.h"

#include "tests/agent/fakemodel.h"
#include "tests/support/tempproject.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

namespace autodevos {

/// The tools on a small project of which the task owns src/.
class TestToolbox : public QObject {
    Q_OBJECT

private:
    struct Bench {
        TempProject project;
        Task task;
        Workspace workspace{project.root()};
        Transaction transaction{workspace, {u"src/**"_s}, u"run-1-t-1"_s};
        ToolCatalog catalog = ToolCatalog::load().value_or(ToolCatalog());
        QStringList commands;
        Toolbox toolbox;

        Bench()
            : toolbox(catalog, transaction, {task, catalog.names(), {}, [this](const QString &command, int) {
                                                 commands.append(command);
                                                 ProcessResult result;
                                                 result.exitCode = command.contains(u"fail"_s) ? 3 : 0;
                                                 result.output = QString(100 * 1024, u'x');
                                                 return Result<ProcessResult>(result);
                                             }})
        {
            project.write(u"src/a.ts"_s, "one\ntwo\nthree\n");
            project.write(u"docs/b.md"_s, "Words\n");
        }

        ToolResult call(const QString &name, const QJsonObject &arguments)
        {
            return toolbox.call({u"1"_s, name, arguments});
        }
    };

private Q_SLOTS:
    void teachesHowToCallIt_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QJsonObject>("arguments");
        QTest::addColumn<QString>("words");
        QTest::newRow("unknown tool") << u"fly"_s << QJsonObject()
                                      << u"no tool \"fly\". Use one of: ask_user, check, delete_file"_s;
        QTest::newRow("missing") << u"write_file"_s << QJsonObject{{u"path"_s, u"src/x"_s}} << u"content: is missing"_s;
        QTest::newRow("unknown argument") << u"read_file"_s << QJsonObject{{u"path"_s, u"src/a.ts"_s}, {u"line"_s, 3}}
                                          << u"line: is not known here; known are first_line, last_line, path"_s;
        QTest::newRow("wrong type") << u"read_file"_s << QJsonObject{{u"path"_s, 4}} << u"path: must be a text"_s;
        QTest::newRow("empty path") << u"read_file"_s << QJsonObject{{u"path"_s, u""_s}} << u"path: must be"_s;
        QTest::newRow("bad pattern") << u"search"_s << QJsonObject{{u"pattern"_s, u"a("_s}}
                                     << u"no regular expression"_s;
        QTest::newRow("no such file") << u"read_file"_s << QJsonObject{{u"path"_s, u"src/gone.ts"_s}}
                                      << u"src/gone.ts"_s;
        QTest::newRow("outside") << u"read_file"_s << QJsonObject{{u"path"_s, u"../../etc/passwd"_s}} << u".."_s;
        QTest::newRow("state folder") << u"read_file"_s << QJsonObject{{u"path"_s, u".autodevos/journal.db"_s}}
                                      << u".autodevos"_s;
    }

    void teachesHowToCallIt()
    {
        QFETCH(const QString, name);
        QFETCH(const QJsonObject, arguments);
        QFETCH(const QString, words);
        Bench bench;
        const ToolResult result = bench.call(name, arguments);
        QVERIFY(result.isError);
        QVERIFY2(result.text.contains(words), qPrintable(result.text));
    }

    void keepsToTheOwnedPaths()
    {
        Bench bench;
        for (const QString &path : {u"docs/b.md"_s, u"package.json"_s, u"srcs/x.ts"_s}) {
            const ToolResult result = bench.call(u"write_file"_s, {{u"path"_s, path}, {u"content"_s, u"x"_s}});
            QVERIFY2(result.isError, qPrintable(path));
            QVERIFY2(result.text.contains(u"src/**"_s), qPrintable(result.text));
        }
        QVERIFY(bench.call(u"delete_file"_s, {{u"path"_s, u"docs/b.md"_s}}).isError);
        QVERIFY(bench
                    .call(u"edit_file"_s,
                          {{u"path"_s, u"docs/b.md"_s}, {u"old_text"_s, u"Words"_s}, {u"new_text"_s, u"x"_s}})
                    .isError);
        QVERIFY(bench.transaction.changes().isEmpty());
    }

    void keepsToTheRolesTools()
    {
        Bench bench;
        bench.toolbox.allow({u"read_file"_s});
        const ToolResult result = bench.call(u"write_file"_s, {{u"path"_s, u"src/x.ts"_s}, {u"content"_s, u"x"_s}});
        QVERIFY(result.isError);
        QVERIFY(result.text.contains(u"read_file"_s));
        QVERIFY(!bench.call(u"report"_s, {{u"summary"_s, u"done"_s}}).isError);
    }

    void readsARange()
    {
        Bench bench;
        QCOMPARE(
            bench.call(u"read_file"_s, {{u"path"_s, u"src/a.ts"_s}, {u"first_line"_s, 2}, {u"last_line"_s, 3}}).text,
            u"2\ttwo\n3\tthree\n"_s);
        QVERIFY(bench.call(u"read_file"_s, {{u"path"_s, u"src/a.ts"_s}, {u"first_line"_s, 9}}).isError);
        QVERIFY(bench.call(u"read_file"_s, {{u"path"_s, u"src/a.ts"_s}, {u"first_line"_s, 3}, {u"last_line"_s, 2}})
                    .isError);
    }

    void boundsWhatItReads()
    {
        Bench bench;
        bench.project.write(u"src/long.ts"_s, QByteArray("line\n").repeated(5000));
        const ToolResult result = bench.call(u"read_file"_s, {{u"path"_s, u"src/long.ts"_s}});
        QVERIFY(!result.isError);
        QVERIFY(result.text.contains(u"go on with first_line 1501"_s));
        bench.project.write(u"src/wide.ts"_s, QByteArray(1000 * 1000, 'x'));
        QVERIFY(bench.call(u"read_file"_s, {{u"path"_s, u"src/wide.ts"_s}}).text.size() < 70 * 1024);
        bench.project.write(u"src/picture.png"_s, QByteArray("\x89PNG\0", 5));
        QVERIFY(bench.call(u"read_file"_s, {{u"path"_s, u"src/picture.png"_s}}).isError);
    }

    void seesItsOwnWrites()
    {
        Bench bench;
        QVERIFY(!bench.call(u"write_file"_s, {{u"path"_s, u"src/new.ts"_s}, {u"content"_s, u"fresh\n"_s}}).isError);
        QVERIFY(bench.call(u"read_file"_s, {{u"path"_s, u"src/new.ts"_s}}).text.contains(u"fresh"_s));
        QVERIFY(bench.call(u"list_files"_s, {}).text.contains(u"src/new.ts"_s));
        QVERIFY(bench.call(u"search"_s, {{u"pattern"_s, u"fr.sh"_s}}).text.startsWith(u"src/new.ts:1: fresh"_s));
        QVERIFY(!bench.project.contains(u"src/new.ts"_s));
    }

    void listsByGlob()
    {
        Bench bench;
        QCOMPARE(bench.call(u"list_files"_s, {{u"glob"_s, u"docs/**"_s}}).text, u"docs/b.md"_s);
        QVERIFY(bench.call(u"list_files"_s, {{u"glob"_s, u"none/**"_s}}).text.startsWith(u"No file matches."_s));
    }

    void boundsWhatItFinds()
    {
        Bench bench;
        bench.project.write(u"src/many.ts"_s, QByteArray("hit\n").repeated(500));
        const ToolResult result = bench.call(u"search"_s, {{u"pattern"_s, u"HIT"_s}, {u"ignore_case"_s, true}});
        QCOMPARE(result.text.count(u'\n'), 100);
        QVERIFY(result.text.contains(u"more than 100 hits"_s));
    }

    void editsOnlyWhatIsUnambiguous()
    {
        Bench bench;
        QVERIFY(!bench
                     .call(u"edit_file"_s,
                           {{u"path"_s, u"src/a.ts"_s}, {u"old_text"_s, u"two\n"_s}, {u"new_text"_s, u"2\n"_s}})
                     .isError);
        QCOMPARE(bench.transaction.read(u"src/a.ts"_s).value_or(QByteArray()), QByteArray("one\n2\nthree\n"));
        const ToolResult none = bench.call(
            u"edit_file"_s, {{u"path"_s, u"src/a.ts"_s}, {u"old_text"_s, u"two"_s}, {u"new_text"_s, u"2"_s}});
        QVERIFY(none.isError && none.text.contains(u"does not occur"_s));
        const ToolResult twice =
            bench.call(u"edit_file"_s, {{u"path"_s, u"src/a.ts"_s}, {u"old_text"_s, u"e"_s}, {u"new_text"_s, u"E"_s}});
        QVERIFY(twice.isError && twice.text.contains(u"3 times"_s));
    }

    void deletesItsFiles()
    {
        Bench bench;
        QVERIFY(!bench.call(u"delete_file"_s, {{u"path"_s, u"src/a.ts"_s}}).isError);
        QVERIFY(!bench.transaction.contains(u"src/a.ts"_s));
        QVERIFY(bench.project.contains(u"src/a.ts"_s));
    }

    void checksWhatWasWritten()
    {
        Bench bench;
        bench.task.provides = {u"src/**"_s};
        QVERIFY(!bench
                     .call(u"write_file"_s,
                           {{u"path"_s, u"src/b.ts"_s}, {u"content"_s, u"import x from './gone';\n// TODO\n"_s}})
                     .isError);
        const ToolResult result = bench.call(u"check"_s, {});
        QVERIFY(!result.isError);
        QVERIFY2(result.text.contains(u"src/b.ts:1"_s) && result.text.contains(u"src/b.ts:2"_s),
                 qPrintable(result.text));
        QCOMPARE(bench.call(u"check"_s, {{u"paths"_s, QJsonArray{u"src/a.ts"_s}}}).text, u"Nothing was found."_s);
    }

    void runsCommandsAndBoundsTheirOutput()
    {
        Bench bench;
        const ToolResult result = bench.call(u"run_command"_s, {{u"command"_s, u"ls"_s}});
        QCOMPARE(bench.commands, QStringList{u"ls"_s});
        QVERIFY(result.text.startsWith(u"exit code 0"_s));
        QVERIFY(result.text.size() < 30 * 1024);
        QVERIFY(bench.call(u"run_command"_s, {{u"command"_s, u"fail"_s}}).isError);
        QVERIFY(bench.call(u"run_command"_s, {{u"command"_s, u"ls"_s}, {u"timeout_seconds"_s, 9999}}).isError);
    }

    void takesTheReport()
    {
        Bench bench;
        QVERIFY(!bench.toolbox.report());
        QVERIFY(bench.call(u"report"_s, {}).isError);
        QVERIFY(!bench.toolbox.report());
        QVERIFY(!bench.call(u"report"_s, {{u"summary"_s, u"It works."_s}}).isError);
        QCOMPARE(bench.toolbox.report()->summary, u"It works."_s);
    }

    void refusesARewriteThatLosesMuchOnce()
    {
        Bench bench;
        bench.project.write(u"src/lib.ts"_s, "export const a = 1;\nexport const b = 2;\n");
        const QJsonObject shorter{{u"path"_s, u"src/lib.ts"_s}, {u"content"_s, u"export const b = 2;\n"_s}};
        const ToolResult refused = bench.call(u"write_file"_s, shorter);
        QVERIFY(refused.isError);
        QVERIFY2(refused.text.contains(u"no longer has a"_s) && refused.text.contains(u"replace: true"_s),
                 qPrintable(refused.text));
        QVERIFY(bench.transaction.changes().isEmpty());
        QJsonObject confirmed = shorter;
        confirmed.insert(u"replace"_s, true);
        QVERIFY(!bench.call(u"write_file"_s, confirmed).isError);
        QCOMPARE(bench.transaction.read(u"src/lib.ts"_s).value(), QByteArray("export const b = 2;\n"));
    }

    void takesTheSameRewriteAgainForAConfirmation()
    {
        Bench bench;
        bench.project.write(u"src/lib.ts"_s, "export const a = 1;\n");
        const QJsonObject other{{u"path"_s, u"src/lib.ts"_s}, {u"content"_s, u"export const c = 1;\n"_s}};
        QVERIFY(bench.call(u"write_file"_s, other).isError);
        QVERIFY(bench.call(u"write_file"_s, {{u"path"_s, u"src/lib.ts"_s}, {u"content"_s, u"export const d = 1;\n"_s}})
                    .isError);
        QVERIFY(bench.call(u"write_file"_s, other).isError);
        QVERIFY(!bench.call(u"write_file"_s, other).isError);
    }

    void neverTakesAFileWithAGap()
    {
        Bench bench;
        const QJsonObject gap{{u"path"_s, u"src/a.ts"_s},
                              {u"content"_s, u"one\n// ... rest of the file unchanged\n"_s},
                              {u"replace"_s, true}};
        QVERIFY(bench.call(u"write_file"_s, gap).isError);
        QVERIFY(bench.call(u"write_file"_s, gap).text.contains(u"left out"_s));
    }

    void movesAFileWithinItsPaths()
    {
        Bench bench;
        QVERIFY(!bench.call(u"move_file"_s, {{u"path"_s, u"src/a.ts"_s}, {u"new_path"_s, u"src/lib/b.ts"_s}}).isError);
        QCOMPARE(bench.transaction.read(u"src/lib/b.ts"_s).value(), QByteArray("one\ntwo\nthree\n"));
        QVERIFY(!bench.transaction.contains(u"src/a.ts"_s));
        bench.call(u"write_file"_s, {{u"path"_s, u"src/c.ts"_s}, {u"content"_s, u"c\n"_s}});
        QVERIFY(bench.call(u"move_file"_s, {{u"path"_s, u"src/c.ts"_s}, {u"new_path"_s, u"src/lib/b.ts"_s}}).isError);
        QVERIFY(bench.call(u"move_file"_s, {{u"path"_s, u"docs/b.md"_s}, {u"new_path"_s, u"src/b.md"_s}}).isError);
        QVERIFY(!bench.transaction.contains(u"src/b.md"_s));
        QVERIFY(bench.call(u"move_file"_s, {{u"path"_s, u"src/c.ts"_s}, {u"new_path"_s, u"docs/c.ts"_s}}).isError);
        QVERIFY(bench.transaction.contains(u"src/c.ts"_s));
    }

    void namesThePathThatWasMeant()
    {
        Bench bench;
        QVERIFY(bench.call(u"read_file"_s, {{u"path"_s, u"a.ts"_s}}).text.contains(u"Did you mean src/a.ts?"_s));
    }

    void saysHowItFoundAPassage()
    {
        Bench bench;
        const ToolResult result = bench.call(
            u"edit_file"_s,
            {{u"path"_s, u"src/a.ts"_s}, {u"old_text"_s, u"2\ttwo\n3\tthree"_s}, {u"new_text"_s, u"2\tzwei"_s}});
        QVERIFY2(!result.isError && result.text.contains(u"line 2"_s), qPrintable(result.text));
        QCOMPARE(bench.transaction.read(u"src/a.ts"_s).value(), QByteArray("one\nzwei\n"));
    }

    void offersTheToolsOfARole()
    {
        const Result<ToolCatalog> catalog = ToolCatalog::load();
        QVERIFY(catalog);
        QCOMPARE(catalog->names().size(), 11);
        const QVector<ToolDefinition> definitions = catalog->definitions({u"read_file"_s, u"unknown"_s});
        QCOMPARE(definitions.size(), 2); // report always
        QVERIFY(!definitions.first().description.isEmpty());
        QCOMPARE(definitions.first().parameters.value(u"type"_s).toString(), u"object"_s);
    }
};

} // namespace autodevos

QTEST_GUILESS_MAIN(autodevos::TestToolbox)
#include "tst_toolbox.moc"
