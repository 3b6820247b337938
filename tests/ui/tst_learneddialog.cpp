// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tempproject.h"
#include "ui/settings/learneddialog.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace autodevos;
using namespace Qt::StringLiterals;

class TestLearnedDialog : public QObject {
    Q_OBJECT

private:
    static Lesson lesson(const QString &task, const QString &model, bool ok)
    {
        return {RunId(u"run-1"_s), TaskId(task), 1, RoleId(u"backend"_s), u"model"_s, model, ok, 10, 0.1, 1000};
    }

private Q_SLOTS:
    void saysThatNothingWasLearned()
    {
        const TempProject config;
        LearnedDialog dialog(config.root());
        QSignalSpy loaded(&dialog, &LearnedDialog::loaded);
        dialog.show();
        QTRY_COMPARE(loaded.size(), 1);
        QVERIFY(!dialog.findChild<QLabel *>(u"learnedNote"_s)->text().isEmpty());
        QVERIFY(!dialog.findChild<QPushButton *>(u"pinModel"_s)->isEnabled());
        QVERIFY(!dialog.findChild<QPushButton *>(u"forgetLearned"_s)->isEnabled());
    }

    void pinsAModelAndForgetsWithTheKeyboard()
    {
        const TempProject config;
        const SystemClock clock;
        const Knowledge knowledge(config.root() + u"/knowledge.db"_s, clock);
        QVERIFY(knowledge.learn(u"/p"_s, {lesson(u"a"_s, u"x/1"_s, true), lesson(u"b"_s, u"x/1"_s, false),
                                          lesson(u"c"_s, u"y/2"_s, true)}));
        LearnedDialog dialog(config.root());
        QSignalSpy loaded(&dialog, &LearnedDialog::loaded);
        QSignalSpy pinned(&dialog, &LearnedDialog::pinned);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QTRY_COMPARE(loaded.size(), 1);
        QCOMPARE(dialog.view()->topLevelItemCount(), 2);
        QCOMPARE(dialog.view()->topLevelItem(0)->text(2), u"1 of 2"_s);
        QTest::keyClick(dialog.view(), Qt::Key_Down);
        QTest::keyClick(dialog.findChild<QPushButton *>(u"pinModel"_s), Qt::Key_Space);
        QCOMPARE(pinned.size(), 1);
        QCOMPARE(pinned.first(), QVariantList({u"backend"_s, u"y/2"_s}));
        QTest::keyClick(dialog.findChild<QPushButton *>(u"forgetLearned"_s), Qt::Key_Space);
        QTRY_COMPARE(loaded.size(), 2);
        QCOMPARE(dialog.view()->topLevelItemCount(), 0);
        QVERIFY(knowledge.experience()->isEmpty());
    }
};

QTEST_MAIN(TestLearnedDialog)
#include "tst_learneddialog.moc"
