// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/datamodel.h"
#include "agents/blueprint/generate/frontenddoc.h"
#include "agents/blueprint/generate/modules/apipaths.h"
#include "agents/blueprint/generate/modules/describe.h"
#include "agents/blueprint/generate/modules/module.h"
#include "agents/blueprint/generate/naming.h"
#include "agents/blueprint/generate/normalise.h"

namespace autodevos {

using namespace Qt::StringLiterals;
using namespace frontenddoc;

namespace {

/// Column with the account that made a quiz; only its own questions count. Empty: staff make them together.
QString ownerColumn(const Entity &quiz)
{
    const Relation *owner = findRelation(quiz, quiz.ownerField);
    return owner && owner->target == "User"_L1 ? naming::idName(*owner) : QString();
}

ts::Doc textOrNull(const QString &text)
{
    return text.isEmpty() ? plain(u"null"_s) : ts::string(text);
}

QString backendSettings(const Entity &quiz)
{
    return fileOf(
        {plain(u"/** The quizzes of this project, and the column with whoever made one, where that matters. */"_s),
         constant(u"export const quizResource"_s, ts::string(quiz.name)),
         constant(u"export const ownerColumn: string | null"_s, textOrNull(ownerColumn(quiz)))});
}

QString frontendSettings(const Domain &domain, const Entity &quiz, bool isCertified)
{
    Members filters;
    for (const Relation &relation : quiz.relations) {
        if (!relation.many && !relation.isActor && domain.entity(relation.target))
            filters.append(ts::property(relation.target, naming::idName(relation)));
    }
    QVector<ts::Doc> lessons;
    if (!filters.isEmpty())
        lessons = {emptyLine(), plain(u"/** Query parameter by which the quizzes of a record are found. */"_s),
                   constant(u"export const quizFilters: Readonly<Record<string, string>>"_s, ts::object(filters))};
    return fileOf(QVector<ts::Doc>{
                      constant(u"export const quizzes"_s,
                               ts::object({ts::property(u"path"_s, naming::routeName(quiz)),
                                           ts::property(u"label"_s, quiz.label), ts::property(u"plural"_s, quiz.plural),
                                           ts::property(u"givesCertificates"_s, ts::boolean(isCertified))},
                                          true))} +
                  lessons);
}

/// When an account has begun: its time is counted by the server as well.
Entity runTable(const Entity &quiz)
{
    return {.name = u"QuizRun"_s,
            .fields = {describe::column(u"startedAt"_s, FieldType::DateTime)},
            .relations = {describe::within(u"quiz"_s, quiz.name), describe::account(u"person"_s)},
            .parent = u"quiz"_s,
            .uniqueTogether = {u"quiz"_s, u"person"_s}};
}

void describeClock(QJsonObject &paths, bool isOpen)
{
    apipaths::add(paths, u"/quiz-play/{id}/start"_s, u"post"_s,
                  {.id = u"startQuiz"_s,
                   .summary = u"Begins the time of the account, or says what is left of it"_s,
                   .tag = u"Taking quizzes"_s,
                   .isOpen = isOpen,
                   .ids = {u"id"_s},
                   .errors = {u"401"_s, u"404"_s}});
}

void describePaths(QJsonObject &paths, bool isOpen, bool isTimed)
{
    if (isTimed)
        describeClock(paths, isOpen);
    const QString tag = u"Taking quizzes"_s;
    apipaths::add(paths, u"/quiz-play/progress"_s, u"get"_s,
                  {.id = u"listQuizProgress"_s,
                   .summary = u"What the account scored, the oldest attempt first"_s,
                   .tag = tag,
                   .errors = {u"401"_s}});
    apipaths::add(paths, u"/quiz-play/{id}"_s, u"get"_s,
                  {.id = u"readQuizToTake"_s,
                   .summary = u"The questions without their answers, and the best attempt of the account"_s,
                   .tag = tag,
                   .isOpen = isOpen,
                   .ids = {u"id"_s},
                   .errors = {u"401"_s, u"404"_s}});
    apipaths::add(paths, u"/quiz-play/{id}/attempts"_s, u"post"_s,
                  {.id = u"handInQuiz"_s,
                   .summary = u"The score, the right answers and the explanations"_s,
                   .tag = tag,
                   .isOpen = isOpen,
                   .ids = {u"id"_s},
                   .hasBody = true,
                   .status = u"201"_s,
                   .errors = {u"400"_s, u"401"_s, u"404"_s, u"409"_s}});
}

} // namespace

std::optional<Module> quizModule(const Domain &domain)
{
    const QVector<Capability> asked = data::capabilitiesOf(domain, CapabilityKind::Quiz);
    const Entity *quiz = asked.isEmpty() ? nullptr : domain.entity(asked.first().entity);
    if (!quiz)
        return std::nullopt;
    const bool isCertified = !asked.first().page.isEmpty();
    const bool isOpen = quiz->access.read.contains(u"visitor"_s);
    const QStringList access = isOpen ? QStringList{u"visitor"_s} : quiz->access.read;
    Module module{.id = u"quiz"_s,
                  .title = u"Taking quizzes"_s,
                  .instructions = u"Let people take a quiz question by question; the server marks it, so that right "
                                  "answers never leave it before. Show score and explanations; keep attempts."_s,
                  .kind = CapabilityKind::Quiz,
                  .shared = {u"src/ui/Badge.tsx"_s, u"src/ui/LineChart.tsx"_s},
                  .routes = {{.path = u"quiz-play"_s, .name = u"quizPlayRoutes"_s, .file = u"quiz-play-routes"_s}},
                  .pages = {{.path = u"take"_s,
                             .component = u"QuizListPage"_s,
                             .file = u"quiz/QuizListPage"_s,
                             .label = u"Take a %1"_s.arg(quiz->label.toLower()),
                             .icon = u"question"_s,
                             .access = access,
                             .invite = u"Answer question by question and see your score with explanations."_s},
                            {.path = u"take/:id"_s,
                             .component = u"QuizPage"_s,
                             .file = u"quiz/QuizPage"_s,
                             .label = {},
                             .icon = {},
                             .access = access,
                             .invite = {}}},
                  .components = {{.slot = Slot::Action,
                                  .entity = quiz->name,
                                  .component = u"TakeQuiz"_s,
                                  .file = u"quiz/TakeQuiz"_s,
                                  .label = {},
                                  .icon = {}}}};
    const bool isTimed = findField(*quiz, u"timeLimit"_s) != nullptr;
    module.facts = {{u"isTimed"_s, isTimed}};
    if (isTimed) {
        module.parts.append(u"quiz-timed"_s);
        module.tables.append(runTable(*quiz));
    }
    for (const Relation &relation : quiz->relations) {
        const Entity *target = domain.entity(relation.target);
        if (target && target->presentation == Presentation::Page && !relation.many && !relation.isActor)
            module.components.append({.slot = Slot::Panel,
                                      .entity = target->name,
                                      .component = u"QuizzesOf"_s,
                                      .file = u"quiz/QuizzesOf"_s,
                                      .label = {},
                                      .icon = {}});
    }
    if (module.components.size() > 1)
        module.parts.append(u"quiz-lessons"_s);
    if (isCertified) {
        module.parts.append(u"quiz-certificates"_s);
        module.pages.append({.path = u"certificate/:id"_s,
                             .component = u"CertificatePage"_s,
                             .file = u"quiz/CertificatePage"_s,
                             .label = {},
                             .icon = {},
                             .access = {u"user"_s},
                             .invite = {}});
    }
    module.made = {{u"backend/src/services/quiz-settings.ts"_s,
                    [one = *quiz]() -> Result<QString> {
                        return backendSettings(one);
                    }},
                   {u"frontend/src/quiz/settings.ts"_s, [domain, one = *quiz, isCertified]() -> Result<QString> {
                        return frontendSettings(domain, one, isCertified);
                    }}};
    describePaths(module.paths, isOpen, isTimed);
    return module;
}

} // namespace autodevos
