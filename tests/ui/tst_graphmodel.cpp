// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sampleproject.h"
#include "ui/models/graphmodel.h"
#include "ui/models/tasktablemodel.h"
#include "ui/models/words.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace autodevos;
using namespace Qt::StringLiterals;

class TestGraphModel final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsNodesAndEdgesOfThePlan();
    void gathersChangesIntoOneSignal();
    void saysWhatATaskWaitsFor();
    void followsTheEventsAsAFreshReadWould();
    void tasksOfARoleBecomeOneNode();
    void groupsNeverCloseACircle();
    void aGroupShowsWhatNeedsToBeSeen();
    void tableKeepsTheRulesOfModels();
    void tableTellsMergedRanges();
    void tableShowsWhatPeopleAskFor();
    void wordsAreShort();
};

void TestGraphModel::showsNodesAndEdgesOfThePlan()
{
    GraphModel model;
    QSignalSpy changed(&model, &GraphModel::structureChanged);
    model.setState(ProjectState());
    QVERIFY(model.nodes().isEmpty());
    model.setState(sample::Project(sample::webPlan()).state());
    QCOMPARE(changed.size(), 2);
    QCOMPARE(model.nodes().size(), 22);
    QCOMPARE(model.edges().size(), 42);
    QCOMPARE(model.indexOf(TaskId(u"nobody"_s)), -1);
    const int schema = model.indexOf(TaskId(u"schema"_s));
    QCOMPARE(model.dependents(schema).size(), 4);
    QVERIFY(model.nodes().at(schema).isCritical());
}

void TestGraphModel::gathersChangesIntoOneSignal()
{
    GraphModel model;
    sample::Project project(sample::webPlan());
    model.setState(project.state());
    QSignalSpy changed(&model, &GraphModel::nodesChanged);
    static_cast<void>(project.takeEvents());
    for (int i = 0; i < 50; ++i) {
        project.log(u"seed"_s, u"line %1"_s.arg(i));
        project.enter(u"guide"_s, i % 2 == 0 ? TaskState::Running : TaskState::Waiting);
        model.applyEvents(project.state(), project.takeEvents());
    }
    QCOMPARE(changed.size(), 0);
    QTRY_COMPARE(changed.size(), 1);
    const QVector<int> expected = {model.indexOf(TaskId(u"seed"_s)), model.indexOf(TaskId(u"guide"_s)),
                                   model.indexOf(TaskId(u"together"_s))};
    QCOMPARE(changed.at(0).at(0).value<QVector<int>>(), expected);
    QCOMPARE(model.nodes().at(expected.at(0)).latestLine, u"line 49"_s);
}

void TestGraphModel::saysWhatATaskWaitsFor()
{
    GraphModel model;
    sample::Project project(sample::webPlan());
    project.startRun();
    model.setState(project.state());
    const auto note = [&model](const QString &task) {
        return noteText(model.nodes().at(model.indexOf(TaskId(task))), model.isRunActive());
    };
    QCOMPARE(note(u"architecture"_s), u"Ready, waits for a free slot"_s);
    QCOMPARE(note(u"schema"_s), u"Waits for Architecture and API contract"_s);
    QCOMPARE(note(u"api-tasks"_s), u"Waits for Database schema and 1 more"_s);
    project.complete(u"architecture"_s, 1);
    project.complete(u"schema"_s, 1);
    model.applyEvents(project.state(), project.takeEvents());
    QCOMPARE(note(u"api-tasks"_s), u"Waits for Accounts and sign-in"_s);
    QCOMPARE(note(u"seed"_s), u"Ready, waits for a free slot"_s);
}

void TestGraphModel::followsTheEventsAsAFreshReadWould()
{
    GraphModel live;
    sample::Project project(sample::webPlan());
    live.setState(project.state());
    static_cast<void>(project.takeEvents());
    const auto follow = [&] {
        live.applyEvents(project.state(), project.takeEvents());
        GraphModel fresh;
        fresh.setState(project.state());
        QCOMPARE(live.nodes(), fresh.nodes());
    };
    project.startRun();
    follow();
    project.complete(u"architecture"_s, 3);
    follow();
    project.startAttempt(u"schema"_s, 1);
    project.commitFiles(u"schema"_s, {u"src/architecture/file0.ts"_s});
    follow();
    project.enter(u"schema"_s, TaskState::Failed, u"No"_s);
    project.enter(u"seed"_s, TaskState::Skipped, u"Needs schema"_s);
    follow();
    project.startRun();
    follow();
}

void TestGraphModel::tasksOfARoleBecomeOneNode()
{
    GraphModel model;
    model.setState(sample::Project(sample::webPlan()).state());
    QVERIFY(!model.collapsibleRoles().contains(RoleId(u"architect"_s))); // there is but one
    QSignalSpy changed(&model, &GraphModel::structureChanged);
    model.setCollapsed({RoleId(u"frontend"_s)});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.nodes().size(), 22 - 6 + 1);
    const int group = model.indexOf(TaskId(u"board"_s));
    QCOMPARE(model.indexOf(TaskId(u"shell"_s)), group);
    QCOMPARE(model.nodes().at(group).groupSize, 6);
    QCOMPARE(model.nodes().at(group).title, u"Frontend (6 tasks)"_s);
    QCOMPARE(model.indexOf(model.nodes().at(group).id), group);
    QCOMPARE(model.firstTaskOf(model.nodes().at(group).id), TaskId(u"shell"_s));
    const int schema = model.indexOf(TaskId(u"schema"_s));
    QVERIFY(!model.dependents(schema).contains(group));
    QVERIFY(model.dependents(model.indexOf(TaskId(u"architecture"_s))).contains(group));
    QCOMPARE(model.edges().count(GraphEdge{model.indexOf(TaskId(u"architecture"_s)), group}), 1); // of two, one
    model.setCollapsed({});
    QCOMPARE(model.nodes().size(), 22);
    QCOMPARE(model.edges().size(), 42);
}

namespace {

bool hasCircle(const GraphModel &model)
{
    QVector<int> missing(model.nodes().size(), 0);
    for (const GraphEdge &edge : model.edges()) {
        ++missing[edge.to];
    }
    qsizetype done = 0;
    QVector<int> open;
    for (int node = 0; node < missing.size(); ++node) {
        if (missing.at(node) == 0) {
            open.append(node);
        }
    }
    for (; done < open.size(); ++done) {
        for (const int next : model.dependents(open.at(done))) {
            if (--missing[next] == 0) {
                open.append(next);
            }
        }
    }
    return done != model.nodes().size();
}

} // namespace

void TestGraphModel::groupsNeverCloseACircle()
{
    // Each role alone could be one node, both together would need each other.
    GraphModel model;
    model.setState(sample::Project(sample::makePlan({sample::makeTask(u"b1"_s, u"B1"_s, u"backend"_s, {}),
                                                     sample::makeTask(u"f1"_s, u"F1"_s, u"frontend"_s, {u"b1"_s}),
                                                     sample::makeTask(u"f2"_s, u"F2"_s, u"frontend"_s, {}),
                                                     sample::makeTask(u"b2"_s, u"B2"_s, u"backend"_s, {u"f2"_s})}))
                       .state());
    model.setCollapsed({RoleId(u"backend"_s), RoleId(u"frontend"_s)});
    QCOMPARE(model.nodes().size(), 3);
    QVERIFY(!hasCircle(model));
    for (const quint32 seed : {1U, 2U, 3U}) {
        model.setCollapsed({});
        model.setState(sample::Project(sample::largePlan(400, seed)).state());
        model.setCollapsed(model.collapsibleRoles());
        QVERIFY(model.nodes().size() < 300);
        QVERIFY(!hasCircle(model));
    }
}

void TestGraphModel::aGroupShowsWhatNeedsToBeSeen()
{
    GraphModel model;
    sample::Project project(sample::webPlan());
    model.setState(project.state());
    model.setCollapsed({RoleId(u"frontend"_s)});
    const int group = model.indexOf(TaskId(u"shell"_s));
    QCOMPARE(noteText(model.nodes().at(group), false, 0), u"0 of 6 done"_s);
    static_cast<void>(project.takeEvents());
    QSignalSpy changed(&model, &GraphModel::nodesChanged);
    project.startRun();
    project.complete(u"shell"_s, 2);
    project.startAttempt(u"client"_s, 1);
    model.applyEvents(project.state(), project.takeEvents());
    model.flush();
    QCOMPARE(changed.size(), 1);
    QVERIFY(changed.at(0).at(0).value<QVector<int>>().contains(group));
    QVERIFY(model.nodes().at(group).state == TaskState::Running);
    QCOMPARE(model.nodes().at(group).files.size(), 2);
    QCOMPARE(noteText(model.nodes().at(group), true, 0), u"1 of 6 done · Running: Typed API client"_s);
    project.finishAttempt(u"client"_s, 1, false);
    project.enter(u"client"_s, TaskState::Failed, u"Typecheck"_s);
    model.applyEvents(project.state(), project.takeEvents());
    model.flush();
    QVERIFY(model.nodes().at(group).state == TaskState::Failed);
}

void TestGraphModel::tableKeepsTheRulesOfModels()
{
    const sample::StillClock clock;
    TaskTableModel model(clock);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    sample::Project project = sample::runningProject();
    model.setState(project.state());
    QCOMPARE(model.rowCount(), 22);
    project.complete(u"guide"_s, 2);
    model.applyEvents(project.state(), project.takeEvents());
    model.flush();
    project.adopt(sample::largePlan(50));
    static_cast<void>(project.takeEvents());
    model.setState(project.state());
    model.setStale({TaskId(u"t3"_s)});
    model.flush();
    model.setState(ProjectState());
    QCOMPARE(model.rowCount(), 0);
}

void TestGraphModel::tableTellsMergedRanges()
{
    const sample::StillClock clock;
    TaskTableModel model(clock);
    sample::Project project(sample::largePlan(30));
    model.setState(project.state());
    static_cast<void>(project.takeEvents());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setStale({TaskId(u"t3"_s), TaskId(u"t4"_s), TaskId(u"t5"_s), TaskId(u"t9"_s)});
    QTRY_COMPARE(changed.size(), 2);
    QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 3);
    QCOMPARE(changed.at(0).at(1).toModelIndex().row(), 5);
    QCOMPARE(changed.at(1).at(0).toModelIndex().row(), 9);
}

void TestGraphModel::tableShowsWhatPeopleAskFor()
{
    const sample::StillClock clock;
    TaskTableModel model(clock);
    model.setState(sample::runningProject().state());
    const QModelIndex comments = model.indexOf(TaskId(u"api-comments"_s));
    QVERIFY(comments.isValid());
    const auto text = [&](int column) {
        return comments.siblingAtColumn(column).data().toString();
    };
    QCOMPARE(text(TaskTableModel::TitleColumn), u"Comments endpoint"_s);
    QCOMPARE(text(TaskTableModel::RoleColumn), u"Backend"_s);
    QVERIFY(text(TaskTableModel::StateColumn).startsWith(u"Failed · Typecheck"_s));
    QCOMPARE(text(TaskTableModel::NeedsColumn), u"Database schema, Accounts and sign-in"_s);
    QCOMPARE(text(TaskTableModel::CoversColumn), u"R1"_s);
    QCOMPARE(comments.data(TaskTableModel::TaskIdRole).toString(), u"api-comments"_s);
    const QModelIndex shell = model.indexOf(TaskId(u"shell"_s));
    QCOMPARE(shell.siblingAtColumn(TaskTableModel::FilesColumn).data(TaskTableModel::SortRole).toInt(), 11);
    QCOMPARE(model.taskAt(99), TaskId());
}

void TestGraphModel::wordsAreShort()
{
    QCOMPARE(durationText(0), u"0.0 s"_s);
    QCOMPARE(durationText(9'949), u"9.9 s"_s);
    QCOMPARE(durationText(9'950), u"9 s"_s);
    QCOMPARE(durationText(59'999), u"59 s"_s);
    QCOMPARE(durationText(185'000), u"3:05"_s);
    QCOMPARE(durationText(3'730'000), u"1:02:10"_s);
    TaskRow row;
    row.state = TaskState::Running;
    row.latestLine = u"write_file a.ts"_s;
    row.heartbeatMs = 1'000;
    QCOMPARE(noteText(row, true, 2'000), u"write_file a.ts"_s);
    QCOMPARE(noteText(row, true, 31'000), u"Silent for 30 s · write_file a.ts"_s);
    row.tries = 2;
    row.cost = 0.38;
    row.files = {u"a.ts"_s};
    QCOMPARE(factsText(row, 0), u"try 2 · 1 file · $0.38"_s);
}

QTEST_MAIN(TestGraphModel)
#include "tst_graphmodel.moc"
