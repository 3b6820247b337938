// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/driver.h"
#include "core/engine/exportcommits.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

int run(const Arguments &arguments, const Composition &)
{
    const QString folder = QDir(arguments.positional().first()).absolutePath();
    const QString target = arguments.value(u"to"_s);
    if (target.isEmpty()) {
        return printError({ErrorKind::Usage,
                           Cli::tr("There is no target"),
                           Cli::tr("Say where with --to FILE.zip, FILE.tar.gz, FOLDER or git:FOLDER"),
                           {}});
    }
    const auto state = readState(folder);
    if (!state) {
        return printError(state.error());
    }
    const auto written = exportTree(Workspace(folder), target, exportCommits(*state));
    if (!written) {
        return printError(written.error());
    }
    printLine(Cli::tr("%n file(s) written to %1", nullptr, *written).arg(target));
    return ExitDone;
}

} // namespace

Command exportCommand()
{
    return {u"export"_s,
            Cli::tr("DIR --to FILE.zip|FILE.tar.gz|FOLDER|git:FOLDER"),
            Cli::tr("copy the finished tree out; an existing target is never overwritten"),
            {{u"to"_s, u"TARGET"_s, Cli::tr("an archive, a folder, or a git repository with a commit per task")}},
            1,
            1,
            run};
}

} // namespace autodevos
