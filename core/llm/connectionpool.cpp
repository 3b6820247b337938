// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/connectionpool.h"

#include "core/base/waker.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QHash>
#include <QSslSocket>
#include <QTimer>

#include <algorithm>
#include <future>
#include <sys/socket.h>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace autodevos {
namespace {

constexpr qint64 socketBuffer = 64 * 1024;
/// Servers give up kept connections after five seconds and more: a request that meets the closing would fail.
constexpr auto keptFor = 4s;

/// One connection, in the network's thread.
struct Link {
    struct Later {
        void operator()(QTcpSocket *ended) const
        {
            ended->disconnect();
            ended->abort();
            ended->deleteLater();
        }
    };
    Route route;
    std::unique_ptr<QTcpSocket, Later> socket;
    std::shared_ptr<Channel> channel; ///< null: kept for another exchange
    QByteArray request;               ///< until it is open
    QString tlsFault;
    bool isOpen = false;
    Channel::Instant keptSince;
};

Error proxyError(QAbstractSocket::SocketError code, const Link &link)
{
    const QString name = u"%1:%2"_s.arg(link.route.proxy.hostName()).arg(link.route.proxy.port());
    if (code == QAbstractSocket::ProxyAuthenticationRequiredError) {
        return {ErrorKind::Configuration, u"The proxy %1 wants a name and password"_s.arg(name),
                u"Put them into the proxy's address in the environment or the system's settings"_s};
    }
    return {ErrorKind::Network, u"The proxy %1 does not let us through to %2"_s.arg(name, link.route.name()),
            u"Check the proxy in the environment (HTTPS_PROXY, NO_PROXY) or the system's settings"_s,
            link.socket->errorString()};
}

Error socketError(QAbstractSocket::SocketError code, const Link &link)
{
    const QString name = link.route.name();
    const bool isAway = code == QAbstractSocket::ConnectionRefusedError || code == QAbstractSocket::HostNotFoundError;
    if (isAway && link.route.proxy.type() != QNetworkProxy::NoProxy) {
        return proxyError(code, link); // it was the proxy that tried, or would not
    }
    switch (code) {
    case QAbstractSocket::ConnectionRefusedError:
        return {ErrorKind::Network, u"Nothing answers at %1: the connection was refused"_s.arg(name),
                u"Start the server, or correct the base URL"_s};
    case QAbstractSocket::HostNotFoundError:
        return {ErrorKind::Network, u"The host %1 was not found"_s.arg(link.route.host),
                u"Check the base URL's host name and the network connection"_s};
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        if (!link.tlsFault.isEmpty()) {
            return {ErrorKind::Configuration, u"The certificate of %1 is not trusted"_s.arg(name),
                    u"Correct the base URL's host name, or add the certificate to the system's store"_s, link.tlsFault};
        }
        return {ErrorKind::Network, u"No encrypted connection to %1 came about"_s.arg(name),
                u"Check that the server speaks TLS at this port"_s, link.socket->errorString()};
    case QAbstractSocket::ProxyAuthenticationRequiredError:
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
    case QAbstractSocket::ProxyNotFoundError:
    case QAbstractSocket::ProxyProtocolError:
        return proxyError(code, link);
    case QAbstractSocket::RemoteHostClosedError:
        return {ErrorKind::Network, u"%1 closed the connection before it was ready"_s.arg(name)};
    default:
        if (link.route.proxy.type() != QNetworkProxy::NoProxy) {
            return proxyError(code, link);
        }
        return {ErrorKind::Network, u"The connection to %1 failed"_s.arg(name), u"Check the network connection"_s,
                link.socket->errorString()};
    }
}

/// Nothing has come on a connection that nothing was asked over: neither bytes nor its end.
bool isQuiet(const QTcpSocket &socket)
{
    char byte = 0;
    const auto descriptor = static_cast<int>(socket.socketDescriptor());
    return socket.state() == QAbstractSocket::ConnectedState && socket.bytesAvailable() == 0 && descriptor >= 0 &&
           ::recv(descriptor, &byte, 1, MSG_PEEK | MSG_DONTWAIT) < 0;
}

/// What the thread keeps: all its connections. Lives and dies in it.
class Links {
public:
    explicit Links(QEventLoop &loop)
        : m_loop(loop)
    {
        m_sweep.setInterval(1s);
        QObject::connect(&m_sweep, &QTimer::timeout, &m_sweep, [this] { dropStale(); });
    }

    ~Links()
    {
        for (const auto &link : m_links) {
            if (link->channel) {
                link->channel->end(Error{ErrorKind::Cancelled, u"The client was closed"_s});
            }
        }
        m_links.clear();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the sockets: no loop runs any more
    }

    void handle(ConnectionPool::Send &send);
    void handle(ConnectionPool::Resume &resume);
    void handle(ConnectionPool::Release &release);
    void handle(ConnectionPool::Quit &) { m_loop.quit(); }

private:
    void connectTo(Link &link);
    void handleOpen(Link &link);
    void handleBytes(Link &link);
    void handleError(Link &link, QAbstractSocket::SocketError code);
    void drop(Link &link);
    void dropStale();

    QEventLoop &m_loop;
    QTimer m_sweep;
    std::vector<std::unique_ptr<Link>> m_links;
    QHash<Channel *, Link *> m_byChannel;
};

void Links::handle(ConnectionPool::Send &send)
{
    const auto isFit = [&send](const auto &link) {
        return !link->channel && link->route == send.route &&
               std::chrono::steady_clock::now() - link->keptSince < keptFor && isQuiet(*link->socket);
    };
    const auto kept = std::ranges::find_if(m_links, isFit);
    const bool isKept = kept != m_links.end();
    Link &link = isKept ? **kept : *m_links.emplace_back(std::make_unique<Link>());
    link.channel = send.channel;
    link.request = std::move(send.request);
    m_byChannel.insert(link.channel.get(), &link);
    if (isKept) {
        handleOpen(link);
    } else {
        link.route = std::move(send.route);
        connectTo(link);
    }
}

void Links::connectTo(Link &link)
{
    auto *tls = link.route.isEncrypted ? new QSslSocket : nullptr;
    link.socket.reset(tls != nullptr ? tls : new QTcpSocket);
    QTcpSocket *const socket = link.socket.get();
    socket->setReadBufferSize(socketBuffer);
    socket->setProxy(link.route.proxy);
    QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, &link] { handleBytes(link); });
    QObject::connect(socket, &QTcpSocket::bytesWritten, socket, [&link] {
        if (link.channel) {
            link.channel->move();
        }
    });
    QObject::connect(socket, &QTcpSocket::errorOccurred, socket, [this, &link](auto code) { handleError(link, code); });
    if (tls == nullptr) {
        QObject::connect(socket, &QTcpSocket::connected, socket, [this, &link] { handleOpen(link); });
        socket->connectToHost(link.route.host, link.route.port);
        return;
    }
    QObject::connect(tls, &QSslSocket::sslErrors, tls, [&link](const QList<QSslError> &errors) {
        link.tlsFault = errors.isEmpty() ? QString() : errors.first().errorString();
    });
    QObject::connect(tls, &QSslSocket::encrypted, tls, [this, &link] { handleOpen(link); });
    tls->connectToHostEncrypted(link.route.host, link.route.port);
}

void Links::handleOpen(Link &link)
{
    if (!link.isOpen) {
        link.isOpen = true;
        link.socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        link.socket->setSocketOption(QAbstractSocket::KeepAliveOption,
                                     1); // a dead peer is noticed without a time limit
    }
    link.channel->open();
    link.socket->write(std::exchange(link.request, {}));
}

void Links::handleBytes(Link &link)
{
    if (!link.channel) {
        drop(link); // nothing was asked
        return;
    }
    while (link.socket->bytesAvailable() > 0 && !link.channel->isFull()) {
        if (!link.channel->deliver(link.socket->readAll())) {
            break;
        }
    }
}

void Links::handleError(Link &link, QAbstractSocket::SocketError code)
{
    if (link.channel) {
        if (link.isOpen && link.socket->bytesAvailable() > 0) {
            static_cast<void>(link.channel->deliver(link.socket->readAll())); // at most the socket's own buffer
        }
        const bool isPlainEnd = link.isOpen && code == QAbstractSocket::RemoteHostClosedError;
        link.channel->end(isPlainEnd ? std::nullopt : std::optional(socketError(code, link)));
    }
    drop(link);
}

void Links::handle(ConnectionPool::Resume &resume)
{
    if (Link *const link = m_byChannel.value(resume.channel.get())) {
        handleBytes(*link);
    }
}

void Links::handle(ConnectionPool::Release &release)
{
    Link *const link = m_byChannel.value(release.channel.get());
    if (link == nullptr) {
        return; // it ended by itself
    }
    if (!release.isReusable || link->socket->bytesAvailable() > 0) {
        drop(*link);
        return;
    }
    m_byChannel.remove(link->channel.get());
    link->channel.reset();
    link->keptSince = std::chrono::steady_clock::now();
    if (!m_sweep.isActive()) {
        m_sweep.start();
    }
}

void Links::drop(Link &link)
{
    m_byChannel.remove(link.channel.get());
    std::erase_if(m_links, [&link](const auto &each) { return each.get() == &link; });
}

void Links::dropStale()
{
    const auto now = std::chrono::steady_clock::now();
    std::erase_if(m_links, [now](const auto &link) { return !link->channel && now - link->keptSince >= keptFor; });
    if (std::ranges::none_of(m_links, [](const auto &link) { return !link->channel; })) {
        m_sweep.stop();
    }
}

} // namespace

ConnectionPool::ConnectionPool()
    : m_commands([this] { m_waker->wake(); })
{
    std::promise<void> ready;
    m_thread = std::thread([this, &ready] {
        QEventLoop loop;
        Links links(loop);
        Waker waker([this, &links] {
            for (Command &command : m_commands.take()) {
                std::visit([&links](auto &each) { links.handle(each); }, command);
            }
        });
        m_waker = &waker;
        ready.set_value();
        loop.exec();
    });
    ready.get_future().wait();
}

ConnectionPool::~ConnectionPool()
{
    m_commands.post(Quit{});
    m_thread.join();
}

std::shared_ptr<Channel> ConnectionPool::send(const Route &route, QByteArray request)
{
    auto channel = std::make_shared<Channel>();
    m_commands.post(Send{channel, route, std::move(request)});
    return channel;
}

void ConnectionPool::resume(const std::shared_ptr<Channel> &channel)
{
    m_commands.post(Resume{channel});
}

void ConnectionPool::release(const std::shared_ptr<Channel> &channel, bool isReusable)
{
    m_commands.post(Release{channel, isReusable});
}

} // namespace autodevos
