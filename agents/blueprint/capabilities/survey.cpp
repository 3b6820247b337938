// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/capabilities/capability.h"
#include "agents/blueprint/fieldspec.h"

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;

namespace {

Entity *surveyOf(const CapabilityContext &context)
{
    for (const QString &name : {u"Survey"_s, u"Poll"_s, u"Questionnaire"_s, u"FeedbackSurvey"_s}) {
        for (Entity &entity : context.domain.entities) {
            if (entity.name == name && entity.presentation == Presentation::Page)
                return &entity;
        }
    }
    return nullptr;
}

Entity newSurvey(const CapabilityContext &context, const CapabilityAsked &asked)
{
    const bool isPoll = asked.fields.value(0).contains(u"poll"_s, Qt::CaseInsensitive);
    const QStringList makers = context.makers();
    return {.name = isPoll ? u"Poll"_s : u"Survey"_s,
            .label = isPoll ? u"Poll"_s : u"Survey"_s,
            .plural = isPoll ? u"Polls"_s : u"Surveys"_s,
            .fields = fieldsFromSpecification(u"title:string!..160;description:text"_s, {}),
            .titleField = u"title"_s,
            .access = {.read = {context.reader()}, .create = makers, .update = makers, .remove = makers},
            .requirements = {asked.requirement}};
}

/// What was read as things of their own and belongs to a survey. Returns the requirements about it.
QStringList dropParts(const CapabilityContext &context, const QString &survey)
{
    static const QStringList parts{u"Question"_s,       u"Option"_s,         u"Answer"_s,       u"Choice"_s,
                                   u"Response"_s,       u"Result"_s,         u"SurveyResult"_s, u"SurveyAnswer"_s,
                                   u"SurveyQuestion"_s, u"SurveyResponse"_s, u"PollOption"_s,   u"PollResult"_s,
                                   u"Vote"_s,           u"Survey"_s,         u"Poll"_s,         u"Respondent"_s,
                                   u"Questionnaire"_s,  u"PollQuestion"_s,   u"AnswerOption"_s, u"QuestionType"_s};
    QStringList dropped = parts;
    dropped.removeAll(survey);
    if (context.domain.has(CapabilityKind::Quiz))
        dropped.removeAll(u"Question"_s);
    return context.dropNamed(dropped);
}

void addClosing(Entity &survey)
{
    const bool hasDate = std::any_of(survey.fields.begin(), survey.fields.end(), [](const Field &field) {
        return field.type == FieldType::Date && !field.name.startsWith(u"start"_s);
    });
    if (!hasDate)
        survey.fields.append({.name = u"closesOn"_s, .label = u"Closes on"_s, .type = FieldType::Date});
}

Entity questions(const Entity &survey)
{
    Entity entity{
        .name = u"SurveyQuestion"_s,
        .label = u"Question"_s,
        .plural = u"Questions"_s,
        .description = u"What is asked, and how it is answered."_s,
        .fields = fieldsFromSpecification(
            u"question:string!..300;kind:enum!=Text|Single choice|Multiple choice|Rating|Yes or no@Single choice"_s,
            {}),
        .relations = {{.name = u"survey"_s, .label = survey.label, .target = survey.name, .required = true}},
        .titleField = u"question"_s,
        .parent = u"survey"_s,
        .access = {survey.access.read, survey.access.create, survey.access.create, survey.access.create},
        .requirements = survey.requirements};
    entity.fields.append({.name = u"options"_s, .label = u"Options"_s, .type = FieldType::List});
    entity.fields.append({.name = u"isRequired"_s, .label = u"Must be answered"_s, .type = FieldType::Boolean});
    if (survey.ownerField.isEmpty())
        return entity;
    entity.relations.append(
        {.name = u"author"_s, .label = u"Author"_s, .target = u"User"_s, .required = true, .isActor = true});
    entity.ownerField = u"author"_s;
    entity.access.update = entity.access.remove = {u"owner"_s};
    return entity;
}

/// Kept by the server; people see what they add up to.
Entity responses(const Entity &survey, bool hasAccounts)
{
    Entity entity{.name = u"SurveyResponse"_s,
                  .label = u"Response"_s,
                  .plural = u"Responses"_s,
                  .description = u"What was answered, one record for each person."_s,
                  .relations = {{.name = u"survey"_s, .label = survey.label, .target = survey.name, .required = true}},
                  .requirements = survey.requirements};
    entity.fields.append({.name = u"answers"_s, .label = u"Answers"_s, .type = FieldType::Text, .required = true});
    if (!hasAccounts)
        return entity;
    // Visitors answer without an account; then a response need not be anybody's.
    const bool isOpen = survey.access.read.contains(u"visitor"_s);
    entity.relations.append({.name = u"person"_s, .label = u"Person"_s, .target = u"User"_s, .isActor = !isOpen});
    entity.uniqueTogether = {u"survey"_s, u"person"_s};
    if (isOpen)
        return entity;
    entity.ownerField = u"person"_s;
    entity.access.read = {u"owner"_s};
    return entity;
}

} // namespace

void buildSurvey(const CapabilityContext &context, const CapabilityAsked &asked, Entity *entity)
{
    if (context.domain.has(CapabilityKind::Survey))
        return;
    if (!entity || entity->presentation != Presentation::Page)
        entity = surveyOf(context);
    const QString name = entity ? entity->name : context.put(newSurvey(context, asked)).name;
    const QStringList ofParts = dropParts(context, name);
    for (Entity &known : context.domain.entities) {
        if (known.name != name)
            continue;
        removeIf(known.relations, [](const Relation &relation) { return relation.many; });
        removeIf(known.fields, [](const Field &field) { return field.name == "options"_L1; });
        addClosing(known);
    }
    const Entity survey = *context.domain.entity(name);
    context.put(questions(survey));
    context.put(responses(survey, context.draft.hasAccounts));
    QStringList requirements{asked.requirement};
    for (const QString &id : survey.requirements + ofParts) {
        if (!requirements.contains(id))
            requirements.append(id);
    }
    context.add({.kind = CapabilityKind::Survey, .entity = name, .requirements = requirements});
}

} // namespace autodevos
