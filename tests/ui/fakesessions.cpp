// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fakesessions.h"

#include "core/workspace/transaction.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <chrono>
#include <thread>

using namespace Qt::StringLiterals;

namespace autodevos {

namespace {

Task task(const QString &id, const QString &title, const QString &role, const QStringList &needs, const QString &file)
{
    Task made;
    made.id = TaskId(id);
    made.title = title;
    made.role = RoleId(role);
    made.instructions = u"Write %1."_s.arg(file);
    for (const QString &need : needs) {
        made.needs.append(TaskId(need));
    }
    made.provides = {file};
    made.covers = {RequirementId(u"R1"_s)};
    made.limits.retries = 0;
    made.estimate = {5, 400};
    return made;
}

Plan planFor(const Prompt &prompt)
{
    Plan plan;
    plan.name = u"Sample board"_s;
    plan.prompt = prompt;
    Requirement requirement;
    requirement.id = RequirementId(u"R1"_s);
    requirement.text = prompt.text.left(12);
    requirement.length = requirement.text.size();
    plan.requirements = {requirement};
    plan.tasks = {task(u"schema"_s, u"Design the schema"_s, u"database"_s, {}, u"backend/schema.sql"_s),
                  task(u"backend"_s, u"Build the backend"_s, u"backend"_s, {u"schema"_s}, u"backend/src/server.ts"_s),
                  task(u"frontend"_s, u"Build the frontend"_s, u"frontend"_s, {u"schema"_s}, u"frontend/src/app.tsx"_s),
                  task(u"tests"_s, u"Write the tests"_s, u"testing"_s, {u"backend"_s, u"frontend"_s},
                       u"backend/tests/server.test.ts"_s)};
    return plan;
}

Event event(EventKind kind, const QJsonObject &payload)
{
    Event made;
    made.kind = kind;
    made.payload = payload;
    return made;
}

} // namespace

Result<Response> FakePlanner::complete(const Request &request, const DeltaSink &, std::stop_token)
{
    Response response;
    if (request.brief.prompt.text.contains(u"nonsense"_s)) {
        return failure(ErrorKind::Refusal, u"This prompt names nothing to build"_s, u"Say what people keep in it"_s);
    }
    response.text = QString::fromUtf8(QJsonDocument(toJson(planFor(request.brief.prompt))).toJson());
    return response;
}

FakeSessions::FakeSessions(QString projectsFolder)
    : m_roles(RoleCatalog::load({u":/roles"_s}))
    , m_planner(std::make_shared<FakePlanner>())
    , m_projectsFolder(std::move(projectsFolder))
{
}

std::unique_ptr<Session> FakeSessions::makeSession(const QString &projectFolder)
{
    AttemptBody body = [this, projectFolder](const AttemptRequest &request, EventPort &port,
                                             const std::stop_token &stop) {
        return attempt(projectFolder, request, port, stop);
    };
    return std::make_unique<Session>(
        projectFolder,
        SessionServices{
            .model = m_planner, .roles = m_roles, .clock = m_clock, .body = std::move(body), .hasPerson = isAsking});
}

DraftMaker FakeSessions::drafts()
{
    return [this](const Prompt &prompt, const std::shared_ptr<const Plan> &plan, const RunOptions &options,
                  const std::stop_token &stop) -> Result<RunDraft> {
        ++drafted;
        while (isDraftBlocked && !stop.stop_requested()) {
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
        if (stop.stop_requested()) {
            return failure(ErrorKind::Cancelled, u"Stopped"_s);
        }
        if (prompt.text.contains(u"nonsense"_s)) {
            return failure(ErrorKind::Refusal, u"This prompt names nothing to build"_s,
                           u"Say what people keep in it"_s);
        }
        const Plan made = plan ? *plan : planFor(prompt);
        const ModelRate rate = isPaid ? ModelRate{false, Price{{.input = 2, .output = 10}, 0, {}}} : ModelRate();
        return RunDraft{made, estimateOf(made, plan != nullptr, options, rate, WorkTable::load())};
    };
}

AttemptOutcome FakeSessions::attempt(const QString &root, const AttemptRequest &request, EventPort &port,
                                     const std::stop_token &stop)
{
    AttemptOutcome outcome;
    outcome.report = u"Wrote what was asked for"_s;
    outcome.usage = {1200, 300, 0, 0};
    while (isBlocked && !stop.stop_requested()) {
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    if (stop.stop_requested()) {
        outcome.error = Error{ErrorKind::Cancelled, u"Stopped"_s, {}, {}};
        return outcome;
    }
    if (isAsking && request.task.id.value() == u"backend"_s) {
        const Question question{
            u"1.0"_s, QuestionKind::Command, u"mytool <b>x</b>"_s, {{u"once"_s, {}}, {u"deny"_s, {}}}, u"deny"_s, {}};
        const Result<Answer> answer = port.ask(question, stop);
        outcome.report = answer ? u"The answer was "_s + answer->option : u"No answer"_s;
        if (!answer) {
            outcome.error = answer.error();
            return outcome;
        }
    }
    // A task that the person drew has no files of its own.
    const QString path = request.task.provides.value(0, u"notes/%1.txt"_s.arg(request.task.id.value()));
    port.post(event(EventKind::LogWritten, {{u"level"_s, u"info"_s}, {u"text"_s, u"Writing "_s + path}}));
    port.post(
        event(EventKind::ToolCalled,
              {{u"name"_s, u"write_file"_s}, {u"target"_s, path}, {u"ok"_s, true}, {u"summary"_s, u"12 lines"_s}}));
    if (isBroken && request.task.id.value() == u"backend"_s) {
        const Finding finding{u"typecheck"_s, path, 3, u"Type 'string' is not a number"_s, u"Convert it"_s, true};
        const CheckResult result{u"typecheck"_s, false, false, 1.2, {}, {finding}};
        port.post(
            event(EventKind::ChecksFinished, {{u"level"_s, u"fast"_s}, {u"results"_s, QJsonArray{toJson(result)}}}));
        outcome.error = Error{ErrorKind::Check, u"The check typecheck does not pass"_s, {}, {}};
        outcome.findings = {finding};
        return outcome;
    }
    const Workspace workspace(root);
    const QString name = u"%1-%2-%3"_s.arg(request.run.value(), request.task.id.value()).arg(request.number);
    Transaction transaction(workspace, request.task.provides, name, request.lineage);
    QByteArray content = "// " + request.task.instructions.toUtf8() + '\n';
    for (int i = 0; i < 40; ++i) {
        content += "export const value" + QByteArray::number(i) + " = 'text'; // a line\n";
    }
    if (request.task.id.value() == u"tests"_s) {
        content += "test('keeps cards [R1]', () => {});\n";
        const CheckResult unit{u"unit"_s, true, false, 0.4, {}, {}, {{path, u"board > keeps cards [R1]"_s, {u"R1"_s}}}};
        port.post(
            event(EventKind::ChecksFinished, {{u"level"_s, u"full"_s}, {u"results"_s, QJsonArray{toJson(unit)}}}));
    }
    if (const Status status = transaction.write(path, content); !status) {
        outcome.error = status.error();
        return outcome;
    }
    const Result<Commit> changes = transaction.prepare();
    if (!changes || !port.postDurable(event(EventKind::FilesPrepared, toJson(*changes))) ||
        !Transaction::apply(workspace, name, *changes) ||
        !port.postDurable(event(EventKind::FilesCommitted, toJson(*changes)))) {
        outcome.error = Error{ErrorKind::Io, u"The file could not be written"_s, {}, {}};
        return outcome;
    }
    Transaction::discard(workspace, name);
    outcome.ok = true;
    return outcome;
}

} // namespace autodevos
