// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/datamodel.h"
#include "agents/blueprint/generate/frontenddoc.h"
#include "agents/blueprint/generate/modules/describe.h"
#include "agents/blueprint/generate/modules/module.h"
#include "agents/blueprint/generate/naming.h"
#include "agents/blueprint/generate/normalise.h"
#include "agents/blueprint/generate/tscode.h"

namespace autodevos {

using namespace Qt::StringLiterals;
using namespace frontenddoc;

namespace {

struct Drafted {
    const Entity *entity = nullptr;
    const Field *field = nullptr;
};

QVector<Drafted> draftedIn(const Domain &domain)
{
    QVector<Drafted> found;
    for (const Capability &capability : data::capabilitiesOf(domain, CapabilityKind::Drafting)) {
        const Entity *entity = domain.entity(capability.entity);
        const Field *field = entity ? findField(*entity, capability.fields.value(0)) : nullptr;
        if (capability.page.isEmpty() && field && data::isTextual(field->type) &&
            entity->presentation == Presentation::Page)
            found.append({entity, field});
    }
    return found;
}

QString kindOf(const Field &field)
{
    const QString name = field.name.toLower();
    return name.contains(u"letter"_s) || name.contains(u"reply"_s) ? u"letter"_s : u"text"_s;
}

QString settingsCode(const Domain &domain)
{
    QVector<ts::Doc> docs;
    for (const Drafted &one : draftedIn(domain))
        docs.append(ts::object({ts::property(u"entity"_s, one.entity->name),
                                ts::property(u"path"_s, naming::routeName(*one.entity)),
                                ts::property(u"field"_s, one.field->name), ts::property(u"label"_s, one.field->label),
                                ts::property(u"kind"_s, kindOf(*one.field))},
                               true));
    return fileOf({
        plain(u"export interface DraftedText {"_s),
        plain(u"  entity: string;"_s),
        plain(u"  /** Last part of the address. */"_s),
        plain(u"  path: string;"_s),
        plain(u"  field: string;"_s),
        plain(u"  label: string;"_s),
        plain(u"  kind: 'letter' | 'text';"_s),
        plain(u"}"_s),
        emptyLine(),
        plain(u"/** Texts that are drafted from what a record says. */"_s),
        constant(u"export const draftedTexts: readonly DraftedText[]"_s, ts::array(docs)),
    });
}

QString frontendCode(const Domain &domain)
{
    Members members;
    for (const Drafted &one : draftedIn(domain))
        members.append(ts::property(one.entity->name, ts::object({ts::property(u"field"_s, one.field->name),
                                                                  ts::property(u"label"_s, one.field->label)})));
    return fileOf({plain(u"/** The text that is drafted, by kind of record. */"_s),
                   constant(u"export const drafted: Readonly<Record<string, { field: string; label: string }>>"_s,
                            ts::object(members))});
}

/// backend/tests/support/drafts.ts
QString supportCode(const Domain &domain)
{
    const Entity &first = *draftedIn(domain).constFirst().entity;
    const QString sample = u"sample"_s + first.name;
    return fileOf({
        plain(u"import { call, signInAdmin } from './api.js';"_s),
        ts::importNames({sample}, u"./samples.js"_s),
        emptyLine(),
        plain(u"/** A record whose text can be drafted. */"_s),
        plain(u"export async function makeDrafted() {"_s),
        plain(u"  const admin = await signInAdmin();"_s),
        ts::indent(
            ts::concat({plain(u"  return "_s),
                        ts::call(u"call"_s, {ts::string(u"post"_s), ts::string(u"/api/"_s + naming::routeName(first)),
                                             plain(u"admin"_s), plain(u"await %1(admin)"_s.arg(sample))}),
                        plain(u";"_s)})),
        plain(u"}"_s),
    });
}

} // namespace

std::optional<Module> draftingModule(const Domain &domain)
{
    const QVector<Drafted> all = draftedIn(domain);
    if (all.isEmpty() || domain.kind == ProjectKind::Static)
        return std::nullopt;
    QJsonObject paths;
    describe::add(paths, {.method = u"post"_s,
                          .path = u"/drafts/{list}/{id}"_s,
                          .id = u"writeDraft"_s,
                          .summary = u"Drafts a text from what the record says; keeps nothing"_s,
                          .tag = u"Drafts"_s,
                          .body = describe::shape({u"wish:string"_s}),
                          .answer = describe::shape({u"text:string"_s, u"isModel:boolean"_s}),
                          .errors = {u"403"_s}});
    Module module{.id = u"drafting"_s,
                  .title = u"Drafts of texts"_s,
                  .instructions =
                      u"Draft a text of a record with a language model behind an OpenAI-compatible address, "
                      "if one is configured, and from what the record says otherwise; say which it was. "
                      "People change the draft and keep it."_s,
                  .kind = CapabilityKind::Drafting,
                  .routes = {{.path = u"drafts"_s, .name = u"draftRoutes"_s, .file = u"draft-routes"_s}},
                  .paths = paths};
    if (!domain.has(CapabilityKind::Assistant)) // which brings it along
        module.parts.append(u"language-model"_s);
    QStringList shown;
    for (const Drafted &one : all) {
        if (!shown.contains(one.entity->name))
            module.components.append({.slot = Slot::Panel,
                                      .entity = one.entity->name,
                                      .component = u"DraftPanel"_s,
                                      .file = u"drafting/DraftPanel"_s});
        shown.append(one.entity->name);
    }
    module.made = {{u"backend/src/models/drafts.ts"_s,
                    [domain]() -> Result<QString> {
                        return settingsCode(domain);
                    }},
                   {u"backend/tests/support/drafts.ts"_s,
                    [domain]() -> Result<QString> {
                        return supportCode(domain);
                    }},
                   {u"e2e/drafted.mjs"_s,
                    [shown, domain]() -> Result<QString> {
                        QStringList labels;
                        for (const QString &name : shown)
                            labels.append(domain.entity(name)->label);
                        return fileOf({plain(u"/** Kinds of records with a text that is drafted. */"_s),
                                       constant(u"export const drafted"_s, ts::strings(labels))});
                    }},
                   {u"frontend/src/drafting/settings.ts"_s, [domain]() -> Result<QString> {
                        return frontendCode(domain);
                    }}};
    return module;
}

} // namespace autodevos
