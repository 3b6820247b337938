// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/role.h"

#include "core/base/jsonschema.h"

#include <QDir>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

Result<Role> readRole(const QString &path, const JsonSchema &schema)
{
    const Result<QJsonObject> json = readJsonObject(path);
    if (!json) {
        return tl::unexpected(json.error());
    }
    const QStringList problems = schema.problems(*json);
    if (!problems.isEmpty()) {
        return failure(ErrorKind::Configuration,
                       u"The role file \"%1\" is left out: %2"_s.arg(path, problems.join(u"; "_s)),
                       u"Correct these members; the other roles work"_s);
    }
    Role role{RoleId(json->value("id"_L1).toString()),  json->value("title"_L1).toString(),
              json->value("description"_L1).toString(), textsOf(json->value("prompt"_L1)).join(u'\n'),
              textsOf(json->value("tools"_L1)),         textsOf(json->value("owns"_L1)),
              json->value("output"_L1).toString(),      textsOf(json->value("checks"_L1)),
              json->value("plannable"_L1).toBool(true), path};
    const QString fileName = QFileInfo(path).completeBaseName();
    if (role.id.value() != fileName) {
        return failure(ErrorKind::Configuration,
                       u"The role file \"%1\" is left out: id: is \"%2\" but the file is called \"%3\""_s.arg(
                           path, role.id.value(), fileName),
                       u"Give both the same name"_s);
    }
    return role;
}

void put(QVector<Role> &roles, Role role)
{
    const auto same = std::ranges::find(roles, role.id, &Role::id);
    if (same != roles.end()) {
        *same = std::move(role);
    } else {
        roles.append(std::move(role));
    }
}

} // namespace

RoleCatalog RoleCatalog::load(const QStringList &folders)
{
    RoleCatalog catalog;
    const Result<JsonSchema> schema = JsonSchema::fromFile(u":/schemas/role.schema.json"_s);
    if (!schema) {
        catalog.m_problems.append(schema.error());
        return catalog;
    }
    for (const QString &folder : folders) {
        const QDir dir(folder);
        for (const QString &name : dir.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
            if (Result<Role> role = readRole(dir.filePath(name), *schema)) {
                put(catalog.m_roles, std::move(*role));
            } else {
                catalog.m_problems.append(role.error());
            }
        }
    }
    return catalog;
}

const Role *RoleCatalog::role(const RoleId &id) const
{
    const auto found = std::ranges::find(m_roles, id, &Role::id);
    return found == m_roles.cend() ? nullptr : &*found;
}

QStringList RoleCatalog::ids() const
{
    QStringList ids;
    for (const Role &role : m_roles) {
        ids.append(role.id.value());
    }
    return ids;
}

} // namespace autodevos
