// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/driver.h"
#include "app/cli/staletext.h"
#include "core/engine/setaside.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

QStringList leftOutTasks(const ProjectState &state)
{
    QStringList names;
    const QSet<TaskId> out = leftOut(*state.plan(), state);
    for (const Task &task : state.plan()->tasks) {
        if (out.contains(task.id)) {
            names.append(task.id.value());
        }
    }
    return names;
}

int run(const Arguments &arguments, const Composition &composition)
{
    const QString folder = QDir(arguments.positional().at(0)).absolutePath();
    const TaskId task(arguments.positional().at(1));
    if (const auto known = requireTask(folder, task); !known) {
        return printError(known.error());
    }
    const bool isSkipped = !arguments.has(u"undo"_s);
    Driver driver(composition, ProgressMode::Quiet);
    const int code =
        driver.drive(folder, ModelChoice{.name = u"blueprint"_s}, [&](Session &session, const Driver::End &end) {
            QObject::connect(&session, &Session::eventsCommitted, &session, [task, end](const QVector<Event> &events) {
                const bool isDone = std::ranges::any_of(events, [&task](const Event &event) {
                    return event.kind == EventKind::TaskStateChanged && event.task == task;
                });
                if (isDone) {
                    end(ExitDone);
                }
            });
            session.skipTask(task, isSkipped);
        });
    if (code == ExitDone && !arguments.has(u"quiet"_s)) {
        const QStringList names = leftOutTasks(driver.finalState());
        printLine(names.isEmpty() ? Cli::tr("No task is skipped") : Cli::tr("Skipped: %1").arg(names.join(u", "_s)));
    }
    return code;
}

} // namespace

Command skipCommand()
{
    return {u"skip"_s,
            Cli::tr("DIR TASK"),
            Cli::tr("leave one task out of the runs to come, and what depends on it"),
            {{u"undo"_s, {}, Cli::tr("take that back")}, {u"quiet"_s, {}, Cli::tr("no progress; errors only")}},
            2,
            2,
            run};
}

} // namespace autodevos
