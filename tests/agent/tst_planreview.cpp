// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/planreview.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

Plan plan(const QString &prompt, const QStringList &requirements)
{
    Plan made;
    made.prompt.text = prompt;
    Task task;
    task.id = TaskId(u"all"_s);
    for (const QString &text : requirements) {
        made.requirements.append({RequirementId(u"R%1"_s.arg(made.requirements.size() + 1)), text});
        task.covers.append(made.requirements.last().id);
    }
    made.tasks = {task};
    return made;
}

} // namespace

class TestPlanReview : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsWhereARequirementStands()
    {
        Plan made =
            plan(u"Build a board. Tasks  have a\ntitle."_s, {u"tasks have a title"_s, u"accounts for people"_s});
        made.requirements[0].offset = 3;
        made.requirements[0].length = 5;
        made.requirements[1].offset = 900;
        made.requirements[1].length = 10;
        reviewPlan(made);
        QCOMPARE(made.requirements.at(0).offset, 15);
        QCOMPARE(made.requirements.at(0).length, 19);
        QCOMPARE(made.requirements.at(1).length, 0); // implied: it is nowhere
    }

    void keepsAPlaceThatIsRight()
    {
        Plan made = plan(u"a board, a board"_s, {u"a board"_s});
        made.requirements[0].offset = 9;
        made.requirements[0].length = 7;
        reviewPlan(made);
        QCOMPARE(made.requirements.first().offset, 9);
    }

    void notesWhatIsOpen()
    {
        Plan made = plan(u"Tasks have a title. People can sign in with a password."_s, {u"Tasks have a title"_s});
        made.requirements.append({RequirementId(u"R2"_s), u"export to CSV"_s});
        Task other;
        other.id = TaskId(u"other"_s);
        made.tasks[0].provides = other.provides = QStringList{u"src/**"_s};
        made.tasks.append(other);
        reviewPlan(made);
        const QString notes = made.notes.join(u'\n');
        QVERIFY2(notes.contains(u"\"all\" and \"other\" both write src/**"_s), qPrintable(notes));
        QVERIFY2(notes.contains(u"No task covers R2"_s), qPrintable(notes));
        QVERIFY2(notes.contains(u"No requirement was taken from \"People can sign in with a password\""_s),
                 qPrintable(notes));
        QVERIFY(!notes.contains(u"Tasks have a title"_s));
    }
};

} // namespace autodevos

QTEST_APPLESS_MAIN(autodevos::TestPlanReview)
#include "tst_planreview.moc"
