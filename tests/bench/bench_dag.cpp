// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a graph of waiting or no-op tasks (format dagbench/1) through the real engine: scheduler, run controller, pool
// runner and, with --journal on, the durable journal. Prints one JSON object; "check" comes from each task's own times.
// With --begin durable every task waits until its beginning is durable, as an agent does before it calls anybody.
#include "core/engine/poolrunner.h"
#include "core/engine/runcontroller.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <thread>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

using Time = std::chrono::steady_clock;

struct Graph {
    QString name;
    std::vector<std::vector<int>> needs;
    std::vector<int> waitMs;
};

/// When a task ran, written by the one pool thread that carried it out.
struct Span {
    Time::time_point start;
    Time::time_point end;
    int runs = 0;
};

Graph readGraph(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("%s cannot be read", qPrintable(path));
    }
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    Graph graph{json.value(u"name"_s).toString(), {}, {}};
    for (const QJsonValue value : json.value(u"tasks"_s).toArray()) {
        std::vector<int> needs;
        for (const QJsonValue need : value.toObject().value(u"deps"_s).toArray()) {
            needs.push_back(need.toInt());
        }
        graph.needs.push_back(std::move(needs));
        graph.waitMs.push_back(value.toObject().value(u"ms"_s).toInt());
    }
    return graph;
}

Plan planOf(const Graph &graph, bool isLongestFirst)
{
    Plan plan;
    plan.name = graph.name;
    for (std::size_t i = 0; i < graph.needs.size(); ++i) {
        Task task;
        task.id = TaskId(QString::number(i));
        task.title = task.id.value();
        task.instructions = u"Wait"_s;
        task.role = RoleId(u"bench"_s);
        for (const int need : graph.needs[i]) {
            task.needs.append(TaskId(QString::number(need)));
        }
        // Without weights ties decide, and those go by plan order.
        task.estimate.seconds = isLongestFirst ? std::max(1, graph.waitMs[i]) : 0;
        plan.tasks.append(std::move(task));
    }
    return plan;
}

QString problemIn(const Graph &graph, const std::vector<Span> &spans, int parallel)
{
    std::vector<std::pair<Time::time_point, int>> changes;
    for (std::size_t i = 0; i < spans.size(); ++i) {
        if (spans[i].runs != 1) {
            return u"task %1 ran %2 times"_s.arg(i).arg(spans[i].runs);
        }
        if (spans[i].end - spans[i].start < std::chrono::milliseconds(graph.waitMs[i])) {
            return u"task %1 did not wait"_s.arg(i);
        }
        for (const int need : graph.needs[i]) {
            if (spans[static_cast<std::size_t>(need)].end > spans[i].start) {
                return u"task %1 started before %2 had ended"_s.arg(i).arg(need);
            }
        }
        changes.emplace_back(spans[i].start, 1);
        changes.emplace_back(spans[i].end, -1);
    }
    std::ranges::sort(changes);
    int running = 0;
    for (const auto &[time, change] : changes) {
        running += change;
        if (running > parallel) {
            return u"%1 tasks ran at a time"_s.arg(running);
        }
    }
    return u"ok"_s;
}

double cpuSeconds(const rusage &usage)
{
    const auto seconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

double secondsSince(Time::time_point start)
{
    return std::chrono::duration<double>(Time::now() - start).count();
}

RunSetup setupOf(const EventLog &log, const QString &id, int parallel)
{
    RunSetup setup;
    setup.id = RunId(id);
    setup.plan = log.state().plan();
    setup.options.maxParallel = parallel;
    setup.scope = log.ledger().plan(*setup.plan, setup.options.checkLevel, log.state());
    return setup;
}

/// A run of what is done already, from the question what there is to do to its durable end; -1: something was done.
double againSeconds(RunController::Services services, int parallel)
{
    const auto started = Time::now();
    RunSetup setup = setupOf(services.log, u"run-2"_s, parallel);
    const bool isNothingToDo = setup.scope.run.isEmpty();
    RunState end = RunState::None;
    services.ended = [&end](RunState state) {
        end = state;
    };
    RunController control(std::move(services), std::move(setup));
    control.begin();
    return isNothingToDo && end == RunState::Completed ? secondsSince(started) : -1;
}

int run(const QCommandLineParser &options)
{
    const Graph graph = readGraph(options.value(u"dag"_s));
    const int parallel = std::max(1, options.value(u"p"_s).toInt());
    std::vector<Span> spans(graph.needs.size());
    const auto built = Time::now();
    const SystemClock clock;
    const QTemporaryDir folder;
    std::unique_ptr<Journal> journal;
    if (options.value(u"journal"_s) == u"on"_s) {
        Result<std::unique_ptr<Journal>> opened = Journal::open(folder.path(), clock);
        if (!opened) {
            qFatal("%s", qPrintable(opened.error().toLine()));
        }
        journal = std::move(*opened);
    }
    EventLog log(std::move(journal), clock, {});
    Event made;
    made.kind = EventKind::PlanMade;
    made.payload = {{u"plan"_s, toJson(planOf(graph, options.value(u"policy"_s) != u"fifo"_s))}};
    log.append(std::move(made));
    if (const Status status = log.commit(); !status || !log.state().hasPlan()) {
        qFatal("the plan could not be journaled");
    }

    EventLoopTimers timers(clock);
    RunController *controller = nullptr;
    if (log.journal() != nullptr) {
        log.commitBeside([&controller](const Status &status) {
            if (!status) {
                qFatal("%s", qPrintable(status.error().toLine()));
            }
            controller->flush();
        });
    }
    const bool waitsForBeginning = options.value(u"begin"_s) == u"durable"_s;
    const AttemptBody body = [&](const AttemptRequest &request, EventPort &port, const std::stop_token &) {
        if (waitsForBeginning && !port.awaitBeginning()) {
            return AttemptOutcome{};
        }
        const auto index = request.task.id.value().toULong();
        Span &span = spans[index];
        span.start = Time::now();
        ++span.runs;
        if (graph.waitMs[index] > 0) {
            std::this_thread::sleep_for(std::chrono::milliseconds(graph.waitMs[index]));
        }
        span.end = Time::now();
        AttemptOutcome outcome;
        outcome.ok = true;
        return outcome;
    };
    PoolRunner runner(body, parallel, [&controller, &log](const QVector<RunnerMessage> &messages) {
        for (const RunnerMessage &message : messages) {
            if (const auto *waiting = std::get_if<PostedWait>(&message)) {
                log.afterCommit([durable = waiting->durable](const Status &status) { durable->set_value(status); });
            } else {
                controller->handleOutcome(std::get<AttemptOutcome>(message));
            }
        }
        controller->flush();
    });
    RunState end = RunState::None;
    const RunController::Services services{log,
                                           runner,
                                           timers,
                                           clock,
                                           [] { return 0.0; },
                                           {},
                                           [&end](RunState state) {
                                               end = state;
                                               QCoreApplication::quit();
                                           },
                                           [](const Error &error) {
                                               qFatal("%s", qPrintable(error.toLine()));
                                           }};
    RunController control(services, setupOf(log, u"run-1"_s, parallel));
    controller = &control;
    const double buildSeconds = secondsSince(built);
    rusage before{};
    getrusage(RUSAGE_SELF, &before);
    const auto started = Time::now();
    control.begin();
    if (end == RunState::None) {
        QCoreApplication::exec();
    }
    const double runSeconds = secondsSince(started);
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const QJsonObject result{{u"contestant"_s, u"autodevos"_s},
                             {u"dag"_s, graph.name},
                             {u"P"_s, parallel},
                             {u"journal"_s, options.value(u"journal"_s)},
                             {u"policy"_s, options.value(u"policy"_s)},
                             {u"begin"_s, options.value(u"begin"_s)},
                             {u"tasks"_s, static_cast<qint64>(spans.size())},
                             {u"build_s"_s, buildSeconds},
                             {u"run_s"_s, runSeconds},
                             {u"tasks_per_s"_s, static_cast<double>(spans.size()) / runSeconds},
                             {u"rss_kb"_s, static_cast<qint64>(usage.ru_maxrss)},
                             {u"cpu_s"_s, cpuSeconds(usage)},
                             {u"run_cpu_s"_s, cpuSeconds(usage) - cpuSeconds(before)},
                             {u"again_s"_s, againSeconds(services, parallel)},
                             {u"check"_s, problemIn(graph, spans, parallel)}};
    std::puts(QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    return end == RunState::Completed ? 0 : 1;
}

} // namespace
} // namespace autodevos

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser options;
    options.addOptions({{u"dag"_s, u"Graph file (dagbench/1)"_s, u"file"_s},
                        {u"p"_s, u"Tasks at a time"_s, u"n"_s, u"16"_s},
                        {u"journal"_s, u"on or off"_s, u"mode"_s, u"off"_s},
                        {u"policy"_s, u"longest or fifo"_s, u"policy"_s, u"longest"_s},
                        {u"begin"_s, u"at once or durable"_s, u"when"_s, u"at once"_s}});
    options.addHelpOption();
    options.process(application);
    if (!options.isSet(u"dag"_s)) {
        std::fputs("bench-dag: --dag FILE is missing; --help lists the options\n", stderr);
        return 2;
    }
    return autodevos::run(options);
}
