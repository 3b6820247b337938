// SPDX-License-Identifier: GPL-3.0-or-later
// bench-layout FILE OUT.json [--add-one [SEED]]: lays out a dagbench/1 graph and writes layout/1.
#include "core/plan/layout.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <algorithm>
#include <cmath>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace autodevos;

namespace {

constexpr double NodeWidth = 208;
constexpr double NodeHeight = 64;

struct Graph {
    QString name;
    QVector<LayoutNode> nodes;
    QVector<LayoutEdge> edges;
};

bool readGraph(const QString &path, Graph &graph)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return false;
    }
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    graph.name = root.value("name"_L1).toString();
    const QJsonArray tasks = root.value("tasks"_L1).toArray();
    for (const QJsonValue &task : tasks) {
        const int id = task["id"_L1].toInt();
        graph.nodes.append({NodeWidth, NodeHeight, {}});
        const QJsonArray needs = task["deps"_L1].toArray();
        for (const QJsonValue &need : needs) {
            graph.edges.append({need.toInt(), id, {}});
        }
    }
    return root.value("format"_L1).toString() == "dagbench/1"_L1;
}

bool writeLayout(const QString &path, const Graph &graph, const Layout &layout, double milliseconds)
{
    QJsonArray nodes;
    for (int i = 0; i < layout.nodes.size(); ++i) {
        const QPointF centre = layout.nodes[i].centre;
        nodes.append(QJsonObject{
            {u"id"_s, i}, {u"x"_s, centre.x()}, {u"y"_s, centre.y()}, {u"w"_s, NodeWidth}, {u"h"_s, NodeHeight}});
    }
    QJsonArray edges;
    for (int i = 0; i < graph.edges.size(); ++i) {
        QJsonArray points;
        for (const QPointF &point : layout.edges[i]) {
            points.append(QJsonArray{point.x(), point.y()});
        }
        edges.append(
            QJsonObject{{u"from"_s, graph.edges[i].from}, {u"to"_s, graph.edges[i].to}, {u"points"_s, points}});
    }
    QFile file(path);
    const QJsonObject root{{u"by"_s, u"autodevos"_s},
                           {u"dag"_s, graph.name},
                           {u"layout_ms"_s, milliseconds},
                           {u"nodes"_s, nodes},
                           {u"edges"_s, edges}};
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(root).toJson(QJsonDocument::Compact)) > 0;
}

/// Adds a task between a node and one that comes after it, lays out again and tells how far the others moved.
QJsonObject addOne(Graph graph, const Layout &before, int seed)
{
    const int count = static_cast<int>(graph.nodes.size());
    for (int i = 0; i < count; ++i) {
        graph.nodes[i].previous = before.nodes[i];
    }
    for (int i = 0; i < graph.edges.size(); ++i) {
        graph.edges[i].previousLanes = before.lanes[i];
    }
    const auto pick = [count](qint64 value) {
        return static_cast<int>(value * 2654435761LL % count);
    };
    const int need = pick(seed + 1);
    graph.nodes.append({NodeWidth, NodeHeight, {}});
    graph.edges.append({need, count, {}});
    for (qint64 i = 0; i < 1000; ++i) {
        const int other = pick(seed + 17 + i);
        if (before.nodes[other].rank > before.nodes[need].rank + 1) {
            graph.edges.append({count, other, {}});
            break;
        }
    }
    QElapsedTimer timer;
    timer.start();
    const Layout after = layoutGraph(graph.nodes, graph.edges);
    const double milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    QVector<double> moves;
    for (int i = 0; i < count; ++i) {
        const QPointF move = after.nodes[i].centre - before.nodes[i].centre;
        moves.append(std::hypot(move.x(), move.y()));
    }
    std::sort(moves.begin(), moves.end());
    const auto quantile = [&moves](double q) {
        return moves[static_cast<qsizetype>(q * static_cast<double>(moves.size() - 1))];
    };
    return {{u"layout_ms"_s, milliseconds},
            {u"moved_median"_s, quantile(0.5)},
            {u"moved_p95"_s, quantile(0.95)},
            {u"moved_max"_s, quantile(1.0)},
            {u"crossings_before"_s, before.crossings},
            {u"crossings_after"_s, after.crossings}};
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    Graph graph;
    if (arguments.size() < 3 || !readGraph(arguments[1], graph) || graph.nodes.isEmpty()) {
        QTextStream(stderr) << "usage: bench-layout GRAPH.json OUT.json [--add-one [SEED]]\n";
        return 2;
    }
    QVector<double> times;
    Layout layout;
    const std::clock_t start = std::clock();
    int rounds = 0;
    for (int round = 0; round < (graph.nodes.size() > 2000 ? 1 : 5); ++round) {
        QElapsedTimer timer;
        timer.start();
        layout = layoutGraph(graph.nodes, graph.edges);
        times.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        ++rounds;
    }
    // What it costs when other programs take the processor in between.
    const double processor = 1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC / rounds;
    std::sort(times.begin(), times.end());
    const double milliseconds = times[times.size() / 2];
    if (!writeLayout(arguments[2], graph, layout, milliseconds)) {
        QTextStream(stderr) << "cannot write " << arguments[2] << '\n';
        return 1;
    }
    QJsonObject line{{u"contestant"_s, u"autodevos"_s}, {u"dag"_s, graph.name},
                     {u"nodes"_s, graph.nodes.size()},  {u"edges"_s, graph.edges.size()},
                     {u"layout_ms"_s, milliseconds},    {u"cpu_ms"_s, processor},
                     {u"crossings"_s, layout.crossings}};
    if (const qsizetype at = arguments.indexOf(u"--add-one"_s); at > 0) {
        line.insert(u"add_one"_s, addOne(graph, layout, arguments.value(at + 1, u"1"_s).toInt()));
    }
    QTextStream(stdout) << QJsonDocument(line).toJson(QJsonDocument::Compact) << '\n';
    return 0;
}
