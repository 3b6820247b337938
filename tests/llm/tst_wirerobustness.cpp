// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/anthropic.h"
#include "core/llm/gemini.h"
#include "core/llm/openaichat.h"
#include "core/llm/openairesponses.h"
#include "wirecheck.h"

#include <QRandomGenerator>
#include <QTest>

#include <ctime>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

/// An answer that a protocol reads well, and the content type it comes with.
struct Fixture {
    const WireProtocol *protocol;
    QByteArray type;
    QByteArray body;
};

const GeminiProtocol gemini;
const AnthropicProtocol anthropic;
const OpenAiResponsesProtocol responses;
const OpenAiChatProtocol chat;

QVector<Fixture> fixtures()
{
    const QByteArray stream = "text/event-stream";
    const QByteArray document = "application/json";
    return {
        {&gemini, stream,
         events({"{'candidates':[{'content':{'parts':[{'text':'Hm','thought':true},{'text':'grüße'}]}}],'usageMetadata'"
                 ":{'promptTokenCount':1,'totalTokenCount':2}}",
                 "{'candidates':[{'content':{'parts':[{'functionCall':{'name':'w','willContinue':true}}]}}]}",
                 "{'candidates':[{'content':{'parts':[{'functionCall':{'partialArgs':[{'jsonPath':'$.a.b[2]','"
                 "stringValue':'x'}],'willContinue':true}}]}}]}",
                 "{'candidates':[{'content':{'parts':[{'functionCall':{}}]},'finishReason':'STOP'}]}"})},
        {&gemini, document,
         json("[{'candidates':[{'content':{'parts':[{'text':'a'},{'functionCall':{'name':'f','args':{'a':[1,2]}},'"
              "thoughtSignature':'s'}]},'finishReason':'STOP'}]}]")},
        {&anthropic, stream,
         events({"{'type':'message_start','message':{'id':'m','usage':{'input_tokens':3}}}",
                 "{'type':'content_block_start','index':0,'content_block':{'type':'thinking','thinking':''}}",
                 "{'type':'content_block_delta','index':0,'delta':{'type':'signature_delta','signature':'S'}}",
                 "{'type':'content_block_start','index':1,'content_block':{'type':'tool_use','id':'t','name':'r','"
                 "input':{}}}",
                 "{'type':'content_block_delta','index':1,'delta':{'type':'input_json_delta','partial_json':'{\\'a\\':["
                 "1]}'}}",
                 "{'type':'message_delta','delta':{'stop_reason':'tool_use'},'usage':{'output_tokens':5}}",
                 "{'type':'message_stop'}"})},
        {&responses, stream,
         events({"{'type':'response.output_item.added','output_index':0,'item':{'type':'function_call','call_id':'c','"
                 "name':'f','arguments':''}}",
                 "{'type':'response.function_call_arguments.delta','output_index':0,'delta':'{\\'a\\':1}'}",
                 "{'type':'response.output_text.delta','output_index':1,'delta':'x'}",
                 "{'type':'response.completed','response':{'status':'completed','output':[],'usage':{'input_tokens':9}}"
                 "}"})},
        {&chat, stream,
         events({"{'id':'i','choices':[{'index':0,'delta':{'content':[{'type':'text','text':'x'}],'reasoning_details':["
                 "{'type':'reasoning.text','text':'m','index':0}]}}]}",
                 "{'choices':[{'index':0,'delta':{'tool_calls':[{'index':0,'id':'a','function':{'name':'f','arguments':"
                 "'{\\'x\\':'}}]}}]}",
                 "{'choices':[{'index':0,'delta':{'tool_calls':[{'index':0,'function':{'arguments':'1}'}}]},'finish_"
                 "reason':'tool_calls'}]}",
                 "{'choices':[],'usage':{'prompt_tokens':3,'completion_tokens':4}}", "[DONE]"})},
        {&chat, "application/x-ndjson",
         json("{'message':{'content':'H','tool_calls':[{'function':{'name':'f','arguments':{'a':1}}}]},'done':false}\n{"
              "'message':{'content':'i'},'done':true,'eval_count':3}\n")},
        {&chat, document,
         json("\n "
              "{'choices':[{'message':{'content':'Hi','tool_calls':[{'id':'1','function':{'name':'f','arguments':'{}'}}"
              "]}}]}")},
        {&chat, document,
         json("{'error':{'message':'{\\'error\\':{\\'message\\':\\'x\\'}}','details':[{'retryDelay':'3s'}],'metadata':{"
              "'raw':'y'}}}")},
    };
}

/// Puts in, takes out, swaps and doubles bytes, mostly those that mean something.
QByteArray mutated(QByteArray body, QRandomGenerator &random)
{
    static const QByteArray meaning("{}[]\",:\\\n\r 0-e.\xFF\xC3\x80tnull");
    const int count = random.bounded(1, 4);
    for (int i = 0; i < count && !body.isEmpty(); ++i) {
        const qsizetype at = random.bounded(int(body.size()));
        const qsizetype length = random.bounded(1, 40);
        switch (random.bounded(6)) {
        case 0:
            body[at] = meaning.at(random.bounded(int(meaning.size())));
            break;
        case 1:
            body.insert(at, meaning.at(random.bounded(int(meaning.size()))));
            break;
        case 2:
            body.remove(at, length);
            break;
        case 3:
            body.insert(at, body.mid(random.bounded(int(body.size())), length));
            break;
        case 4:
            body[at] = char(random.bounded(256));
            break;
        default:
            body.truncate(std::max<qsizetype>(at, 1));
            break;
        }
    }
    return body;
}

QString endOf(const Decoded &decoded)
{
    return decoded.result ? u"an answer"_s : toString(decoded.result.error().kind);
}

/// Feeds `piece` again and again; how many bytes the decoder took, and its error.
std::pair<qint64, Status> feedForever(const WireProtocol &protocol, const QByteArray &type, const QByteArray &start,
                                      const QByteArray &piece, qint64 most)
{
    const std::unique_ptr<AnswerDecoder> decoder = protocol.read({200, {{"content-type", type}}});
    Status status = decoder->feed(start, {});
    qint64 fed = start.size();
    while (status && fed < most) {
        status = decoder->feed(piece, {});
        fed += piece.size();
    }
    return {fed, status};
}

/// Of the processor: whatever else the machine does.
double secondsSince(std::clock_t begun)
{
    return static_cast<double>(std::clock() - begun) / CLOCKS_PER_SEC;
}

constexpr qint64 mebibyte = 1024 * 1024;

} // namespace

class TestWireRobustness : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsItsOwnFixtures()
    {
        const QVector<Fixture> all = fixtures();
        for (const Fixture &fixture : all) {
            const Decoded decoded = decode(*fixture.protocol, {200, {{"content-type", fixture.type}}}, fixture.body);
            const bool isError = fixture.body.contains("error");
            QVERIFY2(decoded.result.has_value() != isError,
                     qPrintable(endOf(decoded) + u' ' + QString::fromUtf8(fixture.body)));
        }
    }

    void blanksAndMarksInFrontAreNothingInAnySlices_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        const QByteArray mark = "\xEF\xBB\xBF";
        QTest::newRow("blanks before events")
            << 200 << QByteArray() << QByteArray(20, ' ') + ":error:x\n\ndata: {}\n\n";
        QTest::newRow("blanks before the start of events") << 200 << QByteArray() << QByteArray(17, ' ') + ":err";
        QTest::newRow("two marks before an error") << 503 << QByteArray("text/html") << mark + mark + "Too much";
        QTest::newRow("mark and blanks before JSON")
            << 200 << QByteArray("application/json") << mark + QByteArray(12, '\n') + mark + json("{'choices':[]}");
    }

    void blanksAndMarksInFrontAreNothingInAnySlices()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        for (const WireProtocol *protocol :
             std::initializer_list<const WireProtocol *>{&gemini, &anthropic, &responses, &chat}) {
            const HttpHead head{status, {{"content-type", type}}};
            const Decoded whole = decode(*protocol, head, body);
            for (const int slice : {1, 2, 5, 11}) {
                QVERIFY2(decode(*protocol, head, body, [slice] { return slice; }) == whole,
                         qPrintable(protocol->name()));
            }
        }
    }

    void tellsWhatHadComeOfAnAnswerThatFailed_data()
    {
        QTest::addColumn<const WireProtocol *>("protocol");
        QTest::addColumn<QByteArray>("body");
        const auto row = [](const char *name, const WireProtocol &protocol, const QByteArray &body) {
            QTest::newRow(name) << &protocol << body;
        };
        row("gemini", gemini,
            events({"{'candidates':[{'content':{'parts':[{'text':'hm','thought':true},{'text':'So'},{'functionCall':{'"
                    "name':'f','args':{'a':1}}}]}}],'usageMetadata':{'promptTokenCount':9,'totalTokenCount':9}}",
                    "{'error':{'code':503,'message':'Too much','status':'UNAVAILABLE'}}"}));
        row("anthropic", anthropic,
            events({"{'type':'message_start','message':{'id':'m','usage':{'input_tokens':9}}}",
                    "{'type':'content_block_delta','index':0,'delta':{'type':'thinking_delta','thinking':'hm'}}",
                    "{'type':'content_block_delta','index':1,'delta':{'type':'text_delta','text':'So'}}",
                    "{'type':'content_block_start','index':2,'content_block':{'type':'tool_use','id':'t','name':'f',"
                    "'input':{'a':1}}}",
                    "{'type':'content_block_start','index':3,'content_block':{'type':'tool_use','id':'u','name':'g',"
                    "'input':{}}}",
                    "{'type':'content_block_delta','index':3,'delta':{'type':'input_json_delta','partial_json':'{'}}",
                    "{'type':'error','error':{'type':'overloaded_error','message':'Too much'}}"}));
        row("openai", responses,
            events({"{'type':'response.reasoning_summary_text.delta','output_index':0,'delta':'hm'}",
                    "{'type':'response.output_text.delta','output_index':1,'delta':'So'}",
                    "{'type':'response.output_item.done','output_index':2,'item':{'type':'function_call','call_id':'c',"
                    "'name':'f','arguments':'{\\'a\\':1}'}}",
                    "{'type':'response.failed','response':{'status':'failed','usage':{'input_tokens':9},'error':{'code'"
                    ":'server_is_overloaded','message':'Too much'}}}"}));
        row("openai-compatible", chat,
            events({"{'choices':[{'delta':{'reasoning':'hm','content':'So','tool_calls':[{'index':0,'id':'c','function'"
                    ":{'name':'f','arguments':'{\\'a\\':1}'}},{'index':1,'function':{'name':'g'}}]}}]}",
                    "{'error':{'code':503,'message':'Too much'},'choices':[],'usage':{'prompt_tokens':9}}"}));
    }

    void tellsWhatHadComeOfAnAnswerThatFailed()
    {
        QFETCH(const WireProtocol *, protocol);
        QFETCH(const QByteArray, body);
        const Decoded decoded = decode(*protocol, sseHead(), body);
        QVERIFY(!decoded.result);
        QCOMPARE(decoded.result.error().message, u"Too much"_s);
        QCOMPARE(endOf(decoded), u"overloaded"_s);
        QCOMPARE(decoded.begun.text, u"So"_s);
        QCOMPARE(decoded.begun.reasoning, u"hm"_s);
        QCOMPARE(decoded.begun.usage.input, 9);
        QCOMPARE(decoded.begun.toolCalls.size(), 1);
        QCOMPARE(decoded.begun.toolCalls.first().name, u"f"_s);
        QCOMPARE(decoded.begun.toolCalls.first().arguments, (QJsonObject{{u"a"_s, 1}}));
        const Decoded slow = decode(*protocol, sseHead(), body, [] { return 1; });
        QVERIFY(slow == decoded);
    }

    void endsWellWhateverComes()
    {
        QRandomGenerator random(20261121);
        const QVector<Fixture> all = fixtures();
        int answers = 0;
        int errors = 0;
        for (int round = 0; round < 1500; ++round) {
            for (const Fixture &fixture : all) {
                const QByteArray body = mutated(fixture.body, random);
                const HttpHead head{random.bounded(8) == 0 ? 400 + random.bounded(200) : 200,
                                    {{"content-type", fixture.type}}};
                const int most = random.bounded(1, 60) + 1;
                const Decoded decoded =
                    decode(*fixture.protocol, head, body, [&] { return random.bounded(1, most + 1); });
                const Decoded whole = decode(*fixture.protocol, head, body);
                QVERIFY2(decoded.result == whole.result,
                         qPrintable(endOf(decoded) + u'/' + endOf(whole) + u' ' +
                                    QString::fromLatin1(body.toPercentEncoding(" {}[]\":,"))));
                (decoded.result ? answers : errors) += 1;
                if (!decoded.result) {
                    QVERIFY(!decoded.result.error().message.isEmpty());
                    QVERIFY(decoded.result.error().message.size() <= 700);
                    QVERIFY(decoded.result.error().context.size() <= 1000);
                }
            }
        }
        qInfo("%d answers, %d errors", answers, errors);
        QVERIFY(answers > 500 && errors > 500);
    }

    void boundsALineWithoutAnEnd()
    {
        for (const WireProtocol *protocol :
             {static_cast<const WireProtocol *>(&gemini), static_cast<const WireProtocol *>(&anthropic),
              static_cast<const WireProtocol *>(&responses), static_cast<const WireProtocol *>(&chat)}) {
            const auto [fed, status] = feedForever(*protocol, "text/event-stream", "data: {\"a\":\"",
                                                   QByteArray(mebibyte, 'x'), 64 * mebibyte);
            QVERIFY(!status);
            QVERIFY(status.error().kind == ErrorKind::MalformedAnswer);
            QVERIFY(fed <= 18 * mebibyte);
        }
    }

    void boundsDocumentsLinesAndStreams()
    {
        const QByteArray much(mebibyte, 'x');
        auto [fed, status] = feedForever(chat, "application/json", "{\"a\":\"", much, 1024 * mebibyte);
        QVERIFY(!status && fed <= 34 * mebibyte);
        std::tie(fed, status) = feedForever(chat, "application/x-ndjson", "{\"a\":\"", much, 1024 * mebibyte);
        QVERIFY(!status && fed <= 34 * mebibyte);
        const QByteArray comment = ": " + QByteArray(4000, 'x') + "\n\n";
        std::tie(fed, status) = feedForever(chat, "text/event-stream", "", comment, 1024 * mebibyte);
        QVERIFY(!status && fed <= 98 * mebibyte);
    }

    void keepsOnlyTheStartOfAnEndlessPage()
    {
        const std::unique_ptr<AnswerDecoder> decoder = chat.read({200, {{"content-type", "text/html"}}});
        const QByteArray much(mebibyte, 'x');
        QVERIFY(decoder->feed("<html><title>Hello</title>", {}));
        for (int i = 0; i < 256; ++i) {
            QVERIFY(decoder->feed(much, {}));
        }
        const Result<Response> result = decoder->finish();
        QVERIFY(!result && result.error().message.contains(u"Hello"_s));
    }

    void waitsThroughEndlessBlanks()
    {
        const std::unique_ptr<AnswerDecoder> decoder = chat.read(jsonHead());
        const QByteArray blanks(mebibyte, '\n');
        for (int i = 0; i < 64; ++i) {
            QVERIFY(decoder->feed(blanks, {}));
        }
        QVERIFY(decoder->feed(json("{'choices':[{'message':{'content':'Hi'}}]}"), {}));
        QCOMPARE(decoder->finish()->text, u"Hi"_s);
    }

    void refusesMoreCallsThanAnyoneMakes()
    {
        QByteArray stream;
        for (int i = 0; i < 100000; ++i) {
            const QByteArray number = QByteArray::number(i);
            stream += "data: {\"choices\":[{\"delta\":{\"tool_calls\":[{\"index\":" + number + ",\"id\":\"c" + number +
                      "\",\"function\":{\"name\":\"f\",\"arguments\":\"{}\"}}]}}]}\n\n";
        }
        const std::clock_t begun = std::clock();
        const Decoded decoded = decode(chat, sseHead(), stream, [] { return 65536; });
        QVERIFY(decoded.result.error().kind == ErrorKind::MalformedAnswer);
        QVERIFY(decoded.result.error().message.contains(u"1000"_s));
        QVERIFY2(secondsSince(begun) < 5, qPrintable(QString::number(secondsSince(begun))));
    }

    void refusesJsonThatIsTooDeep()
    {
        const QByteArray deep = QByteArray("{\"a\":").repeated(10000) + '1' + QByteArray(10000, '}');
        QCOMPARE(endOf(decode(chat, sseHead(), "data: " + deep + "\n\n")), u"malformed-answer"_s);
        QCOMPARE(endOf(decode(gemini, jsonHead(), deep)), u"malformed-answer"_s);
        QByteArray escaped = deep;
        escaped.replace('"', "\\\"");
        const QByteArray call = "data: "
                                "{\"choices\":[{\"delta\":{\"tool_calls\":[{\"index\":0,\"id\":\"c\",\"function\":{"
                                "\"name\":\"f\",\"arguments\":\"" +
                                escaped + "\"}}]},\"finish_reason\":\"tool_calls\"}]}\n\n";
        QCOMPARE(endOf(decode(chat, sseHead(), call)), u"malformed-answer"_s);
    }

    void takesLongAnswersInGoodTime()
    {
        // 200 000 pieces of an answer, one character each, with reasoning kept for the replay.
        const QByteArray piece = json("data: "
                                      "{'choices':[{'delta':{'content':'x','reasoning_details':[{'type':'reasoning."
                                      "text','index':0,'text':'y'}]}}]}\n\n");
        const std::clock_t begun = std::clock();
        const std::unique_ptr<AnswerDecoder> decoder = chat.read(sseHead());
        int heard = 0;
        const DeltaSink sink = [&heard](const Delta &) {
            ++heard;
        };
        for (int i = 0; i < 200000; ++i) {
            QVERIFY(decoder->feed(piece, sink));
        }
        QVERIFY(decoder->feed("data: [DONE]\n\n", sink));
        const Result<Response> response = decoder->finish();
        QCOMPARE(response->text.size(), 200000);
        QCOMPARE(heard, 400000);
        qInfo("%.2f us an event", secondsSince(begun) * 5);
        QVERIFY2(secondsSince(begun) < 30, qPrintable(QString::number(secondsSince(begun))));
    }

    void writesAnyRequest()
    {
        QRandomGenerator random(7);
        const QVector<QString> ids = {{}, u"1"_s, u"2"_s, u"call_x"_s};
        for (int round = 0; round < 500; ++round) {
            Request request;
            request.model = {u"p"_s, round % 2 == 0 ? QString() : u"gemini-3-pro"_s};
            const int count = random.bounded(12);
            for (int i = 0; i < count; ++i) {
                Message message{static_cast<Speaker>(random.bounded(3)),
                                random.bounded(3) == 0 ? QString() : u"text"_s};
                message.toolCallId = ids.at(random.bounded(4));
                for (int call = random.bounded(3); call > 0 && message.speaker == Speaker::Assistant; --call) {
                    message.toolCalls.append({ids.at(random.bounded(4)), u"f"_s, {}});
                }
                message.replay = {random.bounded(2) == 0 ? u"gemini"_s : u"openai"_s, {1, QJsonObject(), QJsonValue()}};
                request.messages.append(message);
            }
            for (const WireProtocol *protocol :
                 {static_cast<const WireProtocol *>(&gemini), static_cast<const WireProtocol *>(&anthropic),
                  static_cast<const WireProtocol *>(&responses), static_cast<const WireProtocol *>(&chat)}) {
                const HttpRequest http = protocol->write(request, {QUrl(u"http://h"_s), {}});
                QVERIFY(http.url.isValid());
                QVERIFY(!bodyOf(http).isEmpty());
            }
        }
    }
};

} // namespace autodevos

QTEST_GUILESS_MAIN(autodevos::TestWireRobustness)
#include "tst_wirerobustness.moc"
