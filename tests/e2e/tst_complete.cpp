// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"
#include "tests/support/scriptedagents.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>

#include <csignal>

using namespace autodevos;
using namespace autodevos::e2e;

namespace {

constexpr auto secret = "sk-Very-Secret-0123456789abcdef";

/// No keys, proxies or answers of the one who runs the tests: a home of its own.
QProcessEnvironment cleanEnvironment(const QString &home)
{
    QProcessEnvironment clean;
    clean.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
    clean.insert(u"HOME"_s, home);
    clean.insert(u"LANG"_s, u"C.UTF-8"_s);
    return clean;
}

QJsonObject jsonOf(const CallResult &result)
{
    return QJsonDocument::fromJson(result.out.toUtf8()).object();
}

} // namespace

/// One call of a hosted model, as a person or a script makes it, over each protocol.
class TestComplete : public QObject {
    Q_OBJECT

private:
    static void addProtocols()
    {
        QTest::addColumn<QString>("provider");
        for (const char *name : {"gemini", "anthropic", "openai", "openai-compatible"}) {
            QTest::newRow(name) << QString::fromLatin1(name);
        }
    }

    static CallResult complete(const ModelServer &server, const QString &model, const QStringList &more = {},
                               const QProcessEnvironment &environment = cleanEnvironment(QDir::tempPath()))
    {
        return call(QStringList{u"complete"_s, u"Hello there"_s, u"--json"_s, u"--no-cache"_s, u"--model"_s, model,
                                u"--base-url"_s, server.url()} +
                        more,
                    environment, {}, 30'000);
    }

private Q_SLOTS:
    void textComesStreamedAndWhole_data() { addProtocols(); }
    void textComesStreamedAndWhole()
    {
        QFETCH(QString, provider);
        const ModelServer server(scriptedAgents());
        for (const QString &how : {u"--stream"_s, u"--no-stream"_s}) {
            const CallResult result = complete(server, provider + u"/echo"_s, {how});
            QVERIFY2(result.exitCode == 0, qPrintable(result.out + result.err));
            const QJsonObject json = jsonOf(result);
            QCOMPARE(json[u"text"_s].toString(), u"You said: Hello there"_s);
            QCOMPARE(json[u"finish_reason"_s].toString(), u"stop"_s);
            QVERIFY(json[u"error"_s].isNull());
            QCOMPARE(json[u"usage"_s][u"input"_s].toInt(), 120);
            QCOMPARE(server.asks().last().isStreamed, how == u"--stream"_s);
        }
        QCOMPARE(server.asks().size(), 2);
        QVERIFY(server.asks().first().head.toLower().contains("\r\ntraceparent: 00-"));
    }

    void toolsAreCalled_data() { addProtocols(); }
    void toolsAreCalled()
    {
        QFETCH(QString, provider);
        const ModelServer server(scriptedAgents());
        const QTemporaryDir folder;
        QFile tools(folder.filePath(u"tools.json"_s));
        QVERIFY(tools.open(QIODevice::WriteOnly));
        tools.write(R"([{"name": "weather", "description": "of a city", "parameters": {"type": "object",
                         "properties": {"city": {"type": "string"}}, "required": ["city"]}}])");
        tools.close();
        for (const QString &how : {u"--stream"_s, u"--no-stream"_s}) {
            const CallResult result = complete(server, provider + u"/tool"_s, {how, u"--tools"_s, tools.fileName()});
            QVERIFY2(result.exitCode == 0, qPrintable(result.out + result.err));
            const QJsonObject json = jsonOf(result);
            const QJsonArray calls = json[u"tool_calls"_s].toArray();
            QVERIFY2(calls.size() == 1, qPrintable(result.out));
            QCOMPARE(calls.first()[u"name"_s].toString(), u"weather"_s);
            QCOMPARE(calls.first()[u"arguments"_s][u"city"_s].toString(), u"Zürich"_s);
            QCOMPARE(json[u"finish_reason"_s].toString(), u"tool_calls"_s);
            QCOMPARE(server.asks().last().tools, QStringList{u"weather"_s});
        }
    }

    void aRefusalIsToldAsOne_data() { addProtocols(); }
    void aRefusalIsToldAsOne()
    {
        QFETCH(QString, provider);
        const ModelServer server(scriptedAgents());
        for (const QString &how : {u"--stream"_s, u"--no-stream"_s}) {
            const CallResult result = complete(server, provider + u"/refuse"_s, {how});
            const QString reason = jsonOf(result)[u"finish_reason"_s].toString();
            QVERIFY2(reason == u"refusal"_s || reason == u"content_filter"_s, qPrintable(result.out + result.err));
        }
        QCOMPARE(server.asks().size(), 2);
    }

    void aFullServerIsAskedAgainWhenItSaid_data() { addProtocols(); }
    void aFullServerIsAskedAgainWhenItSaid()
    {
        QFETCH(QString, provider);
        const ModelServer server(scriptedAgents());
        QElapsedTimer timer;
        timer.start();
        const CallResult result = complete(server, provider + u"/limit"_s);
        QVERIFY2(result.exitCode == 0, qPrintable(result.out + result.err));
        QCOMPARE(jsonOf(result)[u"text"_s].toString(), u"You said: Hello there"_s);
        QCOMPARE(server.asks().size(), 3);
        QVERIFY2(timer.elapsed() >= 2000, "the server asked twice for a second's patience");
    }

    void anOutageIsATypedError_data() { addProtocols(); }
    void anOutageIsATypedError()
    {
        QFETCH(QString, provider);
        const ModelServer server(scriptedAgents());
        const CallResult result = complete(server, provider + u"/outage"_s, {u"--retries"_s, u"0"_s});
        QCOMPARE(result.exitCode, 4);
        const QJsonObject error = jsonOf(result)[u"error"_s].toObject();
        QVERIFY2(!error[u"kind"_s].toString().isEmpty(), qPrintable(result.out));
        QVERIFY2(!error[u"message"_s].toString().isEmpty(), qPrintable(result.out));
        QVERIFY(jsonOf(result)[u"finish_reason"_s].isNull());
        QCOMPARE(server.asks().size(), 1);
    }

    void whatHadComeOfABrokenAnswerIsShown()
    {
        const FaultServer server([](FaultPeer &peer) {
            peer.request();
            peer.send("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n"
                      "data: {\"choices\":[{\"delta\":{\"content\":\"Once upon\"}}]}\n\n"
                      "data: {\"choices\":[],\"usage\":{\"prompt_tokens\":12,\"completion_tokens\":2},"
                      "\"error\":{\"code\":503,\"message\":\"The model went away\"}}\n\n");
        });
        const QStringList arguments{u"complete"_s,
                                    u"Tell"_s,
                                    u"--no-cache"_s,
                                    u"--model"_s,
                                    u"openai-compatible/m"_s,
                                    u"--base-url"_s,
                                    server.url(u"/v1"_s).toString(),
                                    u"--retries"_s,
                                    u"0"_s};
        const CallResult result = call(arguments + QStringList{u"--json"_s}, cleanEnvironment(QDir::tempPath()));
        QCOMPARE(result.exitCode, 4);
        const QJsonObject json = jsonOf(result);
        QCOMPARE(json[u"error"_s][u"message"_s].toString(), u"The model went away"_s);
        QCOMPARE(json[u"text"_s].toString(), u"Once upon"_s);
        QCOMPARE(json[u"usage"_s][u"input"_s].toInt(), 12);
        QVERIFY(json[u"finish_reason"_s].isNull());
        const CallResult words = call(arguments, cleanEnvironment(QDir::tempPath()));
        QCOMPARE(words.out, u"Once upon"_s);
        QVERIFY(words.err.contains(u"The model went away"_s));
    }

    void aWrongKeyIsAMatterOfSettings_data() { addProtocols(); }
    void aWrongKeyIsAMatterOfSettings()
    {
        QFETCH(QString, provider);
        const QTemporaryDir home;
        const ModelServer server(scriptedAgents(), "the-right-key-of-this-server");
        QProcessEnvironment environment = cleanEnvironment(home.path());
        const QString variable = provider.toUpper().replace(u'-', u'_') + u"_API_KEY"_s;
        environment.insert(variable, QString::fromLatin1(secret));
        const CallResult wrong = complete(server, provider + u"/echo"_s, {}, environment);
        QVERIFY2(wrong.exitCode == 3, qPrintable(wrong.out + wrong.err));
        QVERIFY(!wrong.out.contains(QLatin1StringView(secret)) && !wrong.err.contains(QLatin1StringView(secret)));
        environment.insert(variable, u"the-right-key-of-this-server"_s);
        const CallResult right = complete(server, provider + u"/echo"_s, {}, environment);
        QVERIFY2(right.exitCode == 0, qPrintable(right.out + right.err));
    }

    void anUnusableKeyIsNamedByItsVariable_data()
    {
        QTest::addColumn<QString>("value");
        QTest::newRow("empty") << QString();
        QTest::newRow("blank") << u"   "_s;
        QTest::newRow("quoted") << u"\"%1\""_s.arg(QLatin1StringView(secret));
        QTest::newRow("with a blank") << u"%1 x"_s.arg(QLatin1StringView(secret));
    }

    void anUnusableKeyIsNamedByItsVariable()
    {
        QFETCH(QString, value);
        const QTemporaryDir home;
        const ModelServer server(scriptedAgents());
        QProcessEnvironment environment = cleanEnvironment(home.path());
        environment.insert(u"ANTHROPIC_API_KEY"_s, value);
        const CallResult result = complete(server, u"anthropic/echo"_s, {}, environment);
        QVERIFY2(result.exitCode == 3, qPrintable(result.out + result.err));
        QVERIFY2(result.out.contains(u"ANTHROPIC_API_KEY"_s), qPrintable(result.out));
        QVERIFY(!result.out.contains(QLatin1StringView(secret)) && !result.err.contains(QLatin1StringView(secret)));
        QVERIFY(server.asks().isEmpty());
    }

    void wrongArgumentsAreToldBeforeAnyCall_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("unknown provider") << u"nobody/echo"_s << QStringList() << 3;
        QTest::newRow("no provider") << u"echo"_s << QStringList() << 3;
        QTest::newRow("retries in words") << u"openai/echo"_s << QStringList{u"--retries"_s, u"many"_s} << 2;
        QTest::newRow("retries below zero") << u"openai/echo"_s << QStringList{u"--retries"_s, u"-1"_s} << 2;
        QTest::newRow("budget in words") << u"openai/echo"_s << QStringList{u"--budget"_s, u"all"_s} << 2;
    }

    void wrongArgumentsAreToldBeforeAnyCall()
    {
        QFETCH(QString, model);
        QFETCH(QStringList, more);
        QFETCH(int, exitCode);
        const ModelServer server(scriptedAgents());
        const CallResult result = complete(server, model, more);
        QVERIFY2(result.exitCode == exitCode, qPrintable(result.out + result.err));
        QVERIFY(server.asks().isEmpty());
    }

    void anInterruptEndsASlowAnswer()
    {
        const ModelServer server([](const ModelAsk &) { return ModelReply{.neverComes = true}; });
        QProcess process;
        process.setProcessEnvironment(cleanEnvironment(QDir::tempPath()));
        process.start(QStringLiteral(CLI), {u"complete"_s, u"Hello"_s, u"--json"_s, u"--no-cache"_s, u"--model"_s,
                                            u"openai/slow"_s, u"--base-url"_s, server.url()});
        QTRY_COMPARE_WITH_TIMEOUT(server.asks().size(), 1, 10'000);
        QElapsedTimer timer;
        timer.start();
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(5000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 130);
        QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    }

    void silenceIsBorneOnlySoLongButKeepAlivesAreNoSilence()
    {
        const ModelServer silent([](const ModelAsk &) { return ModelReply{.neverComes = true}; });
        const QStringList second{u"--idle-timeout"_s, u"1"_s, u"--retries"_s, u"0"_s};
        const CallResult late = complete(silent, u"openai/x"_s, second);
        QVERIFY2(late.exitCode == 4, qPrintable(late.out + late.err));
        const ModelServer alive(scriptedAgents());
        const CallResult slow = complete(alive, u"openai-compatible/slow"_s, second);
        QVERIFY2(slow.exitCode == 0, qPrintable(slow.out + slow.err));
        QCOMPARE(jsonOf(slow)[u"text"_s].toString(), u"You said: Hello there"_s);
    }

    void noFileHoldsTheKey()
    {
        const QTemporaryDir home;
        const ModelServer server(scriptedAgents());
        QProcessEnvironment environment = cleanEnvironment(home.path());
        environment.insert(u"OPENAI_API_KEY"_s, QString::fromLatin1(secret));
        const QStringList common{u"--model"_s, u"openai/builder"_s, u"--base-url"_s, server.url()};
        QCOMPARE(call(QStringList{u"complete"_s, u"Hello"_s} + common, environment).exitCode, 0);
        const CallResult run = call(QStringList{u"run"_s, u"eight parts that answer"_s, u"--check"_s, u"fast"_s,
                                                u"--out"_s, home.filePath(u"made"_s)} +
                                        common,
                                    environment);
        QVERIFY(server.asks().first().head.contains(secret)); // it was sent
        QVERIFY(!run.out.contains(QLatin1StringView(secret)) && !run.err.contains(QLatin1StringView(secret)));
        int files = 0;
        QDirIterator it(home.path(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
        for (; it.hasNext(); ++files) {
            QFile file(it.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(secret), qPrintable(file.fileName()));
        }
        QVERIFY(files > 5);
    }

    void modelsOfAProviderAreListed_data() { addProtocols(); }
    void modelsOfAProviderAreListed()
    {
        QFETCH(QString, provider);
        const ModelServer server(scriptedAgents());
        const QStringList arguments{u"models"_s, provider, u"--base-url"_s, server.url()};
        const CallResult plain = call(arguments, cleanEnvironment(QDir::tempPath()));
        QVERIFY2(plain.exitCode == 0, qPrintable(plain.err));
        QVERIFY2(plain.out.contains(provider + u"/builder\n"_s), qPrintable(plain.out));
        const CallResult json = call(arguments + QStringList{u"--json"_s}, cleanEnvironment(QDir::tempPath()));
        QVERIFY(jsonOf(json)[u"models"_s].toArray().contains(u"echo"_s));
    }

    void surveysArePureJson()
    {
        const QTemporaryDir home;
        const QProcessEnvironment environment = cleanEnvironment(home.path());
        QVERIFY(!jsonOf(call({u"models"_s, u"--json"_s}, environment))[u"models"_s].toArray().isEmpty());
        QVERIFY(!jsonOf(call({u"doctor"_s, u"--json"_s}, environment))[u"probes"_s].toArray().isEmpty());
    }

    void theDoctorSaysWhichProvidersHaveAKey()
    {
        const QTemporaryDir home;
        QProcessEnvironment environment = cleanEnvironment(home.path());
        const auto keysOf = [&] {
            const QJsonArray probes = jsonOf(call({u"doctor"_s, u"--json"_s}, environment))[u"probes"_s].toArray();
            const auto found = std::find_if(probes.begin(), probes.end(), [](const QJsonValue &probe) {
                return probe[u"name"_s] == u"model keys"_s;
            });
            return found == probes.end() ? QJsonObject() : found->toObject();
        };
        QCOMPARE(keysOf()[u"ok"_s], QJsonValue(false));
        QVERIFY(!keysOf()[u"remedy"_s].toString().isEmpty());
        environment.insert(u"GEMINI_API_KEY"_s, u"a-key-of-ours-1234"_s);
        QCOMPARE(keysOf()[u"detail"_s], QJsonValue(u"gemini"_s));
    }
};

QTEST_GUILESS_MAIN(TestComplete)
#include "tst_complete.moc"
