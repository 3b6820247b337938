// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/runcontroller.h"

using namespace Qt::StringLiterals;

// What a person does to a run: pauses, stops, answers; and how it waits for that.

namespace autodevos {

void RunController::beginWaiting(const TaskId &task, const QString &reason)
{
    const int index = m_index.value(task);
    Progress &progress = progressOf(index);
    if (++progress.questions > 1) {
        return;
    }
    haltTimer(index);
    changeState(index, TaskState::Waiting, reason);
    m_scheduler.suspend(index);
    m_services.runner.setWaiting(task, true);
    if (m_scheduler.isStopped()) { // nobody will answer any more
        m_cancels.push_back(index);
    }
}

void RunController::endWaiting(const TaskId &task)
{
    const int index = m_index.value(task);
    Progress &progress = progressOf(index);
    if (progress.questions == 0 || --progress.questions > 0) {
        return;
    }
    changeState(index, TaskState::Running);
    m_scheduler.proceed(index);
    m_services.runner.setWaiting(task, false);
    startTimer(index);
}

void RunController::haltTimer(int index)
{
    Progress &progress = progressOf(index);
    if (progress.timer == 0) {
        return;
    }
    m_services.timers.cancel(std::exchange(progress.timer, 0));
    progress.leftMs = std::max<qint64>(0, progress.leftMs - (m_services.clock.monotonicMs() - progress.goneOnMs));
}

void RunController::hold()
{
    if (m_isHeld || m_scheduler.isStopped() || isOver()) {
        return;
    }
    m_isHeld = true;
    for (int index = 0; index < static_cast<int>(m_progress.size()); ++index) {
        if (m_scheduler.state(index) == TaskState::Running) {
            haltTimer(index);
        }
    }
    if (!m_scheduler.isPaused()) {
        m_isPausedByHold = true;
        m_scheduler.pause();
        appendEvent(EventKind::RunPaused, {});
    }
}

void RunController::release()
{
    if (!std::exchange(m_isHeld, false) || isOver()) {
        return;
    }
    for (int index = 0; index < static_cast<int>(m_progress.size()); ++index) {
        if (m_scheduler.state(index) == TaskState::Running && progressOf(index).questions == 0) {
            startTimer(index);
        }
    }
    if (std::exchange(m_isPausedByHold, false)) {
        resume();
    }
}

void RunController::pause()
{
    m_isPausedByHold = false;
    if (!m_scheduler.isPaused() && !m_scheduler.isStopped() && !isOver()) {
        m_scheduler.pause();
        appendEvent(EventKind::RunPaused, {});
    }
}

void RunController::resume()
{
    if (!m_isHeld && m_scheduler.isPaused() && !m_scheduler.isStopped() && !isOver()) {
        m_scheduler.resume();
        appendEvent(EventKind::RunResumed, {});
    }
}

void RunController::windDown()
{
    if (!m_scheduler.isStopped()) {
        m_isWindingDown = true;
        end();
        release(); // what still runs has a limit to its time again
    }
}

void RunController::stop()
{
    if (!m_scheduler.isStopped() || std::exchange(m_isWindingDown, false)) {
        m_isWindingDown = false;
        end();
    }
}

void RunController::end()
{
    m_scheduler.stop();
    for (int index = 0; index < static_cast<int>(m_progress.size()); ++index) {
        const TaskState state = m_scheduler.state(index);
        if (state == TaskState::Running) {
            if (!m_isWindingDown || progressOf(index).questions > 0) { // nobody will answer any more
                m_cancels.push_back(index);
            }
        } else if (state == TaskState::Waiting || (state == TaskState::Pending && progressOf(index).number > 0)) {
            // also one whose wait is over and that found no slot yet: the journal still has it waiting
            m_services.timers.cancel(std::exchange(progressOf(index).timer, 0));
            changeState(index, TaskState::Interrupted, u"The run was stopped."_s);
            m_scheduler.interrupt(index);
        }
    }
}

void RunController::cancelTask(const TaskId &task)
{
    endTask(task, {});
}

bool RunController::skipTask(const TaskId &task)
{
    return endTask(task, task);
}

QString RunController::cancelReason(int index) const
{
    return m_progress[static_cast<std::size_t>(index)].setAside.isEmpty() ? u"Cancelled on request."_s
                                                                          : u"Skipped as the person decided."_s;
}

bool RunController::endTask(const TaskId &task, const TaskId &setAside)
{
    const auto found = m_index.constFind(task);
    if (found == m_index.cend() || m_scheduler.isStopped()) {
        return false;
    }
    const TaskState state = m_scheduler.state(*found);
    if (state == TaskState::Running) {
        progressOf(*found).isCancelled = true;
        if (!setAside.isEmpty()) { // what is to be left out stays so when it is cancelled as well
            progressOf(*found).setAside = setAside;
        }
        m_cancels.push_back(*found);
    } else if (state == TaskState::Pending || state == TaskState::Waiting) {
        m_services.timers.cancel(std::exchange(progressOf(*found).timer, 0));
        progressOf(*found).question.reset();
        progressOf(*found).setAside = setAside;
        changeState(*found, TaskState::Skipped, cancelReason(*found));
        skipAll(m_scheduler.skip(*found), *found);
    } else {
        return false;
    }
    return true;
}

/// The task waits until the person answers; everything else goes on.
void RunController::askPerson(int index, Question question)
{
    changeState(index, TaskState::Waiting, u"It waits for your answer: %1"_s.arg(question.text));
    appendEvent(EventKind::QuestionAsked, toJson(question), index);
    progressOf(index).question = std::move(question);
    m_scheduler.wait(index);
}

bool RunController::answer(const TaskId &task, int attempt, const Answer &answer)
{
    const auto found = m_index.constFind(task);
    if (found == m_index.cend() || m_scheduler.isStopped() || !progressOf(*found).question ||
        progressOf(*found).number != attempt || m_scheduler.state(*found) != TaskState::Waiting) {
        return false;
    }
    Progress &progress = progressOf(*found);
    const Question question = *std::exchange(progress.question, std::nullopt);
    appendEvent(EventKind::UserDecided, toJson(answer, question), *found);
    const Wish meaning = wishFrom(answer);
    if (meaning == Wish::Skip) {
        changeState(*found, TaskState::Skipped, u"Skipped as the person decided."_s);
        skipAll(m_scheduler.skip(*found), *found);
        return true;
    }
    progress.recovery = recoveryFor(progress.pick);
    progress.step = 0;
    progress.tries = 0;
    if (meaning == Wish::Advice) {
        progress.findings.append(answerFinding(answer));
    }
    m_scheduler.wake(*found);
    return true;
}

} // namespace autodevos
