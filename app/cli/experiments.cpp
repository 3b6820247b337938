// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "core/base/files.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

/// The prompt in a file: that of a role file, or a text as it is. No file: the role's own prompt.
Result<QString> promptIn(const QString &path)
{
    if (path.isEmpty()) {
        return QString();
    }
    return readFile(path).and_then([&path](const QByteArray &content) -> Result<QString> {
        const QJsonValue prompt = QJsonDocument::fromJson(content).object().value("prompt"_L1);
        QStringList lines;
        const QJsonArray array = prompt.toArray();
        for (const QJsonValue line : array) {
            lines.append(line.toString());
        }
        const QString text = prompt.isString()  ? prompt.toString()
                             : prompt.isArray() ? lines.join(u'\n')
                                                : QString::fromUtf8(content).trimmed();
        if (text.isEmpty()) {
            return failure(ErrorKind::Configuration, Cli::tr("There is no prompt in \"%1\"").arg(path),
                           Cli::tr("Name a role file, or a text file with the prompt"));
        }
        return text;
    });
}

QJsonObject jsonOf(const VariantSummary &side)
{
    return {{u"attempts"_s, side.attempts},
            {u"successes"_s, side.successes},
            {u"meanCost"_s, side.meanCost},
            {u"meanMs"_s, side.meanTimeMs}};
}

QString textOf(const QString &name, const VariantSummary &side)
{
    return u"  %1  "_s.arg(name) + (side.attempts == 0
                                        ? Cli::tr("no attempt yet")
                                        : Cli::tr("%1 of %2 passed their checks · $%3 and %4 an attempt")
                                              .arg(side.successes)
                                              .arg(side.attempts)
                                              .arg(side.meanCost, 0, 'f', 4)
                                              .arg(formatDuration(static_cast<qint64>(side.meanTimeMs))));
}

int list(const ExperimentStore &store, bool isJson)
{
    QJsonArray rows;
    for (const Experiment &experiment : store.experiments()) {
        const auto results = store.results(experiment.id);
        if (!results) {
            return printError(results.error());
        }
        const ExperimentSummary summary = summaryOf(*results);
        if (isJson) {
            rows.append(QJsonObject{{u"id"_s, experiment.id},
                                    {u"role"_s, experiment.role.value()},
                                    {u"running"_s, experiment.isRunning},
                                    {u"a"_s, jsonOf(summary.a)},
                                    {u"b"_s, jsonOf(summary.b)}});
            continue;
        }
        printLine(u"%1  %2  %3"_s.arg(experiment.id, experiment.role.value(),
                                      experiment.isRunning ? Cli::tr("running") : Cli::tr("ended")));
        printLine(textOf(u"a"_s, summary.a));
        printLine(textOf(u"b"_s, summary.b));
    }
    if (isJson) {
        printJson({{u"experiments"_s, rows}});
    }
    return ExitDone;
}

int start(const Arguments &arguments, const Composition &composition, const QString &id)
{
    const RoleId role(arguments.value(u"role"_s));
    if (composition.roles().role(role) == nullptr) {
        return printError({ErrorKind::Usage,
                           Cli::tr("There is no role \"%1\"").arg(role.value()),
                           Cli::tr("Name one with --role; \"autodevos-cli agents\" lists them"),
                           {}});
    }
    const auto known = composition.experiments().experiments();
    if (std::ranges::any_of(known, [&id](const Experiment &other) { return other.id == id; })) {
        return printError({ErrorKind::Exists,
                           Cli::tr("There is an experiment \"%1\" already").arg(id),
                           Cli::tr("Choose another name: results of two experiments do not mix"),
                           {}});
    }
    const auto a = promptIn(arguments.value(u"a"_s));
    const auto b = promptIn(arguments.value(u"b"_s));
    if (!a || !b) {
        return printError(a ? b.error() : a.error());
    }
    if (*a == *b) {
        return printError({ErrorKind::Usage,
                           Cli::tr("Both variants have the same prompt"),
                           Cli::tr("Name the file of another one with --b"),
                           {}});
    }
    const Status saved = composition.experiments().save({id, role, *a, *b, true});
    return saved ? int(ExitDone) : printError(saved.error());
}

int stop(const ExperimentStore &store, const QString &id)
{
    for (Experiment experiment : store.experiments()) {
        if (experiment.id == id) {
            experiment.isRunning = false;
            const Status saved = store.save(experiment);
            return saved ? int(ExitDone) : printError(saved.error());
        }
    }
    return printError({ErrorKind::NotFound,
                       Cli::tr("There is no experiment \"%1\"").arg(id),
                       Cli::tr("\"autodevos-cli experiments\" lists them"),
                       {}});
}

int run(const Arguments &arguments, const Composition &composition)
{
    const QStringList &words = arguments.positional();
    if (words.isEmpty()) {
        return list(composition.experiments(), arguments.has(u"json"_s));
    }
    if (words.size() == 2 && words.first() == u"start"_s) {
        return start(arguments, composition, words.last());
    }
    if (words.size() == 2 && words.first() == u"stop"_s) {
        return stop(composition.experiments(), words.last());
    }
    return printError({ErrorKind::Usage,
                       Cli::tr("Experiments are listed, started and stopped"),
                       Cli::tr("Write \"experiments\", \"experiments start NAME --role ROLE --b FILE\" or "
                               "\"experiments stop NAME\""),
                       {}});
}

} // namespace

Command experimentsCommand()
{
    return {u"experiments"_s,
            Cli::tr("[start NAME --role ROLE [--a FILE] --b FILE | stop NAME]"),
            Cli::tr("two prompts of a role, compared on the tasks that come along: success, cost and time"),
            {{u"role"_s, u"ROLE"_s, Cli::tr("whose prompt it is")},
             {u"a"_s, u"FILE"_s, Cli::tr("a role file or a text; without it the role's own prompt")},
             {u"b"_s, u"FILE"_s, Cli::tr("the other one")},
             {u"json"_s, {}, Cli::tr("as JSON")}},
            0,
            2,
            run};
}

} // namespace autodevos
