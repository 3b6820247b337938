// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/export.h"

#include "core/workspace/archive.h"
#include "core/workspace/folders.h"
#include "core/workspace/gitexport.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

enum class TargetKind { Zip, TarGz, Git, Folder };

struct Target {
    TargetKind kind = TargetKind::Folder;
    QString path; ///< absolute
};

Target parseTarget(const QString &text)
{
    const bool isGit = text.startsWith("git:"_L1);
    const QString given = isGit ? text.mid(4) : text;
    Target target{isGit ? TargetKind::Git : TargetKind::Folder,
                  given.isEmpty() ? QString() : QDir::cleanPath(QDir::current().absoluteFilePath(given))};
    if (!isGit && !text.endsWith(u'/')) {
        const QString lower = target.path.toLower();
        if (lower.endsWith(".zip"_L1)) {
            target.kind = TargetKind::Zip;
        } else if (lower.endsWith(".tar.gz"_L1) || lower.endsWith(".tgz"_L1)) {
            target.kind = TargetKind::TarGz;
        }
    }
    return target;
}

bool isFolderKind(TargetKind kind)
{
    return kind == TargetKind::Git || kind == TargetKind::Folder;
}

/// The real place of a path of which the last parts may not exist yet.
QString realPath(const QString &path)
{
    const QString real = QFileInfo(path).canonicalFilePath();
    const QString parent = QFileInfo(path).path();
    return !real.isEmpty() || parent == path ? real
                                             : QDir::cleanPath(realPath(parent) + u'/' + QFileInfo(path).fileName());
}

Status checkTarget(const Workspace &workspace, const Target &target)
{
    if (target.path.isEmpty()) {
        return failure(ErrorKind::Usage, u"No target to export to"_s,
                       u"Name FILE.zip, FILE.tar.gz, git:FOLDER or a FOLDER"_s);
    }
    const QString root = realPath(workspace.root());
    const QString real = realPath(target.path);
    if (real == root || real.startsWith(root + u'/')) {
        return failure(ErrorKind::Usage, u"The target %1 lies inside the project"_s.arg(target.path),
                       u"Choose a target outside of %1"_s.arg(workspace.root()));
    }
    const QFileInfo present(target.path);
    const bool isThere = present.exists() || present.isSymLink();
    const bool isEmptyFolder =
        isFolderKind(target.kind) && present.isDir() && !present.isSymLink() &&
        QDir(target.path).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    if (isThere && !isEmptyFolder) {
        return failure(ErrorKind::Exists, u"%1 already exists"_s.arg(target.path),
                       u"Choose another target, or remove it first; nothing was changed"_s);
    }
    return {};
}

Status copyFile(const Workspace &workspace, const QString &path, const QString &folder)
{
    const Result<FileDescriptor> source = openFile(workspace.root(), path);
    if (!source) {
        return tl::unexpected(source.error());
    }
    const Result<QByteArray> content = readAll(*source, path);
    if (!content) {
        return tl::unexpected(content.error());
    }
    const Result<FileDescriptor> parent = makeFolder(folder, parentOf(path));
    if (!parent) {
        return tl::unexpected(parent.error());
    }
    struct stat status = {};
    fstat(source->number(), &status);
    const mode_t mode = (status.st_mode & S_IXUSR) != 0 ? 0755 : 0644;
    const FileDescriptor copy(openat(parent->number(), QFile::encodeName(nameOf(path)).constData(),
                                     O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode));
    if (!copy.isOpen()) {
        return tl::unexpected(fileError(errno, u"could not write"_s, folder + u'/' + path));
    }
    if (const Status written = writeAll(copy, *content, folder + u'/' + path); !written) {
        return written;
    }
    fchmod(copy.number(), mode); // whatever the umask: the bits are part of the tree
    const timespec times[2] = {status.st_mtim, status.st_mtim};
    futimens(copy.number(), times);
    return {};
}

/// Copies to a folder made for it; for git also commits.
Status fillFolder(const Workspace &workspace, const QStringList &paths, const QString &folder, TargetKind kind,
                  const QVector<ExportCommit> &commits)
{
    if (!QDir().mkdir(folder)) {
        return tl::unexpected(fileError(errno, u"could not create the folder"_s, folder));
    }
    for (const QString &path : paths) {
        if (const Status copied = copyFile(workspace, path, folder); !copied) {
            return copied;
        }
    }
    return kind == TargetKind::Git ? commitFolder(folder, paths, commits) : Status();
}

Status fill(const Workspace &workspace, const QStringList &paths, const QString &unfinished, TargetKind kind,
            const QVector<ExportCommit> &commits)
{
    switch (kind) {
    case TargetKind::Zip:
        return writeArchive(workspace, paths, unfinished, ArchiveFormat::Zip);
    case TargetKind::TarGz:
        return writeArchive(workspace, paths, unfinished, ArchiveFormat::TarGz);
    case TargetKind::Git:
    case TargetKind::Folder:
        return fillFolder(workspace, paths, unfinished, kind, commits);
    }
    Q_UNREACHABLE();
}

/// Gives the finished export its name, without replacing what may have come there meanwhile.
Status publish(const QString &unfinished, const Target &target)
{
    if (isFolderKind(target.kind)) {
        ::rmdir(QFile::encodeName(target.path).constData()); // the empty folder that was allowed to be there
    }
    if (renameat2(AT_FDCWD, QFile::encodeName(unfinished).constData(), AT_FDCWD,
                  QFile::encodeName(target.path).constData(), RENAME_NOREPLACE) != 0) {
        return tl::unexpected(fileError(errno, u"could not write"_s, target.path));
    }
    return syncFolder(QFileInfo(target.path).path());
}

void removeUnfinished(const QString &unfinished)
{
    if (QFileInfo(unfinished).isDir()) {
        QDir(unfinished).removeRecursively();
    } else {
        QFile::remove(unfinished);
    }
}

} // namespace

Result<int> exportTree(const Workspace &workspace, const QString &target, const QVector<ExportCommit> &commits)
{
    const Target parsed = parseTarget(target);
    if (const Status checked = checkTarget(workspace, parsed); !checked) {
        return tl::unexpected(checked.error());
    }
    const QStringList paths = workspace.files();
    if (paths.isEmpty()) {
        return failure(ErrorKind::NotFound, u"There is nothing to export in %1"_s.arg(workspace.root()),
                       u"Run the project first"_s);
    }
    const QFileInfo place(parsed.path);
    if (const Status made = makeFolderDurably(place.path()); !made) {
        return tl::unexpected(made.error());
    }
    const QString unfinished = place.path() + u"/."_s + place.fileName() + u".part-"_s + QString::number(getpid());
    removeUnfinished(unfinished);
    Status status = fill(workspace, paths, unfinished, parsed.kind, commits);
    if (status) {
        status = publish(unfinished, parsed);
    }
    if (!status) {
        removeUnfinished(unfinished);
        return tl::unexpected(status.error());
    }
    return static_cast<int>(paths.size());
}

} // namespace autodevos
