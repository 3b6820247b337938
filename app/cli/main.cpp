// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/console.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include <algorithm>
#include <csignal>

using namespace Qt::StringLiterals;

namespace autodevos {

static QStringList withoutFirst(const QStringList &words)
{
    return words.mid(1);
}

static int runCommandNamed(const QStringList &words, const Composition &composition)
{
    const QString name = words.isEmpty() ? u"help"_s : words.first();
    if (name == u"--help"_s || name == u"-h"_s) {
        return helpCommand().run({}, composition);
    }
    if (name == u"--version"_s) {
        printLine(u"autodevos-cli "_s + QStringLiteral(AUTODEVOS_VERSION));
        return ExitDone;
    }
    const auto &commands = allCommands();
    const auto command = std::find_if(commands.cbegin(), commands.cend(),
                                      [&name](const Command &candidate) { return candidate.name == name; });
    if (command == commands.cend()) {
        return printError({ErrorKind::Usage,
                           Cli::tr("There is no command \"%1\"").arg(name),
                           Cli::tr("\"autodevos-cli help\" lists them"),
                           {}});
    }
    const QStringList rest = withoutFirst(words);
    const QStringList beforeDashes = rest.mid(0, rest.contains(u"--"_s) ? rest.indexOf(u"--"_s) : rest.size());
    if (beforeDashes.contains(u"--help"_s) || beforeDashes.contains(u"-h"_s)) {
        return helpCommand().run(*Arguments::parse({command->name}, {}, 0, 1), composition);
    }
    const auto arguments =
        Arguments::parse(rest, command->options, command->minimumArguments, command->maximumArguments);
    return arguments ? command->run(*arguments, composition) : printError(arguments.error());
}

const QVector<Command> &allCommands()
{
    static const QVector<Command> commands{
        runCommand(),      planCommand(),       resumeCommand(),  statusCommand(),      stopCommand(),
        retryCommand(),    skipCommand(),       editCommand(),    resolveCommand(),     coverageCommand(),
        checkCommand(),    exportCommand(),     previewCommand(), requestsCommand(),    auditCommand(),
        completeCommand(), modelsCommand(),     agentsCommand(),  experimentsCommand(), learnedCommand(),
        doctorCommand(),   completionCommand(), helpCommand()};
    return commands;
}

/// English first, below the language of the system: it has the plurals of the original texts.
static void installTranslations(QCoreApplication &application)
{
    for (const QLocale &locale : {QLocale(QLocale::English), QLocale()}) {
        auto *translator = new QTranslator(&application);
        if (translator->load(locale, u"autodevos"_s, u"_"_s, u":/i18n"_s)) {
            QCoreApplication::installTranslator(translator);
        }
    }
}

} // namespace autodevos

int main(int argc, char *argv[])
{
    std::signal(SIGPIPE, SIG_IGN);
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"autodevos-cli"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(AUTODEVOS_VERSION));
    autodevos::installTranslations(application);
    const autodevos::Composition composition;
    return autodevos::runCommandNamed(autodevos::withoutFirst(QCoreApplication::arguments()), composition);
}
