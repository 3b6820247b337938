// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agent/attempt.h"
#include "core/agent/role.h"
#include "core/agent/toolbox.h"
#include "core/command/commandrunner.h"
#include "core/mcp/toolservers.h"

namespace autodevos {

/// The tools of the person's servers as one attempt has them: offered once, asked for like commands, each call on
/// record before and after it. What the record holds is not done again; a call whose end is not known is not repeated
/// either. Used by the attempt in its pool thread.
class ServerTools {
public:
    /// Borrows all of them. `servers`: null where there are none for this attempt.
    ServerTools(ToolServers *servers, const CommandRunner &commands, const AttemptRequest &attempt, EventPort &port,
                std::stop_token stop);

    /// What the role may use; starts the servers, or takes the list from the record.
    [[nodiscard]] Result<QVector<ToolDefinition>> offer(const Role &role);
    [[nodiscard]] bool has(const QString &name) const { return find(name) != nullptr; }
    /// `place`: turn and index of the call within the attempt.
    [[nodiscard]] ToolResult call(const ToolCall &call, int turn, int index);

private:
    [[nodiscard]] const ServerTool *find(const QString &offeredName) const;
    [[nodiscard]] const Event *recorded(EventKind kind, const ToolCall &call, int turn, int index) const;
    [[nodiscard]] Status takeFromRecord(const QJsonArray &tools);
    [[nodiscard]] Status keepToRecord();
    [[nodiscard]] Status carryOut(const ServerTool &tool, const ToolCall &call, const QJsonObject &place,
                                  ToolResult &result);
    void log(const QString &level, const QString &text);

    ToolServers *m_servers;
    const CommandRunner &m_commands;
    const AttemptRequest &m_attempt;
    EventPort &m_port;
    std::stop_token m_stop;
    QVector<ServerTool> m_tools;
};

} // namespace autodevos
