// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/openairesponses.h"
#include "wirecheck.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

const Endpoint openAi{QUrl(u"https://api.openai.com/v1"_s), Secret("k-1")};

Request request(const QString &model = u"gpt-5.1"_s)
{
    return conversation(u"openai"_s, model);
}

Decoded read(std::initializer_list<const char *> data)
{
    return decode(OpenAiResponsesProtocol(), sseHead(), events(data));
}

QJsonArray replayed(const Response &response)
{
    Request next = request();
    next.messages = {Message{Speaker::User, u"x"_s},
                     Message{Speaker::Assistant, response.text, response.toolCalls, {}, false, {}, response.replay}};
    for (const ToolCall &call : response.toolCalls) {
        next.messages.append(Message{Speaker::Tool, u"r"_s, {}, call.id});
    }
    return at(bodyOf(OpenAiResponsesProtocol().write(next, openAi)), "input").toArray();
}

} // namespace

class TestOpenAiResponses : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesAConversation()
    {
        Request asked = request();
        asked.sampling = {0.5, 5, ReasoningEffort::Off, ToolChoice::Required};
        const HttpRequest http = OpenAiResponsesProtocol().write(asked, openAi);
        QCOMPARE(http.url.toString(), u"https://api.openai.com/v1/responses"_s);
        QCOMPARE(headerOf(http, "authorization"), QByteArray("Bearer k-1"));
        const QJsonObject json = bodyOf(http);
        QCOMPARE(at(json, "store"), QJsonValue(false));
        QCOMPARE(at(json, "instructions").toString(), u"Be brief."_s);
        QCOMPARE(at(json, "include", 0).toString(), u"reasoning.encrypted_content"_s);
        QCOMPARE(at(json, "reasoning", "effort").toString(), u"none"_s);
        QVERIFY(!json.contains(u"temperature"_s));
        QCOMPARE(at(json, "max_output_tokens").toInt(), 16);
        QCOMPARE(at(json, "tool_choice").toString(), u"required"_s);
        QCOMPARE(at(json, "tools", 0, "name").toString(), u"read"_s);
        QCOMPARE(at(json, "tools", 0, "strict"), QJsonValue(false));
        QCOMPARE(at(json, "input").toArray().size(), 6);
        QCOMPARE(at(json, "input", 0, "content", 0, "image_url").toString(), u"data:image/png;base64,UE5H"_s);
        QCOMPARE(at(json, "input", 1, "content", 0, "type").toString(), u"output_text"_s);
        QCOMPARE(at(json, "input", 2, "arguments").toString(), u"{\"path\":\"a\"}"_s);
        QCOMPARE(at(json, "input", 4, "call_id").toString(), u"c1"_s);
        QCOMPARE(at(json, "input", 5, "output").toString(), u"Error: no file"_s);
    }

    void asksModelsForWhatTheyKnow()
    {
        Request asked = request(u"gpt-4o"_s);
        asked.sampling.temperature = 0.5;
        asked.sampling.reasoning = ReasoningEffort::Off;
        asked.isStreamed = false;
        asked.responseSchema =
            QJsonObject{{u"type"_s, u"object"_s},
                        {u"additionalProperties"_s, false},
                        {u"properties"_s, QJsonObject{{u"a"_s, QJsonObject{{u"type"_s, u"string"_s}}}}},
                        {u"required"_s, QJsonArray{u"a"_s}}};
        QJsonObject json = bodyOf(OpenAiResponsesProtocol().write(asked, openAi));
        QVERIFY(!json.contains(u"include"_s));
        QVERIFY(!json.contains(u"reasoning"_s));
        QVERIFY(!json.contains(u"stream"_s));
        QCOMPARE(at(json, "temperature").toDouble(), 0.5);
        QCOMPARE(at(json, "text", "format", "strict"), QJsonValue(true));
        asked.responseSchema->remove(u"required"_s);
        json = bodyOf(OpenAiResponsesProtocol().write(asked, openAi));
        QCOMPARE(at(json, "text", "format", "strict"), QJsonValue(false));
    }

    void reachesAzure()
    {
        const HttpRequest http =
            OpenAiResponsesProtocol().write(request(), {QUrl(u"https://me.openai.azure.com"_s), Secret("k")});
        QCOMPARE(http.url.toString(), u"https://me.openai.azure.com/openai/v1/responses"_s);
        QCOMPARE(headerOf(http, "api-key"), QByteArray("k"));
        QVERIFY(headerOf(http, "authorization").isEmpty());
    }

    void replaysAnAnswerItemByItem()
    {
        const Decoded first = read({
            "{'type':'response.created','response':{'id':'resp'}}",
            "{'type':'response.output_item.added','output_index':0,'item':{'type':'reasoning','id':'rs','encrypted_"
            "content':'half'}}",
            "{'type':'response.reasoning_summary_text.delta','output_index':0,'item_id':'z1','delta':'Hm'}",
            "{'type':'response.output_item.done','output_index':0,'item':{'type':'reasoning','id':'rs','summary':[{'"
            "type':'summary_text','text':'Hm'}],'encrypted_content':'WHOLE'}}",
            "{'type':'response.output_item.added','output_index':1,'item':{'type':'function_call','call_id':'c1','name'"
            ":'read','arguments':''}}",
            "{'type':'response.output_item.added','output_index':2,'item':{'type':'function_call','call_id':'c2','name'"
            ":'list','arguments':''}}",
            "{'type':'response.function_call_arguments.delta','output_index':1,'item_id':'z2','delta':'{\\'a\\':'}",
            "{'type':'response.function_call_arguments.delta','output_index':1,'item_id':'z3','delta':'1}'}",
            "{'type':'response.function_call_arguments.done','output_index':2,'arguments':'{}'}",
            "{'type':'response.output_item.done','output_index':1,'item':{'type':'function_call','id':'fc','call_id':'"
            "c1','name':'read','arguments':'{\\'a\\':1}'}}",
            "{'type':'response.output_item.done','output_index':2,'item':{'type':'function_call','id':'fd','call_id':'"
            "c2','name':'list','arguments':'{}'}}",
            "{'type':'response.completed','response':{'id':'resp','status':'completed','output':[],'usage':{'input_"
            "tokens':9,'input_tokens_details':{'cached_tokens':4},'output_tokens':7,'output_tokens_details':{'"
            "reasoning_tokens':3}}}}",
        });
        QVERIFY2(first.result, qPrintable(first.result ? QString() : first.result.error().toLine()));
        QVERIFY(first.result->finishReason == FinishReason::ToolCalls);
        QCOMPARE(first.result->reasoning, u"Hm"_s);
        QCOMPARE(first.result->toolCalls,
                 (QVector<ToolCall>{{u"c1"_s, u"read"_s, {{u"a"_s, 1}}}, {u"c2"_s, u"list"_s, {}}}));
        QCOMPARE(first.tools, (QStringList{u"read{\"a\":1}"_s, u"list{}"_s}));
        QCOMPARE(first.result->usage.input, 9);
        QCOMPARE(first.result->usage.cached, 4);
        QCOMPARE(first.result->usage.output, 7);
        QCOMPARE(first.result->usage.reasoning, 3);
        const QJsonArray input = replayed(*first.result);
        QCOMPARE(input.size(), 6);
        QCOMPARE(at(input, 1, "encrypted_content").toString(), u"WHOLE"_s);
        QCOMPARE(at(input, 2, "id").toString(), u"fc"_s);
        QCOMPARE(at(input, 4, "call_id").toString(), u"c1"_s);
    }

    void doesNotReferToWhatNobodyKept()
    {
        const Decoded first = decode(
            OpenAiResponsesProtocol(), jsonHead(),
            json("{'object':'response','status':'completed','output':[{'type':'reasoning','id':'rs','content':[{'type':"
                 "'reasoning_text','text':'Hm'}]},{'type':'message','id':'m','role':'assistant','phase':'final_answer',"
                 "'content':[{'type':'output_text','text':'Hi'}]},{'type':'reasoning','id':'r2','summary':[]}]}"));
        QVERIFY(first.result);
        QCOMPARE(first.result->text, u"Hi"_s);
        QCOMPARE(first.result->reasoning, u"Hm"_s);
        const QJsonArray input = replayed(*first.result);
        QCOMPARE(input.size(), 3);
        QCOMPARE(at(input, 1, "phase").toString(), u"final_answer"_s);
        QVERIFY(!at(input, 1).toObject().contains(u"id"_s));
    }

    void takesWhatCameOnlyInTheSnapshot()
    {
        const Decoded decoded = read({"{'type':'response.completed','response':{'status':'completed','output':[{'type':"
                                      "'message','content':[{'type':'output_text','text':'Hi'}]},{'type':'function_"
                                      "call','call_id':'c','name':'f','arguments':{'a':1}}]}}"});
        QVERIFY(decoded.result);
        QCOMPARE(decoded.result->text, u"Hi"_s);
        QCOMPARE(decoded.result->toolCalls.first().arguments, (QJsonObject{{u"a"_s, 1}}));
        const Decoded twice = read({"{'type':'response.output_text.delta','output_index':1,'delta':'Hi'}",
                                    "{'type':'response.completed','response':{'status':'completed','output':[{'type':'"
                                    "message','content':[{'type':'output_text','text':'Hi'}]}]}}"});
        QCOMPARE(twice.result->text, u"Hi"_s);
    }

    void takesPartsThatCameWhole()
    {
        const Decoded decoded = decode(
            OpenAiResponsesProtocol(), sseHead(),
            events({"{'type':'response.reasoning_summary_text.done','output_index':0,'summary_index':0,'text':'Hm '}",
                    "{'type':'response.reasoning_summary_text.done','output_index':0,'summary_index':1,'text':'ok'}",
                    "{'type':'response.output_text.done','output_index':1,'content_index':0,'text':'One '}",
                    "{'type':'response.output_text.done','output_index':1,'content_index':1,'text':'two'}",
                    "{'type':'response.output_item.done','output_index':1,'item':{'type':'message','content':[{'type':"
                    "'output_text','text':'One '},{'type':'output_text','text':'two'}]}}",
                    "{'type':'response.output_text.delta','output_index':2,'delta':' three'}",
                    "{'type':'response.output_text.done','output_index':2,'text':' three'}",
                    "{'type':'response.completed','response':{'status':'completed','output':[]}}"}));
        QVERIFY(decoded.result);
        QCOMPARE(decoded.result->reasoning, u"Hm ok"_s);
        QCOMPARE(decoded.result->text, u"One two three"_s);
        QCOMPARE(decoded.text, u"One two three"_s);
        const Decoded nameless = decode(OpenAiResponsesProtocol(), sseHead(), // what turns around under changing ids
                                        events({"{'type':'response.output_text.delta','item_id':'a','delta':'once'}",
                                                "{'type':'response.output_text.done','item_id':'b','text':'once'}",
                                                "{'type':'response.completed','response':{'status':'completed'}}"}));
        QCOMPARE(nameless.result->text, u"once"_s);
        const Decoded refused = decode(OpenAiResponsesProtocol(), sseHead(),
                                       events({"{'type':'response.refusal.done','output_index':0,'refusal':'No.'}",
                                               "{'type':'response.completed','response':{'status':'completed'}}"}));
        QCOMPARE(refused.result->refusal, u"No."_s);
    }

    void tellsRefusalsAndCuts()
    {
        const Decoded refused = read({"{'type':'response.refusal.delta','output_index':0,'delta':'No.'}",
                                      "{'type':'response.completed','response':{'status':'completed','output':[{'type':"
                                      "'message','content':[{'type':'refusal','refusal':'No.'}]}]}}"});
        QVERIFY(refused.result->finishReason == FinishReason::Refusal);
        QCOMPARE(refused.result->refusal, u"No."_s);
        const Decoded cut = read({"{'type':'response.incomplete','response':{'status':'incomplete','incomplete_details'"
                                  ":{'reason':'max_output_tokens'},'output':[]}}"});
        QVERIFY(cut.result->finishReason == FinishReason::Length);
        const Decoded filtered = read({"{'type':'response.incomplete','response':{'status':'incomplete','incomplete_"
                                       "details':{'reason':'content_filter'},'output':[]}}"});
        QVERIFY(filtered.result->finishReason == FinishReason::ContentFilter);
        const Decoded open = read({"{'type':'response.output_text.delta','output_index':0,'delta':'Hi'}"});
        QVERIFY(open.result.error().kind == ErrorKind::Network);
    }

    void failsAsTheStreamSays_data()
    {
        QTest::addColumn<QByteArray>("event");
        QTest::newRow("flat") << json("{'type':'error','code':'rate_limit_exceeded','message':'Slow','param':null}");
        QTest::newRow("nested") << json("{'type':'error','error':{'code':'rate_limit_exceeded','message':'Slow'}}");
        QTest::newRow("in a response") << json("{'type':'response.failed','response':{'status':'failed','error':{'code'"
                                               ":'rate_limit_exceeded','message':'Slow'}}}");
    }

    void failsAsTheStreamSays()
    {
        QFETCH(const QByteArray, event);
        const Decoded decoded = decode(OpenAiResponsesProtocol(), sseHead(), "data: " + event + "\n\n");
        QVERIFY(decoded.result.error().kind == ErrorKind::RateLimit);
        QCOMPARE(decoded.result.error().message, u"Slow"_s);
    }
};

} // namespace autodevos

QTEST_GUILESS_MAIN(autodevos::TestOpenAiResponses)
#include "tst_openairesponses.moc"
