// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/console.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

int run(const Arguments &arguments, const Composition &composition)
{
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
            {},
            Cli::tr("the models that can be used, and what is missing for the others"),
            {{u"json"_s, {}, Cli::tr("as JSON")}},
            0,
            0,
            run};
}

} // namespace autodevos
