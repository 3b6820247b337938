// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mcp/toolservers.h"

#include "core/base/backoff.h"
#include "core/base/hash.h"
#include "core/mcp/httpchannel.h"
#include "core/mcp/stdiochannel.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>
#include <thread>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

constexpr int mostFailures = 5; ///< starts that fail in a row, until a server is given up for the run
constexpr int firstPauseSeconds = 1;
constexpr int longestPauseSeconds = 30;
constexpr int graceMs = 1500; ///< for each step of a program's end
constexpr qsizetype longestName = 64;

Result<QMap<QString, QString>> allWithVariables(const QMap<QString, QString> &texts, const QString &server)
{
    QMap<QString, QString> values;
    for (auto text = texts.cbegin(); text != texts.cend(); ++text) {
        const Result<QString> value = withVariables(text.value(), server);
        if (!value) {
            return tl::unexpected(value.error());
        }
        values.insert(text.key(), *value);
    }
    return values;
}

/// How the program is started: with the environment that every child of ours gets, and its own on top.
Result<ProcessRequest> programOf(const ServerConfig &config)
{
    ProcessRequest request;
    request.graceMs = graceMs;
    request.folder = config.folder.isEmpty() ? QDir::homePath() : config.folder;
    for (const QString &word : QStringList{config.command} + config.arguments) {
        const Result<QString> value = withVariables(word, config.name);
        if (!value) {
            return tl::unexpected(value.error());
        }
        request.command.append(*value);
    }
    return allWithVariables(config.environment, config.name).map([&request](const QMap<QString, QString> &values) {
        request.environment = values;
        return request;
    });
}

struct Address {
    QUrl url;
    HttpHeaders headers;
};

Result<Address> addressOf(const ServerConfig &config)
{
    const Result<QString> url = withVariables(config.url, config.name);
    const Result<QMap<QString, QString>> headers = allWithVariables(config.headers, config.name);
    if (!url || !headers) {
        return tl::unexpected(url ? headers.error() : url.error());
    }
    Address address{QUrl(*url, QUrl::StrictMode), {}};
    for (auto header = headers->cbegin(); header != headers->cend(); ++header) {
        address.headers.append({header.key().toLower().toLatin1(), header.value().toUtf8()});
    }
    return address;
}

} // namespace

/// One server of a run.
struct ToolServers::Server {
    explicit Server(ServerConfig entry)
        : config(std::move(entry))
        , era(config.era)
    {
    }

    const ServerConfig config;
    std::mutex mutex;
    std::condition_variable_any bell;
    std::shared_ptr<McpClient> client; ///< null: not started
    std::optional<McpTools> tools;     ///< as last read
    qint64 readAtMs = 0;
    McpEra era; ///< as found out
    bool isStarting = false;
    bool isClosed = false; ///< the run is over
    int failures = 0;      ///< in a row
    qint64 nextStartMs = 0;
    Error lastError;
};

ToolServers::ToolServers(QString configFolder, const Waiter &waiter, std::shared_ptr<HttpClient> http,
                         const McpPatience &patience)
    : m_configFolder(std::move(configFolder))
    , m_waiter(waiter)
    , m_http(std::move(http))
    , m_patience(patience)
{
}

ToolServers::~ToolServers()
{
    endRun(); // all begin to end before the first is waited for
}

QString ToolServers::offeredName(const QString &server, const QString &tool)
{
    static const QRegularExpression other(u"[^A-Za-z0-9_-]"_s);
    const QString plain = server + u"__"_s + QString(tool).replace(other, u"_"_s);
    constexpr qsizetype mark = 8;
    return plain.size() <= longestName && plain == server + u"__"_s + tool
               ? plain
               : plain.left(longestName - mark - 1) + u'_' + sha256Hex((server + u'/' + tool).toUtf8()).left(mark);
}

Result<QVector<ToolServers::ServerPointer>> ToolServers::servers()
{
    QVector<ServerPointer> ended; // is waited for without the lock
    const std::lock_guard lock(m_mutex);
    ended.swap(m_ended);
    if (!m_servers) {
        const Result<QVector<ServerConfig>> configs = loadServers(m_configFolder);
        if (!configs) {
            return tl::unexpected(configs.error());
        }
        m_servers.emplace();
        for (const ServerConfig &config : *configs) {
            if (!config.isDisabled) {
                m_servers->append(std::make_shared<Server>(config));
            }
        }
    }
    return *m_servers;
}

Result<std::shared_ptr<McpClient>> ToolServers::start(const ServerConfig &config, McpEra era,
                                                      const std::stop_token &stop) const
{
    McpClient::Connect connect;
    if (config.isRemote()) {
        const Result<Address> address = addressOf(config);
        if (!address) {
            return tl::unexpected(address.error());
        }
        connect = [&config, address = *address, http = m_http](RpcPeer peer) {
            return std::make_unique<HttpChannel>(config.name, address.url, address.headers, http, std::move(peer));
        };
    } else {
        const Result<ProcessRequest> program = programOf(config);
        if (!program) {
            return tl::unexpected(program.error());
        }
        connect = [&config, program = *program](RpcPeer peer) {
            return std::make_unique<StdioChannel>(config.name, program, std::move(peer));
        };
    }
    return McpClient::open(config.name, connect, era, stop, m_patience);
}

Result<std::shared_ptr<McpClient>> ToolServers::client(Server &server, const std::stop_token &stop) const
{
    std::unique_lock lock(server.mutex);
    m_waiter.wait(server.bell, lock, Waiter::forever, stop, [&server] { return !server.isStarting; });
    if (stop.stop_requested() || server.isClosed) {
        return failure(ErrorKind::Cancelled, u"The run is over"_s);
    }
    if (server.client && server.client->isAlive()) {
        return server.client;
    }
    const qint64 pause = server.nextStartMs - m_waiter.monotonicMs();
    if (server.failures >= mostFailures || (!server.client && pause > 0)) {
        return tl::unexpected(server.lastError); // nobody waits for what could not be started
    }
    if (server.client) { // it has died: the next start is a new try, after a while
        server.lastError = {ErrorKind::Process,
                            u"The tool server \"%1\" ends again and again"_s.arg(server.config.name),
                            u"Try its command in a terminal"_s,
                            {}};
        server.tools.reset();
        server.client.reset();
    }
    server.isStarting = true;
    const McpEra era = server.era;
    lock.unlock();
    (void)m_waiter.sleep(std::max<qint64>(pause, 0), stop);
    Result<std::shared_ptr<McpClient>> started = start(server.config, era, stop);
    lock.lock();
    server.isStarting = false;
    if (started && server.isClosed) {
        (*started)->close();
    }
    if (started) {
        server.client = *started;
        server.era = (*started)->era();
    } else {
        server.lastError = started.error();
    }
    if (started || started.error().kind != ErrorKind::Cancelled) {
        // one that starts well and dies at once is not started without end either
        ++server.failures;
        server.nextStartMs =
            m_waiter.monotonicMs() + backoffMs(server.failures, firstPauseSeconds, longestPauseSeconds, 0);
    }
    server.bell.notify_all();
    return started;
}

Result<McpTools> ToolServers::tools(Server &server, const std::stop_token &stop) const
{
    const Result<std::shared_ptr<McpClient>> started = client(server, stop);
    if (!started) {
        return tl::unexpected(started.error());
    }
    {
        const std::lock_guard lock(server.mutex);
        const bool isOld = server.tools && server.tools->freshFor.count() >= 0 &&
                           m_waiter.monotonicMs() - server.readAtMs >= server.tools->freshFor.count();
        if (server.tools && !isOld && !(*started)->takeChange()) {
            return *server.tools;
        }
    }
    Result<McpTools> list = (*started)->listTools(stop);
    if (list) {
        if (!server.config.tools.isEmpty()) {
            list->tools.removeIf([&server](const McpTool &tool) { return !server.config.tools.contains(tool.name); });
        }
        const std::lock_guard lock(server.mutex);
        server.tools = *list;
        server.readAtMs = m_waiter.monotonicMs();
        server.failures = 0; // it does what it is for
    }
    return list;
}

QVector<ServerTool> ToolServers::toolsFor(const QString &role, bool mayWrite, QVector<Error> &problems,
                                          const std::stop_token &stop)
{
    const Result<QVector<ServerPointer>> all = servers();
    if (!all) {
        problems.append(all.error());
        return {};
    }
    QVector<ServerPointer> wanted;
    for (const ServerPointer &server : *all) {
        const QStringList &roles = server->config.roles;
        if (roles.isEmpty() ? mayWrite : roles.contains(role)) {
            wanted.append(server);
        }
    }
    std::vector<Result<McpTools>> lists(static_cast<std::size_t>(wanted.size()));
    { // each may take seconds to start: beside each other
        std::vector<std::jthread> threads;
        for (std::size_t i = 0; i < lists.size(); ++i) {
            threads.emplace_back([&, i] { lists[i] = tools(*wanted.at(static_cast<qsizetype>(i)), stop); });
        }
    }
    QVector<ServerTool> offered;
    for (std::size_t i = 0; i < lists.size(); ++i) {
        const QString &name = wanted.at(static_cast<qsizetype>(i))->config.name;
        if (!lists[i]) {
            problems.append(lists[i].error());
            continue;
        }
        for (const McpTool &tool : lists[i]->tools) {
            offered.append({offeredName(name, tool.name), name, tool});
        }
        for (const QString &note : lists[i]->notes) {
            problems.append({ErrorKind::Unsupported, u"Tool server \"%1\": %2"_s.arg(name, note), {}, {}});
        }
    }
    return offered;
}

Result<McpResult> ToolServers::call(const ServerTool &tool, const QJsonObject &arguments,
                                    const std::function<void(const QString &)> &note, const std::stop_token &stop)
{
    const Result<QVector<ServerPointer>> all = servers();
    if (!all) {
        return tl::unexpected(all.error());
    }
    const auto server = std::ranges::find(*all, tool.server, [](const ServerPointer &one) { return one->config.name; });
    if (server == all->cend()) {
        return failure(ErrorKind::NotFound, u"The tool server \"%1\" is not there any more"_s.arg(tool.server),
                       u"Do the task without it"_s);
    }
    return client(**server, stop).and_then([&](const std::shared_ptr<McpClient> &started) {
        return started->callTool(tool.tool, arguments, note, stop);
    });
}

void ToolServers::endRun()
{
    const std::lock_guard lock(m_mutex);
    if (!m_servers) {
        return;
    }
    for (const ServerPointer &server : std::as_const(*m_servers)) {
        const std::lock_guard serverLock(server->mutex);
        server->isClosed = true;
        if (server->client) {
            server->client->close();
        }
    }
    m_ended += *m_servers;
    m_servers.reset();
}

ServerReport ToolServers::examine(const ServerConfig &config, const std::stop_token &stop) const
{
    ServerReport report{config};
    Server server(config);
    const Result<McpTools> list = tools(server, stop);
    if (!list) {
        report.error = list.error();
        return report;
    }
    report.version = server.client->version();
    report.notes = list->notes;
    for (const McpTool &tool : list->tools) {
        report.tools.append(tool.name);
    }
    return report;
}

} // namespace autodevos
