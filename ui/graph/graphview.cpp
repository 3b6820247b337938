// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graphview.h"

#include "ui/graph/graphsearchbar.h"
#include "ui/models/words.h"

#include <QPainter>
#include <QPaintEvent>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QtConcurrent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autodevos {

namespace {

constexpr int LargeGraph = 300;       ///< nodes; above this the layout is computed in another thread
constexpr int MostAnimatedNodes = 48; ///< more changes at once are shown without motion
constexpr qint64 ChangeMs = 220;
constexpr qint64 FlightMs = 180;
constexpr double FitMargin = 32;
constexpr QSize MinimapSize(200, 128);

double eased(double amount)
{
    return 1 - (1 - amount) * (1 - amount) * (1 - amount);
}

} // namespace

GraphView::GraphView(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_searchBar(new GraphSearchBar(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMinimumSize(240, 120);
    setAccessibleName(tr("Task graph"));
    installAccessibleRows();
    connect(&m_model, &GraphModel::structureChanged, this, &GraphView::handleStructureChanged);
    connect(&m_model, &GraphModel::nodesChanged, this, &GraphView::handleNodesChanged);
    connect(&m_layoutWatcher, &QFutureWatcher<GraphScene>::finished, this,
            [this] { takeScene(m_layoutWatcher.result()); });
    m_animationTimer.setInterval(16);
    connect(&m_animationTimer, &QTimer::timeout, this, &GraphView::handleAnimationTick);
    m_secondTimer.setInterval(1000);
    connect(&m_secondTimer, &QTimer::timeout, this, &GraphView::handleSecond);
    m_secondTimer.start();
    connect(m_searchBar, &GraphSearchBar::textEdited, this, [this](const QString &text) { search(text, 0); });
    connect(m_searchBar, &GraphSearchBar::stepRequested, this, [this](int step) { search(m_searchBar->text(), step); });
    connect(m_searchBar, &GraphSearchBar::closed, this, &GraphView::endSearch);
}

GraphView::~GraphView() = default;

void GraphView::setState(const ProjectState &state)
{
    m_model.setState(state);
}

void GraphView::applyEvents(const ProjectState &state, const QVector<Event> &events)
{
    m_model.applyEvents(state, events);
}

void GraphView::setStalePreview(const QVector<TaskId> &tasks)
{
    m_model.setStale(tasks);
}

void GraphView::showCriticalPath(bool isShown)
{
    if (std::exchange(m_options.isCriticalShown, isShown) != isShown) {
        update();
        Q_EMIT criticalPathShownChanged(isShown);
    }
}

void GraphView::setTaskActions(const QList<QAction *> &actions)
{
    m_taskActions = actions;
}

void GraphView::setSelectedTask(const TaskId &task)
{
    const bool staysGroup = task.isEmpty() && isGroup(selectedNode()); // nobody else knows groups
    if (m_selected == task || staysGroup) {
        return;
    }
    m_selected = task;
    update();
    if (const int node = selectedNode(); node >= 0) {
        reveal(node);
        announceSelection();
    }
}

void GraphView::selectNode(int node)
{
    const TaskId task = node < 0 ? TaskId() : m_scene.tasks().value(node);
    if (m_selected == task) {
        return;
    }
    m_selected = task;
    update();
    announceSelection();
    Q_EMIT taskSelected(isGroup(node) ? TaskId() : task);
}

int GraphView::selectedNode() const
{
    const int node = m_selected.isEmpty() ? -1 : m_model.indexOf(m_selected);
    return node < m_scene.nodes().size() ? node : -1;
}

void GraphView::announceSelection()
{
    const int node = selectedNode();
    setAccessibleDescription(node < 0 ? QString() : describe(node));
    announceCurrentRow(this, node);
}

int GraphView::accessibleRowCount() const
{
    return static_cast<int>(std::min(m_scene.nodes().size(), m_model.nodes().size()));
}

QString GraphView::accessibleRowName(int row) const
{
    return m_model.nodes().at(row).title;
}

QString GraphView::describe(int node) const
{
    return spokenText(m_model.nodes().at(node), m_model.isRunActive(), m_clock.nowMs());
}

void GraphView::handleStructureChanged()
{
    m_isSearching = false;
    m_matches.clear();
    m_searchBar->hide();
    m_hovered = -1;
    m_highlighted.clear();
    m_link = Link();
    if (m_model.indexOf(m_selected) < 0 && !m_selected.isEmpty()) {
        m_selected = TaskId();
        Q_EMIT taskSelected(m_selected);
    }
    startLayout();
}

void GraphView::startLayout()
{
    if (m_layoutWatcher.isRunning()) {
        m_isLayoutStale = true;
        return;
    }
    GraphScene::Input input;
    for (const TaskRow &row : m_model.nodes()) {
        input.tasks.append(row.id);
    }
    input.edges = m_model.edges();
    input.nodeSize = graphNodeSize(font());
    if (input.tasks.size() > LargeGraph) {
        m_layoutWatcher.setFuture(QtConcurrent::run(&GraphScene::build, input, m_scene));
    } else {
        takeScene(GraphScene::build(input, m_scene));
    }
}

void GraphView::takeScene(GraphScene scene)
{
    if (std::exchange(m_isLayoutStale, false)) {
        startLayout();
        return;
    }
    m_scene = std::move(scene);
    m_changes.clear();
    m_runningChanges.clear();
    m_shownStates.clear();
    for (const TaskRow &row : m_model.nodes()) {
        m_shownStates.append(row.state);
    }
    m_isMinimapStale = true;
    if (!m_hasMoved) {
        m_flight.reset();
        m_camera = automaticCamera();
    }
    update();
    Q_EMIT layoutFinished();
}

void GraphView::handleNodesChanged(const QVector<int> &nodes)
{
    if (m_scene.nodes().size() != m_model.nodes().size()) {
        return; // a new layout is on its way and will show everything
    }
    const bool isAnimated = nodes.size() <= MostAnimatedNodes && isVisible() && !prefersReducedMotion();
    bool hasChanged = false;
    for (const int node : nodes) {
        const TaskState state = m_model.nodes().at(node).state;
        const TaskState before = std::exchange(m_shownStates[node], state);
        if (before == state) {
            updateNode(node);
            continue;
        }
        hasChanged = true;
        m_isMinimapStale = true;
        if (isAnimated) {
            m_runningChanges.insert(node, {before, m_clock.monotonicMs()});
            m_changes.insert(node, {before, 0.0});
        }
        updateNode(node);
    }
    if (!m_runningChanges.isEmpty()) {
        m_animationTimer.start();
    }
    if (hasChanged) {
        followWork();
    }
    if (m_isMinimapStale && isMinimapShown()) {
        update(minimapRect().toAlignedRect());
    }
    if (const int node = selectedNode(); node >= 0 && nodes.contains(node)) {
        setAccessibleDescription(describe(node));
    }
}

void GraphView::handleAnimationTick()
{
    const qint64 now = m_clock.monotonicMs();
    for (auto change = m_runningChanges.begin(); change != m_runningChanges.end();) {
        updateNode(change.key());
        const double amount = static_cast<double>(now - change->startedMs) / static_cast<double>(ChangeMs);
        if (amount >= 1) {
            m_changes.remove(change.key());
            change = m_runningChanges.erase(change);
        } else {
            m_changes[change.key()].amount = eased(amount);
            ++change;
        }
    }
    if (m_flight) {
        const double amount =
            std::min(1.0, static_cast<double>(now - m_flight->startedMs) / static_cast<double>(FlightMs));
        m_camera = GraphCamera::between(m_flight->from, m_flight->to, eased(amount), size());
        if (amount >= 1) {
            m_camera = m_flight->to;
            m_flight.reset();
        }
        update();
    }
    if (m_runningChanges.isEmpty() && !m_flight) {
        m_animationTimer.stop();
    }
}

void GraphView::handleSecond()
{
    for (int node = 0; node < m_scene.nodes().size() && node < m_model.nodes().size(); ++node) {
        if (m_model.nodes().at(node).state == TaskState::Running) {
            updateNode(node);
        }
    }
}

void GraphView::flyTo(const GraphCamera &camera)
{
    if (!isVisible() || prefersReducedMotion()) {
        m_camera = camera;
        update();
        return;
    }
    m_flight = Flight{m_camera, camera, m_clock.monotonicMs()};
    m_animationTimer.start();
}

void GraphView::fit()
{
    m_hasMoved = false;
    m_showsAll = true;
    flyTo(automaticCamera());
}

void GraphView::zoomBy(double factor)
{
    m_hasMoved = true;
    GraphCamera camera = m_flight ? m_flight->to : m_camera;
    camera.zoomAt(rect().center(), factor, smallestScale());
    flyTo(camera);
}

/// Keeps what runs in view for as long as the person has not moved.
void GraphView::followWork()
{
    QRectF running;
    for (int node = 0; node < m_scene.nodes().size() && node < m_model.nodes().size(); ++node) {
        if (m_model.nodes().at(node).state == TaskState::Running) {
            running |= m_scene.nodes().at(node);
        }
    }
    if (running.isValid()) {
        m_focus = running.center();
    }
    if (const GraphCamera camera = automaticCamera(); !m_hasMoved && camera != (m_flight ? m_flight->to : m_camera)) {
        flyTo(camera);
    }
}

/// What is shown while the person has not moved: the whole plan, or what is running where the whole is too small to
/// read. A very large plan is shown whole: its shape says more than a few of its titles.
GraphCamera GraphView::automaticCamera() const
{
    constexpr qsizetype MostFollowed = 80;
    GraphCamera camera = m_camera;
    if (m_showsAll || m_scene.nodes().size() > MostFollowed) {
        camera.fit(m_scene.bounds(), size(), FitMargin);
        return camera;
    }
    const QPointF start(m_scene.bounds().left(), m_scene.bounds().center().y());
    camera.follow(m_scene.bounds(), m_focus.value_or(start), size(), FitMargin);
    return camera;
}

double GraphView::smallestScale() const
{
    GraphCamera camera;
    camera.fit(m_scene.bounds(), size(), FitMargin);
    return camera.scale() / 2;
}

/// Moves only as far as needed to see the whole card.
void GraphView::reveal(int node)
{
    constexpr double Comfort = 24;
    GraphCamera camera = m_flight ? m_flight->to : m_camera;
    const QRectF target = camera.toWidget(m_scene.nodes().at(node)).adjusted(-Comfort, -Comfort, Comfort, Comfort);
    if (QRectF(rect()).contains(target)) {
        return;
    }
    if (target.width() > width() || target.height() > height()) {
        camera.centreOn(m_scene.nodes().at(node).center(), size());
    } else {
        const double right = std::min(0.0, width() - target.right());
        const double down = std::min(0.0, height() - target.bottom());
        camera.panBy({right + std::max(0.0, -target.left()), down + std::max(0.0, -target.top())});
    }
    m_hasMoved = true;
    flyTo(camera);
}

QRect GraphView::nodeRect(int node) const
{
    return m_camera.toWidget(m_scene.nodes().at(node)).toAlignedRect();
}

int GraphView::nodeAt(const QPoint &position) const
{
    return m_scene.nodeAt(m_camera.toScene(QPointF(position)));
}

void GraphView::updateNode(int node)
{
    update(nodeRect(node).adjusted(-8, -8, 8, 8));
}

GraphFrame GraphView::frame(const GraphCamera &camera) const
{
    return {.scene = m_scene,
            .rows = m_model.nodes(),
            .theme = ColourTheme::of(palette()),
            .camera = camera,
            .font = font(),
            .viewport = size(),
            .nowMs = m_clock.nowMs(),
            .selected = selectedNode(),
            .hovered = m_hovered,
            .hasFocus = hasFocus(),
            .isRunActive = m_model.isRunActive(),
            .options = m_options,
            .changes = m_changes,
            .matches = m_isSearching             ? &m_matches
                       : m_highlighted.isEmpty() ? nullptr
                                                 : &m_highlighted};
}

void GraphView::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    // While a layout is on its way the old scene no longer fits the model's rows.
    if (m_scene.nodes().isEmpty() || m_scene.nodes().size() != m_model.nodes().size()) {
        painter.fillRect(event->rect(), ColourTheme::of(palette()).canvas);
        paintEmpty(painter);
        return;
    }
    const GraphFrame current = frame(m_camera);
    constexpr int MostParts = 12;
    if (event->region().rectCount() <= MostParts) {
        for (const QRect &part : event->region()) {
            painter.setClipRect(part);
            m_painter.paint(painter, current, part);
        }
        painter.setClipping(false);
    } else {
        m_painter.paint(painter, current, event->rect());
    }
    paintPort(painter);
    paintLink(painter);
    if (isMinimapShown() && event->region().intersects(minimapRect().toAlignedRect())) {
        paintMinimap(painter, current);
    }
}

void GraphView::paintEmpty(QPainter &painter) const
{
    const ColourTheme &theme = ColourTheme::of(palette());
    const bool isWorking = !m_model.nodes().isEmpty();
    const QString headline = isWorking ? tr("Arranging %1 tasks …").arg(m_model.nodes().size()) : tr("No plan yet");
    const QString hint = isWorking ? QString() : tr("Type a prompt and press Ctrl+Enter");
    const int middle = height() / 2;
    constexpr int IconSide = 48;
    painter.drawPixmap(width() / 2 - IconSide / 2, middle - IconSide - spacing::Section,
                       iconPixmap(IconId::Graph, theme.borderStrong, theme.canvas, IconSide, devicePixelRatioF()));
    painter.setFont(headingFont(font()));
    painter.setPen(theme.text);
    painter.drawText(QRect(0, middle, width(), 32), Qt::AlignCenter, headline);
    painter.setFont(font());
    painter.setPen(theme.textMuted);
    painter.drawText(QRect(0, middle + 32, width(), 24), Qt::AlignCenter, hint);
}

bool GraphView::isMinimapShown() const
{
    if (m_scene.nodes().size() < 8 || width() < 3 * MinimapSize.width() || height() < 2 * MinimapSize.height()) {
        return false;
    }
    return !m_camera.toScene(QRectF(rect())).adjusted(-1, -1, 1, 1).contains(m_scene.bounds());
}

QRectF GraphView::minimapRect() const
{
    const double right = width() - MinimapSize.width() - spacing::Wide;
    const double bottom = height() - MinimapSize.height() - spacing::Wide;
    const int node = selectedNode();
    const QRectF selected = node < 0 ? QRectF() : m_camera.toWidget(m_scene.nodes().at(node)).adjusted(-8, -8, 8, 8);
    for (const QPointF &corner : {QPointF(right, bottom), QPointF(spacing::Wide, bottom), QPointF(right, spacing::Wide),
                                  QPointF(spacing::Wide, spacing::Wide)}) {
        if (const QRectF map(corner, QSizeF(MinimapSize)); !map.intersects(selected)) {
            return map;
        }
    }
    return {right, bottom, double(MinimapSize.width()), double(MinimapSize.height())};
}

void GraphView::paintMinimap(QPainter &painter, const GraphFrame &frame)
{
    const QRectF area = minimapRect();
    const QRectF inside(spacing::Normal, spacing::Normal, area.width() - 2 * spacing::Normal,
                        area.height() - 2 * spacing::Normal);
    if (m_isMinimapStale || m_minimap.devicePixelRatio() != devicePixelRatioF()) {
        m_minimap = QPixmap(MinimapSize * devicePixelRatioF());
        m_minimap.setDevicePixelRatio(devicePixelRatioF());
        m_minimap.fill(Qt::transparent);
        QPainter mapPainter(&m_minimap);
        m_painter.paintMinimap(mapPainter, frame, inside);
        m_isMinimapStale = false;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(frame.theme.border, 1));
    QColor back = frame.theme.card;
    back.setAlphaF(0.94F);
    painter.setBrush(back);
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), spacing::Radius, spacing::Radius);
    painter.drawPixmap(area.topLeft(), m_minimap);
    const QRectF bounds = m_scene.bounds();
    const double scale = std::min(inside.width() / bounds.width(), inside.height() / bounds.height());
    const QPointF shift = area.topLeft() + inside.center() - bounds.center() * scale;
    const QRectF seen = m_camera.toScene(QRectF(rect()));
    const QRectF shown =
        QRectF(seen.topLeft() * scale + shift, seen.size() * scale).intersected(area.adjusted(2, 2, -2, -2));
    QColor veil = frame.theme.accent;
    veil.setAlphaF(0.12F);
    painter.setPen(QPen(frame.theme.accent, 1.2));
    painter.setBrush(veil);
    painter.drawRoundedRect(shown, 2, 2);
}

void GraphView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeSearchBar();
    if (!m_hasMoved) {
        m_flight.reset();
        m_camera = automaticCamera();
    }
}

void GraphView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        m_painter.clearCaches();
        m_isMinimapStale = true;
        update();
    } else if (event->type() == QEvent::FontChange) {
        m_painter.clearCaches();
        startLayout();
    }
}

QImage GraphView::toImage(double scale) const
{
    if (m_scene.nodes().isEmpty() || m_scene.nodes().size() != m_model.nodes().size()) {
        return {};
    }
    // More than this no viewer opens; a larger graph is drawn smaller.
    constexpr double LargestSide = 16'000;
    const QRectF bounds = m_scene.bounds().adjusted(-FitMargin, -FitMargin, FitMargin, FitMargin);
    const double fitting = std::min(scale, LargestSide / std::max(bounds.width(), bounds.height()));
    QImage image((bounds.size() * fitting).toSize(), QImage::Format_RGB32);
    GraphCamera camera;
    camera.zoomAt({0, 0}, fitting, fitting);
    camera.centreOn(bounds.center(), image.size());
    GraphFrame whole = frame(camera);
    whole.selected = -1;
    whole.hovered = -1;
    whole.matches = nullptr;
    QPainter painter(&image);
    m_painter.paint(painter, whole, image.rect());
    return image;
}

Status GraphView::exportPng(const QString &path) const
{
    const QImage image = toImage();
    QSaveFile file(path);
    if (image.isNull()) {
        return failure(ErrorKind::NotFound, tr("There is no graph to export yet"), tr("Plan a prompt first"));
    }
    if (!file.open(QIODevice::WriteOnly) || !image.save(&file, "PNG") || !file.commit()) {
        return failure(ErrorKind::Io, tr("The picture could not be written"),
                       tr("Choose another folder or free some space"), file.errorString());
    }
    return {};
}

Status GraphView::exportSvg(const QString &path) const
{
    if (m_scene.nodes().isEmpty() || m_scene.nodes().size() != m_model.nodes().size()) {
        return failure(ErrorKind::NotFound, tr("There is no graph to export yet"), tr("Plan a prompt first"));
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return failure(ErrorKind::Io, tr("The drawing could not be written"),
                       tr("Choose another folder or free some space"), file.errorString());
    }
    const QRectF bounds = m_scene.bounds().adjusted(-FitMargin, -FitMargin, FitMargin, FitMargin);
    QSvgGenerator generator;
    generator.setOutputDevice(&file);
    generator.setTitle(tr("Task graph"));
    generator.setSize(bounds.size().toSize());
    generator.setViewBox(QRectF(QPointF(), bounds.size()));
    GraphCamera camera;
    camera.centreOn(bounds.center(), bounds.size());
    GraphFrame whole = frame(camera);
    whole.selected = -1;
    whole.hovered = -1;
    whole.matches = nullptr;
    whole.isVector = true;
    {
        QPainter painter(&generator);
        m_painter.paint(painter, whole, QRect(QPoint(), bounds.size().toSize()));
    }
    if (!file.commit()) {
        return failure(ErrorKind::Io, tr("The drawing could not be written"),
                       tr("Choose another folder or free some space"), file.errorString());
    }
    return {};
}

} // namespace autodevos
