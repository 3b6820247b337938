// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/lineprocess.h"
#include "core/mcp/mcpchannel.h"

#include <condition_variable>
#include <map>
#include <memory>

namespace autodevos {

/// A server that is a program of this machine, over its standard input and output. Lines that are no messages, as some
/// programs greet with, are passed over. Thread-safe.
class StdioChannel final : public McpChannel {
public:
    /// `server` names it in errors.
    StdioChannel(QString server, ProcessRequest command, RpcPeer peer);

    [[nodiscard]] Result<RpcAnswer> call(const RpcCall &call, std::stop_token stop) override;
    [[nodiscard]] Status notify(const QString &method, const QJsonObject &params) override;
    void agree(const QString &version, bool isModern) override;
    [[nodiscard]] bool isAlive() const override { return !m_process.hasEnded(); }
    void close() override { m_process.close(); }

private:
    /// A call whose answer has not come.
    struct Waiting {
        std::optional<RpcAnswer> answer;
        std::chrono::steady_clock::time_point heardAt;
        std::function<void(const QJsonObject &)> progress;
    };

    void handleLine(const QByteArray &line);
    void handleAnswer(const RpcMessage &message);
    void handleProgress(const QJsonObject &params);
    void handleRequest(const RpcMessage &message);
    [[nodiscard]] Result<RpcAnswer> await(qint64 id, const std::shared_ptr<Waiting> &waiting, const RpcCall &call,
                                          const std::stop_token &stop);
    [[nodiscard]] Error ended() const;
    [[nodiscard]] Error silent(const RpcCall &call) const;

    QString m_server;
    RpcPeer m_peer;
    mutable std::mutex m_mutex;
    std::condition_variable_any m_bell;
    std::map<qint64, std::shared_ptr<Waiting>> m_waiting;
    std::optional<Error> m_end; ///< why there is nobody to speak to any more
    QString m_stray;            ///< the latest line that was no message
    qint64 m_lastId = 0;
    LineProcess m_process; ///< last: its thread uses all of the above
};

} // namespace autodevos
