// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "core/words/errorwords.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

void tell(const Error &error)
{
    printNote(lineInWords(error));
}

QJsonObject toJson(const Experience &one)
{
    return {{u"role"_s, one.role.value()},
            {u"kind"_s, one.kind},
            {u"model"_s, one.model},
            {u"tries"_s, one.tries},
            {u"successes"_s, one.successes},
            {u"meanCost"_s, one.meanCost},
            {u"meanSeconds"_s, one.meanSeconds()},
            {u"limitSeconds"_s, learnedLimitSeconds(one.seconds)}};
}

QString toLine(const Experience &one)
{
    const int limit = learnedLimitSeconds(one.seconds);
    const QString line = Cli::tr("%1 as %2 (%3): %4 of %5 tries succeeded, %6 USD and %7 s a try")
                             .arg(one.model, one.role.value(), one.kind)
                             .arg(one.successes)
                             .arg(one.tries)
                             .arg(QString::number(one.meanCost, 'g', 3), QString::number(one.meanSeconds(), 'f', 1));
    return limit > 0 ? line + Cli::tr(", first tries end after %1 s at the soonest").arg(limit) : line;
}

int list(const Composition &composition, bool isJson)
{
    const auto known = composition.knowledge().experience(tell);
    if (!known) {
        return printError(known.error());
    }
    QJsonArray rows;
    for (const Experience &one : *known) {
        if (isJson) {
            rows.append(toJson(one));
        } else {
            printLine(toLine(one));
        }
    }
    if (isJson) {
        printJson({{u"learned"_s, rows}});
    } else if (known->isEmpty()) {
        printLine(Cli::tr("Nothing has been learned yet. Tasks that language models do teach; the built-in model needs "
                          "no learning."));
    } else {
        printLine({});
        printLine(Cli::tr("Among the models that --model and --also allow, the likelier to succeed does a task; "
                          "--model-for ROLE=PROVIDER/NAME pins one, \"autodevos-cli learned reset\" forgets."));
    }
    return ExitDone;
}

int run(const Arguments &arguments, const Composition &composition)
{
    const QStringList &words = arguments.positional();
    if (words.isEmpty()) {
        return list(composition, arguments.has(u"json"_s));
    }
    if (words.first() != u"reset"_s) {
        return printError({ErrorKind::Usage,
                           Cli::tr("What was learned is listed and reset"),
                           Cli::tr("Write \"learned\" or \"learned reset [PROVIDER/NAME]\""),
                           {}});
    }
    const Status forgotten = composition.knowledge().forget(words.value(1), tell);
    return forgotten ? int(ExitDone) : printError(forgotten.error());
}

} // namespace

Command learnedCommand()
{
    return {u"learned"_s,
            Cli::tr("[reset [PROVIDER/NAME]]"),
            Cli::tr("how often each model succeeded in each role, at what cost and in what time; forgets it"),
            {{u"json"_s, {}, Cli::tr("as JSON")}},
            0,
            2,
            run};
}

} // namespace autodevos
