// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/startuptrace.h"

#include "app/gui/firstpaint.h"

#include <QCoreApplication>
#include <QFile>
#include <QTimer>

#include <cstdio>
#include <ctime>
#include <unistd.h>

namespace autodevos {

namespace {

/// Milliseconds since the kernel started this process (field 22 of /proc/self/stat, in clock ticks since boot).
double processAgeMs()
{
    QFile file(QStringLiteral("/proc/self/stat"));
    if (!file.open(QIODevice::ReadOnly)) {
        return -1;
    }
    const QByteArray stat = file.readAll();
    // The name in field 2 may hold spaces; the fields after it are counted from its closing bracket.
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    const double startMs = fields.value(19).toDouble() * 1000.0 / static_cast<double>(sysconf(_SC_CLK_TCK));
    return static_cast<double>(now.tv_sec) * 1000.0 + static_cast<double>(now.tv_nsec) / 1e6 - startMs;
}

double residentMb()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly)) {
        return -1;
    }
    return file.readAll().split(' ').value(1).toDouble() * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1e6;
}

void say(const char *what)
{
    timespec used{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
    const double usedMs = static_cast<double>(used.tv_sec) * 1000.0 + static_cast<double>(used.tv_nsec) / 1e6;
    std::fprintf(stderr, "%s: %.0f ms (%.0f ms of processor), %.0f MB resident\n", what, processAgeMs(), usedMs,
                 residentMb());
}

} // namespace

void traceStart(QWidget &window)
{
    if (qEnvironmentVariableIntValue("AUTODEVOS_STARTUP_TRACE") != 0) {
        afterFirstPaint(window, [] {
            say("first paint");
            QTimer::singleShot(0, QCoreApplication::instance(), [] { say("stable"); });
        });
    }
}

} // namespace autodevos
