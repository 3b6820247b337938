// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/driver.h"

#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/modelargs.h"
#include "app/cli/signals.h"
#include "app/cli/terminalquestions.h"
#include "core/words/errorwords.h"

#include <QEventLoop>
#include <QFileInfo>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace autodevos {

namespace {

/// How a run goes on whose money is used up.
void printOverBudget(const ProjectState &state, const QString &folder)
{
    printNote(
        Cli::tr("The budget is used up, %1 USD were spent; nothing is lost. Allow more with: autodevos-cli resume "
                "%2 --budget USD (in all), or finish without paying: autodevos-cli resume %2 --when-over-budget "
                "blueprint")
            .arg(QString::number(state.runUsage().cost, 'g', 6), folder));
}

} // namespace

Driver::Driver(const Composition &composition, const Arguments &arguments)
    : m_composition(composition)
    , m_mode(progressMode(arguments.has(u"json"_s), arguments.has(u"quiet"_s)))
    , m_allowsCommands(arguments.has(u"allow-commands"_s))
    , m_hasPerson(hasPerson(arguments))
{
}

Driver::Driver(const Composition &composition, ProgressMode mode)
    : m_composition(composition)
    , m_mode(mode)
{
}

int Driver::drive(const QString &folder, const ModelChoice &wanted, const Begin &begin)
{
    ModelChoice choice = wanted;
    if (!choice.log) {
        choice.log = std::make_shared<RequestLog>();
    }
    auto made = m_composition.services(choice);
    if (!made) {
        return printError(made.error());
    }
    SessionServices &services = *made;
    services.access.allowsAll = m_allowsCommands;
    services.budget = choice.purse;
    services.hasPerson = m_hasPerson;
    Session session(folder, services);
    Progress progress(m_mode);
    TerminalQuestions questions(session, progress);
    QEventLoop loop;
    StopSignals signals;
    bool isLive = false;
    bool wasStopped = false;
    int exitCode = ExitDone;
    const End end = [&loop, &exitCode](int code) {
        exitCode = code;
        loop.quit();
    };

    QObject::connect(&session, &Session::opened, &loop, [&](const QVector<Error> &notes) {
        for (const Error &note : notes) {
            printNote(lineInWords(note));
        }
        choice.log->writeTo(folder);
        isLive = true;
        begin(session, end);
    });
    QObject::connect(&session, &Session::openFailed, &loop, [&](const Error &error) { end(printError(error)); });
    QObject::connect(&session, &Session::refused, &loop, [&](const Error &error) {
        if (error.kind == ErrorKind::Cancelled && session.state().isOverBudget()) { // while it was planned
            printOverBudget(session.state(), folder);
            end(ExitFailed);
        } else if (!questions.refuse(error)) {
            end(printError(error));
        }
    });
    QObject::connect(&session, &Session::eventsCommitted, &loop, [&](const QVector<Event> &events) {
        if (isLive) {
            progress.show(session.state(), events);
        }
        if (isLive && m_hasPerson) {
            questions.update();
        }
    });
    QObject::connect(&session, &Session::runEnded, &loop, [&](RunState state) {
        progress.finish(session.state());
        if (state == RunState::Interrupted && session.state().isOverBudget()) {
            printOverBudget(session.state(), folder);
        }
        end(state == RunState::Completed ? ExitDone : wasStopped ? ExitStopped : ExitFailed);
    });
    QObject::connect(&signals, &StopSignals::stopRequested, &loop, [&] {
        wasStopped = true;
        if (session.isRunning()) {
            session.requestStop();
        } else {
            end(ExitStopped);
        }
    });
    QTimer redraw;
    QObject::connect(&redraw, &QTimer::timeout, &loop,
                     [&] { progress.refresh(session.state(), m_composition.clock().nowMs()); });
    redraw.start(100);

    session.open();
    loop.exec();
    m_finalState = session.state();
    return exitCode;
}

Result<ProjectStanding> readStanding(const QString &folder)
{
    if (!QFileInfo(folder).isDir()) {
        return failure(ErrorKind::NotFound, Cli::tr("There is no folder \"%1\"").arg(folder),
                       Cli::tr("Name the folder of a project"));
    }
    if (!QFileInfo::exists(folder + u"/.autodevos/journal.db"_s)) {
        return failure(ErrorKind::NotFound, Cli::tr("\"%1\" holds no AutoDevOS project").arg(folder),
                       Cli::tr("Name the folder that \"run\" was given with --out"));
    }
    return standingOf(folder);
}

Result<ProjectState> readState(const QString &folder)
{
    return readStanding(folder).map([](const ProjectStanding &standing) { return standing.state; });
}

} // namespace autodevos
