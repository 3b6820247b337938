// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/modelargs.h"
#include "app/cli/prompttext.h"
#include "core/agent/planner.h"
#include "core/plan/graph.h"
#include "core/words/reasonwords.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

QJsonArray idsOf(const QVector<TaskId> &ids)
{
    QJsonArray array;
    for (const TaskId &id : ids) {
        array.append(id.value());
    }
    return array;
}

void printAsJson(const Plan &plan, const RunEstimate &estimate)
{
    QJsonObject json = toJson(plan);
    QJsonArray waveArray;
    for (const auto &wave : waves(plan.tasks)) {
        waveArray.append(idsOf(wave));
    }
    json.insert(u"theme"_s, json.value(u"domain"_s).toObject().value(u"theme"_s));
    json.insert(u"waves"_s, waveArray);
    json.insert(u"criticalPath"_s, idsOf(criticalPath(plan.tasks)));
    json.insert(u"estimate"_s, QJsonObject{{u"tokens"_s, estimate.tokens},
                                           {u"seconds"_s, estimate.seconds},
                                           {u"usd"_s, estimate.usd ? QJsonValue(*estimate.usd) : QJsonValue()}});
    printJson(json);
}

/// The time as people say it: in seconds while they are few.
QString aboutText(double seconds)
{
    return seconds < 100 ? Cli::tr("%1 s").arg(qRound(seconds)) : Cli::tr("%1 min").arg(qRound(seconds / 60));
}

QString estimateText(const RunEstimate &estimate)
{
    if (estimate.isFree) {
        return Cli::tr("Estimate: about %1, free of charge").arg(aboutText(estimate.seconds));
    }
    const QString cost =
        estimate.usd ? Cli::tr("about %1 USD").arg(*estimate.usd, 0, 'f', 2) : Cli::tr("at a price that is not known");
    return Cli::tr("Estimate: about %1, %2 tokens, %3").arg(aboutText(estimate.seconds)).arg(estimate.tokens).arg(cost);
}

void printAsText(const Plan &plan, const RunEstimate &estimate)
{
    printLine(plan.name);
    printLine({});
    printLine(Cli::tr("Requirements"));
    for (const Requirement &requirement : plan.requirements) {
        printLine(u"  %1  %2"_s.arg(requirement.id.value(), -4).arg(requirement.text.simplified()));
        if (!requirement.cannot.isEmpty()) {
            printLine(u"        "_s + Cli::tr("will not be built: %1").arg(requirement.cannot));
        }
    }
    printLine({});
    printLine(Cli::tr("Data"));
    for (const Entity &entity : plan.domain.entities) {
        QStringList names;
        for (const Field &field : entity.fields) {
            names.append(field.name);
        }
        for (const Relation &relation : entity.relations) {
            names.append(relation.name + u" → "_s + relation.target);
        }
        printLine(u"  %1: %2"_s.arg(entity.name, names.join(u", "_s)));
    }
    printLine({});
    const auto waveList = waves(plan.tasks);
    for (qsizetype i = 0; i < waveList.size(); ++i) {
        printLine(Cli::tr("Wave %1").arg(i + 1));
        for (const TaskId &id : waveList.at(i)) {
            const Task *task = plan.task(id);
            printLine(u"  %1  %2  %3"_s.arg(id.value(), -22).arg(task->role.value(), -14).arg(task->title));
        }
    }
    QStringList path;
    for (const TaskId &id : criticalPath(plan.tasks)) {
        path.append(id.value());
    }
    printLine({});
    printLine(Cli::tr("Critical path: %1").arg(path.join(u" → "_s)));
    printLine(estimateText(estimate));
    for (const QString &note : plan.notes) {
        printLine(Cli::tr("Note: %1").arg(reasonInWords(note)));
    }
}

int run(const Arguments &arguments, const Composition &composition)
{
    const auto prompt = promptOf(arguments);
    if (!prompt) {
        return printError(prompt.error());
    }
    const auto attached = attachedOf(arguments);
    if (!attached) {
        return printError(attached.error());
    }
    const auto choice = modelChoice(arguments, composition);
    if (!choice) {
        return printError(choice.error());
    }
    const auto services = composition.services(*choice);
    if (!services) {
        return printError(services.error());
    }
    const auto planner = services->modelOf(plannerRole());
    const auto plan = makePlan(*prompt, *planner, services->planFallback.get(), composition.roles(), {}, *attached);
    if (!plan) {
        return printError(plan.error());
    }
    const RunEstimate estimate =
        estimateOf(*plan, false, {}, composition.rateOf(*choice), WorkTable::load(), composition.ratesByRole(*choice));
    arguments.has(u"json"_s) ? printAsJson(*plan, estimate) : printAsText(*plan, estimate);
    return ExitDone;
}

} // namespace

Command planCommand()
{
    return {u"plan"_s,
            Cli::tr("PROMPT | --prompt-file F"),
            Cli::tr("plan only: requirements, data, tasks, waves, critical path, estimate"),
            QVector<Option>{{u"prompt-file"_s, u"F"_s, Cli::tr("read the prompt from a file; - is standard input")},
                            domainOption(),
                            attachOption(),
                            {u"json"_s, {}, Cli::tr("the plan as JSON, in the form that \"run --plan\" reads")}} +
                modelOptions() + QVector<Option>{roleModelOption()},
            0,
            1,
            run};
}

} // namespace autodevos
