// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QPalette>
#include <QProxyStyle>

namespace autodevos {

/// The desktop's style, but with frames that are seen around everything that can be filled in, ticked or pressed:
/// Fusion makes them out of the window's colour, which in a dark theme leaves almost nothing. And the few things that a
/// palette cannot say: separators of a pixel, a tool bar without a frame, the border of tool tips. A style sheet could
/// say them, too, but with one the whole window is built by another, slower style. Main thread.
class ThemedStyle final : public QProxyStyle {
    Q_OBJECT

public:
    using QProxyStyle::QProxyStyle;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    /// Labels with an underlined letter get room for it: drawn in three parts, a text is wider than measured in one.
    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
    /// What most windows need is one of our own drawings: the desktop's would be searched for on the disk.
    [[nodiscard]] QIcon standardIcon(StandardPixmap which, const QStyleOption *option,
                                     const QWidget *widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    /// A tool button with the property "marksMenuItself" gets no further mark for its menu.
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;

private:
    [[nodiscard]] const QPalette &framed(const QPalette &palette) const;

    mutable QHash<qint64, QPalette> m_framed; ///< by the key of the palette; the style caches pictures by it
};

} // namespace autodevos
