// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/notices.h"
#include "core/engine/timers.h"
#include "core/journal/journalfollower.h"

namespace autodevos {

/// Follows a project that another process has open and tells what it does: at most 0.3 s behind, less while much
/// happens. Lives in the engine thread, owned by its host. Never writes, and never takes the project by itself.
class ProjectWatch {
public:
    /// `timers` outlives the watch.
    ProjectWatch(QString folder, Timers &timers, Notify notify);
    ~ProjectWatch();
    ProjectWatch(const ProjectWatch &) = delete;
    ProjectWatch &operator=(const ProjectWatch &) = delete;

    /// Everything there is comes as events, then a WatchedNotice; or an OpenFailedNotice, and that is the end.
    void begin() { look(); }
    [[nodiscard]] qint64 lastSequence() const { return m_follower.lastSequence(); }
    [[nodiscard]] const std::optional<LockHolder> &holder() const { return m_holder; }

private:
    void look();
    void tell(JournalNews news);
    void handleFailure(const Error &error);

    JournalFollower m_follower;
    Timers &m_timers;
    Notify m_notify;
    std::optional<LockHolder> m_holder;
    bool m_hasBegun = false;
    int m_failures = 0; ///< looks in a row that failed
    qint64 m_intervalMs = 0;
    TimerId m_timer = 0;
};

} // namespace autodevos
