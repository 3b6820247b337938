// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mcp/mcpclient.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

const QString modernVersion = QStringLiteral("2026-07-28");
constexpr std::array legacyVersions{"2025-11-25"_L1, "2025-06-18"_L1, "2025-03-26"_L1, "2024-11-05"_L1};
constexpr int mostPages = 50;
constexpr qsizetype mostTools = 256;
constexpr int mostRounds = 10; ///< of a request that the server wants once more

bool isLegacy(const QString &version)
{
    return std::ranges::find(legacyVersions, version) != legacyVersions.end();
}

QJsonObject ourselves()
{
    return {{u"name"_s, u"autodevos"_s}, {u"version"_s, QStringLiteral(AUTODEVOS_VERSION)}};
}

QString listOf(const QJsonValue &versions)
{
    QStringList words;
    const QJsonArray entries = versions.toArray();
    for (const QJsonValue entry : entries) {
        words.append(entry.toString().left(40));
    }
    return words.join(u", "_s);
}

/// A note of progress in words: "3 of 10: indexing".
QString progressWords(const QJsonObject &params)
{
    const QJsonValue total = params.value("total"_L1);
    const QString done = QString::number(params.value("progress"_L1).toDouble());
    const QString part = total.isDouble() ? u"%1 of %2"_s.arg(done).arg(total.toDouble()) : done;
    const QString message = params.value("message"_L1).toString().left(200).simplified();
    return message.isEmpty() ? part : part + u": "_s + message;
}

} // namespace

McpClient::McpClient(QString server, const McpPatience &patience)
    : m_server(std::move(server))
    , m_patience(patience)
{
}

Result<std::shared_ptr<McpClient>> McpClient::open(const QString &server, const Connect &connect, McpEra era,
                                                   const std::stop_token &stop, const McpPatience &patience)
{
    std::shared_ptr<McpClient> client(new McpClient(server, patience));
    return client->openIn(connect, era, stop).map([&client] { return client; });
}

RpcPeer McpClient::peer() const
{
    return {[](const QString &method, const QJsonObject &) -> RpcAnswer {
                if (method == "ping"_L1) {
                    return {};
                }
                if (method == "roots/list"_L1) { // files are changed through our own tools alone
                    return {{{u"roots"_s, QJsonArray()}}};
                }
                return {{}, RpcError{rpc::MethodNotFound, u"This client offers no %1"_s.arg(method.left(80)), {}}};
            },
            [peer = m_peer](const QString &method, const QJsonObject &) {
                if (method == "notifications/tools/list_changed"_L1) {
                    peer->hasChanged = true;
                }
            }};
}

Status McpClient::openIn(const Connect &connect, McpEra era, const std::stop_token &stop)
{
    m_channel = connect(peer());
    if (era == McpEra::Legacy) {
        return initialize(stop);
    }
    bool isSilent = false;
    const Result<bool> isModern = probe(era == McpEra::Modern ? m_patience.opening : m_patience.probe, stop, isSilent);
    if (!isModern || *isModern) {
        return isModern.map([](bool) {});
    }
    if (era == McpEra::Modern) {
        return failure(
            ErrorKind::Unsupported,
            u"The tool server \"%1\" does not speak version %2 of the protocol"_s.arg(m_server, modernVersion),
            u"Remove \"era\" from its entry in mcp.json"_s);
    }
    if (!m_channel->isAlive()) { // some do not survive what comes before `initialize`
        m_channel.reset();
        m_channel = connect(peer());
    }
    const Status status = initialize(stop);
    return status || !isSilent ? status : openSlowly(connect, status.error(), stop);
}

/// A server that said nothing to the probe may have been slow to start: then it is of the modern era if it refuses
/// `initialize`. Or the probe has silenced it for good: then it needs a new start.
Status McpClient::openSlowly(const Connect &connect, const Error &refused, const std::stop_token &stop)
{
    if (refused.kind == ErrorKind::Invalid) {
        bool isSilent = false;
        const Result<bool> isModern = probe(m_patience.probe, stop, isSilent);
        return isModern && !*isModern ? Status(tl::unexpected(refused)) : isModern.map([](bool) {});
    }
    if (refused.kind != ErrorKind::Timeout && refused.kind != ErrorKind::Process) {
        return tl::unexpected(refused);
    }
    m_channel.reset();
    m_channel = connect(peer());
    return initialize(stop);
}

Result<bool> McpClient::probe(std::chrono::milliseconds patience, const std::stop_token &stop, bool &isSilent)
{
    m_version = modernVersion;
    m_era = McpEra::Modern;
    m_channel->agree(modernVersion, true);
    const Result<RpcAnswer> answer = m_channel->call(
        {.method = u"server/discover"_s, .params = withMeta({}), .silence = patience, .total = patience}, stop);
    if (!answer) {
        const ErrorKind kind = answer.error().kind;
        isSilent = kind == ErrorKind::Timeout;
        const bool maySpeakLegacy = isSilent || kind == ErrorKind::Unsupported || kind == ErrorKind::Process;
        return maySpeakLegacy ? Result<bool>(false) : tl::unexpected(answer.error());
    }
    QJsonValue versions = answer->result.value("supportedVersions"_L1);
    if (answer->error) {
        if (answer->error->code == rpc::HeaderMismatch || answer->error->code == rpc::MissingCapability) {
            return tl::unexpected(refused(u"server/discover"_s, *answer->error));
        }
        if (answer->error->code != rpc::UnknownVersion) {
            return false;
        }
        versions = answer->error->data.value("supported"_L1);
    } else if (!versions.isArray()) {
        return false; // whatever answered, it does not know the question
    }
    const QJsonArray known = versions.toArray();
    if (known.contains(modernVersion)) { // also when it refused it this once: its next answer tells
        m_hasTools = answer->error || answer->result.value("capabilities"_L1).toObject().contains("tools"_L1);
        m_era = McpEra::Modern;
        return true;
    }
    if (std::ranges::any_of(known, [](const QJsonValue &version) { return isLegacy(version.toString()); })) {
        return false;
    }
    return failure(ErrorKind::Unsupported,
                   u"The tool server \"%1\" speaks other versions of the protocol than we do"_s.arg(m_server),
                   u"Use another version of the server, or of this program"_s, listOf(versions));
}

Status McpClient::initialize(const std::stop_token &stop)
{
    m_era = McpEra::Legacy;
    m_channel->agree({}, false);
    const QJsonObject params{{u"protocolVersion"_s, QString(legacyVersions.front())},
                             {u"capabilities"_s, QJsonObject{{u"roots"_s, QJsonObject()}}},
                             {u"clientInfo"_s, ourselves()}};
    const Result<QJsonObject> result =
        ask({.method = u"initialize"_s, .params = params, .silence = m_patience.opening, .total = m_patience.opening},
            stop);
    if (!result) {
        return tl::unexpected(result.error());
    }
    m_version = result->value("protocolVersion"_L1).toString();
    if (!isLegacy(m_version)) {
        return failure(ErrorKind::Unsupported,
                       u"The tool server \"%1\" speaks another version of the protocol than we do"_s.arg(m_server),
                       u"Use another version of the server, or of this program"_s, m_version.left(40));
    }
    const QJsonObject capabilities = result->value("capabilities"_L1).toObject();
    m_hasTools = capabilities.contains("tools"_L1);
    m_channel->agree(m_version, false);
    return m_channel->notify(u"notifications/initialized"_s, {});
}

QJsonObject McpClient::withMeta(QJsonObject params) const
{
    if (m_era == McpEra::Modern) {
        QJsonObject meta = params.value("_meta"_L1).toObject();
        meta.insert(u"io.modelcontextprotocol/protocolVersion"_s, m_version);
        meta.insert(u"io.modelcontextprotocol/clientCapabilities"_s, QJsonObject());
        meta.insert(u"io.modelcontextprotocol/clientInfo"_s, ourselves());
        params.insert(u"_meta"_s, meta);
    }
    return params;
}

Error McpClient::refused(const QString &method, const RpcError &error) const
{
    return {ErrorKind::Invalid,
            u"The tool server \"%1\" refuses %2"_s.arg(m_server, method),
            {},
            u"%1 (%2)"_s.arg(error.message.left(1000)).arg(error.code)};
}

tl::unexpected<Error> McpClient::strange(const QString &what) const
{
    return failure(ErrorKind::MalformedAnswer,
                   u"The tool server \"%1\" answers what the protocol does not know"_s.arg(m_server),
                   u"Use another version of the server"_s, what);
}

/// The result once it is complete. A server of the modern era may want the same request once more with a note of its
/// own; what it asks of a person is not offered, and told so.
Result<QJsonObject> McpClient::ask(RpcCall call, const std::stop_token &stop)
{
    const QJsonObject params = call.params;
    for (int round = 0; round < mostRounds; ++round) {
        call.params = withMeta(call.params);
        const Result<RpcAnswer> answer = m_channel->call(call, stop);
        if (!answer) {
            return tl::unexpected(answer.error());
        }
        if (answer->error) {
            return tl::unexpected(refused(call.method, *answer->error));
        }
        const QString kind =
            m_era == McpEra::Modern ? answer->result.value("resultType"_L1).toString(u"complete"_s) : u"complete"_s;
        if (kind == "complete"_L1) {
            return answer->result;
        }
        if (kind != "input_required"_L1) {
            return strange(u"a result of the kind \"%1\""_s.arg(kind.left(80)));
        }
        const QJsonObject wanted = answer->result.value("inputRequests"_L1).toObject();
        if (!wanted.isEmpty()) {
            const QString method = wanted.begin().value().toObject().value("method"_L1).toString().left(80);
            return failure(
                ErrorKind::Unsupported,
                u"The tool server \"%1\" wants something that it cannot be given here: %2"_s.arg(m_server, method),
                u"Give it all it needs in the arguments, or use another tool"_s);
        }
        call.params = params;
        if (const QJsonValue state = answer->result.value("requestState"_L1); !state.isUndefined()) {
            call.params.insert(u"requestState"_s, state);
        }
    }
    return strange(u"it wants the same request again and again"_s);
}

Result<McpTools> McpClient::listTools(const std::stop_token &stop)
{
    McpTools list;
    m_peer->hasChanged = false;
    QString cursor;
    QSet<QString> cursors;
    QSet<QString> names;
    for (int page = 0; m_hasTools && page < mostPages; ++page) {
        RpcCall call{
            .method = u"tools/list"_s, .params = {}, .silence = m_patience.listing, .total = m_patience.listing};
        if (page > 0) {
            call.params.insert(u"cursor"_s, cursor);
        }
        const Result<QJsonObject> result = ask(call, stop);
        if (!result) {
            return tl::unexpected(result.error());
        }
        const QJsonArray entries = result->value("tools"_L1).toArray();
        for (const QJsonValue entry : entries) {
            const QString name = entry.toObject().value("name"_L1).toString();
            const Result<McpTool> tool = mcpToolFrom(entry.toObject());
            if (!tool) {
                list.notes.append(u"The tool \"%1\" is left out: %2"_s.arg(name.left(80), tool.error().message));
            } else if (list.tools.size() == mostTools) {
                list.notes.append(u"Tools beyond the first %1 are left out"_s.arg(mostTools));
                return list;
            } else if (!names.contains(name)) {
                names.insert(name);
                list.tools.append(*tool);
            }
        }
        const QJsonValue ttl = result->value("ttlMs"_L1);
        if (m_era == McpEra::Modern) {
            list.freshFor = std::chrono::milliseconds(std::max<qint64>(ttl.toInteger(0), 0));
        }
        const QJsonValue next = result->value("nextCursor"_L1);
        if (!next.isString()) { // an empty text is a cursor like any other
            break;
        }
        cursor = next.toString();
        if (cursors.contains(cursor)) {
            list.notes.append(u"Its pages of tools go in a circle"_s);
            break;
        }
        cursors.insert(cursor);
    }
    return list;
}

Result<McpResult> McpClient::callTool(const McpTool &tool, const QJsonObject &arguments,
                                      const std::function<void(const QString &)> &note, const std::stop_token &stop)
{
    RpcCall call{.method = u"tools/call"_s,
                 .params = {{u"name"_s, tool.name}, {u"arguments"_s, arguments}},
                 .silence = m_patience.silence,
                 .total = m_patience.call};
    call.name = tool.name;
    for (auto header = tool.headers.cbegin(); header != tool.headers.cend(); ++header) {
        QJsonValue value = arguments;
        for (const QString &step : header.key().split(u'/')) {
            value = value.toObject().value(step);
        }
        const QString words = value.isBool()     ? (value.toBool() ? u"true"_s : u"false"_s)
                              : value.isDouble() ? QString::number(value.toInteger())
                                                 : value.toString();
        if (!value.isUndefined() && !value.isNull()) {
            call.headers.insert(header.value(), words.toUtf8());
        }
    }
    if (note) {
        call.progress = [note](const QJsonObject &params) {
            note(progressWords(params));
        };
    }
    return ask(call, stop).map(mcpResultFrom);
}

} // namespace autodevos
