// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/conflicttext.h"
#include "app/cli/console.h"
#include "app/cli/driver.h"
#include "core/engine/decisions.h"

#include <QDir>

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

Result<std::optional<Resolution>> chosen(const Arguments &arguments)
{
    std::optional<Resolution> choice;
    for (const Resolution resolution : {Resolution::Ours, Resolution::Theirs, Resolution::Merged}) {
        if (!arguments.has(toString(resolution))) {
            continue;
        }
        if (choice) {
            return failure(ErrorKind::Usage, Cli::tr("Only one of --ours, --theirs and --merged can be chosen"));
        }
        choice = resolution;
    }
    return choice;
}

int list(const ProjectState &state, const QString &folder, bool isJson)
{
    if (isJson) {
        printJson({{u"conflicts"_s, state.toContext().value(u"conflicts"_s)}});
    } else if (state.conflicts().isEmpty()) {
        printLine(Cli::tr("No file is in conflict"));
    } else {
        printConflicts(state, folder);
    }
    return state.conflicts().isEmpty() ? ExitDone : ExitFailed;
}

/// As the project names it: people also give a path from where they stand.
QString projectPath(const QString &path, const QString &folder, const ProjectState &state)
{
    const QString clean = QDir::cleanPath(path);
    if (state.conflicts().contains(clean) || state.artifacts().contains(clean)) {
        return clean;
    }
    const QString fromHere = QDir(folder).relativeFilePath(QDir::current().absoluteFilePath(clean));
    return fromHere.startsWith(u"../"_s) ? clean : fromHere;
}

int run(const Arguments &arguments, const Composition &composition)
{
    const QString folder = QDir(arguments.positional().first()).absolutePath();
    const auto choice = chosen(arguments);
    if (!choice) {
        return printError(choice.error());
    }
    const auto state = readState(folder);
    if (!state) {
        return printError(state.error());
    }
    const bool isJson = arguments.has(u"json"_s);
    if (!*choice) {
        return arguments.positional().size() == 1 ? list(*state, folder, isJson)
                                                  : printError({ErrorKind::Usage,
                                                                Cli::tr("How to decide is not said"),
                                                                Cli::tr("Add --ours, --theirs or --merged"),
                                                                {}});
    }
    QStringList paths;
    for (const QString &path : arguments.positional().mid(1)) {
        paths.append(projectPath(path, folder, *state));
    }
    if (paths.isEmpty()) {
        paths = state->conflicts().keys();
    }
    Driver driver(composition, isJson ? ProgressMode::Json : ProgressMode::Quiet);
    const int code =
        driver.drive(folder, ModelChoice{.name = u"blueprint"_s}, [&](Session &session, const Driver::End &end) {
            QObject::connect(&session, &Session::filesResolved, &session, [end] { end(ExitDone); });
            session.resolveFiles(paths, **choice);
        });
    if (code == ExitDone && !isJson && !driver.finalState().conflicts().isEmpty()) {
        printConflicts(driver.finalState(), folder);
    }
    return code;
}

} // namespace

Command resolveCommand()
{
    return {u"resolve"_s,
            Cli::tr("DIR [FILE...] [--ours|--theirs|--merged]"),
            Cli::tr("list the files in which your changes and a new version are at odds, or decide about them"),
            {{u"ours"_s, {}, Cli::tr("keep your file as it is")},
             {u"theirs"_s, {}, Cli::tr("take the generated version; also brings back one you changed or deleted")},
             {u"merged"_s, {}, Cli::tr("take what you made of the merged file in .autodevos/conflicts/merged")},
             {u"json"_s, {}, Cli::tr("the list, or the events of the decision, as JSON")}},
            1,
            1000,
            run};
}

} // namespace autodevos
