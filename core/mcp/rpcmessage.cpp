// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mcp/rpcmessage.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

QByteArray lineOf(QJsonObject message)
{
    message.insert(u"jsonrpc"_s, u"2.0"_s);
    return QJsonDocument(message).toJson(QJsonDocument::Compact);
}

tl::unexpected<Error> malformed(const QString &what)
{
    return failure(ErrorKind::MalformedAnswer, u"This is no message of JSON-RPC: "_s + what);
}

bool isId(const QJsonValue &id)
{
    return id.isString() || id.isDouble();
}

} // namespace

Result<RpcMessage> rpcMessageFrom(const QByteArray &text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (!document.isObject()) {
        return malformed(error.error == QJsonParseError::NoError ? u"no object"_s : error.errorString());
    }
    const QJsonObject json = document.object();
    RpcMessage message;
    message.id = json.value("id"_L1);
    message.method = json.value("method"_L1).toString();
    message.params = json.value("params"_L1).toObject();
    const bool hasId = isId(message.id);
    if (!message.method.isEmpty()) {
        message.kind = hasId ? RpcKind::Request : RpcKind::Notification;
        return message;
    }
    message.kind = RpcKind::Answer;
    if (const QJsonValue failed = json.value("error"_L1); failed.isObject()) {
        const QJsonObject members = failed.toObject();
        message.error = RpcError{members.value("code"_L1).toInt(), members.value("message"_L1).toString(),
                                 members.value("data"_L1).toObject()};
        return message; // the id may be missing where the other side could not read ours
    }
    if (!hasId || !json.value("result"_L1).isObject()) {
        return malformed(u"neither a method nor an answer"_s);
    }
    message.result = json.value("result"_L1).toObject();
    return message;
}

QByteArray rpcRequest(const QJsonValue &id, const QString &method, const QJsonObject &params)
{
    return lineOf({{u"id"_s, id}, {u"method"_s, method}, {u"params"_s, params}});
}

QByteArray rpcNotification(const QString &method, const QJsonObject &params)
{
    return lineOf({{u"method"_s, method}, {u"params"_s, params}});
}

QByteArray rpcResult(const QJsonValue &id, const QJsonObject &result)
{
    return lineOf({{u"id"_s, id}, {u"result"_s, result}});
}

QByteArray rpcFailure(const QJsonValue &id, const RpcError &error)
{
    return lineOf({{u"id"_s, id}, {u"error"_s, QJsonObject{{u"code"_s, error.code}, {u"message"_s, error.message}}}});
}

} // namespace autodevos
