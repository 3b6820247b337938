// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/rolefile.h"

#include "core/base/files.h"
#include "core/base/jsonschema.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace autodevos {

static QString fileOf(const QString &folder, const RoleId &id)
{
    return folder + u'/' + id.value() + u".json"_s;
}

RoleEntries roleEntries(const QString &shippedFolder, const QString &folder)
{
    const RoleCatalog shipped = RoleCatalog::load({shippedFolder});
    const RoleCatalog all = RoleCatalog::load({shippedFolder, folder});
    RoleEntries found{{}, all.problems()};
    for (const Role &role : all.roles()) {
        found.entries.append({role, shipped.role(role.id) != nullptr, role.source.startsWith(folder + u'/')});
    }
    return found;
}

QJsonObject toJson(const Role &role)
{
    QJsonObject json{{u"id"_s, role.id.value()},
                     {u"title"_s, role.title},
                     {u"description"_s, role.description},
                     {u"prompt"_s, QJsonArray::fromStringList(role.prompt.split(u'\n'))},
                     {u"tools"_s, QJsonArray::fromStringList(role.tools)},
                     {u"owns"_s, QJsonArray::fromStringList(role.owns)},
                     {u"output"_s, role.output},
                     {u"checks"_s, QJsonArray::fromStringList(role.checks)}};
    if (!role.isPlannable) {
        json.insert(u"plannable"_s, false);
    }
    return json;
}

QStringList problemsOf(const Role &role)
{
    static const Result<JsonSchema> schema = JsonSchema::fromFile(u":/schemas/role.schema.json"_s);
    return schema ? schema->problems(toJson(role)) : QStringList{schema.error().message};
}

Status saveRole(const QString &folder, const Role &role)
{
    if (const QStringList problems = problemsOf(role); !problems.isEmpty()) {
        return failure(ErrorKind::Configuration,
                       u"The role \"%1\" was not saved: %2"_s.arg(role.id.value(), problems.join(u"; "_s)),
                       u"Correct these members"_s);
    }
    return makeFolderDurably(folder).and_then(
        [&] { return writeFileDurably(fileOf(folder, role.id), QJsonDocument(toJson(role)).toJson()); });
}

Result<QString> removeRole(const QString &folder, const RoleId &id)
{
    const QString path = fileOf(folder, id);
    const QString kept = path + u".bak"_s;
    QFile::remove(kept);
    if (!QFile::rename(path, kept)) {
        return failure(ErrorKind::Io, u"The role file \"%1\" could not be moved aside"_s.arg(path),
                       u"Check that the folder can be written to"_s, path);
    }
    return kept;
}

} // namespace autodevos
