// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"
#include "tests/journal/journalevents.h"
#include "tests/support/fakeclock.h"
#include "tests/support/tempproject.h"

#include <QFile>
#include <QRandomGenerator>
#include <QSet>
#include <QtEndian>
#include <QtTest>

using namespace autodevos;
using namespace Qt::StringLiterals;

namespace {

constexpr int eventCount = 400;

/// What was found after damage, and how it was said.
struct Aftermath {
    bool isOpen = false;
    QVector<Event> events; ///< without the journal's own note
    int intact = 0;
    QVector<Error> notes;
};

Aftermath reopen(const TempProject &project)
{
    Aftermath aftermath;
    const FakeClock clock;
    const Result<std::unique_ptr<Journal>> journal = Journal::open(project.root(), clock);
    if (!journal) {
        qWarning("%s", qPrintable(journal.error().toLine()));
        return aftermath;
    }
    aftermath.notes = (*journal)->openingNotes();
    const Result<QVector<Event>> events = (*journal)->read();
    if (!events) {
        qWarning("%s", qPrintable(events.error().toLine()));
        return aftermath;
    }
    aftermath.isOpen = true;
    for (const Event &event : *events) {
        if (numberOf(event) > 0) {
            aftermath.events.append(event);
            aftermath.intact += isIntact(event) ? 1 : 0;
        }
    }
    return aftermath;
}

} // namespace

class DamageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void changedBitNeverChangesAnEventSilently_data();
    void changedBitNeverChangesAnEventSilently();
    void truncationKeepsWhatIsLeft_data();
    void truncationKeepsWhatIsLeft();
    void overwrittenHeaderLosesNothing();
    void lostDatabaseIsSalvagedFromItsLog();
    void damageInTheLogIsNotDroppedSilently();
    void tornLastTransactionIsNotDamage();
    void beginningTheLogAnewIsNotDamage();
    void aMissingLogIsSaid();
    void isReadAtWhateverByteItEnds_data();
    void isReadAtWhateverByteItEnds();
    void foreignFileIsSetAside();
    void interruptedRecoveryIsCompleted();
    void missingJournalOfAKnownProjectIsSaid();
    void recoveredJournalGoesOn();

private:
    void copyTo(const TempProject &project, bool withLog) const;
    static void flip(const TempProject &project, const QString &name, qsizetype at, char mask);

    TempProject m_closed;  ///< everything in journal.db
    TempProject m_crashed; ///< the later half still in journal.db-wal
};

void DamageTest::initTestCase()
{
    const TempProject project;
    const FakeClock clock;
    Result<std::unique_ptr<Journal>> journal = Journal::open(project.root(), clock);
    QVERIFY(journal);
    for (int number = 1; number <= eventCount; ++number) {
        (*journal)->append(numberedEvent(number, (number * 37) % 9000)); // many need overflow pages
        if (number % 3 == 0 || number == eventCount / 2 || number == eventCount) {
            QVERIFY((*journal)->commit());
        }
        if (number == eventCount / 2) {
            journal->reset(); // the log is emptied into the database
            journal = Journal::open(project.root(), clock);
            QVERIFY(journal);
        }
    }
    project.copyFolder(u".autodevos"_s, m_crashed.stateFolder());
    journal->reset();
    project.copyFolder(u".autodevos"_s, m_closed.stateFolder());
    QVERIFY(m_crashed.read(u".autodevos/journal.db-wal"_s).size() > 100'000);
}

void DamageTest::copyTo(const TempProject &project, bool withLog) const
{
    const TempProject &source = withLog ? m_crashed : m_closed;
    for (const QString &name : {u"journal.db"_s, u"journal.db-wal"_s}) {
        if (source.contains(u".autodevos/"_s + name)) {
            project.write(u".autodevos/"_s + name, source.read(u".autodevos/"_s + name));
        }
    }
}

void DamageTest::flip(const TempProject &project, const QString &name, qsizetype at, char mask)
{
    QByteArray content = project.read(name);
    content[at] = static_cast<char>(content.at(at) ^ mask);
    project.write(name, content);
}

void DamageTest::changedBitNeverChangesAnEventSilently_data()
{
    QTest::addColumn<bool>("inLog");
    QTest::newRow("database") << false;
    QTest::newRow("log") << true;
}

void DamageTest::changedBitNeverChangesAnEventSilently()
{
    QFETCH(const bool, inLog);
    const QString name = inLog ? u".autodevos/journal.db-wal"_s : u".autodevos/journal.db"_s;
    const qsizetype size = (inLog ? m_crashed : m_closed).read(name).size();
    QRandomGenerator random(7);
    qint64 kept = 0;
    int said = 0;
    constexpr int rounds = 60;
    for (int round = 0; round < rounds; ++round) {
        const TempProject project;
        copyTo(project, inLog);
        // The first pages hold what everything hangs on: half of the rounds go there.
        const auto range = static_cast<quint32>(round % 2 == 0 ? size : qMin<qsizetype>(size, 12'000));
        const qsizetype at = random.bounded(range);
        flip(project, name, at, static_cast<char>(1 << random.bounded(8)));
        const Aftermath aftermath = reopen(project);
        const QByteArray place = "round " + QByteArray::number(round) + ", byte " + QByteArray::number(at);
        QVERIFY2(aftermath.isOpen, place.constData());
        QVERIFY2(aftermath.intact == aftermath.events.size(), place.constData());
        // All there, or said: only the very last transaction may be gone like after a power cut.
        const bool isAllThere = aftermath.events.size() >= eventCount - (inLog ? 3 : 0);
        QVERIFY2(isAllThere || !aftermath.notes.isEmpty(), place.constData());
        QVERIFY2(aftermath.events.size() > eventCount * 9 / 10, place.constData());
        kept += aftermath.events.size();
        said += aftermath.notes.isEmpty() ? 0 : 1;
        if (!aftermath.notes.isEmpty()) {
            QVERIFY(!project.names(u".autodevos"_s).filter(u"corrupt-"_s).isEmpty());
        }
    }
    qInfo("%d changed bits: %d said, %.2f%% of all events kept", rounds, said,
          100.0 * static_cast<double>(kept) / (rounds * eventCount));
}

void DamageTest::truncationKeepsWhatIsLeft_data()
{
    QTest::addColumn<double>("share");
    for (const double share : {0.999, 0.75, 0.5, 0.1}) {
        QTest::addRow("%.1f%%", share * 100) << share;
    }
}

void DamageTest::truncationKeepsWhatIsLeft()
{
    QFETCH(const double, share);
    const TempProject project;
    copyTo(project, false);
    const QString path = project.stateFolder() + u"/journal.db"_s;
    const qint64 size = static_cast<qint64>(static_cast<double>(QFile(path).size()) * share);
    QVERIFY(QFile::resize(path, size));
    const Aftermath aftermath = reopen(project);
    QVERIFY(aftermath.isOpen);
    QCOMPARE(aftermath.intact, aftermath.events.size());
    QVERIFY2(aftermath.events.size() > static_cast<int>(eventCount * (share - 0.1)),
             qPrintable(QString::number(aftermath.events.size())));
    QVERIFY(!aftermath.notes.isEmpty());
    QCOMPARE(project.names(u".autodevos"_s).filter(u"corrupt-"_s),
             QStringList{u"journal.db.corrupt-20231114-221320"_s});
    QCOMPARE(project.read(u".autodevos/journal.db.corrupt-20231114-221320"_s).size(), size);
}

void DamageTest::overwrittenHeaderLosesNothing()
{
    const TempProject project;
    copyTo(project, false);
    QByteArray content = project.read(u".autodevos/journal.db"_s);
    content.replace(0, 4096, QByteArray(4096, 'x'));
    project.write(u".autodevos/journal.db"_s, content);
    const Aftermath aftermath = reopen(project);
    QCOMPARE(aftermath.intact, eventCount);
    QCOMPARE(aftermath.notes.size(), 1);
    QVERIFY(aftermath.notes.first().message.contains(u"carried over"_s));
}

void DamageTest::lostDatabaseIsSalvagedFromItsLog()
{
    const TempProject project;
    copyTo(project, true);
    QVERIFY(QFile::remove(project.stateFolder() + u"/journal.db"_s));
    const Aftermath aftermath = reopen(project);
    QVERIFY(aftermath.isOpen);
    QVERIFY(aftermath.events.size() > eventCount / 3);
    QVERIFY(aftermath.notes.first().message.contains(u"lost"_s));
}

void DamageTest::damageInTheLogIsNotDroppedSilently()
{
    const TempProject project;
    copyTo(project, true);
    flip(project, u".autodevos/journal.db-wal"_s, 100, 1); // within the first frame: SQLite would drop all of it
    const Aftermath aftermath = reopen(project);
    QCOMPARE(aftermath.notes.size(), 1);
    QVERIFY2(aftermath.events.size() > eventCount - 5, qPrintable(QString::number(aftermath.events.size())));
    QCOMPARE(aftermath.intact, aftermath.events.size());
    QCOMPARE(project.names(u".autodevos"_s).filter(u"corrupt-"_s).size(), 2);
}

void DamageTest::tornLastTransactionIsNotDamage()
{
    const TempProject project;
    copyTo(project, true);
    const QString path = project.stateFolder() + u"/journal.db-wal"_s;
    QVERIFY(QFile::resize(path, QFile(path).size() - 2000)); // the power went while the last frame was written
    const Aftermath aftermath = reopen(project);
    QVERIFY(aftermath.notes.isEmpty());
    QVERIFY(aftermath.events.size() >= eventCount - 3);
    QCOMPARE(aftermath.intact, aftermath.events.size());
}

void DamageTest::beginningTheLogAnewIsNotDamage()
{
    const TempProject project;
    copyTo(project, false);
    QByteArray log = m_crashed.read(u".autodevos/journal.db-wal"_s);
    // All frames are in the database; the power went after the header of a new generation was written over the old one.
    const auto word = [&log](qsizetype at) {
        return qFromLittleEndian<quint32>(log.constData() + at);
    };
    QCOMPARE(log.at(3) & 1, 0); // its checksums are little-endian
    log[16] = static_cast<char>(log.at(16) ^ 1);
    quint32 first = 0;
    quint32 second = 0;
    for (qsizetype at = 0; at < 24; at += 8) {
        first += word(at) + second;
        second += word(at + 4) + first;
    }
    qToBigEndian(first, log.data() + 24);
    qToBigEndian(second, log.data() + 28);
    project.write(u".autodevos/journal.db-wal"_s, log);
    const Aftermath aftermath = reopen(project);
    QVERIFY(aftermath.isOpen);
    QVERIFY2(aftermath.notes.isEmpty(), qPrintable(aftermath.notes.value(0).message));
    QCOMPARE(aftermath.events.size(), eventCount);
}

void DamageTest::aMissingLogIsSaid()
{
    const TempProject project;
    project.write(u".autodevos/journal.db"_s, m_crashed.read(u".autodevos/journal.db"_s));
    project.write(u".autodevos/context.json"_s, "{\"sequence\":" + QByteArray::number(eventCount) + "}");
    const Aftermath aftermath = reopen(project);
    QVERIFY(aftermath.isOpen);
    QCOMPARE(aftermath.events.size(), eventCount / 2);
    QCOMPARE(aftermath.intact, eventCount / 2);
    QCOMPARE(aftermath.notes.size(), 1);
    QVERIFY2(aftermath.notes.first().message.contains(u"%1-%2"_s.arg(eventCount / 2 + 1).arg(eventCount)),
             qPrintable(aftermath.notes.first().message));
}

void DamageTest::isReadAtWhateverByteItEnds_data()
{
    QTest::addColumn<bool>("inLog");
    QTest::newRow("database") << false;
    QTest::newRow("log") << true;
}

/// All lengths of a small journal: around each sector every one, between them each 61st; with AUTODEVOS_EVERY_BYTE all.
void DamageTest::isReadAtWhateverByteItEnds()
{
    QFETCH(const bool, inLog);
    constexpr int count = 6;
    TempProject small;
    QByteArray database;
    QByteArray log;
    {
        const FakeClock clock;
        const auto journal = Journal::open(small.root(), clock);
        QVERIFY(journal);
        for (int number = 1; number <= count; ++number) {
            (*journal)->append(numberedEvent(number, 50));
            QVERIFY((*journal)->commit());
        }
        database = small.read(u".autodevos/journal.db"_s);
        log = small.read(u".autodevos/journal.db-wal"_s);
    }
    if (!inLog) {
        database = small.read(u".autodevos/journal.db"_s); // closing took it all in
        log.clear();
    }
    QByteArray &cut = inLog ? log : database;
    const QByteArray whole = cut;
    int tried = 0;
    for (qsizetype size = 0; size < whole.size(); ++size) {
        const bool isNearBorder = size % 512 < 3 || size % 512 > 509;
        if (!isNearBorder && size % 61 != 0 && !qEnvironmentVariableIsSet("AUTODEVOS_EVERY_BYTE")) {
            continue;
        }
        ++tried;
        cut = whole.first(size);
        const TempProject project;
        project.write(u".autodevos/journal.db"_s, database);
        project.write(u".autodevos/journal.db-wal"_s, log);
        project.write(u".autodevos/context.json"_s, "{\"sequence\":" + QByteArray::number(count) + "}");
        const Aftermath aftermath = reopen(project);
        const QByteArray place = "length " + QByteArray::number(size);
        QVERIFY2(aftermath.isOpen, place.constData());
        QVERIFY2(aftermath.intact == aftermath.events.size(), place.constData());
        for (qsizetype i = 0; i < aftermath.events.size(); ++i) {
            QVERIFY2(numberOf(aftermath.events.at(i)) > (i == 0 ? 0 : numberOf(aftermath.events.at(i - 1))), place);
        }
        QVERIFY2(aftermath.events.size() == count || aftermath.notes.size() == 1, place.constData());
        QVERIFY2(inLog || size < 8192 || aftermath.events.size() == count, place.constData());
    }
    qInfo("%d of %lld lengths", tried, static_cast<long long>(whole.size()));
}

void DamageTest::foreignFileIsSetAside()
{
    const TempProject project;
    project.write(u".autodevos/journal.db"_s, "my shopping list");
    const Aftermath aftermath = reopen(project);
    QVERIFY(aftermath.isOpen);
    QVERIFY(aftermath.events.isEmpty());
    QCOMPARE(aftermath.notes.size(), 1);
    QCOMPARE(project.read(u".autodevos/journal.db.corrupt-20231114-221320"_s), "my shopping list");
}

void DamageTest::interruptedRecoveryIsCompleted()
{
    const TempProject project;
    // As it stands when the process dies between setting the damaged database aside and its log.
    copyTo(project, true);
    QVERIFY(QFile::rename(project.path(u".autodevos/journal.db"_s),
                          project.path(u".autodevos/journal.db.corrupt-20231114-221320"_s)));
    project.write(u".autodevos/journal.db.salvaged"_s, m_closed.read(u".autodevos/journal.db"_s));
    project.write(u".autodevos/journal.db.salvaging"_s, "half of an earlier try");
    const Aftermath aftermath = reopen(project);
    QCOMPARE(aftermath.intact, eventCount);
    QCOMPARE(aftermath.notes.size(), 1);
    QVERIFY(!project.contains(u".autodevos/journal.db.salvaged"_s));
    QVERIFY(!project.contains(u".autodevos/journal.db.salvaging"_s));
}

void DamageTest::missingJournalOfAKnownProjectIsSaid()
{
    const TempProject project;
    project.write(u".autodevos/context.json"_s, "{}");
    const Aftermath aftermath = reopen(project);
    QVERIFY(aftermath.isOpen);
    QCOMPARE(aftermath.notes.size(), 1);
    QVERIFY(aftermath.notes.first().message.contains(u"missing"_s));
}

void DamageTest::recoveredJournalGoesOn()
{
    const TempProject project;
    copyTo(project, false);
    flip(project, u".autodevos/journal.db"_s, 18, 0x10); // the header's format
    const FakeClock clock;
    {
        const Result<std::unique_ptr<Journal>> journal = Journal::open(project.root(), clock);
        QVERIFY(journal);
        QCOMPARE((*journal)->openingNotes().size(), 1);
        // The note is the journal's own next event, for whoever looks later.
        QCOMPARE((*journal)->append(numberedEvent(9)).sequence, eventCount + 2);
        QVERIFY((*journal)->commit());
    }
    const Result<QVector<Event>> events = readJournal(project.root());
    QVERIFY(events);
    QCOMPARE(toString(events->at(eventCount).kind), toString(EventKind::LogWritten));
    QVERIFY(events->at(eventCount).payload.value(u"text"_s).toString().contains(u"damaged"_s));
    QVERIFY(reopen(project).notes.isEmpty());
}

QTEST_GUILESS_MAIN(DamageTest)
#include "tst_damage.moc"
