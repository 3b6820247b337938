// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/graph.h"

#include <QRandomGenerator>
#include <QTest>

#include <ctime>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

Task taskOf(const QString &id, const QStringList &needs, int seconds = 1)
{
    Task task;
    task.id = TaskId(id);
    for (const QString &need : needs) {
        task.needs.append(TaskId(need));
    }
    task.estimate.seconds = seconds;
    return task;
}

QString line(const QVector<TaskId> &ids)
{
    QStringList names;
    for (const TaskId &id : ids) {
        names.append(id.value());
    }
    return names.join(u' ');
}

/// design -> (api, web) -> tests; docs alone.
QVector<Task> diamond()
{
    return {taskOf(u"tests"_s, {u"api"_s, u"web"_s}, 5), taskOf(u"design"_s, {}, 2), taskOf(u"api"_s, {u"design"_s}, 3),
            taskOf(u"web"_s, {u"design"_s}, 7), taskOf(u"docs"_s, {}, 4)};
}

} // namespace

class TestGraph : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ordersEveryTaskAfterWhatItNeeds()
    {
        QCOMPARE(line(topologicalOrder(diamond())), u"design api web tests docs"_s);
    }

    void groupsIntoWaves()
    {
        QStringList groups;
        for (const QVector<TaskId> &wave : waves(diamond())) {
            groups.append(line(wave));
        }
        QCOMPARE(groups.join(u" | "_s), u"design docs | api web | tests"_s);
    }

    void findsTheHeaviestChain()
    {
        QCOMPARE(line(criticalPath(diamond())), u"design web tests"_s);
        QVERIFY(criticalPath({}).isEmpty());
    }

    void findsDescendantsOnly()
    {
        QCOMPARE(line(descendants(diamond(), {TaskId(u"api"_s)})), u"tests"_s);
        QCOMPARE(line(descendants(diamond(), {TaskId(u"design"_s)})), u"tests api web"_s);
        QCOMPARE(line(descendants(diamond(), {TaskId(u"docs"_s)})), QString());
    }

    void namesOneCycle()
    {
        QVERIFY(findCycle(diamond()).isEmpty());
        const QVector<Task> tasks{taskOf(u"a"_s, {}), taskOf(u"b"_s, {u"a"_s, u"d"_s}), taskOf(u"c"_s, {u"b"_s}),
                                  taskOf(u"d"_s, {u"c"_s}), taskOf(u"e"_s, {u"d"_s})};
        QCOMPARE(line(findCycle(tasks)), u"b d c"_s);
        QCOMPARE(line(findCycle({taskOf(u"x"_s, {u"x"_s})})), u"x"_s);
    }

    void handlesAHundredThousandTasks()
    {
        QRandomGenerator random(7);
        QVector<Task> tasks;
        for (int i = 0; i < 100000; ++i) {
            QStringList needs;
            for (int k = 0; i > 0 && k < 3; ++k) {
                needs.append(QString::number(random.bounded(i)));
            }
            needs.removeDuplicates();
            tasks.append(taskOf(QString::number(i), needs));
        }
        const std::clock_t begun = std::clock();
        QCOMPARE(topologicalOrder(tasks).size(), 100000);
        QVERIFY(findCycle(tasks).isEmpty());
        QVERIFY(!waves(tasks).isEmpty());
        QVERIFY(!criticalPath(tasks).isEmpty());
        QVERIFY(descendants(tasks, {TaskId(u"0"_s)}).size() > 1000);
        // Processor time: other programs must not decide this. A quadratic way takes minutes.
        QVERIFY2((std::clock() - begun) / CLOCKS_PER_SEC < 20, "far from linear");
    }
};

} // namespace autodevos

QTEST_APPLESS_MAIN(autodevos::TestGraph)
#include "tst_graph.moc"
