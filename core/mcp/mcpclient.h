// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mcp/mcpchannel.h"
#include "core/mcp/mcptool.h"

#include <QVector>

#include <atomic>
#include <memory>

namespace autodevos {

/// How a server of the Model Context Protocol is spoken to. The two ways share no opening.
enum class McpEra {
    Unknown, ///< to be found out
    Modern,  ///< from 2026-07-28 on: no opening, every request says all
    Legacy,  ///< up to 2025-11-25: `initialize` first
};

/// How long each step may take.
struct McpPatience {
    std::chrono::milliseconds probe{4'000}; ///< a server of the older kind may say nothing at all
    std::chrono::milliseconds opening{30'000};
    std::chrono::milliseconds listing{30'000};
    std::chrono::milliseconds silence{120'000}; ///< of a tool, since it last told of its progress
    std::chrono::milliseconds call{900'000};    ///< of a tool, however much it tells
};

/// The tools of a server, and why others of it are left out.
struct McpTools {
    QVector<McpTool> tools;
    QStringList notes;
    std::chrono::milliseconds freshFor{-1}; ///< as the server says; below 0: until it tells of a change
};

/// An opened conversation with one server: which era it is of, its tools, calls. Thread-safe; each call blocks its own
/// thread. It offers a server nothing but an empty list of roots: no folder, no model, no question to the person.
class McpClient {
public:
    using Connect = std::function<std::unique_ptr<McpChannel>(RpcPeer peer)>;

    /// `server` names it in errors. Unsupported when no version is known to both; else as McpChannel::call.
    [[nodiscard]] static Result<std::shared_ptr<McpClient>> open(const QString &server, const Connect &connect,
                                                                 McpEra era, const std::stop_token &stop,
                                                                 const McpPatience &patience = {});
    [[nodiscard]] McpEra era() const { return m_era; }
    [[nodiscard]] const QString &version() const { return m_version; }
    [[nodiscard]] bool isAlive() const { return m_channel->isAlive(); }
    void close() { m_channel->close(); } ///< begins to end it; returns at once

    [[nodiscard]] Result<McpTools> listTools(const std::stop_token &stop);
    /// True once after the server has said that its tools are others now.
    [[nodiscard]] bool takeChange() { return m_peer->hasChanged.exchange(false); }
    /// `note` hears of progress, in words, in any thread. A tool that fails is a result; an error is what kept the
    /// call from being carried out, or, with Timeout, Process and Network, its answer from coming.
    [[nodiscard]] Result<McpResult> callTool(const McpTool &tool, const QJsonObject &arguments,
                                             const std::function<void(const QString &)> &note,
                                             const std::stop_token &stop);

private:
    /// What outlives a channel that is replaced while the era is found out.
    struct Peer {
        std::atomic<bool> hasChanged = false;
    };

    McpClient(QString server, const McpPatience &patience);
    [[nodiscard]] Status openIn(const Connect &connect, McpEra era, const std::stop_token &stop);
    /// Whether the server is of the modern era; Unsupported when it is and no version is known to both.
    [[nodiscard]] Result<bool> probe(std::chrono::milliseconds patience, const std::stop_token &stop, bool &isSilent);
    [[nodiscard]] Status openSlowly(const Connect &connect, const Error &refused, const std::stop_token &stop);
    [[nodiscard]] Status initialize(const std::stop_token &stop);
    [[nodiscard]] RpcPeer peer() const;
    [[nodiscard]] QJsonObject withMeta(QJsonObject params) const;
    [[nodiscard]] Result<QJsonObject> ask(RpcCall call, const std::stop_token &stop);
    [[nodiscard]] Error refused(const QString &method, const RpcError &error) const;
    [[nodiscard]] tl::unexpected<Error> strange(const QString &what) const;

    QString m_server;
    McpPatience m_patience;
    std::shared_ptr<Peer> m_peer = std::make_shared<Peer>();
    McpEra m_era = McpEra::Unknown;
    QString m_version;
    bool m_hasTools = true;
    std::unique_ptr<McpChannel> m_channel;
};

} // namespace autodevos
