// SPDX-License-Identifier: GPL-3.0-or-later
// autodevos-pictures [--language CODE] FOLDER [NAME]: renders every screen in both themes at 1280×720, 2560×1440,
// 1280×720 at 200 % and 1280×720 from right to left; only those whose name contains NAME. Needs no display.
// autodevos-pictures --window FILE: the picture that README shows.
#include "app/gui/guisessionfactory.h"
#include "tests/pictures/screens.h"
#include "ui/prompt/promptedit.h"
#include "ui/prompt/promptpanel.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QCommandLineParser>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QPainter>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace autodevos;

namespace {

const QString promptText =
    u"A small clinic needs appointment booking: doctors with a specialty, patients, appointments with date, time, "
    "reason and state (requested, confirmed, cancelled, done). Patients book and cancel; staff confirm."_s;

struct Form {
    QString name;
    QSize size;
    double ratio;
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

/// Saves what the widget and what floats over it look like, in as many pixels as the ratio asks for.
bool take(QWidget *widget, double ratio, const QString &file)
{
    QTest::qWait(250);
    QPixmap picture(widget->size() * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(widget->palette().color(QPalette::Window));
    widget->render(&picture);
    QPainter painter(&picture);
    for (auto *popup : widget->findChildren<QWidget *>()) {
        if (popup->isVisible() && popup->windowType() == Qt::Popup) {
            popup->render(&painter, widget->mapFromGlobal(popup->mapToGlobal(QPoint())));
        }
    }
    painter.end();
    return picture.save(file);
}

/// A finished project with a file that somebody changed; empty when it could not be made.
QString makeProject(SessionFactory &factory, const QString &folder)
{
    MainWindow window(factory);
    window.prompt().editor()->setPlainText(promptText);
    window.show();
    window.actions().action(ActionId::PlanAndRun)->trigger();
    const bool isDone = QTest::qWaitFor(
        [&window] {
            return window.controller().state().run().state == RunState::Completed && !window.controller().isRunning();
        },
        60000);
    // A second run, of a plan with one task changed.
    window.controller().session()->retryTask(window.controller().state().plan()->tasks.at(2).id,
                                             u"Write it once more, and say in a comment why."_s, RunOptions());
    const bool isDoneAgain = QTest::qWaitFor(
        [&window] {
            const ProjectState &state = window.controller().state();
            return state.earlierRuns().size() == 1 && state.run().state != RunState::Running &&
                   !window.controller().isRunning();
        },
        60000);
    const QString project = window.controller().folder();
    QFile readme(project + u"/README.md"_s);
    if (!isDone || !isDoneAgain || !project.startsWith(folder) || !readme.open(QIODevice::Append)) {
        return {};
    }
    readme.write("\nOpening hours: Monday to Friday, 8 to 17.\n");
    return project;
}

void closeDialogs(MainWindow &window)
{
    for (auto *dialog : window.findChildren<QDialog *>()) {
        dialog->close();
    }
    QTest::qWait(20);
}

int takeProject(SessionFactory &factory, const Form &form, const QString &project, const QString &out,
                const QString &only)
{
    int failures = 0;
    MainWindow window(factory);
    window.resize(form.size);
    window.show();
    const auto shoot = [&](QWidget *widget, const QString &screen) {
        const QString file = out + u'/' + screen + u'-' + form.name + u".png"_s;
        failures += widget != nullptr && take(widget, form.ratio, file) ? 0 : 1;
    };
    if (u"welcome"_s.contains(only)) {
        shoot(&window, u"welcome"_s);
    }
    if (u"estimate"_s.contains(only)) {
        window.prompt().editor()->setPlainText(promptText);
        QTest::qWait(600);
        shoot(&window, u"estimate"_s);
    }
    window.openProject(project);
    if (!QTest::qWaitFor([&window] { return window.controller().state().hasPlan(); }, 10000)) {
        return failures + 1;
    }
    for (const Screen &screen : projectScreens()) {
        if (screen.name.contains(only)) {
            window.selectTask(window.controller().state().plan()->tasks.at(2).id);
            QTest::qWait(100);
            shoot(screen.show(window), screen.name);
            closeDialogs(window);
        }
    }
    return failures;
}

/// The window after a run, with a task selected.
int takeWindow(SessionFactory &factory, const QString &project, const QString &file)
{
    MainWindow window(factory);
    window.resize(1600, 960);
    window.show();
    window.openProject(project);
    if (!QTest::qWaitFor([&window] { return window.controller().state().hasPlan(); }, 10000)) {
        return 1;
    }
    const QVector<Task> &tasks = window.controller().state().plan()->tasks;
    window.selectTask(tasks.at(tasks.size() / 3).id);
    window.actions().action(ActionId::ShowGraph)->trigger();
    QTest::qWait(500);
    return take(&window, 1, file) ? 0 : 1;
}

int takeFixtures(const Form &form, const QString &out, const QString &only)
{
    int failures = 0;
    for (const FixtureScreen &screen : fixtureScreens()) {
        if (screen.name.contains(only)) {
            const std::unique_ptr<QWidget> widget = screen.make();
            widget->show();
            QTest::qWait(400);
            failures += take(widget.get(), form.ratio, out + u'/' + screen.name + u'-' + form.name + u".png"_s) ? 0 : 1;
        }
    }
    return failures;
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    qputenv("AUTODEVOS_REDUCED_MOTION", "1");
    const QTemporaryDir home(QDir::tempPath() + u"/AutoDevOS-XXXXXX"_s); // its name is in the pictures
    // What is shown is the same on every machine: nobody's settings, providers and keys.
    for (const char *name : {"XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "AUTODEVOS_PROJECTS"}) {
        qputenv(name, QFile::encodeName(home.path()));
    }
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + QFile::encodeName(home.filePath(u"none"_s)));
    const QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"AutoDevOS"_s);
    QCoreApplication::setApplicationName(u"pictures"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, home.path() + u"/config"_s);
    QCommandLineParser line;
    line.addHelpOption();
    const QCommandLineOption language(u"language"_s, u"In this language, as \"de\" or \"zh_CN\"."_s, u"code"_s,
                                      u"en_US"_s);
    const QCommandLineOption window(u"window"_s, u"Only the picture that README shows."_s, u"file"_s);
    line.addOptions({language, window});
    line.addPositionalArgument(u"folder"_s, u"Where the pictures go."_s);
    line.addPositionalArgument(u"name"_s, u"Only screens whose name contains this."_s, u"[name]"_s);
    line.process(application);
    const QStringList arguments = line.positionalArguments();
    if (!line.isSet(window) && (arguments.isEmpty() || !QDir().mkpath(arguments.first()))) {
        line.showHelp(2);
    }
    QLocale::setDefault(QLocale(line.value(language)));
    QTranslator words; // of the original texts too: their plurals
    QTranslator buttons;
    const QString ofQt = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    if (words.load(QLocale(), u"autodevos"_s, u"_"_s, QStringLiteral(COMPILED_FOLDER))) {
        QCoreApplication::installTranslator(&words);
    }
    if (buttons.load(QLocale(), u"qtbase"_s, u"_"_s, ofQt)) {
        QCoreApplication::installTranslator(&buttons);
    }
    GuiSessionFactory factory;
    const QString project = makeProject(factory, home.path());
    if (project.isEmpty()) {
        QTextStream(stderr) << "the project for the pictures could not be made\n";
        return 1;
    }
    if (line.isSet(window)) {
        applyTheme(ThemeMode::Light);
        return takeWindow(factory, project, line.value(window));
    }
    int failures = 0;
    for (const auto &[theme, word] : {std::pair(ThemeMode::Light, u"light"_s), std::pair(ThemeMode::Dark, u"dark"_s)}) {
        applyTheme(theme);
        for (const Form &form :
             {Form{word + u"-1280x720"_s, {1280, 720}, 1}, Form{word + u"-2560x1440"_s, {2560, 1440}, 1},
              Form{word + u"-200-percent"_s, {1280, 720}, 2},
              Form{word + u"-right-to-left"_s, {1280, 720}, 1, Qt::RightToLeft}}) {
            QGuiApplication::setLayoutDirection(form.direction);
            failures += takeProject(factory, form, project, arguments.first(), arguments.value(1));
            failures += takeFixtures(form, arguments.first(), arguments.value(1));
        }
    }
    QTextStream(stdout) << (failures == 0 ? "all pictures taken\n" : "some pictures are missing\n");
    return failures == 0 ? 0 : 1;
}
