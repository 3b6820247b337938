// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mcp/mcptool.h"
#include "core/mcp/rpcmessage.h"
#include "tests/fuzz/fuzz.h"

#include <QJsonArray>

using namespace autodevos;

int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    const Result<RpcMessage> message = rpcMessageFrom(fuzz::bytesOf(data, size));
    if (!message) {
        return 0;
    }
    if (message->kind == RpcKind::Request) {
        fuzz::require(rpcMessageFrom(rpcRequest(message->id, message->method, message->params)).has_value(),
                      "what is written can be read");
    }
    (void)mcpResultFrom(message->result);
    for (const QJsonValue value : message->result.value(QStringLiteral("tools")).toArray()) {
        if (const Result<McpTool> tool = mcpToolFrom(value.toObject())) {
            (void)tool->problems(message->params);
            (void)tool->problems(message->result);
            fuzz::require(mcpToolFrom(toJson(*tool)).has_value(), "a tool that was kept is read again");
        }
    }
    return 0;
}
