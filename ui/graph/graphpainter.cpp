// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graphpainter.h"

#include "ui/models/words.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace autodevos {

namespace {

constexpr double CardScale = 0.6;   ///< from here on a card shows all its text
constexpr double TitleScale = 0.27; ///< from here on a card shows its title
constexpr double Padding = 12;
constexpr double BarInset = 5;
constexpr double BarWidth = 3;
constexpr double Radius = 8;
constexpr double DimmedOpacity = 0.22;

QFont sized(const QFont &base, double pixels, bool isBold)
{
    QFont font = base;
    font.setPixelSize(std::max(1, qRound(pixels)));
    font.setWeight(isBold ? QFont::DemiBold : QFont::Normal);
    return font;
}

double pixelsOf(const QFont &font)
{
    return QFontInfo(font).pixelSize();
}

double smallPixelsOf(const QFont &font)
{
    return std::max(8.0, std::round(pixelsOf(font) * 0.86));
}

double roundedUp(double value)
{
    return std::ceil(value / 4) * 4;
}

bool isCriticalEdge(const GraphFrame &frame, int from, int to)
{
    const int step = frame.rows.at(from).criticalStep;
    return frame.options.isCriticalShown && step >= 0 &&
           frame.rows.at(to).criticalStep == frame.rows.at(from).criticalEnd + 1;
}

} // namespace

QSizeF graphNodeSize(const QFont &font)
{
    const QFontMetricsF title(sized(font, pixelsOf(font), true));
    const QFontMetricsF small(sized(font, smallPixelsOf(font), false));
    const double height = 2 * 10 + title.height() + 2 * (small.height() + 2);
    const double width = 28 * title.averageCharWidth() + 2 * Padding;
    return {roundedUp(std::max(width, 200.0)), roundedUp(height)};
}

void GraphPainter::clearCaches()
{
    m_elided.clear();
    m_icons.clear();
}

GraphPainter::Detail GraphPainter::detailOf(const GraphFrame &frame)
{
    const double scale = frame.camera.scale();
    return scale >= CardScale ? Detail::Cards : scale >= TitleScale ? Detail::Titles : Detail::Marks;
}

void GraphPainter::paint(QPainter &painter, const GraphFrame &frame, const QRect &exposed)
{
    painter.fillRect(exposed, frame.theme.canvas);
    if (frame.scene.nodes().isEmpty()) {
        return;
    }
    const Detail detail = detailOf(frame);
    // A little more than what is exposed: rings and shadows reach over a card's border.
    const QRectF sceneRect = frame.camera.toScene(QRectF(exposed).adjusted(-8, -8, 8, 8));
    if (detail == Detail::Marks) {
        paintFarEdges(painter, frame, sceneRect);
    } else {
        paintEdges(painter, frame, sceneRect, detail);
    }
    painter.setRenderHint(QPainter::Antialiasing, true);
    for (const int node : {frame.hovered, frame.selected}) {
        if (node < 0) {
            continue;
        }
        for (const int edge : frame.scene.edgesOf(node)) {
            paintEdge(painter, frame, edge, frame.theme.accent, std::max(1.6, 2.0 * frame.camera.scale()));
        }
    }
    const QVector<int> nodes = frame.scene.nodesIn(sceneRect);
    if (detail == Detail::Marks) {
        paintMarks(painter, frame, nodes);
        return;
    }
    for (const int node : nodes) {
        paintCard(painter, frame, node, detail);
    }
}

void GraphPainter::paintFarEdges(QPainter &painter, const GraphFrame &frame, const QRectF &sceneRect)
{
    const QVector<int> edges = frame.scene.edgesIn(sceneRect);
    QVector<QLineF> lines;
    lines.reserve(edges.size() * 2);
    QVector<QLineF> critical;
    for (const int edge : edges) {
        const auto [from, to] = frame.scene.edges().at(edge);
        QVector<QLineF> &target = isCriticalEdge(frame, from, to) ? critical : lines;
        const QVector<QPointF> &points = frame.scene.route(edge);
        for (qsizetype i = 1; i < points.size(); ++i) {
            target.append(QLineF(frame.camera.toWidget(points[i - 1]), frame.camera.toWidget(points[i])));
        }
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    // From afar many lines lie close together: lighter ones keep the nodes readable.
    painter.setPen(QPen(mixed(frame.theme.canvas, frame.theme.edge, edges.size() > 3000 ? 0.45 : 0.75), 0));
    painter.drawLines(lines);
    painter.setPen(QPen(frame.theme.text, 2));
    painter.drawLines(critical);
}

void GraphPainter::paintEdges(QPainter &painter, const GraphFrame &frame, const QRectF &sceneRect, Detail detail)
{
    painter.setRenderHint(QPainter::Antialiasing, true);
    const double width = detail == Detail::Cards ? std::clamp(1.5 * frame.camera.scale(), 1.0, 2.2) : 1.0;
    QVector<int> critical;
    for (const int edge : frame.scene.edgesIn(sceneRect)) {
        const auto [from, to] = frame.scene.edges().at(edge);
        if (isCriticalEdge(frame, from, to)) {
            critical.append(edge);
            continue;
        }
        const bool isDimmed = frame.matches && !(frame.matches->contains(from) && frame.matches->contains(to));
        painter.setOpacity(isDimmed ? 0.35 : 1.0);
        paintEdge(painter, frame, edge, frame.theme.edge, width);
    }
    painter.setOpacity(1.0);
    for (const int edge : std::as_const(critical)) {
        paintEdge(painter, frame, edge, frame.theme.text, std::max(1.8, 2.6 * frame.camera.scale()));
    }
}

void GraphPainter::paintEdge(QPainter &painter, const GraphFrame &frame, int edge, const QColor &colour, double width)
{
    const double scale = frame.camera.scale();
    const QTransform toWidget = QTransform::fromTranslate(-frame.camera.origin().x(), -frame.camera.origin().y()) *
                                QTransform::fromScale(scale, scale);
    const QPainterPath path = toWidget.map(frame.scene.path(edge));
    if (path.isEmpty()) {
        return;
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter.drawPath(path);
    if (scale < TitleScale) {
        return;
    }
    const QPointF tip = path.currentPosition();
    const double length = std::max(4.0, 7.0 * scale);
    const double half = length * 0.55;
    const std::array<QPointF, 3> head = {tip, tip + QPointF(-length, -half), tip + QPointF(-length, half)};
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(head.data(), static_cast<int>(head.size()));
}

GraphPainter::Look GraphPainter::lookOf(const GraphFrame &frame, int node) const
{
    const TaskRow &row = frame.rows.at(node);
    const ColourTheme &theme = frame.theme;
    const auto of = [&theme](TaskState state) {
        const StateColours &colours = theme.state(state);
        const bool isQuiet = state == TaskState::Pending || state == TaskState::Skipped;
        const bool isLoud =
            state == TaskState::Running || state == TaskState::Failed || state == TaskState::Interrupted;
        const QColor border = isQuiet ? theme.borderStrong : mixed(colours.fill, colours.mark, isLoud ? 0.85 : 0.45);
        return Look{colours.mark, colours.fill, colours.text, colours.muted(), border};
    };
    const Look look = of(row.state);
    const auto change = frame.changes.constFind(node);
    if (change == frame.changes.constEnd() || change->amount >= 1) {
        return look;
    }
    const Look before = of(change->from);
    const double amount = change->amount;
    return {mixed(before.mark, look.mark, amount), mixed(before.fill, look.fill, amount),
            mixed(before.text, look.text, amount), mixed(before.muted, look.muted, amount),
            mixed(before.border, look.border, amount)};
}

void GraphPainter::paintMarks(QPainter &painter, const GraphFrame &frame, const QVector<int> &nodes)
{
    std::array<QVector<QRectF>, 7> byState;
    QVector<QRectF> dimmed;
    QVector<QRectF> stale;
    QVector<QRectF> critical;
    for (const int node : nodes) {
        const TaskRow &row = frame.rows.at(node);
        QRectF rect = frame.camera.toWidget(frame.scene.nodes().at(node));
        // Never less than a visible dot.
        const double growth = std::max(0.0, 2.0 - rect.height()) / 2;
        rect.adjust(-growth, -growth, growth, growth);
        if (frame.matches && !frame.matches->contains(node)) {
            dimmed.append(rect);
            continue;
        }
        byState[static_cast<std::size_t>(row.state)].append(rect);
        if (row.isStale) {
            stale.append(rect);
        }
        if (frame.options.isCriticalShown && row.isCritical()) {
            critical.append(rect.adjusted(-1, -1, 1, 1));
        }
    }
    // Rounded while they are few and large enough to tell the difference.
    const double height = frame.scene.nodeSize().height() * frame.camera.scale();
    const bool isRounded = height >= 7 && nodes.size() < 1500;
    painter.setRenderHint(QPainter::Antialiasing, isRounded);
    painter.setPen(Qt::NoPen);
    const auto fill = [&](const QVector<QRectF> &rects, const QBrush &brush) {
        painter.setBrush(brush);
        if (!isRounded) {
            painter.drawRects(rects);
            return;
        }
        for (const QRectF &rect : rects) {
            painter.drawRoundedRect(rect, height / 5, height / 5);
        }
    };
    fill(critical, frame.theme.text);
    fill(dimmed, mixed(frame.theme.canvas, frame.theme.borderStrong, 0.5));
    for (std::size_t i = 0; i < byState.size(); ++i) {
        const auto state = static_cast<TaskState>(i);
        const StateColours &colours = frame.theme.state(state);
        const bool isQuiet = state == TaskState::Pending || state == TaskState::Skipped;
        fill(byState[i], mixed(frame.theme.card, colours.mark, isQuiet ? 0.35 : 0.8));
    }
    fill(stale, QBrush(frame.theme.card, Qt::BDiagPattern));
    for (const int node : {frame.hovered, frame.selected}) {
        if (node >= 0) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(frame.theme.accent, 2));
            painter.drawRect(frame.camera.toWidget(frame.scene.nodes().at(node)).adjusted(-3, -3, 3, 3));
        }
    }
}

void GraphPainter::paintCard(QPainter &painter, const GraphFrame &frame, int node, Detail detail)
{
    const QRectF exact = frame.camera.toWidget(frame.scene.nodes().at(node));
    // Whole pixels keep hairlines sharp.
    const QRectF card = frame.isVector ? exact : QRectF(exact.toRect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const Look look = lookOf(frame, node);
    const double scale = frame.camera.scale();
    painter.setOpacity(frame.matches && !frame.matches->contains(node) ? DimmedOpacity : 1.0);
    if (frame.rows.at(node).groupSize > 0) { // the card behind it
        painter.setPen(QPen(look.border, 1.0));
        painter.setBrush(mixed(look.fill, frame.theme.canvas, 0.4));
        painter.drawRoundedRect(card.translated(4 * scale, 4 * scale), Radius * scale, Radius * scale);
    }
    if (detail == Detail::Cards && !frame.theme.isDark) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(20, 30, 50, 14));
        painter.drawRoundedRect(card.translated(0, 1.5 * scale), Radius * scale, Radius * scale);
    }
    paintFrameOf(painter, frame, node, card, look);
    const double inset = BarInset * scale;
    const double bar = std::max(2.0, BarWidth * scale);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.mark);
    painter.drawRoundedRect(QRectF(card.left() + inset, card.top() + 2 * inset, bar, card.height() - 4 * inset),
                            bar / 2, bar / 2);
    if (detail == Detail::Cards) {
        paintCardText(painter, frame, node, card, look);
    } else {
        paintTitleOnly(painter, frame, node, card, look);
    }
    painter.setOpacity(1.0);
}

void GraphPainter::paintFrameOf(QPainter &painter, const GraphFrame &frame, int node, const QRectF &card,
                                const Look &look)
{
    const TaskRow &row = frame.rows.at(node);
    const double scale = frame.camera.scale();
    const double radius = Radius * scale;
    const bool isOnPath = frame.options.isCriticalShown && row.isCritical();
    QPen pen(isOnPath ? frame.theme.text : look.border, isOnPath ? std::max(1.5, 2.0 * scale) : 1.0);
    if (row.state == TaskState::Skipped || row.isStale) {
        pen.setStyle(Qt::DashLine);
    }
    if (node == frame.hovered && !isOnPath) {
        pen.setColor(mixed(look.border, look.mark, 0.7));
    }
    painter.setPen(pen);
    painter.setBrush(look.fill);
    painter.drawRoundedRect(card, radius, radius);
    if (row.isStale) {
        paintStale(painter, frame, card, radius);
    }
    if (node == frame.selected) {
        const double reach = 3.0;
        painter.setPen(QPen(frame.theme.accent, frame.hasFocus ? 2.4 : 1.6));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(card.adjusted(-reach, -reach, reach, reach), radius + reach, radius + reach);
    }
}

void GraphPainter::paintStale(QPainter &painter, const GraphFrame &frame, const QRectF &card, double radius)
{
    painter.save();
    QPainterPath clip;
    clip.addRoundedRect(card.adjusted(1, 1, -1, -1), radius, radius);
    painter.setClipPath(clip, Qt::IntersectClip);
    QColor colour = frame.theme.warning;
    colour.setAlphaF(0.3F);
    painter.setPen(QPen(colour, 1));
    const double step = std::max(5.0, 9.0 * frame.camera.scale());
    for (double x = card.left() - card.height(); x < card.right(); x += step) {
        painter.drawLine(QPointF(x, card.bottom()), QPointF(x + card.height(), card.top()));
    }
    painter.restore();
}

void GraphPainter::paintCardText(QPainter &painter, const GraphFrame &frame, int node, const QRectF &card,
                                 const Look &look)
{
    const TaskRow &row = frame.rows.at(node);
    const double scale = frame.camera.scale();
    const double titlePixels = pixelsOf(frame.font) * scale;
    const QFont titleFont = sized(frame.font, titlePixels, true);
    const QFont smallFontHere = sized(frame.font, smallPixelsOf(frame.font) * scale, false);
    const double titleHeight = QFontMetricsF(titleFont).height();
    const double smallHeight = QFontMetricsF(smallFontHere).height();
    const double gap = (card.height() - titleHeight - 2 * smallHeight) / 4;
    const double left = card.left() + (BarInset + BarWidth + 7) * scale;
    const double right = card.right() - Padding * scale;
    const double icon = std::round(16 * scale);

    double y = card.top() + gap;
    const double iconTop = y + (titleHeight - icon) / 2;
    drawIcon(painter, frame, roleIcon(row.role), look.muted, look.fill, QRectF(left, iconTop, icon, icon));
    const IconId state = row.isLeftOut                                       ? stateIcon(TaskState::Skipped)
                         : row.isReused && row.state == TaskState::Completed ? IconId::StateReused
                                                                             : stateIcon(row.state);
    drawIcon(painter, frame, state, look.mark, look.fill, QRectF(right - icon, iconTop, icon, icon));
    const double titleLeft = left + icon + 6 * scale;
    const QRectF titleRect(titleLeft, y, right - icon - 6 * scale - titleLeft, titleHeight);
    painter.setPen(look.text);
    painter.setFont(titleFont);
    painter.drawText(titleRect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     elided(row.title, titleFont, titleRect.width()));

    y += titleHeight + gap;
    QString note = noteText(row, frame.isRunActive, frame.nowMs);
    if (note.isEmpty()) {
        note = roleText(row.role);
    }
    const bool isAlarm = row.state == TaskState::Failed || row.state == TaskState::Waiting;
    painter.setFont(smallFontHere);
    painter.setPen(isAlarm ? look.mark : look.muted);
    painter.drawText(QRectF(left, y, right - left, smallHeight), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     elided(note, smallFontHere, right - left));

    y += smallHeight + gap;
    const QString facts = factsText(row, frame.nowMs);
    const double factsWidth = facts.isEmpty() ? 0 : QFontMetricsF(smallFontHere).horizontalAdvance(facts) + 8 * scale;
    const QRectF bottom(left, y, right - left, smallHeight);
    painter.setPen(look.mark);
    painter.drawText(bottom.adjusted(0, 0, -factsWidth, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     elided(stateText(row.state), smallFontHere, bottom.width() - factsWidth));
    painter.setPen(look.muted);
    painter.drawText(bottom, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, facts);
}

void GraphPainter::paintTitleOnly(QPainter &painter, const GraphFrame &frame, int node, const QRectF &card,
                                  const Look &look)
{
    const TaskRow &row = frame.rows.at(node);
    const double scale = frame.camera.scale();
    const double icon = std::clamp(std::round(24 * scale), 9.0, 16.0);
    const double left = card.left() + (BarInset + BarWidth + 6) * scale + 1;
    const double right = card.right() - 6 * scale;
    drawIcon(painter, frame, stateIcon(row.state), look.mark, look.fill,
             QRectF(right - icon, card.center().y() - icon / 2, icon, icon));
    const double pixels = std::clamp(pixelsOf(frame.font) * scale * 1.4, 9.0, 12.0);
    const QFont font = sized(frame.font, pixels, false);
    const QRectF rect(left, card.top(), right - icon - 3 - left, card.height());
    const bool hasTwoLines = card.height() > 2.5 * pixels;
    painter.setPen(look.text);
    painter.setFont(font);
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
                     hasTwoLines ? wrapped(row.title, font, rect.width()) : elided(row.title, font, rect.width()));
}

void GraphPainter::paintMinimap(QPainter &painter, const GraphFrame &frame, const QRectF &target)
{
    const QRectF bounds = frame.scene.bounds();
    const double scale = std::min(target.width() / bounds.width(), target.height() / bounds.height());
    const QPointF shift = target.center() - bounds.center() * scale;
    const QSizeF size(std::max(1.5, frame.scene.nodeSize().width() * scale),
                      std::max(1.5, frame.scene.nodeSize().height() * scale));
    std::array<QVector<QRectF>, 7> byState;
    for (int node = 0; node < frame.scene.nodes().size(); ++node) {
        const QPointF corner = frame.scene.nodes().at(node).topLeft() * scale + shift;
        byState[static_cast<std::size_t>(frame.rows.at(node).state)].append(QRectF(corner, size));
    }
    painter.setPen(Qt::NoPen);
    for (std::size_t i = 0; i < byState.size(); ++i) {
        const bool isQuiet = static_cast<TaskState>(i) == TaskState::Pending;
        const QColor mark = frame.theme.state(static_cast<TaskState>(i)).mark;
        painter.setBrush(isQuiet ? mixed(frame.theme.card, mark, 0.45) : mark);
        painter.drawRects(byState[i]);
    }
}

void GraphPainter::drawIcon(QPainter &painter, const GraphFrame &frame, IconId id, const QColor &colour,
                            const QColor &knockout, const QRectF &target)
{
    if (frame.isVector) {
        paintIcon(painter, id, colour, knockout, target);
        return;
    }
    const qreal ratio = painter.device()->devicePixelRatioF();
    const int size = qRound(target.width());
    const quint64 key = (static_cast<quint64>(colour.rgb() ^ (knockout.rgb() * 31U)) << 24) |
                        (static_cast<quint64>(size & 0xff) << 16) | static_cast<quint64>(id);
    auto found = m_icons.constFind(key);
    if (found == m_icons.constEnd() || found->devicePixelRatio() != ratio) {
        if (m_icons.size() > 2000) {
            m_icons.clear(); // colours on their way between two states come and go
        }
        found = m_icons.insert(key, iconPixmap(id, colour, knockout, size, ratio));
    }
    painter.drawPixmap(QPointF(std::round(target.left()), std::round(target.top())), *found);
}

/// Two lines at most, broken between words; the second one is shortened.
QString GraphPainter::wrapped(const QString &text, const QFont &font, double width)
{
    const QString key = u"%1/%2/w/%3"_s.arg(font.pixelSize()).arg(qRound(width)).arg(text);
    if (const auto found = m_elided.constFind(key); found != m_elided.constEnd()) {
        return *found;
    }
    const QFontMetricsF metrics(font);
    qsizetype lineEnd = -1;
    for (qsizetype space = text.indexOf(u' '); space >= 0; space = text.indexOf(u' ', space + 1)) {
        if (metrics.horizontalAdvance(text.left(space)) > width) {
            break;
        }
        lineEnd = space;
    }
    const bool isOneLine = lineEnd < 0 || metrics.horizontalAdvance(text) <= width;
    const QString lines =
        isOneLine ? metrics.elidedText(text, Qt::ElideRight, width)
                  : text.left(lineEnd) + u'\n' + metrics.elidedText(text.mid(lineEnd + 1), Qt::ElideRight, width);
    return *m_elided.insert(key, lines);
}

QString GraphPainter::elided(const QString &text, const QFont &font, double width)
{
    const QString key = u"%1/%2/%3/%4"_s.arg(font.pixelSize()).arg(font.weight()).arg(qRound(width)).arg(text);
    if (const auto found = m_elided.constFind(key); found != m_elided.constEnd()) {
        return *found;
    }
    if (m_elided.size() > 20'000) {
        m_elided.clear();
    }
    return *m_elided.insert(key, QFontMetricsF(font).elidedText(text, Qt::ElideRight, width));
}

} // namespace autodevos
