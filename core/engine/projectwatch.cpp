// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/projectwatch.h"

#include <algorithm>

namespace autodevos {
namespace {

constexpr qint64 shortestMs = 80;
constexpr qint64 longestMs = 300;
constexpr qint64 afterFailureMs = 2000;
/// A journal that is just being made, or moved out of SQLite's log, cannot be read for a moment.
constexpr int toleratedFailures = 4;

bool isSame(const std::optional<LockHolder> &one, const std::optional<LockHolder> &other)
{
    return one.has_value() == other.has_value() &&
           (!one || (one->pid == other->pid && one->processStartTicks == other->processStartTicks));
}

} // namespace

ProjectWatch::ProjectWatch(QString folder, Timers &timers, Notify notify)
    : m_follower(std::move(folder))
    , m_timers(timers)
    , m_notify(std::move(notify))
{
}

ProjectWatch::~ProjectWatch()
{
    m_timers.cancel(m_timer);
}

void ProjectWatch::look()
{
    Result<JournalNews> news = m_follower.look();
    if (!news) {
        handleFailure(news.error());
    } else {
        m_failures = 0;
        const bool isBusy = !m_hasBegun || !news->events.isEmpty();
        m_intervalMs = isBusy ? shortestMs : std::min(m_intervalMs * 3 / 2, longestMs);
        tell(std::move(*news));
    }
    if (m_intervalMs > 0) {
        m_timer = m_timers.start(m_intervalMs, [this] { look(); });
    }
}

void ProjectWatch::tell(JournalNews news)
{
    const bool isChanged = !m_hasBegun || news.isReplaced || !isSame(news.holder, m_holder);
    m_hasBegun = true;
    m_holder = news.holder;
    if (news.isReplaced) {
        m_notify(ReplacedNotice{});
    }
    if (!news.events.isEmpty()) {
        m_notify(std::move(news.events));
    }
    if (isChanged) {
        m_notify(WatchedNotice{m_holder});
    }
}

/// Said once, when it lasts; a watch that was under way goes on trying.
void ProjectWatch::handleFailure(const Error &error)
{
    ++m_failures;
    m_intervalMs = m_failures <= toleratedFailures ? shortestMs : afterFailureMs;
    if (m_failures != toleratedFailures + 1) {
        return;
    }
    if (m_hasBegun) {
        m_notify(RefusedNotice{error});
    } else {
        m_intervalMs = 0;
        m_notify(OpenFailedNotice{error});
    }
}

} // namespace autodevos
