// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/planner.h"

#include "core/agent/groundwork.h"
#include "core/agent/planreview.h"
#include "core/agent/sightmodel.h"
#include "core/base/jsonschema.h"
#include "core/plan/domainmending.h"
#include "core/plan/planreader.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

constexpr int tries = 3; ///< a model that wrote a plan that cannot be used gets its fault told and another try

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

QString askFor(const Prompt &prompt, const RoleCatalog &roles, const Plan *ground, const QVector<Attachment> &attached)
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
    if (ground != nullptr) {
        lines += {{}, groundInWords(*ground)};
    }
    if (!attached.isEmpty()) {
        lines += {{}, attachedInWords(attached)};
    }
    return lines.join(u'\n');
}

Request planRequest(const Prompt &prompt, const LanguageModel &model, const Role &role, const RoleCatalog &roles,
                    const QJsonObject &schema, const Plan *ground, const QVector<Attachment> &attached)
{
    Request request;
    request.model = model.id();
    request.origin.role = role.id;
    request.system = role.prompt + u"\n\nOutput: "_s + role.output;
    request.responseSchema = schema;
    request.brief.kind = BriefKind::Plan;
    request.brief.prompt = prompt;
    request.brief.roles = workingRoles(roles);
    request.messages.append(Message{.speaker = Speaker::User,
                                    .text = askFor(prompt, roles, ground, attached),
                                    .images = attachedPictures(attached)});
    return request;
}

/// A data model that cannot be used is none, and no reason to refuse the plan.
QJsonObject withMendedDomain(QJsonObject plan)
{
    const QJsonObject written = plan.value("domain"_L1).toObject();
    if (written.isEmpty() || domainFromJson(written)) {
        return plan;
    }
    QStringList notes;
    const std::optional<Domain> domain = mendedDomain(written, plan.value("name"_L1).toString(), notes);
    plan.insert(u"domain"_s, domain ? toJson(*domain) : QJsonObject());
    QJsonArray all = plan.value("notes"_L1).toArray();
    for (const QString &note : std::as_const(notes)) {
        all.append(note);
    }
    plan.insert(u"notes"_s, all);
    return plan;
}

Result<Plan> readPlan(const Response &response, const QStringList &roles)
{
    if (response.finishReason == FinishReason::Refusal || response.finishReason == FinishReason::ContentFilter) {
        return failure(ErrorKind::Refusal, u"The model declines to plan this"_s,
                       u"Word the prompt differently or choose another model"_s, response.text.left(300));
    }
    return findJson(response.text).and_then([&roles](const QJsonObject &json) {
        return planFromJson(withMendedDomain(json), roles);
    });
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

/// Servers refuse a shape as unknown, or as too large.
bool isAgainstTheShape(const Error &error)
{
    return error.kind == ErrorKind::Unsupported || error.kind == ErrorKind::Invalid;
}

/// Asks until a plan can be used; what is wrong with one goes back.
Result<Plan> converse(Request &request, LanguageModel &model, const std::stop_token &stop)
{
    Error lastError;
    QString lastText;
    for (int i = 0; i < tries; ++i) {
        Result<Response> response = model.complete(request, {}, stop);
        if (!response && isAgainstTheShape(response.error()) && request.responseSchema) {
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

/// Only the built-in planner signs its plans.
bool isSigned(const Plan &plan, const LanguageModel &model)
{
    return plan.model == model.id().toString();
}

Result<Plan> planOf(const Prompt &prompt, LanguageModel &model, const RoleCatalog &roles, const Plan *ground,
                    const QVector<Attachment> &attached, const std::stop_token &stop)
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
    Request request = planRequest(prompt, model, *role, roles, *schema, ground, attached);
    SightModel sight(model);
    Result<Plan> plan = converse(request, sight, stop);
    if (!plan && plan.error().kind == ErrorKind::ContextTooLong && ground != nullptr) {
        return planOf(prompt, model, roles, nullptr, attached, stop);
    }
    if (plan) {
        plan->prompt = Prompt{prompt.text};
        plan->domain = prompt.domain.value_or(plan->domain);
        if (!isSigned(*plan, model)) {
            placeRequirements(*plan);
        }
        if (sight.isBlind()) {
            plan->notes.prepend(
                u"The attached pictures were not looked at: %1 takes none. Choose a model that does, or say in the prompt what is on them."_s
                    .arg(model.id().toString()));
        }
    }
    return plan;
}

/// The built-in planner reads the prompt alone.
Result<Plan> withUnread(Result<Plan> plan, const LanguageModel &model, const QVector<Attachment> &attached)
{
    if (plan && !attached.isEmpty() && isSigned(*plan, model)) {
        QStringList names;
        for (const Attachment &one : attached) {
            names.append(one.name);
        }
        plan->notes.prepend(
            u"The attached files were not read: %1. The built-in planner reads the prompt alone and cannot look at pictures; a language model takes them, too."_s
                .arg(names.join(u", "_s)));
    }
    return plan;
}

Result<Plan> finished(Result<Plan> plan, const LanguageModel &model)
{
    if (plan && !isSigned(*plan, model)) {
        plan->model = model.id().toString();
        reviewPlan(*plan);
    }
    return plan;
}

/// The plan on top of what the other model can write by itself, as far as it is about the same kind of project.
void putOnGround(Plan &plan, const Prompt &prompt, const Result<Plan> &first, LanguageModel &other,
                 const RoleCatalog &roles, const std::stop_token &stop)
{
    plan.isOwnStack = !first || isApart(plan, *first);
    if (plan.isOwnStack) {
        if (const Role *role = roles.role(RoleId(u"integrator"_s))) {
            checkTheWhole(plan, role->id);
        }
        return;
    }
    joinRequirements(plan, *first);
    inheritRequirements(plan.domain, first->domain);
    if (!plan.domain.entities.isEmpty() && plan.domain != first->domain) {
        const Result<Plan> again = makePlan({prompt.text, plan.domain}, other, roles, stop);
        if (again) {
            standOn(plan, *again);
            return;
        }
        plan.notes.append(
            u"Nothing can be built on the data model of this plan; that of %1 stands in its place. %2"_s.arg(
                first->model, again.error().toLine()));
    }
    plan.domain = first->domain;
    standOn(plan, *first);
}

} // namespace

RoleId plannerRole()
{
    return RoleId(u"planner"_s);
}

Result<Plan> makePlan(const Prompt &prompt, LanguageModel &model, const RoleCatalog &roles, std::stop_token stop)
{
    return finished(planOf(prompt, model, roles, nullptr, {}, stop), model);
}

Result<Plan> makePlan(const Prompt &prompt, LanguageModel &model, LanguageModel *fallback, const RoleCatalog &roles,
                      std::stop_token stop, const QVector<Attachment> &attached)
{
    if (fallback == nullptr || fallback == &model || fallback->id() == model.id() || prompt.text.trimmed().isEmpty()) {
        return finished(withUnread(planOf(prompt, model, roles, nullptr, attached, stop), model, attached), model);
    }
    Result<Plan> first = makePlan(prompt, *fallback, roles, stop);
    Result<Plan> plan = planOf(prompt, model, roles, first ? &*first : nullptr, attached, stop);
    if (plan) {
        putOnGround(*plan, prompt, first, *fallback, roles, stop);
        return finished(std::move(plan), model);
    }
    const bool isFinal = !first || stop.stop_requested() || plan.error().kind == ErrorKind::Usage ||
                         plan.error().kind == ErrorKind::Cancelled;
    if (isFinal) {
        return plan; // its error is the one to mend
    }
    first->notes.prepend(u"This is the plan of %1: %2 made none that can be used. %3"_s.arg(
        fallback->id().toString(), model.id().toString(), plan.error().toLine()));
    return withUnread(std::move(first), *fallback, attached);
}

} // namespace autodevos
