// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/openaichat.h"
#include "wirecheck.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

HttpRequest write(const Request &asked, const QString &base)
{
    return OpenAiChatProtocol().write(asked, {QUrl(base), Secret("k-1")});
}

QJsonObject body(const QString &base, const QString &model = u"m"_s, ReasoningEffort effort = ReasoningEffort::Low)
{
    Request asked = conversation(u"openai-compatible"_s, model);
    asked.sampling = {0.5, 100, effort, ToolChoice::Auto};
    return bodyOf(write(asked, base));
}

Decoded read(std::initializer_list<const char *> data)
{
    return decode(OpenAiChatProtocol(), sseHead(), events(data));
}

} // namespace

class TestOpenAiChat : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesAConversation()
    {
        const HttpRequest http = write(conversation(u"x"_s, u"m"_s), u"http://localhost:9/v1"_s);
        QCOMPARE(http.url.toString(), u"http://localhost:9/v1/chat/completions"_s);
        QCOMPARE(headerOf(http, "authorization"), QByteArray("Bearer k-1"));
        const QJsonObject json = bodyOf(http);
        const QJsonValue messages = at(json, "messages");
        QCOMPARE(messages.toArray().size(), 5);
        QCOMPARE(at(messages, 0, "role").toString(), u"system"_s);
        QCOMPARE(at(messages, 1, "content", 0, "image_url", "url").toString(), u"data:image/png;base64,UE5H"_s);
        QCOMPARE(at(messages, 2, "tool_calls", 1, "function", "arguments").toString(), u"{\"path\":\"b\"}"_s);
        QCOMPARE(at(messages, 3, "tool_call_id").toString(), u"c1"_s);
        QCOMPARE(at(messages, 4, "content").toString(), u"Error: no file"_s);
        QCOMPARE(at(json, "stream_options", "include_usage").toBool(), true);
    }

    void sendsNoKeyWhereThereIsNone()
    {
        const HttpRequest http = OpenAiChatProtocol().write(conversation(u"x"_s, u"m"_s),
                                                            {QUrl(u"http://localhost:9"_s), {}, {{"X-Title", "t"}}});
        QVERIFY(headerOf(http, "authorization").isEmpty());
        QCOMPARE(headerOf(http, "x-title"), QByteArray("t"));
        QCOMPARE(http.url.path(), u"/v1/chat/completions"_s);
    }

    void knowsTheServers()
    {
        QJsonObject json = body(u"https://api.openai.com/v1"_s, u"gpt-5"_s, ReasoningEffort::Off);
        QCOMPARE(at(json, "max_completion_tokens").toInt(), 100);
        QCOMPARE(at(json, "reasoning_effort").toString(), u"minimal"_s);
        QCOMPARE(at(json, "messages", 0, "role").toString(), u"developer"_s);
        QVERIFY(!json.contains(u"temperature"_s) && !json.contains(u"max_tokens"_s));
        json = body(u"https://api.openai.com/v1"_s, u"gpt-4o"_s);
        QVERIFY(json.contains(u"temperature"_s) && !json.contains(u"reasoning_effort"_s));
        json = body(u"https://openrouter.ai/api/v1"_s);
        QCOMPARE(at(json, "reasoning", "effort").toString(), u"low"_s);
        QCOMPARE(at(json, "max_tokens").toInt(), 100);
        json = body(u"https://api.mistral.ai/v1"_s);
        QVERIFY(!json.contains(u"stream_options"_s) && !json.contains(u"reasoning_effort"_s));
        const QString id = at(json, "messages", 2, "tool_calls", 0, "id").toString();
        QCOMPARE(id.size(), 9);
        QCOMPARE(at(json, "messages", 3, "tool_call_id").toString(), id);
        json = body(u"https://api.deepseek.com"_s, u"m"_s, ReasoningEffort::Off);
        QCOMPARE(at(json, "thinking", "type").toString(), u"disabled"_s);
        json = bodyOf(write(
            [] {
                Request asked = conversation(u"llama.cpp"_s, u"m"_s);
                asked.sampling.reasoning = ReasoningEffort::Off;
                return asked;
            }(),
            u"http://box:8080/v1"_s));
        QCOMPARE(at(json, "chat_template_kwargs", "enable_thinking"), QJsonValue(false));
        QCOMPARE(at(json, "parallel_tool_calls").toBool(), true);
    }

    void letsNobodySpeakRightAfterAToolAtMistral()
    {
        Request asked = conversation(u"mistral"_s, u"m"_s);
        asked.messages.append(Message{Speaker::User, u"go on"_s});
        const QJsonObject json = bodyOf(write(asked, u"https://api.mistral.ai/v1"_s));
        QCOMPARE(at(json, "messages", 5, "role").toString(), u"assistant"_s);
        QCOMPARE(at(json, "messages", 6, "role").toString(), u"user"_s);
    }

    void reachesEveryBase_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("url");
        QTest::newRow("bare") << u"http://h:1"_s << u"http://h:1/v1/chat/completions"_s;
        QTest::newRow("all of it") << u"http://h:1/v1/chat/completions"_s << u"http://h:1/v1/chat/completions"_s;
        QTest::newRow("other version") << u"http://h/api/v3/"_s << u"http://h/api/v3/chat/completions"_s;
        QTest::newRow("azure")
            << u"https://me.openai.azure.com/"_s
            << u"https://me.openai.azure.com/openai/deployments/m/chat/completions?api-version=2024-10-21"_s;
        QTest::newRow("azure deployment")
            << u"https://me.openai.azure.com/openai/deployments/d?api-version=2025-01-01"_s
            << u"https://me.openai.azure.com/openai/deployments/d/chat/completions?api-version=2025-01-01"_s;
        QTest::newRow("azure without dates") << u"https://me.openai.azure.com/openai/v1"_s
                                             << u"https://me.openai.azure.com/openai/v1/chat/completions"_s;
    }

    void reachesEveryBase()
    {
        QFETCH(const QString, base);
        const HttpRequest http = write(conversation(u"x"_s, u"m"_s), base);
        QTEST(http.url.toString(), "url");
        QCOMPARE(headerOf(http, base.contains(u"azure"_s) ? "api-key" : "authorization").endsWith("k-1"), true);
    }

    void replaysReasoningToThoseWhoWantIt()
    {
        const Decoded first = read({
            "{'id':'i','choices':[{'delta':{'role':'assistant','content':'','reasoning_content':'Hm','reasoning_"
            "details':[{'type':'reasoning.text','text':'H','index':0}]}}]}",
            "{'choices':[{'delta':{'reasoning_content':'m','reasoning_details':[{'type':'reasoning.text','text':'m','"
            "index':0,'signature':'S'}]}}]}",
            "{'choices':[{'delta':{'tool_calls':[{'index':0,'id':'c1','function':{'name':'read','arguments':''},'extra_"
            "content':{'google':{'thought_signature':'G'}}}]}}]}",
            "{'choices':[{'delta':{},'finish_reason':'tool_calls'}]}",
            "[DONE]",
        });
        QVERIFY(first.result);
        QCOMPARE(first.result->reasoning, u"Hmm"_s);
        Request next = conversation(u"x"_s, u"m"_s);
        next.messages = {Message{Speaker::User, u"x"_s},
                         Message{Speaker::Assistant, {}, first.result->toolCalls, {}, false, {}, first.result->replay},
                         Message{Speaker::Tool, u"r"_s, {}, u"c1"_s}};
        QJsonValue answer = at(bodyOf(write(next, u"https://openrouter.ai/api/v1"_s)), "messages", 2);
        QCOMPARE(at(answer, "reasoning_details", 0, "text").toString(), u"Hm"_s);
        QCOMPARE(at(answer, "reasoning_details", 0, "signature").toString(), u"S"_s);
        QCOMPARE(at(answer, "tool_calls", 0, "extra_content", "google", "thought_signature").toString(), u"G"_s);
        answer = at(bodyOf(write(next, u"https://api.deepseek.com"_s)), "messages", 2);
        QCOMPARE(at(answer, "reasoning_content").toString(), u"Hmm"_s);
        QVERIFY(!answer.toObject().contains(u"reasoning_details"_s));
        next.messages.append(Message{Speaker::User, u"and now"_s}); // the loop is over
        answer = at(bodyOf(write(next, u"https://api.deepseek.com"_s)), "messages", 2);
        QVERIFY(!answer.toObject().contains(u"reasoning_content"_s));
        answer = at(bodyOf(write(next, u"http://unknown.test/v1"_s)), "messages", 2);
        QVERIFY(!answer.toObject().contains(u"reasoning_content"_s));
    }

    void joinsCallsHoweverTheyAreCut_data()
    {
        QTest::addColumn<QByteArray>("stream");
        const char *end = "{'choices':[{'delta':{},'finish_reason':'stop'}]}";
        QTest::newRow("fragments") << events(
            {"{'choices':[{'delta':{'tool_calls':[{'index':0,'id':'a','function':{'name':'f','arguments':''}},{'index':"
             "1,'id':'b','function':{'name':'g','arguments':''}}]}}]}",
             "{'choices':[{'delta':{'tool_calls':[{'index':1,'function':{'arguments':''}},{'index':0,'function':{'"
             "arguments':'{\\'x\\':'}}]}}]}",
             "{'choices':[{'delta':{'tool_calls':[{'index':0,'function':{'arguments':'1}'}}]}}]}", end});
        QTest::newRow("empty names") << events(
            {"{'choices':[{'delta':{'tool_calls':[{'index':0,'id':'a','function':{'name':'f','arguments':'{'}}]}}]}",
             "{'choices':[{'delta':{'tool_calls':[{'index':0,'id':'','function':{'name':'','arguments':'\\'x\\':1}'}}]}"
             "}]}",
             "{'choices':[{'delta':{'tool_calls':[{'index':1,'id':'b','function':{'name':'g','arguments':null}}]}}]}",
             end});
        QTest::newRow("counted from one")
            << events({"{'choices':[{'delta':{'tool_calls':[{'index':1,'id':'a','function':{'name':'f','arguments':'{"
                       "\\'x\\':1}'}}]}}]}",
                       "{'choices':[{'delta':{'tool_calls':[{'index':2,'id':'b','function':{'name':'g'}}]}}]}", end});
        QTest::newRow("all counted as the first") << events(
            {"{'choices':[{'delta':{'tool_calls':[{'index':0,'id':'a','function':{'name':'f','arguments':'{\\'x\\':1}'}"
             "}]}}]}",
             "{'choices':[{'delta':{'tool_calls':[{'index':0,'id':'b','function':{'name':'g','arguments':'{}'}}]}}]}",
             end});
        QTest::newRow("not counted") << events(
            {"{'choices':[{'delta':{'tool_calls':[{'id':'a','function':{'name':'f','arguments':'{\\'x\\':'}}]}}]}",
             "{'choices':[{'delta':{'tool_calls':[{'function':{'arguments':'1}'}}]}}]}",
             "{'choices':[{'delta':{'tool_calls':[{'id':'b','function':{'name':'g','arguments':''}}]}}]}", end});
        QTest::newRow("objects") << events(
            {"{'choices':[{'delta':{'tool_calls':[{'id':'a','function':{'name':'f','arguments':{'x':1}}},{'id':'b','"
             "function':{'name':'g','arguments':{}}}]},'finish_reason':'tool_calls'}]}"});
        QTest::newRow("a whole message") << events(
            {"{'choices':[{'message':{'tool_calls':[{'id':'a','function':{'name':'f','arguments':'{\\'x\\':1}'}},{'id':"
             "'b','function':{'name':'g','arguments':'{}'}}]},'finish_reason':'tool_calls'}]}"});
    }

    void joinsCallsHoweverTheyAreCut()
    {
        QFETCH(const QByteArray, stream);
        const Decoded decoded = decode(OpenAiChatProtocol(), sseHead(), stream, [] { return 7; });
        QVERIFY2(decoded.result, qPrintable(decoded.result ? QString() : decoded.result.error().toLine()));
        QVERIFY(decoded.result->finishReason == FinishReason::ToolCalls);
        QCOMPARE(decoded.result->toolCalls, (QVector<ToolCall>{{u"a"_s, u"f"_s, {{u"x"_s, 1}}}, {u"b"_s, u"g"_s, {}}}));
    }

    void inventsIdsThatAreMissing()
    {
        const Decoded decoded = read({"{'id':'i','choices':[{'delta':{'tool_calls':[{'index':0,'id':'','function':{'"
                                      "name':'f','arguments':'{\\'x\\':1}'}},{'index':0,'id':'','function':{'name':'f',"
                                      "'arguments':'{\\'x\\':1}'}}]},'finish_reason':'stop'}]}"});
        QVERIFY(decoded.result);
        QCOMPARE(decoded.result->toolCalls.size(), 2);
        QVERIFY(!decoded.result->toolCalls.at(0).id.isEmpty());
        QVERIFY(decoded.result->toolCalls.at(0).id != decoded.result->toolCalls.at(1).id);
    }

    void endsForManyReasons_data()
    {
        QTest::addColumn<QByteArray>("stream");
        QTest::addColumn<QString>("ends");
        const QByteArray text = events({"{'choices':[{'delta':{'content':'x'},'finish_reason':null}]}"});
        const auto reason = [&text](const char *word) {
            return text + "data: {\"choices\":[{\"delta\":{},\"finish_reason\":\"" + word + "\"}]}\n\n";
        };
        QTest::newRow("stop without done") << reason("stop") << u"stop"_s;
        QTest::newRow("eos") << reason("eos") << u"stop"_s;
        QTest::newRow("length") << reason("length") << u"length"_s;
        QTest::newRow("model length") << reason("model_length") << u"length"_s;
        QTest::newRow("filter") << reason("content_filter") << u"content_filter"_s;
        QTest::newRow("error") << reason("error") << u"overloaded"_s;
        QTest::newRow("no resources") << reason("insufficient_system_resource") << u"overloaded"_s;
        QTest::newRow("empty but done") << reason("") + "data: [DONE]\n\n" << u"stop"_s;
        QTest::newRow("done, not closed") << text + "data: [DONE]" << u"stop"_s;
        QTest::newRow("broken off") << text << u"network"_s;
        QTest::newRow("nothing") << QByteArray() << u"network"_s;
        QTest::newRow("only comments") << QByteArray(": x\n\n: y\n\n") << u"network"_s;
        QTest::newRow("refusal") << events({"{'choices':[{'delta':{'refusal':'No.'},'finish_reason':'stop'}]}"})
                                 << u"refusal"_s;
        QTest::newRow("error beside choices") << text + events({"{'choices':[{'delta':{'content':''},'finish_reason':'"
                                                                "length'}],'error':{'message':'Gone','code':502}}",
                                                                "[DONE]"})
                                              << u"overloaded"_s;
        QTest::newRow("error event")
            << text + "event: error\ndata: {\"error\":{\"message\":\"No\",\"status_code\":429}}\n\n"
            << u"rate-limit"_s;
        QTest::newRow("error field")
            << text + "error: {\"code\":400,\"message\":\"No\",\"type\":\"invalid_request_error\"}\n\n"
            << u"invalid"_s;
        QTest::newRow("flat error") << text + events({"{'code':429,'message':'Slow'}"}) << u"rate-limit"_s;
        QTest::newRow("broken event") << text + "data: {\"choices\":[{\n\n" << u"malformed-answer"_s;
        QTest::newRow("unknown event") << reason("stop") + "data: ping\n\ndata: {\"new\":1}\n\n" << u"stop"_s;
    }

    void endsForManyReasons()
    {
        QFETCH(const QByteArray, stream);
        const Decoded decoded = decode(OpenAiChatProtocol(), sseHead(), stream);
        const QString ends = decoded.result ? toJson(*decoded.result).value("finish_reason"_L1).toString()
                                            : toString(decoded.result.error().kind);
        QTEST(ends, "ends");
    }

    void readsWholeAnswers_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("whole");
        const QByteArray plain = json("{'choices':[{'message':{'content':'Hi','reasoning':'Hm'}}]}");
        const QByteArray any = "application/json";
        QTest::newRow("plain") << any << plain;
        QTest::newRow("blanks before it") << any << "\n        \n\n   " + plain;
        QTest::newRow("array of one") << any << '[' + plain + ']';
        QTest::newRow("no type") << QByteArray() << plain;
        QTest::newRow("as a stream that it is not") << QByteArray("text/event-stream") << plain;
        QTest::newRow("parts") << any
                               << json("{'choices':[{'message':{'content':[{'type':'thinking','thinking':[{'type':'"
                                       "text','text':'Hm'}]},{'type':'text','text':'Hi'}]}}]}");
        QTest::newRow("two choices") << any
                                     << json("{'choices':[{'index':0,'message':{'content':'Hi','reasoning':'Hm'}},{'"
                                             "index':1,'message':{'content':'Ho'}}]}");
        const QByteArray lines = json("{'message':{'content':'H','thinking':'Hm'},'done':false}\n{'message':{'content':"
                                      "'i'},'done':true,'done_reason':'stop'}\n");
        QTest::newRow("lines") << QByteArray("application/x-ndjson") << lines;
        QTest::newRow("lines of another type") << any << lines;
        QTest::newRow("the last line open") << QByteArray("application/x-ndjson") << lines.chopped(1);
        QTest::newRow("events of another type")
            << QByteArray("text/plain")
            << events({"{'choices':[{'delta':{'content':'Hi','reasoning':'Hm'}}]}", "[DONE]"});
    }

    void readsWholeAnswers()
    {
        QFETCH(const QByteArray, type);
        QFETCH(const QByteArray, whole);
        const HttpHead head{200, {{"content-type", type}}};
        for (const int slice : {1, 3, 100000}) {
            const Decoded decoded = decode(OpenAiChatProtocol(), head, whole, [slice] { return slice; });
            QVERIFY2(decoded.result, qPrintable(decoded.result ? QString() : decoded.result.error().toLine()));
            QCOMPARE(decoded.result->text, u"Hi"_s);
            QCOMPARE(decoded.result->reasoning, u"Hm"_s);
        }
    }

    void countsTokensAsEachServerMeansThem_data()
    {
        QTest::addColumn<QByteArray>("usage");
        QTest::addColumn<QList<int>>("counts"); // input, cached, output, reasoning
        QTest::newRow("inside")
            << json("{'prompt_tokens':10,'completion_tokens':8,'total_tokens':18,'prompt_tokens_details':{'cached_"
                    "tokens':4},'completion_tokens_details':{'reasoning_tokens':5}}")
            << QList<int>{10, 4, 8, 5};
        QTest::newRow("beside") << json("{'prompt_tokens':10,'completion_tokens':8,'total_tokens':23,'completion_"
                                        "tokens_details':{'reasoning_tokens':5}}")
                                << QList<int>{10, 0, 13, 5};
        QTest::newRow("more than all") << json("{'prompt_tokens':10,'completion_tokens':8,'total_tokens':18,'"
                                               "completion_tokens_details':{'reasoning_tokens':9}}")
                                       << QList<int>{10, 0, 17, 9};
        QTest::newRow("hits") << json("{'prompt_tokens':10,'completion_tokens':8,'prompt_cache_hit_tokens':7}")
                              << QList<int>{10, 7, 8, 0};
        QTest::newRow("nonsense") << json("{'prompt_tokens':'x','completion_tokens':null}") << QList<int>{0, 0, 0, 0};
    }

    void countsTokensAsEachServerMeansThem()
    {
        QFETCH(const QByteArray, usage);
        QFETCH(const QList<int>, counts);
        const QByteArray stream =
            events({"{'choices':[{'delta':{'content':'x'},'finish_reason':'stop'}],'usage':{'prompt_tokens':1}}"}) +
            "data: {\"choices\":[],\"usage\":" + usage + "}\n\ndata: [DONE]\n\n";
        const Usage got = decode(OpenAiChatProtocol(), sseHead(), stream).result->usage;
        QCOMPARE((QList<int>{int(got.input), int(got.cached), int(got.output), int(got.reasoning)}), counts);
    }

    void countsReasoningOnceAtOpenRouter()
    {
        const Decoded decoded =
            decode(OpenAiChatProtocol(), sseHead(),
                   events({"{'provider':'Minimax','choices':[{'delta':{'reasoning':'hm'},'finish_reason':'length'}],"
                           "'usage':{'prompt_tokens':43,'completion_tokens':10,'total_tokens':53,"
                           "'completion_tokens_details':{'reasoning_tokens':11}}}",
                           "[DONE]"}));
        QCOMPARE(decoded.result->usage.output, 10);
        QCOMPARE(decoded.result->usage.reasoning, 11);
    }

    void takesTheCostFromTheProvider()
    {
        QCOMPARE(read({"{'choices':[{'delta':{},'finish_reason':'stop'}],'usage':{'cost':0.25}}"}).result->usage.cost,
                 0.25);
        QCOMPARE(read({"{'choices':[{'delta':{},'finish_reason':'stop'}],'usage':{'cost':{'total_cost':0.5}}}"})
                     .result->usage.cost,
                 0.5);
        QCOMPARE(read({"{'choices':[{'delta':{},'finish_reason':'stop'}],'usage':{'cost_in_usd_ticks':10000000000}}"})
                     .result->usage.cost,
                 1.0);
    }

    void takesNothingElseForAnAnswer()
    {
        const auto kind = [](const HttpHead &head, const QByteArray &whole) {
            const Decoded decoded = decode(OpenAiChatProtocol(), head, whole);
            return decoded.result ? u"an answer"_s : toString(decoded.result.error().kind);
        };
        QCOMPARE(kind(jsonHead(), json("{'error':{'message':'No','code':'content_filter','status':400}}")),
                 u"safety"_s);
        QCOMPARE(kind(jsonHead(), json("{'choices':[]}")), u"malformed-answer"_s);
        QCOMPARE(kind(jsonHead(), "{}"), u"malformed-answer"_s);
        QCOMPARE(kind(jsonHead(), ""), u"network"_s);
        QCOMPARE(kind(jsonHead(), "   \n"), u"network"_s);
        QCOMPARE(kind(jsonHead(), "{\"choices\":[{\"mess"), u"network"_s);
        QCOMPARE(kind(HttpHead{200, {{"content-type", "text/html"}}}, "<html><title>Login</title>"),
                 u"configuration"_s);
        QCOMPARE(kind(sseHead(), "<html>\n<title>Login</title>\n"), u"configuration"_s);
        QCOMPARE(kind(sseHead(502), "<html><title>Bad gateway</title>"), u"overloaded"_s);
        QCOMPARE(kind(jsonHead(200), "hello there"), u"malformed-answer"_s);
    }

    void listsModels()
    {
        QCOMPARE(OpenAiChatProtocol().writeModelList({QUrl(u"http://h:1"_s), {}}).url.toString(),
                 u"http://h:1/v1/models"_s);
        QCOMPARE(OpenAiChatProtocol().writeModelList({QUrl(u"https://me.openai.azure.com"_s), {}}).url.path(),
                 u"/openai/models"_s);
        for (const char *list :
             {"{'data':[{'id':'a'},{'id':'b'}]}", "{'models':[{'name':'a'},{'model':'b'}]}", "[{'id':'a'},'b']"}) {
            QCOMPARE(*OpenAiChatProtocol().readModelList(jsonHead(), json(list)), (QStringList{u"a"_s, u"b"_s}));
        }
        QVERIFY(OpenAiChatProtocol().readModelList(jsonHead(401), json("{'detail':'Unauthorized'}")).error().kind ==
                ErrorKind::Authentication);
        QVERIFY(OpenAiChatProtocol().readModelList(jsonHead(), "<html>").error().kind == ErrorKind::Configuration);
    }
};

} // namespace autodevos

QTEST_GUILESS_MAIN(autodevos::TestOpenAiChat)
#include "tst_openaichat.moc"
