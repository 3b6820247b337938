// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/console.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

/// The models that one provider has, asked of it.
int listProvider(const Arguments &arguments, const Composition &composition)
{
    const QString provider = arguments.positional().first();
    const auto names = composition.modelsOf(provider, arguments.value(u"base-url"_s));
    if (!names) {
        return printError(names.error());
    }
    if (arguments.has(u"json"_s)) {
        printJson({{u"provider"_s, provider}, {u"models"_s, QJsonArray::fromStringList(*names)}});
        return ExitDone;
    }
    for (const QString &name : *names) {
        printLine(provider + u'/' + name);
    }
    return ExitDone;
}

/// What one model can do, found out by asking it.
int probeOne(const Arguments &arguments, const Composition &composition)
{
    const auto traits = composition.probe({.name = arguments.positional().first(),
                                           .baseUrl = arguments.value(u"base-url"_s),
                                           .isCached = false,
                                           .endsWithBlueprint = false});
    if (!traits) {
        return printError(traits.error());
    }
    const bool isNative = traits->tools == ToolStyle::Native;
    if (arguments.has(u"json"_s)) {
        printJson({{u"model"_s, arguments.positional().first()},
                   {u"tools"_s, isNative ? u"native"_s : u"text"_s},
                   {u"schemas"_s, traits->hasSchemas}});
        return ExitDone;
    }
    printLine(isNative ? Cli::tr("Calls tools by the provider's own means")
                       : Cli::tr("Calls no tools: it is told how to ask for them in words"));
    printLine(traits->hasSchemas ? Cli::tr("Answers in the shape that is asked for")
                                 : Cli::tr("Does not keep to a shape: it is told so in words"));
    return ExitDone;
}

int run(const Arguments &arguments, const Composition &composition)
{
    if (!arguments.positional().isEmpty()) {
        return arguments.positional().first().contains(u'/') ? probeOne(arguments, composition)
                                                             : listProvider(arguments, composition);
    }
    QJsonArray rows;
    for (const ModelEntry &entry : composition.models()) {
        if (arguments.has(u"json"_s)) {
            rows.append(QJsonObject{{u"model"_s, entry.id.toString()},
                                    {u"description"_s, entry.description},
                                    {u"usable"_s, entry.isUsable},
                                    {u"remedy"_s, entry.remedy}});
            continue;
        }
        printLine(u"%1  %2"_s.arg(entry.id.toString(), -24).arg(entry.isUsable ? entry.description : entry.remedy));
    }
    if (arguments.has(u"json"_s)) {
        printJson({{u"models"_s, rows}});
    }
    return ExitDone;
}

} // namespace

Command modelsCommand()
{
    return {u"models"_s,
            Cli::tr("[PROVIDER | PROVIDER/NAME] [--base-url URL]"),
            Cli::tr("the providers that can be used and what is missing for the others; the models of one; what one "
                    "model can do"),
            {{u"base-url"_s, u"URL"_s, Cli::tr("where the provider is reached")}, {u"json"_s, {}, Cli::tr("as JSON")}},
            0,
            1,
            run};
}

} // namespace autodevos
