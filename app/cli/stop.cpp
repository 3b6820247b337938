// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/driver.h"
#include "core/base/filelock.h"

#include <QThread>

#include <csignal>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

constexpr int longestWaitMs = 30'000;
constexpr int pollMs = 50;

int run(const Arguments &arguments, const Composition &)
{
    const QString folder = arguments.positional().first();
    if (const auto state = readState(folder); !state) {
        return printError(state.error());
    }
    const QString lockFile = folder + u"/.autodevos/lock"_s;
    const auto holder = FileLock::holder(lockFile);
    if (!holder) {
        printLine(Cli::tr("Nothing is running there"));
        return ExitDone;
    }
    if (::kill(static_cast<pid_t>(holder->pid), SIGTERM) != 0) {
        return printError({ErrorKind::Permission,
                           Cli::tr("%1 cannot be told to stop").arg(holder->toText()),
                           Cli::tr("Stop it as the user it belongs to"),
                           {}});
    }
    for (int waited = 0; waited < longestWaitMs; waited += pollMs) {
        const auto now = FileLock::holder(lockFile);
        if (!now || now->pid != holder->pid) {
            printLine(Cli::tr("Stopped. Go on with: autodevos-cli resume %1").arg(folder));
            return ExitDone;
        }
        QThread::msleep(pollMs);
    }
    return printError({ErrorKind::Locked,
                       Cli::tr("%1 has not ended within 30 s").arg(holder->toText()),
                       Cli::tr("Wait, or end the process; the journal keeps what is done"),
                       {}});
}

} // namespace

Command stopCommand()
{
    return {u"stop"_s, u"DIR"_s, Cli::tr("end the run of a project cleanly; resume goes on later"), {}, 1, 1, run};
}

} // namespace autodevos
