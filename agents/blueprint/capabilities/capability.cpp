// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/capabilities/capability.h"

#include "agents/blueprint/generate/naming.h"

#include <QHash>

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;

namespace {

bool hasMember(const Entity &entity, const QString &name)
{
    const auto isIt = [&](const auto &member) {
        return member.name == name;
    };
    return std::any_of(entity.fields.begin(), entity.fields.end(), isIt) ||
           std::any_of(entity.relations.begin(), entity.relations.end(), isIt);
}

} // namespace

void CapabilityContext::add(const Capability &capability) const
{
    const auto known = std::find_if(domain.capabilities.begin(), domain.capabilities.end(), [&](const Capability &one) {
        return one.kind == capability.kind && one.entity == capability.entity && one.page == capability.page;
    });
    if (known == domain.capabilities.end()) {
        domain.capabilities.append(capability);
        domain.capabilities.last().requirements.removeDuplicates();
        return;
    }
    for (const QString &field : capability.fields) {
        if (!known->fields.contains(field))
            known->fields.append(field);
    }
    for (const QString &id : capability.requirements) {
        if (!known->requirements.contains(id))
            known->requirements.append(id);
    }
}

QVector<Entity *> CapabilityContext::lists() const
{
    QVector<Entity *> found;
    for (Entity &entity : domain.entities) {
        const bool isSent =
            std::any_of(draft.capabilities.begin(), draft.capabilities.end(), [&](const CapabilityAsked &asked) {
                const Thing *thing = draft.find(asked.thing);
                return asked.kind == "contact"_L1 && thing && thing->entity.name == entity.name;
            });
        if (entity.presentation == Presentation::Page && !isSent)
            found.append(&entity);
    }
    return found;
}

Entity *CapabilityContext::named(const QString &entity) const
{
    const auto found = std::find_if(domain.entities.begin(), domain.entities.end(),
                                    [&](const Entity &known) { return known.name == entity; });
    return found == domain.entities.end() ? nullptr : &*found;
}

const Thing *CapabilityContext::thingOf(const Entity &entity) const
{
    const auto found = std::find_if(draft.things.begin(), draft.things.end(),
                                    [&](const auto &thing) { return thing->entity.name == entity.name; });
    return found == draft.things.end() ? nullptr : found->get();
}

void CapabilityContext::dropMember(Entity &entity, const QString &name) const
{
    const auto isNamed = [&](const auto &member) {
        return member.name == name;
    };
    removeIf(entity.fields, isNamed);
    removeIf(entity.relations, isNamed);
    removeIf(domain.machines,
             [&](const StateMachine &machine) { return machine.entity == entity.name && machine.field == name; });
    removeIf(domain.rules, [&](const Rule &rule) {
        return rule.entity == entity.name && (rule.resource == name || rule.start == name || rule.time == name);
    });
    for (Capability &capability : domain.capabilities) {
        if (capability.entity == entity.name)
            capability.fields.removeAll(name);
    }
    if (entity.uniqueTogether.contains(name))
        entity.uniqueTogether.clear();
    for (QString *part : {&entity.titleField, &entity.parent, &entity.ownerField}) {
        if (*part == name)
            part->clear();
    }
    if (!entity.ownerField.isEmpty())
        return;
    for (QStringList *list : {&entity.access.read, &entity.access.create, &entity.access.update, &entity.access.remove})
        list->removeAll(u"owner"_s);
}

void CapabilityContext::drop(const QString &entity) const
{
    removeIf(domain.entities, [&](const Entity &known) { return known.name == entity; });
    removeIf(domain.capabilities, [&](const Capability &known) { return known.entity == entity; });
    removeIf(domain.machines, [&](const StateMachine &known) { return known.entity == entity; });
    removeIf(domain.rules, [&](const Rule &known) { return known.entity == entity; });
    for (DomainRole &role : domain.roles) {
        if (role.profile == entity)
            role.profile.clear();
    }
    QStringList orphans;
    for (Entity &known : domain.entities) {
        const auto isLost = [&](const Relation &relation) {
            return relation.target == entity;
        };
        for (const Relation &relation : std::as_const(known.relations)) {
            if (!isLost(relation))
                continue;
            known.uniqueTogether.removeAll(relation.name);
            if (known.parent == relation.name && known.presentation != Presentation::Page)
                orphans.append(known.name);
            if (known.parent == relation.name)
                known.parent.clear();
            if (known.ownerField == relation.name)
                orphans.append(known.name);
        }
        removeIf(known.relations, isLost);
        for (Capability &capability : domain.capabilities) {
            if (capability.entity == known.name)
                capability.fields.erase(std::remove_if(capability.fields.begin(), capability.fields.end(),
                                                       [&](const QString &name) { return !hasMember(known, name); }),
                                        capability.fields.end());
        }
    }
    for (const QString &orphan : std::as_const(orphans))
        drop(orphan);
}

QStringList CapabilityContext::dropNamed(const QStringList &names) const
{
    QStringList requirements;
    for (const QString &name : names) {
        if (const Entity *known = domain.entity(name))
            requirements += known->requirements;
        drop(name);
    }
    requirements.removeDuplicates();
    return requirements;
}

Entity &CapabilityContext::put(const Entity &entity) const
{
    drop(entity.name);
    domain.entities.append(entity);
    return domain.entities.last();
}

QStringList CapabilityContext::makers() const
{
    if (!draft.hasAccounts)
        return {u"visitor"_s};
    QStringList staff;
    for (const DomainRole &role : std::as_const(domain.roles)) {
        if (!role.canSignUp)
            staff.append(role.name);
    }
    return staff.isEmpty() ? QStringList{u"user"_s} : staff;
}

QString CapabilityContext::reader() const
{
    const bool isOpen = !draft.hasAccounts || draft.hasVisitors || draft.isSite || domain.entities.isEmpty() ||
                        std::any_of(domain.entities.begin(), domain.entities.end(),
                                    [](const Entity &entity) { return entity.access.read.contains(u"visitor"_s); });
    return isOpen ? u"visitor"_s : u"user"_s;
}

QStringList CapabilityContext::takeOver(const QStringList &keys, const Entity *kept) const
{
    QStringList requirements;
    QStringList names;
    for (const QString &key : keys) {
        const Thing *thing = draft.find(key);
        const Entity *entity = thing ? entityOf(domain, draft, key) : nullptr;
        if (!entity || entity == kept)
            continue;
        requirements += thing->requirements;
        names.append(entity->name);
    }
    for (const QString &name : std::as_const(names))
        drop(name);
    requirements.removeDuplicates();
    return requirements;
}

QVector<Entity *> CapabilityContext::sharedLists() const
{
    QVector<Entity *> found;
    for (Entity *entity : lists()) {
        QStringList others = entity->access.read;
        others.removeAll(u"owner"_s);
        if (!entity->ownerField.isEmpty() && !others.isEmpty())
            found.append(entity);
    }
    return found;
}

void CapabilityContext::note(const QString &requirement, const QString &text) const
{
    const Requirement *found = draft.requirement(requirement);
    const QString line = found ? u"%1: %2"_s.arg(found->text, text) : text;
    if (!draft.notes.contains(line))
        draft.notes.append(line);
}

bool CapabilityContext::hasAccounts(const QString &requirement) const
{
    if (!draft.hasAccounts)
        leaveOut(requirement, u"it needs accounts, and this app has none"_s);
    return draft.hasAccounts;
}

QString CapabilityContext::wholeText() const
{
    QString text;
    for (const Requirement &requirement : std::as_const(draft.requirements))
        text += requirement.text.toLower() + u'\n';
    return text;
}

void CapabilityContext::askName(Entity &entity) const
{
    QStringList actors;
    for (const Relation &relation : std::as_const(entity.relations)) {
        if (relation.isActor)
            actors.append(relation.name);
    }
    for (const QString &actor : std::as_const(actors))
        dropMember(entity, actor);
    const bool hasName = std::any_of(entity.fields.begin(), entity.fields.end(), [](const Field &field) {
        return field.name == "name"_L1 || field.name.endsWith(u"Name"_s);
    });
    if (!hasName)
        entity.fields.prepend({.name = u"name"_s, .label = u"Name"_s, .required = true, .maximum = 120});
    entity.uniqueTogether.clear();
}

void CapabilityContext::leaveOut(const QString &requirement, const QString &reason) const
{
    if (Requirement *found = draft.requirement(requirement); found && found->cannot.isEmpty())
        found->cannot = reason;
}

QStringList daysOf(const Entity &entity)
{
    const auto isMoment = [](const Field &field) {
        return field.type == FieldType::Date || field.type == FieldType::DateTime;
    };
    const auto says = [](const Field &field, const QStringList &words) {
        const QStringList own = naming::words(field.name);
        return std::any_of(own.begin(), own.end(), [&](const QString &word) { return words.contains(word); });
    };
    static const QStringList endings{u"end"_s, u"ends"_s, u"until"_s, u"return"_s, u"returns"_s, u"checkout"_s};
    static const QStringList beginnings{u"start"_s, u"starts"_s, u"due"_s, u"deadline"_s};
    const Field *start = nullptr;
    const Field *end = nullptr;
    for (const Field &field : entity.fields) {
        if (!isMoment(field) || says(field, {u"birth"_s, u"birthday"_s, u"birthdate"_s, u"born"_s}))
            continue;
        if (!end && says(field, endings))
            end = &field;
        else if (!start || (says(field, beginnings) && !says(*start, beginnings)))
            start = &field;
    }
    if (!start)
        std::swap(start, end);
    if (!start)
        return {};
    QStringList names{start->name};
    if (end && end->type == start->type)
        names.append(end->name);
    for (const Field &field : entity.fields) {
        if (field.type == FieldType::Time && start->type == FieldType::Date && !says(field, endings) &&
            !says(field, {u"opens"_s, u"closes"_s})) {
            names.append(field.name);
            break;
        }
    }
    return names;
}

QStringList ensuredDays(Entity &entity)
{
    if (daysOf(entity).isEmpty())
        entity.fields.append({.name = u"date"_s, .label = u"Date"_s, .type = FieldType::Date, .required = true});
    return daysOf(entity);
}

CapabilityBuilder builderOf(const QString &kind)
{
    static const QHash<QString, CapabilityBuilder> builders{
        {u"arcadeGame"_s, buildArcade},
        {u"assistant"_s, buildAssistant},
        {u"board"_s, buildBoard},
        {u"calculator"_s, buildCalculator},
        {u"calendar"_s, buildCalendar},
        {u"cart"_s, buildCart},
        {u"chat"_s, buildChat},
        {u"compare"_s, buildCompare},
        {u"coupons"_s, buildCoupons},
        {u"converter"_s, buildConverter},
        {u"drafting"_s, buildDrafting},
        {u"writing"_s, buildWriting},
        {u"export"_s, buildExport},
        {u"faq"_s, buildFaq},
        {u"follows"_s, buildFollows},
        {u"goals"_s, buildGoals},
        {u"import"_s, buildImport},
        {u"invoices"_s, buildInvoices},
        {u"languages"_s, buildLanguages},
        {u"leaderboard"_s, buildLeaderboard},
        {u"lines"_s, buildLines},
        {u"live"_s, buildLive},
        {u"matching"_s, buildMatching},
        {u"media"_s, buildMedia},
        {u"messages"_s, buildMessages},
        {u"newsletter"_s, buildNewsletter},
        {u"notifications"_s, buildNotifications},
        {u"orders"_s, buildOrders},
        {u"quiz"_s, buildQuiz},
        {u"report"_s, buildReport},
        {u"resourceGame"_s, buildRealm},
        {u"savedFilters"_s, buildSavedFilters},
        {u"scoreboard"_s, buildScoreboard},
        {u"stock"_s, buildStock},
        {u"survey"_s, buildSurvey},
        {u"timeline"_s, buildTimeline},
        {u"timer"_s, buildTimer},
        {u"upload"_s, buildUpload},
        {u"votes"_s, buildVotes},
        {u"wizard"_s, buildWizard},
    };
    return builders.value(kind, nullptr);
}

} // namespace autodevos
