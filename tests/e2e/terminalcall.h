// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QProcessEnvironment>
#include <QTest>

#include <array>
#include <csignal>
#include <fcntl.h>
#include <pty.h>
#include <sys/wait.h>
#include <unistd.h>

namespace autodevos::e2e {

/// The command line at a terminal of its own: what is shown there can be read, and answers can be typed.
class TerminalCall {
public:
    TerminalCall(const QStringList &arguments, const QProcessEnvironment &environment)
    {
        std::vector<QByteArray> words{QByteArrayLiteral(CLI)};
        for (const QString &argument : arguments) {
            words.push_back(argument.toUtf8());
        }
        std::vector<QByteArray> settings{"TERM=xterm"};
        for (const QString &setting : environment.toStringList()) {
            settings.push_back(setting.toUtf8());
        }
        const auto pointersTo = [](std::vector<QByteArray> &texts) {
            std::vector<char *> pointers;
            for (QByteArray &text : texts) {
                pointers.push_back(text.data());
            }
            pointers.push_back(nullptr);
            return pointers;
        };
        const std::vector<char *> argv = pointersTo(words);
        const std::vector<char *> envp = pointersTo(settings);
        m_pid = ::forkpty(&m_terminal, nullptr, nullptr, nullptr);
        if (m_pid == 0) {
            ::execve(argv.front(), argv.data(), envp.data());
            ::_exit(127);
        }
        ::fcntl(m_terminal, F_SETFL, O_NONBLOCK);
    }

    ~TerminalCall()
    {
        kill();
        ::close(m_terminal);
    }

    TerminalCall(const TerminalCall &) = delete;
    TerminalCall &operator=(const TerminalCall &) = delete;

    [[nodiscard]] bool waitFor(const QByteArray &text, int timeoutMs)
    {
        return QTest::qWaitFor([&] { return read() && m_shown.contains(text); }, timeoutMs);
    }
    void type(const QByteArray &text) const
    {
        QCOMPARE(::write(m_terminal, text.constData(), static_cast<size_t>(text.size())), text.size());
    }
    /// The exit code; -1: it did not end by itself in time.
    [[nodiscard]] int waitForEnd(int timeoutMs)
    {
        (void)QTest::qWaitFor([&] { return read() && hasEnded(); }, timeoutMs);
        return m_pid == 0 && WIFEXITED(m_status) ? WEXITSTATUS(m_status) : -1;
    }
    void kill()
    {
        if (m_pid > 0) {
            ::kill(m_pid, SIGKILL);
            ::waitpid(m_pid, &m_status, 0);
            m_pid = 0;
        }
    }
    [[nodiscard]] const QByteArray &shown() const { return m_shown; }

private:
    [[nodiscard]] bool read()
    {
        std::array<char, 4096> bytes{};
        for (auto count = ::read(m_terminal, bytes.data(), bytes.size()); count > 0;
             count = ::read(m_terminal, bytes.data(), bytes.size())) {
            m_shown.append(bytes.data(), count);
        }
        return true;
    }
    [[nodiscard]] bool hasEnded()
    {
        if (m_pid > 0 && ::waitpid(m_pid, &m_status, WNOHANG) == m_pid) {
            m_pid = 0;
        }
        return m_pid == 0;
    }

    int m_terminal = -1;
    pid_t m_pid = 0;
    int m_status = 0;
    QByteArray m_shown;
};

} // namespace autodevos::e2e
