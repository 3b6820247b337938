// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/process.h"

#include <sys/types.h>

#include <string>
#include <vector>

namespace autodevos {

/// A started command under its watcher, as file descriptors. Used by one thread; `runProcess` is its only user.
///
/// The watcher is a fork of us that never execs: it adopts every orphan of the command (subreaper), hears of our
/// death (PR_SET_PDEATHSIG) and ends with the whole tree. It uses async-signal-safe calls only.
class ChildProcess {
public:
    [[nodiscard]] static Result<ChildProcess> start(const ProcessRequest &request);
    ChildProcess(ChildProcess &&other) noexcept;
    ChildProcess &operator=(ChildProcess &&) = delete;
    ChildProcess(const ChildProcess &) = delete;
    ChildProcess &operator=(const ChildProcess &) = delete;
    ~ChildProcess(); ///< ends the tree when it still runs

    [[nodiscard]] pid_t watcher() const { return m_watcher; } ///< the root of the tree
    [[nodiscard]] int outputFd() const { return m_output; }
    [[nodiscard]] int statusFd() const { return m_status; }

    void requestEnd() const; ///< SIGTERM to the command's group
    void forceEnd() const;   ///< SIGKILL to everything below the watcher

    /// Reads what `statusFd` has. True once the command has ended (or could not be started).
    [[nodiscard]] bool readStatus();
    [[nodiscard]] int waitStatus() const { return m_waitStatus; } ///< as waitpid gives it
    [[nodiscard]] int startError() const { return m_startError; } ///< errno; 0: it was started

private:
    ChildProcess() = default;
    int m_output = -1;
    int m_status = -1;
    pid_t m_watcher = -1;
    int m_waitStatus = 0;
    int m_startError = 0;
};

} // namespace autodevos
