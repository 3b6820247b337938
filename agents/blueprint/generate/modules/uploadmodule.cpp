// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/datamodel.h"
#include "agents/blueprint/generate/frontenddoc.h"
#include "agents/blueprint/generate/frontendwords.h"
#include "agents/blueprint/generate/modules/describe.h"
#include "agents/blueprint/generate/modules/module.h"
#include "agents/blueprint/generate/naming.h"
#include "agents/blueprint/generate/normalise.h"
#include "agents/blueprint/generate/openapischemas.h"
#include "agents/blueprint/generate/tscode.h"

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;
using namespace frontenddoc;

namespace {

struct Uploaded {
    const Entity *entity = nullptr;
    QStringList fields;
    QStringList pictures;
};

QVector<Uploaded> uploadedOf(const Domain &domain)
{
    QVector<Uploaded> found;
    for (const Entity &entity : domain.entities) {
        Uploaded one{.entity = &entity};
        for (const Field &field : entity.fields) {
            if (field.type == FieldType::Image || field.type == FieldType::File)
                one.fields.append(field.name);
            if (field.type == FieldType::Image)
                one.pictures.append(field.name);
        }
        if (!one.fields.isEmpty() && entity.presentation != Presentation::Toggle)
            found.append(one);
    }
    return found;
}

/// Visitors upload where they may make or change what a file belongs to.
bool isOpen(const Domain &domain)
{
    const QVector<Uploaded> all = uploadedOf(domain);
    return std::any_of(all.begin(), all.end(), [](const Uploaded &one) {
        return one.entity->access.create.contains(u"visitor"_s) || one.entity->access.update.contains(u"visitor"_s);
    });
}

/// Sounds and films are larger than pictures and documents.
int mostMegabytes(const Domain &domain)
{
    return domain.has(CapabilityKind::Media) ? 50 : 5;
}

/// frontend/src/uploads/limits.ts
QString limitsCode(const Domain &domain)
{
    return fileOf({plain(u"/** The largest file that the server takes. */"_s),
                   plain(u"export const mostMegabytes = %1;"_s.arg(mostMegabytes(domain)))});
}

/// backend/src/models/uploads.ts
QString settingsCode(const Domain &domain)
{
    QVector<ts::Doc> docs;
    for (const Uploaded &one : uploadedOf(domain))
        docs.append(
            ts::object({ts::property(u"entity"_s, one.entity->name), ts::property(u"fields"_s, ts::strings(one.fields)),
                        ts::property(u"pictures"_s, ts::strings(one.pictures)),
                        ts::property(u"isGallery"_s, ts::boolean(words::iconOf(*one.entity) == "image"_L1))}));
    return fileOf({
        plain(u"interface Uploaded {"_s),
        plain(u"  entity: string;"_s),
        plain(u"  /** Fields that name a file, and those of them that name a picture. */"_s),
        plain(u"  fields: readonly string[];"_s),
        plain(u"  pictures: readonly string[];"_s),
        plain(u"  /** The records are pictures; those of others are made of their titles where there is none. */"_s),
        plain(u"  isGallery: boolean;"_s),
        plain(u"}"_s),
        emptyLine(),
        plain(u"/** What files belong to. */"_s),
        constant(u"export const uploaded: readonly Uploaded[]"_s, ts::array(docs)),
        emptyLine(),
        plain(u"/** The largest file that is taken. */"_s),
        plain(u"export const mostMegabytes = %1;"_s.arg(mostMegabytes(domain))),
        emptyLine(),
        plain(u"/** Whether visitors upload, too. */"_s),
        plain(u"export const openUploads: boolean = %1;"_s.arg(isOpen(domain) ? u"true"_s : u"false"_s)),
    });
}

/// backend/tests/support/uploads.ts
QString supportCode(const Domain &domain)
{
    const Uploaded first = uploadedOf(domain).constFirst();
    const QString sample = u"sample"_s + first.entity->name;
    const QString path = u"/api/"_s + naming::routeName(*first.entity);
    return fileOf({
        plain(u"import { created, signInAdmin } from './api.js';"_s),
        ts::importNames({sample}, u"./samples.js"_s),
        emptyLine(),
        constant(u"const path"_s, ts::string(path)),
        emptyLine(),
        plain(u"/** Makes a record that names the file; returns the record's address. */"_s),
        plain(u"export async function nameInRecord(address: string): Promise<string> {"_s),
        plain(u"  const admin = await signInAdmin();"_s),
        plain(u"  const body = { ...(await %1(admin)), %2: address };"_s.arg(sample, first.fields.constFirst())),
        plain(u"  return `${path}/${await created(path, Promise.resolve(body), admin)}`;"_s),
        plain(u"}"_s),
    });
}

/// e2e/modules/upload-settings.mjs
QString scenarioSettings(const Domain &domain)
{
    Members members;
    for (const Uploaded &one : uploadedOf(domain)) {
        const QString media = data::mediaField(domain, *one.entity);
        if (one.entity->presentation != Presentation::Page || (!members.isEmpty() && one.fields.constFirst() == media))
            continue;
        const Field *field = findField(*one.entity, one.fields.constFirst());
        members = {ts::property(u"page"_s, u'/' + naming::routeName(*one.entity)),
                   ts::property(u"label"_s, field->label),
                   ts::property(u"isSound"_s, ts::boolean(field->name == media))};
        if (field->name != media)
            break;
    }
    return fileOf({plain(u"/** Where the browser test uploads something. */"_s),
                   constant(u"export const upload"_s, ts::object(members))});
}

Entity fileTable()
{
    Field key = describe::column(u"key"_s, FieldType::String);
    key.unique = true;
    Relation owner = describe::account(u"owner"_s);
    owner.required = false;
    return {.name = u"StoredFile"_s,
            .fields = {key, describe::column(u"name"_s, FieldType::String),
                       describe::column(u"type"_s, FieldType::String), describe::column(u"size"_s, FieldType::Integer)},
            .relations = {owner}};
}

QJsonObject uploadPaths(bool isOpenToVisitors)
{
    const QString tag = u"Uploads"_s;
    const QJsonObject bytes = openapi::typed(u"string"_s, u"binary"_s);
    QJsonObject paths;
    describe::add(paths, {.method = u"post"_s,
                          .path = u"/uploads"_s,
                          .id = u"uploadFile"_s,
                          .summary = u"Keeps a file; records name it by the address in the answer"_s,
                          .tag = tag,
                          .isOpen = isOpenToVisitors,
                          .body = openapi::object({{u"file"_s, bytes}}, {u"file"_s}),
                          .answer = describe::shape({u"address:string"_s, u"name:string"_s, u"size:integer"_s}),
                          .status = u"201"_s,
                          .queries = {u"kind"_s},
                          .bodyType = u"multipart/form-data"_s});
    describe::add(paths, {.method = u"get"_s,
                          .path = u"/uploads/{key}/{name}"_s,
                          .id = u"getUpload"_s,
                          .summary = u"A file, for those who may see a record that names it"_s,
                          .tag = tag,
                          .isOpen = true,
                          .answer = bytes,
                          .answerType = u"application/octet-stream"_s});
    return paths;
}

} // namespace

std::optional<Module> uploadModule(const Domain &domain)
{
    if (!domain.has(CapabilityKind::Upload) || uploadedOf(domain).isEmpty())
        return std::nullopt;
    Module module{.id = u"upload"_s,
                  .title = u"Uploads"_s,
                  .instructions = u"Let people upload files and pictures of a few known kinds, up to a size. A file is "
                                  "told by its first bytes, lies under a name that nobody outside chose, and is given "
                                  "only to those who may see a record that names it."_s,
                  .kind = CapabilityKind::Upload};
    module.routes = {{.path = u"uploads"_s, .name = u"uploadRoutes"_s, .file = u"upload-routes"_s}};
    module.tables = {fileTable()};
    module.paths = uploadPaths(isOpen(domain));
    const auto made = [domain](QString (*code)(const Domain &)) {
        return [domain, code]() -> Result<QString> {
            return code(domain);
        };
    };
    module.made = {{u"backend/src/models/uploads.ts"_s, made(settingsCode)},
                   {u"frontend/src/uploads/limits.ts"_s, made(limitsCode)},
                   {u"backend/tests/support/uploads.ts"_s, made(supportCode)},
                   {u"e2e/modules/upload-settings.mjs"_s, made(scenarioSettings)}};
    return module;
}

} // namespace autodevos
