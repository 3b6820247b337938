// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/domainrules.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;

namespace {

QString wordsOfName(const QString &name)
{
    QString words;
    for (const QChar c : name) {
        if (c.isUpper() && !words.isEmpty())
            words.append(u' ');
        words.append(words.isEmpty() ? c.toUpper() : c.toLower());
    }
    return words;
}

tl::unexpected<Error> fault(const QString &place, const QString &what)
{
    return failure(ErrorKind::Invalid, u"%1 %2"_s.arg(place, what), u"Mend this place in the domain model"_s);
}

bool isUpperCamel(const QString &name)
{
    static const QRegularExpression shape(u"^[A-Z][A-Za-z0-9]{0,63}$"_s);
    return shape.match(name).hasMatch();
}

bool isLowerCamel(const QString &name)
{
    static const QRegularExpression shape(u"^[a-z][A-Za-z0-9]{0,63}$"_s);
    return shape.match(name).hasMatch();
}

const Field *fieldOf(const Entity &entity, const QString &name)
{
    const auto it = std::find_if(entity.fields.begin(), entity.fields.end(),
                                 [&](const Field &field) { return field.name == name; });
    return it == entity.fields.end() ? nullptr : &*it;
}

const Relation *relationOf(const Entity &entity, const QString &name)
{
    const auto it = std::find_if(entity.relations.begin(), entity.relations.end(),
                                 [&](const Relation &relation) { return relation.name == name; });
    return it == entity.relations.end() ? nullptr : &*it;
}

bool hasMember(const Entity &entity, const QString &name)
{
    return fieldOf(entity, name) || relationOf(entity, name);
}

bool isPrincipal(const Domain &domain, const QString &name)
{
    if (name == "visitor"_L1 || name == "user"_L1 || name == "owner"_L1)
        return true;
    return name != "admin"_L1 && std::any_of(domain.roles.begin(), domain.roles.end(),
                                             [&](const DomainRole &role) { return role.name == name; });
}

Status checkField(const Field &field, const QString &place)
{
    if (!isLowerCamel(field.name))
        return fault(place, u"must have a lowerCamel name of letters and digits"_s);
    if (field.type == FieldType::Enum && field.options.isEmpty())
        return fault(place + u".options"_s, u"must not be empty"_s);
    if (field.type != FieldType::Enum && !field.options.isEmpty())
        return fault(place + u".options"_s, u"belong to fields of type enum only"_s);
    QSet<QString> seen;
    for (const QString &option : field.options) {
        const QString key = option.trimmed().toLower();
        if (key.isEmpty() || seen.contains(key))
            return fault(place + u".options"_s, u"holds an empty or repeated option"_s);
        seen.insert(key);
    }
    if (field.type == FieldType::Enum && !field.initial.isEmpty() && !field.options.contains(field.initial))
        return fault(place + u".initial"_s, u"is \"%1\", which is not one of the options"_s.arg(field.initial));
    if (field.minimum && field.maximum && *field.minimum > *field.maximum)
        return fault(place, u"has a minimum above its maximum"_s);
    return {};
}

/// Checks one entity's own parts and its references; knows the whole domain for the targets.
class EntityRules {
public:
    EntityRules(const Domain &domain, const Entity &entity)
        : m_domain(domain)
        , m_entity(entity)
        , m_place(u"entities[%1]"_s.arg(entity.name))
    {
    }

    [[nodiscard]] Status check() const
    {
        if (!isUpperCamel(m_entity.name))
            return fault(m_place, u"must have an UpperCamel name of letters and digits"_s);
        if (m_entity.name == "User"_L1)
            return fault(m_place, u"is built in and must not be listed"_s);
        if (const Status members = checkMembers(); !members)
            return members;
        if (const Status references = checkReferences(); !references)
            return references;
        return checkAccess();
    }

private:
    [[nodiscard]] Status checkMembers() const
    {
        QSet<QString> names{u"id"_s, u"createdAt"_s, u"updatedAt"_s};
        const auto take = [&](const QString &name) {
            const bool isNew = !names.contains(name);
            names.insert(name);
            return isNew;
        };
        for (const Field &field : m_entity.fields) {
            const QString place = u"%1.fields[%2]"_s.arg(m_place, field.name);
            if (const Status valid = checkField(field, place); !valid)
                return valid;
            if (!take(field.name))
                return fault(place, u"has a name that is taken or implied"_s);
        }
        for (const Relation &relation : m_entity.relations) {
            const QString place = u"%1.relations[%2]"_s.arg(m_place, relation.name);
            if (!isLowerCamel(relation.name))
                return fault(place, u"must have a lowerCamel name of letters and digits"_s);
            if (!take(relation.name) || (!relation.many && !take(relation.name + u"Id"_s)))
                return fault(place, u"has a name that is taken or implied"_s);
            if (relation.target != "User"_L1 && !m_domain.entity(relation.target))
                return fault(place + u".target"_s, u"names no known entity: \"%1\""_s.arg(relation.target));
            if (relation.isActor && relation.many)
                return fault(place, u"cannot be both filled with the account and to many"_s);
        }
        return {};
    }

    [[nodiscard]] Status checkReferences() const
    {
        if (!m_entity.titleField.isEmpty() && !fieldOf(m_entity, m_entity.titleField))
            return fault(m_place + u".titleField"_s, u"names no field of the entity"_s);
        if (!m_entity.examples.isEmpty() && m_entity.titleField.isEmpty())
            return fault(m_place + u".examples"_s, u"need a field that names a record"_s);
        const Relation *parent = relationOf(m_entity, m_entity.parent);
        if (!m_entity.parent.isEmpty() && (!parent || parent->many || parent->target == "User"_L1))
            return fault(m_place + u".parent"_s, u"must name a relation to one other entity"_s);
        if (m_entity.presentation != Presentation::Page && m_entity.parent.isEmpty())
            return fault(m_place + u".parent"_s, u"is needed where the entity has no page of its own"_s);
        const Relation *owner = relationOf(m_entity, m_entity.ownerField);
        if (!m_entity.ownerField.isEmpty() && (!owner || owner->many))
            return fault(m_place + u".ownerField"_s, u"must name a relation to one account or profile"_s);
        for (const QString &name : m_entity.uniqueTogether) {
            if (!hasMember(m_entity, name))
                return fault(m_place + u".uniqueTogether"_s, u"names no field or relation: \"%1\""_s.arg(name));
        }
        return {};
    }

    [[nodiscard]] Status checkAccess() const
    {
        for (const QStringList *list :
             {&m_entity.access.read, &m_entity.access.create, &m_entity.access.update, &m_entity.access.remove}) {
            for (const QString &principal : *list) {
                if (principal == "owner"_L1 && m_entity.ownerField.isEmpty())
                    return fault(m_place + u".access"_s, u"names the owner, but the entity has no ownerField"_s);
                if (!isPrincipal(m_domain, principal))
                    return fault(m_place + u".access"_s, u"names an unknown role: \"%1\""_s.arg(principal));
            }
        }
        return {};
    }

    const Domain &m_domain;
    const Entity &m_entity;
    QString m_place;
};

Status checkRoles(const Domain &domain)
{
    QSet<QString> names{u"visitor"_s, u"user"_s, u"owner"_s};
    for (const DomainRole &role : domain.roles) {
        const QString place = u"roles[%1]"_s.arg(role.name);
        if (!isLowerCamel(role.name) || names.contains(role.name))
            return fault(place, u"must have a lowerCamel name that is not taken"_s);
        names.insert(role.name);
        if (!role.profile.isEmpty() && !domain.entity(role.profile))
            return fault(place + u".profile"_s, u"names no known entity: \"%1\""_s.arg(role.profile));
    }
    return {};
}

Status checkMachine(const Domain &domain, const StateMachine &machine)
{
    const QString place = u"machines[%1.%2]"_s.arg(machine.entity, machine.field);
    const Entity *entity = domain.entity(machine.entity);
    const Field *field = entity ? fieldOf(*entity, machine.field) : nullptr;
    if (!field || field->type != FieldType::Enum)
        return fault(place, u"must name an entity and one of its enum fields"_s);
    if (!field->options.contains(machine.initial))
        return fault(place + u".initial"_s, u"is \"%1\", which is not one of the options"_s.arg(machine.initial));
    QSet<QString> names;
    for (const Transition &transition : machine.transitions) {
        const QString at = u"%1.transitions[%2]"_s.arg(place, transition.name);
        if (!isLowerCamel(transition.name) || names.contains(transition.name))
            return fault(at, u"must have a lowerCamel name that is not taken"_s);
        names.insert(transition.name);
        if (transition.from.isEmpty() || !field->options.contains(transition.to))
            return fault(at, u"must lead from known options to a known option"_s);
        for (const QString &from : transition.from) {
            if (!field->options.contains(from))
                return fault(at, u"leads from \"%1\", which is not one of the options"_s.arg(from));
        }
        for (const QString &role : transition.roles) {
            if (!isPrincipal(domain, role))
                return fault(at, u"names an unknown role: \"%1\""_s.arg(role));
        }
    }
    return {};
}

Status checkRule(const Domain &domain, const Rule &rule)
{
    const QString place = u"rules[%1]"_s.arg(rule.entity);
    const Entity *entity = domain.entity(rule.entity);
    if (!entity)
        return fault(place, u"names no known entity"_s);
    const Field *start = fieldOf(*entity, rule.start);
    if (!start || (start->type != FieldType::Date && start->type != FieldType::DateTime))
        return fault(place + u".start"_s, u"must name a date field"_s);
    const Field *time = fieldOf(*entity, rule.time);
    if (!rule.time.isEmpty() && (!time || time->type != FieldType::Time))
        return fault(place + u".time"_s, u"must name a time field"_s);
    const Field *end = fieldOf(*entity, rule.end);
    const FieldType endType = time ? FieldType::Time : start->type;
    if (rule.end.isEmpty() ? rule.kind == RuleKind::EndsAfterStart : !end || end->type != endType)
        return fault(place + u".end"_s, u"must name a field of the type of the start"_s);
    if (rule.minutes <= 0)
        return fault(place + u".minutes"_s, u"must be more than 0"_s);
    if (rule.message.isEmpty())
        return fault(place + u".message"_s, u"must say what the person reads"_s);
    for (const QString &state : rule.except) {
        const bool isKnown = std::any_of(entity->fields.begin(), entity->fields.end(),
                                         [&](const Field &field) { return field.options.contains(state); });
        if (!isKnown)
            return fault(place + u".except"_s, u"names no state of the entity: \"%1\""_s.arg(state));
    }
    const Relation *resource = relationOf(*entity, rule.resource);
    const bool isAlone = rule.kind == RuleKind::NotInPast || rule.kind == RuleKind::EndsAfterStart;
    if (!isAlone && (!resource || resource->many))
        return fault(place + u".resource"_s, u"must name a relation to one entity"_s);
    if (rule.kind == RuleKind::WithinHours) {
        const Entity *target = domain.entity(resource->target);
        const Field *opens = target ? fieldOf(*target, rule.opens) : nullptr;
        const Field *closes = target ? fieldOf(*target, rule.closes) : nullptr;
        if (!opens || opens->type != FieldType::Time || !closes || closes->type != FieldType::Time)
            return fault(place, u"must name two time fields of the resource as opens and closes"_s);
    }
    return {};
}

/// Not about one kind of record.
bool standsAlone(CapabilityKind kind)
{
    switch (kind) {
    case CapabilityKind::Messages:
    case CapabilityKind::Chat:
    case CapabilityKind::Notifications:
    case CapabilityKind::Follows:
    case CapabilityKind::Newsletter:
    case CapabilityKind::Faq:
    case CapabilityKind::Live:
    case CapabilityKind::Calculator:
    case CapabilityKind::Converter:
    case CapabilityKind::ArcadeGame:
    case CapabilityKind::ResourceGame:
    case CapabilityKind::Scoreboard:
    case CapabilityKind::Languages:
    case CapabilityKind::Assistant:
        return true;
    default:
        return false;
    }
}

Status checkCapability(const Domain &domain, const Capability &capability)
{
    const QString place = u"capabilities[%1]"_s.arg(toString(capability.kind));
    if (capability.kind == CapabilityKind::Accounts)
        return {};
    if (capability.kind == CapabilityKind::Content) {
        if (capability.page.trimmed().isEmpty())
            return fault(place + u".page"_s, u"must name the page"_s);
        return {};
    }
    if (capability.entity.isEmpty() && standsAlone(capability.kind))
        return {};
    const Entity *entity = domain.entity(capability.entity);
    if (!entity)
        return fault(place + u".entity"_s, u"names no known entity: \"%1\""_s.arg(capability.entity));
    for (const QString &name : capability.fields) {
        if (!hasMember(*entity, name))
            return fault(place + u".fields"_s, u"names no field of %1: \"%2\""_s.arg(entity->name, name));
    }
    return {};
}

Status checkTheme(const Theme &theme)
{
    static const QRegularExpression hex(u"^#[0-9a-f]{6}$"_s);
    for (const QString &role : {u"background"_s, u"component"_s, u"accent"_s, u"text"_s}) {
        const auto count = std::count_if(theme.colours.begin(), theme.colours.end(),
                                         [&](const Colour &colour) { return colour.role == role; });
        if (count != 1)
            return fault(u"theme.colours"_s, u"must hold exactly one colour for \"%1\""_s.arg(role));
    }
    for (const Colour &colour : theme.colours) {
        if (!hex.match(colour.hex).hasMatch())
            return fault(u"theme.colours[%1].hex"_s.arg(colour.role), u"must be written as #rrggbb"_s);
    }
    return {};
}

Status checkHead(const Domain &domain)
{
    static const QRegularExpression slug(u"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"_s);
    if (domain.name.trimmed().isEmpty())
        return fault(u"name"_s, u"must not be empty"_s);
    if (!slug.match(domain.slug).hasMatch() || domain.slug.size() > 60)
        return fault(u"slug"_s, u"must be small letters, digits and single hyphens, beginning with a letter"_s);
    QSet<QString> names;
    for (const Entity &entity : domain.entities) {
        if (names.contains(entity.name.toLower()))
            return fault(u"entities[%1]"_s.arg(entity.name), u"occurs twice"_s);
        names.insert(entity.name.toLower());
    }
    return {};
}

template<typename Values, typename Rule>
Status checkAll(const Values &values, const Rule &rule)
{
    for (const auto &value : values) {
        if (const Status valid = rule(value); !valid)
            return valid;
    }
    return {};
}

} // namespace

void completeLabels(Domain &domain)
{
    const auto complete = [](QString &label, const QString &name) {
        if (label.isEmpty())
            label = wordsOfName(name);
    };
    for (Entity &entity : domain.entities) {
        complete(entity.label, entity.name);
        if (entity.plural.isEmpty())
            entity.plural = entity.label + u's';
        for (Field &field : entity.fields)
            complete(field.label, field.name);
        for (Relation &relation : entity.relations)
            complete(relation.label, relation.name);
    }
    for (DomainRole &role : domain.roles)
        complete(role.label, role.name);
    for (StateMachine &machine : domain.machines) {
        for (Transition &transition : machine.transitions)
            complete(transition.label, transition.name);
    }
}

Status validate(const Domain &domain)
{
    return checkHead(domain)
        .and_then([&] { return checkRoles(domain); })
        .and_then([&] {
            return checkAll(domain.entities, [&](const Entity &entity) { return EntityRules(domain, entity).check(); });
        })
        .and_then([&] {
            return checkAll(domain.machines,
                            [&](const StateMachine &machine) { return checkMachine(domain, machine); });
        })
        .and_then([&] { return checkAll(domain.rules, [&](const Rule &rule) { return checkRule(domain, rule); }); })
        .and_then([&] {
            return checkAll(domain.capabilities,
                            [&](const Capability &capability) { return checkCapability(domain, capability); });
        })
        .and_then([&] { return checkTheme(domain.theme); });
}

} // namespace autodevos
