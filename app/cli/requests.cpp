// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/driver.h"
#include "core/agent/recordingmodel.h"
#include "core/journal/journal.h"
#include "core/llm/requestlog.h"
#include "core/words/errorwords.h"

#include <QDateTime>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

QString placeOf(const ExchangeRecord &call)
{
    if (call.origin.task.isEmpty()) {
        return call.origin.role.isEmpty() ? Cli::tr("probe") : Cli::tr("planning");
    }
    return u"%1 %2.%3"_s.arg(call.origin.task.value()).arg(call.origin.attempt).arg(call.origin.turn);
}

QString endOf(const ExchangeRecord &call)
{
    return call.error ? lineInWords(*call.error) : QString::number(call.status);
}

QString lineOf(qsizetype number, const ExchangeRecord &call)
{
    const QString time = QDateTime::fromMSecsSinceEpoch(call.startedMs).toString(u"HH:mm:ss"_s);
    QString line = u"%1  %2  %3  %4  %5"_s.arg(QString::number(number), 4)
                       .arg(time, placeOf(call), call.model.toString(), formatDuration(call.endMs));
    if (call.usage) {
        line += u" · "_s + Cli::tr("%1 tokens").arg(call.usage->input + call.usage->output);
        line += call.usage->hasUnknownCost ? QString() : u" · $%1"_s.arg(call.usage->cost, 0, 'f', 4);
    }
    return line + u" · "_s + endOf(call);
}

/// The whole of what was answered, as far as it is kept: by the journal, or here where nothing came of it.
QJsonValue answerOf(const ExchangeRecord &call, const QVector<Event> &events)
{
    const auto kept = call.error ? std::nullopt : recordedAnswer(events, call.origin);
    return kept ? QJsonValue(toJson(*kept)) : QJsonValue(QString::fromUtf8(call.answer));
}

void printCall(const ExchangeRecord &call, const QVector<Event> &events)
{
    printLine(requestText(call));
    printLine({});
    printLine(Cli::tr("Answer: %1, after %2 (first words after %3), %4 bytes")
                  .arg(endOf(call), formatDuration(call.endMs),
                       call.firstDeltaMs < 0 ? Cli::tr("none") : formatDuration(call.firstDeltaMs))
                  .arg(call.answerBytes));
    for (const auto &[name, value] : call.answerHeaders) {
        printLine(QString::fromLatin1(name) + u": "_s + QString::fromLatin1(value));
    }
    const QJsonValue answer = answerOf(call, events);
    printLine({});
    printLine(answer.isObject() ? QString::fromUtf8(QJsonDocument(answer.toObject()).toJson()) : answer.toString());
}

void printAsJson(const QVector<ExchangeRecord> &calls, const QVector<Event> &events)
{
    QJsonArray rows;
    for (const ExchangeRecord &call : calls) {
        QJsonObject row = toJson(call);
        row.insert(u"answer"_s, answerOf(call, events));
        rows.append(row);
    }
    printJson({{u"requests"_s, rows}});
}

/// --show counts as the list does, from 1.
Result<qsizetype> wantedOf(const Arguments &arguments, qsizetype count)
{
    bool ok = false;
    const qsizetype number = arguments.value(u"show"_s).toLongLong(&ok);
    if (!ok || number < 1 || number > count) {
        return failure(ErrorKind::Usage, Cli::tr("There is no request %1").arg(arguments.value(u"show"_s)),
                       Cli::tr("Without --show they are listed with their numbers"));
    }
    return number - 1;
}

int run(const Arguments &arguments, const Composition &)
{
    const QString folder = QDir(arguments.positional().first()).absolutePath();
    if (const auto state = readState(folder); !state) {
        return printError(state.error());
    }
    QVector<ExchangeRecord> calls = readRequestLog(folder, TaskId(arguments.positional().value(1)));
    const QVector<Event> events = readJournal(folder).value_or(QVector<Event>());
    if (arguments.has(u"show"_s)) {
        const Result<qsizetype> wanted = wantedOf(arguments, calls.size());
        if (!wanted) {
            return printError(wanted.error());
        }
        calls = {calls.at(*wanted)};
    }
    if (arguments.has(u"json"_s)) {
        printAsJson(calls, events);
    } else if (arguments.has(u"show"_s)) {
        printCall(calls.first(), events);
    } else {
        for (qsizetype i = 0; i < calls.size(); ++i) {
            printLine(lineOf(i + 1, calls.at(i)));
        }
        if (calls.isEmpty()) {
            printNote(Cli::tr("Nothing was asked of a provider: the built-in model needs none"));
        }
    }
    return ExitDone;
}

} // namespace

Command requestsCommand()
{
    return {u"requests"_s,
            Cli::tr("DIR [TASK] [--show N]"),
            Cli::tr("what was sent to models and what came back, exactly, without keys"),
            {{u"show"_s, u"N"_s, Cli::tr("one of them: request and answer as they were")},
             {u"json"_s, {}, Cli::tr("all of it as JSON")}},
            1,
            2,
            run};
}

} // namespace autodevos
