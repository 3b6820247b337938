// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/mailbox.h"
#include "core/llm/httproute.h"

#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <variant>

namespace autodevos {

class Waker;

/// The caller's end of a connection for as long as one exchange uses it. Thread-safe. Holds at most `capacity` and one
/// read of bytes: while the caller is slow nothing is read, and the other side's writing comes to rest.
class Channel {
public:
    using Instant = std::chrono::steady_clock::time_point;
    static constexpr qsizetype capacity = 256 * 1024;

    /// What has happened since the last look.
    struct Mail {
        QVector<QByteArray> bytes;
        bool isOpen = false;        ///< connected, and encrypted where that is asked
        bool isEnded = false;       ///< nothing comes after `bytes`
        std::optional<Error> error; ///< why, when the other side did not simply close
        bool isInterrupted = false;
        bool wasFull = false; ///< reading rests: `ConnectionPool::resume`
        Instant lastMove;     ///< when the last bytes came or went
    };

    /// Waits until there are bytes, the state is another one, or `until`; the instant it was asked when there is
    /// something already. One thread.
    [[nodiscard]] Mail take(Instant until);
    /// Wakes `take`, now and ever after.
    void interrupt();

    // The network's end.
    void open();
    void move();
    /// False: full, read nothing more until resumed.
    [[nodiscard]] bool deliver(QByteArray bytes);
    [[nodiscard]] bool isFull() const;
    void end(std::optional<Error> error);

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    Mail m_mail{.lastMove = std::chrono::steady_clock::now()};
    qsizetype m_size = 0;
    bool m_hasNews = false;
};

/// Opens, reads, keeps and closes connections in a thread of its own. Callers in any thread; each is given a channel.
/// Sends a request exactly once: a connection that breaks is an error, never a second try behind the caller's back.
class ConnectionPool {
public:
    ConnectionPool();
    ConnectionPool(const ConnectionPool &) = delete;
    ConnectionPool &operator=(const ConnectionPool &) = delete;
    ~ConnectionPool(); ///< closes all; channels still in use end

    /// Over a kept connection of the same route, or a new one.
    [[nodiscard]] std::shared_ptr<Channel> send(const Route &route, QByteArray request);
    /// The channel that was full has been emptied.
    void resume(const std::shared_ptr<Channel> &channel);
    /// The exchange is over; a connection in good order may carry another one within the next seconds.
    void release(const std::shared_ptr<Channel> &channel, bool isReusable);

    struct Send {
        std::shared_ptr<Channel> channel;
        Route route;
        QByteArray request;
    };
    struct Resume {
        std::shared_ptr<Channel> channel;
    };
    struct Release {
        std::shared_ptr<Channel> channel;
        bool isReusable = false;
    };
    struct Quit {};
    using Command = std::variant<Send, Resume, Release, Quit>;

private:
    Waker *m_waker = nullptr; ///< lives in the thread
    Mailbox<Command> m_commands;
    std::thread m_thread; ///< last: uses what stands above
};

} // namespace autodevos
