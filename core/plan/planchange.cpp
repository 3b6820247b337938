// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/planchange.h"

#include "core/plan/graph.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autodevos {

namespace {

qsizetype placeOf(const Plan &plan, const TaskId &id)
{
    const auto found = std::ranges::find(plan.tasks, id, &Task::id);
    return found == plan.tasks.end() ? -1 : found - plan.tasks.begin();
}

Error unknownTask(const TaskId &id)
{
    return {ErrorKind::NotFound, u"There is no task \"%1\" in the plan"_s.arg(id.value()), {}, {}};
}

/// The plan, unless its graph is none.
Result<Plan> checked(Plan plan)
{
    for (const Task &task : plan.tasks) {
        for (const TaskId &need : task.needs) {
            if (plan.task(need) == nullptr) {
                return failure(ErrorKind::Invalid,
                               u"\"%1\" needs a task that is not in the plan: %2"_s.arg(task.title, need.value()),
                               u"Change what it needs first"_s);
            }
        }
    }
    if (const QVector<TaskId> cycle = findCycle(plan.tasks); !cycle.isEmpty()) {
        QStringList ids;
        for (const TaskId &id : cycle) {
            ids.append(id.value());
        }
        return failure(ErrorKind::Invalid, u"Tasks would wait for each other: %1"_s.arg(ids.join(u", "_s)),
                       u"Remove one of these dependencies first"_s);
    }
    return plan;
}

Error changedMeanwhile(const TaskChange &change)
{
    const QString title = change.before ? change.before->title : change.after->title;
    return {ErrorKind::Invalid,
            u"\"%1\" was changed meanwhile"_s.arg(title),
            u"Change it by hand; nothing was touched"_s,
            {}};
}

} // namespace

PlanChange PlanChange::reversed() const
{
    PlanChange back;
    for (auto change = tasks.crbegin(); change != tasks.crend(); ++change) {
        back.tasks.append({change->after, change->before, change->place});
    }
    return back;
}

PlanChange changesBetween(const Plan &before, const Plan &after)
{
    PlanChange change;
    QHash<TaskId, qsizetype> places;
    for (qsizetype i = 0; i < after.tasks.size(); ++i) {
        places.insert(after.tasks.at(i).id, i);
    }
    QVector<TaskChange> changed;
    // From the end, so that taking it back, which goes the other way, finds each place as it was.
    for (qsizetype i = before.tasks.size() - 1; i >= 0; --i) {
        const Task &task = before.tasks.at(i);
        const qsizetype place = places.value(task.id, -1);
        if (place < 0) {
            change.tasks.append({task, std::nullopt, i});
        } else if (after.tasks.at(place) != task) {
            changed.append({task, after.tasks.at(place), place});
        }
    }
    change.tasks += changed;
    for (qsizetype i = 0; i < after.tasks.size(); ++i) {
        if (placeOf(before, after.tasks.at(i).id) < 0) {
            change.tasks.append({std::nullopt, after.tasks.at(i), i});
        }
    }
    return change;
}

Result<Plan> applied(const Plan &plan, const PlanChange &change)
{
    Plan result = plan;
    for (const TaskChange &one : change.tasks) {
        const qsizetype place = placeOf(result, one.id());
        const bool isAsExpected = one.before ? place >= 0 && result.tasks.at(place) == *one.before : place < 0;
        if (!isAsExpected) {
            return tl::unexpected(changedMeanwhile(one));
        }
        if (!one.after) {
            result.tasks.removeAt(place);
        } else if (one.before) {
            result.tasks[place] = *one.after;
        } else {
            result.tasks.insert(std::clamp<qsizetype>(one.place, 0, result.tasks.size()), *one.after);
        }
    }
    return checked(std::move(result));
}

Result<Plan> withNeed(const Plan &plan, const TaskId &task, const TaskId &need)
{
    const qsizetype place = placeOf(plan, task);
    if (place < 0 || plan.task(need) == nullptr) {
        return tl::unexpected(unknownTask(place < 0 ? task : need));
    }
    if (task == need) {
        return failure(ErrorKind::Usage, u"A task cannot need itself"_s, {});
    }
    if (plan.tasks.at(place).needs.contains(need)) {
        return failure(ErrorKind::Usage, u"\"%1\" is needed already"_s.arg(plan.task(need)->title), {});
    }
    Plan result = plan;
    result.tasks[place].needs.append(need);
    return checked(std::move(result));
}

Result<Plan> withoutTask(const Plan &plan, const TaskId &task)
{
    const qsizetype place = placeOf(plan, task);
    if (place < 0) {
        return tl::unexpected(unknownTask(task));
    }
    Plan result = plan;
    const Task removed = result.tasks.takeAt(place);
    for (Task &other : result.tasks) {
        const qsizetype at = other.needs.indexOf(task);
        if (at < 0) {
            continue;
        }
        other.needs.removeAt(at);
        for (const TaskId &need : removed.needs) {
            if (!other.needs.contains(need)) {
                other.needs.append(need);
            }
        }
    }
    return checked(std::move(result));
}

Result<Plan> withTask(const Plan &plan, const Task &task)
{
    Plan result = plan;
    if (const qsizetype place = placeOf(plan, task.id); place >= 0) {
        result.tasks[place] = task;
    } else {
        result.tasks.append(task);
    }
    return checked(std::move(result));
}

TaskId freeTaskId(const Plan &plan, const QString &title)
{
    QString name;
    for (const QChar letter : title.normalized(QString::NormalizationForm_KD).toLower()) {
        if ((letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9')) {
            name += letter;
        } else if (!letter.isMark() && !name.isEmpty() && !name.endsWith(u'-')) {
            name += u'-';
        }
    }
    constexpr qsizetype longest = 40;
    name = name.left(longest);
    while (name.endsWith(u'-')) {
        name.chop(1);
    }
    name = name.isEmpty() ? u"task"_s : name;
    TaskId id(name);
    for (int number = 2; plan.task(id) != nullptr; ++number) {
        id = TaskId(name + u'-' + QString::number(number));
    }
    return id;
}

} // namespace autodevos
