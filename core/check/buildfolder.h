// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/files.h"
#include "core/check/fileview.h"

#include <QMap>

#include <stop_token>

namespace autodevos {

/// Where a project is built: <project>/.autodevos/build, a mirror of its tree in which tools may leave node_modules,
/// outputs and caches while the tree itself stays pure. A value that names a folder; any thread.
/// Whoever syncs or builds holds the exclusive lock, whoever only runs a tool the shared one. The lock is a file, so
/// it also keeps apart a run, a preview and a second process.
class BuildFolder {
public:
    explicit BuildFolder(const Workspace &workspace);

    enum class Use { Exclusive, Shared };

    /// Held until destroyed.
    class Lock {
    public:
        explicit Lock(FileDescriptor file)
            : m_file(std::move(file))
        {
        }
        /// From exclusive to shared; others that wait for it may come in between.
        [[nodiscard]] bool becomeShared() const;

    private:
        FileDescriptor m_file;
    };

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const QString &projectRoot() const { return m_root; }

    /// Waits for its turn; ErrorKind::Cancelled when `stop` comes first.
    [[nodiscard]] Result<Lock> lock(Use use, std::stop_token stop) const;

    /// Makes the mirrored files equal to the view's: changed ones written, gone ones removed, everything that tools
    /// made left alone. Needs the exclusive lock. Returns a hash of the mirrored tree.
    [[nodiscard]] Result<QString> sync(const FileView &view) const;
    /// What `sync` would return, without touching anything.
    [[nodiscard]] static Result<QString> treeHash(const FileView &view);
    /// Hash of what was last synced; empty: nothing yet.
    [[nodiscard]] QString syncedTree() const;

    /// What has been done with the folder and from which inputs ("install" -> hash). Needs the lock.
    [[nodiscard]] QString mark(const QString &step) const;
    [[nodiscard]] Status setMark(const QString &step, const QString &value) const;

private:
    struct Notes;
    [[nodiscard]] Notes readNotes() const;
    [[nodiscard]] Status writeNotes(const Notes &notes) const;

    QString m_root;
    QString m_state;
    QString m_path;
};

} // namespace autodevos
