// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace autodevos {

/// Fusion with boxes to tick whose outline is seen on a dark window too (WCAG 1.4.11: 3:1). Main thread; owned by the
/// application.
class OutlinedStyle final : public QProxyStyle {
    Q_OBJECT

public:
    OutlinedStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
};

} // namespace autodevos
