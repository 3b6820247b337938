// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/witness.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// What must never happen, whatever happens.

namespace autodevos::simulation {
namespace {

bool sameStates(const ProjectState &a, const ProjectState &b)
{
    const auto samePlans = [&a, &b] {
        return std::ranges::equal(a.plans(), b.plans(), [](const auto &x, const auto &y) { return *x == *y; });
    };
    return a.lastSequence() == b.lastSequence() && a.run() == b.run() && a.earlierRuns() == b.earlierRuns() &&
           a.tasks() == b.tasks() && a.artifacts() == b.artifacts() && a.conflicts() == b.conflicts() &&
           a.questions() == b.questions() && a.runOptions() == b.runOptions() && a.usage() == b.usage() &&
           a.planningUsage() == b.planningUsage() && a.isOverBudget() == b.isOverBudget() && samePlans();
}

bool sameLedgers(const EventLog &a, const EventLog &b)
{
    if (a.ledger().origin() != b.ledger().origin()) {
        return false;
    }
    const std::shared_ptr<const Plan> plan = a.state().plan();
    return plan == nullptr || std::ranges::all_of(plan->tasks, [&](const Task &task) {
               const auto same = [&](CheckLevel level) {
                   return a.ledger().isFresh(task, *plan, level, a.state()) ==
                          b.ledger().isFresh(task, *plan, level, b.state());
               };
               return same(CheckLevel::None) && same(CheckLevel::Fast) && same(CheckLevel::Full) &&
                      a.ledger().plannedInstructions(task) == b.ledger().plannedInstructions(task);
           });
}

bool sameEnds(const OpenEnds &a, const OpenEnds &b, const ProjectState &state)
{
    return a.prepared().size() == b.prepared().size() && a.lastPrompt() == b.lastPrompt() &&
           std::ranges::all_of(state.tasks().keys(), [&](const TaskId &task) {
               const ResumePoint x = a.resumePoint(task, state.run().id);
               const ResumePoint y = b.resumePoint(task, state.run().id);
               return x.number == y.number && x.record == y.record && x.findings == y.findings;
           });
}

} // namespace

bool Witness::isBehind(const TaskId &task, const std::function<bool(int)> &test) const
{
    const Task *planned = m_plan->task(task);
    return planned != nullptr && std::ranges::any_of(planned->needs, [&](const TaskId &need) {
               return test(taskOf(need)) || isBehind(need, test);
           });
}

/// No task starts before all it needs is done.
void Witness::needsDoneFirst(const AttemptRequest &request)
{
    for (const TaskId &need : request.task.needs) {
        const OfTask &needed = of(taskOf(need));
        if (needed.state != TaskState::Completed || needed.isActive) {
            broken("NeedsDoneFirst",
                   u"%1 starts, and %2 is %3"_s.arg(request.task.id.value(), need.value(), toString(needed.state)));
        }
    }
}

/// Within one run of one process a task comes to one end and does not run after it; an attempt ends once; so does the
/// run.
void Witness::endsOnce(const Event &event)
{
    if (event.kind == EventKind::RunFinished) {
        if (m_hasRunEnded) {
            broken("EndsOnce", u"%1 is finished twice"_s.arg(event.run.value()));
        }
        return;
    }
    const OfTask &now = of(taskOf(event.task));
    if (event.kind == EventKind::AttemptStarted) {
        const bool isNext = event.run != now.run ? event.attempt == 1
                            : now.isOpen         ? event.attempt == now.number
                                                 : event.attempt == now.number + 1;
        if (!isNext) {
            broken("EndsOnce",
                   u"%1 begins attempt %2 after %3"_s.arg(event.task.value()).arg(event.attempt).arg(now.number));
        }
    } else if (event.kind == EventKind::AttemptFinished) {
        if (!now.isOpen || now.number != event.attempt || now.run != event.run) {
            broken("EndsOnce", u"attempt %1 of %2 ends, and is not open"_s.arg(event.attempt).arg(event.task.value()));
        }
    } else if (now.isFinal) {
        broken("EndsOnce",
               u"%1 is %2 after its end"_s.arg(event.task.value(), event.payload.value("state"_L1).toString()));
    }
}

/// At the end of a run that was not cut off every task of it has come to an end, and nothing of it goes on.
void Witness::nothingIsLeftOpen(RunState state, bool isIdle)
{
    if (!isIdle) {
        broken("EndsOnce", u"the run has ended, and an attempt goes on"_s);
    }
    if (!m_hasRunEnded) {
        broken("EndsOnce", u"the run has ended, and the journal does not say so"_s);
    }
    for (int task = 0; task < mostTasks; ++task) {
        const OfTask &now = of(task);
        const bool isCutOff = now.state == TaskState::Running || now.state == TaskState::Waiting ||
                              (state != RunState::Interrupted && !isFinal(now.state));
        if (now.isInScope && isCutOff) {
            broken("EndsOnce",
                   u"the run has ended %1, and t%2 is %3"_s.arg(toString(state)).arg(task).arg(toString(now.state)));
        }
    }
}

/// Never more at a time than the run may, never more of a kind than there are slots, never more tries than allowed, and
/// none too soon. A task that has been answered goes on at once: nothing can be taken from those that run.
void Witness::limitsKept(const Event &event)
{
    const OfTask &now = of(taskOf(event.task));
    const QString name = event.task.value();
    if (event.kind == EventKind::AttemptStarted) {
        if (m_toldToEndAfter && event.sequence > *m_toldToEndAfter) {
            broken("LimitsKept", u"%1 starts, and the run was told to end"_s.arg(name));
        }
        const TaskLimits &limits = m_plan->task(event.task)->limits;
        const int tries = (limits.retries + 1 + static_cast<int>(m_scenario.recovery.size())) * (1 + now.asked);
        if (++of(taskOf(event.task)).starts > tries) {
            broken("LimitsKept", u"%1 is tried %2 times, and may be %3 times"_s.arg(name).arg(now.starts).arg(tries));
        }
        return;
    }
    if (event.payload.value("state"_L1).toString() != "RUNNING"_L1 || now.isSuspended) {
        return;
    }
    if (m_isPaused) {
        broken("LimitsKept", u"%1 starts, and the run is paused"_s.arg(name));
    }
    if (m_running >= m_options.maxParallel) {
        broken("LimitsKept", u"%1 starts beside %2 others"_s.arg(name).arg(m_running));
    }
    const ResourceClass resource = m_plan->task(event.task)->resource;
    if (resource != ResourceClass::Model && m_used.at(static_cast<std::size_t>(resource)) > 0) {
        broken("LimitsKept", u"%1 starts beside another %2"_s.arg(name, toString(resource)));
    }
    if (event.time < now.notBeforeMs) {
        broken("LimitsKept", u"%1 is tried again %2 ms too soon"_s.arg(name).arg(now.notBeforeMs - event.time));
    }
}

/// An attempt is told to end when its time is up: not earlier, not later; waiting for a person is no time.
void Witness::timeKept(int task)
{
    const OfTask &now = of(task);
    const qint64 spent = now.spentMs + (now.goneOnMs < 0 ? 0 : m_clock.monotonicMs() - now.goneOnMs);
    const Task *planned = m_plan->task(taskId(task));
    if (now.isActive && !now.isTimedOut && spent > timeoutMs(*planned)) {
        broken("LimitsKept", u"t%1 has gone on for %2 ms of its %3"_s.arg(task).arg(spent).arg(timeoutMs(*planned)));
    }
}

/// What the engine knows is what anybody reads out of the journal.
void Witness::replayEqualsLive(const EventLog &log, const OpenEnds &ends)
{
    if (log.hasUncommitted()) {
        return;
    }
    EventLog fresh(nullptr, m_clock, {});
    fresh.replay(m_disk.events);
    OpenEnds freshEnds;
    for (const Event &event : m_disk.events) {
        freshEnds.apply(event);
    }
    if (!sameStates(log.state(), fresh.state())) {
        broken("ReplayEqualsLive", u"the project's state is another one"_s);
    }
    if (!sameLedgers(log, fresh)) {
        broken("ReplayEqualsLive", u"the ledger is another one"_s);
    }
    if (!sameEnds(ends, freshEnds, log.state())) {
        broken("ReplayEqualsLive", u"the open ends are others"_s);
    }
}

/// However often it was cut off, stopped or held: the run ends as it would have without that. What a task comes to
/// follows from how its attempts go, and from what it needs.
void Witness::resumeEqualsUndisturbed(RunState state)
{
    if (m_scenario.isMeddled || state == RunState::Interrupted) {
        return;
    }
    bool isAllDone = true;
    for (const Task &task : m_plan->tasks) {
        const OfTask &now = of(taskOf(task.id));
        if (!now.isInScope) {
            continue;
        }
        const auto isBroken = [this](int one) {
            return scriptOf(one).isBroken;
        };
        const bool isLost = isBehind(task.id, isBroken);
        const bool isBad = isBroken(taskOf(task.id));
        const bool isRight =
            isLost  ? now.state == TaskState::Skipped
            : isBad ? now.state == TaskState::Failed || (m_scenario.hasPerson && now.state == TaskState::Skipped)
                    : now.state == TaskState::Completed;
        isAllDone = isAllDone && !isLost && !isBad;
        if (!isRight) {
            broken("ResumeEqualsUndisturbed", u"%1 is %2"_s.arg(task.id.value(), toString(now.state)));
        }
    }
    if (m_isWhole && state != (isAllDone ? RunState::Completed : RunState::Failed)) {
        broken("ResumeEqualsUndisturbed", u"the run is %1"_s.arg(toString(state)));
    }
}

/// A call whose answer is in the journal, of an attempt that has not come to its end, is not paid again.
void Witness::noCallTwice(int task, quint64 hash)
{
    const std::vector<quint64> &answers = of(task).answers;
    if (std::ranges::find(answers, hash) != answers.end()) {
        broken("NoCallTwice", u"t%1 asks what it was answered (%2)"_s.arg(task).arg(hash, 0, 16));
    }
}

/// What the person answered is not asked again.
void Witness::askedOnce(const Event &event)
{
    const OfTask &now = of(taskOf(event.task));
    if (now.isOpen && event.payload.value("question"_L1).toString() == now.answered) {
        broken("NoCallTwice", u"%1 asks the person what they answered"_s.arg(event.task.value()));
    }
}

/// What is asked for by name is done anew, not played back, however often it is cut off.
void Witness::doneAnew(const AttemptRequest &request)
{
    const qint64 since = of(taskOf(request.task.id)).forcedSince;
    if (std::ranges::any_of(request.record, [since](const Event &event) { return event.sequence < since; })) {
        broken("StaleExactly", u"%1 is played back, and was to be done anew"_s.arg(request.task.id.value()));
    }
}

/// A process that opens the project leaves nothing at work, and no promised file out of the tree, before it does
/// anything else.
void Witness::processOpened(const ProjectState &state)
{
    const RunState run = state.run().state;
    bool isAtWork = run == RunState::Running || run == RunState::Paused;
    for (const TaskStatus &task : state.tasks()) {
        isAtWork = isAtWork || task.state == TaskState::Running || task.state == TaskState::Waiting;
    }
    if (isAtWork) {
        broken("RunAlwaysEnds", u"the process that carried it on is gone, and it is still at work"_s);
    }
    if (std::ranges::any_of(m_tasks, &OfTask::isPrepared)) {
        broken("CommitWholeOrAbsent", u"files are promised, and nobody has brought them into the tree"_s);
    }
}

/// An attempt is told what the one before it left broken; one that was cut off what it was told at its beginning.
void Witness::carriesOn(const AttemptRequest &request)
{
    const OfTask &now = of(taskOf(request.task.id));
    if (digestOf(request.findings) != now.findings) {
        broken("NoCallTwice", u"attempt %1 of %2 is not told what the one before it found"_s.arg(request.number)
                                  .arg(request.task.id.value()));
    }
}

/// What is written follows on what was written, without gap or repetition.
void Witness::commitWholeOrAbsent(const QVector<Event> &events)
{
    qint64 last = m_lastSequence;
    for (const Event &event : events) {
        if (event.sequence != ++last) {
            broken("CommitWholeOrAbsent", u"event %1 is written after %2"_s.arg(event.sequence).arg(last - 1));
        }
    }
}

/// Nobody outside sees anything of an attempt that the journal does not know of.
void Witness::actsOnWhatIsDurable(const AttemptRequest &request)
{
    const OfTask &now = of(taskOf(request.task.id));
    if (now.state != TaskState::Running || !now.isOpen || now.run != request.run || now.number != request.number ||
        !m_isRunning) {
        broken(
            "CommitWholeOrAbsent",
            u"attempt %1 of %2 does something, and is not durable"_s.arg(request.number).arg(request.task.id.value()));
    }
}

/// One attempt at a time at one task, while a run goes on, and nothing that it needs is still at work.
void Witness::startsOnce(const AttemptRequest &request)
{
    if (of(taskOf(request.task.id)).isActive || !m_isRunning) {
        broken("EndsOnce",
               u"attempt %1 of %2 starts beside another"_s.arg(request.number).arg(request.task.id.value()));
    }
    for (const TaskId &need : request.task.needs) {
        if (of(taskOf(need)).isActive) {
            broken("NeedsDoneFirst", u"%1 starts, and %2 is at work"_s.arg(request.task.id.value(), need.value()));
        }
    }
}

/// A task is skipped by the person, behind one that was, behind one that failed, or by a run that ends at its first
/// failure; for nothing else. What is left out is not carried out.
void Witness::skippedAreDescendants(const Event &event)
{
    const OfTask &now = of(taskOf(event.task));
    const auto isLost = [this](int task) {
        return of(task).isEndedByPerson || of(task).isToBeLeftOut || of(task).state == TaskState::Failed;
    };
    const bool isMeant = now.isEndedByPerson || now.isToBeLeftOut || (m_options.failFast && m_hasFailed);
    if (m_plan && !isMeant && !isBehind(event.task, isLost)) {
        broken("SkippedAreDescendants", u"%1 is skipped, and nothing it needs is lost"_s.arg(event.task.value()));
    }
}

/// Nothing that the person left out is carried out until they take that back or ask for it by name.
void Witness::whatIsLeftOutStaysOut(const ReusePlan &scope)
{
    const auto isOut = [this](int task) {
        return of(task).isToBeLeftOut;
    };
    for (const TaskId &id : scope.run) {
        if (!scope.forced.isEmpty()) {
            of(taskOf(id)).isToBeLeftOut = false;
        } else if (isOut(taskOf(id)) || isBehind(id, isOut)) {
            broken("SkippedAreDescendants", u"%1 is to be carried out, and the person left it out"_s.arg(id.value()));
        }
    }
}

void Witness::allBehindAreSkipped(RunState state)
{
    for (const Task &task : m_plan->tasks) {
        const OfTask &now = of(taskOf(task.id));
        const auto isLost = [this](int one) {
            return of(one).isInScope && (of(one).state == TaskState::Failed || of(one).state == TaskState::Skipped);
        };
        if (now.isInScope && state != RunState::Interrupted && now.state != TaskState::Skipped &&
            isBehind(task.id, isLost)) {
            broken("SkippedAreDescendants",
                   u"%1 is %2, and something it needs is lost"_s.arg(task.id.value(), toString(now.state)));
        }
    }
}

/// A task is carried out when what it is made from has changed since it was, and only then.
void Witness::staleExactly(const TaskId &task)
{
    if (isFresh(*m_plan->task(task), m_options.checkLevel)) {
        broken("StaleExactly", u"%1 is made again from the same"_s.arg(task.value()));
    }
}

/// A task that was begun with one model is not begun again with another, whatever was learned since.
void Witness::keepsToWhoWasPicked(OfTask &now, const Event &event)
{
    if (!event.payload.contains("choice"_L1)) {
        return;
    }
    const QString picked = event.payload.value("choice"_L1).toObject().value("model"_L1).toString();
    if (now.pickedIn == event.run && now.picked != picked) {
        broken("NoCallTwice", u"%1 is begun by %2, and was by %3"_s.arg(event.task.value(), picked, now.picked));
    }
    now.pickedIn = event.run;
    now.picked = picked;
}

/// Who asked for one task alone does not get what depends on it because the run was cut off.
void Witness::keepsToWhatWasAsked(const ReusePlan &scope, const Plan &plan, const RunOptions &options)
{
    const bool goesOn =
        m_isAloneOpen && scope.forced.isEmpty() && m_aloneVersion == plan.version && m_aloneLevel == options.checkLevel;
    for (const TaskId &task : goesOn ? scope.run : QVector<TaskId>()) {
        if (!of(taskOf(task)).isAskedFor) {
            broken("StaleExactly", u"%1 was not asked for, and the run goes on with it"_s.arg(task.value()));
        }
    }
}

void Witness::nothingStaleIsLeft(RunState state)
{
    if (state == RunState::Interrupted) {
        return;
    }
    for (const Task &task : m_plan->tasks) {
        const int index = taskOf(task.id);
        const auto isInScope = [this](int one) {
            return of(one).isInScope;
        };
        const auto isOut = [this](int one) {
            return of(one).isToBeLeftOut;
        };
        const bool isMeant =
            (isInScope(index) || m_isWhole || isBehind(task.id, isInScope)) && !isBehind(task.id, isOut);
        if (!isMeant || of(index).state != TaskState::Completed) {
            continue;
        }
        if (!isFresh(task, m_options.checkLevel)) {
            broken("StaleExactly", u"%1 is done, and was made from something else"_s.arg(task.id.value()));
        }
        const quint64 inputs = inputsOf(m_disk, scriptOf(index), task);
        for (int file = 0; file < scriptOf(index).files; ++file) {
            const quint64 content = contentOf(scriptOf(index), index, file, versionOf(task.instructions), inputs);
            if (m_disk.tree.at(static_cast<std::size_t>(index)).at(static_cast<std::size_t>(file)) != content) {
                broken("StaleExactly",
                       u"%1 is done, and %2 holds something else"_s.arg(task.id.value(), pathOf(index, file)));
            }
        }
    }
}

void Witness::settled(const EventLog &log)
{
    const std::shared_ptr<const Plan> plan = log.state().plan();
    for (const Task &task : plan->tasks) {
        const TaskStatus status = log.state().task(task.id);
        const int index = taskOf(task.id);
        if (status.files.size() != scriptOf(index).files || status.attempts.size() != of(index).attempts) {
            broken("ReplayEqualsLive", u"what is told of %1 is not what happened"_s.arg(task.id.value()));
        }
        if (status.state != TaskState::Completed) {
            broken("ResumeEqualsUndisturbed", u"in the end %1 is %2"_s.arg(task.id.value(), toString(status.state)));
        }
    }
    if (!log.ledger().plan(*plan, m_options.checkLevel, log.state()).run.isEmpty()) {
        broken("StaleExactly", u"all is done, and something would run again"_s);
    }
}

} // namespace autodevos::simulation
