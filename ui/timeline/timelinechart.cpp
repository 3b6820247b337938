// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinechart.h"

#include "ui/models/words.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace autodevos {

namespace {

constexpr double mostZoom = 5000;
constexpr int leastBar = 3;
constexpr double zoomStep = 1.25;

/// The step of the axis, one that people count in: milliseconds, seconds, minutes, hours.
qint64 tickOf(double leastMs)
{
    constexpr std::array<qint64, 24> steps{1,      2,      5,      10,     20,      50,      100,     200,
                                           500,    1000,   2000,   5000,   10000,   15000,   30000,   60000,
                                           120000, 300000, 600000, 900000, 1800000, 3600000, 7200000, 21600000};
    const auto found =
        std::ranges::find_if(steps, [leastMs](qint64 step) { return static_cast<double>(step) >= leastMs; });
    constexpr qint64 day = 86400000;
    return found != steps.end() ? *found : static_cast<qint64>(std::ceil(leastMs / static_cast<double>(day))) * day;
}

} // namespace

TimelineChart::TimelineChart(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setObjectName(u"timelineChart"_s);
    setAccessibleName(tr("Timeline of the run"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setBackgroundRole(QPalette::Base);
    setMinimumSize(240, 120);
    installAccessibleRows();
}

void TimelineChart::setTimeline(const Timeline &timeline)
{
    const bool isOther = timeline.run != m_timeline.run;
    m_timeline = timeline;
    if (isOther) {
        m_zoom = 1;
        verticalScrollBar()->setValue(0);
    }
    updateRanges();
    viewport()->update();
}

void TimelineChart::setCompared(const Timeline &timeline)
{
    m_compared = timeline;
    m_comparedRows.clear();
    for (int row = 0; row < timeline.rows.size(); ++row) {
        m_comparedRows.insert(timeline.rows.at(row).task, row);
    }
    updateRanges();
    viewport()->update();
}

void TimelineChart::setSelectedTask(const TaskId &task)
{
    if (m_selected == task) {
        return;
    }
    m_selected = task;
    if (const int row = indexOf(task); row >= 0) {
        const int visible = std::max(1, (viewport()->height() - axisHeight()) / rowHeight());
        const int top = verticalScrollBar()->value();
        verticalScrollBar()->setValue(row < top ? row : std::max(top, row - visible + 1));
        setAccessibleDescription(describe(row));
        announceCurrentRow(this, row);
    }
    viewport()->update();
}

int TimelineChart::indexOf(const TaskId &task) const
{
    const auto found = std::ranges::find(m_timeline.rows, task, &TimelineRow::task);
    return found == m_timeline.rows.end() ? -1 : static_cast<int>(found - m_timeline.rows.begin());
}

int TimelineChart::rowHeight() const
{
    return fontMetrics().height() + spacing::Normal;
}

int TimelineChart::axisHeight() const
{
    return fontMetrics().height() + spacing::Normal;
}

int TimelineChart::titleWidth() const
{
    return std::clamp(viewport()->width() / 4, 120, 28 * fontMetrics().averageCharWidth() + 40);
}

int TimelineChart::chartWidth() const
{
    return std::max(1, viewport()->width() - titleWidth() - spacing::Section);
}

double TimelineChart::pixelsPerMs() const
{
    const qint64 span = std::max<qint64>({1, m_timeline.makespanMs(), m_compared.makespanMs()});
    return chartWidth() * m_zoom / static_cast<double>(span);
}

int TimelineChart::xOf(qint64 ms) const
{
    return titleWidth() - horizontalScrollBar()->value() +
           qRound(static_cast<double>(ms - m_timeline.startMs) * pixelsPerMs());
}

void TimelineChart::updateRanges()
{
    const int visible = std::max(1, (viewport()->height() - axisHeight()) / rowHeight());
    verticalScrollBar()->setPageStep(visible);
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(m_timeline.rows.size()) - visible));
    const double whole = chartWidth() * m_zoom;
    horizontalScrollBar()->setPageStep(chartWidth());
    horizontalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setRange(0, std::max(0, static_cast<int>(whole) - chartWidth()));
}

QRect TimelineChart::barRect(int row, int bar) const
{
    const TimelineBar &one = m_timeline.rows.at(row).bars.at(bar);
    const int left = xOf(one.startMs);
    const int right = xOf(one.endMs > 0 ? one.endMs : m_timeline.endMs);
    const int y = axisHeight() + (row - verticalScrollBar()->value()) * rowHeight();
    return {left, y + 4, std::max(leastBar, right - left), rowHeight() - 8};
}

int TimelineChart::rowAt(int y) const
{
    const int row = verticalScrollBar()->value() + (y - axisHeight()) / rowHeight();
    return y < axisHeight() || row >= m_timeline.rows.size() ? -1 : row;
}

int TimelineChart::accessibleRowCount() const
{
    return static_cast<int>(m_timeline.rows.size());
}

QString TimelineChart::accessibleRowName(int row) const
{
    return m_timeline.rows.at(row).title;
}

QString TimelineChart::accessibleRowDescription(int row) const
{
    return describe(row);
}

QRect TimelineChart::accessibleRowRect(int row) const
{
    const int top = axisHeight() + (row - verticalScrollBar()->value()) * rowHeight();
    return {viewport()->x(), viewport()->y() + top, viewport()->width(), rowHeight()};
}

int TimelineChart::accessibleCurrentRow() const
{
    return indexOf(m_selected);
}

void TimelineChart::selectAccessibleRow(int row)
{
    select(row);
}

QString TimelineChart::describe(int row) const
{
    const TimelineRow &one = m_timeline.rows.at(row);
    QStringList parts{one.title, stateText(one.state)};
    for (const TimelineBar &bar : one.bars) {
        const qint64 end = bar.endMs > 0 ? bar.endMs : m_timeline.endMs;
        parts.append(tr("try %1: from %2 to %3")
                         .arg(QString::number(bar.attempt), durationText(bar.startMs - m_timeline.startMs),
                              durationText(end - m_timeline.startMs)));
    }
    if (!one.bars.isEmpty() && one.readyMs > 0 && one.bars.constFirst().startMs - one.readyMs >= 100) {
        parts.append(tr("waited %1 for its turn").arg(durationText(one.bars.constFirst().startMs - one.readyMs)));
    }
    if (one.bars.isEmpty()) {
        parts.append(tr("not begun"));
    }
    if (one.isDecisive) {
        parts.append(tr("decided how long the run took"));
    }
    return parts.join(u", "_s);
}

void TimelineChart::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const ColourTheme &theme = ColourTheme::of(palette());
    painter.fillRect(viewport()->rect(), theme.canvas);
    if (m_timeline.rows.isEmpty()) {
        painter.setPen(theme.textMuted);
        painter.drawText(viewport()->rect().adjusted(12, 12, -12, -12), Qt::AlignCenter | Qt::TextWordWrap,
                         tr("When a run goes on, its tasks appear here with the time they take."));
        return;
    }
    paintAxis(painter);
    painter.setClipRect(0, axisHeight(), viewport()->width(), viewport()->height() - axisHeight());
    int y = axisHeight();
    for (int row = verticalScrollBar()->value(); row < m_timeline.rows.size() && y < viewport()->height(); ++row) {
        paintRow(painter, row, y);
        y += rowHeight();
    }
}

void TimelineChart::paintAxis(QPainter &painter) const
{
    const ColourTheme &theme = ColourTheme::of(palette());
    const int left = titleWidth();
    const int widest = fontMetrics().horizontalAdvance(u"00:00:00"_s) + spacing::Section;
    const qint64 step = tickOf(std::max(1.0, widest / pixelsPerMs()));
    painter.setFont(smallFont(font()));
    painter.setClipRect(left, 0, viewport()->width() - left, viewport()->height());
    const auto first = static_cast<qint64>(horizontalScrollBar()->value() / pixelsPerMs()) / step * step;
    for (qint64 tick = first;; tick += step) {
        const int x = xOf(m_timeline.startMs + tick);
        if (x > viewport()->width()) {
            break;
        }
        painter.setPen(theme.border);
        painter.drawLine(x, axisHeight() - 4, x, viewport()->height());
        painter.setPen(theme.textMuted);
        const QString text = step < 1000 ? tr("%1 ms").arg(tick) : durationText(tick);
        painter.drawText(QRect(x + 4, 0, widest, axisHeight()), Qt::AlignLeft | Qt::AlignVCenter, text);
    }
    painter.setClipping(false);
    painter.setFont(font());
    painter.setPen(theme.border);
    painter.drawLine(0, axisHeight() - 1, viewport()->width(), axisHeight() - 1);
}

void TimelineChart::paintRow(QPainter &painter, int row, int y) const
{
    const ColourTheme &theme = ColourTheme::of(palette());
    const TimelineRow &one = m_timeline.rows.at(row);
    const QRect area(0, y, viewport()->width(), rowHeight());
    if (one.task == m_selected) {
        painter.fillRect(area, theme.selection);
        if (hasFocus()) {
            painter.setPen(theme.accent);
            painter.drawRect(area.adjusted(0, 0, -1, -1));
        }
    }
    painter.save();
    painter.setClipRect(QRect(titleWidth(), std::max(y, axisHeight()), viewport()->width(), rowHeight()));
    paintBars(painter, one, y);
    painter.restore();
    paintTitle(painter, one, y);
}

void TimelineChart::paintBars(QPainter &painter, const TimelineRow &row, int y) const
{
    const ColourTheme &theme = ColourTheme::of(palette());
    const int height = rowHeight() - 8;
    const auto rect = [&](qint64 from, qint64 to, int inset) {
        const int left = xOf(from);
        return QRect(left, y + 4 + inset, std::max(leastBar, xOf(to) - left), height - 2 * inset);
    };
    if (const int other = m_comparedRows.value(row.task, -1); other >= 0) {
        const qint64 shift = m_timeline.startMs - m_compared.startMs;
        for (const TimelineBar &bar : m_compared.rows.at(other).bars) {
            painter.setPen(QPen(theme.borderStrong, 1, Qt::DashLine));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(rect(bar.startMs + shift, (bar.endMs > 0 ? bar.endMs : m_compared.endMs) + shift, -3));
        }
    }
    if (!row.bars.isEmpty() && row.readyMs > 0 && row.readyMs < row.bars.constFirst().startMs) {
        painter.setPen(QPen(theme.edge, 1, Qt::DotLine)); // it could have begun: it waited for a free hand
        const int middle = y + rowHeight() / 2;
        painter.drawLine(xOf(row.readyMs), middle, xOf(row.bars.constFirst().startMs), middle);
    }
    painter.setRenderHint(QPainter::Antialiasing, true);
    for (qsizetype i = 0; i < row.bars.size(); ++i) {
        const TimelineBar &bar = row.bars.at(i);
        const bool isLast = i + 1 == row.bars.size();
        const TaskState state = bar.endMs == 0 ? (isLast ? row.state : TaskState::Interrupted)
                                : bar.isOk     ? TaskState::Completed
                                               : TaskState::Failed;
        const StateColours &colours = theme.state(state);
        painter.setPen(QPen(row.isDecisive ? theme.text : colours.mark, row.isDecisive ? 2 : 1));
        painter.setBrush(mixed(colours.fill, colours.mark, row.isDecisive ? 0.75 : 0.45));
        const QRect area = rect(bar.startMs, bar.endMs > 0 ? bar.endMs : m_timeline.endMs, 0);
        painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void TimelineChart::paintTitle(QPainter &painter, const TimelineRow &row, int y) const
{
    const ColourTheme &theme = ColourTheme::of(palette());
    const int side = std::min(16, rowHeight() - 4);
    const QRect area(spacing::Normal, y, titleWidth() - 2 * spacing::Normal, rowHeight());
    painter.drawPixmap(
        area.left(), y + (rowHeight() - side) / 2,
        iconPixmap(stateIcon(row.state), theme.state(row.state).mark, theme.canvas, side, devicePixelRatioF()));
    painter.setPen(theme.text);
    painter.setFont(row.isDecisive ? boldFont(font()) : font());
    const QRect text = area.adjusted(side + spacing::Normal, 0, 0, 0);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(row.title, Qt::ElideRight, text.width()));
    painter.setFont(font());
}

void TimelineChart::zoomBy(double factor, int atX)
{
    const double ms = (atX - titleWidth() + horizontalScrollBar()->value()) / pixelsPerMs();
    m_zoom = std::clamp(m_zoom * factor, 1.0, mostZoom);
    updateRanges();
    horizontalScrollBar()->setValue(qRound(ms * pixelsPerMs()) - (atX - titleWidth()));
    viewport()->update();
}

void TimelineChart::showAll()
{
    m_zoom = 1;
    updateRanges();
    viewport()->update();
}

void TimelineChart::wheelEvent(QWheelEvent *event)
{
    if ((event->modifiers() & Qt::ControlModifier) == 0) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    zoomBy(std::pow(zoomStep, event->angleDelta().y() / 120.0), qRound(event->position().x()));
    event->accept();
}

void TimelineChart::select(int row)
{
    if (row < 0 || row >= m_timeline.rows.size()) {
        return;
    }
    const TaskId task = m_timeline.rows.at(row).task;
    if (task != m_selected) {
        setSelectedTask(task);
        Q_EMIT taskSelected(task);
    }
}

void TimelineChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        select(rowAt(qRound(event->position().y())));
    }
}

void TimelineChart::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const int row = rowAt(qRound(event->position().y())); row >= 0) {
        Q_EMIT taskActivated(m_timeline.rows.at(row).task);
    }
}

void TimelineChart::keyPressEvent(QKeyEvent *event)
{
    const int row = indexOf(m_selected);
    const auto last = static_cast<int>(m_timeline.rows.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Up:
        select(row < 0 ? 0 : std::max(0, row - 1));
        break;
    case Qt::Key_Down:
        select(std::min(last, row + 1));
        break;
    case Qt::Key_Home:
        select(0);
        break;
    case Qt::Key_End:
        select(last);
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(zoomStep, titleWidth() + chartWidth() / 2);
        break;
    case Qt::Key_Minus:
        zoomBy(1 / zoomStep, titleWidth() + chartWidth() / 2);
        break;
    case Qt::Key_0:
        showAll();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (row >= 0) {
            Q_EMIT taskActivated(m_selected);
        }
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
        break;
    }
}

bool TimelineChart::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int row = rowAt(help->pos().y());
        QToolTip::showText(help->globalPos(), row < 0 ? QString() : describe(row), viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void TimelineChart::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateRanges();
}

void TimelineChart::scrollContentsBy(int, int)
{
    viewport()->update();
}

void TimelineChart::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void TimelineChart::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace autodevos
