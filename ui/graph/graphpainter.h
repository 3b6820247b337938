// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/graph/graphcamera.h"
#include "ui/graph/graphscene.h"
#include "ui/models/taskrows.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QFont>
#include <QHash>
#include <QPixmap>
#include <QSet>

class QPainter;

namespace autodevos {

struct GraphOptions {
    bool isCriticalShown = false;
};

/// A node on its way from one state's look to the next.
struct GraphChange {
    TaskState from = TaskState::Pending;
    double amount = 1.0; ///< 0: still as before, 1: done
};

/// Everything one frame shows; borrowed for the time of painting.
struct GraphFrame {
    const GraphScene &scene;
    const QVector<TaskRow> &rows;
    const ColourTheme &theme;
    const GraphCamera &camera;
    QFont font;
    QSize viewport;
    qint64 nowMs = 0;
    int selected = -1;
    int hovered = -1;
    bool hasFocus = false;
    bool isRunActive = false;
    bool isVector = false; ///< icons as vectors: for SVG
    GraphOptions options;
    const QHash<int, GraphChange> &changes;
    const QSet<int> *matches = nullptr; ///< the others are dimmed
};

/// The size of a card for a font, on the 4 px grid.
[[nodiscard]] QSizeF graphNodeSize(const QFont &font);

/// Draws frames of the graph. Keeps what is costly to make again: icons, shortened titles. Main thread, or any one
/// thread when it draws into an image; never touches a widget.
class GraphPainter {
public:
    /// Draws what lies in `exposed` (widget coordinates), background included.
    void paint(QPainter &painter, const GraphFrame &frame, const QRect &exposed);
    /// The whole graph in small, one mark a node.
    void paintMinimap(QPainter &painter, const GraphFrame &frame, const QRectF &target);
    void clearCaches();

private:
    enum class Detail { Marks, Titles, Cards };
    struct Look {
        QColor mark;
        QColor fill;
        QColor text;
        QColor muted;
        QColor border;
    };

    void paintEdges(QPainter &painter, const GraphFrame &frame, const QRectF &sceneRect, Detail detail);
    void paintFarEdges(QPainter &painter, const GraphFrame &frame, const QRectF &sceneRect);
    void paintEdge(QPainter &painter, const GraphFrame &frame, int edge, const QColor &colour, double width);
    void paintMarks(QPainter &painter, const GraphFrame &frame, const QVector<int> &nodes);
    void paintCard(QPainter &painter, const GraphFrame &frame, int node, Detail detail);
    void paintCardText(QPainter &painter, const GraphFrame &frame, int node, const QRectF &card, const Look &look);
    void paintTitleOnly(QPainter &painter, const GraphFrame &frame, int node, const QRectF &card, const Look &look);
    void paintFrameOf(QPainter &painter, const GraphFrame &frame, int node, const QRectF &card, const Look &look);
    void paintStale(QPainter &painter, const GraphFrame &frame, const QRectF &card, double radius);
    void drawIcon(QPainter &painter, const GraphFrame &frame, IconId id, const QColor &colour, const QColor &knockout,
                  const QRectF &target);
    [[nodiscard]] Look lookOf(const GraphFrame &frame, int node) const;
    [[nodiscard]] QString wrapped(const QString &text, const QFont &font, double width);
    [[nodiscard]] QString elided(const QString &text, const QFont &font, double width);
    [[nodiscard]] static Detail detailOf(const GraphFrame &frame);

    QHash<QString, QString> m_elided;
    QHash<quint64, QPixmap> m_icons;
};

} // namespace autodevos
