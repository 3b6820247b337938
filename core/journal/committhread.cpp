// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/committhread.h"

#include "core/journal/eventstore.h"

namespace autodevos {

CommitThread::CommitThread(QString path, std::function<void()> written)
    : m_path(std::move(path))
    , m_written(std::move(written))
    , m_thread([this] { run(); })
{
}

CommitThread::~CommitThread()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isOver = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void CommitThread::begin(QVector<Event> events, std::function<void()> ended)
{
    {
        const std::lock_guard lock(m_mutex);
        m_events = std::move(events);
        m_ended = std::move(ended);
        m_isBusy = true;
    }
    m_changed.notify_all();
}

bool CommitThread::isBusy() const
{
    const std::lock_guard lock(m_mutex);
    return m_isBusy;
}

Status CommitThread::wait()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_isBusy; });
    return m_status;
}

void CommitThread::run()
{
    std::unique_ptr<EventStore> store; // of this thread alone
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(lock, [this] { return m_isBusy || m_isOver; });
        if (!m_isBusy) {
            return;
        }
        const QVector<Event> events = std::exchange(m_events, {});
        const std::function<void()> ended = std::exchange(m_ended, {});
        lock.unlock();
        Status status = write(events, store);
        lock.lock();
        m_status = std::move(status);
        m_isBusy = false;
        m_changed.notify_all();
        lock.unlock();
        ended();
        lock.lock();
    }
}

Status CommitThread::write(const QVector<Event> &events, std::unique_ptr<EventStore> &store) const
{
    if (!store) {
        Result<std::unique_ptr<EventStore>> opened = EventStore::open(m_path, EventStore::Access::ReadWrite);
        if (!opened) {
            return tl::unexpected(opened.error());
        }
        store = std::move(*opened);
    }
    QVector<EventRow> rows;
    rows.reserve(events.size());
    RowWriter writer;
    for (const Event &event : events) {
        rows.append(writer.row(event));
    }
    const Status status = store->insert(rows);
    if (status) {
        m_written();
    }
    return status;
}

} // namespace autodevos
