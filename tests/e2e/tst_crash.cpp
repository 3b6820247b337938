// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include <QDir>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

#include <algorithm>

using namespace autodevos::e2e;

/// Not one event is durable there.
bool holdsNothingYet(const QString &project)
{
    const CallResult status = call({u"status"_s, project, u"--json"_s});
    const QJsonObject context = QJsonDocument::fromJson(status.out.toUtf8()).object();
    return status.exitCode == 0 ? context.value(u"sequence"_s).toInt(-1) == 0
                                : status.err.contains(u"is not a project"_s);
}

/// What is wrong with the journal: damaged pages, or an answer of a model that was asked for a second time.
QString faultOfJournal(const QString &project)
{
    const QString name = u"judge"_s;
    QString fault;
    {
        QSqlDatabase journal = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        journal.setDatabaseName(project + u"/.autodevos/journal.db"_s);
        QSqlQuery query(journal);
        if (!journal.open() || !query.exec(u"PRAGMA integrity_check"_s) || !query.next()) {
            fault = u"it cannot be read"_s;
        } else if (query.value(0).toString() != "ok"_L1) {
            fault = query.value(0).toString();
        } else if (!query.exec(
                       u"SELECT task, attempt, json_extract(payload, '$.turn') AS turn, count(*) FROM events "
                       "WHERE kind = 'model-answered' GROUP BY run, task, attempt, turn HAVING count(*) > 1"_s)) {
            fault = query.lastError().text();
        } else if (query.next()) {
            fault = u"%1 was answered %2 times"_s.arg(query.value(0).toString(), query.value(3).toString());
        }
    }
    QSqlDatabase::removeDatabase(name);
    return fault;
}

/// The programs that still run in a folder or below it.
QStringList programsIn(const QString &folder)
{
    QStringList found;
    for (const QString &id : QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString place = QFile::symLinkTarget(u"/proc/%1/cwd"_s.arg(id));
        if (place == folder || place.startsWith(folder + u'/')) {
            found.append(id + u' ' + QFile::symLinkTarget(u"/proc/%1/exe"_s.arg(id)));
        }
    }
    return found;
}

/// kill -9 at any instant, then resume: the same tree as an undisturbed run. CRASH_ROUNDS says how often (20).
class TestCrash : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aKilledRunEndsInTheSameTree()
    {
        QTemporaryDir folder;
        const QStringList options{u"--check"_s, u"none"_s, u"--quiet"_s};
        const QString undisturbed = folder.filePath(u"undisturbed"_s);
        QElapsedTimer timer;
        timer.start();
        const CallResult whole = call(QStringList{u"run"_s, taskBoard, u"--out"_s, undisturbed} + options);
        QVERIFY2(whole.exitCode == 0, qPrintable(whole.err));
        const auto duration = static_cast<int>(timer.elapsed());
        const auto expected = treeOf(undisturbed);
        QVERIFY(expected.size() > 50);

        const quint32 seed = qEnvironmentVariableIsSet("CRASH_SEED") ? qEnvironmentVariable("CRASH_SEED").toUInt()
                                                                     : QRandomGenerator::global()->generate();
        qInfo("CRASH_SEED=%u, an undisturbed run takes %d ms", seed, duration);
        QRandomGenerator random(seed);
        int interrupted = 0;
        const int rounds = std::max(20, qEnvironmentVariableIntValue("CRASH_ROUNDS"));
        for (int round = 0; round < rounds; ++round) {
            const QString project = folder.filePath(u"killed-%1"_s.arg(round));
            QProcess process;
            process.start(QStringLiteral(CLI), QStringList{u"run"_s, taskBoard, u"--out"_s, project} + options);
            QVERIFY(process.waitForStarted());
            // From when the project exists: before that there is nothing that could be resumed.
            while (!QFile::exists(project + u"/.autodevos/journal.db"_s) && process.state() != QProcess::NotRunning) {
                process.waitForFinished(1);
            }
            const int instant = random.bounded(duration);
            process.waitForFinished(instant);
            interrupted += process.state() == QProcess::Running ? 1 : 0;
            process.kill();
            process.waitForFinished();
            const CallResult resumed = call({u"resume"_s, project, u"--check"_s, u"none"_s, u"--quiet"_s});
            if (resumed.exitCode != 0 && holdsNothingYet(project)) {
                continue; // killed before the prompt was durable: said, and nothing was begun
            }
            QVERIFY2(resumed.exitCode == 0, qPrintable(u"killed after %1 ms: %2"_s.arg(instant).arg(resumed.err)));
            const auto tree = treeOf(project);
            QVERIFY2(tree == expected, qPrintable(u"killed after %1 ms: the trees differ"_s.arg(instant)));
            const QString fault = faultOfJournal(project);
            QVERIFY2(fault.isEmpty(), qPrintable(u"killed after %1 ms: %2"_s.arg(instant).arg(fault)));
            const QStringList alive = programsIn(project);
            QVERIFY2(alive.isEmpty(), qPrintable(u"killed after %1 ms: %2"_s.arg(instant).arg(alive.join(u", "_s))));
            QDir(project).removeRecursively();
        }
        QVERIFY2(interrupted >= 5, "the runs ended before they were killed");
    }
};

QTEST_GUILESS_MAIN(TestCrash)
#include "tst_crash.moc"
