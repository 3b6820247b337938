// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace autodevos {

/// What a JSON-RPC peer says went wrong (https://www.jsonrpc.org/specification, section 5.1).
struct RpcError {
    int code = 0;
    QString message;
    QJsonObject data;
    friend bool operator==(const RpcError &, const RpcError &) = default;
};

namespace rpc {
inline constexpr int MethodNotFound = -32601;
inline constexpr int HeaderMismatch = -32020;    ///< of the Model Context Protocol, as the next two
inline constexpr int MissingCapability = -32021; ///< data: {requiredCapabilities}
inline constexpr int UnknownVersion = -32022;    ///< data: {supported, requested}
} // namespace rpc

enum class RpcKind { Request, Notification, Answer };

/// One JSON-RPC 2.0 message.
struct RpcMessage {
    RpcKind kind = RpcKind::Notification;
    QJsonValue id; ///< text or number, given back as it came
    QString method;
    QJsonObject params;
    QJsonObject result; ///< of an answer without `error`
    std::optional<RpcError> error;
};

/// MalformedAnswer when it is none.
[[nodiscard]] Result<RpcMessage> rpcMessageFrom(const QByteArray &text);
/// One line each, without its end.
[[nodiscard]] QByteArray rpcRequest(const QJsonValue &id, const QString &method, const QJsonObject &params);
[[nodiscard]] QByteArray rpcNotification(const QString &method, const QJsonObject &params);
[[nodiscard]] QByteArray rpcResult(const QJsonValue &id, const QJsonObject &result);
[[nodiscard]] QByteArray rpcFailure(const QJsonValue &id, const RpcError &error);

} // namespace autodevos
