// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/capabilities/capability.h"
#include "agents/blueprint/fieldspec.h"

namespace autodevos {

using namespace Qt::StringLiterals;

namespace {

QStringList keysOfActs(const Draft &draft, QLatin1StringView act)
{
    QStringList keys;
    for (const auto &thing : draft.things) {
        if (thing->act == act)
            keys.append(thing->key);
    }
    return keys;
}

/// A survey or poll, with questions of its own.
bool isAsked(const CapabilityContext &context, const Entity &entity)
{
    return std::any_of(
        context.draft.capabilities.begin(), context.draft.capabilities.end(), [&](const CapabilityAsked &asked) {
            const Entity *survey =
                asked.kind == "survey"_L1 ? entityOf(context.domain, context.draft, asked.thing) : nullptr;
            return survey && survey->name == entity.name;
        });
}

/// What all of the prompt's words about votes are about.
QStringList votedOn(const CapabilityContext &context)
{
    QStringList names;
    for (const CapabilityAsked &asked : context.draft.capabilities) {
        const Entity *entity =
            asked.kind == "votes"_L1 ? entityOf(context.domain, context.draft, asked.thing) : nullptr;
        if (entity && isAsked(context, *entity)) // votes on a poll are its answers
            continue;
        if (entity && entity->presentation != Presentation::Toggle && !names.contains(entity->name))
            names.append(entity->name);
    }
    if (names.isEmpty() && !context.draft.asks("survey"_L1)) {
        for (const Entity *list : context.sharedLists())
            names.append(list->name);
    }
    return names;
}

bool isAnswer(const Draft &draft, const Entity &entity)
{
    return std::any_of(draft.things.begin(), draft.things.end(), [&](const auto &thing) {
        return thing->entity.name == entity.name && (thing->act == "act:Answer"_L1 || thing->key == "answer"_L1);
    });
}

/// Answers stand below their question, for all who may read it.
void showBelow(Domain &domain, Entity &answer)
{
    const auto parent = std::find_if(answer.relations.begin(), answer.relations.end(), [&](const Relation &relation) {
        return relation.name == answer.parent && !relation.many;
    });
    if (parent == answer.relations.end())
        return;
    const Entity *question = domain.entity(parent->target);
    answer.presentation = Presentation::Inline;
    const bool isShared = question && !question->access.read.contains(u"owner"_s);
    answer.access.read = isShared ? question->access.read : QStringList{u"user"_s};
}

void addKept(Entity &entity, const QString &specification)
{
    const QVector<Field> fields = fieldsFromSpecification(specification, {});
    for (const Field &field : fields) {
        if (!fieldNamed(entity, field.name))
            entity.fields.append(field);
    }
}

} // namespace

void buildVotes(const CapabilityContext &context, const CapabilityAsked &asked, Entity *entity)
{
    Q_UNUSED(entity)
    if (!context.hasAccounts(asked.requirement))
        return;
    const QStringList ids = QStringList{asked.requirement} + context.takeOver(keysOfActs(context.draft, "vote"_L1));
    const QStringList names = votedOn(context);
    if (names.isEmpty() && !context.draft.asks("survey"_L1))
        context.leaveOut(asked.requirement, u"there is nothing that people could vote on"_s);
    const bool areAccepted = context.draft.words.contains(u"accept"_s) || context.draft.words.contains(u"accepted"_s);
    for (Entity &one : context.domain.entities) {
        const bool isBelow = isAnswer(context.draft, one) && !one.parent.isEmpty();
        if (isBelow)
            showBelow(context.domain, one);
        if (!names.contains(one.name))
            continue;
        QStringList kept{u"score"_s};
        addKept(one, u"score:integer!@0"_s);
        if (isBelow && areAccepted && one.presentation == Presentation::Inline) {
            addKept(one, u"isAccepted:boolean"_s);
            kept.append(u"isAccepted"_s);
        }
        context.add({.kind = CapabilityKind::Votes, .entity = one.name, .fields = kept, .requirements = ids});
    }
}

void buildFollows(const CapabilityContext &context, const CapabilityAsked &asked, Entity *entity)
{
    Q_UNUSED(entity)
    if (!context.hasAccounts(asked.requirement))
        return;
    QStringList followed;
    for (const QString &key : keysOfActs(context.draft, "follow"_L1)) {
        const Entity *toggle = entityOf(context.domain, context.draft, key);
        if (toggle && toggle->presentation != Presentation::Toggle)
            followed.append(key);
    }
    const QStringList ids = QStringList{asked.requirement} + context.takeOver(followed);
    context.add({.kind = CapabilityKind::Follows, .requirements = ids});
}

} // namespace autodevos
