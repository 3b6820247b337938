// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/console.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

int run(const Arguments &arguments, const Composition &composition)
{
    const RoleCatalog &catalog = composition.roles();
    if (arguments.has(u"json"_s)) {
        QJsonArray rows;
        for (const Role &role : catalog.roles()) {
            rows.append(QJsonObject{{u"id"_s, role.id.value()},
                                    {u"title"_s, role.title},
                                    {u"description"_s, role.description},
                                    {u"tools"_s, QJsonArray::fromStringList(role.tools)},
                                    {u"checks"_s, QJsonArray::fromStringList(role.checks)},
                                    {u"source"_s, role.source}});
        }
        printJson({{u"agents"_s, rows}});
    } else {
        for (const Role &role : catalog.roles()) {
            printLine(u"%1  %2"_s.arg(role.id.value(), -14).arg(role.description));
        }
        printLine(Cli::tr("Your own go into %1").arg(Composition::userRolesFolder()));
    }
    for (const Error &problem : catalog.problems()) {
        printError(problem);
    }
    return catalog.problems().isEmpty() ? ExitDone : ExitConfiguration;
}

} // namespace

Command agentsCommand()
{
    return {u"agents"_s,
            {},
            Cli::tr("the roles that can work, and role files with an error"),
            {{u"json"_s, {}, Cli::tr("as JSON")}},
            0,
            0,
            run};
}

} // namespace autodevos
