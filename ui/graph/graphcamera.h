// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace autodevos {

/// Where the view looks: which scene point lies in the widget's top left corner and how large things are. A value.
class GraphCamera {
public:
    static constexpr double LargestScale = 2.0;
    static constexpr double ReadableScale = 0.5;   ///< from here on titles can be read
    static constexpr double LargestFitScale = 1.0; ///< a small plan is not blown up

    [[nodiscard]] double scale() const { return m_scale; }
    [[nodiscard]] QPointF origin() const { return m_origin; }
    [[nodiscard]] QPointF toWidget(const QPointF &scene) const { return (scene - m_origin) * m_scale; }
    [[nodiscard]] QRectF toWidget(const QRectF &scene) const;
    [[nodiscard]] QPointF toScene(const QPointF &widget) const { return widget / m_scale + m_origin; }
    [[nodiscard]] QRectF toScene(const QRectF &widget) const;

    /// Zooms so that the scene point under `widget` stays there.
    void zoomAt(const QPointF &widget, double factor, double smallestScale);
    void panBy(const QPointF &widgetDelta) { m_origin -= widgetDelta / m_scale; }
    void centreOn(const QPointF &scene, const QSizeF &viewport);
    void fit(const QRectF &scene, const QSizeF &viewport, double margin);
    /// As `fit`, but never so small that titles cannot be read: where not all fits, what is around `focus` is shown.
    void follow(const QRectF &scene, const QPointF &focus, const QSizeF &viewport, double margin);
    /// The camera on the way from `from` to `to`; `amount` from 0 to 1.
    [[nodiscard]] static GraphCamera between(const GraphCamera &from, const GraphCamera &to, double amount,
                                             const QSizeF &viewport);

    friend bool operator==(const GraphCamera &, const GraphCamera &) = default;

private:
    double m_scale = 1.0;
    QPointF m_origin;
};

} // namespace autodevos
