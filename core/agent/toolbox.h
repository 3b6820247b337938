// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agent/toolcatalog.h"
#include "core/base/process.h"
#include "core/workspace/transaction.h"

#include <QHash>

namespace autodevos {

/// What a tool call came to.
struct ToolResult {
    QString text; ///< for the model
    bool isError = false;
    QString target;         ///< path, pattern or command, for people
    QString summary;        ///< one line for people: "wrote 48 lines"
    bool isForeign = false; ///< written by others: shown to the model as data
};

/// What the agent said with `report`.
struct AgentReport {
    QString summary;
    QString blocked; ///< why the task cannot be done; empty: done
};

/// What the tools may reach.
struct ToolScope {
    /// The person's answer; nothing: nobody is there to give one.
    using Ask = std::function<Result<std::optional<QString>>(const QString &question, const QStringList &choices)>;

    const Task &task;
    QStringList allowed;  ///< names of the tools of the role
    QStringList promised; ///< globs of what other tasks of the plan write
    /// Runs a shell command over the transaction's tree.
    std::function<Result<ProcessResult>(const QString &command, int timeoutSeconds)> runCommand;
    Ask ask = {}; ///< empty: there is nobody to ask
    /// Carries out a call of a tool that is none of ours, or says that it knows it neither; empty: there are none.
    std::function<std::optional<ToolResult>(const ToolCall &call)> callOther = {};
};

/// Carries out an agent's tool calls on its transaction. Used by one pool thread for one attempt. Arguments are
/// checked by schema, results are bounded, and an error says how to do it right: the model reads it.
class Toolbox {
public:
    Toolbox(const ToolCatalog &catalog, Transaction &transaction, ToolScope scope);

    /// A call of a tool that `onlyReads` may run beside others of its kind; see `shareReads`.
    [[nodiscard]] ToolResult call(const ToolCall &call);
    /// Changes nothing and starts no program.
    [[nodiscard]] static bool onlyReads(const QString &tool);
    /// Makes reads from several threads safe until the next call that writes.
    void shareReads() const;
    /// Set once `report` was called.
    [[nodiscard]] const std::optional<AgentReport> &report() const { return m_report; }
    void clearReport() { m_report.reset(); } ///< before the agent mends its work
    void allow(const QStringList &tools) { m_scope.allowed = tools; }

private:
    using Handler = ToolResult (Toolbox::*)(const QJsonObject &arguments);

    [[nodiscard]] static Handler handlerOf(const QString &tool);
    [[nodiscard]] ToolResult missingFile(const Error &error, const QString &path) const;
    [[nodiscard]] Status refuseLoss(const QString &path, const QByteArray &content, bool isConfirmed);
    ToolResult listFiles(const QJsonObject &arguments);
    ToolResult readFile(const QJsonObject &arguments);
    ToolResult search(const QJsonObject &arguments);
    ToolResult writeFile(const QJsonObject &arguments);
    ToolResult editFile(const QJsonObject &arguments);
    ToolResult deleteFile(const QJsonObject &arguments);
    ToolResult moveFile(const QJsonObject &arguments);
    ToolResult runCommand(const QJsonObject &arguments);
    ToolResult check(const QJsonObject &arguments);
    ToolResult askUser(const QJsonObject &arguments);
    ToolResult takeReport(const QJsonObject &arguments);

    const ToolCatalog &m_catalog;
    Transaction &m_transaction;
    ToolScope m_scope;
    std::optional<AgentReport> m_report;
    QHash<QString, QByteArray> m_doubted; ///< whole files that were refused once, by path
};

} // namespace autodevos
