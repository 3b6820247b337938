// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/process.h"
#include "core/check/previewserver.h"
#include "tests/ui/windowcase.h"
#include "ui/files/codeview.h"
#include "ui/files/filesview.h"
#include "ui/inspector/inspector.h"
#include "ui/preview/previewpanel.h"
#include "ui/prompt/examples.h"
#include "ui/requirements/requirementsview.h"

#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeView>
#include <QTreeWidget>

#include <unistd.h>

using namespace autodevos;
using namespace Qt::StringLiterals;

/// What a person does in the window from beginning to end, by mouse and keys, as far as no other test does.
class TestStories final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void startsFromAnExampleAndGetsTheOwnTextBack();
    void readsEverythingAboutATask();
    void skipsOneTaskAndRunsOneAlone();
    void requirementsLeadToThePromptAndToTasks();
    void startsAndStopsWhatWasBuilt();
    void showsWhatWasBuiltInsideTheWindow();
};

void TestStories::startsFromAnExampleAndGetsTheOwnTextBack()
{
    const WindowCase opened;
    PromptEdit &editor = *opened.window->prompt().editor();
    editor.setFocus();
    QTest::keyClicks(&editor, u"my own words"_s);
    QMenu *menu = nullptr;
    for (const auto *button : opened.window->prompt().findChildren<QToolButton *>()) {
        menu = button->menu() != nullptr ? button->menu() : menu;
    }
    QVERIFY(menu != nullptr);
    QCOMPARE(menu->actions().size(), examples().size());
    menu->popup(editor.mapToGlobal(QPoint()));
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QCOMPARE(editor.toPlainText(), examples().first().prompt);
    QTest::keyClick(&editor, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(editor.toPlainText(), u"my own words"_s);
}

void TestStories::readsEverythingAboutATask()
{
    const WindowCase opened;
    QVERIFY(opened.makeProject());
    GraphView &graph = *opened.window->findChild<GraphView *>();
    QTRY_VERIFY(graph.isVisible() && !graph.isLayoutPending());
    const int node = graph.model().indexOf(TaskId(u"backend"_s));
    QTest::mouseClick(&graph, Qt::LeftButton, {}, graph.nodeRect(node).center());
    auto *inspector = opened.window->findChild<Inspector *>();
    QTRY_COMPARE(inspector->task(), TaskId(u"backend"_s));
    QVERIFY(!inspector->findChild<QPlainTextEdit *>(u"instructions"_s)->toPlainText().isEmpty());
    // Conversation, files, tries, by Ctrl+Tab through the pages.
    auto *pages = inspector->findChild<QTabWidget *>();
    QStringList seen;
    for (int page = 0; page < pages->count(); ++page) {
        pages->setCurrentIndex(page);
        seen.append(pages->tabText(page));
        if (const auto *talk = qobject_cast<QTextBrowser *>(pages->currentWidget())) {
            QVERIFY2(talk->toPlainText().contains(u"backend/src/server.ts"_s), qPrintable(talk->toPlainText()));
        }
        if (const auto *rows = qobject_cast<QTreeWidget *>(pages->currentWidget())) {
            QCOMPARE(rows->topLevelItemCount(), 1); // one try
        }
    }
    QVERIFY2(seen.size() >= 5, qPrintable(seen.join(u' ')));
    auto *files = pages->findChild<QListWidget *>();
    QCOMPARE(files->count(), 1);
    pages->setCurrentWidget(files);
    files->setFocus();
    files->setCurrentRow(0);
    QTest::keyClick(files, Qt::Key_Return);
    QTRY_VERIFY(opened.window->files().isVisible());
}

void TestStories::skipsOneTaskAndRunsOneAlone()
{
    const WindowCase opened;
    opened.window->prompt().editor()->setPlainText(u"A sample board: people keep cards on it."_s);
    opened.act(ActionId::Plan);
    QTRY_VERIFY(opened.window->controller().state().hasPlan() &&
                opened.window->actions().action(ActionId::Run)->isEnabled());
    const ProjectState &state = opened.window->controller().state();
    GraphView &graph = *opened.window->findChild<GraphView *>();
    auto *inspector = opened.window->findChild<Inspector *>();
    auto *skip = inspector->findChild<QPushButton *>(u"skipButton"_s);
    auto *only = inspector->findChild<QPushButton *>(u"onlyButton"_s);
    const auto choose = [&](const QString &task) {
        return QTest::qWaitFor([&] { return graph.isVisible() && !graph.isLayoutPending(); }) &&
               (QTest::mouseClick(&graph, Qt::LeftButton, {},
                                  graph.nodeRect(graph.model().indexOf(TaskId(task))).center()),
                QTest::qWaitFor([&] { return inspector->task() == TaskId(task); }));
    };
    QVERIFY(choose(u"backend"_s));
    QVERIFY(skip->isVisible() && only->isVisible());
    QTest::mouseClick(skip, Qt::LeftButton);
    QTRY_COMPARE(state.task(TaskId(u"backend"_s)).setAside, TaskId(u"backend"_s));
    QTRY_COMPARE(skip->text(), u"Do not skip"_s);
    opened.act(ActionId::Run);
    QVERIFY(opened.waitRun(RunState::Completed)); // what a person left out is no failure
    QVERIFY(state.task(TaskId(u"backend"_s)).state == TaskState::Skipped);
    QTRY_VERIFY(!opened.window->actions().action(ActionId::Run)->isEnabled()); // nothing is left to do

    QVERIFY(choose(u"backend"_s));
    opened.window->actions().action(ActionId::SkipTask)->trigger(); // as with its keys
    QTRY_VERIFY(state.task(TaskId(u"backend"_s)).state == TaskState::Pending);
    QTRY_VERIFY(only->isEnabled());
    QTest::mouseClick(only, Qt::LeftButton);
    auto *confirm = inspector->findChild<QPushButton *>(u"confirmRetry"_s);
    QVERIFY(confirm->isVisible());
    QTest::keyClick(confirm, Qt::Key_Space);
    QTRY_VERIFY(state.task(TaskId(u"backend"_s)).state == TaskState::Completed);
    QVERIFY(opened.waitRun(RunState::Completed));
    QCOMPARE(state.run().tasks, QVector<TaskId>{TaskId(u"backend"_s)});
    QTRY_VERIFY(!skip->isVisible());                                          // it is done
    QTRY_VERIFY(opened.window->actions().action(ActionId::Run)->isEnabled()); // what depends on it still waits
}

void TestStories::requirementsLeadToThePromptAndToTasks()
{
    const WindowCase opened;
    QVERIFY(opened.makeProject());
    // From the words of the prompt to the matrix …
    PromptEdit &editor = *opened.window->prompt().editor();
    QTextCursor place(editor.document());
    place.setPosition(3);
    QTRY_VERIFY(editor.showsPlan());
    QTest::mouseClick(editor.viewport(), Qt::LeftButton, {}, editor.cursorRect(place).center());
    auto *view = opened.window->findChild<RequirementsView *>();
    QTRY_VERIFY(view->isVisible());
    auto *table = view->findChild<QTreeView *>();
    QTRY_VERIFY(table->currentIndex().isValid());
    QCOMPARE(view->model()->rows().at(table->currentIndex().row()).requirement.id, editor.requirementAt(3));
    // … and from there on to the tasks that meet it.
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    if (auto *menu = view->findChild<QMenu *>()) { // there are several
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
    }
    const auto *inspector = opened.window->findChild<Inspector *>();
    QTRY_VERIFY(!inspector->task().isEmpty());
    const Task *task = opened.window->controller().state().plan()->task(inspector->task());
    QVERIFY(task != nullptr && task->covers.contains(editor.requirementAt(3)));
    // The number of its files is a link to them.
    opened.act(ActionId::ShowRequirements);
    const QModelIndex files = table->currentIndex().siblingAtColumn(RequirementsModel::FilesColumn);
    const QString wanted = files.data(RequirementsModel::FilesRole).toStringList().value(0);
    QVERIFY(!wanted.isEmpty());
    QTRY_VERIFY(table->isVisible());
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(files).center());
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu != nullptr);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_VERIFY(opened.window->files().isVisible());
    QTRY_COMPARE(opened.window->files().shownFile(), wanted);
    // So is that of its tests, each to the line where it stands.
    opened.act(ActionId::ShowRequirements);
    QTRY_VERIFY(table->isVisible());
    const QModelIndex tests = table->currentIndex().siblingAtColumn(RequirementsModel::TestsColumn);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(tests).center());
    menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu != nullptr);
    QCOMPARE(menu->actions().first()->text(), u"board > keeps cards [R1]"_s);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    const FilesView &shown = opened.window->files();
    QTRY_COMPARE(shown.shownFile(), u"backend/tests/server.test.ts"_s);
    QTRY_COMPARE(shown.codeView()->currentLine(), 42); // behind the task's instructions and 40 lines
}

void TestStories::startsAndStopsWhatWasBuilt()
{
    if (findProgram(u"npm"_s).isEmpty()) {
        QSKIP("npm is not installed");
    }
    const WindowCase opened;
    QVERIFY(opened.makeProject());
    const auto write = [&opened](const QString &name, const QByteArray &content) {
        QFile file(opened.window->controller().folder() + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    };
    write(u"package.json"_s, R"({"name": "app", "private": true, "scripts": {"start": "node server.mjs"}})");
    write(u"server.mjs"_s, "import http from 'node:http';\n"
                           "http.createServer((request, response) => response.end('{}'))"
                           ".listen(process.env.PORT, '127.0.0.1');\n");
    opened.act(ActionId::ShowPreview);
    auto *panel = opened.window->findChild<PreviewPanel *>();
    auto *toggle = panel->findChild<QPushButton *>(u"previewToggle"_s);
    QTRY_VERIFY(toggle->isVisible() && toggle->isEnabled());
    QTest::mouseClick(toggle, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(panel->isRunning(), 180000);
    QString address;
    for (const auto *label : panel->findChildren<QLabel *>()) {
        address = label->text().contains(u"http://"_s) ? label->text() : address;
    }
    const quint16 port = static_cast<quint16>(QUrl(address.section(u'"', 1, 1)).port());
    QVERIFY2(answersHttp(port, "/"), qPrintable(address));
    QTest::mouseClick(toggle, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!panel->isRunning() && toggle->isEnabled(), 60000);
    QTRY_VERIFY_WITH_TIMEOUT(!answersHttp(port, "/"), 60000);
}

void TestStories::showsWhatWasBuiltInsideTheWindow()
{
    if (findProgram(u"npm"_s).isEmpty() || !WebViewLoader().isInstalled()) {
        QSKIP("npm or Qt WebEngine is not installed");
    }
    if (::geteuid() == 0) {
        qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1"); // a browser does not run as root otherwise
    }
    const WindowCase opened;
    QVERIFY(opened.makeProject());
    const auto write = [&opened](const QString &name, const QByteArray &content) {
        QFile file(opened.window->controller().folder() + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    };
    write(u"package.json"_s, R"({"name": "app", "private": true, "scripts": {"start": "node server.mjs"}})");
    write(u"server.mjs"_s,
          "import http from 'node:http';\n"
          "http.createServer((request, response) => {\n"
          "  response.setHeader('content-type', 'text/html');\n"
          "  const title = request.url === '/' ? 'First page' : 'Second page';\n"
          "  response.end(`<title>${title}</title><h1><a href=\"/second\" autofocus>Go on</a></h1>`);\n"
          "}).listen(process.env.PORT, '127.0.0.1');\n");
    auto *panel = opened.window->findChild<PreviewPanel *>();
    auto *here = panel->findChild<QPushButton *>(u"previewHere"_s);
    QAction *action = opened.window->actions().action(ActionId::PreviewHere);
    opened.act(ActionId::ShowPreview);
    QVERIFY(!here->isVisible() && !action->isEnabled()); // there is nothing to show yet
    opened.act(ActionId::TogglePreview);
    QTRY_VERIFY_WITH_TIMEOUT(here->isVisible() && action->isEnabled(), 180000);
    QVERIFY(panel->view() == nullptr); // the browser is the default
    QTest::mouseClick(here, Qt::LeftButton);
    QVERIFY(panel->view() != nullptr);
    QTRY_COMPARE_WITH_TIMEOUT(panel->view()->title(), u"First page"_s, 60000);
    panel->view()->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(panel->view()->title(), u"Second page"_s, 30000);
    QTest::mouseClick(panel->findChild<QToolButton *>(u"viewBack"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(panel->view()->title(), u"First page"_s, 30000);
    opened.act(ActionId::PreviewHere);
    QVERIFY(panel->view() == nullptr && !here->isChecked());
    QTest::keyClick(here, Qt::Key_Space);
    QVERIFY(panel->view() != nullptr);
    opened.act(ActionId::TogglePreview);
    QTRY_VERIFY_WITH_TIMEOUT(!panel->isRunning(), 60000);
    QVERIFY(panel->view() == nullptr && !here->isVisible());
}

QTEST_MAIN(TestStories)
#include "tst_stories.moc"
