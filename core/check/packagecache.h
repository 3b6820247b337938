// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/filelock.h"

#include <QByteArray>
#include <QMap>

#include <functional>
#include <stop_token>

namespace autodevos {

/// What an npm lock file says, as far as installing needs it.
struct NpmLock {
    QString key;                  ///< same packages, same key: names of the project and its workspaces do not count
    QStringList locations;        ///< folders to fill: "node_modules", "backend/node_modules"
    QMap<QString, QString> links; ///< "node_modules/board-backend" -> "backend"

    /// Nothing usable (an old format, no packages) is ErrorKind::Unsupported.
    [[nodiscard]] static Result<NpmLock> read(const QByteArray &text, const QString &nodeMajor);
};

/// Installed packages shared by all projects with the same lock: <cache>/autodevos/node_modules/<key>. A finished
/// entry never changes; projects get hard links to its files (copies across file systems). Writing 22,000 files once
/// instead of every time is the difference between 15 s and 1 s. A value that names a folder; any thread, any process.
class PackageCache {
public:
    /// Fills an empty folder with installed packages (npm ci). Only called when the cache has no such entry.
    using Installer = std::function<Status(const QString &stagingFolder)>;

    PackageCache(QString folder, const Clock &clock);
    [[nodiscard]] static QString defaultFolder();

    /// Puts the packages of `lock` into `target`, replacing what lay at its locations.
    [[nodiscard]] Status provide(const NpmLock &lock, const QString &target, const Installer &install,
                                 std::stop_token stop) const;

private:
    [[nodiscard]] Status fill(const NpmLock &lock, const Installer &install, std::stop_token stop) const;
    [[nodiscard]] QString entry(const NpmLock &lock) const { return m_folder + u'/' + lock.key; }
    void prune(const QString &keep) const;

    QString m_folder;
    const Clock &m_clock;
};

} // namespace autodevos
