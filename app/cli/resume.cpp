// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/driver.h"
#include "app/cli/modelargs.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

int run(const Arguments &arguments, const Composition &composition)
{
    const QString folder = QDir(arguments.positional().first()).absolutePath();
    const auto state = readState(folder);
    // A damaged journal is set aside and recovered when the project is opened.
    if (!state && state.error().kind != ErrorKind::Damaged) {
        return printError(state.error());
    }
    const RunOptions earlier = state ? runOptionsOf(*state) : RunOptions();
    const auto choice = modelChoice(arguments, composition, earlier);
    if (!choice) {
        return printError(choice.error());
    }
    const auto options = runOptions(arguments, *choice, earlier);
    if (!options) {
        return printError(options.error());
    }
    if (!arguments.has(u"model"_s) && !arguments.has(u"quiet"_s) && !choice->isBuiltIn()) {
        printNote(choice->baseUrl.isEmpty() ? Cli::tr("Goes on with %1").arg(choice->name)
                                            : Cli::tr("Goes on with %1 at %2").arg(choice->name, choice->baseUrl));
    }
    Driver driver(composition, arguments);
    return driver.drive(folder, *choice, [&](Session &session, const Driver::End &) { session.requestRun(*options); });
}

} // namespace

Command resumeCommand()
{
    return {u"resume"_s,
            u"DIR"_s,
            Cli::tr("go on after an interruption, with the options the run was given; what is done stays done"),
            modelOptions() + QVector<Option>{roleModelOption()} + runningOptions(),
            1,
            1,
            run};
}

} // namespace autodevos
