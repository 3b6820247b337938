// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fakesessions.h"
#include "ui/dashboard/metricsview.h"
#include "ui/files/filesview.h"
#include "ui/history/checkpointspage.h"
#include "ui/history/historyview.h"
#include "ui/history/planspage.h"
#include "ui/history/runspage.h"
#include "ui/prompt/promptedit.h"
#include "ui/prompt/promptpanel.h"
#include "ui/prompt/runoptionsform.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/needsyoubar.h"
#include "ui/shell/questioncard.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QStatusBar>
#include <QTabBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace autodevos;
using namespace Qt::StringLiterals;

namespace {

/// Long enough for a busy machine.
template<typename Condition>
[[nodiscard]] bool waitFor(const Condition &condition)
{
    return QTest::qWaitFor(condition, 30000);
}

/// A window with a project that was run.
struct Opened {
    Opened()
        : sessions(folder.path() + u"/projects"_s)
    {
        QDir().mkpath(folder.path() + u"/projects"_s);
        window = std::make_unique<MainWindow>(sessions);
        window->resize(1280, 720);
        window->show();
        window->activateWindow();
    }
    void act(ActionId id) const { window->actions().action(id)->trigger(); }
    [[nodiscard]] bool run() const
    {
        window->prompt().editor()->setPlainText(u"A sample board: people keep cards on it."_s);
        act(ActionId::PlanAndRun);
        return waitEnd(1);
    }
    /// The second run: the backend anew, with other instructions.
    [[nodiscard]] bool runAgain() const
    {
        window->controller().session()->retryTask(TaskId(u"backend"_s), u"Write it in another way."_s, {});
        return waitEnd(2);
    }
    [[nodiscard]] bool waitEnd(int runs) const
    {
        return waitFor([this, runs] {
            const ProjectState &state = window->controller().state();
            return window->actions().action(ActionId::NewProject)->isEnabled() &&
                   state.run().state == RunState::Completed && state.earlierRuns().size() == runs - 1;
        });
    }
    [[nodiscard]] QByteArray file(const QString &path) const
    {
        QFile file(window->controller().folder() + u'/' + path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    template<typename Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return window->findChild<Widget *>(name);
    }

    QTemporaryDir folder;
    FakeSessions sessions;
    std::unique_ptr<MainWindow> window;
};

const QString backend = u"backend/src/server.ts"_s;

} // namespace

/// Checkpoints, runs and plans side by side, figures, and the way to what needs the person.
class TestHistory final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void listsACheckpointForEveryTaskBelowItsRun();
    void goesBackOnlyAfterAsking();
    void comparesAFileWithWhatItWas();
    void cannotGoBackWhileARunGoesOn();
    void comparesTwoRuns();
    void comparesTwoPlans();
    void countsWhatARunTook();
    void tabsWithoutRoomKeepTheirNames();
    void aKeyLeadsToWhatNeedsThePerson();
};

void TestHistory::initTestCase()
{
    static const QTemporaryDir configuration;
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, configuration.path());
    QCoreApplication::setOrganizationName(u"AutoDevOS"_s);
    QCoreApplication::setApplicationName(u"tst_history"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
}

void TestHistory::init()
{
    QSettings().clear();
}

void TestHistory::listsACheckpointForEveryTaskBelowItsRun()
{
    const Opened opened;
    QVERIFY(opened.run());
    opened.act(ActionId::ShowHistory);
    auto *list = opened.find<QTreeWidget>(u"checkpoints"_s);
    QTRY_COMPARE(list->topLevelItemCount(), 1);
    QCOMPARE(list->topLevelItem(0)->childCount(), 4);
    QVERIFY(list->topLevelItem(0)->text(0).contains(u"Completed"_s));
    QCOMPARE(list->topLevelItem(0)->child(0)->text(0), u"Write the tests"_s); // newest first
    QCOMPARE(opened.find<QLabel>(u"checkpointSummary"_s)->text(), u"No file differs"_s);
    list->setCurrentItem(list->topLevelItem(0)->child(3));
    QCOMPARE(opened.find<QTreeWidget>(u"checkpointFiles"_s)->topLevelItemCount(), 3);
}

void TestHistory::goesBackOnlyAfterAsking()
{
    const Opened opened;
    QVERIFY(opened.run());
    const QByteArray before = opened.file(backend);
    const qint64 then = opened.window->history().checkpoints()->checkpoints().all().last().sequence;
    QVERIFY(opened.runAgain());
    QVERIFY(opened.file(backend) != before);
    opened.act(ActionId::ShowHistory);
    CheckpointsPage *page = opened.window->history().checkpoints();
    auto *list = opened.find<QTreeWidget>(u"checkpoints"_s);
    QTRY_COMPARE(list->topLevelItemCount(), 2);
    page->select(then);
    QTRY_VERIFY(opened.find<QPushButton>(u"restoreCheckpoint"_s)->isEnabled()); // the run has let go of the project
    QTest::keyClick(list, Qt::Key_Return);
    auto *question = opened.find<QLabel>(u"restoreQuestion"_s);
    QTRY_VERIFY(question->isVisible());
    QVERIFY2(question->text().contains(u"Plan v1 comes back as v3."_s), qPrintable(question->text()));
    QTest::keyClick(opened.find<QPushButton>(u"confirmRestore"_s), Qt::Key_Escape);
    QVERIFY(!question->isVisible());
    QVERIFY(opened.file(backend) != before);
    QTest::mouseClick(opened.find<QPushButton>(u"restoreCheckpoint"_s), Qt::LeftButton);
    QTest::mouseClick(opened.find<QPushButton>(u"confirmRestore"_s), Qt::LeftButton);
    QTRY_COMPARE(opened.file(backend), before);
    QTRY_COMPARE(opened.window->controller().state().plan()->version, 3);
    QTRY_COMPARE(opened.window->messages().notices().last().text, u"The project is as it was then."_s);
    QTRY_VERIFY(list->topLevelItem(0)->text(0).startsWith(u"Went back to"_s));
    // Nothing is left to run: what is back counts as done.
    opened.act(ActionId::Run);
    QVERIFY(opened.waitEnd(3));
    QVERIFY(opened.window->controller().state().run().tasks.isEmpty());
}

void TestHistory::comparesAFileWithWhatItWas()
{
    const Opened opened;
    QVERIFY(opened.run());
    const qint64 then = opened.window->history().checkpoints()->checkpoints().all().last().sequence;
    QVERIFY(opened.runAgain());
    opened.act(ActionId::ShowHistory);
    auto *files = opened.find<QTreeWidget>(u"checkpointFiles"_s);
    QTRY_VERIFY(opened.find<QTreeWidget>(u"checkpoints"_s)->topLevelItemCount() == 2);
    opened.window->history().checkpoints()->select(then);
    QCOMPARE(files->topLevelItemCount(), 1);
    QCOMPARE(files->topLevelItem(0)->text(0), backend);
    QCOMPARE(files->topLevelItem(0)->text(1), u"changed"_s);
    files->setCurrentItem(files->topLevelItem(0));
    files->setFocus();
    QTest::keyClick(files, Qt::Key_Return);
    QTRY_COMPARE(opened.window->files().shownFile(), backend);
    QTRY_VERIFY(opened.window->files().diffView() != nullptr);
}

void TestHistory::cannotGoBackWhileARunGoesOn()
{
    Opened opened;
    QVERIFY(opened.run());
    opened.act(ActionId::ShowHistory);
    opened.sessions.isBlocked = true;
    opened.window->controller().session()->retryTask(TaskId(u"backend"_s), u"Write it in another way."_s, {});
    QVERIFY(waitFor([&] { return opened.window->controller().isRunning(); }));
    auto *restore = opened.find<QPushButton>(u"restoreCheckpoint"_s);
    QTRY_VERIFY(!restore->isEnabled());
    QVERIFY(!restore->toolTip().isEmpty());
    opened.sessions.isBlocked = false;
    QVERIFY(opened.waitEnd(2));
    QTRY_VERIFY(restore->isEnabled());
}

void TestHistory::comparesTwoRuns()
{
    const Opened opened;
    QVERIFY(opened.run());
    QVERIFY(opened.runAgain());
    opened.act(ActionId::ShowHistory);
    opened.window->history().setCurrentWidget(opened.window->history().runs());
    auto *runs = opened.find<QTreeWidget>(u"runs"_s);
    QTRY_COMPARE(runs->topLevelItemCount(), 2);
    QVERIFY(runs->topLevelItem(0)->text(0).startsWith(u"run-2"_s));
    auto *tasks = opened.find<QTreeWidget>(u"runTasks"_s);
    QCOMPARE(tasks->topLevelItemCount(), 4);
    QCOMPARE(tasks->topLevelItem(0)->text(0), u"Build the backend"_s); // both have it
    QVERIFY(opened.find<QLabel>(u"runComparison"_s)->text().contains(u"run-1"_s));
    bool isKept = false;
    for (int row = 0; row < tasks->topLevelItemCount(); ++row) {
        isKept = isKept || tasks->topLevelItem(row)->text(6) == u"kept"_s;
    }
    QVERIFY(isKept); // what the second run took over from the first
    runs->setCurrentItem(runs->topLevelItem(1), 0, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    QCOMPARE(tasks->topLevelItemCount(), 4);
    QVERIFY(!opened.find<QLabel>(u"runComparison"_s)->text().contains(u"run-2"_s));
}

void TestHistory::comparesTwoPlans()
{
    const Opened opened;
    QVERIFY(opened.run());
    opened.window->controller().session()->editTask(TaskId(u"backend"_s), u"Write it in another way."_s);
    QTRY_COMPARE(opened.window->controller().state().plan()->version, 2);
    opened.act(ActionId::ShowHistory);
    opened.window->history().setCurrentWidget(opened.window->history().plans());
    auto *tasks = opened.find<QTreeWidget>(u"planTasks"_s);
    QTRY_COMPARE(tasks->topLevelItemCount(), 4);
    QTRY_COMPARE(opened.window->history().plans()->summary(), u"1 task(s) changed"_s);
    QCOMPARE(tasks->currentItem()->text(2), u"changed"_s);
    auto *before = opened.find<QComboBox>(u"planBefore"_s);
    before->setCurrentIndex(1);
    Q_EMIT before->activated(1);
    QCOMPARE(opened.window->history().plans()->summary(), u"Both versions say the same"_s);
}

void TestHistory::countsWhatARunTook()
{
    const Opened opened;
    QVERIFY(opened.run());
    opened.act(ActionId::ShowMetrics);
    QTRY_COMPARE(opened.window->metrics().total(u"done"_s), u"4 of 4"_s);
    QCOMPARE(opened.window->metrics().total(u"tries"_s), u"4"_s);
    QCOMPARE(opened.window->metrics().total(u"tokens"_s), u"6.0k"_s); // four times 1,200 read and 300 written
    QCOMPARE(opened.window->metrics().total(u"met"_s), u"1 of 1"_s);
    auto *table = opened.find<QTreeWidget>(u"metrics"_s);
    QCOMPARE(table->topLevelItemCount(), 4);
    QTreeWidgetItem *task = table->topLevelItem(0)->child(0);
    table->setCurrentItem(task);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(opened.window->selectedTask(), TaskId(u"schema"_s));
    // A run that goes on takes nobody's place away.
    opened.window->findChild<MetricsView *>()->setState(opened.window->controller().state());
    QCOMPARE(table->currentItem(), task);
    QCOMPARE(table->topLevelItem(0)->child(0), task);
}

void TestHistory::tabsWithoutRoomKeepTheirNames()
{
    const Opened opened;
    auto *tabs = opened.window->findChildren<QTabWidget *>().first();
    for (QTabWidget *candidate : opened.window->findChildren<QTabWidget *>()) {
        tabs = candidate->count() == 8 ? candidate : tabs;
    }
    QCOMPARE(tabs->count(), 8);
    opened.window->resize(1000, 640);
    QTRY_VERIFY(tabs->tabText(7).isEmpty());
    QCOMPARE(tabs->tabBar()->accessibleTabName(7), u"History"_s);
    QCOMPARE(tabs->tabToolTip(7), u"History"_s);
    opened.act(ActionId::ShowHistory);
    QTRY_COMPARE(tabs->tabText(7), u"History"_s); // the one in front says its name
    opened.window->resize(2400, 900);
    QTRY_COMPARE(tabs->tabText(0), u"Graph"_s);
}

void TestHistory::aKeyLeadsToWhatNeedsThePerson()
{
    Opened opened;
    QVERIFY(QTest::qWaitForWindowActive(opened.window.get()));
    QVERIFY(opened.run());
    QTest::keyClick(opened.window.get(), Qt::Key_J, Qt::ControlModifier);
    QCOMPARE(opened.window->statusBar()->currentMessage(), u"Nothing needs you now."_s);
    opened.act(ActionId::NewProject);
    QTRY_VERIFY(!opened.window->controller().isOpen());
    opened.sessions.isAsking = true;
    opened.window->prompt().editor()->setPlainText(u"A sample board: people keep cards on it."_s);
    opened.window->prompt().editor()->setFocus();
    opened.act(ActionId::PlanAndRun);
    auto *bar = opened.window->findChild<NeedsYouBar *>();
    QVERIFY(waitFor([bar] { return bar->card() != nullptr; }));
    QVERIFY(!bar->isAncestorOf(QApplication::focusWidget())); // it never takes the focus by itself
    QTest::keyClick(opened.window.get(), Qt::Key_J, Qt::ControlModifier);
    QVERIFY(bar->card()->isAncestorOf(QApplication::focusWidget()));
    QCOMPARE(opened.window->selectedTask(), TaskId(u"backend"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space); // the first button: allow once
    QVERIFY(opened.waitEnd(1));
}

QTEST_MAIN(TestHistory)
#include "tst_history.moc"
