// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mcp/mcptool.h"
#include "tests/mcp/toolserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace autodevos;
using namespace Qt::StringLiterals;

namespace {

QJsonObject json(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

Result<McpTool> toolWith(const QByteArray &schema)
{
    return mcpToolFrom({{u"name"_s, u"tool"_s}, {u"inputSchema"_s, json(schema)}});
}

} // namespace

class TestMcpTool : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void checksArgumentsBySchema()
    {
        const Result<McpTool> tool =
            toolWith(jsonText("{'$schema':'https://json-schema.org/draft/2020-12/schema',"
                              "'type':'object','properties':{'n':{'$ref':'#/$defs/whole'}},'required':['n'],"
                              "'$defs':{'whole':{'type':'integer','minimum':1}}}"));
        QVERIFY2(tool, tool ? "" : qPrintable(tool.error().toLine()));
        QVERIFY(tool->problems(json(jsonText("{'n':3}"))).isEmpty());
        QVERIFY(!tool->problems(json(jsonText("{'n':'three'}"))).isEmpty());
        QVERIFY(tool->problems({}).join(u' ').contains(u"n"_s));
        QVERIFY(tool->parameters.contains("$defs"_L1)); // a model sees it as it came
    }

    void leavesPatternsToTheServer()
    {
        const Result<McpTool> tool =
            toolWith(jsonText("{'type':'object','properties':{'t':{'type':'string','pattern':'^(?<year>(a+)+)$'}}}"));
        QVERIFY(tool);
        QVERIFY(tool->problems({{u"t"_s, QString(5000, u'a') + u'!'}}).isEmpty());
    }

    void refusesWhatIsNoTool_data()
    {
        QTest::addColumn<QJsonObject>("tool");
        const QJsonObject empty{{u"type"_s, u"object"_s}};
        QTest::newRow("no name") << QJsonObject{{u"inputSchema"_s, empty}};
        QTest::newRow("name with blanks") << QJsonObject{{u"name"_s, u"a b"_s}, {u"inputSchema"_s, empty}};
        QTest::newRow("name without end") << QJsonObject{{u"name"_s, QString(200, u'a')}, {u"inputSchema"_s, empty}};
        QTest::newRow("no schema") << QJsonObject{{u"name"_s, u"a"_s}};
        QTest::newRow("no object") << QJsonObject{{u"name"_s, u"a"_s},
                                                  {u"inputSchema"_s, QJsonObject{{u"type"_s, u"array"_s}}}};
        QTest::newRow("a reference to the net") << QJsonObject{
            {u"name"_s, u"a"_s},
            {u"inputSchema"_s, json(jsonText("{'type':'object','properties':{'a':{'$ref':'http://a.b/c'}}}"))}};
        QTest::newRow("a reference to a file")
            << QJsonObject{{u"name"_s, u"a"_s},
                           {u"inputSchema"_s, json(jsonText("{'type':'object','allOf':[{'$ref':'other.json#/a'}]}"))}};
        QTest::newRow("only in the background")
            << QJsonObject{{u"name"_s, u"a"_s},
                           {u"inputSchema"_s, empty},
                           {u"execution"_s, QJsonObject{{u"taskSupport"_s, u"required"_s}}}};
        QTest::newRow("a header of a list") << QJsonObject{
            {u"name"_s, u"a"_s},
            {u"inputSchema"_s,
             json(jsonText("{'type':'object','properties':{'a':{'type':'array','x-mcp-header':'A'}}}"))}};
        QJsonObject large = empty;
        large.insert(u"description"_s, QString(100'000, u'x'));
        QTest::newRow("too large") << QJsonObject{{u"name"_s, u"a"_s}, {u"inputSchema"_s, large}};
        QJsonObject deep = empty;
        for (int i = 0; i < 100; ++i) {
            deep = {{u"type"_s, u"object"_s}, {u"properties"_s, QJsonObject{{u"a"_s, deep}}}};
        }
        QTest::newRow("too deep") << QJsonObject{{u"name"_s, u"a"_s}, {u"inputSchema"_s, deep}};
    }

    void refusesWhatIsNoTool()
    {
        QFETCH(QJsonObject, tool);
        const Result<McpTool> read = mcpToolFrom(tool);
        QVERIFY(!read);
        QVERIFY(!read.error().message.isEmpty());
    }

    void findsTheHeadersThatArgumentsAreRepeatedIn()
    {
        const Result<McpTool> tool =
            toolWith(jsonText("{'type':'object','properties':{"
                              "'region':{'type':'string','x-mcp-header':'Region'},"
                              "'deep':{'type':'object','properties':{'n':{'type':'integer','x-mcp-header':'N'}}}}}"));
        QVERIFY(tool);
        QCOMPARE(tool->headers.value(u"region"_s), QByteArray("mcp-param-region"));
        QCOMPARE(tool->headers.value(u"deep/n"_s), QByteArray("mcp-param-n"));
    }

    void comesBackFromItsRecord()
    {
        const Result<McpTool> tool = toolWith(jsonText("{'type':'object','properties':{'n':{'type':'integer'}}}"));
        QVERIFY(tool);
        const Result<McpTool> again = mcpToolFrom(toJson(*tool));
        QVERIFY(again);
        QCOMPARE(again->parameters, tool->parameters);
        QCOMPARE(again->name, tool->name);
    }

    void boundsWhatAToolAnswers()
    {
        const McpResult result = mcpResultFrom(
            {{u"content"_s, QJsonArray{QJsonObject{{u"type"_s, u"text"_s}, {u"text"_s, QString(500'000, u'x')}}}}});
        QVERIFY(result.text.size() < 26'000);
        QVERIFY(result.text.contains(u"left out"_s));
    }

    void namesWhatIsNoText()
    {
        const McpResult result =
            mcpResultFrom(json(jsonText("{'isError':true,'content':["
                                        "{'type':'image','mimeType':'image/png','data':'AAAA'},"
                                        "{'type':'resource_link','name':'readme','uri':'file:///a'},"
                                        "{'type':'resource','resource':{'uri':'file:///b','text':'inside'}},"
                                        "{'type':'smell'}]}")));
        QVERIFY(result.isError);
        for (const QString &part : {u"image/png"_s, u"file:///a"_s, u"inside"_s, u"smell"_s}) {
            QVERIFY2(result.text.contains(part), qPrintable(part));
        }
    }

    void showsStructuresWhereThereIsNoText()
    {
        QVERIFY(mcpResultFrom(json(jsonText("{'content':[],'structuredContent':{'degrees':21}}")))
                    .text.contains(u"\"degrees\": 21"_s));
    }
};

QTEST_GUILESS_MAIN(TestMcpTool)
#include "tst_mcptool.moc"
