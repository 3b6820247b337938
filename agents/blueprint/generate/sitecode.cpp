// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/sitecode.h"

#include "agents/blueprint/generate/datamodel.h"
#include "agents/blueprint/generate/frontendcode.h"
#include "agents/blueprint/generate/frontenddoc.h"
#include "agents/blueprint/generate/frontendfacts.h"
#include "agents/blueprint/generate/frontendfeatures.h"
#include "agents/blueprint/generate/naming.h"
#include "agents/blueprint/generate/normalise.h"
#include "agents/blueprint/generate/proofs.h"

#include <algorithm>

namespace autodevos::sitecode {

using namespace Qt::StringLiterals;
using namespace frontenddoc;

namespace {

/// Type of the browser's input; "long" is a text of several lines.
QString inputKind(FieldType type)
{
    switch (type) {
    case FieldType::Text:
    case FieldType::List:
        return u"long"_s;
    case FieldType::Email:
        return u"email"_s;
    case FieldType::Phone:
        return u"tel"_s;
    case FieldType::Url:
        return u"url"_s;
    case FieldType::Date:
        return u"date"_s;
    case FieldType::Time:
        return u"time"_s;
    case FieldType::DateTime:
        return u"datetime-local"_s;
    case FieldType::Integer:
    case FieldType::Number:
    case FieldType::Money:
    case FieldType::Duration:
    case FieldType::Rating:
        return u"number"_s;
    default:
        return u"text"_s;
    }
}

/// What is asked for links between records, each of which is a part of the page.
QStringList linkProofs(const Entity &entity)
{
    QStringList links;
    for (const Relation &relation : entity.relations)
        links += relation.requirements;
    return proofs::sorted(links);
}

/// Requirements that steps of the tests prove, by what the step does; empty where nothing asks for it.
ts::Doc provesDoc(const Domain &domain, const Entity &entity)
{
    const QVector<std::pair<QString, QStringList>> steps{
        {u"records"_s, proofs::ofRecords(domain, entity)},
        {u"links"_s, linkProofs(entity)},
        {u"search"_s, proofs::ofCapability(domain, CapabilityKind::Search, entity.name)},
        {u"filter"_s, proofs::ofCapability(domain, CapabilityKind::Filter, entity.name)}};
    Members members;
    for (const auto &[step, requirements] : steps) {
        if (!requirements.isEmpty())
            members.append(ts::property(step, ts::strings(requirements)));
    }
    return ts::object(members);
}

QStringList provesOfInline(const Domain &domain, const Entity &entity)
{
    return proofs::sorted(proofs::ofRecords(domain, entity) + linkProofs(entity));
}

ts::Doc listDoc(const Domain &domain, const Entity &entity)
{
    const bool isBlog = domain.has(CapabilityKind::Blog, entity.name);
    QStringList parts;
    for (const Entity *child : childrenOf(domain, entity, Presentation::Inline))
        parts += provesOfInline(domain, *child);
    Members members{ts::property(u"label"_s, isBlog ? u"Blog"_s : entity.plural),
                    ts::property(u"page"_s, u'/' + naming::routeName(entity)),
                    ts::property(u"content"_s, contentName(entity) + u".json"_s)};
    const Field *title = findField(entity, entity.titleField);
    if (title && title->type == FieldType::String && shown::isSearchable(entity))
        addText(members, u"title"_s, title->name);
    for (const QString &name : shown::filters(domain, entity)) {
        const Field *field = findField(entity, name);
        if (field && field->type == FieldType::Enum) {
            members.append(ts::property(u"filter"_s, ts::object({ts::property(u"name"_s, field->name),
                                                                 ts::property(u"label"_s, field->label)})));
            break;
        }
    }
    addFlag(members, u"isComparable"_s, domain.has(CapabilityKind::Compare, entity.name));
    members.append(ts::property(u"proves"_s, provesDoc(domain, entity)));
    members.append(ts::property(u"partsProve"_s, ts::strings(proofs::sorted(parts))));
    return ts::object(members, true);
}

ts::Doc commonProves(const Domain &domain)
{
    const auto asking = [&domain](CapabilityKind kind) {
        return ts::strings(proofs::ofCapability(domain, kind));
    };
    return ts::object({ts::property(u"site"_s, ts::strings(proofs::sorted(domain.requirements))),
                       ts::property(u"contact"_s, asking(CapabilityKind::Contact)),
                       ts::property(u"faq"_s, asking(CapabilityKind::Faq)),
                       ts::property(u"compare"_s, asking(CapabilityKind::Compare)),
                       ts::property(u"colours"_s, ts::strings(proofs::sorted(domain.theme.requirements)))});
}

ts::Doc textPageDoc(const Domain &domain, const Capability &page)
{
    return ts::object({ts::property(u"address"_s, u'/' + naming::slug(page.page)), ts::property(u"title"_s, page.page),
                       ts::property(u"proves"_s, ts::strings(proofs::ofPage(domain, page.page)))});
}

} // namespace

QString contentFile(const Domain &domain)
{
    QVector<std::pair<QString, QString>> files; ///< variable, base name
    QVector<ts::Doc> members;
    for (const Entity &entity : domain.entities) {
        const QString variable = naming::camel(entity.name) + u"Records"_s;
        files.append({variable, contentName(entity)});
        members.append(ts::property(entity.name, plain(variable)));
    }
    const bool hasTexts = domain.has(CapabilityKind::Content);
    const bool hasQuestions = domain.has(CapabilityKind::Faq);
    if (hasTexts)
        files.append({u"pages"_s, u"pages"_s});
    if (hasQuestions)
        files.append({u"faq"_s, u"faq"_s});
    std::sort(files.begin(), files.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
    QVector<ts::Doc> parts;
    for (const auto &[variable, name] : files)
        parts.append(plain(u"import %1 from '../content/%2.json';"_s.arg(variable, name)));
    if (!members.isEmpty())
        parts += {emptyLine(),
                  plain(u"export interface StoredRecord {"_s),
                  plain(u"  id: number;"_s),
                  plain(u"  [member: string]: unknown;"_s),
                  plain(u"}"_s),
                  emptyLine(),
                  plain(u"/** What stands in the files under content/, by entity. */"_s),
                  constant(u"export const stored: Readonly<Record<string, readonly StoredRecord[]>>"_s,
                           ts::object(members, true))};
    if (hasTexts)
        parts += {emptyLine(),
                  plain(u"export interface TextContent {"_s),
                  plain(u"  /** Its address. */"_s),
                  plain(u"  slug: string;"_s),
                  plain(u"  title: string;"_s),
                  plain(u"  /** An empty line begins a new paragraph. */"_s),
                  plain(u"  body: string;"_s),
                  plain(u"}"_s),
                  emptyLine(),
                  plain(u"/** Pages of text. */"_s),
                  plain(u"export const textPages: readonly TextContent[] = pages;"_s)};
    if (hasQuestions)
        parts += {emptyLine(), plain(u"/** What people ask most. */"_s),
                  plain(u"export const questions: readonly { question: string; answer: string }[] = faq;"_s)};
    return parts.isEmpty() ? QString() : fileOf(parts);
}

QString siteFile(const Domain &domain)
{
    const bool hasMoney = frontendFacts(domain).fieldTypes.contains(FieldType::Money);
    const bool hasContact = domain.has(CapabilityKind::Contact);
    QVector<ts::Doc> parts{plain(u"import words from '../content/site.json';"_s),
                           plain(u"import type { IconName } from './ui/Icon';"_s),
                           emptyLine(),
                           plain(u"interface Site {"_s),
                           plain(u"  name: string;"_s),
                           plain(u"  tagline: string;"_s)};
    if (hasContact)
        parts += {plain(u"  /** Where visitors write to. */"_s), plain(u"  email: string;"_s)};
    parts.append(plain(u"  icon: IconName;"_s));
    if (hasMoney)
        parts += {plain(u"  /** ISO 4217 code of all amounts. */"_s), plain(u"  currency: string;"_s)};
    Members members{plain(u"...words"_s), ts::property(u"icon"_s, features::siteIcon(domain))};
    if (hasMoney)
        members.append(ts::property(u"currency"_s, features::currency(domain)));
    parts += {plain(u"}"_s), emptyLine(),
              plain(u"/** What the site is called and what it is for; its words stand in content/site.json. */"_s),
              constant(u"export const site: Site"_s, ts::object(members))};
    return fileOf(parts);
}

QString contactInputsFile(const QVector<Field> &fields)
{
    QVector<ts::Doc> inputs;
    QStringList kinds;
    for (const Field &field : fields) {
        if (field.type == FieldType::Image || field.type == FieldType::File)
            continue; // goes along with the letter
        const QString kind = inputKind(field.type);
        if (!kinds.contains(kind))
            kinds.append(kind);
        const bool isBoolean = field.type == FieldType::Boolean;
        Members members{ts::property(u"name"_s, field.name), ts::property(u"label"_s, field.label),
                        ts::property(u"kind"_s, kind)};
        addFlag(members, u"required"_s, field.required);
        const QStringList options = isBoolean ? QStringList{u"Yes"_s, u"No"_s} : field.options;
        if (!options.isEmpty())
            members.append(ts::property(u"options"_s, ts::strings(options)));
        inputs.append(ts::object(members));
    }
    if (!kinds.contains(u"long"_s))
        kinds.append(u"long"_s);
    kinds.sort();
    return fileOf({plain(u"/** Types of the browser's inputs; \"long\" is a text of several lines. */"_s),
                   ts::unionType(u"type InputKind"_s, kinds), emptyLine(), plain(u"export interface ContactInput {"_s),
                   plain(u"  name: string;"_s), plain(u"  label: string;"_s), plain(u"  kind: InputKind;"_s),
                   plain(u"  required?: boolean;"_s), plain(u"  options?: readonly string[];"_s), plain(u"}"_s),
                   emptyLine(), plain(u"/** What the contact form asks for. */"_s),
                   constant(u"export const contactInputs: readonly ContactInput[]"_s, ts::array(inputs))});
}

QString toolsFile(const QVector<Module> &modules)
{
    QVector<ts::Doc> imports;
    QVector<ts::Doc> tools;
    for (const Module &module : modules) {
        for (const ModulePage &page : module.pages) {
            imports.append(ts::importNames({page.component}, u"./"_s + page.file));
            tools.append(ts::object({ts::property(u"path"_s, page.path), ts::property(u"label"_s, page.label),
                                     ts::property(u"icon"_s, page.icon), ts::property(u"text"_s, page.invite),
                                     ts::property(u"Page"_s, plain(page.component))},
                                    true));
        }
    }
    QVector<ts::Doc> parts{plain(u"import type { ComponentType } from 'react';"_s)};
    parts += imports;
    parts += {ts::importNames({u"IconName"_s}, u"./ui/Icon"_s, true),
              emptyLine(),
              plain(u"export interface Tool {"_s),
              plain(u"  path: string;"_s),
              plain(u"  label: string;"_s),
              plain(u"  icon: IconName;"_s),
              plain(u"  text: string;"_s),
              plain(u"  Page: ComponentType;"_s),
              plain(u"}"_s),
              emptyLine(),
              plain(u"/** Pages that do something by themselves, in the browser. */"_s),
              constant(u"export const tools: readonly Tool[]"_s, ts::array(tools))};
    return fileOf(parts);
}

QString entityTestFile(const Domain &domain, const Entity &entity)
{
    const bool isPage = entity.presentation == Presentation::Page;
    const QString describe = isPage ? u"describeEntity"_s : u"describeInline"_s;
    const ts::Doc proves = isPage ? provesDoc(domain, entity) : ts::strings(provesOfInline(domain, entity));
    const QString variable = frontendcode::variableOf(entity);
    return fileOf({plain(u"import { %1 } from '../test/%1';"_s.arg(describe)),
                   plain(u"import { %1 } from './%2';"_s.arg(variable, naming::fileName(entity))), emptyLine(),
                   ts::concat({ts::call(describe, {plain(variable), proves}), plain(u";"_s)})});
}

QString e2eDomainFile(const Domain &domain)
{
    QVector<ts::Doc> lists;
    for (const Entity *entity : shown::publicEntities(domain))
        lists.append(listDoc(domain, *entity));
    QVector<ts::Doc> texts;
    for (const Capability &page : data::capabilitiesOf(domain, CapabilityKind::Content))
        texts.append(textPageDoc(domain, page));
    QVector<ts::Doc> colours;
    for (const Colour &colour : domain.theme.colours) {
        if (!colour.name.isEmpty() && colour.role != "text"_L1 && colour.role != "heading"_L1)
            colours.append(ts::property(colour.role, colour.hex));
    }
    const auto flag = [&domain](const QString &name, CapabilityKind kind) {
        return plain(u"export const %1 = %2;"_s.arg(name, domain.has(kind) ? u"true"_s : u"false"_s));
    };
    return fileOf(
        {plain(u"/** Kinds of records, each with its list, a page for every record and the file of them. */"_s),
         constant(u"export const lists"_s, ts::array(lists)), emptyLine(), plain(u"/** Pages of text. */"_s),
         constant(u"export const textPages"_s, ts::array(texts)), emptyLine(), flag(u"hasFaq"_s, CapabilityKind::Faq),
         flag(u"hasContact"_s, CapabilityKind::Contact), emptyLine(),
         plain(u"/** The colours that were asked for, by what they are for. */"_s),
         constant(u"export const colours"_s, ts::object(colours)), emptyLine(),
         plain(u"/** Requirements that are met by no single kind of record. */"_s),
         constant(u"export const proves"_s, commonProves(domain))});
}

} // namespace autodevos::sitecode
