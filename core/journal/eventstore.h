// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/event.h"

#include <QByteArray>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <array>
#include <memory>
#include <optional>

namespace autodevos {

/// One event as it stands in the database: words and UTF-8 instead of types, and its checksum.
struct EventRow {
    qint64 sequence = 0;
    qint64 time = 0;
    QByteArray kind;
    QByteArray run;
    QByteArray task;
    int attempt = 0;
    QByteArray payload; ///< compact JSON

    /// CRC-32C (RFC 3720) over all members: what SQLite itself would not notice, a changed bit in a text, is found.
    [[nodiscard]] quint32 checksum() const;
};

/// Turns events into rows. Payloads that events share, and what else was there just now, are written out once.
class RowWriter {
public:
    [[nodiscard]] EventRow row(const Event &event);

private:
    struct Text {
        QJsonObject payload;
        QByteArray json;
    };
    [[nodiscard]] QByteArray textOf(EventKind kind, const QJsonObject &payload);

    QHash<int, QByteArray> m_kinds;
    QHash<int, std::array<Text, 2>> m_texts; ///< the two latest of each kind
    RunId m_run;
    QByteArray m_runText;
};

[[nodiscard]] EventRow toRow(const Event &event);
[[nodiscard]] Result<Event> toEvent(const EventRow &row);

/// One SQLite connection to a journal file. Used and destroyed only in the thread that opened it.
/// Owned by the journal or a single reading call. Knows rows and transactions; never decides what they mean.
class EventStore {
public:
    static constexpr int schemaVersion = 1;
    static constexpr qsizetype pageSize = 4096;

    enum class Access {
        ReadWrite, ///< creates the file and its table when missing
        ReadOnly,  ///< beside a writer in another process
        Immutable, ///< no writer anywhere: nothing is locked, nothing is created
    };
    /// ErrorKind::Damaged: not a journal, or one that cannot be trusted. Unsupported: a newer format, or no driver.
    [[nodiscard]] static Result<std::unique_ptr<EventStore>> open(const QString &path, Access access);
    ~EventStore();
    EventStore(const EventStore &) = delete;
    EventStore &operator=(const EventStore &) = delete;

    /// Reads the whole file once: its pages, every row's checksum, and that no number is missing.
    [[nodiscard]] Status verify() const;
    [[nodiscard]] Result<qint64> lastSequence() const;
    /// All in one transaction, durable on return; on failure none.
    [[nodiscard]] Status insert(const QVector<EventRow> &rows);
    [[nodiscard]] Result<QVector<Event>> read(qint64 after) const;

private:
    EventStore(QString path, QString connection);
    [[nodiscard]] Status prepare(Access access);
    [[nodiscard]] Status prepareWriting() const;
    [[nodiscard]] Status createTable();
    [[nodiscard]] Status execute(const QString &statement) const;
    [[nodiscard]] Result<qint64> number(const QString &statement) const;
    [[nodiscard]] Status insertAll(const QVector<EventRow> &rows);
    [[nodiscard]] Status insertRows(std::optional<QSqlQuery> &query, const EventRow *rows, qsizetype count);

    QString m_path;
    QString m_connection;
    QSqlDatabase m_database;
    std::optional<QSqlQuery> m_insert;     ///< one row
    std::optional<QSqlQuery> m_insertMany; ///< as many as a statement takes
};

} // namespace autodevos
