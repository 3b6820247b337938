// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/datamodel.h"
#include "agents/blueprint/generate/frontenddoc.h"
#include "agents/blueprint/generate/modules/describe.h"
#include "agents/blueprint/generate/modules/module.h"
#include "agents/blueprint/generate/naming.h"
#include "agents/blueprint/generate/normalise.h"
#include "agents/blueprint/generate/openapischemas.h"
#include "agents/blueprint/generate/tscode.h"

namespace autodevos {

using namespace Qt::StringLiterals;
using namespace frontenddoc;

namespace {

const QString kEntry = u"SequenceEntry"_s;

/// Lists, and what is put into them in an order. Null entities where the domain has none.
struct Sequence {
    const Entity *list = nullptr;
    const Entity *item = nullptr;
    const Field *amount = nullptr; ///< adds up; may be missing
};

Sequence sequenceOf(const Domain &domain)
{
    const QVector<Capability> asked = data::capabilitiesOf(domain, CapabilityKind::Sequence);
    if (asked.isEmpty())
        return {};
    const Entity *item = domain.entity(asked.constFirst().entity);
    const Entity *list = domain.entity(asked.constFirst().page);
    if (!item || !list || item == list)
        return {};
    return {list, item, findField(*item, asked.constFirst().fields.value(0))};
}

/// "seconds" of "3:45", "minutes" of a duration, or plain numbers.
QString unitOf(const Sequence &sequence)
{
    if (!sequence.amount)
        return u"none"_s;
    if (sequence.amount->type == FieldType::String)
        return u"seconds"_s;
    return sequence.amount->type == FieldType::Duration ? u"minutes"_s : u"number"_s;
}

Entity entryTable(const Sequence &sequence)
{
    Relation item = describe::within(u"item"_s, sequence.item->name);
    item.required = false; // an entry whose record is deleted is passed over
    return {.name = kEntry,
            .fields = {describe::column(u"position"_s, FieldType::Integer)},
            .relations = {describe::within(u"list"_s, sequence.list->name), item},
            .parent = u"list"_s};
}

/// backend/src/models/sequence.ts
QString modelCode(const Sequence &sequence)
{
    const ts::Doc amount = sequence.amount ? ts::string(sequence.amount->name) : plain(u"null"_s);
    return fileOf(
        {plain(u"interface Sequence {"_s), plain(u"  /** The resources of the lists and of what stands in them. */"_s),
         plain(u"  list: string;"_s), plain(u"  item: string;"_s), plain(u"  /** What adds up. */"_s),
         plain(u"  amount: string | null;"_s), plain(u"  /** The amount is a text like \"3:45\". */"_s),
         plain(u"  isClock: boolean;"_s), plain(u"}"_s), emptyLine(), plain(u"/** What is put in order. */"_s),
         constant(u"export const sequence: Sequence"_s,
                  ts::object({ts::property(u"list"_s, sequence.list->name),
                              ts::property(u"item"_s, sequence.item->name), ts::property(u"amount"_s, amount),
                              ts::property(u"isClock"_s, ts::boolean(unitOf(sequence) == "seconds"_L1))},
                             true))});
}

/// frontend/src/sequence/settings.ts
QString settingsCode(const Sequence &sequence)
{
    return fileOf(
        {plain(u"interface Settings {"_s), plain(u"  items: string;"_s), plain(u"  item: string;"_s),
         plain(u"  plural: string;"_s), plain(u"  title: string;"_s),
         plain(u"  unit: 'seconds' | 'minutes' | 'number' | 'none';"_s),
         plain(u"  /** What the numbers are of, where they are no times. */"_s), plain(u"  amount: string;"_s),
         plain(u"}"_s), emptyLine(), plain(u"/** Where what stands in lists is found, and what people call it. */"_s),
         constant(
             u"export const sequence: Settings"_s,
             ts::object({ts::property(u"items"_s, u'/' + naming::routeName(*sequence.item)),
                         ts::property(u"item"_s, sequence.item->label.toLower()),
                         ts::property(u"plural"_s, sequence.item->plural.toLower()),
                         ts::property(u"title"_s, sequence.item->plural), ts::property(u"unit"_s, unitOf(sequence)),
                         ts::property(u"amount"_s, sequence.amount ? sequence.amount->label.toLower() : QString())},
                        true))});
}

/// backend/tests/support/sequence.ts
QString supportCode(const Sequence &sequence)
{
    const QString list = u"sample"_s + sequence.list->name;
    const QString item = u"sample"_s + sequence.item->name;
    QStringList samples{list, item};
    samples.sort();
    const bool isClock = unitOf(sequence) == "seconds"_L1;
    const QString amount = !sequence.amount ? QString()
                           : isClock        ? u", %1: '2:30'"_s.arg(sequence.amount->name)
                                            : u", %1: 150"_s.arg(sequence.amount->name);
    return fileOf({
        plain(u"import { created, signInAdmin } from './api.js';"_s),
        ts::importNames(samples, u"./samples.js"_s),
        emptyLine(),
        plain(u"/** What each of the items adds. */"_s),
        plain(u"export const each = %1;"_s.arg(sequence.amount ? 150 : 0)),
        emptyLine(),
        plain(u"export async function makeList(): Promise<number> {"_s),
        plain(u"  const admin = await signInAdmin();"_s),
        plain(u"  return created('/api/%1', %2(admin), admin);"_s.arg(naming::routeName(*sequence.list), list)),
        plain(u"}"_s),
        emptyLine(),
        plain(u"export async function makeItem(): Promise<number> {"_s),
        plain(u"  const admin = await signInAdmin();"_s),
        plain(u"  const body = { ...(await %1(admin))%2 };"_s.arg(item, amount)),
        plain(u"  return created('/api/%1', Promise.resolve(body), admin);"_s.arg(naming::routeName(*sequence.item))),
        plain(u"}"_s),
    });
}

QJsonObject sequencePaths(bool isOpen)
{
    const QJsonObject choice = describe::shape({u"id:integer"_s, u"label:string"_s, u"amount:number"_s});
    const QJsonObject entry =
        describe::shape({u"id:integer"_s, u"itemId:integer"_s, u"label:string"_s, u"amount:number"_s});
    const QJsonObject answer = openapi::object({{u"entries"_s, openapi::arrayOf(entry)},
                                                {u"total"_s, openapi::typed(u"number"_s)},
                                                {u"mayChange"_s, openapi::typed(u"boolean"_s)},
                                                {u"choices"_s, openapi::arrayOf(choice)}},
                                               {u"entries"_s, u"total"_s, u"mayChange"_s, u"choices"_s});
    const QString tag = u"Order"_s;
    QJsonObject paths;
    describe::add(paths, {.method = u"get"_s,
                          .path = u"/sequences/{id}"_s,
                          .id = u"showSequence"_s,
                          .summary = u"What stands in a list, in its order, and what it adds up to"_s,
                          .tag = tag,
                          .isOpen = isOpen,
                          .answer = answer,
                          .errors = {u"400"_s, u"403"_s}});
    describe::add(paths, {.method = u"post"_s,
                          .path = u"/sequences/{id}/entries"_s,
                          .id = u"addToSequence"_s,
                          .summary = u"Puts something at the end of the list"_s,
                          .tag = tag,
                          .isOpen = isOpen,
                          .body = describe::shape({u"itemId:integer"_s}),
                          .answer = answer,
                          .status = u"201"_s,
                          .errors = {u"403"_s}});
    describe::add(paths, {.method = u"patch"_s,
                          .path = u"/sequences/{id}/entries/{entry}"_s,
                          .id = u"moveInSequence"_s,
                          .summary = u"Moves an entry to another place, counted from 0"_s,
                          .tag = tag,
                          .isOpen = isOpen,
                          .body = describe::shape({u"to:integer"_s}),
                          .answer = answer,
                          .errors = {u"403"_s}});
    describe::add(paths, {.method = u"delete"_s,
                          .path = u"/sequences/{id}/entries/{entry}"_s,
                          .id = u"takeFromSequence"_s,
                          .summary = u"Takes an entry out of the list"_s,
                          .tag = tag,
                          .isOpen = isOpen,
                          .answer = answer,
                          .errors = {u"400"_s, u"403"_s}});
    return paths;
}

} // namespace

std::optional<Module> sequenceModule(const Domain &domain)
{
    const Sequence sequence = sequenceOf(domain);
    if (!sequence.list || domain.kind == ProjectKind::Static)
        return std::nullopt;
    Module module{.id = u"sequence"_s,
                  .title = u"Lists in an order of their own"_s,
                  .instructions =
                      u"Let people put records into a list, move them up and down with buttons and keys, and "
                      "take them out again; the server keeps the order and adds up what the list comes to."_s,
                  .kind = CapabilityKind::Sequence};
    module.routes = {{.path = u"sequences"_s, .name = u"sequenceRoutes"_s, .file = u"sequence-routes"_s}};
    module.components = {{.slot = Slot::Panel,
                          .entity = sequence.list->name,
                          .component = u"SequencePanel"_s,
                          .file = u"sequence/SequencePanel"_s}};
    module.tables = {entryTable(sequence)};
    module.paths = sequencePaths(sequence.list->access.read.contains(u"visitor"_s));
    const auto made = [domain](QString (*code)(const Sequence &)) {
        return [domain, code]() -> Result<QString> {
            return code(sequenceOf(domain));
        };
    };
    module.made = {{u"backend/src/models/sequence.ts"_s, made(modelCode)},
                   {u"backend/tests/support/sequence.ts"_s, made(supportCode)},
                   {u"frontend/src/sequence/settings.ts"_s, made(settingsCode)},
                   {u"e2e/modules/sequence-settings.mjs"_s, made([](const Sequence &one) {
                        return fileOf(
                            {plain(u"/** Where the browser test finds the lists. */"_s),
                             constant(u"export const lists"_s, ts::string(u'/' + naming::routeName(*one.list)))});
                    })}};
    return module;
}

} // namespace autodevos
