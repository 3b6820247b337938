// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/history.h"

#include "core/engine/runsetup.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autodevos::simulation {
namespace {

// Far beyond what the longest history takes: whoever reaches them goes in circles.
constexpr int mostSteps = 20'000;
constexpr qint64 mostMs = qint64{7} * 24 * 3600 * 1000;
constexpr int mostAnswers = 6;

} // namespace

History::History(quint64 seed, bool isDisturbed)
    : m_world(seed)
    , m_wishes(mixed(seed, 2))
{
    if (!isDisturbed) {
        m_world.scenario.crashes = m_world.scenario.diskFaults = m_world.scenario.deeds = 0;
    }
}

void History::compareWith(const History &undisturbed)
{
    if (m_result != undisturbed.m_result) {
        m_world.witness.endsOtherwise();
    }
}

void History::play(const std::function<void(const QString &)> &listener)
{
    m_world.witness.listener = listener;
    m_world.tally.histories = 1;
    if (listener) {
        describe();
    }
    openAgain();
    while (!isOver() && !m_host->state().hasPlan()) {
        if (m_world.isDead) {
            openAgain();
        } else if (!m_host->adoptPlan(m_world.scenario.plan, u"prompt"_s)) {
            m_world.clock.advance(1000);
        }
    }
    for (int number = 0; number < m_world.scenario.acts && !isOver(); ++number) {
        act(number);
    }
    for (const Task &task : m_world.scenario.plan.tasks) {
        m_result.isDone.at(static_cast<std::size_t>(taskOf(task.id))) =
            m_host->state().task(task.id).state == TaskState::Completed;
    }
    m_result.tree = m_world.disk.tree;
    if (!isOver()) {
        settleAll();
    }
    m_host.reset();
}

void History::describe()
{
    const Scenario &scenario = m_world.scenario;
    m_world.witness.note(
        u"seed %1: %2 at a time, level %3, %4%5%6, %7 crashes, %8 disk faults, %9 deeds"_s.arg(scenario.seed)
            .arg(scenario.options.maxParallel)
            .arg(static_cast<int>(scenario.options.checkLevel))
            .arg(scenario.isMeddled ? u"meddled"_s : u"left alone"_s, scenario.hasPerson ? u", a person"_s : QString(),
                 scenario.options.failFast ? u", fails fast"_s : QString())
            .arg(scenario.crashes)
            .arg(scenario.diskFaults)
            .arg(scenario.deeds));
    for (const Task &task : scenario.plan.tasks) {
        const Script &script = scenario.scripts.at(static_cast<std::size_t>(taskOf(task.id)));
        QStringList needs;
        for (const TaskId &need : task.needs) {
            needs.append(need.value());
        }
        m_world.witness.note(u"  %1 <- [%2] %3: %4 failures%5, %6 turns, %7 files%8, %9 retries"_s
                                 .arg(task.id.value(), needs.join(u' '), toString(task.resource))
                                 .arg(script.failures)
                                 .arg(script.isBroken ? u", broken"_s : QString())
                                 .arg(script.turns)
                                 .arg(script.files)
                                 .arg(script.isDeaf ? u", deaf"_s : QString())
                                 .arg(task.limits.retries));
    }
}

/// A process comes; when the disk does not let it, another one later.
void History::openAgain()
{
    bool isOpen = false;
    while (!isOpen && !isOver()) {
        if (m_host && !m_host->log().hasUncommitted() && m_world.disk.events.size() % 2 == 0 &&
            m_host->state().lastSequence() == m_world.disk.events.size()) {
            m_world.witness.replayEqualsLive(m_host->log(), m_host->ends());
        }
        m_host.reset();
        m_world.witness.processEnded();
        m_world.clock.advance(m_world.random.below(20'000));
        m_world.isDead = false;
        m_world.witness.note(u"     process %1 begins"_s.arg(++m_processes));
        m_host = std::make_unique<SimHost>(m_world);
        isOpen = m_host->open();
    }
}

TaskId History::anyTask()
{
    return taskId(m_world.random.below(static_cast<int>(m_world.scenario.plan.tasks.size())));
}

/// Something is asked for, until it is taken, and done until it is through.
void History::act(int number)
{
    const bool isRetry = number > 0 && m_wishes.isHit(500);
    const std::optional<int> version = m_wishes.isHit(500) ? std::optional(m_wishes.below(6)) : std::nullopt;
    const TaskId task = taskId(m_wishes.below(static_cast<int>(m_world.scenario.plan.tasks.size())));
    const Reach reach = m_wishes.isHit(300) ? Reach::Alone : Reach::WithDependents;
    if (number > 0 && m_wishes.isHit(200)) {
        m_world.scenario.options.checkLevel = static_cast<CheckLevel>(m_wishes.below(3));
    }
    m_hasRunAlone = m_hasRunAlone || (isRetry && reach == Reach::Alone);
    const auto isTaken = [&] {
        return isRetry    ? m_host->retryTask(task, version, m_world.scenario.options, reach)
               : !version ? true
                          : number == 0 || m_host->editTask(task, *version);
    };
    while (!isOver() && (m_world.isDead || !isTaken())) {
        if (m_world.isDead) {
            openAgain();
        } else {
            m_world.clock.advance(1000);
        }
    }
    carryThrough();
}

/// Runs and takes up again until the run has come to an end of its own.
void History::carryThrough()
{
    while (!isOver()) {
        if (m_world.isDead) {
            openAgain();
            meddleBetween();
        } else if (!m_host->hasRun()) {
            if (!m_host->requestRun(m_world.scenario.options) && !m_world.isDead) {
                m_world.clock.advance(1000); // the disk is full; somebody tries again
            }
        } else if (m_host->ended()) {
            const RunState ended = *m_host->ended();
            m_host->takeEnd();
            if (ended != RunState::Interrupted) {
                return;
            }
            meddleBetween();
        } else {
            pump();
        }
    }
}

/// One step: something is due, or the person does something, or the process dies.
void History::pump()
{
    if (++m_steps > mostSteps || m_world.clock.monotonicMs() > mostMs) {
        m_world.witness.stands(u"after %1 steps it still goes on"_s.arg(m_steps));
        return;
    }
    if (m_world.mayDie(m_world.scenario.crashesPerThousand / 2)) {
        m_world.witness.note(u"     the process dies"_s);
        return;
    }
    // While nothing can be written most can go wrong with what is wanted.
    const bool isFaulty = m_world.clock.monotonicMs() < m_world.disk.faultyUntilMs;
    if (m_world.scenario.deeds > 0 && m_world.random.isHit(m_world.scenario.deedsPerThousand * (isFaulty ? 4 : 1))) {
        --m_world.scenario.deeds;
        meddle();
        return;
    }
    if (!m_host->timers().fireNext()) {
        unblock();
    }
}

/// What the person does while a run goes on. In a history that is left alone nothing that changes what comes out.
void History::meddle()
{
    ++m_world.tally.deeds;
    Random &random = m_world.random;
    Witness &witness = m_world.witness;
    const TaskId task = anyTask();
    switch (random.below(m_world.scenario.isMeddled ? 12 : 7)) {
    case 0:
        witness.note(u"     the person pauses"_s);
        m_host->pause();
        break;
    case 1:
        witness.note(u"     the person resumes"_s);
        m_host->resume();
        break;
    case 2:
        witness.note(u"     the run is held"_s);
        m_host->hold();
        break;
    case 3:
        witness.note(u"     the run is released"_s);
        m_host->release();
        break;
    case 4:
        witness.note(u"     the person stops"_s);
        m_host->stop();
        break;
    case 5:
        witness.note(u"     the run winds down"_s);
        m_host->windDown();
        break;
    case 6:
        answerOne(false);
        break;
    case 7:
    case 8:
        witness.note(u"     the person cancels %1"_s.arg(task.value()));
        m_host->cancelTask(task);
        break;
    case 9:
        witness.note(u"     the person skips %1"_s.arg(task.value()));
        m_host->skipTask(task, true);
        break;
    default:
        (void)m_host->editTask(task, random.below(6));
        break;
    }
}

/// What the person does while nothing runs.
void History::meddleBetween()
{
    Random &random = m_world.random;
    if (!m_world.scenario.isMeddled || m_world.scenario.deeds == 0 || m_world.isDead || random.isHit(600)) {
        return;
    }
    --m_world.scenario.deeds;
    ++m_world.tally.deeds;
    const TaskId task = anyTask();
    switch (random.below(5)) {
    case 0:
        m_world.witness.note(u"     the person leaves %1 out"_s.arg(task.value()));
        m_host->skipTask(task, true);
        break;
    case 1:
        m_world.witness.note(u"     the person takes %1 up"_s.arg(task.value()));
        m_host->skipTask(task, false);
        break;
    case 2:
        (void)m_host->editTask(task, random.below(6));
        break;
    case 3:
        (void)m_host->retryTask(task, std::nullopt, m_world.scenario.options, Reach::WithDependents);
        break;
    default: // the run is taken up with other options
        m_world.scenario.options.maxParallel = random.between(1, 4);
        m_world.scenario.options.checkLevel = static_cast<CheckLevel>(random.below(3));
        break;
    }
}

/// Time alone changes nothing any more: it is for the person to act, or the run stands still for ever.
void History::unblock()
{
    if (m_host->isStopping()) {
        m_world.witness.stands(u"it was told to end, and nothing would make it"_s);
    } else if (m_host->isHeld() && (m_host->state().questions().isEmpty() || m_world.random.isHit(500))) {
        m_world.witness.note(u"     the run is released"_s);
        m_host->release();
    } else if (!m_host->state().questions().isEmpty()) {
        answerOne(true);
    } else if (m_host->isPaused()) {
        m_world.witness.note(u"     the person resumes"_s);
        m_host->resume();
    } else {
        m_world.witness.stands(u"nothing is due, and nobody is asked"_s);
    }
}

void History::answerOne(bool mayGiveUp)
{
    const QVector<QuestionStatus> questions = m_host->state().questions();
    if (questions.isEmpty()) {
        return;
    }
    Random &random = m_world.random;
    const QuestionStatus &asked = questions.at(random.below(static_cast<int>(questions.size())));
    Answer answer{asked.question.options.first().id, {}, true};
    if (asked.question.id == "failed"_L1) {
        if (mayGiveUp && ++m_answers > mostAnswers) {
            answer.option = u"skip"_s;
        } else if (random.isHit(400)) {
            answer = {{}, u"Mind the gap"_s, true};
        }
    }
    m_world.witness.note(u"     the person answers %1"_s.arg(asked.task.value()));
    m_host->answer(asked, answer);
}

/// Whatever was left out, failed or cut off is done now, without a fault: in the end there is what a fresh project has.
void History::settleAll()
{
    m_world.witness.note(u"     all is mended"_s);
    m_world.isMended = true;
    for (Script &script : m_world.scenario.scripts) {
        script.isBroken = false;
        script.failures = 0;
    }
    m_world.scenario.deeds = 0;
    m_world.scenario.options.failFast = false;
    m_world.disk.faultyUntilMs = -1;
    if (m_world.isDead) {
        openAgain();
    }
    for (const Task &task : m_world.scenario.plan.tasks) {
        if (!isOver() && m_host->state().task(task.id).setAside == task.id) {
            m_host->skipTask(task.id, false);
        }
    }
    const bool isAloneOpen =
        !isOver() &&
        scopeOfRun(m_host->state(), m_host->log().ledger(), m_world.scenario.options.checkLevel).reach == Reach::Alone;
    carryThrough();
    if (isAloneOpen) { // that was only the rest of it
        carryThrough();
    }
    if (!isOver()) {
        m_world.witness.settled(m_host->log());
    }
}

} // namespace autodevos::simulation
