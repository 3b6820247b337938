// SPDX-License-Identifier: GPL-3.0-or-later
// Opens a project and runs it, every task as slowly as asked: the other process of tests that watch one.
// project_runner FOLDER MILLISECONDS: the plan is a -> b -> c, and d alone.
// Prints "open". Ends with the run, or cleanly as soon as its standard input is closed.
#include "core/engine/session.h"
#include "tests/engine/fakerun.h"
#include "tests/engine/scriptedbody.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <cstdio>
#include <unistd.h>

using namespace autodevos;
using namespace Qt::StringLiterals;

namespace {

Plan smallPlan()
{
    Plan plan;
    plan.name = u"Small"_s;
    plan.prompt.text = u"Four texts, three of them in a row."_s;
    plan.requirements = {{.id = RequirementId(u"R1"_s), .text = u"Four texts"_s, .offset = 0, .length = 10}};
    plan.tasks = {fakeTask(u"a"_s), fakeTask(u"b"_s, {u"a"_s}), fakeTask(u"c"_s, {u"b"_s}), fakeTask(u"d"_s)};
    for (Task &task : plan.tasks) {
        task.provides = {ScriptedAgent::pathFor(task.id)};
        task.covers = {RequirementId(u"R1"_s)};
    }
    return plan;
}

void say(const char *text)
{
    std::puts(text);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QString folder = application.arguments().at(1);
    const int milliseconds = application.arguments().at(2).toInt();
    ScriptedAgent agent(folder);
    const AttemptBody body = [milliseconds, carryOut = agent.body()](const AttemptRequest &request, EventPort &port,
                                                                     const std::stop_token &stop) {
        for (int waited = 0; waited < milliseconds && !stop.stop_requested(); waited += 10) {
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        }
        return carryOut(request, port, stop);
    };
    const SystemClock clock;
    const RoleCatalog roles;
    auto session = std::make_unique<Session>(folder, SessionServices{nullptr, roles, clock, body});
    QObject::connect(session.get(), &Session::opened, session.get(), [&session] {
        say("open");
        if (!session->state().hasPlan()) {
            session->adoptPlan(smallPlan(), u"file"_s);
        }
        session->requestRun({});
    });
    const auto end = [](const Error &error) {
        std::fprintf(stderr, "%s\n", qPrintable(error.toLine()));
        QCoreApplication::exit(1);
    };
    QObject::connect(session.get(), &Session::openFailed, session.get(), end);
    QObject::connect(session.get(), &Session::refused, session.get(), end);
    QObject::connect(session.get(), &Session::runEnded, session.get(), [] { QCoreApplication::exit(0); });
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &input, [] { QCoreApplication::exit(0); });
    session->open();
    const int code = QCoreApplication::exec();
    session.reset(); // stops the run cleanly
    return code;
}
