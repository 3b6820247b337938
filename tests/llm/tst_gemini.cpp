// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/gemini.h"
#include "wirecheck.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

const Endpoint google{QUrl(u"https://generativelanguage.googleapis.com/v1beta"_s), Secret("k-1")};

Request request(const QString &model)
{
    return conversation(u"gemini"_s, model);
}

Decoded read(std::initializer_list<const char *> data)
{
    return decode(GeminiProtocol(), sseHead(), events(data));
}

} // namespace

class TestGemini : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesAConversation()
    {
        const HttpRequest http = GeminiProtocol().write(request(u"gemini-3-pro"_s), google);
        QCOMPARE(http.method, QByteArray("POST"));
        QCOMPARE(
            http.url.toString(QUrl::FullyEncoded),
            u"https://generativelanguage.googleapis.com/v1beta/models/gemini-3-pro:streamGenerateContent?alt=sse"_s);
        QCOMPARE(headerOf(http, "x-goog-api-key"), QByteArray("k-1"));
        QVERIFY(!http.url.toString().contains(u"k-1"_s));
        const QJsonObject body = bodyOf(http);
        QCOMPARE(at(body, "systemInstruction", "parts", 0, "text").toString(), u"Be brief."_s);
        QCOMPARE(at(body, "contents").toArray().size(), 3);
        QCOMPARE(at(body, "contents", 0, "parts", 0, "inlineData", "data").toString(), u"UE5H"_s);
        QCOMPARE(at(body, "contents", 0, "parts", 1, "text").toString(), u"Look"_s);
        const QJsonValue answer = at(body, "contents", 1);
        QCOMPARE(at(answer, "role").toString(), u"model"_s);
        QCOMPARE(at(answer, "parts", 1, "functionCall", "args", "path").toString(), u"a"_s);
        QCOMPARE(at(answer, "parts", 1, "thoughtSignature").toString(), u"skip_thought_signature_validator"_s);
        QVERIFY(!at(answer, "parts", 2).toObject().contains(u"thoughtSignature"_s));
        QCOMPARE(at(body, "contents", 2, "parts", 0, "functionResponse", "response", "output").toString(),
                 u"content"_s);
        QCOMPARE(at(body, "contents", 2, "parts", 1, "functionResponse", "response", "error").toString(), u"no file"_s);
        QVERIFY(!at(body, "contents", 2, "parts", 0, "functionResponse").toObject().contains(u"id"_s));
        QCOMPARE(at(body, "tools", 0, "functionDeclarations", 0, "name").toString(), u"read"_s);
        QCOMPARE(at(body, "safetySettings").toArray().size(), 4);
        QVERIFY(!body.contains(u"toolConfig"_s));
    }

    void asksForThinkingAsTheModelTakesIt()
    {
        const auto config = [](const QString &model, ReasoningEffort effort) {
            Request asked = request(model);
            asked.sampling.reasoning = effort;
            return at(bodyOf(GeminiProtocol().write(asked, google)), "generationConfig", "thinkingConfig");
        };
        QCOMPARE(at(config(u"gemini-3-pro"_s, ReasoningEffort::High), "thinkingLevel").toString(), u"HIGH"_s);
        QCOMPARE(at(config(u"gemini-3-flash"_s, ReasoningEffort::Off), "thinkingLevel").toString(), u"MINIMAL"_s);
        QCOMPARE(at(config(u"gemini-2.5-flash"_s, ReasoningEffort::Off), "thinkingBudget").toInt(-1), 0);
        QCOMPARE(at(config(u"gemini-2.5-pro"_s, ReasoningEffort::Off), "thinkingBudget").toInt(-1), 128);
        QCOMPARE(at(config(u"gemini-2.5-pro"_s, ReasoningEffort::Low), "thinkingBudget").toInt(-1), 1024);
        QVERIFY(!config(u"gemini-2.5-pro"_s, ReasoningEffort::Default).toObject().contains(u"thinkingBudget"_s));
        QVERIFY(config(u"gemini-2.0-flash"_s, ReasoningEffort::High).isUndefined());
    }

    void holdsAnswersToASchemaWhereItCan()
    {
        Request asked = request(u"gemini-2.5-flash"_s);
        asked.responseSchema = QJsonObject{{u"type"_s, u"object"_s}};
        QJsonObject body = bodyOf(GeminiProtocol().write(asked, google));
        QVERIFY(!at(body, "generationConfig").toObject().contains(u"responseJsonSchema"_s));
        QVERIFY(at(body, "systemInstruction", "parts", 0, "text").toString().contains(u"JSON Schema"_s));
        asked.tools.clear();
        body = bodyOf(GeminiProtocol().write(asked, google));
        QCOMPARE(at(body, "generationConfig", "responseMimeType").toString(), u"application/json"_s);
        QCOMPARE(at(body, "generationConfig", "responseJsonSchema", "type").toString(), u"object"_s);
        QCOMPARE(at(body, "systemInstruction", "parts", 0, "text").toString(), u"Be brief."_s);
    }

    void tellsGemmaEverythingAsThePerson()
    {
        Request asked = request(u"models/gemma-3-27b-it"_s);
        asked.isStreamed = false;
        asked.sampling.toolChoice = ToolChoice::Required;
        const HttpRequest http = GeminiProtocol().write(asked, google);
        QVERIFY(http.url.path().endsWith(u"/models/gemma-3-27b-it:generateContent"_s));
        QVERIFY(!http.url.hasQuery());
        const QJsonObject body = bodyOf(http);
        QVERIFY(!body.contains(u"systemInstruction"_s));
        QCOMPARE(at(body, "contents", 0, "parts", 0, "text").toString(), u"Be brief."_s);
        QCOMPARE(at(body, "toolConfig", "functionCallingConfig", "mode").toString(), u"ANY"_s);
    }

    void replaysAnAnswerPartByPart()
    {
        const Decoded first = read({
            "{'responseId':'r','candidates':[{'content':{'parts':[{'text':'Hm','thought':true}]}}]}",
            "{'candidates':[{'content':{'parts':[{'text':'m.','thought':true},{'text':'I'}]}}]}",
            "{'candidates':[{'content':{'parts':[{'text':' "
            "go'},{'functionCall':{'id':'g1','name':'read','args':{'path':'a'}},'thoughtSignature':'S1'},{'"
            "functionCall':{'name':'read','args':{}}}]}}]}",
            "{'candidates':[{'content':{'parts':[{'text':'','thoughtSignature':'S2'}]},'finishReason':'STOP'}]}",
        });
        QVERIFY(first.result);
        const Response &response = *first.result;
        QCOMPARE(response.text, u"I go"_s);
        QCOMPARE(response.reasoning, u"Hmm."_s);
        QVERIFY(response.finishReason == FinishReason::ToolCalls);
        QCOMPARE(response.toolCalls.at(0).id, u"g1"_s);
        QVERIFY(!response.toolCalls.at(1).id.isEmpty());
        QCOMPARE(first.tools, (QStringList{u"read{\"path\":\"a\"}"_s, u"read{}"_s}));

        Request next = request(u"gemini-3-pro"_s);
        next.messages = {next.messages.first(),
                         Message{Speaker::Assistant, response.text, response.toolCalls, {}, false, {}, response.replay},
                         Message{Speaker::Tool, u"2"_s, {}, response.toolCalls.at(1).id},
                         Message{Speaker::Tool, u"1"_s, {}, u"g1"_s}};
        const QJsonObject body = bodyOf(GeminiProtocol().write(next, google));
        const QJsonValue parts = at(body, "contents", 1, "parts");
        QCOMPARE(QJsonDocument(parts.toArray()).toJson(QJsonDocument::Compact),
                 QJsonDocument::fromJson(
                     json("[{'text':'Hmm.','thought':true},{'text':'I "
                          "go'},{'functionCall':{'id':'g1','name':'read','args':{'path':'a'}},'thoughtSignature':'S1'},"
                          "{'functionCall':{'name':'read','args':{}}},{'text':'','thoughtSignature':'S2'}]"))
                     .toJson(QJsonDocument::Compact));
        QCOMPARE(at(body, "contents", 2, "parts", 0, "functionResponse", "id").toString(), u"g1"_s);
        QVERIFY(!at(body, "contents", 2, "parts", 1, "functionResponse").toObject().contains(u"id"_s));
        next.messages[1].toolCalls.removeLast(); // another answer than the one that was signed
        QVERIFY(!GeminiProtocol().write(next, google).body.contains("S1"));
    }

    void joinsArgumentsThatComeInPieces()
    {
        const Decoded decoded = read({
            "{'candidates':[{'content':{'parts':[{'functionCall':{'name':'w','willContinue':true}}]}}]}",
            "{'candidates':[{'content':{'parts':[{'functionCall':{'partialArgs':[{'jsonPath':'$.t','stringValue':'ab','"
            "willContinue':true}],'willContinue':true}}]}}]}",
            "{'candidates':[{'content':{'parts':[{'functionCall':{'partialArgs':[{'jsonPath':'$.t','stringValue':'c'},{"
            "'jsonPath':'$.n','numberValue':2}],'willContinue':true}}]}}]}",
            "{'candidates':[{'content':{'parts':[{'functionCall':{'name':'v'}}]},'finishReason':'STOP'}]}",
        });
        QVERIFY(decoded.result);
        QCOMPARE(decoded.result->toolCalls.size(), 2);
        QCOMPARE(decoded.result->toolCalls.at(0).arguments, (QJsonObject{{u"t"_s, u"abc"_s}, {u"n"_s, 2}}));
        QCOMPARE(decoded.result->toolCalls.at(1).arguments, QJsonObject());
        QCOMPARE(at(decoded.result->replay.items, 0, "functionCall", "args", "t").toString(), u"abc"_s);
    }

    void endsForManyReasons_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("ends"); // the finish reason, or the error's kind
        for (const auto &[reason, ends] : {std::pair{"STOP", "stop"},
                                           {"MAX_TOKENS", "length"},
                                           {"SAFETY", "content_filter"},
                                           {"IMAGE_SAFETY", "content_filter"},
                                           {"SOMETHING_NEW", "stop"},
                                           {"MALFORMED_FUNCTION_CALL", "malformed-answer"},
                                           {"OTHER", "malformed-answer"}}) {
            QTest::newRow(reason) << QString::fromLatin1(reason) << QString::fromLatin1(ends);
        }
    }

    void endsForManyReasons()
    {
        QFETCH(const QString, reason);
        const QByteArray end = "data: {\"candidates\":[{\"finishReason\":\"" + reason.toLatin1() +
                               "\",\"finishMessage\":\"Because.\"}]}\r\n\r\n";
        const Decoded decoded = decode(GeminiProtocol(), sseHead(),
                                       events({"{'candidates':[{'content':{'parts':[{'text':'x'}]}}]}"}) + end);
        const QString ends = decoded.result ? toJson(*decoded.result).value("finish_reason"_L1).toString()
                                            : toString(decoded.result.error().kind);
        QTEST(ends, "ends");
        if (decoded.result && decoded.result->finishReason == FinishReason::ContentFilter) {
            QCOMPARE(decoded.result->refusal, u"Because."_s);
        }
    }

    void tellsThatThePromptWasBlocked()
    {
        const Decoded decoded = read({"{'promptFeedback':{'blockReason':'PROHIBITED_CONTENT'},'usageMetadata':{'"
                                      "promptTokenCount':5,'totalTokenCount':5}}"});
        QVERIFY(decoded.result);
        QVERIFY(decoded.result->finishReason == FinishReason::ContentFilter);
        QCOMPARE(decoded.result->refusal, u"PROHIBITED_CONTENT"_s);
        QCOMPARE(decoded.result->usage.input, 5);
    }

    void takesUsageFromTheLastWholeCount()
    {
        const Decoded decoded = read({
            "{'candidates':[{'content':{'parts':[{'text':'x'}]}}],'usageMetadata':{'promptTokenCount':5,'"
            "candidatesTokenCount':9,'totalTokenCount':14}}",
            "{'candidates':[{'finishReason':'STOP'}],'usageMetadata':{'promptTokenCount':5,'cachedContentTokenCount':2,"
            "'thoughtsTokenCount':7,'toolUsePromptTokenCount':3,'totalTokenCount':15}}",
            "{'usageMetadata':{'trafficType':'X'}}",
        });
        QVERIFY(decoded.result);
        Usage usage;
        usage.input = 8;
        usage.cached = 2;
        usage.output = 7;
        usage.reasoning = 7;
        QCOMPARE(decoded.result->usage, usage);
    }

    void noticesAnErrorWithoutAnEventAroundIt()
    {
        const QByteArray stream =
            events({"{'candidates':[{'content':{'parts':[{'text':'x'}]}}]}"}) +
            json("{\n  'error': {\n    'code': 503,\n    'message': 'Busy',\n    'status': 'UNAVAILABLE'\n  }\n}\n");
        const Decoded decoded = decode(GeminiProtocol(), sseHead(), stream, [] { return 5; });
        QVERIFY(!decoded.result);
        QVERIFY(decoded.result.error().kind == ErrorKind::Overloaded);
        QCOMPARE(decoded.result.error().message, u"Busy"_s);
        QCOMPARE(decoded.text, u"x"_s);
    }

    void readsPlainAnswers()
    {
        const QByteArray one = json("{'candidates':[{'content':{'parts':[{'text':'Hi'}]},'finishReason':'STOP'}]}");
        QCOMPARE(decode(GeminiProtocol(), jsonHead(), one).result->text, u"Hi"_s);
        QCOMPARE(decode(GeminiProtocol(), jsonHead(), '[' + one + ",\n" + one + ']').result->text, u"HiHi"_s);
        const QByteArray noError = json("{'error':null,'candidates':[{'content':{'parts':[{'text':'Hi'}]},"
                                        "'finishReason':'STOP'}]}");
        QCOMPARE(decode(GeminiProtocol(), jsonHead(), noError).result->text, u"Hi"_s);
        const Decoded wrong = decode(GeminiProtocol(), jsonHead(), json("[{'error':{'code':429,'message':'Wait'}}]"));
        QVERIFY(wrong.result.error().kind == ErrorKind::RateLimit);
        const Decoded cut = decode(GeminiProtocol(), jsonHead(), one.chopped(20));
        QVERIFY(cut.result.error().kind == ErrorKind::Network);
    }

    void saysHowMuchHadComeWhenItBreaksOff()
    {
        const Decoded decoded = read({"{'candidates':[{'content':{'parts':[{'text':'12345'}]}}]}"});
        QVERIFY(!decoded.result);
        QVERIFY(decoded.result.error().kind == ErrorKind::Network);
        QVERIFY(decoded.result.error().message.contains(u"5 characters of text"_s));
    }

    void listsModelsThatCanAnswer()
    {
        const HttpRequest http = GeminiProtocol().writeModelList({QUrl(u"https://proxy.test"_s), Secret("k")});
        QCOMPARE(http.method, QByteArray("GET"));
        QCOMPARE(http.url.toString(), u"https://proxy.test/v1beta/models?pageSize=1000"_s);
        const Result<QStringList> names = GeminiProtocol().readModelList(
            jsonHead(),
            json("{'models':[{'name':'models/b','supportedGenerationMethods':['generateContent']},{'name':'models/"
                 "e','supportedGenerationMethods':['embedContent']},{'name':'models/a'}]}"));
        QCOMPARE(*names, (QStringList{u"b"_s, u"a"_s}));
        const Result<QStringList> refused =
            GeminiProtocol().readModelList(jsonHead(400), json("{'error':{'message':'API key not valid'}}"));
        QVERIFY(refused.error().kind == ErrorKind::Authentication);
        QVERIFY(!GeminiProtocol().readModelList(jsonHead(), json("{'x':1}")));
    }
};

} // namespace autodevos

QTEST_GUILESS_MAIN(autodevos::TestGemini)
#include "tst_gemini.moc"
