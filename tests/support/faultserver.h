// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QUrl>
#include <QVector>

#include <atomic>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace autodevos {

class FaultServer;

/// The server's end of one connection, for a script. Plain blocking calls in the connection's own thread; every one
/// returns soon after the other side or the server is gone.
class FaultPeer {
public:
    FaultPeer(FaultServer &server, int socket);

    /// The next request with its body (Content-Length); empty: there is none.
    QByteArray request();
    /// So many bytes that are no HTTP; fewer: the other side is gone.
    QByteArray receive(qsizetype count);
    /// False: the other side is gone.
    bool send(QByteArrayView bytes);
    /// As a piece of a chunked body; empty: its end.
    bool chunk(QByteArrayView bytes);
    /// Head and whole body.
    bool answer(int status, const QByteArray &body, const QByteArray &headers = "Content-Type: application/json\r\n");
    /// The same bytes again and again, `total` of them.
    bool flood(QByteArrayView piece, qint64 total);
    /// False: the other side is gone.
    bool pause(int ms);
    void hang();  ///< until the other side is gone
    void reset(); ///< ends the connection with RST

private:
    FaultServer &m_server;
    int m_socket;
};

/// A server on 127.0.0.1 that does to its clients what a script says, in a thread for each connection. What the script
/// leaves open is closed.
class FaultServer {
public:
    using Script = std::function<void(FaultPeer &peer)>;

    explicit FaultServer(Script script);
    FaultServer(const FaultServer &) = delete;
    FaultServer &operator=(const FaultServer &) = delete;
    ~FaultServer();

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QUrl url(const QString &path = QStringLiteral("/v1/chat")) const;
    [[nodiscard]] QVector<QByteArray> requests() const; ///< all so far, as they came
    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] qint64 sent() const { return m_sent; } ///< bytes
    /// Waits until no connection is open; false when some still are after `ms`.
    [[nodiscard]] bool isLeftWithin(int ms);

    /// A port at which nobody listens.
    [[nodiscard]] static quint16 closedPort();

private:
    friend class FaultPeer;
    void listen();
    void serve(int socket);

    Script m_script;
    int m_listener = -1;
    quint16 m_port = 0;
    std::atomic<int> m_connections = 0;
    std::atomic<qint64> m_sent = 0;
    mutable std::mutex m_mutex;
    std::condition_variable m_left;
    QVector<QByteArray> m_requests;
    std::vector<int> m_open;
    std::vector<std::thread> m_peers;
    bool m_isClosing = false;
    std::thread m_thread;
};

/// "HTTP/1.1 200 OK" of a stream of events in chunks.
[[nodiscard]] QByteArray streamHead(const QByteArray &type = "text/event-stream");

} // namespace autodevos
