// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/capabilities/capability.h"
#include "agents/blueprint/fieldspec.h"
#include "agents/blueprint/nouns.h"

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;

namespace {

bool isCriterion(const Field &field)
{
    switch (field.type) {
    case FieldType::Enum:
    case FieldType::List:
    case FieldType::Money:
    case FieldType::Integer:
    case FieldType::Number:
    case FieldType::Duration:
    case FieldType::Rating:
        return field.name != "score"_L1;
    default:
        return false;
    }
}

/// Short texts by which people choose a place or a kind, not those that name the record.
bool isNamedPlace(const Field &field)
{
    static const QStringList names{u"location"_s, u"city"_s, u"country"_s, u"category"_s, u"language"_s, u"brand"_s};
    return field.type == FieldType::String && names.contains(field.name);
}

QStringList criteriaOf(const Entity &entity, const QStringList &words)
{
    QStringList all;
    for (const Relation &relation : entity.relations) {
        if (!relation.isActor && relation.target != "User"_L1)
            all.append(relation.name);
    }
    const auto isSaid = [&](const Field &field) {
        return field.type == FieldType::String && field.name != entity.titleField &&
               std::any_of(words.begin(), words.end(),
                           [&](const QString &word) { return lowerCamel(word) == field.name; });
    };
    for (const Field &field : entity.fields) {
        if (isCriterion(field) || isNamedPlace(field) || isSaid(field))
            all.append(field.name);
    }
    QStringList named;
    for (const QString &word : words) {
        for (const QString &name : std::as_const(all)) {
            const bool isSame = name.startsWith(lowerCamel(word)) || lowerCamel(word).startsWith(name);
            if (isSame && !named.contains(name))
                named.append(name);
        }
    }
    return named.isEmpty() ? all.mid(0, 5) : named;
}

} // namespace

void buildMatching(const CapabilityContext &context, const CapabilityAsked &asked, Entity *entity)
{
    if (!context.hasAccounts(asked.requirement))
        return;
    const bool isOfOne = entity && entity->presentation == Presentation::Page;
    QVector<Entity *> candidates = isOfOne ? QVector<Entity *>{entity} : context.lists();
    QStringList words = asked.fields;
    if (const Requirement *said = context.draft.requirement(asked.requirement)) {
        for (const QString &by : {u"based on "_s, u"the same "_s, u"by "_s, u"according to "_s, u"for similar "_s}) {
            if (const qsizetype at = said->text.toLower().indexOf(by); at >= 0)
                words += said->text.toLower().mid(at + by.size()).split(u' ', Qt::SkipEmptyParts);
        }
    }
    for (const Entity *candidate : std::as_const(candidates)) {
        const QStringList criteria = criteriaOf(*candidate, words);
        const bool isPrivate = candidate->access.read == QStringList{u"owner"_s} || candidate->access.read.isEmpty();
        if (criteria.isEmpty() || (isPrivate && !isOfOne))
            continue;
        context.add({.kind = CapabilityKind::Matching,
                     .entity = candidate->name,
                     .fields = criteria,
                     .requirements = {asked.requirement}});
        return;
    }
    context.leaveOut(asked.requirement, u"nothing here has values by which it could be proposed"_s);
}

void buildLanguages(const CapabilityContext &context, const CapabilityAsked &asked, Entity *entity)
{
    Q_UNUSED(entity)
    static const QVector<std::pair<QString, QString>> known{
        {u"en"_s, u"english"_s}, {u"es"_s, u"spanish"_s}, {u"de"_s, u"german"_s}, {u"fr"_s, u"french"_s}};
    QStringList codes;
    for (const auto &[code, word] : known) {
        if (context.draft.words.contains(word))
            codes.append(code);
    }
    codes.removeAll(u"en"_s);
    if (codes.isEmpty())
        codes = {u"es"_s, u"de"_s, u"fr"_s};
    context.add(
        {.kind = CapabilityKind::Languages, .page = u"en "_s + codes.join(u' '), .requirements = {asked.requirement}});
    context.note(asked.requirement,
                 u"the interface's own words are translated (English, Spanish, German, French are there to choose "
                 "from); names of things and what people write stay in their own language"_s);
}

void buildSavedFilters(const CapabilityContext &context, const CapabilityAsked &asked, Entity *entity)
{
    if (!context.hasAccounts(asked.requirement))
        return;
    const bool isOfOne = entity && entity->presentation == Presentation::Page;
    const QVector<Entity *> lists = isOfOne ? QVector<Entity *>{entity} : context.lists();
    for (const Entity *list : lists)
        context.add({.kind = CapabilityKind::SavedFilters, .entity = list->name, .requirements = {asked.requirement}});
    if (lists.isEmpty())
        context.leaveOut(asked.requirement, u"there is no list whose filters could be kept"_s);
}

} // namespace autodevos
