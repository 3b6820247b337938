// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

namespace autodevos {

/// Remembers what was generated, whatever happens to the project's files: every version by its SHA-256, in
/// .autodevos/generated. One pack a commit, so that a task with many files costs one sync. A value that names a folder;
/// any thread. Never changes or removes what it keeps.
class GeneratedStore {
public:
    explicit GeneratedStore(const Workspace &workspace);

    /// Durable on return.
    [[nodiscard]] Status keep(const QVector<QByteArray> &contents) const;
    /// NotFound: it was never kept, or by a version of the program that kept nothing. Damaged content is not given.
    [[nodiscard]] Result<QByteArray> content(const QString &hash) const;

private:
    QString m_folder;
};

} // namespace autodevos
