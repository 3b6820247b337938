// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mcp/mcpclient.h"

namespace autodevos {

/// One tool server as the person has entered it in mcp.json.
struct ServerConfig {
    QString name;
    QString command; ///< the program; empty where it has an address
    QStringList arguments = {};
    QMap<QString, QString> environment = {};
    QString folder = {};                 ///< empty: the home folder
    QString url = {};                    ///< in place of a program
    QMap<QString, QString> headers = {}; ///< values may name variables: "Bearer ${TOKEN}"
    QStringList roles = {};              ///< empty: every role that writes files
    QStringList tools = {};              ///< those offered; empty: all
    McpEra era = McpEra::Unknown;
    bool isDisabled = false;

    [[nodiscard]] bool isRemote() const { return !url.isEmpty(); }
    /// What is started or asked, as people would type it.
    [[nodiscard]] QString toText() const;
    friend bool operator==(const ServerConfig &, const ServerConfig &) = default;
};

[[nodiscard]] QString serverFileName(const QString &configFolder);

/// The servers of `<configFolder>/mcp.json` by name; none where there is no such file. Only what lies in the person's
/// own settings counts: a project from elsewhere must not start programs. ErrorKind::Configuration names file and place
/// of everything that is wrong.
[[nodiscard]] Result<QVector<ServerConfig>> loadServers(const QString &configFolder);

/// Enters a server in place of the one called `formerName` (empty: as a new one), or takes it out. What others wrote
/// into the file stays; what would make it wrong is refused. Blocking; any thread.
[[nodiscard]] Status saveServer(const QString &configFolder, const QString &formerName, const ServerConfig &server,
                                qint64 nowMs);
[[nodiscard]] Status removeServer(const QString &configFolder, const QString &name, qint64 nowMs);

/// The text with ${NAME} and ${NAME:-otherwise} replaced from our environment. Configuration where a variable is
/// missing; the error names it, never a value.
[[nodiscard]] Result<QString> withVariables(const QString &text, const QString &server);

} // namespace autodevos
