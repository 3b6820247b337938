// SPDX-License-Identifier: GPL-3.0-or-later
// bench-start [ROUNDS]: starts the window with an empty project again and again: when it is painted first and at rest,
// in milliseconds of the clock and of the processor, its memory, what it uses while nothing happens, and what it leaves
// behind when it is closed. Needs a display (xvfb-run); medians of the rounds.
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTextStream>
#include <QThread>

#include <algorithm>
#include <csignal>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int IdleMs = 2000;

struct Round {
    double first = 0;    ///< ms since the process began
    double firstCpu = 0; ///< ms of processor until then
    double stable = 0;
    double memory = 0; ///< MB resident
    double idle = 0;   ///< ms of processor a second
    double left = 0;   ///< processes of its group after it was closed
    double close = 0;  ///< ms from SIGTERM to the end
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The fields of /proc/PID/stat from the third on; the second, a name, may hold spaces.
QList<QByteArray> statOf(const QString &id)
{
    const QByteArray stat = contentOf(u"/proc/%1/stat"_s.arg(id));
    return stat.mid(stat.lastIndexOf(')') + 2).split(' ');
}

double processorMs(qint64 id)
{
    const QList<QByteArray> fields = statOf(QString::number(id));
    return (fields.value(11).toDouble() + fields.value(12).toDouble()) * 1000.0 /
           static_cast<double>(sysconf(_SC_CLK_TCK));
}

int processesInGroup(qint64 group)
{
    int count = 0;
    for (const QString &id : QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs)) {
        const QList<QByteArray> fields = statOf(id);
        count += fields.value(2).toLongLong() == group && fields.value(0) != "Z" ? 1 : 0;
    }
    return count;
}

bool measure(const QString &program, Round &round)
{
    const QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_DATA_HOME"_s}) {
        environment.insert(name, home.path());
    }
    environment.insert(u"AUTODEVOS_STARTUP_TRACE"_s, u"1"_s);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setChildProcessModifier([] { ::setpgid(0, 0); });
    process.start(program, {});
    process.setReadChannel(QProcess::StandardError);
    QByteArray said;
    while (!said.contains("stable") && process.waitForReadyRead(20000)) {
        said += process.readAllStandardError();
    }
    static const QRegularExpression line(u"(first paint|stable): (\\d+) ms \\((\\d+) ms of processor\\)"_s);
    for (auto match = line.globalMatch(QString::fromUtf8(said)); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        if (found.captured(1) == u"stable"_s) {
            round.stable = found.captured(2).toDouble();
        } else {
            round.first = found.captured(2).toDouble();
            round.firstCpu = found.captured(3).toDouble();
        }
    }
    if (round.stable <= 0) {
        process.kill();
        process.waitForFinished();
        return false;
    }
    QThread::msleep(1000); // what was put off until after the start is done by then
    const double before = processorMs(process.processId());
    QThread::msleep(IdleMs);
    round.idle = (processorMs(process.processId()) - before) * 1000.0 / IdleMs;
    const QList<QByteArray> pages = contentOf(u"/proc/%1/statm"_s.arg(process.processId())).split(' ');
    round.memory = pages.value(1).toDouble() * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1e6;
    const qint64 group = process.processId();
    QElapsedTimer timer;
    timer.start();
    process.terminate();
    const bool isClosed = process.waitForFinished(20000) && process.exitStatus() == QProcess::NormalExit;
    round.close = static_cast<double>(timer.elapsed());
    round.left = processesInGroup(group);
    return isClosed;
}

double median(QVector<Round> &rounds, double Round::*value)
{
    std::ranges::sort(rounds, {}, value);
    return rounds.at(rounds.size() / 2).*value;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int count = std::max(1, arguments.value(1, u"9"_s).toInt());
    const QString program = QCoreApplication::applicationDirPath() + u"/autodevos"_s;
    QVector<Round> rounds;
    for (int i = 0; i < count; ++i) {
        Round round;
        if (!measure(program, round)) {
            QTextStream(stderr) << "the window did not start and end well; is there a display?\n";
            return 1;
        }
        rounds.append(round);
    }
    const QJsonObject result{{u"contestant"_s, u"autodevos"_s},
                             {u"rounds"_s, count},
                             {u"first_paint_ms"_s, median(rounds, &Round::first)},
                             {u"first_paint_cpu_ms"_s, median(rounds, &Round::firstCpu)},
                             {u"stable_ms"_s, median(rounds, &Round::stable)},
                             {u"rss_mb"_s, median(rounds, &Round::memory)},
                             {u"idle_cpu_ms_per_s"_s, median(rounds, &Round::idle)},
                             {u"close_ms"_s, median(rounds, &Round::close)},
                             {u"processes_left"_s, std::ranges::max_element(rounds, {}, &Round::left)->left}};
    QTextStream(stdout) << QJsonDocument(result).toJson(QJsonDocument::Compact) << '\n';
    return 0;
}
