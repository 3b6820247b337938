// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"
#include "tests/journal/journalevents.h"
#include "tests/support/fakeclock.h"
#include "tests/support/tempproject.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QtTest>

#include <csignal>
#include <sys/mount.h>
#include <sys/resource.h>
#include <thread>
#include <unistd.h>

using namespace autodevos;
using namespace Qt::StringLiterals;

namespace {

constexpr QFile::Permissions readOnly =
    QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;

std::unique_ptr<Journal> openJournal(const TempProject &project, const Clock &clock)
{
    Result<std::unique_ptr<Journal>> journal = Journal::open(project.root(), clock);
    return journal ? std::move(*journal) : nullptr;
}

/// Gives up root's rights for a scope, so that permissions count.
class OrdinaryUser {
public:
    OrdinaryUser()
        : m_isRoot(geteuid() == 0)
    {
        if (m_isRoot && seteuid(65534) != 0) {
            qFatal("cannot give up root");
        }
    }
    OrdinaryUser(const OrdinaryUser &) = delete;
    OrdinaryUser &operator=(const OrdinaryUser &) = delete;
    ~OrdinaryUser()
    {
        if (m_isRoot && seteuid(0) != 0) {
            qFatal("cannot become root again");
        }
    }

private:
    bool m_isRoot;
};

/// Limits how large a file may become, for a scope.
class FileSizeLimit {
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN); // the write fails instead of killing the process
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    FileSizeLimit(const FileSizeLimit &) = delete;
    FileSizeLimit &operator=(const FileSizeLimit &) = delete;
    ~FileSizeLimit() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

} // namespace

class JournalTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eventsReadBackAsTheyWereAppended();
    void numbersGoOnAfterReopening();
    void nothingIsDurableBeforeCommit();
    void commitWithoutEventsDoesNothing();
    void writesBesideTheThreadThatAppends();
    void whatWasBegunIsWrittenWhenNobodyWaits();
    void failedCommitBesideKeepsTheOrder();
    void largeAndOddPayloadsSurvive();
    void readsOnlyWhatComesAfter();
    void worksInAThreadOfItsOwn();
    void secondOpenerIsRefusedWithTheHoldersName();
    void lockIsFreeAgainAfterClosing();
    void newerFormatIsRefusedAndUntouched();
    void forbiddenFolderIsRefusedWithItsPath();
    void missingJournalIsNotFound();
    void readsFromAFolderThatCannotBeWritten();
    void failedCommitKeepsTheEventsForTheNextOne();
    void fullDiskIsSaidAndMendedByRoom();
};

void JournalTest::eventsReadBackAsTheyWereAppended()
{
    const TempProject project;
    FakeClock clock;
    QVector<Event> appended;
    {
        const std::unique_ptr<Journal> journal = openJournal(project, clock);
        QVERIFY(journal);
        QVERIFY(journal->openingNotes().isEmpty());
        for (int number = 1; number <= 300; ++number) {
            appended.append(journal->append(numberedEvent(number)));
            clock.advance(7);
        }
        QVERIFY(journal->commit());
        QVERIFY(!journal->hasUncommitted());
        QCOMPARE(*journal->read(), appended);
    }
    QCOMPARE(appended.first().sequence, 1);
    QCOMPARE(appended.last().sequence, 300);
    QCOMPARE(appended.last().time, FakeClock::start + 299 * 7);
    QCOMPARE(*readJournal(project.root()), appended);
    QCOMPARE(*openJournal(project, clock)->read(), appended);
}

void JournalTest::numbersGoOnAfterReopening()
{
    const TempProject project;
    const FakeClock clock;
    for (int number = 1; number <= 5; ++number) {
        const std::unique_ptr<Journal> journal = openJournal(project, clock);
        QCOMPARE(journal->append(numberedEvent(number)).sequence, number);
        QVERIFY(journal->commit());
    }
    QCOMPARE(readJournal(project.root())->size(), 5);
}

void JournalTest::nothingIsDurableBeforeCommit()
{
    const TempProject project;
    const FakeClock clock;
    {
        const std::unique_ptr<Journal> journal = openJournal(project, clock);
        journal->append(numberedEvent(1));
        QVERIFY(journal->hasUncommitted());
        QVERIFY(journal->read()->isEmpty());
        QVERIFY(readJournal(project.root())->isEmpty());
    }
    QVERIFY(readJournal(project.root())->isEmpty());
}

void JournalTest::writesBesideTheThreadThatAppends()
{
    const TempProject project;
    const FakeClock clock;
    const auto journal = openJournal(project, clock);
    QVERIFY(journal);
    std::atomic<int> ended = 0;
    for (int i = 1; i <= 50; ++i) {
        journal->append(numberedEvent(2 * i - 1, 10));
        journal->beginCommit([&ended] { ++ended; });
        journal->append(numberedEvent(2 * i, 10)); // comes with the next one
        QVERIFY(journal->hasUncommitted());
        QVERIFY(journal->endCommit());
        QVERIFY(!journal->isCommitting());
        QCOMPARE(journal->read()->size(), 2 * i - 1);
    }
    QTRY_COMPARE(ended, 50);
    QVERIFY(journal->commit());
    QVERIFY(!journal->hasUncommitted());
    const Result<QVector<Event>> events = journal->read();
    QCOMPARE(events->size(), 100);
    for (int i = 0; i < 100; ++i) {
        QCOMPARE(numberOf(events->at(i)), i + 1);
        QCOMPARE(events->at(i).sequence, i + 1);
    }
}

void JournalTest::whatWasBegunIsWrittenWhenNobodyWaits()
{
    const TempProject project;
    const FakeClock clock;
    auto journal = openJournal(project, clock);
    QVERIFY(journal);
    journal->append(numberedEvent(1, 100'000));
    journal->beginCommit([] {});
    journal.reset();
    QCOMPARE(readJournal(project.root())->size(), 1);
}

/// The disk has room for the small events only.
void JournalTest::failedCommitBesideKeepsTheOrder()
{
    const TempProject project;
    const FakeClock clock;
    const auto journal = openJournal(project, clock);
    QVERIFY(journal);
    journal->append(numberedEvent(1, 10));
    QVERIFY(journal->commit());
    journal->append(numberedEvent(2, 4'000'000));
    {
        const FileSizeLimit limit(500'000);
        journal->beginCommit([] {});
        journal->append(numberedEvent(3, 10));
        QVERIFY(!journal->endCommit());
        QVERIFY(journal->hasUncommitted());
        QVERIFY(!journal->commit());
    }
    journal->beginCommit([] {});
    QVERIFY(journal->commit());
    const Result<QVector<Event>> events = journal->read();
    QCOMPARE(events->size(), 3);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(numberOf(events->at(i)), i + 1);
    }
}

void JournalTest::commitWithoutEventsDoesNothing()
{
    const TempProject project;
    const FakeClock clock;
    const std::unique_ptr<Journal> journal = openJournal(project, clock);
    QVERIFY(journal->commit());
    QVERIFY(journal->read()->isEmpty());
}

void JournalTest::largeAndOddPayloadsSurvive()
{
    const TempProject project;
    const FakeClock clock;
    const std::unique_ptr<Journal> journal = openJournal(project, clock);
    const QVector<QJsonObject> payloads{
        {},
        {{u"text"_s, QString(3'000'000, u'x')}},
        {{u"text"_s, u"zero \u0000 inside, 'quotes', \"double\", Größe, 日本語, 👩‍💻, \u202E"_s}},
        {{u"number"_s, qint64{9'007'199'254'740'991}},
         {u"half"_s, 0.1},
         {u"tiny"_s, 1e-300},
         {u"no"_s, QJsonValue::Null}},
        {{u"deep"_s, QJsonArray{QJsonArray{QJsonArray{QJsonObject{{u""_s, true}}}}}}},
    };
    QVector<Event> appended;
    for (const QJsonObject &payload : payloads) {
        appended.append(journal->append({.kind = EventKind::ModelAnswered,
                                         .run = RunId(u"run-ü"_s),
                                         .task = TaskId(u"a'; DROP TABLE events; --"_s),
                                         .attempt = 2'147'483'647,
                                         .payload = payload}));
    }
    QVERIFY(journal->commit());
    QCOMPARE(*journal->read(), appended);
}

void JournalTest::readsOnlyWhatComesAfter()
{
    const TempProject project;
    const FakeClock clock;
    const std::unique_ptr<Journal> journal = openJournal(project, clock);
    for (int number = 1; number <= 10; ++number) {
        journal->append(numberedEvent(number));
    }
    QVERIFY(journal->commit());
    const Result<QVector<Event>> events = journal->read(7);
    QCOMPARE(events->size(), 3);
    QCOMPARE(events->first().sequence, 8);
    QVERIFY(journal->read(10)->isEmpty());
    QCOMPARE(readJournal(project.root(), 9)->size(), 1);
}

void JournalTest::worksInAThreadOfItsOwn()
{
    const TempProject project;
    const FakeClock clock;
    bool isFine = false;
    std::thread([&] {
        const std::unique_ptr<Journal> journal = openJournal(project, clock);
        journal->append(numberedEvent(1));
        isFine = journal->commit().has_value() && journal->read()->size() == 1;
    }).join();
    QVERIFY(isFine);
    // Two projects at once, in two threads.
    const TempProject other;
    const auto write = [&clock](const TempProject &target) {
        const std::unique_ptr<Journal> journal = openJournal(target, clock);
        for (int number = 1; number <= 200; ++number) {
            journal->append(numberedEvent(number));
            if (!journal->commit()) {
                return;
            }
        }
    };
    std::thread second([&] { write(other); });
    write(project);
    second.join();
    QCOMPARE(readJournal(project.root())->size(), 201);
    QCOMPARE(readJournal(other.root())->size(), 200);
    QCOMPARE(QSqlDatabase::connectionNames(), QStringList());
}

void JournalTest::secondOpenerIsRefusedWithTheHoldersName()
{
    const TempProject project;
    const FakeClock clock;
    const std::unique_ptr<Journal> journal = openJournal(project, clock);
    const Result<std::unique_ptr<Journal>> second = Journal::open(project.root(), clock);
    QVERIFY(!second);
    QCOMPARE(toString(second.error().kind), toString(ErrorKind::Locked));
    const QString name = u"tst_journal_journal, process %1, since "_s.arg(QCoreApplication::applicationPid());
    QVERIFY2(second.error().message.contains(name), qPrintable(second.error().message));
    QVERIFY(journalHolder(project.root())->startsWith(name));
    journal->append(numberedEvent(1));
    QVERIFY(journal->commit()); // the first is not disturbed
}

void JournalTest::lockIsFreeAgainAfterClosing()
{
    const TempProject project;
    const FakeClock clock;
    openJournal(project, clock).reset();
    QVERIFY(!journalHolder(project.root()));
    QVERIFY(openJournal(project, clock));
}

void JournalTest::newerFormatIsRefusedAndUntouched()
{
    const TempProject project;
    const FakeClock clock;
    openJournal(project, clock).reset();
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"newer"_s);
        database.setDatabaseName(project.stateFolder() + u"/journal.db"_s);
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(u"PRAGMA user_version=2"_s));
    }
    QSqlDatabase::removeDatabase(u"newer"_s);
    const QByteArray before = project.read(u".autodevos/journal.db"_s);
    const Result<std::unique_ptr<Journal>> journal = Journal::open(project.root(), clock);
    QVERIFY(!journal);
    QCOMPARE(toString(journal.error().kind), toString(ErrorKind::Unsupported));
    QVERIFY(journal.error().message.contains(u"newer"_s));
    QCOMPARE(project.read(u".autodevos/journal.db"_s), before);
    QCOMPARE(toString(readJournal(project.root()).error().kind), toString(ErrorKind::Unsupported));
}

void JournalTest::forbiddenFolderIsRefusedWithItsPath()
{
    const TempProject project;
    QVERIFY(QFile::setPermissions(project.root(), readOnly));
    const FakeClock clock;
    Result<std::unique_ptr<Journal>> journal = [&] {
        const OrdinaryUser user;
        return Journal::open(project.root(), clock);
    }();
    QFile::setPermissions(project.root(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QVERIFY(!journal);
    QCOMPARE(toString(journal.error().kind), toString(ErrorKind::Permission));
    QVERIFY2(journal.error().message.contains(project.stateFolder()), qPrintable(journal.error().message));
    QVERIFY(!journal.error().remedy.isEmpty());
}

void JournalTest::missingJournalIsNotFound()
{
    const TempProject project;
    const Result<QVector<Event>> events = readJournal(project.root());
    QVERIFY(!events);
    QCOMPARE(toString(events.error().kind), toString(ErrorKind::NotFound));
    QVERIFY(project.names(u""_s).isEmpty());
}

void JournalTest::readsFromAFolderThatCannotBeWritten()
{
    const TempProject project;
    const FakeClock clock;
    const TempProject crashed;
    {
        const std::unique_ptr<Journal> journal = openJournal(project, clock);
        for (int number = 1; number <= 20; ++number) {
            journal->append(numberedEvent(number));
            QVERIFY(journal->commit());
        }
        project.copyFolder(u".autodevos"_s, crashed.stateFolder()); // as a crash would leave it, with its log
    }
    QFile::remove(crashed.stateFolder() + u"/journal.db-shm"_s);
    for (const TempProject *source : {&project, &crashed}) {
        const QStringList before = source->names(u".autodevos"_s);
        QFile::setPermissions(source->stateFolder(), readOnly);
        QFile::setPermissions(source->root(), readOnly);
        const Result<QVector<Event>> events = [&] {
            const OrdinaryUser user;
            return readJournal(source->root());
        }();
        for (const QString &folder : {source->root(), source->stateFolder()}) {
            QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        }
        QVERIFY2(events, qPrintable(events ? QString() : events.error().toLine()));
        QCOMPARE(events->size(), 20);
        QCOMPARE(source->names(u".autodevos"_s), before);
    }
}

void JournalTest::failedCommitKeepsTheEventsForTheNextOne()
{
    const TempProject project;
    const FakeClock clock;
    const std::unique_ptr<Journal> journal = openJournal(project, clock);
    journal->append(numberedEvent(1));
    QVERIFY(journal->commit());
    const Event large = journal->append(numberedEvent(2, 500'000));
    {
        const FileSizeLimit limit(200'000);
        for (int attempt = 0; attempt < 3; ++attempt) {
            const Status status = journal->commit();
            QVERIFY(!status);
            QCOMPARE(toString(status.error().kind), toString(ErrorKind::Io));
            QVERIFY(journal->hasUncommitted());
        }
        QCOMPARE(journal->read()->size(), 1);
    }
    const Event small = journal->append(numberedEvent(3));
    QVERIFY(journal->commit());
    const Result<QVector<Event>> events = journal->read(1);
    QCOMPARE(*events, (QVector<Event>{large, small}));
}

void JournalTest::fullDiskIsSaidAndMendedByRoom()
{
    const TempProject project;
    const QByteArray place = QFile::encodeName(project.root());
    if (mount("tmpfs", place.constData(), "tmpfs", 0, "size=1m") != 0) {
        QSKIP("needs the right to mount a small file system");
    }
    const FakeClock clock;
    std::unique_ptr<Journal> journal = openJournal(project, clock);
    bool isSaid = false;
    int number = 0;
    while (journal && number < 1000 && !isSaid) {
        journal->append(numberedEvent(++number, 10'000));
        const Status status = journal->commit();
        isSaid = !status && status.error().kind == ErrorKind::Io && status.error().toLine().contains(u"disk is full"_s);
    }
    const bool hasRoom = mount("tmpfs", place.constData(), "tmpfs", MS_REMOUNT, "size=8m") == 0;
    const bool isSaved = journal && journal->commit().has_value();
    journal.reset();
    const Result<QVector<Event>> events = readJournal(project.root());
    const bool isThere = events && events->size() == number;
    // A second full disk, this time for a new project.
    QByteArray secondError;
    umount(place.constData());
    if (mount("tmpfs", place.constData(), "tmpfs", 0, "size=4k") == 0) {
        secondError = Journal::open(project.root(), clock).error().toLine().toUtf8();
        umount(place.constData());
    }
    QVERIFY(isSaid);
    QVERIFY(hasRoom);
    QVERIFY(isSaved);
    QVERIFY(isThere);
    QVERIFY2(secondError.contains("disk is full"), secondError.constData());
}

QTEST_GUILESS_MAIN(JournalTest)
#include "tst_journal.moc"
