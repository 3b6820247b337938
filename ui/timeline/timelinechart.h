// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/timeline.h"
#include "ui/theme/accessiblerows.h"

#include <QAbstractScrollArea>
#include <QHash>

namespace autodevos {

/// The bars of a run on a time axis, one row a task; paints only what is in view. Main thread, owned by the timeline
/// view. Ctrl and the wheel, + and - zoom, 0 shows the whole run, arrows walk, Enter opens.
class TimelineChart final : public QAbstractScrollArea, public AccessibleRows {
    Q_OBJECT

public:
    explicit TimelineChart(QWidget *parent = nullptr);

    void setTimeline(const Timeline &timeline);
    /// Another run to be seen behind the bars, from the same start; an empty one: none.
    void setCompared(const Timeline &timeline);
    void setSelectedTask(const TaskId &task);
    [[nodiscard]] const Timeline &timeline() const { return m_timeline; }
    [[nodiscard]] TaskId selectedTask() const { return m_selected; }
    /// Where a try is drawn, in the viewport's coordinates.
    [[nodiscard]] QRect barRect(int row, int bar) const;
    [[nodiscard]] int rowAt(int y) const; ///< -1: none
    /// A sentence about a row, for tooltips and screen readers.
    [[nodiscard]] QString describe(int row) const;
    void zoomBy(double factor, int atX);
    void showAll();
    [[nodiscard]] double pixelsPerMs() const;

    [[nodiscard]] int accessibleRowCount() const override;
    [[nodiscard]] QString accessibleRowName(int row) const override;
    [[nodiscard]] QString accessibleRowDescription(int row) const override;
    [[nodiscard]] QRect accessibleRowRect(int row) const override;
    [[nodiscard]] int accessibleCurrentRow() const override;
    void selectAccessibleRow(int row) override;

Q_SIGNALS:
    void taskSelected(const autodevos::TaskId &task);
    void taskActivated(const autodevos::TaskId &task);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void updateRanges();
    void select(int row);
    void paintAxis(QPainter &painter) const;
    void paintRow(QPainter &painter, int row, int y) const;
    void paintBars(QPainter &painter, const TimelineRow &row, int y) const;
    void paintTitle(QPainter &painter, const TimelineRow &row, int y) const;
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] int axisHeight() const;
    [[nodiscard]] int titleWidth() const;
    [[nodiscard]] int chartWidth() const;
    [[nodiscard]] int xOf(qint64 ms) const;
    [[nodiscard]] int indexOf(const TaskId &task) const;

    Timeline m_timeline;
    Timeline m_compared;
    QHash<TaskId, int> m_comparedRows;
    TaskId m_selected;
    double m_zoom = 1; ///< 1: the whole run fills the width
};

} // namespace autodevos
