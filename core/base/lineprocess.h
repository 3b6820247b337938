// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/process.h"

#include <QByteArray>

#include <mutex>
#include <thread>

namespace autodevos {

/// A program that is spoken to line by line over its standard input and output for as long as it lives. All its
/// reading and writing happens in a thread of its own, which also starts it: nobody else ever waits for it. Its tree
/// dies with this object, and with us. Any thread.
class LineProcess {
public:
    static constexpr qsizetype longestLine = 10 * 1024 * 1024;

    /// Both are called in the process's thread and must not wait nor destroy this object.
    struct Handlers {
        std::function<void(const QByteArray &line)> line; ///< without its end
        /// Once: it has ended, whoever wished it, or it could not be started. Nothing comes after it.
        std::function<void(const Error &error)> ended;
    };

    /// `request`: command, folder, environment, limits and `graceMs`; what is left is for commands with an end.
    LineProcess(ProcessRequest request, Handlers handlers);
    LineProcess(const LineProcess &) = delete;
    LineProcess &operator=(const LineProcess &) = delete;
    ~LineProcess(); ///< `close`, then waits for its end

    /// Queued; Process when it has ended, or reads so slowly that too much is waiting for it.
    [[nodiscard]] Status send(const QByteArray &line);
    /// Asks it to end: the end of its input, then after `graceMs` SIGTERM, after as long again SIGKILL. Returns at
    /// once.
    void close();
    [[nodiscard]] bool hasEnded() const;
    /// The last that it wrote to its error output, for people.
    [[nodiscard]] QString errorTail() const;

private:
    class Conversation;
    void ring() const;

    ProcessRequest m_request;
    Handlers m_handlers;
    int m_bell = -1;
    mutable std::mutex m_mutex;
    QByteArray m_outgoing;
    qsizetype m_unread = 0; ///< bytes that are being written
    QByteArray m_errors;
    bool m_isClosing = false;
    bool m_hasEnded = false;
    std::thread m_thread; ///< last: uses all of the above
};

} // namespace autodevos
