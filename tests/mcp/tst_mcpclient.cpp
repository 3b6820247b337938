// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mcp/mcpclient.h"
#include "core/mcp/stdiochannel.h"
#include "tests/mcp/toolserver.h"
#include "tests/support/tempproject.h"

#include <QElapsedTimer>
#include <QTest>

#include <thread>

using namespace autodevos;
using namespace Qt::StringLiterals;

namespace {

/// One server and what it was asked.
struct Bench {
    explicit Bench(const QStringList &habits = {})
        : program(QStringList{toolServer()} + habits)
    {
    }

    Result<std::shared_ptr<McpClient>> open(McpEra era = McpEra::Unknown, const std::stop_token &stop = {})
    {
        ProcessRequest request;
        request.command = program;
        request.graceMs = 300;
        request.environment.insert(u"TOOL_SERVER_LOG"_s, folder.root() + u"/asked"_s);
        return McpClient::open(
            u"test"_s,
            [this, request](RpcPeer peer) {
                ++starts;
                return std::make_unique<StdioChannel>(u"test"_s, request, std::move(peer));
            },
            era, stop, patience);
    }

    std::shared_ptr<McpClient> opened(McpEra era = McpEra::Unknown)
    {
        const auto client = open(era);
        if (!client) {
            qWarning("%s", qPrintable(client.error().toLine()));
        }
        return client.value_or(nullptr);
    }

    QByteArray asked() { return folder.read(u"asked"_s); }

    TempProject folder;
    QStringList program;
    McpPatience patience{.probe = std::chrono::milliseconds(1000), .opening = std::chrono::milliseconds(2500)};
    int starts = 0;
};

McpTool toolOf(McpClient &client, const QString &name)
{
    const Result<McpTools> list = client.listTools({});
    for (const McpTool &tool : list ? list->tools : QVector<McpTool>()) {
        if (tool.name == name) {
            return tool;
        }
    }
    return McpTool{name, {}, {}};
}

Result<McpResult> call(McpClient &client, const QString &name, const QJsonObject &arguments = {})
{
    return client.callTool(toolOf(client, name), arguments, {}, {});
}

} // namespace

class TestMcpClient : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void speaksToEitherEra_data()
    {
        QTest::addColumn<QStringList>("habits");
        QTest::addColumn<bool>("isModern");
        QTest::addColumn<int>("starts");
        QTest::newRow("legacy") << QStringList{} << false << 1;
        QTest::newRow("2024-11-05") << QStringList{u"old"_s} << false << 1;
        QTest::newRow("modern") << QStringList{u"modern"_s} << true << 1;
        QTest::newRow("both") << QStringList{u"dual"_s} << true << 1;
        QTest::newRow("says nothing to the probe, nor after it") << QStringList{u"silent-on-probe"_s} << false << 2;
        QTest::newRow("modern, though it refuses at first") << QStringList{u"modern"_s, u"refuses-once"_s} << true << 1;
        QTest::newRow("modern, and slow to start") << QStringList{u"modern"_s, u"sleeps"_s} << true << 1;
        QTest::newRow("legacy, and slow to start") << QStringList{u"sleeps"_s} << false << 1;
        QTest::newRow("dies of the probe") << QStringList{u"dies-on-probe"_s} << false << 2;
        QTest::newRow("greets in plain words") << QStringList{u"greets"_s} << false << 1;
        QTest::newRow("floods both its outputs") << QStringList{u"floods"_s} << false << 1;
    }

    void speaksToEitherEra()
    {
        QFETCH(QStringList, habits);
        QFETCH(bool, isModern);
        QFETCH(int, starts);
        Bench bench(habits);
        const auto client = bench.opened();
        QVERIFY(client);
        QVERIFY(client->era() == (isModern ? McpEra::Modern : McpEra::Legacy));
        QCOMPARE(bench.starts, starts);
        QVERIFY(isModern || bench.asked().contains(" initialize "));
        const Result<McpResult> result = call(*client, u"echo"_s, {{u"text"_s, u"grüezi"_s}});
        QVERIFY(result);
        QCOMPARE(result->text, u"grüezi"_s);
        QVERIFY(!result->isError);
    }

    void asksNoProbeWhereTheEraIsSaid()
    {
        Bench bench({u"dual"_s});
        const auto client = bench.opened(McpEra::Legacy);
        QVERIFY(client);
        QCOMPARE(client->version(), u"2025-11-25"_s);
        QVERIFY(!bench.asked().contains("discover"));
    }

    void tellsWhenNoVersionIsKnownToBoth()
    {
        for (const QString &habit : {u"newer"_s, u"ancient"_s}) {
            Bench bench({habit});
            const auto client = bench.open();
            QVERIFY(!client);
            QVERIFY2(client.error().kind == ErrorKind::Unsupported, qPrintable(client.error().toLine()));
        }
        Bench bench;
        QVERIFY(bench.open(McpEra::Modern).error().kind == ErrorKind::Unsupported);
    }

    void givesUpOnAServerThatIsSilent()
    {
        Bench bench({u"silent"_s});
        bench.patience.probe = std::chrono::milliseconds(200);
        bench.patience.opening = std::chrono::milliseconds(400);
        QElapsedTimer clock;
        clock.start();
        const auto client = bench.open();
        QVERIFY(!client);
        QVERIFY(client.error().kind == ErrorKind::Timeout);
        QVERIFY(client.error().toLine().contains(u"test"_s));
        QVERIFY(clock.elapsed() < 5000);
    }

    void tellsOfAProgramThatIsNotThere()
    {
        Bench bench;
        bench.program = {u"no-such-server"_s};
        const auto client = bench.open();
        QVERIFY(!client);
        QVERIFY2(client.error().toLine().contains(u"no-such-server"_s), qPrintable(client.error().toLine()));
        QVERIFY(!client.error().remedy.isEmpty());
    }

    void stopsAtOnceWhenAsked()
    {
        Bench bench({u"silent"_s});
        std::stop_source source;
        const std::jthread later([&source] {
            std::this_thread::sleep_for(std::chrono::milliseconds(200));
            source.request_stop();
        });
        QElapsedTimer clock;
        clock.start();
        const auto client = bench.open(McpEra::Legacy, source.get_token());
        QVERIFY(!client);
        QVERIFY(client.error().kind == ErrorKind::Cancelled);
        QVERIFY(clock.elapsed() < 3000);
    }

    void readsToolsPageByPage()
    {
        Bench plain;
        Bench paged({u"pages"_s});
        const auto whole = plain.opened();
        const auto pages = paged.opened();
        QVERIFY(whole && pages);
        QCOMPARE(pages->listTools({})->tools.size(), whole->listTools({})->tools.size());
    }

    void leavesPagesThatGoInACircle()
    {
        Bench bench({u"circle"_s});
        const auto client = bench.opened();
        QVERIFY(client);
        const Result<McpTools> list = client->listTools({});
        QVERIFY(list);
        QVERIFY(!list->tools.isEmpty() && !list->notes.isEmpty());
    }

    void leavesToolsOutThatAreNone()
    {
        Bench bench({u"odd"_s});
        const auto client = bench.opened();
        QVERIFY(client);
        const Result<McpTools> list = client->listTools({});
        QVERIFY(list);
        QCOMPARE(list->notes.size(), 3);
        QVERIFY(list->tools.size() > 5);
    }

    void hearsThatToolsHaveChanged()
    {
        Bench bench;
        const auto client = bench.opened();
        QVERIFY(client);
        QVERIFY(call(*client, u"change"_s));
        QVERIFY(client->takeChange());
        QVERIFY(!client->takeChange());
        QCOMPARE(toolOf(*client, u"later"_s).description, u"Was not there at first"_s);
    }

    void tellsAFailedToolFromAFailedCall()
    {
        Bench bench;
        const auto client = bench.opened();
        QVERIFY(client);
        const Result<McpResult> failed = call(*client, u"fail"_s);
        QVERIFY(failed && failed->isError);
        const Result<McpResult> unknown = client->callTool({u"nothing"_s, {}, {}}, {}, {}, {});
        QVERIFY(!unknown);
        QVERIFY(unknown.error().toLine().contains(u"Unknown tool"_s));
    }

    void waitsForAToolAsLongAsItTellsOfItsProgress()
    {
        Bench bench;
        bench.patience.silence = std::chrono::milliseconds(400); // it takes 600 in all
        const auto client = bench.opened();
        QVERIFY(client);
        QStringList notes;
        const Result<McpResult> result =
            client->callTool(toolOf(*client, u"slow"_s), {}, [&notes](const QString &note) { notes.append(note); }, {});
        QVERIFY2(result, result ? "" : qPrintable(result.error().toLine()));
        QCOMPARE(notes.value(0), u"1 of 4: step"_s);
        QVERIFY(notes.size() >= 3);
    }

    void givesUpOnAToolThatHangsAndTellsTheServer()
    {
        Bench bench;
        bench.patience.silence = std::chrono::milliseconds(300);
        const auto client = bench.opened();
        QVERIFY(client);
        const Result<McpResult> result = call(*client, u"hang"_s);
        QVERIFY(!result);
        QVERIFY(result.error().kind == ErrorKind::Timeout);
        QTRY_VERIFY(bench.asked().contains("notifications/cancelled"));
        QCOMPARE(call(*client, u"echo"_s, {{u"text"_s, u"still here"_s}})->text, u"still here"_s);
    }

    void survivesTheServersDeath()
    {
        Bench bench;
        const auto client = bench.opened();
        QVERIFY(client);
        const Result<McpResult> result = call(*client, u"die"_s);
        QVERIFY(!result);
        QVERIFY(result.error().kind == ErrorKind::Process);
        QVERIFY2(result.error().toLine().contains(u"exit code 7"_s), qPrintable(result.error().toLine()));
        QVERIFY(!client->isAlive());
        QVERIFY(!call(*client, u"echo"_s));
    }

    void endsAServerThatAnswersBeyondAllMeasure()
    {
        Bench bench;
        const auto client = bench.opened();
        QVERIFY(client);
        const Result<McpResult> result = call(*client, u"huge"_s);
        QVERIFY(!result);
        QVERIFY(result.error().toLine().contains(u"10 MB"_s));
    }

    void answersWhatAServerAsksAndOffersNothing()
    {
        Bench bench;
        const auto client = bench.opened();
        QVERIFY(client);
        const Result<McpResult> result = call(*client, u"ask"_s);
        QVERIFY(result);
        QVERIFY2(result->text.contains(u"\"id\":\"one\",\"jsonrpc\":\"2.0\",\"result\":{}"_s),
                 qPrintable(result->text));
        QVERIFY(result->text.contains(u"\"roots\":[]"_s));
        QVERIFY(result->text.contains(u"-32601"_s));
    }

    void tellsPolitelyThatNobodyCanBeAsked()
    {
        Bench bench({u"modern"_s, u"wants-input"_s});
        const auto client = bench.opened();
        QVERIFY(client);
        const Result<McpResult> result = call(*client, u"echo"_s, {{u"text"_s, u"x"_s}});
        QVERIFY(!result);
        QVERIFY(result.error().kind == ErrorKind::Unsupported);
        QVERIFY(result.error().toLine().contains(u"elicitation/create"_s));
    }

    void asksOnceMoreWithTheServersNote()
    {
        Bench bench({u"modern"_s, u"wants-again"_s});
        const auto client = bench.opened();
        QVERIFY(client);
        QCOMPARE(call(*client, u"echo"_s, {{u"text"_s, u"x"_s}})->text, u"x"_s);
        QCOMPARE(bench.asked().count("tools/call"), 2);
    }

    void servesManyCallersAtATime()
    {
        Bench bench;
        const auto client = bench.opened();
        QVERIFY(client);
        const McpTool echo = toolOf(*client, u"echo"_s);
        std::atomic<int> right = 0;
        {
            std::vector<std::jthread> threads;
            for (int i = 0; i < 8; ++i) {
                threads.emplace_back([&, i] {
                    for (int round = 0; round < 20; ++round) {
                        const QString text = u"%1/%2"_s.arg(i).arg(round);
                        const Result<McpResult> result = client->callTool(echo, {{u"text"_s, text}}, {}, {});
                        right += result && result->text == text ? 1 : 0;
                    }
                });
            }
        }
        QCOMPARE(right.load(), 160);
    }

    void handsDownNoKeyOfAModel()
    {
        qputenv("ANTHROPIC_API_KEY", "sk-secret");
        Bench bench;
        const auto client = bench.opened();
        QVERIFY(client);
        const Result<McpResult> names = call(*client, u"environment"_s);
        QVERIFY(names);
        QVERIFY(names->text.contains(u"TOOL_SERVER_LOG"_s));
        QVERIFY(!names->text.contains(u"API_KEY"_s));
        qunsetenv("ANTHROPIC_API_KEY");
    }
};

QTEST_GUILESS_MAIN(TestMcpClient)
#include "tst_mcpclient.moc"
