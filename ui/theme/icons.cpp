// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include "ui/theme/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>

using namespace Qt::StringLiterals;

namespace autodevos {

namespace {

constexpr std::array<QLatin1StringView, IconCount> Names = {
    "role-planner"_L1,
    "role-architect"_L1,
    "role-database"_L1,
    "role-backend"_L1,
    "role-frontend"_L1,
    "role-testing"_L1,
    "role-documentation"_L1,
    "role-devops"_L1,
    "role-review"_L1,
    "role-integrator"_L1,
    "role-agent"_L1,
    "state-pending"_L1,
    "state-running"_L1,
    "state-waiting"_L1,
    "state-completed"_L1,
    "state-failed"_L1,
    "state-skipped"_L1,
    "state-interrupted"_L1,
    "state-reused"_L1,
    "state-stale"_L1,
    "plan"_L1,
    "run"_L1,
    "pause"_L1,
    "stop"_L1,
    "retry"_L1,
    "edit"_L1,
    "skip"_L1,
    "cancel"_L1,
    "export"_L1,
    "preview"_L1,
    "fit"_L1,
    "search"_L1,
    "copy"_L1,
    "save"_L1,
    "open"_L1,
    "settings"_L1,
    "close"_L1,
    "add"_L1,
    "remove"_L1,
    "delete"_L1,
    "undo"_L1,
    "redo"_L1,
    "zoom-in"_L1,
    "zoom-out"_L1,
    "critical-path"_L1,
    "graph"_L1,
    "table"_L1,
    "timeline"_L1,
    "files"_L1,
    "file"_L1,
    "folder"_L1,
    "requirements"_L1,
    "logs"_L1,
    "terminal"_L1,
    "checks"_L1,
    "model"_L1,
    "prompt"_L1,
    "history"_L1,
    "filter"_L1,
    "follow"_L1,
    "link"_L1,
    "warning"_L1,
    "error"_L1,
    "info"_L1,
    "chevron-right"_L1,
    "chevron-down"_L1,
    "image"_L1,
    "app"_L1,
};

/// The drawing with the placeholder colours replaced: Qt's renderer has no way to set currentColor from outside.
QByteArray drawing(IconId id, const QColor &colour, const QColor &knockout)
{
    QFile file(u":/icons/%1.svg"_s.arg(iconName(id)));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QByteArray svg = file.readAll();
    svg.replace("currentColor", colour.name().toLatin1());
    svg.replace("\"knockout\"", '"' + knockout.name().toLatin1() + '"');
    return svg;
}

/// Paints one drawing at any size in a fixed colour or, without one, in the colours of the current palette.
class DrawingEngine final : public QIconEngine {
public:
    DrawingEngine(IconId id, const QColor &colour)
        : m_id(id)
        , m_colour(colour)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        const int side = std::min(rect.width(), rect.height());
        const QRect square(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, side, side);
        painter->drawPixmap(square, scaledPixmap(QSize(side, side), mode, QIcon::Off, ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal ratio) override
    {
        const QPalette palette = QGuiApplication::palette();
        QColor colour = m_colour.isValid() ? m_colour : palette.color(QPalette::ButtonText);
        if (mode == QIcon::Disabled) {
            colour = palette.color(QPalette::Disabled, QPalette::ButtonText);
        } // selected rows are pale: the drawing keeps its colour
        return iconPixmap(m_id, colour, palette.color(QPalette::Window), std::min(size.width(), size.height()), ratio);
    }

    [[nodiscard]] QIconEngine *clone() const override { return new DrawingEngine(m_id, m_colour); }

private:
    IconId m_id;
    QColor m_colour;
};

} // namespace

QIcon icon(IconId id)
{
    return QIcon(new DrawingEngine(id, QColor()));
}

QIcon icon(IconId id, const QColor &colour)
{
    return QIcon(new DrawingEngine(id, colour));
}

QPixmap iconPixmap(IconId id, const QColor &colour, const QColor &knockout, int size, qreal ratio)
{
    const QString key = u"autodevos/%1/%2/%3/%4/%5"_s.arg(static_cast<int>(id))
                            .arg(colour.rgb(), 0, 16)
                            .arg(knockout.rgb(), 0, 16)
                            .arg(size)
                            .arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) {
        return pixmap;
    }
    const int side = std::max(1, qRound(size * ratio));
    pixmap = QPixmap(side, side);
    pixmap.fill(Qt::transparent);
    {
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        paintIcon(painter, id, colour, knockout, QRectF(0, 0, side, side));
    }
    pixmap.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void paintIcon(QPainter &painter, IconId id, const QColor &colour, const QColor &knockout, const QRectF &target)
{
    QSvgRenderer renderer(drawing(id, colour, knockout));
    renderer.render(&painter, target);
}

IconId roleIcon(const RoleId &role)
{
    for (int i = static_cast<int>(IconId::RolePlanner); i < static_cast<int>(IconId::RoleAgent); ++i) {
        if (Names[static_cast<std::size_t>(i)].mid(5) == role.value()) {
            return static_cast<IconId>(i);
        }
    }
    return IconId::RoleAgent;
}

IconId stateIcon(TaskState state)
{
    switch (state) {
    case TaskState::Pending:
        return IconId::StatePending;
    case TaskState::Running:
        return IconId::StateRunning;
    case TaskState::Waiting:
        return IconId::StateWaiting;
    case TaskState::Completed:
        return IconId::StateCompleted;
    case TaskState::Failed:
        return IconId::StateFailed;
    case TaskState::Skipped:
        return IconId::StateSkipped;
    case TaskState::Interrupted:
        return IconId::StateInterrupted;
    }
    Q_UNREACHABLE();
    return IconId::StatePending;
}

QString iconName(IconId id)
{
    return Names[static_cast<std::size_t>(id)];
}

} // namespace autodevos
