// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/coverage.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

Task task(const QString &id, const QStringList &covers)
{
    Task made;
    made.id = TaskId(id);
    made.title = id;
    made.role = RoleId(u"backend"_s);
    made.instructions = id;
    for (const QString &requirement : covers) {
        made.covers.append(RequirementId(requirement));
    }
    return made;
}

/// A project of two tasks that build and test R1, told by its events.
class Story {
public:
    Story()
    {
        Plan plan;
        plan.name = u"Board"_s;
        plan.requirements = {{RequirementId(u"R1"_s), u"tasks have a title"_s}};
        Task proof = task(u"unit"_s, {});
        proof.checks = {u"unit"_s};
        plan.tasks = {task(u"api"_s, {u"R1"_s}), task(u"tests"_s, {u"R1"_s}), proof};
        setPlan(plan);
    }

    void setPlan(const Plan &plan)
    {
        add(EventKind::PlanMade, {}, {{u"plan"_s, toJson(plan)}, {u"model"_s, u"m"_s}, {u"cause"_s, u"prompt"_s}});
        add(EventKind::RunStarted, {}, {{u"planVersion"_s, plan.version}, {u"checkLevel"_s, u"full"_s}});
    }

    void complete(const QString &id, const QStringList &files, const QVector<CheckResult> &checks = {})
    {
        end(id, u"COMPLETED"_s, files, checks);
    }

    void end(const QString &id, const QString &state, const QStringList &files, const QVector<CheckResult> &checks)
    {
        ++m_attempt;
        add(EventKind::TaskStateChanged, id, {{u"state"_s, u"RUNNING"_s}});
        add(EventKind::AttemptStarted, id, {{u"number"_s, m_attempt}, {u"model"_s, u"m"_s}});
        QJsonArray list;
        for (const QString &path : files) {
            list.append(QJsonObject{{u"path"_s, path}, {u"hash"_s, u"h"_s}});
        }
        add(EventKind::FilesCommitted, id, {{u"files"_s, list}});
        QJsonArray results;
        for (const CheckResult &result : checks) {
            results.append(toJson(result));
        }
        add(EventKind::ChecksFinished, id, {{u"level"_s, u"full"_s}, {u"results"_s, results}});
        add(EventKind::AttemptFinished, id, {{u"ok"_s, state == u"COMPLETED"_s}});
        add(EventKind::TaskStateChanged, id, {{u"state"_s, state}, {u"reason"_s, u"because"_s}});
    }

    void leaveOut(const QString &id)
    {
        add(EventKind::TaskStateChanged, id,
            {{u"state"_s, u"SKIPPED"_s}, {u"reason"_s, u"because"_s}, {u"setAside"_s, id}});
    }

    [[nodiscard]] RequirementCoverage row() const { return coverage(m_state).value(0); }
    [[nodiscard]] const ProjectState &state() const { return m_state; }

private:
    void add(EventKind kind, const QString &taskId, const QJsonObject &payload)
    {
        Event event;
        event.sequence = ++m_sequence;
        event.time = 1000 * m_sequence;
        event.kind = kind;
        event.run = RunId(u"run-1"_s);
        event.task = TaskId(taskId);
        event.attempt = taskId.isEmpty() ? 0 : m_attempt;
        event.payload = payload;
        m_state.apply(event);
    }

    ProjectState m_state;
    qint64 m_sequence = 0;
    int m_attempt = 0;
};

CheckResult passed(const QString &check)
{
    return {check};
}

/// A test of R1 unless another is named.
NamedTest named(bool ok = true, const QString &id = u"R1"_s, const QString &file = u"backend/tests/a.test.ts"_s)
{
    return {file, u"holds [%1]"_s.arg(id), {id}, ok};
}

CheckResult ran(const QVector<NamedTest> &tests, bool ok = true, const QString &check = u"unit"_s)
{
    CheckResult result{check, ok};
    result.tests = tests;
    return result;
}

CheckResult failed(const QString &check)
{
    return {check, false};
}

CheckResult skipped(const QString &check)
{
    return {check, true, true};
}

} // namespace

class TestCoverage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatAPersonLeftOutIsNotBuiltUnlessTestsProveIt()
    {
        Story story;
        story.complete(u"api"_s, {u"backend/src/a.ts"_s});
        story.leaveOut(u"tests"_s);
        QVERIFY(story.row().verdict == Verdict::NotBuilt);
        QVERIFY2(story.row().reason.contains(u"skipped"_s), qPrintable(story.row().reason));
        story.complete(u"unit"_s, {}, {ran({named()})});
        QVERIFY(story.row().verdict == Verdict::Proven);
    }

    void isPendingUntilAllItsTasksEnded()
    {
        Story story;
        QVERIFY(story.row().verdict == Verdict::Pending);
        story.complete(u"api"_s, {u"backend/src/a.ts"_s});
        QVERIFY(story.row().verdict == Verdict::Pending);
    }

    void isProvenByATestThatNamesItAndPassed()
    {
        Story story;
        story.complete(u"api"_s, {u"backend/src/a.ts"_s});
        story.complete(u"tests"_s, {u"backend/tests/a.test.ts"_s, u"backend/tests/b.test.ts"_s});
        QVERIFY(story.row().verdict == Verdict::Built);
        story.complete(u"unit"_s, {}, {ran({named()})});
        const RequirementCoverage row = story.row();
        QVERIFY(row.verdict == Verdict::Proven);
        QVERIFY(row.proofs == QVector<NamedTest>{named()});
        QVERIFY(!row.isByTask);
        QCOMPARE(row.tests, QStringList{u"backend/tests/a.test.ts"_s});
        QCOMPARE(row.files, (QStringList{u"backend/src/a.ts"_s, u"backend/tests/a.test.ts"_s}));
        QCOMPARE(row.tasks.size(), 2);
    }

    void isOnlyBuiltByTestsThatNameOthers()
    {
        Story story;
        story.complete(u"api"_s, {u"backend/src/a.ts"_s});
        story.complete(u"tests"_s, {u"backend/tests/a.test.ts"_s});
        story.complete(u"unit"_s, {}, {ran({named(true, u"R2"_s)})});
        QVERIFY(story.row().verdict == Verdict::Built);
        QVERIFY(story.row().tests.isEmpty());
        QVERIFY2(story.row().reason.contains(u"no test names it"_s), qPrintable(story.row().reason));
    }

    void linksTestsThatNameNothingThroughTheirTask_data()
    {
        QTest::addColumn<QString>("test");
        QTest::addColumn<QString>("check");
        QTest::addColumn<bool>("hasRun");
        QTest::newRow("unit") << u"backend/tests/a.test.ts"_s << u"unit"_s << true;
        QTest::newRow("api") << u"tests/api/test_a.py"_s << u"api"_s << true;
        QTest::newRow("browser") << u"e2e/run.mjs"_s << u"browser"_s << true;
        QTest::newRow("component") << u"frontend/src/a.test.tsx"_s << u"unit"_s << true;
        QTest::newRow("another") << u"e2e/run.mjs"_s << u"unit"_s << false;
    }

    void linksTestsThatNameNothingThroughTheirTask()
    {
        QFETCH(const QString, test);
        QFETCH(const QString, check);
        QFETCH(const bool, hasRun);
        Story story;
        story.complete(u"api"_s, {u"backend/src/a.ts"_s});
        story.complete(u"tests"_s, {test, u"backend/tests/support/people.ts"_s});
        story.complete(u"unit"_s, {}, {passed(check)});
        const RequirementCoverage row = story.row();
        QVERIFY(row.verdict == Verdict::Built);
        QVERIFY(row.isByTask);
        QCOMPARE(row.tests, QStringList{test});
        QCOMPARE(row.reason.contains(u"none of them names it"_s), hasRun);
    }

    void isProvenApartFromWhatOtherTestsFound()
    {
        Story story;
        Plan plan = *story.state().plan();
        plan.version = 2;
        plan.requirements.append({RequirementId(u"R2"_s), u"tasks end"_s});
        for (Task &each : plan.tasks) {
            each.covers = {RequirementId(u"R1"_s), RequirementId(u"R2"_s)};
        }
        story.setPlan(plan);
        story.complete(u"api"_s, {u"backend/src/a.ts"_s});
        story.complete(u"tests"_s, {u"backend/tests/a.test.ts"_s});
        story.end(u"unit"_s, u"FAILED"_s, {}, {ran({named(), named(false, u"R2"_s)}, false)});
        const QVector<RequirementCoverage> rows = coverage(story.state());
        QVERIFY(rows.at(0).verdict == Verdict::Proven);
        QVERIFY(rows.at(1).verdict == Verdict::Failed);
        QVERIFY2(rows.at(1).reason.contains(u"holds [R2]"_s), qPrintable(rows.at(1).reason));
    }

    void failsWithATaskOfTestsThatToldNothingOfIt()
    {
        Story story;
        Plan plan = *story.state().plan();
        plan.version = 2;
        plan.tasks[2].covers = {RequirementId(u"R1"_s)};
        story.setPlan(plan);
        story.complete(u"api"_s, {u"backend/src/a.ts"_s});
        story.complete(u"tests"_s, {u"backend/tests/a.test.ts"_s});
        story.end(u"unit"_s, u"FAILED"_s, {}, {failed(u"unit"_s)});
        QVERIFY(story.row().verdict == Verdict::Failed);
        QVERIFY(story.row().reason.contains(u"because"_s));
    }

    void isOnlyBuiltWhenTheTestsWereLeftOut()
    {
        Story story;
        story.complete(u"api"_s, {u"backend/src/a.ts"_s});
        story.complete(u"tests"_s, {u"backend/tests/a.test.ts"_s});
        story.complete(u"unit"_s, {}, {skipped(u"unit"_s)});
        QVERIFY(story.row().verdict == Verdict::Built);
    }

    void losesItsProofWhenALaterAttemptLeavesTheTestsOut()
    {
        Story story;
        story.complete(u"api"_s, {u"backend/src/a.ts"_s});
        story.complete(u"tests"_s, {u"backend/tests/a.test.ts"_s});
        story.complete(u"unit"_s, {}, {ran({named()})});
        QVERIFY(story.row().verdict == Verdict::Proven);
        story.complete(u"unit"_s, {}, {skipped(u"unit"_s)});
        QVERIFY(story.row().verdict == Verdict::Built);
        QVERIFY(story.row().isByTask);
    }

    void isOnlyBuiltWithoutATest()
    {
        Story story;
        story.complete(u"api"_s, {u"backend/src/a.ts"_s});
        story.complete(u"tests"_s, {u"backend/src/b.ts"_s});
        story.complete(u"unit"_s, {}, {passed(u"unit"_s)});
        QVERIFY(story.row().verdict == Verdict::Built);
        QVERIFY(story.row().reason.contains(u"no test"_s));
    }

    void failsWithItsTests()
    {
        Story story;
        story.complete(u"api"_s, {u"backend/src/a.ts"_s});
        story.complete(u"tests"_s, {u"backend/tests/a.test.ts"_s});
        story.end(u"unit"_s, u"FAILED"_s, {}, {failed(u"unit"_s)});
        QVERIFY(story.row().verdict == Verdict::Failed);
    }

    void failsWithATask()
    {
        Story story;
        story.end(u"api"_s, u"FAILED"_s, {}, {});
        const RequirementCoverage row = story.row();
        QVERIFY(row.verdict == Verdict::Failed);
        QVERIFY2(row.reason.contains(u"because"_s), qPrintable(row.reason));
    }

    void saysWhatIsNotBuilt()
    {
        Story story;
        Plan plan = *story.state().plan();
        plan.version = 2;
        plan.requirements = {{RequirementId(u"R1"_s), u"in rust"_s}, {RequirementId(u"R2"_s), u"nobody's"_s}};
        plan.requirements[0].cannot = u"only web projects are built"_s;
        story.setPlan(plan);
        const QVector<RequirementCoverage> rows = coverage(story.state());
        QVERIFY(rows.at(0).verdict == Verdict::NotBuilt);
        QCOMPARE(rows.at(0).reason, u"only web projects are built"_s);
        QVERIFY(rows.at(1).verdict == Verdict::NotBuilt);
        QCOMPARE(coverageRatio(rows), 0.0);
    }

    void countsProvenAndBuilt()
    {
        QCOMPARE(coverageRatio({}), 1.0);
        RequirementCoverage proven;
        proven.verdict = Verdict::Proven;
        RequirementCoverage built;
        built.verdict = Verdict::Built;
        RequirementCoverage broken;
        broken.verdict = Verdict::Failed;
        QCOMPARE(coverageRatio({proven, built, broken, broken}), 0.5);
    }

    void isEmptyWithoutAPlan() { QVERIFY(coverage(ProjectState()).isEmpty()); }

    void writesJson()
    {
        Story story;
        story.complete(u"api"_s, {u"backend/src/a.ts"_s});
        const QJsonObject row = toJson(coverage(story.state())).first().toObject();
        QCOMPARE(row.value(u"id"_s).toString(), u"R1"_s);
        QCOMPARE(row.value(u"verdict"_s).toString(), u"pending"_s);
        QCOMPARE(row.value(u"tasks"_s).toArray().size(), 2);
        QCOMPARE(row.value(u"testsLinkedBy"_s).toString(), u"test"_s);

        story.complete(u"tests"_s, {u"backend/tests/a.test.ts"_s});
        QCOMPARE(toJson(coverage(story.state())).first()[u"testsLinkedBy"_s].toString(), u"task"_s);
        story.complete(u"unit"_s, {}, {ran({named()})});
        const QJsonObject proven = toJson(coverage(story.state())).first().toObject();
        QCOMPARE(proven.value(u"testsLinkedBy"_s).toString(), u"test"_s);
        const QJsonObject test = proven.value(u"testCases"_s).toArray().first().toObject();
        QCOMPARE(test.value(u"title"_s).toString(), u"holds [R1]"_s);
        QCOMPARE(test.value(u"file"_s).toString(), u"backend/tests/a.test.ts"_s);
        QVERIFY(test.value(u"ok"_s).toBool());
    }
};

} // namespace autodevos

QTEST_GUILESS_MAIN(autodevos::TestCoverage)
#include "tst_coverage.moc"
