// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/frontendcode.h"

#include "agents/blueprint/generate/datamodel.h"
#include "agents/blueprint/generate/frontendcard.h"
#include "agents/blueprint/generate/frontenddoc.h"
#include "agents/blueprint/generate/frontendhero.h"
#include "agents/blueprint/generate/frontendwords.h"
#include "agents/blueprint/generate/modules/module.h"
#include "agents/blueprint/generate/naming.h"
#include "agents/blueprint/generate/normalise.h"
#include "agents/blueprint/generate/seedvalues.h"
#include "agents/blueprint/generate/tscode.h"

#include <algorithm>
#include <map>

namespace autodevos::frontendcode {

using namespace Qt::StringLiterals;
using namespace frontenddoc;

namespace {

/// What the input of a new record holds; empty where an empty input means the same.
QString initialText(const Field &field)
{
    const QString value = data::initialValue(field);
    switch (field.type) {
    case FieldType::Boolean:
        return value == "true"_L1 ? value : QString();
    case FieldType::List:
        return {};
    case FieldType::Money:
        return value.isEmpty() ? value : QString::number(value.toDouble() / 100, 'f', 2);
    default:
        return value;
    }
}

/// What is only shown needs no limits.
ts::Doc fieldDoc(const Domain &domain, const Entity &entity, const Field &field, bool isStatic)
{
    Members members{ts::property(u"name"_s, field.name), ts::property(u"label"_s, field.label),
                    ts::property(u"kind"_s, shown::kindName(domain, entity, field))};
    // A check box that is left empty is an answer too.
    addFlag(members, u"required"_s, !isStatic && field.required && field.type != FieldType::Boolean);
    if (field.minimum && !isStatic)
        members.append(ts::property(u"minimum"_s, ts::number(*field.minimum)));
    if (field.maximum && (!isStatic || field.type == FieldType::Rating))
        members.append(ts::property(u"maximum"_s, ts::number(*field.maximum)));
    QVector<ts::Doc> options;
    const QStringList tones = words::tonesOf(field.options, domain.machine(entity.name, field.name));
    for (int i = 0; i < field.options.size(); ++i)
        options.append(
            ts::object({ts::property(u"value"_s, field.options.at(i)), ts::property(u"tone"_s, tones.at(i))}));
    addList(members, u"options"_s, options);
    addText(members, u"initial"_s, isStatic ? QString() : initialText(field));
    addText(members, u"unit"_s, words::measureOf(field));
    addFlag(members, u"year"_s, words::isYear(field));
    addFlag(members, u"ordered"_s, words::isOrdered(field));
    addFlag(members, u"tags"_s, shown::isTagList(field));
    return ts::object(members);
}

ts::Doc relationDoc(const Domain &domain, const Relation &relation, bool isStatic)
{
    const QString idName = naming::idName(relation);
    Members members{ts::property(u"name"_s, relation.name), ts::property(u"label"_s, relation.label),
                    ts::property(u"target"_s, relation.target)};
    addText(members, u"key"_s, isStatic ? QString() : relation.many ? naming::idsName(relation) : idName);
    addText(members, u"filter"_s, idName);
    addFlag(members, u"many"_s, relation.many);
    addFlag(members, u"required"_s, !isStatic && relation.required);
    if (relation.isActor)
        addText(members, u"actor"_s, shown::actorOf(domain, relation));
    return ts::object(members);
}

QVector<ts::Doc> transitionDocs(const Domain &domain, const Entity &entity)
{
    QVector<ts::Doc> docs;
    for (const StateMachine &machine : domain.machines) {
        if (machine.entity != entity.name)
            continue;
        for (const Transition &transition : machine.transitions)
            docs.append(ts::object({ts::property(u"name"_s, naming::kebab(transition.name)),
                                    ts::property(u"label"_s, transition.label),
                                    ts::property(u"tone"_s, words::toneOf(transition.to))}));
    }
    return docs;
}

QVector<ts::Doc> toggleDocs(const Domain &domain, const Entity &entity)
{
    QVector<ts::Doc> docs;
    for (const Entity *toggle : childrenOf(domain, entity, Presentation::Toggle))
        docs.append(ts::object({ts::property(u"path"_s, naming::kebab(naming::toggleName(*toggle, entity))),
                                ts::property(u"flag"_s, naming::toggleFlag(*toggle, entity)),
                                ts::property(u"count"_s, naming::countName(*toggle, entity)),
                                ts::property(u"label"_s, toggle->label), ts::property(u"plural"_s, toggle->plural),
                                ts::property(u"page"_s, naming::routeName(*toggle))}));
    return docs;
}

ts::Doc childDoc(const Domain &domain, const Entity &child, const Relation &relation)
{
    const bool isStatic = domain.kind == ProjectKind::Static;
    return ts::object({ts::property(u"entity"_s, child.name),
                       ts::property(u"key"_s, isStatic ? relation.name : naming::idName(relation))});
}

bool isOncePerAccount(const Entity &entity)
{
    const Relation *parent = findRelation(entity, entity.parent);
    if (entity.presentation != Presentation::Inline || !parent || entity.uniqueTogether.size() != 2)
        return false;
    return std::all_of(entity.uniqueTogether.begin(), entity.uniqueTogether.end(), [&](const QString &name) {
        const Relation *relation = findRelation(entity, name);
        return relation && (relation == parent || relation->isActor);
    });
}

/// What the lines of a record are made of, where the entity is one of them.
void addLine(Members &members, const Domain &domain, const Entity &entity)
{
    for (const data::Lines &lines : data::linesOf(domain)) {
        if (lines.line->name != entity.name)
            continue;
        Members parts{ts::property(u"quantity"_s, lines.quantity), ts::property(u"price"_s, lines.price),
                      ts::property(u"amount"_s, lines.amount), ts::property(u"total"_s, lines.total)};
        addText(parts, u"net"_s, lines.net);
        members.append(ts::property(u"line"_s, ts::object(parts)));
    }
}

void addNested(Members &members, const Domain &domain, const Entity &entity)
{
    QVector<ts::Doc> inlines;
    bool isRated = false;
    for (const Entity *child : childrenOf(domain, entity, Presentation::Inline)) {
        const Relation *relation = findRelation(*child, child->parent);
        if (!relation)
            continue;
        inlines.append(childDoc(domain, *child, *relation));
        isRated = isRated || ratingField(*child);
    }
    addList(members, u"inlines"_s, inlines);
    if (entity.presentation == Presentation::Page) {
        QVector<ts::Doc> children;
        for (const shown::Child &child : shown::children(domain, entity))
            children.append(childDoc(domain, *child.entity, *child.relation));
        addList(members, u"children"_s, children);
    }
    addFlag(members, u"oncePerAccount"_s, domain.kind != ProjectKind::Static && isOncePerAccount(entity));
    addFlag(members, u"rated"_s, isRated && domain.kind != ProjectKind::Static);
}

void addCard(Members &members, const Domain &domain, const Entity &entity)
{
    const shown::Card card = shown::cardOf(domain, entity);
    Members parts;
    addFlag(parts, u"tall"_s, card.isTall);
    addText(parts, u"eyebrow"_s, card.eyebrow);
    addText(parts, u"price"_s, card.price);
    const bool isSeen = card.listing == shown::Listing::Cards || card.layout == shown::Layout::Stand;
    if (isSeen) {
        addText(parts, u"day"_s, card.day);
        addText(parts, u"goal"_s, card.goal);
        addText(parts, u"raised"_s, card.raised);
    }
    if (!parts.isEmpty() && (card.listing != shown::Listing::Table || card.layout != shown::Layout::Plain))
        members.append(ts::property(u"card"_s, ts::object(parts)));
    if (domain.kind == ProjectKind::Static)
        return;
    if (card.listing == shown::Listing::Faces || card.listing == shown::Listing::Rows)
        members.append(ts::property(u"listing"_s, card.listing == shown::Listing::Faces ? u"faces"_s : u"rows"_s));
    if (card.layout != shown::Layout::Plain)
        members.append(ts::property(u"layout"_s, shown::nameOf(card.layout)));
}

void addPictures(Members &members, const Domain &domain, const Entity &entity)
{
    addText(members, u"imageField"_s, shown::imageField(entity));
    addText(members, u"teaserField"_s, shown::teaserField(entity));
    addFlag(members, u"cards"_s, shown::isVisual(domain, entity));
    addFlag(members, u"pictured"_s, shown::isPictured(domain, entity));
    if (const shown::Offer offer = shown::offer(domain, entity); offer.taken) {
        Members parts{ts::property(u"entity"_s, offer.taken->name),
                      ts::property(u"key"_s, naming::idName(*offer.relation))};
        addText(parts, u"price"_s, offer.price ? offer.price->name : QString());
        addText(parts, u"unit"_s, offer.price ? words::unitOf(*offer.price) : QString());
        members.append(ts::property(u"offer"_s, ts::object(parts)));
    }
    addCard(members, domain, entity);
    addFlag(members, u"people"_s, shown::isPerson(domain, entity));
    const bool isMade = entity.presentation == Presentation::Page && domain.kind != ProjectKind::Static;
    addText(members, u"beginning"_s, isMade ? words::beginningOf(entity) : QString());
}

void addReading(Members &members, const Domain &domain, const Entity &entity)
{
    const bool isBlog = domain.has(CapabilityKind::Blog, entity.name);
    addText(members, u"dateField"_s, isBlog ? shown::dateField(entity) : QString());
    addFlag(members, u"isBlog"_s, isBlog);
    addText(members, u"menuLabel"_s, isBlog ? u"Blog"_s : QString());
}

/// The map behind `entityNamed`, and the function itself.
QVector<ts::Doc> mapParts(const ts::Doc &list)
{
    const ts::Doc entries = ts::concat({list, plain(u".map((entity) => [entity.name, entity])"_s)});
    const ts::Doc map = ts::group(ts::concat({plain(u"new Map("_s), ts::indent(ts::concat({ts::softline(), entries})),
                                              ts::whenBroken(u","_s), ts::softline(), plain(u")"_s)}));
    return {constant(u"const entities"_s, map),
            emptyLine(),
            plain(u"export function entityNamed(name: string): EntityDefinition {"_s),
            plain(u"  const entity = entities.get(name);"_s),
            plain(u"  if (!entity) {"_s),
            plain(u"    throw new Error(`There is no entity named ${name}`);"_s),
            plain(u"  }"_s),
            plain(u"  return entity;"_s),
            plain(u"}"_s)};
}

/// `hero`, with its type.
QVector<ts::Doc> heroParts(const shown::Hero &hero)
{
    Members members{ts::property(u"entity"_s, plain(variableOf(*hero.entity)))};
    addText(members, u"line"_s, hero.line);
    addText(members, u"mark"_s, hero.mark);
    return {plain(u"interface Hero {"_s),
            plain(u"  entity: EntityDefinition;"_s),
            plain(u"  /** A text or a relation that says something about a record. */"_s),
            plain(u"  line?: string;"_s),
            plain(u"  /** The state or the price of a record. */"_s),
            plain(u"  mark?: string;"_s),
            plain(u"}"_s),
            emptyLine(),
            plain(u"/** The kind of record that the first page pictures. */"_s),
            constant(u"export const hero: Hero"_s, ts::object(members)),
            emptyLine()};
}

/// What modules add to the entity's pages.
void addComponents(Members &members, QVector<ts::Doc> &imports, const Domain &domain, const Entity &entity)
{
    std::map<QString, QStringList> namesByFile;
    std::map<Slot, QVector<ts::Doc>> lists;
    for (const Module &module : modulesOf(domain)) {
        for (const ModuleComponent &component : module.components) {
            if (component.entity != entity.name)
                continue;
            QStringList &names = namesByFile[u"../"_s + component.file];
            if (!names.contains(component.component)) // it may stand in several places
                names.append(component.component);
            const ts::Doc name = plain(component.component);
            lists[component.slot].append(
                component.slot == Slot::ListView
                    ? ts::object({ts::property(u"id"_s, naming::slug(component.label)),
                                  ts::property(u"label"_s, component.label), ts::property(u"icon"_s, component.icon),
                                  ts::property(u"View"_s, name)})
                    : name);
        }
    }
    for (const auto &[file, names] : namesByFile)
        imports.append(ts::importNames(names, file));
    addList(members, u"actions"_s, lists[Slot::Action]);
    addList(members, u"panels"_s, lists[Slot::Panel]);
    addList(members, u"marks"_s, lists[Slot::Mark]);
    addList(members, u"flags"_s, lists[Slot::Flag]);
    addList(members, u"tools"_s, lists[Slot::ListTool]);
    addList(members, u"views"_s, lists[Slot::ListView]);
    if (const auto lead = lists.find(Slot::Lead); lead != lists.end())
        members.append(ts::property(u"lead"_s, lead->second.constFirst()));
    if (const auto form = lists.find(Slot::Form); form != lists.end())
        members.append(ts::property(u"form"_s, form->second.constFirst()));
}

void addMatter(Members &members, const Domain &domain, const Entity &entity)
{
    QVector<ts::Doc> fields;
    const bool isStatic = domain.kind == ProjectKind::Static;
    for (const Field &field : entity.fields)
        fields.append(fieldDoc(domain, entity, field, isStatic));
    QVector<ts::Doc> relations;
    for (const Relation &relation : entity.relations)
        relations.append(relationDoc(domain, relation, isStatic));
    members.append(ts::property(u"fields"_s, ts::array(fields)));
    members.append(ts::property(u"relations"_s, ts::array(relations)));
}

} // namespace

QString variableOf(const Entity &entity)
{
    return naming::camel(entity.name) + u"Entity"_s;
}

QString entityFile(const Domain &domain, const FrontendFacts &facts, const Entity &entity)
{
    const bool isPage = entity.presentation == Presentation::Page;
    const QStringList makers = isPage && data::isKept(domain, entity) ? QStringList{u"nobody"_s} : entity.access.create;
    Members members{
        ts::property(u"name"_s, entity.name),
        ts::property(u"label"_s, entity.label),
        ts::property(u"plural"_s, entity.plural),
        ts::property(u"path"_s, naming::routeName(entity)),
        ts::property(u"description"_s, entity.description),
        ts::property(u"icon"_s, words::iconAmong(domain, entity)),
    };
    if (!facts.isStatic)
        members.append(ts::property(u"access"_s, ts::object({ts::property(u"read"_s, ts::strings(entity.access.read)),
                                                             ts::property(u"create"_s, ts::strings(makers))},
                                                            true)));
    addText(members, u"titleField"_s, entity.titleField);
    if (isPage && !facts.isStatic) {
        addText(members, u"leadField"_s, shown::leadField(domain, entity));
        addText(members, u"sumField"_s, shown::sumField(entity));
    }
    if (isPage)
        addPictures(members, domain, entity);
    if (isPage && (facts.isContent || facts.isStatic))
        addReading(members, domain, entity);
    addFlag(members, u"isComparable"_s, facts.isStatic && domain.has(CapabilityKind::Compare, entity.name));
    addMatter(members, domain, entity);
    members.append(ts::property(u"columns"_s, ts::strings(shown::columns(domain, entity))));
    if (isPage) {
        const QStringList filters = shown::filters(domain, entity);
        addFlag(members, u"searchable"_s, shown::isSearchable(entity));
        if (!filters.isEmpty())
            members.append(ts::property(u"filters"_s, ts::strings(filters)));
    }
    const QStringList readOnly = facts.isStatic ? QStringList() : shown::readOnlyFields(domain, entity);
    if (!readOnly.isEmpty())
        members.append(ts::property(u"readOnly"_s, ts::strings(readOnly)));
    addList(members, u"transitions"_s, transitionDocs(domain, entity));
    addList(members, u"toggles"_s, toggleDocs(domain, entity));
    addNested(members, domain, entity);
    addText(members, u"authorField"_s, facts.isStatic ? QString() : shown::authorField(entity));
    addFlag(members, u"moderated"_s, !facts.isStatic && shown::isModerated(domain, entity));
    addText(members, u"entry"_s, shown::isSent(domain, entity) ? words::entryOf(entity) : QString());
    if (!facts.isStatic)
        addLine(members, domain, entity);
    QVector<ts::Doc> parts;
    if (!facts.isStatic)
        addComponents(members, parts, domain, entity);
    const ts::Doc call = ts::call(u"defineEntity"_s, {ts::object(members, true)});
    parts += {plain(u"import { defineEntity } from '../records/define';"_s), emptyLine(),
              constant(u"export const "_s + variableOf(entity), call)};
    return fileOf(parts);
}

QString registryFile(const Domain &domain, const FrontendFacts &facts)
{
    QVector<std::pair<QString, ts::Doc>> imports;
    const auto variables = [](const QVector<const Entity *> &entities) {
        QVector<ts::Doc> docs;
        for (const Entity *entity : entities)
            docs.append(ts::text(variableOf(*entity)));
        return docs;
    };
    QVector<const Entity *> inlines;
    for (const Entity &entity : domain.entities) {
        if (entity.presentation == Presentation::Toggle)
            continue;
        if (entity.presentation == Presentation::Inline)
            inlines.append(&entity);
        const QString path = u"./entities/"_s + naming::fileName(entity);
        imports.append({path, ts::importNames({variableOf(entity)}, path)});
    }
    std::sort(imports.begin(), imports.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QVector<ts::Doc> parts;
    for (const auto &[path, doc] : imports)
        parts.append(doc);
    parts += {ts::text(u"import type { EntityDefinition } from './records/types';"_s), emptyLine()};
    if (!facts.isStatic)
        parts += {ts::text(u"/** Entities with pages of their own, in the order of the menu. */"_s),
                  constant(u"export const pageEntities: readonly EntityDefinition[]"_s,
                           ts::array(variables(shown::pageEntities(domain)))),
                  emptyLine()};
    parts += {ts::text(u"/** The same as the first page shows them, the most vivid before the others. */"_s),
              constant(u"export const showcase: readonly EntityDefinition[]"_s,
                       ts::array(variables(shown::showcase(domain)))),
              emptyLine()};
    const bool isWelcomed = facts.isHeroBrowsed && !facts.isContent && !facts.isStatic;
    if (isWelcomed || hasHeroArt(domain, facts))
        parts += heroParts(shown::hero(domain, !facts.hasExamples));
    if (facts.isContent || facts.isStatic)
        parts += {ts::text(u"/** What readers meet, in the order of the menu. */"_s),
                  constant(u"export const publicEntities: readonly EntityDefinition[]"_s,
                           ts::array(variables(shown::publicEntities(domain)))),
                  emptyLine()};
    if (const Entity *contact = shown::contactEntity(domain))
        parts +=
            {ts::text(u"/** What visitors send with the contact form. */"_s),
             ts::text(u"export const contactEntity: EntityDefinition = "_s + variableOf(*contact) + u';'), emptyLine()};
    const QString pages = facts.isStatic ? u"publicEntities"_s : u"pageEntities"_s;
    QVector<ts::Doc> all{ts::text(u"..."_s + pages)};
    all += variables(inlines);
    parts += mapParts(inlines.isEmpty() ? plain(pages) : ts::array(all));
    return fileOf(parts);
}

QString examplesFile(const Domain &domain, const QJsonObject &vocabulary)
{
    constexpr int kExamples = 8; // that they stand in more than one state
    const shown::Hero hero = shown::hero(domain, false);
    const SeedValues values(domain, vocabulary);
    QVector<ts::Doc> examples;
    for (int position = 0; position < kExamples; ++position) {
        Members members{ts::property(u"id"_s, ts::number(position + 1))};
        const auto add = [&](const QString &name, const QString &as) {
            if (const Field *field = findField(*hero.entity, name)) {
                const QJsonValue value = std::get<QJsonValue>(values.value(*hero.entity, *field, position));
                members.append(
                    ts::property(as, value.isDouble() ? ts::number(value.toDouble()) : ts::string(value.toString())));
            }
        };
        add(hero.entity->titleField, u"label"_s);
        add(hero.line, hero.line);
        add(hero.mark, hero.mark);
        examples.append(ts::object(members));
    }
    return fileOf({plain(u"import type { Reference } from '../records/types';"_s), emptyLine(),
                   plain(u"export type Example = Reference & Readonly<Record<string, unknown>>;"_s), emptyLine(),
                   plain(u"/** What records may look like, for those who may not see real ones. */"_s),
                   constant(u"export const examples: readonly Example[]"_s, ts::array(examples))});
}

QString fieldKindsFile(const FrontendFacts &facts)
{
    QStringList names;
    for (const FieldType type : facts.fieldTypes)
        names.append(shown::kindName(type));
    if (facts.hasMedia)
        names.append(u"media"_s);
    names.sort();
    QStringList imports{u"import type { FieldKind } from './kind';"_s};
    QVector<ts::Doc> members;
    for (const QString &name : names) {
        imports.append(u"import { %1Kind } from './%2';"_s.arg(name, naming::kebab(name)));
        members.append(ts::property(name, ts::text(name + u"Kind"_s)));
    }
    QVector<ts::Doc> parts;
    for (const QString &line : imports)
        parts.append(ts::text(line));
    parts += {emptyLine(), ts::unionType(u"export type FieldKindName"_s, names), emptyLine(),
              ts::text(u"/** How the values of every type that occurs here are edited and shown. */"_s),
              constant(u"export const fieldKinds: Record<FieldKindName, FieldKind>"_s, ts::object(members, true))};
    return fileOf(parts);
}

} // namespace autodevos::frontendcode
