// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/driver.h"
#include "app/cli/modelargs.h"
#include "app/cli/staletext.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

int run(const Arguments &arguments, const Composition &composition)
{
    const QString folder = QDir(arguments.positional().at(0)).absolutePath();
    const TaskId task(arguments.positional().at(1));
    const auto choice = modelChoice(arguments, composition);
    if (!choice) {
        return printError(choice.error());
    }
    const auto options = runOptions(arguments, *choice);
    if (!options) {
        return printError(options.error());
    }
    if (const auto known = requireTask(folder, task); !known) {
        return printError(known.error());
    }
    const Reach reach = arguments.has(u"only"_s) ? Reach::Alone : Reach::WithDependents;
    const bool isQuiet = arguments.has(u"quiet"_s) || arguments.has(u"json"_s);
    Driver driver(composition, arguments);
    return driver.drive(folder, *choice, [&](Session &session, const Driver::End &) {
        if (!isQuiet) {
            printStale(session.previewRetry(task, reach));
        }
        std::optional<QString> instructions;
        if (arguments.has(u"instructions"_s)) {
            instructions = arguments.value(u"instructions"_s);
        }
        session.retryTask(task, instructions, *options, reach);
    });
}

} // namespace

Command retryCommand()
{
    return {u"retry"_s,
            Cli::tr("DIR TASK"),
            Cli::tr("run one task again, and what depends on it"),
            QVector<Option>{{u"instructions"_s, u"TEXT"_s, Cli::tr("with other instructions (a new plan version)")},
                            {u"only"_s, {}, Cli::tr("this task alone; what depends on it waits for the next run")}} +
                modelOptions() + QVector<Option>{roleModelOption()} + runningOptions(),
            2,
            2,
            run};
}

} // namespace autodevos
