// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/runcontroller.h"

#include "core/plan/graph.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

/// With as many events on their way to the disk nothing more is begun: a disk that is slower than the tasks holds them
/// up, and whoever waits for a commit does not wait for long.
constexpr qsizetype mostUncommitted = 8192;

QHash<TaskId, int> indexOf(const QVector<Task> &tasks)
{
    QHash<TaskId, int> index;
    index.reserve(tasks.size());
    for (qsizetype i = 0; i < tasks.size(); ++i) {
        index.insert(tasks.at(i).id, static_cast<int>(i));
    }
    return index;
}

std::vector<ScheduledTask> scheduledTasks(const QVector<Task> &tasks, const QHash<TaskId, int> &index)
{
    std::vector<ScheduledTask> scheduled(static_cast<std::size_t>(tasks.size()));
    for (std::size_t i = 0; i < scheduled.size(); ++i) {
        const Task &task = tasks.at(static_cast<qsizetype>(i));
        scheduled[i].seconds = task.estimate.seconds;
        scheduled[i].resource = task.resource;
        for (const TaskId &need : task.needs) {
            scheduled[i].needs.push_back(index.value(need));
        }
    }
    return scheduled;
}

/// Nothing in the scope needs a task outside it that is not done: for the scheduler they all are.
std::vector<bool> completedTasks(const RunSetup &setup, const QHash<TaskId, int> &index)
{
    std::vector<bool> completed(static_cast<std::size_t>(setup.plan->tasks.size()), true);
    for (const TaskId &task : setup.scope.run) {
        completed[static_cast<std::size_t>(index.value(task))] = false;
    }
    return completed;
}

QJsonArray toArray(const QVector<TaskId> &ids)
{
    QJsonArray array;
    for (const TaskId &id : ids) {
        array.append(id.value());
    }
    return array;
}

Lineage lineageOf(const ProjectState &state)
{
    Lineage lineage;
    lineage.reserve(state.artifacts().size());
    for (auto file = state.artifacts().cbegin(); file != state.artifacts().cend(); ++file) {
        lineage.insert(file.key(), {file->generated, state.conflicts().contains(file.key())});
    }
    return lineage;
}

} // namespace

RunController::RunController(Services services, RunSetup setup)
    : m_services(std::move(services))
    , m_setup(std::move(setup))
    , m_index(indexOf(m_setup.plan->tasks))
    , m_progress(static_cast<std::size_t>(m_setup.plan->tasks.size()))
    , m_scheduler(scheduledTasks(m_setup.plan->tasks, m_index),
                  {.maxParallel = m_setup.options.maxParallel, .failFast = m_setup.options.failFast},
                  completedTasks(m_setup, m_index))
{
    for (Progress &progress : m_progress) {
        progress.recovery = m_setup.recovery;
    }
    for (const TaskId &task : std::as_const(m_setup.scope.forced)) {
        progressOf(m_index.value(task)).isForced = true;
    }
}

RunController::~RunController()
{
    for (const Progress &progress : m_progress) {
        if (progress.timer != 0) {
            m_services.timers.cancel(progress.timer);
        }
    }
}

void RunController::appendEvent(EventKind kind, QJsonObject payload, int index)
{
    Event event;
    event.kind = kind;
    event.run = m_setup.id;
    event.payload = std::move(payload);
    if (index >= 0) {
        event.task = taskAt(index).id;
        event.attempt = progressOf(index).number;
    }
    m_services.log.append(std::move(event));
}

void RunController::changeState(int index, TaskState state, const QString &reason)
{
    QJsonObject payload = statePayload(state);
    if (!reason.isEmpty()) {
        payload.insert(u"reason"_s, reason);
    }
    if (const TaskId &setAside = progressOf(index).setAside; state == TaskState::Skipped && !setAside.isEmpty()) {
        payload.insert(u"setAside"_s, setAside.value());
    }
    appendEvent(EventKind::TaskStateChanged, std::move(payload), index);
}

void RunController::begin()
{
    QJsonObject payload{
        {u"planVersion"_s, m_setup.plan->version},       {u"model"_s, m_setup.model},
        {u"maxParallel"_s, m_setup.options.maxParallel}, {u"checkLevel"_s, toString(m_setup.options.checkLevel)},
        {u"failFast"_s, m_setup.options.failFast},       {u"tasks"_s, toArray(m_setup.scope.run)},
        {u"reused"_s, toArray(m_setup.scope.reused)}};
    if (!m_setup.scope.forced.isEmpty()) {
        payload.insert(u"forced"_s, toArray(m_setup.scope.forced));
    }
    if (m_setup.scope.reach == Reach::Alone) {
        payload.insert(u"alone"_s, true);
    }
    payload.insert(u"options"_s, toJson(m_setup.options));
    payload.insert(u"spent"_s, m_setup.spent);
    if (m_setup.isResumed) {
        appendEvent(EventKind::RunResumed, {{u"options"_s, toJson(m_setup.options)}});
    } else {
        appendEvent(EventKind::RunStarted, std::move(payload));
    }
    m_isBegun = true;
    flush();
}

/// Brings what earlier runs left behind in line with this one's scope.
void RunController::settleStates()
{
    const ProjectState &state = m_services.log.state();
    for (const TaskId &task : std::as_const(m_setup.scope.reused)) {
        if (state.task(task).state != TaskState::Completed) {
            changeState(m_index.value(task), TaskState::Completed, u"Reused: nothing it was made from has changed."_s);
        }
    }
    for (const TaskId &task : std::as_const(m_setup.scope.run)) {
        const int index = m_index.value(task);
        const TaskState now = state.task(task).state;
        // The person may have had it skipped before the run itself was durable.
        if (now != TaskState::Pending && now != TaskState::Interrupted &&
            m_scheduler.state(index) == TaskState::Pending) {
            changeState(index, TaskState::Pending);
        }
    }
}

void RunController::flush()
{
    if (m_isFinished) {
        return;
    }
    if (m_isBegun) { // the run itself must be durable before the states it starts from are compared
        if (!commit()) {
            return;
        }
        settleStates();
        m_isBegun = false;
    }
    if (m_services.log.isBlocked() && !beginCommit()) {
        return;
    }
    if (m_services.log.uncommitted() < mostUncommitted) {
        launch();
    }
    if (!beginCommit()) {
        return;
    }
    act();
    if (m_endState != RunState::None || m_scheduler.isOver()) {
        finish();
    }
}

bool RunController::commit()
{
    const Status status = m_services.log.commit();
    if (!status) {
        m_services.commitFailed(status.error());
    }
    return status.has_value();
}

/// False while nothing can be written: then nothing is begun either.
bool RunController::beginCommit()
{
    const Status status = m_services.log.beginCommit();
    if (!status) {
        m_services.commitFailed(status.error());
    }
    return status && !m_services.log.isBlocked();
}

void RunController::launch()
{
    for (std::vector<int> ready = m_scheduler.takeReady(); !ready.empty(); ready = m_scheduler.takeReady()) {
        bool hasReused = false;
        for (const int index : ready) {
            const bool isFresh = !progressOf(index).isForced &&
                                 m_services.log.ledger().isFresh(taskAt(index), *m_setup.plan,
                                                                 m_setup.options.checkLevel, m_services.log.state());
            if (isFresh) { // what it needs ran again and came out the same
                changeState(index, TaskState::Completed, u"Reused: what it needs came out as before."_s);
                m_scheduler.complete(index);
                hasReused = true;
            } else {
                startAttempt(index);
            }
        }
        if (!hasReused) {
            break;
        }
    }
}

void RunController::startAttempt(int index)
{
    Progress &progress = progressOf(index);
    const auto point = m_setup.resumePoints.constFind(taskAt(index).id);
    if (progress.number == 0 && point != m_setup.resumePoints.cend()) {
        progress.findings = point->findings;
    }
    if (progress.number == 0 && point != m_setup.resumePoints.cend()) {
        progress.number = point->number;
    } else {
        ++progress.number;
    }
    progress.startedMs = m_services.clock.monotonicMs();
    progress.questions = 0;
    const bool isPicked = !progress.pick;
    pickModelFor(index);
    progress.leftMs = qint64{1000} * timeoutSeconds(index);
    changeState(index, TaskState::Running);
    QJsonObject payload = startPayload(progress);
    if (progress.pick && progress.step == 0) {
        payload.insert(u"choice"_s, toJson(*progress.pick));
    }
    if (progress.step > 0 && !progress.recovery.at(progress.step - 1).standIn.isEmpty()) {
        payload.insert(u"standIn"_s, progress.recovery.at(progress.step - 1).standIn.value());
    }
    appendEvent(EventKind::AttemptStarted, std::move(payload), index);
    if (isPicked && progress.pick && !progress.pick->reason.isEmpty()) {
        appendEvent(EventKind::LogWritten, {{u"level"_s, u"info"_s}, {u"text"_s, progress.pick->reason}}, index);
    }
    m_starts.push_back(index);
}

/// Once a task and run: who goes on with it, also after a crash, asks the same one.
void RunController::pickModelFor(int index)
{
    Progress &progress = progressOf(index);
    if (!m_setup.pick || progress.pick || progress.step > 0) {
        return;
    }
    progress.pick = m_setup.pick(taskAt(index), m_setup.resumePoints.value(taskAt(index).id).pick);
    progress.recovery = recoveryFor(progress.pick);
}

/// Where another model than the first one does the task, that one steps in in its place.
QVector<RecoveryStep> RunController::recoveryFor(const std::optional<ModelPick> &pick) const
{
    QVector<RecoveryStep> steps = m_setup.recovery;
    for (RecoveryStep &step : steps) {
        if (pick && pick->model > 0 && step.model == 0) {
            step.model = pick->model;
            step.modelName = pick->name;
        } else if (pick && pick->model > 0 && step.model == pick->model) {
            step.model = 0;
            step.modelName = m_setup.model;
        }
    }
    return steps;
}

int RunController::timeoutSeconds(int index) const
{
    const int least = taskAt(index).limits.timeoutSeconds;
    const int most = std::max(least, m_setup.options.leastTaskSeconds);
    const Progress &progress = m_progress[static_cast<std::size_t>(index)];
    // A second try has all the time there is: what was learned may have been too little.
    const bool isLearned = progress.pick && progress.pick->limitSeconds > 0 && progress.number == 1;
    return isLearned ? std::clamp(progress.pick->limitSeconds, least, most) : most;
}

AttemptRequest RunController::requestFor(int index)
{
    const Task &task = taskAt(index);
    Progress &progress = progressOf(index);
    AttemptRequest request;
    request.run = m_setup.id;
    request.task = task;
    request.number = progress.number;
    request.plan = m_setup.plan;
    request.checkLevel = m_setup.options.checkLevel;
    request.findings = progress.findings;
    request.plannedInstructions = m_services.log.ledger().plannedInstructions(task);
    request.origin = originsFor(index);
    request.lineage = lineageOf(m_services.log.state());
    if (progress.step == 0 && progress.pick) {
        request.model = progress.pick->model;
    } else if (progress.step > 0) {
        const RecoveryStep &step = progress.recovery.at(progress.step - 1);
        request.model = step.model;
        request.standIn = step.standIn;
    }
    request.isLastTry =
        progress.step == progress.recovery.size() && (progress.step > 0 || progress.tries >= task.limits.retries);
    const auto point = m_setup.resumePoints.constFind(task.id);
    if (point != m_setup.resumePoints.cend() && point->number == progress.number) {
        request.record = point->record;
    }
    return request;
}

QString RunController::modelOf(const Progress &progress) const
{
    return progress.step > 0 ? progress.recovery.at(progress.step - 1).modelName
           : progress.pick   ? progress.pick->name
                             : m_setup.model;
}

/// The files of everything the task needs, directly or through others.
QHash<QString, TaskId> RunController::originsFor(int index) const
{
    const QHash<QString, TaskId> &all = m_services.log.ledger().origin();
    if (all.isEmpty()) {
        return {};
    }
    QSet<TaskId> upstream;
    QVector<int> open{index};
    while (!open.isEmpty()) {
        for (const TaskId &need : taskAt(open.takeLast()).needs) {
            if (!upstream.contains(need)) {
                upstream.insert(need);
                open.append(m_index.value(need));
            }
        }
    }
    QHash<QString, TaskId> origins;
    for (auto file = all.cbegin(); file != all.cend(); ++file) {
        if (upstream.contains(file.value())) {
            origins.insert(file.key(), file.value());
        }
    }
    return origins;
}

void RunController::act()
{
    for (const int index : std::exchange(m_starts, {})) {
        startTimer(index);
        m_services.runner.start(requestFor(index));
    }
    for (const int index : std::exchange(m_cancels, {})) {
        if (m_scheduler.state(index) == TaskState::Running) {
            m_services.runner.cancel(taskAt(index).id, ErrorKind::Cancelled);
        }
    }
}

void RunController::startTimer(int index)
{
    Progress &progress = progressOf(index);
    if (m_isHeld || progress.leftMs < 0) {
        return; // `release` sets it going, or it is being ended
    }
    m_services.timers.cancel(progress.timer); // a hold may have come and gone before the attempt could begin
    const int number = progress.number;
    progress.goneOnMs = m_services.clock.monotonicMs();
    progress.timer = m_services.timers.start(progress.leftMs, [this, index, number] { handleTimeout(index, number); });
}

void RunController::handleTimeout(int index, int number)
{
    Progress &progress = progressOf(index);
    if (progress.number != number || m_scheduler.state(index) != TaskState::Running) {
        return;
    }
    progress.timer = 0;
    progress.leftMs = -1;
    const QString text = u"The attempt took longer than %1 s and is being ended."_s.arg(timeoutSeconds(index));
    appendEvent(EventKind::LogWritten, {{u"level"_s, u"warning"_s}, {u"text"_s, text}}, index);
    m_services.runner.cancel(taskAt(index).id, ErrorKind::Timeout);
    flush();
}

bool RunController::isCurrent(const RunId &run, const TaskId &task, int attempt) const
{
    return isCurrent(run, m_index.value(task, -1), attempt);
}

bool RunController::isCurrent(const RunId &run, int index, int attempt) const
{
    return index >= 0 && run == m_setup.id && m_scheduler.state(index) == TaskState::Running &&
           m_progress[static_cast<std::size_t>(index)].number == attempt;
}

/// Most attempts begin and end alike: what says so is made once and shared.
QJsonObject RunController::startPayload(const Progress &progress)
{
    const QString model = modelOf(progress);
    if (progress.number != m_lastStart.number || model != m_lastStart.model) {
        m_lastStart = {progress.number, model, {{u"number"_s, progress.number}, {u"model"_s, model}}};
    }
    return m_lastStart.payload;
}

QJsonObject RunController::endPayload(const AttemptOutcome &outcome, qint64 ms)
{
    if (m_lastEnd.payload.isEmpty() || outcome.ok != m_lastEnd.ok || outcome.ending != m_lastEnd.ending ||
        ms != m_lastEnd.ms) {
        m_lastEnd = {outcome.ok, outcome.ending, ms,
                     QJsonObject{{u"ok"_s, outcome.ok},
                                 {u"seconds"_s, static_cast<double>(ms) / 1000.0},
                                 {u"ending"_s, toString(outcome.ending)}}};
    }
    return m_lastEnd.payload;
}

void RunController::appendFinished(int index, const AttemptOutcome &outcome)
{
    QJsonObject payload = endPayload(outcome, m_services.clock.monotonicMs() - progressOf(index).startedMs);
    if (outcome.usage != Usage{}) {
        payload.insert(u"usage"_s, toJson(outcome.usage));
    }
    if (!outcome.report.isEmpty()) {
        payload.insert(u"report"_s, outcome.report);
    }
    if (!outcome.ok) {
        payload.insert(u"error"_s, outcome.error.toLine());
        payload.insert(u"errorKind"_s, toString(outcome.error.kind));
    }
    if (!outcome.findings.isEmpty()) { // they go into the next attempt's brief, also after a crash
        QJsonArray findings;
        for (const Finding &finding : outcome.findings) {
            findings.append(toJson(finding));
        }
        payload.insert(u"findings"_s, findings);
    }
    appendEvent(EventKind::AttemptFinished, std::move(payload), index);
}

void RunController::handleOutcome(const AttemptOutcome &outcome)
{
    const int index = m_index.value(outcome.task, -1);
    if (!isCurrent(outcome.run, index, outcome.number)) {
        return; // of an attempt that was given up, or of an earlier run
    }
    Progress &progress = progressOf(index);
    m_services.timers.cancel(std::exchange(progress.timer, 0));
    if (outcome.ok) {
        appendFinished(index, outcome);
        changeState(index, TaskState::Completed);
        m_scheduler.complete(index);
        return;
    }
    if (m_scheduler.isStopped() && outcome.error.kind == ErrorKind::Cancelled && !progress.isCancelled) {
        // The attempt stays open: it is carried on from its record when the run is.
        changeState(index, TaskState::Interrupted, u"The run was stopped."_s);
        m_scheduler.interrupt(index);
        return;
    }
    appendFinished(index, outcome);
    if (progress.isCancelled) {
        changeState(index, TaskState::Skipped, cancelReason(index));
        skipAll(m_scheduler.skip(index), index);
        return;
    }
    handleFailure(index, outcome);
}

void RunController::failTask(int index, const QString &reason)
{
    changeState(index, TaskState::Failed, reason);
    skipAll(m_scheduler.fail(index), index);
}

void RunController::skipAll(const std::vector<int> &tasks, int cause)
{
    if (tasks.empty()) {
        return;
    }
    const QString name = taskAt(cause).id.value();
    const bool isFailed = m_scheduler.state(cause) == TaskState::Failed;
    const TaskId setAside = progressOf(cause).setAside;
    const QString behind = isFailed             ? u"It needs \"%1\", which failed."_s.arg(name)
                           : setAside.isEmpty() ? u"It needs \"%1\", which was cancelled."_s.arg(name)
                                                : u"It needs \"%1\", which is skipped."_s.arg(name);
    const QString beside = u"The run ends at its first failure, and \"%1\" failed."_s.arg(name);
    QSet<TaskId> besides; // only a run that ends at its first failure skips more than descendants
    if (m_scheduler.isFailing()) {
        const QVector<TaskId> lost = descendants(m_setup.plan->tasks, {taskAt(cause).id});
        for (const int index : tasks) {
            besides.insert(taskAt(index).id);
        }
        besides.subtract(QSet<TaskId>(lost.cbegin(), lost.cend()));
    }
    for (const int index : tasks) {
        Progress &progress = progressOf(index);
        m_services.timers.cancel(std::exchange(progress.timer, 0));
        progress.setAside = setAside;
        changeState(index, TaskState::Skipped, besides.contains(taskAt(index).id) ? beside : behind);
    }
}

/// What depends on a task that ran alone, and was made from what that task made before, is to be made again.
void RunController::noteStale()
{
    const ProjectState &state = m_services.log.state();
    const QVector<TaskId> &asked = state.run().tasks; // also what was done before the run was cut off
    for (const TaskId &id : descendants(m_setup.plan->tasks, asked)) {
        const int index = m_index.value(id);
        const bool isDone = state.task(id).state == TaskState::Completed && !asked.contains(id);
        if (isDone &&
            !m_services.log.ledger().isFresh(taskAt(index), *m_setup.plan, m_setup.options.checkLevel, state)) {
            changeState(index, TaskState::Pending, u"What it needs was made anew."_s);
        }
    }
}

/// What comes now looks at what is durable.
void RunController::finish()
{
    if (!commit()) {
        return;
    }
    if (m_endState == RunState::None && m_setup.scope.reach == Reach::Alone) {
        noteStale();
        if (!commit()) { // the gates look at it
            return;
        }
    }
    if (m_endState == RunState::None) {
        QJsonArray failed;
        bool isComplete = true;
        for (int index = 0; index < static_cast<int>(m_progress.size()); ++index) {
            const TaskState state = m_scheduler.state(index);
            const bool isLeftOut = state == TaskState::Skipped && !progressOf(index).setAside.isEmpty();
            isComplete = isComplete && (state == TaskState::Completed || isLeftOut);
            if (state == TaskState::Failed) {
                failed.append(taskAt(index).id.value());
            }
        }
        m_endState = isComplete                ? RunState::Completed
                     : m_scheduler.isStopped() ? RunState::Interrupted
                                               : RunState::Failed;
        QJsonArray gates;
        if (m_endState != RunState::Interrupted && m_services.gates) {
            for (const Finding &finding : m_services.gates(m_services.log.state())) {
                gates.append(toJson(finding));
                m_endState = finding.isError ? RunState::Failed : m_endState;
            }
        }
        appendEvent(EventKind::RunFinished,
                    {{u"state"_s, toString(m_endState)}, {u"failed"_s, failed}, {u"gates"_s, gates}});
    }
    if (commit()) {
        m_isFinished = true;
        m_services.ended(m_endState);
    }
}

} // namespace autodevos
