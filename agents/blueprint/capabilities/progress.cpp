// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/capabilities/capability.h"
#include "agents/blueprint/fieldspec.h"
#include "agents/blueprint/generate/deadlines.h"
#include "agents/blueprint/generate/naming.h"

#include <QRegularExpression>

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;

namespace {

bool isWork(const Entity &entity)
{
    static const QStringList words{u"task"_s,      u"todo"_s,  u"subtask"_s, u"step"_s,
                                   u"milestone"_s, u"chore"_s, u"action"_s};
    const QStringList own = naming::words(entity.name);
    return !own.isEmpty() && words.contains(own.constLast()) && deadlines::stateOf(entity);
}

const Relation *linkTo(const Entity &part, const QString &whole)
{
    const auto found = std::find_if(part.relations.begin(), part.relations.end(), [&](const Relation &relation) {
        return !relation.many && relation.target == whole;
    });
    return found == part.relations.end() ? nullptr : &*found;
}

/// The records that belong to one of `whole` and are done at some time; null: there are none.
Entity *partsOf(const CapabilityContext &context, const Entity &whole)
{
    Entity *found = nullptr;
    for (Entity *list : context.lists()) {
        if (list->name != whole.name && isWork(*list) && linkTo(*list, whole.name))
            found = list;
    }
    if (found)
        return found;
    // "Tasks per production" may have been read as tasks of their own.
    for (Entity *list : context.lists()) {
        if (list->name == whole.name || !isWork(*list))
            continue;
        list->relations.prepend(
            {.name = lowerCamel(whole.label.toLower()), .label = whole.label, .target = whole.name, .required = true});
        return list;
    }
    return nullptr;
}

/// "progress in percent for each production": the record that it is named of.
Entity *namedIn(const CapabilityContext &context, const QString &text)
{
    Entity *best = nullptr;
    qsizetype first = text.size() + 1;
    for (Entity *list : context.lists()) {
        for (const QString &name : {list->plural.toLower(), list->label.toLower()}) {
            const QRegularExpression shape(u"\\b%1\\b"_s.arg(QRegularExpression::escape(name)));
            const qsizetype place = text.indexOf(shape);
            if (place >= 0 && place < first && !isWork(*list)) {
                first = place;
                best = list;
            }
        }
    }
    return best;
}

} // namespace

void addProgress(const CapabilityContext &context)
{
    static const QRegularExpression shape(
        u"\\bprogress (?:\\w+ ){0,4}?(?:of|for|per) (?:each|every|a|an|the|all|their|my|our)?\\b|"
        "\\b(?:each|every) [a-z ]{2,24}(?:'s|has a|shows? (?:its|the|a)|with (?:its|a)) progress\\b|"
        "\\b(?:per ?cent|percentage|%) (?:of \\w+ )?(?:that (?:is|are) )?(?:done|complete|completed|finished)\\b|"
        "\\bhow (?:far|much)\\b[^.;]{0,40}\\b(?:is|are) (?:done|complete|finished|along)\\b|\\bprogress bar\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (context.draft.isGame)
        return;
    for (Requirement &requirement : context.draft.requirements) {
        if (!shape.match(requirement.text).hasMatch())
            continue;
        const Entity *whole = namedIn(context, requirement.text.toLower());
        const QString name = whole ? whole->name : QString();
        Entity *part = whole ? partsOf(context, *whole) : nullptr;
        if (!part)
            continue;
        requirement.cannot.clear();
        const Field *own = fieldNamed(*context.named(name), u"progress"_s);
        if (own && own->type != FieldType::Enum) // it follows from the parts
            context.dropMember(*context.named(name), u"progress"_s);
        for (Relation &relation : part->relations) {
            if (relation.target == name && !relation.requirements.contains(requirement.id.value()))
                relation.requirements.append(requirement.id.value());
        }
    }
}

} // namespace autodevos
