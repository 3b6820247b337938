// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/driver.h"
#include "app/cli/prompttext.h"
#include "core/agent/planner.h"
#include "core/base/files.h"
#include "core/plan/planreader.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

/// Refuses a folder that holds anything: an existing tree is never overwritten unasked.
Status requireNewFolder(const QString &folder)
{
    const QFileInfo info(folder);
    if (!info.exists()) {
        return {};
    }
    if (!info.isDir()) {
        return failure(ErrorKind::Exists, Cli::tr("\"%1\" is a file").arg(folder), Cli::tr("Name a new folder"));
    }
    if (QFileInfo::exists(folder + u"/.autodevos/journal.db"_s)) {
        return failure(ErrorKind::Exists, Cli::tr("\"%1\" already holds a project; it was not touched").arg(folder),
                       Cli::tr("Go on with \"resume\" or \"edit\", or name a new folder"));
    }
    if (!QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)) {
        return failure(ErrorKind::Exists, Cli::tr("The folder \"%1\" is not empty; it was not touched").arg(folder),
                       Cli::tr("Name a new or empty folder with --out"));
    }
    return {};
}

Result<Plan> readPlan(const QString &path, const RoleCatalog &roles)
{
    return readFile(path)
        .and_then([](const QByteArray &bytes) { return findJson(QString::fromUtf8(bytes)); })
        .and_then([&roles](const QJsonObject &json) { return planFromJson(json, roles.ids()); });
}

Result<Plan> planOf(const Arguments &arguments, const Composition &composition)
{
    if (arguments.has(u"plan"_s)) {
        return readPlan(arguments.value(u"plan"_s), composition.roles());
    }
    const auto prompt = promptText(arguments);
    if (!prompt) {
        return tl::unexpected(prompt.error());
    }
    const auto model = composition.model(arguments.value(u"model"_s, u"blueprint"_s));
    if (!model) {
        return tl::unexpected(model.error());
    }
    return makePlan(Prompt{*prompt}, **model, composition.roles(), {});
}

void printNextSteps(const QString &folder)
{
    const QString shown = QDir::current().relativeFilePath(folder);
    const QString path = shown.startsWith(u".."_s) ? folder : shown;
    printNote(Cli::tr("The project is in %1").arg(path));
    printNote(Cli::tr("Start it:  autodevos-cli preview %1   (or, with Node.js 20: cd %1 && npm ci && npm run setup && "
                      "npm run build && npm start)")
                  .arg(path));
}

int run(const Arguments &arguments, const Composition &composition)
{
    const auto options = arguments.runOptions();
    if (!options) {
        return printError(options.error());
    }
    if (arguments.has(u"out"_s)) {
        if (const auto isNew = requireNewFolder(arguments.value(u"out"_s)); !isNew) {
            return printError(isNew.error());
        }
    }
    const auto plan = planOf(arguments, composition);
    if (!plan) {
        return printError(plan.error());
    }
    const QString folder = arguments.has(u"out"_s) ? QDir(arguments.value(u"out"_s)).absolutePath()
                                                   : Composition::newProjectFolder(plan->domain.slug);
    Driver driver(composition, progressMode(arguments.has(u"json"_s), arguments.has(u"quiet"_s)));
    const int code =
        driver.drive(folder, arguments.value(u"model"_s, u"blueprint"_s), [&](Session &session, const Driver::End &) {
            session.adoptPlan(*plan, arguments.has(u"plan"_s) ? u"file"_s : u"prompt"_s);
            session.requestRun(*options);
        });
    if (!arguments.has(u"quiet"_s) && code == ExitDone) {
        printNextSteps(folder);
    }
    return code;
}

} // namespace

Command runCommand()
{
    return {u"run"_s,
            Cli::tr("PROMPT | --prompt-file F   [--out DIR]"),
            Cli::tr("plan a prompt and build the project"),
            QVector<Option>{
                {u"out"_s, u"DIR"_s,
                 Cli::tr("where the project goes: a new or empty folder (default: a new one in ~/AutoDevOS)")},
                {u"prompt-file"_s, u"F"_s, Cli::tr("read the prompt from a file; - is standard input")},
                {u"plan"_s, u"F"_s, Cli::tr("use this plan instead of making one (as \"plan --json\" prints it)")},
                {u"model"_s, u"PROVIDER/NAME"_s, Cli::tr("who plans and builds (default: blueprint)")},
            } + runningOptions(),
            0,
            1,
            run};
}

} // namespace autodevos
