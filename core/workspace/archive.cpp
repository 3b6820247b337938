// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/archive.h"

#include "core/workspace/folders.h"

#include <archive.h>
#include <archive_entry.h>
#include <fcntl.h>
#include <memory>
#include <QFile>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

constexpr time_t entryTime = 946'728'000; // 2000-01-01 12:00 UTC: that day in every time zone, as zip keeps local time

struct ArchiveClose {
    void operator()(archive *handle) const { archive_write_free(handle); }
};
struct EntryClose {
    void operator()(archive_entry *entry) const { archive_entry_free(entry); }
};
using ArchiveHandle = std::unique_ptr<archive, ArchiveClose>;
using EntryHandle = std::unique_ptr<archive_entry, EntryClose>;

tl::unexpected<Error> archiveError(archive *handle, const QString &file)
{
    const int number = archive_errno(handle);
    if (number > 0) {
        return tl::unexpected(fileError(number, u"could not write"_s, file));
    }
    return failure(ErrorKind::Io, u"Could not write %1"_s.arg(file), {},
                   QString::fromUtf8(archive_error_string(handle)));
}

bool setUp(archive *handle, ArchiveFormat format)
{
    // Names are UTF-8 whatever the locale; the compressor's own time stamp would make every archive differ.
    if (format == ArchiveFormat::Zip) {
        return archive_write_set_format_zip(handle) == ARCHIVE_OK &&
               archive_write_set_options(handle, "zip:hdrcharset=UTF-8") == ARCHIVE_OK;
    }
    return archive_write_set_format_pax_restricted(handle) == ARCHIVE_OK &&
           archive_write_add_filter_gzip(handle) == ARCHIVE_OK &&
           archive_write_set_filter_option(handle, "gzip", "timestamp", nullptr) == ARCHIVE_OK;
}

Status addFile(archive *handle, const Workspace &workspace, const QString &path, const QString &archiveFile)
{
    const Result<FileDescriptor> file = openFile(workspace.root(), path);
    if (!file) {
        return tl::unexpected(file.error());
    }
    const Result<QByteArray> content = readAll(*file, path);
    struct stat status = {};
    if (!content || fstat(file->number(), &status) != 0) {
        return content ? Status() : tl::unexpected(content.error());
    }
    const EntryHandle entry(archive_entry_new());
    archive_entry_update_pathname_utf8(entry.get(), path.toUtf8().constData());
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), (status.st_mode & S_IXUSR) != 0 ? 0755 : 0644);
    archive_entry_set_size(entry.get(), content->size());
    archive_entry_set_mtime(entry.get(), entryTime, 0);
    if (archive_write_header(handle, entry.get()) < ARCHIVE_WARN ||
        archive_write_data(handle, content->constData(), static_cast<size_t>(content->size())) < 0) {
        return archiveError(handle, archiveFile);
    }
    return {};
}

} // namespace

Status writeArchive(const Workspace &workspace, const QStringList &paths, const QString &file, ArchiveFormat format)
{
    const FileDescriptor target(
        open(QFile::encodeName(file).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0666));
    if (!target.isOpen()) {
        return tl::unexpected(fileError(errno, u"could not write"_s, file));
    }
    const ArchiveHandle handle(archive_write_new());
    if (!setUp(handle.get(), format) || archive_write_open_fd(handle.get(), target.number()) != ARCHIVE_OK) {
        return archiveError(handle.get(), file);
    }
    for (const QString &path : paths) {
        if (const Status added = addFile(handle.get(), workspace, path, file); !added) {
            return added;
        }
    }
    if (archive_write_close(handle.get()) != ARCHIVE_OK) {
        return archiveError(handle.get(), file);
    }
    return syncFile(target, file);
}

} // namespace autodevos
