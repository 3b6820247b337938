// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/console.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

void printOverview()
{
    printLine(Cli::tr("autodevos-cli: from a prompt to a running, tested project"));
    printLine({});
    printLine(Cli::tr("Usage: autodevos-cli COMMAND [ARGUMENTS] [OPTIONS]"));
    printLine({});
    for (const Command &command : allCommands()) {
        printLine(u"  %1  %2"_s.arg(command.name, -11).arg(command.summary));
    }
    printLine({});
    printLine(Cli::tr("\"autodevos-cli COMMAND --help\" says more. --version prints the version."));
    printLine(Cli::tr("Exit codes: 0 done; 1 failed tasks or gates; 2 wrong usage; 3 configuration; 4 provider out of "
                      "reach; 5 damaged or locked project; 130 stopped by a signal."));
}

void printCommand(const Command &command)
{
    printLine(Cli::tr("Usage: autodevos-cli %1 %2").arg(command.name, command.usage).trimmed());
    printLine({});
    printLine(command.summary);
    if (!command.options.isEmpty()) {
        printLine({});
    }
    for (const Option &option : command.options) {
        const QString left = u"--"_s + option.name + (option.value.isEmpty() ? QString() : u" "_s + option.value);
        printLine(u"  %1  %2"_s.arg(left, -24).arg(option.description));
    }
}

int run(const Arguments &arguments, const Composition &)
{
    const auto &commands = allCommands();
    if (arguments.has(u"commands"_s)) {
        for (const Command &command : commands) {
            printLine(command.name);
        }
        return ExitDone;
    }
    if (arguments.positional().isEmpty()) {
        printOverview();
        return ExitDone;
    }
    const QString name = arguments.positional().first();
    const auto command = std::find_if(commands.cbegin(), commands.cend(),
                                      [&name](const Command &candidate) { return candidate.name == name; });
    if (command == commands.cend()) {
        return printError({ErrorKind::Usage,
                           Cli::tr("There is no command \"%1\"").arg(name),
                           Cli::tr("\"autodevos-cli help\" lists them"),
                           {}});
    }
    printCommand(*command);
    return ExitDone;
}

} // namespace

Command helpCommand()
{
    return {u"help"_s,
            Cli::tr("[COMMAND]"),
            Cli::tr("this list, or what one command takes"),
            {{u"commands"_s, {}, Cli::tr("only the names, one a line")}},
            0,
            1,
            run};
}

} // namespace autodevos
