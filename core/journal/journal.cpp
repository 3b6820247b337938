// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"

#include "core/base/filelock.h"
#include "core/journal/committhread.h"
#include "core/journal/contextwriter.h"
#include "core/journal/eventstore.h"
#include "core/journal/salvage.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QThread>

#include <array>
#include <cerrno>
#include <cstdio>
#include <ctime>
#include <fcntl.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

QString stateFolder(const QString &projectFolder)
{
    return projectFolder + u"/.autodevos"_s;
}

QString journalPath(const QString &projectFolder)
{
    return stateFolder(projectFolder) + u"/journal.db"_s;
}

QString logPath(const QString &journal)
{
    return journal + u"-wal"_s;
}

bool isFilled(const QString &path)
{
    return QFileInfo(path).size() > 0;
}

Status renameDurably(const QString &from, const QString &to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0) {
        return tl::unexpected(fileError(errno, u"could not rename"_s, from));
    }
    return syncFolder(QFileInfo(to).path());
}

/// Opens one project's event store and, when it is damaged, puts a salvaged one in its place. Every step leaves the
/// folder such that a later opening, after a crash in the middle, comes to the same end.
class Opener {
public:
    Opener(const QString &projectFolder, qint64 nowMs)
        : m_folder(stateFolder(projectFolder))
        , m_path(journalPath(projectFolder))
        , m_salvagedPath(m_path + u".salvaged"_s)
        , m_unfinishedPath(m_path + u".salvaging"_s)
        , m_nowMs(nowMs)
    {
    }

    [[nodiscard]] Result<std::unique_ptr<EventStore>> open()
    {
        if (const Status status = finishEarlierRecovery(); !status) {
            return tl::unexpected(status.error());
        }
        const bool isLogAlone = !isFilled(m_path) && isFilled(logPath(m_path));
        if (isLogAlone || hasLostTransactions(logPath(m_path))) {
            return recover();
        }
        const bool isNew = !isFilled(m_path);
        if (isNew && QFileInfo::exists(m_folder + u"/context.json"_s)) {
            m_notes.append(
                {ErrorKind::Damaged, u"The journal of this project is missing"_s,
                 u"Its files are untouched; restore .autodevos/journal.db from a backup to have its history"_s,
                 m_path});
        }
        Result<std::unique_ptr<EventStore>> store = EventStore::open(m_path, EventStore::Access::ReadWrite);
        Status status = store ? (*store)->verify() : Status(tl::unexpected(store.error()));
        if (!status && status.error().kind == ErrorKind::Damaged) {
            if (store) {
                store->reset();
            }
            return recover();
        }
        if (status && isNew) {
            status = syncFolder(m_folder);
        }
        if (!status) {
            return tl::unexpected(status.error());
        }
        return store;
    }

    [[nodiscard]] const QVector<Error> &notes() const { return m_notes; }

private:
    /// A salvaged journal that is complete but not in place: the crash came while the damaged one was set aside.
    [[nodiscard]] Status finishEarlierRecovery()
    {
        removeDatabase(m_unfinishedPath);
        if (!QFileInfo::exists(m_salvagedPath)) {
            return {};
        }
        const Result<QString> aside = replaceDamaged();
        if (!aside) {
            return tl::unexpected(aside.error());
        }
        m_notes.append({ErrorKind::Damaged, u"The journal had been damaged; its recovery was completed"_s,
                        u"The damaged journal is kept; resume runs again what is no longer known to be done"_s,
                        *aside});
        return {};
    }

    static void removeDatabase(const QString &path)
    {
        for (const QString &end : {u""_s, u"-wal"_s, u"-shm"_s}) {
            QFile::remove(path + end);
        }
    }

    [[nodiscard]] Result<std::unique_ptr<EventStore>> recover()
    {
        const Result<SalvagedRows> salvaged = salvageRows(m_path);
        if (!salvaged) {
            return tl::unexpected(salvaged.error());
        }
        if (const Status written = writeSalvaged(salvaged->rows); !written) {
            removeDatabase(m_unfinishedPath);
            return tl::unexpected(written.error());
        }
        const Result<QString> aside = replaceDamaged();
        if (!aside) {
            return tl::unexpected(aside.error());
        }
        note(*salvaged, *aside);
        return EventStore::open(m_path, EventStore::Access::ReadWrite);
    }

    /// The salvaged journal gets its name only when it is complete.
    [[nodiscard]] Status writeSalvaged(const QVector<EventRow> &rows) const
    {
        removeDatabase(m_unfinishedPath);
        Result<std::unique_ptr<EventStore>> store = EventStore::open(m_unfinishedPath, EventStore::Access::ReadWrite);
        if (!store) {
            return tl::unexpected(store.error());
        }
        if (const Status inserted = (*store)->insert(rows); !inserted) {
            return inserted;
        }
        store->reset(); // closing moves everything from the log into the one file
        if (QFileInfo::exists(logPath(m_unfinishedPath))) {
            return failure(ErrorKind::Io, u"Could not complete the recovered journal"_s,
                           u"Free some space and open the project again"_s, m_unfinishedPath);
        }
        return renameDurably(m_unfinishedPath, m_salvagedPath);
    }

    /// Returns where the damaged journal is now.
    [[nodiscard]] Result<QString> replaceDamaged() const
    {
        QString aside;
        for (const QString &end : {u""_s, u"-wal"_s, u"-shm"_s}) {
            const QString damaged = m_path + end;
            if (!QFileInfo::exists(damaged)) {
                continue;
            }
            if (aside.isEmpty()) {
                const Result<QString> moved = setAside(damaged, m_nowMs);
                if (!moved) {
                    return moved;
                }
                aside = *moved;
            } else if (const Status moved = renameDurably(damaged, aside + end); !moved) {
                return tl::unexpected(moved.error());
            }
        }
        if (const Status moved = renameDurably(m_salvagedPath, m_path); !moved) {
            return tl::unexpected(moved.error());
        }
        return aside;
    }

    void note(const SalvagedRows &salvaged, const QString &aside)
    {
        const QString kept = QString::number(salvaged.rows.size());
        const QString message =
            salvaged.lost == 0
                ? u"The journal was damaged; all %1 events that could be found were carried over"_s.arg(kept)
                : u"The journal was damaged; %1 events were carried over, %2 are lost (number %3)"_s.arg(
                      kept, QString::number(salvaged.lost), salvaged.lostNumbers);
        m_notes.append({ErrorKind::Damaged, message,
                        u"The damaged journal is kept; resume runs again what is no longer known to be done"_s, aside});
    }

    QString m_folder;
    QString m_path;
    QString m_salvagedPath;
    QString m_unfinishedPath;
    qint64 m_nowMs;
    QVector<Error> m_notes;
};

Result<QVector<Event>> readWith(const QString &path, EventStore::Access access, qint64 after)
{
    const Result<std::unique_ptr<EventStore>> store = EventStore::open(path, access);
    if (!store) {
        return tl::unexpected(store.error());
    }
    return (*store)->read(after);
}

/// For a folder in which SQLite may not create the index of the write-ahead log.
Result<QVector<Event>> readCopy(const QString &path, qint64 after)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"journal.db"_s);
    if (!folder.isValid() || !QFile::copy(path, copy)) {
        return failure(ErrorKind::Io, u"Could not read the journal %1"_s.arg(path), u"Check its permissions"_s);
    }
    QFile::copy(logPath(path), logPath(copy));
    for (const QString &file : {copy, logPath(copy)}) {
        QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
    }
    return readWith(copy, EventStore::Access::ReadOnly, after);
}

QString rangeOf(qint64 first, qint64 last)
{
    return first == last ? QString::number(first) : u"%1-%2"_s.arg(QString::number(first), QString::number(last));
}

/// context.json tells only of what is durable: where it knows of more events than the journal, the newest are gone with
/// a write-ahead log that is missing or was shortened, which leaves no other trace.
std::optional<Error> newestMissing(const QString &projectFolder, qint64 last)
{
    const Result<QJsonObject> context = readContext(projectFolder);
    const qint64 known = context ? context->value(u"sequence"_s).toInteger() : 0;
    if (known <= last) {
        return std::nullopt;
    }
    return Error{ErrorKind::Damaged,
                 u"The newest events of the journal are missing (number %1)"_s.arg(rangeOf(last + 1, known)),
                 u"Its files are untouched; restore .autodevos/journal.db from a backup to have its history"_s,
                 journalPath(projectFolder)};
}

} // namespace

class Journal::Database {
public:
    Database(FileLock lock, std::unique_ptr<EventStore> store, QString path, const Clock &clock, qint64 lastSequence)
        : m_lock(std::move(lock))
        , m_store(std::move(store))
        , m_path(std::move(path))
        , m_log(QFile::encodeName(logPath(m_path)))
        , m_clock(clock)
        , m_lastSequence(lastSequence)
        , m_thread(QThread::currentThreadId())
    {
    }
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;
    ~Database() { checkThread(); }

    /// What was written to the log can only be read once it is synced, and nothing of that shows in the file: whoever
    /// follows the journal learns of it by the log's time.
    void stampLog() const
    {
        timespec now = {};
        ::clock_gettime(CLOCK_REALTIME, &now);
        const std::array<timespec, 2> times{timespec{0, UTIME_OMIT}, now};
        ::utimensat(AT_FDCWD, m_log.constData(), times.data(), 0);
    }

    void checkThread() const { Q_ASSERT(QThread::currentThreadId() == m_thread); }

    FileLock m_lock; // first in, last out: the store closes under the lock
    std::unique_ptr<EventStore> m_store;
    const QString m_path;
    const QByteArray m_log; ///< the path of the write-ahead log
    const Clock &m_clock;
    qint64 m_lastSequence = 0;
    QVector<Event> m_buffer;
    QVector<Event> m_begun; ///< what `m_writer` writes
    QVector<Error> m_notes;
    Qt::HANDLE m_thread;
    std::unique_ptr<CommitThread> m_writer; ///< null until wanted; joined first
};

Result<std::unique_ptr<Journal>> Journal::open(const QString &projectFolder, const Clock &clock)
{
    const QString folder = stateFolder(projectFolder);
    if (const Status made = makeFolderDurably(folder); !made) {
        return tl::unexpected(made.error());
    }
    Result<FileLock> lock = FileLock::acquire(folder + u"/lock"_s, clock.nowMs());
    if (!lock) {
        Error error = lock.error();
        if (error.kind == ErrorKind::Locked) {
            const std::optional<QString> holder = journalHolder(projectFolder);
            error.message = u"The project is in use by "_s + holder.value_or(u"another process"_s);
            error.remedy = u"It can be watched with 'status' and ended with 'stop'"_s;
            error.context = projectFolder;
        }
        return tl::unexpected(error);
    }
    removeStaleTemporaries(folder);
    Opener opener(projectFolder, clock.nowMs());
    Result<std::unique_ptr<EventStore>> store = opener.open();
    if (!store) {
        return tl::unexpected(store.error());
    }
    const Result<qint64> last = (*store)->lastSequence();
    if (!last) {
        return tl::unexpected(last.error());
    }
    std::unique_ptr<Journal> journal(new Journal(
        std::make_unique<Database>(std::move(*lock), std::move(*store), journalPath(projectFolder), clock, *last)));
    QVector<Error> notes = opener.notes();
    if (const auto missing = newestMissing(projectFolder, *last); missing && notes.isEmpty()) {
        notes.append(*missing);
    }
    journal->m_database->m_notes = notes;
    for (const Error &note : std::as_const(notes)) {
        journal->append(
            {.kind = EventKind::LogWritten, .payload = {{u"level"_s, u"error"_s}, {u"text"_s, note.toLine()}}});
    }
    if (const Status status = journal->commit(); !status) {
        return tl::unexpected(status.error());
    }
    return journal;
}

Journal::Journal(std::unique_ptr<Database> database)
    : m_database(std::move(database))
{
}

Journal::~Journal() = default;

Event Journal::append(Event event)
{
    m_database->checkThread();
    event.sequence = ++m_database->m_lastSequence;
    event.time = m_database->m_clock.nowMs();
    m_database->m_buffer.append(event);
    return event;
}

Status Journal::commit()
{
    m_database->checkThread();
    if (!m_database->m_begun.isEmpty()) {
        if (const Status status = endCommit(); !status) {
            return status;
        }
    }
    if (m_database->m_buffer.isEmpty()) {
        return {};
    }
    QVector<EventRow> rows;
    rows.reserve(m_database->m_buffer.size());
    RowWriter writer;
    for (const Event &event : std::as_const(m_database->m_buffer)) {
        rows.append(writer.row(event));
    }
    const Status status = m_database->m_store->insert(rows);
    if (status) {
        m_database->m_buffer.clear();
        m_database->stampLog();
    }
    return status;
}

bool Journal::hasUncommitted() const
{
    return !m_database->m_buffer.isEmpty() || !m_database->m_begun.isEmpty();
}

void Journal::beginCommit(std::function<void()> ended)
{
    Database &database = *m_database;
    database.checkThread();
    Q_ASSERT(database.m_begun.isEmpty());
    if (database.m_buffer.isEmpty()) {
        return;
    }
    if (!database.m_writer) {
        database.m_writer = std::make_unique<CommitThread>(database.m_path, [&database] { database.stampLog(); });
    }
    database.m_begun = std::exchange(database.m_buffer, {});
    database.m_writer->begin(database.m_begun, std::move(ended));
}

bool Journal::isCommitting() const
{
    m_database->checkThread();
    return m_database->m_writer && m_database->m_writer->isBusy();
}

Status Journal::endCommit()
{
    Database &database = *m_database;
    database.checkThread();
    if (database.m_begun.isEmpty()) {
        return {};
    }
    Status status = database.m_writer->wait();
    QVector<Event> begun = std::exchange(database.m_begun, {});
    if (!status) {
        database.m_buffer = begun + database.m_buffer;
    }
    return status;
}

Result<QVector<Event>> Journal::read(qint64 after) const
{
    m_database->checkThread();
    return m_database->m_store->read(after);
}

const QVector<Error> &Journal::openingNotes() const
{
    return m_database->m_notes;
}

Result<QVector<Event>> readJournal(const QString &projectFolder, qint64 after)
{
    const QString path = journalPath(projectFolder);
    if (!isFilled(path)) {
        return failure(ErrorKind::NotFound, u"%1 is not a project of AutoDevOS"_s.arg(projectFolder),
                       u"Start one there with 'run'"_s, u"no journal at "_s + path);
    }
    if (!isFilled(logPath(path))) {
        Result<QVector<Event>> events = readWith(path, EventStore::Access::Immutable, after);
        if (events || events.error().kind == ErrorKind::Unsupported) {
            return events;
        }
        // A writer may have begun just now: read beside it.
    }
    Result<QVector<Event>> events = readWith(path, EventStore::Access::ReadOnly, after);
    if (!events && (events.error().kind == ErrorKind::Io || events.error().kind == ErrorKind::Permission)) {
        return readCopy(path, after);
    }
    return events;
}

std::optional<QString> journalHolder(const QString &projectFolder)
{
    const std::optional<LockHolder> holder = FileLock::holder(stateFolder(projectFolder) + u"/lock"_s);
    return holder ? std::optional(holder->toText()) : std::nullopt;
}

} // namespace autodevos
