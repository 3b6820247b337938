// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/transaction.h"

#include "core/base/files.h"
#include "core/base/hash.h"
#include "core/workspace/folders.h"
#include "core/workspace/landing.h"
#include "core/workspace/staging.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

using namespace Qt::StringLiterals;

namespace autodevos {

/// What `prepare` would do, with the contents it would need.
struct Transaction::Settled {
    Commit commit;
    QMap<QString, QByteArray> contents; ///< of the changed files
    QVector<QByteArray> generated;      ///< versions that are not kept yet
};

Transaction::Transaction(Workspace workspace, QStringList ownedGlobs, QString name, std::optional<Lineage> lineage)
    : m_workspace(std::move(workspace))
    , m_ownedGlobs(std::move(ownedGlobs))
    , m_name(std::move(name))
    , m_lineage(std::move(lineage))
    , m_store(m_workspace)
{
}

Reconciled Transaction::meet(const QString &path, const Draft &draft) const
{
    if (!m_lineage) {
        Reconciled replaced;
        replaced.content = draft.version.content;
        return replaced;
    }
    const auto known = m_lineage->constFind(path);
    return reconcile(path, known == m_lineage->constEnd() ? std::nullopt : std::optional(*known),
                     treeContent(m_workspace, path), draft.version, m_store);
}

const std::optional<QByteArray> &Transaction::shown(const QString &path, const Draft &draft) const
{
    if (!draft.seen) {
        draft.seen = meet(path, draft);
    }
    return draft.seen->conflict ? draft.version.content : draft.seen->content;
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
    const std::optional<QByteArray> &content = shown(*clean, *own);
    if (!content) {
        return failure(ErrorKind::NotFound, own->version.content ? u"%1 was deleted by the person"_s.arg(*clean)
                                                                 : u"%1 was removed in this attempt"_s.arg(*clean));
    }
    return *content;
}

bool Transaction::contains(const QString &path) const
{
    const Result<QString> clean = m_workspace.resolve(path);
    if (!clean) {
        return false;
    }
    const auto own = m_overlay.constFind(*clean);
    return own == m_overlay.constEnd() ? m_workspace.contains(*clean) : shown(*clean, *own).has_value();
}

QStringList Transaction::files() const
{
    QSet<QString> paths;
    for (const QString &path : m_workspace.files()) {
        paths.insert(path);
    }
    for (auto own = m_overlay.constBegin(); own != m_overlay.constEnd(); ++own) {
        if (shown(own.key(), *own)) {
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
        if (shown(own.key(), *own)) {
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
    return take(path, {content});
}

Status Transaction::rework(const QString &path, const QByteArray &content)
{
    const Result<QString> clean = m_workspace.resolve(path);
    const auto own = clean ? m_overlay.constFind(*clean) : m_overlay.constEnd();
    if (own != m_overlay.constEnd() && meet(*clean, *own).conflict) {
        return take(path, {content}); // what `read` gave was this transaction's own
    }
    const std::optional<QByteArray> present = treeContent(m_workspace, path);
    return take(path, {content, present ? sha256Hex(*present) : QString()});
}

Status Transaction::take(const QString &path, const NewVersion &version)
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
    m_overlay.insert(*clean, {version, {}});
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
    m_overlay.insert(*clean, {});
    return {};
}

Transaction::Settled Transaction::settle() const
{
    Settled settled;
    for (auto own = m_overlay.constBegin(); own != m_overlay.constEnd(); ++own) {
        const QString &path = own.key();
        const std::optional<QByteArray> present = treeContent(m_workspace, path);
        const Reconciled met = meet(path, *own);
        const Generated known = m_lineage ? m_lineage->value(path) : Generated();
        if (met.conflict) {
            settled.commit.conflicts.append(*met.conflict);
            if (own->version.content) {
                settled.generated.append(*own->version.content);
            }
            continue;
        }
        if (met.generated && met.generatedHash != known.hash) {
            settled.generated.append(*met.generated);
        }
        if (met.content != present || (!met.content && !known.hash.isEmpty() && met.generatedHash.isEmpty())) {
            FileChange change{
                .path = path, .hash = {}, .previousHash = {}, .removed = !met.content, .base = known.hash};
            change.previousHash = present ? sha256Hex(*present) : QString();
            if (met.content) {
                change.hash = sha256Hex(*met.content);
                change.size = met.content->size();
                change.generated = met.generatedHash == change.hash ? QString() : met.generatedHash;
                if (!change.generated.isEmpty()) {
                    settled.generated.append(*met.content); // to go back to
                }
                settled.contents.insert(path, *met.content);
            }
            settled.commit.changes.append(change);
        } else if (m_lineage && (met.generatedHash != known.hash || known.isInConflict)) {
            settled.commit.kept.append({path, met.generatedHash});
        }
    }
    return settled;
}

QVector<FileChange> Transaction::changes() const
{
    return settle().commit.changes;
}

QStringList Transaction::written() const
{
    QStringList paths;
    for (auto own = m_overlay.constBegin(); own != m_overlay.constEnd(); ++own) {
        if (own->version.content) {
            paths.append(own.key());
        }
    }
    return paths;
}

std::optional<QByteArray> Transaction::ownVersion(const QString &path) const
{
    return m_overlay.value(path).version.content;
}

Result<Commit> Transaction::prepare() const
{
    discard(m_workspace, m_name); // what an earlier preparation of this attempt left
    const QString folder = stagingFolder(m_workspace, m_name);
    if (const Status made = makeFolderDurably(folder); !made) {
        return tl::unexpected(made.error());
    }
    const Settled settled = settle();
    if (const Status remembered = m_lineage ? m_store.keep(settled.generated) : Status(); !remembered) {
        return tl::unexpected(remembered.error());
    }
    QStringList staged;
    for (auto content = settled.contents.cbegin(); content != settled.contents.cend(); ++content) {
        staged.append(folder + u'/' + stagedName(content.key()));
        if (const Status status = stageFile(staged.last(), *content); !status) {
            discard(m_workspace, m_name);
            return tl::unexpected(status.error());
        }
    }
    // Written first, synced after: the file system gathers them into few commits of its own.
    for (const QString &file : std::as_const(staged)) {
        if (const Status status = syncStaged(file); !status) {
            discard(m_workspace, m_name);
            return tl::unexpected(status.error());
        }
    }
    if (const Status status = syncFolder(folder); !status) {
        return tl::unexpected(status.error());
    }
    return settled.commit;
}

Result<Commit> Transaction::apply(const Workspace &workspace, const QString &name, const Commit &prepared)
{
    return land(workspace, name, prepared, StagedTrust::Full);
}

Result<Commit> Transaction::rollForward(const Workspace &workspace, const QString &name, const Commit &prepared)
{
    return land(workspace, name, prepared, StagedTrust::None);
}

void Transaction::discard(const Workspace &workspace, const QString &name)
{
    QDir(stagingFolder(workspace, name)).removeRecursively();
}

} // namespace autodevos
