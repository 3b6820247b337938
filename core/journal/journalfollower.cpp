// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journalfollower.h"

#include "core/journal/interruption.h"
#include "core/journal/journal.h"

#include <QFile>

#include <algorithm>
#include <chrono>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

/// File times move in ticks of the kernel, 10 ms at most: two writes within one cannot be told apart.
constexpr qint64 tickNs = 20'000'000;

qint64 nowNs()
{
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::nanoseconds>(now).count();
}

} // namespace

JournalFollower::JournalFollower(QString projectFolder)
    : m_folder(std::move(projectFolder))
{
}

JournalFollower::Mark JournalFollower::markOf(const QString &path)
{
    struct stat found = {};
    if (::stat(QFile::encodeName(path).constData(), &found) != 0) {
        return {};
    }
    return {found.st_ino, found.st_size, found.st_mtim.tv_sec * 1'000'000'000 + found.st_mtim.tv_nsec};
}

Result<JournalNews> JournalFollower::look()
{
    const QString journal = m_folder + u"/.autodevos/journal.db"_s;
    JournalNews news;
    news.holder = FileLock::holder(m_folder + u"/.autodevos/lock"_s); // first: see look() in the header
    const qint64 lookedNs = nowNs();
    const Marks marks{markOf(journal), markOf(journal + u"-wal"_s)};
    news.isReplaced = m_seen.journal.inode != 0 && marks.journal.inode != m_seen.journal.inode;
    const bool hasEnded = m_hadHolder && !news.holder; // perhaps before it could stamp its last write
    m_hadHolder = news.holder.has_value();
    if (marks == m_seen && m_isSettled && !hasEnded) {
        return news;
    }
    const bool isBeingMade = news.holder && marks.journal.size == 0 && marks.log.size == 0;
    if (isBeingMade && !news.isReplaced) {
        return news;
    }
    Result<QVector<Event>> events = readJournal(m_folder, news.isReplaced ? 0 : m_lastSequence);
    if (!events) {
        m_isSettled = false;
        return tl::unexpected(events.error());
    }
    news.events = std::move(*events);
    m_seen = marks;
    m_isSettled = lookedNs - std::max(marks.journal.changedNs, marks.log.changedNs) > tickNs;
    if (news.isReplaced) {
        m_lastSequence = 0;
    }
    if (!news.events.isEmpty()) {
        m_lastSequence = news.events.last().sequence;
    }
    return news;
}

Result<ProjectStanding> standingOf(const QString &projectFolder)
{
    Result<JournalNews> news = JournalFollower(projectFolder).look();
    if (!news) {
        return tl::unexpected(news.error());
    }
    ProjectStanding standing{{}, std::move(news->holder)};
    for (const Event &event : std::as_const(news->events)) {
        standing.state.apply(event);
    }
    if (!standing.holder) {
        takeAsInterrupted(standing.state);
    }
    return standing;
}

} // namespace autodevos
