// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/files.h"

#include <optional>

namespace autodevos {

/// Who holds a lock file, as written in it.
struct LockHolder {
    qint64 pid = 0;
    QString program;
    qint64 sinceMs = 0;           ///< milliseconds since 1970, UTC
    qint64 processStartTicks = 0; ///< tells a process from a later one with the same id

    /// "autodevos-cli, process 4711, since 12:03"
    [[nodiscard]] QString toText() const;
};

/// An inter-process lock on a file that names its holder. Held from `acquire` to destruction; the system takes it
/// back when the process dies, so a stale lock cannot be. Also keeps two holders in one process apart. Any thread.
/// The file stays behind, empty: removing it would let two processes lock two files of the same name.
/// It is an open-file-description lock: `holder` can ask for it without taking it.
class FileLock {
public:
    /// Never waits: ErrorKind::Locked names the holder.
    [[nodiscard]] static Result<FileLock> acquire(const QString &path, qint64 nowMs);
    /// Tries again until `timeoutMs` have passed. Blocks.
    [[nodiscard]] static Result<FileLock> acquireWithin(const QString &path, qint64 nowMs, int timeoutMs);
    /// Nothing when nobody holds it. Takes and writes nothing.
    [[nodiscard]] static std::optional<LockHolder> holder(const QString &path);

    FileLock(FileLock &&) noexcept = default;
    FileLock &operator=(FileLock &&) = delete;
    ~FileLock();

private:
    explicit FileLock(FileDescriptor file);
    FileDescriptor m_file;
};

} // namespace autodevos
