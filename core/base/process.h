// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QMap>
#include <QStringList>

#include <functional>
#include <stop_token>

namespace autodevos {

/// What a command may use; 0 leaves the system's own limit. The first are the system's to keep (rlimits, for each
/// process alone), the others are watched over the whole tree, ten times a second.
struct ProcessLimits {
    qint64 dataBytes = 0;  ///< private writable memory of one process
    qint64 fileBytes = 0;  ///< size of one written file
    qint64 cpuSeconds = 0; ///< processor time of one process
    int openFiles = 0;     ///< of one process
    int processes = 0;     ///< in the tree; what forks faster than we count meets a limit of the system as well
    qint64 treeBytes = 0;  ///< memory of all of them together
    qint64 diskBytes = 0;  ///< in files of `ProcessRequest::watchedFolder` that changed since the start
    qint64 outputBytes = 0;
};

/// One command to run.
struct ProcessRequest {
    QStringList command; ///< program (looked up in PATH) and its arguments
    QString folder;      ///< working folder; empty: ours
    /// Added to the allow-listed part of our own environment. Nothing else is handed down, so no key leaks.
    QMap<QString, QString> environment;
    int timeoutMs = 0;                  ///< 0: none
    int graceMs = 2000;                 ///< between the request to end and the forced end
    qsizetype outputLimit = 256 * 1024; ///< bytes kept, half from the beginning and half from the end
    ProcessLimits limits;
    QString watchedFolder;                             ///< where `ProcessLimits::diskBytes` holds; empty: nowhere
    std::function<void(const QString &line)> lineSink; ///< hears each line as it comes, in the calling thread
};

enum class ProcessEnd { Exited, Signalled, TimedOut, Cancelled, LimitReached };

struct ProcessResult {
    ProcessEnd end = ProcessEnd::Exited;
    int exitCode = 0;   ///< 128 + signal when it was ended by one
    QString output;     ///< standard output and error as they came
    bool isCut = false; ///< the middle of the output was left out
    double seconds = 0;
    QString limit; ///< which one was reached: "more than 256 processes"
    [[nodiscard]] bool succeeded() const { return end == ProcessEnd::Exited && exitCode == 0; }
};

/// Runs a command, without standard input, and waits for it. For pool threads: needs no event loop and no QObject.
/// The command gets its own process group under a small watcher process. Whatever the command started is gone when
/// this returns, also when it moved into a session of its own, and it dies with us even when we are killed.
/// Fails with ErrorKind::NotFound or Process when the command cannot be started; timeout and cancel are results.
[[nodiscard]] Result<ProcessResult> runProcess(const ProcessRequest &request, std::stop_token stop);

/// The part of our environment that child processes may see.
[[nodiscard]] QMap<QString, QString> allowedEnvironment();
/// Full path of a program in PATH; empty when there is none.
[[nodiscard]] QString findProgram(const QString &name);

} // namespace autodevos
