// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/process.h"

#include <QElapsedTimer>

#include <sys/types.h>

#include <ctime>

namespace autodevos {

/// What a process and everything below it use.
struct TreeUsage {
    int processes = 0;
    qint64 bytes = 0; ///< resident memory that is not shared with a file
};

/// As /proc shows it now. Stops counting beyond `mostProcesses` (0: never), so a fork bomb costs no more than that.
/// The root itself does not count. Processes that come or go meanwhile may be missed; any thread.
[[nodiscard]] TreeUsage measureTree(pid_t root, int mostProcesses);

/// Processes and threads of this user on the whole machine, as RLIMIT_NPROC counts them.
[[nodiscard]] qint64 countOwnTasks();

/// Bytes on disk of the files below `folder` that were changed at or after `since`, without following links. Stops
/// soon after `enough` bytes.
[[nodiscard]] qint64 changedBytes(const QString &folder, timespec since, qint64 enough);

/// Watches one command's tree against its limits. Used by the thread that waits for the command.
class TreeWatch {
public:
    TreeWatch(pid_t root, const ProcessRequest &request);

    [[nodiscard]] bool isWatching() const { return m_limits.processes > 0 || m_limits.treeBytes > 0 || hasDisk(); }
    /// Looks at most ten times a second; which limit is reached, in words; empty: none.
    [[nodiscard]] QString reachedLimit();

private:
    [[nodiscard]] bool hasDisk() const { return m_limits.diskBytes > 0 && !m_folder.isEmpty(); }
    [[nodiscard]] bool isDiskFull();
    [[nodiscard]] qint64 freeBytes() const;

    pid_t m_root;
    ProcessLimits m_limits;
    QString m_folder;
    timespec m_startedAt{};
    qint64 m_freeAtStart = 0;
    qint64 m_freeBefore = 0; ///< on the folder's file system, when it was last looked through
    QElapsedTimer m_sinceLook;
};

} // namespace autodevos
