// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journal/faultydisk.h"

#include <QFile>

#include <cstring>
#include <sqlite3.h>

namespace autodevos {
namespace {

constexpr qint64 sector = 512;
constexpr const char *layerName = "autodevos-faulty-disk";

FaultyDisk *theDisk = nullptr;
sqlite3_vfs *below = nullptr; ///< the file system that does the work

/// What SQLite holds of an open file: ours, and behind it the memory of the one below.
struct OpenFile {
    sqlite3_file base;
    QByteArray *path; ///< null: a temporary file without a name
    sqlite3_file *real;
};

OpenFile *ours(sqlite3_file *file)
{
    return reinterpret_cast<OpenFile *>(file);
}

sqlite3_file *real(sqlite3_file *file)
{
    return ours(file)->real;
}

int closeFile(sqlite3_file *file)
{
    delete ours(file)->path;
    ours(file)->path = nullptr;
    return real(file)->pMethods->xClose(real(file));
}

int readFromFile(sqlite3_file *file, void *bytes, int count, sqlite3_int64 offset)
{
    return real(file)->pMethods->xRead(real(file), bytes, count, offset);
}

int writeToFile(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 offset)
{
    if (const int fault = theDisk->begin(DiskDeed::Write); fault != 0) {
        return fault;
    }
    const int code = real(file)->pMethods->xWrite(real(file), bytes, count, offset);
    if (code == SQLITE_OK && ours(file)->path) {
        theDisk->wrote(*ours(file)->path, QByteArray(static_cast<const char *>(bytes), count), offset);
    }
    return code;
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    if (const int fault = theDisk->begin(DiskDeed::Truncate); fault != 0) {
        return fault;
    }
    const int code = real(file)->pMethods->xTruncate(real(file), size);
    if (code == SQLITE_OK && ours(file)->path) {
        theDisk->truncated(*ours(file)->path, size);
    }
    return code;
}

int syncFileNow(sqlite3_file *file, int)
{
    if (const int fault = theDisk->begin(DiskDeed::Sync); fault != 0) {
        return fault;
    }
    if (ours(file)->path) {
        theDisk->synced(*ours(file)->path);
    }
    return SQLITE_OK;
}

int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size)
{
    return real(file)->pMethods->xFileSize(real(file), size);
}

int lockFile(sqlite3_file *file, int level)
{
    return real(file)->pMethods->xLock(real(file), level);
}

int unlockFile(sqlite3_file *file, int level)
{
    return real(file)->pMethods->xUnlock(real(file), level);
}

int checkReserved(sqlite3_file *file, int *result)
{
    return real(file)->pMethods->xCheckReservedLock(real(file), result);
}

int controlFile(sqlite3_file *file, int what, void *argument)
{
    return real(file)->pMethods->xFileControl(real(file), what, argument);
}

int sectorSizeOf(sqlite3_file *file)
{
    return real(file)->pMethods->xSectorSize(real(file));
}

/// Of all that a disk may promise, the one that SQLite expects anywhere: a write damages no bytes beside it.
int characteristics(sqlite3_file *)
{
    return SQLITE_IOCAP_POWERSAFE_OVERWRITE;
}

int mapShared(sqlite3_file *file, int page, int size, int extend, void volatile **memory)
{
    return real(file)->pMethods->xShmMap(real(file), page, size, extend, memory);
}

int lockShared(sqlite3_file *file, int offset, int count, int flags)
{
    return real(file)->pMethods->xShmLock(real(file), offset, count, flags);
}

void shareBarrier(sqlite3_file *file)
{
    real(file)->pMethods->xShmBarrier(real(file));
}

int unmapShared(sqlite3_file *file, int remove)
{
    return real(file)->pMethods->xShmUnmap(real(file), remove);
}

const sqlite3_io_methods methods{2, // without memory-mapped files, which would pass us by
                                 closeFile, readFromFile, writeToFile,   truncateFile, syncFileNow,  sizeOfFile,
                                 lockFile,  unlockFile,   checkReserved, controlFile,  sectorSizeOf, characteristics,
                                 mapShared, lockShared,   shareBarrier,  unmapShared,  nullptr,      nullptr};

int openFile(sqlite3_vfs *, const char *path, sqlite3_file *file, int flags, int *outFlags)
{
    OpenFile *opened = ours(file);
    std::memset(opened, 0, sizeof(OpenFile));
    if (const int fault = theDisk->begin(DiskDeed::Open); fault != 0) {
        return fault;
    }
    opened->real = reinterpret_cast<sqlite3_file *>(opened + 1);
    const int code = below->xOpen(below, path, opened->real, flags, outFlags);
    if (code == SQLITE_OK) {
        opened->base.pMethods = &methods;
        if (path) {
            opened->path = new QByteArray(path);
            theDisk->opened(*opened->path);
        }
    }
    return code;
}

int deleteFile(sqlite3_vfs *, const char *path, int)
{
    if (const int fault = theDisk->begin(DiskDeed::Delete); fault != 0) {
        return fault;
    }
    const int code = below->xDelete(below, path, 0);
    if (code == SQLITE_OK) {
        theDisk->removed(path);
    }
    return code;
}

} // namespace

FaultyDisk *FaultyDisk::current()
{
    return theDisk;
}

FaultyDisk::FaultyDisk()
    : m_default(sqlite3_vfs_find(nullptr))
{
    static sqlite3_vfs layer = {};
    theDisk = this;
    below = m_default;
    layer = *m_default; // what it does not change, the one below does as it is: it looks at no member of its own
    layer.zName = layerName;
    layer.szOsFile = static_cast<int>(sizeof(OpenFile)) + m_default->szOsFile;
    layer.xOpen = openFile;
    layer.xDelete = deleteFile;
    sqlite3_vfs_register(&layer, 1);
}

FaultyDisk::~FaultyDisk()
{
    sqlite3_vfs_register(m_default, 1);
    sqlite3_vfs_unregister(sqlite3_vfs_find(layerName));
    theDisk = nullptr;
}

int FaultyDisk::begin(DiskDeed deed)
{
    ++m_deeds;
    return m_fault ? m_fault(deed, m_deeds) : SQLITE_OK;
}

void FaultyDisk::opened(const QByteArray &path)
{
    if (m_files.contains(path)) {
        return;
    }
    File file;
    QFile disk(QFile::decodeName(path));
    if (disk.open(QIODevice::ReadOnly)) {
        file.durable = disk.readAll();
        file.isDurable = !file.durable.isEmpty(); // it was there before us
    }
    m_files.insert(path, file);
}

void FaultyDisk::wrote(const QByteArray &path, QByteArray bytes, qint64 offset)
{
    m_files[path].changes.append({offset, std::move(bytes), false});
}

void FaultyDisk::truncated(const QByteArray &path, qint64 size)
{
    m_files[path].changes.append({size, {}, true});
}

static void write(QByteArray &content, QByteArrayView bytes, qint64 offset)
{
    if (content.size() < offset + bytes.size()) {
        content.append(offset + bytes.size() - content.size(), '\0');
    }
    std::memcpy(content.data() + offset, bytes.data(), static_cast<size_t>(bytes.size()));
}

void FaultyDisk::synced(const QByteArray &path)
{
    File &file = m_files[path];
    for (const Change &change : std::as_const(file.changes)) {
        if (change.isTruncation) {
            file.durable.truncate(change.offset);
        } else {
            write(file.durable, change.bytes, change.offset);
        }
    }
    file.changes.clear();
    file.isDurable = true;
}

QMap<QByteArray, QByteArray> FaultyDisk::afterPowerCut(const std::function<bool()> &keeps) const
{
    QMap<QByteArray, QByteArray> left;
    for (auto entry = m_files.cbegin(); entry != m_files.cend(); ++entry) {
        const File &file = *entry;
        if (!file.isDurable && !keeps()) {
            continue;
        }
        QByteArray content = file.durable;
        for (const Change &change : file.changes) {
            if (change.isTruncation) {
                content.truncate(keeps() ? change.offset : content.size());
                continue;
            }
            for (qint64 at = 0; at < change.bytes.size();) {
                const qint64 length = std::min(sector - (change.offset + at) % sector, change.bytes.size() - at);
                if (keeps()) {
                    write(content, QByteArrayView(change.bytes).sliced(at, length), change.offset + at);
                }
                at += length;
            }
        }
        left.insert(entry.key(), content);
    }
    return left;
}

} // namespace autodevos
