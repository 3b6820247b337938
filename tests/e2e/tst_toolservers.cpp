// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"
#include "tests/e2e/terminalcall.h"
#include "tests/mcp/toolserver.h"
#include "tests/support/scriptedagents.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <csignal>

using namespace autodevos;
using namespace autodevos::e2e;

namespace {

const QString part = u"Write part5"_s;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// As the builder, but the agent of one task first has its server keep something.
ModelReply noteTaker(const ModelAsk &ask)
{
    if (taskTitle(ask) == part && ask.turn == 0) {
        return {.calls = {{u"notes__remember"_s, {{u"text"_s, u"the fifth part"_s}}}}};
    }
    ModelAsk later = ask;
    later.turn = taskTitle(ask) == part ? ask.turn - 1 : ask.turn;
    return builderReply(later);
}

bool isGone(qint64 pid)
{
    QFile stat(u"/proc/%1/stat"_s.arg(pid));
    return !stat.open(QIODevice::ReadOnly) || stat.readAll().contains(") Z ");
}

} // namespace

/// Whole runs whose agents use the person's tool servers.
class TestToolServers : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_home;

    [[nodiscard]] QProcessEnvironment environment() const
    {
        QProcessEnvironment clean;
        clean.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
        clean.insert(u"HOME"_s, m_home->path());
        clean.insert(u"LANG"_s, u"C.UTF-8"_s);
        return clean;
    }

    [[nodiscard]] QString out() const { return m_home->filePath(u"made"_s); }
    [[nodiscard]] QByteArray asked() const { return contentOf(m_home->filePath(u"asked"_s)); }

    void setConfig(const QString &name, const QByteArray &content) const
    {
        QDir().mkpath(m_home->filePath(u".config/AutoDevOS"_s));
        QFile file(m_home->filePath(u".config/AutoDevOS/"_s + name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    void setServer(const QByteArray &program = toolServer().toUtf8()) const
    {
        setConfig(u"mcp.json"_s,
                  jsonText("{'mcpServers': {'notes': {'command': '" + program + "', 'env': {'TOOL_SERVER_LOG': '" +
                           m_home->filePath(u"asked"_s).toUtf8() + "'}}}}"));
    }

    void allow() const
    {
        setConfig(u"policy.json"_s, jsonText("{'rules': [{'words': ['mcp:notes', 'remember'], 'decision': 'allow'}]}"));
    }

    [[nodiscard]] QStringList arguments(const ModelServer &server) const
    {
        return {u"run"_s,
                u"Build eight parts that answer"_s,
                u"--model"_s,
                u"openai/builder"_s,
                u"--base-url"_s,
                server.url(),
                u"--check"_s,
                u"fast"_s,
                u"--no-cache"_s,
                u"--out"_s,
                out()};
    }

    void verifyNoServerIsLeft() const
    {
        QSet<qint64> pids;
        for (const QByteArray &line : asked().split('\n')) {
            if (!line.isEmpty()) {
                pids.insert(line.split(' ').first().toLongLong());
            }
        }
        QVERIFY(!pids.isEmpty());
        for (const qint64 pid : pids) {
            QTRY_VERIFY(isGone(pid));
        }
    }

private Q_SLOTS:
    void init() { m_home = std::make_unique<QTemporaryDir>(); }

    void anAgentCallsAToolThatIsAllowed()
    {
        setServer();
        allow();
        const ModelServer server(noteTaker);
        const CallResult result = call(arguments(server), environment(), {}, 60'000);
        QVERIFY2(result.exitCode == 0, qPrintable(result.out + result.err));
        QCOMPARE(asked().count("tools/call remember"), 1);
        QVERIFY2(asked().count(" initialize ") == 1, asked().constData()); // one server for all twelve tasks
        const QVector<ModelAsk> asks = server.asks();
        const auto heard = [](const ModelAsk &ask) {
            return taskTitle(ask) == part && ask.last.contains(u"Kept: the fifth part"_s);
        };
        QVERIFY(std::ranges::any_of(asks, heard));
        QVERIFY(contentOf(out() + u"/.autodevos/logs/audit.jsonl"_s).contains("mcp:notes remember"));
        verifyNoServerIsLeft();
    }

    void withoutAnybodyToAskItIsRefused()
    {
        setServer();
        const ModelServer server(noteTaker);
        const CallResult result = call(arguments(server), environment(), {}, 60'000);
        QVERIFY2(result.exitCode == 0, qPrintable(result.out + result.err));
        QCOMPARE(asked().count("tools/call"), 0);
        QVERIFY(contentOf(out() + u"/.autodevos/logs/audit.jsonl"_s).contains("\"denied\""));
        const QVector<ModelAsk> asks = server.asks();
        QVERIFY(std::ranges::any_of(asks, [](const ModelAsk &ask) { return ask.last.contains(u"policy.json"_s); }));
    }

    void atATerminalThePersonIsAsked()
    {
        setServer();
        const ModelServer server(noteTaker);
        TerminalCall run(arguments(server), environment());
        QVERIFY2(run.waitFor("May the tool \"remember\" of your server \"notes\" be called?", 60'000),
                 run.shown().constData());
        run.type("always\n");
        QCOMPARE(run.waitForEnd(60'000), 0);
        QCOMPARE(asked().count("tools/call remember"), 1);
        QVERIFY(contentOf(m_home->filePath(u".config/AutoDevOS/policy.json"_s)).contains("mcp:notes remember"));
    }

    void aKilledRunGoesOnWithoutASecondCall()
    {
        setServer();
        allow();
        std::atomic<bool> hangs = true;
        const ModelServer server([&hangs](const ModelAsk &ask) -> ModelReply {
            if (hangs && taskTitle(ask) == part && ask.turn == 1) {
                return {.neverComes = true};
            }
            return noteTaker(ask);
        });
        QProcess process;
        process.setProcessEnvironment(environment());
        process.start(QStringLiteral(CLI), arguments(server));
        QVERIFY(process.waitForStarted());
        const auto waits = [&server] {
            const QVector<ModelAsk> asks = server.asks();
            return std::ranges::any_of(asks,
                                       [](const ModelAsk &ask) { return taskTitle(ask) == part && ask.turn == 1; });
        };
        QTRY_VERIFY_WITH_TIMEOUT(waits(), 60'000);
        ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
        QVERIFY(process.waitForFinished(5000));
        verifyNoServerIsLeft(); // it dies with us, however we end
        QCOMPARE(asked().count("tools/call remember"), 1);
        hangs = false;
        const CallResult resumed = call({u"resume"_s, out()}, environment(), {}, 60'000);
        QVERIFY2(resumed.exitCode == 0, qPrintable(resumed.out + resumed.err));
        QCOMPARE(asked().count("tools/call remember"), 1);
        verifyNoServerIsLeft();
    }

    void blueprintStartsNoServer()
    {
        setServer();
        const CallResult result =
            call({u"run"_s, recipeBox, u"--check"_s, u"fast"_s, u"--out"_s, out()}, environment(), {}, 120'000);
        QVERIFY2(result.exitCode == 0, qPrintable(result.out + result.err));
        QVERIFY(asked().isEmpty());
    }

    void aFileInAProjectStartsNothing()
    {
        QDir().mkpath(out());
        for (const QString &name : {u"mcp.json"_s, u".mcp.json"_s}) {
            QFile file(out() + u'/' + name);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(jsonText("{'mcpServers': {'notes': {'command': 'touch', 'args': ['" +
                                m_home->filePath(u"planted"_s).toUtf8() + "']}}}"));
        }
        const ModelServer server(builderReply);
        (void)call(arguments(server), environment(), {}, 60'000);
        QVERIFY(!QFile::exists(m_home->filePath(u"planted"_s)));
    }

    void doctorTellsOfEachServer()
    {
        setServer();
        CallResult result = call({u"doctor"_s, u"--json"_s}, environment(), {}, 120'000);
        const auto rowOf = [](const CallResult &call) {
            const QJsonArray rows = QJsonDocument::fromJson(call.out.toUtf8())[u"probes"_s].toArray();
            const auto row = std::ranges::find_if(
                rows, [](const QJsonValue &one) { return one[u"name"_s].toString() == "mcp:notes"_L1; });
            return row == rows.end() ? QJsonObject() : (*row).toObject();
        };
        QVERIFY2(rowOf(result)[u"ok"_s].toBool(), qPrintable(result.out));
        QVERIFY(rowOf(result)[u"detail"_s].toString().contains(u"13 tools, protocol 2025-11-25"_s));
        setServer("no-such-server");
        result = call({u"doctor"_s, u"--json"_s}, environment(), {}, 120'000);
        QVERIFY(!rowOf(result)[u"ok"_s].toBool());
        QVERIFY(!rowOf(result)[u"remedy"_s].toString().isEmpty());
        QVERIFY(result.exitCode != 0);
        setConfig(u"mcp.json"_s, "{");
        result = call({u"doctor"_s}, environment(), {}, 120'000);
        QVERIFY2(result.out.contains(u"line 1"_s), qPrintable(result.out));
    }
};

QTEST_GUILESS_MAIN(TestToolServers)
#include "tst_toolservers.moc"
