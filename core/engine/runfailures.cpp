// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/backoff.h"
#include "core/engine/runcontroller.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

// What a run does with attempts that fail: tries again, hands on, asks the person.

namespace autodevos {
namespace {

/// What follows from a failed attempt.
enum class Remedy { RetryAtOnce, RetryLater, GiveUp };

Remedy remedyFor(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Check: // the findings go back to the agent: waiting would not change them
        return Remedy::RetryAtOnce;
    case ErrorKind::Process: // a program that could not be started or a full disk may be there again later
    case ErrorKind::Io:
    case ErrorKind::Cancelled: // by somebody else than us
        return Remedy::RetryLater;
    default:
        return error.isTransient() ? Remedy::RetryLater : Remedy::GiveUp;
    }
}

QString retryReason(const Error &error, int next, int most, qint64 waitMs)
{
    const QString line = error.toLine();
    const QString seconds = QString::number(static_cast<double>(waitMs) / 1000.0, 'f', 1);
    return waitMs > 0 ? u"%1 Try %2 of %3 in %4 s."_s.arg(line, QString::number(next), QString::number(most), seconds)
                      : u"%1 Try %2 of %3 now."_s.arg(line, QString::number(next), QString::number(most));
}

} // namespace

void RunController::handleFailure(int index, const AttemptOutcome &outcome)
{
    Progress &progress = progressOf(index);
    ++progress.failures;
    ++progress.tries;
    progress.findings = outcome.findings;
    const Remedy remedy = remedyFor(outcome.error);
    const TaskLimits &limits = taskAt(index).limits;
    const int tries = progress.step > 0 ? 1 : limits.retries + 1;
    const bool hasStep = progress.step < progress.recovery.size() && helpsToSwitch(outcome);
    // an agent that went in circles would do so again: the next step comes at once where there is one
    const bool isSpent =
        remedy == Remedy::GiveUp || progress.tries >= tries || (hasStep && outcome.ending == AttemptEnding::Stuck);
    if ((!isSpent || hasStep) && m_scheduler.isStopped()) {
        changeState(index, TaskState::Interrupted, u"The run was stopped."_s);
        m_scheduler.interrupt(index);
        return;
    }
    if (m_scheduler.isFailing() || (isSpent && !switchOver(index, outcome))) {
        if (m_setup.hasPerson && !m_scheduler.isFailing() && !m_scheduler.isStopped()) {
            askPerson(index, questionAbout(taskAt(index), outcome));
            return;
        }
        const QString tail = progress.failures > 1 ? u" (%1 tries)"_s.arg(progress.failures) : QString();
        failTask(index, outcome.error.toLine() + tail);
        return;
    }
    if (isSpent) {
        return; // handed over
    }
    const qint64 wait = remedy == Remedy::RetryAtOnce ? 0
                                                      : backoffMs(progress.failures, limits.backoffBaseSeconds,
                                                                  limits.backoffCapSeconds, m_services.jitter());
    waitAndWake(index, wait, retryReason(outcome.error, progress.tries + 1, tries, wait));
}

/// Gives the task to the next model or role; false when none is left that may help.
bool RunController::switchOver(int index, const AttemptOutcome &outcome)
{
    Progress &progress = progressOf(index);
    if (progress.step == progress.recovery.size() || !helpsToSwitch(outcome)) {
        return false;
    }
    if (isDeclined(outcome)) { // in another role it would hardly want to: the other models come first
        const int first = progress.pick ? progress.pick->model : 0;
        const int unwilling = progress.step > 0 ? progress.recovery.at(progress.step - 1).model : first;
        std::stable_partition(progress.recovery.begin() + progress.step, progress.recovery.end(),
                              [unwilling](const RecoveryStep &step) { return step.model != unwilling; });
    }
    const RecoveryStep &step = progress.recovery.at(progress.step++);
    progress.tries = 0;
    const QString who =
        step.standIn.isEmpty() ? step.modelName : u"%1 as \"%2\""_s.arg(step.modelName, step.standIn.value());
    const int wait = isDeclined(outcome) ? 0 : step.waitSeconds;
    waitAndWake(index, qint64{1000} * wait,
                u"%1 %2 takes over in %3 s."_s.arg(outcome.error.toLine(), who, QString::number(wait)));
    return true;
}

void RunController::waitAndWake(int index, qint64 ms, const QString &reason)
{
    changeState(index, TaskState::Waiting, reason);
    m_scheduler.wait(index);
    if (ms == 0) {
        m_scheduler.wake(index);
        return;
    }
    progressOf(index).timer = m_services.timers.start(ms, [this, index] {
        progressOf(index).timer = 0;
        m_scheduler.wake(index);
        flush();
    });
}

} // namespace autodevos
