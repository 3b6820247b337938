// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"

#include <QByteArray>
#include <QStringList>
#include <QVector>

namespace autodevos {

/// One changed file, as journaled in FilesPrepared and FilesCommitted.
struct FileChange {
    QString path;         ///< relative to the project, with '/'
    QString hash;         ///< SHA-256 of the new content, hex; empty when removed
    QString previousHash; ///< empty: did not exist
    bool removed = false;
    qint64 size = 0;
    QString generated = {}; ///< SHA-256 of the generated version, where a person's changes were merged into it
    QString base = {};      ///< SHA-256 of what had been generated before; empty: nothing
    TaskId task = {};       ///< whose file it is, where that is not said by the event
    friend bool operator==(const FileChange &, const FileChange &) = default;
};

/// The generated tree of one project: safe paths, reading, listing. A value that names a folder; any thread.
/// Links are no part of the tree: they are refused where a path meets one, and left out of listings. A project path
/// never reaches .autodevos or .git.
class Workspace {
public:
    explicit Workspace(QString root);

    [[nodiscard]] const QString &root() const { return m_root; }
    [[nodiscard]] QString stateFolder() const; ///< <root>/.autodevos

    /// Refuses a project whose .autodevos is a link, or holds one where the program writes: whoever made the project
    /// would choose files of the person's for it.
    [[nodiscard]] Status checkStateFolder() const;

    /// The clean relative form of `path` (composed Unicode, no "." or doubled '/'), or why it is refused: absolute,
    /// "..", control or invisible characters, names that Windows reserves or changes, .autodevos and .git in any
    /// spelling, too long, or a link on the way. Nothing has to exist.
    [[nodiscard]] Result<QString> resolve(const QString &path) const;
    [[nodiscard]] Result<QByteArray> read(const QString &path) const;
    [[nodiscard]] bool contains(const QString &path) const;
    /// Every file of the tree, sorted; without .autodevos, .git and node_modules.
    [[nodiscard]] QStringList files() const;

private:
    QString m_root;
};

/// True when `path` matches one of the globs ("backend/src/**", "docs/*.md", "README.md").
[[nodiscard]] bool matchesAny(const QString &path, const QStringList &globs);

} // namespace autodevos
