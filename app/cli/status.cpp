// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/conflicttext.h"
#include "app/cli/console.h"
#include "app/cli/driver.h"
#include "app/cli/progress.h"
#include "core/words/reasonwords.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

int run(const Arguments &arguments, const Composition &)
{
    const QString folder = arguments.positional().first();
    const auto standing = readStanding(folder);
    if (!standing) {
        return printError(standing.error());
    }
    const ProjectState &state = standing->state;
    const std::optional<LockHolder> &holder = standing->holder;
    if (arguments.has(u"json"_s)) {
        QJsonObject json = state.toContext();
        json.insert(u"holder"_s, holder ? QJsonValue(holder->toText()) : QJsonValue());
        printJson(json);
        return ExitDone;
    }
    if (!state.hasPlan()) {
        printLine(Cli::tr("No plan yet"));
        return ExitDone;
    }
    const RunStatus &runStatus = state.run();
    printLine(
        Cli::tr("%1 · plan %2 · %3").arg(state.plan()->name).arg(state.plan()->version).arg(toString(runStatus.state)));
    if (holder) {
        printLine(Cli::tr("Open in %1").arg(holder->toText()));
    }
    for (const Task &task : state.plan()->tasks) {
        const TaskStatus status = state.task(task.id);
        QString line = u"  %1  %2  %3"_s.arg(toString(status.state), -11).arg(task.id.value(), -22).arg(task.title);
        if (!status.reason.isEmpty()) {
            line += u" · "_s + reasonInWords(status.reason);
        }
        printLine(line);
    }
    if (const Usage usage = state.runUsage(); usage != Usage{}) {
        printLine(usageText(usage));
    }
    if (!state.conflicts().isEmpty()) {
        printConflicts(state, folder);
    }
    for (const QuestionStatus &open : state.questions()) {
        printLine(Cli::tr("Waits for an answer: %1").arg(open.question.text));
    }
    if (state.isOverBudget()) {
        printLine(
            Cli::tr("The budget is used up, %1 USD were spent: allow more with --budget USD (in all), or finish with "
                    "--when-over-budget blueprint")
                .arg(QString::number(state.runUsage().cost, 'g', 6)));
    }
    if (runStatus.state == RunState::Interrupted) {
        printLine(Cli::tr("Go on with: autodevos-cli resume %1").arg(folder));
    }
    return ExitDone;
}

} // namespace

Command statusCommand()
{
    return {u"status"_s,
            u"DIR"_s,
            Cli::tr("where a project stands; also while it runs elsewhere"),
            {{u"json"_s, {}, Cli::tr("the project context as JSON")}},
            1,
            1,
            run};
}

} // namespace autodevos
