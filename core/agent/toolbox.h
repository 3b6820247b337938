// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agent/toolcatalog.h"
#include "core/base/process.h"
#include "core/workspace/transaction.h"

namespace autodevos {

/// What a tool call came to.
struct ToolResult {
    QString text; ///< for the model
    bool isError = false;
    QString target;  ///< path, pattern or command, for people
    QString summary; ///< one line for people: "wrote 48 lines"
};

/// What the agent said with `report`.
struct AgentReport {
    QString summary;
    QString blocked; ///< why the task cannot be done; empty: done
};

/// What the tools may reach.
struct ToolScope {
    const Task &task;
    QStringList allowed;  ///< names of the tools of the role
    QStringList promised; ///< globs of what other tasks of the plan write
    /// Runs a shell command over the transaction's tree.
    std::function<Result<ProcessResult>(const QString &command, int timeoutSeconds)> runCommand;
};

/// Carries out an agent's tool calls on its transaction. Used by one pool thread for one attempt. Arguments are
/// checked by schema, results are bounded, and an error says how to do it right: the model reads it.
class Toolbox {
public:
    Toolbox(const ToolCatalog &catalog, Transaction &transaction, ToolScope scope);

    [[nodiscard]] ToolResult call(const ToolCall &call);
    /// Set once `report` was called.
    [[nodiscard]] const std::optional<AgentReport> &report() const { return m_report; }
    void clearReport() { m_report.reset(); } ///< before the agent mends its work
    void allow(const QStringList &tools) { m_scope.allowed = tools; }

private:
    ToolResult listFiles(const QJsonObject &arguments) const;
    ToolResult readFile(const QJsonObject &arguments) const;
    ToolResult search(const QJsonObject &arguments) const;
    ToolResult writeFile(const QJsonObject &arguments);
    ToolResult editFile(const QJsonObject &arguments);
    ToolResult deleteFile(const QJsonObject &arguments);
    ToolResult runCommand(const QJsonObject &arguments) const;
    ToolResult check(const QJsonObject &arguments) const;
    ToolResult takeReport(const QJsonObject &arguments);

    const ToolCatalog &m_catalog;
    Transaction &m_transaction;
    ToolScope m_scope;
    std::optional<AgentReport> m_report;
};

} // namespace autodevos
