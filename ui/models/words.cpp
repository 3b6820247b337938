// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace autodevos {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(autodevos::Words)
};

QString runningText(const TaskRow &row, qint64 nowMs)
{
    constexpr qint64 SilenceMs = 10'000;
    const QString line = row.latestLine.isEmpty() ? Words::tr("Started") : row.latestLine;
    const qint64 silence = row.heartbeatMs > 0 ? nowMs - row.heartbeatMs : 0;
    return silence < SilenceMs ? line : Words::tr("Silent for %1 · %2").arg(durationText(silence), line);
}

} // namespace

QString stateText(TaskState state)
{
    switch (state) {
    case TaskState::Pending:
        return Words::tr("Pending");
    case TaskState::Running:
        return Words::tr("Running");
    case TaskState::Waiting:
        return Words::tr("Waiting");
    case TaskState::Completed:
        return Words::tr("Completed");
    case TaskState::Failed:
        return Words::tr("Failed");
    case TaskState::Skipped:
        return Words::tr("Skipped");
    case TaskState::Interrupted:
        return Words::tr("Interrupted");
    }
    Q_UNREACHABLE();
    return {};
}

QString stateText(RunState state)
{
    switch (state) {
    case RunState::None:
        return Words::tr("Not started");
    case RunState::Running:
        return Words::tr("Running");
    case RunState::Paused:
        return Words::tr("Paused");
    case RunState::Completed:
        return Words::tr("Completed");
    case RunState::Failed:
        return Words::tr("Failed");
    case RunState::Interrupted:
        return Words::tr("Interrupted");
    }
    Q_UNREACHABLE();
    return {};
}

QString roleText(const RoleId &role)
{
    const std::array<std::pair<QLatin1StringView, const char *>, 14> known = {{
        {"planner"_L1, QT_TRANSLATE_NOOP("autodevos::Words", "Planner")},
        {"architect"_L1, QT_TRANSLATE_NOOP("autodevos::Words", "Architect")},
        {"database"_L1, QT_TRANSLATE_NOOP("autodevos::Words", "Database")},
        {"backend"_L1, QT_TRANSLATE_NOOP("autodevos::Words", "Backend")},
        {"frontend"_L1, QT_TRANSLATE_NOOP("autodevos::Words", "Frontend")},
        {"testing"_L1, QT_TRANSLATE_NOOP("autodevos::Words", "Testing")},
        {"documentation"_L1, QT_TRANSLATE_NOOP("autodevos::Words", "Documentation")},
        {"devops"_L1, QT_TRANSLATE_NOOP("autodevos::Words", "DevOps")},
        {"review"_L1, QT_TRANSLATE_NOOP("autodevos::Words", "Review")},
        {"integrator"_L1, QT_TRANSLATE_NOOP("autodevos::Words", "Integrator")},
        {"repair"_L1, QT_TRANSLATE_NOOP("autodevos::Words", "Repair")},
        {"security"_L1, QT_TRANSLATE_NOOP("autodevos::Words", "Security")},
        {"api-integration"_L1, QT_TRANSLATE_NOOP("autodevos::Words", "API integration")},
        {"ai-integration"_L1, QT_TRANSLATE_NOOP("autodevos::Words", "AI integration")},
    }};
    for (const auto &[name, word] : known) {
        if (role.value() == name) {
            return Words::tr(word);
        }
    }
    return role.value();
}

QString groupTitle(const RoleId &role, int tasks)
{
    return Words::tr("%1 (%2 tasks)").arg(roleText(role)).arg(tasks);
}

QString durationText(qint64 milliseconds)
{
    if (milliseconds < 9'950) {
        return Words::tr("%1 s").arg(QLocale().toString(static_cast<double>(milliseconds) / 1000.0, 'f', 1));
    }
    const qint64 seconds = milliseconds / 1000;
    if (seconds < 60) {
        return Words::tr("%1 s").arg(seconds);
    }
    const QString rest = u"%1"_s.arg(seconds % 60, 2, 10, QLatin1Char('0'));
    if (seconds < 3600) {
        return u"%1:%2"_s.arg(seconds / 60).arg(rest);
    }
    return u"%1:%2:%3"_s.arg(seconds / 3600).arg((seconds / 60) % 60, 2, 10, QLatin1Char('0')).arg(rest);
}

QString roughDurationText(double seconds)
{
    if (seconds < 10) {
        return Words::tr("%1 s").arg(std::max(1, qRound(seconds)));
    }
    if (seconds < 90) {
        return Words::tr("%1 s").arg(qRound(seconds / 10) * 10);
    }
    const int minutes = qRound(seconds / 60);
    return minutes < 90 ? Words::tr("%1 min").arg(minutes)
                        : Words::tr("%1 h").arg(QLocale().toString(seconds / 3600, 'f', 1));
}

QString countText(qint64 count)
{
    if (count < 1000) {
        return QString::number(count);
    }
    if (count < 1'000'000) {
        return Words::tr("%1k").arg(QLocale().toString(static_cast<double>(count) / 1000, 'f', count < 10'000 ? 1 : 0));
    }
    return Words::tr("%1M").arg(QLocale().toString(static_cast<double>(count) / 1'000'000, 'f', 1));
}

QString usdText(double amount)
{
    return u"$"_s + QLocale().toString(amount, 'f', amount > 0 && amount < 0.1 ? 4 : 2);
}

QString noteText(const TaskRow &row, bool isRunActive, qint64 nowMs)
{
    if (row.groupSize > 0) {
        const QString done = Words::tr("%1 of %2 done").arg(row.groupDone).arg(row.groupSize);
        const bool isOver = row.groupDone == row.groupSize || row.state == TaskState::Pending;
        return isOver ? done : Words::tr("%1 · %2: %3").arg(done, stateText(row.state), row.latestLine);
    }
    switch (row.state) {
    case TaskState::Pending:
        if (row.missingNeeds == 1) {
            return Words::tr("Waits for %1").arg(row.firstMissing);
        }
        if (row.missingNeeds > 1) {
            return Words::tr("Waits for %1 and %2 more").arg(row.firstMissing).arg(row.missingNeeds - 1);
        }
        return isRunActive ? Words::tr("Ready, waits for a free slot") : Words::tr("Ready");
    case TaskState::Running:
        return runningText(row, nowMs);
    case TaskState::Waiting:
        return row.reason.isEmpty() ? Words::tr("Waits for the next try") : row.reason;
    case TaskState::Completed:
        return row.isReused    ? Words::tr("Reused from an earlier run")
               : row.isLeftOut ? Words::tr("Not carried out at this check level")
                               : QString();
    case TaskState::Failed:
        return row.reason.isEmpty() ? Words::tr("Failed without saying why") : row.reason;
    case TaskState::Skipped:
        return row.reason.isEmpty() ? Words::tr("Skipped") : row.reason;
    case TaskState::Interrupted:
        return row.reason.isEmpty() ? Words::tr("Cut off; goes on with the next run") : row.reason;
    }
    Q_UNREACHABLE();
    return {};
}

QString withoutMnemonic(QString text)
{
    static const QRegularExpression apart(u"\\s?\\(&\\w\\)"_s);
    return text.remove(apart).remove(u'&');
}

QString withKeys(const QString &text, const QKeySequence &keys)
{
    return keys.isEmpty() ? text
                          : Words::tr("%1 (%2)", "action, shortcut").arg(text, keys.toString(QKeySequence::NativeText));
}

QString factsText(const TaskRow &row, qint64 nowMs)
{
    QStringList parts;
    if (row.tries > 1) {
        parts.append(Words::tr("try %1").arg(row.tries));
    }
    if (!row.files.isEmpty()) {
        parts.append(row.files.size() == 1 ? Words::tr("1 file") : Words::tr("%1 files").arg(row.files.size()));
    }
    if (row.startedMs > 0) {
        parts.append(durationText(row.elapsedMs(nowMs)));
    }
    if (row.cost > 0) {
        parts.append(usdText(row.cost));
    }
    return parts.join(u" · "_s);
}

void appendFiles(QStringList &lines, const QStringList &files)
{
    constexpr int MostFiles = 8;
    for (const QString &file : files.mid(0, MostFiles)) {
        lines.append(u"<code>%1</code>"_s.arg(file.toHtmlEscaped()));
    }
    if (files.size() > MostFiles) {
        lines.append(Words::tr("and %1 more").arg(files.size() - MostFiles));
    }
}

QString spokenText(const TaskRow &row, bool isRunActive, qint64 nowMs)
{
    QStringList parts = {row.title, roleText(row.role), stateText(row.state)};
    if (const QString note = noteText(row, isRunActive, nowMs); !note.isEmpty()) {
        parts.append(note);
    }
    if (row.isStale) {
        parts.append(Words::tr("would run again"));
    }
    if (const qint64 elapsed = row.elapsedMs(nowMs); elapsed > 0) {
        parts.append(durationText(elapsed));
    }
    if (row.tries > 1) {
        parts.append(Words::tr("try %1").arg(row.tries));
    }
    if (!row.files.isEmpty()) {
        parts.append(row.files.size() == 1 ? Words::tr("1 file") : Words::tr("%1 files").arg(row.files.size()));
    }
    return parts.join(u", "_s);
}

} // namespace autodevos
