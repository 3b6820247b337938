// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/salvage.h"

#include "core/base/files.h"

#include <QFileInfo>
#include <QHash>
#include <QMap>
#include <QtEndian>

#include <array>
#include <limits>
#include <optional>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

constexpr qsizetype pageSize = EventStore::pageSize;
constexpr qsizetype logHeaderSize = 32;
constexpr qsizetype frameHeaderSize = 24;
constexpr qsizetype frameSize = frameHeaderSize + pageSize;
constexpr qsizetype columnCount = 8;

quint32 bigEndian32(QByteArrayView bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.data() + at);
}

/// Reads on through bytes; past their end everything is zero and `isOk` false.
struct Cursor {
    QByteArrayView bytes;
    qsizetype at = 0;
    bool isOk = true;

    quint64 varint()
    {
        quint64 value = 0;
        for (int index = 0; index < 9; ++index) {
            if (at >= bytes.size()) {
                isOk = false;
                return 0;
            }
            const auto byte = static_cast<quint8>(bytes[at++]);
            if (index == 8) {
                return (value << 8U) | byte;
            }
            value = (value << 7U) | (byte & 0x7FU);
            if ((byte & 0x80U) == 0) {
                break;
            }
        }
        return value;
    }

    QByteArrayView take(quint64 size)
    {
        if (!isOk || size > static_cast<quint64>(bytes.size() - at)) {
            isOk = false;
            return {};
        }
        at += static_cast<qsizetype>(size);
        return bytes.sliced(at - static_cast<qsizetype>(size), static_cast<qsizetype>(size));
    }
};

/// The running checksum of a write-ahead log.
struct LogChecksum {
    bool isBigEndian = false;
    quint32 first = 0;
    quint32 second = 0;

    void add(QByteArrayView bytes)
    {
        const auto word = [&](qsizetype at) {
            return isBigEndian ? qFromBigEndian<quint32>(bytes.data() + at)
                               : qFromLittleEndian<quint32>(bytes.data() + at);
        };
        for (qsizetype at = 0; at + 8 <= bytes.size(); at += 8) {
            first += word(at) + second;
            second += word(at + 4) + first;
        }
    }
    [[nodiscard]] bool standsIn(QByteArrayView bytes, qsizetype at) const
    {
        return bigEndian32(bytes, at) == first && bigEndian32(bytes, at + 4) == second;
    }
};

/// The checksum of a log's first bytes; nothing when SQLite would not accept them as its header.
std::optional<LogChecksum> headerChecksum(QByteArrayView bytes)
{
    if (bytes.size() < logHeaderSize || (bigEndian32(bytes, 0) & ~1U) != 0x377F0682U) {
        return std::nullopt;
    }
    LogChecksum checksum;
    checksum.isBigEndian = (bigEndian32(bytes, 0) & 1U) != 0;
    checksum.add(bytes.first(24));
    return checksum.standsIn(bytes, 24) ? std::optional(checksum) : std::nullopt;
}

/// The frames of a write-ahead log that belong to its present generation.
struct Log {
    QByteArray bytes;
    qsizetype frameCount = 0;

    explicit Log(QByteArray content)
        : bytes(std::move(content))
    {
        if (bytes.size() < logHeaderSize + frameSize) {
            return;
        }
        const quint64 headerSalt = qFromBigEndian<quint64>(bytes.constData() + 16);
        // Where the header is damaged, the first frame stands in. Behind a sound one it may be of an older generation,
        // all of which is in the database.
        const quint64 firstSalt = headerChecksum(bytes) ? headerSalt : salt(0);
        const qsizetype present = (bytes.size() - logHeaderSize) / frameSize;
        for (qsizetype frame = 0; frame < present; ++frame) {
            if (isCommit(frame) && (salt(frame) == headerSalt || salt(frame) == firstSalt)) {
                frameCount = frame + 1; // what follows the last commit was never acknowledged
            }
        }
    }

    [[nodiscard]] qsizetype offset(qsizetype frame) const { return logHeaderSize + frame * frameSize; }
    [[nodiscard]] quint32 pageNumber(qsizetype frame) const { return bigEndian32(bytes, offset(frame)); }
    [[nodiscard]] bool isCommit(qsizetype frame) const { return bigEndian32(bytes, offset(frame) + 4) != 0; }
    [[nodiscard]] quint64 salt(qsizetype frame) const
    {
        return qFromBigEndian<quint64>(bytes.constData() + offset(frame) + 8);
    }
    [[nodiscard]] QByteArrayView page(qsizetype frame) const
    {
        return QByteArrayView(bytes).sliced(offset(frame) + frameHeaderSize, pageSize);
    }
};

/// How many frames from the start SQLite would accept.
qsizetype soundFrames(const Log &log)
{
    const QByteArrayView bytes = log.bytes;
    std::optional<LogChecksum> checksum = headerChecksum(bytes);
    qsizetype frame = 0;
    for (; checksum && frame < log.frameCount; ++frame) {
        const qsizetype at = log.offset(frame);
        checksum->add(bytes.sliced(at, 8));
        checksum->add(log.page(frame));
        if (bytes.sliced(at + 8, 8) != bytes.sliced(16, 8) || !checksum->standsIn(bytes, at + 16)) {
            break;
        }
    }
    return frame;
}

/// Finds rows in pages, wherever the tree that led to them may be gone.
class Carver {
public:
    Carver(QByteArray database, const Log &log)
        : m_database(std::move(database))
        , m_log(log)
    {
        for (qsizetype frame = 0; frame < m_log.frameCount; ++frame) {
            m_newest.insert(m_log.pageNumber(frame), m_log.page(frame));
        }
    }

    [[nodiscard]] QMap<qint64, EventRow> rows()
    {
        for (qsizetype frame = m_log.frameCount - 1; frame >= 0; --frame) {
            carve(m_log.page(frame), m_log.pageNumber(frame) == 1);
        }
        for (qsizetype at = 0; at + pageSize <= m_database.size(); at += pageSize) {
            carve(QByteArrayView(m_database).sliced(at, pageSize), at == 0);
        }
        return m_rows;
    }

private:
    [[nodiscard]] QByteArrayView page(quint32 number) const
    {
        if (const auto found = m_newest.constFind(number); found != m_newest.constEnd()) {
            return *found;
        }
        const qsizetype at = (static_cast<qsizetype>(number) - 1) * pageSize;
        return number > 0 && at + pageSize <= m_database.size() ? QByteArrayView(m_database).sliced(at, pageSize)
                                                                : QByteArrayView();
    }

    /// Every page is tried as a leaf of the table: a row proves itself by its checksum.
    void carve(QByteArrayView leaf, bool isFirst)
    {
        const qsizetype header = isFirst ? 100 : 0;
        const qsizetype cells = qFromBigEndian<quint16>(leaf.data() + header + 3);
        for (qsizetype cell = 0; cell < cells && header + 8 + 2 * cell + 2 <= pageSize; ++cell) {
            const qsizetype at = qFromBigEndian<quint16>(leaf.data() + header + 8 + 2 * cell);
            if (at >= header + 8 && at < pageSize) {
                carveCell(leaf, at);
            }
        }
    }

    void carveCell(QByteArrayView leaf, qsizetype at)
    {
        Cursor cursor{leaf, at};
        const quint64 size = cursor.varint();
        const quint64 rowId = cursor.varint();
        const quint64 limit = static_cast<quint64>(m_database.size() + m_log.bytes.size());
        if (!cursor.isOk || size > limit || rowId == 0 || rowId > std::numeric_limits<qint64>::max()) {
            return;
        }
        const auto sequence = static_cast<qint64>(rowId);
        if (!m_rows.contains(sequence)) {
            readRecord(sequence, payload(cursor, static_cast<qsizetype>(size)));
        }
    }

    /// A record's bytes; what does not fit its page goes on in a chain of overflow pages.
    [[nodiscard]] QByteArray payload(Cursor cursor, qsizetype size) const
    {
        constexpr qsizetype largestLocal = pageSize - 35;
        constexpr qsizetype smallestLocal = (pageSize - 12) * 32 / 255 - 23;
        if (size <= largestLocal) {
            return cursor.take(static_cast<quint64>(size)).toByteArray();
        }
        const qsizetype wanted = smallestLocal + (size - smallestLocal) % (pageSize - 4);
        const qsizetype local = wanted <= largestLocal ? wanted : smallestLocal;
        QByteArray record = cursor.take(static_cast<quint64>(local)).toByteArray();
        const QByteArrayView link = cursor.take(4);
        quint32 next = cursor.isOk ? bigEndian32(link, 0) : 0;
        while (record.size() < size) {
            const QByteArrayView overflow = page(next);
            if (overflow.isEmpty()) {
                return {};
            }
            next = bigEndian32(overflow, 0);
            record += overflow.sliced(4, qMin(pageSize - 4, size - record.size()));
        }
        return record;
    }

    void readRecord(qint64 sequence, const QByteArray &record)
    {
        Cursor header{record};
        Cursor body{record, static_cast<qsizetype>(header.varint())};
        if (body.at > record.size() || body.at < 1 + columnCount) {
            return;
        }
        std::array<quint64, columnCount> types{};
        for (quint64 &type : types) {
            type = header.varint();
        }
        if (!header.isOk || header.at != body.at || types[0] != 0) {
            return; // the first column is the row's own number and stands outside the record
        }
        EventRow row{.sequence = sequence};
        row.time = integer(body, types[1]);
        row.kind = text(body, types[2]);
        row.run = text(body, types[3]);
        row.task = text(body, types[4]);
        row.attempt = static_cast<int>(integer(body, types[5]));
        row.payload = text(body, types[6]);
        const qint64 checksum = integer(body, types[7]);
        if (body.isOk && checksum == static_cast<qint64>(row.checksum())) {
            m_rows.insert(sequence, row);
        }
    }

    static qint64 integer(Cursor &body, quint64 type)
    {
        constexpr std::array<quint64, 7> sizes{0, 1, 2, 3, 4, 6, 8};
        if (type == 8 || type == 9) {
            return static_cast<qint64>(type - 8);
        }
        if (type == 0 || type >= sizes.size()) {
            body.isOk = false;
            return 0;
        }
        const QByteArrayView bytes = body.take(sizes[static_cast<std::size_t>(type)]);
        quint64 value = !bytes.isEmpty() && bytes[0] < 0 ? std::numeric_limits<quint64>::max() : 0;
        for (const char byte : bytes) {
            value = (value << 8U) | static_cast<quint8>(byte);
        }
        return static_cast<qint64>(value);
    }

    static QByteArray text(Cursor &body, quint64 type)
    {
        if (type < 13 || type % 2 == 0) {
            body.isOk = false;
            return {};
        }
        return body.take((type - 13) / 2).toByteArray();
    }

    QByteArray m_database;
    const Log &m_log;
    QHash<quint32, QByteArrayView> m_newest;
    QMap<qint64, EventRow> m_rows;
};

QString rangeText(qint64 first, qint64 last)
{
    return first == last ? QString::number(first) : u"%1-%2"_s.arg(QString::number(first), QString::number(last));
}

Result<QByteArray> contentOrEmpty(const QString &path)
{
    constexpr qint64 largestJournal = qint64{4} << 30;
    return QFileInfo::exists(path) ? readFile(path, largestJournal) : QByteArray();
}

} // namespace

Result<SalvagedRows> salvageRows(const QString &journalPath)
{
    const Result<QByteArray> database = contentOrEmpty(journalPath);
    const Result<QByteArray> logBytes = contentOrEmpty(journalPath + u"-wal"_s);
    if (!database || !logBytes) {
        return tl::unexpected(database ? logBytes.error() : database.error());
    }
    const Log log(*logBytes);
    const QMap<qint64, EventRow> found = Carver(*database, log).rows();
    SalvagedRows salvaged;
    QStringList lost;
    qint64 expected = 1;
    for (EventRow row : found) {
        if (row.sequence != expected) {
            lost.append(rangeText(expected, row.sequence - 1));
            salvaged.lost += row.sequence - expected;
        }
        expected = row.sequence + 1;
        row.sequence = salvaged.rows.size() + 1;
        salvaged.rows.append(row);
    }
    salvaged.lostNumbers = lost.join(u", "_s);
    return salvaged;
}

bool hasLostTransactions(const QString &logPath)
{
    const Result<QByteArray> bytes = contentOrEmpty(logPath);
    if (!bytes) {
        return false;
    }
    const Log log(*bytes);
    if (log.frameCount == 0) {
        return false;
    }
    // The first commit behind an unsound frame ends the transaction that frame is part of, which a power cut may have
    // torn. A second one was only begun after the first had been acknowledged.
    int commits = 0;
    for (qsizetype frame = soundFrames(log); frame < log.frameCount; ++frame) {
        commits += log.isCommit(frame) ? 1 : 0;
    }
    return commits > 1;
}

} // namespace autodevos
