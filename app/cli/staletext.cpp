// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/staletext.h"

#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/driver.h"

using namespace Qt::StringLiterals;

namespace autodevos {

void printStale(const StalePreview &preview)
{
    QStringList names;
    for (const TaskId &id : preview.stale) {
        names.append(id.value());
    }
    printNote(Cli::tr("Runs again: %1").arg(names.join(u", "_s)));
    printNote(Cli::tr("Kept as they are: %n task(s)", nullptr, static_cast<int>(preview.reused.size())));
}

Status requireTask(const QString &folder, const TaskId &task)
{
    const auto state = readState(folder);
    if (!state) {
        return tl::unexpected(state.error());
    }
    if (state->hasPlan() && state->plan()->task(task)) {
        return {};
    }
    QStringList ids;
    if (state->hasPlan()) {
        for (const Task &known : state->plan()->tasks) {
            ids.append(known.id.value());
        }
    }
    return failure(ErrorKind::NotFound, Cli::tr("The plan has no task \"%1\"").arg(task.value()),
                   Cli::tr("Its tasks are: %1").arg(ids.join(u", "_s)));
}

} // namespace autodevos
