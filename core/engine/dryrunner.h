// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/taskrunner.h"
#include "core/engine/timers.h"

namespace autodevos {

/// Carries out nothing: every attempt succeeds after the time its task is estimated to take, and touches no file, model
/// or program. With virtual timers it shows in an instant what course a run would take. Lives in the engine thread.
class DryRunner final : public TaskRunner {
public:
    DryRunner(Timers &timers, std::function<void(const AttemptOutcome &)> ended);
    ~DryRunner() override;

    void start(AttemptRequest request) override;
    void cancel(const TaskId &task, ErrorKind reason) override;

private:
    void end(const TaskId &task, bool ok, const Error &error);

    struct Running {
        RunId run;
        int number = 0;
        TimerId timer = 0;
    };

    Timers &m_timers;
    std::function<void(const AttemptOutcome &)> m_ended;
    QHash<TaskId, Running> m_running;
};

} // namespace autodevos
