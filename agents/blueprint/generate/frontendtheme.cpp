// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/frontendtheme.h"

#include "agents/blueprint/generate/frontendcolour.h"

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;
using namespace colour;

namespace {

constexpr double kTextContrast = 4.5;
constexpr double kStrongContrast = 7;
constexpr double kControlContrast = 3;

/// The four colours that everything else follows from.
struct Ground {
    QString background;
    QString component;
    QString accent;
    QString text;
};

QString hexOf(const Theme &theme, const QString &role, const QString &otherwise)
{
    for (const Colour &one : theme.colours) {
        if (one.role == role && !one.hex.isEmpty())
            return one.hex.toLower();
    }
    return otherwise;
}

/// The same hues with light and dark exchanged.
Ground counterpart(const Ground &ground)
{
    const Lch accent = fromHex(ground.accent);
    const auto tinted = [&accent](double lightness, double chroma) {
        return toHex({lightness, std::min(chroma, accent.chroma), accent.hue});
    };
    Lch changed = accent;
    if (isDark(ground.background)) {
        changed.lightness = std::min(accent.lightness, 0.55);
        return {tinted(0.985, 0.006), u"#ffffff"_s, toHex(changed), tinted(0.22, 0.03)};
    }
    changed.lightness = std::max(accent.lightness, 0.66);
    return {tinted(0.17, 0.012), tinted(0.22, 0.015), toHex(changed), tinted(0.94, 0.008)};
}

/// Colours of states, as text and as the soft ground under it.
void addTones(CssVariables &variables, bool onDark)
{
    if (onDark) {
        variables += CssVariables{
            {u"success"_s, u"#86efac"_s},      {u"success-soft"_s, u"#12301f"_s}, {u"warning"_s, u"#fcd34d"_s},
            {u"warning-soft"_s, u"#38290a"_s}, {u"danger"_s, u"#fca5a5"_s},       {u"danger-soft"_s, u"#3d1518"_s},
            {u"info"_s, u"#93c5fd"_s},         {u"info-soft"_s, u"#14284c"_s},    {u"neutral"_s, u"#c3ccd9"_s},
            {u"neutral-soft"_s, u"#2b3442"_s}, {u"star"_s, u"#fbbf24"_s}};
        return;
    }
    variables += CssVariables{
        {u"success"_s, u"#166534"_s},      {u"success-soft"_s, u"#dcfce7"_s}, {u"warning"_s, u"#854d0e"_s},
        {u"warning-soft"_s, u"#fef3c7"_s}, {u"danger"_s, u"#b91c1c"_s},       {u"danger-soft"_s, u"#fee2e2"_s},
        {u"info"_s, u"#1e40af"_s},         {u"info-soft"_s, u"#dbeafe"_s},    {u"neutral"_s, u"#475569"_s},
        {u"neutral-soft"_s, u"#eef2f6"_s}, {u"star"_s, u"#b45309"_s}};
}

struct Accent {
    QString plain;
    QString strong; ///< under the pointer
    QString onPlain;
};

Accent accentOf(const QString &asked)
{
    const QString onPlain = isDark(asked) ? u"#ffffff"_s : toHex({0.18, 0.03, fromHex(asked).hue});
    const QString plain = readable(asked, {onPlain}, kTextContrast);
    const QString strong = mixed(plain, isDark(plain) ? u"#000000"_s : u"#ffffff"_s, 0.14);
    return {plain, readable(strong, {onPlain}, kTextContrast), onPlain};
}

CssVariables schemeOf(const Ground &ground)
{
    const QString &canvas = ground.background;
    const QString &surface = ground.component;
    const bool onDark = isDark(surface);
    const QString field = onDark ? mixed(surface, u"#000000"_s, 0.2) : mixed(surface, u"#ffffff"_s, 0.5);
    const Accent accent = accentOf(ground.accent);
    const QString soft = mixed(surface, accent.plain, onDark ? 0.18 : 0.11);

    const QString fg = readable(ground.text, {canvas}, kStrongContrast);
    const QString surfaceFg = readable(ground.text, {surface, field, soft}, kStrongContrast);
    const auto quieter = [](const QString &strong, const QVector<QString> &grounds) {
        return readable(mixed(strong, grounds.constFirst(), 0.36), grounds, kTextContrast);
    };
    CssVariables variables{
        {u"canvas"_s, canvas},
        {u"fg"_s, fg},
        {u"muted"_s, quieter(fg, {canvas})},
        {u"link"_s, readable(accent.plain, {canvas}, kTextContrast)},
        {u"surface"_s, surface},
        {u"surface-fg"_s, surfaceFg},
        {u"surface-muted"_s, quieter(surfaceFg, {surface, field})},
        {u"surface-link"_s, readable(accent.plain, {surface}, kTextContrast)},
        {u"field"_s, field},
        {u"line"_s, mixed(surface, surfaceFg, 0.12)},
        {u"control"_s, readable(mixed(surface, surfaceFg, 0.45), {surface, field, canvas}, kControlContrast)},
        {u"accent"_s, accent.plain},
        {u"accent-strong"_s, accent.strong},
        {u"on-accent"_s, accent.onPlain},
        {u"soft"_s, soft},
        {u"on-soft"_s, readable(accent.plain, {soft}, kTextContrast)},
    };
    addTones(variables, onDark);
    return variables;
}

} // namespace

FrontendTheme frontendTheme(const Theme &theme)
{
    const Ground ground{hexOf(theme, u"background"_s, u"#f8fafc"_s), hexOf(theme, u"component"_s, u"#ffffff"_s),
                        hexOf(theme, u"accent"_s, u"#2563eb"_s), hexOf(theme, u"text"_s, u"#0f172a"_s)};
    const Accent accent = accentOf(ground.accent);
    FrontendTheme made;
    made.isBaseDark = isDark(ground.background);
    made.isAskedFor =
        std::any_of(theme.colours.begin(), theme.colours.end(), [](const Colour &one) { return !one.name.isEmpty(); });
    made.accent = accent.plain;
    made.onAccent = accent.onPlain;
    made.base = schemeOf(ground);
    made.other = schemeOf(counterpart(ground));
    return made;
}

} // namespace autodevos
