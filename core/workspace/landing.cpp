// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/landing.h"

#include "core/base/hash.h"
#include "core/workspace/folders.h"
#include "core/workspace/reconcile.h"
#include "core/workspace/staging.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

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

/// Brings a prepared commit into the tree. Lives for one call of `land`.
class Landing {
public:
    Landing(const Workspace &workspace, const QString &name, const Commit &prepared, StagedTrust trust)
        : m_workspace(workspace)
        , m_folder(stagingFolder(workspace, name))
        , m_trust(trust)
        , m_touched(workspace.root())
        , m_store(workspace)
        , m_result{{}, prepared.kept, prepared.conflicts}
    {
    }

    Result<Commit> run(const QVector<FileChange> &changes)
    {
        // Removals first: a file may make way for a folder of its name.
        for (const bool isRemoving : {true, false}) {
            for (const FileChange &change : changes) {
                if (change.removed != isRemoving) {
                    continue;
                }
                const Status landed = isRemoving ? remove(change) : place(change);
                if (!landed) {
                    return tl::unexpected(landed.error());
                }
            }
        }
        std::ranges::sort(m_result.changes, {}, &FileChange::path);
        return m_touched.sync().map([this] { return m_result; });
    }

private:
    Status remove(const FileChange &change)
    {
        const Result<QString> path = m_workspace.resolve(change.path);
        if (!path) {
            return tl::unexpected(path.error());
        }
        const std::optional<QByteArray> present = treeContent(m_workspace, change.path);
        if (present && sha256Hex(*present) != change.previousHash) {
            m_result.conflicts.append({.path = change.path,
                                       .kind = ConflictKind::Obsolete,
                                       .lines = {},
                                       .base = change.base,
                                       .generated = {}});
            return {};
        }
        m_result.changes.append(change);
        return removeFromTree(m_workspace, *path, m_touched);
    }

    Status place(const FileChange &change)
    {
        const Result<QString> path = m_workspace.resolve(change.path);
        if (!path) {
            return tl::unexpected(path.error());
        }
        const QString staged = m_folder + u'/' + stagedName(change.path);
        const Result<bool> done =
            m_trust == StagedTrust::Full ? Result<bool>(false) : isDone(m_workspace, staged, change);
        if (!done) {
            return tl::unexpected(done.error());
        }
        if (*done) {
            m_touched.add(parentOf(change.path)); // it was moved, but perhaps not yet durably
            m_result.changes.append(change);
            return {};
        }
        const std::optional<QByteArray> present = treeContent(m_workspace, change.path);
        const QString hash = present ? sha256Hex(*present) : QString();
        if (hash != change.previousHash && hash != change.hash) {
            return meetNewer(change, present, staged);
        }
        m_result.changes.append(change);
        return moveIntoTree(m_workspace, staged, change.path, m_touched);
    }

    /// A person changed the file between `prepare` and now.
    Status meetNewer(FileChange change, const std::optional<QByteArray> &present, const QString &staged)
    {
        const Result<QByteArray> content = readFile(staged);
        if (!content) {
            return tl::unexpected(content.error());
        }
        const QString ownHash = change.generated.isEmpty() ? change.hash : change.generated;
        const QByteArray own = m_store.content(ownHash).value_or(*content);
        const auto known = change.base.isEmpty() ? std::nullopt : std::optional(Generated{change.base});
        const Reconciled met = reconcile(change.path, known, present, {own}, m_store);
        QVector<QByteArray> toKeep{own};
        if (met.generated) {
            toKeep.append(*met.generated);
        }
        if (met.isMerged && met.content) {
            toKeep.append(*met.content); // to go back to
        }
        if (const Status status = m_store.keep(toKeep); !status) {
            return status;
        }
        if (met.conflict) {
            m_result.conflicts.append(*met.conflict);
            return {};
        }
        if (met.content == present || !met.content) {
            m_result.kept.append({change.path, met.generatedHash});
            return {};
        }
        QFile::remove(staged);
        if (const Status status = stageFile(staged, *met.content).and_then([&] { return syncStaged(staged); });
            !status) {
            return status;
        }
        change.hash = sha256Hex(*met.content);
        change.previousHash = present ? sha256Hex(*present) : QString();
        change.size = met.content->size();
        change.generated = met.generatedHash == change.hash ? QString() : met.generatedHash;
        m_result.changes.append(change);
        return moveIntoTree(m_workspace, staged, change.path, m_touched);
    }

    const Workspace &m_workspace;
    const QString m_folder;
    const StagedTrust m_trust;
    TouchedFolders m_touched;
    GeneratedStore m_store;
    Commit m_result;
};

} // namespace

Result<Commit> land(const Workspace &workspace, const QString &name, const Commit &prepared, StagedTrust trust)
{
    return Landing(workspace, name, prepared, trust).run(prepared.changes);
}

} // namespace autodevos
