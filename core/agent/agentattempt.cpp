// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/agentattempt.h"

#include "core/agent/briefing.h"
#include "core/check/taskchecks.h"
#include "core/workspace/conflictfiles.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

constexpr int mostTurns = 40;
constexpr int mostRepairs = 1; ///< how often findings go back into the conversation; then the attempt fails
constexpr qsizetype longestRecordedOutput = 32 * 1024;

QString systemPrompt(const Role &role)
{
    return role.prompt + u"\n\nOutput: "_s + role.output;
}

} // namespace

AgentAttempt::AgentAttempt(const AgentServices &services, const AttemptRequest &request, EventPort &port,
                           std::stop_token stop)
    : m_services(services)
    , m_request(request)
    , m_port(port)
    , m_stop(std::move(stop))
    , m_stagingName(u"%1-%2-%3"_s.arg(request.run.value(), request.task.id.value()).arg(request.number))
    , m_transaction(services.workspace, request.task.provides, m_stagingName, request.lineage)
    , m_model(services.model, request, port)
    , m_toolbox(services.tools, m_transaction,
                {request.task, {}, promisedGlobs(), [this](const QString &command, int seconds) {
                     return runCommand(command, seconds);
                 }})
{
    m_outcome.run = request.run;
    m_outcome.task = request.task.id;
    m_outcome.number = request.number;
}

AttemptOutcome AgentAttempt::run()
{
    const Role *role = m_services.roles.role(m_request.task.role);
    Status status;
    if (recorded(EventKind::FilesPrepared) != nullptr || recorded(EventKind::FilesCommitted) != nullptr) {
        status = finishFromRecord(); // its work had passed the checks when the process died
    } else if (role == nullptr) {
        status = failure(ErrorKind::Configuration,
                         u"The task needs the role \"%1\", which is not there"_s.arg(m_request.task.role.value()),
                         u"See `autodevos-cli agents` for the roles and for role files that could not be read"_s);
    } else {
        status = work(*role);
    }
    if (!status) {
        m_outcome.error = status.error();
        if (!m_isPrepared) { // what the journal promises stays for the next start to bring into place
            Transaction::discard(m_services.workspace, m_stagingName);
        }
    }
    m_outcome.ok = status.has_value();
    return m_outcome;
}

Status AgentAttempt::work(const Role &role)
{
    m_toolbox.allow(role.tools);
    Request request = firstRequest(role);
    return converse(request).and_then([this, &request] { return checkWork(request); }).and_then([this] {
        return commit();
    });
}

Request AgentAttempt::firstRequest(const Role &role) const
{
    Request request;
    request.model = m_services.model.id();
    request.system = systemPrompt(role);
    request.tools = m_services.tools.definitions(role.tools);
    request.brief = makeBrief(m_request, m_services.workspace);
    request.messages.append(Message{Speaker::User, toText(request.brief)});
    return request;
}

/// Asks and carries out tool calls until the agent reports or says nothing more to do.
Status AgentAttempt::converse(Request &request)
{
    m_hasEnded = false;
    m_toolbox.clearReport();
    while (!m_hasEnded) {
        if (const Status status = stopped(); !status) {
            return status;
        }
        if (m_model.turn() == mostTurns) {
            return failure(ErrorKind::Check, u"The agent did not come to an end within %1 turns"_s.arg(mostTurns),
                           u"Split the task, or word its instructions more narrowly, then retry it"_s);
        }
        const Result<Response> response = m_model.complete(request, {}, m_stop);
        if (!response) {
            return tl::unexpected(response.error());
        }
        m_outcome.usage += response->usage;
        if (const Status status = take(*response, request); !status) {
            return status;
        }
    }
    return {};
}

Status AgentAttempt::take(const Response &response, Request &request)
{
    switch (response.finishReason) {
    case FinishReason::Refusal:
    case FinishReason::ContentFilter:
        return failure(response.finishReason == FinishReason::Refusal ? ErrorKind::Refusal : ErrorKind::Safety,
                       u"The model declines this task"_s, u"Change the task's instructions or choose another model"_s,
                       response.text.left(300));
    case FinishReason::Length:
        request.messages.append(Message{Speaker::Assistant, response.text});
        request.messages.append(Message{Speaker::User, u"Your answer was cut off and nothing of it was carried out. "
                                                       "Go on in smaller steps: one file in one answer."_s});
        return {};
    case FinishReason::Stop:
    case FinishReason::ToolCalls:
        break;
    }
    request.messages.append(Message{Speaker::Assistant, response.text, response.toolCalls});
    if (response.toolCalls.isEmpty()) {
        m_outcome.report = response.text.trimmed();
        m_hasEnded = true;
        return {};
    }
    return callTools(response, request);
}

Status AgentAttempt::callTools(const Response &response, Request &request)
{
    for (m_callIndex = 0; m_callIndex < response.toolCalls.size(); ++m_callIndex) {
        if (const Status status = stopped(); !status) {
            return status;
        }
        const ToolCall &call = response.toolCalls.at(m_callIndex);
        const ToolResult result = m_toolbox.call(call);
        request.messages.append(Message{Speaker::Tool, result.text, {}, call.id, result.isError});
        if (!m_model.wasReplayed()) {
            m_port.post(eventOf(m_request, EventKind::ToolCalled,
                                {{u"turn"_s, m_model.turn()},
                                 {u"index"_s, m_callIndex},
                                 {u"name"_s, call.name},
                                 {u"target"_s, result.target},
                                 {u"ok"_s, !result.isError},
                                 {u"summary"_s, result.summary}}));
        }
    }
    if (const std::optional<AgentReport> &report = m_toolbox.report()) {
        m_outcome.report = report->summary;
        m_hasEnded = true;
        if (!report->blocked.isEmpty()) {
            return failure(ErrorKind::Refusal, u"The agent could not do the task: "_s + report->blocked,
                           u"Change the task's instructions or what it needs, then retry it"_s);
        }
    }
    return {};
}

/// Runs the checks; what they find goes back to the agent once, then it ends the attempt.
Status AgentAttempt::checkWork(Request &request)
{
    for (int repairs = 0;; ++repairs) {
        const QVector<CheckResult> results = runChecks();
        if (const Status status = stopped(); !status) {
            return status;
        }
        m_outcome.findings = failuresOf(results);
        if (std::ranges::all_of(results, &CheckResult::ok)) {
            return {};
        }
        if (repairs == mostRepairs || m_request.task.provides.isEmpty()) {
            break;
        }
        request.messages.append(Message{Speaker::User, u"The checks found:\n"_s + toText(m_outcome.findings) +
                                                           u"\nMend all of it, then report again."_s});
        const QVector<FileChange> before = m_transaction.changes();
        if (const Status status = converse(request); !status) {
            return status;
        }
        if (m_transaction.changes() == before) {
            break; // nothing was mended: the same checks would say the same
        }
    }
    const Finding first = m_outcome.findings.value(0);
    const QString place = first.line > 0 ? u"%1:%2"_s.arg(first.file).arg(first.line) : first.file;
    return failure(
        ErrorKind::Check,
        u"%1 found in the work, first: %2"_s.arg(
            m_outcome.findings.size() == 1 ? u"1 fault was"_s : u"%1 faults were"_s.arg(m_outcome.findings.size()),
            first.message),
        u"Nothing was written to the project. Retry the task, with clearer instructions if it fails again"_s, place);
}

QVector<CheckResult> AgentAttempt::runChecks()
{
    const FileView view = viewOf(m_transaction);
    QVector<CheckResult> results = checkFiles(view, {m_request.task, m_transaction.written(), promisedGlobs(),
                                                     m_request.checkLevel, [this](const QString &path) {
                                                         return m_transaction.ownVersion(path);
                                                     }});
    QStringList checks = m_request.task.checks;
    checks.removeAll(u"syntax"_s);
    const bool filesAreRight = std::ranges::all_of(results, &CheckResult::ok);
    if (m_request.checkLevel != CheckLevel::Full) {
        for (const QString &check : checks) {
            CheckResult skipped{check};
            skipped.skipped = true;
            skipped.note = u"left out at this check level"_s;
            results.append(skipped);
        }
    } else if (filesAreRight && !checks.isEmpty()) { // tools on unfinished files would only repeat the findings
        results += m_services.toolchain.run(
            view, checks, [this](const QString &line) { log(u"debug"_s, line); }, m_stop);
    }
    QJsonArray json;
    for (const CheckResult &result : results) {
        json.append(autodevos::toJson(result));
        if (!result.ok || (result.skipped && m_request.checkLevel == CheckLevel::Full)) {
            log(u"warning"_s,
                u"Check %1: %2"_s.arg(result.check, result.skipped              ? u"left out: "_s + result.note
                                                    : result.findings.isEmpty() ? result.note
                                                                                : result.findings.first().message));
        }
    }
    m_port.post(eventOf(m_request, EventKind::ChecksFinished,
                        {{u"level"_s, toString(m_request.checkLevel)}, {u"results"_s, json}}));
    return results;
}

Status AgentAttempt::commit()
{
    if (m_transaction.written().isEmpty() && m_transaction.changes().isEmpty()) {
        return {};
    }
    const Result<Commit> prepared = m_transaction.prepare();
    if (!prepared) {
        return tl::unexpected(prepared.error());
    }
    if (const Status status = stopped(); !status) {
        return status;
    }
    // from here on the files are coming, also after a crash: a stop request is too late
    return m_port.postDurable(eventOf(m_request, EventKind::FilesPrepared, autodevos::toJson(*prepared)))
        .and_then([this, &prepared] {
            m_isPrepared = true;
            return Transaction::apply(m_services.workspace, m_stagingName, *prepared);
        })
        .and_then([this](const Commit &applied) { return commitApplied(applied); });
}

Status AgentAttempt::commitApplied(const Commit &applied)
{
    const Status status = layOutConflicts(m_services.workspace, applied).and_then([this, &applied] {
        return m_port.postDurable(eventOf(m_request, EventKind::FilesCommitted, autodevos::toJson(applied)));
    });
    if (status) {
        Transaction::discard(m_services.workspace, m_stagingName);
    }
    return status;
}

Status AgentAttempt::stopped() const
{
    if (m_stop.stop_requested()) {
        return failure(ErrorKind::Cancelled, u"The task was ended"_s);
    }
    return {};
}

/// A command that ran before a crash is not run again: its recorded end is its end.
Result<ProcessResult> AgentAttempt::runCommand(const QString &command, int timeoutSeconds)
{
    for (const Event &event : m_request.record) {
        const QJsonObject &payload = event.payload;
        if (event.kind == EventKind::CommandRan && payload.value("turn"_L1).toInt() == m_model.turn() &&
            payload.value("index"_L1).toInt() == m_callIndex && payload.value("command"_L1).toString() == command) {
            ProcessResult result;
            result.exitCode = payload.value("exitCode"_L1).toInt();
            result.output = payload.value("output"_L1).toString();
            return result;
        }
    }
    const FileView view = viewOf(m_transaction);
    Result<ProcessResult> result =
        m_services.commands.run({view, command, timeoutSeconds, m_request.run, m_request.task.id, m_request.number,
                                 u"%1.%2"_s.arg(m_model.turn()).arg(m_callIndex)},
                                m_port, m_stop);
    if (!result || result->end == ProcessEnd::Cancelled) {
        return result;
    }
    const Status recorded = m_port.postDurable(eventOf(m_request, EventKind::CommandRan,
                                                       {{u"turn"_s, m_model.turn()},
                                                        {u"index"_s, m_callIndex},
                                                        {u"command"_s, command},
                                                        {u"exitCode"_s, result->exitCode},
                                                        {u"output"_s, result->output.left(longestRecordedOutput)}}));
    return recorded ? result : tl::unexpected(recorded.error());
}

QStringList AgentAttempt::promisedGlobs() const
{
    QStringList globs;
    if (m_request.plan != nullptr) {
        for (const Task &task : m_request.plan->tasks) {
            if (task.id != m_request.task.id) {
                globs += task.provides;
            }
        }
    }
    return globs;
}

const Event *AgentAttempt::recorded(EventKind kind) const
{
    const auto found = std::ranges::find(m_request.record, kind, &Event::kind);
    return found == m_request.record.cend() ? nullptr : &*found;
}

/// Brings what was prepared into place and takes usage and report from the recorded answers.
Status AgentAttempt::finishFromRecord()
{
    for (const Event &event : m_request.record) {
        if (event.kind != EventKind::ModelAnswered) {
            continue;
        }
        const Result<Response> response = responseFromJson(event.payload.value("response"_L1).toObject());
        if (!response) {
            continue;
        }
        m_outcome.usage += response->usage;
        for (const ToolCall &call : response->toolCalls) {
            if (call.name == "report"_L1) {
                m_outcome.report = call.arguments.value("summary"_L1).toString();
            }
        }
    }
    if (recorded(EventKind::FilesCommitted) != nullptr) {
        Transaction::discard(m_services.workspace, m_stagingName);
        return {};
    }
    m_isPrepared = true;
    const Commit prepared = commitFromJson(recorded(EventKind::FilesPrepared)->payload);
    return Transaction::rollForward(m_services.workspace, m_stagingName, prepared)
        .and_then([this](const Commit &applied) { return commitApplied(applied); });
}

void AgentAttempt::log(const QString &level, const QString &text)
{
    m_port.post(eventOf(m_request, EventKind::LogWritten, {{u"level"_s, level}, {u"text"_s, text}}));
}

} // namespace autodevos
