// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/progress.h"

#include "app/cli/command.h"
#include "app/cli/conflicttext.h"
#include "app/cli/console.h"
#include "core/check/coverage.h"
#include "core/words/reasonwords.h"
#include "core/workspace/commit.h"

#include <QDateTime>

#include <algorithm>
#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

constexpr int redrawIntervalMs = 80;
constexpr int shownRunning = 8;

QString titleOf(const ProjectState &state, const TaskId &id)
{
    const Task *task = state.hasPlan() ? state.plan()->task(id) : nullptr;
    return task ? task->title : id.value();
}

QString markOf(TaskState state)
{
    switch (state) {
    case TaskState::Completed:
        return u"✓"_s;
    case TaskState::Failed:
        return u"✗"_s;
    case TaskState::Skipped:
        return u"–"_s;
    case TaskState::Waiting:
        return u"…"_s;
    case TaskState::Interrupted:
        return u"!"_s;
    default:
        return u"▸"_s;
    }
}

QString resultOf(const TaskStatus &status)
{
    QString text = Cli::tr("%n file(s)", nullptr, static_cast<int>(status.files.size()));
    if (status.endedMs > status.startedMs) {
        text += u", "_s + formatDuration(status.endedMs - status.startedMs);
    }
    if (status.attempts.size() > 1) {
        text += u", "_s + Cli::tr("%n tries", nullptr, static_cast<int>(status.attempts.size()));
    }
    return text;
}

struct Counts {
    qsizetype total = 0;
    qsizetype ended = 0;
};

Counts countTasks(const ProjectState &state)
{
    Counts counts;
    if (!state.hasPlan()) {
        return counts;
    }
    counts.total = state.plan()->tasks.size();
    counts.ended = std::count_if(state.plan()->tasks.cbegin(), state.plan()->tasks.cend(),
                                 [&state](const Task &task) { return isFinal(state.task(task.id).state); });
    return counts;
}

void writeRaw(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
    std::fflush(stderr);
}

} // namespace

Progress::Progress(ProgressMode mode)
    : m_mode(mode)
{
    m_sinceDrawn.start();
}

void Progress::show(const ProjectState &state, const QVector<Event> &events)
{
    if (m_mode == ProgressMode::Quiet) {
        return;
    }
    if (m_mode == ProgressMode::Live) {
        eraseBlock();
    }
    for (const Event &event : events) {
        if (m_mode == ProgressMode::Json) {
            printJson(toJson(event));
        } else {
            showChange(state, event);
        }
    }
    if (m_mode == ProgressMode::Live) {
        drawBlock(state, events.isEmpty() ? 0 : events.last().time);
    }
}

void Progress::showChange(const ProjectState &state, const Event &event)
{
    if (event.kind == EventKind::PlanMade) {
        const auto plan = state.plan();
        printNote(Cli::tr("Plan %1 of \"%2\": %3 requirements, %4 tasks")
                      .arg(plan->version)
                      .arg(plan->name)
                      .arg(plan->requirements.size())
                      .arg(plan->tasks.size()));
        for (const QString &note : plan->notes) {
            printNote(u"  ! "_s + reasonInWords(note));
        }
    } else if (event.kind == EventKind::LogWritten && event.payload.value(u"level"_s) == u"warning"_s) {
        printNote(u"  ! "_s + event.payload.value(u"text"_s).toString());
    } else if (event.kind == EventKind::UserDecided && event.payload.value(u"answer"_s) == u"deny"_s &&
               !event.payload.value(u"byPerson"_s).toBool()) {
        printNote(u"  ! "_s +
                  Cli::tr("A command or tool was not allowed, as nobody can be asked: see audit.jsonl; allow it in "
                          "policy.json or with --allow-commands"));
    } else if (event.kind == EventKind::UserDecided && event.payload.value(u"answer"_s) == u"blueprint"_s) {
        printNote(u"  ! "_s + Cli::tr("The budget is used up: the built-in model does the rest"));
    } else if (event.kind == EventKind::FilesCommitted) {
        const Commit commit = commitFromJson(event.payload);
        for (const FileChange &change : commit.changes) {
            if (!change.generated.isEmpty()) {
                printNote(u"  + "_s + Cli::tr("Merged the new version into your %1").arg(change.path));
            }
        }
        for (const FileConflict &conflict : commit.conflicts) {
            printNote(u"  ! "_s + conflict.path + u": "_s + conflictText(conflict));
        }
    } else if (event.kind == EventKind::TaskStateChanged) {
        const TaskState now = taskStateFromString(event.payload.value(u"state"_s).toString());
        const QString reason = event.payload.value(u"reason"_s).toString();
        if (now == TaskState::Pending || (now == TaskState::Running && m_mode == ProgressMode::Live)) {
            return;
        }
        const Counts counts = countTasks(state);
        const QString mark = state.task(event.task).isLeftOut() ? markOf(TaskState::Skipped) : markOf(now);
        QString line = u"%1 [%2/%3] %4"_s.arg(mark).arg(counts.ended).arg(counts.total).arg(titleOf(state, event.task));
        if (now == TaskState::Completed && state.task(event.task).isLeftOut()) {
            line += u" · "_s + Cli::tr("not carried out, --check full does");
        } else if (now == TaskState::Completed) {
            line += u" · "_s + resultOf(state.task(event.task));
        } else if (!reason.isEmpty()) {
            line += u" · "_s + reasonInWords(reason);
        }
        printNote(line);
    }
}

void Progress::refresh(const ProjectState &state, qint64 nowMs)
{
    if (m_mode == ProgressMode::Live && m_sinceDrawn.elapsed() >= redrawIntervalMs) {
        eraseBlock();
        drawBlock(state, nowMs);
    }
}

void Progress::drawBlock(const ProjectState &state, qint64 nowMs)
{
    if (m_isHeld) {
        return;
    }
    QStringList lines;
    for (auto it = state.tasks().cbegin(); it != state.tasks().cend(); ++it) {
        if (it->state == TaskState::Running) {
            lines.append(u"  ▸ %1 · %2 · %3"_s.arg(
                titleOf(state, it.key()), formatDuration(std::max<qint64>(0, nowMs - it->startedMs)), it->latestLine));
        }
    }
    std::sort(lines.begin(), lines.end());
    if (lines.size() > shownRunning) {
        const auto more = static_cast<int>(lines.size()) - shownRunning;
        lines = lines.mid(0, shownRunning);
        lines.append(u"  "_s + Cli::tr("and %n more", nullptr, more));
    }
    const Counts counts = countTasks(state);
    if (counts.total > 0) {
        constexpr int width = 24;
        const auto filled = static_cast<int>(width * counts.ended / counts.total);
        lines.append(u"  %1%2 %3/%4"_s.arg(QString(filled, u'█'), QString(width - filled, u'░'))
                         .arg(counts.ended)
                         .arg(counts.total));
    }
    for (const QString &line : std::as_const(lines)) {
        writeRaw(line.left(100) + u"\x1b[K\n"_s);
    }
    m_blockLines = static_cast<int>(lines.size());
    m_sinceDrawn.restart();
}

void Progress::setHeld(bool isHeld)
{
    if (isHeld) {
        eraseBlock();
    }
    m_isHeld = isHeld;
}

void Progress::eraseBlock()
{
    if (m_blockLines > 0) {
        writeRaw(u"\x1b[%1A\x1b[J"_s.arg(m_blockLines));
        m_blockLines = 0;
    }
}

void Progress::finish(const ProjectState &state)
{
    eraseBlock();
    if (m_mode == ProgressMode::Live || m_mode == ProgressMode::Plain) {
        printSummary(state);
    }
}

ProgressMode progressMode(bool json, bool quiet)
{
    if (json) {
        return ProgressMode::Json;
    }
    if (quiet) {
        return ProgressMode::Quiet;
    }
    return isTerminal(STDERR_FILENO) ? ProgressMode::Live : ProgressMode::Plain;
}

QString usageText(const Usage &usage)
{
    const QString usd = QString::number(usage.cost, 'f', usage.cost < 1 ? 4 : 2);
    const QString cost = usage.hasUnknownCost && usage.cost <= 0 ? Cli::tr("cost not known")
                         : usage.hasUnknownCost                  ? Cli::tr("at least %1 USD").arg(usd)
                         : usage.isEstimated                     ? Cli::tr("about %1 USD").arg(usd)
                                                                 : Cli::tr("%1 USD").arg(usd);
    return Cli::tr("Models: %1 tokens read, %2 written, %3").arg(usage.input).arg(usage.output).arg(cost);
}

void printSummary(const ProjectState &state)
{
    if (!state.hasPlan()) {
        return;
    }
    QHash<TaskState, int> tasks;
    for (const Task &task : state.plan()->tasks) {
        ++tasks[state.task(task.id).state];
    }
    const RunStatus &run = state.run();
    printNote(Cli::tr("Tasks: %1 completed, %2 failed, %3 skipped of %4 · %5 files · %6")
                  .arg(tasks.value(TaskState::Completed))
                  .arg(tasks.value(TaskState::Failed))
                  .arg(tasks.value(TaskState::Skipped))
                  .arg(state.plan()->tasks.size())
                  .arg(state.artifacts().size())
                  .arg(formatDuration(run.endedMs - run.startedMs)));
    if (const Usage usage = state.runUsage(); usage != Usage{}) {
        printNote(usageText(usage));
    }
    QHash<Verdict, int> verdicts;
    const auto rows = coverage(state);
    for (const RequirementCoverage &row : rows) {
        ++verdicts[row.verdict];
    }
    printNote(Cli::tr("Requirements: %1 proven, %2 built, %3 not built, %4 failed or open of %5")
                  .arg(verdicts.value(Verdict::Proven))
                  .arg(verdicts.value(Verdict::Built))
                  .arg(verdicts.value(Verdict::NotBuilt))
                  .arg(verdicts.value(Verdict::Failed) + verdicts.value(Verdict::Pending))
                  .arg(rows.size()));
    for (const RequirementCoverage &row : rows) {
        if (row.verdict == Verdict::NotBuilt || row.verdict == Verdict::Failed) {
            printNote(
                u"  %1 %2: %3"_s.arg(row.requirement.id.value(), row.requirement.text, reasonInWords(row.reason)));
        }
    }
    for (const Finding &gate : run.gates) {
        printNote(u"  ✗ "_s + (gate.file.isEmpty() ? QString() : gate.file + u": "_s) + gate.message +
                  (gate.remedy.isEmpty() ? QString() : u" · "_s + gate.remedy));
    }
}

} // namespace autodevos
