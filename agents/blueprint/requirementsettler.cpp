// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/domainbuilder.h"

namespace autodevos {

using namespace Qt::StringLiterals;

namespace {

/// Ways to look at records and to take them elsewhere, which say nothing of what a record is.
bool isTool(CapabilityKind kind)
{
    static constexpr CapabilityKind tools[] = {
        CapabilityKind::Search, CapabilityKind::Filter,   CapabilityKind::Dashboard, CapabilityKind::Export,
        CapabilityKind::Import, CapabilityKind::Charts,   CapabilityKind::Report,    CapabilityKind::Calendar,
        CapabilityKind::Board,  CapabilityKind::Timeline, CapabilityKind::Compare,   CapabilityKind::Leaderboard,
    };
    return std::find(std::begin(tools), std::end(tools), kind) != std::end(tools);
}

/// Everything that is asked of one part of the entity or of what hangs on it.
QStringList asksForParts(const Domain &domain, const Entity &entity)
{
    QStringList ids;
    for (const Relation &relation : entity.relations)
        ids += relation.requirements;
    for (const StateMachine &machine : domain.machines) {
        for (const Transition &transition : machine.transitions)
            ids += machine.entity == entity.name ? transition.requirements : QStringList();
    }
    for (const Capability &capability : domain.capabilities) {
        const bool isOwn = capability.entity == entity.name && isTool(capability.kind);
        ids += isOwn ? capability.requirements : QStringList();
    }
    for (const Entity &child : domain.entities) {
        const bool hangsOn = child.presentation != Presentation::Page &&
                             std::any_of(child.relations.begin(), child.relations.end(), [&](const Relation &relation) {
                                 return relation.name == child.parent && relation.target == entity.name;
                             });
        ids += hangsOn ? child.requirements : QStringList();
    }
    return ids;
}

/// "add", "book", "manage": said of records as such. A link is an update too, so that word says nothing.
bool isAboutRecords(const Statement &statement)
{
    static const QStringList meanings{u"create"_s, u"manage"_s, u"delete"_s, u"book"_s, u"send"_s};
    return meanings.contains(statement.meaning);
}

bool saysMore(const Draft &draft, const QString &key, const QString &requirement)
{
    return std::any_of(draft.statements.begin(), draft.statements.end(), [&](const Statement &statement) {
        return statement.thing == key && statement.requirement == requirement && isAboutRecords(statement);
    });
}

/// Whether some part of the domain answers it; then that part's tests prove more than the app as such does.
bool isNamed(const Domain &domain, const QString &requirement)
{
    const auto names = [&](const auto &part) {
        return part.requirements.contains(requirement);
    };
    return std::any_of(domain.entities.begin(), domain.entities.end(), names) ||
           std::any_of(domain.rules.begin(), domain.rules.end(), names) ||
           std::any_of(domain.capabilities.begin(), domain.capabilities.end(), names);
}

/// All that the requirement says of records is a verb that no part of the app stands for.
bool saysOnlyDeeds(const Draft &draft, const QString &requirement)
{
    bool saysAny = false;
    for (const Statement &statement : draft.statements) {
        if (statement.requirement != requirement)
            continue;
        if (statement.meaning != "other"_L1 && statement.meaning != "state"_L1)
            return false;
        saysAny = true;
    }
    return saysAny;
}

/// One of the links, moves or rules is there because of it.
bool isDone(const Domain &domain, const QString &requirement)
{
    const auto names = [&](const auto &part) {
        return part.requirements.contains(requirement);
    };
    const auto isLinked = [&](const Entity &entity) {
        return std::any_of(entity.relations.begin(), entity.relations.end(), names);
    };
    const auto isMoved = [&](const StateMachine &machine) {
        return std::any_of(machine.transitions.begin(), machine.transitions.end(), names);
    };
    return std::any_of(domain.entities.begin(), domain.entities.end(), isLinked) ||
           std::any_of(domain.machines.begin(), domain.machines.end(), isMoved) ||
           std::any_of(domain.rules.begin(), domain.rules.end(), names);
}

/// Something beside the records themselves was made for it.
bool isMade(const Domain &domain, const Draft &draft, const QString &requirement)
{
    return draft.described.contains(requirement) || isDone(domain, requirement) ||
           std::any_of(draft.capabilities.begin(), draft.capabilities.end(),
                       [&](const CapabilityAsked &asked) { return asked.requirement == requirement; });
}

/// "accept an answer" is done where answers are voted on.
void handOver(Domain &domain, const Draft &draft)
{
    for (const Statement &statement : draft.statements) {
        const Entity *entity = statement.verb == "accept"_L1 ? entityOf(domain, draft, statement.thing) : nullptr;
        for (Capability &capability : domain.capabilities) {
            const bool isMeant = entity && capability.kind == CapabilityKind::Votes &&
                                 capability.entity == entity->name && capability.fields.contains(u"isAccepted"_s);
            if (isMeant && !capability.requirements.contains(statement.requirement))
                capability.requirements.append(statement.requirement);
        }
    }
}

} // namespace

void leaveOutDeeds(Domain &domain, Draft &draft, const language::Lexicon &lexicon)
{
    handOver(domain, draft);
    for (Requirement &requirement : draft.requirements) {
        const QString id = requirement.id.value();
        const bool isOpen = requirement.cannot.isEmpty() && !draft.wholes.contains(id);
        const bool isTakenUp =
            std::any_of(domain.capabilities.begin(), domain.capabilities.end(),
                        [&](const Capability &capability) { return capability.requirements.contains(id); });
        if (!isOpen || !saysOnlyDeeds(draft, id) || isTakenUp || isMade(domain, draft, id))
            continue;
        requirement.cannot = lexicon.reason(u"deed"_s);
        for (Entity &entity : domain.entities)
            entity.requirements.removeAll(id);
    }
    for (const Statement &statement : std::as_const(draft.statements)) {
        Requirement *requirement = draft.requirement(statement.requirement);
        const Entity *entity = statement.verb == "share"_L1 ? entityOf(domain, draft, statement.thing) : nullptr;
        const bool isPrivate = entity && entity->access.read == QStringList{u"owner"_s};
        if (isPrivate && requirement && requirement->cannot.isEmpty())
            requirement->cannot = lexicon.reason(u"share"_s);
    }
}

void settleRequirements(Domain &domain, const Draft &draft)
{
    const Domain whole = domain;
    for (const auto &thing : draft.things) {
        Entity *entity = entityOf(domain, draft, thing->key);
        if (!entity)
            continue;
        const QStringList elsewhere = asksForParts(whole, *whole.entity(entity->name));
        entity->requirements.removeIf(
            [&](const QString &id) { return elsewhere.contains(id) && !saysMore(draft, thing->key, id); });
    }
    for (Capability &capability : domain.capabilities) {
        const Entity *entity = domain.entity(capability.entity);
        if (entity && capability.kind == CapabilityKind::Booking)
            capability.requirements = entity->requirements;
    }
    for (const QString &id : draft.wholes) {
        const bool isBuilt = std::any_of(draft.requirements.begin(), draft.requirements.end(), [&](const auto &asked) {
            return asked.id.value() == id && asked.cannot.isEmpty();
        });
        if (isBuilt && !isNamed(domain, id))
            domain.requirements.append(id);
    }
}

void leaveOutTheUnanswered(const Domain &domain, Draft &draft, const language::Lexicon &lexicon)
{
    for (Requirement &requirement : draft.requirements) {
        const QString id = requirement.id.value();
        const bool isAnswered = isNamed(domain, id) || isDone(domain, id) || domain.requirements.contains(id) ||
                                draft.included.contains(id);
        if (requirement.kind == RequirementKind::Functional && requirement.cannot.isEmpty() && !isAnswered)
            requirement.cannot = lexicon.reason(u"unanswered"_s);
    }
}

} // namespace autodevos
