// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/reuseledger.h"

#include "core/base/hash.h"
#include "core/engine/setaside.h"
#include "core/plan/graph.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

/// The checks of a task that are carried out at a level.
QStringList checksAt(const Task &task, CheckLevel level)
{
    switch (level) {
    case CheckLevel::None:
        return {};
    case CheckLevel::Fast:
        return task.checks.contains(u"syntax"_s) ? QStringList{u"syntax"_s} : QStringList{};
    case CheckLevel::Full:
        break;
    }
    return task.checks;
}

bool hasPassed(const Task &task, CheckLevel wanted, CheckLevel passed)
{
    if (wanted <= passed) {
        return true;
    }
    const QStringList known = checksAt(task, passed);
    return std::ranges::all_of(checksAt(task, wanted),
                               [&known](const QString &check) { return known.contains(check); });
}

bool sameDefinition(const Task &a, const Task &b)
{
    return a.role == b.role && a.instructions == b.instructions && a.provides == b.provides && a.checks == b.checks &&
           a.needs == b.needs;
}

/// The task and all it needs, directly or through others.
QSet<TaskId> withNeeds(const Plan &plan, const TaskId &task)
{
    QSet<TaskId> all{task};
    for (QVector<TaskId> open{task}; !open.isEmpty();) {
        const Task *next = plan.task(open.takeLast());
        for (const TaskId &need : next != nullptr ? next->needs : QVector<TaskId>()) {
            if (!all.contains(need)) {
                all.insert(need);
                open.append(need);
            }
        }
    }
    return all;
}

} // namespace

void ReuseLedger::apply(const Event &event, const ProjectState &state)
{
    switch (event.kind) {
    case EventKind::PlanMade:
        readPlanned(event, state);
        break;
    case EventKind::RunStarted:
        beginRun(event, state);
        break;
    case EventKind::AttemptStarted:
        beginAttempt(event.task);
        break;
    case EventKind::FilesCommitted:
        commitFiles(event);
        if (event.payload.contains("restored"_L1)) {
            revive(state);
        }
        break;
    case EventKind::TaskStateChanged:
        if (stateFrom(event.payload) == TaskState::Completed) {
            Entry &entry = m_entries[event.task];
            if (entry.isStarted) { // else it was reused as it stands
                entry.completed = std::move(entry.pending);
                entry.completed.made = digest(event.task);
                entry.before.append(entry.completed);
                entry.isStarted = false;
            }
        }
        break;
    default:
        break;
    }
}

void ReuseLedger::readPlanned(const Event &event, const ProjectState &state)
{
    const QString cause = event.payload.value(u"cause"_s).toString();
    if (!state.hasPlan()) {
        return;
    }
    if (cause == "restore"_L1) {
        m_planned = m_plannedOf.value(event.payload.value(u"restored"_s).toInt());
    } else if (cause != "edit"_L1) {
        m_planned.clear();
        for (const Task &task : state.plan()->tasks) {
            m_planned.insert(task.id, task.instructions);
        }
    }
    m_plannedOf.insert(state.plan()->version, m_planned);
}

/// What was made before and stands there again counts as it did then: it is not paid for twice.
void ReuseLedger::revive(const ProjectState &state)
{
    for (auto entry = m_entries.begin(); entry != m_entries.end(); ++entry) {
        const QString now = digest(entry.key());
        Completion found;
        for (const Completion &earlier : std::as_const(entry->before)) {
            const std::shared_ptr<const Plan> plan = state.plans().value(earlier.planVersion);
            const Task *task = plan ? plan->task(entry.key()) : nullptr;
            if (task != nullptr && earlier.made == now && hasItsInputs(*task, earlier)) {
                found = earlier;
            }
        }
        entry->completed = found;
        entry->isStarted = false;
    }
}

bool ReuseLedger::hasItsInputs(const Task &task, const Completion &completed) const
{
    if (completed.inputs.size() != task.needs.size()) {
        return false;
    }
    for (qsizetype i = 0; i < task.needs.size(); ++i) {
        if (completed.inputs.at(i) != digest(task.needs.at(i))) {
            return false;
        }
    }
    return true;
}

void ReuseLedger::beginRun(const Event &event, const ProjectState &state)
{
    m_runPlan = state.plans().value(event.payload.value(u"planVersion"_s).toInt());
    m_runLevel = checkLevelFromString(event.payload.value(u"checkLevel"_s).toString()).value_or(CheckLevel::None);
    m_isRunAlone = event.payload.value(u"alone"_s).toBool();
    m_runIndex.clear();
    if (!m_runPlan) {
        return;
    }
    m_runIndex.reserve(m_runPlan->tasks.size());
    for (qsizetype i = 0; i < m_runPlan->tasks.size(); ++i) {
        m_runIndex.insert(m_runPlan->tasks.at(i).id, i);
    }
    const QJsonArray forcedIds = event.payload.value(u"forced"_s).toArray();
    for (const QJsonValue forced : forcedIds) {
        m_entries[TaskId(forced.toString())].completed = {};
    }
}

void ReuseLedger::beginAttempt(const TaskId &task)
{
    const auto index = m_runIndex.constFind(task);
    if (index == m_runIndex.cend()) {
        return;
    }
    Completion pending{m_runPlan->version, m_runLevel, {}};
    const QVector<TaskId> &needs = m_runPlan->tasks.at(*index).needs;
    pending.inputs.reserve(needs.size());
    for (const TaskId &need : needs) {
        pending.inputs.append(digest(need));
    }
    Entry &entry = m_entries[task];
    entry.completed = {};
    entry.pending = std::move(pending);
    entry.isStarted = true;
}

void ReuseLedger::commitFiles(const Event &event)
{
    for (const QLatin1StringView list : {"files"_L1, "kept"_L1, "conflicts"_L1}) {
        for (const QJsonValue value : event.payload.value(list).toArray()) {
            const QJsonObject file = value.toObject();
            const QString path = file.value(u"path"_s).toString();
            const TaskId previous = m_origin.take(path);
            if (!previous.isEmpty()) {
                Entry &entry = m_entries[previous];
                entry.files.remove(path);
                entry.digest.clear();
            }
            // What was made, whatever the person made of it.
            const QString made = file.value(u"generated"_s).toString(file.value(u"hash"_s).toString());
            if (!made.isEmpty()) {
                const TaskId task(file.value(u"task"_s).toString(event.task.value()));
                Entry &entry = m_entries[task];
                entry.files.insert(path, made);
                entry.digest.clear();
                m_origin.insert(path, task);
            }
        }
    }
}

QString ReuseLedger::digest(const TaskId &task) const
{
    const auto entry = m_entries.constFind(task);
    if (entry == m_entries.cend() || entry->files.isEmpty()) {
        return {};
    }
    if (entry->digest.isEmpty()) {
        QByteArray lines;
        for (auto file = entry->files.cbegin(); file != entry->files.cend(); ++file) {
            lines += file.key().toUtf8() + '\0' + file.value().toUtf8() + '\n';
        }
        entry->digest = sha256Hex(lines);
    }
    return entry->digest;
}

bool ReuseLedger::isFresh(const Task &task, const Plan &plan, CheckLevel level, const ProjectState &state) const
{
    const auto entry = m_entries.constFind(task.id);
    if (entry == m_entries.cend() || entry->completed.planVersion == 0) {
        return false;
    }
    const Completion &completed = entry->completed;
    if (completed.planVersion != plan.version) {
        const std::shared_ptr<const Plan> before = state.plans().value(completed.planVersion);
        const Task *then = before ? before->task(task.id) : nullptr;
        if (then == nullptr || !sameDefinition(*then, task) || before->domain != plan.domain) {
            return false;
        }
    }
    return hasPassed(task, level, completed.level) && hasItsInputs(task, completed);
}

/// As if nothing was left out.
ReusePlan ReuseLedger::everything(const Plan &plan, CheckLevel level, const ProjectState &state,
                                  const QSet<TaskId> &forced) const
{
    QVector<TaskId> roots;
    for (const Task &task : plan.tasks) {
        if (forced.contains(task.id) || !isFresh(task, plan, level, state)) {
            roots.append(task.id);
        }
    }
    QSet<TaskId> wanted(roots.cbegin(), roots.cend());
    if (roots.size() < plan.tasks.size()) {
        for (const TaskId &task : descendants(plan.tasks, roots)) {
            wanted.insert(task);
        }
    }
    ReusePlan result;
    for (const Task &task : plan.tasks) {
        (wanted.contains(task.id) ? result.run : result.reused).append(task.id);
        if (forced.contains(task.id)) {
            result.forced.append(task.id);
        }
    }
    return result;
}

ReusePlan ReuseLedger::plan(const Plan &plan, CheckLevel level, const ProjectState &state,
                            const QSet<TaskId> &forced) const
{
    ReusePlan all = everything(plan, level, state, forced);
    if (const QSet<TaskId> out = leftOut(plan, state, forced); !out.isEmpty()) {
        const auto isOut = [&out](const TaskId &id) {
            return out.contains(id);
        };
        all.run.removeIf(isOut);
        all.reused.removeIf(isOut);
    }
    return all;
}

ReusePlan ReuseLedger::retryPlan(const Plan &plan, CheckLevel level, const ProjectState &state, const TaskId &task,
                                 Reach reach) const
{
    ReusePlan all = everything(plan, level, state, {task});
    all.reach = reach;
    const QSet<TaskId> notDone(all.run.cbegin(), all.run.cend());
    QSet<TaskId> wanted{task};
    const auto addNeeds = [&](QVector<TaskId> open) {
        while (!open.isEmpty()) {
            const Task *next = plan.task(open.takeLast());
            for (const TaskId &need : next != nullptr ? next->needs : QVector<TaskId>()) {
                if (notDone.contains(need) && !wanted.contains(need)) {
                    wanted.insert(need);
                    open.append(need);
                }
            }
        }
    };
    addNeeds({task});
    // What the task needs, done or not, is no longer left out, nor is anything only because of that.
    const QSet<TaskId> out = leftOut(plan, state, withNeeds(plan, task));
    if (reach == Reach::WithDependents) {
        QVector<TaskId> behind = descendants(plan.tasks, {task});
        behind.removeIf([&out](const TaskId &id) { return out.contains(id); });
        do {
            wanted.unite({behind.cbegin(), behind.cend()});
            addNeeds(behind);
            // What is done and was made from a need that is made anew as well is no longer right as it is.
            behind = descendants(plan.tasks, {wanted.cbegin(), wanted.cend()});
            behind.removeIf([&](const TaskId &id) {
                return wanted.contains(id) || out.contains(id) || state.task(id).state != TaskState::Completed;
            });
        } while (!behind.isEmpty());
    }
    all.run.removeIf([&wanted](const TaskId &id) { return !wanted.contains(id); });
    all.reused.removeIf([&out](const TaskId &id) { return out.contains(id); });
    return all;
}

std::optional<ReusePlan> ReuseLedger::restOfRunAlone(const Plan &plan, CheckLevel level,
                                                     const ProjectState &state) const
{
    const RunStatus &run = state.run();
    if (!m_isRunAlone || run.state != RunState::Interrupted || run.planVersion != plan.version ||
        run.checkLevel != level) {
        return {};
    }
    ReusePlan rest = this->plan(plan, level, state);
    rest.reach = Reach::Alone;
    rest.run.removeIf([&run](const TaskId &task) { return !run.tasks.contains(task); });
    return rest;
}

QString ReuseLedger::plannedInstructions(const Task &task) const
{
    const QString planned = m_planned.value(task.id);
    return planned == task.instructions ? QString() : planned;
}

} // namespace autodevos
