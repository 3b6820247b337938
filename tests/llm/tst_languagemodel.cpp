// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/languagemodel.h"
#include "core/llm/requesthash.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

Request sample()
{
    Request request;
    request.model = {u"blueprint"_s, u"blueprint"_s};
    request.system = u"You plan."_s;
    request.messages = {Message{Speaker::User, u"Build it."_s},
                        Message{Speaker::Assistant, {}, {{u"1"_s, u"list_files"_s, {}}}},
                        Message{Speaker::Tool, u"a.ts"_s, {}, u"1"_s}};
    request.brief.upstream = {{u"docs/domain.json"_s, TaskId(u"ground"_s), "{}"}};
    return request;
}

} // namespace

class TestLanguageModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsProviderAndName_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("provider"); // empty: refused
        QTest::addColumn<QString>("name");
        QTest::newRow("both") << u"openai/gpt-x"_s << u"openai"_s << u"gpt-x"_s;
        QTest::newRow("slash in the name")
            << u"openai-compatible/meta/llama"_s << u"openai-compatible"_s << u"meta/llama"_s;
        QTest::newRow("alone") << u" blueprint "_s << u"blueprint"_s << u"blueprint"_s;
        QTest::newRow("empty") << u""_s << QString() << QString();
        QTest::newRow("no name") << u"openai/"_s << QString() << QString();
        QTest::newRow("no provider") << u"/gpt"_s << QString() << QString();
    }

    void readsProviderAndName()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, provider);
        QFETCH(const QString, name);
        const Result<ModelId> id = ModelId::parse(text);
        QCOMPARE(id.has_value(), !provider.isEmpty());
        if (id) {
            QCOMPARE(*id, (ModelId{provider, name}));
        } else {
            QVERIFY(id.error().kind == ErrorKind::Usage);
            QVERIFY(!id.error().remedy.isEmpty());
        }
    }

    void keepsAnAnswerOverItsRecord()
    {
        Response response;
        response.text = u"Schön: ünïcode, \"quotes\" and\nlines"_s;
        response.reasoning = u"because"_s;
        response.refusal = u"not that"_s;
        response.toolCalls = {{u"1"_s, u"write_file"_s, {{u"path"_s, u"a.ts"_s}, {u"content"_s, u"x"_s}}}};
        response.usage = {1000000000000, 2, 3, 4};
        response.answeredBy = {u"openai-compatible"_s, u"meta/llama"_s};
        response.isFromCache = true;
        for (const FinishReason reason : {FinishReason::Stop, FinishReason::ToolCalls, FinishReason::Length,
                                          FinishReason::ContentFilter, FinishReason::Refusal}) {
            response.finishReason = reason;
            const Result<Response> read = responseFromJson(toJson(response));
            QVERIFY(read);
            QCOMPARE(*read, response);
        }
    }

    void refusesADamagedRecord()
    {
        QVERIFY(!responseFromJson({}));
        QJsonObject json = toJson(Response{.toolCalls = {{u"1"_s, QString(), {}}}});
        const Result<Response> read = responseFromJson(json);
        QVERIFY(!read);
        QVERIFY(read.error().context.contains(u"tool_calls[0]"_s));
    }

    void tellsRequestsApart()
    {
        const QString hash = requestHash(sample());
        QCOMPARE(requestHash(sample()), hash);
        Request other = sample();
        other.system += u'!';
        QVERIFY(requestHash(other) != hash);
        other = sample();
        other.messages.append(Message{Speaker::User, u"More."_s});
        QVERIFY(requestHash(other) != hash);
        other = sample();
        other.brief.upstream[0].content = "{ }";
        QVERIFY(requestHash(other) != hash);
        other = sample();
        other.brief.task.instructions = u"else"_s;
        QVERIFY(requestHash(other) != hash);
        other = sample();
        other.messages[2].isError = true;
        QVERIFY(requestHash(other) != hash);
    }

    void looksPastWhatAToolSaw()
    {
        Request other = sample();
        other.messages[2].text = u"a.ts\nb.ts"_s; // another task wrote b.ts since
        QCOMPARE(requestHash(other), requestHash(sample()));
    }
};

} // namespace autodevos

QTEST_GUILESS_MAIN(autodevos::TestLanguageModel)
#include "tst_languagemodel.moc"
