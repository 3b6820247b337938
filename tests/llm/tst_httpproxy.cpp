// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/httpclient.h"
#include "tests/support/faultserver.h"

#include <QElapsedTimer>
#include <QTest>

#include <mutex>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace autodevos {
namespace {

const QByteArray key = "sk-secret-1234567890";
constexpr Timeouts quick{300ms, 300ms, 300ms, 3000ms};
constexpr Timeouts patient{60s, 60s, 60s, 120s}; ///< where no limit is tried: no matter how busy the machine is

/// SOCKS5 (RFC 1928, RFC 1929) as a script: what it is asked for, and what it says to that.
class Socks {
public:
    QByteArray user; ///< empty: whoever comes may pass
    QByteArray password;
    char reply = 0; ///< 0: the way is open

    /// Name and port that the client wants to be led to, "\3name:port" or "\1address:port"; empty: it was turned away.
    QByteArray lead(FaultPeer &peer) const
    {
        const QByteArray greeting = peer.receive(2);
        const QByteArray methods = greeting.size() == 2 ? peer.receive(greeting.at(1)) : QByteArray();
        const char wanted = user.isEmpty() ? 0 : 2;
        if (!greeting.startsWith('\5') || !methods.contains(wanted)) {
            peer.send(QByteArrayView("\5\xff", 2));
            return {};
        }
        peer.send(QByteArray("\5") + wanted);
        if (wanted == 2 && !isKnown(peer)) {
            return {};
        }
        const QByteArray head = peer.receive(4);
        const QByteArray host = head.endsWith('\3') ? peer.receive(peer.receive(1).front()) : peer.receive(4);
        const QByteArray port = peer.receive(2);
        peer.send(QByteArray("\5") + reply + QByteArray("\0\1\0\0\0\0\0\0", 8));
        const int number = 256 * static_cast<uchar>(port.front()) + static_cast<uchar>(port.back());
        return reply != 0 ? QByteArray() : head.right(1) + host + ':' + QByteArray::number(number);
    }

private:
    bool isKnown(FaultPeer &peer) const
    {
        peer.receive(1);
        const QByteArray name = peer.receive(peer.receive(1).front());
        const QByteArray word = peer.receive(peer.receive(1).front());
        const bool isRight = name == user && word == password;
        peer.send(isRight ? QByteArrayView("\1\0", 2) : QByteArrayView("\1\1", 2));
        return isRight;
    }
};

struct Heard {
    Result<HttpHead> head;
    QByteArray body;
};

Heard ask(HttpClient &client, const QUrl &url, const Timeouts &timeouts = patient)
{
    Heard heard;
    const HttpRequest request{"POST", url, {{"Authorization", "Bearer " + key}}, "{}"};
    const auto keep = [&heard](QByteArrayView bytes) {
        heard.body += bytes;
        return Status();
    };
    heard.head = client.exchange(request, timeouts, [](const HttpHead &) { return Status(); }, keep, {});
    return heard;
}

/// For as long as it lives, what the environment says.
class Variable {
public:
    Variable(const char *name, const QByteArray &value)
        : m_name(name)
    {
        qputenv(name, value);
    }
    ~Variable() { qunsetenv(m_name); }
    Variable(const Variable &) = delete;
    Variable &operator=(const Variable &) = delete;

private:
    const char *m_name;
};

} // namespace

/// Proxies as the environment names them, through the client as the program makes it.
class TestHttpProxy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const char *name : {"http_proxy", "https_proxy", "all_proxy", "no_proxy", "HTTP_PROXY", "HTTPS_PROXY",
                                 "ALL_PROXY", "NO_PROXY"}) {
            qunsetenv(name);
        }
    }

    void goesThroughSocks_data()
    {
        QTest::addColumn<QByteArray>("user");
        QTest::addColumn<QByteArray>("before");
        QTest::newRow("whoever comes") << QByteArray() << QByteArray();
        QTest::newRow("by name and password") << QByteArray("me") << QByteArray("me:p%40ss@");
    }

    void goesThroughSocks()
    {
        QFETCH(const QByteArray, user);
        QFETCH(const QByteArray, before);
        const Socks socks{.user = user, .password = "p@ss"};
        std::mutex mutex;
        QByteArray led;
        FaultServer proxy([&](FaultPeer &peer) {
            const QByteArray place = socks.lead(peer);
            {
                const std::lock_guard lock(mutex);
                led = place;
            }
            while (!place.isEmpty() && !peer.request().isEmpty()) {
                peer.answer(200, "by socks");
            }
        });
        const Variable variable("ALL_PROXY", "socks5h://" + before + "127.0.0.1:" + QByteArray::number(proxy.port()));
        HttpClient client;
        for (int call = 1; call <= 2; ++call) {
            const Heard heard = ask(client, QUrl(u"http://model.example:8080/v1?a=1"_s));
            QVERIFY2(heard.head, qPrintable(heard.head ? QString() : heard.head.error().toLine()));
            QCOMPARE(heard.body, "by socks");
        }
        QCOMPARE(proxy.connections(), 1); // and the connection is kept
        QVERIFY(proxy.requests().value(1).startsWith("POST /v1?a=1 HTTP/1.1\r\nHost: model.example:8080\r\n"));
        const std::lock_guard lock(mutex);
        QCOMPARE(led, "\3model.example:8080"); // the proxy finds the host: no name is asked for here
    }

    void saysWhatIsWrongWithAProxy_data()
    {
        QTest::addColumn<QByteArray>("user");
        QTest::addColumn<int>("reply");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("word");
        QTest::newRow("wants a name") << QByteArray("somebody") << 0 << u"configuration"_s << u"name and password"_s;
        QTest::newRow("may not") << QByteArray() << 2 << u"network"_s << u"proxy 127.0.0.1"_s;
        QTest::newRow("host is not found") << QByteArray() << 4 << u"network"_s << u"proxy 127.0.0.1"_s;
        QTest::newRow("refused") << QByteArray() << 5 << u"network"_s << u"proxy 127.0.0.1"_s;
    }

    void saysWhatIsWrongWithAProxy()
    {
        QFETCH(const QByteArray, user);
        QFETCH(const int, reply);
        QFETCH(const QString, kind);
        QFETCH(const QString, word);
        const Socks socks{.user = user, .password = "x", .reply = static_cast<char>(reply)};
        FaultServer proxy([&socks](FaultPeer &peer) { socks.lead(peer); });
        const Variable variable("all_proxy", "socks5://127.0.0.1:" + QByteArray::number(proxy.port()));
        HttpClient client;
        const Heard heard = ask(client, QUrl(u"http://model.example/v1"_s));
        QVERIFY(!heard.head);
        QVERIFY2(toString(heard.head.error().kind) == kind, qPrintable(heard.head.error().toLine()));
        QVERIFY2(heard.head.error().message.contains(word), qPrintable(heard.head.error().toLine()));
        QVERIFY(heard.head.error().toLine().contains(u"model.example"_s) || reply == 0);
        QVERIFY(proxy.requests().isEmpty());
    }

    void nothingGoesPastAProxyThatCannotBeUsed()
    {
        FaultServer server([](FaultPeer &peer) { peer.hang(); });
        const Variable variable("http_proxy", "https://me:pass-word@127.0.0.1:" + QByteArray::number(server.port()));
        HttpClient client;
        QUrl other = server.url();
        other.setHost(u"0.0.0.0"_s); // this machine by another name
        const Heard heard = ask(client, other);
        QVERIFY(!heard.head);
        QCOMPARE(toString(heard.head.error().kind), u"configuration"_s);
        QVERIFY(!heard.head.error().toLine().contains(u"pass-word"_s));
        QCOMPARE(server.connections(), 0);
    }

    void aProxyThatSaysNothingIsGivenUpInTime()
    {
        FaultServer proxy([](FaultPeer &peer) { peer.hang(); });
        for (const char *scheme : {"socks5", "http"}) {
            const Variable variable("https_proxy",
                                    QByteArray(scheme) + "://127.0.0.1:" + QByteArray::number(proxy.port()));
            HttpClient client;
            QElapsedTimer timer;
            timer.start();
            const Heard heard = ask(client, QUrl(u"https://model.example/v1"_s), quick);
            QVERIFY(!heard.head);
            QCOMPARE(toString(heard.head.error().kind), u"timeout"_s);
            QVERIFY(timer.elapsed() < 2000);
        }
    }

    void thisMachineAndExcludedHostsAreReachedDirectly()
    {
        FaultServer proxy([](FaultPeer &peer) { peer.hang(); });
        FaultServer server([](FaultPeer &peer) {
            peer.request();
            peer.answer(200, "direct");
        });
        const QByteArray address = "socks5://127.0.0.1:" + QByteArray::number(proxy.port());
        const Variable variable("ALL_PROXY", address);
        HttpClient client;
        QCOMPARE(ask(client, server.url()).body, "direct");
        const Variable excluded("no_proxy", "0.0.0.0"); // this machine by another name
        QUrl other = server.url();
        other.setHost(u"0.0.0.0"_s);
        QCOMPARE(ask(client, other).body, "direct");
        QCOMPARE(proxy.connections(), 0);
    }
};

} // namespace autodevos

QTEST_GUILESS_MAIN(autodevos::TestHttpProxy)
#include "tst_httpproxy.moc"
