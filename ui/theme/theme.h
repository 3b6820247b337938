// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/task.h"

#include <QColor>
#include <QFont>
#include <QPalette>

namespace autodevos {

/// Distances in device-independent pixels, all on a 4 px grid.
namespace spacing {
inline constexpr int Tight = 4;
inline constexpr int Normal = 8;
inline constexpr int Wide = 12;
inline constexpr int Section = 16;
inline constexpr int Page = 24;
inline constexpr int Radius = 8;
inline constexpr int IconSmall = 16;
inline constexpr int IconNormal = 20;
inline constexpr int IconLarge = 32;
} // namespace spacing

enum class ThemeMode { System, Light, Dark };

/// The colours of one task state: `mark` for shapes, icons and short words, `text` on `fill`.
/// Every one of mark and text reads with a contrast of at least 4.5:1 on fill and on the theme's card.
struct StateColours {
    QColor mark;
    QColor fill;
    QColor text;
    [[nodiscard]] QColor muted() const; ///< second line on fill; still 4.5:1
};

/// All colours of the window as values, one table for light and one for dark. Main thread; never changes once made.
/// (autodevos::Theme is the look of the generated program, core/plan/domain.h.)
struct ColourTheme {
    bool isDark = false;
    QColor window;       ///< behind panels and toolbars
    QColor canvas;       ///< behind the graph, lists and editors
    QColor card;         ///< a raised thing on the canvas
    QColor border;       ///< hairlines
    QColor borderStrong; ///< frames of cards
    QColor outline;      ///< frames of what is filled in, ticked or pressed; 3:1 on window, canvas and card
    QColor text;
    QColor textMuted; ///< second line, captions; still 4.5:1 on window, canvas and card
    QColor accent;    ///< the one accent: selection, focus, links
    QColor onAccent;  ///< text on accent
    QColor hover;
    QColor selection; ///< soft background of selected rows, under `text`
    QColor edge;      ///< lines between tasks
    QColor info;
    QColor success;
    QColor warning;
    QColor danger;

    [[nodiscard]] const StateColours &state(TaskState state) const;
    /// Added and removed lines of a diff, under `text`.
    [[nodiscard]] QColor addedBackground() const;
    [[nodiscard]] QColor removedBackground() const;

    [[nodiscard]] static const ColourTheme &light();
    [[nodiscard]] static const ColourTheme &dark();
    /// The table that goes with a palette: dark when its window is darker than its text.
    [[nodiscard]] static const ColourTheme &of(const QPalette &palette);

    StateColours states[7];
};

/// A palette made of the theme's colours.
[[nodiscard]] QPalette paletteOf(const ColourTheme &theme);
/// Sets the application's palette. With System the desktop's own palette decides between light and dark.
void applyTheme(ThemeMode mode);

/// WCAG 2 contrast ratio, 1 to 21.
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);
/// `top` over `bottom` with `amount` of top, 0 to 1; opaque.
[[nodiscard]] QColor mixed(const QColor &bottom, const QColor &top, double amount);

/// The system font in other sizes; all follow the font size chosen in the desktop.
[[nodiscard]] QFont smallFont(const QFont &base);
[[nodiscard]] QFont boldFont(const QFont &base);
[[nodiscard]] QFont headingFont(const QFont &base);
[[nodiscard]] QFont codeFont();

/// True when the person asked for less motion (here, on the desktop, or with AUTODEVOS_REDUCED_MOTION=1).
[[nodiscard]] bool prefersReducedMotion();
void setReducedMotion(bool isReduced);

} // namespace autodevos
