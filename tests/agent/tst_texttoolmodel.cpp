// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/texttoolmodel.h"
#include "core/agent/toolcalltext.h"
#include "core/agent/toolcatalog.h"

#include "tests/agent/fakemodel.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

Request talk()
{
    const Result<ToolCatalog> catalog = ToolCatalog::load();
    Request request;
    request.system = u"You are an engineer."_s;
    request.tools = catalog->definitions({u"read_file"_s, u"write_file"_s});
    request.messages.append(Message{Speaker::User, u"# Task"_s});
    request.messages.append(
        Message{Speaker::Assistant, u"I read."_s, {{u"7"_s, u"read_file"_s, {{u"path"_s, u"a.ts"_s}}}}});
    request.messages.append(Message{Speaker::Tool, u"1\tone"_s, {}, u"7"_s});
    return request;
}

Response words(const QString &text)
{
    Response response;
    response.text = text;
    return response;
}

} // namespace

class TestTextToolModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void explainsTheTextForm()
    {
        FakeModel model;
        model.say(words(u"ok"_s));
        TextToolModel text(model, ToolStyle::Text);
        QVERIFY(text.complete(talk(), {}, {}));
        const Request &sent = model.requests().first();
        QVERIFY(sent.tools.isEmpty());
        for (const QString &word : {u"<tool_call>"_s, u"<write_file path="_s, u"read_file"_s, u"first_line (integer)"_s,
                                    u"path (string, required)"_s, u"You are an engineer."_s}) {
            QVERIFY2(sent.system.contains(word), qPrintable(word));
        }
        QCOMPARE(sent.messages.size(), 3);
        QVERIFY(sent.messages.at(1).toolCalls.isEmpty());
        QVERIFY(sent.messages.at(2).speaker == Speaker::User);
        QVERIFY(sent.messages.at(2).text.contains(u"<tool_result tool=\"read_file\">"_s));
    }

    void writesCallsAsItReadsThem()
    {
        Request request = talk();
        request.messages[1].toolCalls.append(
            {u"8"_s, u"write_file"_s, {{u"path"_s, u"b.ts"_s}, {u"content"_s, u"x\n"_s}}});
        const Request plain = withToolsAsText(request);
        const CallsInText found = callsInText(plain.messages.at(1).text, request.tools);
        QCOMPARE(found.calls.size(), 2);
        QCOMPARE(found.calls.at(0).arguments, request.messages.at(1).toolCalls.at(0).arguments);
        QCOMPARE(found.calls.at(1).arguments, request.messages.at(1).toolCalls.at(1).arguments);
        QCOMPARE(found.rest, u"I read."_s);
    }

    void turnsToTextWhenTheServerHasNoTools()
    {
        FakeModel model;
        model.fail({ErrorKind::Unsupported, u"this model does not support tools"_s, {}, {}});
        model.say(words(u"ok"_s));
        model.say(words(u"ok"_s));
        TextToolModel text(model, ToolStyle::Native);
        QVERIFY(text.complete(talk(), {}, {}));
        QVERIFY(text.style() == ToolStyle::Text);
        QVERIFY(text.complete(talk(), {}, {}));
        QCOMPARE(model.requests().size(), 3);
        QCOMPARE(model.requests().at(0).tools.size(), 3); // report is always there
        QVERIFY(model.requests().at(1).tools.isEmpty());
        QVERIFY(model.requests().at(2).tools.isEmpty());
    }

    void handsOtherErrorsOn()
    {
        FakeModel model;
        model.fail({ErrorKind::RateLimit, u"later"_s, {}, {}});
        TextToolModel text(model, ToolStyle::Native);
        QVERIFY(text.complete(talk(), {}, {}).error().kind == ErrorKind::RateLimit);
        QVERIFY(text.style() == ToolStyle::Native);
    }

    void leavesNativeCallsToTheProtocol()
    {
        FakeModel model;
        model.say(words(u"ok"_s));
        TextToolModel text(model, ToolStyle::Native);
        QVERIFY(text.complete(talk(), {}, {}));
        QCOMPARE(model.requests().first().messages.at(1).toolCalls.size(), 1);
        QVERIFY(model.requests().first().messages.at(2).speaker == Speaker::Tool);
    }

    void givesBackAsTextWhatCameAsText()
    {
        Request request = talk();
        request.messages[1].text = u"<tool_call>{\"name\": \"read_file\"}</tool_call>"_s;
        request.messages[1].toolCalls.first().id = textCallId(1, 0);
        request.messages[1].replay = {u"gemini"_s, QJsonArray{u"signed"_s}};
        request.messages[2].toolCallId = textCallId(1, 0);
        const Request sent = withTextCallsAsText(request);
        QCOMPARE(sent.tools.size(), request.tools.size());
        QCOMPARE(sent.messages.at(1).text, request.messages.at(1).text);
        QVERIFY(sent.messages.at(1).toolCalls.isEmpty());
        QCOMPARE(sent.messages.at(1).replay, request.messages.at(1).replay);
        QVERIFY(sent.messages.at(2).speaker == Speaker::User);
    }
};

} // namespace autodevos

QTEST_APPLESS_MAIN(autodevos::TestTextToolModel)
#include "tst_texttoolmodel.moc"
