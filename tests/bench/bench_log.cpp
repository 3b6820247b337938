// SPDX-License-Identifier: GPL-3.0-or-later
// bench-log LINES: the log while lines pour in at 50,000 a second and as fast as it goes, then filters, search and
// memory (QT_QPA_PLATFORM=offscreen gives the raster figures).
#include "ui/logs/logpanel.h"
#include "ui/logs/logview.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScrollBar>
#include <QTextStream>

#include <algorithm>
#include <cmath>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace autodevos;

namespace {

constexpr int batchSize = 100;

QVector<LogLine> batchFrom(int first)
{
    QVector<LogLine> lines;
    for (int i = first; i < first + batchSize; ++i) {
        LogLine line;
        line.time = 1790000000000 + i / 50;
        line.level = i % 97 == 0 ? LogLevel::Warning : i % 3 == 0 ? LogLevel::Debug : LogLevel::Info;
        line.task = TaskId(u"task-%1"_s.arg(i % 40));
        line.text =
            u"step %1: backend/src/routes/entity%2.ts written, %3 bytes, checked in %4 ms by the syntax check"_s.arg(
                QString::number(i), QString::number(i % 61), QString::number(i % 9973), QString::number(i % 13));
        lines.append(line);
    }
    return lines;
}

double milliseconds(const QElapsedTimer &timer)
{
    return std::round(static_cast<double>(timer.nsecsElapsed()) / 1e4) / 100;
}

double quantile(QVector<double> values, double q)
{
    std::sort(values.begin(), values.end());
    return std::round(values.at(static_cast<qsizetype>(q * static_cast<double>(values.size() - 1))) * 100) / 100;
}

qint64 residentKilobytes()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const QByteArray text = file.readAll();
    const qsizetype at = text.indexOf("VmRSS:");
    return text.mid(at + 6, text.indexOf('k', at) - at - 6).trimmed().toLongLong();
}

/// Batches with a frame each, as the window does; `perSecond` 0: as fast as it goes.
QJsonObject pour(LogPanel &panel, int first, int count, int perSecond)
{
    QVector<double> frames;
    QVector<double> processor;
    QElapsedTimer total;
    total.start();
    for (int done = 0; done < count; done += batchSize) {
        const QVector<LogLine> lines = batchFrom(first + done);
        const std::clock_t begun = std::clock();
        QElapsedTimer frame;
        frame.start();
        panel.append(lines);
        panel.view()->viewport()->repaint();
        QCoreApplication::processEvents();
        frames.append(milliseconds(frame));
        processor.append(1000.0 * static_cast<double>(std::clock() - begun) / CLOCKS_PER_SEC);
        while (perSecond > 0 && total.elapsed() * perSecond < (done + batchSize) * qint64(1000)) {
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 1);
        }
    }
    return {{u"lines_s"_s, std::round(count / (static_cast<double>(total.nsecsElapsed()) / 1e9))},
            {u"frame_p50"_s, quantile(frames, 0.5)},
            {u"frame_p99"_s, quantile(frames, 0.99)},
            {u"frame_max"_s, quantile(frames, 1)},
            {u"cpu_p99"_s, quantile(processor, 0.99)}};
}

/// Until the last of the older lines has been looked through; `first_ms`: until the latest are shown.
QJsonObject filterBy(LogPanel &panel, const LogFilter &filter)
{
    QElapsedTimer timer;
    timer.start();
    panel.setFilter(filter);
    const double first = milliseconds(timer);
    if (panel.buffer().isSearching()) {
        QEventLoop loop;
        QObject::connect(&panel.buffer(), &LogBuffer::searchFinished, &loop, &QEventLoop::quit);
        loop.exec();
    }
    return {{u"first_ms"_s, first}, {u"all_ms"_s, milliseconds(timer)}, {u"rows"_s, panel.buffer().rowCount()}};
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const int lines = argc > 1 ? QByteArray(argv[1]).toInt() : 0;
    if (lines < 1000) {
        QTextStream(stderr) << "usage: bench-log LINES\n";
        return 2;
    }
    applyTheme(ThemeMode::Light);
    LogPanel panel;
    panel.resize(1280, 300);
    QVector<Task> tasks(40);
    for (int i = 0; i < tasks.size(); ++i) {
        tasks[i].id = TaskId(u"task-%1"_s.arg(i));
        tasks[i].title = u"Task %1"_s.arg(i);
    }
    panel.setTasks(tasks);
    panel.show();
    QCoreApplication::processEvents();
    const qint64 before = residentKilobytes();
    QJsonObject line{{u"lines"_s, lines}};
    const int live = std::min(lines / 5, 200000);
    line.insert(u"live"_s, pour(panel, 0, live, 50000));
    line.insert(u"full_speed"_s, pour(panel, live, lines - live, 0));
    line.insert(u"rss_kb"_s, residentKilobytes());
    line.insert(u"rss_log_kb"_s, residentKilobytes() - before);
    line.insert(u"filter_level"_s, filterBy(panel, {{}, LogLevel::Warning, {}}));
    line.insert(u"filter_text"_s, filterBy(panel, {{}, LogLevel::Debug, u"Entity17.ts written"_s}));
    line.insert(u"filter_task"_s, filterBy(panel, {TaskId(u"task-7"_s), LogLevel::Debug, {}}));
    panel.setFilter({});
    QVector<double> frames;
    for (int i = 0; i < 200; ++i) {
        QElapsedTimer frame;
        panel.view()->verticalScrollBar()->setValue(static_cast<int>(qint64(i) * 7919 * 131 % lines));
        frame.start();
        panel.view()->viewport()->repaint();
        QCoreApplication::processEvents();
        frames.append(milliseconds(frame));
    }
    line.insert(u"scroll_p99"_s, quantile(frames, 0.99));
    line.insert(u"rss_after_kb"_s, residentKilobytes());
    QTextStream(stdout) << QJsonDocument(line).toJson(QJsonDocument::Compact) << '\n';
    return 0;
}
