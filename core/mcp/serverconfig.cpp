// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mcp/serverconfig.h"

#include "core/base/filelock.h"
#include "core/base/files.h"
#include "core/base/jsonschema.h"
#include "core/base/names.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

constexpr auto serversName = "mcpServers"_L1;

constexpr auto eraNames = std::to_array<Name<McpEra>>({
    {McpEra::Unknown, "auto"_L1},
    {McpEra::Modern, "modern"_L1},
    {McpEra::Legacy, "legacy"_L1},
});

QMap<QString, QString> textsByName(const QJsonValue &value)
{
    QMap<QString, QString> map;
    const QJsonObject entries = value.toObject();
    for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
        map.insert(entry.key(), entry.value().toString());
    }
    return map;
}

bool isLoopback(const QUrl &url)
{
    return url.host() == "localhost"_L1 || url.host() == "127.0.0.1"_L1 || url.host() == "::1"_L1;
}

/// What the JSON schema cannot say about one server.
QStringList problemsOf(const ServerConfig &server)
{
    static const QRegularExpression names(u"^[A-Za-z0-9_-]{1,40}$"_s);
    const QString place = u"mcpServers.%1: "_s.arg(server.name);
    QStringList problems;
    if (!server.name.contains(names) || server.name.contains("__"_L1)) {
        problems.append(place + u"a name is made of up to 40 letters, digits, - and single _"_s);
    }
    if (server.command.isEmpty() == server.url.isEmpty()) {
        problems.append(place + u"needs either \"command\" or \"url\""_s);
    }
    const bool isOpen = server.url.contains("${"_L1); // what it becomes is looked at when it is used
    const QUrl url(server.url, QUrl::StrictMode);
    if (server.isRemote() && !isOpen &&
        (!url.isValid() || url.host().isEmpty() || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1))) {
        problems.append(place + u"\"url\" is no address of the web"_s);
    }
    if (server.isRemote() && !isOpen && url.scheme() == "http"_L1 && !isLoopback(url) && !server.headers.isEmpty()) {
        problems.append(place + u"headers travel unprotected to an http address: use https"_s);
    }
    return problems;
}

ServerConfig serverFrom(const QString &name, const QJsonObject &json)
{
    ServerConfig server{name, json.value("command"_L1).toString()};
    server.arguments = textsOf(json.value("args"_L1));
    server.environment = textsByName(json.value("env"_L1));
    server.folder = json.value("cwd"_L1).toString();
    server.url = json.value("url"_L1).toString();
    server.headers = textsByName(json.value("headers"_L1));
    server.roles = textsOf(json.value("roles"_L1));
    server.tools = textsOf(json.value("tools"_L1));
    server.era = valueOf(eraNames, json.value("era"_L1).toString()).value_or(McpEra::Unknown);
    server.isDisabled = json.value("disabled"_L1).toBool();
    return server;
}

void put(QJsonObject &json, const QString &name, const QJsonValue &value, bool isSaid)
{
    if (isSaid) {
        json.insert(name, value);
    } else {
        json.remove(name);
    }
}

QJsonObject textsIn(const QMap<QString, QString> &map)
{
    QJsonObject json;
    for (auto entry = map.cbegin(); entry != map.cend(); ++entry) {
        json.insert(entry.key(), entry.value());
    }
    return json;
}

/// Over what stood there: members for other programs stay.
QJsonObject jsonOf(const ServerConfig &server, QJsonObject json)
{
    put(json, u"command"_s, server.command, !server.command.isEmpty());
    put(json, u"args"_s, QJsonArray::fromStringList(server.arguments), !server.arguments.isEmpty());
    put(json, u"env"_s, textsIn(server.environment), !server.environment.isEmpty());
    put(json, u"cwd"_s, server.folder, !server.folder.isEmpty());
    put(json, u"url"_s, server.url, !server.url.isEmpty());
    put(json, u"headers"_s, textsIn(server.headers), !server.headers.isEmpty());
    put(json, u"roles"_s, QJsonArray::fromStringList(server.roles), !server.roles.isEmpty());
    put(json, u"tools"_s, QJsonArray::fromStringList(server.tools), !server.tools.isEmpty());
    put(json, u"era"_s, wordOf(eraNames, server.era), server.era != McpEra::Unknown);
    put(json, u"disabled"_s, true, server.isDisabled);
    return json;
}

Result<QVector<ServerConfig>> serversIn(const QJsonObject &json, const QString &path)
{
    const Result<JsonSchema> schema = JsonSchema::fromFile(u":/schemas/mcp.schema.json"_s);
    if (!schema) {
        return tl::unexpected(schema.error());
    }
    QStringList problems = schema->problems(json);
    QVector<ServerConfig> servers;
    const QJsonObject entries = json.value(serversName).toObject();
    for (auto entry = entries.begin(); problems.isEmpty() && entry != entries.end(); ++entry) {
        servers.append(serverFrom(entry.key(), entry.value().toObject()));
    }
    for (const ServerConfig &server : std::as_const(servers)) {
        problems += problemsOf(server);
    }
    if (!problems.isEmpty()) {
        return failure(ErrorKind::Configuration,
                       u"The file of tool servers \"%1\" is wrong: %2"_s.arg(path, problems.join(u"; "_s)),
                       u"Correct these members; until then agents have no tools of servers"_s);
    }
    return servers;
}

Result<QJsonObject> readServers(const QString &path)
{
    if (!QFileInfo::exists(path)) {
        return QJsonObject();
    }
    Result<QJsonObject> json = readJsonObject(path);
    return json ? json
                : failure(ErrorKind::Configuration, json.error().message, u"Correct the file, or remove it"_s,
                          json.error().context);
}

Status change(const QString &configFolder, qint64 nowMs, const std::function<Status(QJsonObject &servers)> &body)
{
    const QString path = serverFileName(configFolder);
    if (const Status made = makeFolderDurably(configFolder); !made) {
        return made;
    }
    constexpr int waitMs = 5000;
    const Result<FileLock> lock = FileLock::acquireWithin(path + u".lock"_s, nowMs, waitMs);
    if (!lock) {
        return tl::unexpected(lock.error());
    }
    Result<QJsonObject> json = readServers(path);
    if (!json) {
        return tl::unexpected(json.error());
    }
    QJsonObject servers = json->value(serversName).toObject();
    if (const Status changed = body(servers); !changed) {
        return changed;
    }
    json->insert(serversName, servers);
    return serversIn(*json, path).and_then([&](const auto &) {
        return writeFileDurably(path, QJsonDocument(*json).toJson());
    });
}

} // namespace

QString ServerConfig::toText() const
{
    QStringList words{isRemote() ? url : command};
    for (const QString &argument : arguments) {
        words.append(argument.contains(u' ') ? u"\"%1\""_s.arg(argument) : argument);
    }
    return words.join(u' ');
}

QString serverFileName(const QString &configFolder)
{
    return configFolder + u"/mcp.json"_s;
}

Result<QVector<ServerConfig>> loadServers(const QString &configFolder)
{
    const QString path = serverFileName(configFolder);
    return readServers(path).and_then([&path](const QJsonObject &json) { return serversIn(json, path); });
}

Status saveServer(const QString &configFolder, const QString &formerName, const ServerConfig &server, qint64 nowMs)
{
    return change(configFolder, nowMs, [&](QJsonObject &servers) -> Status {
        if (server.name != formerName && servers.contains(server.name)) {
            return failure(ErrorKind::Exists, u"There is a tool server \"%1\" already"_s.arg(server.name),
                           u"Choose another name"_s);
        }
        const QJsonObject former = servers.take(formerName).toObject();
        servers.insert(server.name, jsonOf(server, former));
        return {};
    });
}

Status removeServer(const QString &configFolder, const QString &name, qint64 nowMs)
{
    return change(configFolder, nowMs, [&name](QJsonObject &servers) -> Status {
        if (!servers.contains(name)) {
            return failure(ErrorKind::NotFound, u"There is no tool server \"%1\" any more"_s.arg(name));
        }
        servers.remove(name);
        return {};
    });
}

Result<QString> withVariables(const QString &text, const QString &server)
{
    static const QRegularExpression reference(u"\\$\\{([A-Za-z_][A-Za-z0-9_]*)(?::-([^}]*))?\\}"_s);
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    QString whole;
    qsizetype at = 0;
    for (auto match = reference.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        const QString name = found.captured(1);
        if (!environment.contains(name) && !found.hasCaptured(2)) {
            return failure(ErrorKind::Configuration,
                           u"The tool server \"%1\" needs the variable %2, which is not set"_s.arg(server, name),
                           u"Set it before you start the program"_s);
        }
        whole += text.mid(at, found.capturedStart() - at) + environment.value(name, found.captured(2));
        at = found.capturedEnd();
    }
    return whole + text.mid(at);
}

} // namespace autodevos
