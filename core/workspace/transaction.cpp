// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/transaction.h"

#include "core/base/hash.h"
#include "core/workspace/folders.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

/// A name is a task's id and more: whatever it holds, it becomes one folder name, and two names never the same one.
QString stagingFolder(const Workspace &workspace, const QString &name)
{
    QString safe;
    for (const QChar c : name) {
        const bool isPlain = c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-' || c == u'_');
        safe += isPlain ? c : QChar(u'_');
    }
    if (safe != name || safe.isEmpty() || safe.size() > 100) {
        safe = safe.left(60) + u'.' + sha256Hex(name.toUtf8()).left(16);
    }
    return workspace.stateFolder() + u"/staging/"_s + safe;
}

QString stagedName(const QString &path)
{
    return sha256Hex(path.toUtf8()).left(40); // flat: whatever folders the path has, and independent of order
}

bool isScript(const QByteArray &content)
{
    return content.startsWith("#!");
}

/// The content of the tree's file, if there is one.
std::optional<QByteArray> treeContent(const Workspace &workspace, const QString &path)
{
    Result<QByteArray> content = workspace.read(path);
    return content ? std::optional(std::move(*content)) : std::nullopt;
}

Status stageFile(const QString &file, const QByteArray &content)
{
    const mode_t mode = isScript(content) ? 0777 : 0666;
    const FileDescriptor staged(
        open(QFile::encodeName(file).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode));
    if (!staged.isOpen()) {
        return tl::unexpected(fileError(errno, u"could not write"_s, file));
    }
    return writeAll(staged, content, file);
}

Status syncPath(const QString &file)
{
    const FileDescriptor staged(open(QFile::encodeName(file).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
    if (!staged.isOpen()) {
        return tl::unexpected(fileError(errno, u"could not make durable"_s, file));
    }
    return syncFile(staged, file);
}

/// No such folder, or a file in its place by now.
bool isAbsent(const Result<FileDescriptor> &folder)
{
    return !folder && (folder.error().kind == ErrorKind::NotFound || folder.error().kind == ErrorKind::Invalid);
}

/// Folders that an apply touched, made durable together at its end: one sync each, however many files they took.
class TouchedFolders {
public:
    explicit TouchedFolders(QString root)
        : m_root(std::move(root))
    {
    }

    void add(const QString &folder) { m_folders.insert(folder); }

    [[nodiscard]] Status sync() const
    {
        for (const QString &path : m_folders) {
            const Result<FileDescriptor> folder = openFolder(m_root, path);
            if (isAbsent(folder)) {
                continue; // removed since, because it was empty
            }
            const Status status = folder ? syncFile(*folder, path) : Status(tl::unexpected(folder.error()));
            if (!status) {
                return status;
            }
        }
        return {};
    }

private:
    QString m_root;
    QSet<QString> m_folders;
};

Status removeFromTree(const Workspace &workspace, const QString &path, TouchedFolders &touched)
{
    const Result<FileDescriptor> folder = openFolder(workspace.root(), parentOf(path));
    if (!folder) {
        return isAbsent(folder) ? Status() : Status(tl::unexpected(folder.error()));
    }
    if (unlinkat(folder->number(), QFile::encodeName(nameOf(path)).constData(), 0) != 0 && errno != ENOENT &&
        errno != EISDIR) {
        return tl::unexpected(fileError(errno, u"could not remove"_s, path));
    }
    touched.add(parentOf(path));
    for (QString empty = parentOf(path); !empty.isEmpty(); empty = parentOf(empty)) {
        const Result<FileDescriptor> parent = openFolder(workspace.root(), parentOf(empty));
        if (!parent || unlinkat(parent->number(), QFile::encodeName(nameOf(empty)).constData(), AT_REMOVEDIR) != 0) {
            break; // not empty
        }
        touched.add(parentOf(empty));
    }
    return {};
}

Status moveIntoTree(const Workspace &workspace, const QString &staged, const QString &path, TouchedFolders &touched)
{
    const Result<FileDescriptor> folder = makeFolder(workspace.root(), parentOf(path));
    if (!folder) {
        return tl::unexpected(folder.error());
    }
    if (renameat(AT_FDCWD, QFile::encodeName(staged).constData(), folder->number(),
                 QFile::encodeName(nameOf(path)).constData()) != 0) {
        return tl::unexpected(fileError(errno, u"could not replace"_s, path));
    }
    touched.add(parentOf(path));
    return {};
}

tl::unexpected<Error> lostChange(const QString &path)
{
    return failure(ErrorKind::Damaged, u"The prepared content of %1 is gone"_s.arg(path),
                   u"Run the task again; the project's files are as they were"_s);
}

/// True when the change already stands in the tree.
Result<bool> isDone(const Workspace &workspace, const QString &staged, const FileChange &change)
{
    if (QFileInfo::exists(staged)) {
        const Result<QByteArray> content = readFile(staged);
        if (!content || sha256Hex(*content) != change.hash) {
            return lostChange(change.path);
        }
        return false;
    }
    const std::optional<QByteArray> present = treeContent(workspace, change.path);
    const QString hash = present ? sha256Hex(*present) : QString();
    // Still the old content, or none: it was never moved. Any other than the new one: a person changed it since.
    if (hash != change.hash && (hash.isEmpty() || hash == change.previousHash)) {
        return lostChange(change.path);
    }
    return true;
}

/// True when a person made the file anew after it had been removed.
bool isNewerThan(const Workspace &workspace, const FileChange &removal)
{
    const std::optional<QByteArray> present = treeContent(workspace, removal.path);
    return present && sha256Hex(*present) != removal.previousHash;
}

Status applyChanges(const Workspace &workspace, const QString &name, const QVector<FileChange> &changes, bool trust)
{
    const QString folder = stagingFolder(workspace, name);
    TouchedFolders touched(workspace.root());
    // Removals first: a file may make way for a folder of its name.
    for (const FileChange &change : changes) {
        const Result<QString> path = workspace.resolve(change.path);
        if (!path) {
            return tl::unexpected(path.error());
        }
        if (!change.removed || (!trust && isNewerThan(workspace, change))) {
            continue;
        }
        if (const Status removed = removeFromTree(workspace, *path, touched); !removed) {
            return removed;
        }
    }
    for (const FileChange &change : changes) {
        if (change.removed) {
            continue;
        }
        const QString staged = folder + u'/' + stagedName(change.path);
        const Result<bool> done = trust ? Result<bool>(false) : isDone(workspace, staged, change);
        if (!done) {
            return tl::unexpected(done.error());
        }
        if (*done) {
            touched.add(parentOf(change.path)); // it was moved, but perhaps not yet durably
            continue;
        }
        if (const Status moved = moveIntoTree(workspace, staged, change.path, touched); !moved) {
            return moved;
        }
    }
    return touched.sync();
}

} // namespace

Transaction::Transaction(Workspace workspace, QStringList ownedGlobs, QString name)
    : m_workspace(std::move(workspace))
    , m_ownedGlobs(std::move(ownedGlobs))
    , m_name(std::move(name))
{
}

Result<QByteArray> Transaction::read(const QString &path) const
{
    const Result<QString> clean = m_workspace.resolve(path);
    if (!clean) {
        return tl::unexpected(clean.error());
    }
    const auto own = m_overlay.constFind(*clean);
    if (own == m_overlay.constEnd()) {
        return m_workspace.read(*clean);
    }
    if (!*own) {
        return failure(ErrorKind::NotFound, u"%1 was removed in this attempt"_s.arg(*clean));
    }
    return **own;
}

bool Transaction::contains(const QString &path) const
{
    const Result<QString> clean = m_workspace.resolve(path);
    if (!clean) {
        return false;
    }
    const auto own = m_overlay.constFind(*clean);
    return own == m_overlay.constEnd() ? m_workspace.contains(*clean) : own->has_value();
}

QStringList Transaction::files() const
{
    QSet<QString> paths;
    for (const QString &path : m_workspace.files()) {
        paths.insert(path);
    }
    for (auto own = m_overlay.constBegin(); own != m_overlay.constEnd(); ++own) {
        if (own->has_value()) {
            paths.insert(own.key());
        } else {
            paths.remove(own.key());
        }
    }
    QStringList sorted(paths.cbegin(), paths.cend());
    sorted.sort();
    return sorted;
}

Result<QString> Transaction::resolveOwned(const QString &path) const
{
    Result<QString> clean = m_workspace.resolve(path);
    if (clean && !matchesAny(*clean, m_ownedGlobs)) {
        const QString owned = m_ownedGlobs.isEmpty() ? u"none"_s : m_ownedGlobs.join(u", "_s);
        return failure(ErrorKind::Permission, u"%1 does not belong to this task"_s.arg(*clean),
                       u"Write only to the task's own paths: %1"_s.arg(owned));
    }
    return clean;
}

bool Transaction::isFolder(const QString &path) const
{
    const QString prefix = path + u'/';
    for (auto own = m_overlay.lowerBound(prefix); own != m_overlay.constEnd() && own.key().startsWith(prefix); ++own) {
        if (own->has_value()) {
            return true;
        }
    }
    if (!QFileInfo(m_workspace.root() + u'/' + path).isDir()) {
        return false;
    }
    // A folder on disk is in the way unless this very transaction removes everything in it.
    bool isCleared = false;
    for (const QString &file : m_workspace.files()) {
        if (file.startsWith(prefix)) {
            isCleared = m_overlay.contains(file);
            if (!isCleared) {
                break;
            }
        }
    }
    return !isCleared;
}

Status Transaction::write(const QString &path, const QByteArray &content)
{
    const Result<QString> clean = resolveOwned(path);
    if (!clean) {
        return tl::unexpected(clean.error());
    }
    for (QString folder = parentOf(*clean); !folder.isEmpty(); folder = parentOf(folder)) {
        if (contains(folder)) {
            return failure(ErrorKind::Invalid, u"%1 cannot be written: %2 is a file"_s.arg(*clean, folder),
                           u"Remove that file first, or choose another path"_s);
        }
    }
    if (isFolder(*clean)) {
        return failure(ErrorKind::Invalid, u"%1 cannot be written: it is a folder"_s.arg(*clean),
                       u"Choose another path"_s);
    }
    m_overlay.insert(*clean, content);
    return {};
}

Status Transaction::remove(const QString &path)
{
    const Result<QString> clean = resolveOwned(path);
    if (!clean) {
        return tl::unexpected(clean.error());
    }
    if (!contains(*clean)) {
        return failure(ErrorKind::NotFound, u"%1 cannot be removed: it does not exist"_s.arg(*clean));
    }
    m_overlay.insert(*clean, std::nullopt);
    return {};
}

QVector<FileChange> Transaction::changes() const
{
    QVector<FileChange> changes;
    for (auto own = m_overlay.constBegin(); own != m_overlay.constEnd(); ++own) {
        const std::optional<QByteArray> present = treeContent(m_workspace, own.key());
        if (*own == present) {
            continue;
        }
        FileChange change{.path = own.key(), .removed = !own->has_value()};
        change.previousHash = present ? sha256Hex(*present) : QString();
        if (*own) {
            change.hash = sha256Hex(**own);
            change.size = (*own)->size();
        }
        changes.append(change);
    }
    return changes;
}

QStringList Transaction::written() const
{
    QStringList paths;
    for (auto own = m_overlay.constBegin(); own != m_overlay.constEnd(); ++own) {
        if (own->has_value()) {
            paths.append(own.key());
        }
    }
    return paths;
}

Result<QVector<FileChange>> Transaction::prepare() const
{
    discard(m_workspace, m_name); // what an earlier preparation of this attempt left
    const QString folder = stagingFolder(m_workspace, m_name);
    if (const Status made = makeFolderDurably(folder); !made) {
        return tl::unexpected(made.error());
    }
    QVector<FileChange> prepared = changes();
    QStringList staged;
    for (const FileChange &change : std::as_const(prepared)) {
        if (!change.removed) {
            staged.append(folder + u'/' + stagedName(change.path));
            if (const Status status = stageFile(staged.last(), *m_overlay.value(change.path)); !status) {
                discard(m_workspace, m_name);
                return tl::unexpected(status.error());
            }
        }
    }
    // Written first, synced after: the file system gathers them into few commits of its own.
    for (const QString &file : std::as_const(staged)) {
        if (const Status status = syncPath(file); !status) {
            discard(m_workspace, m_name);
            return tl::unexpected(status.error());
        }
    }
    if (const Status status = syncFolder(folder); !status) {
        return tl::unexpected(status.error());
    }
    return prepared;
}

Status Transaction::apply(const Workspace &workspace, const QString &name, const QVector<FileChange> &changes)
{
    return applyChanges(workspace, name, changes, true);
}

Status Transaction::rollForward(const Workspace &workspace, const QString &name, const QVector<FileChange> &changes)
{
    return applyChanges(workspace, name, changes, false);
}

void Transaction::discard(const Workspace &workspace, const QString &name)
{
    QDir(stagingFolder(workspace, name)).removeRecursively();
}

} // namespace autodevos
