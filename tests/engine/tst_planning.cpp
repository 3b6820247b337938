// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/session.h"
#include "core/journal/journal.h"
#include "tests/engine/scriptedbody.h"
#include "tests/support/tempproject.h"

#include <QJsonDocument>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

/// Long enough for a sanitizer on a busy machine.
template<typename Condition>
[[nodiscard]] bool waitFor(const Condition &condition)
{
    return QTest::qWaitFor(condition, 30000);
}

/// Answers every planning request with the same text.
class FakeModel final : public LanguageModel {
public:
    std::atomic<bool> isBlocked = false;
    std::atomic<int> blockedFrom = 1000; ///< which call does not come back, from 0
    std::atomic<int> asked = 0;
    std::shared_ptr<Budget> budget; ///< null: it is free
    QVector<QString> first;         ///< said before `answer`, one each time
    QString answer =
        u"{\"tasks\": [{\"id\": \"a\", \"title\": \"A\", \"role\": \"backend\", \"provides\": [\"out/a.txt\"]}]}"_s;

    [[nodiscard]] Result<Response> complete(const Request &, const DeltaSink &, std::stop_token stop) override
    {
        const int call = asked++;
        while ((isBlocked || call >= blockedFrom) && !stop.stop_requested()) {
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
        if (stop.stop_requested()) {
            return failure(ErrorKind::Cancelled, u"Stopped"_s);
        }
        Response response;
        response.text = call < first.size() ? first.at(call) : answer;
        if (budget) {
            response.usage = {.input = 10, .output = 1, .cost = 1};
            budget->settle({}, response.usage);
            budget->tell({id(), {}, {.input = 5, .cost = 0.5}}); // and once it broke off before
        }
        return response;
    }
    [[nodiscard]] ModelId id() const override { return {u"fake"_s, u"fake"_s}; }
};

RoleCatalog rolesIn(const TempProject &project)
{
    for (const char *id : {"planner", "backend"}) {
        const QJsonObject role{{u"id"_s, QLatin1StringView(id)},
                               {u"title"_s, u"Role"_s},
                               {u"description"_s, u"Does its work."_s},
                               {u"prompt"_s, QJsonArray{u"You do your work with care and you report what you did."_s}},
                               {u"tools"_s, QJsonArray()},
                               {u"owns"_s, QJsonArray()},
                               {u"output"_s, u"What was asked for."_s},
                               {u"checks"_s, QJsonArray()}};
        project.write(u"roles/%1.json"_s.arg(QLatin1StringView(id)), QJsonDocument(role).toJson());
    }
    return RoleCatalog::load({project.path(u"roles"_s)});
}

struct Project {
    Project()
        : roles(rolesIn(home))
        , model(std::make_shared<FakeModel>())
        , agent(home.path(u"app"_s))
    {
        for (const Error &problem : roles.problems()) {
            qWarning("%s", qPrintable(problem.toLine()));
        }
        open();
    }

    void open()
    {
        plans.clear();
        refused.clear();
        ends.clear();
        session.reset();
        SessionServices services{model, roles, clock, agent.body()};
        services.budget = model->budget;
        session = std::make_unique<Session>(home.path(u"app"_s), services);
        QObject::connect(session.get(), &Session::planned, session.get(),
                         [this](const Plan &plan) { plans.append(plan); });
        QObject::connect(session.get(), &Session::refused, session.get(),
                         [this](const Error &error) { refused.append(error); });
        QObject::connect(session.get(), &Session::runEnded, session.get(),
                         [this](RunState state) { ends.append(state); });
        session->open();
    }

    TempProject home;
    SystemClock clock;
    RoleCatalog roles;
    std::shared_ptr<FakeModel> model;
    ScriptedAgent agent;
    QVector<Plan> plans;
    QVector<Error> refused;
    QVector<RunState> ends;
    std::unique_ptr<Session> session;
};

} // namespace

class TestPlanning : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void plansAndRuns()
    {
        Project project;
        project.session->requestPlan(Prompt{u"Build it"_s}, RunOptions{});
        QVERIFY(waitFor([&] { return project.ends.size() == 1; }));
        QVERIFY(project.ends.first() == RunState::Completed);
        QCOMPARE(project.plans.size(), 1);
        QCOMPARE(project.plans.first().prompt.text, u"Build it"_s);
        QCOMPARE(project.session->state().plan()->model, u"fake/fake"_s);
        project.session->requestPlan(Prompt{u"Build it"_s});
        QVERIFY(waitFor([&] { return project.plans.size() == 2; }));
        QCOMPARE(project.plans.last().version, 2);
    }

    void saysWhyThereIsNoPlan()
    {
        Project project;
        project.session->requestPlan(Prompt{u"  "_s});
        QVERIFY(waitFor([&] { return project.refused.size() == 1; }));
        project.model->answer = u"I would rather not."_s;
        project.session->requestPlan(Prompt{u"Build it"_s}, RunOptions{});
        QVERIFY(waitFor([&] { return project.refused.size() == 2; }));
        QVERIFY(project.refused.last().kind == ErrorKind::MalformedAnswer);
        QVERIFY(project.plans.isEmpty());
        QVERIFY(project.ends.isEmpty());
    }

    void refusesASecondPlanWhileOneIsMade()
    {
        Project project;
        project.model->isBlocked = true;
        project.session->requestPlan(Prompt{u"Build it"_s});
        project.session->requestPlan(Prompt{u"Build something else"_s});
        QVERIFY(waitFor([&] { return project.refused.size() == 1; }));
        QVERIFY(project.refused.first().kind == ErrorKind::Usage);
        project.session->requestStop();
        QVERIFY(waitFor([&] { return project.refused.size() == 2; }));
        QVERIFY(project.refused.last().kind == ErrorKind::Cancelled);
    }

    void plansAfterACrashWhilePlanning()
    {
        Project project;
        project.model->isBlocked = true;
        project.session->requestPlan(Prompt{u"Build it"_s});
        QVERIFY(waitFor([&] { return project.model->asked == 1; }));
        project.session.reset(); // also proves that a session closes while it plans
        project.model->isBlocked = false;
        project.open();
        project.session->requestRun({});
        QVERIFY(waitFor([&] { return project.ends.size() == 1; }));
        QVERIFY(project.ends.first() == RunState::Completed);
        QCOMPARE(project.session->state().plan()->prompt.text, u"Build it"_s);
    }

    void paysNoAnswerTwiceAfterACrashWhilePlanning()
    {
        Project project;
        project.model->budget = std::make_shared<Budget>(std::nullopt, 0.0, BudgetAsk());
        project.model->first = {u"No plan at all."_s};
        project.model->blockedFrom = 1;
        project.open();
        project.session->requestPlan(Prompt{u"Build it"_s});
        QVERIFY(waitFor([&] { return project.model->asked == 2; })); // the first answer was no plan
        project.session.reset();
        project.model->blockedFrom = 1000;
        project.open();
        project.session->requestRun({});
        QVERIFY(waitFor([&] { return project.ends.size() == 1; }));
        QVERIFY(project.ends.first() == RunState::Completed);
        QCOMPARE(project.model->asked, 3); // only what was never answered was asked again
        QCOMPARE(project.session->state().runUsage().cost, 3.0);
        QCOMPARE(project.session->state().runUsage().input, 30);
        project.session->requestPlan(Prompt{u"Build it"_s}); // anew by the person's wish: nothing is played back
        QVERIFY(waitFor([&] { return project.plans.size() == 2; }));
        QCOMPARE(project.model->asked, 4);
        QCOMPARE(project.session->state().planningUsage().cost, 1.5);
    }

    void runsTheOldPlanAfterANewOneFailed()
    {
        Project project;
        project.session->requestPlan(Prompt{u"Build it"_s});
        QVERIFY(waitFor([&] { return project.plans.size() == 1; }));
        project.model->answer = u"No."_s;
        project.session->requestPlan(Prompt{u"Build more"_s});
        QVERIFY(waitFor([&] { return project.refused.size() == 1; }));
        project.session->requestRun({});
        QVERIFY(waitFor([&] { return project.ends.size() == 1; }));
        QCOMPARE(project.session->state().plan()->version, 1);
    }
};

} // namespace autodevos

QTEST_GUILESS_MAIN(autodevos::TestPlanning)
#include "tst_planning.moc"
