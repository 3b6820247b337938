// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/capabilities/capability.h"
#include "agents/blueprint/fieldspec.h"

#include <QRegularExpression>

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;

namespace {

constexpr double kLongestLine = 200;
constexpr double kLongestText = 20'000;

const language::Program *programOf(const CapabilityContext &context, const QString &id)
{
    const QVector<language::Program> &all = context.lexicon.programs();
    const auto found = std::find_if(all.begin(), all.end(), [&](const language::Program &program) {
        return program.kind == "writing"_L1 && program.id == id;
    });
    return found == all.end() ? nullptr : &*found;
}

/// A line, or a text where much is typed or pasted.
Field inputField(const QString &given)
{
    const QString label = given.section(u':', 0, 0);
    static const QRegularExpression day(u"^(?:date|day)\\b|\\bdate$"_s, QRegularExpression::CaseInsensitiveOption);
    if (given.contains(u':'))
        return {.name = lowerCamel(label),
                .label = sentenceCase(label),
                .type = FieldType::Enum,
                .options = given.section(u':', 1).split(u'|')};
    if (day.match(label).hasMatch())
        return {.name = lowerCamel(label), .label = sentenceCase(label), .type = FieldType::Date};
    static const QRegularExpression longText(
        u"\\b(?:text|transcript|notes|details|article|content|features|bullet points|points|document|essay|paragraph|"
        "description|ingredients|experience|code|message|facts|problem|wrong|happened|complaint|fit|story|request)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const bool isLong = longText.match(label).hasMatch();
    return {.name = lowerCamel(label),
            .label = sentenceCase(label),
            .type = isLong ? FieldType::Text : FieldType::String,
            .maximum = isLong ? kLongestText : kLongestLine};
}

Field choice(const QString &name, const QStringList &options)
{
    return {.name = name, .label = sentenceCase(name), .type = FieldType::Enum, .options = options};
}

bool hasField(const Entity &entity, const QString &name)
{
    return std::any_of(entity.fields.begin(), entity.fields.end(),
                       [&](const Field &field) { return field.name == name; });
}

/// The library: what was entered, what was chosen and what came out, of each account its own.
Entity libraryOf(const QString &noun, const CapabilityAsked &asked, const language::Lexicon &lexicon)
{
    const QString plural = sentenceCase(lexicon.plural(noun.toLower()));
    Entity entity{
        .name = u"Saved"_s + QString(noun).remove(u' '),
        .label = u"Saved "_s + noun.toLower(),
        .plural = u"Saved "_s + plural.toLower(),
        .description = u"What was written and kept."_s,
        .fields =
            {{.name = u"title"_s, .label = u"Title"_s, .required = true, .maximum = 120},
             {.name = u"text"_s, .label = noun, .type = FieldType::Text, .required = true, .maximum = kLongestText}},
        .titleField = u"title"_s,
        .requirements = {asked.requirement}};
    for (const QString &label : asked.fields) {
        Field field = inputField(label);
        if (hasField(entity, field.name))
            field.name += u"Given"_s;
        if (!hasField(entity, field.name))
            entity.fields.append(field);
    }
    entity.fields.append(choice(u"length"_s, asked.states.value(0).split(u'|')));
    entity.fields.append(choice(u"tone"_s, asked.states.value(1).split(u'|')));
    entity.fields.append(choice(u"language"_s, asked.states.value(2).split(u'|')));
    removeIf(entity.fields,
             [](const Field &field) { return field.type == FieldType::Enum && field.options.size() < 2; });
    entity.fields.append(
        {.name = u"rating"_s, .label = u"Rating"_s, .type = FieldType::Integer, .minimum = 1, .maximum = 5});
    entity.relations = {
        {.name = u"writer"_s, .label = u"Writer"_s, .target = u"User"_s, .required = true, .isActor = true}};
    entity.ownerField = u"writer"_s;
    const QStringList own{u"owner"_s};
    entity.access = {.read = own, .create = {u"user"_s}, .update = own, .remove = own};
    return entity;
}

} // namespace

void buildWriting(const CapabilityContext &context, const CapabilityAsked &asked, Entity * /*entity*/)
{
    const language::Program *program = programOf(context, asked.detail);
    if (!program || !context.draft.hasAccounts)
        return context.leaveOut(asked.requirement, context.lexicon.reason(u"ai"_s));
    const QString noun = program->title;
    const QString name = u"Saved"_s + QString(noun).remove(u' ');
    const bool isKnown = context.domain.entity(name) != nullptr;
    if (!isKnown)
        context.put(libraryOf(noun, asked, context.lexicon));
    QStringList inputs;
    for (const QString &label : asked.fields) {
        const QString field = lowerCamel(label.section(u':', 0, 0));
        inputs.append(field == "title"_L1 || field == "text"_L1 ? field + u"Given"_s : field);
    }
    inputs.removeDuplicates();
    context.add({.kind = CapabilityKind::Drafting,
                 .entity = name,
                 .fields = inputs,
                 .page = asked.detail,
                 .requirements = {asked.requirement}});
    if (!isKnown)
        context.note(asked.requirement, u"a language model writes once AI_BASE_URL and AI_API_KEY are set; until then "
                                        "texts are put together by rules from what was entered, and say so"_s);
}

} // namespace autodevos
