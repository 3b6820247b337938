// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/toolchain.h"
#include "core/command/auditlog.h"
#include "core/command/commandpolicy.h"
#include "core/plan/question.h"

#include <QHash>
#include <QSet>

#include <mutex>

namespace autodevos {

/// Where commands get their permission from.
struct CommandAccess {
    QString configFolder;   ///< of policy.json; empty: the program's own rules alone, and nothing is remembered
    bool allowsAll = false; ///< `--allow-commands`: what would be asked for is allowed; what is denied stays so
    bool hasSandbox = true; ///< false: as on a machine without bubblewrap
};

/// One shell command that an agent wants to run over its tree.
struct CommandRequest {
    const FileView &view; ///< in the caller's thread
    QString command;
    int timeoutSeconds = 60;
    RunId run;
    TaskId task;
    int attempt = 0;
    QString place; ///< stable within the attempt: see Question::id
};

/// One call of a tool of one of the person's servers. To the policy it is the command "mcp:SERVER TOOL", whatever its
/// arguments; what the tool says of its own harmlessness counts for nothing.
struct ServerCallRequest {
    QString server;
    QString tool;
    QJsonObject arguments;
    RunId run;
    TaskId task;
    int attempt = 0;
    QString place; ///< as of a command
};

/// Runs agents' commands: policy, question, sandbox, limits, audit, in that order. Shared by all attempts of a
/// project; thread-safe. A command waits for its answer without holding the build folder.
class CommandRunner {
public:
    CommandRunner(const Toolchain &toolchain, CommandAccess access);

    /// How the command ended, its output with a last line when it was ended by us. Blocks.
    /// ErrorKind::Permission when it may not run (the message is for the agent), Configuration when the policy file is
    /// wrong, Cancelled when `stop` comes while it waits.
    [[nodiscard]] Result<ProcessResult> run(const CommandRequest &request, QuestionPort &port,
                                            std::stop_token stop) const;

    /// The same for a server's tool: `carryOut` calls it once it may be called, and what it returns is returned. No
    /// sandbox holds a server, so no machine is asked for one.
    [[nodiscard]] Status runServerCall(const ServerCallRequest &request, QuestionPort &port,
                                       const std::stop_token &stop, const std::function<Status()> &carryOut) const;

    [[nodiscard]] const AuditLog &audit() const { return m_audit; }

private:
    /// What permission is wanted for.
    struct Wish {
        const CommandDecision &decision;
        Question question;   ///< when it has to be asked for
        bool canLast = true; ///< a permission may hold for more than one time
    };
    [[nodiscard]] bool isSandboxed() const;
    [[nodiscard]] Status permit(const Wish &wish, QuestionPort &port, const std::stop_token &stop,
                                AuditEntry &entry) const;
    [[nodiscard]] Status permitAndNote(const Wish &wish, QuestionPort &port, const std::stop_token &stop,
                                       AuditEntry &entry) const;
    [[nodiscard]] Status ask(const Wish &wish, QuestionPort &port, const std::stop_token &stop,
                             AuditEntry &entry) const;
    [[nodiscard]] Status take(const Answer &answer, const Wish &wish, AuditEntry &entry) const;
    [[nodiscard]] Result<ProcessResult> carryOut(const CommandRequest &request, const CommandDecision &decision,
                                                 std::stop_token stop) const;
    [[nodiscard]] ProcessRequest processOf(const CommandRequest &request, const CommandDecision &decision) const;

    const Toolchain &m_toolchain;
    CommandAccess m_access;
    AuditLog m_audit;
    mutable std::once_flag m_recoverOnce; ///< when the first command comes, the project is ours
    mutable std::mutex m_mutex;
    mutable QHash<RunId, QSet<QString>> m_allowedForRun; ///< commands, word for word
};

/// What the person is asked about a tool of a server.
[[nodiscard]] Question questionAbout(const ServerCallRequest &request, const CommandDecision &decision);
/// What the person is asked about a command.
[[nodiscard]] Question questionAbout(const CommandRequest &request, const CommandDecision &decision, bool isSandboxed);

} // namespace autodevos
