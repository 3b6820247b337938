// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/lineprocess.h"

#include "core/base/childprocess.h"

#include <QElapsedTimer>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <optional>

#include <poll.h>
#include <sys/eventfd.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

constexpr qsizetype mostWaiting = 64 * 1024 * 1024; ///< bytes that it has not read yet
constexpr qsizetype mostErrors = 4 * 1024;          ///< kept of the error output

} // namespace

/// The thread's side.
class LineProcess::Conversation {
public:
    Conversation(LineProcess &owner, ChildProcess child)
        : m_owner(owner)
        , m_child(std::move(child))
    {
        m_clock.start();
    }

    /// Why it came to its end.
    Error run()
    {
        while (true) {
            takeOutgoing();
            write();
            endWhenAsked();
            wait();
            readErrors();
            const bool isOver = m_child.readStatus();
            readLines(isOver);
            if (isOver) {
                return reason();
            }
        }
    }

private:
    static constexpr int mostReads = 64; ///< at a time: who prints without end must not keep us from the rest

    void takeOutgoing()
    {
        const std::lock_guard lock(m_owner.m_mutex);
        m_pending += std::exchange(m_owner.m_outgoing, {});
        m_isClosing = m_isClosing || m_owner.m_isClosing;
    }

    void write()
    {
        while (!m_pending.isEmpty() && m_child.inputFd() >= 0) {
            const ssize_t size =
                ::write(m_child.inputFd(), m_pending.constData(), static_cast<std::size_t>(m_pending.size()));
            if (size > 0) {
                m_pending.remove(0, size);
            } else if (errno == EAGAIN) {
                break;
            } else if (errno != EINTR) { // it has closed its input: whether it goes on is its own matter
                m_child.closeInput();
                m_pending.clear();
            }
        }
        const std::lock_guard lock(m_owner.m_mutex);
        m_owner.m_unread = m_pending.size();
    }

    void endWhenAsked()
    {
        const int grace = m_owner.m_request.graceMs;
        if (m_isClosing && !m_closedAt) {
            m_closedAt = m_clock.elapsed();
            m_child.closeInput();
            m_pending.clear();
        }
        if (m_closedAt && !m_isTold && m_clock.elapsed() - *m_closedAt >= grace) {
            m_isTold = true;
            m_child.requestEnd();
        }
        if (m_isBroken || (m_closedAt && m_clock.elapsed() - *m_closedAt >= 2 * qint64{grace})) {
            m_child.forceEnd();
        }
    }

    void wait()
    {
        const bool isWriting = !m_pending.isEmpty() && m_child.inputFd() >= 0;
        std::array<pollfd, 5> fds{{
            {m_hasOutput ? m_child.outputFd() : -1, POLLIN, 0},
            {m_hasErrors ? m_child.errorFd() : -1, POLLIN, 0},
            {m_child.statusFd(), POLLIN, 0},
            {m_owner.m_bell, POLLIN, 0},
            {isWriting ? m_child.inputFd() : -1, POLLOUT, 0},
        }};
        constexpr int whileEndingMs = 20;
        ::poll(fds.data(), fds.size(), m_closedAt || m_isBroken ? whileEndingMs : -1);
        quint64 rings = 0;
        [[maybe_unused]] const ssize_t heard = ::read(m_owner.m_bell, &rings, sizeof rings);
    }

    /// What is left of them is read when the process is gone; a grandchild that holds them open is gone then, too.
    void readLines(bool isLast)
    {
        std::array<char, 64 * 1024> buffer{};
        for (int round = 0; m_hasOutput && (isLast || round < mostReads); ++round) {
            const ssize_t size = ::read(m_child.outputFd(), buffer.data(), buffer.size());
            if (size <= 0) {
                m_hasOutput = size < 0 && (errno == EAGAIN || errno == EINTR);
                return;
            }
            take(QByteArrayView(buffer.data(), size));
        }
    }

    void take(QByteArrayView bytes)
    {
        while (!bytes.isEmpty() && !m_isBroken) {
            const qsizetype end = bytes.indexOf('\n');
            m_line.append(end < 0 ? bytes : bytes.first(end));
            if (m_line.size() > longestLine) {
                m_isBroken = true;
                m_line.clear();
                return;
            }
            if (end < 0) {
                return;
            }
            bytes = bytes.sliced(end + 1);
            const QByteArray line = std::exchange(m_line, {});
            if (m_owner.m_handlers.line && !line.trimmed().isEmpty()) {
                m_owner.m_handlers.line(line);
            }
        }
    }

    void readErrors()
    {
        std::array<char, 16 * 1024> buffer{};
        for (int round = 0; m_hasErrors && round < mostReads; ++round) {
            const ssize_t size = ::read(m_child.errorFd(), buffer.data(), buffer.size());
            if (size <= 0) {
                m_hasErrors = size < 0 && (errno == EAGAIN || errno == EINTR);
                return;
            }
            const std::lock_guard lock(m_owner.m_mutex);
            m_owner.m_errors.append(buffer.data(), size);
            if (m_owner.m_errors.size() > mostErrors) {
                m_owner.m_errors = m_owner.m_errors.right(mostErrors);
            }
        }
    }

    [[nodiscard]] Error reason() const
    {
        const QString program = m_owner.m_request.command.value(0);
        if (const int error = m_child.startError(); error != 0) {
            return {ErrorKind::Process, u"The program \"%1\" could not be started"_s.arg(program),
                    u"See that it and its folder exist and may be used"_s,
                    QString::fromLocal8Bit(std::strerror(error))};
        }
        if (m_isBroken) {
            return {
                ErrorKind::MalformedAnswer,
                u"\"%1\" wrote a line of more than %2 MB and was ended"_s.arg(program).arg(longestLine / 1024 / 1024),
                u"Use another version of the program"_s,
                {}};
        }
        if (m_closedAt) {
            return {ErrorKind::Cancelled, u"\"%1\" was ended"_s.arg(program), {}, {}};
        }
        const int status = m_child.waitStatus();
        return {ErrorKind::Process,
                WIFSIGNALED(status) ? u"\"%1\" was ended by signal %2"_s.arg(program).arg(WTERMSIG(status))
                                    : u"\"%1\" has ended with exit code %2"_s.arg(program).arg(WEXITSTATUS(status)),
                u"Try the command in a terminal"_s, m_owner.errorTail().right(400).trimmed()};
    }

    LineProcess &m_owner;
    ChildProcess m_child;
    QElapsedTimer m_clock;
    QByteArray m_pending; ///< to be written
    QByteArray m_line;    ///< the beginning of one whose end has not come
    std::optional<qint64> m_closedAt;
    bool m_isClosing = false;
    bool m_isTold = false;   ///< SIGTERM was sent
    bool m_isBroken = false; ///< it does not keep to lines
    bool m_hasOutput = true;
    bool m_hasErrors = true;
};

LineProcess::LineProcess(ProcessRequest request, Handlers handlers)
    : m_request(std::move(request))
    , m_handlers(std::move(handlers))
    , m_bell(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
    , m_thread([this] {
        sigset_t brokenPipe; // a program that closes its input ends no thread of ours
        ::sigemptyset(&brokenPipe);
        ::sigaddset(&brokenPipe, SIGPIPE);
        ::pthread_sigmask(SIG_BLOCK, &brokenPipe, nullptr);
        Result<ChildProcess> child = ChildProcess::start(m_request, Streams::Conversation);
        const Error error = child ? Conversation(*this, std::move(*child)).run() : child.error();
        {
            const std::lock_guard lock(m_mutex);
            m_hasEnded = true;
        }
        if (m_handlers.ended) {
            m_handlers.ended(error);
        }
    })
{
}

LineProcess::~LineProcess()
{
    close();
    m_thread.join();
    ::close(m_bell);
}

void LineProcess::ring() const
{
    const quint64 one = 1;
    [[maybe_unused]] const ssize_t written = ::write(m_bell, &one, sizeof one);
}

Status LineProcess::send(const QByteArray &line)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_hasEnded || m_isClosing) {
            return failure(ErrorKind::Process, u"\"%1\" is not running"_s.arg(m_request.command.value(0)));
        }
        if (m_outgoing.size() + m_unread > mostWaiting) {
            return failure(ErrorKind::Process,
                           u"\"%1\" does not read what it is sent"_s.arg(m_request.command.value(0)));
        }
        m_outgoing += line + '\n';
    }
    ring();
    return {};
}

void LineProcess::close()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isClosing = true;
    }
    ring();
}

bool LineProcess::hasEnded() const
{
    const std::lock_guard lock(m_mutex);
    return m_hasEnded;
}

QString LineProcess::errorTail() const
{
    const std::lock_guard lock(m_mutex);
    return QString::fromUtf8(m_errors);
}

} // namespace autodevos
