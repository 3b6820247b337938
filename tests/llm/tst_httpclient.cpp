// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/httpclient.h"
#include "tests/llm/gzipped.h"
#include "tests/support/faultserver.h"

#include <QElapsedTimer>
#include <QTest>

#include <latch>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace autodevos {
namespace {

const QByteArray key = "sk-secret-1234567890";
constexpr Timeouts patient{60s, 60s, 60s, 120s}; ///< no limit is tried: no matter how busy the machine is
constexpr qint64 mib = 1024 * 1024;

HttpRequest post(const QUrl &url, const QByteArray &body = "{\"stream\":true}")
{
    return {"POST", url, {{"Authorization", "Bearer " + key}, {"Content-Type", "application/json"}}, body};
}

Status ignoreHead(const HttpHead &)
{
    return {};
}

struct Heard {
    Result<HttpHead> head;
    QByteArray body;
    qint64 ms = 0;
};

Heard ask(HttpClient &client, const HttpRequest &request, const Timeouts &timeouts = patient, std::stop_token stop = {})
{
    Heard heard;
    QElapsedTimer timer;
    timer.start();
    const auto keep = [&heard](QByteArrayView bytes) {
        heard.body += bytes;
        return Status();
    };
    heard.head = client.exchange(request, timeouts, ignoreHead, keep, std::move(stop));
    heard.ms = timer.elapsed();
    return heard;
}

} // namespace

class TestHttpClient : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void handsOverHeadAndBody()
    {
        FaultServer server([](FaultPeer &peer) {
            peer.request();
            peer.send("HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\nHTTP/1.1 200 OK\r\nX-Request-Id:  a1 \r\n"
                      "Content-Type: text/event-stream; charset=utf-8\r\nTransfer-Encoding: chunked\r\n\r\n");
            peer.send("5;note=x\r\nda");
            peer.pause(20);
            peer.send("ta:\r\n4\r\n \xff\n\n\r\n0\r\nTrailer: x\r\n\r\n");
        });
        HttpClient client;
        const Heard heard = ask(client, post(server.url(u"/v1/chat?alt=sse"_s)));
        QVERIFY2(heard.head, qPrintable(heard.head ? QString() : heard.head.error().toLine()));
        QCOMPARE(heard.head->status, 200);
        QCOMPARE(heard.head->mediaType(), "text/event-stream");
        QCOMPARE(heard.head->header("x-request-id"), "a1");
        QCOMPARE(heard.body, "data: \xff\n\n"); // bytes as they are, valid text or not
        const QByteArray request = server.requests().value(0);
        QVERIFY(request.startsWith("POST /v1/chat?alt=sse HTTP/1.1\r\nHost: 127.0.0.1:"));
        QVERIFY(request.contains("\r\nAuthorization: Bearer " + key + "\r\n"));
        QVERIFY(request.endsWith("\r\nContent-Length: 15\r\n\r\n{\"stream\":true}"));
    }

    void readsEveryFraming_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("length") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabc") << QByteArray("abc");
        QTest::newRow("until the end") << QByteArray("HTTP/1.0 200 OK\r\n\r\nabc") << QByteArray("abc");
        QTest::newRow("bare line feeds") << QByteArray("HTTP/1.1 200 OK\nContent-Length: 3\n\nabc")
                                         << QByteArray("abc");
        QTest::newRow("nothing") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n") << QByteArray();
        QTest::newRow("204") << QByteArray("HTTP/1.1 204 No Content\r\n\r\n") << QByteArray();
        QTest::newRow("error") << QByteArray(
                                      "HTTP/1.1 401 No\r\nWWW-Authenticate: Basic\r\nContent-Length: 3\r\n\r\nabc")
                               << QByteArray("abc");
        QTest::newRow("folded header") << QByteArray("HTTP/1.1 200 OK\r\nX: a\r\n b\r\nContent-Length: 3\r\n\r\nabc")
                                       << QByteArray("abc");
        QTest::newRow("gzip") << QByteArray("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n") +
                                     gzipped(QByteArray(mib, '\0'))
                              << QByteArray(mib, '\0');
    }

    void readsEveryFraming()
    {
        QFETCH(const QByteArray, answer);
        QFETCH(const QByteArray, body);
        for (const qsizetype slice :
             {qsizetype{1}, qsizetype{7}, answer.size()}) { // the reader itself, without a network
            QByteArray read;
            HttpReader reader({}, ignoreHead, [&read](QByteArrayView bytes) {
                read += bytes;
                return Status();
            });
            for (qsizetype at = 0; at < answer.size(); at += slice) {
                QVERIFY(reader.feed(QByteArrayView(answer).sliced(at, std::min(slice, answer.size() - at))));
            }
            QVERIFY(reader.finish());
            QCOMPARE(read, body);
        }
        FaultServer server([answer](FaultPeer &peer) {
            peer.request();
            peer.send(answer);
        });
        HttpClient client;
        const Heard heard = ask(client, post(server.url()));
        QVERIFY2(heard.head, qPrintable(heard.head ? QString() : heard.head.error().toLine()));
        QCOMPARE(heard.body, body);
    }

    void waitsAsLongAsKeepAlivesCome()
    {
        FaultServer server([](FaultPeer &peer) {
            peer.request();
            peer.send(streamHead());
            for (int i = 0; i < 12; ++i) {
                peer.pause(100);
                peer.chunk(": keep-alive\n\n");
            }
            peer.chunk("");
        });
        HttpClient client;
        const Heard heard = ask(client, post(server.url()), Timeouts{300ms, 300ms, 300ms, 0ms});
        QVERIFY2(heard.head, qPrintable(heard.head ? QString() : heard.head.error().toLine()));
        QVERIFY(heard.ms >= 1200);
        QCOMPARE(heard.body.count("keep-alive"), 12);
    }

    void hasNoLimitWhereNoneIsSet()
    {
        FaultServer server([](FaultPeer &peer) {
            peer.request();
            peer.pause(500);
            peer.answer(200, "ok");
        });
        HttpClient client;
        const Heard heard = ask(client, post(server.url()), Timeouts{0ms, 0ms, 0ms, 0ms});
        QVERIFY(heard.head);
        QCOMPARE(heard.body, "ok");
    }

    void refusesAHeaderThatWouldBecomeTwo()
    {
        FaultServer server([](FaultPeer &peer) { peer.answer(200, "{}"); });
        HttpClient client;
        HttpRequest request = post(server.url());
        request.headers[0].second += "\r\nX-Evil: 1";
        const Heard heard = ask(client, request);
        QVERIFY(!heard.head);
        QCOMPARE(toString(heard.head.error().kind), u"configuration"_s);
        QVERIFY(heard.head.error().message.contains(u"Authorization"_s));
        QVERIFY(!heard.head.error().toLine().contains(QString::fromLatin1(key)));
        QCOMPARE(server.connections(), 0);
    }

    void sendsNoKeyToAnotherHost_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {301, 302, 303, 307, 308}) {
            QTest::addRow("%d", status) << status;
        }
    }

    void sendsNoKeyToAnotherHost()
    {
        QFETCH(const int, status);
        FaultServer thief([](FaultPeer &peer) {
            peer.request();
            peer.answer(200, "{}");
        });
        FaultServer server([&thief, status](FaultPeer &peer) {
            while (!peer.request().isEmpty()) {
                peer.answer(status, "",
                            "Location: " + thief.url(u"/steal?key="_s + QString::fromLatin1(key)).toEncoded() + "\r\n");
            }
        });
        HttpClient client;
        for (const QByteArray &method : {QByteArray("POST"), QByteArray("GET")}) {
            HttpRequest request = post(server.url());
            request.method = method;
            const Heard heard = ask(client, request);
            QVERIFY(!heard.head);
            QCOMPARE(toString(heard.head.error().kind), u"configuration"_s);
            QVERIFY(heard.head.error().message.contains(thief.url(u"/steal"_s).toString()));
            QVERIFY(!heard.head.error().toLine().contains(QString::fromLatin1(key)));
            QVERIFY(heard.body.isEmpty());
        }
        QCOMPARE(thief.connections(), 0);
    }

    void followsTheSameServerOnly()
    {
        FaultServer server([](FaultPeer &peer) {
            for (QByteArray request = peer.request(); !request.isEmpty(); request = peer.request()) {
                const bool isNew = request.startsWith("POST /v2/chat ");
                isNew ? peer.answer(200, "new") : peer.answer(308, "old", "Location: /v2/chat\r\n");
            }
        });
        HttpClient client;
        const Heard heard = ask(client, post(server.url()));
        QVERIFY2(heard.head, qPrintable(heard.head ? QString() : heard.head.error().toLine()));
        QCOMPARE(heard.body, "new");
        QCOMPARE(server.requests().size(), 2);
        QVERIFY(server.requests().at(1).endsWith("{\"stream\":true}"));
    }

    void leavesARedirectInCircles()
    {
        FaultServer server([](FaultPeer &peer) {
            while (!peer.request().isEmpty()) {
                peer.answer(307, "", "Location: /v1/chat\r\n");
            }
        });
        HttpClient client;
        const Heard heard = ask(client, post(server.url()));
        QVERIFY(!heard.head);
        QVERIFY(heard.head.error().message.contains(u"circles"_s));
        QVERIFY(server.requests().size() <= 6);
    }

    void keepsAConnectionForTheNextCall()
    {
        FaultServer server([](FaultPeer &peer) {
            while (!peer.request().isEmpty()) {
                peer.answer(200, "{}");
            }
        });
        HttpClient client;
        for (int i = 0; i < 5; ++i) {
            QVERIFY(ask(client, post(server.url())).head);
        }
        QCOMPARE(server.requests().size(), 5);
        QCOMPARE(server.connections(), 1);
    }

    void usesNoConnectionThatTheServerGaveUp()
    {
        FaultServer server([](FaultPeer &peer) {
            peer.request();
            peer.answer(200, "{}"); // says nothing of closing, and closes
        });
        HttpClient client;
        for (int i = 0; i < 5; ++i) {
            QVERIFY(ask(client, post(server.url())).head);
            QVERIFY(server.isLeftWithin(5000));
            QTest::qWait(20); // the closing arrives
        }
        QCOMPARE(server.connections(), 5);
    }

    void cancelsAtOnce_data()
    {
        QTest::addColumn<bool>("isStreaming");
        QTest::newRow("before the head") << false;
        QTest::newRow("in the stream") << true;
    }

    void cancelsAtOnce()
    {
        QFETCH(const bool, isStreaming);
        FaultServer server([isStreaming](FaultPeer &peer) {
            peer.request();
            if (isStreaming) {
                peer.send(streamHead());
                while (peer.pause(10) && peer.chunk("data: {}\n\n")) {
                }
            }
            peer.hang();
        });
        HttpClient client;
        qint64 least = 1000; // of three: the machine may be busy with something else
        for (int i = 0; i < 3; ++i) {
            std::stop_source stop;
            QElapsedTimer since;
            std::thread canceller([&] {
                std::this_thread::sleep_for(200ms);
                since.start();
                stop.request_stop();
            });
            const Heard heard = ask(client, post(server.url()), Timeouts{}, stop.get_token());
            canceller.join();
            least = std::min(least, since.elapsed());
            QVERIFY(!heard.head);
            QCOMPARE(toString(heard.head.error().kind), u"cancelled"_s);
        }
        QVERIFY2(least < 50, qPrintable(QString::number(least)));
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(server.isLeftWithin(5000));
        QVERIFY(!ask(client, post(server.url()), Timeouts{}, stop.get_token()).head); // asked for before it began
    }

    void endsWithTheErrorOfASink()
    {
        FaultServer server([](FaultPeer &peer) {
            peer.request();
            peer.send(streamHead());
            while (peer.chunk("data: {}\n\n")) {
            }
        });
        HttpClient client;
        const auto refuse = [](QByteArrayView) -> Status {
            return failure(ErrorKind::Safety, u"blocked"_s);
        };
        const Result<HttpHead> head = client.exchange(post(server.url()), patient, ignoreHead, refuse, {});
        QVERIFY(!head);
        QCOMPARE(head.error().message, u"blocked"_s);
        QVERIFY(server.isLeftWithin(5000)); // long before any limit
    }

    void letsASlowReaderHoldTheServerBack()
    {
        FaultServer server([](FaultPeer &peer) {
            peer.request();
            peer.send("HTTP/1.1 200 OK\r\nContent-Length: 67108864\r\n\r\n");
            peer.flood(QByteArray(mib, 'x'), 64 * mib);
        });
        HttpClient client;
        qint64 got = 0;
        qint64 sentWhileResting = 0;
        bool hasRested = false;
        const auto slow = [&](QByteArrayView bytes) {
            if (!hasRested) {
                hasRested = true;
                std::this_thread::sleep_for(2s); // longer than the idle limit: the silence is ours
                sentWhileResting = server.sent();
            }
            got += bytes.size();
            return Status();
        };
        constexpr Timeouts briefIdle{60s, 60s, 1500ms, 120s};
        const Result<HttpHead> head = client.exchange(post(server.url()), briefIdle, ignoreHead, slow, {});
        QVERIFY2(head, qPrintable(head ? QString() : head.error().toLine()));
        QCOMPARE(got, 64 * mib);
        QVERIFY2(sentWhileResting < 24 * mib, qPrintable(QString::number(sentWhileResting))); // what the kernel holds
    }

    void sendsALargeRequest()
    {
        FaultServer server([](FaultPeer &peer) {
            const QByteArray request = peer.request();
            peer.answer(200, QByteArray::number(request.size() - request.indexOf("\r\n\r\n") - 4));
        });
        HttpClient client;
        const Heard heard = ask(client, post(server.url(), QByteArray(32 * mib, 'x')));
        QVERIFY2(heard.head, qPrintable(heard.head ? QString() : heard.head.error().toLine()));
        QCOMPARE(heard.body.toLongLong(), 32 * mib);
    }

    void runsManyStreamsToOneHostAtOnce()
    {
        constexpr int streams = 64;
        std::latch all(streams);
        FaultServer server([&all](FaultPeer &peer) {
            peer.request();
            peer.send(streamHead());
            peer.chunk("first");
            all.arrive_and_wait(); // nobody goes on before everybody is being answered
            for (int i = 0; i < 20; ++i) {
                peer.pause(5);
                peer.chunk("more");
            }
            peer.chunk("");
        });
        HttpClient client;
        std::vector<std::thread> threads;
        std::atomic<int> whole = 0;
        for (int i = 0; i < streams; ++i) {
            threads.emplace_back([&] {
                const Heard heard = ask(client, post(server.url()), Timeouts{5s, 5s, 5s, 10s});
                whole += heard.head && heard.body.size() == 5 + 20 * 4 ? 1 : 0;
            });
        }
        for (std::thread &thread : threads) {
            thread.join();
        }
        QCOMPARE(whole.load(), streams);
    }

    void endsItsCallersWhenItIsDestroyed()
    {
        FaultServer server([](FaultPeer &peer) {
            peer.request();
            peer.send(streamHead());
            while (peer.pause(5) && peer.chunk("data: {}\n\n")) {
            }
        });
        auto client = std::make_unique<HttpClient>();
        std::atomic<int> cancelled = 0;
        std::latch started(8);
        std::vector<std::thread> threads;
        for (int i = 0; i < 8; ++i) {
            threads.emplace_back([&] {
                bool isFirst = true;
                const auto hear = [&](QByteArrayView) {
                    if (std::exchange(isFirst, false)) {
                        started.count_down();
                    }
                    return Status();
                };
                const Result<HttpHead> head = client->exchange(post(server.url()), Timeouts{}, ignoreHead, hear, {});
                cancelled += !head && head.error().kind == ErrorKind::Cancelled ? 1 : 0;
            });
        }
        started.wait();
        HttpClient *const gone = client.get();
        std::thread destroyer([gone] { std::destroy_at(gone); });
        for (std::thread &thread : threads) {
            thread.join();
        }
        destroyer.join();
        ::operator delete(client.release());
        QCOMPARE(cancelled.load(), 8);
        QVERIFY(server.isLeftWithin(5000));
    }

    void goesThroughAProxy()
    {
        FaultServer proxy([](FaultPeer &peer) {
            const QByteArray request = peer.request();
            request.startsWith("CONNECT ") ? peer.answer(403, "no") : peer.answer(200, "by proxy");
        });
        const QNetworkProxy choice(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.port(), u"me"_s, u"pass"_s);
        HttpClient client({}, [&choice](const QUrl &) { return choice; });
        const Heard heard = ask(client, post(QUrl(u"http://model.example:8080/v1?a=1"_s)));
        QVERIFY2(heard.head, qPrintable(heard.head ? QString() : heard.head.error().toLine()));
        QCOMPARE(heard.body, "by proxy");
        const QByteArray request = proxy.requests().value(0);
        QVERIFY(request.startsWith("POST http://model.example:8080/v1?a=1 HTTP/1.1\r\nHost: model.example:8080\r\n"));
        QVERIFY(request.contains("\r\nProxy-Authorization: Basic " + QByteArray("me:pass").toBase64() + "\r\n"));

        const Heard tunnel = ask(client, post(QUrl(u"https://model.example/v1"_s)));
        QVERIFY(!tunnel.head);
        QCOMPARE(toString(tunnel.head.error().kind), u"network"_s);
        QVERIFY2(tunnel.head.error().message.contains(u"proxy"_s), qPrintable(tunnel.head.error().toLine()));
        QVERIFY(proxy.requests().value(1).startsWith("CONNECT model.example:443 "));
        QVERIFY(!proxy.requests().value(1).contains(key));
    }

    void fetchesASmallAnswerWhole()
    {
        FaultServer server([](FaultPeer &peer) {
            while (!peer.request().isEmpty()) {
                peer.answer(404, "{\"error\":1}");
            }
        });
        HttpClient client;
        const Result<HttpAnswer> answer = client.fetch(post(server.url()), patient, {});
        QVERIFY(answer);
        QCOMPARE(answer->head.status, 404);
        QCOMPARE(answer->body, "{\"error\":1}");
        QVERIFY(!client.fetch(post(server.url()), patient, {}, 5));
    }
};

} // namespace autodevos

QTEST_GUILESS_MAIN(autodevos::TestHttpClient)
#include "tst_httpclient.moc"
