// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/fileconflict.h"
#include "core/workspace/generatedstore.h"

#include <QHash>

#include <optional>

namespace autodevos {

/// What was last generated at a path, as the journal tells.
struct Generated {
    QString hash;              ///< SHA-256 of the version that a person may have changed since
    bool isInConflict = false; ///< a newer version waits for the person's decision
    friend bool operator==(const Generated &, const Generated &) = default;
};

/// Every path that was generated and still counts as that.
using Lineage = QHash<QString, Generated>;

/// A new version of a file before it meets the tree.
struct NewVersion {
    std::optional<QByteArray> content; ///< empty: the file goes
    /// Hash of the tree's file that this version was made from by small changes; empty: it was written anew.
    QString madeFrom = {};
};

/// What a path comes to when a new version meets what a person may have made of the old one.
struct Reconciled {
    std::optional<QByteArray> content; ///< for the tree; empty: no such file. In a conflict: what stands there.
    /// What later versions are compared with; without content it is `generatedHash` that was kept before.
    std::optional<QByteArray> generated;
    QString generatedHash; ///< empty: the path counts as generated no more
    std::optional<FileConflict> conflict;
    bool isMerged = false; ///< it holds changes of both
};

/// Brings a new version of `path` together with the tree's file `present`. `known`: what was generated there last, if
/// anything. Never loses a line a person wrote: what does not come together is a conflict and stays as it stands.
[[nodiscard]] Reconciled reconcile(const QString &path, const std::optional<Generated> &known,
                                   const std::optional<QByteArray> &present, const NewVersion &version,
                                   const GeneratedStore &store);

} // namespace autodevos
