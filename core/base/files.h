// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QString>

#include <utility>

namespace autodevos {

/// Files on disk, durably: what a function here reports as done has reached the disk and survives a power cut.
/// All block; any thread. A failure says what happened to which path and what mends it.

/// One open file, closed at the end of its scope.
class FileDescriptor {
public:
    FileDescriptor() = default;
    explicit FileDescriptor(int number)
        : m_number(number)
    {
    }
    FileDescriptor(FileDescriptor &&other) noexcept
        : m_number(std::exchange(other.m_number, -1))
    {
    }
    FileDescriptor &operator=(FileDescriptor &&other) noexcept
    {
        std::swap(m_number, other.m_number);
        return *this;
    }
    ~FileDescriptor();

    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] bool isOpen() const { return m_number >= 0; }

private:
    int m_number = -1;
};

enum class FileMode { Plain, Executable };

inline constexpr qint64 largestFile = qint64{256} * 1024 * 1024; ///< what is read into memory at most

/// The failure of a system call, in words: `doing` as in "could not write". Full, forbidden and missing are told apart.
[[nodiscard]] Error fileError(int errorNumber, const QString &doing, const QString &path);

/// The content of a regular file; a folder, device or pipe is refused, as is more than `limit` bytes.
[[nodiscard]] Result<QByteArray> readFile(const QString &path, qint64 limit = largestFile);
/// Reads all of an open regular file; `path` is for messages.
[[nodiscard]] Result<QByteArray> readAll(const FileDescriptor &file, const QString &path, qint64 limit = largestFile);
/// Writes all bytes at the file's position; `path` is for messages.
[[nodiscard]] Status writeAll(const FileDescriptor &file, const QByteArray &content, const QString &path);
/// Replaces the file at once: temporary file beside it, fsync, rename, fsync of the folder. The folder must exist.
[[nodiscard]] Status writeFileDurably(const QString &path, const QByteArray &content, FileMode mode = FileMode::Plain);
/// Makes the folder and its missing parents; each new name is durable.
[[nodiscard]] Status makeFolderDurably(const QString &path);
/// Makes names created, renamed or removed in the folder durable.
[[nodiscard]] Status syncFolder(const QString &path);
[[nodiscard]] Status syncFile(const FileDescriptor &file, const QString &path);

/// Renames a damaged file to "<path>.corrupt-<UTC time>" and returns the new path; never replaces an older one.
[[nodiscard]] Result<QString> setAside(const QString &path, qint64 nowMs);
/// Removes what `writeFileDurably` left in `folder` when its process died.
void removeStaleTemporaries(const QString &folder);

} // namespace autodevos
