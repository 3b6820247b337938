// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graphview.h"

#include "ui/models/words.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace autodevos {

namespace {

constexpr double PortRadius = 6;
constexpr double LeastPortScale = 0.27; ///< smaller cards have no room for one

} // namespace

void GraphView::setHighlighted(const QVector<TaskId> &tasks)
{
    m_highlighted.clear();
    for (const TaskId &task : tasks) {
        if (const int node = m_model.indexOf(task); node >= 0) {
            m_highlighted.insert(node);
        }
    }
    update();
}

void GraphView::setEditable(bool isEditable)
{
    if (std::exchange(m_isEditable, isEditable) != isEditable) {
        m_link = Link();
        update();
    }
}

QPoint GraphView::portOf(int node) const
{
    const QRect card = nodeRect(node);
    return {card.right(), card.center().y()};
}

int GraphView::portAt(const QPoint &position) const
{
    if (!m_isEditable || m_camera.scale() < LeastPortScale || m_scene.nodes().size() != m_model.nodes().size()) {
        return -1;
    }
    constexpr int reach = 9;
    const QRect around(position - QPoint(reach, reach), QSize(2 * reach, 2 * reach));
    for (const int node : m_scene.nodesIn(m_camera.toScene(QRectF(around)))) {
        const QPoint away = portOf(node) - position;
        if (!isGroup(node) && QPoint::dotProduct(away, away) <= reach * reach) {
            return node;
        }
    }
    return -1;
}

int GraphView::edgeAt(const QPoint &position) const
{
    constexpr double reach = 5;
    return m_scene.edgeAt(m_camera.toScene(QPointF(position)), reach / m_camera.scale());
}

QString GraphView::describeEdge(int edge) const
{
    const auto [from, to] = m_scene.edges().at(edge);
    const TaskRow &source = m_model.nodes().at(from);
    QStringList lines = {tr("<b>%1</b> is needed by <b>%2</b>")
                             .arg(source.title.toHtmlEscaped(), m_model.nodes().at(to).title.toHtmlEscaped())};
    if (source.files.isEmpty()) {
        lines.append(tr("It has written no files yet").toHtmlEscaped());
    }
    appendFiles(lines, source.files);
    return lines.join(u"<br>"_s);
}

QString GraphView::linkRefusal(int from, int to) const
{
    const TaskRow &source = m_model.nodes().at(from);
    const TaskRow &target = m_model.nodes().at(to);
    if (isGroup(from) || isGroup(to)) {
        return tr("Open the group first: only a task can need another one");
    }
    if (from == to) {
        return tr("A task cannot need itself");
    }
    if (target.needs.contains(source.id)) {
        return tr("\"%1\" needs it already").arg(target.title);
    }
    const QVector<int> way = m_model.chain(to, from);
    if (way.isEmpty()) {
        return {};
    }
    if (way.size() == 2) {
        return tr("\"%1\" itself needs \"%2\": they would wait for each other").arg(source.title, target.title);
    }
    return tr("\"%1\" itself waits for \"%2\", through \"%3\": they would wait for each other")
        .arg(source.title, target.title, m_model.nodes().at(way.at(way.size() - 2)).title);
}

void GraphView::beginLink(int node, bool isByKeys)
{
    m_link = {node, isByKeys ? node : -1, QPointF(portOf(node)), {}, isByKeys};
    setAccessibleDescription(tr("Choose with the arrow keys which task shall need \"%1\", then press Enter")
                                 .arg(m_model.nodes().at(node).title));
    update();
}

void GraphView::aimLink(int node, const QPointF &tip)
{
    m_link.tip = tip;
    if (node != m_link.to) {
        m_link.to = node;
        m_link.refusal = node < 0 || node == m_link.from ? QString() : linkRefusal(m_link.from, node);
        setAccessibleDescription(m_link.refusal.isEmpty() && node >= 0 ? describe(node) : m_link.refusal);
    }
    update();
}

void GraphView::endLink(bool isWanted)
{
    const Link link = std::exchange(m_link, Link());
    update();
    if (isWanted && link.to >= 0 && link.to != link.from && link.refusal.isEmpty()) {
        Q_EMIT needRequested(m_scene.tasks().at(link.to), m_scene.tasks().at(link.from));
    }
}

/// True when the key belonged to the dependency being made.
bool GraphView::handleLinkKey(int key)
{
    switch (key) {
    case Qt::Key_Escape:
        endLink(false);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        endLink(m_link.isByKeys);
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (const int node = m_scene.neighbour(std::max(m_link.to, 0), static_cast<Qt::Key>(key));
            m_link.isByKeys && node >= 0) {
            reveal(node);
            const QRect card = nodeRect(node);
            aimLink(node, QPointF(card.left(), card.center().y()));
        }
        return true;
    default:
        return false;
    }
}

void GraphView::paintPort(QPainter &painter) const
{
    const int node = isLinking() ? m_link.from : m_hovered;
    if (!m_isEditable || node < 0 || isGroup(node) || m_camera.scale() < LeastPortScale) {
        return;
    }
    const ColourTheme &theme = ColourTheme::of(palette());
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(QPen(theme.accent, 1.5));
    painter.setBrush(theme.card);
    const QPointF port = portOf(node);
    painter.drawEllipse(port, PortRadius, PortRadius);
    painter.drawLine(port - QPointF(3, 0), port + QPointF(3, 0));
    painter.drawLine(port - QPointF(0, 3), port + QPointF(0, 3));
}

void GraphView::paintLink(QPainter &painter) const
{
    if (!isLinking()) {
        return;
    }
    const ColourTheme &theme = ColourTheme::of(palette());
    const bool isOver = m_link.to >= 0 && m_link.to != m_link.from;
    const QColor colour = m_link.refusal.isEmpty() ? theme.accent : theme.danger;
    painter.setRenderHint(QPainter::Antialiasing, true);
    if (isOver) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour, 2));
        painter.drawRoundedRect(QRectF(nodeRect(m_link.to)).adjusted(-3, -3, 3, 3), 8, 8);
    }
    const QPointF from = portOf(m_link.from);
    const QPointF to = m_link.tip;
    const double reach = to.x() > from.x() ? std::max(24.0, (to.x() - from.x()) / 2) : 60; // backwards no wide loops
    QPainterPath path(from);
    path.cubicTo(from + QPointF(reach, 0), to - QPointF(reach, 0), to);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 2, isOver && m_link.refusal.isEmpty() ? Qt::SolidLine : Qt::DashLine));
    painter.drawPath(path);
    if (m_link.refusal.isEmpty()) {
        return;
    }
    constexpr int widest = 320;
    QRectF text = painter.fontMetrics().boundingRect(QRect(0, 0, widest, 200), Qt::TextWordWrap, m_link.refusal);
    text.moveTopLeft(to + QPointF(spacing::Wide, spacing::Wide));
    text.translate(std::min(0.0, width() - text.right() - spacing::Wide),
                   std::min(0.0, height() - text.bottom() - spacing::Wide));
    painter.setPen(QPen(theme.danger, 1));
    painter.setBrush(theme.card);
    painter.drawRoundedRect(text.adjusted(-8, -4, 8, 4), 4, 4);
    painter.setPen(theme.danger);
    painter.drawText(text, Qt::TextWordWrap, m_link.refusal);
}

} // namespace autodevos
