// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/providererror.h"
#include "core/llm/retryafter.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

/// JSON with ' for ".
QByteArray json(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

} // namespace

class TestProviderError : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sortsErrorsOfEveryShape_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *name, int status, const char *body, const char *kind, const char *message) {
            QTest::newRow(name) << status << json(body) << QString::fromLatin1(kind) << QString::fromUtf8(message);
        };
        row("bad key", 401, "{'error':{'message':'No such key','type':'invalid_request_error'}}", "authentication",
            "No such key");
        row("bad key as a bad request", 400, "{'code':'invalid-argument','error':'Incorrect API key provided.'}",
            "authentication", "Incorrect API key provided.");
        row("bad key by its reason", 400,
            "{'error':{'code':400,'message':'Key.','status':'INVALID_ARGUMENT','details':[{'reason':'API_KEY_INVALID'}]"
            "}}",
            "authentication", "Key.");
        row("forbidden", 403, "{'error':{'message':'Not for you'}}", "authentication", "Not for you");
        row("moderated", 403,
            "{'error':{'code':403,'message':'Flagged','metadata':{'reasons':['x'],'flagged_input':'y'}}}", "safety",
            "Flagged");
        row("no money", 402, "{'error':{'message':'Pay'}}", "quota", "Pay");
        row("no money as a rate", 429,
            "{'error':{'message':'Over','type':'insufficient_quota','code':'insufficient_quota'}}", "quota", "Over");
        row("no credit", 400,
            "{'type':'error','error':{'type':'invalid_request_error','message':'Your credit balance is too low to go "
            "on'}}",
            "quota", "Your credit balance is too low to go on");
        row("no quota at all", 429,
            "{'error':{'code':429,'message':'Quota exceeded, limit: 0, model: m','status':'RESOURCE_EXHAUSTED'}}",
            "quota", "Quota exceeded, limit: 0, model: m");
        row("rate by type tokens", 429, "{'error':{'message':'Slow','type':'tokens','code':'rate_limit_exceeded'}}",
            "rate-limit", "Slow");
        row("too large for the rate", 413,
            "{'error':{'message':'Request too large for model','type':'tokens','code':'rate_limit_exceeded'}}",
            "context-too-long", "Request too large for model");
        row("flex", 498, "{'error':{'message':'No room'}}", "rate-limit", "No room");
        row("overloaded", 529, "{'type':'error','error':{'type':'overloaded_error','message':'Overloaded'}}",
            "overloaded", "Overloaded");
        row("unavailable", 503, "{'error':{'code':503,'message':'Loading','type':'unavailable_error'}}", "overloaded",
            "Loading");
        row("too long", 400, "{'error':{'message':'Too much','code':'context_length_exceeded'}}", "context-too-long",
            "Too much");
        row("too long in words", 400, "{'error':{'message':'prompt is too long: 5 tokens > 4 maximum'}}",
            "context-too-long", "prompt is too long: 5 tokens > 4 maximum");
        row("too long with 500", 500,
            "{'error':{'code':500,'message':'the request exceeds the available context "
            "size','type':'exceed_context_size_error'}}",
            "context-too-long", "the request exceeds the available context size");
        row("no such model", 404, "{'error':{'message':'m is not here','code':'model_not_found'}}", "configuration",
            "m is not here");
        row("no such model as a bad request", 400,
            "{'error':{'message':'The requested model m','code':'model_not_found'}}", "configuration",
            "The requested model m");
        row("filtered", 400,
            "{'error':{'message':'Filtered','code':'content_filter','innererror':{'code':'ResponsibleAIPolicyViolation'"
            "}}}",
            "safety", "Filtered");
        row("broken call", 400, "{'error':{'message':'Bad call','code':'tool_use_failed'}}", "malformed-answer",
            "Bad call");
        row("bad request", 400, "{'error':{'message':'messages: wrong order'}}", "invalid", "messages: wrong order");
        row("no tools", 400, "{'error':{'message':'m does not support tools'}}", "unsupported",
            "m does not support tools");
        row("detail", 422, "{'detail':[{'loc':['body'],'msg':'Extra inputs'},{'msg':'Field required'}]}", "invalid",
            "Extra inputs; Field required");
        row("detail as a word", 401, "{'detail':'Unauthorized'}", "authentication", "Unauthorized");
        row("flat", 400, "{'object':'error','message':'Too big','type':'BadRequestError','param':null,'code':400}",
            "invalid", "Too big");
        row("string", 404, "{'error':'model m not found'}", "configuration", "model m not found");
        row("array of one", 429, "[{'error':{'code':429,'message':'Wait','status':'RESOURCE_EXHAUSTED'}}]",
            "rate-limit", "Wait");
        row("JSON in the message", 400, "{'error':{'message':'{\\'error\\':{\\'message\\':\\'inner\\'}}'}}", "invalid",
            "inner");
        row("an event", 429, "data: {'error':{'message':'Later'}}\n\n", "rate-limit", "Later");
        row("web page", 502, "<html><head><title>502 Bad\n Gateway</title></head></html>", "overloaded",
            "A web page came instead of an answer: 502 Bad Gateway");
        row("web page of a login", 200, "<!DOCTYPE html><html><body>Hi</body></html>", "configuration",
            "A web page came instead of an answer");
        row("plain words", 500, "upstream gone\n", "overloaded", "upstream gone");
        row("nothing", 500, "", "overloaded", "The server gave no reason");
        row("redirect", 302, "", "configuration", "The server gave no reason");
        row("timeout", 408, "{'error':{'message':'Took too long'}}", "timeout", "Took too long");
        row("cancelled over there", 499, "{'error':{'code':499,'message':'Cancelled.','status':'CANCELLED'}}",
            "network", "Cancelled.");
        row("in a stream", 200, "{'error':{'message':'Busy','type':'overloaded_error'}}", "overloaded", "Busy");
        row("in a stream, our fault", 200, "{'type':'error','error':{'message':'No','type':'invalid_request_error'}}",
            "invalid", "No");
        row("in a stream, unknown", 200, "{'error':{'message':'Something'}}", "overloaded", "Something");
        row("in a stream, with a number", 200, "{'error':{'message':'Gone','code':502}}", "overloaded", "Gone");
        row("in a stream, number as text", 200, "{'error':{'message':'No','code':'401'}}", "authentication", "No");
    }

    void sortsErrorsOfEveryShape()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        const Error error = providerError(HttpHead{status, {}}, body);
        QTEST(toString(error.kind), "kind");
        QTEST(error.message, "message");
        QVERIFY(!error.remedy.isEmpty());
    }

    void boundsWhatItRepeats()
    {
        const QString words(5000, u'x');
        const auto about = [&words](const QString &member) {
            return providerError(HttpHead{400, {}}, QJsonObject{{u"error"_s, QJsonObject{{member, words}}}});
        };
        QCOMPARE(about(u"message"_s).message.size(), 600);
        QVERIFY(about(u"code"_s).context.size() < 400);
        QVERIFY(providerError(HttpHead{400, {}}, words.toUtf8()).message.size() <= 300);
    }

    void tellsWhatLiesBehindAGateway()
    {
        const Error error =
            providerError(HttpHead{429, {}}, json("{'error':{'code':429,'message':'Provider returned "
                                                  "error','metadata':{'provider_name':'P','raw':'model is busy'}}}"));
        QCOMPARE(error.message, u"Provider returned error"_s);
        QVERIFY(error.context.contains(u"model is busy"_s));
        QVERIFY(error.kind == ErrorKind::RateLimit);
    }

    void hearsHowLongToWait_data()
    {
        QTest::addColumn<QByteArray>("header"); // "name: value"
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("ms");
        const QByteArray plain = json("{'error':{'message':'x'}}");
        QTest::newRow("milliseconds") << QByteArray("retry-after-ms: 12.5") << plain << 13;
        QTest::newRow("seconds") << QByteArray("retry-after: 7") << plain << 7000;
        QTest::newRow("parts of seconds") << QByteArray("retry-after: 0.5") << plain << 500;
        QTest::newRow("date") << QByteArray("retry-after: Wed, 21 Oct 2026 07:28:30 GMT") << plain << 30000;
        QTest::newRow("date gone by") << QByteArray("retry-after: Wed, 21 Oct 2026 07:27:30 GMT") << plain << 0;
        QTest::newRow("nonsense") << QByteArray("retry-after: soon") << plain << 0;
        QTest::newRow("negative") << QByteArray("retry-after: -5") << plain << 0;
        QTest::newRow("years") << QByteArray("retry-after: 99999999999") << plain << 86400000;
        QTest::newRow("in the body")
            << QByteArray("x: y") << json("{'error':{'message':'x','details':[{'@type':'a'},{'retryDelay':'48.5s'}]}}")
            << 48500;
        QTest::newRow("in words") << QByteArray("x: y")
                                  << json("{'error':{'message':'Please try again in 1m1.5s. Thanks'}}") << 61500;
        QTest::newRow("in other words") << QByteArray("x: y")
                                        << json("{'error':{'message':'Please retry after 12 seconds.'}}") << 12000;
    }

    void hearsHowLongToWait()
    {
        QFETCH(const QByteArray, header);
        QFETCH(const QByteArray, body);
        QFETCH(const int, ms);
        const qsizetype colon = header.indexOf(':');
        const HttpHead head{
            429, {{"date", "Wed, 21 Oct 2026 07:28:00 GMT"}, {header.first(colon), header.sliced(colon + 1)}}};
        QCOMPARE(providerError(head, body).retryAfter, std::chrono::milliseconds(ms));
        const HttpHead final{400, head.headers};
        QCOMPARE(providerError(final, body).retryAfter.count(), 0); // waiting mends nothing here
    }

    void readsDurations()
    {
        QCOMPARE(durationFromText(u"6m0s").count(), 360000);
        QCOMPARE(durationFromText(u"12ms").count(), 12);
        QCOMPARE(durationFromText(u"1h2m3s").count(), 3723000);
        QCOMPARE(durationFromText(u"12").count(), 0);
        QCOMPARE(durationFromText(u"x1s").count(), 0);
        QCOMPARE(durationFromText(u"").count(), 0);
    }
};

} // namespace autodevos

QTEST_GUILESS_MAIN(autodevos::TestProviderError)
#include "tst_providererror.moc"
