// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/httpmodel.h"
#include "core/llm/unstreamedmodel.h"
#include "tests/llm/lineprotocol.h"
#include "tests/support/faultserver.h"

#include <QTest>

#include <latch>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace autodevos {
namespace {

const QByteArray key = "sk-\"quoted\"/1234567890";
const QString shownKey = QString::fromUtf8(key);

/// What a call with a fresh client came to, and everything it left behind.
struct Told {
    Result<Response> result;
    QString deltas;
    QVector<ExchangeRecord> records;
};

Request streamed(const QString &text = u"hello"_s)
{
    Request request;
    request.model = {u"any"_s, u"other"_s};
    request.messages = {Message{Speaker::User, text}};
    return request;
}

Told call(const FaultServer &server, const Request &request = streamed(), std::stop_token stop = {},
          HttpHeaders headers = {}, Timeouts timeouts = {60s, 60s, 60s, 120s})
{
    Told told;
    HttpModelOptions options;
    options.timeouts = timeouts;
    options.observer = [&told](const ExchangeRecord &record) {
        told.records.append(record);
    };
    UnstreamedModel model(std::make_shared<HttpModel>(
        ModelId{u"lines"_s, u"m-1"_s}, Endpoint{server.url(u"/v1"_s), Secret(key), std::move(headers)},
        std::make_shared<LineProtocol>(), std::make_shared<HttpClient>(), options));
    told.result = model.complete(
        request, [&told](const Delta &delta) { told.deltas += delta.text; }, std::move(stop));
    return told;
}

bool isStreamed(const QByteArray &request)
{
    return request.contains("\"stream\":true");
}

/// All that a record shows, as one text.
QByteArray textOf(const ExchangeRecord &record)
{
    QByteArray text = record.url.toUtf8() + record.body + record.answer;
    for (const auto &[name, value] : record.headers + record.answerHeaders) {
        text += name + value;
    }
    return text + (record.error ? record.error->toLine().toUtf8() : QByteArray());
}

QByteArray headerOf(const QByteArray &request, const QByteArray &name)
{
    const qsizetype at = request.indexOf("\r\n" + name + ": ");
    const qsizetype from = at + 4 + name.size();
    return at < 0 ? QByteArray() : request.sliced(from, request.indexOf("\r\n", from) - from);
}

} // namespace

class TestHttpModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void streamsAnAnswer()
    {
        FaultServer server([](FaultPeer &peer) {
            peer.request();
            peer.send(streamHead());
            peer.chunk("data: Hel");
            peer.pause(30);
            peer.chunk("lo\ndata:  you\ndata: [DONE]\n");
            peer.chunk("");
        });
        const Told told = call(server);
        QVERIFY2(told.result, qPrintable(told.result ? QString() : told.result.error().toLine()));
        QCOMPARE(told.result->text, u"Hello you"_s);
        QCOMPARE(told.deltas, u"Hello you"_s);
        QVERIFY(server.requests().value(0).contains("\"model\":\"m-1\"")); // its own, whatever the request named
        QCOMPARE(told.records.size(), 1);
        const ExchangeRecord &record = told.records.first();
        QCOMPARE(record.status, 200);
        QCOMPARE(record.model.toString(), u"lines/m-1"_s);
        QCOMPARE(record.url, server.url(u"/v1/lines"_s).toString());
        QCOMPARE(record.usage->output, 9);
        QVERIFY(!record.error);
        QVERIFY(record.answer.startsWith("data: Hello\n"));
        QVERIFY(record.startedMs > 1'700'000'000'000);
        QVERIFY(record.headMs >= 0 && record.firstDeltaMs >= record.headMs + 20 && record.endMs >= record.firstDeltaMs);
    }

    void asksAgainWithoutStreamingWhenThatIsToBlame_data()
    {
        QTest::addColumn<QByteArray>("answer"); // to the streamed request
        QTest::newRow("400 naming it") << QByteArray(
            "HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 26\r\n\r\n\"stream\" is not supported!");
        QTest::newRow("501 naming it") << QByteArray(
            "HTTP/1.1 501 No\r\nConnection: close\r\nContent-Length: 26\r\n\r\nStreaming not implemented!");
        QTest::newRow("a page instead of events") << QByteArray(
            "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\nContent-Length: 6\r\n\r\n<html>");
        QTest::newRow("cut before the first event")
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\nContent-Length: "
                          "60\r\n\r\n: \n");
    }

    void asksAgainWithoutStreamingWhenThatIsToBlame()
    {
        QFETCH(const QByteArray, answer);
        FaultServer server([answer](FaultPeer &peer) {
            const QByteArray request = peer.request();
            isStreamed(request) ? peer.send(answer) : peer.answer(200, "{\"text\":\"plain\"}");
        });
        const Told told = call(server);
        QVERIFY2(told.result, qPrintable(told.result ? QString() : told.result.error().toLine()));
        QCOMPARE(told.result->text, u"plain"_s);
        QCOMPARE(server.requests().size(), 2);
        QVERIFY(!isStreamed(server.requests().at(1)));
        QCOMPARE(told.records.size(), 2);
        QVERIFY(told.records.at(0).error);
        QVERIFY(!told.records.at(1).error);
    }

    void asksOnceWhereStreamingIsNotToBlame_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("kind");
        const auto row = [](const char *name, const QByteArray &answer, const QString &kind) {
            QTest::newRow(name) << answer << kind;
        };
        row("400 for something else", "HTTP/1.1 400 No\r\nContent-Length: 9\r\n\r\nbad model", u"invalid"_s);
        row("400 of a proxy", "HTTP/1.1 400 No\r\nContent-Length: 15\r\n\r\nupstream is bad", u"invalid"_s);
        row("401 naming it", "HTTP/1.1 401 No\r\nContent-Length: 9\r\n\r\nno stream", u"authentication"_s);
        row("429", "HTTP/1.1 429 No\r\nContent-Length: 9\r\n\r\nno stream", u"rate-limit"_s);
        row("529", "HTTP/1.1 529 No\r\nContent-Length: 4\r\n\r\nbusy", u"overloaded"_s);
        row("error in the stream",
            "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nContent-Length: 12\r\n\r\nerror: busy\n",
            u"overloaded"_s);
        row("something was heard",
            "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nContent-Length: 50\r\n\r\ndata: a\n", u"network"_s);
        row("no answer", "", u"network"_s);
    }

    void asksOnceWhereStreamingIsNotToBlame()
    {
        QFETCH(const QByteArray, answer);
        QFETCH(const QString, kind);
        FaultServer server([answer](FaultPeer &peer) {
            peer.request();
            peer.send(answer);
        });
        const Told told = call(server);
        QVERIFY(!told.result);
        QCOMPARE(toString(told.result.error().kind), kind);
        QCOMPARE(server.requests().size(), 1);
        QCOMPARE(told.records.size(), 1);
    }

    void asksAgainOnceOnly()
    {
        FaultServer server([](FaultPeer &peer) {
            peer.request();
            peer.answer(400, "stream");
        });
        QVERIFY(!call(server).result);
        QCOMPARE(server.requests().size(), 2);
    }

    void takesAnAnswerThatSaysItIsWhole_data()
    {
        QTest::addColumn<bool>("hangs");
        QTest::newRow("cut after it") << false;
        QTest::newRow("open after it") << true;
    }

    void takesAnAnswerThatSaysItIsWhole()
    {
        QFETCH(const bool, hangs);
        FaultServer server([hangs](FaultPeer &peer) {
            peer.request();
            peer.send(streamHead());
            peer.chunk("data: all\ndata: [DONE]\n");
            if (hangs) {
                peer.hang();
            }
        });
        const Told told = call(server, streamed(), {}, {}, {60s, 60s, 300ms, 120s});
        QVERIFY2(told.result, qPrintable(told.result ? QString() : told.result.error().toLine()));
        QCOMPARE(told.result->text, u"all"_s);
    }

    void tellsWhatHadComeOfAnAnswerThatFailed()
    {
        FaultServer server([](FaultPeer &peer) {
            peer.request();
            peer.send(streamHead());
            peer.chunk("data: So far\nerror: busy\n");
        });
        CallFate fate;
        Request request = streamed();
        request.fate = &fate;
        const Told told = call(server, request);
        QVERIFY(!told.result);
        QCOMPARE(fate.begun.text, u"So far"_s);
        QVERIFY(!fate.mayBeStreaming);
    }

    void keepsWhatAnErrorSaysWhenItIsCut()
    {
        FaultServer server([](FaultPeer &peer) {
            peer.request();
            peer.send("HTTP/1.1 401 No\r\nContent-Length: 100\r\n\r\nwrong key");
        });
        const Told told = call(server);
        QVERIFY(!told.result);
        QCOMPARE(toString(told.result.error().kind), u"authentication"_s);
        QCOMPARE(told.result.error().message, u"wrong key"_s);
    }

    void showsNoKeyThatTheServerRepeats_data()
    {
        QTest::addColumn<QByteArray>("echo");
        QTest::newRow("as it is") << key;
        QTest::newRow("in a header") << "Authorization: Bearer " + key;
        QTest::newRow("escaped") << QByteArray("sk-\\\"quoted\\\"/1234567890");
        QTest::newRow("percent-encoded") << key.toPercentEncoding();
        QTest::newRow("cut") << key.first(15);
        QTest::newRow("of the gateway") << QByteArray("gateway-secret-1");
    }

    void showsNoKeyThatTheServerRepeats()
    {
        QFETCH(const QByteArray, echo);
        FaultServer server([echo](FaultPeer &peer) {
            peer.request();
            peer.answer(401, "no such key: " + echo, "X-Echo: " + echo + "\r\nSet-Cookie: id=" + echo + "\r\n");
        });
        const Told told = call(server, streamed(u"my key is "_s + shownKey), {},
                               {{"X-Gateway-Token", "gateway-secret-1"}, {"X-Project", "garden"}});
        QVERIFY(server.requests().value(0).contains(key)); // it was sent
        QVERIFY(!told.result);
        QCOMPARE(toString(told.result.error().kind), u"authentication"_s);
        QVERIFY2(told.result.error().message.startsWith(u"no such key: "_s), qPrintable(told.result.error().message));
        QVERIFY2(!told.result.error().toLine().toUtf8().contains(echo), qPrintable(told.result.error().toLine()));
        QVERIFY(told.result.error().message.contains(u"[redacted]"_s));
        const QByteArray shown = textOf(told.records.first());
        QVERIFY2(!shown.contains(echo), shown.constData());
        QVERIFY(!shown.contains("1234567890"));
        QVERIFY(shown.contains("garden")); // what is no secret is shown
    }

    void sendsATraceContext()
    {
        FaultServer server([](FaultPeer &peer) {
            peer.request();
            peer.answer(200, "{\"text\":\"ok\"}");
        });
        QVERIFY(call(server).result);
        QVERIFY(call(server).result);
        const QByteArray first = headerOf(server.requests().at(0), "traceparent");
        const QByteArray second = headerOf(server.requests().at(1), "traceparent");
        QVERIFY2(TraceContext::parse(first), first.constData());
        QVERIFY(TraceContext::parse(second));
        QVERIFY(TraceContext::parse(first)->trace != TraceContext::parse(second)->trace);

        const QByteArray own = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
        QVERIFY(call(server, streamed(), {}, {{"traceparent", own}}).result);
        QCOMPARE(server.requests().at(2).count("traceparent"), 1);
        QCOMPARE(headerOf(server.requests().at(2), "traceparent"), own);
    }

    void readsATraceContext()
    {
        const QByteArray text = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
        const std::optional<TraceContext> context = TraceContext::parse(text);
        QVERIFY(context);
        QCOMPARE(context->toHeader(), text);
        QVERIFY(context->child().trace == context->trace);
        QVERIFY(context->child().span != context->span);
        for (const QByteArray &bad : {QByteArray(), text.chopped(1), text.toUpper(), "01" + text.sliced(2),
                                      QByteArray("00-00000000000000000000000000000000-b7ad6b7169203331-01"),
                                      QByteArray("00-0af7651916cd43dd8448eb211c80319c-0000000000000000-01")}) {
            QVERIFY2(!TraceContext::parse(bad), bad.constData());
        }
    }

    void cancelsInTheMiddleOfAStream()
    {
        std::latch streaming(1);
        FaultServer server([&streaming](FaultPeer &peer) {
            peer.request();
            peer.send(streamHead());
            peer.chunk("data: a\n");
            streaming.count_down();
            while (peer.pause(5) && peer.chunk("data: a\n")) {
            }
        });
        std::stop_source stop;
        std::thread canceller([&] {
            streaming.wait();
            stop.request_stop();
        });
        const Told told = call(server, streamed(), stop.get_token(), {}, {});
        canceller.join();
        QVERIFY(!told.result);
        QCOMPARE(toString(told.result.error().kind), u"cancelled"_s);
        QCOMPARE(server.requests().size(), 1);
        QVERIFY(server.isLeftWithin(5000));
    }

    void servesManyThreadsAtOnce()
    {
        constexpr int streams = 64;
        std::latch all(streams);
        FaultServer server([&all](FaultPeer &peer) {
            const QByteArray request = peer.request();
            const qsizetype at = request.indexOf("\"text\":\"") + 8;
            const QByteArray text = request.sliced(at, request.indexOf('"', at) - at);
            peer.send(streamHead());
            all.arrive_and_wait();
            for (int i = 0; i < 10; ++i) {
                peer.pause(2);
                peer.chunk("data: " + text + "\n");
            }
            peer.chunk("data: [DONE]\n");
            peer.chunk("");
        });
        HttpModelOptions options;
        options.timeouts = {5s, 5s, 5s, 20s};
        HttpModel model({u"lines"_s, u"m-1"_s}, {server.url(u"/v1"_s), Secret(key)}, std::make_shared<LineProtocol>(),
                        std::make_shared<HttpClient>(), options);
        std::atomic<int> right = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < streams; ++i) {
            threads.emplace_back([&model, &right, i] {
                const QString text = u"<%1>"_s.arg(i);
                const auto response = model.complete(streamed(text), [](const Delta &) {}, {});
                right += response && response->text == text.repeated(10) ? 1 : 0;
            });
        }
        for (std::thread &thread : threads) {
            thread.join();
        }
        QCOMPARE(right.load(), streams);
    }

    void takesSecretsOutOfAddresses()
    {
        const HttpRequest request{"GET", QUrl(u"https://me:hidden@a.example/v1?alt=sse&key=abc123&page=2#x"_s), {}, {}};
        const Redactor redactor(Secret(), request);
        QCOMPARE(redactor.redacted(request.url), u"https://a.example/v1?alt=sse&key=redacted&page=2"_s);
        QCOMPARE(redactor.redacted(u"hidden abc123 a.example"_s), u"[redacted] [redacted] a.example"_s);
        QCOMPARE(displayUrl(request.url), u"https://a.example/v1"_s);
    }

    void takesSecretsOutOfHeaders_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char *name : {"Authorization", "x-api-key", "X-Goog-Api-Key", "api-key", "Proxy-Authorization",
                                 "Cookie", "Set-Cookie", "X-Auth-Token"}) {
            QTest::newRow(name) << QByteArray(name);
        }
    }

    void takesSecretsOutOfHeaders()
    {
        QFETCH(const QByteArray, name);
        const HttpRequest request{"GET", QUrl(u"https://a.example"_s), {{name, "hush-hush"}, {"Accept", "*/*"}}, {}};
        const Redactor redactor(Secret(), request);
        QCOMPARE(redactor.redacted(request.headers), (HttpHeaders{{name, "[redacted]"}, {"Accept", "*/*"}}));
        QCOMPARE(redactor.redacted(QByteArray("say hush-hush twice")), "say [redacted] twice");
        QCOMPARE(Redactor(Secret("ab"), {}).redacted(QByteArray("abc")), "abc"); // a placeholder
        QVERIFY(!isSecretName("x-ratelimit-remaining-tokens"));
        QVERIFY(!isSecretName("content-type"));
    }
};

} // namespace autodevos

QTEST_GUILESS_MAIN(autodevos::TestHttpModel)
#include "tst_httpmodel.moc"
