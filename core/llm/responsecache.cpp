// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/responsecache.h"

#include "core/base/files.h"
#include "core/base/hash.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

constexpr qint64 largestEntry = qint64{64} * 1024 * 1024;

// A file is "<SHA-256 of the rest>\n{"version":1,"key":…,"keptAt":<ms since 1970>,"response":{…}}".

QByteArray toFile(const QString &key, const Response &response, qint64 nowMs)
{
    const QByteArray json =
        QJsonDocument(
            QJsonObject{{u"version"_s, 1}, {u"key"_s, key}, {u"keptAt"_s, nowMs}, {u"response"_s, toJson(response)}})
            .toJson(QJsonDocument::Compact);
    return sha256Hex(json).toLatin1() + '\n' + json;
}

struct Entry {
    Response response;
    qint64 keptAtMs = 0;
};

std::optional<Entry> fromFile(const QString &key, const QByteArray &content)
{
    const qsizetype end = content.indexOf('\n');
    if (end < 0 || content.first(end) != sha256Hex(QByteArrayView(content).sliced(end + 1)).toLatin1()) {
        return std::nullopt;
    }
    const QJsonObject json = QJsonDocument::fromJson(content.sliced(end + 1)).object();
    Result<Response> response = responseFromJson(json.value("response"_L1).toObject());
    if (json.value("version"_L1).toInt() != 1 || json.value("key"_L1).toString() != key || !response) {
        return std::nullopt;
    }
    return Entry{std::move(*response), json.value("keptAt"_L1).toInteger()};
}

/// The time of a file is when it was last used.
void touch(const QString &path, qint64 nowMs)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) {
        file.setFileTime(QDateTime::fromMSecsSinceEpoch(nowMs), QFileDevice::FileModificationTime);
    }
}

} // namespace

ResponseCache::ResponseCache(QString folder, CacheLimits limits, const Clock &clock)
    : m_folder(std::move(folder))
    , m_limits(limits)
    , m_clock(clock)
{
}

std::optional<Response> ResponseCache::find(const QString &key)
{
    const QString path = pathOf(key);
    const Result<QByteArray> content = readFile(path, largestEntry);
    if (!content && content.error().kind == ErrorKind::NotFound) {
        return std::nullopt;
    }
    std::optional<Entry> entry = content ? fromFile(key, *content) : std::nullopt;
    const qint64 now = m_clock.nowMs();
    if (!entry || now - entry->keptAtMs > m_limits.age.count()) {
        QFile::remove(path);
        return std::nullopt;
    }
    touch(path, now);
    entry->response.usage = {};
    entry->response.isFromCache = true;
    return std::move(entry->response);
}

Status ResponseCache::keep(const QString &key, const Response &response)
{
    const qint64 now = m_clock.nowMs();
    const QByteArray content = toFile(key, response, now);
    if (content.size() > std::min(largestEntry, m_limits.bytes)) {
        return {};
    }
    if (const Status status = open(); !status) {
        return status;
    }
    const QString path = pathOf(key);
    if (const Status status = writeFileDurably(path, content); !status) {
        return status;
    }
    touch(path, now);
    const std::lock_guard lock(m_mutex);
    m_bytes += content.size();
    if (m_bytes > m_limits.bytes) {
        makeRoom();
    }
    return {};
}

QString ResponseCache::pathOf(const QString &key) const
{
    return m_folder + u'/' + key + u".answer"_s;
}

Status ResponseCache::open()
{
    const std::lock_guard lock(m_mutex);
    if (m_isOpen) {
        return {};
    }
    if (const Status status = makeFolderDurably(m_folder); !status) {
        return status;
    }
    m_isOpen = true;
    removeStaleTemporaries(m_folder);
    makeRoom();
    return {};
}

/// Looks at the whole folder: other processes keep answers there, too, and some are replaced or gone. Leaves a tenth
/// free, so that it is not looked at again for each answer.
void ResponseCache::makeRoom()
{
    const QFileInfoList files = QDir(m_folder).entryInfoList({u"*.answer"_s}, QDir::Files, QDir::Time | QDir::Reversed);
    m_bytes = 0;
    for (const QFileInfo &file : files) {
        m_bytes += file.size();
    }
    const bool isFull = m_bytes > m_limits.bytes;
    const qint64 goal = m_limits.bytes - m_limits.bytes / 10;
    const qint64 oldest = m_clock.nowMs() - m_limits.age.count();
    for (const QFileInfo &file : files) { // unused for longest first
        const bool isOld = file.lastModified().toMSecsSinceEpoch() < oldest;
        if ((isOld || (isFull && m_bytes > goal)) && QFile::remove(file.filePath())) {
            m_bytes -= file.size();
        }
    }
}

} // namespace autodevos
