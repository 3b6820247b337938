// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/modelcode.h"

#include "agents/blueprint/generate/charted.h"
#include "agents/blueprint/generate/datamodel.h"
#include "agents/blueprint/generate/modules/module.h"
#include "agents/blueprint/generate/naming.h"
#include "agents/blueprint/generate/normalise.h"
#include "agents/blueprint/generate/tscode.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace autodevos {

using namespace Qt::StringLiterals;
using ts::Doc;

namespace {

QString lower(const QString &name)
{
    return name.left(1).toLower() + name.mid(1);
}

/// Variable that holds the definition: safe beside reserved words and the file's own imports.
QString definitionName(const QString &entityName)
{
    static const QSet<QString> imported{u"text"_s,     u"number"_s,  u"integer"_s, u"email"_s,     u"phone"_s,
                                        u"url"_s,      u"date"_s,    u"time"_s,    u"dateTime"_s,  u"colour"_s,
                                        u"list"_s,     u"boolean"_s, u"choice"_s,  u"reference"_s, u"references"_s,
                                        u"optional"_s, u"z"_s,       u"fields"_s,  u"resource"_s,  u"resources"_s};
    const QString name = naming::delegateName(entityName);
    return imported.contains(name) ? name + u"Model"_s : naming::variableName(name);
}

/// The entity in names of files and variables, apart from those of the built-in parts.
QString partName(const Entity &entity)
{
    static const QSet<QString> builtIn{u"Account"_s, u"Resource"_s, u"Dashboard"_s, u"Page"_s,
                                       u"Auth"_s,    u"Index"_s,    u"Fields"_s,    u"Roles"_s};
    return builtIn.contains(entity.name) ? entity.name + u"Record"_s : entity.name;
}

/// One block `imports` per file, collecting what the code turns out to use.
class ModelWriter {
public:
    ModelWriter(const Domain &domain, const Entity &entity)
        : m_domain(domain)
        , m_entity(entity)
    {
    }

    [[nodiscard]] QString write()
    {
        const QString options = optionLists();
        const QString schema = schemas();
        const QString definition = definitionText();
        QString code = u"import { z } from 'zod';\n"_s;
        QStringList names(m_helpers.begin(), m_helpers.end());
        std::sort(names.begin(), names.end());
        if (!names.isEmpty())
            code += ts::print(ts::importNames(names, u"./fields.js"_s)) + u'\n';
        code += u"import type { ResourceDefinition } from './resource.js';\n\n"_s;
        return code + options + schema + definition;
    }

private:
    [[nodiscard]] QString helper(const QString &name)
    {
        m_helpers.insert(name);
        return name;
    }

    [[nodiscard]] QString optionsName(const Field &field) const
    {
        return lower(m_entity.name) + naming::pascal(field.name) + u"Options"_s;
    }

    [[nodiscard]] QString optionLists() const
    {
        QString text;
        for (const Field &field : m_entity.fields) {
            if (field.type != FieldType::Enum)
                continue;
            const Doc list = ts::concat({ts::strings(field.options), ts::text(u" as const;"_s)});
            text += ts::print(ts::concat({ts::text(u"const %1 = "_s.arg(optionsName(field))), list})) + u"\n\n"_s;
        }
        return text;
    }

    [[nodiscard]] static Doc limits(const QVector<std::pair<QString, std::optional<double>>> &values)
    {
        QVector<Doc> members;
        for (const auto &[name, value] : values) {
            if (value)
                members.append(ts::property(name, ts::number(*value)));
        }
        return members.isEmpty() ? Doc() : ts::object(members);
    }

    [[nodiscard]] Doc limited(const QString &name, const std::optional<double> &least,
                              const std::optional<double> &most)
    {
        const Doc object = limits({{u"min"_s, least}, {u"max"_s, most}});
        return ts::call(helper(name), object ? QVector<Doc>{object} : QVector<Doc>{});
    }

    [[nodiscard]] static std::optional<double> whole(const std::optional<double> &value, bool up)
    {
        if (!value)
            return {};
        return std::clamp(up ? std::ceil(*value) : std::floor(*value), -2147483647.0, 2147483647.0);
    }

    [[nodiscard]] Doc valueSchema(const Field &field)
    {
        const auto least = field.minimum;
        const auto most = field.maximum;
        switch (field.type) {
        case FieldType::String:
            return limited(u"text"_s, least && *least > 1 ? least : std::nullopt, most.value_or(200));
        case FieldType::Text:
            return limited(u"text"_s, least && *least > 1 ? least : std::nullopt, most);
        case FieldType::Integer:
        case FieldType::Rating:
            return limited(u"integer"_s, whole(least, true), whole(most, false));
        case FieldType::Money:
        case FieldType::Duration:
            return limited(u"integer"_s, whole(least.value_or(0), true), whole(most, false));
        case FieldType::Number:
            return limited(u"number"_s, least, most);
        case FieldType::List:
            return limited(u"list"_s, field.required ? std::optional(std::max(1.0, least.value_or(1))) : least, most);
        case FieldType::Enum:
            return ts::call(helper(u"choice"_s), {ts::text(optionsName(field))});
        case FieldType::Image:
            return ts::call(helper(m_domain.has(CapabilityKind::Upload) ? u"stored"_s : u"url"_s), {});
        case FieldType::File:
            return ts::call(helper(u"stored"_s), {});
        default:
            return ts::call(helper(toString(field.type)), {});
        }
    }

    [[nodiscard]] Doc fieldSchema(const Field &field)
    {
        const Doc value = valueSchema(field);
        const bool hasColumnDefault = !data::initialValue(field).isEmpty();
        if (!hasColumnDefault && field.required)
            return value;
        const bool isNeverNull = field.required || field.type == FieldType::Boolean || field.type == FieldType::List ||
                                 (field.type == FieldType::Enum && hasColumnDefault);
        if (isNeverNull)
            return ts::concat({value, ts::text(u".optional()"_s)});
        return ts::call(helper(u"optional"_s), {value});
    }

    [[nodiscard]] Doc referenceSchema(bool isRequired)
    {
        const Doc reference = ts::call(helper(u"reference"_s), {});
        return isRequired ? reference : ts::call(helper(u"optional"_s), {reference});
    }

    [[nodiscard]] QString schemas()
    {
        QVector<Doc> members;
        for (const Field &field : data::editableFields(m_domain, m_entity))
            members.append(ts::property(field.name, fieldSchema(field)));
        for (const Relation &relation : data::editableRelations(m_entity)) {
            if (!relation.many)
                members.append(ts::property(naming::idName(relation), referenceSchema(relation.required)));
            else if (relation.required)
                members.append(ts::property(naming::idsName(relation),
                                            ts::concat({ts::call(helper(u"references"_s), {}),
                                                        ts::text(u".min(1, 'This field is required')"_s)})));
            else
                members.append(
                    ts::property(naming::idsName(relation),
                                 ts::concat({ts::call(helper(u"references"_s), {}), ts::text(u".optional()"_s)})));
        }
        return ts::print(ts::concat({ts::text(u"const fields = "_s), ts::object(members, !members.isEmpty())})) +
               u";\n\n"_s;
    }

    [[nodiscard]] Doc fieldDefinitions() const
    {
        QVector<Doc> members;
        for (const Field &field : m_entity.fields) {
            QVector<Doc> parts{ts::property(u"type"_s, toString(field.type))};
            if (field.type == FieldType::Enum)
                parts.append(ts::property(u"options"_s, ts::text(optionsName(field))));
            members.append(ts::property(field.name, ts::object(parts)));
        }
        return ts::object(members, !members.isEmpty());
    }

    [[nodiscard]] Doc relationDefinitions() const
    {
        QVector<Doc> members;
        for (const Relation &relation : m_entity.relations) {
            QVector<Doc> parts;
            if (relation.many)
                parts.append(ts::property(u"many"_s, ts::boolean(true)));
            parts.append(ts::property(u"target"_s, relation.target));
            if (relation.many) {
                parts.append(ts::property(u"ids"_s, naming::idsName(relation)));
                parts.append(ts::property(u"filter"_s, naming::idName(relation)));
            } else {
                parts.append(ts::property(u"column"_s, naming::idName(relation)));
            }
            if (relation.required && !relation.many)
                parts.append(ts::property(u"required"_s, ts::boolean(true)));
            if (relation.isActor)
                parts.append(ts::property(u"actor"_s, ts::boolean(true)));
            members.append(ts::property(relation.name, ts::object(parts)));
        }
        return ts::object(members, !members.isEmpty());
    }

    [[nodiscard]] static Doc paths(const QVector<data::Path> &values)
    {
        QVector<Doc> items;
        for (const data::Path &path : values)
            items.append(ts::strings(path));
        return ts::array(items);
    }

    [[nodiscard]] Doc accessDefinition() const
    {
        const Access &access = m_entity.access;
        return ts::object({ts::property(u"read"_s, ts::strings(access.read)),
                           ts::property(u"create"_s, ts::strings(access.create)),
                           ts::property(u"update"_s, ts::strings(access.update)),
                           ts::property(u"remove"_s, ts::strings(access.remove))},
                          true);
    }

    [[nodiscard]] QVector<Doc> childParts(const Entity &child) const
    {
        const Relation *relation = findRelation(child, child.parent);
        return {ts::property(u"relation"_s, data::reverseName(m_domain, child, *relation)),
                ts::property(u"model"_s, naming::delegateName(child.name)),
                ts::property(u"column"_s, naming::idName(*relation)),
                ts::property(u"count"_s, naming::countName(child, m_entity))};
    }

    [[nodiscard]] Doc children() const
    {
        QVector<Doc> items;
        bool isRated = false;
        for (const Entity *child : childrenOf(m_domain, m_entity, Presentation::Inline)) {
            QVector<Doc> parts = childParts(*child);
            const Field *stars = ratingField(*child);
            if (stars && !isRated) {
                parts.last() = ts::property(u"count"_s, u"ratingCount"_s);
                parts.append(ts::property(u"rating"_s, stars->name));
                isRated = true;
            }
            items.append(ts::object(parts, true));
        }
        return ts::array(items);
    }

    [[nodiscard]] Doc toggles() const
    {
        QVector<Doc> items;
        for (const Entity *child : childrenOf(m_domain, m_entity, Presentation::Toggle)) {
            QVector<Doc> parts = childParts(*child);
            const Relation *account = findRelation(*child, child->ownerField);
            parts.append(ts::property(u"path"_s, naming::kebab(naming::toggleName(*child, m_entity))));
            parts.append(ts::property(u"flag"_s, naming::toggleFlag(*child, m_entity)));
            parts.append(ts::property(u"accountColumn"_s, naming::idName(*account)));
            parts.append(ts::property(u"create"_s, ts::strings(child->access.create)));
            items.append(ts::object(parts, true));
        }
        return ts::array(items);
    }

    [[nodiscard]] static Doc transitions(const StateMachine &machine)
    {
        QVector<Doc> members;
        for (const Transition &transition : machine.transitions) {
            members.append(ts::property(
                naming::kebab(transition.name),
                ts::object({ts::property(u"from"_s, ts::strings(transition.from)), ts::property(u"to"_s, transition.to),
                            ts::property(u"roles"_s, ts::strings(transition.roles))})));
        }
        return ts::object(members, !members.isEmpty());
    }

    [[nodiscard]] Doc machines() const
    {
        QVector<Doc> items;
        for (const StateMachine &machine : m_domain.machines) {
            if (machine.entity == m_entity.name)
                items.append(
                    ts::object({ts::property(u"field"_s, machine.field), ts::property(u"initial"_s, machine.initial),
                                ts::property(u"transitions"_s, transitions(machine))},
                               true));
        }
        return ts::array(items);
    }

    [[nodiscard]] Doc exceptions(const Rule &rule) const
    {
        const auto states = std::find_if(m_entity.fields.begin(), m_entity.fields.end(), [&](const Field &field) {
            return field.type == FieldType::Enum && field.options.contains(rule.except.constFirst());
        });
        const QString field = states == m_entity.fields.end() ? QString() : states->name;
        return ts::object({ts::property(u"field"_s, field), ts::property(u"values"_s, ts::strings(rule.except))});
    }

    [[nodiscard]] Doc rules() const
    {
        QVector<Doc> items;
        for (const Rule &rule : m_domain.rules) {
            if (rule.entity != m_entity.name)
                continue;
            static const QStringList kinds{u"noOverlap"_s, u"withinHours"_s, u"notInPast"_s, u"endsAfterStart"_s};
            QVector<Doc> parts{ts::property(u"kind"_s, kinds.at(static_cast<int>(rule.kind)))};
            const auto add = [&](const QString &name, const QString &value) {
                if (!value.isEmpty())
                    parts.append(ts::property(name, value));
            };
            const Relation *resource = findRelation(m_entity, rule.resource);
            add(u"resourceColumn"_s, resource ? naming::idName(*resource) : QString());
            add(u"resource"_s, rule.resource);
            add(u"start"_s, rule.start);
            add(u"time"_s, rule.time);
            add(u"end"_s, rule.end);
            parts.append(ts::property(u"minutes"_s, ts::number(rule.minutes)));
            add(u"opens"_s, rule.opens);
            add(u"closes"_s, rule.closes);
            if (!rule.except.isEmpty())
                parts.append(ts::property(u"except"_s, exceptions(rule)));
            add(u"message"_s, rule.message);
            items.append(ts::object(parts, true));
        }
        return ts::array(items);
    }

    /// The way out of `z.strictObject(fields)`; what only some callers send is added for them.
    [[nodiscard]] Doc createSchema()
    {
        QVector<Doc> members{ts::text(u"...fields"_s)};
        for (const Relation &relation : data::profileActors(m_entity))
            members.append(ts::property(naming::idName(relation), referenceSchema(false)));
        if (members.size() == 1)
            return ts::call(u"z.strictObject"_s, {ts::text(u"fields"_s)});
        return ts::call(u"z.strictObject"_s, {ts::object(members)});
    }

    [[nodiscard]] QString definitionText()
    {
        QVector<Doc> members{ts::property(u"name"_s, m_entity.name),
                             ts::property(u"label"_s, m_entity.label),
                             ts::property(u"model"_s, naming::delegateName(m_entity.name)),
                             ts::property(u"fields"_s, fieldDefinitions()),
                             ts::property(u"relations"_s, relationDefinitions()),
                             ts::property(u"title"_s, paths(data::titlePaths(m_domain, m_entity))),
                             ts::property(u"search"_s, paths(data::searchPaths(m_domain, m_entity)))};
        const data::Path owner = data::ownerPath(m_domain, m_entity);
        if (!owner.isEmpty())
            members.append(ts::property(u"owner"_s, ts::strings(owner)));
        if (const DomainRole *role = profileRole(m_domain, m_entity.name))
            members.append(ts::property(u"profileOf"_s, role->name));
        members.append(ts::property(u"access"_s, accessDefinition()));
        members.append(ts::property(u"create"_s, createSchema()));
        members.append(ts::property(u"update"_s, ts::text(u"z.strictObject(fields).partial()"_s)));
        const auto addList = [&](const QString &name, const Doc &list) {
            if (ts::print(list) != u"[]"_s)
                members.append(ts::property(name, list));
        };
        addList(u"children"_s, children());
        addList(u"toggles"_s, toggles());
        addList(u"machines"_s, machines());
        addList(u"rules"_s, rules());
        if (const std::optional<data::Visibility> visibility = data::visibilityOf(m_domain, m_entity))
            members.append(
                ts::property(u"visibility"_s, ts::object({ts::property(u"field"_s, visibility->field),
                                                          ts::property(u"states"_s, ts::strings(visibility->states)),
                                                          ts::property(u"keepers"_s, ts::strings(visibility->keepers))},
                                                         true)));
        if (const Relation *within = data::curtainOf(m_domain, m_entity))
            members.append(ts::property(u"within"_s, within->name));
        for (const data::Lines &lines : data::linesOf(m_domain)) {
            if (lines.line->name == m_entity.name)
                members.append(ts::property(u"partOf"_s, lines.relation->name));
        }
        if (m_entity.presentation == Presentation::Inline)
            members.append(ts::property(u"oldestFirst"_s, ts::boolean(true)));
        const QString head = u"export const %1: ResourceDefinition = "_s.arg(definitionName(m_entity.name));
        return ts::print(ts::concat({ts::text(head), ts::object(members, true), ts::text(u";"_s)})) + u'\n';
    }

    const Domain &m_domain;
    const Entity &m_entity;
    QSet<QString> m_helpers;
};

QVector<const Entity *> resourcesOf(const Domain &domain)
{
    QVector<const Entity *> entities;
    for (const Entity &entity : domain.entities) {
        if (entity.presentation != Presentation::Toggle)
            entities.append(&entity);
    }
    std::sort(entities.begin(), entities.end(),
              [](const Entity *a, const Entity *b) { return partFileName(*a) < partFileName(*b); });
    return entities;
}

QStringList dashboardFields(const Entity &entity, const Capability &capability)
{
    QStringList names;
    for (const QString &name : capability.fields) {
        const Field *field = findField(entity, name);
        const Relation *relation = findRelation(entity, name);
        if ((field && (field->type == FieldType::Enum || field->type == FieldType::Boolean ||
                       field->type == FieldType::String)) ||
            (relation && !relation->many))
            names.append(name);
    }
    if (!capability.fields.isEmpty())
        return names;
    for (const Field &field : entity.fields) {
        if (field.type == FieldType::Enum)
            names.append(field.name);
    }
    return names;
}

Doc dashboardBlock(const Domain &domain, const Entity &entity, const Capability &capability)
{
    QVector<Doc> groups;
    for (const QString &name : dashboardFields(entity, capability)) {
        const Field *field = findField(entity, name);
        const Relation *relation = findRelation(entity, name);
        groups.append(ts::object(
            {ts::property(u"field"_s, name), ts::property(u"label"_s, field ? field->label : relation->label)}));
    }
    QVector<Doc> measures;
    for (const Field &field : entity.fields) {
        if (!capability.fields.contains(field.name) || !data::isNumeric(field.type))
            continue;
        const QString by = charted::isAveraged(field) ? u"average"_s : u"sum"_s;
        measures.append(ts::object(
            {ts::property(u"field"_s, field.name), ts::property(u"label"_s, field.label), ts::property(u"by"_s, by)}));
    }
    return ts::object({ts::property(u"entity"_s, entity.name), ts::property(u"label"_s, entity.plural),
                       ts::property(u"date"_s, charted::dayOf(domain, entity)),
                       ts::property(u"measures"_s, ts::array(measures)), ts::property(u"groups"_s, ts::array(groups))},
                      true);
}

QString dashboardCode(const Domain &domain)
{
    QVector<Doc> blocks;
    for (const Capability &capability : data::capabilitiesOf(domain, CapabilityKind::Dashboard)) {
        const Entity *entity = domain.entity(capability.entity);
        if (entity && entity->presentation != Presentation::Toggle)
            blocks.append(dashboardBlock(domain, *entity, capability));
    }
    const Doc list = ts::concat(
        {ts::text(u"export const dashboardBlocks: DashboardBlock[] = "_s), ts::array(blocks), ts::text(u";"_s)});
    return u"\nexport interface DashboardBlock {\n  entity: string;\n  label: string;\n"
           "  /** When a record happened. */\n  date: string;\n"
           "  measures: { field: string; label: string; by: 'sum' | 'average' }[];\n"
           "  groups: { field: string; label: string }[];\n}\n\n"_s +
           ts::print(list) + u'\n';
}

} // namespace

QString partFileName(const Entity &entity)
{
    return naming::kebab(partName(entity));
}

QString modelCode(const Domain &domain, const Entity &entity)
{
    return ModelWriter(domain, entity).write();
}

QString modelIndexCode(const Domain &domain)
{
    QString code;
    QVector<Doc> members;
    for (const Entity *entity : resourcesOf(domain)) {
        const QString name = definitionName(entity->name);
        code += ts::print(ts::importNames({name}, u"./%1.js"_s.arg(partFileName(*entity)))) + u'\n';
        members.append(name == entity->name ? ts::text(name) : ts::property(entity->name, ts::text(name)));
    }
    code += u"import type { ResourceDefinition } from './resource.js';\n\n"_s;
    const Doc all = ts::concat({ts::text(u"const resources: Record<string, ResourceDefinition> = "_s),
                                ts::object(members, !members.isEmpty()), ts::text(u";"_s)});
    code += ts::print(all) + u"\n\n"_s;
    code += uR"(export function resourceNamed(name: string): ResourceDefinition {
  const resource = resources[name];
  if (!resource) throw new Error(`There is no resource "${name}"`);
  return resource;
}

/** The resource that holds the data of a role's accounts. */
export function profileOf(role: string): ResourceDefinition | undefined {
  return Object.values(resources).find((resource) => resource.profileOf === role);
}
)"_s;
    return domain.has(CapabilityKind::Dashboard) ? code + dashboardCode(domain) : code;
}

QString rolesCode(const Domain &domain)
{
    const QStringList choices = data::signUpRoles(domain);
    const auto constant = [](const QString &name, const QStringList &values) {
        return ts::print(ts::concat(
                   {ts::text(u"export const %1 = "_s.arg(name)), ts::strings(values), ts::text(u" as const;"_s)})) +
               u'\n';
    };
    return constant(u"roles"_s, data::roleNames(domain)) +
           u"\n/** Roles that people may choose when they sign up. */\n"_s + constant(u"signUpRoles"_s, choices) +
           u"\nexport const defaultRole = %1;\n"_s.arg(ts::quoted(choices.constFirst()));
}

QString controllerCode(const Entity &entity)
{
    const QString name = definitionName(entity.name);
    return ts::print(ts::importNames({name}, u"../models/%1.js"_s.arg(partFileName(entity)))) + u'\n' +
           u"import { resourceController } from './resource-controller.js';\n\n"
           "export const %1Controller = resourceController(%2);\n"_s.arg(lower(partName(entity)), name);
}

QString routesCode(const Domain &domain, const Entity &entity)
{
    const QString controller = lower(partName(entity)) + u"Controller"_s;
    const QString routes = lower(partName(entity)) + u"Routes"_s;
    QString code = u"import { Router } from 'express';\n"_s;
    code += ts::print(ts::importNames({controller + u" as controller"_s},
                                      u"../controllers/%1-controller.js"_s.arg(partFileName(entity)))) +
            u"\n\nexport const %1 = Router();\n\n"_s.arg(routes);
    const auto add = [&](const QString &method, const QString &path, const Doc &handler) {
        code +=
            ts::print(ts::concat({ts::call(routes + u'.' + method, {ts::string(path), handler}), ts::text(u";"_s)})) +
            u'\n';
    };
    add(u"get"_s, u"/"_s, ts::text(u"controller.list"_s));
    add(u"post"_s, u"/"_s, ts::text(u"controller.create"_s));
    add(u"get"_s, u"/:id"_s, ts::text(u"controller.get"_s));
    add(u"patch"_s, u"/:id"_s, ts::text(u"controller.update"_s));
    add(u"delete"_s, u"/:id"_s, ts::text(u"controller.remove"_s));
    const bool hasMachine = std::any_of(domain.machines.begin(), domain.machines.end(),
                                        [&](const StateMachine &machine) { return machine.entity == entity.name; });
    if (hasMachine)
        add(u"post"_s, u"/:id/transitions/:name"_s, ts::text(u"controller.transition"_s));
    for (const Entity *toggle : childrenOf(domain, entity, Presentation::Toggle)) {
        const QString path = naming::kebab(naming::toggleName(*toggle, entity));
        add(u"put"_s, u"/:id/"_s + path, ts::call(u"controller.toggle"_s, {ts::string(path), ts::boolean(true)}));
        add(u"delete"_s, u"/:id/"_s + path, ts::call(u"controller.toggle"_s, {ts::string(path), ts::boolean(false)}));
    }
    return code;
}

QString routeIndexCode(const Domain &domain)
{
    struct Mount {
        QString path;
        QString name;
        QString file;
    };
    QVector<Mount> mounts{{u"/auth"_s, u"authRoutes"_s, u"account-routes"_s},
                          {u"/users"_s, u"userRoutes"_s, u"account-routes"_s}};
    QString code =
        u"import { Router } from 'express';\nimport { authRoutes, userRoutes } from './account-routes.js';\n"_s;
    if (domain.has(CapabilityKind::Dashboard))
        mounts.append({u"/dashboard"_s, u"dashboardRoutes"_s, u"dashboard-routes"_s});
    if (domain.has(CapabilityKind::Content))
        mounts.append({u"/pages"_s, u"pageRoutes"_s, u"page-routes"_s});
    for (const Entity *entity : resourcesOf(domain))
        mounts.append({u'/' + naming::routeName(*entity), lower(partName(*entity)) + u"Routes"_s,
                       partFileName(*entity) + u"-routes"_s});
    for (const Module &module : modulesOf(domain)) {
        for (const ModuleRoutes &routes : module.routes)
            mounts.append({u'/' + routes.path, routes.name, routes.file});
    }
    QString uses;
    for (const Mount &mount : mounts) {
        if (mount.file != "account-routes"_L1)
            code += ts::print(ts::importNames({mount.name}, u"./%1.js"_s.arg(mount.file))) + u'\n';
        uses += ts::print(ts::concat(
                    {ts::call(u"apiRoutes.use"_s, {ts::string(mount.path), ts::text(mount.name)}), ts::text(u";"_s)})) +
                u'\n';
    }
    return code + u"\nexport const apiRoutes = Router();\n\n"_s + uses;
}

} // namespace autodevos
