// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/planner.h"

#include "core/agent/planreview.h"
#include "core/base/jsonschema.h"
#include "core/plan/planreader.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

constexpr int tries = 3; ///< a model that wrote a plan that cannot be used gets its fault told and another try

RoleId plannerRole()
{
    return RoleId(u"planner"_s);
}

/// The planner plans; it is no choice for a task.
QStringList workingRoles(const RoleCatalog &roles)
{
    QStringList ids;
    for (const Role &role : roles.roles()) {
        if (role.isPlannable && role.id != plannerRole()) {
            ids.append(role.id.value());
        }
    }
    return ids;
}

QString askFor(const Prompt &prompt, const RoleCatalog &roles)
{
    QStringList lines{u"Make the plan for what the person asks for:"_s,
                      u"<prompt>"_s,
                      prompt.text,
                      u"</prompt>"_s,
                      {},
                      u"Roles you may give tasks to:"_s};
    for (const Role &role : roles.roles()) {
        if (role.isPlannable && role.id != plannerRole()) {
            lines.append(u"- %1: %2 Usually owns %3. Usual checks: %4."_s.arg(
                role.id.value(), role.description, role.owns.isEmpty() ? u"no files"_s : role.owns.join(u", "_s),
                role.checks.isEmpty() ? u"none"_s : role.checks.join(u", "_s)));
        }
    }
    if (prompt.domain) {
        lines +=
            {{},
             u"The person has decided on this domain model. Plan for exactly this one and give it back unchanged:"_s,
             QString::fromUtf8(QJsonDocument(toJson(*prompt.domain)).toJson(QJsonDocument::Compact))};
    }
    return lines.join(u'\n');
}

Request planRequest(const Prompt &prompt, const LanguageModel &model, const Role &role, const RoleCatalog &roles,
                    const QJsonObject &schema)
{
    Request request;
    request.model = model.id();
    request.origin.role = role.id;
    request.system = role.prompt + u"\n\nOutput: "_s + role.output;
    request.responseSchema = schema;
    request.brief.kind = BriefKind::Plan;
    request.brief.prompt = prompt;
    request.brief.roles = workingRoles(roles);
    request.messages.append(Message{Speaker::User, askFor(prompt, roles)});
    return request;
}

Result<Plan> readPlan(const Response &response, const QStringList &roles)
{
    if (response.finishReason == FinishReason::Refusal || response.finishReason == FinishReason::ContentFilter) {
        return failure(ErrorKind::Refusal, u"The model declines to plan this"_s,
                       u"Word the prompt differently or choose another model"_s, response.text.left(300));
    }
    const Result<QJsonObject> json = findJson(response.text);
    return json ? planFromJson(*json, roles) : tl::unexpected(json.error());
}

QString shapeInWords(const QJsonObject &schema)
{
    return u"\n\nAnswer with one JSON object of this JSON Schema and nothing else:\n"_s +
           QString::fromUtf8(QJsonDocument(schema).toJson(QJsonDocument::Compact));
}

/// A server without structured output gets the shape in words.
void askInWords(Request &request)
{
    request.messages.first().text += shapeInWords(*request.responseSchema);
    request.responseSchema.reset();
}

/// Asks until a plan can be used; what is wrong with one goes back.
Result<Plan> converse(Request &request, LanguageModel &model, const std::stop_token &stop)
{
    Error lastError;
    QString lastText;
    for (int i = 0; i < tries; ++i) {
        Result<Response> response = model.complete(request, {}, stop);
        if (!response && response.error().kind == ErrorKind::Unsupported && request.responseSchema) {
            askInWords(request);
            if (Result<Response> second = model.complete(request, {}, stop)) {
                response = std::move(second);
            }
        }
        if (!response) {
            return tl::unexpected(response.error());
        }
        Result<Plan> plan = readPlan(*response, request.brief.roles);
        if (plan) {
            return plan;
        }
        lastError = plan.error();
        if (lastError.kind == ErrorKind::Refusal || response->text == lastText) {
            break; // the same words again: asking once more would only cost
        }
        lastText = response->text;
        request.messages.append(Message{Speaker::Assistant,
                                        response->text.isEmpty() ? u"…"_s : response->text,
                                        {},
                                        {},
                                        false,
                                        {},
                                        response->replay});
        // a server that takes a schema and does not heed it has told the model nothing of it
        const QString shape = i == 0 && request.responseSchema ? shapeInWords(*request.responseSchema) : QString();
        request.messages.append(Message{
            Speaker::User,
            u"This plan cannot be used. %1 Answer again with the whole corrected plan."_s.arg(lastError.toLine()) +
                shape});
    }
    if (lastError.remedy.isEmpty()) {
        lastError.remedy = u"Try again, or choose another model"_s;
    }
    return tl::unexpected(lastError);
}

} // namespace

Result<Plan> makePlan(const Prompt &prompt, LanguageModel &model, const RoleCatalog &roles, std::stop_token stop)
{
    if (prompt.text.trimmed().isEmpty()) {
        return failure(
            ErrorKind::Usage, u"The prompt is empty"_s,
            u"Say what shall be built, for example: \"a team task board with projects, tasks and comments\""_s);
    }
    const Role *role = roles.role(plannerRole());
    if (role == nullptr) {
        return failure(ErrorKind::Configuration, u"The role \"planner\" is missing"_s,
                       u"See `autodevos-cli agents` for the role file that could not be read"_s,
                       roles.problems().isEmpty() ? QString() : roles.problems().first().message);
    }
    const Result<QJsonObject> schema = readJsonObject(u":/schemas/plan.schema.json"_s);
    if (!schema) {
        return tl::unexpected(schema.error());
    }
    Request request = planRequest(prompt, model, *role, roles, *schema);
    Result<Plan> plan = converse(request, model, stop);
    if (plan) {
        plan->prompt = Prompt{prompt.text};
        plan->domain = prompt.domain.value_or(plan->domain);
        const bool isOurs = plan->model == model.id().toString(); // only the built-in planner signs its plans
        plan->model = model.id().toString();
        if (!isOurs) {
            reviewPlan(*plan);
        }
    }
    return plan;
}

Result<Plan> makePlan(const Prompt &prompt, LanguageModel &model, LanguageModel *fallback, const RoleCatalog &roles,
                      std::stop_token stop)
{
    Result<Plan> plan = makePlan(prompt, model, roles, stop);
    const bool isFinal = plan || fallback == nullptr || fallback == &model || stop.stop_requested() ||
                         plan.error().kind == ErrorKind::Usage || plan.error().kind == ErrorKind::Cancelled;
    if (isFinal) {
        return plan;
    }
    Result<Plan> second = makePlan(prompt, *fallback, roles, stop);
    if (!second) {
        return plan; // the first error is the one to mend
    }
    second->notes.prepend(u"This is the plan of %1: %2 made none that can be used. %3"_s.arg(
        fallback->id().toString(), model.id().toString(), plan.error().toLine()));
    return second;
}

} // namespace autodevos
