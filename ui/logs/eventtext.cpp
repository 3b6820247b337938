// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/eventtext.h"

#include "core/plan/fileconflict.h"
#include "core/words/errorwords.h"
#include "core/words/reasonwords.h"
#include "ui/models/words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace autodevos {

namespace {

constexpr qsizetype longestLine = 4000; // what is longer is no line for reading

struct Said {
    Q_DECLARE_TR_FUNCTIONS(autodevos::EventText)
};

QString text(const QJsonObject &payload, QLatin1StringView name)
{
    return payload.value(name).toString();
}

void add(QVector<LogLine> &lines, const Event &event, LogLevel level, const QString &words)
{
    for (const QStringView part : QStringView(words).split(u'\n')) {
        const QStringView line = part.endsWith(u'\r') ? part.chopped(1) : part;
        if (!line.isEmpty()) {
            lines.append({event.time, level, event.task, line.left(longestLine).toString()});
        }
    }
}

LogLevel levelOf(const QString &name)
{
    return name == u"debug"_s     ? LogLevel::Debug
           : name == u"warning"_s ? LogLevel::Warning
           : name == u"error"_s   ? LogLevel::Error
                                  : LogLevel::Info;
}

void addState(QVector<LogLine> &lines, const Event &event)
{
    const TaskState state = taskStateFromString(text(event.payload, "state"_L1));
    const QString reason = text(event.payload, "reason"_L1);
    const bool isBad = state == TaskState::Failed;
    const bool isOdd = state == TaskState::Skipped || state == TaskState::Waiting || state == TaskState::Interrupted;
    add(lines, event,
        isBad   ? LogLevel::Error
        : isOdd ? LogLevel::Warning
                : LogLevel::Info,
        reason.isEmpty() ? stateText(state)
                         : Said::tr("%1: %2", "a state, and why").arg(stateText(state), reasonInWords(reason)));
}

void addChecks(QVector<LogLine> &lines, const Event &event)
{
    const QJsonArray results = event.payload.value("results"_L1).toArray();
    for (const QJsonValue value : results) {
        const CheckResult result = checkResultFromJson(value.toObject());
        if (result.skipped) {
            add(lines, event, LogLevel::Debug, Said::tr("Check %1: %2").arg(result.check, result.note));
            continue;
        }
        add(lines, event, result.ok ? LogLevel::Info : LogLevel::Error,
            (result.ok ? Said::tr("Check %1 passed in %2") : Said::tr("Check %1 failed after %2"))
                .arg(result.check, durationText(qRound64(result.seconds * 1000))));
        for (const Finding &finding : result.findings) {
            const QString place = finding.file.isEmpty() ? QString()
                                  : finding.line > 0     ? finding.file + u':' + QString::number(finding.line) + u": "_s
                                                         : finding.file + u": "_s;
            add(lines, event, finding.isError ? LogLevel::Error : LogLevel::Warning, place + finding.message);
        }
    }
}

void addFiles(QVector<LogLine> &lines, const Event &event)
{
    const QJsonArray files = event.payload.value("files"_L1).toArray();
    for (const QJsonValue value : files) {
        const QJsonObject file = value.toObject();
        const QString path = text(file, "path"_L1);
        const bool isNew = text(file, "previousHash"_L1).isEmpty();
        add(lines, event, LogLevel::Debug,
            (file.value("removed"_L1).toBool() ? Said::tr("Removed %1")
             : file.contains("generated"_L1)   ? Said::tr("Merged the new version into your %1")
             : isNew                           ? Said::tr("Wrote %1")
                                               : Said::tr("Changed %1"))
                .arg(path));
    }
    const QJsonArray conflicts = event.payload.value("conflicts"_L1).toArray();
    for (const QJsonValue value : conflicts) {
        const FileConflict conflict = conflictFromJson(value.toObject());
        const QString place = conflict.lines.isEmpty()
                                  ? conflict.path
                                  : conflict.path + u':' + QString::number(conflict.lines.first().first);
        add(lines, event, LogLevel::Warning, Said::tr("Conflict in %1: your file was left as it is").arg(place));
    }
}

void addRunEnd(QVector<LogLine> &lines, const Event &event)
{
    const QString state = text(event.payload, "state"_L1);
    if (state == u"COMPLETED"_s) {
        add(lines, event, LogLevel::Info, Said::tr("Run completed"));
    } else if (state == u"INTERRUPTED"_s) {
        add(lines, event, LogLevel::Warning, Said::tr("Run stopped; what is done is kept"));
    } else {
        add(lines, event, LogLevel::Error, Said::tr("Run ended with failures"));
    }
    const QJsonArray gates = event.payload.value("gates"_L1).toArray();
    for (const QJsonValue value : gates) {
        add(lines, event, LogLevel::Error, findingFromJson(value.toObject()).message);
    }
}

} // namespace

QVector<LogLine> logLinesOf(const Event &event)
{
    QVector<LogLine> lines;
    const QJsonObject &data = event.payload;
    switch (event.kind) {
    case EventKind::PromptGiven:
        add(lines, event, LogLevel::Info, Said::tr("Reading the prompt"));
        break;
    case EventKind::PlanMade: {
        const QJsonObject plan = data.value("plan"_L1).toObject();
        add(lines, event, LogLevel::Info,
            Said::tr("Plan version %1: %2 requirements, %3 tasks")
                .arg(QString::number(plan.value("version"_L1).toInt()),
                     QString::number(plan.value("requirements"_L1).toArray().size()),
                     QString::number(plan.value("tasks"_L1).toArray().size())));
        const QJsonArray notes = plan.value("notes"_L1).toArray();
        for (const QJsonValue note : notes) {
            add(lines, event, LogLevel::Warning, note.toString());
        }
        break;
    }
    case EventKind::RunStarted:
        add(lines, event, LogLevel::Info,
            Said::tr("Run started: %1 tasks to do, %2 reused")
                .arg(QString::number(data.value("tasks"_L1).toArray().size()),
                     QString::number(data.value("reused"_L1).toArray().size())));
        break;
    case EventKind::RunPaused:
        add(lines, event, LogLevel::Info, Said::tr("Run paused"));
        break;
    case EventKind::RunResumed:
        add(lines, event, LogLevel::Info, Said::tr("Run goes on"));
        break;
    case EventKind::RunFinished:
        addRunEnd(lines, event);
        break;
    case EventKind::TaskStateChanged:
        addState(lines, event);
        break;
    case EventKind::AttemptStarted:
        if (event.attempt > 1) {
            add(lines, event, LogLevel::Warning, Said::tr("Try %1 begins").arg(event.attempt));
        }
        break;
    case EventKind::ModelAnswered:
        add(lines, event, event.task.isEmpty() ? LogLevel::Debug : LogLevel::Info,
            data.value("response"_L1).toObject().value("text"_L1).toString());
        break;
    case EventKind::CallPaid: {
        const Usage usage = usageFromJson(data.value("usage"_L1).toObject());
        add(lines, event, LogLevel::Debug,
            Said::tr("%1: a call without a kept answer took %2 tokens")
                .arg(text(data, "model"_L1), countText(usage.input + usage.output)));
        break;
    }
    case EventKind::ToolCalled: {
        const bool ok = data.value("ok"_L1).toBool(true);
        QString words = text(data, "name"_L1) + u' ' + text(data, "target"_L1);
        const QString summary = text(data, "summary"_L1);
        if (!summary.isEmpty()) {
            words += u": "_s + summary;
        }
        add(lines, event, ok ? LogLevel::Debug : LogLevel::Warning, words);
        break;
    }
    case EventKind::CommandRan: {
        const int code = data.value("exitCode"_L1).toInt();
        add(lines, event, code == 0 ? LogLevel::Info : LogLevel::Warning,
            Said::tr("$ %1 (exit code %2)").arg(text(data, "command"_L1), QString::number(code)));
        add(lines, event, LogLevel::Debug, text(data, "output"_L1));
        break;
    }
    case EventKind::ServerToolsOffered:
        add(lines, event, LogLevel::Debug,
            Said::tr("%n tool(s) of your servers are offered", nullptr,
                     static_cast<int>(data.value("tools"_L1).toArray().size())));
        break;
    case EventKind::ServerCallBegan:
        break;
    case EventKind::ServerCallEnded:
        add(lines, event, LogLevel::Debug, text(data, "text"_L1));
        break;
    case EventKind::LogWritten:
        add(lines, event, levelOf(text(data, "level"_L1)), text(data, "text"_L1));
        break;
    case EventKind::FilesPrepared:
        break;
    case EventKind::FilesCommitted:
        addFiles(lines, event);
        break;
    case EventKind::ChecksFinished:
        addChecks(lines, event);
        break;
    case EventKind::AttemptFinished:
        if (data.value("ok"_L1).toBool()) {
            add(lines, event, LogLevel::Info, text(data, "report"_L1));
        } else {
            add(lines, event, LogLevel::Error,
                lineInWords(errorKindFromString(text(data, "errorKind"_L1)), text(data, "error"_L1)));
        }
        break;
    case EventKind::QuestionAsked:
        add(lines, event, LogLevel::Warning, Said::tr("Waits for an answer: %1").arg(text(data, "text"_L1)));
        break;
    case EventKind::UserDecided:
        if (const QString question = text(data, "question"_L1); question == "restore"_L1 || question == "edit"_L1) {
            const QString path = data.value("replaced"_L1).toArray().first().toObject().value("path"_L1).toString();
            add(lines, event, LogLevel::Info,
                question == "edit"_L1 ? Said::tr("You saved %1").arg(path)
                                      : Said::tr("The project went back to an earlier checkpoint"));
            break;
        }
        QStringList decision{text(data, "asked"_L1).section(u'\n', 0, 0),
                             text(data, "text"_L1).isEmpty() ? text(data, "answer"_L1) : text(data, "text"_L1)};
        decision.removeAll(QString());
        add(lines, event, LogLevel::Info, decision.join(u" → "_s));
        break;
    }
    return lines;
}

QString wordOf(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug:
        return Said::tr("Debug");
    case LogLevel::Info:
        return Said::tr("Info");
    case LogLevel::Warning:
        return Said::tr("Warning");
    case LogLevel::Error:
        return Said::tr("Error");
    }
    Q_UNREACHABLE();
}

} // namespace autodevos
