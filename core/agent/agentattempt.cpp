// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/agentattempt.h"

#include "core/agent/attachments.h"
#include "core/agent/briefing.h"
#include "core/agent/scaffold.h"
#include "core/check/taskchecks.h"
#include "core/workspace/conflictfiles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

constexpr qsizetype longestRecordedOutput = 32 * 1024;

bool isLimit(AttemptEnding ending)
{
    return ending == AttemptEnding::TurnLimit || ending == AttemptEnding::TokenLimit ||
           ending == AttemptEnding::CostLimit || ending == AttemptEnding::Stuck;
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
    , m_sight(services.model)
    , m_textTools(m_sight, services.traits.tools)
    , m_window(m_textTools, services.traits.contextTokens)
    , m_model(m_window, request, port)
    , m_serverTools(services.servers, services.commands, request, port, m_stop)
    , m_toolbox(services.tools, m_transaction, toolScope())
{
    m_outcome.run = request.run;
    m_outcome.task = request.task.id;
    m_outcome.number = request.number;
}

ToolScope AgentAttempt::toolScope()
{
    ToolScope scope{m_request.task, {}, promisedGlobs(), [this](const QString &command, int seconds) {
                        return runCommand(command, seconds);
                    }};
    scope.ask = [this](const QString &question, const QStringList &choices) {
        return ask(question, choices);
    };
    scope.callOther = [this](const ToolCall &call) {
        return m_serverTools.has(call.name) ? std::optional(m_serverTools.call(call, m_model.turn(), m_callIndex))
                                            : std::nullopt;
    };
    return scope;
}

AttemptOutcome AgentAttempt::run()
{
    const RoleId &wanted = m_request.standIn.isEmpty() ? m_request.task.role : m_request.standIn;
    const Role *role = m_services.roles.role(wanted);
    Status status;
    if (recorded(EventKind::FilesPrepared) != nullptr || recorded(EventKind::FilesCommitted) != nullptr) {
        status = finishFromRecord(); // its work had passed the checks when the process died
    } else if (role == nullptr) {
        status = failure(ErrorKind::Configuration,
                         u"The task needs the role \"%1\", which is not there"_s.arg(wanted.value()),
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
    if (m_outcome.ok && m_outcome.ending != AttemptEnding::KeptScaffold) {
        m_outcome.ending = AttemptEnding::Done;
    }
    return m_outcome;
}

Status AgentAttempt::work(const Role &role)
{
    m_toolbox.allow(role.tools);
    Result<Request> first = firstRequest(role);
    if (!first) {
        return tl::unexpected(first.error());
    }
    Request &request = *first;
    Status status = converse(request).and_then([this, &request] { return checkWork(request); });
    if (!status && !m_stop.stop_requested()) {
        status = keepScaffold(acceptAtLimit(status));
    }
    return status.and_then([this] { return commit(); });
}

Result<Request> AgentAttempt::firstRequest(const Role &role)
{
    Request request;
    request.model = m_services.model.id();
    request.origin.role = role.id;
    request.system = systemPrompt(role);
    request.tools = m_services.tools.definitions(role.tools);
    const Result<QVector<ToolDefinition>> ofServers = m_serverTools.offer(role);
    if (!ofServers) {
        return tl::unexpected(ofServers.error());
    }
    request.brief = makeBrief(m_request, m_services.workspace);
    QString words = toText(request.brief);
    const QVector<Attachment> attached = attachmentsOf(m_services.workspace.root());
    if (!attached.isEmpty()) {
        words += u"\n\n"_s + attachedInWords(attached);
    }
    request.messages.append(Message{.speaker = Speaker::User, .text = words, .images = attachedPictures(attached)});
    const bool isOwnStack = m_request.plan != nullptr && m_request.plan->isOwnStack;
    if (m_services.scaffold != nullptr && !isOwnStack && !m_request.task.provides.isEmpty()) {
        startFromScaffold(request);
    }
    request.tools += *ofServers; // after the first version is laid: what writes it starts no program
    return request;
}

void AgentAttempt::startFromScaffold(Request &request)
{
    if (!layScaffold(*m_services.scaffold, request, m_services.tools, toolScope(), m_transaction, m_stop)) {
        return;
    }
    m_scaffold = m_transaction;
    request.messages.last().text +=
        u"\n\n## Files that are there already\nThey are a working first version of this task: they build and pass its "
        "checks. Read them, keep what is right, and go beyond them where the requirements, the instructions or good "
        "work "
        "ask for more. Change them with edit_file rather than writing them anew. If your changes break the checks and "
        "are not mended, this first version stays and your work is lost.\n- "_s +
        m_transaction.written().join(u"\n- "_s);
}

/// Work that passes its checks is done, also when the agent ran into a limit or in circles before it said so.
Status AgentAttempt::acceptAtLimit(const Status &status)
{
    const bool hasWorked =
        m_scaffold ? m_transaction.changes() != m_scaffold->changes() : !m_transaction.written().isEmpty();
    if (!isLimit(m_outcome.ending) || !hasWorked) {
        return status;
    }
    const QVector<CheckResult> results = runChecks();
    m_outcome.findings = failuresOf(results);
    if (!std::ranges::all_of(results, &CheckResult::ok)) {
        return status;
    }
    log(u"warning"_s, u"%1. What it has done passes the checks and counts."_s.arg(status.error().message));
    m_outcome.report = m_outcome.report.isEmpty() ? status.error().message : m_outcome.report;
    return {};
}

/// What the model made does not pass: the version it started from does, so that one stays.
Status AgentAttempt::keepScaffold(const Status &status)
{
    if (status || !m_request.isLastTry || status.error().kind == ErrorKind::Cancelled || !m_scaffold ||
        m_stop.stop_requested()) {
        return status;
    }
    m_transaction = *m_scaffold;
    const QVector<CheckResult> results = runChecks();
    if (!std::ranges::all_of(results, &CheckResult::ok)) {
        return status;
    }
    log(u"warning"_s, u"The first version stays, which the built-in model wrote: "_s + status.error().toLine());
    m_outcome.ending = AttemptEnding::KeptScaffold;
    m_outcome.report =
        u"The first version of these files stays, as the built-in model wrote them. What %1 made of them "
        "was given up: %2."_s.arg(m_services.model.id().toString(), status.error().message);
    m_outcome.findings.clear();
    return {};
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

/// Waits for the person's answer; nothing where nobody is there to give one.
Result<std::optional<QString>> AgentAttempt::ask(const QString &text, const QStringList &choices)
{
    Question question{u"%1.%2"_s.arg(m_model.turn()).arg(m_callIndex),
                      choices.isEmpty() ? QuestionKind::Text : QuestionKind::Choice,
                      text,
                      {},
                      {},
                      {}};
    for (const QString &choice : choices) {
        question.options.append({QString::number(question.options.size() + 1), choice});
    }
    if (!choices.isEmpty()) {
        question.fallback = question.options.first().id;
    }
    return m_port.ask(question, m_stop).map([&question](const Answer &answer) {
        return answer.isByPerson ? std::optional(wordsOf(question, answer)) : std::nullopt;
    });
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
        if (event.run == m_request.run && event.attempt == m_request.number) { // else it stands in another's account
            m_outcome.usage += response->usage;
        }
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
