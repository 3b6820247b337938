// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/waiter.h"
#include "core/llm/httpclient.h"
#include "core/mcp/serverconfig.h"

#include <condition_variable>

namespace autodevos {

/// A tool of a server as agents are offered it.
struct ServerTool {
    QString offered; ///< "memory__read_graph"
    QString server;
    McpTool tool;
};

/// How it stands with one server.
struct ServerReport {
    ServerConfig config;
    std::optional<Error> error; ///< why it cannot be used; nothing: it answers
    QString version;            ///< of the protocol
    QStringList tools;          ///< those that are offered
    QStringList notes;          ///< why others of its tools are left out
};

/// The person's tool servers, for all tasks of a run. They start when their tools are first wanted, are shared by who
/// wants them, are started again with growing pauses when they die, and end with the run. Thread-safe; blocking, except
/// where it says so.
class ToolServers {
public:
    /// `configFolder`: of mcp.json, which is read when a run first wants tools. Borrows the waiter.
    ToolServers(QString configFolder, const Waiter &waiter, std::shared_ptr<HttpClient> http,
                const McpPatience &patience = {});
    ToolServers(const ToolServers &) = delete;
    ToolServers &operator=(const ToolServers &) = delete;
    ~ToolServers(); ///< ends all of them and waits for it

    /// The tools that a role may use, and in `problems` what keeps others away.
    [[nodiscard]] QVector<ServerTool> toolsFor(const QString &role, bool mayWrite, QVector<Error> &problems,
                                               const std::stop_token &stop);
    /// As McpClient::callTool; starts the server when it is not there.
    [[nodiscard]] Result<McpResult> call(const ServerTool &tool, const QJsonObject &arguments,
                                         const std::function<void(const QString &)> &note, const std::stop_token &stop);
    /// The run is over: whatever runs ends. Returns at once.
    void endRun();

    /// Starts one server, looks at its tools and ends it again.
    [[nodiscard]] ServerReport examine(const ServerConfig &config, const std::stop_token &stop) const;

    /// What a tool is offered as, in letters that every model's provider takes, 64 at most.
    [[nodiscard]] static QString offeredName(const QString &server, const QString &tool);

private:
    struct Server;
    using ServerPointer = std::shared_ptr<Server>;

    [[nodiscard]] Result<QVector<ServerPointer>> servers();
    [[nodiscard]] Result<std::shared_ptr<McpClient>> client(Server &server, const std::stop_token &stop) const;
    [[nodiscard]] Result<std::shared_ptr<McpClient>> start(const ServerConfig &config, McpEra era,
                                                           const std::stop_token &stop) const;
    [[nodiscard]] Result<McpTools> tools(Server &server, const std::stop_token &stop) const;

    QString m_configFolder;
    const Waiter &m_waiter;
    std::shared_ptr<HttpClient> m_http;
    McpPatience m_patience;
    std::mutex m_mutex;
    std::optional<QVector<ServerPointer>> m_servers; ///< of this run; nothing: none were wanted yet
    QVector<ServerPointer> m_ended;                  ///< of earlier runs, on their way out
};

} // namespace autodevos
