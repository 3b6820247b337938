// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agent/modeltraits.h"
#include "core/agent/recordingmodel.h"
#include "core/agent/role.h"
#include "core/agent/servertools.h"
#include "core/agent/sightmodel.h"
#include "core/agent/stuckwatch.h"
#include "core/agent/texttoolmodel.h"
#include "core/agent/toolbox.h"
#include "core/agent/windowmodel.h"
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
    ModelTraits traits = {};           ///< of the model
    LanguageModel *scaffold = nullptr; ///< see AgentModels
    ToolServers *servers = nullptr;    ///< null: none for this attempt
};

/// One attempt at a task, from brief to committed files. Straight-line blocking code in one pool thread; made and
/// used up by the agent body. Never throws; every end is an AttemptOutcome.
class AgentAttempt {
public:
    AgentAttempt(const AgentServices &services, const AttemptRequest &request, EventPort &port, std::stop_token stop);

    [[nodiscard]] AttemptOutcome run();

private:
    [[nodiscard]] Status work(const Role &role);
    [[nodiscard]] Result<Request> firstRequest(const Role &role);
    void startFromScaffold(Request &request);
    [[nodiscard]] Status converse(Request &request);
    [[nodiscard]] Status withinLimits();
    [[nodiscard]] Status take(const Response &response, Request &request);
    [[nodiscard]] Status takeWords(const Response &response, const QString &problem, Request &request);
    [[nodiscard]] Status callTools(const QVector<ToolCall> &calls, Request &request);
    [[nodiscard]] Status takeReport();
    [[nodiscard]] Status watch(const QString &fingerprint, const QString &words, Request &request, bool isSilent);
    [[nodiscard]] Status checkWork(Request &request);
    [[nodiscard]] Status acceptAtLimit(const Status &status);
    [[nodiscard]] Status keepScaffold(const Status &status);
    [[nodiscard]] static bool onlyWrote(const QVector<ToolCall> &calls, const Request &request);
    [[nodiscard]] bool coversTask(const QVector<ToolCall> &calls) const;
    [[nodiscard]] QVector<CheckResult> runFileChecks();
    [[nodiscard]] bool filesPass();
    [[nodiscard]] QVector<CheckResult> runChecks();
    [[nodiscard]] QVector<CheckResult> runTools(const QStringList &checks);
    void logResults(const QVector<CheckResult> &results);
    [[nodiscard]] Status commit();
    [[nodiscard]] Status commitApplied(const Commit &applied);
    [[nodiscard]] Status stopped() const;
    [[nodiscard]] tl::unexpected<Error> ended(AttemptEnding ending, Error error);
    [[nodiscard]] ToolScope toolScope();
    [[nodiscard]] Result<ProcessResult> runCommand(const QString &command, int timeoutSeconds);
    [[nodiscard]] Result<std::optional<QString>> ask(const QString &text, const QStringList &choices);
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
    std::optional<Transaction> m_scaffold; ///< as it was before the model began; nothing: it began with the tree
    SightModel m_sight;
    TextToolModel m_textTools; ///< what is sent, from here on inwards; the record holds what is asked
    WindowModel m_window;
    RecordingModel m_model;
    ServerTools m_serverTools;
    Toolbox m_toolbox;
    StuckWatch m_stuckWatch;
    AttemptOutcome m_outcome;
    int m_callIndex = 0; ///< of the tool call that runs, within its turn
    bool m_hasEnded = false;
    bool m_hasCalled = false;   ///< any tool
    bool m_wasReminded = false; ///< that words alone do nothing
    bool m_isPrepared = false;  ///< FilesPrepared is durable: the files are coming, whatever happens
};

} // namespace autodevos
