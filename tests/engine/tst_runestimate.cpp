// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/runestimate.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

Task task(const QString &id, const QStringList &needs, const QString &role = u"backend"_s)
{
    Task made{.id = TaskId(id), .title = id, .role = RoleId(role)};
    for (const QString &need : needs) {
        made.needs.append(TaskId(need));
    }
    made.provides = {u"src/"_s + id};
    made.estimate.seconds = 40;
    return made;
}

/// One, then three side by side, then one that only checks.
Plan diamond()
{
    Plan plan;
    plan.tasks = {task(u"a"_s, {}), task(u"b"_s, {u"a"_s}), task(u"c"_s, {u"a"_s}), task(u"d"_s, {u"a"_s}),
                  task(u"check"_s, {u"b"_s, u"c"_s, u"d"_s}, u"testing"_s)};
    plan.tasks.last().provides.clear();
    return plan;
}

WorkTable table()
{
    return WorkTable::fromJson(
        {{u"builtIn"_s, QJsonObject{{u"seconds"_s, 1}}},
         {u"planning"_s, QJsonObject{{u"input"_s, 1000}, {u"output"_s, 500}, {u"seconds"_s, 30}}},
         {u"hosted"_s, QJsonObject{{u"*"_s, QJsonObject{{u"input"_s, 8000}, {u"output"_s, 2000}, {u"seconds"_s, 60}}},
                                   {u"testing"_s, QJsonObject{{u"input"_s, 9}, {u"output"_s, 9}}}}}});
}

ModelRate paid()
{
    return {false, Price{{.input = 1, .output = 10}, 0, {}}};
}

} // namespace

class TestRunEstimate final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theBuiltInModelIsFreeAndCountsNoTokens();
    void fewerTasksAtATimeTakeLonger();
    void toolsTakeTheirTimeOnlyAtTheFullLevel();
    void anotherModelCostsWhatItsTokensCost();
    void planningIsPartOfItWhileThereIsNoPlan();
    void withoutAPriceTheCostIsNotKnown();
    void thePlannersOwnFigureWins();
    void aRoleOfItsOwnModelCostsWhatThatOneCosts();
    void theFirstVersionCostsNothing();
    void theTableThatComesWithTheProgramKnowsEveryWriter();
};

void TestRunEstimate::theBuiltInModelIsFreeAndCountsNoTokens()
{
    const RunEstimate estimate = estimateOf(diamond(), false, {.maxParallel = 4}, {}, table());
    QCOMPARE(estimate, (RunEstimate{5, 3, 3.0, 0, true, 0.0}));
}

void TestRunEstimate::fewerTasksAtATimeTakeLonger()
{
    QCOMPARE(estimateOf(diamond(), true, {.maxParallel = 2}, {}, table()).seconds, 4.0);
    QCOMPARE(estimateOf(diamond(), true, {.maxParallel = 1}, {}, table()).seconds, 5.0);
}

void TestRunEstimate::toolsTakeTheirTimeOnlyAtTheFullLevel()
{
    QCOMPARE(estimateOf(diamond(), true, {.checkLevel = CheckLevel::Full}, {}, table()).seconds, 43.0);
}

void TestRunEstimate::anotherModelCostsWhatItsTokensCost()
{
    const RunEstimate estimate = estimateOf(diamond(), true, {}, paid(), table());
    QVERIFY(!estimate.isFree);
    QCOMPARE(estimate.tokens, 40'000); // a task that only checks asks nobody
    QCOMPARE(estimate.usd.value(), 4 * (8000 * 1e-6 + 2000 * 10e-6));
    QCOMPARE(estimate.seconds, 121.0);
}

void TestRunEstimate::planningIsPartOfItWhileThereIsNoPlan()
{
    const RunEstimate planned = estimateOf(diamond(), true, {}, paid(), table());
    const RunEstimate whole = estimateOf(diamond(), false, {}, paid(), table());
    QCOMPARE(whole.tokens - planned.tokens, 1500);
    QCOMPARE(whole.seconds - planned.seconds, 30.0);
}

void TestRunEstimate::withoutAPriceTheCostIsNotKnown()
{
    const RunEstimate estimate = estimateOf(diamond(), true, {}, {false, {}}, table());
    QVERIFY(!estimate.usd && !estimate.isFree);
    QCOMPARE(estimate.tokens, 40'000);
}

void TestRunEstimate::thePlannersOwnFigureWins()
{
    Plan plan;
    plan.tasks = {task(u"a"_s, {})};
    plan.tasks.first().estimate.tokens = 50'000;
    QCOMPARE(estimateOf(plan, true, {}, paid(), table()).tokens, 50'000);
}

void TestRunEstimate::aRoleOfItsOwnModelCostsWhatThatOneCosts()
{
    const QHash<RoleId, ModelRate> planner{{RoleId(u"planner"_s), paid()}};
    QCOMPARE(estimateOf(diamond(), true, {}, {}, table(), planner), (RunEstimate{5, 3, 3.0, 0, true, 0.0}));
    const RunEstimate planned = estimateOf(diamond(), false, {}, {}, table(), planner);
    QVERIFY(!planned.isFree);
    QCOMPARE(planned.tokens, 1500);
    QCOMPARE(planned.seconds, 33.0);
    QCOMPARE(planned.usd.value_or(0), (1000.0 * 1 + 500.0 * 10) / 1e6);
    // and the built-in one for a role makes that role free
    const QHash<RoleId, ModelRate> backend{{RoleId(u"backend"_s), ModelRate()}};
    QCOMPARE(estimateOf(diamond(), true, {}, paid(), table(), backend).tokens, 0);
}

void TestRunEstimate::theFirstVersionCostsNothing()
{
    Plan plan;
    plan.tasks = {task(u"a"_s, {})};
    plan.tasks.first().estimate.tokens = 50'000;
    plan.tasks.first().isBuiltIn = true;
    QCOMPARE(estimateOf(plan, true, {}, paid(), table()).tokens, 0);
}

void TestRunEstimate::theTableThatComesWithTheProgramKnowsEveryWriter()
{
    const WorkTable known = WorkTable::load();
    QVERIFY(known.builtIn().seconds > 0 && known.planning().output > 0);
    for (const QString &role : {u"backend"_s, u"somebody-new"_s}) {
        const TaskWork work = known.hosted(RoleId(role));
        QVERIFY(work.input > 0 && work.output > 0 && work.seconds > 0);
    }
}

} // namespace autodevos

QTEST_GUILESS_MAIN(autodevos::TestRunEstimate)
#include "tst_runestimate.moc"
