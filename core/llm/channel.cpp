// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/connectionpool.h"

namespace autodevos {

Channel::Mail Channel::take(Instant until)
{
    std::unique_lock lock(m_mutex);
    const auto hasNews = [this] {
        return m_hasNews;
    };
    if (until == Instant::max()) {
        m_changed.wait(lock, hasNews);
    } else {
        m_changed.wait_until(lock, until, hasNews);
    }
    m_hasNews = m_mail.isEnded || m_mail.isInterrupted; // these stay news
    m_size = 0;
    if (m_mail.wasFull) {
        m_mail.lastMove = std::chrono::steady_clock::now(); // the silence was ours
    }
    QVector<QByteArray> bytes = std::exchange(m_mail.bytes, {});
    Mail mail = m_mail;
    mail.bytes = std::move(bytes);
    m_mail.wasFull = false;
    return mail;
}

void Channel::interrupt()
{
    const std::lock_guard lock(m_mutex);
    m_mail.isInterrupted = m_hasNews = true;
    m_changed.notify_one();
}

void Channel::open()
{
    const std::lock_guard lock(m_mutex);
    m_mail.isOpen = m_hasNews = true;
    m_mail.lastMove = std::chrono::steady_clock::now();
    m_changed.notify_one();
}

void Channel::move()
{
    const std::lock_guard lock(m_mutex);
    m_mail.lastMove = std::chrono::steady_clock::now();
}

bool Channel::deliver(QByteArray bytes)
{
    bool isFull = false;
    {
        const std::lock_guard lock(m_mutex);
        m_size += bytes.size();
        m_mail.bytes.append(std::move(bytes));
        m_mail.lastMove = std::chrono::steady_clock::now();
        m_mail.wasFull = isFull = m_size >= capacity;
        m_hasNews = true;
    }
    m_changed.notify_one(); // without the lock: whom it wakes would only wait for that
    return !isFull;
}

bool Channel::isFull() const
{
    const std::lock_guard lock(m_mutex);
    return m_mail.wasFull;
}

void Channel::end(std::optional<Error> error)
{
    const std::lock_guard lock(m_mutex);
    m_mail.isEnded = m_hasNews = true;
    m_mail.error = std::move(error);
    m_changed.notify_one();
}

} // namespace autodevos
