// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/fileconflict.h"
#include "core/workspace/workspace.h"

namespace autodevos {

/// A file that stays as it stands while what counts as its generated version changes.
struct KeptFile {
    QString path;
    QString generated; ///< SHA-256; empty: the file is the person's own from now on
    TaskId task = {};  ///< as in FileChange
    friend bool operator==(const KeptFile &, const KeptFile &) = default;
};

/// What an attempt, or a person's decision about a conflict or a checkpoint, does to the tree; the payload of
/// FilesPrepared and FilesCommitted.
struct Commit {
    QVector<FileChange> changes;
    QVector<KeptFile> kept = {};
    QVector<FileConflict> conflicts = {};

    [[nodiscard]] bool isEmpty() const { return changes.isEmpty() && kept.isEmpty() && conflicts.isEmpty(); }
    friend bool operator==(const Commit &, const Commit &) = default;
};

[[nodiscard]] QJsonObject toJson(const Commit &commit);
[[nodiscard]] Commit commitFromJson(const QJsonObject &json);

} // namespace autodevos
