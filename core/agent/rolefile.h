// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agent/role.h"

namespace autodevos {

/// A role as a person may change it.
struct RoleEntry {
    Role role;              ///< what counts now
    bool isShipped = false; ///< the program brings one of this name
    bool isOwn = false;     ///< a file of the person's stands in its place, or adds it
    friend bool operator==(const RoleEntry &, const RoleEntry &) = default;
};

struct RoleEntries {
    QVector<RoleEntry> entries;
    QVector<Error> problems; ///< files that were left out
};

/// The roles of the program and over them those of `folder` (<config>/AutoDevOS/agents). Blocks; any thread.
[[nodiscard]] RoleEntries roleEntries(const QString &shippedFolder, const QString &folder);
/// As its file has it (role.schema.json).
[[nodiscard]] QJsonObject toJson(const Role &role);
/// What keeps it from being one, a line each. Empty: it can be saved.
[[nodiscard]] QStringList problemsOf(const Role &role);
/// Writes <folder>/<id>.json. Refuses what has problems (Configuration). Blocks.
[[nodiscard]] Status saveRole(const QString &folder, const Role &role);
/// Takes the person's file away: the program's role counts again where there is one. The file is kept as
/// <id>.json.bak, whose path is returned. Blocks.
[[nodiscard]] Result<QString> removeRole(const QString &folder, const RoleId &id);

} // namespace autodevos
