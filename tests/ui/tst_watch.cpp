// SPDX-License-Identifier: GPL-3.0-or-later
// The window on a project that a real second process has open.
#include "core/journal/journal.h"
#include "tests/ui/fakesessions.h"
#include "ui/files/filesview.h"
#include "ui/files/filetreemodel.h"
#include "ui/inspector/inspector.h"
#include "ui/inspector/taskpage.h"
#include "ui/logs/logpanel.h"
#include "ui/prompt/promptedit.h"
#include "ui/prompt/promptpanel.h"
#include "ui/prompt/runoptionsform.h"
#include "ui/shell/exportdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/watchbar.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QAction>
#include <QDir>
#include <QFile>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace autodevos;
using namespace Qt::StringLiterals;

namespace {

/// A window, and another process that works on the project it opens.
struct Watched {
    explicit Watched(int millisecondsPerTask)
        : sessions(folder.path())
        , project(folder.path() + u"/shared"_s)
    {
        start(millisecondsPerTask);
        window = std::make_unique<MainWindow>(sessions);
        window->resize(1280, 720);
        window->show();
        window->activateWindow(); // shortcuts work in the active window only
        window->openProject(project);
    }
    ~Watched() { kill(); }
    void start(int millisecondsPerTask)
    {
        other.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        other.start(QCoreApplication::applicationDirPath() + u"/project_runner"_s,
                    {project, QString::number(millisecondsPerTask)});
        QVERIFY(other.waitForReadyRead(20000));
    }
    void kill()
    {
        other.kill();
        other.waitForFinished();
    }
    [[nodiscard]] TaskState state(const QString &task) const
    {
        return window->controller().state().task(TaskId(task)).state;
    }
    [[nodiscard]] bool waitState(const QString &task, TaskState wanted) const
    {
        return QTest::qWaitFor([&] { return state(task) == wanted; }, 20000);
    }
    [[nodiscard]] bool waitFree() const
    {
        return QTest::qWaitFor([this] { return action(ActionId::TakeOver)->isEnabled(); }, 20000);
    }
    [[nodiscard]] QAction *action(ActionId id) const { return window->actions().action(id); }
    [[nodiscard]] QString holder() const { return u"project_runner (process %1)"_s.arg(other.processId()); }

    QTemporaryDir folder;
    FakeSessions sessions;
    QString project;
    QProcess other;
    std::unique_ptr<MainWindow> window;
};

QString spokenDescription(QWidget *widget)
{
    return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Description);
}

} // namespace

class TestWatch final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void showsTheWholeProjectAndFollowsIt();
    void saysWhyNothingCanBeChanged();
    void exportsWhatItWatches();
    void opensAnotherProjectMeanwhile();
    void takesOverWhenTheOtherProcessDies();
    void takesOverByKeyboardWhenTheOtherProcessIsDone();
    void showsWhatTheRunWasAskedFor();
    void tellsARepairedJournalAnew();
    void saysWhenADamagedProjectCannotBeWatched();
    void looksRightInBothThemes_data();
    void looksRightInBothThemes();
};

void TestWatch::initTestCase()
{
    static const QTemporaryDir configuration;
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, configuration.path());
    QCoreApplication::setOrganizationName(u"AutoDevOS"_s);
    QCoreApplication::setApplicationName(u"tst_watch"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
}

void TestWatch::init()
{
    QSettings().clear();
}

void TestWatch::showsTheWholeProjectAndFollowsIt()
{
    const Watched watched(400);
    MainWindow &window = *watched.window;
    QTRY_VERIFY(window.watchBar().isVisible());
    QVERIFY2(window.watchBar().text().contains(watched.holder()), qPrintable(window.watchBar().text()));
    QVERIFY(window.messages().notices().isEmpty());
    QVERIFY(watched.waitState(u"b"_s, TaskState::Running));
    QVERIFY(window.windowTitle().contains(u"Small"_s));
    QCOMPARE(window.prompt().text(), u"Four texts, three of them in a row."_s);
    QCOMPARE(window.prompt().editor()->requirementAt(3).value(), u"R1"_s);
    const qsizetype lines = window.logPanel().buffer().lineCount();
    QVERIFY(lines > 0);
    QTRY_VERIFY(window.files().model()->fileCount() >= 1);
    window.openFile(u"out/a.txt"_s, 1);
    QTRY_COMPARE(window.files().shownFile(), u"out/a.txt"_s);
    QVERIFY(watched.waitState(u"c"_s, TaskState::Completed));
    QTRY_COMPARE(window.files().model()->fileCount(), 4);
    QVERIFY(window.logPanel().buffer().lineCount() > lines);
    // Only watched: closing the window asks nothing and stops nothing.
    QVERIFY(!window.controller().isRunning());
}

void TestWatch::saysWhyNothingCanBeChanged()
{
    const Watched watched(60'000);
    MainWindow &window = *watched.window;
    QVERIFY(watched.waitState(u"a"_s, TaskState::Running));
    window.selectTask(TaskId(u"a"_s));
    const QString reason = u"Not possible while the project is open in %1"_s.arg(watched.holder());
    for (const ActionId id :
         {ActionId::PlanAndRun, ActionId::Plan, ActionId::Run, ActionId::Pause, ActionId::Stop, ActionId::EditTask,
          ActionId::RetryTask, ActionId::CancelTask, ActionId::TogglePreview, ActionId::TakeOver}) {
        const QAction *action = watched.action(id);
        QVERIFY2(!action->isEnabled(), qPrintable(action->objectName()));
        QVERIFY2(action->toolTip().contains(reason), qPrintable(action->toolTip()));
    }
    const TaskPage *page = window.inspector().taskPage();
    QTRY_VERIFY(page->editor()->isReadOnly());
    QVERIFY(window.prompt().editor()->isReadOnly());
    QVERIFY(!window.prompt().options()->isEnabled());
    for (QWidget *widget : {static_cast<QWidget *>(page->editor()), static_cast<QWidget *>(window.prompt().editor()),
                            static_cast<QWidget *>(window.findChild<QPushButton *>(u"retryButton"_s)),
                            static_cast<QWidget *>(window.findChild<QPushButton *>(u"previewToggle"_s)),
                            static_cast<QWidget *>(window.findChild<QPushButton *>(u"planAndRunButton"_s))}) {
        QVERIFY2(spokenDescription(widget).contains(reason), qPrintable(widget->objectName()));
    }
    QVERIFY(!window.findChild<QPushButton *>(u"takeOverButton"_s)->isVisible());
    // What only reads stays possible.
    for (const ActionId id : {ActionId::Export, ActionId::OpenFolder, ActionId::NewProject, ActionId::OpenProject,
                              ActionId::FindTask, ActionId::FindInFiles}) {
        QVERIFY2(watched.action(id)->isEnabled(), qPrintable(watched.action(id)->objectName()));
        QVERIFY(!watched.action(id)->toolTip().contains(reason));
    }
    const QString before = window.prompt().text();
    QTest::keyClicks(window.prompt().editor(), u"more"_s);
    QTest::keyClick(window.prompt().editor(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(window.prompt().text(), before);
}

void TestWatch::exportsWhatItWatches()
{
    const Watched watched(300);
    MainWindow &window = *watched.window;
    QVERIFY(watched.waitState(u"b"_s, TaskState::Running));
    QSignalSpy exported(&window, &MainWindow::exported);
    watched.action(ActionId::Export)->trigger();
    auto *dialog = window.findChild<ExportDialog *>();
    QVERIFY(dialog != nullptr);
    const QString target = dialog->target();
    Q_EMIT dialog->exportRequested(target);
    dialog->close();
    QTRY_COMPARE_WITH_TIMEOUT(exported.size(), 1, 10000);
    QVERIFY(exported.first().at(1).toBool());
    QVERIFY(QFile::exists(target));
}

void TestWatch::opensAnotherProjectMeanwhile()
{
    const Watched watched(60'000);
    MainWindow &window = *watched.window;
    QVERIFY(watched.waitState(u"a"_s, TaskState::Running));
    watched.action(ActionId::NewProject)->trigger();
    QTRY_VERIFY(!window.controller().isOpen());
    QVERIFY(!window.watchBar().isVisible());
    QVERIFY(!window.prompt().editor()->isReadOnly());
    window.prompt().editor()->setPlainText(u"A sample board: people keep cards on it."_s);
    QVERIFY(watched.action(ActionId::PlanAndRun)->isEnabled());
    QVERIFY(!watched.action(ActionId::PlanAndRun)->toolTip().contains(u"Not possible"_s));
    watched.action(ActionId::PlanAndRun)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(window.controller().state().run().state == RunState::Completed, 20000);
    QVERIFY(watched.other.state() == QProcess::Running);
}

void TestWatch::takesOverWhenTheOtherProcessDies()
{
    Watched watched(60'000);
    MainWindow &window = *watched.window;
    QVERIFY(watched.waitState(u"a"_s, TaskState::Running));
    window.selectTask(TaskId(u"c"_s));
    const QString holder = watched.holder();
    watched.kill();
    QVERIFY(watched.waitFree());
    QVERIFY(watched.state(u"a"_s) == TaskState::Interrupted);
    QTRY_VERIFY2(window.watchBar().text().startsWith(holder + u" has ended."_s), qPrintable(window.watchBar().text()));
    QVERIFY2(window.watchBar().text().contains(u"0 of 4 tasks"_s), qPrintable(window.watchBar().text()));
    QVERIFY(watched.action(ActionId::Run)->toolTip().contains(u"Take the project over first"_s));
    auto *button = window.findChild<QPushButton *>(u"takeOverButton"_s);
    QVERIFY(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(!window.controller().isWatching());
    QTRY_VERIFY(!window.watchBar().isVisible());
    QCOMPARE(window.selectedTask().value(), u"c"_s);
    QVERIFY(!window.prompt().editor()->isReadOnly());
    QTRY_VERIFY(!window.messages().notices().isEmpty());
    QVERIFY(window.messages().notices().last().text.contains(u"interrupted"_s));
    QTRY_VERIFY(watched.action(ActionId::Run)->isEnabled());
    QVERIFY(!watched.action(ActionId::Run)->toolTip().contains(u'\n'));
    watched.action(ActionId::Run)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(window.controller().state().run().state == RunState::Completed, 20000);
    QTRY_COMPARE(window.files().model()->fileCount(), 4);
}

void TestWatch::takesOverByKeyboardWhenTheOtherProcessIsDone()
{
    Watched watched(100);
    MainWindow &window = *watched.window;
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QVERIFY(watched.waitFree());
    QTRY_VERIFY2(window.watchBar().text().contains(u"The run is complete."_s), qPrintable(window.watchBar().text()));
    QTest::keyClick(&window, Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(!window.controller().isWatching());
    QVERIFY(window.controller().isOpen());
    QTRY_VERIFY(!window.watchBar().isVisible());
    window.selectTask(TaskId(u"b"_s));
    QVERIFY(watched.action(ActionId::RetryTask)->isEnabled());
    // Now the other one is refused, and would watch.
    QProcess late;
    late.start(QCoreApplication::applicationDirPath() + u"/project_runner"_s, {watched.project, u"10"_s});
    QVERIFY(late.waitForFinished(20000));
    QCOMPARE(late.exitCode(), 1);
}

void TestWatch::showsWhatTheRunWasAskedFor()
{
    QSettings().setValue(u"run/checks"_s, u"full"_s);
    Watched watched(60'000);
    const RunOptionsForm *form = watched.window->prompt().options();
    QVERIFY(form->options().checkLevel == CheckLevel::Full);
    QVERIFY(watched.waitState(u"a"_s, TaskState::Running));
    QTRY_VERIFY(form->options() == RunOptions()); // as the other process runs it
    watched.kill();
    QVERIFY(watched.waitFree());
    watched.action(ActionId::TakeOver)->trigger();
    QTRY_VERIFY(!watched.window->controller().isWatching());
    QVERIFY(form->options() == RunOptions()); // and so it is gone on with
    QCOMPARE(QSettings().value(u"run/checks"_s).toString(), u"full"_s);
    watched.action(ActionId::NewProject)->trigger();
    QTRY_VERIFY(form->options().checkLevel == CheckLevel::Full);
}

void TestWatch::tellsARepairedJournalAnew()
{
    Watched watched(60'000);
    MainWindow &window = *watched.window;
    QVERIFY(watched.waitState(u"a"_s, TaskState::Running));
    window.selectTask(TaskId(u"a"_s));
    watched.kill();
    QVERIFY(watched.waitFree());
    QVERIFY(Journal::open(watched.project, watched.sessions.clock())); // moves SQLite's log into the one file
    QFile journal(watched.project + u"/.autodevos/journal.db"_s);
    QVERIFY(journal.open(QIODevice::ReadWrite));
    QVERIFY(journal.seek(18)); // write and read version of the format: there is no 9
    journal.write("\x09\x09");
    journal.close();
    QTRY_VERIFY_WITH_TIMEOUT(!window.messages().notices().isEmpty(), 10000);
    QVERIFY2(window.messages().notices().last().text.contains(u"damaged"_s),
             qPrintable(window.messages().notices().last().text));
    watched.action(ActionId::TakeOver)->trigger();
    QTRY_VERIFY(!window.controller().isWatching());
    QTRY_VERIFY(window.messages().notices().last().text.contains(u"interrupted"_s));
    QCOMPARE(window.selectedTask().value(), u"a"_s);
    // Told once, not once more behind what was told before.
    qsizetype plans = 0;
    for (qsizetype row = 0; row < window.logPanel().buffer().rowCount(); ++row) {
        plans += window.logPanel().buffer().row(row).text.contains(u"Plan version 1"_s) ? 1 : 0;
    }
    QCOMPARE(plans, 1);
    QTRY_VERIFY(watched.action(ActionId::Run)->isEnabled());
    watched.action(ActionId::Run)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(window.controller().state().run().state == RunState::Completed, 20000);
}

void TestWatch::saysWhenADamagedProjectCannotBeWatched()
{
    QTemporaryDir folder;
    const QString project = folder.path() + u"/broken"_s;
    QVERIFY(QDir().mkpath(project + u"/.autodevos"_s));
    QFile journal(project + u"/.autodevos/journal.db"_s);
    QVERIFY(journal.open(QIODevice::WriteOnly));
    journal.write(QByteArray(8192, 'x'));
    journal.close();
    const Result<FileLock> lock = FileLock::acquire(project + u"/.autodevos/lock"_s, 1);
    QVERIFY(lock);
    FakeSessions sessions(folder.path());
    MainWindow window(sessions);
    window.show();
    window.openProject(project);
    QTRY_VERIFY_WITH_TIMEOUT(!window.messages().notices().isEmpty(), 10000);
    const Notice notice = window.messages().notices().last();
    QVERIFY2(notice.text.contains(u"damaged"_s), qPrintable(notice.text));
    QVERIFY(!notice.detail.isEmpty());
    QVERIFY(!window.watchBar().isVisible());
    QVERIFY(!window.controller().isOpen());
    QVERIFY(window.actions().action(ActionId::OpenProject)->isEnabled());
}

void TestWatch::looksRightInBothThemes_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::newRow("light-1280x720") << false;
    QTest::newRow("dark-1280x720") << true;
}

void TestWatch::looksRightInBothThemes()
{
    QFETCH(bool, isDark);
    applyTheme(isDark ? ThemeMode::Dark : ThemeMode::Light);
    Watched watched(60'000);
    QVERIFY(watched.waitState(u"a"_s, TaskState::Running));
    watched.window->selectTask(TaskId(u"a"_s));
    const QString folder = qEnvironmentVariable("AUTODEVOS_SHOTS");
    const auto shoot = [&](const QString &what) {
        QTest::qWait(200);
        const QImage image = watched.window->grab().toImage();
        QVERIFY(!image.isNull());
        if (!folder.isEmpty()) {
            QDir().mkpath(folder);
            const QString name = what + u'-' + QString::fromLatin1(QTest::currentDataTag()) + u".png"_s;
            QVERIFY(image.save(folder + u'/' + name));
        }
    };
    shoot(u"watching"_s);
    watched.kill();
    QVERIFY(watched.waitFree());
    shoot(u"free"_s);
}

QTEST_MAIN(TestWatch)
#include "tst_watch.moc"
