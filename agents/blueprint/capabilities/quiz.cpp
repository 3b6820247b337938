// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/capabilities/capability.h"
#include "agents/blueprint/fieldspec.h"

#include <QRegularExpression>

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;

namespace {

Entity *quizOf(const CapabilityContext &context)
{
    for (const QString &name : {u"Quiz"_s, u"Exam"_s, u"Test"_s, u"TriviaQuiz"_s}) {
        for (Entity &entity : context.domain.entities) {
            if (entity.name == name && entity.presentation == Presentation::Page)
                return &entity;
        }
    }
    return nullptr;
}

Entity newQuiz(const CapabilityContext &context, const CapabilityAsked &asked)
{
    const QStringList makers = context.makers();
    return {.name = u"Quiz"_s,
            .label = u"Quiz"_s,
            .plural = u"Quizzes"_s,
            .fields = fieldsFromSpecification(u"title:string!..120;description:text"_s, {}),
            .titleField = u"title"_s,
            .access = {.read = {context.reader()}, .create = makers, .update = makers, .remove = makers},
            .requirements = {asked.requirement}};
}

/// "a quiz for each lesson with a time limit"
bool says(const CapabilityContext &context, const QString &shape)
{
    const QRegularExpression words(shape, QRegularExpression::CaseInsensitiveOption);
    const QVector<Requirement> &all = context.draft.requirements;
    return std::any_of(all.begin(), all.end(),
                       [&](const Requirement &requirement) { return words.match(requirement.text).hasMatch(); });
}

void limitTime(const CapabilityContext &context, Entity &quiz)
{
    if (fieldNamed(quiz, u"timeLimit"_s) ||
        !says(context, u"\\btime[- ]?limit|\\btimed\\b|\\bcountdown|\\bwithin \\d+ minutes|\\btime allowed"_s))
        return;
    quiz.fields.append({.name = u"timeLimit"_s,
                        .label = u"Time limit (minutes)"_s,
                        .type = FieldType::Integer,
                        .minimum = 1,
                        .maximum = 600,
                        .initial = u"15"_s});
}

/// The lesson that a quiz is about, where the prompt speaks of both.
void linkLesson(const CapabilityContext &context, Entity &quiz)
{
    for (Entity &other : context.domain.entities) { // "each lesson has a quiz" is the quiz's link to the lesson
        if (other.name != quiz.name && fieldNamed(other, u"quiz"_s))
            context.dropMember(other, u"quiz"_s);
    }
    for (const QString &name : {u"Lesson"_s, u"Chapter"_s, u"Module"_s, u"Unit"_s, u"Course"_s, u"Topic"_s}) {
        const Entity *lesson = context.named(name);
        if (!lesson || lesson->presentation != Presentation::Page)
            continue;
        const bool isLinked = std::any_of(quiz.relations.begin(), quiz.relations.end(),
                                          [&](const Relation &relation) { return relation.target == name; });
        const QString word = name.toLower();
        if (!isLinked && says(context, u"\\b%1s?\\b.*\\bquiz|\\bquiz\\w*\\b.*\\b%1s?\\b"_s.arg(word)))
            quiz.relations.append({.name = word, .label = name, .target = name});
        return;
    }
}

/// What was read as things of their own and belongs to a quiz: its questions, their options, what people score.
/// Returns the requirements about it.
QStringList dropParts(const CapabilityContext &context, const QString &quiz)
{
    static const QStringList parts{u"Question"_s,
                                   u"Option"_s,
                                   u"Answer"_s,
                                   u"Choice"_s,
                                   u"Score"_s,
                                   u"Result"_s,
                                   u"Attempt"_s,
                                   u"Certificate"_s,
                                   u"Explanation"_s,
                                   u"CorrectAnswer"_s,
                                   u"AnswerOption"_s,
                                   u"QuestionOption"_s,
                                   u"TestResult"_s,
                                   u"ExamResult"_s,
                                   u"ExamQuestion"_s,
                                   u"TestQuestion"_s,
                                   u"QuizResult"_s,
                                   u"QuizScore"_s,
                                   u"QuizAnswer"_s,
                                   u"QuizOption"_s,
                                   u"QuizQuestion"_s,
                                   u"QuizAttempt"_s,
                                   u"MultipleChoiceQuestion"_s,
                                   u"Submission"_s,
                                   u"TriviaQuestion"_s,
                                   u"Quiz"_s,
                                   u"Test"_s,
                                   u"Trivia"_s};
    QStringList dropped = parts;
    dropped.removeAll(quiz);
    return context.dropNamed(dropped);
}

/// Only those who write a quiz read its questions: the right answers stand there.
Entity questions(const Entity &quiz, bool writeMany)
{
    Entity entity{.name = u"QuizQuestion"_s,
                  .label = u"Question"_s,
                  .plural = u"Questions"_s,
                  .description = u"What is asked, the options, and which of them are right."_s,
                  .fields = fieldsFromSpecification(u"question:string!..300;explanation:text"_s, {}),
                  .relations = {{.name = u"quiz"_s, .label = quiz.label, .target = quiz.name, .required = true}},
                  .titleField = u"question"_s,
                  .parent = u"quiz"_s,
                  .requirements = quiz.requirements};
    for (const auto &[name, label] : {std::pair{u"options"_s, u"Options"_s}, {u"answers"_s, u"Right answers"_s}})
        entity.fields.insert(entity.fields.size() - 1, {.name = name,
                                                        .label = label,
                                                        .type = FieldType::List,
                                                        .required = true,
                                                        .minimum = name == "options"_L1 ? 2 : 1});
    if (quiz.ownerField.isEmpty() && !writeMany) {
        entity.access = {quiz.access.create, quiz.access.create, quiz.access.create, quiz.access.create};
        return entity;
    }
    entity.relations.append(
        {.name = u"author"_s, .label = u"Author"_s, .target = u"User"_s, .required = true, .isActor = true});
    entity.ownerField = u"author"_s;
    const QStringList owner{u"owner"_s};
    entity.access = {.read = owner, .create = quiz.access.create, .update = owner, .remove = owner};
    return entity;
}

/// Kept by the server when somebody hands in.
Entity attempts(const Entity &quiz, const QStringList &makers)
{
    QStringList readers{u"owner"_s};
    for (const QString &maker : makers) {
        if (maker != "user"_L1 && maker != "visitor"_L1)
            readers.append(maker);
    }
    return {.name = u"QuizAttempt"_s,
            .label = u"Attempt"_s,
            .plural = u"Attempts"_s,
            .description = u"What people scored."_s,
            .fields = fieldsFromSpecification(
                u"score:integer!0..1000;outOf:integer!1..1000;percent:integer!0..100;passed:boolean!"_s, {}),
            .relations =
                {{.name = u"quiz"_s, .label = quiz.label, .target = quiz.name, .required = true},
                 {.name = u"person"_s, .label = u"Person"_s, .target = u"User"_s, .required = true, .isActor = true}},
            .ownerField = u"person"_s,
            .access = {.read = readers, .create = {}, .update = {}, .remove = {}},
            .requirements = quiz.requirements};
}

} // namespace

void buildQuiz(const CapabilityContext &context, const CapabilityAsked &asked, Entity *entity)
{
    if (context.domain.has(CapabilityKind::Quiz))
        return;
    if (!entity || entity->presentation != Presentation::Page)
        entity = quizOf(context);
    const QString name = entity ? entity->name : context.put(newQuiz(context, asked)).name;
    const QStringList ofParts = dropParts(context, name);
    for (Entity &known : context.domain.entities) {
        if (known.name != name)
            continue;
        removeIf(known.relations, [](const Relation &relation) { return relation.many; });
        removeIf(known.fields, [](const Field &field) { // "quizzes with multiple choice questions"
            return field.type == FieldType::List || field.name.endsWith(u"uestion"_s);
        });
        if (!fieldNamed(known, u"description"_s))
            known.fields.append({.name = u"description"_s, .label = u"Description"_s, .type = FieldType::Text});
        limitTime(context, known);
        linkLesson(context, known);
        if (!fieldNamed(known, u"passMark"_s))
            known.fields.append({.name = u"passMark"_s,
                                 .label = u"Pass mark (%)"_s,
                                 .type = FieldType::Integer,
                                 .minimum = 0,
                                 .maximum = 100,
                                 .initial = u"60"_s});
    }
    const Entity quiz = *context.domain.entity(name);
    // Where anybody may write, each sees the right answers of his own questions only.
    const bool writeMany =
        std::any_of(quiz.access.create.begin(), quiz.access.create.end(), [&context](const QString &maker) {
            const QVector<DomainRole> &roles = context.domain.roles;
            return maker == "user"_L1 || std::any_of(roles.begin(), roles.end(), [&maker](const DomainRole &role) {
                       return role.name == maker && role.canSignUp;
                   });
        });
    context.put(questions(quiz, writeMany && context.draft.hasAccounts));
    context.put(attempts(quiz, quiz.access.create));
    QStringList requirements{asked.requirement};
    for (const QString &id : quiz.requirements + ofParts) {
        if (!requirements.contains(id))
            requirements.append(id);
    }
    const bool isCertified = context.draft.words.contains(u"certificate"_s) && context.draft.hasAccounts;
    context.add({.kind = CapabilityKind::Quiz,
                 .entity = name,
                 .page = isCertified ? u"Certificate"_s : QString(),
                 .requirements = requirements});
}

} // namespace autodevos
