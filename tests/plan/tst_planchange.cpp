// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/planchange.h"

#include <QRandomGenerator>
#include <QTest>

using namespace autodevos;
using namespace Qt::StringLiterals;

namespace {

Task task(const QString &id, const QStringList &needs = {})
{
    Task made;
    made.id = TaskId(id);
    made.title = id.toUpper();
    made.role = RoleId(u"backend"_s);
    for (const QString &need : needs) {
        made.needs.append(TaskId(need));
    }
    return made;
}

/// a needs nothing, b and c need a, d needs b and c.
Plan diamond()
{
    Plan plan;
    plan.tasks = {task(u"a"_s), task(u"b"_s, {u"a"_s}), task(u"c"_s, {u"a"_s}), task(u"d"_s, {u"b"_s, u"c"_s})};
    return plan;
}

QStringList needsOf(const Plan &plan, const QString &id)
{
    QStringList needs;
    for (const TaskId &need : plan.task(TaskId(id))->needs) {
        needs.append(need.value());
    }
    return needs;
}

} // namespace

/// Edits of a plan, and their way back.
class TestPlanChange final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addsADependency();
    void refusesWhatMakesNoGraph();
    void removesATaskAndKeepsTheOrderOfTheOthers();
    void addsAndReplacesTasks();
    void givesNewTasksTheirOwnId();
    void everyEditCanBeTakenBack();
    void takesBackInALaterPlan();
    void takesNothingBackThatOthersChanged();
};

void TestPlanChange::addsADependency()
{
    const Result<Plan> plan = withNeed(diamond(), TaskId(u"c"_s), TaskId(u"b"_s));
    QVERIFY(plan.has_value());
    QCOMPARE(needsOf(*plan, u"c"_s), QStringList({u"a"_s, u"b"_s}));
}

void TestPlanChange::refusesWhatMakesNoGraph()
{
    const auto refusal = [](const QString &from, const QString &need) {
        const Result<Plan> plan = withNeed(diamond(), TaskId(from), TaskId(need));
        return plan ? QString() : plan.error().message;
    };
    QVERIFY(refusal(u"a"_s, u"d"_s).contains(u"wait for each other"_s));
    QVERIFY(refusal(u"a"_s, u"a"_s).contains(u"itself"_s));
    QVERIFY(refusal(u"b"_s, u"a"_s).contains(u"already"_s));
    QVERIFY(refusal(u"b"_s, u"x"_s).contains(u"x"_s));
    QVERIFY(refusal(u"x"_s, u"b"_s).contains(u"x"_s));
    QVERIFY(!withTask(diamond(), task(u"e"_s, {u"nowhere"_s})).has_value());
    QVERIFY(!withoutTask(diamond(), TaskId(u"x"_s)).has_value());
}

void TestPlanChange::removesATaskAndKeepsTheOrderOfTheOthers()
{
    const Result<Plan> plan = withoutTask(diamond(), TaskId(u"b"_s));
    QVERIFY(plan.has_value());
    QCOMPARE(plan->tasks.size(), 3);
    QCOMPARE(needsOf(*plan, u"d"_s), QStringList({u"c"_s, u"a"_s}));
}

void TestPlanChange::addsAndReplacesTasks()
{
    Result<Plan> plan = withTask(diamond(), task(u"e"_s, {u"d"_s}));
    QCOMPARE(plan->tasks.size(), 5);
    Task changed = task(u"b"_s, {u"a"_s});
    changed.title = u"Other"_s;
    plan = withTask(*plan, changed);
    QCOMPARE(plan->tasks.size(), 5);
    QCOMPARE(plan->task(TaskId(u"b"_s))->title, u"Other"_s);
}

void TestPlanChange::givesNewTasksTheirOwnId()
{
    QCOMPARE(freeTaskId(diamond(), u"Set up the DB!"_s).value(), u"set-up-the-db"_s);
    QCOMPARE(freeTaskId(diamond(), u"B"_s).value(), u"b-2"_s);
    QCOMPARE(freeTaskId(diamond(), u"Ärger über Öl"_s).value(), u"arger-uber-ol"_s);
    QCOMPARE(freeTaskId(diamond(), u"日本"_s).value(), u"task"_s);
}

void TestPlanChange::everyEditCanBeTakenBack()
{
    QRandomGenerator random(5);
    Plan plan = diamond();
    QVector<Plan> history{plan};
    QVector<PlanChange> changes;
    const auto any = [&random](const Plan &of) {
        return of.tasks.at(random.bounded(static_cast<int>(of.tasks.size()))).id;
    };
    while (changes.size() < 300) {
        Result<Plan> next = plan;
        const int kind = random.bounded(5);
        if (kind == 0 && plan.tasks.size() > 2) {
            next = withoutTask(plan, any(plan));
        } else if (kind < 3) {
            Task added = task(freeTaskId(plan, u"new"_s).value());
            added.needs = {any(plan)};
            next = withTask(plan, added);
        } else {
            next = withNeed(plan, any(plan), any(plan));
        }
        const PlanChange change = next ? changesBetween(plan, *next) : PlanChange();
        if (!change.isEmpty()) {
            const Result<Plan> again = applied(plan, change);
            QVERIFY(again.has_value());
            QCOMPARE(again->tasks, next->tasks);
            plan = *next;
            history.append(plan);
            changes.append(change);
        }
    }
    for (qsizetype i = changes.size() - 1; i >= 0; --i) {
        const Result<Plan> back = applied(plan, changes.at(i).reversed());
        QVERIFY2(back.has_value(), back ? "" : qPrintable(back.error().message));
        plan = *back;
        QCOMPARE(plan.tasks, history.at(i).tasks);
    }
}

void TestPlanChange::takesBackInALaterPlan()
{
    const Plan before = diamond();
    const Plan after = *withoutTask(before, TaskId(u"b"_s));
    const PlanChange change = changesBetween(before, after);
    const Plan later = *withTask(after, task(u"e"_s, {u"c"_s})); // somebody added a task since
    const Result<Plan> back = applied(later, change.reversed());
    QVERIFY(back.has_value());
    QCOMPARE(back->tasks.size(), 5);
    QCOMPARE(needsOf(*back, u"d"_s), QStringList({u"b"_s, u"c"_s}));
}

void TestPlanChange::takesNothingBackThatOthersChanged()
{
    const Plan before = diamond();
    const Plan after = *withNeed(before, TaskId(u"c"_s), TaskId(u"b"_s));
    Plan later = after;
    later.tasks[2].instructions = u"Another way"_s;
    const Result<Plan> back = applied(later, changesBetween(before, after).reversed());
    QVERIFY(!back.has_value());
    QVERIFY(back.error().kind == ErrorKind::Invalid);
    QVERIFY(back.error().message.contains(u"C"_s));
}

QTEST_GUILESS_MAIN(TestPlanChange)
#include "tst_planchange.moc"
