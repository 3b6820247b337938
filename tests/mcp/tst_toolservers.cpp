// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mcp/toolservers.h"
#include "tests/mcp/toolserver.h"
#include "tests/support/tempproject.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <thread>

using namespace autodevos;
using namespace Qt::StringLiterals;

namespace {

struct Bench {
    void add(const QString &name, const QStringList &habits = {}, ServerConfig config = {})
    {
        config.name = name;
        config.command = toolServer();
        config.arguments = habits;
        config.environment = {{u"TOOL_SERVER_LOG"_s, folder.root() + u"/asked-"_s + name}};
        QVERIFY(saveServer(folder.root(), {}, config, 0));
    }

    QStringList offered(const QString &role = u"backend"_s, bool mayWrite = true)
    {
        QStringList names;
        problems.clear();
        for (const ServerTool &tool : servers.toolsFor(role, mayWrite, problems, {})) {
            names.append(tool.offered);
        }
        return names;
    }

    Result<McpResult> call(const QString &offeredName, const QJsonObject &arguments = {})
    {
        for (const ServerTool &tool : servers.toolsFor(u"backend"_s, true, problems, {})) {
            if (tool.offered == offeredName) {
                return servers.call(tool, arguments, {}, {});
            }
        }
        return failure(ErrorKind::NotFound, u"not offered"_s);
    }

    QSet<qint64> pids(const QString &name)
    {
        QSet<qint64> all;
        for (const QByteArray &line : folder.read(u"asked-"_s + name).split('\n')) {
            if (!line.isEmpty()) {
                all.insert(line.split(' ').first().toLongLong());
            }
        }
        return all;
    }

    TempProject folder;
    SystemWaiter waiter;
    QVector<Error> problems;
    ToolServers servers{
        folder.root(), waiter, std::make_shared<HttpClient>(),
        McpPatience{.probe = std::chrono::milliseconds(500), .opening = std::chrono::milliseconds(1000)}};
};

bool isGone(qint64 pid)
{
    QFile stat(u"/proc/%1/stat"_s.arg(pid));
    return !stat.open(QIODevice::ReadOnly) || stat.readAll().contains(") Z ");
}

} // namespace

class TestToolServers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void offersToolsUnderTheServersName()
    {
        Bench bench;
        bench.add(u"one"_s);
        bench.add(u"two"_s, {u"modern"_s});
        const QStringList names = bench.offered();
        QVERIFY(bench.problems.isEmpty());
        QVERIFY(names.contains(u"one__echo"_s) && names.contains(u"two__echo"_s));
        QCOMPARE(bench.call(u"two__echo"_s, {{u"text"_s, u"hi"_s}})->text, u"hi"_s);
    }

    void keepsNamesWithinWhatProvidersTake()
    {
        const QString longName = ToolServers::offeredName(u"server"_s, QString(100, u'a'));
        QCOMPARE(longName.size(), 64);
        QVERIFY(longName != ToolServers::offeredName(u"server"_s, QString(101, u'a')));
        QVERIFY(!ToolServers::offeredName(u"s"_s, u"a.b"_s).contains(u'.'));
        QVERIFY(ToolServers::offeredName(u"s"_s, u"a.b"_s) != ToolServers::offeredName(u"s"_s, u"a_b"_s));
    }

    void offersOnlyToWhoMayAndOnlyWhatIsAllowed()
    {
        Bench bench;
        bench.add(u"all"_s);
        bench.add(u"some"_s, {}, {.roles = {u"reviewer"_s}, .tools = {u"echo"_s}});
        bench.add(u"none"_s, {}, {.isDisabled = true});
        QVERIFY(bench.offered(u"backend"_s, true).contains(u"all__fail"_s));
        QVERIFY(bench.offered(u"reviewer"_s, false) == QStringList{u"some__echo"_s});
        QVERIFY(bench.offered(u"auditor"_s, false).isEmpty());
        QVERIFY(bench.pids(u"none"_s).isEmpty());
    }

    void startsAServerOnceForAllWhoWantIt()
    {
        Bench bench;
        bench.add(u"one"_s);
        {
            std::vector<std::jthread> threads;
            for (int i = 0; i < 6; ++i) {
                threads.emplace_back([&bench] {
                    QVector<Error> problems;
                    (void)bench.servers.toolsFor(u"backend"_s, true, problems, {});
                });
            }
        }
        QCOMPARE(bench.pids(u"one"_s).size(), 1);
    }

    void startsNoneUntilItIsWanted()
    {
        Bench bench;
        bench.add(u"one"_s);
        QVERIFY(bench.pids(u"one"_s).isEmpty());
    }

    void goesOnWithoutAServerThatDoesNotStart()
    {
        Bench bench;
        bench.add(u"good"_s);
        ServerConfig bad{u"bad"_s, u"no-such-program"_s};
        QVERIFY(saveServer(bench.folder.root(), {}, bad, 0));
        QVERIFY(bench.offered().contains(u"good__echo"_s));
        QCOMPARE(bench.problems.size(), 1);
        QVERIFY(bench.problems.first().toLine().contains(u"no-such-program"_s));
        QElapsedTimer clock;
        clock.start();
        (void)bench.offered(); // nobody waits for it again
        QVERIFY(clock.elapsed() < 900);
    }

    void startsAServerAgainThatHasDied()
    {
        Bench bench;
        bench.add(u"one"_s);
        QVERIFY(!bench.call(u"one__die"_s));
        QCOMPARE(bench.call(u"one__echo"_s, {{u"text"_s, u"back"_s}})->text, u"back"_s);
        QCOMPARE(bench.pids(u"one"_s).size(), 2);
    }

    void readsToolsAgainWhenTheServerSaysSo()
    {
        Bench bench;
        bench.add(u"one"_s);
        QVERIFY(!bench.offered().contains(u"one__later"_s));
        QVERIFY(bench.call(u"one__change"_s));
        QVERIFY(bench.offered().contains(u"one__later"_s));
        QCOMPARE(bench.folder.read(u"asked-one"_s).count("tools/list"), 2);
    }

    void leavesNoServerBehindAfterTheRun()
    {
        Bench bench;
        bench.add(u"one"_s);
        bench.add(u"stubborn"_s, {u"stays"_s});
        (void)bench.offered();
        const QSet<qint64> pids = bench.pids(u"one"_s) + bench.pids(u"stubborn"_s);
        QCOMPARE(pids.size(), 2);
        QElapsedTimer clock;
        clock.start();
        bench.servers.endRun();
        QVERIFY2(clock.elapsed() < 100, "it must not wait");
        for (const qint64 pid : pids) {
            QTRY_VERIFY_WITH_TIMEOUT(isGone(pid), 6000);
        }
        QVERIFY(bench.offered().contains(u"one__echo"_s)); // the next run starts its own
        QCOMPARE(bench.pids(u"one"_s).size(), 2);
    }

    void tellsWhatIsWrongWithTheFile()
    {
        Bench bench;
        bench.folder.write(u"mcp.json"_s, "{");
        QVERIFY(bench.offered().isEmpty());
        QVERIFY(bench.problems.first().kind == ErrorKind::Configuration);
    }

    void examinesAServerForPeople()
    {
        Bench bench;
        ServerConfig config{u"one"_s, toolServer()};
        config.tools = {u"echo"_s, u"fail"_s};
        const ServerReport report = bench.servers.examine(config, {});
        QVERIFY(!report.error);
        QCOMPARE(report.version, u"2025-11-25"_s);
        QCOMPARE(report.tools.size(), 2);
        config.command = u"no-such-program"_s;
        QVERIFY(bench.servers.examine(config, {}).error.has_value());
        config.command = toolServer();
        config.environment = {{u"A"_s, u"${NO_SUCH_VARIABLE}"_s}};
        QVERIFY(bench.servers.examine(config, {}).error->toLine().contains(u"NO_SUCH_VARIABLE"_s));
    }
};

QTEST_GUILESS_MAIN(TestToolServers)
#include "tst_toolservers.moc"
