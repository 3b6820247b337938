// SPDX-License-Identifier: GPL-3.0-or-later
// The way to a server, before anything is asked: addresses, connections, encryption.
#include "core/llm/httpclient.h"
#include "tests/support/faultserver.h"

#include <QElapsedTimer>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace autodevos {
namespace {

constexpr Timeouts quick{300ms, 300ms, 300ms, 3000ms};
constexpr Timeouts patient{60s, 60s, 60s, 120s}; ///< where no limit is tried: no matter how busy the machine is
constexpr qint64 slack = 700;                    ///< ms that a loaded machine may add to a limit

/// For 127.0.0.1 and localhost, signed by itself; made for this test and good for nothing else.
constexpr char certificate[] =
    "MIIBcDCCARegAwIBAgIBATAKBggqhkjOPQQDAjAZMRcwFQYDVQQDDA5BdXRvRGV2T1MgdGVzdDAgFw0yMDAxMDEwMDAwMDBaGA8y"
    "MTIwMDEwMTAwMDAwMFowGTEXMBUGA1UEAwwOQXV0b0Rldk9TIHRlc3QwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAASuxUhzQYPm"
    "UUz4ZWKPlp+6HglFPl/reS96Mad6oPU0/yNCb8DQz9S0gw97XxleYf39mpVn4pbY6kCJ5IE6cgyEo04wTDAPBgNVHRMBAf8EBTAD"
    "AQH/MBoGA1UdEQQTMBGHBH8AAAGCCWxvY2FsaG9zdDAdBgNVHQ4EFgQU6fg1j8SIwQoReZI6GRROWe/poEYwCgYIKoZIzj0EAwID"
    "RwAwRAIgA6tunyokZjP3BTHdk0/6u2ZNW7qkmtDuGOfmMvIBb3UCIAGEou3i4zwWOcxKrkklM9yVBIiuHseOXAcB0t8doPRT";
constexpr char certificateKey[] =
    "MHcCAQEEIBGX6Ld2GLMi1bsqRBq+LX2blMYTwE5/M9xXOfKMyK1yoAoGCCqGSM49AwEHoUQDQgAErsVIc0GD5lFM+GVij5afuh4J"
    "RT5f63kvejGneqD1NP8jQm/A0M/UtIMPe18ZXmH9/ZqVZ+KW2OpAieSBOnIMhA==";

HttpRequest post(const QUrl &url)
{
    return {"POST", url, {{"Authorization", "Bearer sk-secret-1234567890"}}, "{}"};
}

struct Heard {
    Result<HttpHead> head;
    qint64 ms = 0;
};

Heard ask(HttpClient &client, const HttpRequest &request, const Timeouts &timeouts = patient)
{
    QElapsedTimer timer;
    timer.start();
    Heard heard;
    heard.head = client.exchange(
        request, timeouts, [](const HttpHead &) { return Status(); }, [](QByteArrayView) { return Status(); }, {});
    heard.ms = timer.elapsed();
    return heard;
}

/// Asks in another thread, while this one serves.
Heard askServing(HttpClient &client, const HttpRequest &request)
{
    Heard heard;
    std::atomic<bool> isDone = false;
    std::thread asking([&] {
        heard = ask(client, request, Timeouts{});
        isDone = true;
    });
    while (!isDone) {
        QTest::qWait(5);
    }
    asking.join();
    return heard;
}

} // namespace

class TestHttpConnection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsWrongWithAnAddress_data()
    {
        QTest::addColumn<QUrl>("url");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("says");
        QTest::newRow("refused") << QUrl(u"http://127.0.0.1:%1/v1"_s.arg(FaultServer::closedPort())) << u"network"_s
                                 << u"refused"_s;
        QTest::newRow("no such host") << QUrl(u"http://nobody.invalid/v1"_s) << u"network"_s << u"not found"_s;
        QTest::newRow("file") << QUrl(u"file:///etc/passwd"_s) << u"configuration"_s << u"no address"_s;
        QTest::newRow("none") << QUrl() << u"configuration"_s << u"no address"_s;
        QTest::newRow("no host") << QUrl(u"http:///v1"_s) << u"configuration"_s << u"no address"_s;
    }

    void saysWhatIsWrongWithAnAddress()
    {
        QFETCH(const QUrl, url);
        QFETCH(const QString, kind);
        QFETCH(const QString, says);
        HttpClient client({}, [](const QUrl &) { return QNetworkProxy(QNetworkProxy::NoProxy); });
        const Heard heard = ask(client, post(url), Timeouts{5000ms, 300ms, 300ms, 0ms});
        QVERIFY(!heard.head);
        QCOMPARE(toString(heard.head.error().kind), kind);
        QVERIFY2(heard.head.error().message.contains(says), qPrintable(heard.head.error().toLine()));
    }

    void saysThatAServerSpeaksNoTls()
    {
        FaultServer server([](FaultPeer &peer) { peer.send("HTTP/1.1 400 Bad Request\r\n\r\n"); });
        HttpClient client;
        const Heard heard = ask(client, post(QUrl(u"https://127.0.0.1:%1/v1"_s.arg(server.port()))));
        QVERIFY(!heard.head);
        QCOMPARE(toString(heard.head.error().kind), u"network"_s);
        QVERIFY2(heard.head.error().message.contains(u"encrypted"_s), qPrintable(heard.head.error().toLine()));
    }

    void givesUpAHandshakeThatHangs()
    {
        FaultServer server([](FaultPeer &peer) { peer.hang(); });
        HttpClient client;
        const Heard heard = ask(client, post(QUrl(u"https://127.0.0.1:%1/v1"_s.arg(server.port()))), quick);
        QVERIFY(!heard.head);
        QCOMPARE(toString(heard.head.error().kind), u"timeout"_s);
        QVERIFY2(heard.head.error().message.contains(u"No connection"_s), qPrintable(heard.head.error().toLine()));
        QVERIFY(heard.ms >= 300 && heard.ms < 300 + slack);
    }

    void givesUpAConnectionThatIsNeverMade()
    {
        QTcpServer full; // its queue takes one connection, the next ones get no answer
        full.setListenBacklogSize(1);
        QVERIFY(full.listen(QHostAddress::LocalHost));
        full.pauseAccepting();
        std::vector<std::unique_ptr<QTcpSocket>> crowd;
        for (int i = 0; i < 4; ++i) {
            crowd.push_back(std::make_unique<QTcpSocket>());
            crowd.back()->connectToHost(QHostAddress::LocalHost, full.serverPort());
            crowd.back()->waitForConnected(100);
        }
        HttpClient client;
        const Heard heard = ask(client, post(QUrl(u"http://127.0.0.1:%1/v1"_s.arg(full.serverPort()))), quick);
        QVERIFY(!heard.head);
        QVERIFY2(heard.head.error().message.contains(u"No connection"_s), qPrintable(heard.head.error().toLine()));
        QVERIFY(heard.ms >= 300 && heard.ms < 300 + slack);
    }

    void trustsOnlyWhatTheSystemTrusts()
    {
        QSslServer server;
        const QSslCertificate own(QByteArray::fromBase64(certificate), QSsl::Der);
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(own);
        configuration.setPrivateKey(QSslKey(QByteArray::fromBase64(certificateKey), QSsl::Ec, QSsl::Der));
        server.setSslConfiguration(configuration);
        QByteArray received;
        int connections = 0;
        connect(&server, &QSslServer::pendingConnectionAvailable, &server, [&] {
            ++connections;
            QTcpSocket *const socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [&received, socket] {
                received += socket->readAll();
                if (received.endsWith("{}")) {
                    socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
                }
            });
        });
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const QUrl url(u"https://127.0.0.1:%1/v1"_s.arg(server.serverPort()));
        HttpClient client;
        const Heard refused = askServing(client, post(url));
        QVERIFY(!refused.head);
        QCOMPARE(toString(refused.head.error().kind), u"configuration"_s);
        QVERIFY2(refused.head.error().message.contains(u"certificate"_s), qPrintable(refused.head.error().toLine()));
        QVERIFY(received.isEmpty());

        const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
        QSslConfiguration trusting = before;
        trusting.addCaCertificate(own);
        QSslConfiguration::setDefaultConfiguration(trusting);
        connections = 0;
        const Heard first = askServing(client, post(url));
        const Heard second = askServing(client, post(url));
        QSslConfiguration::setDefaultConfiguration(before);
        QVERIFY2(first.head, qPrintable(first.head ? QString() : first.head.error().toLine()));
        QVERIFY(second.head);
        QCOMPARE(received.count("Bearer sk-secret"), 2);
        QCOMPARE(connections, 1); // encrypted once
    }
};

} // namespace autodevos

QTEST_GUILESS_MAIN(autodevos::TestHttpConnection)
#include "tst_httpconnection.moc"
