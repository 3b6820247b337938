// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graphcamera.h"

#include <algorithm>
#include <cmath>

namespace autodevos {

QRectF GraphCamera::toWidget(const QRectF &scene) const
{
    return QRectF(toWidget(scene.topLeft()), scene.size() * m_scale);
}

QRectF GraphCamera::toScene(const QRectF &widget) const
{
    return QRectF(toScene(widget.topLeft()), widget.size() / m_scale);
}

void GraphCamera::zoomAt(const QPointF &widget, double factor, double smallestScale)
{
    const QPointF fixed = toScene(widget);
    m_scale = std::clamp(m_scale * factor, std::min(smallestScale, LargestScale), LargestScale);
    m_origin = fixed - widget / m_scale;
}

void GraphCamera::centreOn(const QPointF &scene, const QSizeF &viewport)
{
    m_origin = scene - QPointF(viewport.width(), viewport.height()) / (2 * m_scale);
}

void GraphCamera::fit(const QRectF &scene, const QSizeF &viewport, double margin)
{
    const double width = std::max(1.0, viewport.width() - 2 * margin);
    const double height = std::max(1.0, viewport.height() - 2 * margin);
    m_scale = std::min({width / std::max(1.0, scene.width()), height / std::max(1.0, scene.height()), LargestFitScale});
    centreOn(scene.center(), viewport);
}

void GraphCamera::follow(const QRectF &scene, const QPointF &focus, const QSizeF &viewport, double margin)
{
    fit(scene, viewport, margin);
    if (m_scale >= ReadableScale) {
        return;
    }
    m_scale = ReadableScale;
    // Around the focus, but without empty space beyond the plan's edges.
    const QSizeF half = viewport / (2 * m_scale);
    const double room = margin / m_scale;
    const auto place = [room](double at, double low, double high, double halfSize) {
        const double first = low - room + halfSize;
        const double last = high + room - halfSize;
        return first >= last ? (low + high) / 2 : std::clamp(at, first, last);
    };
    centreOn({place(focus.x(), scene.left(), scene.right(), half.width()),
              place(focus.y(), scene.top(), scene.bottom(), half.height())},
             viewport);
}

GraphCamera GraphCamera::between(const GraphCamera &from, const GraphCamera &to, double amount, const QSizeF &viewport)
{
    const QPointF middle(viewport.width() / 2, viewport.height() / 2);
    const QPointF first = from.toScene(middle);
    const QPointF last = to.toScene(middle);
    GraphCamera camera;
    // Scales are felt as ratios, so they change by a constant factor.
    camera.m_scale = from.m_scale * std::pow(to.m_scale / from.m_scale, amount);
    camera.centreOn(first + (last - first) * amount, viewport);
    return camera;
}

} // namespace autodevos
