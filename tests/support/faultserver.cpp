// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faultserver.h"

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

/// A socket bound to a free port of 127.0.0.1, and that port.
std::pair<int, quint16> boundSocket()
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto *const plain = reinterpret_cast<sockaddr *>(&address);
    if (socket < 0 || ::bind(socket, plain, size) != 0 || ::getsockname(socket, plain, &size) != 0) {
        qFatal("no socket for a fault server");
    }
    return {socket, ntohs(address.sin_port)};
}

qsizetype contentLength(const QByteArray &head)
{
    const qsizetype at = head.toLower().indexOf("\r\ncontent-length:");
    if (at < 0) {
        return 0;
    }
    const qsizetype from = at + 17;
    return head.sliced(from, head.indexOf("\r\n", from) - from).trimmed().toLongLong();
}

} // namespace

FaultPeer::FaultPeer(FaultServer &server, int socket)
    : m_server(server)
    , m_socket(socket)
{
}

QByteArray FaultPeer::request()
{
    QByteArray bytes;
    std::array<char, 64 * 1024> buffer;
    for (qsizetype wanted = -1; wanted < 0 || bytes.size() < wanted;) {
        const ssize_t got = ::recv(m_socket, buffer.data(), buffer.size(), 0);
        if (got <= 0) {
            return {};
        }
        bytes.append(buffer.data(), got);
        if (const qsizetype end = bytes.indexOf("\r\n\r\n"); wanted < 0 && end >= 0) {
            wanted = end + 4 + contentLength(bytes.first(end + 2));
        }
    }
    const std::lock_guard lock(m_server.m_mutex);
    m_server.m_requests.append(bytes);
    return bytes;
}

QByteArray FaultPeer::receive(qsizetype count)
{
    QByteArray bytes(count, '\0');
    for (qsizetype size = 0; size < count;) {
        const ssize_t got = ::recv(m_socket, bytes.data() + size, static_cast<std::size_t>(count - size), 0);
        if (got <= 0) {
            return bytes.first(size);
        }
        size += got;
    }
    return bytes;
}

bool FaultPeer::send(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t sent = ::send(m_socket, bytes.data(), static_cast<std::size_t>(bytes.size()), MSG_NOSIGNAL);
        if (sent <= 0) {
            return false;
        }
        m_server.m_sent += sent;
        bytes = bytes.sliced(sent);
    }
    return true;
}

bool FaultPeer::chunk(QByteArrayView bytes)
{
    return send(QByteArray::number(bytes.size(), 16) + "\r\n" + bytes.toByteArray() + "\r\n");
}

bool FaultPeer::answer(int status, const QByteArray &body, const QByteArray &headers)
{
    return send("HTTP/1.1 " + QByteArray::number(status) + " Said\r\n" + headers +
                "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
}

bool FaultPeer::flood(QByteArrayView piece, qint64 total)
{
    bool isThere = true;
    for (qint64 sent = 0; isThere && sent < total; sent += piece.size()) {
        isThere = send(piece);
    }
    return isThere;
}

bool FaultPeer::pause(int ms)
{
    pollfd waiting{m_socket, POLLRDHUP, 0};
    return ::poll(&waiting, 1, ms) == 0;
}

void FaultPeer::hang()
{
    pause(-1);
}

void FaultPeer::reset()
{
    const linger now{1, 0};
    ::setsockopt(m_socket, SOL_SOCKET, SO_LINGER, &now, sizeof now);
}

FaultServer::FaultServer(Script script)
    : m_script(std::move(script))
{
    std::tie(m_listener, m_port) = boundSocket();
    ::listen(m_listener, 256);
    m_thread = std::thread([this] { listen(); });
}

FaultServer::~FaultServer()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isClosing = true;
        std::ranges::for_each(m_open, [](int socket) { ::shutdown(socket, SHUT_RDWR); });
    }
    ::shutdown(m_listener, SHUT_RDWR);
    m_thread.join();
    for (std::thread &peer : m_peers) {
        peer.join();
    }
    ::close(m_listener);
}

QUrl FaultServer::url(const QString &path) const
{
    return QUrl(u"http://127.0.0.1:%1%2"_s.arg(m_port).arg(path));
}

QVector<QByteArray> FaultServer::requests() const
{
    const std::lock_guard lock(m_mutex);
    return m_requests;
}

bool FaultServer::isLeftWithin(int ms)
{
    std::unique_lock lock(m_mutex);
    return m_left.wait_for(lock, std::chrono::milliseconds(ms), [this] { return m_open.empty(); });
}

quint16 FaultServer::closedPort()
{
    const auto [socket, port] = boundSocket();
    ::close(socket);
    return port;
}

void FaultServer::listen()
{
    for (;;) {
        const int socket = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (socket < 0) {
            return;
        }
        const int one = 1;
        ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
        const std::lock_guard lock(m_mutex);
        if (m_isClosing) {
            ::close(socket);
            return;
        }
        ++m_connections;
        m_open.push_back(socket);
        m_peers.emplace_back([this, socket] { serve(socket); });
    }
}

void FaultServer::serve(int socket)
{
    FaultPeer peer(*this, socket);
    m_script(peer);
    const std::lock_guard lock(m_mutex);
    std::erase(m_open, socket);
    ::close(socket);
    m_left.notify_all();
}

QByteArray streamHead(const QByteArray &type)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\nTransfer-Encoding: chunked\r\n\r\n";
}

} // namespace autodevos
