// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/signals.h"

#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace autodevos {
namespace {

// A signal handler may only touch lock-free globals; this pair is the usual self-pipe.
volatile std::sig_atomic_t writingEnd = -1;
constexpr std::array handledSignals{SIGINT, SIGTERM, SIGHUP};

void handleSignal(int number)
{
    const char byte = 's';
    [[maybe_unused]] const auto written = ::write(writingEnd, &byte, 1);
    if (number == SIGINT) {
        std::signal(SIGINT, SIG_DFL);
    }
}

} // namespace

StopSignals::StopSignals(QObject *parent)
    : QObject(parent)
{
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0) {
        return; // without the pipe the signals keep their default: the process ends, the journal stands
    }
    m_reading = ends[0];
    writingEnd = ends[1];
    auto *notifier = new QSocketNotifier(m_reading, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &StopSignals::handleReadable);
    for (const int number : handledSignals) {
        std::signal(number, handleSignal);
    }
}

StopSignals::~StopSignals()
{
    for (const int number : handledSignals) {
        std::signal(number, SIG_DFL);
    }
    if (m_reading >= 0) {
        ::close(m_reading);
        ::close(static_cast<int>(writingEnd));
        writingEnd = -1;
    }
}

void StopSignals::handleReadable()
{
    std::array<char, 16> bytes{};
    while (::read(m_reading, bytes.data(), bytes.size()) > 0) {
    }
    Q_EMIT stopRequested();
}

} // namespace autodevos
