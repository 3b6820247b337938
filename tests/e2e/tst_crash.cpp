// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace autodevos::e2e;

/// Not one event is durable there.
bool holdsNothingYet(const QString &project)
{
    const CallResult status = call({u"status"_s, project, u"--json"_s});
    const QJsonObject context = QJsonDocument::fromJson(status.out.toUtf8()).object();
    return status.exitCode == 0 ? context.value(u"sequence"_s).toInt(-1) == 0
                                : status.err.contains(u"is not a project"_s);
}

/// kill -9 at any instant, then resume: the same tree as an undisturbed run.
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
        for (int round = 0; round < 20; ++round) {
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
        }
        QVERIFY2(interrupted >= 5, "the runs ended before they were killed");
    }
};

QTEST_GUILESS_MAIN(TestCrash)
#include "tst_crash.moc"
