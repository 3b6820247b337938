// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/knowledge.h"

#include "core/base/filelock.h"
#include "core/base/hash.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>
#include <array>
#include <atomic>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

// SQLite's primary result codes (sqlite.org/rescode.html); the driver hands over extended ones.
constexpr int corrupt = 11;
constexpr int notADatabase = 26;

/// Of a role, a kind and a model: older ones say little of what the model is today.
constexpr int newest = 200;
constexpr int lockWaitMs = 2000;

Error sqlError(const QSqlError &error, const QString &path)
{
    const QString reason = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    const int code = error.nativeErrorCode().toInt() & 0xFF;
    if (code == corrupt || code == notADatabase) {
        return {ErrorKind::Damaged, u"What was learned cannot be read: %1 is damaged"_s.arg(path), {}, reason};
    }
    return {ErrorKind::Io, u"What was learned could not be read or written: %1"_s.arg(path),
            u"Check that its folder can be written and the disk is not full"_s, reason};
}

QString digestOf(const QString &project, const Lesson &lesson)
{
    const QStringList parts{project, lesson.run.value(), lesson.task.value(), QString::number(lesson.attempt)};
    return QString::fromLatin1(sha256Hex(parts.join(u'\n').toUtf8()).toLatin1());
}

} // namespace

/// One connection, used and closed in one call.
class Knowledge::Store {
public:
    explicit Store(QString path)
        : m_path(std::move(path))
        , m_name(nextName())
        , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
    {
        m_database.setDatabaseName(m_path);
        m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    }
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;
    ~Store()
    {
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(m_name);
    }

    [[nodiscard]] Status open()
    {
        if (!m_database.open()) {
            return tl::unexpected(sqlError(m_database.lastError(), m_path));
        }
        QSqlQuery version(m_database);
        if (!version.exec(u"PRAGMA user_version"_s) || !version.next()) {
            return tl::unexpected(sqlError(version.lastError(), m_path));
        }
        const int found = version.value(0).toInt();
        version.finish();
        if (found > schemaVersion) {
            return failure(ErrorKind::Unsupported,
                           u"What was learned is of a newer AutoDevOS (format %1, this one knows %2)"_s.arg(
                               QString::number(found), QString::number(schemaVersion)),
                           u"Update AutoDevOS; nothing was changed"_s, m_path);
        }
        return found == schemaVersion ? Status() : create();
    }

    [[nodiscard]] Status execute(const QString &statement, const QVariantList &values = {})
    {
        QSqlQuery query(m_database);
        return run(query, statement, values);
    }

    [[nodiscard]] Status run(QSqlQuery &query, const QString &statement, const QVariantList &values = {}) const
    {
        query.setForwardOnly(true);
        if (!query.prepare(statement)) {
            return tl::unexpected(sqlError(query.lastError(), m_path));
        }
        for (const QVariant &value : values) {
            query.addBindValue(value);
        }
        if (!query.exec()) {
            return tl::unexpected(sqlError(query.lastError(), m_path));
        }
        return {};
    }

    /// All of it or nothing.
    [[nodiscard]] Status together(const std::function<Status()> &work)
    {
        Status status = execute(u"BEGIN IMMEDIATE"_s).and_then(work).and_then([this] { return execute(u"COMMIT"_s); });
        if (!status) {
            (void)execute(u"ROLLBACK"_s);
        }
        return status;
    }

    [[nodiscard]] QSqlDatabase &database() { return m_database; }

private:
    static QString nextName()
    {
        static std::atomic<int> counter = 0; // a connection's name must be its own, in whatever thread
        return u"autodevos-knowledge-%1"_s.arg(++counter);
    }

    /// Two processes may come to a new file at once: the second finds everything there.
    [[nodiscard]] Status create()
    {
        return execute(u"PRAGMA journal_mode=WAL"_s).and_then([this] {
            return together([this] {
                return execute(u"CREATE TABLE IF NOT EXISTS lessons (id TEXT PRIMARY KEY, role TEXT NOT NULL, "
                               "kind TEXT NOT NULL, model TEXT NOT NULL, ok INTEGER NOT NULL, seconds REAL NOT NULL, "
                               "cost REAL NOT NULL, at INTEGER NOT NULL)"_s)
                    .and_then([this] {
                        return execute(u"CREATE INDEX IF NOT EXISTS by_arm ON lessons (role, kind, model, at)"_s);
                    })
                    .and_then([this] { return execute(u"PRAGMA user_version=%1"_s.arg(schemaVersion)); });
            });
        });
    }

    QString m_path;
    QString m_name;
    QSqlDatabase m_database;
};

Knowledge::Knowledge(QString path, const Clock &clock)
    : m_path(std::move(path))
    , m_clock(clock)
{
}

Status Knowledge::with(const Note &note, const std::function<Status(Store &)> &work) const
{
    if (!QDir().mkpath(QFileInfo(m_path).path())) {
        return failure(ErrorKind::Permission, u"What was learned could not be kept in %1"_s.arg(m_path),
                       u"Give your user write access to its folder"_s);
    }
    const auto once = [&]() -> Status {
        Store store(m_path);
        return store.open().and_then([&] { return work(store); });
    };
    Status status = once();
    if (!status && status.error().kind == ErrorKind::Damaged) {
        status = setDamagedAside(note).and_then(once);
    }
    return status;
}

/// Several processes may find it damaged at once: the first sets it aside, the others find a sound one.
Status Knowledge::setDamagedAside(const Note &note) const
{
    const Result<FileLock> lock = FileLock::acquireWithin(m_path + u".lock"_s, m_clock.nowMs(), lockWaitMs);
    if (!lock) {
        return tl::unexpected(lock.error());
    }
    {
        Store again(m_path);
        const auto isSound = [&again] {
            QSqlQuery query(again.database());
            return again.run(query, u"PRAGMA quick_check(1)"_s, {}) && query.next() &&
                   query.value(0).toString() == "ok"_L1;
        };
        if (again.open() && isSound() && again.execute(u"SELECT count(*) FROM lessons NOT INDEXED"_s)) {
            return {};
        }
    }
    const Result<QString> aside = setAside(m_path, m_clock.nowMs());
    if (!aside) {
        return tl::unexpected(aside.error());
    }
    for (const QString &end : {u"-wal"_s, u"-shm"_s}) {
        std::rename(QFile::encodeName(m_path + end).constData(), QFile::encodeName(*aside + end).constData());
    }
    if (note) {
        note({ErrorKind::Damaged, u"What was learned was damaged; learning begins anew"_s,
              u"The damaged file is kept"_s, *aside});
    }
    return {};
}

Result<QVector<Experience>> Knowledge::experience(const Note &note) const
{
    if (!QFileInfo::exists(m_path)) {
        return QVector<Experience>();
    }
    QVector<Experience> all;
    const Status status = with(note, [&all](Store &store) -> Status {
        all.clear();
        QSqlQuery query(store.database());
        const Status read = store.run(query,
                                      u"SELECT role, kind, model, ok, seconds, cost FROM (SELECT *, row_number() OVER "
                                      "(PARTITION BY role, kind, model ORDER BY at DESC, id) AS age FROM lessons) "
                                      "WHERE age <= ? ORDER BY role, kind, model"_s,
                                      {newest});
        if (!read) {
            return read;
        }
        while (query.next()) {
            const RoleId role(query.value(0).toString());
            const QString kind = query.value(1).toString();
            const QString model = query.value(2).toString();
            if (all.isEmpty() || all.last().role != role || all.last().kind != kind || all.last().model != model) {
                all.append({role, kind, model});
            }
            Experience &one = all.last();
            ++one.tries;
            one.meanCost += (query.value(5).toDouble() - one.meanCost) / one.tries;
            if (query.value(3).toBool()) {
                ++one.successes;
                one.seconds.append(query.value(4).toDouble());
            }
        }
        return {};
    });
    if (!status) {
        return tl::unexpected(status.error());
    }
    for (Experience &one : all) {
        std::ranges::sort(one.seconds);
    }
    return all;
}

Status Knowledge::learn(const QString &project, const QVector<Lesson> &lessons, const Note &note) const
{
    if (lessons.isEmpty()) {
        return {};
    }
    return with(note, [&](Store &store) {
        return store.together([&]() -> Status {
            for (const Lesson &one : lessons) {
                const Status kept = store.execute(u"INSERT OR IGNORE INTO lessons VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                                                  {digestOf(project, one), one.role.value(), one.kind, one.model,
                                                   one.ok ? 1 : 0, one.seconds, one.cost, one.atMs});
                if (!kept) {
                    return kept;
                }
            }
            return store.execute(u"DELETE FROM lessons WHERE id IN (SELECT id FROM (SELECT id, row_number() OVER "
                                 "(PARTITION BY role, kind, model ORDER BY at DESC, id) AS age FROM lessons) "
                                 "WHERE age > ?)"_s,
                                 {newest});
        });
    });
}

Status Knowledge::forget(const QString &model, const Note &note) const
{
    if (!QFileInfo::exists(m_path)) {
        return {};
    }
    return with(note, [&model](Store &store) {
        return model.isEmpty() ? store.execute(u"DELETE FROM lessons"_s)
                               : store.execute(u"DELETE FROM lessons WHERE model = ?"_s, {model});
    });
}

} // namespace autodevos
