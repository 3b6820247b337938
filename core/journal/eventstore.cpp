// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/eventstore.h"

#include "core/plan/question.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlError>
#include <QUrl>
#include <QVariant>

#include <array>
#include <atomic>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

// SQLite's primary result codes (sqlite.org/rescode.html); the driver hands over extended ones.
enum SqliteCode {
    Perm = 3,
    Busy = 5,
    Locked = 6,
    NoMemory = 7,
    ReadOnlyFile = 8,
    IoError = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    NotADatabase = 26
};

constexpr std::array<quint32, 256> makeChecksumTable()
{
    std::array<quint32, 256> table{};
    for (quint32 byte = 0; byte < 256; ++byte) {
        quint32 value = byte;
        for (int bit = 0; bit < 8; ++bit) {
            value = (value & 1U) != 0 ? (value >> 1U) ^ 0x82F63B78U : value >> 1U;
        }
        table[byte] = value;
    }
    return table;
}

constexpr std::array<quint32, 256> checksumTable = makeChecksumTable();

void addToChecksum(quint32 &checksum, QByteArrayView bytes)
{
    for (const char byte : bytes) {
        checksum = (checksum >> 8U) ^ checksumTable[(checksum ^ static_cast<unsigned char>(byte)) & 0xFFU];
    }
}

void addNumber(quint32 &checksum, qint64 number)
{
    std::array<char, 8> bytes{};
    for (std::size_t index = 0; index < bytes.size(); ++index) {
        bytes[index] = static_cast<char>(static_cast<quint64>(number) >> (8 * index));
    }
    addToChecksum(checksum, QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
}

Error sqlError(const QSqlError &error, const QString &path)
{
    const QString reason = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    switch (error.nativeErrorCode().toInt() & 0xFF) {
    case Full:
        return {ErrorKind::Io, u"Could not write %1: the disk is full"_s.arg(path),
                u"Free some space and go on; everything saved before is safe"_s, reason};
    case Perm:
    case ReadOnlyFile:
        return {ErrorKind::Permission, u"Could not write %1: it is read-only"_s.arg(path),
                u"Give your user write access to the folder, or choose another folder"_s, reason};
    case CannotOpen:
        return {ErrorKind::Io, u"Could not open %1"_s.arg(path), u"Check that the file and its folder can be read"_s,
                reason};
    case Corrupt:
    case NotADatabase:
        return {ErrorKind::Damaged, u"The journal %1 is damaged"_s.arg(path),
                u"Resume the project: what is readable is carried over, the damaged file is kept"_s, reason};
    case Busy:
    case Locked:
        return {ErrorKind::Locked, u"The journal %1 is in use by another program"_s.arg(path),
                u"End that program and try again"_s, reason};
    case IoError:
        return {ErrorKind::Io, u"Could not read or write %1"_s.arg(path),
                u"Check that the disk is not full or failing; everything saved before is safe"_s, reason};
    default:
        return {ErrorKind::Io, u"The journal %1 could not be used"_s.arg(path), {}, reason};
    }
}

tl::unexpected<Error> damaged(const QString &path, const QString &reason)
{
    return failure(ErrorKind::Damaged, u"The journal %1 is damaged"_s.arg(path),
                   u"Resume the project: what is readable is carried over, the damaged file is kept"_s, reason);
}

/// Texts go in and out as the UTF-8 they are: as QString each would be converted to UTF-16 and back, twice.
/// Never null: an empty text is a text, a null one would be no value at all.
QByteArray boundText(const QByteArray &utf8)
{
    return utf8.isNull() ? QByteArray("") : utf8;
}

constexpr qsizetype rowsOfStatement = 32;

QString insertStatement(qsizetype rows)
{
    const QString row = u"(?, ?, CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), ?, CAST(? AS TEXT), ?)"_s;
    return u"INSERT INTO events VALUES "_s + QStringList(rows, row).join(u", "_s);
}

constexpr auto selectStatement =
    "SELECT seq, time, CAST(kind AS BLOB), CAST(run AS BLOB), CAST(task AS BLOB), attempt, "
    "CAST(payload AS BLOB), crc FROM events WHERE seq > ? ORDER BY seq"_L1;

EventRow currentRow(const QSqlQuery &query)
{
    return {query.value(0).toLongLong(),  query.value(1).toLongLong(),  query.value(2).toByteArray(),
            query.value(3).toByteArray(), query.value(4).toByteArray(), query.value(5).toInt(),
            query.value(6).toByteArray()};
}

/// {question: the words, choices?}, before there was one way to ask. What was answered names the question by its words.
QJsonObject askedOfOld(const QJsonObject &payload)
{
    const QString words = payload.value("question"_L1).toString();
    Question question{words, QuestionKind::Text, words, {}, {}, {}};
    const QJsonArray choices = payload.value("choices"_L1).toArray();
    for (const QJsonValue choice : choices) {
        question.kind = QuestionKind::Choice;
        question.options.append({choice.toString(), choice.toString()});
    }
    return toJson(question);
}

} // namespace

quint32 EventRow::checksum() const
{
    quint32 value = 0xFFFFFFFFU;
    addNumber(value, sequence);
    addNumber(value, time);
    addNumber(value, attempt);
    for (const QByteArray &text : {kind, run, task, payload}) {
        addNumber(value, text.size());
        addToChecksum(value, text);
    }
    return value ^ 0xFFFFFFFFU;
}

EventRow RowWriter::row(const Event &event)
{
    QByteArray &kind = m_kinds[static_cast<int>(event.kind)];
    if (kind.isEmpty()) {
        kind = toString(event.kind).toLatin1();
    }
    if (event.run != m_run || m_runText.isNull()) {
        m_run = event.run;
        m_runText = boundText(event.run.value().toUtf8());
    }
    return {event.sequence,
            event.time,
            kind,
            m_runText,
            event.task.value().toUtf8(),
            event.attempt,
            textOf(event.kind, event.payload)};
}

QByteArray RowWriter::textOf(EventKind kind, const QJsonObject &payload)
{
    constexpr qsizetype smallest = 4; // larger ones are hardly ever shared, and long to compare
    if (payload.size() > smallest) {
        return QJsonDocument(payload).toJson(QJsonDocument::Compact);
    }
    std::array<Text, 2> &latest = m_texts[static_cast<int>(kind)];
    for (const Text &text : latest) {
        if (!text.json.isEmpty() && text.payload == payload) {
            return text.json;
        }
    }
    std::swap(latest[0], latest[1]);
    latest[0] = {payload, QJsonDocument(payload).toJson(QJsonDocument::Compact)};
    return latest[0].json;
}

EventRow toRow(const Event &event)
{
    return RowWriter().row(event);
}

Result<Event> toEvent(const EventRow &row)
{
    const Result<EventKind> kind = eventKindFromString(QString::fromUtf8(row.kind));
    if (!kind) {
        return tl::unexpected(kind.error());
    }
    QJsonParseError parseError;
    const QJsonDocument payload = QJsonDocument::fromJson(row.payload, &parseError);
    if (parseError.error != QJsonParseError::NoError) {
        return failure(ErrorKind::Damaged, u"Event %1 of the journal cannot be read"_s.arg(row.sequence), {},
                       parseError.errorString());
    }
    QJsonObject data = payload.object();
    if (row.kind == "user-asked") {
        data = askedOfOld(data);
    }
    return Event{row.sequence, row.time, *kind, RunId(QString::fromUtf8(row.run)), TaskId(QString::fromUtf8(row.task)),
                 row.attempt,  data};
}

Result<std::unique_ptr<EventStore>> EventStore::open(const QString &path, Access access)
{
    if (!QSqlDatabase::isDriverAvailable(u"QSQLITE"_s)) {
        return failure(ErrorKind::Unsupported, u"Qt's SQLite driver is missing, the journal cannot be kept"_s,
                       u"Install it (Debian: libqt6sql6-sqlite)"_s);
    }
    static std::atomic<int> counter = 0; // a connection's name must be its own, in whatever thread
    std::unique_ptr<EventStore> store(new EventStore(path, u"autodevos-journal-%1"_s.arg(++counter)));
    if (const Status status = store->prepare(access); !status) {
        return tl::unexpected(status.error());
    }
    return store;
}

EventStore::EventStore(QString path, QString connection)
    : m_path(std::move(path))
    , m_connection(std::move(connection))
    , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection))
{
}

EventStore::~EventStore()
{
    m_insert.reset();
    m_insertMany.reset();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

Status EventStore::prepare(Access access)
{
    QString options = u"QSQLITE_BUSY_TIMEOUT=5000"_s;
    m_database.setDatabaseName(m_path);
    if (access != Access::ReadWrite) {
        options += u";QSQLITE_OPEN_READONLY"_s;
    }
    if (access == Access::Immutable) {
        options += u";QSQLITE_OPEN_URI"_s;
        m_database.setDatabaseName(QString::fromUtf8(QUrl::fromLocalFile(m_path).toEncoded()) + u"?immutable=1"_s);
    }
    m_database.setConnectOptions(options);
    if (!m_database.open()) {
        return tl::unexpected(sqlError(m_database.lastError(), m_path));
    }
    const Result<qint64> version = number(u"PRAGMA user_version"_s);
    if (!version) {
        return tl::unexpected(version.error());
    }
    if (*version > schemaVersion) {
        return failure(ErrorKind::Unsupported,
                       u"The project was written by a newer AutoDevOS (journal format %1, this one knows %2)"_s.arg(
                           QString::number(*version), QString::number(schemaVersion)),
                       u"Update AutoDevOS; nothing was changed"_s, m_path);
    }
    const Result<qint64> tables = number(u"SELECT count(*) FROM sqlite_schema"_s);
    if (!tables) {
        return tl::unexpected(tables.error());
    }
    if (access == Access::ReadWrite && *version == 0 && *tables == 0) {
        return createTable();
    }
    if (*version != schemaVersion) {
        return damaged(m_path, u"it holds no events table"_s);
    }
    return access == Access::ReadWrite ? prepareWriting() : Status();
}

Status EventStore::prepareWriting() const
{
    // A write that is taken back: a database whose header forbids writing would be opened for reading without a word.
    for (const QString &statement :
         {u"PRAGMA synchronous=FULL"_s, u"BEGIN"_s, u"PRAGMA user_version=%1"_s.arg(schemaVersion), u"ROLLBACK"_s}) {
        const Status status = execute(statement);
        if (!status && status.error().kind == ErrorKind::Permission && QFileInfo(m_path).isWritable()) {
            return damaged(m_path, u"its header says that only a newer SQLite may write it"_s);
        }
        if (!status) {
            return status;
        }
    }
    return {};
}

Status EventStore::createTable()
{
    // The page size is fixed because salvaging reads pages even when the file's header is lost.
    for (const QString &statement :
         {u"PRAGMA page_size=%1"_s.arg(pageSize), u"PRAGMA journal_mode=WAL"_s, u"PRAGMA synchronous=FULL"_s,
          u"BEGIN IMMEDIATE"_s,
          u"CREATE TABLE events (seq INTEGER PRIMARY KEY, time INTEGER NOT NULL, kind TEXT NOT NULL, "
          "run TEXT NOT NULL, task TEXT NOT NULL, attempt INTEGER NOT NULL, payload TEXT NOT NULL, "
          "crc INTEGER NOT NULL)"_s,
          u"PRAGMA user_version=%1"_s.arg(schemaVersion), u"COMMIT"_s}) {
        if (const Status status = execute(statement); !status) {
            return status;
        }
    }
    return {};
}

Status EventStore::execute(const QString &statement) const
{
    QSqlQuery query(m_database);
    if (!query.exec(statement)) {
        return tl::unexpected(sqlError(query.lastError(), m_path));
    }
    return {};
}

Result<qint64> EventStore::number(const QString &statement) const
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(statement) || !query.next()) {
        return tl::unexpected(sqlError(query.lastError(), m_path));
    }
    return query.value(0).toLongLong();
}

Status EventStore::verify() const
{
    QSqlQuery pages(m_database);
    pages.setForwardOnly(true);
    if (!pages.exec(u"PRAGMA quick_check(1)"_s) || !pages.next()) {
        return tl::unexpected(sqlError(pages.lastError(), m_path));
    }
    if (const QString verdict = pages.value(0).toString(); verdict != "ok"_L1) {
        return damaged(m_path, verdict);
    }
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    query.prepare(selectStatement);
    query.bindValue(0, 0);
    if (!query.exec()) {
        return tl::unexpected(sqlError(query.lastError(), m_path));
    }
    qint64 expected = 0;
    while (query.next()) {
        const EventRow row = currentRow(query);
        if (row.sequence != ++expected) {
            return damaged(m_path, u"event %1 is missing"_s.arg(expected));
        }
        if (row.checksum() != query.value(7).toUInt()) {
            return damaged(m_path, u"event %1 was changed"_s.arg(expected));
        }
    }
    if (query.lastError().isValid()) {
        return tl::unexpected(sqlError(query.lastError(), m_path));
    }
    return {};
}

Result<qint64> EventStore::lastSequence() const
{
    return number(u"SELECT ifnull(max(seq), 0) FROM events"_s);
}

Status EventStore::insert(const QVector<EventRow> &rows)
{
    if (const Status begun = execute(u"BEGIN IMMEDIATE"_s); !begun) {
        return begun;
    }
    Status status = insertAll(rows);
    if (status) {
        status = execute(u"COMMIT"_s);
    }
    if (!status) {
        // SQLite may have rolled back by itself (a full disk does that): then there is nothing left to roll back.
        QSqlQuery(m_database).exec(u"ROLLBACK"_s);
    }
    return status;
}

Status EventStore::insertAll(const QVector<EventRow> &rows)
{
    for (qsizetype next = 0; next < rows.size();) {
        const bool areMany = rows.size() - next >= rowsOfStatement;
        const qsizetype count = areMany ? rowsOfStatement : 1;
        std::optional<QSqlQuery> &query = areMany ? m_insertMany : m_insert;
        if (const Status status = insertRows(query, rows.constData() + next, count); !status) {
            query.reset();
            return status;
        }
        next += count;
    }
    return {};
}

Status EventStore::insertRows(std::optional<QSqlQuery> &query, const EventRow *rows, qsizetype count)
{
    if (!query) {
        query.emplace(m_database);
        if (!query->prepare(insertStatement(count))) {
            return tl::unexpected(sqlError(query->lastError(), m_path));
        }
    }
    int place = 0;
    for (const EventRow *row = rows; row != rows + count; ++row) {
        query->bindValue(place++, row->sequence);
        query->bindValue(place++, row->time);
        query->bindValue(place++, boundText(row->kind));
        query->bindValue(place++, boundText(row->run));
        query->bindValue(place++, boundText(row->task));
        query->bindValue(place++, row->attempt);
        query->bindValue(place++, boundText(row->payload));
        query->bindValue(place++, static_cast<qint64>(row->checksum()));
    }
    if (!query->exec()) {
        return tl::unexpected(sqlError(query->lastError(), m_path));
    }
    query->finish(); // an open statement would keep its transaction from ending
    return {};
}

Result<QVector<Event>> EventStore::read(qint64 after) const
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    query.prepare(selectStatement);
    query.bindValue(0, after);
    if (!query.exec()) {
        return tl::unexpected(sqlError(query.lastError(), m_path));
    }
    QVector<Event> events;
    while (query.next()) {
        const EventRow row = currentRow(query);
        if (row.checksum() != query.value(7).toUInt()) {
            return damaged(m_path, u"event %1 was changed"_s.arg(row.sequence));
        }
        Result<Event> event = toEvent(row);
        if (!event) {
            return tl::unexpected(event.error());
        }
        events.append(std::move(*event));
    }
    if (query.lastError().isValid()) {
        return tl::unexpected(sqlError(query.lastError(), m_path));
    }
    return events;
}

} // namespace autodevos
