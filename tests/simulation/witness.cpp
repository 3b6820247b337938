// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/witness.h"

#include "tests/engine/fakerun.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// How the witness follows what happens; what must not happen stands in invariants.cpp.

namespace autodevos::simulation {
namespace {

quint64 hashOf(QStringView text)
{
    quint64 hash = 14695981039346656037U; // FNV-1a, by UTF-16 units
    for (const QChar unit : text) {
        hash = (hash ^ unit.unicode()) * 1099511628211U;
    }
    return hash;
}

bool waitsBeforeItIsTriedAgain(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Process:
    case ErrorKind::Io:
    case ErrorKind::RateLimit:
    case ErrorKind::Overloaded:
    case ErrorKind::Network:
    case ErrorKind::Timeout:
    case ErrorKind::MalformedAnswer:
        return true;
    default:
        return false;
    }
}

} // namespace

quint64 digestOf(const QVector<Finding> &findings)
{
    quint64 sum = 0;
    for (const Finding &finding : findings) {
        sum = mixed(sum, hashOf(finding.message));
    }
    return sum;
}

Witness::Witness(const Scenario &scenario, const Disk &disk, const Clock &clock)
    : m_scenario(scenario)
    , m_disk(disk)
    , m_clock(clock)
{
}

void Witness::note(const QString &line)
{
    if (listener) {
        listener(u"%1 %2"_s.arg(static_cast<double>(m_clock.monotonicMs()) / 1000.0, 9, 'f', 3).arg(line));
    }
}

void Witness::broken(const char *invariant, const QString &text)
{
    if (!m_breach) {
        m_breach = Breach{QString::fromLatin1(invariant), text};
        note(u"*** %1: %2"_s.arg(m_breach->invariant, text));
    }
}

void Witness::processBegan()
{
    m_lastSequence = m_disk.events.size();
}

void Witness::processEnded()
{
    for (OfTask &of : m_tasks) {
        of.isActive = of.isInScope = of.isOccupying = of.isSuspended = of.isWaiting = false;
        of.goneOnMs = -1;
        of.isToBeLeftOut = of.isLeftOutDurably; // a wish that nobody wrote down is gone
    }
    m_isRunning = m_isHeld = false;
    m_running = 0;
    m_used = {};
}

void Witness::willWrite(const QVector<Event> &events)
{
    commitWholeOrAbsent(events);
}

void Witness::wrote(const QVector<Event> &events)
{
    m_lastSequence = events.last().sequence;
    for (const Event &event : events) {
        if (listener) {
            note(u"%1 %2"_s.arg(event.sequence, 4).arg(lineOf(event)));
        }
        follow(event);
    }
}

void Witness::runBegins(const ReusePlan &scope, const std::shared_ptr<const Plan> &plan, const RunOptions &options)
{
    keepsToWhatWasAsked(scope, *plan, options);
    m_plan = plan;
    m_options = options;
    m_isWhole = scope.forced.isEmpty() && scope.reach == Reach::WithDependents;
    m_isRunning = true;
    m_isHeld = m_hasFailed = false;
    m_toldToEndAfter.reset();
    m_reach = scope.reach;
    for (OfTask &of : m_tasks) {
        of.isInScope = of.isFinal = of.isEndedByPerson = false;
        of.starts = of.asked = of.failures = 0;
        of.notBeforeMs = 0;
    }
    for (const TaskId &id : scope.run) {
        of(taskOf(id)).isInScope = true;
    }
    whatIsLeftOutStaysOut(scope);
}

int Witness::timeoutMs(const Task &task) const
{
    return 1000 * std::max(task.limits.timeoutSeconds, m_options.leastTaskSeconds);
}

Witness::Key Witness::keyOf(const Task &task, CheckLevel level) const
{
    Key key;
    key.definition = mixed(hashOf(task.instructions), hashOf(task.role.value()));
    for (std::size_t i = 0; i < static_cast<std::size_t>(task.needs.size()); ++i) {
        const int need = taskOf(task.needs.at(static_cast<qsizetype>(i)));
        key.definition = mixed(key.definition, static_cast<quint64>(need));
        key.inputs.at(i) = m_disk.madeBy(need);
    }
    for (const QString &check : task.checks) {
        const unsigned bit = check == "syntax"_L1 ? 1U : 2U;
        key.definition = mixed(key.definition, bit);
        const CheckLevel from = bit == 1 ? CheckLevel::Fast : CheckLevel::Full;
        key.checks |= level >= from ? bit : 0U;
    }
    return key;
}

bool Witness::isFresh(const Task &task, CheckLevel level) const
{
    const std::optional<Key> &done = m_tasks.at(static_cast<std::size_t>(taskOf(task.id))).done;
    const Key now = keyOf(task, level);
    return done && done->definition == now.definition && done->inputs == now.inputs &&
           (now.checks & ~done->checks) == 0;
}

void Witness::attemptStarted(const AttemptRequest &request)
{
    const int task = taskOf(request.task.id);
    OfTask &now = of(task);
    if (listener) {
        note(u"     starts t%1 #%2"_s.arg(task).arg(request.number));
    }
    startsOnce(request);
    doneAnew(request);
    now.isActive = true;
    now.isWaiting = now.isTimedOut = false;
    now.spentMs = 0;
    goOn(now);
}

void Witness::attemptBegins(const AttemptRequest &request)
{
    if (listener) {
        note(u"     %1 #%2 begins"_s.arg(request.task.id.value()).arg(request.number));
    }
    actsOnWhatIsDurable(request);
    needsDoneFirst(request);
    carriesOn(request);
    of(taskOf(request.task.id)).tried = keyOf(request.task, request.checkLevel);
}

void Witness::attemptEnded(int task)
{
    timeKept(task);
    of(task).isActive = false;
    of(task).goneOnMs = -1;
}

void Witness::goOn(OfTask &of)
{
    if (of.isActive && !of.isWaiting && !m_isHeld && of.goneOnMs < 0) {
        of.goneOnMs = m_clock.monotonicMs();
    }
}

void Witness::halt(OfTask &of)
{
    if (of.goneOnMs >= 0) {
        of.spentMs += m_clock.monotonicMs() - std::exchange(of.goneOnMs, -1);
    }
}

void Witness::waits(int task, bool isWaiting)
{
    OfTask &now = of(task);
    now.isWaiting = isWaiting;
    isWaiting ? halt(now) : goOn(now);
}

void Witness::held(bool isHeld)
{
    m_isHeld = isHeld;
    for (OfTask &of : m_tasks) {
        isHeld ? halt(of) : goOn(of);
    }
}

void Witness::toldToEnd(qint64 lastSequence)
{
    m_toldToEndAfter = m_toldToEndAfter.value_or(lastSequence);
}

void Witness::cancelled(int task, ErrorKind reason)
{
    if (listener) {
        note(u"     cancels t%1 (%2)"_s.arg(task).arg(toString(reason)));
    }
    if (reason == ErrorKind::Timeout) {
        timeKept(task);
        OfTask &now = of(task);
        halt(now);
        const Task *planned = m_plan->task(taskId(task));
        if (now.isTimedOut) {
            broken("LimitsKept", u"t%1 is told twice that its time is up"_s.arg(task));
        }
        if (now.spentMs < timeoutMs(*planned)) {
            broken("LimitsKept",
                   u"t%1 was ended after %2 ms of its %3"_s.arg(task).arg(now.spentMs).arg(timeoutMs(*planned)));
        }
        now.isTimedOut = true;
    }
}

void Witness::modelCalled(int task, const RunId &, int, quint64 hash)
{
    if (listener) {
        note(u"     t%1 calls the model (%2)"_s.arg(task).arg(hash, 0, 16));
    }
    noCallTwice(task, hash);
}

void Witness::answerUsed(int task, quint64 hash)
{
    const std::vector<quint64> &answers = of(task).answers;
    if (std::ranges::find(answers, hash) == answers.end()) {
        broken("CommitWholeOrAbsent", u"t%1 goes on with an answer that is not durable"_s.arg(task));
    }
}

void Witness::commandRan(int task, const RunId &run, int attempt)
{
    if (of(task).command == mixed(hashOf(run.value()), static_cast<quint64>(attempt))) {
        broken("NoCallTwice", u"t%1 runs the command of attempt %2 again"_s.arg(task).arg(attempt));
    }
}

void Witness::personEnds(const TaskId &task, bool isSetAside)
{
    OfTask &now = of(taskOf(task));
    const auto isEnded = [this](int one) { // in this run: its beginning may not be durable yet
        return of(one).isEndedByPerson || (of(one).state == TaskState::Failed && of(one).isFinal);
    };
    if (!isSetAside && (now.isFinal || !now.isInScope || isBehind(task, isEnded))) { // nothing is left to be ended
        return;
    }
    now.isEndedByPerson = true;
    now.isToBeLeftOut = now.isToBeLeftOut || isSetAside;
}

void Witness::personAnswers(const TaskId &task, Wish wish)
{
    OfTask &now = of(taskOf(task));
    now.notBeforeMs = 0;
    if (wish == Wish::Skip) {
        now.isEndedByPerson = true;
    } else {
        ++now.asked;
    }
}

void Witness::leftOut(const TaskId &task, bool isOut)
{
    of(taskOf(task)).isToBeLeftOut = isOut;
}

void Witness::runEnded(RunState state, const EventLog &log, const OpenEnds &ends, bool isIdle)
{
    if (listener) {
        note(u"     the run has ended %1"_s.arg(toString(state)));
    }
    if (!std::exchange(m_isRunning, false)) {
        broken("EndsOnce", u"the run ended twice"_s);
    }
    nothingIsLeftOpen(state, isIdle);
    allBehindAreSkipped(state);
    nothingStaleIsLeft(state);
    resumeEqualsUndisturbed(state);
    if (m_lastSequence % 4 == 0) {
        replayEqualsLive(log, ends);
    }
}

void Witness::endsOtherwise()
{
    broken("ResumeEqualsUndisturbed", u"undisturbed, something else comes out"_s);
}

void Witness::stands(const QString &why)
{
    broken("RunAlwaysEnds", why);
}

void Witness::follow(const Event &event)
{
    const int task = taskOf(event.task);
    switch (event.kind) {
    case EventKind::RunStarted:
        m_hasRunEnded = m_isPaused = false;
        m_isAloneOpen = m_reach == Reach::Alone;
        m_aloneVersion = m_plan->version;
        m_aloneLevel = m_options.checkLevel;
        for (OfTask &of : m_tasks) {
            of.isAskedFor = false;
        }
        for (const QJsonValue id : event.payload.value("tasks"_L1).toArray()) {
            of(taskOf(TaskId(id.toString()))).isAskedFor = true;
            of(taskOf(TaskId(id.toString()))).state = TaskState::Pending;
            of(taskOf(TaskId(id.toString()))).isLeftOutDurably = false;
        }
        for (const QJsonValue id : event.payload.value("forced"_L1).toArray()) {
            OfTask &forced = of(taskOf(TaskId(id.toString())));
            forced.done.reset();
            forced.answers.clear();
            forced.answered.clear();
            forced.forcedSince = event.sequence;
        }
        return;
    case EventKind::RunResumed:
        m_hasRunEnded = m_isPaused = false;
        return;
    case EventKind::RunPaused:
        m_isPaused = true;
        return;
    case EventKind::RunFinished:
        endsOnce(event);
        m_hasRunEnded = true;
        m_isAloneOpen = m_isAloneOpen && event.payload.value("state"_L1).toString() == "INTERRUPTED"_L1;
        return;
    default:
        break;
    }
    if (task < 0) {
        return;
    }
    OfTask &now = of(task);
    switch (event.kind) {
    case EventKind::TaskStateChanged:
        followState(now, event);
        break;
    case EventKind::AttemptStarted:
        endsOnce(event);
        limitsKept(event);
        staleExactly(event.task);
        keepsToWhoWasPicked(now, event);
        now.attempts += now.run != event.run || now.number != event.attempt ? 1 : 0;
        now.run = event.run;
        now.number = event.attempt;
        now.isOpen = now.isTried = true;
        now.done.reset();
        break;
    case EventKind::AttemptFinished: {
        endsOnce(event);
        QVector<Finding> findings;
        for (const QJsonValue finding : event.payload.value("findings"_L1).toArray()) {
            findings.append(findingFromJson(finding.toObject()));
        }
        now.findings = digestOf(findings);
        now.answers.clear();
        now.answered.clear();
        now.isOpen = false;
        ++now.failures;
        const ErrorKind kind = errorKindFromString(event.payload.value("errorKind"_L1).toString());
        const bool isDeclined = event.payload.value("ending"_L1).toString() == "declined"_L1;
        const bool waits = !event.payload.value("ok"_L1).toBool() && waitsBeforeItIsTriedAgain(kind) && !isDeclined;
        const TaskLimits limits = m_plan->task(event.task)->limits;
        const int doubled = limits.backoffBaseSeconds << std::min(now.failures - 1, 8);
        now.notBeforeMs = waits ? event.time + qint64{1000} * std::min({doubled, limits.backoffCapSeconds, 5}) : 0;
        break;
    }
    case EventKind::ModelAnswered:
        now.answers.push_back(event.payload.value("requestHash"_L1).toString().toULongLong(nullptr, 16));
        break;
    case EventKind::FilesPrepared:
    case EventKind::FilesCommitted:
        now.isPrepared = event.kind == EventKind::FilesPrepared;
        break;
    case EventKind::CommandRan:
        now.command = mixed(hashOf(event.run.value()), static_cast<quint64>(event.attempt));
        break;
    case EventKind::QuestionAsked:
        askedOnce(event);
        break;
    case EventKind::UserDecided:
        if (now.isOpen) {
            now.answered = event.payload.value("question"_L1).toString();
        }
        if (const Answer answer = answerFromJson(event.payload); !now.isOpen && wishFrom(answer) == Wish::Advice) {
            now.findings = mixed(now.findings, hashOf(answerFinding(answer).message));
        }
        break;
    default:
        break;
    }
}

void Witness::followState(OfTask &now, const Event &event)
{
    const TaskState state = taskStateFromString(event.payload.value("state"_L1).toString());
    const bool hadAttempt = now.isOpen || now.isOccupying;
    if (state == TaskState::Skipped) {
        skippedAreDescendants(event);
    }
    if (m_isRunning && (isFinal(state) || state == TaskState::Running)) {
        endsOnce(event);
    }
    limitsKept(event);
    if (state == TaskState::Waiting) {
        now.isSuspended = now.isOccupying && now.isOpen;
    }
    const bool occupies = state == TaskState::Running;
    if (occupies != now.isOccupying) {
        now.isOccupying = occupies;
        m_running += occupies ? 1 : -1;
        const Task *planned = m_plan ? m_plan->task(event.task) : nullptr;
        m_used.at(planned == nullptr ? 0 : static_cast<std::size_t>(planned->resource)) += occupies ? 1 : -1;
    }
    if (state != TaskState::Waiting) {
        now.isSuspended = false;
    }
    if (state == TaskState::Completed && now.isTried && hadAttempt) {
        now.done = now.tried;
        now.isTried = false;
    }
    m_hasFailed = m_hasFailed || state == TaskState::Failed;
    now.isFinal = m_isRunning && now.isInScope && isFinal(state);
    now.isToBeLeftOut = now.isToBeLeftOut && state != TaskState::Completed;
    now.state = state;
    now.isLeftOutDurably = event.payload.value("setAside"_L1).toString() == event.task.value();
}

} // namespace autodevos::simulation
