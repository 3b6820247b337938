// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/driver.h"
#include "app/cli/modelargs.h"
#include "app/cli/prompttext.h"
#include "app/cli/staletext.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

bool isQuiet(const Arguments &arguments)
{
    return arguments.has(u"quiet"_s) || arguments.has(u"json"_s);
}

/// One task gets other instructions.
int editTask(const Arguments &arguments, const Composition &composition, const ModelChoice &choice,
             const RunOptions &options)
{
    const QString folder = QDir(arguments.positional().at(0)).absolutePath();
    const TaskId task(arguments.positional().at(1));
    if (!arguments.has(u"instructions"_s)) {
        return printError(
            {ErrorKind::Usage, Cli::tr("There are no new instructions"), Cli::tr("Give them with --instructions"), {}});
    }
    if (const auto known = requireTask(folder, task); !known) {
        return printError(known.error());
    }
    Driver driver(composition, arguments);
    return driver.drive(folder, choice, [&](Session &session, const Driver::End &end) {
        if (!isQuiet(arguments)) {
            printStale(session.previewRetry(task));
        }
        if (arguments.has(u"no-run"_s)) {
            QObject::connect(&session, &Session::planned, &session, [end](const Plan &) { end(ExitDone); });
            session.editTask(task, arguments.value(u"instructions"_s));
        } else {
            session.retryTask(task, arguments.value(u"instructions"_s), options);
        }
    });
}

/// The prompt as it shall be from now on: changed, with another data model, or both.
Result<Prompt> changedPrompt(const Arguments &arguments, const QString &folder)
{
    const auto file = domainFile(arguments);
    if (!file) {
        return tl::unexpected(file.error());
    }
    if (!*file && !arguments.has(u"prompt"_s) && !arguments.has(u"prompt-file"_s)) {
        return failure(ErrorKind::Usage, Cli::tr("Nothing is to be changed"),
                       Cli::tr("Name a task and --instructions, or give --prompt, --prompt-file or --domain"));
    }
    const auto state = readState(folder);
    if (!state) {
        return tl::unexpected(state.error());
    }
    if (!state->hasPlan()) {
        return failure(ErrorKind::Usage, Cli::tr("The project has no plan yet"),
                       Cli::tr("Go on with \"resume\" first"));
    }
    Prompt prompt{state->plan()->prompt.text, *file ? (*file)->domain : std::nullopt};
    if (arguments.has(u"prompt"_s)) {
        prompt.text = arguments.value(u"prompt"_s);
    } else if (arguments.has(u"prompt-file"_s)) {
        const auto text = promptFileText(arguments.value(u"prompt-file"_s));
        if (!text) {
            return tl::unexpected(text.error());
        }
        prompt.text = *text;
    }
    return prompt;
}

/// The project as a whole is planned anew; what comes out as before is kept as it is.
int editProject(const Arguments &arguments, const Composition &composition, const ModelChoice &choice,
                const RunOptions &options)
{
    const QString folder = QDir(arguments.positional().at(0)).absolutePath();
    const auto prompt = changedPrompt(arguments, folder);
    if (!prompt) {
        return printError(prompt.error());
    }
    Driver driver(composition, arguments);
    return driver.drive(folder, choice, [&](Session &session, const Driver::End &end) {
        QObject::connect(&session, &Session::planned, &session, [&, end](const Plan &) {
            if (!isQuiet(arguments)) {
                printStale(session.previewRun(options.checkLevel));
            }
            if (arguments.has(u"no-run"_s)) {
                end(ExitDone);
            } else {
                session.requestRun(options);
            }
        });
        session.requestPlan(*prompt, {}, choice.budget);
    });
}

int run(const Arguments &arguments, const Composition &composition)
{
    const auto choice = modelChoice(arguments, composition);
    if (!choice) {
        return printError(choice.error());
    }
    const auto options = runOptions(arguments, *choice);
    if (!options) {
        return printError(options.error());
    }
    return arguments.positional().size() > 1 ? editTask(arguments, composition, *choice, *options)
                                             : editProject(arguments, composition, *choice, *options);
}

} // namespace

Command editCommand()
{
    return {u"edit"_s,
            Cli::tr("DIR TASK --instructions TEXT | DIR [--prompt TEXT] [--domain F]"),
            Cli::tr("change a task, the prompt or the data model: a new plan version; what it makes stale is shown and "
                    "run, what you changed by hand is kept"),
            QVector<Option>{{u"instructions"_s, u"TEXT"_s, Cli::tr("the new instructions of the task, whole")},
                            {u"prompt"_s, u"TEXT"_s, Cli::tr("the new prompt, whole")},
                            {u"prompt-file"_s, u"F"_s, Cli::tr("read the new prompt from a file; - is standard input")},
                            domainOption(),
                            {u"no-run"_s, {}, Cli::tr("only make the new version")}} +
                modelOptions() + QVector<Option>{roleModelOption()} + runningOptions(),
            1,
            2,
            run};
}

} // namespace autodevos
