// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"

#include <QJsonObject>
#include <QStringList>
#include <QVector>

namespace autodevos {

/// A kind of agent, read from one JSON file (resources/schemas/role.schema.json).
struct Role {
    RoleId id;
    QString title;           ///< "Backend engineer"
    QString description;     ///< one sentence
    QString prompt;          ///< the system prompt
    QStringList tools;       ///< names of the tools it may use
    QStringList owns;        ///< globs that its tasks usually provide; a plan says the exact ones
    QString output;          ///< the output contract, in words
    QStringList checks;      ///< checks its tasks have by default
    bool isPlannable = true; ///< plans may give it tasks
    QString source;          ///< the file it came from, for error messages
    friend bool operator==(const Role &, const Role &) = default;
};

/// All roles known to this process. An immutable value once loaded; any thread.
class RoleCatalog {
public:
    /// Reads every *.json of the folders, later folders override earlier ones by id. A file that does not pass its
    /// schema is left out and named in `problems` with file and place; the rest works.
    [[nodiscard]] static RoleCatalog load(const QStringList &folders);

    [[nodiscard]] const Role *role(const RoleId &id) const;
    [[nodiscard]] const QVector<Role> &roles() const { return m_roles; }
    [[nodiscard]] QStringList ids() const;
    [[nodiscard]] const QVector<Error> &problems() const { return m_problems; }

private:
    QVector<Role> m_roles;
    QVector<Error> m_problems;
};

} // namespace autodevos
