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

int run(const Arguments &arguments, const Composition &composition)
{
    if (!arguments.positional().isEmpty()) {
        return listProvider(arguments, composition);
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
            Cli::tr("[PROVIDER [--base-url URL]]"),
            Cli::tr("the providers that can be used and what is missing for the others; the models of one"),
            {{u"base-url"_s, u"URL"_s, Cli::tr("where the provider is reached")}, {u"json"_s, {}, Cli::tr("as JSON")}},
            0,
            1,
            run};
}

} // namespace autodevos
