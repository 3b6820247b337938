// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "ui/graph/graphcamera.h"
#include "ui/graph/graphpainter.h"
#include "ui/graph/graphscene.h"
#include "ui/models/graphmodel.h"
#include "ui/theme/accessiblerows.h"

#include <QFutureWatcher>
#include <QPixmap>
#include <QTimer>
#include <QWidget>

#include <optional>

class QAction;

namespace autodevos {

class GraphSearchBar;

/// The live graph of the plan: one canvas that draws only what is visible, in as much detail as the scale allows.
/// Main thread; owned by the window. A view of its GraphModel, which is a projection of the project's events; it
/// never changes the plan or the run but says by signals what the person asks for.
///
/// Keys: F fits, + and - zoom, / searches, arrows walk along edges, Enter opens, R retries, E edits, C shows the
/// critical path, G collapses the tasks of a role into one card or, with none selected, those of every role; Delete
/// removes, L then arrows and Enter makes another task need the selected one. The wheel zooms at the cursor, dragging
/// pans, dragging from a card's right edge to another card makes that one need it.
class GraphView final : public QWidget, public AccessibleRows {
    Q_OBJECT

public:
    explicit GraphView(const Clock &clock, QWidget *parent = nullptr);
    ~GraphView() override;

    void setState(const ProjectState &state);
    void applyEvents(const ProjectState &state, const QVector<Event> &events);
    void setSelectedTask(const TaskId &task); ///< also brings it into view; empty: nothing selected
    [[nodiscard]] TaskId selectedTask() const { return m_selected; }
    void setStalePreview(const QVector<TaskId> &tasks); ///< hatched until set again
    /// Dims all other tasks; empty: none is dimmed.
    void setHighlighted(const QVector<TaskId> &tasks);
    /// Whether the plan can be changed here now.
    void setEditable(bool isEditable);
    void showCriticalPath(bool isShown);
    /// Tasks of these roles stand together as one card, as far as the edges allow; Enter or G opens it.
    void setCollapsed(const QSet<RoleId> &roles);
    void groupByRole(bool isGrouped); ///< all roles with several tasks
    [[nodiscard]] bool isGroupedByRole() const;
    [[nodiscard]] bool isCriticalPathShown() const { return m_options.isCriticalShown; }
    /// Shown in the context menu of a node, above the view's own entries. Empty: retry, edit and cancel as signals.
    void setTaskActions(const QList<QAction *> &actions);

    void fit();
    void zoomBy(double factor);
    void startSearch();

    void exportByDialog(bool isSvg); ///< asks where to
    /// The whole graph, not only what is in view; null without a plan.
    [[nodiscard]] QImage toImage(double scale = 2.0) const;
    [[nodiscard]] Status exportPng(const QString &path) const;
    [[nodiscard]] Status exportSvg(const QString &path) const;

    [[nodiscard]] GraphModel &model() { return m_model; }
    [[nodiscard]] const GraphModel &model() const { return m_model; }
    [[nodiscard]] const GraphScene &scene() const { return m_scene; }
    [[nodiscard]] const GraphCamera &camera() const { return m_camera; }
    /// Where a node is drawn, in the widget's coordinates.
    [[nodiscard]] QRect nodeRect(int node) const;
    [[nodiscard]] int nodeAt(const QPoint &position) const;
    [[nodiscard]] bool isMinimapShown() const;
    /// In the corner where it covers least of what matters: never the selected task.
    [[nodiscard]] QRectF minimapRect() const;
    /// A sentence about the node for tooltips and screen readers.
    [[nodiscard]] QString describe(int node) const;
    [[nodiscard]] bool isLayoutPending() const { return m_layoutWatcher.isRunning(); }
    /// Why `to` cannot need `from`, for people; empty: it can.
    [[nodiscard]] QString linkRefusal(int from, int to) const;
    [[nodiscard]] bool isLinking() const { return m_link.from >= 0; }
    [[nodiscard]] QPoint portOf(int node) const; ///< where dragging a dependency begins
    [[nodiscard]] int edgeAt(const QPoint &position) const;
    void selectNode(int node); ///< as if the person had clicked it; -1: none

    [[nodiscard]] int accessibleRowCount() const override;
    [[nodiscard]] QString accessibleRowName(int row) const override;
    [[nodiscard]] QString accessibleRowDescription(int row) const override { return describe(row); }
    [[nodiscard]] QRect accessibleRowRect(int row) const override { return nodeRect(row); }
    [[nodiscard]] int accessibleCurrentRow() const override { return selectedNode(); }
    void selectAccessibleRow(int row) override { selectNode(row); }

Q_SIGNALS:
    void taskSelected(const autodevos::TaskId &task); ///< by the person; empty: nothing is selected any more
    void taskActivated(const autodevos::TaskId &task);
    void retryRequested(const autodevos::TaskId &task);
    void editRequested(const autodevos::TaskId &task);
    void cancelRequested(const autodevos::TaskId &task);
    void removeRequested(const autodevos::TaskId &task);
    /// `task` shall need `need`.
    void needRequested(const autodevos::TaskId &task, const autodevos::TaskId &need);
    void criticalPathShownChanged(bool isShown);
    void groupedByRoleChanged(bool isGrouped);
    void exportFailed(const autodevos::Error &error);
    void layoutFinished();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    /// One state change being shown.
    struct RunningChange {
        TaskState from;
        qint64 startedMs;
    };
    /// The camera on its way to another place.
    struct Flight {
        GraphCamera from;
        GraphCamera to;
        qint64 startedMs;
    };

    /// A dependency on its way from a task to the one that shall need it.
    struct Link {
        int from = -1; ///< -1: none
        int to = -1;   ///< -1: over no task
        QPointF tip;   ///< in the widget's coordinates
        QString refusal;
        bool isByKeys = false;
    };

    // graphview.cpp
    void handleStructureChanged();
    void handleNodesChanged(const QVector<int> &nodes);
    void handleAnimationTick();
    void handleSecond();
    void startLayout();
    void takeScene(GraphScene scene);
    void flyTo(const GraphCamera &camera);
    void reveal(int node);
    void updateNode(int node);
    void announceSelection();
    void paintEmpty(QPainter &painter) const;
    void paintMinimap(QPainter &painter, const GraphFrame &frame);
    [[nodiscard]] GraphFrame frame(const GraphCamera &camera) const;
    [[nodiscard]] int selectedNode() const;
    [[nodiscard]] double smallestScale() const;
    [[nodiscard]] GraphCamera automaticCamera() const;
    void followWork();

    // graphviewgroups.cpp
    [[nodiscard]] bool isGroup(int node) const;
    void toggleGroup(const RoleId &role);
    void activate(int node);

    // graphviewinput.cpp
    bool showTooltip(const QPoint &position, const QPoint &globalPosition);
    bool handleCommandKey(int key);
    void walk(Qt::Key key);
    void setHovered(int node);
    void search(const QString &text, int step);
    void endSearch();
    void placeSearchBar();
    void panByMinimap(const QPointF &position);
    void showMenu(const QPoint &globalPosition);

    // graphviewlink.cpp
    void beginLink(int node, bool isByKeys);
    void aimLink(int node, const QPointF &tip);
    void endLink(bool isWanted);
    bool handleLinkKey(int key);
    void paintLink(QPainter &painter) const;
    void paintPort(QPainter &painter) const;
    [[nodiscard]] int portAt(const QPoint &position) const;
    [[nodiscard]] QString describeEdge(int edge) const;

    const Clock &m_clock;
    GraphModel m_model;
    GraphScene m_scene;
    mutable GraphPainter m_painter;
    GraphCamera m_camera;
    GraphOptions m_options;
    QFutureWatcher<GraphScene> m_layoutWatcher;
    bool m_isLayoutStale = false;   ///< the plan changed while a layout was on its way
    bool m_hasMoved = false;        ///< the person chose what to see; until then the view follows the work
    std::optional<QPointF> m_focus; ///< the middle of what ran last
    bool m_showsAll = false;        ///< the person asked to see the whole plan
    TaskId m_selected;
    int m_hovered = -1;
    QList<QAction *> m_taskActions;
    GraphSearchBar *m_searchBar = nullptr;
    QSet<int> m_matches;
    bool m_isSearching = false;
    QSet<int> m_highlighted;
    Link m_link;
    bool m_isEditable = false;
    QVector<TaskState> m_shownStates;
    QHash<int, RunningChange> m_runningChanges;
    QHash<int, GraphChange> m_changes;
    std::optional<Flight> m_flight;
    QTimer m_animationTimer;
    QTimer m_secondTimer;
    QPixmap m_minimap;
    bool m_isMinimapStale = true;
    QPoint m_draggedAt;
    bool m_isPressed = false;
    bool m_isDragging = false;
    bool m_isDraggingMinimap = false;
};

} // namespace autodevos
