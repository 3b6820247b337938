// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/enginehost.h"

#include "core/agent/agentbody.h"
#include "core/check/coverage.h"
#include "core/engine/planjob.h"
#include "core/journal/interruption.h"
#include "core/workspace/transaction.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

constexpr qint64 contextDelayMs = 1000;
constexpr qint64 commitRetryMs = 2000;

QString modelName(const SessionServices &services)
{
    return services.model ? services.model->id().toString() : QString();
}

Error cancelled()
{
    return {ErrorKind::Cancelled, u"The attempt is no longer awaited"_s, {}, {}};
}

AgentModels agentModels(const SessionServices &services)
{
    AgentModels models{{services.model}, services.scaffold, services.traits, services.experiments};
    models.models.insert(models.models.end(), services.others.begin(), services.others.end());
    return models;
}

QStringList modelNames(const SessionServices &services)
{
    QStringList names{modelName(services)};
    for (const std::shared_ptr<LanguageModel> &model : services.others) {
        names.append(model->id().toString());
    }
    return names;
}

/// What a finished run has to meet: every requirement that no model said it cannot build, and no file in conflict.
QVector<Finding> gatesOf(const ProjectState &state)
{
    QVector<Finding> findings;
    for (const ConflictStatus &status : state.conflicts()) {
        findings.append(findingOf(status.conflict));
    }
    for (const RequirementCoverage &row : coverage(state)) {
        if (row.verdict == Verdict::Failed || row.verdict == Verdict::Pending) {
            findings.append({u"coverage"_s,
                             {},
                             0,
                             u"%1 is not met: %2"_s.arg(row.requirement.id.value(), row.reason),
                             u"Retry the tasks that failed or were skipped"_s});
        }
    }
    return findings;
}

} // namespace

EngineHost::EngineHost(QString folder, SessionServices services, Ports ports)
    : m_folder(std::move(folder))
    , m_services(std::move(services))
    , m_ports(std::move(ports))
    , m_body(m_services.body ? m_services.body
                             : makeAgentBody(Workspace(m_folder), agentModels(m_services), m_services.roles,
                                             m_services.clock, m_services.access))
    , m_timers(m_services.clock)
    , m_contextWriter(m_folder, m_services.clock)
{
    m_planPool.setMaxThreadCount(1);
}

/// A run or plan that is under way goes on with what it began with.
void EngineHost::useModels(const SessionServices &from)
{
    m_services.model = from.model;
    m_services.others = from.others;
    m_services.scaffold = from.scaffold;
    m_services.planFallback = from.planFallback;
    m_services.traits = from.traits;
    m_services.experiments = from.experiments;
    if (!m_services.body) {
        m_body = makeAgentBody(Workspace(m_folder), agentModels(m_services), m_services.roles, m_services.clock,
                               m_services.access);
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
}

void EngineHost::open(WhenHeld whenHeld)
{
    if (isOpen() || m_watch) {
        refuse({ErrorKind::Usage, u"The project is already open"_s, {}, m_folder});
        return;
    }
    if (!QDir().mkpath(m_folder)) {
        m_ports.notify(OpenFailedNotice{{ErrorKind::Permission, u"The project folder cannot be made"_s,
                                         u"Choose a folder you may write to"_s, m_folder}});
        return;
    }
    Result<std::unique_ptr<Journal>> journal = Journal::open(m_folder, m_services.clock);
    if (!journal && journal.error().kind == ErrorKind::Locked && whenHeld == WhenHeld::Watch) {
        m_watch = std::make_unique<ProjectWatch>(m_folder, m_timers, m_ports.notify);
        m_watch->begin();
        return;
    }
    const Status status = journal ? adopt(std::move(*journal), 0) : Status(tl::unexpected(journal.error()));
    if (!status) {
        m_ports.notify(OpenFailedNotice{status.error()});
    }
}

void EngineHost::takeOver()
{
    if (!m_watch) {
        refuse({ErrorKind::Usage, u"No other process has the project"_s, {}, m_folder});
        return;
    }
    Result<std::unique_ptr<Journal>> journal = Journal::open(m_folder, m_services.clock);
    if (!journal) {
        refuse(journal.error()); // and goes on watching
        return;
    }
    const qint64 known = m_watch->lastSequence();
    m_watch.reset();
    if (const Status status = adopt(std::move(*journal), known); !status) {
        m_ports.notify(OpenFailedNotice{status.error()});
    }
}

/// Makes the journal this engine's own. `known`: the last event that was already told.
Status EngineHost::adopt(std::unique_ptr<Journal> journal, qint64 known)
{
    QVector<Error> notes = journal->openingNotes();
    const Result<QVector<Event>> events = journal->read();
    if (!events) {
        return tl::unexpected(events.error());
    }
    m_log = std::make_unique<EventLog>(std::move(journal), m_services.clock,
                                       [this](const QVector<Event> &committed) { handleCommitted(committed); });
    m_log->replay(*events);
    for (const Event &event : *events) {
        m_openEnds.apply(event);
    }
    tellHistory(*events, known, !notes.isEmpty());
    if (const Status status = recover(notes); !status) {
        m_log.reset();
        return status;
    }
    m_ports.notify(OpenedNotice{notes});
    return {};
}

/// A journal that had to be repaired may tell another story than the one that was watched.
void EngineHost::tellHistory(const QVector<Event> &events, qint64 known, bool isRepaired)
{
    if (known > 0 && (isRepaired || known > state().lastSequence())) {
        m_ports.notify(ReplacedNotice{});
        known = 0;
    }
    const QVector<Event> news = events.sliced(std::min<qsizetype>(known, events.size())); // numbered without gaps
    if (!news.isEmpty()) {
        m_ports.notify(news);
    }
}

/// Finishes what a dead process had promised, and says of everything else it was doing that it was interrupted.
Status EngineHost::recover(QVector<Error> &notes)
{
    for (const OpenEnds::Prepared &prepared : m_openEnds.prepared()) {
        if (const Status status = rollForward(prepared); !status) {
            notes.append(status.error());
        }
    }
    for (const Event &decision : m_openEnds.decisions()) {
        if (const Status status = carryOutDecision(decision, StagedTrust::None); !status) {
            notes.append(status.error());
        }
    }
    for (Event &event : interruptionOf(state())) {
        m_log->append(std::move(event));
    }
    return m_log->commit();
}

Status EngineHost::rollForward(const OpenEnds::Prepared &prepared)
{
    const QString name = u"%1-%2-%3"_s.arg(prepared.run.value(), prepared.task.value()).arg(prepared.attempt);
    const Workspace workspace(m_folder);
    return Transaction::rollForward(workspace, name, commitFromJson(prepared.payload))
        .and_then([&](const Commit &landed) -> Status {
            if (const Status laidOut = layOutConflicts(workspace, landed); !laidOut) {
                return laidOut;
            }
            Event event;
            event.kind = EventKind::FilesCommitted;
            event.run = prepared.run;
            event.task = prepared.task;
            event.attempt = prepared.attempt;
            event.payload = toJson(landed);
            m_log->append(std::move(event));
            return {};
        });
}

Status EngineHost::carryOutDecision(const Event &decision, StagedTrust trust)
{
    Result<Event> done = carryOut(Workspace(m_folder), decision, trust);
    if (!done) {
        return tl::unexpected(done.error());
    }
    m_log->append(std::move(*done));
    return {};
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

void EngineHost::requestPlan(const Prompt &prompt, const std::optional<RunOptions> &thenRun)
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
    m_planPool.start(new PlanJob(prompt, m_services, m_planStop.get_token(), deliver));
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
    plan->model = plan->model.isEmpty() ? modelName(m_services) : plan->model;
    if (takePlan(std::move(*plan), u"prompt"_s) && thenRun) {
        requestRun(*thenRun);
    }
}

bool EngineHost::takePlan(Plan plan, const QString &cause)
{
    plan.version = state().hasPlan() ? state().plan()->version + 1 : 1;
    const QJsonObject json = toJson(plan);
    const Result<Plan> read = planFromJson(json, m_services.roles.ids());
    if (!read) {
        refuse(read.error());
        return false;
    }
    Event event;
    event.kind = EventKind::PlanMade;
    event.payload = {{u"plan"_s, toJson(*read)}, {u"model"_s, plan.model}, {u"cause"_s, cause}};
    m_log->append(std::move(event));
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

void EngineHost::requestRun(const RunOptions &options)
{
    if (!isFree()) {
        return;
    }
    const bool isUnplanned = m_openEnds.unplannedPrompt().has_value();
    if (isUnplanned || (!state().hasPlan() && m_openEnds.lastPrompt())) {
        requestPlan(*m_openEnds.lastPrompt(), options);
        return;
    }
    if (!state().hasPlan()) {
        refuse({ErrorKind::Usage, u"There is no plan yet"_s, u"Give a prompt first"_s, {}});
        return;
    }
    startRun(m_log->ledger().plan(*state().plan(), options.checkLevel, state()), options);
}

void EngineHost::retryTask(const TaskId &task, const std::optional<QString> &instructions, const RunOptions &options)
{
    if (!isFree() || !editPlan(task, instructions.value_or(state().hasPlan() && state().plan()->task(task) != nullptr
                                                               ? state().plan()->task(task)->instructions
                                                               : QString()))) {
        return;
    }
    startRun(m_log->ledger().retryPlan(*state().plan(), options.checkLevel, state(), task), options);
}

/// Files of earlier plans that no task writes any more would only stand in the way of the checks.
bool EngineHost::dropOrphanedFiles()
{
    Result<QVector<Event>> events = dropOrphans(Workspace(m_folder), state());
    if (!events) {
        refuse(events.error());
        return false;
    }
    for (Event &event : *events) {
        m_log->append(std::move(event));
    }
    const Status status = m_log->commit();
    if (!status) {
        handleCommitFailed(status.error());
    }
    return status.has_value();
}

void EngineHost::startRun(ReusePlan scope, const RunOptions &options)
{
    if (!dropOrphanedFiles()) {
        return;
    }
    const RunStatus &last = state().run();
    RunSetup setup;
    setup.plan = state().plan();
    setup.options = options;
    setup.options.maxParallel = std::clamp(options.maxParallel, 1, 64);
    setup.isResumed = scope.forced.isEmpty() && last.state == RunState::Interrupted &&
                      last.planVersion == setup.plan->version && last.checkLevel == options.checkLevel;
    const qsizetype runs = state().earlierRuns().size() + (last.state == RunState::None ? 0 : 1);
    setup.id = setup.isResumed ? last.id : RunId(u"run-%1"_s.arg(runs + 1));
    setup.model = modelName(m_services);
    setup.recovery = recoverySteps(modelNames(m_services), m_services.roles);
    for (const TaskId &task : std::as_const(scope.run)) {
        ResumePoint point = m_openEnds.resumePoint(task, setup.id);
        if (scope.forced.contains(task)) {
            point.record.clear(); // it shall be done anew, not played back
        }
        setup.resumePoints.emplace(task, std::move(point));
    }
    setup.scope = std::move(scope);
    m_runner =
        std::make_unique<PoolRunner>(m_body, setup.options.maxParallel,
                                     [this](const QVector<RunnerMessage> &messages) { handleMessages(messages); });
    m_controller = std::make_unique<RunController>(
        RunController::Services{*m_log, *m_runner, m_timers, m_services.clock,
                                [] { return QRandomGenerator::global()->generateDouble(); }, gatesOf,
                                [this](RunState ended) {
                                    // The controller is still on the stack: it goes with the next command.
                                    m_ports.post([ended](EngineHost &host) { host.handleRunEnded(ended); });
                                },
                                [this](const Error &error) { handleCommitFailed(error); },
                                [this, run = setup.id](const TaskId &task) {
                                    return m_openEnds.resumePoint(task, run).record;
                                }},
        std::move(setup));
    m_controller->begin();
}

void EngineHost::handleMessages(const QVector<RunnerMessage> &messages)
{
    for (const RunnerMessage &message : messages) {
        if (const auto *outcome = std::get_if<AttemptOutcome>(&message)) {
            m_questions.withdraw(outcome->task);
            m_controller->handleOutcome(*outcome);
            continue;
        }
        if (const auto *question = std::get_if<PostedQuestion>(&message)) {
            handleQuestion(*question);
            continue;
        }
        const PostedEvent &posted = std::get<PostedEvent>(message);
        if (!m_controller->isCurrent(posted.event.run, posted.event.task, posted.event.attempt)) {
            if (posted.durable) {
                posted.durable->set_value(tl::unexpected(cancelled()));
            }
            continue;
        }
        EventLog::WhenDurable whenDurable;
        if (posted.durable) {
            whenDurable = [durable = posted.durable](const Status &status) {
                durable->set_value(status);
            };
        }
        m_log->append(posted.event, std::move(whenDurable));
    }
    m_controller->flush();
}

/// Journals what is asked and lets the attempt wait, while others run.
void EngineHost::handleQuestion(const PostedQuestion &posted)
{
    const Event &event = posted.event;
    if (!m_controller->isCurrent(event.run, event.task, event.attempt)) {
        posted.pending->set(tl::unexpected(cancelled()));
        return;
    }
    const QuestionKey key{event.task, event.attempt, posted.question.id};
    m_questions.put(key, {posted.question, posted.pending});
    m_log->append(event);
    if (!m_services.hasPerson) {
        settle(key, fallbackOf(posted.question));
        return;
    }
    m_controller->beginWaiting(event.task, u"It waits for an answer: "_s + posted.question.text.section(u'\n', 0, 0));
}

/// The answer is durable before the attempt goes on with it.
void EngineHost::settle(const QuestionKey &key, const Answer &answer)
{
    std::optional<QuestionDesk::Entry> entry = m_questions.take(key);
    if (!entry) {
        return;
    }
    Event event;
    event.kind = EventKind::UserDecided;
    event.run = state().run().id;
    event.task = key.task;
    event.attempt = key.attempt;
    event.payload = toJson(answer, key.id);
    m_log->append(std::move(event), [pending = entry->pending, answer](const Status &status) {
        pending->set(status ? Result<Answer>(answer) : tl::unexpected(status.error()));
    });
}

void EngineHost::answer(const QuestionKey &key, Answer answer)
{
    if (!hasRun()) {
        return;
    }
    const Question *question = m_questions.question(key);
    if (question == nullptr) {
        refuse({ErrorKind::NotFound, u"This question is no longer open"_s, {}, key.id});
        return;
    }
    if (const Status status = accepts(*question, answer); !status) {
        refuse(status.error());
        return;
    }
    answer.isByPerson = true;
    settle(key, answer);
    m_controller->endWaiting(key.task);
    m_controller->flush();
}

void EngineHost::handleCommitted(const QVector<Event> &events)
{
    for (const Event &event : events) {
        m_openEnds.apply(event);
    }
    m_isCommitBlocked = false;
    m_ports.notify(events);
    if (!m_isContextDirty) {
        m_isContextDirty = true;
        (void)m_timers.start(contextDelayMs, [this] { writeContext(); });
    }
}

/// Nothing that is not durable is acted on: the run stands still until the journal can be written again.
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

void EngineHost::handleRunEnded(RunState ended)
{
    m_controller.reset();
    m_runner.reset();
    writeContext();
    m_ports.notify(RunEndedNotice{ended});
    closeWhenIdle();
}

/// The journal cannot be written and the project is being closed: what is durable is where it goes on later.
void EngineHost::giveUpRun()
{
    m_log->abandon(cancelled());
    m_controller.reset();
    m_runner.reset();
    closeWhenIdle();
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

bool EngineHost::hasRun()
{
    if (m_watch) {
        (void)isFree();
    } else if (!m_controller) {
        refuse({ErrorKind::Usage, u"No run is active"_s, u"Start one first"_s, {}});
    }
    return m_controller != nullptr;
}

void EngineHost::pause()
{
    if (hasRun()) {
        m_controller->pause();
        m_controller->flush();
    }
}

void EngineHost::resume()
{
    if (hasRun()) {
        m_controller->resume();
        m_controller->flush();
    }
}

void EngineHost::stop()
{
    m_thenRun.reset();
    m_planStop.request_stop();
    if (m_controller) {
        m_controller->stop();
        m_controller->flush();
    }
}

void EngineHost::cancelTask(const TaskId &task)
{
    if (hasRun()) {
        m_controller->cancelTask(task);
        m_controller->flush();
    }
}

void EngineHost::answerQuestion(const TaskId &task, const QString &answer)
{
    if (!hasRun()) {
        return;
    }
    if (!m_controller->answer(task, answer)) {
        refuse({ErrorKind::Usage, u"The task \"%1\" waits for no answer"_s.arg(task.value()), {}, {}});
        return;
    }
    m_controller->flush();
}

/// A decision is durable before it is acted on, like everything that has an effect; one that cannot be carried out as a
/// whole is not begun.
void EngineHost::resolveFiles(const QStringList &paths, Resolution resolution)
{
    if (!isFree()) {
        return;
    }
    const Workspace workspace(m_folder);
    QVector<Event> decisions;
    Status status;
    for (const QString &path : paths) {
        const Result<Event> decision = decisionAbout(workspace, state(), path, resolution);
        if (!decision) {
            status = tl::unexpected(decision.error());
            break;
        }
        decisions.append(*decision);
    }
    if (!status) {
        for (const Event &decision : std::as_const(decisions)) {
            giveUp(workspace, decision);
        }
        refuse(status.error());
        return;
    }
    for (const Event &decision : std::as_const(decisions)) {
        m_log->append(decision);
    }
    status = m_log->commit();
    for (const Event &decision : std::as_const(decisions)) {
        status = status.and_then([&] { return carryOutDecision(decision, StagedTrust::Full); });
    }
    status = status.and_then([this] { return m_log->commit(); });
    if (!status) {
        refuse(status.error());
        return;
    }
    m_ports.notify(ResolvedNotice{paths});
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
