// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/event.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace autodevos {

class EventStore;

/// Makes batches of events durable beside the engine, one at a time, in a thread and with a connection of its own.
/// Owned by the journal, which calls everything here from its thread; destruction waits for the end of what was begun.
class CommitThread {
public:
    /// `written` is called in the own thread after every batch that is durable.
    CommitThread(QString path, std::function<void()> written);
    ~CommitThread();
    CommitThread(const CommitThread &) = delete;
    CommitThread &operator=(const CommitThread &) = delete;

    /// Not while another batch is being written. `ended` is called in the own thread.
    void begin(QVector<Event> events, std::function<void()> ended);
    [[nodiscard]] bool isBusy() const;
    /// Waits for the end of what was begun.
    [[nodiscard]] Status wait();

private:
    void run();
    [[nodiscard]] Status write(const QVector<Event> &events, std::unique_ptr<EventStore> &store) const;

    const QString m_path;
    const std::function<void()> m_written;
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    QVector<Event> m_events;
    std::function<void()> m_ended;
    Status m_status;
    bool m_isBusy = false;
    bool m_isOver = false;
    std::thread m_thread; ///< last: it uses all the others
};

} // namespace autodevos
