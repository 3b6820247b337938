// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/enginehost.h"

#include "core/agent/agentbody.h"
#include "core/base/hash.h"
#include "core/engine/planjob.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

constexpr qint64 contextDelayMs = 1000;
constexpr qint64 commitRetryMs = 2000;

AgentModels agentModels(const SessionServices &services)
{
    AgentModels models{{services.model}, services.byRole, services.scaffold, services.traits, services.experiments};
    models.models.insert(models.models.end(), services.others.begin(), services.others.end());
    return models;
}

/// What was attached to a prompt, for the journal.
QJsonArray attachedNames(const QVector<Attachment> &attached)
{
    QJsonArray names;
    for (const Attachment &one : attached) {
        names.append(QJsonObject{{u"name"_s, one.name}, {u"hash"_s, sha256Hex(one.content)}});
    }
    return names;
}

} // namespace

EngineHost::EngineHost(QString folder, SessionServices services, Ports ports)
    : m_folder(std::move(folder))
    , m_services(std::move(services))
    , m_ports(std::move(ports))
    , m_body(m_services.body ? m_services.body
                             : makeAgentBody(Workspace(m_folder), agentModels(m_services), m_services.roles,
                                             m_services.clock, m_services.access, m_services.toolServers))
    , m_timers(m_services.clock)
    , m_contextWriter(m_folder, m_services.clock)
{
    m_planPool.setMaxThreadCount(1);
    askAboutBudget();
}

QString EngineHost::modelName() const
{
    return m_services.model ? m_services.model->id().toString() : QString();
}

Error EngineHost::cancelled()
{
    return {ErrorKind::Cancelled, u"The attempt is no longer awaited"_s, {}, {}};
}

/// A run or plan that is under way goes on with what it began with.
void EngineHost::useModels(const SessionServices &from)
{
    m_services.model = from.model;
    m_services.roles = from.roles;
    m_services.byRole = from.byRole;
    m_services.others = from.others;
    m_services.alternatives = from.alternatives;
    m_services.knowledge = from.knowledge;
    m_services.scaffold = from.scaffold;
    m_services.planFallback = from.planFallback;
    m_services.traits = from.traits;
    m_services.experiments = from.experiments;
    if (!m_services.toolServers) { // one set of servers, whichever model wants them
        m_services.toolServers = from.toolServers;
    }
    if (!m_services.body) {
        m_body = makeAgentBody(Workspace(m_folder), agentModels(m_services), m_services.roles, m_services.clock,
                               m_services.access, from.toolServers ? m_services.toolServers : nullptr);
    }
}

EngineHost::~EngineHost()
{
    m_planStop.request_stop();
    if (m_log) { // bodies that wait for a commit must not be waited for
        m_log->abandon(cancelled());
    }
    m_controller.reset();
    m_runner.reset();
    m_planPool.waitForDone();
    if (m_services.budget) {
        m_services.budget->askWith({});
        m_services.budget->tellWith({});
    }
}

bool EngineHost::isFree()
{
    if (m_watch) {
        const std::optional<LockHolder> &holder = m_watch->holder();
        refuse({ErrorKind::Locked,
                holder ? u"The project is in use by "_s + holder->toText() : u"The project is only watched"_s,
                holder ? u"Wait for its end or end it there"_s : u"Take it over first"_s, m_folder});
        return false;
    }
    if (!isOpen()) {
        refuse({ErrorKind::Usage, u"The project is not open"_s, u"Open it first"_s, m_folder});
        return false;
    }
    if (m_isClosing) {
        refuse({ErrorKind::Cancelled, u"The project is being closed"_s, {}, m_folder});
        return false;
    }
    if (m_isPlanning || m_controller) {
        refuse({ErrorKind::Usage,
                m_isPlanning ? u"A plan is being made"_s : u"A run is active"_s,
                u"Wait for its end or stop it first"_s,
                {}});
        return false;
    }
    return true;
}

void EngineHost::requestPlan(const Prompt &prompt, const std::optional<RunOptions> &thenRun,
                             std::optional<double> budget, const std::optional<QVector<Attachment>> &attached)
{
    if (!isFree()) {
        return;
    }
    if (!m_services.model) {
        refuse({ErrorKind::Configuration, u"There is no model to plan with"_s, u"Choose a model"_s, {}});
        return;
    }
    Event event;
    event.kind = EventKind::PromptGiven;
    event.payload = {{u"text"_s, prompt.text}};
    if (prompt.domain) {
        event.payload.insert(u"domain"_s, toJson(*prompt.domain));
    }
    if (thenRun) {
        event.payload.insert(u"options"_s, toJson(*thenRun));
    }
    if (attached) {
        if (const Status kept = keepAttachments(m_folder, *attached); !kept) {
            refuse(kept.error());
            return;
        }
    }
    if (const QJsonArray names = attachedNames(attachmentsOf(m_folder)); !names.isEmpty()) {
        event.payload.insert(u"attached"_s, names);
    }
    m_options = thenRun.value_or(RunOptions{.budget = budget});
    beginPlanBudget();
    m_log->append(std::move(event));
    if (const Status status = m_log->commit(); !status) {
        handleCommitFailed(status.error());
        return;
    }
    m_isPlanning = true;
    m_thenRun = thenRun;
    m_planStop = {};
    const auto deliver = [post = m_ports.post](const Result<Plan> &plan) {
        post([plan](EngineHost &host) { host.handlePlanned(plan); });
    };
    const auto record = [post = m_ports.post](const Event &answered, const EventLog::WhenDurable &whenDurable) {
        post([answered, whenDurable](EngineHost &host) { host.recordPlanning(answered, whenDurable); });
    };
    const ResumePoint &point = m_openEnds.planning();
    m_planPool.start(new PlanJob(prompt, m_folder, m_services, point, m_planStop.get_token(), {record, deliver}));
}

/// What the planner was answered: as durable as the answers of attempts.
void EngineHost::recordPlanning(Event event, EventLog::WhenDurable whenDurable)
{
    if (!isOpen()) {
        whenDurable(tl::unexpected(cancelled()));
        return;
    }
    m_log->append(std::move(event), std::move(whenDurable));
    flush();
}

void EngineHost::handlePlanned(Result<Plan> plan)
{
    m_isPlanning = false;
    const std::optional<RunOptions> thenRun = std::exchange(m_thenRun, std::nullopt);
    if (m_isClosing) {
        closeWhenIdle(); // the prompt is journaled: it is planned when the run is taken up again
        return;
    }
    if (m_planStop.stop_requested() || !plan) {
        const Error error = plan ? Error{ErrorKind::Cancelled, u"Planning was stopped"_s, {}, {}} : plan.error();
        if (error.kind != ErrorKind::Cancelled) {
            Event event;
            event.payload = {{u"level"_s, u"error"_s}, {u"text"_s, error.toLine()}, {u"planning"_s, u"failed"_s}};
            m_log->append(std::move(event));
            if (const Status status = m_log->commit(); !status) {
                handleCommitFailed(status.error());
            }
        }
        refuse(error);
        return;
    }
    plan->model = plan->model.isEmpty() ? modelName() : plan->model;
    if (takePlan(std::move(*plan), u"prompt"_s) && thenRun) {
        requestRun(*thenRun);
    }
}

Result<Event> EngineHost::planEvent(Plan plan, const QString &cause) const
{
    plan.version = state().hasPlan() ? state().plan()->version + 1 : 1;
    return planFromJson(toJson(plan), m_services.roles.get().ids()).map([&](const Plan &read) {
        Event event;
        event.kind = EventKind::PlanMade;
        event.payload = {{u"plan"_s, toJson(read)}, {u"model"_s, plan.model}, {u"cause"_s, cause}};
        return event;
    });
}

bool EngineHost::takePlan(Plan plan, const QString &cause)
{
    Result<Event> event = planEvent(std::move(plan), cause);
    if (!event) {
        refuse(event.error());
        return false;
    }
    m_log->append(std::move(*event));
    if (const Status status = m_log->commit(); !status) {
        handleCommitFailed(status.error());
        return false;
    }
    m_ports.notify(*state().plan());
    return true;
}

void EngineHost::adoptPlan(const Plan &plan, const QString &cause)
{
    if (!isOpen() || m_isPlanning || m_isClosing) {
        (void)isFree();
        return;
    }
    (void)takePlan(plan, cause);
}

bool EngineHost::editPlan(const TaskId &task, const QString &instructions)
{
    if (!state().hasPlan() || state().plan()->task(task) == nullptr) {
        refuse({ErrorKind::NotFound,
                u"There is no task \"%1\" in the plan"_s.arg(task.value()),
                u"Use an id that the plan lists"_s,
                {}});
        return false;
    }
    if (state().plan()->task(task)->instructions == instructions) {
        return true;
    }
    Plan plan = *state().plan();
    std::ranges::find(plan.tasks, task, &Task::id)->instructions = instructions;
    return takePlan(std::move(plan), u"edit"_s);
}

void EngineHost::editTask(const TaskId &task, const QString &instructions)
{
    if (!isOpen() || m_isPlanning || m_isClosing) {
        (void)isFree();
        return;
    }
    (void)editPlan(task, instructions);
}

void EngineHost::handleCommitted(const QVector<Event> &events)
{
    for (const Event &event : events) {
        m_openEnds.apply(event);
        m_checkpoints.apply(event);
        m_lessons.apply(event, state().plan().get());
    }
    m_isCommitBlocked = false;
    m_ports.notify(events);
    if (!m_isContextDirty) {
        m_isContextDirty = true;
        (void)m_timers.start(contextDelayMs, [this] { writeContext(); });
    }
}

/// Of a commit that nobody waited for.
void EngineHost::handleCommitEnded(const Status &status)
{
    if (!status) {
        handleCommitFailed(status.error());
    } else if (m_controller) {
        m_controller->flush();
    }
}

/// Nothing new is begun: the run stands still until the journal can be written again.
void EngineHost::handleCommitFailed(const Error &error)
{
    if (m_isClosing) {
        m_log->abandon(error);
        m_ports.post([](EngineHost &host) { host.giveUpRun(); }); // the controller may still be on the stack
        return;
    }
    if (!m_isCommitBlocked) {
        m_isCommitBlocked = true;
        refuse(error);
    }
    (void)m_timers.start(commitRetryMs, [this] {
        if (m_controller) {
            m_controller->flush();
        } else if (const Status status = m_log->commit(); !status) {
            handleCommitFailed(status.error());
        }
    });
}

void EngineHost::writeContext()
{
    if (!m_isContextDirty || !m_log) {
        return;
    }
    m_isContextDirty = false;
    if (const Status status = m_contextWriter.write(state()); !status) {
        qWarning("%s", qUtf8Printable(status.error().toLine())); // context.json is a copy; the journal has it all
    }
}

void EngineHost::close()
{
    m_isClosing = true;
    stop();
    closeWhenIdle();
}

void EngineHost::closeWhenIdle()
{
    if (m_isClosing && !m_controller && !m_isPlanning) {
        writeContext();
        m_ports.closed();
    }
}

} // namespace autodevos
