// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/groundwork.h"

#include "core/plan/graph.h"
#include "core/workspace/workspace.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

/// A path that a glob matches.
QString sampleOf(const QString &glob)
{
    return QString(glob).replace(u"**"_s, u"x"_s).replace(u'*', u'x').replace(u'?', u'x');
}

bool covers(const QString &glob, const QString &other)
{
    return glob == other || matchesAny(sampleOf(other), {glob});
}

bool overlap(const QString &glob, const QStringList &others)
{
    return std::ranges::any_of(others,
                               [&glob](const QString &other) { return covers(glob, other) || covers(other, glob); });
}

/// Files that projects of every kind have say nothing about the kind.
bool isEverywhere(const QString &path)
{
    static const QStringList globs{u"README*"_s,     u"LICENSE*"_s, u"CHANGELOG*"_s,   u"SECURITY*"_s,
                                   u".*"_s,          u"docs/**"_s,  u".github/**"_s,   u"Dockerfile"_s,
                                   u"*compose.y*"_s, u"k8s/**"_s,   u"package*.json"_s};
    return matchesAny(sampleOf(path), globs);
}

QStringList foldersOf(const QString &path)
{
    QStringList names = path.split(u'/');
    names.removeLast();
    return names;
}

/// How many folders two paths have in common, at most; more than any number of folders where they overlap.
qsizetype nearness(const QStringList &paths, const QStringList &others)
{
    constexpr qsizetype same = 1000;
    qsizetype nearest = 0;
    for (const QString &path : paths) {
        if (overlap(path, others)) {
            return same;
        }
        const QStringList folders = foldersOf(path);
        for (const QString &other : others) {
            const QStringList known = foldersOf(other);
            const auto [end, there] = std::ranges::mismatch(folders, known);
            nearest = std::max<qsizetype>(nearest, end - folders.begin());
        }
    }
    return nearest;
}

QStringList pathsOf(const Plan &plan)
{
    QStringList paths;
    for (const Task &task : plan.tasks) {
        paths += task.provides;
    }
    return paths;
}

/// How many characters of the prompt both were taken from.
qsizetype shared(const Requirement &a, const Requirement &b)
{
    return std::min(a.offset + a.length, b.offset + b.length) - std::max(a.offset, b.offset);
}

/// The requirement of the first version that says the same; empty: none.
RequirementId sameIn(const QVector<Requirement> &known, const Requirement &wanted)
{
    const QString words = wanted.text.simplified();
    RequirementId same;
    qsizetype most = 0;
    for (const Requirement &requirement : known) {
        if (requirement.text.simplified().compare(words, Qt::CaseInsensitive) == 0) {
            return requirement.id;
        }
        const qsizetype together = shared(requirement, wanted);
        if (together > most && 2 * together >= std::min(requirement.length, wanted.length)) {
            most = together;
            same = requirement.id;
        }
    }
    return same;
}

bool isCovered(const Plan &plan, const RequirementId &id)
{
    return std::ranges::any_of(plan.tasks, [&id](const Task &task) { return task.covers.contains(id); });
}

/// Every member "requirements", however deep, with the ids as they are now.
QJsonValue renumbered(const QJsonValue &json, const QHash<RequirementId, RequirementId> &now)
{
    if (json.isArray()) {
        QJsonArray items = json.toArray();
        for (QJsonValueRef item : items) {
            item = renumbered(item, now);
        }
        return items;
    }
    if (!json.isObject()) {
        return json;
    }
    QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() != "requirements"_L1) {
            it.value() = renumbered(it.value(), now);
            continue;
        }
        QJsonArray ids;
        const QJsonArray before = it.value().toArray();
        for (const QJsonValue id : before) {
            if (const RequirementId known = now.value(RequirementId(id.toString())); !known.isEmpty()) {
                ids.append(known.value());
            }
        }
        it.value() = ids;
    }
    return object;
}

TaskId freeId(const Plan &plan, const TaskId &wanted)
{
    TaskId id = wanted;
    for (int n = 2; plan.task(id) != nullptr; ++n) {
        id = TaskId(u"%1-%2"_s.arg(wanted.value().left(56)).arg(n));
    }
    return id;
}

/// Those that no other needs.
QVector<TaskId> ends(const QVector<Task> &tasks)
{
    QSet<TaskId> needed;
    for (const Task &task : tasks) {
        needed.unite(QSet<TaskId>(task.needs.cbegin(), task.needs.cend()));
    }
    QVector<TaskId> ends;
    for (const Task &task : tasks) {
        if (!needed.contains(task.id)) {
            ends.append(task.id);
        }
    }
    return ends;
}

/// The first version's tasks with the files that are left to them, under ids that are free.
class GroundTasks {
public:
    GroundTasks(Plan &plan, const Plan &ground)
        : m_plan(plan)
        , m_ground(ground)
    {
    }

    void join()
    {
        const QStringList claimed = pathsOf(m_plan);
        const QVector<Task> own = m_plan.tasks;
        m_plan.tasks.clear();
        QVector<Task> checks;
        Plan ids = m_plan;
        ids.tasks = own;
        for (Task task : m_ground.tasks) {
            const QStringList before = task.provides;
            task.provides.removeIf([&claimed](const QString &glob) {
                return std::ranges::any_of(claimed, [&glob](const QString &claim) { return covers(claim, glob); });
            });
            if (before.isEmpty()) {
                checks.append(task);
            } else if (!task.provides.isEmpty()) {
                const TaskId id = freeId(ids, task.id);
                m_ids.insert(task.id, id);
                task.id = id;
                task.isBuiltIn = true;
                task.covers.removeIf(
                    [this](const RequirementId &covered) { return m_plan.requirement(covered) == nullptr; });
                m_plan.tasks.append(task);
            }
        }
        for (Task &task : m_plan.tasks) {
            task.needs = renamed(task.needs);
        }
        const QVector<TaskId> last = ends(m_plan.tasks);
        m_added = m_plan.tasks.size();
        for (Task task : own) {
            task.needs = task.needs.isEmpty() ? last : task.needs;
            for (const TaskId &id : groundOf(task)) {
                if (!task.needs.contains(id)) {
                    task.needs.append(id);
                }
            }
            addToolChecks(task, checks);
            m_plan.tasks.append(task);
        }
        addChecks(checks, own);
    }

    [[nodiscard]] qsizetype added() const { return m_added; }

private:
    [[nodiscard]] QVector<TaskId> renamed(const QVector<TaskId> &needs) const
    {
        QVector<TaskId> now;
        for (const TaskId &id : needs) {
            if (m_ids.contains(id)) {
                now.append(m_ids.value(id));
            }
        }
        return now;
    }

    /// What a task of the plan has to read: the first version's tasks for the same paths, or those nearest to them.
    /// Where the plan's task does it all, what that one would have read.
    [[nodiscard]] QVector<TaskId> groundOf(const Task &task) const
    {
        qsizetype nearest = 1;
        QVector<const Task *> related;
        for (const Task &known : m_ground.tasks) {
            const qsizetype near = nearness(task.provides, known.provides);
            if (near > nearest) {
                related.clear();
                nearest = near;
            }
            if (near == nearest) {
                related.append(&known);
            }
        }
        QVector<TaskId> ids;
        for (const Task *known : std::as_const(related)) {
            ids += m_ids.contains(known->id) ? QVector<TaskId>{m_ids.value(known->id)} : renamed(known->needs);
        }
        return ids;
    }

    /// The whole builds before a task begins: what it breaks shows in its own checks, where it can be mended.
    static void addToolChecks(Task &task, const QVector<Task> &checks)
    {
        if (task.provides.isEmpty()) {
            return;
        }
        for (const QString &check : {u"typecheck"_s, u"lint"_s, u"build"_s, u"unit"_s}) {
            const bool isKnown =
                std::ranges::any_of(checks, [&check](const Task &known) { return known.checks.contains(check); });
            if (isKnown && !task.checks.contains(check)) {
                task.checks.append(check);
            }
        }
    }

    /// What looks at the whole at the end, as far as the plan itself does not.
    void addChecks(const QVector<Task> &checks, const QVector<Task> &own)
    {
        QSet<QString> done;
        for (const Task &task : own) {
            if (task.provides.isEmpty()) {
                done.unite(QSet<QString>(task.checks.cbegin(), task.checks.cend()));
            }
        }
        const QVector<TaskId> last = ends(m_plan.tasks);
        for (Task task : checks) {
            task.checks.removeIf([&done](const QString &check) {
                return done.contains(check) || check == "format"_L1; // a model cannot run the formatter
            });
            if (!task.checks.isEmpty()) {
                const QVector<TaskId> needs = renamed(task.needs);
                const bool followsAnother = std::ranges::any_of(
                    needs, [this](const TaskId &need) { return m_plan.task(need)->provides.isEmpty(); });
                task.needs = followsAnother ? needs : last;
                const TaskId id = freeId(m_plan, task.id);
                m_ids.insert(task.id, id);
                task.id = id;
                task.isBuiltIn = true;
                m_plan.tasks.append(task);
            }
        }
    }

    Plan &m_plan;
    const Plan &m_ground;
    QHash<TaskId, TaskId> m_ids; ///< as the first version's plan names them -> as they stand
    qsizetype m_added = 0;
};

} // namespace

QString groundInWords(const Plan &ground)
{
    QStringList lines{
        u"A first version is at hand: the built-in model writes it by itself, in seconds, and it builds and passes its "
        "tests. Its paths below show its stack. If the person asks for another stack, language or kind of program, say "
        "\"ownStack\": true, plan all files yourself and leave the rest of this aside. Otherwise plan on top of it:"_s,
        u"- Keep its requirements under their ids; add what it misses under further ids. What it marks as not possible "
        "you may plan."_s,
        u"- Leave \"domain\" out to keep its data model; where that is wrong, give the whole corrected one in the same "
        "form."_s,
        u"- All its files are there before your tasks begin. Plan tasks only for what is missing or has to become "
        "better, each with the exact paths it adds or changes. A file that no task names stays as it is."_s,
        {},
        u"Its requirements:"_s};
    for (const Requirement &requirement : ground.requirements) {
        lines.append(u"- %1: %2%3"_s.arg(
            requirement.id.value(), requirement.text,
            requirement.cannot.isEmpty() ? QString() : u" (not possible: %1)"_s.arg(requirement.cannot)));
    }
    lines += {{}, u"Its tasks and their paths:"_s};
    for (const Task &task : ground.tasks) {
        if (!task.provides.isEmpty()) {
            lines.append(u"- %1 (%2): %3"_s.arg(task.id.value(), task.role.value(), task.provides.join(u", "_s)));
        }
    }
    QJsonObject domain = toJson(ground.domain);
    domain.remove("theme"_L1);
    lines += {{}, u"Its data model:"_s, QString::fromUtf8(QJsonDocument(domain).toJson(QJsonDocument::Compact))};
    return lines.join(u'\n');
}

bool isApart(const Plan &plan, const Plan &ground)
{
    if (plan.isOwnStack) {
        return true;
    }
    const QStringList known = pathsOf(ground);
    qsizetype telling = 0;
    qsizetype same = 0;
    for (const QString &path : pathsOf(plan)) {
        if (!isEverywhere(path)) {
            ++telling;
            same += overlap(path, known) ? 1 : 0;
        }
    }
    return 2 * same < telling;
}

void joinRequirements(Plan &plan, const Plan &ground)
{
    QHash<RequirementId, RequirementId> now;
    QVector<Requirement> joined = ground.requirements;
    int number = 0;
    for (const Requirement &requirement : std::as_const(plan.requirements)) {
        const RequirementId same = sameIn(ground.requirements, requirement);
        if (!same.isEmpty()) {
            const auto known = std::ranges::find(joined, same, &Requirement::id);
            const bool isPlanned = requirement.cannot.isEmpty() && isCovered(plan, requirement.id);
            known->cannot = isPlanned ? QString() : known->cannot;
            now.insert(requirement.id, same);
            continue;
        }
        Requirement further = requirement;
        while (std::ranges::find(joined, further.id, &Requirement::id) != joined.end()) {
            further.id = RequirementId(u"R%1"_s.arg(++number));
        }
        now.insert(requirement.id, further.id);
        joined.append(further);
    }
    plan.requirements = joined;
    for (Task &task : plan.tasks) {
        QVector<RequirementId> covered;
        for (const RequirementId &id : std::as_const(task.covers)) {
            if (const RequirementId known = now.value(id, id); !covered.contains(known)) {
                covered.append(known);
            }
        }
        task.covers = covered;
    }
    if (const auto domain = domainFromJson(renumbered(toJson(plan.domain), now).toObject())) {
        plan.domain = *domain;
    }
}

void inheritRequirements(Domain &domain, const Domain &first)
{
    const auto inherit = [](QStringList &own, const QStringList &known) {
        own = own.isEmpty() ? known : own;
    };
    inherit(domain.requirements, first.requirements);
    for (Entity &entity : domain.entities) {
        if (const Entity *known = first.entity(entity.name)) {
            inherit(entity.requirements, known->requirements);
        }
    }
    for (Capability &capability : domain.capabilities) {
        const auto known = std::ranges::find_if(first.capabilities, [&capability](const Capability &other) {
            return other.kind == capability.kind && other.entity == capability.entity;
        });
        if (known != first.capabilities.end()) {
            inherit(capability.requirements, known->requirements);
        }
    }
}

void checkTheWhole(Plan &plan, const RoleId &role)
{
    const bool isChecked = std::ranges::any_of(plan.tasks, [](const Task &task) {
        return task.checks.contains(u"build"_s) || task.checks.contains(u"unit"_s);
    });
    if (isChecked) {
        return;
    }
    Task task;
    task.needs = ends(plan.tasks);
    task.id = freeId(plan, TaskId(u"whole"_s));
    task.title = u"Build and test the whole"_s;
    task.role = role;
    task.instructions = u"Install, build and run all tests."_s;
    task.checks = {u"install"_s, u"build"_s, u"unit"_s};
    task.resource = ResourceClass::Test;
    task.isBuiltIn = true;
    plan.tasks.append(task);
}

void standOn(Plan &plan, const Plan &ground)
{
    GroundTasks tasks(plan, ground);
    tasks.join();
    if (tasks.added() > 0) {
        plan.notes.append(
            u"%1 tasks of %2 were put before those of this plan: they write the first version, on which it stands."_s
                .arg(tasks.added())
                .arg(ground.model));
    }
}

} // namespace autodevos
