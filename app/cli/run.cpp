// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/driver.h"
#include "app/cli/modelargs.h"
#include "app/cli/prompttext.h"
#include "core/agent/planner.h"
#include "core/base/files.h"
#include "core/plan/planreader.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

/// True when the folder holds a project in which anything happened. A process that died before its first event left
/// an empty journal: that is no project yet.
bool holdsProject(const QString &folder)
{
    const auto state = readState(folder);
    return state ? state->lastSequence() > 0 : state.error().kind != ErrorKind::NotFound;
}

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
    if (holdsProject(folder)) {
        return failure(ErrorKind::Exists, Cli::tr("\"%1\" already holds a project; it was not touched").arg(folder),
                       Cli::tr("Go on with \"resume\" or \"edit\", or name a new folder"));
    }
    QStringList names = QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    names.removeOne(u".autodevos"_s);
    if (!names.isEmpty()) {
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

/// A prompt that got no plan leaves no project behind: the folder was ours, and there is nothing in it to go on with.
void removeUnborn(const QString &folder)
{
    const QStringList names = QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    if (names == QStringList{u".autodevos"_s}) {
        QDir(folder).removeRecursively();
    }
}

void printNextSteps(const QString &folder)
{
    const QString shown = QDir::current().relativeFilePath(folder);
    const QString path = shown.startsWith(u".."_s) ? folder : shown;
    printNote(Cli::tr("The project is in %1").arg(path));
    printNote(Cli::tr("Start it:  autodevos-cli preview %1   (or, with Node.js 20: cd %1 && npm start)").arg(path));
}

/// How the run begins, and where it goes.
struct Start {
    QString folder;
    Driver::Begin begin;
};

/// With a folder named, the prompt is journaled there before the planner is asked. Without one the plan comes first:
/// it gives the folder its name.
Result<Start> startOf(const Arguments &arguments, const RunOptions &options, const ModelChoice &choice,
                      const Composition &composition)
{
    const auto beginWith = [options](const Plan &plan, const QString &cause) -> Driver::Begin {
        return [=](Session &session, const Driver::End &) {
            session.adoptPlan(plan, cause);
            session.requestRun(options);
        };
    };
    const QString out = arguments.has(u"out"_s) ? QDir(arguments.value(u"out"_s)).absolutePath() : QString();
    const auto folderOf = [&out](const Plan &plan) {
        return out.isEmpty() ? Composition::newProjectFolder(plan.domain.slug) : out;
    };
    if (arguments.has(u"plan"_s)) {
        const auto plan = readPlan(arguments.value(u"plan"_s), composition.roles());
        if (!plan) {
            return tl::unexpected(plan.error());
        }
        return Start{folderOf(*plan), beginWith(*plan, u"file"_s)};
    }
    const auto prompt = promptOf(arguments);
    if (!prompt) {
        return tl::unexpected(prompt.error());
    }
    const auto attached = attachedOf(arguments);
    if (!attached) {
        return tl::unexpected(attached.error());
    }
    if (!out.isEmpty()) {
        return Start{out, [prompt = *prompt, attached = *attached, options](Session &session, const Driver::End &) {
                         session.requestPlan(prompt, options, {}, attached);
                     }};
    }
    const auto services = composition.services(choice);
    if (!services) {
        return tl::unexpected(services.error());
    }
    const auto planner = services->modelOf(plannerRole());
    const auto plan = makePlan(*prompt, *planner, services->planFallback.get(), composition.roles(), {}, *attached);
    if (!plan) {
        return tl::unexpected(plan.error());
    }
    const QString folder = folderOf(*plan);
    if (const Status kept = keepAttachments(folder, *attached); !kept) { // the agents read them there
        return tl::unexpected(kept.error());
    }
    return Start{folder, beginWith(*plan, u"prompt"_s)};
}

int run(const Arguments &arguments, const Composition &composition)
{
    auto choice = modelChoice(arguments, composition);
    if (!choice) {
        return printError(choice.error());
    }
    choice->log = std::make_shared<RequestLog>(); // also of a plan that gives the folder its name
    const auto options = runOptions(arguments, *choice);
    if (!options) {
        return printError(options.error());
    }
    const auto isNew = arguments.has(u"out"_s) ? requireNewFolder(arguments.value(u"out"_s)) : Status{};
    if (!isNew) {
        return printError(isNew.error());
    }
    const auto start = startOf(arguments, *options, *choice, composition);
    if (!start) {
        return printError(start.error());
    }
    Driver driver(composition, arguments);
    const bool isMade = !QFileInfo::exists(start->folder);
    const int code = driver.drive(start->folder, *choice, start->begin);
    if (isMade && !driver.finalState().hasPlan() && !driver.finalState().isOverBudget()) {
        removeUnborn(start->folder);
    }
    if (!arguments.has(u"quiet"_s) && code == ExitDone) {
        printNextSteps(start->folder);
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
                domainOption(),
                attachOption(),
                {u"plan"_s, u"F"_s, Cli::tr("use this plan instead of making one (as \"plan --json\" prints it)")},
            } + modelOptions() +
                QVector<Option>{roleModelOption()} + runningOptions(),
            0,
            1,
            run};
}

} // namespace autodevos
