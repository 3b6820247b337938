// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/frontendcolour.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace autodevos::colour {

using namespace Qt::StringLiterals;

namespace {

/// Red, green and blue in linear light, 0 to 1.
using Rgb = std::array<double, 3>;

constexpr double kStep = 0.01;

double decoded(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double encoded(double channel)
{
    return channel <= 0.0031308 ? channel * 12.92 : 1.055 * std::pow(channel, 1 / 2.4) - 0.055;
}

Rgb rgbOfHex(const QString &hex)
{
    QString digits = hex.startsWith(u'#') ? hex.mid(1) : hex;
    if (digits.size() == 3)
        digits = QString(2, digits.at(0)) + QString(2, digits.at(1)) + QString(2, digits.at(2));
    bool isNumber = false;
    const uint value = digits.toUInt(&isNumber, 16);
    if (!isNumber || digits.size() != 6)
        return {decoded(0.5), decoded(0.5), decoded(0.5)};
    const auto channel = [value](int shift) {
        return decoded(((value >> shift) & 0xffU) / 255.0);
    };
    return {channel(16), channel(8), channel(0)};
}

QString hexOfRgb(const Rgb &rgb)
{
    QString hex = u"#"_s;
    for (const double channel : rgb) {
        const int byte = static_cast<int>(std::lround(encoded(std::clamp(channel, 0.0, 1.0)) * 255));
        hex += QString::number(byte, 16).rightJustified(2, u'0');
    }
    return hex;
}

Rgb rgbOfLch(const Lch &colour)
{
    const double a = colour.chroma * std::cos(colour.hue);
    const double b = colour.chroma * std::sin(colour.hue);
    const double l = std::pow(colour.lightness + 0.3963377774 * a + 0.2158037573 * b, 3);
    const double m = std::pow(colour.lightness - 0.1055613458 * a - 0.0638541728 * b, 3);
    const double s = std::pow(colour.lightness - 0.0894841775 * a - 1.2914855480 * b, 3);
    return {4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s};
}

bool canBeShown(const Rgb &rgb)
{
    return std::all_of(rgb.begin(), rgb.end(), [](double channel) { return channel > -0.0005 && channel < 1.0005; });
}

double luminance(const QString &hex)
{
    const Rgb rgb = rgbOfHex(hex);
    return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
}

double worstContrast(const QString &hex, const QVector<QString> &grounds)
{
    double worst = 21;
    for (const QString &ground : grounds)
        worst = std::min(worst, contrast(hex, ground));
    return worst;
}

} // namespace

Lch fromHex(const QString &hex)
{
    const Rgb rgb = rgbOfHex(hex);
    const double l = std::cbrt(0.4122214708 * rgb[0] + 0.5363325363 * rgb[1] + 0.0514459929 * rgb[2]);
    const double m = std::cbrt(0.2119034982 * rgb[0] + 0.6806995451 * rgb[1] + 0.1073969566 * rgb[2]);
    const double s = std::cbrt(0.0883024619 * rgb[0] + 0.2817188376 * rgb[1] + 0.6299787005 * rgb[2]);
    const double a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
    const double b = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
    return {0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s, std::hypot(a, b), std::atan2(b, a)};
}

QString toHex(const Lch &colour)
{
    Lch shown = colour;
    shown.lightness = std::clamp(shown.lightness, 0.0, 1.0);
    while (shown.chroma > 0 && !canBeShown(rgbOfLch(shown)))
        shown.chroma = std::max(0.0, shown.chroma - kStep / 2);
    return hexOfRgb(rgbOfLch(shown));
}

double contrast(const QString &hex, const QString &otherHex)
{
    const double one = luminance(hex) + 0.05;
    const double other = luminance(otherHex) + 0.05;
    return std::max(one, other) / std::min(one, other);
}

bool isDark(const QString &hex)
{
    return contrast(hex, u"#ffffff"_s) > contrast(hex, u"#000000"_s);
}

QString mixed(const QString &hex, const QString &otherHex, double share)
{
    const Rgb one = rgbOfHex(hex);
    const Rgb other = rgbOfHex(otherHex);
    Rgb result{};
    for (std::size_t i = 0; i < result.size(); ++i)
        result[i] = decoded(encoded(one[i]) * (1 - share) + encoded(other[i]) * share);
    return hexOfRgb(result);
}

QString readable(const QString &hex, const QVector<QString> &grounds, double ratio)
{
    if (worstContrast(hex, grounds) >= ratio)
        return hex;
    const Lch start = fromHex(hex);
    for (double distance = kStep; distance <= 1; distance += kStep) {
        for (const double direction : {-1.0, 1.0}) {
            Lch moved = start;
            moved.lightness += direction * distance;
            if (moved.lightness < 0 || moved.lightness > 1)
                continue;
            const QString candidate = toHex(moved);
            if (worstContrast(candidate, grounds) >= ratio)
                return candidate;
        }
    }
    const QString black = u"#000000"_s;
    const QString white = u"#ffffff"_s;
    return worstContrast(black, grounds) > worstContrast(white, grounds) ? black : white;
}

} // namespace autodevos::colour
