// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agent/recordingmodel.h"
#include "core/agent/role.h"
#include "core/agent/toolbox.h"
#include "core/check/toolchain.h"
#include "core/command/commandrunner.h"
#include "core/workspace/transaction.h"

namespace autodevos {

/// What all attempts of a project share; borrowed, thread-safe.
struct AgentServices {
    const Workspace &workspace;
    LanguageModel &model;
    const RoleCatalog &roles;
    const ToolCatalog &tools;
    const Toolchain &toolchain;
    const CommandRunner &commands;
};

/// One attempt at a task, from brief to committed files. Straight-line blocking code in one pool thread; made and
/// used up by the agent body. Never throws; every end is an AttemptOutcome.
class AgentAttempt {
public:
    AgentAttempt(const AgentServices &services, const AttemptRequest &request, EventPort &port, std::stop_token stop);

    [[nodiscard]] AttemptOutcome run();

private:
    [[nodiscard]] Status work(const Role &role);
    [[nodiscard]] Request firstRequest(const Role &role) const;
    [[nodiscard]] Status converse(Request &request);
    [[nodiscard]] Status take(const Response &response, Request &request);
    [[nodiscard]] Status callTools(const Response &response, Request &request);
    [[nodiscard]] Status checkWork(Request &request);
    [[nodiscard]] QVector<CheckResult> runChecks();
    [[nodiscard]] Status commit();
    [[nodiscard]] Status commitApplied(const Commit &applied);
    [[nodiscard]] Status stopped() const;
    [[nodiscard]] Result<ProcessResult> runCommand(const QString &command, int timeoutSeconds);
    [[nodiscard]] QStringList promisedGlobs() const;
    [[nodiscard]] const Event *recorded(EventKind kind) const;
    [[nodiscard]] Status finishFromRecord();
    void log(const QString &level, const QString &text);

    const AgentServices &m_services;
    const AttemptRequest &m_request;
    EventPort &m_port;
    std::stop_token m_stop;
    QString m_stagingName;
    Transaction m_transaction;
    RecordingModel m_model;
    Toolbox m_toolbox;
    AttemptOutcome m_outcome;
    int m_callIndex = 0; ///< of the tool call that runs, within its turn
    bool m_hasEnded = false;
    bool m_isPrepared = false; ///< FilesPrepared is durable: the files are coming, whatever happens
};

} // namespace autodevos
