// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/scenario.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace autodevos::simulation {
namespace {

constexpr auto retriable =
    std::to_array<ErrorKind>({ErrorKind::Check, ErrorKind::Check, ErrorKind::Network, ErrorKind::RateLimit,
                              ErrorKind::Process, ErrorKind::Io, ErrorKind::MalformedAnswer});
constexpr auto final =
    std::to_array<ErrorKind>({ErrorKind::Quota, ErrorKind::Refusal, ErrorKind::Internal, ErrorKind::Configuration,
                              ErrorKind::Permission, ErrorKind::Authentication});

QVector<RecoveryStep> makeRecovery(Random &random)
{
    if (random.isHit(600)) {
        return {};
    }
    QStringList models{u"m0"_s, u"m1"_s};
    for (int i = 2, extra = random.below(3); i < 2 + extra; ++i) {
        models.append(u"m%1"_s.arg(i));
    }
    QVector<RecoveryStep> steps = recoverySteps(models, {});
    if (random.isHit(500) && steps.size() < 3) { // roles are files: the repair role is put in as recoverySteps does
        steps.insert(std::min<qsizetype>(1, steps.size() - 1), {0, models.first(), repairRole(), 15});
    }
    return steps;
}

Script makeScript(Random &random, const Task &task, bool hasPerson)
{
    Script script;
    script.turns = random.isHit(300) ? 0 : random.between(1, 3);
    script.turnMs = 250 * random.between(0, 8);
    script.files = random.isHit(150) ? 0 : random.between(1, filesOfTask);
    script.isCoarse = random.isHit(400);
    script.ignoresInputs = random.isHit(200);
    script.isDeaf = random.isHit(100);
    if (random.isHit(250)) {
        script.failures = random.between(0, task.limits.retries);
    }
    script.isBroken = random.isHit(80);
    if (script.turns > 0 && random.isHit(hasPerson ? 250 : 60)) {
        script.asksAfter = random.between(1, script.turns);
    }
    if (script.turns > 0 && random.isHit(150)) {
        script.commandAfter = random.between(1, script.turns);
    }
    return script;
}

Task makeTask(Random &random, int number)
{
    Task task;
    task.id = taskId(number);
    task.title = task.id.value();
    task.role = RoleId(u"backend"_s);
    task.instructions = instructionsOf(number, 0);
    task.provides = {pathOf(number, 0), pathOf(number, 1)};
    if (random.isHit(500)) {
        task.checks.append(u"syntax"_s);
    }
    if (random.isHit(300)) {
        task.checks.append(u"unit"_s);
    }
    task.limits.retries = random.below(4);
    task.limits.timeoutSeconds = random.between(40, 60);
    task.limits.backoffBaseSeconds = random.between(1, 4);
    task.limits.backoffCapSeconds = random.between(4, 20);
    task.resource = random.isHit(600) ? ResourceClass::Model : static_cast<ResourceClass>(random.between(1, 3));
    task.estimate.seconds = random.between(1, 9);
    return task;
}

QVector<Task> makeTasks(Random &random, int count)
{
    // What a task may need is decided by an order of its own: a plan lists its tasks as it likes.
    std::array<int, mostTasks> order{};
    std::iota(order.begin(), order.begin() + count, 0);
    for (int i = count - 1; i > 0; --i) {
        std::swap(order.at(static_cast<std::size_t>(i)), order.at(static_cast<std::size_t>(random.below(i + 1))));
    }
    QVector<Task> tasks;
    for (int i = 0; i < count; ++i) {
        tasks.append(makeTask(random, i));
    }
    const int density = random.between(100, 700);
    for (int later = 1; later < count; ++later) {
        Task &task = tasks[order.at(static_cast<std::size_t>(later))];
        for (int earlier = 0; earlier < later && task.needs.size() < 4; ++earlier) {
            if (random.isHit(density)) {
                task.needs.append(taskId(order.at(static_cast<std::size_t>(earlier))));
            }
        }
    }
    return tasks;
}

template<typename Make, std::size_t... I>
auto tableOf(const Make &make, std::index_sequence<I...>)
{
    return std::array{make(static_cast<int>(I))...};
}

} // namespace

const TaskId &taskId(int task)
{
    static const auto ids =
        tableOf([](int i) { return TaskId(u"t%1"_s.arg(i)); }, std::make_index_sequence<mostTasks>());
    return ids.at(static_cast<std::size_t>(task));
}

const QString &pathOf(int task, int file)
{
    static const auto paths = tableOf([](int i) { return u"t%1.%2"_s.arg(i / filesOfTask).arg(i % filesOfTask); },
                                      std::make_index_sequence<static_cast<std::size_t>(mostTasks * filesOfTask)>());
    return paths.at(static_cast<std::size_t>(task * filesOfTask + file));
}

int taskOf(const TaskId &id)
{
    int task = 0;
    for (const QChar digit : QStringView(id.value()).mid(1)) {
        task = 10 * task + digit.digitValue();
    }
    return id.isEmpty() ? -1 : task;
}

QString instructionsOf(int task, int version)
{
    return u"Do t%1 v%2"_s.arg(task).arg(version);
}

int versionOf(const QString &instructions)
{
    return QStringView(instructions).mid(instructions.lastIndexOf(u'v') + 1).toInt();
}

Ending Scenario::endingOf(int task, int number) const
{
    const Script &script = scripts.at(static_cast<std::size_t>(task));
    if (!script.isBroken && number > script.failures) {
        return {};
    }
    Random random(mixed(seed, static_cast<quint64>(task * 1000 + number)));
    Ending ending{false, random.isHit(120), retriable.at(static_cast<std::size_t>(random.below(std::ssize(retriable)))),
                  AttemptEnding::Failed};
    if (script.isBroken && random.isHit(400)) {
        ending.error = final.at(static_cast<std::size_t>(random.below(std::ssize(final))));
    }
    if (script.isBroken && random.isHit(200)) {
        ending.ending = random.isHit(500) ? AttemptEnding::Stuck : AttemptEnding::Declined;
    }
    return ending;
}

bool Scenario::breaksOffAtOnce(int task, int number) const
{
    return mixed(seed, static_cast<quint64>(task * 1000 + number + 500)) % 4 == 0;
}

Scenario makeScenario(quint64 seed)
{
    Random random(mixed(seed));
    Scenario scenario;
    scenario.seed = seed;
    scenario.isMeddled = random.isHit(500);
    scenario.hasPerson = random.isHit(scenario.isMeddled ? 600 : 200);
    const int count = random.isHit(700) ? random.between(1, 4) : random.between(3, mostTasks);
    scenario.plan.name = u"p"_s;
    scenario.plan.tasks = makeTasks(random, count);
    for (int task = 0; task < count; ++task) {
        scenario.scripts.at(static_cast<std::size_t>(task)) =
            makeScript(random, scenario.plan.tasks.at(task), scenario.hasPerson);
    }
    scenario.options.maxParallel = random.between(1, 4);
    scenario.options.checkLevel = static_cast<CheckLevel>(random.below(3));
    scenario.options.failFast = scenario.isMeddled && random.isHit(200);
    scenario.options.leastTaskSeconds = random.isHit(100) ? 70 : 0;
    scenario.recovery = makeRecovery(random);
    scenario.crashes = random.isHit(600) ? random.between(1, 4) : 0;
    scenario.diskFaults = random.isHit(300) ? random.between(1, 2) : 0;
    scenario.deeds = random.isHit(700) ? random.between(1, 8) : 0;
    scenario.deedsPerThousand = random.between(10, 200);
    scenario.crashesPerThousand = random.between(5, 80);
    scenario.acts = random.between(1, 3);
    scenario.isWritten = random.isHit(60);
    scenario.syncMs = random.isHit(400) ? 0 : random.isHit(600) ? 20 : 2000;
    return scenario;
}

} // namespace autodevos::simulation
