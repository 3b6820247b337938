// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QRandomGenerator>
#include <QVector>

#include <functional>

struct sqlite3_vfs;

namespace autodevos {

/// What SQLite does to a file.
enum class DiskDeed { Open, Write, Sync, Truncate, Delete };

/// Stands between SQLite and the disk from construction to destruction: every new connection of this process goes
/// through it. Counts what changes files, lets chosen deeds fail, and knows what a power cut would leave: what was
/// written since the last sync may have reached the disk or not, sector by sector. Nothing is really synced. One
/// thread, one at a time.
class FaultyDisk {
public:
    /// Returns SQLite's code of the failure, 0 for none. `number` counts all deeds from 1.
    using Fault = std::function<int(DiskDeed deed, int number)>;

    FaultyDisk();
    ~FaultyDisk();
    FaultyDisk(const FaultyDisk &) = delete;
    FaultyDisk &operator=(const FaultyDisk &) = delete;

    void setFault(Fault fault) { m_fault = std::move(fault); }
    [[nodiscard]] int deeds() const { return m_deeds; }

    /// The files as they are on the disk when the power goes now, by path. `keeps` decides for each sector of each
    /// write that was not synced whether it is there.
    [[nodiscard]] QMap<QByteArray, QByteArray> afterPowerCut(const std::function<bool()> &keeps) const;

    // What the file system layer calls.
    [[nodiscard]] int begin(DiskDeed deed);
    void opened(const QByteArray &path);
    void wrote(const QByteArray &path, QByteArray bytes, qint64 offset);
    void truncated(const QByteArray &path, qint64 size);
    void synced(const QByteArray &path);
    void removed(const QByteArray &path) { m_files.remove(path); }
    [[nodiscard]] static FaultyDisk *current();

private:
    struct Change {
        qint64 offset = 0; ///< of a write; the new size of a truncation
        QByteArray bytes;
        bool isTruncation = false;
    };
    struct File {
        QByteArray durable;
        bool isDurable = false;  ///< its name is
        QVector<Change> changes; ///< since then
    };
    QMap<QByteArray, File> m_files;
    Fault m_fault;
    int m_deeds = 0;
    sqlite3_vfs *m_default = nullptr;
};

} // namespace autodevos
