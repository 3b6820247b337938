// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/themedstyle.h"

#include <QApplication>
#include <QFontDatabase>
#include <QStyle>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace autodevos {

namespace {

bool isMotionReduced = false; // the person's own setting; main thread

QColor hex(QRgb rgb)
{
    return QColor::fromRgb(rgb);
}

ColourTheme makeLight()
{
    ColourTheme theme;
    theme.window = hex(0xf3f5f8);
    theme.canvas = hex(0xfafbfc);
    theme.card = hex(0xffffff);
    theme.border = hex(0xdfe3e9);
    theme.borderStrong = hex(0xbfc7d1);
    theme.outline = hex(0x717b8a);
    theme.text = hex(0x1b2330);
    theme.textMuted = hex(0x596474);
    theme.accent = hex(0x2b5fd0);
    theme.onAccent = hex(0xffffff);
    theme.hover = hex(0xe9edf3);
    theme.selection = hex(0xd9e5fc);
    theme.edge = hex(0xaab4c2);
    theme.info = hex(0x2b5fd0);
    theme.success = hex(0x1a7440);
    theme.warning = hex(0x8a5700);
    theme.danger = hex(0xb3261e);
    const auto set = [&theme](TaskState state, QRgb mark, QRgb fill, QRgb text) {
        theme.states[static_cast<std::size_t>(state)] = {hex(mark), hex(fill), hex(text)};
    };
    set(TaskState::Pending, 0x5c6675, 0xffffff, 0x1b2330);
    set(TaskState::Running, 0x2b5fd0, 0xeef4ff, 0x142a57);
    set(TaskState::Waiting, 0x8a5700, 0xfff8e8, 0x4a3000);
    set(TaskState::Completed, 0x1a7440, 0xeffaf2, 0x12351f);
    set(TaskState::Failed, 0xb3261e, 0xfff1ef, 0x5a1410);
    set(TaskState::Skipped, 0x646d7a, 0xf5f6f8, 0x39414c);
    set(TaskState::Interrupted, 0x7d3ba3, 0xf9f2fd, 0x3f1a55);
    return theme;
}

ColourTheme makeDark()
{
    ColourTheme theme;
    theme.isDark = true;
    theme.window = hex(0x1d2026);
    theme.canvas = hex(0x16181d);
    theme.card = hex(0x23272f);
    theme.border = hex(0x30353f);
    theme.borderStrong = hex(0x474e5b);
    theme.outline = hex(0x747d8c);
    theme.text = hex(0xe7eaef);
    theme.textMuted = hex(0xa3acb9);
    theme.accent = hex(0x82aaff);
    theme.onAccent = hex(0x0d1a33);
    theme.hover = hex(0x2b3039);
    theme.selection = hex(0x2c3f66);
    theme.edge = hex(0x596271);
    theme.info = hex(0x82aaff);
    theme.success = hex(0x6fcf8f);
    theme.warning = hex(0xf0bb52);
    theme.danger = hex(0xff8d82);
    const auto set = [&theme](TaskState state, QRgb mark, QRgb fill, QRgb text) {
        theme.states[static_cast<std::size_t>(state)] = {hex(mark), hex(fill), hex(text)};
    };
    set(TaskState::Pending, 0xa3acb9, 0x23272f, 0xe7eaef);
    set(TaskState::Running, 0x82aaff, 0x212b41, 0xe3ebff);
    set(TaskState::Waiting, 0xf0bb52, 0x332b1c, 0xfbeccd);
    set(TaskState::Completed, 0x6fcf8f, 0x1e2f26, 0xdcf5e4);
    set(TaskState::Failed, 0xff8d82, 0x3a2323, 0xffe3e0);
    set(TaskState::Skipped, 0xa0a8b4, 0x202329, 0xc3c9d2);
    set(TaskState::Interrupted, 0xd5a0f2, 0x302539, 0xf4e5fd);
    return theme;
}

double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

QFont scaled(const QFont &base, double factor)
{
    QFont font = base;
    if (base.pointSizeF() > 0) {
        font.setPointSizeF(base.pointSizeF() * factor);
    } else {
        font.setPixelSize(std::max(1, qRound(base.pixelSize() * factor)));
    }
    return font;
}

} // namespace

QColor StateColours::muted() const
{
    return mixed(fill, text, 0.8);
}

const StateColours &ColourTheme::state(TaskState state) const
{
    return states[static_cast<std::size_t>(state)];
}

QColor ColourTheme::addedBackground() const
{
    return mixed(canvas, success, isDark ? 0.22 : 0.14);
}

QColor ColourTheme::removedBackground() const
{
    return mixed(canvas, danger, isDark ? 0.22 : 0.12);
}

const ColourTheme &ColourTheme::light()
{
    static const ColourTheme theme = makeLight();
    return theme;
}

const ColourTheme &ColourTheme::dark()
{
    static const ColourTheme theme = makeDark();
    return theme;
}

const ColourTheme &ColourTheme::of(const QPalette &palette)
{
    const bool isDark = luminance(palette.color(QPalette::Window)) < luminance(palette.color(QPalette::WindowText));
    return isDark ? dark() : light();
}

QPalette paletteOf(const ColourTheme &theme)
{
    QPalette palette;
    palette.setColor(QPalette::Window, theme.window);
    palette.setColor(QPalette::WindowText, theme.text);
    palette.setColor(QPalette::Base, theme.canvas);
    palette.setColor(QPalette::AlternateBase, mixed(theme.canvas, theme.hover, 0.5));
    palette.setColor(QPalette::Text, theme.text);
    palette.setColor(QPalette::PlaceholderText, theme.textMuted);
    palette.setColor(QPalette::Button, theme.isDark ? theme.card : theme.window);
    palette.setColor(QPalette::ButtonText, theme.text);
    palette.setColor(QPalette::BrightText, theme.danger);
    palette.setColor(QPalette::ToolTipBase, theme.card);
    palette.setColor(QPalette::ToolTipText, theme.text);
    palette.setColor(QPalette::Highlight, theme.accent);
    palette.setColor(QPalette::HighlightedText, theme.onAccent);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::LinkVisited, theme.state(TaskState::Interrupted).mark);
    palette.setColor(QPalette::Light, theme.isDark ? theme.borderStrong : theme.card);
    palette.setColor(QPalette::Midlight, theme.border);
    palette.setColor(QPalette::Mid, theme.borderStrong);
    palette.setColor(QPalette::Dark, mixed(theme.window, QColor(Qt::black), theme.isDark ? 0.35 : 0.3));
    palette.setColor(QPalette::Shadow, mixed(theme.window, QColor(Qt::black), 0.6));
    const QColor disabled = mixed(theme.window, theme.text, 0.42);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, disabled);
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, theme.borderStrong);
    return palette;
}

void applyTheme(ThemeMode mode)
{
    if (qobject_cast<ThemedStyle *>(QApplication::style()) == nullptr) {
        QApplication::setStyle(new ThemedStyle);
    }
    // An unset palette brings back the desktop's own, also after an earlier choice of light or dark.
    QApplication::setPalette(QPalette());
    const bool isDark =
        mode == ThemeMode::System ? ColourTheme::of(QApplication::palette()).isDark : mode == ThemeMode::Dark;
    const ColourTheme &theme = isDark ? ColourTheme::dark() : ColourTheme::light();
    QApplication::setPalette(paletteOf(theme));
    // Rows keep their own colours (states, marks) readable while they are selected.
    QPalette rows = paletteOf(theme);
    rows.setColor(QPalette::Highlight, theme.selection);
    rows.setColor(QPalette::HighlightedText, theme.text);
    QApplication::setPalette(rows, "QAbstractItemView");
    QToolTip::setPalette(paletteOf(theme));
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor mixed(const QColor &bottom, const QColor &top, double amount)
{
    const auto blend = [amount](int below, int above) {
        return qRound(below + (above - below) * amount);
    };
    return QColor(blend(bottom.red(), top.red()), blend(bottom.green(), top.green()), blend(bottom.blue(), top.blue()));
}

QFont smallFont(const QFont &base)
{
    return scaled(base, 0.88);
}

QFont boldFont(const QFont &base)
{
    QFont font = base;
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont headingFont(const QFont &base)
{
    return boldFont(scaled(base, 1.3));
}

QFont codeFont()
{
    return QFontDatabase::systemFont(QFontDatabase::FixedFont);
}

bool prefersReducedMotion()
{
    return isMotionReduced || qEnvironmentVariableIntValue("AUTODEVOS_REDUCED_MOTION") != 0 ||
           QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) == 0;
}

void setReducedMotion(bool isReduced)
{
    isMotionReduced = isReduced;
}

} // namespace autodevos
