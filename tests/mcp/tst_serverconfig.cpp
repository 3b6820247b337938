// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mcp/serverconfig.h"
#include "tests/mcp/toolserver.h"
#include "tests/support/tempproject.h"

#include <QTest>

using namespace autodevos;
using namespace Qt::StringLiterals;

class TestServerConfig : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheUsualShape()
    {
        TempProject folder;
        folder.write(
            u"mcp.json"_s,
            jsonText(
                "{'mcpServers': {"
                "'memory': {'command': 'npx', 'args': ['-y', 'server-memory'], 'env': {'A': 'b'}, 'autoApprove': "
                "['x']},"
                "'far': {'type': 'http', 'url': 'https://example.com/mcp', 'headers': {'Authorization': 'Bearer ${T}'},"
                "'roles': ['backend'], 'tools': ['one'], 'era': 'modern', 'disabled': true}}}"));
        const auto servers = loadServers(folder.root());
        QVERIFY2(servers, servers ? "" : qPrintable(servers.error().toLine()));
        QCOMPARE(servers->size(), 2);
        const ServerConfig &far = servers->at(0);
        QVERIFY(far.isRemote() && far.isDisabled && far.era == McpEra::Modern);
        QCOMPARE(far.roles, QStringList{u"backend"_s});
        QCOMPARE(far.tools, QStringList{u"one"_s});
        const ServerConfig &memory = servers->at(1);
        QCOMPARE(memory.toText(), u"npx -y server-memory"_s);
        QCOMPARE(memory.environment.value(u"A"_s), u"b"_s);
    }

    void hasNoneWithoutAFile()
    {
        TempProject folder;
        const auto servers = loadServers(folder.root());
        QVERIFY(servers && servers->isEmpty());
    }

    void namesThePlaceOfEveryFault_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *name, const QByteArray &text, const QString &place) {
            QTest::newRow(name) << text << place;
        };
        row("no JSON", "{", u"line 1"_s);
        row("no list of arguments", jsonText("{'mcpServers':{'a':{'command':'b','args':'c'}}}"),
            u"mcpServers.a.args"_s);
        row("neither way", jsonText("{'mcpServers':{'a':{}}}"), u"mcpServers.a"_s);
        row("both ways", jsonText("{'mcpServers':{'a':{'command':'b','url':'https://c.d'}}}"), u"mcpServers.a"_s);
        row("a name with blanks", jsonText("{'mcpServers':{'a b':{'command':'c'}}}"), u"mcpServers.a b"_s);
        row("no address", jsonText("{'mcpServers':{'a':{'url':'ftp://b'}}}"), u"mcpServers.a"_s);
        row("a token in the open", jsonText("{'mcpServers':{'a':{'url':'http://b.c','headers':{'X':'y'}}}}"),
            u"mcpServers.a"_s);
        row("an unknown era", jsonText("{'mcpServers':{'a':{'command':'b','era':'stone'}}}"), u"mcpServers.a.era"_s);
        row("the retired transport", jsonText("{'mcpServers':{'a':{'type':'sse','url':'https://b.c'}}}"),
            u"mcpServers.a.type"_s);
    }

    void namesThePlaceOfEveryFault()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, place);
        TempProject folder;
        folder.write(u"mcp.json"_s, text);
        const auto servers = loadServers(folder.root());
        QVERIFY(!servers);
        QVERIFY(servers.error().kind == ErrorKind::Configuration);
        QVERIFY(!servers.error().remedy.isEmpty());
        QVERIFY2(servers.error().toLine().contains(place), qPrintable(servers.error().toLine()));
    }

    void changesOneServerAndKeepsWhatOthersWrote()
    {
        TempProject folder;
        folder.write(
            u"mcp.json"_s,
            jsonText(
                "{'other': 1, 'mcpServers': {'a': {'command': 'b', 'autoApprove': ['x']}, 'z': {'command': 'y'}}}"));
        ServerConfig changed{u"new"_s, u"c"_s};
        changed.arguments = {u"one two"_s};
        QVERIFY(saveServer(folder.root(), u"a"_s, changed, 0));
        const auto servers = loadServers(folder.root());
        QVERIFY(servers);
        QCOMPARE(servers->size(), 2);
        QCOMPARE(servers->first(), changed);
        const QByteArray text = folder.read(u"mcp.json"_s);
        QVERIFY(text.contains("autoApprove") && text.contains("other"));
    }

    void refusesAChangeThatWouldMakeTheFileWrong()
    {
        TempProject folder;
        QVERIFY(saveServer(folder.root(), {}, {u"a"_s, u"b"_s}, 0));
        const QByteArray before = folder.read(u"mcp.json"_s);
        QVERIFY(!saveServer(folder.root(), {}, {u"a"_s, u"c"_s}, 0));   // the name is taken
        QVERIFY(!saveServer(folder.root(), {}, {u"x y"_s, u"c"_s}, 0)); // it is no name
        QVERIFY(!saveServer(folder.root(), u"a"_s, {u"a"_s, {}}, 0));   // no program
        QVERIFY(!removeServer(folder.root(), u"b"_s, 0));
        QCOMPARE(folder.read(u"mcp.json"_s), before);
        QVERIFY(removeServer(folder.root(), u"a"_s, 0));
        QVERIFY(loadServers(folder.root())->isEmpty());
    }

    void takesSecretsFromTheEnvironment()
    {
        qputenv("TOOL_TOKEN", "s3cret");
        QCOMPARE(*withVariables(u"Bearer ${TOOL_TOKEN}!"_s, u"a"_s), u"Bearer s3cret!"_s);
        QCOMPARE(*withVariables(u"${NO_SUCH_ONE:-plain} $HOME"_s, u"a"_s), u"plain $HOME"_s);
        const Result<QString> missing = withVariables(u"${NO_SUCH_ONE}${TOOL_TOKEN}"_s, u"a"_s);
        QVERIFY(!missing);
        QVERIFY(missing.error().toLine().contains(u"NO_SUCH_ONE"_s));
        QVERIFY(!missing.error().toLine().contains(u"s3cret"_s));
        qunsetenv("TOOL_TOKEN");
    }
};

QTEST_GUILESS_MAIN(TestServerConfig)
#include "tst_serverconfig.moc"
