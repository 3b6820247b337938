// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QPalette>
#include <QProxyStyle>

namespace autodevos {

/// The desktop's style, but with frames that are seen around everything that can be filled in, ticked or pressed:
/// Fusion makes them out of the window's colour, which in a dark theme leaves almost nothing. Main thread.
class ThemedStyle final : public QProxyStyle {
    Q_OBJECT

public:
    using QProxyStyle::QProxyStyle;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;

private:
    [[nodiscard]] const QPalette &framed(const QPalette &palette) const;

    mutable QHash<qint64, QPalette> m_framed; ///< by the key of the palette; the style caches pictures by it
};

} // namespace autodevos
