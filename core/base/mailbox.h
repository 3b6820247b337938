// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVector>

#include <functional>
#include <mutex>
#include <utility>

namespace autodevos {

/// The one way values go from thread to thread: any thread posts, one thread takes all that has gathered.
/// `wake` is called in the posting thread once per batch (it must be thread-safe, for example a queued invocation
/// on an object of the receiving thread) and not again until the batch has been taken.
template<typename T>
class Mailbox {
public:
    explicit Mailbox(std::function<void()> wake)
        : m_wake(std::move(wake))
    {
    }
    Mailbox(const Mailbox &) = delete;
    Mailbox &operator=(const Mailbox &) = delete;

    /// False when the box is closed and the value was dropped.
    bool post(T value)
    {
        bool first = false;
        {
            const std::lock_guard lock(m_mutex);
            if (m_closed) {
                return false;
            }
            first = m_values.isEmpty();
            m_values.append(std::move(value));
        }
        if (first) {
            m_wake();
        }
        return true;
    }

    /// Everything posted since the last call, in order.
    [[nodiscard]] QVector<T> take()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_values, {});
    }

    /// Later posts are dropped; what is inside can still be taken.
    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
    }

private:
    std::function<void()> m_wake;
    std::mutex m_mutex;
    QVector<T> m_values;
    bool m_closed = false;
};

} // namespace autodevos
