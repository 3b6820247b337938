// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/domainedit.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

/// The words of a label in letters that names may have: "Größe (cm)" gives "Grosse", "cm".
QStringList wordsOf(const QString &label)
{
    static const QRegularExpression others(u"[^A-Za-z0-9]+"_s);
    QString plain = label;
    plain.replace(u'ß', u"ss"_s);
    plain = plain.normalized(QString::NormalizationForm_D);
    static const QRegularExpression marks(u"\\p{Mn}"_s);
    plain.remove(marks);
    return plain.split(others, Qt::SkipEmptyParts);
}

QString capitalised(const QString &word)
{
    return word.left(1).toUpper() + word.mid(1);
}

QString pluralOf(const QString &label)
{
    static const QRegularExpression consonantY(u"[^aeiou]y$"_s);
    static const QRegularExpression hissing(u"(s|x|z|ch|sh)$"_s);
    if (label.contains(consonantY)) {
        return label.chopped(1) + u"ies"_s;
    }
    return label + (label.contains(hissing) ? u"es"_s : u"s"_s);
}

Entity *entityIn(Domain &domain, const QString &name)
{
    const auto found = std::ranges::find(domain.entities, name, &Entity::name);
    return found == domain.entities.end() ? nullptr : &*found;
}

template<typename Member>
Member *memberIn(QVector<Member> &members, const QString &name)
{
    const auto found = std::ranges::find(members, name, &Member::name);
    return found == members.end() ? nullptr : &*found;
}

QString targetOf(const Domain &domain, const Rule &rule)
{
    const Entity *entity = domain.entity(rule.entity);
    if (entity == nullptr) {
        return {};
    }
    const auto found = std::ranges::find(entity->relations, rule.resource, &Relation::name);
    return found == entity->relations.end() ? QString() : found->target;
}

/// Everything that names a member of one entity.
class MemberReferences {
public:
    MemberReferences(Domain &domain, QString entity, QString member)
        : m_domain(domain)
        , m_entity(std::move(entity))
        , m_member(std::move(member))
    {
    }

    void rename(const QString &to)
    {
        const auto follow = [this, &to](QString &name) {
            name = name == m_member ? to : name;
        };
        if (Entity *entity = entityIn(m_domain, m_entity)) {
            follow(entity->titleField);
            follow(entity->parent);
            follow(entity->ownerField);
            std::ranges::for_each(entity->uniqueTogether, follow);
        }
        for (StateMachine &machine : m_domain.machines) {
            if (machine.entity == m_entity) {
                follow(machine.field);
            }
        }
        for (Rule &rule : m_domain.rules) {
            if (targetOf(m_domain, rule) == m_entity) {
                follow(rule.opens);
                follow(rule.closes);
            }
            if (rule.entity == m_entity) {
                follow(rule.resource);
                follow(rule.start);
                follow(rule.time);
                follow(rule.end);
            }
        }
        for (Capability &capability : m_domain.capabilities) {
            if (capability.entity == m_entity) {
                std::ranges::for_each(capability.fields, follow);
            }
        }
    }

    /// What stands on the member goes or does without it.
    void drop()
    {
        dropRules();
        m_domain.machines.removeIf(
            [this](const StateMachine &machine) { return machine.entity == m_entity && machine.field == m_member; });
        dropFromCapabilities();
        if (Entity *entity = entityIn(m_domain, m_entity)) {
            dropFrom(*entity);
        }
    }

    void dropRules()
    {
        m_domain.rules.removeIf([this](const Rule &rule) {
            const bool isAbout = rule.entity == m_entity && (rule.resource == m_member || rule.start == m_member ||
                                                             rule.time == m_member || rule.end == m_member);
            return isAbout ||
                   (targetOf(m_domain, rule) == m_entity && (rule.opens == m_member || rule.closes == m_member));
        });
    }

    void dropFromCapabilities()
    {
        QVector<Capability> kept;
        for (Capability capability : std::as_const(m_domain.capabilities)) {
            const bool isAbout = capability.entity == m_entity && capability.fields.removeAll(m_member) > 0;
            // Counts are there without a field to group them by; a calendar is not.
            if (!isAbout || !capability.fields.isEmpty() || capability.kind == CapabilityKind::Dashboard) {
                kept.append(capability);
            }
        }
        m_domain.capabilities = kept;
    }

private:
    void dropFrom(Entity &entity)
    {
        if (entity.titleField == m_member) {
            const auto title = std::ranges::find_if(entity.fields, [this](const Field &field) {
                return field.type == FieldType::String && field.name != m_member;
            });
            entity.titleField = title == entity.fields.end() ? QString() : title->name;
        }
        if (entity.parent == m_member) {
            entity.parent.clear();
            entity.presentation = Presentation::Page;
        }
        if (entity.ownerField == m_member) {
            entity.ownerField.clear();
            Access &access = entity.access;
            for (QStringList *list : {&access.read, &access.create, &access.update, &access.remove}) {
                if (list->removeAll(u"owner"_s) > 0 && !list->contains(u"user"_s)) {
                    list->append(u"user"_s);
                }
            }
        }
        entity.uniqueTogether.removeAll(m_member);
        if (entity.uniqueTogether.size() < 2) {
            entity.uniqueTogether.clear();
        }
    }

    Domain &m_domain;
    const QString m_entity;
    const QString m_member;
};

/// Follows options from one list to the next: what stands at the same place in lists of one length was renamed.
class OptionChange {
public:
    OptionChange(const QStringList &before, const QStringList &after)
        : m_before(before)
        , m_after(after)
    {
    }

    /// Empty: the option is gone.
    [[nodiscard]] QString now(const QString &option) const
    {
        if (m_after.contains(option)) {
            return option;
        }
        const qsizetype place = m_before.indexOf(option);
        return m_before.size() == m_after.size() && place >= 0 ? m_after.at(place) : QString();
    }

    void follow(QStringList &options) const
    {
        for (QString &option : options) {
            option = m_before.contains(option) ? now(option) : option;
        }
        options.removeAll(QString());
    }

    void follow(StateMachine &machine) const
    {
        for (Transition &move : machine.transitions) {
            follow(move.from);
            move.to = now(move.to);
        }
        machine.transitions.removeIf([](const Transition &move) { return move.from.isEmpty() || move.to.isEmpty(); });
        machine.initial = now(machine.initial);
        if (machine.initial.isEmpty()) {
            machine.initial = m_after.value(0);
        }
    }

private:
    const QStringList &m_before;
    const QStringList &m_after;
};

void followOptions(Domain &domain, const QString &entity, const Field &before, Field &after)
{
    const OptionChange change(before.options, after.options);
    for (StateMachine &machine : domain.machines) {
        if (machine.entity == entity && machine.field == before.name) {
            change.follow(machine);
        }
    }
    for (Rule &rule : domain.rules) {
        if (rule.entity == entity) {
            change.follow(rule.except);
        }
    }
    if (after.initial == before.initial && !after.initial.isEmpty()) {
        after.initial = change.now(after.initial);
    }
}

/// Another type: what was said about values of the old one says nothing about those of the new.
void followType(Domain &domain, const QString &entity, const Field &before, Field &after)
{
    MemberReferences references(domain, entity, before.name);
    references.dropRules();
    references.dropFromCapabilities();
    domain.machines.removeIf(
        [&](const StateMachine &machine) { return machine.entity == entity && machine.field == before.name; });
    after.minimum = after.minimum == before.minimum ? std::nullopt : after.minimum;
    after.maximum = after.maximum == before.maximum ? std::nullopt : after.maximum;
    after.initial = after.initial == before.initial ? QString() : after.initial;
    if (after.type != FieldType::Enum) {
        after.options.clear();
        followOptions(domain, entity, before, after);
    }
}

bool hasAccounts(const Domain &domain)
{
    return !domain.roles.isEmpty() || domain.has(CapabilityKind::Accounts);
}

} // namespace

QString entityNameOf(const QString &label)
{
    QString name;
    for (const QString &word : wordsOf(label)) {
        name += capitalised(word);
    }
    return name;
}

QString memberNameOf(const QString &label)
{
    const QString name = entityNameOf(label);
    // "VAT number" is vatNumber, "ISBN" is isbn
    const QString first = wordsOf(label).value(0);
    const bool isAbbreviation = first.size() > 1 && first == first.toUpper();
    const qsizetype head = isAbbreviation ? first.size() : 1;
    return name.left(head).toLower() + name.mid(head);
}

void addEntity(Domain &domain, const QString &label)
{
    const QStringList who{hasAccounts(domain) ? u"user"_s : u"visitor"_s};
    Entity entity;
    entity.name = entityNameOf(label);
    entity.label = label.trimmed();
    entity.plural = pluralOf(entity.label);
    entity.fields = {Field{.name = u"name"_s, .label = u"Name"_s, .required = true}};
    entity.titleField = u"name"_s;
    entity.access = {who, who, who, who};
    domain.entities.append(entity);
}

void renameEntity(Domain &domain, const QString &entity, const QString &label)
{
    Entity *renamed = entityIn(domain, entity);
    if (renamed == nullptr) {
        return;
    }
    const QString name = entityNameOf(label);
    renamed->name = name;
    renamed->label = label.trimmed();
    renamed->plural = pluralOf(renamed->label);
    const auto follow = [&](QString &reference) {
        reference = reference == entity ? name : reference;
    };
    for (Entity &other : domain.entities) {
        for (Relation &relation : other.relations) {
            follow(relation.target);
        }
    }
    for (DomainRole &role : domain.roles) {
        follow(role.profile);
    }
    for (StateMachine &machine : domain.machines) {
        follow(machine.entity);
    }
    for (Rule &rule : domain.rules) {
        follow(rule.entity);
    }
    for (Capability &capability : domain.capabilities) {
        follow(capability.entity);
    }
}

void removeEntity(Domain &domain, const QString &entity)
{
    if (entityIn(domain, entity) == nullptr) {
        return;
    }
    QStringList inside;
    QVector<QPair<QString, QString>> links;
    for (const Entity &other : std::as_const(domain.entities)) {
        for (const Relation &relation : other.relations) {
            if (relation.target != entity || other.name == entity) {
                continue;
            }
            if (relation.name == other.parent && other.presentation != Presentation::Page) {
                inside.append(other.name);
            } else {
                links.append({other.name, relation.name});
            }
        }
    }
    for (const auto &[other, relation] : std::as_const(links)) {
        removeRelation(domain, other, relation);
    }
    domain.machines.removeIf([&](const StateMachine &machine) { return machine.entity == entity; });
    domain.rules.removeIf([&](const Rule &rule) { return rule.entity == entity; });
    domain.capabilities.removeIf([&](const Capability &capability) { return capability.entity == entity; });
    for (DomainRole &role : domain.roles) {
        role.profile = role.profile == entity ? QString() : role.profile;
    }
    domain.entities.removeIf([&](const Entity &one) { return one.name == entity; });
    for (const QString &other : std::as_const(inside)) {
        removeEntity(domain, other);
    }
}

void addField(Domain &domain, const QString &entity, const Field &field)
{
    if (Entity *owner = entityIn(domain, entity)) {
        owner->fields.append(field);
    }
}

void changeField(Domain &domain, const QString &entity, const QString &name, Field field)
{
    Entity *owner = entityIn(domain, entity);
    const Field *place = owner == nullptr ? nullptr : memberIn(owner->fields, name);
    if (place == nullptr) {
        return;
    }
    const Field before = *place;
    if (field.type != before.type) {
        followType(domain, entity, before, field);
    } else if (field.options != before.options) {
        followOptions(domain, entity, before, field);
    }
    if (field.name != name) {
        MemberReferences(domain, entity, name).rename(field.name);
    }
    *memberIn(entityIn(domain, entity)->fields, name) = field;
}

void removeField(Domain &domain, const QString &entity, const QString &name)
{
    Entity *owner = entityIn(domain, entity);
    const Field *field = owner == nullptr ? nullptr : memberIn(owner->fields, name);
    if (field == nullptr) {
        return;
    }
    Field none = *field;
    none.options.clear();
    followOptions(domain, entity, *field, none);
    MemberReferences(domain, entity, name).drop();
    entityIn(domain, entity)->fields.removeIf([&](const Field &one) { return one.name == name; });
}

void addRelation(Domain &domain, const QString &entity, const Relation &relation)
{
    if (Entity *owner = entityIn(domain, entity)) {
        owner->relations.append(relation);
    }
}

void changeRelation(Domain &domain, const QString &entity, const QString &name, const Relation &relation)
{
    Entity *owner = entityIn(domain, entity);
    Relation *place = owner == nullptr ? nullptr : memberIn(owner->relations, name);
    if (place == nullptr) {
        return;
    }
    if (relation.target != place->target || relation.many != place->many) {
        MemberReferences(domain, entity, name).drop(); // it meant the link as it was
    } else if (relation.name != name) {
        MemberReferences(domain, entity, name).rename(relation.name);
    }
    *memberIn(entityIn(domain, entity)->relations, name) = relation;
}

void removeRelation(Domain &domain, const QString &entity, const QString &name)
{
    Entity *owner = entityIn(domain, entity);
    if (owner == nullptr || memberIn(owner->relations, name) == nullptr) {
        return;
    }
    MemberReferences(domain, entity, name).drop();
    entityIn(domain, entity)->relations.removeIf([&](const Relation &one) { return one.name == name; });
}

} // namespace autodevos
