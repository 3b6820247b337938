// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/anthropic.h"
#include "wirecheck.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

const Endpoint anthropic{QUrl(u"https://api.anthropic.com"_s), Secret("k-1")};

Request request(const QString &model = u"claude-sonnet-4-5-20250929"_s)
{
    return conversation(u"anthropic"_s, model);
}

QJsonObject body(const Request &asked)
{
    return bodyOf(AnthropicProtocol().write(asked, anthropic));
}

Decoded read(std::initializer_list<const char *> data)
{
    return decode(AnthropicProtocol(), sseHead(), events(data));
}

} // namespace

class TestAnthropic : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesAConversation()
    {
        const HttpRequest http = AnthropicProtocol().write(request(), anthropic);
        QCOMPARE(http.url.toString(), u"https://api.anthropic.com/v1/messages"_s);
        QCOMPARE(headerOf(http, "x-api-key"), QByteArray("k-1"));
        QCOMPARE(headerOf(http, "anthropic-version"), QByteArray("2023-06-01"));
        const QJsonObject json = bodyOf(http);
        QCOMPARE(at(json, "stream").toBool(), true);
        QVERIFY(at(json, "max_tokens").toInt() > 1000);
        QCOMPARE(at(json, "messages").toArray().size(), 3);
        QCOMPARE(at(json, "messages", 0, "content", 0, "source", "media_type").toString(), u"image/png"_s);
        QCOMPARE(at(json, "messages", 1, "content", 2, "input", "path").toString(), u"b"_s);
        QCOMPARE(at(json, "messages", 2, "content", 0, "tool_use_id").toString(), u"c1"_s);
        QVERIFY(!at(json, "messages", 2, "content", 0).toObject().contains(u"is_error"_s));
        QCOMPARE(at(json, "messages", 2, "content", 1, "is_error").toBool(), true);
        QCOMPARE(at(json, "tools", 0, "input_schema", "type").toString(), u"object"_s);
    }

    void marksFourPlacesForTheCache()
    {
        Request asked = request();
        asked.messages.append(Message{Speaker::Assistant, u"done"_s});
        asked.messages.append(Message{Speaker::User, u"more"_s});
        const HttpRequest http = AnthropicProtocol().write(asked, anthropic);
        QCOMPARE(http.body.count("cache_control"), 4);
        const QJsonObject json = bodyOf(http);
        QVERIFY(at(json, "system", 0).toObject().contains(u"cache_control"_s));
        QVERIFY(at(json, "tools", 0).toObject().contains(u"cache_control"_s));
        QVERIFY(at(json, "messages", 2, "content", 1).toObject().contains(u"cache_control"_s));
        QVERIFY(at(json, "messages", 4, "content", 0).toObject().contains(u"cache_control"_s));
    }

    void asksForThinkingAsTheModelTakesIt()
    {
        Request asked = request();
        asked.sampling.reasoning = ReasoningEffort::High;
        asked.sampling.temperature = 0.5;
        asked.sampling.toolChoice = ToolChoice::Required;
        QJsonObject json = body(asked);
        QCOMPARE(at(json, "thinking", "type").toString(), u"enabled"_s);
        QVERIFY(at(json, "thinking", "budget_tokens").toInt() < at(json, "max_tokens").toInt());
        QVERIFY(!json.contains(u"temperature"_s));
        QVERIFY(!json.contains(u"tool_choice"_s)); // cannot be forced while it thinks
        asked.sampling.maxOutputTokens = 1500;
        json = body(asked);
        QVERIFY(!json.contains(u"thinking"_s)); // no room for the smallest budget
        QCOMPARE(at(json, "tool_choice", "type").toString(), u"any"_s);
        QCOMPARE(at(json, "temperature").toDouble(), 0.5);
        asked.model.name = u"claude-opus-5"_s;
        json = body(asked);
        QCOMPARE(at(json, "thinking", "type").toString(), u"adaptive"_s);
        QCOMPARE(at(json, "output_config", "effort").toString(), u"high"_s);
        asked.sampling.reasoning = ReasoningEffort::Off;
        json = body(asked);
        QCOMPARE(at(json, "thinking", "type").toString(), u"disabled"_s);
        QVERIFY(!json.contains(u"temperature"_s));
        asked.model.name = u"claude-3-5-haiku-20241022"_s;
        asked.sampling.temperature = 1.7;
        json = body(asked);
        QVERIFY(!json.contains(u"thinking"_s));
        QCOMPARE(at(json, "temperature").toDouble(), 1.0);
    }

    void holdsAnswersToASchemaWhereItCan()
    {
        Request asked = request();
        const QJsonObject number{{u"type"_s, u"integer"_s}, {u"minimum"_s, 1}};
        asked.responseSchema =
            QJsonObject{{u"type"_s, u"object"_s}, {u"properties"_s, QJsonObject{{u"minimum"_s, number}}}};
        QJsonObject json = body(asked);
        const QJsonValue schema = at(json, "output_config", "format", "schema");
        QCOMPARE(at(schema, "additionalProperties"), QJsonValue(false));
        QCOMPARE(at(schema, "properties", "minimum").toObject(), (QJsonObject{{u"type"_s, u"integer"_s}}));
        asked.model.name = u"claude-3-7-sonnet-20250219"_s;
        json = body(asked);
        QVERIFY(!json.contains(u"output_config"_s));
        QVERIFY(at(json, "system", 0, "text").toString().contains(u"\"minimum\""_s));
    }

    void namesToolsThatAreNoLongerOffered()
    {
        Request asked = request();
        asked.tools.clear();
        const QJsonObject json = body(asked);
        QCOMPARE(at(json, "tools").toArray().size(), 1);
        QCOMPARE(at(json, "tools", 0, "name").toString(), u"read"_s);
        QCOMPARE(at(json, "tool_choice", "type").toString(), u"none"_s);
    }

    void reachesItBehindAnyBase_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("url");
        QTest::newRow("bare") << u"http://h:1"_s << u"http://h:1/v1/messages"_s;
        QTest::newRow("version") << u"http://h:1/v1/"_s << u"http://h:1/v1/messages"_s;
        QTest::newRow("all of it") << u"http://h:1/v1/messages"_s << u"http://h:1/v1/messages"_s;
        QTest::newRow("folder") << u"http://h:1/anthropic"_s << u"http://h:1/anthropic/v1/messages"_s;
    }

    void reachesItBehindAnyBase()
    {
        QFETCH(const QString, base);
        const HttpRequest http = AnthropicProtocol().write(request(), {QUrl(base), Secret("sk-ant-oat01-x")});
        QTEST(http.url.toString(), "url");
        QCOMPARE(headerOf(http, "authorization"), QByteArray("Bearer sk-ant-oat01-x"));
        QVERIFY(headerOf(http, "x-api-key").isEmpty());
    }

    void replaysAnAnswerBlockByBlock()
    {
        const Decoded first = read({
            "{'type':'message_start','message':{'id':'m','usage':{'input_tokens':3,'cache_read_input_tokens':10,'cache_"
            "creation_input_tokens':4,'output_tokens':1}}}",
            "{'type':'message_start','message':{'id':'m2','usage':{'input_tokens':99}}}",
            "{'type':'content_block_start','index':0,'content_block':{'type':'thinking','thinking':'','signature':''}}",
            "{'type':'ping'}",
            "{'type':'content_block_delta','index':0,'delta':{'type':'thinking_delta','thinking':'Hm'}}",
            "{'type':'content_block_delta','index':0,'delta':{'type':'signature_delta','signature':'SIG'}}",
            "{'type':'content_block_start','index':1,'content_block':{'type':'redacted_thinking','data':'RED'}}",
            "{'type':'content_block_start','index':2,'content_block':{'type':'text','text':''}}",
            "{'type':'content_block_delta','index':2,'delta':{'type':'text_delta','text':'I go'}}",
            "{'type':'content_block_start','index':3,'content_block':{'type':'tool_use','id':'t1','name':'read','input'"
            ":{}}}",
            "{'type':'content_block_start','index':4,'content_block':{'type':'tool_use','id':'t2','name':'list','input'"
            ":{}}}",
            "{'type':'content_block_delta','index':3,'delta':{'type':'input_json_delta','partial_json':'{\\'pa'}}",
            "{'type':'content_block_delta','index':4,'delta':{'type':'input_json_delta','partial_json':''}}",
            "{'type':'content_block_delta','index':3,'delta':{'type':'input_json_delta','partial_json':'th\\':1}'}}",
            "{'type':'something_new','index':9}",
            "{'type':'message_delta','delta':{'stop_reason':'tool_use'},'usage':{'output_tokens':20,'output_tokens_"
            "details':{'thinking_tokens':5}}}",
            "{'type':'message_stop'}",
        });
        QVERIFY2(first.result, qPrintable(first.result ? QString() : first.result.error().toLine()));
        const Response &response = *first.result;
        QVERIFY(response.finishReason == FinishReason::ToolCalls);
        QCOMPARE(response.toolCalls,
                 (QVector<ToolCall>{{u"t1"_s, u"read"_s, {{u"path"_s, 1}}}, {u"t2"_s, u"list"_s, {}}}));
        QCOMPARE(first.tools, (QStringList{u"read{\"path\":1}"_s, u"list"_s}));
        Usage usage;
        usage.input = 17;
        usage.cached = 10;
        usage.cacheWrite = 4;
        usage.output = 20;
        usage.reasoning = 5;
        QCOMPARE(response.usage, usage);

        Request next = request();
        next.messages = {Message{Speaker::User, u"x"_s},
                         Message{Speaker::Assistant, response.text, response.toolCalls, {}, false, {}, response.replay},
                         Message{Speaker::Tool, u"1"_s, {}, u"t1"_s}, Message{Speaker::Tool, u"2"_s, {}, u"t2"_s}};
        const QJsonObject json = body(next);
        QCOMPARE(
            at(json, "messages", 1, "content").toArray(),
            QJsonDocument::fromJson(autodevos::json("[{'type':'thinking','thinking':'Hm','signature':'SIG'},{'type':'"
                                                    "redacted_thinking','data':'RED'},{'type':'text','text':'I "
                                                    "go'},{'type':'tool_use','id':'t1','name':'read','input':{'path':1}"
                                                    "},{'type':'tool_use','id':'t2','name':'list','input':{}}]"))
                .array());
        next.messages[1].toolCalls[0].id = u"other"_s;
        next.messages[2].toolCallId = u"other"_s;
        QVERIFY(!AnthropicProtocol().write(next, anthropic).body.contains("SIG"));
    }

    void readsPlainAnswers()
    {
        const Decoded decoded = decode(AnthropicProtocol(), jsonHead(),
                                       json("{'type':'message','id':'m','content':[{'type':'text','text':'Hi'}],'stop_"
                                            "reason':'max_tokens','usage':{'input_tokens':2,'output_tokens':1}}"));
        QCOMPARE(decoded.result->text, u"Hi"_s);
        QVERIFY(decoded.result->finishReason == FinishReason::Length);
        QCOMPARE(decoded.result->usage.input, 2);
    }

    void tellsRefusals()
    {
        const Decoded decoded = read(
            {"{'type':'message_start','message':{}}",
             "{'type':'message_delta','delta':{'stop_reason':'refusal','stop_details':{'explanation':'Not that.'}}}",
             "{'type':'message_stop'}"});
        QVERIFY(decoded.result);
        QVERIFY(decoded.result->finishReason == FinishReason::Refusal);
        QCOMPARE(decoded.result->refusal, u"Not that."_s);
        QVERIFY(decoded.result->text.isEmpty());
    }

    void failsAsTheStreamSays()
    {
        const QByteArray error = "event: error\ndata: " +
                                 json("{'type':'error','error':{'type':'overloaded_error','message':'Overloaded'}}") +
                                 "\n\n";
        const Decoded first = decode(AnthropicProtocol(), sseHead(), error);
        QVERIFY(first.result.error().kind == ErrorKind::Overloaded);
        const Decoded later = decode(
            AnthropicProtocol(), sseHead(),
            events({"{'type':'content_block_delta','index':0,'delta':{'type':'text_delta','text':'x'}}"}) + error);
        QVERIFY(later.result.error().kind == ErrorKind::Overloaded);
        QCOMPARE(later.text, u"x"_s);
        const Decoded broken =
            read({"{'type':'message_start','message':{}}", "{'type':'content_block_start','index':0,'content_block':{'"
                                                           "type':'tool_use','id':'t','name':'r','input':{}}}"});
        QVERIFY(broken.result.error().kind == ErrorKind::Network);
        QVERIFY(broken.result.error().message.contains(u"1 tool call"_s));
    }

    void leavesOutACallThatTheLimitCut()
    {
        const auto cutBy = [](const char *end) {
            return read({"{'type':'message_start','message':{}}",
                         "{'type':'content_block_start','index':0,'content_block':{'type':'tool_use','id':'t','name':'"
                         "r','input':{}}}",
                         "{'type':'content_block_delta','index':0,'delta':{'type':'input_json_delta','partial_json':'{"
                         "\\'a\\':\\'b'}}",
                         end, "{'type':'message_stop'}"});
        };
        const Decoded limit = cutBy("{'type':'message_delta','delta':{'stop_reason':'max_tokens'}}");
        QVERIFY(limit.result);
        QVERIFY(limit.result->toolCalls.isEmpty());
        QVERIFY(limit.result->finishReason == FinishReason::Length);
        const Decoded wrong = cutBy("{'type':'message_delta','delta':{'stop_reason':'tool_use'}}");
        QVERIFY(wrong.result.error().kind == ErrorKind::MalformedAnswer);
        QVERIFY(wrong.result.error().isTransient());
    }

    void listsModels()
    {
        const HttpRequest http = AnthropicProtocol().writeModelList(anthropic);
        QCOMPARE(http.url.toString(), u"https://api.anthropic.com/v1/models?limit=1000"_s);
        QCOMPARE(headerOf(http, "anthropic-version"), QByteArray("2023-06-01"));
        QCOMPARE(
            *AnthropicProtocol().readModelList(jsonHead(), json("{'data':[{'id':'new'},{'id':'old'},{'id':'new'}]}")),
            (QStringList{u"new"_s, u"old"_s}));
    }
};

} // namespace autodevos

QTEST_GUILESS_MAIN(autodevos::TestAnthropic)
#include "tst_anthropic.moc"
