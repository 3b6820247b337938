// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/firstpaint.h"
#include "app/gui/guisessionfactory.h"
#include "app/gui/startuptrace.h"
#include "core/base/sandbox.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"

#include <QAccessibleObject>
#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFutureWatcher>
#include <QLibraryInfo>
#include <QProcess>
#include <QScopeGuard>
#include <QSettings>
#include <QSocketNotifier>
#include <QtConcurrentRun>
#include <QThreadPool>
#include <QTranslator>

#include <array>
#include <csignal>
#include <cstdio>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace autodevos {

namespace {

int stopSignalSockets[2] = {-1, -1};

void handleStopSignal(int)
{
    const char byte = 1;
    // Only async-signal-safe calls here; a full socket means that it has been said already.
    [[maybe_unused]] const auto written = ::write(stopSignalSockets[0], &byte, 1);
}

/// SIGINT and SIGTERM close the window the way a person does: the run ends cleanly, nothing is lost.
void closeOnStopSignals(MainWindow &window)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, stopSignalSockets) != 0) {
        return;
    }
    auto *notifier = new QSocketNotifier(stopSignalSockets[1], QSocketNotifier::Read, &window);
    QObject::connect(notifier, &QSocketNotifier::activated, &window, [&window] {
        char byte = 0;
        [[maybe_unused]] const auto got = ::read(stopSignalSockets[1], &byte, 1);
        window.close();
    });
    struct sigaction action {};
    action.sa_handler = handleStopSignal;
    action.sa_flags = SA_RESTART;
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
        ::sigaction(signal, &action, nullptr);
    }
}

void install(QApplication &application, const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(locale, name, u"_"_s, folder)) {
        QApplication::installTranslator(translator);
    }
}

void installTranslations(QApplication &application)
{
    if (const QString language = QSettings().value(u"window/language"_s).toString(); !language.isEmpty()) {
        QLocale::setDefault(QLocale(language));
    }
    // English first, below the chosen language: it has the plurals of the original texts.
    install(application, QLocale(QLocale::English), u"autodevos"_s, u":/i18n"_s);
    install(application, QLocale(), u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, QLocale(), u"autodevos"_s, u":/i18n"_s);
}

/// The application as screen readers name it; its own name is that of the settings file.
class AccessibleApplication final : public QAccessibleApplication {
public:
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? QGuiApplication::applicationDisplayName()
                                         : QAccessibleApplication::text(kind);
    }
};

QAccessibleInterface *makeAccessibleApplication(const QString &, QObject *object)
{
    return object == qApp ? new AccessibleApplication : nullptr;
}

/// Trying the sandbox starts a process, so it is done beside the window and told when known.
void tellSandbox(MainWindow &window)
{
    auto *watcher = new QFutureWatcher<SandboxSupport>(&window);
    QObject::connect(watcher, &QFutureWatcher<SandboxSupport>::finished, &window, [&window, watcher] {
        window.setSandbox(watcher->result());
        watcher->deleteLater();
    });
    watcher->setFuture(QtConcurrent::run([] { return Sandbox::detect().support(); }));
}

ThemeMode chosenTheme()
{
    const QString name = QSettings().value(u"window/theme"_s).toString();
    return name == u"light"_s ? ThemeMode::Light : name == u"dark"_s ? ThemeMode::Dark : ThemeMode::System;
}

} // namespace

} // namespace autodevos

int main(int argc, char *argv[])
{
    using namespace autodevos;
    // Settings lie in <config>/AutoDevOS/settings.ini, the file other parts of the program read too.
    QCoreApplication::setOrganizationName(u"AutoDevOS"_s);
    QCoreApplication::setApplicationName(u"settings"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(AUTODEVOS_VERSION));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(u"AutoDevOS"_s);
    QApplication::setDesktopFileName(u"autodevos"_s);
    QAccessible::installFactory(&makeAccessibleApplication);
    installTranslations(application);

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Turns a written prompt into a complete, running software project."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption promptOption(
        u"prompt"_s, QCoreApplication::translate("main", "Start with this prompt in the editor."), u"text"_s);
    parser.addOption(promptOption);
    const QCommandLineOption emptyOption(
        u"empty"_s, QCoreApplication::translate("main", "Start without the project that was open last."));
    parser.addOption(emptyOption);
    parser.addPositionalArgument(u"folder"_s, QCoreApplication::translate("main", "Project to open."), u"[folder]"_s);
    if (!parser.parse(QCoreApplication::arguments()) || parser.positionalArguments().size() > 1) {
        const QString problem = parser.errorText().isEmpty()
                                    ? QCoreApplication::translate("main", "Only one project can be opened at a time")
                                    : parser.errorText();
        std::fprintf(stderr, "autodevos: %s\n", qPrintable(problem));
        return 2;
    }
    parser.process(application); // --help and --version

    applyTheme(chosenTheme());
    setReducedMotion(QSettings().value(u"window/reducedMotion"_s).toBool());
    // The window has told its jobs to stop; they end while there is an application.
    const auto rest = qScopeGuard([] { QThreadPool::globalInstance()->waitForDone(); });
    GuiSessionFactory factory;
    MainWindow window(factory);
    traceStart(window);
    closeOnStopSignals(window);
    window.show();
    afterFirstPaint(window, [&window] { tellSandbox(window); });
    if (parser.isSet(promptOption)) {
        window.setPrompt(parser.value(promptOption));
    }
    QObject::connect(&window, &MainWindow::windowWanted, &window,
                     [] { QProcess::startDetached(QCoreApplication::applicationFilePath(), {u"--empty"_s}); });
    if (!parser.positionalArguments().isEmpty()) {
        window.openProject(QDir::current().absoluteFilePath(parser.positionalArguments().constFirst()));
    } else if (!parser.isSet(emptyOption) && !parser.isSet(promptOption)) {
        window.restoreSession();
    }
    return QApplication::exec();
}
