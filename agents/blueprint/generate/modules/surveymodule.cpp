// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/datamodel.h"
#include "agents/blueprint/generate/frontenddoc.h"
#include "agents/blueprint/generate/modules/apipaths.h"
#include "agents/blueprint/generate/modules/module.h"
#include "agents/blueprint/generate/naming.h"
#include "agents/blueprint/generate/normalise.h"

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;
using namespace frontenddoc;

namespace {

ts::Doc textOrNull(const QString &text)
{
    return text.isEmpty() ? plain(u"null"_s) : ts::string(text);
}

/// The day on which answering ends.
QString closingField(const Entity &survey)
{
    for (const Field &field : survey.fields) {
        if (field.type == FieldType::Date && !field.name.startsWith(u"start"_s))
            return field.name;
    }
    return {};
}

const Field *stateField(const Entity &survey)
{
    const auto it = std::find_if(survey.fields.begin(), survey.fields.end(), [](const Field &field) {
        return field.type == FieldType::Enum && (field.name == "status"_L1 || field.name == "state"_L1);
    });
    return it == survey.fields.end() ? nullptr : &*it;
}

/// States in which nobody answers: not yet, or no more.
QStringList shutStates(const Field &state)
{
    static const QStringList words{u"draft"_s,    u"closed"_s,  u"archived"_s,  u"ended"_s,
                                   u"finished"_s, u"expired"_s, u"completed"_s, u"inactive"_s};
    QStringList shut;
    for (const QString &option : state.options) {
        if (words.contains(option.toLower()))
            shut.append(option);
    }
    return shut.size() < state.options.size() ? shut : QStringList();
}

/// When a survey is open, as both sides are told; closes the settings.
QVector<ts::Doc> opening(const Entity &survey)
{
    const Field *state = stateField(survey);
    return {
        ts::concat({plain(u"  closingField: "_s), textOrNull(closingField(survey)), plain(u" as string | null,"_s)}),
        ts::concat(
            {plain(u"  stateField: "_s), textOrNull(state ? state->name : QString()), plain(u" as string | null,"_s)}),
        ts::concat({plain(u"  shutStates: "_s), ts::strings(state ? shutStates(*state) : QStringList()),
                    plain(u" as readonly string[],"_s)}),
        plain(u"};"_s)};
}

QString backendSettings(const Entity &survey)
{
    const Relation *owner = findRelation(survey, survey.ownerField);
    const QString column = owner && owner->target == "User"_L1 ? naming::idName(*owner) : QString();
    const QVector<ts::Doc> lines{
        plain(u"/** What is answered here, and when it is open. */"_s), plain(u"export const surveySettings = {"_s),
        plain(u"  resource: %1,"_s.arg(ts::quoted(survey.name))),
        plain(u"  /** Column with whoever made it, where that matters: only their questions count. */"_s),
        ts::concat({plain(u"  ownerColumn: "_s), textOrNull(column), plain(u" as string | null,"_s)})};
    return fileOf(lines + opening(survey));
}

QString frontendSettings(const Entity &survey)
{
    const QVector<ts::Doc> lines{plain(u"/** What is answered here, and when it is open. */"_s),
                                 plain(u"export const surveys = {"_s),
                                 plain(u"  path: %1,"_s.arg(ts::quoted(naming::routeName(survey)))),
                                 plain(u"  label: %1,"_s.arg(ts::quoted(survey.label))),
                                 plain(u"  plural: %1,"_s.arg(ts::quoted(survey.plural)))};
    return fileOf(lines + opening(survey));
}

void describe(QJsonObject &paths, bool isOpen)
{
    const QString tag = u"Answering"_s;
    apipaths::add(paths, u"/survey-forms/{id}"_s, u"get"_s,
                  {.id = u"readSurveyForm"_s,
                   .summary = u"The questions, whether it is open, and whether the account has answered"_s,
                   .tag = tag,
                   .isOpen = isOpen,
                   .ids = {u"id"_s},
                   .errors = {u"401"_s, u"404"_s}});
    apipaths::add(paths, u"/survey-forms/{id}/responses"_s, u"post"_s,
                  {.id = u"answerSurvey"_s,
                   .summary = u"Keeps the answers; an account answers once"_s,
                   .tag = tag,
                   .isOpen = isOpen,
                   .ids = {u"id"_s},
                   .hasBody = true,
                   .status = u"201"_s,
                   .errors = {u"400"_s, u"401"_s, u"404"_s, u"409"_s}});
    apipaths::add(paths, u"/survey-forms/{id}/results"_s, u"get"_s,
                  {.id = u"readSurveyResults"_s,
                   .summary = u"Counts for each question; texts only for those who may change the survey"_s,
                   .tag = tag,
                   .isOpen = isOpen,
                   .ids = {u"id"_s},
                   .errors = {u"401"_s, u"403"_s, u"404"_s}});
}

} // namespace

std::optional<Module> surveyModule(const Domain &domain)
{
    const QVector<Capability> asked = data::capabilitiesOf(domain, CapabilityKind::Survey);
    const Entity *survey = asked.isEmpty() ? nullptr : domain.entity(asked.first().entity);
    if (!survey)
        return std::nullopt;
    const bool isOpen = survey->access.read.contains(u"visitor"_s);
    const QStringList access = isOpen ? QStringList{u"visitor"_s} : survey->access.read;
    const QString label = survey->label.toLower();
    Module module{
        .id = u"survey"_s,
        .title = u"Surveys and their results"_s,
        .instructions = u"Let people answer the questions of a survey, once for each account and until it "
                        "closes; show what was answered as charts; give it a link to share."_s,
        .kind = CapabilityKind::Survey,
        .shared = {u"src/ui/Badge.tsx"_s, u"src/ui/BarChart.tsx"_s},
        .routes = {{.path = u"survey-forms"_s, .name = u"surveyFormRoutes"_s, .file = u"survey-form-routes"_s}},
        .pages = {{.path = u"answer"_s,
                   .component = u"SurveyListPage"_s,
                   .file = u"survey/SurveyListPage"_s,
                   .label = u"Answer a %1"_s.arg(label),
                   .icon = u"poll"_s,
                   .access = access,
                   .invite = u"Say what you think, and see what others answered."_s},
                  {.path = u"answer/:id"_s,
                   .component = u"SurveyPage"_s,
                   .file = u"survey/SurveyPage"_s,
                   .label = {},
                   .icon = {},
                   .access = access,
                   .invite = {}}},
        .components = {{.slot = Slot::Action,
                        .entity = survey->name,
                        .component = u"ShareSurvey"_s,
                        .file = u"survey/ShareSurvey"_s,
                        .label = {},
                        .icon = {}},
                       {.slot = Slot::Panel,
                        .entity = survey->name,
                        .component = u"ResultsPanel"_s,
                        .file = u"survey/ResultsPanel"_s,
                        .label = {},
                        .icon = {}}}};
    module.made = {{u"backend/src/services/survey-settings.ts"_s,
                    [one = *survey]() -> Result<QString> {
                        return backendSettings(one);
                    }},
                   {u"frontend/src/survey/settings.ts"_s, [one = *survey]() -> Result<QString> {
                        return frontendSettings(one);
                    }}};
    describe(module.paths, isOpen);
    return module;
}

} // namespace autodevos
