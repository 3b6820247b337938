// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/llm/httpclient.h"
#include "core/mcp/mcpchannel.h"

#include <atomic>
#include <memory>
#include <mutex>

namespace autodevos {

/// A server behind an address, over Streamable HTTP: each message is a POST, its answer JSON or a stream of events.
/// Headers of the person's own go with every request and never to another server. Thread-safe.
class HttpChannel final : public McpChannel {
public:
    /// `server` names it in errors, which hold no header's value.
    HttpChannel(QString server, QUrl url, HttpHeaders headers, std::shared_ptr<HttpClient> client, RpcPeer peer);
    ~HttpChannel() override; ///< tells a server of the older kind that the session is over

    [[nodiscard]] Result<RpcAnswer> call(const RpcCall &call, std::stop_token stop) override;
    [[nodiscard]] Status notify(const QString &method, const QJsonObject &params) override;
    void agree(const QString &version, bool isModern) override;
    [[nodiscard]] bool isAlive() const override { return !m_isOver; }
    void close() override { m_isOver = true; }

private:
    class Exchange;
    [[nodiscard]] bool isModern() const;
    [[nodiscard]] bool hasSession() const;
    [[nodiscard]] HttpRequest request(const QByteArray &body, const RpcCall *call) const;
    [[nodiscard]] Result<RpcAnswer> finish(Exchange &exchange, const Result<HttpHead> &ended);
    [[nodiscard]] Error refusal(const HttpHead &head, const QByteArray &body) const;
    void answer(const RpcMessage &message);

    QString m_server;
    QUrl m_url;
    HttpHeaders m_headers;
    std::shared_ptr<HttpClient> m_client;
    RpcPeer m_peer;
    std::atomic<qint64> m_lastId = 0;
    std::atomic<bool> m_isOver = false;
    mutable std::mutex m_mutex;
    QByteArray m_version; ///< as agreed on
    QByteArray m_session;
    bool m_isModern = false;
};

/// A header's value as the protocol wants it: what is not plain visible text as "=?base64?…?=".
[[nodiscard]] QByteArray mcpHeaderValue(const QByteArray &utf8);

} // namespace autodevos
