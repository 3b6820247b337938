// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mcp/rpcmessage.h"

#include <QMap>

#include <chrono>
#include <functional>
#include <stop_token>

namespace autodevos {

/// What a request came to: a result, or what the server says went wrong.
struct RpcAnswer {
    QJsonObject result = {};
    std::optional<RpcError> error = {};
};

/// One request to a server.
struct RpcCall {
    QString method;
    QJsonObject params;
    std::chrono::milliseconds silence{60'000}; ///< what is borne; a note of progress starts it anew
    std::chrono::milliseconds total{600'000};
    /// The params of each note of progress, in any thread; empty: none is asked for.
    std::function<void(const QJsonObject &params)> progress = {};
    QString name = {};                         ///< of the tool, for headers
    QMap<QByteArray, QByteArray> headers = {}; ///< more of them, where there are headers
};

/// Who hears what a server says of its own accord. Called in any thread; must not wait.
struct RpcPeer {
    std::function<RpcAnswer(const QString &method, const QJsonObject &params)> request;
    std::function<void(const QString &method, const QJsonObject &params)> notification;
};

/// A way to one server. Thread-safe: many may call at a time, each blocks its own thread.
class McpChannel {
public:
    McpChannel() = default;
    McpChannel(const McpChannel &) = delete;
    McpChannel &operator=(const McpChannel &) = delete;
    virtual ~McpChannel() = default; ///< ends the server where it is ours to end

    /// Errors: Timeout, Cancelled (the server is told of both), MalformedAnswer, Process where it has ended, and what
    /// the way to it brings (Network, Authentication, NotFound, Configuration; Unsupported: no such protocol there).
    [[nodiscard]] virtual Result<RpcAnswer> call(const RpcCall &call, std::stop_token stop) = 0;
    [[nodiscard]] virtual Status notify(const QString &method, const QJsonObject &params) = 0;
    /// What was agreed on, for who has to say it with each message.
    virtual void agree(const QString &version, bool isModern) = 0;
    [[nodiscard]] virtual bool isAlive() const = 0;
    /// Begins to end it; returns at once.
    virtual void close() = 0;
};

} // namespace autodevos
