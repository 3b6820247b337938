// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVector>

/// Colours as people see them, so that text on any ground the prompt asks for can be made readable. Pure functions over
/// values. Conversions after Björn Ottosson, "A perceptual color space for image processing" (OKLab, 2020); contrast
/// after WCAG 2.2, "contrast ratio".
namespace autodevos::colour {

struct Lch {
    double lightness = 0; ///< 0 black to 1 white
    double chroma = 0;    ///< 0 grey to about 0.3
    double hue = 0;       ///< radians
};

/// "#rgb" and "#rrggbb"; anything else is grey.
[[nodiscard]] Lch fromHex(const QString &hex);
/// "#rrggbb"; chroma is reduced until the colour can be shown.
[[nodiscard]] QString toHex(const Lch &colour);

/// 1 to 21.
[[nodiscard]] double contrast(const QString &hex, const QString &otherHex);
/// Whether light text reads better on it than dark text.
[[nodiscard]] bool isDark(const QString &hex);
/// `share` of the second colour in the first, 0 to 1.
[[nodiscard]] QString mixed(const QString &hex, const QString &otherHex, double share);
/// The colour, made lighter or darker as little as needed to stand out from all grounds by `ratio`. Where the grounds
/// leave no such colour, black or white, whichever stands out more.
[[nodiscard]] QString readable(const QString &hex, const QVector<QString> &grounds, double ratio);

} // namespace autodevos::colour
