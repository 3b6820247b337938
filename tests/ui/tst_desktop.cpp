// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowcase.h"
#include "ui/prompt/attachmentbar.h"
#include "ui/prompt/recentprojects.h"
#include "ui/prompt/runoptionsform.h"
#include "ui/shell/notifier.h"

#include <QApplication>
#include <QDockWidget>
#include <QDropEvent>
#include <QFile>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QScopeGuard>
#include <QSignalSpy>

using namespace autodevos;
using namespace Qt::StringLiterals;

/// The window and the desktop around it.
class TestDesktop final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsHowARunEndedWhenAnotherProgramIsInFront();
    void tellsThatATaskNeedsThePerson();
    void isSilentInFrontAndWhereSwitchedOff();
    void opensAProjectThatIsDropped();
    void opensAProjectThatIsDroppedOnThePrompt();
    void attachesFilesThatAreDroppedOnThePrompt();
    void saysWhyAFileCannotBeAttached();
    void leavesAFolderAloneThatIsNoProject();
    void opensAgainWhatWasOpen();
    void startsEmptyWhereThatIsWanted();
    void twoWindowsRememberTheProjectsOfBoth();
    void asksForAnotherWindow();
    void beginsOnTheRightWhereReadingDoes();
    void fitsAScreenOf2560By1440AtTwiceTheSize();
    void fitsAFullHdScreenAtTwiceTheSize();
};

namespace {

struct Told {
    explicit Told(const WindowCase &opened)
    {
        opened.window->notifier().setSender([this](const QString &title, const QString &text) {
            titles.append(title);
            texts.append(text);
        });
    }
    QStringList titles;
    QStringList texts;
};

void drop(QWidget &widget, const QString &folder)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(folder)});
    const QPoint place = widget.rect().center();
    QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&widget, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent end(place, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&widget, &end);
    QVERIFY(end.isAccepted());
}

} // namespace

void TestDesktop::tellsHowARunEndedWhenAnotherProgramIsInFront()
{
    const WindowCase opened;
    QVERIFY(QTest::qWaitForWindowActive(opened.window.get()));
    Told told(opened);
    QApplication::setActiveWindow(nullptr);
    QVERIFY(opened.makeProject());
    QTRY_COMPARE(told.titles.size(), 1);
    QVERIFY2(told.titles.first().contains(u"Sample board"_s), qPrintable(told.titles.first()));
}

void TestDesktop::tellsThatATaskNeedsThePerson()
{
    WindowCase opened;
    opened.sessions.isAsking = true;
    QVERIFY(QTest::qWaitForWindowActive(opened.window.get()));
    Told told(opened);
    QApplication::setActiveWindow(nullptr);
    opened.window->prompt().editor()->setPlainText(u"A sample board: people keep cards on it."_s);
    opened.act(ActionId::PlanAndRun);
    QTRY_COMPARE(told.titles.size(), 1);
    QVERIFY(told.titles.first().contains(u"needs you"_s));
}

void TestDesktop::isSilentInFrontAndWhereSwitchedOff()
{
    const WindowCase opened;
    QVERIFY(QTest::qWaitForWindowActive(opened.window.get()));
    Told told(opened);
    opened.window->notifier().tell(u"in front"_s, {});
    QApplication::setActiveWindow(nullptr);
    QSettings().setValue(u"desktop/notify"_s, false);
    opened.window->notifier().tell(u"switched off"_s, {});
    QCOMPARE(told.titles, QStringList());
    QSettings().remove(u"desktop/notify"_s);
    opened.window->notifier().tell(u"elsewhere"_s, {});
    QCOMPARE(told.titles, QStringList{u"elsewhere"_s});
}

void TestDesktop::opensAProjectThatIsDropped()
{
    WindowCase opened;
    QVERIFY(opened.makeProject());
    const QString folder = opened.window->controller().folder();
    opened.window->close();
    opened.open();
    QVERIFY(!opened.window->controller().isOpen());
    drop(*opened.window, folder);
    QTRY_COMPARE(opened.window->controller().folder(), folder);
    QTRY_VERIFY(opened.window->controller().state().hasPlan());
}

void TestDesktop::opensAProjectThatIsDroppedOnThePrompt()
{
    WindowCase opened;
    QVERIFY(opened.makeProject());
    const QString folder = opened.window->controller().folder();
    opened.window->close();
    opened.open();
    auto *editor = opened.window->findChild<QPlainTextEdit *>(u"promptEdit"_s);
    QVERIFY(editor);
    const QString prompt = editor->toPlainText();
    drop(*editor->viewport(), folder);
    QCOMPARE(editor->toPlainText(), prompt);
    QTRY_COMPARE(opened.window->controller().folder(), folder);
}

namespace {

QString writeFile(const WindowCase &opened, const QString &name, const QByteArray &content)
{
    QFile file(opened.folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
}

} // namespace

void TestDesktop::attachesFilesThatAreDroppedOnThePrompt()
{
    WindowCase opened;
    PromptPanel &panel = opened.window->prompt();
    AttachmentBar &bar = *panel.attachments();
    QVERIFY(!bar.isVisible());
    drop(*panel.editor()->viewport(), writeFile(opened, u"members.csv"_s, "name,city\n"));
    QTRY_COMPARE(bar.list()->count(), 1);
    drop(panel, writeFile(opened, u"rules.txt"_s, "Two books at most"));
    QTRY_COMPARE(bar.list()->count(), 2);
    QVERIFY(bar.isVisible());
    QVERIFY(panel.editor()->toPlainText().isEmpty()); // no path in the prompt
    // Delete takes one away again.
    bar.list()->setFocus();
    bar.list()->setCurrentRow(0);
    QTest::keyClick(bar.list(), Qt::Key_Delete);
    QCOMPARE(bar.list()->count(), 1);
    QVERIFY(opened.makeProject());
    const QString folder = opened.window->controller().folder();
    QCOMPARE(attachmentsOf(folder), (QVector<Attachment>{{u"rules.txt"_s, "Two books at most"}}));
    // They come back with the project and go with a new one.
    opened.window->close();
    opened.open();
    opened.window->openProject(folder);
    QTRY_COMPARE(opened.window->prompt().attachments()->list()->count(), 1);
    opened.act(ActionId::NewProject);
    QCOMPARE(opened.window->prompt().attachments()->list()->count(), 0);
}

void TestDesktop::saysWhyAFileCannotBeAttached()
{
    WindowCase opened;
    drop(opened.window->prompt(), writeFile(opened, u"picture.png"_s, QByteArray("\x89PNG\0", 5)));
    QTRY_COMPARE(opened.window->messages().notices().size(), 1);
    QVERIFY(opened.window->messages().notices().last().text.contains(u"picture.png"_s));
    QVERIFY(opened.window->prompt().attachments()->attachments().isEmpty());
}

void TestDesktop::leavesAFolderAloneThatIsNoProject()
{
    const WindowCase opened;
    const QString folder = opened.folder.path() + u"/letters"_s;
    QVERIFY(QDir().mkpath(folder));
    drop(*opened.window, folder);
    QTRY_VERIFY(!opened.window->messages().notices().isEmpty());
    QVERIFY(opened.window->messages().notices().last().text.contains(u"no project"_s));
    QVERIFY(!opened.window->controller().isOpen());
    QVERIFY(QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).isEmpty());
    opened.window->messages().notices().last().choices.first().act();
    QCOMPARE(opened.window->prompt().options()->folder(), folder);
}

void TestDesktop::opensAgainWhatWasOpen()
{
    WindowCase opened;
    QVERIFY(opened.makeProject());
    const QString folder = opened.window->controller().folder();
    QVERIFY(opened.window->close());
    opened.open();
    opened.window->restoreSession();
    QTRY_COMPARE(opened.window->controller().folder(), folder);
    // A run that goes on is ended first; the project is remembered all the same.
    QTRY_VERIFY(opened.window->controller().state().hasPlan());
    opened.sessions.isBlocked = true;
    opened.act(ActionId::NewProject);
    opened.window->prompt().editor()->setPlainText(u"Another board: people keep cards on it."_s);
    opened.act(ActionId::PlanAndRun);
    QTRY_VERIFY(opened.window->controller().isRunning());
    const QString other = opened.window->controller().folder();
    QVERIFY(other != folder);
    opened.window->close();
    QTRY_VERIFY(!opened.window->isVisible());
    opened.open();
    opened.window->restoreSession();
    QTRY_COMPARE(opened.window->controller().folder(), other);
}

void TestDesktop::startsEmptyWhereThatIsWanted()
{
    WindowCase opened;
    QVERIFY(opened.makeProject());
    QVERIFY(opened.window->close());
    QSettings().setValue(u"desktop/restore"_s, false);
    opened.open();
    opened.window->restoreSession();
    QTest::qWait(200);
    QVERIFY(!opened.window->controller().isOpen());
    // A window that is closed without a project leaves nothing to come back to.
    QSettings().remove(u"desktop/restore"_s);
    QVERIFY(opened.window->close());
    opened.open();
    opened.window->restoreSession();
    QTest::qWait(200);
    QVERIFY(!opened.window->controller().isOpen());
}

void TestDesktop::twoWindowsRememberTheProjectsOfBoth()
{
    const WindowCase opened;
    RecentProjects first;
    RecentProjects second;
    first.add(u"/one"_s, u"One"_s);
    second.add(u"/two"_s, u"Two"_s);
    QCOMPARE(RecentProjects().projects().size(), 2);
    first.remove(u"/two"_s);
    QCOMPARE(RecentProjects().projects().size(), 1);
}

void TestDesktop::asksForAnotherWindow()
{
    const WindowCase opened;
    QVERIFY(QTest::qWaitForWindowActive(opened.window.get()));
    const QSignalSpy wanted(opened.window.get(), &MainWindow::windowWanted);
    QTest::keyClick(opened.window.get(), Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(wanted.size(), 1);
}

void TestDesktop::beginsOnTheRightWhereReadingDoes()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const auto back = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    const WindowCase opened;
    const auto xOf = [&opened](const QString &name) {
        const auto *dock = opened.window->findChild<QDockWidget *>(name);
        return dock->mapTo(opened.window.get(), QPoint()).x();
    };
    QTRY_VERIFY(xOf(u"promptDock"_s) > xOf(u"inspectorDock"_s));
    QVERIFY(opened.makeProject());
    opened.window->selectTask(TaskId(u"backend"_s));
    for (const ActionId tab : {ActionId::ShowTable, ActionId::ShowRequirements, ActionId::ShowTimeline,
                               ActionId::ShowFiles, ActionId::ShowData, ActionId::ShowGraph}) {
        opened.act(tab);
        QVERIFY(!opened.window->grab().isNull());
    }
}

void TestDesktop::fitsAScreenOf2560By1440AtTwiceTheSize()
{
    const WindowCase opened;
    QVERIFY(opened.makeProject());
    opened.window->selectTask(TaskId(u"backend"_s));
    const QSize least = opened.window->minimumSizeHint();
    QVERIFY2(least.width() <= 1280 && least.height() <= 660,
             qPrintable(u"%1 x %2"_s.arg(least.width()).arg(least.height())));
    opened.window->resize(1280, 660);
    QCOMPARE(opened.window->size(), QSize(1280, 660));
    QVERIFY(opened.window->prompt().editor()->visibleRegion().boundingRect().height() > 40);
}

void TestDesktop::fitsAFullHdScreenAtTwiceTheSize()
{
    WindowCase opened;
    opened.sessions.isAsking = true;
    opened.window->prompt().editor()->setPlainText(u"A sample board: people keep cards on it."_s);
    opened.act(ActionId::PlanAndRun);
    auto *needs = opened.window->findChild<QWidget *>(u"needsYouBar"_s);
    QTRY_VERIFY(needs->isVisible()); // with all that may stand above the graph
    opened.window->selectTask(TaskId(u"backend"_s));
    const QSize least = opened.window->minimumSizeHint();
    QVERIFY2(least.width() <= 960 && least.height() <= 540,
             qPrintable(u"%1 x %2"_s.arg(least.width()).arg(least.height())));
    opened.window->resize(960, 540);
    QCOMPARE(opened.window->size(), QSize(960, 540));
    // What does not fit can be reached: the field with the focus comes into view.
    opened.window->prompt().editor()->setFocus();
    for (int i = 0; i < 12 && !opened.window->findChild<QWidget *>(u"planButton"_s)->hasFocus(); ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QVERIFY(!opened.window->findChild<QWidget *>(u"planButton"_s)->visibleRegion().isEmpty());
    opened.act(ActionId::Stop);
    QVERIFY(opened.waitRun(RunState::Interrupted));
}

QTEST_MAIN(TestDesktop)
#include "tst_desktop.moc"
