// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <optional>
#include <QMap>

namespace autodevos {

/// An attempt's private view of the workspace: reads see its own writes first, the tree is untouched until `apply`.
/// Used by one pool thread. Commits whole or not at all, in two steps with the journal between them:
/// `prepare` stages every new content durably below .autodevos/staging/<name>/, the caller journals FilesPrepared,
/// `apply` moves the staged files into place, the caller journals FilesCommitted. After a crash between the two,
/// `rollForward` finishes the moves; it may be called any number of times.
/// A file that begins with "#!" becomes executable. A folder that a removal leaves empty is removed.
class Transaction {
public:
    Transaction(Workspace workspace, QStringList ownedGlobs, QString name);

    [[nodiscard]] Result<QByteArray> read(const QString &path) const;
    [[nodiscard]] bool contains(const QString &path) const;
    [[nodiscard]] QStringList files() const;

    /// Refused with ErrorKind::Permission and the owned paths named when `path` is not owned.
    [[nodiscard]] Status write(const QString &path, const QByteArray &content);
    [[nodiscard]] Status remove(const QString &path);

    /// What differs from the tree now. A write of identical content is not a change but counts as `written`.
    [[nodiscard]] QVector<FileChange> changes() const;
    [[nodiscard]] QStringList written() const;

    [[nodiscard]] Result<QVector<FileChange>> prepare() const;
    /// Durable on return.
    [[nodiscard]] static Status apply(const Workspace &workspace, const QString &name,
                                      const QVector<FileChange> &changes);
    /// Like `apply`, but trusts nothing: staged content must still have its hash, and a file that a person changed
    /// after it had been moved is left as it is. ErrorKind::Damaged when a change is neither in the tree nor staged.
    [[nodiscard]] static Status rollForward(const Workspace &workspace, const QString &name,
                                            const QVector<FileChange> &changes);
    /// Removes what is staged under `name`; after a commit or when an attempt is given up.
    static void discard(const Workspace &workspace, const QString &name);

private:
    [[nodiscard]] Result<QString> resolveOwned(const QString &path) const;
    [[nodiscard]] bool isFolder(const QString &path) const; ///< and would still be one after `apply`

    Workspace m_workspace;
    QStringList m_ownedGlobs;
    QString m_name;                                     ///< "<run>-<task>-<n>"; folder below .autodevos/staging
    QMap<QString, std::optional<QByteArray>> m_overlay; ///< empty optional: removed
};

} // namespace autodevos
