// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/packagecache.h"

#include "core/base/hash.h"
#include "core/base/jsonschema.h"

#include <QDateTime>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>

#include <filesystem>

#include <unistd.h>

using namespace Qt::StringLiterals;
namespace fs = std::filesystem;

namespace autodevos {
namespace {

constexpr qsizetype mostEntries = 6; ///< kept; about half a gigabyte each

fs::path toPath(const QString &text)
{
    return QFile::encodeName(text).toStdString();
}

Error diskError(const QString &doing, const std::error_code &code)
{
    return {ErrorKind::Io, doing, u"See that the disk has room and the folders may be written"_s,
            QString::fromStdString(code.message())};
}

/// Hard links where the file system lets us, copies where not.
Status linkTree(const fs::path &from, const fs::path &to)
{
    constexpr auto base = fs::copy_options::recursive | fs::copy_options::copy_symlinks;
    std::error_code code;
    fs::create_directories(to.parent_path(), code);
    fs::copy(from, to, base | fs::copy_options::create_hard_links, code);
    if (code == std::errc::cross_device_link || code == std::errc::operation_not_permitted ||
        code == std::errc::too_many_links) {
        fs::remove_all(to, code);
        code.clear();
        fs::copy(from, to, base, code);
    }
    if (code) {
        return tl::unexpected(diskError(u"The installed packages could not be put into the build folder"_s, code));
    }
    return {};
}

} // namespace

Result<NpmLock> NpmLock::read(const QByteArray &text, const QString &nodeMajor)
{
    const Result<QJsonObject> json = parseJsonObject(text, u"package-lock.json"_s);
    if (!json) {
        return tl::unexpected(json.error());
    }
    NpmLock lock;
    QJsonObject identity{{u"node"_s, nodeMajor}};
    const QJsonObject packages = json->value("packages"_L1).toObject();
    for (const QString &path : packages.keys()) {
        const qsizetype at = path.startsWith("node_modules/"_L1) ? 0 : path.indexOf("/node_modules/"_L1) + 1;
        if (at < 0 || (at == 0 && !path.startsWith("node_modules/"_L1))) {
            continue; // the root or a workspace: its own package.json
        }
        const QJsonObject package = packages.value(path).toObject();
        if (package.value("link"_L1).toBool()) {
            lock.links.insert(path, package.value("resolved"_L1).toString());
            continue;
        }
        identity.insert(path, QJsonArray{package.value("version"_L1), package.value("integrity"_L1)});
        const QString location = path.first(at + qsizetype(std::char_traits<char>::length("node_modules")));
        if (!lock.locations.contains(location)) {
            lock.locations.append(location);
        }
    }
    if (lock.locations.isEmpty()) {
        return failure(ErrorKind::Unsupported, u"The lock file names no packages"_s);
    }
    lock.key = sha256Hex(QJsonDocument(identity).toJson(QJsonDocument::Compact)).first(32);
    return lock;
}

PackageCache::PackageCache(QString folder, const Clock &clock)
    : m_folder(std::move(folder))
    , m_clock(clock)
{
}

QString PackageCache::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + u"/autodevos/node_modules"_s;
}

Status PackageCache::provide(const NpmLock &lock, const QString &target, const Installer &install,
                             std::stop_token stop) const
{
    if (!QDir().mkpath(m_folder)) {
        return failure(ErrorKind::Io, u"The package cache \"%1\" cannot be made"_s.arg(m_folder),
                       u"See that the folder may be written, or set XDG_CACHE_HOME to another one"_s);
    }
    if (const Status status = fill(lock, install, stop); !status) {
        return status;
    }
    for (const QString &location : lock.locations) {
        const fs::path to = toPath(target + u'/' + location);
        std::error_code code;
        fs::remove_all(to, code);
        if (const Status status = linkTree(toPath(entry(lock) + u'/' + location), to); !status) {
            return status;
        }
    }
    for (auto it = lock.links.cbegin(); it != lock.links.cend(); ++it) {
        const QString link = target + u'/' + it.key();
        QDir().mkpath(QFileInfo(link).path());
        QFile::remove(link);
        const QString relative = QFileInfo(link).dir().relativeFilePath(target + u'/' + it.value());
        if (!QFile::link(relative, link)) {
            return failure(ErrorKind::Io, u"The workspace link \"%1\" could not be made"_s.arg(link),
                           u"See that the build folder may be written"_s);
        }
    }
    return {};
}

/// Makes the entry unless it is there. One process installs, others wait; an unfinished entry is never seen.
Status PackageCache::fill(const NpmLock &lock, const Installer &install, std::stop_token stop) const
{
    const QString target = entry(lock);
    constexpr int waitMs = 250;
    for (;;) {
        if (stop.stop_requested()) {
            return failure(ErrorKind::Cancelled, u"The installation was ended"_s);
        }
        const Result<FileLock> held = FileLock::acquireWithin(target + u".lock"_s, m_clock.nowMs(), waitMs);
        if (!held && held.error().kind == ErrorKind::Locked) {
            continue;
        }
        if (!held) {
            return tl::unexpected(held.error());
        }
        std::error_code code;
        if (QFileInfo::exists(target)) {
            fs::last_write_time(toPath(target), fs::file_time_type::clock::now(), code); // used just now
            return {};
        }
        const QString staging = target + u".new"_s;
        fs::remove_all(toPath(staging), code); // of a process that died
        QDir().mkpath(staging);
        Status status = install(staging);
        for (auto it = lock.links.cbegin(); status && it != lock.links.cend(); ++it) {
            QFile::remove(staging + u'/' + it.key()); // of this project only
        }
        QFile::remove(staging + u"/node_modules/.package-lock.json"_s);
        if (status && !QDir().rename(staging, target)) {
            status = failure(ErrorKind::Io, u"The package cache could not be written"_s,
                             u"See that \"%1\" may be written"_s.arg(m_folder));
        }
        if (!status) {
            fs::remove_all(toPath(staging), code);
            return status;
        }
        prune(lock.key);
        return {};
    }
}

/// Removes the entries that were not used for longest. An entry in use is held by its lock or used by its links,
/// which stay valid without it.
void PackageCache::prune(const QString &keep) const
{
    QDir folder(m_folder);
    const QFileInfoList entries = folder.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Time);
    qsizetype kept = 0;
    for (const QFileInfo &info : entries) {
        if (info.fileName().endsWith(".new"_L1) || info.fileName() == keep || ++kept < mostEntries) {
            continue;
        }
        if (const Result<FileLock> held = FileLock::acquire(info.filePath() + u".lock"_s, m_clock.nowMs())) {
            std::error_code code;
            fs::remove_all(toPath(info.filePath()), code);
        }
    }
}

} // namespace autodevos
