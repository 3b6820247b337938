// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/commandrunner.h"

#include "core/base/redaction.h"
#include "core/check/toolchaintable.h"
#include "core/check/toolrun.h"

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

tl::unexpected<Error> refusal(const QString &why, const QString &remedy)
{
    return failure(ErrorKind::Permission, u"This command may not run here"_s, remedy, why);
}

} // namespace

Question questionAbout(const CommandRequest &request, const CommandDecision &decision, bool isSandboxed)
{
    Question question{request.place, QuestionKind::Command, redacted(request.command), {}, u"deny"_s, {}};
    question.options = {{u"once"_s, {}}};
    if (isSandboxed) { // without a sandbox every command is asked for by itself
        question.options += {{u"run"_s, {}}, {u"always"_s, {}}};
    }
    question.options += {{u"deny"_s, {}}};
    question.facts = {{u"network"_s, decision.hasNetwork}, {u"sandboxed"_s, isSandboxed}, {u"reason"_s, decision.why}};
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
    if (const Status permitted = permit(request, port, stop, decision, entry); !permitted) {
        entry.decision = permitted.error().kind == ErrorKind::Cancelled ? u"withdrawn"_s : u"denied"_s;
        entry.end = u"not-run"_s;
        (void)m_audit.append(entry); // the refusal stands also where it cannot be noted
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

Status CommandRunner::permit(const CommandRequest &request, QuestionPort &port, const std::stop_token &stop,
                             CommandDecision &decision, AuditEntry &entry) const
{
    switch (decision.verdict) {
    case CommandVerdict::Allow:
        entry.decision = u"allowed"_s;
        return {};
    case CommandVerdict::Deny:
        return refusal(decision.why, u"Do the task without it"_s);
    case CommandVerdict::Ask:
        break;
    }
    if (m_access.allowsAll) {
        entry.decision = u"allowed"_s;
        entry.rule = u"--allow-commands"_s;
        return {};
    }
    if (isSandboxed()) {
        const std::lock_guard lock(m_mutex);
        if (m_allowedForRun.value(request.run).contains(request.command)) {
            entry.decision = u"allowed for this run"_s;
            entry.rule = u"person"_s;
            return {};
        }
    }
    return ask(request, port, stop, decision, entry);
}

Status CommandRunner::ask(const CommandRequest &request, QuestionPort &port, const std::stop_token &stop,
                          const CommandDecision &decision, AuditEntry &entry) const
{
    const Question question = questionAbout(request, decision, isSandboxed());
    const Result<Answer> answer = port.ask(question, stop);
    if (!answer) {
        return tl::unexpected(answer.error());
    }
    if (const Status status = accepts(question, *answer); !status) {
        return status;
    }
    return take(*answer, request, decision, entry);
}

Status CommandRunner::take(const Answer &answer, const CommandRequest &request, const CommandDecision &decision,
                           AuditEntry &entry) const
{
    entry.rule = answer.isByPerson ? u"person"_s : u"default"_s;
    if (answer.option == "once"_L1) {
        entry.decision = u"allowed once"_s;
        return {};
    }
    if (answer.option == "run"_L1) {
        entry.decision = u"allowed for this run"_s;
        const std::lock_guard lock(m_mutex);
        m_allowedForRun[request.run].insert(request.command);
        return {};
    }
    if (answer.option == "always"_L1) {
        entry.decision = u"allowed always"_s;
        return m_access.configFolder.isEmpty() ? Status()
                                               : rememberCommand(m_access.configFolder, request.command,
                                                                 decision.hasNetwork, m_toolchain.clock().nowMs());
    }
    return refusal(answer.isByPerson ? u"The person declined it"_s : decision.why,
                   u"Do the task without it, or with commands that need no permission"_s);
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
