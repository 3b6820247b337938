// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/enginehost.h"

#include "core/engine/restore.h"
#include "core/journal/interruption.h"
#include "core/workspace/transaction.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

// How a project is opened: what a dead process had begun is brought to its end first.

namespace autodevos {
namespace {

constexpr qint64 lockWaitMs = 2000;
constexpr qint64 lockRetryMs = 50;

} // namespace

void EngineHost::open(WhenHeld whenHeld)
{
    if (isOpen() || m_watch) {
        refuse({ErrorKind::Usage, u"The project is already open"_s, {}, m_folder});
        return;
    }
    if (!QDir().mkpath(m_folder)) {
        m_ports.notify(OpenFailedNotice{{ErrorKind::Permission, u"The project folder cannot be made"_s,
                                         u"Choose a folder you may write to"_s, m_folder}});
        return;
    }
    if (const Status status = Workspace(m_folder).checkStateFolder(); !status) {
        m_ports.notify(OpenFailedNotice{status.error()});
        return;
    }
    m_openUntilMs = m_services.clock.monotonicMs() + lockWaitMs;
    tryToOpen(whenHeld);
}

/// Who only wants to write waits a little for the end of whoever has the project; then it is told who that is.
void EngineHost::tryToOpen(WhenHeld whenHeld)
{
    if (m_isClosing) {
        return;
    }
    Result<std::unique_ptr<Journal>> journal = Journal::open(m_folder, m_services.clock);
    if (!journal && journal.error().kind == ErrorKind::Locked && whenHeld == WhenHeld::Watch) {
        m_watch = std::make_unique<ProjectWatch>(m_folder, m_timers, m_ports.notify);
        m_watch->begin();
        return;
    }
    if (!journal && journal.error().kind == ErrorKind::Locked && m_services.clock.monotonicMs() < m_openUntilMs) {
        (void)m_timers.start(lockRetryMs, [this, whenHeld] { tryToOpen(whenHeld); });
        return;
    }
    const Status status = journal ? adopt(std::move(*journal), 0) : Status(tl::unexpected(journal.error()));
    if (!status) {
        m_ports.notify(OpenFailedNotice{status.error()});
    }
}

void EngineHost::takeOver()
{
    if (!m_watch) {
        refuse({ErrorKind::Usage, u"No other process has the project"_s, {}, m_folder});
        return;
    }
    Result<std::unique_ptr<Journal>> journal = Journal::open(m_folder, m_services.clock);
    if (!journal) {
        refuse(journal.error()); // and goes on watching
        return;
    }
    const qint64 known = m_watch->lastSequence();
    m_watch.reset();
    if (const Status status = adopt(std::move(*journal), known); !status) {
        m_ports.notify(OpenFailedNotice{status.error()});
    }
}

/// Makes the journal this engine's own. `known`: the last event that was already told.
Status EngineHost::adopt(std::unique_ptr<Journal> journal, qint64 known)
{
    QVector<Error> notes = journal->openingNotes();
    const Result<QVector<Event>> events = journal->read();
    if (!events) {
        return tl::unexpected(events.error());
    }
    m_log = std::make_unique<EventLog>(std::move(journal), m_services.clock,
                                       [this](const QVector<Event> &committed) { handleCommitted(committed); });
    m_log->commitBeside([this](const Status &status) { handleCommitEnded(status); });
    m_log->replay(*events);
    for (const Event &event : *events) {
        m_openEnds.apply(event);
        m_checkpoints.apply(event);
    }
    for (const Event &event : *events) {
        m_lessons.apply(event, state().plan().get());
    }
    tellHistory(*events, known, !notes.isEmpty());
    if (const Status status = recover(notes); !status) {
        m_log.reset();
        return status;
    }
    m_ports.notify(OpenedNotice{notes});
    return {};
}

/// A journal that had to be repaired may tell another story than the one that was watched.
void EngineHost::tellHistory(const QVector<Event> &events, qint64 known, bool isRepaired)
{
    if (known > 0 && (isRepaired || known > state().lastSequence())) {
        m_ports.notify(ReplacedNotice{});
        known = 0;
    }
    const QVector<Event> news = events.sliced(std::min<qsizetype>(known, events.size())); // numbered without gaps
    if (!news.isEmpty()) {
        m_ports.notify(news);
    }
}

/// Finishes what a dead process had promised, and says of everything else it was doing that it was interrupted.
Status EngineHost::recover(QVector<Error> &notes)
{
    for (const OpenEnds::Prepared &prepared : m_openEnds.prepared()) {
        if (const Status status = rollForward(prepared); !status) {
            notes.append(status.error());
        }
    }
    for (const Event &decision : m_openEnds.decisions()) {
        if (const Status status = carryOutDecision(decision, StagedTrust::None); !status) {
            notes.append(status.error());
        }
    }
    for (Event &event : interruptionOf(state())) {
        m_log->append(std::move(event));
    }
    return m_log->commit();
}

Status EngineHost::rollForward(const OpenEnds::Prepared &prepared)
{
    const QString name = u"%1-%2-%3"_s.arg(prepared.run.value(), prepared.task.value()).arg(prepared.attempt);
    const Workspace workspace(m_folder);
    return Transaction::rollForward(workspace, name, commitFromJson(prepared.payload))
        .and_then([&](const Commit &landed) -> Status {
            if (const Status laidOut = layOutConflicts(workspace, landed); !laidOut) {
                return laidOut;
            }
            Event event;
            event.kind = EventKind::FilesCommitted;
            event.run = prepared.run;
            event.task = prepared.task;
            event.attempt = prepared.attempt;
            event.payload = toJson(landed);
            m_log->append(std::move(event));
            return {};
        });
}

Status EngineHost::carryOutDecision(const Event &decision, StagedTrust trust)
{
    Result<Event> done = carryOut(Workspace(m_folder), decision, trust);
    if (!done) {
        return tl::unexpected(done.error());
    }
    m_log->append(std::move(*done));
    if (decision.payload.value(u"question"_s).toString() == "restore"_L1) {
        const ProjectStand stand = m_checkpoints.standAt(decision.payload.value(u"answer"_s).toString().toLongLong());
        for (Event &event : restoredTasks(state(), *state().plan(), stand)) {
            m_log->append(std::move(event));
        }
    }
    return {};
}

} // namespace autodevos
