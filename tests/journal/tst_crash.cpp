// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"
#include "tests/journal/journalevents.h"
#include "tests/support/tempproject.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QtTest>

using namespace autodevos;
using namespace Qt::StringLiterals;

class CrashTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryAcknowledgedEventOverManyKills();
    void readerSeesOnlyWholeBatchesWhileAnotherProcessWrites();
    void holderIsNamedWhileItLivesAndForgottenWhenKilled();

private:
    static QString writer() { return QCoreApplication::applicationDirPath() + u"/journal_writer"_s; }
};

void CrashTest::keepsEveryAcknowledgedEventOverManyKills()
{
    const TempProject project;
    QRandomGenerator random(20240501);
    qint64 total = 0;
    for (int round = 0; round < 25; ++round) {
        QProcess process;
        process.start(writer(), {project.root()});
        QVERIFY(process.waitForReadyRead(20'000));
        QTest::qWait(random.bounded(40));
        process.kill();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
        const QByteArray output = process.readAllStandardOutput();
        const QByteArray whole = output.left(output.lastIndexOf('\n'));
        const qint64 acknowledged = whole.mid(whole.lastIndexOf('\n') + 1).toLongLong();
        QVERIFY(acknowledged > 0);

        // Every other round another process may be the first to see the log that was left behind.
        if (round % 2 == 0) {
            const Result<QVector<Event>> read = readJournal(project.root());
            QVERIFY2(read, qPrintable(read ? QString() : read.error().toLine()));
            QVERIFY(read->size() >= acknowledged);
        }
        const SystemClock clock;
        const Result<std::unique_ptr<Journal>> journal = Journal::open(project.root(), clock);
        QVERIFY2(journal, qPrintable(journal ? QString() : journal.error().toLine()));
        QVERIFY((*journal)->openingNotes().isEmpty());
        const Result<QVector<Event>> events = (*journal)->read();
        QVERIFY(events);
        QVERIFY2(events->size() >= acknowledged, "an acknowledged event is lost");
        for (qsizetype index = 0; index < events->size(); ++index) {
            QCOMPARE(events->at(index).sequence, index + 1);
            QCOMPARE(numberOf(events->at(index)), static_cast<int>(index + 1));
            QVERIFY(isIntact(events->at(index)));
        }
        total = events->size();
    }
    qInfo("%lld events over 25 kills", static_cast<long long>(total));
    for (const QString &name : project.names(u".autodevos"_s)) {
        QVERIFY2(!name.contains(u"corrupt"_s), "a kill must not look like damage");
    }
}

void CrashTest::readerSeesOnlyWholeBatchesWhileAnotherProcessWrites()
{
    const TempProject project;
    QProcess process;
    process.start(writer(), {project.root()});
    QVERIFY(process.waitForReadyRead(20'000));
    qint64 last = 0;
    for (int round = 0; round < 50; ++round) {
        const Result<QVector<Event>> events = readJournal(project.root(), last);
        QVERIFY2(events, qPrintable(events ? QString() : events.error().toLine()));
        for (const Event &event : *events) {
            QCOMPARE(event.sequence, last + 1);
            QVERIFY(isIntact(event));
            last = event.sequence;
        }
    }
    QVERIFY(last > 0);
    process.kill();
    process.waitForFinished();
}

void CrashTest::holderIsNamedWhileItLivesAndForgottenWhenKilled()
{
    const TempProject project;
    QVERIFY(!journalHolder(project.root()));
    QProcess process;
    process.start(writer(), {project.root()});
    QVERIFY(process.waitForReadyRead(20'000));
    const QString name = u"journal_writer, process %1, since "_s.arg(process.processId());
    const std::optional<QString> holder = journalHolder(project.root());
    QVERIFY(holder);
    QVERIFY2(holder->startsWith(name), qPrintable(*holder));

    const SystemClock clock;
    const Result<std::unique_ptr<Journal>> refused = Journal::open(project.root(), clock);
    QVERIFY(!refused);
    QCOMPARE(toString(refused.error().kind), toString(ErrorKind::Locked));
    QVERIFY2(refused.error().message.contains(name), qPrintable(refused.error().message));

    process.kill();
    process.waitForFinished();
    QVERIFY(!journalHolder(project.root()));
    QVERIFY(Journal::open(project.root(), clock));
}

QTEST_GUILESS_MAIN(CrashTest)
#include "tst_crash.moc"
