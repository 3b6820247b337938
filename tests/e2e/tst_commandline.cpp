// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>

using namespace autodevos::e2e;

/// The command-line contract: commands, exit codes, pure JSON, clear errors.
class TestCommandLine : public QObject {
    Q_OBJECT

private:
    static QString oneLine(const QString &text) { return text.trimmed(); }

    /// Runs a script in a file system of its own; $1 is the command line, $2 a prompt. Bubblewrap's options say how.
    static CallResult callIn(const QStringList &options, const QByteArray &script)
    {
        QProcess process;
        process.start(u"bwrap"_s, QStringList{u"--dev-bind"_s, u"/"_s, u"/"_s} + options +
                                      QStringList{u"sh"_s, u"-c"_s, QString::fromUtf8(script), u"sh"_s,
                                                  QStringLiteral(CLI), portfolio});
        process.waitForFinished(120'000);
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }

private Q_SLOTS:
    void speaksTheLanguageOfTheSystem_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("word");
        QTest::newRow("English") << u"C.UTF-8"_s << u"Usage: autodevos-cli"_s;
        QTest::newRow("German") << u"de_DE.UTF-8"_s << u"Aufruf: autodevos-cli"_s;
        QTest::newRow("Spanish") << u"es_MX.UTF-8"_s << u"Uso: autodevos-cli"_s;
        QTest::newRow("French") << u"fr_FR.UTF-8"_s << u"Usage\u00a0: autodevos-cli"_s;
        QTest::newRow("Japanese") << u"ja_JP.UTF-8"_s << u"使い方: autodevos-cli"_s;
        QTest::newRow("Chinese") << u"zh_CN.UTF-8"_s << u"用法：autodevos-cli"_s;
        QTest::newRow("one we do not speak") << u"is_IS.UTF-8"_s << u"Usage: autodevos-cli"_s;
    }

    void speaksTheLanguageOfTheSystem()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, word);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LC_ALL"_s, language);
        environment.remove(u"LANGUAGE"_s);
        const CallResult help = call({u"help"_s}, environment);
        QCOMPARE(help.exitCode, 0);
        QVERIFY2(help.out.contains(word), qPrintable(help.out));
    }

    void everyCommandHasHelp()
    {
        const CallResult names = call({u"help"_s, u"--commands"_s});
        QCOMPARE(names.exitCode, 0);
        const QStringList commands = names.out.split(u'\n', Qt::SkipEmptyParts);
        for (const QString &command :
             {u"run"_s, u"plan"_s, u"resume"_s, u"status"_s, u"retry"_s, u"skip"_s, u"stop"_s, u"coverage"_s,
              u"check"_s, u"export"_s, u"preview"_s, u"agents"_s, u"models"_s, u"doctor"_s, u"edit"_s}) {
            QVERIFY2(commands.contains(command), qPrintable(command));
            const CallResult help = call({command, u"--help"_s});
            QCOMPARE(help.exitCode, 0);
            QVERIFY2(help.out.startsWith(u"Usage: autodevos-cli "_s + command), qPrintable(help.out));
        }
    }

    void wrongUsageIsSaidInOneLine_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("unknown command") << QStringList{u"fly"_s} << 2;
        QTest::newRow("unknown option") << QStringList{u"run"_s, u"x"_s, u"--fly"_s} << 2;
        QTest::newRow("missing value") << QStringList{u"run"_s, u"x"_s, u"--out"_s} << 2;
        QTest::newRow("no prompt") << QStringList{u"run"_s} << 2;
        QTest::newRow("empty prompt") << QStringList{u"plan"_s, u"   "_s} << 2;
        QTest::newRow("prompt in words") << QStringList{u"plan"_s, u"a"_s, u"board"_s} << 2;
        QTest::newRow("bad level") << QStringList{u"run"_s, u"x"_s, u"--check"_s, u"some"_s} << 2;
        QTest::newRow("bad parallel") << QStringList{u"run"_s, u"x"_s, u"--max-parallel"_s, u"0"_s} << 2;
        QTest::newRow("unknown model") << QStringList{u"plan"_s, u"a task board"_s, u"--model"_s, u"x/y"_s} << 3;
        QTest::newRow("missing prompt file") << QStringList{u"plan"_s, u"--prompt-file"_s, u"/nowhere"_s} << 3;
        QTest::newRow("missing plan file") << QStringList{u"run"_s, u"--plan"_s, u"/nowhere"_s} << 3;
        QTest::newRow("no project") << QStringList{u"status"_s, u"/nowhere"_s} << 3;
        QTest::newRow("not a project") << QStringList{u"resume"_s, u"/tmp"_s} << 3;
        QTest::newRow("beyond Blueprint") << QStringList{u"plan"_s, u"a rust calendar cli"_s} << 3;
    }

    void wrongUsageIsSaidInOneLine()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exitCode);
        const CallResult result = call(arguments);
        QCOMPARE(result.exitCode, exitCode);
        QVERIFY(result.out.isEmpty());
        QCOMPARE(oneLine(result.err).count(u'\n'), 0);
        QVERIFY2(oneLine(result.err).startsWith(u"autodevos-cli: "_s), qPrintable(result.err));
        QVERIFY2(oneLine(result.err).size() > 30, qPrintable(result.err));
    }

    void anyPromptGetsAnAnswer_data()
    {
        QTest::addColumn<QString>("prompt");
        QTest::newRow("one word") << u"hello"_s;
        QTest::newRow("emoji") << u"🎉🎉🎉 📅 a party planner with guests and dishes 🍕"_s;
        QTest::newRow("right to left") << u"بناء لوحة مهام للفريق"_s;
        QTest::newRow("control characters") << u"a\u0001\u0002 task\u0007 board with tasks"_s;
        QTest::newRow("quotes") << u"a \"task\" 'board' with `tasks` and \\ signs ${x} {{y}}"_s;
    }

    void anyPromptGetsAnAnswer()
    {
        QFETCH(QString, prompt);
        const CallResult result = call({u"plan"_s, prompt, u"--json"_s});
        if (result.exitCode == 0) {
            const auto json = QJsonDocument::fromJson(result.out.toUtf8());
            QVERIFY(json.isObject());
            QVERIFY(!json[u"tasks"_s].toArray().isEmpty());
        } else {
            QVERIFY(result.exitCode == 2 || result.exitCode == 3);
            QVERIFY2(oneLine(result.err).size() > 30, qPrintable(result.err));
        }
    }

    /// Sets and hashes are laid out differently in every process; nothing of that may show.
    void plansTheSameInEveryProcess()
    {
        QProcessEnvironment fixed = QProcessEnvironment::systemEnvironment();
        fixed.insert(u"QT_HASH_SEED"_s, u"0"_s);
        for (const QString &prompt :
             {u"Please implement an appointment booking website for a dog groomer. The website should have "
              "functionalities for listing services with a price and choosing a groomer. Customers should be able to "
              "book, reschedule or cancel. Groomers can withdraw services."_s,
              u"A shop for lamps, chairs and rugs with a cart, reviews, articles and a contact form in beige."_s}) {
            const CallResult first = call({u"plan"_s, prompt, u"--json"_s}, fixed);
            QCOMPARE(first.exitCode, 0);
            for (int i = 0; i < 8; ++i)
                QCOMPARE(call({u"plan"_s, prompt, u"--json"_s}).out, first.out);
        }
    }

    void twentyThousandWordsArePlannedInTime()
    {
        QByteArray prompt = taskBoard.toUtf8();
        for (int i = 0; i < 20'000 / 8; ++i) {
            prompt += " People can also read many notes about things.";
        }
        QElapsedTimer timer;
        timer.start();
        const CallResult result = call({u"plan"_s, u"--prompt-file"_s, u"-"_s, u"--json"_s}, prompt);
        QVERIFY2(result.exitCode == 0, qPrintable(result.err));
        QVERIFY(timer.elapsed() < 20'000);
    }

    void anExistingFolderIsNeverOverwritten()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"mine.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("mine");
        file.close();
        const CallResult result = call({u"run"_s, taskBoard, u"--out"_s, folder.path()});
        QCOMPARE(result.exitCode, 3);
        QVERIFY2(result.err.contains(u"not empty"_s), qPrintable(result.err));
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 1);
    }

    void aRefusedPromptLeavesNothingBehind()
    {
        QTemporaryDir folder;
        const QString out = folder.filePath(u"out"_s);
        QCOMPARE(call({u"run"_s, u"a rust calendar cli"_s, u"--out"_s, out}).exitCode, 3);
        QVERIFY(!QFile::exists(out));
    }

    void jsonKeepsStandardOutputPure()
    {
        QTemporaryDir folder;
        const QString project = folder.filePath(u"board"_s);
        const CallResult result =
            call({u"run"_s, taskBoard, u"--out"_s, project, u"--json"_s, u"--check"_s, u"none"_s});
        QVERIFY2(result.exitCode == 0, qPrintable(result.err));
        qint64 last = 0;
        QStringList kinds;
        for (const QString &line : result.out.split(u'\n', Qt::SkipEmptyParts)) {
            const auto json = QJsonDocument::fromJson(line.toUtf8());
            QVERIFY2(json.isObject(), qPrintable(line));
            QVERIFY(json[u"seq"_s].toInteger() > last);
            last = json[u"seq"_s].toInteger();
            kinds.append(json[u"kind"_s].toString());
        }
        QVERIFY(kinds.contains(u"plan-made"_s));
        QCOMPARE(kinds.last(), u"run-finished"_s);

        const CallResult status = call({u"status"_s, project, u"--json"_s});
        QCOMPARE(status.exitCode, 0);
        QVERIFY(QJsonDocument::fromJson(status.out.toUtf8()).isObject());
        const CallResult coverage = call({u"coverage"_s, project, u"--json"_s});
        QCOMPARE(QJsonDocument::fromJson(coverage.out.toUtf8())[u"coverage"_s].toDouble(), 1.0);
    }

    void onlyStaleTasksRunAgain()
    {
        QTemporaryDir folder;
        const QString project = folder.filePath(u"board"_s);
        QCOMPARE(call({u"run"_s, taskBoard, u"--out"_s, project, u"--check"_s, u"none"_s, u"--quiet"_s}).exitCode, 0);
        const auto before = treeOf(project);

        const auto started = [](const QString &out) {
            QStringList tasks;
            for (const QString &line : out.split(u'\n', Qt::SkipEmptyParts)) {
                const auto json = QJsonDocument::fromJson(line.toUtf8());
                if (json[u"kind"_s] == u"attempt-started"_s) {
                    tasks.append(json[u"task"_s].toString());
                }
            }
            return tasks;
        };
        const CallResult again = call({u"resume"_s, project, u"--json"_s});
        QCOMPARE(again.exitCode, 0);
        const CallResult nothing = call({u"resume"_s, project, u"--json"_s});
        QCOMPARE(nothing.exitCode, 0);
        QCOMPARE(started(nothing.out), QStringList());

        const CallResult edited = call({u"edit"_s, project, u"architecture"_s, u"--instructions"_s,
                                        u"Also give tasks an estimate in hours."_s, u"--json"_s});
        QVERIFY2(edited.exitCode == 0, qPrintable(edited.err));
        QVERIFY(started(edited.out).contains(u"architecture"_s));
        QFile schema(project + u"/backend/prisma/schema.prisma"_s);
        QVERIFY(schema.open(QIODevice::ReadOnly));
        QVERIFY(schema.readAll().contains("estimate"));
        QVERIFY(treeOf(project) != before);
    }

    void aDataModelIsChangedBeforeTheRun()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"plan.json"_s);
        const auto write = [&file](const QJsonObject &json) {
            QFile out(file);
            return out.open(QIODevice::WriteOnly) && out.write(QJsonDocument(json).toJson()) > 0;
        };
        QJsonObject plan = QJsonDocument::fromJson(call({u"plan"_s, taskBoard, u"--json"_s}).out.toUtf8()).object();
        QJsonObject domain = plan.value(u"domain"_s).toObject();
        QJsonArray entities = domain.value(u"entities"_s).toArray();
        entities.append(QJsonObject{
            {u"name"_s, u"Milestone"_s},
            {u"fields"_s, QJsonArray{QJsonObject{{u"name"_s, u"title"_s}, {u"type"_s, u"string"_s}}}},
            {u"access"_s, QJsonObject{{u"read"_s, QJsonArray{u"user"_s}}, {u"create"_s, QJsonArray{u"user"_s}}}}});
        domain.insert(u"entities"_s, entities);
        plan.insert(u"domain"_s, domain);
        QVERIFY(write(plan));
        // The prompt stands in the plan; the tasks follow the changed model.
        const CallResult again = call({u"plan"_s, u"--domain"_s, file, u"--json"_s});
        QVERIFY2(again.exitCode == 0, qPrintable(again.err));
        const QJsonObject changed = QJsonDocument::fromJson(again.out.toUtf8()).object();
        QCOMPARE(changed.value(u"prompt"_s), plan.value(u"prompt"_s));
        QVERIFY(again.out.contains(u"milestone"_s));
        const QString project = folder.filePath(u"board"_s);
        const CallResult run = call({u"run"_s, u"--domain"_s, file, u"--out"_s, project, u"--quiet"_s});
        QVERIFY2(run.exitCode == 0, qPrintable(run.err));
        QVERIFY(QFile::exists(project + u"/backend/src/models/milestone.ts"_s));

        QVERIFY(write(domain));
        QCOMPARE(call({u"run"_s, u"--domain"_s, file, u"--out"_s, project + u"3"_s}).exitCode, 2); // no prompt at all
        entities.append(QJsonObject{{u"name"_s, u"milestone"_s}});
        domain.insert(u"entities"_s, entities);
        QVERIFY(write(domain));
        const CallResult wrong = call({u"run"_s, taskBoard, u"--domain"_s, file, u"--out"_s, project + u"2"_s});
        QCOMPARE(wrong.exitCode, 3);
        QVERIFY2(wrong.err.contains(u"entities[milestone]"_s), qPrintable(wrong.err));
        QVERIFY(!QFile::exists(project + u"2"_s));
    }

    void aProjectIsExportedWithoutItsState()
    {
        QTemporaryDir folder;
        const QString project = folder.filePath(u"site"_s);
        QCOMPARE(call({u"run"_s, portfolio, u"--out"_s, project, u"--check"_s, u"none"_s, u"--quiet"_s}).exitCode, 0);
        const QString copy = folder.filePath(u"copy"_s);
        QCOMPARE(call({u"export"_s, project, u"--to"_s, copy}).exitCode, 0);
        QCOMPARE(treeOf(copy), treeOf(project));
        QVERIFY(!QFile::exists(copy + u"/.autodevos"_s));
        QCOMPARE(call({u"export"_s, project, u"--to"_s, copy}).exitCode, 3);
        for (const QString &archive : {u"site.zip"_s, u"site.tar.gz"_s}) {
            QCOMPARE(call({u"export"_s, project, u"--to"_s, folder.filePath(archive)}).exitCode, 0);
            QVERIFY(QFileInfo(folder.filePath(archive)).size() > 10'000);
        }
        QCOMPARE(call({u"export"_s, project, u"--to"_s, u"git:"_s + folder.filePath(u"repo"_s)}).exitCode, 0);
        QVERIFY(QFile::exists(folder.filePath(u"repo/.git/HEAD"_s)));
    }

    void aFullDiskLosesNothing()
    {
        QTemporaryDir folder;
        const QString disk = folder.path();
        const QByteArray script =
            "head -c 13500000 /dev/zero >ballast; \"$1\" run \"$2\" --out p --check none --quiet; echo $?;"
            "\"$1\" status p >/dev/null; echo $?; rm ballast;"
            "\"$1\" resume p --check none --quiet; echo $?;"
            "\"$1\" run \"$2\" --out q --check none --quiet; echo $?; diff -r -x .autodevos p q";
        const CallResult result = callIn({u"--size"_s, u"14200000"_s, u"--tmpfs"_s, disk, u"--chdir"_s, disk}, script);
        QVERIFY2(result.err.contains(u"the disk is full"_s) && result.err.contains(u"Free some space"_s),
                 qPrintable(result.err));
        QCOMPARE(result.out, u"3\n0\n0\n0\n"_s);
        QCOMPARE(result.exitCode, 0);
    }

    void aFolderThatCannotBeWrittenIsNamed()
    {
        QTemporaryDir folder;
        const QString path = folder.path();
        const CallResult result = callIn({u"--ro-bind"_s, path, path, u"--chdir"_s, path},
                                         "\"$1\" run \"$2\" --out p --check none --quiet; echo $?");
        QCOMPARE(result.out, u"3\n"_s);
        QVERIFY2(result.err.contains(path + u"/p"_s) && result.err.contains(u"may write"_s), qPrintable(result.err));
    }

    void aDamagedJournalIsSetAsideAndRecovered()
    {
        QTemporaryDir folder;
        const QString project = folder.filePath(u"site"_s);
        QCOMPARE(call({u"run"_s, portfolio, u"--out"_s, project, u"--check"_s, u"none"_s, u"--quiet"_s}).exitCode, 0);
        const auto before = treeOf(project);
        QFile journal(project + u"/.autodevos/journal.db"_s);
        QVERIFY(journal.open(QIODevice::ReadWrite));
        QVERIFY(journal.seek(journal.size() / 3));
        QCOMPARE(journal.write(QByteArray(4096, 'Z')), 4096);
        journal.close();

        const CallResult status = call({u"status"_s, project});
        QCOMPARE(status.exitCode, 5);
        QVERIFY2(status.err.contains(u"damaged"_s), qPrintable(status.err));
        const CallResult resumed = call({u"resume"_s, project, u"--check"_s, u"none"_s, u"--quiet"_s});
        QVERIFY2(resumed.exitCode == 0, qPrintable(resumed.err));
        QVERIFY2(resumed.err.contains(u"carried over"_s), qPrintable(resumed.err));
        QCOMPARE(treeOf(project), before);
        QCOMPARE(QDir(project + u"/.autodevos"_s).entryList({u"journal.db.corrupt-*"_s}).size(), 1);
        QCOMPARE(call({u"status"_s, project}).exitCode, 0);
    }

    void whatIsMissingIsSaidAndTheRestGoesOn()
    {
        QTemporaryDir folder;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PATH"_s, folder.path());
        const CallResult result =
            call({u"run"_s, portfolio, u"--out"_s, folder.filePath(u"site"_s), u"--check"_s, u"full"_s}, environment);
        QVERIFY2(result.exitCode == 0, qPrintable(result.err));
        QVERIFY2(result.err.contains(u"Node.js 20"_s), qPrintable(result.err));
        QVERIFY2(result.err.contains(u"0 proven"_s), qPrintable(result.err));
    }

    void aRoleFileWithAnErrorIsNamedWithItsPlace()
    {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(u"AutoDevOS/agents"_s));
        QFile role(folder.filePath(u"AutoDevOS/agents/backend.json"_s));
        QVERIFY(role.open(QIODevice::WriteOnly));
        role.write(R"({"id": "backend", "title": 3})");
        role.close();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_CONFIG_HOME"_s, folder.path());
        const CallResult result = call({u"agents"_s}, environment);
        QCOMPARE(result.exitCode, 3);
        QVERIFY2(result.err.contains(u"backend.json"_s) && result.err.contains(u"title"_s), qPrintable(result.err));
        QVERIFY(result.out.contains(u"backend"_s));
    }

    void completionKnowsEveryCommand()
    {
        for (const QString &shell : {u"bash"_s, u"zsh"_s, u"fish"_s}) {
            const CallResult result = call({u"completion"_s, shell});
            QCOMPARE(result.exitCode, 0);
            QVERIFY(result.out.contains(u"coverage"_s));
        }
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
