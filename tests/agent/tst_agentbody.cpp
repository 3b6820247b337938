// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/agentbody.h"

#include "tests/agent/fakemodel.h"
#include "tests/support/fakeclock.h"
#include "tests/support/tempproject.h"

#include <QJsonArray>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

QJsonObject file(const QString &path, const QString &content)
{
    return {{u"path"_s, path}, {u"content"_s, content}};
}

const std::pair<QString, QJsonObject> done{u"report"_s, {{u"summary"_s, u"All there."_s}}};

std::pair<QString, QJsonObject> write(const QString &path, const QString &content)
{
    return {u"write_file"_s, file(path, content)};
}

} // namespace

/// The agent loop with a scripted model on a real workspace.
class TestAgentBody : public QObject {
    Q_OBJECT

private:
    struct Bench {
        TempProject project;
        FakeClock clock;
        RoleCatalog roles = RoleCatalog::load({u":/roles"_s});
        std::shared_ptr<FakeModel> model = std::make_shared<FakeModel>();
        FakePort port;
        AttemptRequest request;

        Bench()
        {
            auto plan = std::make_shared<Plan>();
            plan->name = u"Board"_s;
            plan->prompt.text = u"Build a board."_s;
            plan->requirements = {{RequirementId(u"R1"_s), u"tasks have a title"_s}};
            Task task;
            task.id = TaskId(u"api"_s);
            task.title = u"API"_s;
            task.role = RoleId(u"backend"_s);
            task.instructions = u"Write the API."_s;
            task.provides = {u"src/**"_s};
            task.covers = {RequirementId(u"R1"_s)};
            plan->tasks = {task};
            request.run = RunId(u"run-1"_s);
            request.task = task;
            request.plan = plan;
        }

        AttemptOutcome run(std::stop_token stop = {})
        {
            return makeAgentBody(Workspace(project.root()), model, roles, clock)(request, port, stop);
        }
    };

private Q_SLOTS:
    void writesReportsAndCommits()
    {
        Bench bench;
        bench.model->say(calls({write(u"src/a.ts"_s, u"export const a = 1;\n"_s)}));
        bench.model->say(calls({done}));
        const AttemptOutcome outcome = bench.run();
        QVERIFY2(outcome.ok, qPrintable(outcome.error.toLine()));
        QCOMPARE(outcome.report, u"All there."_s);
        QCOMPARE(outcome.usage, (Usage{20, 10, 0, 0}));
        QCOMPARE(outcome.task, TaskId(u"api"_s));
        QCOMPARE(bench.project.read(u"src/a.ts"_s), QByteArray("export const a = 1;\n"));
        QCOMPARE(bench.project.names(u".autodevos/staging"_s), QStringList());
    }

    void asksTheModelOfTheRole()
    {
        Bench bench;
        const auto own = std::make_shared<FakeModel>();
        own->say(calls({write(u"src/a.ts"_s, u"export const a = 1;\n"_s), done}));
        const AgentModels models{.models = {bench.model, bench.model}, .byRole = {{RoleId(u"backend"_s), own}}};
        const AttemptBody body = makeAgentBody(Workspace(bench.project.root()), models, bench.roles, bench.clock);
        QVERIFY(body(bench.request, bench.port, {}).ok);
        QCOMPARE(own->requests().size(), 1);
        QVERIFY(bench.model->requests().isEmpty());
        // One that steps in after it is not of the role, and another role has no model of its own.
        bench.request.run = RunId(u"run-2"_s);
        bench.request.model = 1;
        bench.model->say(calls({write(u"src/a.ts"_s, u"export const a = 2;\n"_s), done}));
        QVERIFY(body(bench.request, bench.port, {}).ok);
        bench.request.run = RunId(u"run-3"_s);
        bench.request.model = 0;
        bench.request.task.role = RoleId(u"frontend"_s);
        bench.model->say(calls({write(u"src/a.ts"_s, u"export const a = 3;\n"_s), done}));
        QVERIFY(body(bench.request, bench.port, {}).ok);
        QCOMPARE(bench.model->requests().size(), 2);
        QCOMPARE(own->requests().size(), 1);
    }

    void journalsInTheRightOrder()
    {
        Bench bench;
        bench.model->say(calls({write(u"src/a.ts"_s, u"export const a = 1;\n"_s), done}));
        QVERIFY(bench.run().ok);
        QStringList kinds;
        for (const Event &event : bench.port.all()) {
            kinds.append(toString(event.kind));
            QCOMPARE(event.run, RunId(u"run-1"_s));
            QCOMPARE(event.task, TaskId(u"api"_s));
            QCOMPARE(event.attempt, 1);
        }
        QCOMPARE(kinds, QStringList({u"model-answered"_s, u"tool-called"_s, u"tool-called"_s, u"checks-finished"_s,
                                     u"files-prepared"_s, u"files-committed"_s}));
        const QJsonObject call = bench.port.events(EventKind::ToolCalled).first().payload;
        QCOMPARE(call.value(u"target"_s).toString(), u"src/a.ts"_s);
        QCOMPARE(call.value(u"ok"_s).toBool(), true);
        QVERIFY(!call.contains(u"content"_s));
    }

    void tellsTheAgentWhatItNeeds()
    {
        Bench bench;
        bench.project.write(u"docs/domain.json"_s, "{\"name\": \"Board\"}");
        bench.project.write(u"shared/big.ts"_s, QByteArray(100 * 1024, 'x'));
        bench.project.write(u"shared/small.ts"_s, "export type Small = 1;\n");
        bench.request.origin = {{u"shared/big.ts"_s, TaskId(u"ground"_s)}, {u"shared/small.ts"_s, TaskId(u"ground"_s)}};
        bench.request.findings = {{u"typecheck"_s, u"src/a.ts"_s, 4, u"is wrong"_s}};
        bench.model->say(calls({write(u"src/a.ts"_s, u"export const a = 1;\n"_s), done}));
        QVERIFY(bench.run().ok);
        const Request &asked = bench.model->requests().first();
        QVERIFY(asked.brief.kind == BriefKind::Task);
        QCOMPARE(asked.brief.upstream.size(), 3);
        QCOMPARE(asked.brief.upstream.at(0).path, u"docs/domain.json"_s);
        QVERIFY(asked.brief.upstream.at(1).content.isEmpty()); // too large: read with a tool
        QCOMPARE(asked.brief.upstream.at(2).task, TaskId(u"ground"_s));
        const QString words = asked.messages.first().text;
        for (const QString &word : {u"Write the API."_s, u"src/**"_s, u"R1 (this task's)"_s, u"export type Small"_s,
                                    u"src/a.ts:4: is wrong"_s, u"Build a board."_s}) {
            QVERIFY2(words.contains(word), qPrintable(word));
        }
        QVERIFY(asked.system.contains(u"backend engineer"_s));
    }

    void answersEveryToolCall()
    {
        Bench bench;
        bench.model->say(calls({{u"read_file"_s, {{u"path"_s, u"src/none.ts"_s}}}, {u"list_files"_s, {}}}));
        bench.model->say(calls({write(u"src/a.ts"_s, u"export const a = 1;\n"_s), done}));
        QVERIFY(bench.run().ok);
        const QVector<Message> messages = bench.model->requests().last().messages;
        QCOMPARE(messages.size(), 4);
        QCOMPARE(messages.at(2).toolCallId, u"1"_s);
        QVERIFY(messages.at(2).isError);
        QCOMPARE(messages.at(3).toolCallId, u"2"_s);
        QVERIFY(!messages.at(3).isError);
    }

    void sendsFindingsBackOnce()
    {
        Bench bench;
        bench.model->say(calls({write(u"src/a.ts"_s, u"// TODO write it\n"_s), done}));
        bench.model->say(calls({write(u"src/a.ts"_s, u"export const a = 1;\n"_s), done}));
        const AttemptOutcome outcome = bench.run();
        QVERIFY2(outcome.ok, qPrintable(outcome.error.toLine()));
        QVERIFY(bench.model->requests().last().messages.last().text.contains(u"src/a.ts:1"_s));
        QCOMPARE(bench.port.events(EventKind::ChecksFinished).size(), 2);
    }

    void failsWithTheFindingsItCouldNotMend()
    {
        Bench bench;
        bench.model->say(calls({write(u"src/a.ts"_s, u"// TODO write it\n"_s), done}));
        bench.model->say(calls({write(u"src/a.ts"_s, u"// FIXME write it\n"_s), done}));
        const AttemptOutcome outcome = bench.run();
        QVERIFY(!outcome.ok);
        QVERIFY(outcome.error.kind == ErrorKind::Check);
        QCOMPARE(outcome.findings.size(), 1);
        QCOMPARE(outcome.findings.first().file, u"src/a.ts"_s);
        QVERIFY(!bench.project.contains(u"src/a.ts"_s));
        QVERIFY(bench.port.events(EventKind::FilesPrepared).isEmpty());
    }

    void doesNotCheckAgainWhatWasNotMended()
    {
        Bench bench;
        bench.model->say(calls({write(u"src/a.ts"_s, u"// TODO write it\n"_s), done}));
        bench.model->say(calls({done}));
        QVERIFY(!bench.run().ok);
        QCOMPARE(bench.port.events(EventKind::ChecksFinished).size(), 1);
    }

    void failsWhenADeclaredOutputIsMissing()
    {
        Bench bench;
        bench.model->say(calls({done}));
        bench.model->say(calls({done}));
        const AttemptOutcome outcome = bench.run();
        QVERIFY(!outcome.ok);
        QVERIFY(outcome.error.message.contains(u"src/**"_s));
    }

    void acceptsFilesThatAreWrittenAgainUnchanged()
    {
        Bench bench;
        bench.project.write(u"src/a.ts"_s, "export const a = 1;\n");
        bench.model->say(calls({write(u"src/a.ts"_s, u"export const a = 1;\n"_s), done}));
        QVERIFY(bench.run().ok);
    }

    void letsATaskWithoutFilesOnlyCheck()
    {
        Bench bench;
        bench.request.task.provides.clear();
        bench.request.task.checks = {u"unit"_s};
        bench.model->say(calls({done}));
        const AttemptOutcome outcome = bench.run();
        QVERIFY2(outcome.ok, qPrintable(outcome.error.toLine()));
        const QJsonObject result = bench.port.events(EventKind::ChecksFinished)
                                       .first()
                                       .payload.value(u"results"_s)
                                       .toArray()
                                       .first()
                                       .toObject();
        QCOMPARE(result.value(u"skipped"_s).toBool(), true);
        QVERIFY(bench.port.events(EventKind::FilesPrepared).isEmpty());
    }

    void saysThatTheTaskIsBlocked()
    {
        Bench bench;
        bench.model->say(
            calls({{u"report"_s, {{u"summary"_s, u"No."_s}, {u"blocked"_s, u"the schema is missing"_s}}}}));
        const AttemptOutcome outcome = bench.run();
        QVERIFY(!outcome.ok);
        QVERIFY(outcome.error.kind == ErrorKind::Refusal);
        QVERIFY(outcome.error.message.contains(u"the schema is missing"_s));
    }

    void endsWithoutAReportWhenTheModelSaysNoMore()
    {
        Bench bench;
        bench.model->say(calls({write(u"src/a.ts"_s, u"export const a = 1;\n"_s)}));
        Response last;
        last.text = u"Finished."_s;
        bench.model->say(last);
        const AttemptOutcome outcome = bench.run();
        QVERIFY(outcome.ok);
        QCOMPARE(outcome.report, u"Finished."_s);
    }

    void goesOnAfterACutOffAnswer()
    {
        Bench bench;
        Response cut = calls({write(u"src/a.ts"_s, u"export const a ="_s)});
        cut.finishReason = FinishReason::Length;
        bench.model->say(cut);
        bench.model->say(calls({write(u"src/a.ts"_s, u"export const a = 1;\n"_s), done}));
        QVERIFY(bench.run().ok);
        QVERIFY(bench.model->requests().last().messages.last().text.contains(u"cut off"_s));
    }

    void handsOnTheModelsErrors_data()
    {
        QTest::addColumn<int>("kind");
        for (const ErrorKind kind : {ErrorKind::RateLimit, ErrorKind::Network, ErrorKind::Authentication}) {
            QTest::newRow(qPrintable(toString(kind))) << static_cast<int>(kind);
        }
    }

    void handsOnTheModelsErrors()
    {
        QFETCH(const int, kind);
        Bench bench;
        bench.model->fail({static_cast<ErrorKind>(kind), u"no"_s, u"wait"_s, {}});
        const AttemptOutcome outcome = bench.run();
        QVERIFY(!outcome.ok);
        QCOMPARE(static_cast<int>(outcome.error.kind), kind);
    }

    void saysThatTheModelDeclines()
    {
        Bench bench;
        Response refusal;
        refusal.finishReason = FinishReason::Refusal;
        bench.model->say(refusal);
        QVERIFY(bench.run().error.kind == ErrorKind::Refusal);
    }

    void endsAtTheTurnLimit()
    {
        Bench bench;
        for (int i = 0; i < 60; ++i) {
            bench.model->say(calls({{u"search"_s, {{u"pattern"_s, u"word%1"_s.arg(i)}}}}));
        }
        const AttemptOutcome outcome = bench.run();
        QVERIFY(!outcome.ok);
        QCOMPARE(bench.model->requests().size(), 40);
        QVERIFY(outcome.error.message.contains(u"40 turns"_s));
        QVERIFY(outcome.ending == AttemptEnding::TurnLimit);
    }

    void endsWhenStopped()
    {
        Bench bench;
        std::stop_source stop;
        bench.model->answer([&stop](const Request &, const std::stop_token &) -> Result<Response> {
            stop.request_stop();
            return calls({write(u"src/a.ts"_s, u"export const a = 1;\n"_s), done});
        });
        const AttemptOutcome outcome = bench.run(stop.get_token());
        QVERIFY(!outcome.ok);
        QVERIFY(outcome.error.kind == ErrorKind::Cancelled);
        QVERIFY(!bench.project.contains(u"src/a.ts"_s));
    }

    void namesARoleThatIsMissing()
    {
        Bench bench;
        bench.request.task.role = RoleId(u"wizard"_s);
        const AttemptOutcome outcome = bench.run();
        QVERIFY(outcome.error.kind == ErrorKind::Configuration);
        QVERIFY(outcome.error.message.contains(u"wizard"_s));
    }

    void replaysItsRecordWithoutAskingAgain()
    {
        Bench first;
        first.model->say(calls({{u"list_files"_s, {}}}));
        first.model->say(calls({write(u"src/a.ts"_s, u"export const a = 1;\n"_s), done}));
        QVERIFY(first.run().ok);

        Bench second;
        second.request.record = first.port.events(EventKind::ModelAnswered);
        second.project.write(u"other/late.ts"_s, "x"); // list_files sees more than it did
        const AttemptOutcome outcome = second.run();
        QVERIFY2(outcome.ok, qPrintable(outcome.error.toLine()));
        QVERIFY(second.model->requests().isEmpty());
        QCOMPARE(outcome.usage, (Usage{20, 10, 0, 0}));
        QCOMPARE(second.project.read(u"src/a.ts"_s), QByteArray("export const a = 1;\n"));
        QVERIFY(second.port.events(EventKind::ModelAnswered).isEmpty());
    }

    void leavesWhatAnotherRunPaidInItsAccount()
    {
        Bench first;
        first.model->say(calls({write(u"src/a.ts"_s, u"export const a = 1;\n"_s), done}));
        QVERIFY(first.run().ok);

        Bench second;
        second.request.run = RunId(u"run-2"_s);
        second.request.record = first.port.events(EventKind::ModelAnswered);
        const AttemptOutcome outcome = second.run();
        QVERIFY2(outcome.ok, qPrintable(outcome.error.toLine()));
        QVERIFY(second.model->requests().isEmpty());
        QCOMPARE(outcome.usage, Usage{});
    }

    void goesOnFromAHalfRecord()
    {
        Bench first;
        first.model->say(calls({{u"list_files"_s, {}}}));
        first.model->fail({ErrorKind::Network, u"gone"_s, {}, {}});
        QVERIFY(!first.run().ok);

        Bench second;
        second.request.record = first.port.events(EventKind::ModelAnswered);
        second.model->say(calls({write(u"src/a.ts"_s, u"export const a = 1;\n"_s), done}));
        QVERIFY(second.run().ok);
        QCOMPARE(second.model->requests().size(), 1);
        QCOMPARE(second.port.events(EventKind::ModelAnswered).first().payload.value(u"turn"_s).toInt(), 2);
    }

    void asksAnewWhenTheTaskHasChanged()
    {
        Bench first;
        first.model->say(calls({write(u"src/a.ts"_s, u"export const a = 1;\n"_s), done}));
        QVERIFY(first.run().ok);

        Bench second;
        second.request.record = first.port.events(EventKind::ModelAnswered);
        second.request.task.instructions = u"Write something else."_s;
        second.model->say(calls({write(u"src/a.ts"_s, u"export const a = 2;\n"_s), done}));
        QVERIFY(second.run().ok);
        QCOMPARE(second.project.read(u"src/a.ts"_s), QByteArray("export const a = 2;\n"));
    }

    void finishesWhatWasPrepared()
    {
        Bench bench;
        bench.model->say(calls({write(u"src/a.ts"_s, u"export const a = 1;\n"_s), done}));
        bench.port.refusedKind = EventKind::FilesCommitted; // it dies after the files were put in place
        QVERIFY(!bench.run().ok);

        FakePort again;
        bench.request.record = bench.port.all();
        const AttemptOutcome outcome = makeAgentBody(Workspace(bench.project.root()), bench.model, bench.roles,
                                                     bench.clock)(bench.request, again, {});
        QVERIFY2(outcome.ok, qPrintable(outcome.error.toLine()));
        QCOMPARE(outcome.report, u"All there."_s);
        QCOMPARE(again.all().size(), 1);
        QVERIFY(again.all().first().kind == EventKind::FilesCommitted);
        QCOMPARE(bench.project.read(u"src/a.ts"_s), QByteArray("export const a = 1;\n"));
        QCOMPARE(bench.project.names(u".autodevos/staging"_s), QStringList());
    }

    void writesNothingTwice()
    {
        Bench bench;
        bench.model->say(calls({write(u"src/a.ts"_s, u"export const a = 1;\n"_s), done}));
        QVERIFY(bench.run().ok);
        bench.request.record = bench.port.all();
        bench.project.write(u"src/a.ts"_s, "changed by a person since");
        FakePort again;
        QVERIFY(makeAgentBody(Workspace(bench.project.root()), bench.model, bench.roles, bench.clock)(bench.request,
                                                                                                      again, {})
                    .ok);
        QVERIFY(again.all().isEmpty());
        QCOMPARE(bench.project.read(u"src/a.ts"_s), QByteArray("changed by a person since"));
    }

    void leavesTheTreeAloneWhenTheJournalRefuses()
    {
        Bench bench;
        bench.model->say(calls({write(u"src/a.ts"_s, u"export const a = 1;\n"_s), done}));
        bench.port.refusedKind = EventKind::FilesPrepared;
        const AttemptOutcome outcome = bench.run();
        QVERIFY(outcome.error.kind == ErrorKind::Io);
        QVERIFY(!bench.project.contains(u"src/a.ts"_s));
    }

    void runsNoRecordedCommandAgain()
    {
        Bench bench;
        bench.model->say(calls({{u"run_command"_s, {{u"command"_s, u"echo real"_s}}}}));
        bench.model->say(calls({write(u"src/a.ts"_s, u"export const a = 1;\n"_s), done}));
        Event event;
        event.kind = EventKind::CommandRan;
        event.payload = {{u"turn"_s, 1},
                         {u"index"_s, 0},
                         {u"command"_s, u"echo real"_s},
                         {u"exitCode"_s, 0},
                         {u"output"_s, u"from the record"_s}};
        bench.request.record = {event};
        QVERIFY(bench.run().ok);
        QVERIFY(bench.model->requests().last().messages.at(2).text.contains(u"from the record"_s));
        QVERIFY(bench.port.events(EventKind::CommandRan).isEmpty());
    }

    void runsManyAttemptsAtOnce()
    {
        Bench bench;
        for (int i = 0; i < 8; ++i) {
            bench.model->answer([](const Request &request, const std::stop_token &) -> Result<Response> {
                const QString path = request.brief.task.id.value() + u"/a.ts"_s;
                return calls({write(path, u"export const a = 1;\n"_s), done});
            });
        }
        const AttemptBody body = makeAgentBody(Workspace(bench.project.root()), bench.model, bench.roles, bench.clock);
        std::atomic<int> right = 0;
        {
            std::vector<std::jthread> threads;
            for (int i = 0; i < 8; ++i) {
                threads.emplace_back([&, i] {
                    AttemptRequest request = bench.request;
                    request.task.id = TaskId(u"t%1"_s.arg(i));
                    request.task.provides = {u"t%1/**"_s.arg(i)};
                    FakePort port;
                    right += body(request, port, {}).ok ? 1 : 0;
                });
            }
        }
        QCOMPARE(right.load(), 8);
        for (int i = 0; i < 8; ++i) {
            QVERIFY(bench.project.contains(u"t%1/a.ts"_s.arg(i)));
        }
    }
};

} // namespace autodevos

QTEST_GUILESS_MAIN(autodevos::TestAgentBody)
#include "tst_agentbody.moc"
