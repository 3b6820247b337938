// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mcp/serverconfig.h"
#include "tests/fuzz/fuzz.h"

using namespace autodevos;

int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    fuzz::write(QStringLiteral("mcp.json"), fuzz::bytesOf(data, size));
    const Result<QVector<ServerConfig>> servers = loadServers(fuzz::folder());
    if (!servers) {
        fuzz::require(!servers.error().message.isEmpty(), "a refusal says why");
        return 0;
    }
    for (const ServerConfig &server : *servers) {
        fuzz::require(!server.name.isEmpty(), "a server has a name");
        (void)server.toText();
        for (const QString &value : server.headers) {
            (void)withVariables(value, server.name);
        }
    }
    return 0;
}
