// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/commandrunner.h"

#include "core/base/redaction.h"
#include "core/check/toolchaintable.h"
#include "core/check/toolrun.h"

#include <QElapsedTimer>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

constexpr qint64 megabyte = 1024 * 1024;
constexpr qint64 gigabyte = 1024 * megabyte;
constexpr ProcessLimits commandLimits{.dataBytes = 4 * gigabyte,
                                      .fileBytes = gigabyte,
                                      .cpuSeconds = 1800,
                                      .openFiles = 4096,
                                      .processes = 256,
                                      .treeBytes = 6 * gigabyte,
                                      .diskBytes = 4 * gigabyte,
                                      .outputBytes = 64 * megabyte};

QString endOf(const ProcessResult &result)
{
    switch (result.end) {
    case ProcessEnd::Exited:
        return u"exited"_s;
    case ProcessEnd::Signalled:
        return u"signalled"_s;
    case ProcessEnd::TimedOut:
        return u"timed-out"_s;
    case ProcessEnd::Cancelled:
        return u"cancelled"_s;
    case ProcessEnd::LimitReached:
        return u"limit: "_s + result.limit;
    }
    return {};
}

/// Tells the agent what its exit code does not.
void explainEnd(ProcessResult &result, int timeoutSeconds)
{
    if (result.end == ProcessEnd::LimitReached) {
        result.output += u"\n[ended by force: %1]"_s.arg(result.limit);
    } else if (result.end == ProcessEnd::TimedOut) {
        result.output += u"\n[ended by force: not done after %1 s]"_s.arg(timeoutSeconds);
    }
}

/// What may not be done, in words for the agent.
tl::unexpected<Error> refusal(const Question &question, const QString &why, bool isByPerson)
{
    if (question.kind == QuestionKind::Tool) {
        const QString rule = u"{\"words\": [\"mcp:%1\", \"%2\"], \"decision\": \"allow\"}"_s.arg(
            question.facts.value("server"_L1).toString(), question.facts.value("tool"_L1).toString());
        return failure(
            ErrorKind::Permission, u"This tool may not be called here"_s,
            isByPerson ? u"Do the task without it"_s
                       : u"Do the task without it; the person can allow it with the rule %1 in policy.json"_s.arg(rule),
            why);
    }
    return failure(ErrorKind::Permission, u"This command may not run here"_s,
                   question.options.isEmpty() ? u"Do the task without it"_s
                                              : u"Do the task without it, or with commands that need no permission"_s,
                   why);
}

QVector<QuestionOption> permissions(bool canLast)
{
    QVector<QuestionOption> options{{u"once"_s, {}}};
    if (canLast) {
        options += {{u"run"_s, {}}, {u"always"_s, {}}};
    }
    return options + QVector<QuestionOption>{{u"deny"_s, {}}};
}

} // namespace

Question questionAbout(const CommandRequest &request, const CommandDecision &decision, bool isSandboxed)
{
    Question question{request.place, QuestionKind::Command, redacted(request.command), {}, u"deny"_s, {}};
    question.options = permissions(isSandboxed); // without a sandbox every command is asked for by itself
    question.facts = {{u"network"_s, decision.hasNetwork}, {u"sandboxed"_s, isSandboxed}, {u"reason"_s, decision.why}};
    return question;
}

Question questionAbout(const ServerCallRequest &request, const CommandDecision &decision)
{
    const QString arguments = QString::fromUtf8(QJsonDocument(request.arguments).toJson()).trimmed();
    Question question{request.place, QuestionKind::Tool, redacted(arguments), permissions(true), u"deny"_s, {}};
    question.facts = {{u"server"_s, request.server}, {u"tool"_s, request.tool}, {u"reason"_s, decision.why}};
    return question;
}

CommandRunner::CommandRunner(const Toolchain &toolchain, CommandAccess access)
    : m_toolchain(toolchain)
    , m_access(std::move(access))
    , m_audit(toolchain.folder().projectRoot(), toolchain.clock())
{
}

bool CommandRunner::isSandboxed() const
{
    return m_access.hasSandbox && m_toolchain.sandbox().support().isUsable;
}

Result<ProcessResult> CommandRunner::run(const CommandRequest &request, QuestionPort &port, std::stop_token stop) const
{
    const Result<CommandPolicy> policy = CommandPolicy::load(m_access.configFolder);
    if (!policy) {
        return tl::unexpected(policy.error());
    }
    std::call_once(m_recoverOnce, [this] { (void)m_audit.recover(); });
    CommandDecision decision = policy->decide(request.command);
    if (!isSandboxed()) {
        decision.verdict = std::max(decision.verdict, policy->withoutSandbox());
        decision.hasNetwork = true; // there is nothing to keep it from the network
        decision.why = decision.verdict == CommandVerdict::Ask ? u"This machine has no sandbox for it"_s : decision.why;
    }
    AuditEntry entry{request.run, request.task, request.attempt, request.command, {}, decision.rule};
    entry.isSandboxed = isSandboxed();
    entry.hasNetwork = decision.hasNetwork;
    const Wish wish{decision, questionAbout(request, decision, isSandboxed()), isSandboxed()};
    if (const Status permitted = permitAndNote(wish, port, stop, entry); !permitted) {
        return tl::unexpected(permitted.error());
    }
    const Result<QString> note = m_audit.begin(entry);
    if (!note) { // nothing runs that is not on record
        return tl::unexpected(note.error());
    }
    Result<ProcessResult> result = carryOut(request, decision, std::move(stop));
    entry.end = result ? endOf(*result) : u"failed-to-start"_s;
    entry.exitCode = result ? result->exitCode : -1;
    entry.seconds = result ? result->seconds : 0;
    if (const Status noted = m_audit.finish(*note, entry); !noted) {
        return tl::unexpected(noted.error());
    }
    if (result) {
        explainEnd(*result, request.timeoutSeconds);
    }
    return result;
}

Status CommandRunner::runServerCall(const ServerCallRequest &request, QuestionPort &port, const std::stop_token &stop,
                                    const std::function<Status()> &carryOut) const
{
    const Result<CommandPolicy> policy = CommandPolicy::load(m_access.configFolder);
    if (!policy) {
        return tl::unexpected(policy.error());
    }
    std::call_once(m_recoverOnce, [this] { (void)m_audit.recover(); });
    const QString words = u"mcp:%1 %2"_s.arg(request.server, request.tool);
    CommandDecision decision = policy->decide(words);
    decision.why =
        decision.why.isEmpty() || decision.rule == "no rule"_L1 ? u"No rule of yours names this tool"_s : decision.why;
    AuditEntry entry{request.run, request.task, request.attempt, words, {}, decision.rule};
    entry.hasNetwork = true; // a server is held by nothing of ours
    entry.arguments = QString::fromUtf8(QJsonDocument(request.arguments).toJson(QJsonDocument::Compact));
    if (const Status permitted = permitAndNote({decision, questionAbout(request, decision)}, port, stop, entry);
        !permitted) {
        return permitted;
    }
    const Result<QString> note = m_audit.begin(entry);
    if (!note) { // nothing is called that is not on record
        return tl::unexpected(note.error());
    }
    QElapsedTimer clock;
    clock.start();
    const Status status = carryOut();
    entry.end = status                                        ? u"exited"_s
                : status.error().kind == ErrorKind::Cancelled ? u"cancelled"_s
                : status.error().kind == ErrorKind::Timeout   ? u"timed-out"_s
                                                              : u"failed"_s;
    entry.exitCode = status ? 0 : -1;
    entry.seconds = static_cast<double>(clock.elapsed()) / 1000.0;
    const Status noted = m_audit.finish(*note, entry);
    return status ? noted : status;
}

/// The same, and a refusal is put on record.
Status CommandRunner::permitAndNote(const Wish &wish, QuestionPort &port, const std::stop_token &stop,
                                    AuditEntry &entry) const
{
    const Status permitted = permit(wish, port, stop, entry);
    if (!permitted) {
        entry.decision = permitted.error().kind == ErrorKind::Cancelled ? u"withdrawn"_s : u"denied"_s;
        entry.end = u"not-run"_s;
        (void)m_audit.append(entry); // the refusal stands also where it cannot be noted
    }
    return permitted;
}

Status CommandRunner::permit(const Wish &wish, QuestionPort &port, const std::stop_token &stop, AuditEntry &entry) const
{
    switch (wish.decision.verdict) {
    case CommandVerdict::Allow:
        entry.decision = u"allowed"_s;
        return {};
    case CommandVerdict::Deny: {
        Question withoutChoice = wish.question;
        withoutChoice.options.clear();
        return refusal(withoutChoice, wish.decision.why, true);
    }
    case CommandVerdict::Ask:
        break;
    }
    if (m_access.allowsAll) {
        entry.decision = u"allowed"_s;
        entry.rule = u"--allow-commands"_s;
        return {};
    }
    if (wish.canLast) {
        const std::lock_guard lock(m_mutex);
        if (m_allowedForRun.value(entry.run).contains(entry.command)) {
            entry.decision = u"allowed for this run"_s;
            entry.rule = u"person"_s;
            return {};
        }
    }
    return ask(wish, port, stop, entry);
}

Status CommandRunner::ask(const Wish &wish, QuestionPort &port, const std::stop_token &stop, AuditEntry &entry) const
{
    const Result<Answer> answer = port.ask(wish.question, stop);
    if (!answer) {
        return tl::unexpected(answer.error());
    }
    if (const Status status = accepts(wish.question, *answer); !status) {
        return status;
    }
    return take(*answer, wish, entry);
}

Status CommandRunner::take(const Answer &answer, const Wish &wish, AuditEntry &entry) const
{
    entry.rule = answer.isByPerson ? u"person"_s : u"default"_s;
    if (answer.option == "once"_L1) {
        entry.decision = u"allowed once"_s;
        return {};
    }
    if (answer.option == "run"_L1) {
        entry.decision = u"allowed for this run"_s;
        const std::lock_guard lock(m_mutex);
        m_allowedForRun[entry.run].insert(entry.command);
        return {};
    }
    if (answer.option == "always"_L1) {
        entry.decision = u"allowed always"_s;
        return m_access.configFolder.isEmpty() ? Status()
                                               : rememberCommand(m_access.configFolder, entry.command,
                                                                 wish.decision.hasNetwork, m_toolchain.clock().nowMs());
    }
    return refusal(wish.question, answer.isByPerson ? u"The person declined it"_s : wish.decision.why,
                   answer.isByPerson);
}

Result<ProcessResult> CommandRunner::carryOut(const CommandRequest &request, const CommandDecision &decision,
                                              std::stop_token stop) const
{
    const Result<BuildFolder::Lock> lock = m_toolchain.folder().lock(BuildFolder::Use::Exclusive, stop);
    if (!lock) {
        return tl::unexpected(lock.error());
    }
    if (const Result<QString> synced = m_toolchain.folder().sync(request.view); !synced) {
        return tl::unexpected(synced.error());
    }
    return runProcess(processOf(request, decision), std::move(stop));
}

ProcessRequest CommandRunner::processOf(const CommandRequest &request, const CommandDecision &decision) const
{
    const std::optional<ToolchainTable> table = ToolchainTable::detect(request.view);
    const QString folder = m_toolchain.folder().path();
    ProcessRequest process;
    process.command = {u"/bin/sh"_s, u"-c"_s, request.command};
    process.folder = folder;
    process.watchedFolder = folder;
    process.limits = commandLimits;
    process.timeoutMs = request.timeoutSeconds * 1000;
    if (table) {
        process.environment = environmentOf(*table, folder);
    }
    SandboxPolicy policy;
    policy.writableFolders = {folder};
    policy.readablePaths = toolFolders() + (table ? readablePathsOf(*table) : QStringList());
    policy.hasNetwork = decision.hasNetwork;
    if (decision.hasNetwork) {
        process.environment.insert(networkEnvironment());
        for (const QString &value : std::as_const(process.environment)) {
            if (value.startsWith(u"/etc/"_s) || value.startsWith(u"/usr/"_s)) {
                policy.readablePaths.append(value); // certificates of this machine
            }
        }
    }
    process.environment.insert(decision.environment);
    return isSandboxed() ? m_toolchain.sandbox().wrap(std::move(process), policy) : process;
}

} // namespace autodevos
