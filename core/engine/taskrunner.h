// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agent/attempt.h"

namespace autodevos {

/// Carries out attempts somewhere: a thread pool, a fake or a dry run in tests, other machines later. The run
/// controller does not know which. Lives in the engine thread; outcomes come back through the callback given at
/// construction, in the engine thread, exactly once for each start, also after a cancel.
class TaskRunner {
public:
    TaskRunner() = default;
    TaskRunner(const TaskRunner &) = delete;
    TaskRunner &operator=(const TaskRunner &) = delete;
    virtual ~TaskRunner() = default;

    virtual void start(AttemptRequest request) = 0;
    /// Asks the running attempt to end soon; its outcome still comes (ErrorKind::Cancelled or Timeout as `reason`).
    virtual void cancel(const TaskId &task, ErrorKind reason) = 0;
    /// The running attempt waits for a person, or does no longer: another may run in its place meanwhile.
    virtual void setWaiting(const TaskId &, bool) {}
};

} // namespace autodevos
