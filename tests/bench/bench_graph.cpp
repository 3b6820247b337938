// SPDX-License-Identifier: GPL-3.0-or-later
// bench-graph NODES: frame times of the live graph at 1280×800 (QT_QPA_PLATFORM=offscreen gives the raster figures).
#include "core/base/clock.h"
#include "ui/graph/graphview.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMouseEvent>
#include <QRandomGenerator>
#include <QTextStream>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <ctime>
#include <functional>

using namespace Qt::StringLiterals;
using namespace autodevos;

namespace {

/// Random layers, two needs a task: 10,000 nodes with about 20,000 edges.
Plan layeredPlan(int count)
{
    QRandomGenerator random(1);
    Plan plan;
    const int width = std::max(2, qRound(std::sqrt(count)));
    int layerStart = 0;
    int layerEnd = 0;
    for (int i = 0; i < count; ++i) {
        if (i == layerEnd + width || i == 0) {
            layerStart = i == 0 ? 0 : layerEnd;
            layerEnd = i;
        }
        Task task;
        task.id = TaskId(u"t%1"_s.arg(i));
        task.title = u"Feature %1 of the product"_s.arg(i);
        task.role = RoleId(i % 3 == 0 ? u"backend"_s : u"frontend"_s);
        task.instructions = u"Do it."_s;
        for (int need = 0; need < 2 && layerEnd > 0; ++need) {
            const TaskId id(u"t%1"_s.arg(layerStart + random.bounded(std::max(1, layerEnd - layerStart))));
            if (!task.needs.contains(id)) {
                task.needs.append(id);
            }
        }
        plan.tasks.append(task);
    }
    return plan;
}

Event event(ProjectState &state, EventKind kind, const QString &task, const QJsonObject &payload)
{
    Event event;
    event.sequence = state.lastSequence() + 1;
    event.time = SystemClock().nowMs();
    event.kind = kind;
    event.run = RunId(u"run-1"_s);
    event.task = TaskId(task);
    event.payload = payload;
    state.apply(event);
    return event;
}

/// Wall time and processor time of the frames: the second one also holds while other programs keep the machine busy.
class Frames {
public:
    void start()
    {
        m_timer.start();
        m_clock = std::clock();
    }
    void stop()
    {
        m_wall.append(static_cast<double>(m_timer.nsecsElapsed()) / 1e6);
        m_processor.append(1000.0 * static_cast<double>(std::clock() - m_clock) / CLOCKS_PER_SEC);
    }
    [[nodiscard]] QJsonObject summary() const
    {
        QJsonObject result = quantiles(m_wall);
        result.insert(u"cpu"_s, quantiles(m_processor));
        return result;
    }

private:
    static QJsonObject quantiles(QVector<double> values)
    {
        std::sort(values.begin(), values.end());
        const auto quantile = [&values](double q) {
            const double value = values[static_cast<qsizetype>(q * static_cast<double>(values.size() - 1))];
            return std::round(value * 100) / 100;
        };
        return {{u"p50"_s, quantile(0.5)},
                {u"p95"_s, quantile(0.95)},
                {u"p99"_s, quantile(0.99)},
                {u"max"_s, quantile(1.0)}};
    }

    QElapsedTimer m_timer;
    std::clock_t m_clock = 0;
    QVector<double> m_wall;
    QVector<double> m_processor;
};

/// Repaints after each step and takes the time of the repaint.
QJsonObject measure(GraphView &view, int count, const std::function<void(int)> &step)
{
    Frames frames;
    for (int i = 0; i < count; ++i) {
        step(i);
        frames.start();
        view.repaint();
        frames.stop();
    }
    return frames.summary();
}

void drag(GraphView &view, int i)
{
    const QPointF from(640, 400);
    const QPointF to = from + QPointF(i % 80 < 40 ? -23 : 23, i % 2 == 0 ? 7 : -7);
    for (const auto &[type, position, buttons] :
         {std::tuple(QEvent::MouseButtonPress, from, Qt::LeftButton), std::tuple(QEvent::MouseMove, to, Qt::LeftButton),
          std::tuple(QEvent::MouseButtonRelease, to, Qt::NoButton)}) {
        QMouseEvent mouse(type, position, view.mapToGlobal(position),
                          type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton, buttons, Qt::NoModifier);
        QCoreApplication::sendEvent(&view, &mouse);
    }
}

void turnWheel(GraphView &view, int i)
{
    const QPointF cursor(640 + i % 50, 400);
    QWheelEvent wheel(cursor, view.mapToGlobal(cursor), {}, QPoint(0, i % 60 < 30 ? 60 : -60), Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&view, &wheel);
}

/// 2,000 state changes a second for two seconds, in batches as the session hands them over.
QJsonObject measureChanges(GraphView &view, ProjectState &state, int nodes)
{
    Frames frames;
    QRandomGenerator random(7);
    for (int batch = 0; batch < 60; ++batch) {
        QVector<Event> events;
        for (int i = 0; i < 66; ++i) {
            const QString word = toString(static_cast<TaskState>(random.bounded(7)));
            events.append(
                event(state, EventKind::TaskStateChanged, u"t%1"_s.arg(random.bounded(nodes)), {{u"state"_s, word}}));
        }
        frames.start();
        view.applyEvents(state, events);
        view.model().flush();
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        frames.stop();
    }
    return frames.summary();
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

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const int nodes = argc > 1 ? QByteArray(argv[1]).toInt() : 0;
    if (nodes < 2) {
        QTextStream(stderr) << "usage: bench-graph NODES\n";
        return 2;
    }
    applyTheme(ThemeMode::Light);
    const SystemClock clock;
    ProjectState state;
    event(state, EventKind::PlanMade, {}, {{u"plan"_s, toJson(layeredPlan(nodes))}});
    const qint64 before = residentKilobytes();
    GraphView view(clock);
    view.resize(1280, 800);
    view.show();
    QElapsedTimer layout;
    layout.start();
    if (view.setState(state); view.isLayoutPending()) {
        QEventLoop loop;
        QObject::connect(&view, &GraphView::layoutFinished, &loop, &QEventLoop::quit);
        loop.exec();
    }
    const double layoutMs = static_cast<double>(layout.nsecsElapsed()) / 1e6;
    QJsonObject line{{u"nodes"_s, nodes}, {u"edges"_s, view.model().edges().size()}, {u"layout_ms"_s, layoutMs}};
    view.repaint();
    line.insert(u"fit"_s, measure(view, 120, [&view](int) { view.update(); }));
    line.insert(u"changes"_s, measureChanges(view, state, nodes));
    line.insert(u"pan_far"_s, measure(view, 200, [&view](int i) { drag(view, i); }));
    line.insert(u"zoom"_s, measure(view, 240, [&view](int i) { turnWheel(view, i); }));
    qputenv("AUTODEVOS_REDUCED_MOTION", "1");
    for (const auto &[name, scale] : {std::pair(u"pan_titles"_s, 0.35), std::pair(u"pan_cards"_s, 1.0)}) {
        view.zoomBy(scale / view.camera().scale());
        view.repaint();
        line.insert(name, measure(view, 200, [&view](int i) { drag(view, i); }));
    }
    line.insert(u"rss_kb"_s, residentKilobytes());
    line.insert(u"rss_graph_kb"_s, residentKilobytes() - before);
    QTextStream(stdout) << QJsonDocument(line).toJson(QJsonDocument::Compact) << '\n';
    return 0;
}
