// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fakesessions.h"
#include "ui/files/codeview.h"
#include "ui/files/filesview.h"
#include "ui/files/filetreemodel.h"
#include "ui/graph/graphview.h"
#include "ui/history/historyview.h"
#include "ui/inspector/inspector.h"
#include "ui/inspector/stalesummary.h"
#include "ui/inspector/taskpage.h"
#include "ui/logs/logpanel.h"
#include "ui/prompt/promptedit.h"
#include "ui/prompt/promptpanel.h"
#include "ui/prompt/runoptionsform.h"
#include "ui/requirements/requirementsmodel.h"
#include "ui/requirements/requirementsview.h"
#include "ui/settings/settingsdialog.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/exportdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/taskdialog.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QDockWidget>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace autodevos;
using namespace Qt::StringLiterals;

namespace {

const QString promptText = u"A sample board: people keep cards on it."_s;

/// A window on a new folder of projects.
struct Opened {
    Opened()
        : sessions(folder.path() + u"/projects"_s)
    {
        QDir().mkpath(folder.path() + u"/projects"_s);
        window = std::make_unique<MainWindow>(sessions);
        window->resize(1280, 720);
        window->show();
        window->activateWindow(); // shortcuts work in the active window only
    }
    void act(ActionId id) const { window->actions().action(id)->trigger(); }
    [[nodiscard]] bool makeProject() const
    {
        window->prompt().editor()->setPlainText(promptText);
        act(ActionId::PlanAndRun);
        return waitRun(RunState::Completed);
    }
    [[nodiscard]] bool waitRun(RunState state) const
    {
        return QTest::qWaitFor(
            [this, state] {
                // Only then has the window heard of it too.
                return window->actions().action(ActionId::NewProject)->isEnabled() &&
                       window->controller().state().run().state == state;
            },
            20000);
    }
    /// "// by hand " at the beginning of a file of the project, which is read first.
    [[nodiscard]] bool writeIntoServer() const
    {
        const FilesView &files = window->files();
        window->openFile(u"backend/src/server.ts"_s, 0);
        const bool isRead = QTest::qWaitFor([&files] {
            return files.shownFile() == u"backend/src/server.ts"_s && files.codeView() != nullptr &&
                   !files.codeView()->text().isEmpty();
        });
        QTest::keyClicks(window->findChild<QWidget *>(u"codeEditor"_s), u"// by hand "_s);
        return isRead;
    }
    [[nodiscard]] QString lastMessage() const
    {
        return window->messages().notices().isEmpty() ? QString() : window->messages().notices().last().text;
    }

    QTemporaryDir folder;
    FakeSessions sessions;
    std::unique_ptr<MainWindow> window;
};

} // namespace

class TestShell final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void startsEmptyAndSaysWhatToDo();
    void makesAViewWhenItIsFirstSeen();
    void turnsAPromptIntoAFinishedProject();
    void planAloneRunsNothing();
    void givesTheMiddleTheWholeWindowAndThePanelsBack();
    void saysWhatWasNoticedWhilePlanning();
    void saysWhyAPromptIsRefused();
    void leavesAnOccupiedFolderAlone();
    void takesAFreeNameWhenTheFolderWasOnlyProposed();
    void editsAndRetriesATask();
    void editsThePlanAndTakesItBack();
    void addsATaskAfterTheSelectedOne();
    void editsThePlanWhileItRuns();
    void pointingAtARequirementShowsItsTasks();
    void keepsEditsThatWereNotUsed();
    void showsWhatFailed();
    void opensFilesWhereTheyAreNamed();
    void editedFilesAreSavedBeforeTheWindowCloses();
    void aWindowThatCannotSaveSaysSoEachTimeItIsClosed();
    void putsTheMeaningOfAnErrorBeforeWordsOfTheEngineOnly();
    void filtersTheLog();
    void exportsAndSaysSo();
    void refusesToOverwriteAnExport();
    void paletteFindsActionsTasksAndFiles();
    void closingEndsARunCleanlyAndReopeningOffersToGoOn();
    void stopsAndGoesOn();
    void forgetsTheOldProjectForANewOne();
    void shortcutsAreUniqueAndCanBeChanged();
    void remembersItsLayout();
    void everythingHasAName();
    void looksRightInBothThemes_data();
    void looksRightInBothThemes();
};

void TestShell::initTestCase()
{
    static const QTemporaryDir configuration;
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, configuration.path());
    QCoreApplication::setOrganizationName(u"AutoDevOS"_s);
    QCoreApplication::setApplicationName(u"tst_shell"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
}

void TestShell::init()
{
    QSettings().clear();
}

void TestShell::startsEmptyAndSaysWhatToDo()
{
    const Opened opened;
    QVERIFY(QTest::qWaitForWindowExposed(opened.window.get()));
    QVERIFY(!opened.window->actions().action(ActionId::Run)->isEnabled());
    QVERIFY(!opened.window->actions().action(ActionId::PlanAndRun)->isEnabled());
    QVERIFY(!opened.window->messages().isVisible());
    opened.window->prompt().editor()->setPlainText(u"A recipe box for my family, with photos."_s);
    QVERIFY(opened.window->actions().action(ActionId::PlanAndRun)->isEnabled());
    QCOMPARE(QDir(opened.window->prompt().options()->folder()).dirName(), u"recipe-box"_s);
}

void TestShell::makesAViewWhenItIsFirstSeen()
{
    const Opened opened;
    const MainWindow &window = *opened.window;
    QVERIFY(window.findChildren<FilesView *>().isEmpty());
    QVERIFY(window.findChildren<HistoryView *>().isEmpty());
    opened.act(ActionId::ShowFiles);
    const auto *files = window.findChild<FilesView *>();
    QVERIFY(files != nullptr);
    QVERIFY(files->isVisible());
    QVERIFY(window.focusWidget() == files || files->isAncestorOf(window.focusWidget())); // the keyboard goes there too
    opened.act(ActionId::ShowGraph);
    opened.act(ActionId::ShowFiles);
    QCOMPARE(window.findChildren<FilesView *>().size(), 1);
    // One that nobody has looked at yet knows the plan when it is.
    QVERIFY(opened.makeProject());
    QVERIFY(window.findChildren<RequirementsView *>().isEmpty());
    opened.act(ActionId::ShowRequirements);
    QTRY_VERIFY(window.findChild<RequirementsView *>()->model()->rowCount() > 0);
}

void TestShell::turnsAPromptIntoAFinishedProject()
{
    const Opened opened;
    QVERIFY(QTest::qWaitForWindowActive(opened.window.get()));
    opened.window->prompt().editor()->setFocus();
    QTest::keyClicks(opened.window->prompt().editor(), promptText);
    QTest::keyClick(opened.window->prompt().editor(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(opened.waitRun(RunState::Completed));
    QCOMPARE(opened.window->controller().state().artifacts().size(), 4);
    QVERIFY(QFile::exists(opened.window->controller().folder() + u"/backend/src/server.ts"_s));
    QTRY_VERIFY(opened.window->messages().isVisible());
    QVERIFY(opened.lastMessage().contains(u"Sample board"_s));
    QVERIFY(opened.window->windowTitle().contains(u"Sample board"_s));
    QTRY_COMPARE(opened.window->files().model()->fileCount(), 4);
    QVERIFY(opened.window->logPanel().buffer().lineCount() > 8);
    // What the plan read out of the prompt is underlined there.
    QCOMPARE(opened.window->prompt().editor()->requirementAt(3).value(), u"R1"_s);
    QVERIFY(!opened.window->actions().action(ActionId::Run)->isEnabled());
}

void TestShell::planAloneRunsNothing()
{
    const Opened opened;
    QVERIFY(QTest::qWaitForWindowActive(opened.window.get()));
    QTest::keyClicks(opened.window->prompt().editor(), promptText);
    QTest::keyClick(opened.window->prompt().editor(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(opened.window->controller().state().hasPlan());
    QTest::qWait(50);
    QVERIFY(opened.window->controller().state().run().state == RunState::None);
    QTRY_VERIFY(opened.window->actions().action(ActionId::Run)->isEnabled());
    opened.act(ActionId::Run);
    QVERIFY(opened.waitRun(RunState::Completed));
}

void TestShell::givesTheMiddleTheWholeWindowAndThePanelsBack()
{
    const Opened opened;
    const auto panels = opened.window->findChildren<QDockWidget *>();
    const auto *tabs = opened.window->centralWidget()->findChild<QTabWidget *>();
    panels.first()->hide();
    QTRY_VERIFY(QTest::qWaitForWindowExposed(opened.window.get()));
    const int before = tabs->width();
    opened.act(ActionId::TogglePanels);
    QVERIFY(std::all_of(panels.begin(), panels.end(), [](const QDockWidget *panel) { return panel->isHidden(); }));
    QTRY_COMPARE(tabs->width(), opened.window->width());
    opened.act(ActionId::TogglePanels);
    QVERIFY(panels.first()->isHidden()); // as it was, not as it might be
    QCOMPARE(std::count_if(panels.begin(), panels.end(), [](const QDockWidget *panel) { return panel->isHidden(); }),
             1);
    QTRY_COMPARE(tabs->width(), before);
}

void TestShell::saysWhatWasNoticedWhilePlanning()
{
    const Opened opened;
    const MainWindow &window = *opened.window;
    const auto *notes = window.inspector().findChild<QLabel *>(u"planNotes"_s);
    QVERIFY(notes->isHidden());
    window.prompt().editor()->setPlainText(promptText + u" Moderators lock old boards on Fridays."_s);
    opened.act(ActionId::Plan);
    const QString note = u"No requirement was taken from \"Moderators lock old boards on Fridays\"."_s;
    QTRY_COMPARE_WITH_TIMEOUT(opened.lastMessage(), note, 10000);
    QTRY_VERIFY(notes->isVisible());
    QVERIFY(notes->text().contains(note));
    // What a new plan does not say any more is gone.
    window.prompt().editor()->setPlainText(promptText);
    opened.act(ActionId::Plan);
    QTRY_VERIFY_WITH_TIMEOUT(notes->isHidden(), 10000);
    QVERIFY(window.messages().notices().isEmpty());
}

void TestShell::saysWhyAPromptIsRefused()
{
    const Opened opened;
    opened.window->prompt().editor()->setPlainText(u"nonsense"_s);
    opened.act(ActionId::PlanAndRun);
    QTRY_VERIFY(opened.lastMessage().contains(u"nothing to build"_s));
    QCOMPARE(opened.window->prompt().text(), u"nonsense"_s);
    QTRY_VERIFY(opened.window->actions().action(ActionId::PlanAndRun)->isEnabled());
}

void TestShell::leavesAnOccupiedFolderAlone()
{
    const Opened opened;
    const QString mine = opened.folder.path() + u"/mine"_s;
    QDir().mkpath(mine);
    QFile file(mine + u"/letter.txt"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    opened.window->prompt().editor()->setPlainText(promptText);
    opened.window->prompt().options()->setFolder(mine);
    opened.act(ActionId::PlanAndRun);
    QTRY_VERIFY(opened.lastMessage().contains(u"not an empty folder"_s));
    QCOMPARE(QDir(mine).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{u"letter.txt"_s});
    // The first remedy uses a free name beside it.
    opened.window->messages().notices().last().choices.first().act();
    QVERIFY(opened.waitRun(RunState::Completed));
    QCOMPARE(opened.window->controller().folder(), mine + u"-2"_s);
}

void TestShell::takesAFreeNameWhenTheFolderWasOnlyProposed()
{
    const Opened opened;
    QVERIFY(opened.makeProject());
    const QString first = opened.window->controller().folder();
    opened.act(ActionId::NewProject);
    QTRY_VERIFY(!opened.window->controller().isOpen());
    QVERIFY(opened.makeProject());
    QCOMPARE(opened.window->controller().folder(), first + u"-2"_s);
}

void TestShell::editsAndRetriesATask()
{
    const Opened opened;
    QVERIFY(opened.makeProject());
    opened.window->selectTask(TaskId(u"backend"_s));
    TaskPage *page = opened.window->inspector().taskPage();
    QCOMPARE(page->editor()->toPlainText(), u"Write backend/src/server.ts."_s);
    page->editor()->setPlainText(u"Write it with care."_s);
    opened.act(ActionId::RetryTask);
    auto *summary = page->findChild<StaleSummary *>();
    QVERIFY(summary->isVisible());
    QVERIFY2(summary->text().contains(u"2 task"_s), qPrintable(summary->text()));
    QTest::mouseClick(summary->findChild<QPushButton *>(u"confirmRetry"_s), Qt::LeftButton);
    QTRY_COMPARE(opened.window->controller().state().plan()->version, 2);
    QTRY_COMPARE(opened.window->controller().state().earlierRuns().size(), 1); // the run before it is over already
    QVERIFY(opened.waitRun(RunState::Completed));
    QFile file(opened.window->controller().folder() + u"/backend/src/server.ts"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("with care"));
    QCOMPARE(opened.window->controller().state().task(TaskId(u"frontend"_s)).attempts.size(), 1);
    QCOMPARE(opened.window->controller().state().task(TaskId(u"tests"_s)).attempts.size(), 2);
    QTRY_VERIFY(!page->hasEdits());
}

void TestShell::editsThePlanAndTakesItBack()
{
    const Opened opened;
    QVERIFY(opened.makeProject());
    const auto plan = [&opened] {
        return opened.window->controller().state().plan();
    };
    QVERIFY(!opened.window->actions().action(ActionId::UndoPlan)->isEnabled());
    opened.window->selectTask(TaskId(u"backend"_s));
    auto *graph = opened.window->findChild<GraphView *>();
    QTRY_VERIFY(graph->nodeAt(graph->portOf(graph->model().indexOf(TaskId(u"backend"_s))) - QPoint(4, 0)) >= 0);
    opened.window->actions().setShortcut(u"undo-plan"_s, {}); // what has no key is not said to have one
    QTest::keyClick(graph, Qt::Key_Delete);
    QVERIFY2(opened.window->statusBar()->currentMessage().endsWith(u"The Task menu can undo it."_s),
             qPrintable(opened.window->statusBar()->currentMessage()));
    QTRY_COMPARE(plan()->version, 2);
    QCOMPARE(plan()->tasks.size(), 3);
    QVERIFY(
        plan()->task(TaskId(u"tests"_s))->needs.contains(TaskId(u"schema"_s))); // it waits for what the other needed
    QTRY_VERIFY(opened.window->actions().action(ActionId::UndoPlan)->isEnabled());
    opened.act(ActionId::UndoPlan);
    QTRY_COMPARE(plan()->version, 3);
    QCOMPARE(plan()->tasks, opened.window->controller().state().plans().value(1)->tasks);
    opened.act(ActionId::RedoPlan);
    QTRY_COMPARE(plan()->version, 4);
    QCOMPARE(plan()->tasks.size(), 3);
    opened.act(ActionId::UndoPlan);
    QTRY_COMPARE(plan()->version, 5);
    // A dependency, drawn in the graph.
    Q_EMIT graph->needRequested(TaskId(u"frontend"_s), TaskId(u"backend"_s));
    QTRY_COMPARE(plan()->version, 6);
    QVERIFY(plan()->task(TaskId(u"frontend"_s))->needs.contains(TaskId(u"backend"_s)));
    // What cannot be is refused and said.
    Q_EMIT graph->needRequested(TaskId(u"schema"_s), TaskId(u"tests"_s));
    QTRY_VERIFY(opened.lastMessage().contains(u"wait for each other"_s));
    QCOMPARE(plan()->version, 6);
}

void TestShell::addsATaskAfterTheSelectedOne()
{
    const Opened opened;
    QVERIFY(opened.makeProject());
    opened.window->selectTask(TaskId(u"backend"_s));
    opened.act(ActionId::AddTask);
    auto *dialog = opened.window->findChild<TaskDialog *>();
    QVERIFY(dialog != nullptr);
    auto *accept = dialog->findChild<QPushButton *>(u"acceptTask"_s);
    QVERIFY(!accept->isEnabled());
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"taskTitle"_s), u"Mail notices"_s);
    QVERIFY(!accept->isEnabled());
    dialog->findChild<QPlainTextEdit *>()->setPlainText(u"Write backend/src/mail.ts."_s);
    QVERIFY(accept->isEnabled());
    QCOMPARE(dialog->task().needs, QVector<TaskId>{TaskId(u"backend"_s)});
    QTest::mouseClick(accept, Qt::LeftButton);
    QTRY_COMPARE(opened.window->controller().state().plan()->version, 2);
    const Task *added = opened.window->controller().state().plan()->task(TaskId(u"mail-notices"_s));
    QVERIFY(added != nullptr);
    QCOMPARE(added->instructions, u"Write backend/src/mail.ts."_s);
    // Changed again: what waits for it cannot be chosen as its need.
    opened.window->selectTask(TaskId(u"backend"_s));
    opened.act(ActionId::ChangeTask);
    QTRY_COMPARE(opened.window->findChildren<TaskDialog *>().size(), 1);
    dialog = opened.window->findChild<TaskDialog *>();
    const auto *needs = dialog->findChild<QListWidget *>(u"taskNeeds"_s);
    for (int row = 0; row < needs->count(); ++row) {
        const QString id = needs->item(row)->data(Qt::UserRole).toString();
        const bool isLater = id == u"mail-notices"_s || id == u"tests"_s;
        QCOMPARE((needs->item(row)->flags() & Qt::ItemIsEnabled) != 0, !isLater);
    }
    dialog->reject();
    QCOMPARE(opened.window->controller().state().plan()->version, 2);
}

void TestShell::editsThePlanWhileItRuns()
{
    Opened opened;
    opened.sessions.isBlocked = true;
    opened.window->prompt().editor()->setPlainText(promptText);
    opened.act(ActionId::PlanAndRun);
    QTRY_VERIFY_WITH_TIMEOUT(opened.window->controller().isRunning(), 10000);
    auto *graph = opened.window->findChild<GraphView *>();
    Q_EMIT graph->needRequested(TaskId(u"frontend"_s), TaskId(u"backend"_s));
    QTRY_COMPARE(opened.window->controller().state().plan()->version, 2);
    QVERIFY(opened.window->controller().isRunning()); // the run goes on with its own version
    opened.act(ActionId::UndoPlan);
    QTRY_COMPARE(opened.window->controller().state().plan()->version, 3);
    opened.act(ActionId::Stop);
    QVERIFY(opened.waitRun(RunState::Interrupted));
}

void TestShell::pointingAtARequirementShowsItsTasks()
{
    const Opened opened;
    QVERIFY(opened.makeProject());
    auto *graph = opened.window->findChild<GraphView *>();
    const QImage plain = graph->grab().toImage();
    Q_EMIT opened.window->prompt().editor()->requirementHovered(RequirementId(u"R1"_s));
    const QImage pointed = graph->grab().toImage();
    QCOMPARE(opened.window->statusBar()->currentMessage(), u"R1 · 4 task(s) · 4 file(s)"_s);
    Q_EMIT opened.window->prompt().editor()->requirementHovered(RequirementId());
    QVERIFY(opened.window->statusBar()->currentMessage().isEmpty());
    QCOMPARE(graph->grab().toImage(), plain);
    const Plan &plan = *opened.window->controller().state().plan();
    const bool isSome = std::any_of(plan.tasks.cbegin(), plan.tasks.cend(),
                                    [](const Task &task) { return !task.covers.contains(RequirementId(u"R1"_s)); });
    QCOMPARE(pointed != plain, isSome);
}

void TestShell::keepsEditsThatWereNotUsed()
{
    const Opened opened;
    QVERIFY(opened.makeProject());
    opened.window->selectTask(TaskId(u"backend"_s));
    opened.window->inspector().taskPage()->editor()->setPlainText(u"My own words"_s);
    opened.window->selectTask(TaskId(u"schema"_s));
    QVERIFY(opened.window->inspector().taskPage()->editor()->toPlainText() != u"My own words"_s);
    opened.window->selectTask(TaskId(u"backend"_s));
    QCOMPARE(opened.window->inspector().taskPage()->editor()->toPlainText(), u"My own words"_s);
}

void TestShell::showsWhatFailed()
{
    Opened opened;
    opened.sessions.isBroken = true;
    opened.window->prompt().editor()->setPlainText(promptText);
    opened.act(ActionId::PlanAndRun);
    QVERIFY(opened.waitRun(RunState::Failed));
    QTRY_VERIFY(opened.lastMessage().contains(u"failed"_s));
    opened.window->messages().notices().last().choices.first().act();
    QCOMPARE(opened.window->selectedTask().value(), u"backend"_s);
    opened.sessions.isBroken = false;
    QTRY_VERIFY(opened.window->actions().action(ActionId::Run)->isEnabled());
    opened.act(ActionId::Run);
    QVERIFY(opened.waitRun(RunState::Completed));
}

void TestShell::opensFilesWhereTheyAreNamed()
{
    const Opened opened;
    QVERIFY(opened.makeProject());
    opened.window->openFile(u"backend/src/server.ts"_s, 7);
    QTRY_VERIFY(opened.window->files().codeView() != nullptr);
    QTRY_COMPARE(opened.window->files().codeView()->currentLine(), 7);
    QVERIFY(opened.window->files().codeView()->text().startsWith(u"// Write backend"_s));
    opened.window->openFile(u"nowhere.ts"_s, 1);
    QTRY_COMPARE(opened.window->files().shownFile(), u"nowhere.ts"_s);
    // The journal tells who wrote a file, also when the project is opened again.
    const QString project = opened.window->controller().folder();
    opened.act(ActionId::NewProject);
    QTRY_VERIFY(!opened.window->controller().isOpen());
    opened.window->openProject(project);
    QTRY_VERIFY(opened.window->controller().isOpen());
    opened.window->openFile(u"backend/src/server.ts"_s, 1);
    QTRY_COMPARE(opened.window->files().shownFile(), u"backend/src/server.ts"_s);
    const auto *header = opened.window->findChild<QLabel *>(u"fileHeader"_s);
    QVERIFY2(header->text().contains(u"Build the backend"_s), qPrintable(header->text()));
}

void TestShell::editedFilesAreSavedBeforeTheWindowCloses()
{
    const Opened opened;
    QVERIFY(opened.makeProject());
    const QString path = opened.window->controller().folder() + u"/backend/src/server.ts"_s;
    QVERIFY(opened.writeIntoServer());
    opened.window->close();
    QTRY_VERIFY(!opened.window->isVisible());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("// by hand "));
}

void TestShell::aWindowThatCannotSaveSaysSoEachTimeItIsClosed()
{
    const Opened opened;
    QVERIFY(opened.makeProject());
    const QString path = opened.window->controller().folder() + u"/backend/src/server.ts"_s;
    QVERIFY(opened.writeIntoServer());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("// theirs\n");
    file.close();
    opened.window->openFile(u"backend/schema.sql"_s, 0);
    const MessageBar &messages = opened.window->messages();
    for (int time = 0; time < 2; ++time) {
        QTRY_COMPARE(messages.notices().size(), 1);
        opened.window->messages().clear(); // read and closed
        opened.window->close();
        QVERIFY(opened.window->isVisible());
    }
    QTRY_COMPARE(messages.notices().size(), 1);
    QCOMPARE(messages.notices().last().choices.size(), 2);
    messages.notices().last().choices.first().act();
    QTRY_COMPARE(opened.window->files().shownFile(), u"backend/src/server.ts"_s);
    QVERIFY(opened.window->files().codeView()->text().startsWith(u"// by hand "_s));
    messages.notices().last().choices.last().act();
    QTRY_VERIFY(!opened.window->isVisible());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("// theirs\n"));
}

namespace {

/// Another language: what kinds of errors mean is said in capitals.
class Capitals final : public QTranslator {
public:
    Capitals() { QCoreApplication::installTranslator(this); }
    ~Capitals() override { QCoreApplication::removeTranslator(this); }
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *text, const char *, int) const override
    {
        return qstrcmp(context, "Errors") == 0 ? QString::fromUtf8(text).toUpper() : QString();
    }
};

} // namespace

void TestShell::putsTheMeaningOfAnErrorBeforeWordsOfTheEngineOnly()
{
    const Opened opened;
    const Capitals capitals;
    MessageBar &messages = opened.window->messages();
    messages.say(Error{ErrorKind::Io, u"The disk is full"_s, u"Free some"_s, {}});
    QCOMPARE(messages.notices().last().text, u"FILES COULD NOT BE READ OR WRITTEN: The disk is full"_s);
    messages.sayOwn(Error{ErrorKind::Io, u"Das Bild ging nicht"_s, {}, u"bild.png"_s});
    QCOMPARE(messages.notices().last().text, u"Das Bild ging nicht (bild.png)"_s);
    messages.clear();
    QFile file(opened.folder.path() + u"/taken.txt"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    opened.window->prompt().editor()->setPlainText(u"A sample board: people keep cards on it."_s);
    opened.window->prompt().options()->setFolder(file.fileName() + u"/below"_s);
    opened.act(ActionId::PlanAndRun);
    QTRY_COMPARE(messages.notices().size(), 1);
    const QString text = messages.notices().last().text;
    QVERIFY2(text.startsWith(u"The folder "_s) && text.endsWith(u" cannot be written"_s), qPrintable(text));
}

void TestShell::filtersTheLog()
{
    const Opened opened;
    QVERIFY(opened.makeProject());
    LogPanel &log = opened.window->logPanel();
    const qsizetype all = log.buffer().rowCount();
    log.setFilter({TaskId(u"backend"_s), LogLevel::Info, {}});
    QVERIFY(log.buffer().rowCount() > 0);
    QVERIFY(log.buffer().rowCount() < all);
    for (qsizetype row = 0; row < log.buffer().rowCount(); ++row) {
        QCOMPARE(log.buffer().row(row).task.value(), u"backend"_s);
    }
    log.setFilter({{}, LogLevel::Debug, u"SERVER.TEST"_s});
    QVERIFY(log.buffer().rowCount() > 0);
    log.setFilter({});
    QCOMPARE(log.buffer().rowCount(), all);
}

void TestShell::exportsAndSaysSo()
{
    const Opened opened;
    QVERIFY(opened.makeProject());
    QSignalSpy exported(opened.window.get(), &MainWindow::exported);
    opened.act(ActionId::Export);
    auto *dialog = opened.window->findChild<ExportDialog *>();
    QVERIFY(dialog != nullptr);
    const QString target = dialog->target();
    QVERIFY(target.endsWith(u".zip"_s));
    for (const QPushButton *button : dialog->findChildren<QPushButton *>())
        QCOMPARE(button->isDefault(), button->text() == "Export"_L1); // what Enter does
    Q_EMIT dialog->exportRequested(target);
    dialog->close();
    QTRY_COMPARE_WITH_TIMEOUT(exported.size(), 1, 10000);
    QVERIFY(exported.first().at(1).toBool());
    QVERIFY(QFile::exists(target));
    QVERIFY(opened.lastMessage().contains(u"4 file"_s));
}

void TestShell::refusesToOverwriteAnExport()
{
    const Opened opened;
    QVERIFY(opened.makeProject());
    const QString target = opened.folder.path() + u"/taken.zip"_s;
    QFile file(target);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    QSignalSpy exported(opened.window.get(), &MainWindow::exported);
    opened.act(ActionId::Export);
    auto *dialog = opened.window->findChild<ExportDialog *>();
    Q_EMIT dialog->exportRequested(target);
    dialog->close();
    QTRY_COMPARE_WITH_TIMEOUT(exported.size(), 1, 10000);
    QVERIFY(!exported.first().at(1).toBool());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("mine"));
}

void TestShell::paletteFindsActionsTasksAndFiles()
{
    const Opened opened;
    QVERIFY(opened.makeProject());
    CommandPalette &palette = opened.window->palettePopup();
    opened.act(ActionId::CommandPalette);
    QVERIFY(palette.isVisible());
    QVERIFY(palette.list()->count() > 15);
    QTest::keyClicks(palette.field(), u"build back"_s);
    QVERIFY(palette.list()->count() >= 1);
    QTest::keyClick(palette.field(), Qt::Key_Return);
    QVERIFY(!palette.isVisible());
    QCOMPARE(opened.window->selectedTask().value(), u"backend"_s);
    opened.act(ActionId::CommandPalette);
    QTest::keyClicks(palette.field(), u"app.tsx"_s);
    QTest::keyClick(palette.field(), Qt::Key_Return);
    QTRY_COMPARE(opened.window->files().shownFile(), u"frontend/src/app.tsx"_s);
}

void TestShell::closingEndsARunCleanlyAndReopeningOffersToGoOn()
{
    QTemporaryDir folder;
    FakeSessions sessions(folder.path());
    sessions.isBlocked = true;
    QString project;
    {
        MainWindow window(sessions);
        window.show();
        window.prompt().editor()->setPlainText(promptText);
        window.actions().action(ActionId::PlanAndRun)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(window.controller().isRunning(), 10000);
        project = window.controller().folder();
        window.close();
        QVERIFY(window.isVisible()); // it ends the run first
        QTRY_VERIFY_WITH_TIMEOUT(!window.isVisible(), 10000);
    }
    sessions.isBlocked = false;
    MainWindow window(sessions);
    window.show();
    window.openProject(project);
    QTRY_VERIFY(window.controller().isOpen());
    QTRY_VERIFY(!window.messages().notices().isEmpty());
    QVERIFY(window.messages().notices().last().text.contains(u"interrupted"_s));
    QCOMPARE(window.prompt().text(), promptText);
    window.messages().notices().last().choices.first().act();
    QTRY_VERIFY_WITH_TIMEOUT(window.controller().state().run().state == RunState::Completed, 20000);
}

void TestShell::stopsAndGoesOn()
{
    Opened opened;
    opened.sessions.isBlocked = true;
    opened.window->prompt().editor()->setPlainText(promptText);
    opened.act(ActionId::PlanAndRun);
    QTRY_VERIFY(opened.window->actions().action(ActionId::Stop)->isEnabled());
    QVERIFY(!opened.window->actions().action(ActionId::Plan)->isEnabled());
    opened.act(ActionId::Stop);
    QVERIFY(opened.waitRun(RunState::Interrupted));
    opened.sessions.isBlocked = false;
    QTRY_VERIFY(opened.window->actions().action(ActionId::Run)->isEnabled());
    opened.act(ActionId::Run);
    QVERIFY(opened.waitRun(RunState::Completed));
}

void TestShell::forgetsTheOldProjectForANewOne()
{
    const Opened opened;
    QVERIFY(opened.makeProject());
    opened.window->selectTask(TaskId(u"backend"_s));
    opened.act(ActionId::NewProject);
    QTRY_VERIFY(!opened.window->controller().isOpen());
    QVERIFY(opened.window->selectedTask().isEmpty());
    QCOMPARE(opened.window->files().model()->fileCount(), 0);
    QCOMPARE(opened.window->logPanel().buffer().lineCount(), 0);
    QVERIFY(opened.window->prompt().text().isEmpty());
    QVERIFY(!opened.window->actions().action(ActionId::Export)->isEnabled());
    // The prompt is not lost: it is in the history.
    QTest::keyClick(opened.window->prompt().editor(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(opened.window->prompt().text(), promptText);
}

void TestShell::shortcutsAreUniqueAndCanBeChanged()
{
    const Opened opened;
    QVERIFY(QTest::qWaitForWindowActive(opened.window.get()));
    QStringList keys;
    for (const QAction *action : opened.window->actions().all()) {
        if (const QString shortcut = action->shortcut().toString(); !shortcut.isEmpty()) {
            QVERIFY2(!keys.contains(shortcut), qPrintable(shortcut));
            keys.append(shortcut);
        }
    }
    QVERIFY(opened.makeProject());
    opened.act(ActionId::Settings);
    auto *dialog = opened.window->findChild<SettingsDialog *>();
    QVERIFY(dialog != nullptr);
    const QModelIndex index = dialog->model()->indexOf(u"shortcuts/show-files"_s);
    QVERIFY(dialog->model()->setData(index, u"Ctrl+Alt+F"_s, Qt::EditRole));
    dialog->close();
    QCOMPARE(opened.window->actions().action(ActionId::ShowFiles)->shortcut(), QKeySequence(u"Ctrl+Alt+F"_s));
    QVERIFY(opened.window->actions().action(ActionId::ShowFiles)->toolTip().contains(u"Ctrl+Alt+F"_s));
    QTest::keyClick(opened.window.get(), Qt::Key_F, Qt::ControlModifier | Qt::AltModifier);
    QTRY_VERIFY(opened.window->files().isVisible());
    // The next window knows it too.
    const Opened next;
    QCOMPARE(next.window->actions().action(ActionId::ShowFiles)->shortcut(), QKeySequence(u"Ctrl+Alt+F"_s));
}

void TestShell::remembersItsLayout()
{
    QTemporaryDir folder;
    FakeSessions sessions(folder.path());
    {
        MainWindow window(sessions);
        window.resize(1111, 666);
        window.show();
        window.close();
    }
    MainWindow window(sessions);
    QCOMPARE(window.size(), QSize(1111, 666));
}

void TestShell::everythingHasAName()
{
    const Opened opened;
    QStringList nameless;
    for (const QWidget *widget : opened.window->findChildren<QWidget *>()) {
        const bool isReached = (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isVisibleTo(opened.window.get());
        const bool isNamed = !widget->accessibleName().isEmpty() || !widget->property("text").toString().isEmpty() ||
                             !widget->property("title").toString().isEmpty() ||
                             !widget->property("description").toString().isEmpty();
        const QString kind = QString::fromLatin1(widget->metaObject()->className());
        if (isReached && !isNamed && kind != u"QTabBar"_s && kind != u"QScrollArea"_s && kind != u"QHeaderView"_s &&
            kind != u"QTabWidget"_s && kind != u"QLineEdit"_s) {
            nameless.append(kind + u' ' + widget->objectName());
        }
    }
    QCOMPARE(nameless, QStringList());
}

void TestShell::looksRightInBothThemes_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<QSize>("size");
    QTest::newRow("light-1280x720") << false << QSize(1280, 720);
    QTest::newRow("dark-1280x720") << true << QSize(1280, 720);
    QTest::newRow("light-2560x1440") << false << QSize(2560, 1440);
    QTest::newRow("dark-2560x1440") << true << QSize(2560, 1440);
}

void TestShell::looksRightInBothThemes()
{
    QFETCH(bool, isDark);
    QFETCH(QSize, size);
    applyTheme(isDark ? ThemeMode::Dark : ThemeMode::Light);
    const Opened opened;
    opened.window->resize(size);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const QString folder = qEnvironmentVariable("AUTODEVOS_SHOTS");
    const auto shoot = [&](const QString &what) {
        QTest::qWait(200);
        const QImage image = opened.window->grab().toImage();
        QVERIFY(!image.isNull());
        if (!folder.isEmpty()) {
            QDir().mkpath(folder);
            QVERIFY(image.save(folder + u'/' + what + u'-' + name + u".png"_s));
        }
    };
    shoot(u"welcome"_s);
    QVERIFY(opened.makeProject());
    opened.window->selectTask(TaskId(u"backend"_s));
    shoot(u"graph"_s);
    opened.window->openFile(u"backend/src/server.ts"_s, 5);
    shoot(u"files"_s);
    opened.act(ActionId::ShowRequirements);
    shoot(u"requirements"_s);
    opened.act(ActionId::ShowTable);
    opened.act(ActionId::RetryTask);
    shoot(u"table"_s);
    opened.act(ActionId::CommandPalette);
    shoot(u"palette"_s);
}

QTEST_MAIN(TestShell)
#include "tst_shell.moc"
