// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/driver.h"
#include "app/cli/staletext.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

int run(const Arguments &arguments, const Composition &composition)
{
    const QString folder = QDir(arguments.positional().at(0)).absolutePath();
    const TaskId task(arguments.positional().at(1));
    const auto options = arguments.runOptions();
    if (!options) {
        return printError(options.error());
    }
    if (!arguments.has(u"instructions"_s)) {
        return printError(
            {ErrorKind::Usage, Cli::tr("There are no new instructions"), Cli::tr("Give them with --instructions"), {}});
    }
    if (const auto known = requireTask(folder, task); !known) {
        return printError(known.error());
    }
    const bool isQuiet = arguments.has(u"quiet"_s) || arguments.has(u"json"_s);
    Driver driver(composition, progressMode(arguments.has(u"json"_s), arguments.has(u"quiet"_s)));
    return driver.drive(folder, u"blueprint"_s, [&](Session &session, const Driver::End &end) {
        if (!isQuiet) {
            printStale(session.previewRetry(task));
        }
        if (arguments.has(u"no-run"_s)) {
            QObject::connect(&session, &Session::planned, &session, [end](const Plan &) { end(ExitDone); });
            session.editTask(task, arguments.value(u"instructions"_s));
        } else {
            session.retryTask(task, arguments.value(u"instructions"_s), *options);
        }
    });
}

} // namespace

Command editCommand()
{
    return {u"edit"_s,
            Cli::tr("DIR TASK --instructions TEXT"),
            Cli::tr("change a task: a new plan version; what it makes stale is shown and run"),
            QVector<Option>{{u"instructions"_s, u"TEXT"_s, Cli::tr("the new instructions, whole")},
                            {u"no-run"_s, {}, Cli::tr("only make the new version")}} +
                runningOptions(),
            2,
            2,
            run};
}

} // namespace autodevos
