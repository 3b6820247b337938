// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/graph.h"
#include "core/plan/plan.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

constexpr qsizetype longestId = 64;

const QStringList &knownChecks()
{
    static const QStringList names{u"syntax"_s, u"install"_s, u"audit"_s, u"typecheck"_s, u"lint"_s,
                                   u"format"_s, u"build"_s,   u"unit"_s,  u"api"_s,       u"browser"_s};
    return names;
}

bool isNameCharacter(QChar character)
{
    const char16_t code = character.unicode();
    return (code >= u'a' && code <= u'z') || (code >= u'A' && code <= u'Z') || (code >= u'0' && code <= u'9') ||
           code == u'-' || code == u'_';
}

/// Ids become folder names (staging), so they hold nothing a file system could mind.
bool isName(const QString &id)
{
    return !id.isEmpty() && id.size() <= longestId && id.front() != u'-' && std::ranges::all_of(id, isNameCharacter);
}

QString nameOf(const QString &text)
{
    const QString lower = text.toLower();
    QString name;
    for (const QChar character : lower) {
        if (isNameCharacter(character)) {
            name += character;
        } else if (!name.isEmpty() && !name.endsWith(u'-')) {
            name += u'-';
        }
    }
    name.truncate(longestId);
    while (name.endsWith(u'-')) {
        name.chop(1);
    }
    return name;
}

/// Models write ids as numbers now and then.
QString textOf(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString().trimmed();
}

tl::unexpected<Error> refuse(const QString &place, const QString &problem, const QString &remedy)
{
    return failure(ErrorKind::Invalid, u"The plan cannot be used: %1 %2"_s.arg(place, problem), remedy);
}

struct RoleWord {
    QLatin1StringView word;
    QLatin1StringView role;
};

/// What people call who does such work, where no letters are shared with the role's own name.
constexpr auto roleWords = std::to_array<RoleWord>({
    {"qa"_L1, "testing"_L1},
    {"docs"_L1, "documentation"_L1},
    {"doc"_L1, "documentation"_L1},
    {"writer"_L1, "documentation"_L1},
    {"dba"_L1, "database"_L1},
    {"db"_L1, "database"_L1},
    {"ui"_L1, "frontend"_L1},
    {"ux"_L1, "frontend"_L1},
    {"client"_L1, "frontend"_L1},
    {"api"_L1, "backend"_L1},
    {"server"_L1, "backend"_L1},
    {"ops"_L1, "devops"_L1},
    {"infrastructure"_L1, "devops"_L1},
    {"deployment"_L1, "devops"_L1},
});

/// The role that is meant: "Tester" is testing, "Front-end developer" is frontend. Empty: none, or not one alone.
QString knownRole(const QString &written, const QStringList &roles)
{
    constexpr qsizetype leastShared = 4;
    if (roles.contains(written)) {
        return written;
    }
    const QString name = nameOf(written).replace(u'_', u'-');
    const QString joined = QString(name).remove(u'-');
    const QStringList words = QStringList(name.split(u'-')) << joined;
    QStringList best;
    qsizetype most = leastShared - 1;
    for (const QString &role : roles) {
        const QString letters = QString(role).remove(u'-');
        for (const QString &word : words) {
            const auto [end, other] = std::ranges::mismatch(word, letters);
            const qsizetype shared = end - word.begin();
            if (shared > most) {
                most = shared;
                best.clear();
            }
            if (shared == most && shared >= leastShared && !best.contains(role)) {
                best.append(role);
            }
        }
    }
    if (!best.isEmpty()) {
        return best.size() == 1 ? best.first() : QString();
    }
    for (const RoleWord &row : roleWords) {
        if (words.contains(row.word) && roles.contains(row.role)) {
            return row.role;
        }
    }
    return {};
}

/// Reads one plan; holds what is known so far while it goes from requirements to tasks to edges.
class PlanParser {
public:
    PlanParser(const QJsonObject &json, const QStringList &knownRoles)
        : m_json(json)
        , m_knownRoles(knownRoles)
    {
    }

    Result<Plan> parse()
    {
        for (const auto step : {&PlanParser::readHead, &PlanParser::readRequirements, &PlanParser::readTasks,
                                &PlanParser::readEdges, &PlanParser::refuseCycles}) {
            if (const Status status = (this->*step)(); !status) {
                return tl::unexpected(status.error());
            }
        }
        return std::move(m_plan);
    }

private:
    void note(const QString &text)
    {
        if (!m_plan.notes.contains(text)) {
            m_plan.notes.append(text);
        }
    }

    /// The member under any of the names that models use for it.
    static QJsonValue member(const QJsonObject &json, std::initializer_list<QLatin1StringView> names)
    {
        for (const QLatin1StringView name : names) {
            if (const QJsonValue value = json.value(name); !value.isUndefined() && !value.isNull()) {
                return value;
            }
        }
        return {};
    }

    static Result<QStringList> texts(const QJsonValue &value, const QString &place)
    {
        if (value.isUndefined() || value.isNull()) {
            return QStringList{};
        }
        if (value.isString() || value.isDouble()) {
            return QStringList{textOf(value)};
        }
        if (!value.isArray()) {
            return refuse(place, u"is not a list"_s, u"Write it as a list of texts"_s);
        }
        QStringList list;
        const QJsonArray elements = value.toArray();
        for (const QJsonValue element : elements) {
            if (!element.isString() && !element.isDouble()) {
                return refuse(place, u"holds something that is no text"_s, u"Write it as a list of texts"_s);
            }
            list.append(textOf(element));
        }
        return list;
    }

    Status readHead()
    {
        m_plan.version = qMax(1, m_json.value(u"version"_s).toInt(1));
        m_plan.name = m_json.value(u"name"_s).toString();
        m_plan.prompt.text = m_json.value(u"prompt"_s).toString();
        m_plan.reasons = m_json.value(u"reasons"_s).toString();
        m_plan.model = m_json.value(u"model"_s).toString();
        m_plan.isOwnStack = m_json.value(u"ownStack"_s).toBool();
        const Result<QStringList> notes = texts(m_json.value(u"notes"_s), u"notes"_s);
        if (!notes) {
            return tl::unexpected(notes.error());
        }
        m_plan.notes = *notes;
        const QJsonValue domain = m_json.value(u"domain"_s);
        if (!domain.isObject() || domain.toObject().isEmpty()) {
            return {};
        }
        Result<Domain> read = domainFromJson(domain.toObject());
        if (!read) {
            return tl::unexpected(read.error());
        }
        m_plan.domain = std::move(*read);
        if (m_plan.name.isEmpty()) {
            m_plan.name = m_plan.domain.name;
        }
        return {};
    }

    Status readRequirements()
    {
        const QJsonArray list = m_json.value(u"requirements"_s).toArray();
        m_plan.requirements.reserve(list.size());
        for (qsizetype i = 0; i < list.size(); ++i) {
            const QString place = u"requirements[%1]"_s.arg(i);
            // A model may write a requirement as its bare sentence.
            const QJsonObject json =
                list.at(i).isString() ? QJsonObject{{u"text"_s, list.at(i)}} : list.at(i).toObject();
            Requirement requirement;
            const QString id = textOf(json.value(u"id"_s));
            requirement.id = RequirementId(isName(id) ? id : u"R%1"_s.arg(i + 1));
            requirement.text = member(json, {"text"_L1, "title"_L1, "description"_L1}).toString();
            requirement.kind = requirementKindFromString(json.value(u"kind"_s).toString());
            requirement.offset = qMax<qsizetype>(0, json.value(u"offset"_s).toInteger());
            requirement.length = qMax<qsizetype>(0, json.value(u"length"_s).toInteger());
            requirement.cannot = json.value(u"cannot"_s).toString();
            if (requirement.text.isEmpty()) {
                return refuse(place, u"has no text"_s, u"Say in \"text\" what is required, or take the entry out"_s);
            }
            if (m_requirementIds.contains(requirement.id)) {
                return refuse(place, u"has the id \"%1\" of an earlier one"_s.arg(requirement.id.value()),
                              u"Give every requirement an id of its own"_s);
            }
            m_requirementIds.insert(requirement.id);
            m_plan.requirements.append(std::move(requirement));
        }
        return {};
    }

    Status readTasks()
    {
        const QJsonValue list = m_json.value(u"tasks"_s);
        if (!list.isArray() || list.toArray().isEmpty()) {
            return refuse(u"it"_s, u"has no tasks"_s, u"List at least one task under \"tasks\""_s);
        }
        const QJsonArray tasks = list.toArray();
        m_plan.tasks.reserve(tasks.size());
        for (qsizetype i = 0; i < tasks.size(); ++i) {
            if (!tasks.at(i).isObject()) {
                return refuse(u"tasks[%1]"_s.arg(i), u"is not an object"_s, u"Write every task as {\"id\": …}"_s);
            }
            if (const Status status = readTask(tasks.at(i).toObject(), i); !status) {
                return status;
            }
        }
        if (!m_roleFaults.isEmpty()) {
            return refuse(m_roleFaults.join(u"; "_s), u"which is not known"_s,
                          u"Use one of: %1"_s.arg(m_knownRoles.join(u", "_s)));
        }
        return {};
    }

    Status readTask(const QJsonObject &json, qsizetype index)
    {
        Task task;
        task.title = member(json, {"title"_L1, "name"_L1}).toString().trimmed();
        task.instructions = member(json, {"instructions"_L1, "description"_L1, "prompt"_L1}).toString();
        if (task.title.isEmpty() && task.instructions.trimmed().isEmpty()) {
            return refuse(u"tasks[%1]"_s.arg(index), u"has neither a title nor instructions"_s,
                          u"Say in \"instructions\" what is to be done"_s);
        }
        if (task.title.isEmpty()) {
            task.title = task.instructions.trimmed().section(u'\n', 0, 0).left(80);
        }
        if (task.instructions.trimmed().isEmpty()) {
            task.instructions = task.title;
        }
        if (const Status status = readId(json, index, task); !status) {
            return status;
        }
        const QString place = u"tasks[%1] (\"%2\")"_s.arg(index).arg(task.id.value());
        readRole(json, place, task);
        if (const Status status = readPaths(json, place, task); !status) {
            return status;
        }
        if (const Status status = readChecks(json, place, task); !status) {
            return status;
        }
        readLimits(json, task);
        task.isBuiltIn = json.value(u"builtIn"_s).toBool();
        task.resource = resourceClassFromString(json.value(u"resource"_s).toString());
        const QJsonObject estimate = json.value(u"estimate"_s).toObject();
        task.estimate = {qMax(0, estimate.value(u"seconds"_s).toInt(1)), qMax(0, estimate.value(u"tokens"_s).toInt(0))};
        m_plan.tasks.append(std::move(task));
        return {};
    }

    void readRole(const QJsonObject &json, const QString &place, Task &task)
    {
        const QString written = member(json, {"role"_L1, "agent"_L1}).toString().trimmed();
        const QString known = m_knownRoles.isEmpty() ? written : knownRole(written, m_knownRoles);
        if (known.isEmpty() && !m_knownRoles.isEmpty()) {
            m_roleFaults.append(u"%1 names the role \"%2\""_s.arg(place, written));
        } else if (known != written) {
            note(u"Task \"%1\" names the role \"%2\", which is not known; it went to \"%3\"."_s.arg(task.id.value(),
                                                                                                    written, known));
        }
        task.role = RoleId(known);
    }

    Status readId(const QJsonObject &json, qsizetype index, Task &task)
    {
        const QString written = textOf(json.value(u"id"_s));
        QString id = isName(written) ? written : nameOf(written.isEmpty() ? task.title : written);
        if (id.isEmpty()) {
            id = u"task-%1"_s.arg(index + 1);
        }
        if (written.isEmpty()) {
            const QString base = id.left(longestId - 8);
            for (int n = 2; m_taskIds.contains(id); ++n) {
                id = u"%1-%2"_s.arg(base).arg(n);
            }
            note(u"Task \"%1\" had no id; it got \"%2\"."_s.arg(task.title, id));
        } else if (id != written) {
            note(u"The task id \"%1\" is not a name; it became \"%2\"."_s.arg(written, id));
        }
        if (m_taskIds.contains(id)) {
            return refuse(u"tasks[%1]"_s.arg(index), u"has the id \"%1\" of an earlier task"_s.arg(id),
                          u"Give every task an id of its own"_s);
        }
        m_taskIds.insert(id);
        m_writtenIds.insert(written.isEmpty() ? id : written, id);
        task.id = TaskId(id);
        return {};
    }

    static Status readPaths(const QJsonObject &json, const QString &place, Task &task)
    {
        const Result<QStringList> paths = texts(member(json, {"provides"_L1, "outputs"_L1}), place + u".provides"_s);
        if (!paths) {
            return tl::unexpected(paths.error());
        }
        for (QString path : *paths) {
            while (path.startsWith("./"_L1)) {
                path.remove(0, 2);
            }
            const QStringList parts = path.split(u'/');
            const bool leaves = path.startsWith(u'/') || path.contains(u'\\') || path.contains(u':') ||
                                parts.contains(u".."_s) || parts.first() == ".autodevos"_L1;
            if (path.isEmpty() || leaves) {
                return refuse(place, u"provides \"%1\", which does not lie in the project"_s.arg(path),
                              u"Use paths relative to the project folder, with '/'"_s);
            }
            if (!task.provides.contains(path)) {
                task.provides.append(path);
            }
        }
        return {};
    }

    Status readChecks(const QJsonObject &json, const QString &place, Task &task)
    {
        const Result<QStringList> checks = texts(json.value(u"checks"_s), place + u".checks"_s);
        if (!checks) {
            return tl::unexpected(checks.error());
        }
        for (const QString &check : *checks) {
            if (!knownChecks().contains(check)) {
                note(u"Task \"%1\" asks for the check \"%2\", which is not known; it was left out."_s.arg(
                    task.id.value(), check));
            } else if (!task.checks.contains(check)) {
                task.checks.append(check);
            }
        }
        return {};
    }

    void readLimits(const QJsonObject &json, Task &task)
    {
        const QJsonObject limits = json.value(u"limits"_s).toObject();
        const auto read = [&](const QString &name, int &value, int least, int most) {
            const double wanted = limits.value(name).toDouble(value);
            value = static_cast<int>(qBound<double>(least, wanted, most));
            if (value != static_cast<int>(wanted)) {
                note(
                    u"Task \"%1\": limits.%2 must lie between %3 and %4; it was set to %5."_s.arg(task.id.value(), name)
                        .arg(least)
                        .arg(most)
                        .arg(value));
            }
        };
        read(u"timeoutSeconds"_s, task.limits.timeoutSeconds, 1, 86400);
        read(u"retries"_s, task.limits.retries, 0, 20);
        read(u"backoffBaseSeconds"_s, task.limits.backoffBaseSeconds, 0, 3600);
        read(u"backoffCapSeconds"_s, task.limits.backoffCapSeconds, 0, 3600);
        read(u"turns"_s, task.limits.turns, 0, 1000);
        task.limits.tokens = qMax<qint64>(0, limits.value(u"tokens"_s).toInteger());
        task.limits.cost = qMax(0.0, limits.value(u"cost"_s).toDouble());
    }

    Status readEdges()
    {
        const QJsonArray tasks = m_json.value(u"tasks"_s).toArray();
        for (qsizetype i = 0; i < tasks.size(); ++i) {
            const QJsonObject json = tasks.at(i).toObject();
            Task &task = m_plan.tasks[i];
            const QString place = u"tasks[%1] (\"%2\")"_s.arg(i).arg(task.id.value());
            const Result<QStringList> needs = texts(
                member(json, {"needs"_L1, "dependencies"_L1, "depends_on"_L1, "dependsOn"_L1}), place + u".needs"_s);
            const Result<QStringList> covers =
                texts(member(json, {"covers"_L1, "requirements"_L1}), place + u".covers"_s);
            if (!needs || !covers) {
                return tl::unexpected(needs ? covers.error() : needs.error());
            }
            linkNeeds(task, *needs);
            linkCovers(task, *covers);
        }
        return {};
    }

    void linkNeeds(Task &task, const QStringList &needs)
    {
        QSet<TaskId> seen;
        for (const QString &written : needs) {
            const auto found = m_writtenIds.constFind(written);
            if (found == m_writtenIds.cend()) {
                note(u"Task \"%1\" needs \"%2\", which is not in the plan; the need was left out."_s.arg(
                    task.id.value(), written));
                continue;
            }
            const TaskId need(*found);
            if (seen.contains(need)) {
                note(u"Task \"%1\" named its need \"%2\" twice."_s.arg(task.id.value(), *found));
                continue;
            }
            seen.insert(need);
            task.needs.append(need);
        }
    }

    void linkCovers(Task &task, const QStringList &covers)
    {
        for (const QString &written : covers) {
            const RequirementId id(written);
            if (!m_requirementIds.contains(id)) {
                note(u"Task \"%1\" covers \"%2\", which is no requirement of the plan; that was left out."_s.arg(
                    task.id.value(), written));
            } else if (!task.covers.contains(id)) {
                task.covers.append(id);
            }
        }
    }

    Status refuseCycles()
    {
        const QVector<TaskId> cycle = findCycle(m_plan.tasks);
        if (cycle.isEmpty()) {
            return {};
        }
        QStringList names;
        for (const TaskId &id : cycle) {
            names.append(id.value());
        }
        names.append(cycle.first().value());
        return refuse(u"its tasks"_s, u"need each other in a circle: %1"_s.arg(names.join(u" needs "_s)),
                      u"Take one of these needs out"_s);
    }

    const QJsonObject &m_json;
    const QStringList &m_knownRoles;
    Plan m_plan;
    QSet<RequirementId> m_requirementIds;
    QSet<QString> m_taskIds;
    QStringList m_roleFaults;             ///< all of them: a model that is told one at a time would need a try for each
    QHash<QString, QString> m_writtenIds; ///< as the plan writes it -> as it stands
};

} // namespace

Result<Plan> planFromJson(const QJsonObject &json, const QStringList &knownRoles)
{
    return PlanParser(json, knownRoles).parse();
}

} // namespace autodevos
