// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"
#include "tests/e2e/terminalcall.h"
#include "tests/support/scriptedagents.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <csignal>

using namespace autodevos;
using namespace autodevos::e2e;

namespace {

const QString prompt = u"Build eight parts that answer"_s;

QStringList arguments(const QString &command, const QString &what, const ModelServer &server, const QString &model)
{
    return {command,      what,         u"--model"_s, model,          u"--base-url"_s,
            server.url(), u"--check"_s, u"fast"_s,    u"--no-cache"_s};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

ModelReply costing(ModelReply reply)
{
    reply.outputTokens = 1000;
    return reply;
}

/// Answered requests, each counted once: none was made twice.
void verifyAskedOnce(const QVector<ModelAsk> &asks, qsizetype count)
{
    QSet<QByteArray> answered;
    for (const ModelAsk &ask : asks) {
        const QByteArray hash = QCryptographicHash::hash(ask.body, QCryptographicHash::Sha256);
        QVERIFY2(!answered.contains(hash), qPrintable(taskTitle(ask)));
        if (ask.isAnswered) {
            answered.insert(hash);
        }
    }
    QCOMPARE(answered.size(), count);
}

qsizetype asksOf(const QVector<ModelAsk> &asks, const QString &title)
{
    return std::ranges::count(asks, title, taskTitle);
}

} // namespace

/// Whole runs with a hosted model, from prompt to project, the model being played by a script.
class TestHostedRun : public QObject {
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

    /// Every answer of these costs a dollar.
    void setPrice() const
    {
        QDir().mkpath(m_home->filePath(u".config/AutoDevOS"_s));
        QFile prices(m_home->filePath(u".config/AutoDevOS/prices.json"_s));
        QVERIFY(prices.open(QIODevice::WriteOnly));
        prices.write(R"({"prices": {"openai/builder": {"input": 0, "output": 1000}}})");
    }

    [[nodiscard]] QString stateOfRun() const
    {
        const QString shown = call({u"status"_s, out(), u"--json"_s}, environment()).out;
        return QJsonDocument::fromJson(shown.toUtf8())[u"runs"_s].toArray().last()[u"state"_s].toString();
    }

    [[nodiscard]] QString out() const { return m_home->filePath(u"made"_s); }

    [[nodiscard]] CallResult run(const ModelServer &server, const QString &model, const QString &what = prompt,
                                 const QStringList &more = {}) const
    {
        return call(arguments(u"run"_s, what, server, model) + QStringList{u"--out"_s, out()} + more, environment(), {},
                    60'000);
    }

    void verifyParts() const
    {
        QVERIFY(QJsonDocument::fromJson(contentOf(out() + u"/package.json"_s)).isObject());
        for (int i = 1; i <= 8; ++i) {
            QVERIFY(contentOf(out() + u"/src/part%1.js"_s.arg(i)).contains("of the whole"));
        }
        QVERIFY(contentOf(out() + u"/src/index.js"_s).contains("part8"));
        QVERIFY(QFile::exists(out() + u"/tests/parts.test.js"_s));
        QVERIFY(QFile::exists(out() + u"/README.md"_s));
    }

private Q_SLOTS:
    void init() { m_home = std::make_unique<QTemporaryDir>(); }

    void aScriptedAgentBuildsAProjectOverEachProtocol_data()
    {
        QTest::addColumn<QString>("provider");
        for (const char *name : {"gemini", "anthropic", "openai", "openai-compatible"}) {
            QTest::newRow(name) << QString::fromLatin1(name);
        }
    }

    void aScriptedAgentBuildsAProjectOverEachProtocol()
    {
        QFETCH(QString, provider);
        const ModelServer server(scriptedAgents());
        const CallResult result = run(server, provider + u"/builder"_s);
        QVERIFY2(result.exitCode == 0, qPrintable(result.out + result.err));
        verifyParts();
        const QVector<ModelAsk> asks = server.asks();
        QCOMPARE(asks.size(), 1 + 2 * 12); // the plan; files and report of each task
        QCOMPARE(std::ranges::count_if(asks, asksForPlan), 1);
        QVERIFY(std::ranges::all_of(asks, &ModelAsk::isAnswered));
        // planning and probes count as well, now and when somebody asks later
        const qsizetype paid = asks.size() + server.probes();
        const QString tokens = u"%1 tokens read, %2 written"_s.arg(paid * 120).arg(paid * 30);
        QVERIFY2(result.err.contains(tokens), qPrintable(tokens + u" in "_s + result.err));
        QVERIFY(call({u"status"_s, out()}, environment()).out.contains(tokens));
    }

    void aFaultIsFoundAndRepaired_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("broken");
        QTest::newRow("no JSON") << u"package.json"_s << u"{\n  \"name\": \"parts\",\n"_s;
        QTest::newRow("placeholder") << u"src/part2.js"_s
                                     << u"export const part2 = () => {\n  // TODO: implement\n};\n"_s;
        QTest::newRow("missing import") << u"src/part2.js"_s
                                        << u"import { x } from './nowhere.js';\nexport const part2 = x;\n"_s;
    }

    void aFaultIsFoundAndRepaired()
    {
        QFETCH(QString, path);
        QFETCH(QString, broken);
        const ModelServer server([&](const ModelAsk &ask) {
            ModelReply reply = builderReply(ask);
            if (ask.turn == 0) {
                for (ModelReply::Call &file : reply.calls) {
                    if (file.arguments.value(u"path"_s).toString() == path) {
                        file.arguments.insert(u"content"_s, broken);
                    }
                }
            }
            return reply;
        });
        const CallResult result = run(server, u"anthropic/builder"_s);
        QVERIFY2(result.exitCode == 0, qPrintable(result.out + result.err));
        verifyParts();
        const QVector<ModelAsk> asks = server.asks();
        const auto told = std::ranges::find_if(asks, [&path](const ModelAsk &ask) {
            return ask.last.contains(u"The checks found:"_s) && ask.last.contains(path);
        });
        QVERIFY(told != asks.cend());
        QCOMPARE(asksOf(asks, taskTitle(*told)), 4); // broken files, report, right files, report
        QCOMPARE(asks.size(), 1 + 2 * 12 + 2);
    }

    void aBuildThatFailsIsFoundAndRepaired()
    {
        QJsonObject plan = builderPlan();
        QJsonArray tasks = plan.value(u"tasks"_s).toArray();
        for (QJsonValueRef task : tasks) {
            QJsonObject changed = task.toObject();
            if (changed.value(u"id"_s).toString() == u"whole"_s) {
                changed.insert(u"checks"_s, QJsonArray{u"syntax"_s, u"build"_s});
                task = changed;
            }
        }
        plan.insert(u"tasks"_s, tasks);
        const ModelServer server([&plan](const ModelAsk &ask) {
            if (asksForPlan(ask)) {
                return ModelReply{.text = QString::fromUtf8(QJsonDocument(plan).toJson())};
            }
            ModelReply reply = builderReply(ask);
            for (ModelReply::Call &call : reply.calls) {
                QString content = call.arguments.value(u"content"_s).toString();
                content.replace(u"node --check src/index.js"_s, u"node src/index.js"_s);
                if (ask.turn == 0) { // parses, and is nowhere exported
                    content.replace(u"import { part3 }"_s, u"import { part3, partThree }"_s);
                }
                if (call.name == u"write_file"_s) {
                    call.arguments.insert(u"content"_s, content);
                }
            }
            return reply;
        });
        const CallResult result = run(server, u"openai/builder"_s, prompt, {u"--check"_s, u"full"_s});
        QVERIFY2(result.exitCode == 0, qPrintable(result.out + result.err));
        verifyParts();
        const QVector<ModelAsk> asks = server.asks();
        const auto told = std::ranges::find_if(asks, [](const ModelAsk &ask) {
            return ask.last.contains(u"The checks found:"_s) && ask.last.contains(u"partThree"_s);
        });
        QVERIFY2(told != asks.cend(), qPrintable(result.out + result.err));
        QCOMPARE(told->first.section(u'"', 1, 1), u"Write whole"_s);
        QVERIFY(!contentOf(out() + u"/src/index.js"_s).contains("partThree"));
    }

    void aTaskThatIsRefusedIsTriedAnotherWay()
    {
        std::atomic<int> refusals = 0;
        const ModelServer server([&refusals](const ModelAsk &ask) {
            const bool isRefused = taskTitle(ask) == u"Write part3"_s && refusals.fetch_add(1) == 0;
            return isRefused ? ModelReply{.text = u"I do not do this."_s, .isRefusal = true} : builderReply(ask);
        });
        const CallResult result = run(server, u"openai/builder"_s);
        QVERIFY2(result.exitCode == 0, qPrintable(result.out + result.err));
        verifyParts();
        QVERIFY(refusals >= 2);
    }

    void aRefusedTaskIsHandedToTheBuiltInModelAtOnce()
    {
        const CallResult planned = call({u"plan"_s, portfolio, u"--json"_s}, environment());
        QCOMPARE(planned.exitCode, 0);
        const ModelServer server([&](const ModelAsk &ask) {
            return asksForPlan(ask) ? ModelReply{.text = planned.out}
                                    : ModelReply{.text = u"I do not do this."_s, .isRefusal = true};
        });
        const CallResult result = run(server, u"openai/builder"_s, portfolio);
        QVERIFY2(result.exitCode == 0, qPrintable(result.out + result.err));
        QSet<QString> titles;
        for (const ModelAsk &ask : server.asks()) {
            QVERIFY2(!titles.contains(taskTitle(ask)), qPrintable(taskTitle(ask)));
            titles.insert(taskTitle(ask));
        }
        QVERIFY(titles.size() > 5);
    }

    void aRequestThatIsNotUnderstoodConcernsItsTaskAlone()
    {
        std::atomic<int> wrong = 0;
        const ModelServer server([&wrong](const ModelAsk &ask) {
            const bool isWrong = taskTitle(ask) == u"Write part3"_s && ask.turn == 1 && wrong.fetch_add(1) == 0;
            return isWrong ? ModelReply{.text = u"messages: at least one is wrong"_s, .status = 400}
                           : builderReply(ask);
        });
        const CallResult result = run(server, u"openai/builder"_s);
        QVERIFY2(result.exitCode == 0, qPrintable(result.out + result.err));
        verifyParts();
        QVERIFY2(!result.err.contains(u"blueprint"_s), qPrintable(result.err));
        QCOMPARE(asksOf(server.asks(), u"Write part3"_s), 1 + 1 + 2); // in another role it goes well
        QCOMPARE(server.asks().size(), 1 + 2 * 12 + 2);
    }

    void aStormOfRefusedRequestsPasses()
    {
        std::atomic<int> asked = 0;
        const ModelServer server([&asked](const ModelAsk &ask) {
            const bool isFull = !asksForPlan(ask) && asked.fetch_add(1) < 10;
            return isFull ? ModelReply{.text = u"Too many requests"_s, .status = 429, .retryAfter = 1}
                          : builderReply(ask);
        });
        const CallResult result = run(server, u"openai-compatible/builder"_s, prompt, {u"--retries"_s, u"12"_s});
        QVERIFY2(result.exitCode == 0, qPrintable(result.out + result.err));
        verifyParts();
        QCOMPARE(std::ranges::count_if(server.asks(), &ModelAsk::isAnswered), 1 + 2 * 12);
    }

    void anOutageEndsOnTheBuiltInModel()
    {
        const CallResult planned = call({u"plan"_s, portfolio, u"--json"_s}, environment());
        QCOMPARE(planned.exitCode, 0);
        std::atomic<int> reports = 0;
        const ModelServer server([&](const ModelAsk &ask) -> ModelReply {
            if (asksForPlan(ask)) {
                return {.text = planned.out};
            }
            if (reports.fetch_add(1) < 3) { // content with the first version that lies there
                return {.calls = {{u"report"_s, {{u"summary"_s, u"It is all there already."_s}}}}};
            }
            return {.text = u"Out of order"_s, .status = 503};
        });
        const CallResult result = run(server, u"gemini/builder"_s, portfolio, {u"--retries"_s, u"0"_s});
        QVERIFY2(result.exitCode == 0, qPrintable(result.out + result.err));
        QVERIFY(reports > 3);
        QVERIFY2(result.err.contains(u"blueprint/blueprint goes on in place of gemini/builder"_s),
                 qPrintable(result.err));
        QVERIFY(QFile::exists(out() + u"/package.json"_s));
    }

    void withoutAUsablePlanTheBuiltInModelPlans_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("out of order") << 503;
        QTest::newRow("words only") << 200;
    }

    void withoutAUsablePlanTheBuiltInModelPlans()
    {
        QFETCH(int, status);
        const ModelServer server([&status](const ModelAsk &ask) -> ModelReply {
            if (asksForPlan(ask)) {
                return {.text = u"I would first think about it."_s, .status = status};
            }
            return {.calls = {{u"report"_s, {{u"summary"_s, u"It is all there already."_s}}}}};
        });
        const CallResult result = run(server, u"openai/builder"_s, portfolio, {u"--retries"_s, u"0"_s});
        QVERIFY2(result.exitCode == 0, qPrintable(result.out + result.err));
        QVERIFY(std::ranges::any_of(server.asks(), asksForPlan));
        const QString told = result.out + result.err;
        QVERIFY2(told.contains(u"blueprint/blueprint"_s) && told.contains(u"openai/builder"_s), qPrintable(told));
        QVERIFY(QFile::exists(out() + u"/package.json"_s));

        const CallResult planned = call({u"plan"_s, portfolio, u"--json"_s, u"--no-cache"_s, u"--retries"_s, u"0"_s,
                                         u"--model"_s, u"openai/builder"_s, u"--base-url"_s, server.url()},
                                        environment(), {}, 60'000);
        QVERIFY2(planned.exitCode == 0, qPrintable(planned.out + planned.err));
        QVERIFY(QJsonDocument::fromJson(planned.out.toUtf8()).object().value(u"tasks"_s).toArray().size() >= 10);
    }

    void aRoleMayHaveAModelOfItsOwn()
    {
        const ModelServer server(scriptedAgents());
        QFile notes(m_home->filePath(u"notes.txt"_s));
        QVERIFY(notes.open(QIODevice::WriteOnly));
        notes.write("Each part answers in verse");
        notes.close();
        const QStringList common{u"plan"_s, prompt, u"--json"_s, u"--no-cache"_s};
        const CallResult planned =
            call(common + QStringList{u"--model-for"_s, u"planner=openai/builder "_s + server.url(), u"--attach"_s,
                                      notes.fileName()},
                 environment(), {}, 60'000);
        QVERIFY2(planned.exitCode == 0, qPrintable(planned.err));
        QCOMPARE(server.asks().size(), 1); // the built-in model is the one chosen, and drafts
        QVERIFY(server.asks().first().body.contains("Each part answers in verse"));
        const CallResult unknown =
            call(common + QStringList{u"--model-for"_s, u"nobody=openai/builder"_s}, environment());
        QCOMPARE(unknown.exitCode, 2);
        QVERIFY2(unknown.err.contains(u"nobody"_s), qPrintable(unknown.err));
    }

    void whoDoesATaskIsLearnedAmongTheModelsThatAreAllowed()
    {
        const ModelServer server(scriptedAgents());
        const CallResult result =
            run(server, u"openai/builder"_s, prompt, {u"--also"_s, u"openai/other"_s, u"--json"_s});
        QVERIFY2(result.exitCode == 0, qPrintable(result.err));
        verifyParts();
        QVERIFY2(result.out.contains(u"\"choice\""_s) && result.out.contains(u"\"limitSeconds\""_s),
                 qPrintable(result.out.left(2000)));
        const auto known = [this] {
            const QString shown = call({u"learned"_s, u"--json"_s}, environment()).out;
            return QJsonDocument::fromJson(shown.toUtf8()).object().value(u"learned"_s).toArray();
        };
        int tries = 0;
        for (const QJsonValue one : known()) {
            const QString model = one[u"model"_s].toString();
            QVERIFY2(model == u"openai/builder"_s || model == u"openai/other"_s, qPrintable(model));
            tries += one[u"tries"_s].toInt();
        }
        QVERIFY2(tries >= 9, qPrintable(QString::number(tries)));
        QVERIFY(call({u"learned"_s}, environment()).out.contains(u"openai/"_s));
        QCOMPARE(call({u"learned"_s, u"reset"_s}, environment()).exitCode, 0);
        QVERIFY(known().isEmpty());
        QCOMPARE(call({u"learned"_s, u"forget"_s}, environment()).exitCode, 2);
    }

    void aWeakModelMayPrintItsFiles()
    {
        const ModelServer server(scriptedAgents());
        const CallResult result = run(server, u"openai-compatible/fences"_s);
        QVERIFY2(result.exitCode == 0, qPrintable(result.out + result.err));
        verifyParts();
    }

    void noAnswerIsPaidTwiceAfterAKill_data() { aScriptedAgentBuildsAProjectOverEachProtocol_data(); }

    void noAnswerIsPaidTwiceAfterAKill()
    {
        QFETCH(QString, provider);
        std::atomic<bool> hangs = true;
        const ModelServer server([&hangs](const ModelAsk &ask) {
            ModelReply reply = builderReply(ask);
            reply.neverComes = hangs && taskTitle(ask) == u"Write part5"_s && ask.turn == 1;
            return reply;
        });
        QProcess process;
        process.setProcessEnvironment(environment());
        process.start(QStringLiteral(CLI),
                      arguments(u"run"_s, prompt, server, provider + u"/builder"_s) + QStringList{u"--out"_s, out()});
        // the plan, the contract and all other parts are answered, the two turns of part5 are asked for
        QTRY_COMPARE_WITH_TIMEOUT(server.asks().size(), 1 + 2 + 2 * 8, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(out() + u"/src/part8.js"_s), 10'000);
        QTest::qWait(500); // what was answered gets into the journal
        ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
        QVERIFY(process.waitForFinished(5000));
        const QVector<ModelAsk> before = server.asks();
        QCOMPARE(std::ranges::count(before, false, &ModelAsk::isAnswered), 1);

        hangs = false;
        const CallResult resumed = call({u"resume"_s, out()}, environment(), {}, 60'000); // the journal knows the rest
        QVERIFY2(resumed.exitCode == 0, qPrintable(resumed.out + resumed.err));
        verifyParts();
        verifyAskedOnce(server.asks(), 1 + 2 * 12);
    }

    void onlyTheAnswerThatWasNotYetJournaledIsAskedForAgain()
    {
        std::atomic<pid_t> process = 0;
        std::atomic<bool> freezes = true;
        const ModelServer server([&](const ModelAsk &ask) {
            if (freezes && taskTitle(ask) == u"Write part5"_s && ask.turn == 1) {
                ::kill(process, SIGSTOP); // it is answered and paid, but it never gets to read that
            }
            return builderReply(ask);
        });
        QProcess run;
        run.setProcessEnvironment(environment());
        run.start(QStringLiteral(CLI), arguments(u"run"_s, prompt, server, u"openai/builder"_s) +
                                           QStringList{u"--out"_s, out(), u"--max-parallel"_s, u"1"_s});
        QVERIFY(run.waitForStarted());
        process = static_cast<pid_t>(run.processId());
        const auto frozen = [](const ModelAsk &ask) {
            return taskTitle(ask) == u"Write part5"_s && ask.turn == 1 && ask.isAnswered;
        };
        QTRY_VERIFY_WITH_TIMEOUT(std::ranges::any_of(server.asks(), frozen), 30'000);
        ::kill(process, SIGKILL);
        QVERIFY(run.waitForFinished(5000));
        freezes = false;
        const CallResult resumed = call({u"resume"_s, out()}, environment(), {}, 60'000);
        QVERIFY2(resumed.exitCode == 0, qPrintable(resumed.out + resumed.err));
        verifyParts();
        const QVector<ModelAsk> asks = server.asks();
        QStringList told;
        for (const ModelAsk &ask : asks)
            told.append(u"%1 %2"_s.arg(taskTitle(ask)).arg(ask.turn));
        QVERIFY2(asks.size() == 1 + 2 * 12 + 1, qPrintable(told.join(u", "_s)));
        QCOMPARE(std::ranges::count_if(asks, frozen), 2);
    }

    void aUsedUpBudgetPausesTheRunUntilMoreIsAllowed()
    {
        setPrice();
        const ModelServer server([](const ModelAsk &ask) { return costing(builderReply(ask)); });
        const CallResult paused =
            run(server, u"openai/builder"_s, prompt, {u"--budget"_s, u"8.5"_s, u"--max-parallel"_s, u"2"_s});
        QCOMPARE(paused.exitCode, 1);
        QVERIFY2(paused.err.contains(u"autodevos-cli resume "_s) && paused.err.contains(u"--budget"_s),
                 qPrintable(paused.err));
        QCOMPARE(stateOfRun(), u"INTERRUPTED"_s);
        verifyAskedOnce(server.asks(), 8); // what ran came to its end

        const CallResult again = call({u"resume"_s, out()}, environment(), {}, 60'000);
        QCOMPARE(again.exitCode, 1);
        QVERIFY2(again.err.contains(u"openai/builder"_s) && again.err.contains(u"--budget"_s), qPrintable(again.err));
        QCOMPARE(server.asks().size(), 8);

        const CallResult done = call({u"resume"_s, out(), u"--budget"_s, u"25.5"_s}, environment(), {}, 60'000);
        QVERIFY2(done.exitCode == 0, qPrintable(done.out + done.err));
        verifyParts();
        verifyAskedOnce(server.asks(), 1 + 2 * 12);
    }

    void withAUsedUpBudgetTheBuiltInModelFinishes()
    {
        setPrice();
        const CallResult planned = call({u"plan"_s, portfolio, u"--json"_s}, environment());
        QCOMPARE(planned.exitCode, 0);
        const ModelServer server([&](const ModelAsk &ask) -> ModelReply {
            if (asksForPlan(ask)) {
                return costing({.text = planned.out});
            }
            return costing({.calls = {{u"report"_s, {{u"summary"_s, u"It is all there already."_s}}}}});
        });
        const CallResult paused = run(server, u"openai/builder"_s, portfolio, {u"--budget"_s, u"3.5"_s});
        QCOMPARE(paused.exitCode, 1);
        QCOMPARE(server.asks().size(), 3);
        const CallResult done =
            call({u"resume"_s, out(), u"--when-over-budget"_s, u"blueprint"_s}, environment(), {}, 60'000);
        QVERIFY2(done.exitCode == 0, qPrintable(done.out + done.err));
        QVERIFY2(done.err.contains(u"the built-in model does the rest"_s), qPrintable(done.err));
        QVERIFY(QFile::exists(out() + u"/package.json"_s));
        QCOMPARE(server.asks().size(), 3);
    }

    void aBudgetThatDoesNotReachForThePlanEndsBeforeIt()
    {
        setPrice();
        const ModelServer server([](const ModelAsk &ask) { return costing(builderReply(ask)); });
        const CallResult paused = run(server, u"openai/builder"_s, prompt, {u"--budget"_s, u"0.5"_s});
        QCOMPARE(paused.exitCode, 1);
        QVERIFY2(paused.err.contains(u"--budget"_s), qPrintable(paused.err));
        QVERIFY(server.asks().isEmpty());
        const CallResult done = call({u"resume"_s, out(), u"--budget"_s, u"25.5"_s}, environment(), {}, 60'000);
        QVERIFY2(done.exitCode == 0, qPrintable(done.out + done.err));
        verifyAskedOnce(server.asks(), 1 + 2 * 12);
    }

    void atATerminalThePersonDecidesAboutTheBudgetAlsoAfterAKill()
    {
        setPrice();
        const ModelServer server([](const ModelAsk &ask) { return costing(builderReply(ask)); });
        QStringList words = arguments(u"run"_s, prompt, server, u"openai/builder"_s);
        words += {u"--out"_s, out(), u"--budget"_s, u"4.5"_s, u"--max-parallel"_s, u"1"_s};
        {
            TerminalCall run(words, environment());
            QVERIFY2(run.waitFor("The budget of 4.50 USD is used up", 30'000), run.shown().constData());
            QTRY_COMPARE_WITH_TIMEOUT(stateOfRun(), u"PAUSED"_s, 5000);
            run.kill();
        }
        TerminalCall resumed({u"resume"_s, out()}, environment());
        QVERIFY2(resumed.waitFor("The budget of 4.50 USD is used up", 30'000), resumed.shown().constData());
        QCOMPARE(server.asks().size(), 4);
        resumed.type("more 3\n"); // less than it was: it is asked again
        QVERIFY2(resumed.waitFor("no larger budget", 10'000), resumed.shown().constData());
        resumed.type("more 40\n");
        QCOMPARE(resumed.waitForEnd(60'000), 0);
        verifyParts();
        verifyAskedOnce(server.asks(), 1 + 2 * 12);
    }

    void atATerminalATaskThatDoesNotSucceedAsks()
    {
        const ModelServer server([](const ModelAsk &ask) -> ModelReply {
            if (taskTitle(ask) != u"Write part5"_s || ask.first.contains(u"Use plain words"_s)) {
                return builderReply(ask);
            }
            return {.calls = {{u"report"_s,
                               {{u"summary"_s, u"Nothing is written."_s}, {u"blocked"_s, u"It is not clear how"_s}}}}};
        });
        const QStringList words = arguments(u"run"_s, prompt, server, u"openai/builder"_s);
        TerminalCall run(words + QStringList{u"--out"_s, out()}, environment());
        QVERIFY2(run.waitFor("does not succeed", 60'000), run.shown().constData());
        run.type("Use plain words\n");
        QVERIFY2(run.waitForEnd(60'000) == 0, run.shown().constData());
        verifyParts();
    }

    void aSlowServerIsWaitedForAsLongAsItGivesASign()
    {
        const ModelServer server([](const ModelAsk &ask) {
            ModelReply reply = builderReply(ask);
            if (asksForPlan(ask)) { // nothing but keep-alives for longer than silence is borne
                reply.pauseMs = 2500;
                reply.isAlive = true;
            } else if (taskTitle(ask) == u"Write part5"_s) { // drops, none too late, together long
                reply.pauseMs = 700;
            }
            return reply;
        });
        const CallResult result =
            run(server, u"openai-compatible/builder"_s, prompt, {u"--idle-timeout"_s, u"2"_s, u"--retries"_s, u"0"_s});
        QVERIFY2(result.exitCode == 0, qPrintable(result.out + result.err));
        verifyParts();
        verifyAskedOnce(server.asks(), 1 + 2 * 12);
    }

    void noKeyIsInTheProject()
    {
        const QByteArray key = "sk-this-must-not-be-found-anywhere";
        const ModelServer server(scriptedAgents(), key);
        QProcessEnvironment withKey = environment();
        withKey.insert(u"OPENAI_API_KEY"_s, QString::fromLatin1(key));
        const CallResult result =
            call(arguments(u"run"_s, prompt, server, u"openai/builder"_s) + QStringList{u"--out"_s, out()}, withKey, {},
                 60'000);
        QVERIFY2(result.exitCode == 0, qPrintable(result.out + result.err));
        int files = 0;
        for (QDirIterator it(m_home->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();) {
            QVERIFY2(!contentOf(it.next()).contains(key), qPrintable(it.filePath()));
            ++files;
        }
        QVERIFY(files > 12);
    }

    void aHostedResultBuildsAndPasses()
    {
        const ModelServer server(scriptedAgents());
        const CallResult made = run(server, u"openai/builder"_s);
        QVERIFY2(made.exitCode == 0, qPrintable(made.out + made.err));
        const CallResult checked = call({u"check"_s, out(), u"--level"_s, u"full"_s}, environment(), {}, 120'000);
        QVERIFY2(checked.exitCode == 0, qPrintable(checked.out + checked.err));
        for (const QString &check : {u"✓ install"_s, u"✓ build"_s, u"✓ unit"_s}) {
            QVERIFY2(checked.out.contains(check), qPrintable(checked.out));
        }
    }
};

QTEST_GUILESS_MAIN(TestHostedRun)
#include "tst_hostedrun.moc"
