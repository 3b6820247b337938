// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/normalise.h"

#include "agents/blueprint/generate/modules/module.h"

#include <QSet>

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;

namespace {

template<typename Values>
auto findNamed(const Values &values, const QString &name) -> decltype(values.constData())
{
    const auto it = std::find_if(values.cbegin(), values.cend(), [&](const auto &value) { return value.name == name; });
    return it == values.cend() ? nullptr : &*it;
}

/// Members that every record or every query already has.
bool isTaken(const QString &name)
{
    static const QSet<QString> taken{u"label"_s,   u"can"_s,       u"constructor"_s,    u"toString"_s,
                                     u"valueOf"_s, u"prototype"_s, u"hasOwnProperty"_s, u"then"_s};
    return taken.contains(name);
}

void renameMember(Domain &domain, Entity &entity, const QString &from, const QString &to)
{
    const auto swap = [&](QString &name) {
        if (name == from)
            name = to;
    };
    const auto swapAll = [&](QStringList &names) {
        for (QString &name : names)
            swap(name);
    };
    for (Field &field : entity.fields)
        swap(field.name);
    for (Relation &relation : entity.relations)
        swap(relation.name);
    swap(entity.titleField);
    swap(entity.parent);
    swap(entity.ownerField);
    swapAll(entity.uniqueTogether);
    for (StateMachine &machine : domain.machines) {
        if (machine.entity == entity.name)
            swap(machine.field);
    }
    for (Capability &capability : domain.capabilities) {
        if (capability.entity == entity.name)
            swapAll(capability.fields);
    }
    for (Rule &rule : domain.rules) {
        if (rule.entity == entity.name) {
            swap(rule.start);
            swap(rule.time);
            swap(rule.end);
            swap(rule.resource);
        }
        const Entity *owner = domain.entity(rule.entity);
        const Relation *resource = owner ? findNamed(owner->relations, rule.resource) : nullptr;
        if (resource && resource->target == entity.name) {
            swap(rule.opens);
            swap(rule.closes);
        }
    }
}

void freeTakenNames(Domain &domain)
{
    for (Entity &entity : domain.entities) {
        QStringList names;
        for (const Field &field : entity.fields)
            names.append(field.name);
        for (const Relation &relation : entity.relations)
            names.append(relation.name);
        for (const QString &name : names) {
            if (isTaken(name))
                renameMember(domain, entity, name, name + u"Value"_s);
        }
    }
}

QString freeName(const Entity &entity, const QStringList &candidates)
{
    for (const QString &name : candidates) {
        if (!findNamed(entity.fields, name) && !findNamed(entity.relations, name) &&
            !findNamed(entity.fields, name + u"Id"_s))
            return name;
    }
    return candidates.constLast() + u"Link"_s;
}

/// A profile belongs to exactly one account, which owns it.
void completeProfile(Entity &entity)
{
    Relation *account = nullptr;
    for (Relation &relation : entity.relations) {
        if (relation.target == "User"_L1 && !relation.many &&
            (!account || relation.isActor || relation.name == entity.ownerField))
            account = &relation;
    }
    if (!account) {
        Relation made;
        made.name = freeName(entity, {u"account"_s, u"user"_s, u"signIn"_s});
        made.label = u"Account"_s;
        made.target = u"User"_s;
        entity.relations.append(made);
        account = &entity.relations.last();
    }
    account->isActor = true;
    account->required = false; // people without an account may be entered by others
    entity.ownerField = account->name;
    if (entity.uniqueTogether != QStringList{account->name})
        entity.uniqueTogether = {account->name};
}

/// A toggle belongs to one account and occurs once per account and parent.
void completeToggle(Entity &entity)
{
    Relation *actor = nullptr;
    for (Relation &relation : entity.relations) {
        if (relation.target == "User"_L1 && !relation.many && !actor)
            actor = &relation;
    }
    if (!actor) {
        Relation made;
        made.name = freeName(entity, {u"account"_s, u"user"_s, u"signIn"_s});
        made.label = u"Account"_s;
        made.target = u"User"_s;
        entity.relations.append(made);
        actor = &entity.relations.last();
    }
    actor->isActor = true;
    actor->required = true;
    entity.ownerField = actor->name;
    entity.uniqueTogether = {entity.parent, actor->name};
}

void completeEntity(const Domain &domain, Entity &entity)
{
    if (profileRole(domain, entity.name))
        completeProfile(entity);
    if (entity.presentation == Presentation::Toggle)
        completeToggle(entity);
    for (Relation &relation : entity.relations) {
        const bool holds = entity.presentation != Presentation::Page && relation.name == entity.parent;
        relation.required =
            relation.required || holds ||
            (relation.isActor && relation.name == entity.ownerField && !profileRole(domain, entity.name));
    }
    for (Field &field : entity.fields) {
        if (field.type == FieldType::Rating) {
            field.minimum = field.minimum.value_or(1);
            field.maximum = field.maximum.value_or(5);
        }
        if (const StateMachine *machine = domain.machine(entity.name, field.name)) {
            field.initial = machine->initial;
            field.required = true;
        }
    }
}

} // namespace

Domain normalised(const Domain &domain)
{
    Domain full = domain;
    full.roles.removeIf([](const DomainRole &role) { return role.name == "admin"_L1 || role.name == "user"_L1; });
    freeTakenNames(full);
    for (Entity &entity : full.entities)
        completeEntity(full, entity);
    keepApart(full, modulesOf(full));
    return full;
}

const Field *findField(const Entity &entity, const QString &name)
{
    return findNamed(entity.fields, name);
}

const Relation *findRelation(const Entity &entity, const QString &name)
{
    return findNamed(entity.relations, name);
}

QVector<const Entity *> childrenOf(const Domain &domain, const Entity &parent, Presentation presentation)
{
    QVector<const Entity *> children;
    for (const Entity &entity : domain.entities) {
        const Relation *relation = findRelation(entity, entity.parent);
        if (entity.presentation == presentation && relation && relation->target == parent.name)
            children.append(&entity);
    }
    return children;
}

const Field *ratingField(const Entity &entity)
{
    if (entity.presentation != Presentation::Inline)
        return nullptr;
    const auto it = std::find_if(entity.fields.cbegin(), entity.fields.cend(),
                                 [](const Field &field) { return field.type == FieldType::Rating; });
    return it == entity.fields.cend() ? nullptr : &*it;
}

const DomainRole *profileRole(const Domain &domain, const QString &entityName)
{
    const auto it = std::find_if(domain.roles.cbegin(), domain.roles.cend(),
                                 [&](const DomainRole &role) { return role.profile == entityName; });
    return it == domain.roles.cend() ? nullptr : &*it;
}

} // namespace autodevos
