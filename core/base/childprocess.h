// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/process.h"

#include <sys/types.h>

#include <string>
#include <vector>

namespace autodevos {

/// What of a command's streams is ours.
enum class Streams {
    Output,       ///< standard output and error as one; nothing to read
    Conversation, ///< input, output and error, each its own
};

/// A started command under its watcher, as file descriptors. Used by one thread, which lives as long as it: the system
/// ends the command with the thread that started it. `runProcess` and `LineProcess` are its only users.
///
/// The watcher is a fork of us that never execs: it adopts every orphan of the command (subreaper), hears of our
/// death (PR_SET_PDEATHSIG) and ends with the whole tree. It uses async-signal-safe calls only.
class ChildProcess {
public:
    [[nodiscard]] static Result<ChildProcess> start(const ProcessRequest &request, Streams streams = Streams::Output);
    ChildProcess(ChildProcess &&other) noexcept;
    ChildProcess &operator=(ChildProcess &&) = delete;
    ChildProcess(const ChildProcess &) = delete;
    ChildProcess &operator=(const ChildProcess &) = delete;
    ~ChildProcess(); ///< ends the tree when it still runs

    [[nodiscard]] pid_t watcher() const { return m_watcher; } ///< the root of the tree
    [[nodiscard]] int outputFd() const { return m_output; }
    [[nodiscard]] int statusFd() const { return m_status; }
    [[nodiscard]] int inputFd() const { return m_input; } ///< of a conversation, until it is closed; else -1
    [[nodiscard]] int errorFd() const { return m_error; } ///< of a conversation; else -1
    void closeInput();                                    ///< the command reads the end of its input

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
    int m_input = -1;
    int m_error = -1;
    pid_t m_watcher = -1;
    int m_waitStatus = 0;
    int m_startError = 0;
};

} // namespace autodevos
