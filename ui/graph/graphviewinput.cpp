// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graphsearchbar.h"
#include "ui/graph/graphview.h"

#include "ui/models/words.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

using namespace Qt::StringLiterals;

namespace autodevos {

namespace {

constexpr double ZoomStep = 1.25;
constexpr double ReadableScale = 0.7;

bool isCommandKey(int key)
{
    switch (key) {
    case Qt::Key_F:
    case Qt::Key_R:
    case Qt::Key_E:
    case Qt::Key_C:
    case Qt::Key_L:
    case Qt::Key_G:
    case Qt::Key_Delete:
    case Qt::Key_Slash:
    case Qt::Key_Plus:
    case Qt::Key_Equal:
    case Qt::Key_Minus:
        return true;
    default:
        return false;
    }
}

} // namespace

bool GraphView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (!showTooltip(help->pos(), help->globalPos())) {
            QToolTip::hideText();
            event->ignore();
        }
        return true;
    }
    if (event->type() == QEvent::ShortcutOverride) {
        // Single keys belong to the graph while it has the focus, also when the window uses them elsewhere.
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isPlain = (key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
        if (isPlain && isCommandKey(key->key())) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        update();
    }
    return QWidget::event(event);
}

bool GraphView::showTooltip(const QPoint &position, const QPoint &globalPosition)
{
    if (m_scene.nodes().size() != m_model.nodes().size()) {
        return false;
    }
    const int node = nodeAt(position);
    if (node < 0) {
        const int edge = edgeAt(position);
        if (edge >= 0) {
            QToolTip::showText(globalPosition, describeEdge(edge), this);
        }
        return edge >= 0;
    }
    const TaskRow &row = m_model.nodes().at(node);
    QStringList lines = {u"<b>%1</b>"_s.arg(row.title.toHtmlEscaped()),
                         u"%1 · %2"_s.arg(roleText(row.role), stateText(row.state)).toHtmlEscaped()};
    if (const QString note = noteText(row, m_model.isRunActive(), m_clock.nowMs()); !note.isEmpty()) {
        lines.append(note.toHtmlEscaped());
    }
    if (const QString facts = factsText(row, m_clock.nowMs()); !facts.isEmpty()) {
        lines.append(facts.toHtmlEscaped());
    }
    appendFiles(lines, row.files);
    QToolTip::showText(globalPosition, lines.join(u"<br>"_s), this, nodeRect(node));
    return true;
}

void GraphView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton) {
        return;
    }
    m_flight.reset();
    m_draggedAt = event->pos();
    if (isMinimapShown() && minimapRect().contains(event->position())) {
        m_isDraggingMinimap = true;
        panByMinimap(event->position());
        return;
    }
    if (const int port = portAt(event->pos()); port >= 0 && event->button() == Qt::LeftButton) {
        beginLink(port, false);
        aimLink(-1, event->position());
        return;
    }
    m_isPressed = true;
    m_isDragging = false;
}

void GraphView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_isDraggingMinimap) {
        panByMinimap(event->position());
        return;
    }
    if (isLinking() && !m_link.isByKeys) {
        aimLink(nodeAt(event->pos()), event->position());
        return;
    }
    if (!m_isPressed) {
        const int port = portAt(event->pos());
        setHovered(port >= 0 ? port : nodeAt(event->pos()));
        if (m_hovered >= 0) {
            setCursor(port >= 0 ? Qt::CrossCursor : Qt::PointingHandCursor);
        }
        return;
    }
    constexpr int DragDistance = 4;
    if (!m_isDragging && (event->pos() - m_draggedAt).manhattanLength() < DragDistance) {
        return;
    }
    if (!m_isDragging) {
        m_isDragging = true;
        setCursor(Qt::ClosedHandCursor);
    }
    m_hasMoved = true;
    m_camera.panBy(event->pos() - m_draggedAt);
    m_draggedAt = event->pos();
    update();
}

void GraphView::mouseReleaseEvent(QMouseEvent *event)
{
    if (isLinking() && !m_link.isByKeys) {
        endLink(true);
        setHovered(nodeAt(event->pos()));
        return;
    }
    const bool wasClick = m_isPressed && !m_isDragging && event->button() == Qt::LeftButton;
    m_isPressed = false;
    m_isDragging = false;
    m_isDraggingMinimap = false;
    unsetCursor();
    if (wasClick) {
        selectNode(nodeAt(event->pos()));
    }
    setHovered(nodeAt(event->pos()));
}

void GraphView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int node = nodeAt(event->pos());
    if (event->button() == Qt::LeftButton && node >= 0) {
        selectNode(node);
        activate(node);
    }
}

void GraphView::wheelEvent(QWheelEvent *event)
{
    m_flight.reset();
    m_hasMoved = true;
    const double steps = event->angleDelta().y() / 120.0;
    m_camera.zoomAt(event->position(), std::pow(ZoomStep, steps), smallestScale());
    setHovered(nodeAt(event->position().toPoint()));
    update();
    event->accept();
}

void GraphView::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    setHovered(-1);
}

void GraphView::setHovered(int node)
{
    if (std::exchange(m_hovered, node) != node) {
        setCursor(node >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
        update();
    }
}

void GraphView::panByMinimap(const QPointF &position)
{
    const QRectF inside = minimapRect().adjusted(spacing::Normal, spacing::Normal, -spacing::Normal, -spacing::Normal);
    const QRectF bounds = m_scene.bounds();
    const double scale = std::min(inside.width() / bounds.width(), inside.height() / bounds.height());
    m_hasMoved = true;
    m_camera.centreOn(bounds.center() + (position - inside.center()) / scale, size());
    update();
}

void GraphView::keyPressEvent(QKeyEvent *event)
{
    const int node = selectedNode();
    if (isLinking() && handleLinkKey(event->key())) {
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        walk(static_cast<Qt::Key>(event->key()));
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        activate(node);
        return;
    case Qt::Key_Escape:
        if (m_isSearching) {
            endSearch();
        } else {
            selectNode(-1);
        }
        return;
    default:
        break;
    }
    const bool isPlain = (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
    if (!isPlain || !handleCommandKey(event->key())) {
        QWidget::keyPressEvent(event);
    }
}

bool GraphView::handleCommandKey(int key)
{
    const bool hasTask = selectedNode() >= 0 && !isGroup(selectedNode());
    switch (key) {
    case Qt::Key_F:
        fit();
        return true;
    case Qt::Key_C:
        showCriticalPath(!m_options.isCriticalShown);
        return true;
    case Qt::Key_G:
        if (const int node = selectedNode(); node >= 0) {
            toggleGroup(m_model.nodes().at(node).role);
        } else {
            groupByRole(m_model.collapsed().isEmpty());
        }
        return true;
    case Qt::Key_Slash:
        startSearch();
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(ZoomStep);
        return true;
    case Qt::Key_Minus:
        zoomBy(1 / ZoomStep);
        return true;
    case Qt::Key_R:
        if (hasTask) {
            Q_EMIT retryRequested(m_selected);
        }
        return hasTask;
    case Qt::Key_E:
        if (hasTask) {
            Q_EMIT editRequested(m_selected);
        }
        return hasTask;
    case Qt::Key_Delete:
        if (hasTask && m_isEditable) {
            Q_EMIT removeRequested(m_selected);
        }
        return hasTask;
    case Qt::Key_L:
        if (hasTask && m_isEditable) {
            beginLink(selectedNode(), true);
        }
        return hasTask;
    default:
        return false;
    }
}

void GraphView::walk(Qt::Key key)
{
    if (m_scene.nodes().isEmpty() || m_scene.nodes().size() != m_model.nodes().size()) {
        return;
    }
    const int from = selectedNode();
    // In a window that reads from right to left the graph still runs from left to right: keys follow the eye.
    const int to = from < 0 ? m_scene.firstNode() : m_scene.neighbour(from, key);
    if (to >= 0) {
        selectNode(to);
        reveal(to);
    }
}

void GraphView::startSearch()
{
    placeSearchBar();
    m_searchBar->begin();
    search(m_searchBar->text(), 0);
}

void GraphView::search(const QString &text, int step)
{
    m_matches.clear();
    QVector<int> found;
    const QString wanted = text.trimmed();
    m_isSearching = !wanted.isEmpty();
    const bool isLaidOut = m_model.nodes().size() == m_scene.nodes().size();
    for (const TaskRow &row : m_isSearching &&isLaidOut ? m_model.tasks() : QVector<TaskRow>()) {
        const int node = m_model.indexOf(row.id); // of its group where it stands in one
        const bool fits =
            row.title.contains(wanted, Qt::CaseInsensitive) || row.id.value().contains(wanted, Qt::CaseInsensitive);
        if (fits && !m_matches.contains(node)) {
            found.append(node);
            m_matches.insert(node);
        }
    }
    qsizetype current = found.indexOf(selectedNode());
    if (!found.isEmpty()) {
        current = current < 0 ? 0 : (current + step + found.size()) % found.size();
        selectNode(found.at(current));
        if (m_camera.scale() < ReadableScale / 2) {
            GraphCamera camera = m_camera;
            camera.zoomAt(QPointF(), ReadableScale / m_camera.scale(), smallestScale());
            camera.centreOn(m_scene.nodes().at(found.at(current)).center(), size());
            m_hasMoved = true;
            flyTo(camera);
        } else {
            reveal(found.at(current));
        }
    }
    m_searchBar->setCount(static_cast<int>(found.isEmpty() ? 0 : current + 1), static_cast<int>(found.size()));
    update();
}

void GraphView::endSearch()
{
    m_isSearching = false;
    m_matches.clear();
    m_searchBar->hide();
    setFocus(Qt::OtherFocusReason);
    update();
}

void GraphView::placeSearchBar()
{
    m_searchBar->adjustSize();
    const int x = isRightToLeft() ? width() - m_searchBar->width() - spacing::Wide : spacing::Wide;
    m_searchBar->move(x, spacing::Wide);
}

void GraphView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse) {
        selectNode(nodeAt(event->pos()));
    }
    const int node = selectedNode();
    const bool isKey = event->reason() == QContextMenuEvent::Keyboard;
    showMenu(isKey && node >= 0 ? mapToGlobal(nodeRect(node).center()) : event->globalPos());
}

void GraphView::showMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const int node = selectedNode();
    if (isGroup(node)) {
        menu->addAction(tr("Open the group"), this, [this, node] { activate(node); });
        menu->addSeparator();
    } else if (const TaskId task = m_selected; node >= 0) {
        menu->addActions(m_taskActions);
        menu->setToolTipsVisible(!m_taskActions.isEmpty()); // one that is disabled may say why
        if (m_taskActions.isEmpty()) {
            menu->addAction(icon(IconId::Retry), tr("Retry"), this, [this, task] { Q_EMIT retryRequested(task); });
            menu->addAction(icon(IconId::Edit), tr("Edit …"), this, [this, task] { Q_EMIT editRequested(task); });
            menu->addAction(icon(IconId::Cancel), tr("Cancel"), this, [this, task] { Q_EMIT cancelRequested(task); });
        }
        const RoleId role = m_model.nodes().at(node).role;
        if (m_model.collapsibleRoles().contains(role)) {
            menu->addAction(tr("Collapse the tasks of %1").arg(roleText(role)), this,
                            [this, role] { toggleGroup(role); });
        }
        menu->addSeparator();
    }
    menu->addAction(icon(IconId::Fit), tr("Fit into view"), this, &GraphView::fit);
    menu->addAction(icon(IconId::Search), tr("Find a task …"), this, &GraphView::startSearch);
    QAction *path = menu->addAction(icon(IconId::CriticalPath), tr("Show critical path"));
    path->setCheckable(true);
    path->setChecked(m_options.isCriticalShown);
    connect(path, &QAction::toggled, this, &GraphView::showCriticalPath);
    QAction *groups = menu->addAction(tr("Group by role"));
    groups->setCheckable(true);
    groups->setChecked(isGroupedByRole());
    connect(groups, &QAction::toggled, this, &GraphView::groupByRole);
    menu->addSeparator();
    menu->addAction(icon(IconId::Image), tr("Export as SVG …"), this, [this] { exportByDialog(true); });
    menu->addAction(icon(IconId::Image), tr("Export as PNG …"), this, [this] { exportByDialog(false); });
    menu->popup(globalPosition);
}

void GraphView::exportByDialog(bool isSvg)
{
    auto *dialog = new QFileDialog(this, tr("Export the graph"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(isSvg ? tr("SVG drawing (*.svg)") : tr("PNG picture (*.png)"));
    dialog->setDefaultSuffix(isSvg ? u"svg"_s : u"png"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, isSvg](const QString &path) {
        if (const Status written = isSvg ? exportSvg(path) : exportPng(path); !written) {
            Q_EMIT exportFailed(written.error());
        }
    });
    dialog->open();
}

} // namespace autodevos
