// SPDX-License-Identifier: GPL-3.0-or-later
// The journal on disks that fail and in power cuts. `AUTODEVOS_POWERCUT_ROUNDS` and `AUTODEVOS_POWERCUT_SEED` play more
// and other histories.
#include "core/journal/journal.h"
#include "tests/journal/faultydisk.h"
#include "tests/journal/journalevents.h"
#include "tests/support/fakeclock.h"
#include "tests/support/tempproject.h"

#include <QtTest>

#include <sqlite3.h>

using namespace autodevos;
using namespace Qt::StringLiterals;

namespace {

/// A project that writes batches of numbered events, and what was acknowledged of them.
class Writer {
public:
    Writer(const QString &root, const Clock &clock)
        : m_root(root)
        , m_clock(clock)
    {
    }

    [[nodiscard]] Status open()
    {
        Result<std::unique_ptr<Journal>> journal = Journal::open(m_root, m_clock);
        if (!journal) {
            return tl::unexpected(journal.error());
        }
        m_journal = std::move(*journal);
        return {};
    }

    void append(int count, int size)
    {
        for (int i = 0; i < count; ++i) {
            m_journal->append(numberedEvent(++m_appended, size));
        }
    }

    /// Every other time beside this thread, as the engine does.
    [[nodiscard]] Status commit()
    {
        if (++m_commits % 2 == 0) {
            m_journal->beginCommit([] {});
        }
        const Status status = m_journal->commit();
        if (status) {
            m_acknowledged = m_appended;
            m_ends.append(m_appended);
        }
        return status;
    }

    void close()
    {
        m_journal.reset();
        m_appended = m_acknowledged;
    }

    [[nodiscard]] bool isOpen() const { return m_journal != nullptr; }
    [[nodiscard]] Journal &journal() const { return *m_journal; }
    [[nodiscard]] int acknowledged() const { return m_acknowledged; }
    [[nodiscard]] int appended() const { return m_appended; }
    /// The number of the last event of each batch that was acknowledged.
    [[nodiscard]] const QVector<int> &ends() const { return m_ends; }

private:
    QString m_root;
    const Clock &m_clock;
    std::unique_ptr<Journal> m_journal;
    int m_appended = 0;
    int m_acknowledged = 0;
    int m_commits = 0; ///< tried
    QVector<int> m_ends;
};

/// Why the events are not 1, 2, 3, …, each as it was made; empty: they are.
QString flawOf(const QVector<Event> &events)
{
    int number = 0;
    for (const Event &event : events) {
        if (numberOf(event) != ++number || !isIntact(event)) {
            return u"event %1 stands where %2 should"_s.arg(numberOf(event)).arg(number);
        }
    }
    return {};
}

} // namespace

class FaultyDiskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFailingDeedIsSaidLosesNothingAndIsOverWhenItsCauseIs_data();
    void everyFailingDeedIsSaidLosesNothingAndIsOverWhenItsCauseIs();
    void powerCutsLoseNothingThatWasAcknowledged_data();
    void powerCutsLoseNothingThatWasAcknowledged();

private:
    static bool carryOut(FaultyDisk &disk, Writer &writer);
};

void FaultyDiskTest::everyFailingDeedIsSaidLosesNothingAndIsOverWhenItsCauseIs_data()
{
    QTest::addColumn<int>("deed");
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("lasts");
    const auto row = [](const char *name, DiskDeed deed, int code) {
        for (const bool lasts : {false, true}) {
            QTest::addRow("%s%s", name, lasts ? ", lasting" : "") << static_cast<int>(deed) << code << lasts;
        }
    };
    row("write: error", DiskDeed::Write, SQLITE_IOERR_WRITE);
    row("write: full", DiskDeed::Write, SQLITE_FULL);
    row("write: read-only", DiskDeed::Write, SQLITE_READONLY);
    row("sync", DiskDeed::Sync, SQLITE_IOERR_FSYNC);
    row("truncate", DiskDeed::Truncate, SQLITE_IOERR_TRUNCATE);
    row("open: error", DiskDeed::Open, SQLITE_CANTOPEN);
    row("open: full", DiskDeed::Open, SQLITE_FULL);
    row("delete", DiskDeed::Delete, SQLITE_IOERR_DELETE);
}

/// A small life of a journal: made, written, closed, opened again, written. Whatever fails is told and tried again once
/// its cause is gone. False: a failure was not as it should be.
bool FaultyDiskTest::carryOut(FaultyDisk &disk, Writer &writer)
{
    const auto insist = [&disk](const std::function<Status()> &step) {
        Status status = step();
        if (!status) {
            const Error error = status.error();
            if (error.message.isEmpty() || error.remedy.isEmpty() || error.kind == ErrorKind::Damaged) {
                qWarning("%s", qPrintable(error.toLine()));
                return false;
            }
            disk.setFault({});
            status = step();
        }
        if (!status) {
            qWarning("still: %s", qPrintable(status.error().toLine()));
        }
        return status.has_value();
    };
    for (int life = 0; life < 2; ++life) {
        if (!insist([&writer] { return writer.open(); }) || !writer.journal().openingNotes().isEmpty()) {
            return false;
        }
        for (int batch = 0; batch < 3; ++batch) {
            writer.append(2, 3000);
            if (!insist([&writer] { return writer.commit(); })) {
                return false;
            }
        }
        writer.close();
    }
    return true;
}

void FaultyDiskTest::everyFailingDeedIsSaidLosesNothingAndIsOverWhenItsCauseIs()
{
    QFETCH(int, deed);
    QFETCH(int, code);
    QFETCH(bool, lasts);
    const FakeClock clock;
    bool hasFailed = true;
    int place = 0;
    while (hasFailed) {
        ++place;
        hasFailed = false;
        const TempProject project;
        Writer writer(project.root(), clock);
        {
            FaultyDisk disk;
            int seen = 0;
            disk.setFault([&](DiskDeed done, int) {
                const bool fails = static_cast<int>(done) == deed && (++seen == place || (lasts && seen > place));
                hasFailed = hasFailed || fails;
                return fails ? code : SQLITE_OK;
            });
            QVERIFY2(carryOut(disk, writer), qPrintable(u"place %1"_s.arg(place)));
        }
        const Result<QVector<Event>> events = readJournal(project.root());
        QVERIFY2(events, qPrintable(u"place %1"_s.arg(place)));
        QCOMPARE(events->size(), 12);
        QCOMPARE(flawOf(*events), QString());
        QVERIFY(place < 1000);
    }
    qInfo("%d places", place - 1);
}

void FaultyDiskTest::powerCutsLoseNothingThatWasAcknowledged_data()
{
    QTest::addColumn<int>("kept"); // percent of the sectors that were not synced
    QTest::newRow("nothing unsynced is kept") << 0;
    QTest::newRow("some sectors are") << 50;
    QTest::newRow("most are") << 95;
    QTest::newRow("all are") << 100;
}

void FaultyDiskTest::powerCutsLoseNothingThatWasAcknowledged()
{
    QFETCH(int, kept);
    const FakeClock clock;
    const int rounds = qEnvironmentVariableIntValue("AUTODEVOS_POWERCUT_ROUNDS") > 0
                           ? qEnvironmentVariableIntValue("AUTODEVOS_POWERCUT_ROUNDS")
                           : 150;
    const quint32 first = qEnvironmentVariableIsSet("AUTODEVOS_POWERCUT_SEED")
                              ? static_cast<quint32>(qEnvironmentVariableIntValue("AUTODEVOS_POWERCUT_SEED"))
                              : QRandomGenerator::global()->generate() % 1'000'000'000U;
    qInfo("seeds from %u", first);
    for (quint32 seed = first; seed < first + static_cast<quint32>(rounds); ++seed) {
        QRandomGenerator random(seed);
        const TempProject project;
        const TempProject after;
        Writer writer(project.root(), clock);
        const int cut = random.bounded(1, random.bounded(5) == 0 ? 4000 : 150);
        const bool isLarge = random.bounded(10) == 0; // so that pages move from the log into the database
        QMap<QByteArray, QByteArray> left;
        {
            FaultyDisk disk;
            bool isDark = false;
            const auto keeps = [&random, kept] {
                return random.bounded(100) < kept;
            };
            disk.setFault([&](DiskDeed, int number) {
                if (!isDark && number >= cut) {
                    isDark = true;
                    left = disk.afterPowerCut(keeps);
                }
                return isDark ? SQLITE_IOERR : SQLITE_OK;
            });
            for (int life = 0; life < 4 && !isDark; ++life) {
                for (int batch = writer.open() ? random.bounded(1, 20) : 0; batch > 0 && !isDark; --batch) {
                    writer.append(random.bounded(1, 6), isLarge ? 60'000 : random.bounded(10, 6000));
                    (void)writer.commit();
                }
                if (!isDark) {
                    writer.close();
                }
            }
            if (!isDark) {
                left = disk.afterPowerCut(keeps);
            }
            disk.setFault([](DiskDeed, int) { return SQLITE_IOERR; });
            const int wanted = writer.appended();
            if (writer.isOpen()) {
                writer.close();
            }
            for (auto file = left.cbegin(); file != left.cend(); ++file) {
                after.write(u".autodevos/"_s + QFileInfo(QFile::decodeName(file.key())).fileName(), *file);
            }
            disk.setFault({});
            const QByteArray where = QByteArray("seed ") + QByteArray::number(seed);
            const auto opened = Journal::open(after.root(), clock);
            QVERIFY2(opened, where + (opened ? "" : qPrintable(opened.error().toLine())));
            for (const Error &note : (*opened)->openingNotes()) {
                QFAIL(where + ": no damage, but said so: " + note.toLine().toUtf8());
            }
            const Result<QVector<Event>> events = (*opened)->read();
            QVERIFY2(events, where);
            QVERIFY2(flawOf(*events).isEmpty(), where + qPrintable(flawOf(*events)));
            const auto count = static_cast<int>(events->size());
            QVERIFY2(count >= writer.acknowledged(), where + ": an acknowledged event is gone");
            QVERIFY2(count == writer.acknowledged() || count == wanted, where + ": half a batch");
            (*opened)->append(numberedEvent(count + 1));
            QVERIFY2((*opened)->commit(), where);
        }
    }
}

QTEST_GUILESS_MAIN(FaultyDiskTest)
#include "tst_faultydisk.moc"
