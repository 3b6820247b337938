// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/commit.h"
#include "core/workspace/reconcile.h"

#include <optional>
#include <QMap>

namespace autodevos {

/// An attempt's private view of the workspace: reads see its own writes first, the tree is untouched until `apply`.
/// Used by one pool thread. Commits whole or not at all, in two steps with the journal between them:
/// `prepare` stages every new content durably below .autodevos/staging/<name>/, the caller journals FilesPrepared,
/// `apply` moves the staged files into place, the caller journals FilesCommitted. After a crash between the two,
/// `rollForward` finishes the moves; it may be called any number of times.
/// With a lineage it is a guest in the person's tree: a file that the person changed after it was generated takes in
/// what is new, and what does not come together stays as it stands and is reported as a conflict. Without one it
/// replaces what lies there.
/// A file that begins with "#!" becomes executable. A folder that a removal leaves empty is removed.
class Transaction {
public:
    Transaction(Workspace workspace, QStringList ownedGlobs, QString name, std::optional<Lineage> lineage = {});

    /// As the file would stand after `apply`; one in conflict as this transaction would have it.
    [[nodiscard]] Result<QByteArray> read(const QString &path) const;
    [[nodiscard]] bool contains(const QString &path) const;
    [[nodiscard]] QStringList files() const;

    /// Refused with ErrorKind::Permission and the owned paths named when `path` is not owned.
    [[nodiscard]] Status write(const QString &path, const QByteArray &content);
    /// A small change of what `read` gave, so knowing what the person has made of the file.
    [[nodiscard]] Status rework(const QString &path, const QByteArray &content);
    [[nodiscard]] Status remove(const QString &path);

    /// What differs from the tree now. A write of identical content is not a change but counts as `written`.
    [[nodiscard]] QVector<FileChange> changes() const;
    [[nodiscard]] QStringList written() const;
    /// What `write` was given for a path, before anything was merged into it; nothing: it was not written.
    [[nodiscard]] std::optional<QByteArray> ownVersion(const QString &path) const;

    [[nodiscard]] Result<Commit> prepare() const;
    /// Durable on return. What a person changed since `prepare` is met as in `prepare`: the returned commit is what
    /// has become of the prepared one.
    [[nodiscard]] static Result<Commit> apply(const Workspace &workspace, const QString &name, const Commit &prepared);
    /// Like `apply`, but trusts nothing: staged content must still have its hash, and a file that a person changed
    /// after it had been moved is left as it is. ErrorKind::Damaged when a change is neither in the tree nor staged.
    [[nodiscard]] static Result<Commit> rollForward(const Workspace &workspace, const QString &name,
                                                    const Commit &prepared);
    /// Removes what is staged under `name`; after a commit or when an attempt is given up.
    static void discard(const Workspace &workspace, const QString &name);

private:
    struct Draft {
        NewVersion version;
        mutable std::optional<Reconciled> seen; ///< as the views show it; `prepare` looks at the tree again
    };
    struct Settled;

    [[nodiscard]] Result<QString> resolveOwned(const QString &path) const;
    [[nodiscard]] bool isFolder(const QString &path) const; ///< and would still be one after `apply`
    [[nodiscard]] Status take(const QString &path, const NewVersion &version);
    [[nodiscard]] Reconciled meet(const QString &path, const Draft &draft) const;
    /// The file as the views show it; empty: removed.
    [[nodiscard]] const std::optional<QByteArray> &shown(const QString &path, const Draft &draft) const;
    [[nodiscard]] Settled settle() const;

    Workspace m_workspace;
    QStringList m_ownedGlobs;
    QString m_name; ///< "<run>-<task>-<n>"; folder below .autodevos/staging
    std::optional<Lineage> m_lineage;
    GeneratedStore m_store;
    QMap<QString, Draft> m_overlay;
};

} // namespace autodevos
