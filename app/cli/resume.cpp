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
    const auto choice = modelChoice(arguments, u"blueprint"_s);
    if (!choice) {
        return printError(choice.error());
    }
    auto options = runOptions(arguments, *choice);
    if (!options) {
        return printError(options.error());
    }
    const auto state = readState(folder);
    // A damaged journal is set aside and recovered when the project is opened.
    if (!state && state.error().kind != ErrorKind::Damaged) {
        return printError(state.error());
    }
    if (state && state->run().state != RunState::None) { // what the interrupted run was asked for still holds
        if (!arguments.has(u"check"_s)) {
            options->checkLevel = state->run().checkLevel;
        }
        if (!arguments.has(u"max-parallel"_s)) {
            options->maxParallel = state->run().maxParallel;
        }
    }
    Driver driver(composition, progressMode(arguments.has(u"json"_s), arguments.has(u"quiet"_s)),
                  arguments.has(u"allow-commands"_s));
    return driver.drive(folder, *choice, [&](Session &session, const Driver::End &) { session.requestRun(*options); });
}

} // namespace

Command resumeCommand()
{
    return {u"resume"_s,
            u"DIR"_s,
            Cli::tr("go on after an interruption; what is done stays done"),
            modelOptions() + runningOptions(),
            1,
            1,
            run};
}

} // namespace autodevos
