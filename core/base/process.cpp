// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/process.h"

#include "core/base/childprocess.h"
#include "core/base/processtree.h"

#include <QElapsedTimer>
#include <QProcessEnvironment>
#include <QStandardPaths>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <limits>
#include <optional>

#include <poll.h>
#include <sys/eventfd.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

/// Keeps the beginning and the end of a text of any length, and hands on whole lines.
class OutputKeeper {
public:
    OutputKeeper(qsizetype limit, const std::function<void(const QString &)> &sink)
        : m_half(std::max<qsizetype>(limit / 2, 512))
        , m_sink(sink)
    {
    }

    void add(QByteArrayView bytes)
    {
        m_total += bytes.size();
        if (m_sink) {
            addLines(bytes);
        }
        const qsizetype room = std::min(bytes.size(), m_half - m_head.size());
        if (room > 0) {
            m_head.append(bytes.first(room));
            bytes = bytes.sliced(room);
        }
        m_tail.append(bytes);
        if (m_tail.size() > 2 * m_half) {
            cutTail();
        }
    }

    void finish()
    {
        if (m_sink && !m_line.isEmpty()) {
            m_sink(QString::fromUtf8(m_line));
            m_line.clear();
        }
        if (m_tail.size() > m_half) {
            cutTail();
        }
    }

    [[nodiscard]] bool isCut() const { return m_left > 0; }
    [[nodiscard]] qint64 total() const { return m_total; }

    [[nodiscard]] QString text() const
    {
        const QString between = m_left > 0 ? u"\n… %1 bytes left out …\n"_s.arg(m_left) : QString();
        return QString::fromUtf8(m_head) + between + QString::fromUtf8(m_tail);
    }

private:
    void cutTail()
    {
        const qsizetype surplus = m_tail.size() - m_half;
        m_tail.remove(0, surplus);
        m_left += surplus;
    }

    void addLines(QByteArrayView bytes)
    {
        constexpr qsizetype longest = 16 * 1024;
        for (const char c : bytes) {
            if (c == '\n' || m_line.size() >= longest) {
                m_sink(QString::fromUtf8(m_line));
                m_line.clear();
            }
            if (c != '\n' && c != '\r') {
                m_line.append(c);
            }
        }
    }

    qsizetype m_half;
    const std::function<void(const QString &)> &m_sink;
    QByteArray m_head;
    QByteArray m_tail;
    QByteArray m_line;
    qsizetype m_left = 0;
    qint64 m_total = 0;
};

/// The waiting: one poll loop over output, status, input and the stop token.
class Supervision {
public:
    Supervision(ChildProcess child, const ProcessRequest &request, std::stop_token stop)
        : m_child(std::move(child))
        , m_request(request)
        , m_stop(std::move(stop))
        , m_output(request.outputLimit, request.lineSink)
        , m_tree(m_child.watcher(), request)
        , m_wake(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
    {
        m_clock.start();
    }
    Supervision(const Supervision &) = delete;
    Supervision &operator=(const Supervision &) = delete;
    ~Supervision() { ::close(m_wake); }

    Result<ProcessResult> run()
    {
        const std::stop_callback wakeUp(m_stop, [this] {
            const quint64 one = 1;
            [[maybe_unused]] const ssize_t written = ::write(m_wake, &one, sizeof one);
        });
        while (!m_isOver) {
            endWhenAsked();
            wait();
            drain(mostReads);
            m_isOver = m_child.readStatus();
        }
        drain(everything);
        m_output.finish();
        return result();
    }

private:
    static constexpr int mostReads = 64; ///< at a time: who prints without end must not keep us from the clock
    static constexpr int everything = std::numeric_limits<int>::max();

    /// Which limit the command has reached; empty: none.
    [[nodiscard]] QString reachedLimit()
    {
        const qint64 most = m_request.limits.outputBytes;
        if (most > 0 && m_output.total() > most) {
            return u"more than %1 MB of output"_s.arg(most / (1024 * 1024));
        }
        return m_tree.reachedLimit();
    }

    void endWhenAsked()
    {
        if (!m_endedAt) {
            if (m_limit = reachedLimit(); !m_limit.isEmpty()) {
                m_end = ProcessEnd::LimitReached;
                m_endedAt = m_clock.elapsed() - m_request.graceMs;
                m_child.forceEnd(); // who breaks a limit gets no time to go on with it
                return;
            }
            if (m_stop.stop_requested()) {
                m_end = ProcessEnd::Cancelled;
            } else if (m_request.timeoutMs > 0 && m_clock.elapsed() >= m_request.timeoutMs) {
                m_end = ProcessEnd::TimedOut;
            } else {
                return;
            }
            m_endedAt = m_clock.elapsed();
            m_child.requestEnd();
        } else if (m_clock.elapsed() - *m_endedAt >= m_request.graceMs) {
            m_child.forceEnd();
        }
    }

    [[nodiscard]] int nextWaitMs() const
    {
        qint64 wait = m_tree.isWatching() ? 100 : 500;
        if (m_endedAt) {
            wait = std::max<qint64>(*m_endedAt + m_request.graceMs - m_clock.elapsed(), 20);
        } else if (m_request.timeoutMs > 0) {
            wait = std::clamp<qint64>(m_request.timeoutMs - m_clock.elapsed(), 1, wait);
        }
        return static_cast<int>(std::min<qint64>(wait, 500));
    }

    void wait()
    {
        std::array<pollfd, 3> fds{{
            {m_hasEnded ? -1 : m_child.outputFd(), POLLIN, 0},
            {m_child.statusFd(), POLLIN, 0},
            {m_endedAt ? -1 : m_wake, POLLIN, 0},
        }};
        ::poll(fds.data(), fds.size(), nextWaitMs());
    }

    void drain(int reads)
    {
        std::array<char, 16 * 1024> buffer{};
        for (int round = 0; round < reads; ++round) {
            const ssize_t size = ::read(m_child.outputFd(), buffer.data(), buffer.size());
            if (size <= 0) {
                m_hasEnded = size == 0;
                return;
            }
            m_output.add(QByteArrayView(buffer.data(), size));
        }
    }

    Result<ProcessResult> result() const
    {
        if (const int error = m_child.startError(); error != 0) {
            return failure(ErrorKind::Process,
                           u"The program \"%1\" could not be started"_s.arg(m_request.command.first()),
                           u"See that it and the folder \"%1\" exist and may be used"_s.arg(m_request.folder),
                           QString::fromLocal8Bit(std::strerror(error)));
        }
        ProcessResult result;
        result.end = m_end;
        result.seconds = static_cast<double>(m_clock.elapsed()) / 1000.0;
        result.output = m_output.text();
        result.isCut = m_output.isCut();
        result.limit = m_limit;
        const int status = m_child.waitStatus();
        if (WIFSIGNALED(status)) {
            result.exitCode = 128 + WTERMSIG(status);
            result.end = m_end == ProcessEnd::Exited ? ProcessEnd::Signalled : m_end;
        } else {
            result.exitCode = WEXITSTATUS(status);
        }
        return result;
    }

    ChildProcess m_child;
    const ProcessRequest &m_request;
    std::stop_token m_stop;
    OutputKeeper m_output;
    TreeWatch m_tree;
    QString m_limit;
    int m_wake;
    QElapsedTimer m_clock;
    std::optional<qint64> m_endedAt; ///< when the end was asked for, on m_clock
    ProcessEnd m_end = ProcessEnd::Exited;
    bool m_hasEnded = false; ///< output is at its end
    bool m_isOver = false;
};

} // namespace

Result<ProcessResult> runProcess(const ProcessRequest &request, std::stop_token stop)
{
    if (stop.stop_requested()) {
        ProcessResult result;
        result.end = ProcessEnd::Cancelled;
        result.exitCode = 128 + SIGTERM;
        return result;
    }
    Result<ChildProcess> child = ChildProcess::start(request);
    if (!child) {
        return tl::unexpected(child.error());
    }
    Supervision supervision(std::move(*child), request, std::move(stop));
    return supervision.run();
}

QMap<QString, QString> allowedEnvironment()
{
    static const QStringList names{u"PATH"_s,  u"HOME"_s,     u"USER"_s, u"LOGNAME"_s,        u"SHELL"_s,
                                   u"LANG"_s,  u"LANGUAGE"_s, u"TZ"_s,   u"XDG_CACHE_HOME"_s, u"XDG_RUNTIME_DIR"_s,
                                   u"TMPDIR"_s};
    const QProcessEnvironment own = QProcessEnvironment::systemEnvironment();
    QMap<QString, QString> allowed;
    for (const QString &name : own.keys()) {
        if (names.contains(name) || name.startsWith("LC_"_L1)) {
            allowed.insert(name, own.value(name));
        }
    }
    return allowed;
}

QString findProgram(const QString &name)
{
    return QStandardPaths::findExecutable(name);
}

} // namespace autodevos
