// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/dryrunner.h"

using namespace Qt::StringLiterals;

namespace autodevos {

DryRunner::DryRunner(Timers &timers, std::function<void(const AttemptOutcome &)> ended)
    : m_timers(timers)
    , m_ended(std::move(ended))
{
}

DryRunner::~DryRunner()
{
    for (const Running &running : std::as_const(m_running)) {
        m_timers.cancel(running.timer);
    }
}

void DryRunner::start(AttemptRequest request)
{
    const TaskId task = request.task.id;
    const TimerId timer =
        m_timers.start(qint64{1000} * request.task.estimate.seconds, [this, task] { end(task, true, {}); });
    m_running.insert(task, {request.run, request.number, timer});
}

void DryRunner::cancel(const TaskId &task, ErrorKind reason)
{
    const auto running = m_running.find(task);
    if (running == m_running.end()) {
        return;
    }
    m_timers.cancel(running->timer);
    const Error error{reason, u"The attempt was ended early"_s, {}, {}};
    running->timer = m_timers.start(0, [this, task, error] { end(task, false, error); }); // never from inside cancel
}

void DryRunner::end(const TaskId &task, bool ok, const Error &error)
{
    const Running running = m_running.take(task);
    AttemptOutcome outcome;
    outcome.run = running.run;
    outcome.task = task;
    outcome.number = running.number;
    outcome.ok = ok;
    outcome.error = error;
    m_ended(outcome);
}

} // namespace autodevos
