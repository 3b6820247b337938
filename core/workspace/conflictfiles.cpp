// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/conflictfiles.h"

#include "core/base/files.h"
#include "core/workspace/merge.h"
#include "core/workspace/staging.h"
#include "core/workspace/transaction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

QString conflictsFolder(const Workspace &workspace)
{
    return workspace.stateFolder() + u"/conflicts"_s;
}

void clear(const Workspace &workspace, const QString &path)
{
    for (const QString &file : {generatedFileOf(workspace, path), mergedFileOf(workspace, path)}) {
        QFile::remove(file);
        QDir(conflictsFolder(workspace)).rmpath(QFileInfo(file).path());
    }
}

/// A journal may come from a stranger: what it names is no path before it is looked at. A link in the tree is none
/// here.
Status checkPaths(const Workspace &workspace, const Commit &commit)
{
    QStringList paths;
    for (const FileChange &change : commit.changes) {
        paths.append(change.path);
    }
    for (const KeptFile &file : commit.kept) {
        paths.append(file.path);
    }
    for (const FileConflict &conflict : commit.conflicts) {
        paths.append(conflict.path);
    }
    for (const QString &path : std::as_const(paths)) {
        if (const Result<QString> clean = workspace.resolve(path); !clean && clean.error().kind == ErrorKind::Invalid) {
            return tl::unexpected(clean.error());
        }
    }
    return {};
}

Status layOut(const Workspace &workspace, const FileConflict &conflict)
{
    const GeneratedStore store(workspace);
    if (conflict.generated.isEmpty()) {
        return {};
    }
    const Result<QByteArray> generated = store.content(conflict.generated);
    if (!generated) {
        return tl::unexpected(generated.error());
    }
    const QString file = generatedFileOf(workspace, conflict.path);
    if (const Result<QByteArray> earlier = readFile(file); earlier && *earlier == *generated) {
        return {}; // laid out before; the person may be editing the merged file
    }
    if (const std::optional<QByteArray> present = treeContent(workspace, conflict.path)) {
        const QByteArray base = store.content(conflict.base).value_or(QByteArray());
        const QString merged = mergedFileOf(workspace, conflict.path);
        const Status written = makeFolderDurably(QFileInfo(merged).path()).and_then([&] {
            return writeFileDurably(merged, mergeTexts(base, *present, *generated).content);
        });
        if (!written) {
            return written;
        }
    }
    return makeFolderDurably(QFileInfo(file).path()).and_then([&] { return writeFileDurably(file, *generated); });
}

Result<QByteArray> mergedContent(const Workspace &workspace, const QString &path)
{
    const QString file = mergedFileOf(workspace, path);
    Result<QByteArray> content = readFile(file);
    if (!content) {
        return failure(ErrorKind::NotFound, u"There is no merged version of %1"_s.arg(path),
                       u"Keep your version or take the generated one"_s, file);
    }
    if (hasConflictMarkers(*content)) {
        return failure(ErrorKind::Invalid, u"The merged version of %1 still holds conflict markers"_s.arg(path),
                       u"Edit it until both versions stand together, and take out the lines with <<<<<<<, ======= and "
                       ">>>>>>>"_s,
                       file);
    }
    return content;
}

} // namespace

QString generatedFileOf(const Workspace &workspace, const QString &path)
{
    return conflictsFolder(workspace) + u"/generated/"_s + path;
}

QString mergedFileOf(const Workspace &workspace, const QString &path)
{
    return conflictsFolder(workspace) + u"/merged/"_s + path;
}

Status layOutConflicts(const Workspace &workspace, const Commit &commit)
{
    const bool hasFolder = QFileInfo(conflictsFolder(workspace)).isDir();
    if (!hasFolder && commit.conflicts.isEmpty()) {
        return {};
    }
    if (const Status status = checkPaths(workspace, commit); !status) {
        return status;
    }
    if (hasFolder) {
        for (const FileChange &change : commit.changes) {
            clear(workspace, change.path);
        }
        for (const KeptFile &file : commit.kept) {
            clear(workspace, file.path);
        }
    }
    for (const FileConflict &conflict : commit.conflicts) {
        if (const Status status = layOut(workspace, conflict); !status) {
            return status;
        }
    }
    return {};
}

Result<Commit> prepareResolution(const Workspace &workspace, const FileConflict &conflict, Resolution resolution,
                                 const QString &name)
{
    const Commit keeping{{}, {{conflict.path, conflict.generated}}};
    if (resolution == Resolution::Ours) {
        return keeping;
    }
    Transaction transaction(workspace, {conflict.path}, name);
    Status done;
    if (resolution == Resolution::Theirs && conflict.generated.isEmpty()) {
        done = workspace.contains(conflict.path) ? transaction.remove(conflict.path) : Status();
    } else {
        const Result<QByteArray> content = resolution == Resolution::Merged
                                               ? mergedContent(workspace, conflict.path)
                                               : GeneratedStore(workspace).content(conflict.generated);
        done = content ? transaction.write(conflict.path, *content) : Status(tl::unexpected(content.error()));
    }
    if (!done) {
        return tl::unexpected(done.error());
    }
    Result<Commit> commit = transaction.prepare();
    if (!commit || commit->changes.isEmpty()) {
        return commit ? keeping : commit; // the tree's file is that version already
    }
    FileChange &change = commit->changes.first();
    change.base = conflict.base;
    change.generated = conflict.generated == change.hash ? QString() : conflict.generated;
    return commit;
}

} // namespace autodevos
