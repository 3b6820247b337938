// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/frontendtheme.h"

#include "agents/blueprint/generate/brand.h"
#include "agents/blueprint/generate/frontendcolour.h"
#include "agents/blueprint/generate/frontendlook.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace autodevos {

using namespace Qt::StringLiterals;
using namespace colour;

namespace {

constexpr double kTextContrast = 4.5;
constexpr double kStrongContrast = 7;
constexpr double kControlContrast = 3;
/// From here on a component stands out from the background by itself and is too strong a ground for long texts.
constexpr double kStrongComponent = 1.5;
/// So does a colour as full as gold, on white.
constexpr double kVividChroma = 0.12;
constexpr double kDarkGround = 0.35;
/// How much darker a colour may become for white text: few see the difference.
constexpr double kDarkening = 0.07;
/// How much darker surfaces are on a ground of middling lightness.
constexpr double kSunken = 0.17;
constexpr double kDarkestSurface = 0.2;
/// From here on a colour is not grey.
constexpr double kTintedChroma = 0.035;
constexpr double kNearlyWhite = 0.85;
constexpr int kSeries = 6;
constexpr double kFullTurn = 6.283185307179586;

/// The colours that everything else follows from.
struct Ground {
    QString background;
    QString component; ///< as asked for
    QString accent;
    QString text;
    QString heading; ///< empty: that of the text
    /// The component's colour was asked for and differs from the background: it carries bars, headings of tables,
    /// buttons and stages, while texts and forms stand on a quiet surface.
    bool isStrong = false;
    /// The dark side of a light scheme: there a bar in the component's full colour would glare.
    bool isMuted = false;
    bool isBarFilled = true;
    bool isAccentExact = false; ///< somebody named the colour of buttons: it stays as it is
};

QString hexOf(const Theme &theme, const QString &role, const QString &otherwise)
{
    for (const Colour &one : theme.colours) {
        if (one.role == role && !one.hex.isEmpty())
            return one.hex.toLower();
    }
    return otherwise;
}

bool isAskedFor(const Theme &theme, const QString &role)
{
    return std::any_of(theme.colours.begin(), theme.colours.end(),
                       [&role](const Colour &one) { return one.role == role && !one.name.isEmpty(); });
}

Ground groundOf(const Theme &theme)
{
    Ground ground{hexOf(theme, u"background"_s, u"#f8fafc"_s), hexOf(theme, u"component"_s, u"#ffffff"_s),
                  hexOf(theme, u"accent"_s, u"#2563eb"_s), hexOf(theme, u"text"_s, u"#0f172a"_s)};
    ground.isStrong = isAskedFor(theme, u"component"_s) &&
                      (contrast(ground.component, ground.background) >= kStrongComponent ||
                       (fromHex(ground.component).chroma >= kVividChroma && ground.component != ground.background));
    ground.isAccentExact = isAskedFor(theme, u"accent"_s);
    ground.heading = hexOf(theme, u"heading"_s, {});
    if (ground.isStrong && !ground.isAccentExact)
        ground.accent = ground.component;
    // Beside colours that were asked for, the usual text would bring in a hue of its own.
    if (isAskedFor(theme, u"background"_s) && !isAskedFor(theme, u"text"_s)) {
        const Lch background = fromHex(ground.background);
        ground.text =
            toHex({isDark(ground.background) ? 0.94 : 0.24, std::min(background.chroma, 0.02), background.hue});
    }
    return ground;
}

/// The same hues with light and dark exchanged.
Ground counterpart(const Ground &ground)
{
    const Lch accent = fromHex(ground.accent);
    const auto tinted = [&accent](double lightness, double chroma) {
        return toHex({lightness, std::min(chroma, accent.chroma), accent.hue});
    };
    Ground changed = ground;
    Lch moved = accent;
    const bool isToLight = isDark(ground.background);
    changed.background = isToLight ? tinted(0.985, 0.008) : tinted(0.17, 0.014);
    changed.text = isToLight ? tinted(0.22, 0.03) : tinted(0.94, 0.008);
    if (ground.isStrong) {
        changed.isMuted = !isToLight;
        return changed;
    }
    moved.lightness = isToLight ? std::min(accent.lightness, 0.55) : std::max(accent.lightness, 0.66);
    changed.component = isToLight ? u"#ffffff"_s : tinted(0.22, 0.016);
    changed.accent = toHex(moved);
    return changed;
}

/// The colour of a state: as text, as the soft ground under it and as a part of a chart.
struct ToneColours {
    const char *name;
    const char *text;
    const char *soft;
    const char *fill;
};

/// What means nothing is told by the text's colour alone.
void addNeutral(CssVariables &variables, const QString &surface, const QString &text)
{
    const QString soft = mixed(surface, text, isDark(surface) ? 0.2 : 0.09);
    variables += CssVariables{{u"neutral"_s, readable(mixed(text, surface, 0.25), {soft}, kTextContrast)},
                              {u"neutral-soft"_s, soft},
                              {u"neutral-fill"_s, mixed(surface, text, 0.5)}};
}

/// How far a hue is from another on the way round.
double apart(double one, double other)
{
    const double distance = std::fmod(std::abs(one - other), kFullTurn);
    return std::min(distance, kFullTurn - distance);
}

/// The hue that everything which only tells things apart is near to; none beside black, white and grey alone.
std::optional<double> leadingHue(const Ground &ground)
{
    for (const QString &hex : {ground.accent, ground.background}) {
        if (const Lch colour = fromHex(hex); colour.chroma >= kTintedChroma)
            return colour.hue;
    }
    return std::nullopt;
}

/// What only tells one thing from another keeps near to the colours of the site, so that no chart brings in a rainbow.
void addAkin(CssVariables &variables, const Ground &ground, bool onDark)
{
    const std::optional<double> lead = leadingHue(ground);
    if (!lead)
        return;
    struct Akin {
        const char *name;
        double turn; ///< away from the leading hue, in parts of a full turn
        double chroma;
    };
    static constexpr std::array<Akin, 6> kAkin{{{"info", 0, 0.12},
                                                {"sky", 0.1, 0.1},
                                                {"violet", -0.1, 0.11},
                                                {"brown", 0, 0.045},
                                                {"lime", 0.22, 0.1},
                                                {"pink", 0.42, 0.1}}};
    constexpr std::array<double, 3> kSpoken{0.08, 0.21, 0.42}; // what says danger, waiting and success
    const bool isSpoken = std::any_of(kSpoken.begin(), kSpoken.end(),
                                      [&lead](double hue) { return apart(*lead, hue * kFullTurn) < kFullTurn / 18; });
    for (const Akin &one : kAkin) {
        if (one.turn == 0 && one.chroma > 0.1 && isSpoken)
            continue;
        const double hue = *lead + one.turn * kFullTurn;
        const QString soft = onDark ? toHex({0.29, one.chroma * 0.4, hue}) : toHex({0.945, one.chroma * 0.3, hue});
        const QString text = readable(toHex({onDark ? 0.86 : 0.41, one.chroma, hue}), {soft}, kTextContrast);
        const QString name = QString::fromLatin1(one.name);
        const CssVariables own{{name, text},
                               {name + u"-soft"_s, soft},
                               {name + u"-fill"_s, toHex({onDark ? 0.7 : 0.62, one.chroma * 1.1, hue})}};
        for (const auto &[key, value] : own) {
            const auto known = std::find_if(variables.begin(), variables.end(),
                                            [&key = key](const auto &variable) { return variable.first == key; });
            known->second = value;
        }
    }
}

void addTones(CssVariables &variables, bool onDark)
{
    static constexpr std::array<ToneColours, 9> kLight{{
        {"success", "#166534", "#dcfce7", "#2f9e5b"},
        {"warning", "#854d0e", "#fef3c7", "#c98200"},
        {"danger", "#b91c1c", "#fee2e2", "#dc4444"},
        {"info", "#1e40af", "#dbeafe", "#2f6fde"},
        {"violet", "#5b21b6", "#ede9fe", "#8b5cf6"},
        {"sky", "#155e75", "#cffafe", "#0e94b3"},
        {"pink", "#9d174d", "#fce7f3", "#db4a98"},
        {"lime", "#4d5f00", "#eef6c8", "#7a9a01"},
        {"brown", "#6b4423", "#f3e8df", "#96603a"},
    }};
    static constexpr std::array<ToneColours, 9> kDark{{
        {"success", "#86efac", "#12301f", "#46b874"},
        {"warning", "#fcd34d", "#38290a", "#e0a526"},
        {"danger", "#fca5a5", "#3d1518", "#e86464"},
        {"info", "#93c5fd", "#14284c", "#5b8def"},
        {"violet", "#c4b5fd", "#2c2150", "#a284f7"},
        {"sky", "#67e8f9", "#0c2f3a", "#2fb5d3"},
        {"pink", "#f9a8d4", "#3e1530", "#e873b2"},
        {"lime", "#c6dd6a", "#2a3208", "#a3bd3c"},
        {"brown", "#d9b99b", "#33261b", "#b98a63"},
    }};
    for (const ToneColours &tone : onDark ? kDark : kLight) {
        const QString name = QString::fromLatin1(tone.name);
        variables += CssVariables{{name, QString::fromLatin1(tone.text)},
                                  {name + u"-soft"_s, QString::fromLatin1(tone.soft)},
                                  {name + u"-fill"_s, QString::fromLatin1(tone.fill)}};
    }
    variables += CssVariables{{u"star"_s, onDark ? u"#fbbf24"_s : u"#b45309"_s}};
}

/// A colour that buttons are filled with: kept as it is, with the text that can be read on it.
struct Accent {
    QString plain;
    QString strong; ///< under the pointer
    QString onPlain;
};

QString blackOrWhite(const QString &ground)
{
    return isDark(ground) ? u"#ffffff"_s : u"#000000"_s;
}

bool takesWhite(const QString &ground)
{
    return isDark(ground) || contrast(u"#ffffff"_s, ground) >= kTextContrast;
}

/// A colour of middling lightness, a little darker where white can then be read on it: black would be readable on
/// forest green, but nobody prints it so.
QString forWhite(const QString &asked)
{
    Lch moved = fromHex(asked);
    const double darkest = moved.lightness - kDarkening;
    for (; moved.lightness >= darkest; moved.lightness -= kDarkening / 14) {
        const QString candidate = toHex(moved);
        if (contrast(u"#ffffff"_s, candidate) >= kTextContrast)
            return takesWhite(asked) ? asked : candidate;
    }
    return asked;
}

Accent accentOf(const QString &asked, bool isExact)
{
    const QString plain = isExact ? asked : forWhite(asked);
    QString onPlain = takesWhite(plain) ? u"#ffffff"_s : toHex({0.18, 0.03, fromHex(plain).hue});
    if (contrast(onPlain, plain) < kTextContrast)
        onPlain = blackOrWhite(plain);
    const QString strong = mixed(plain, isDark(onPlain) ? u"#ffffff"_s : u"#000000"_s, 0.14);
    return {plain, readable(strong, {onPlain}, kTextContrast), onPlain};
}

QString surfaceOf(const Ground &ground)
{
    if (!ground.isStrong)
        return ground.component;
    if (isDark(ground.background)) { // the background, lightened: still of its hue
        Lch raised = fromHex(ground.background);
        // On a middling grey nothing stands out, and on black what is a little lighter is black, too.
        raised.lightness = raised.lightness > kDarkGround ? raised.lightness - kSunken
                                                          : std::max(raised.lightness + 0.05, kDarkestSurface);
        return toHex(raised);
    }
    return mixed(ground.background, u"#ffffff"_s, 0.72);
}

/// `strong` moved towards its ground, so that it says less.
QString quieter(const QString &strong, const QVector<QString> &grounds)
{
    const QString quiet = readable(mixed(strong, grounds.constFirst(), 0.34), grounds, kTextContrast);
    return isDark(quiet) == isDark(strong) ? quiet : strong; // rather too strong than of the other side
}

/// The text on a coloured ground and on `end`, which is the same or further away from the text.
QString textOn(const QString &ground, const QString &end)
{
    return takesWhite(ground) ? readable(u"#ffffff"_s, {ground, end}, kTextContrast)
                              : readable(toHex({0.2, 0.03, fromHex(ground).hue}), {ground, end}, kStrongContrast);
}

/// A button in the colour of the texts around it, which says its words in the colour of the ground.
Accent reversed(const QString &fg, const QString &ground)
{
    if (contrast(fg, ground) < kTextContrast)
        return accentOf(fg, true);
    return {fg, readable(mixed(fg, ground, 0.1), {ground}, kTextContrast), ground};
}

/// A strong colour, dark enough to stand beside dark surfaces.
QString mutedOf(const QString &strong)
{
    Lch colour = fromHex(strong);
    colour.lightness = std::min(colour.lightness, 0.26);
    colour.chroma = std::min(colour.chroma, 0.05);
    return toHex(colour);
}

/// Good for a line or a button, too loud for a whole side of the window.
bool isVivid(const QString &hex)
{
    const Lch colour = fromHex(hex);
    return colour.lightness > 0.45 && colour.chroma > 0.11;
}

/// The colours of what stands on a coloured ground: `name`-fg, `name`-muted and so on. On a ground in a strong colour
/// everything is written in one colour, and what stands out does so by a shade further away from it.
void addStage(CssVariables &variables, const QString &name, const QString &ground, const QString &end,
              const QString &asked, bool isStrong, bool isPaper = false)
{
    const QString fg = textOn(ground, end);
    const bool isSeen =
        isPaper || (contrast(asked, ground) >= kControlContrast && contrast(asked, end) >= kControlContrast);
    const Accent accent = isSeen ? accentOf(asked, true) : reversed(fg, ground);
    // What is nearly black cannot become much darker.
    const bool isLightened = isDark(fg) || fromHex(ground).lightness < kDarkGround;
    const QString away = isLightened ? u"#ffffff"_s : u"#000000"_s;
    const QString soft = isStrong ? mixed(ground, away, 0.2) : mixed(ground, accent.plain, 0.12);
    variables += CssVariables{
        {name, ground},
        {name + u"-fg"_s, fg},
        {name + u"-muted"_s, quieter(fg, {ground, end})},
        {name + u"-soft"_s, soft},
        {name + u"-on-soft"_s, readable(isStrong ? fg : accent.plain, {soft}, kTextContrast)},
        {name + u"-line"_s, mixed(ground, fg, 0.16)},
        {name + u"-accent"_s, accent.plain},
        {name + u"-accent-strong"_s, accent.strong},
        {name + u"-on-accent"_s, accent.onPlain},
    };
}

/// Colours that tell the parts of a chart, one picture and one person from the next: the accent, its neighbours on both
/// sides, and one from the other side.
void addSeries(CssVariables &variables, const Ground &ground, const QString &surface)
{
    static constexpr std::array<double, kSeries> turns{0, 0.11, -0.11, 0.46, 0.22, -0.22};
    const Lch accent = fromHex(ground.accent);
    const std::optional<double> leading = leadingHue(ground);
    const double lead = leading.value_or(accent.hue);
    for (int i = 0; i < kSeries; ++i) {
        Lch colour = accent;
        if (i == 0 && leading && accent.chroma < kTintedChroma &&
            accent.lightness > kNearlyWhite) // white on white paper is grey
            colour = {isDark(surface) ? 0.78 : 0.52, 0.12, lead};
        if (i > 0) {
            colour.hue = lead + kFullTurn * turns.at(static_cast<std::size_t>(i));
            colour.chroma = 0.11;
            colour.lightness = (isDark(surface) ? 0.74 : 0.6) + (i % 2 ? 0.06 : -0.03);
        }
        const QString series = readable(toHex(colour), {surface}, kControlContrast);
        const QString tint = mixed(surface, series, 0.26);
        variables += CssVariables{{u"series-%1"_s.arg(i + 1), series},
                                  {u"tint-%1"_s.arg(i + 1), tint},
                                  {u"tint-%1-fg"_s.arg(i + 1), readable(ground.text, {tint}, kTextContrast)}};
    }
}

/// The ground of headings of tables and of bands across a page: a hint of the strong colour, but where that would only
/// make grey of another hue, more of its own.
QString headOf(const QString &surface, const QString &strong)
{
    constexpr double clash = kFullTurn / 5;
    Lch own = fromHex(surface);
    const Lch other = fromHex(strong);
    const bool areTinted = own.chroma >= kTintedChroma / 2 && other.chroma >= kTintedChroma;
    if (!areTinted || apart(own.hue, other.hue) < clash)
        return mixed(surface, strong, 0.1);
    own.lightness += isDark(surface) ? 0.05 : -0.04;
    own.chroma += 0.015;
    return toHex(own);
}

CssVariables schemeOf(const Ground &ground)
{
    const QString &canvas = ground.background;
    const QString surface = surfaceOf(ground);
    const bool onDark = isDark(surface);
    const QString field = onDark ? mixed(surface, u"#000000"_s, 0.2) : mixed(surface, u"#ffffff"_s, 0.5);
    const Accent accent = accentOf(ground.accent, ground.isAccentExact);
    const QString soft = mixed(surface, accent.plain, onDark ? 0.18 : 0.11);
    const QString pointed = mixed(surface, soft, 0.4); // a row under the pointer
    const auto onRows = [&](const QString &colour, const QVector<QString> &grounds) {
        const QString both = readable(colour, grounds + QVector<QString>{pointed}, kTextContrast);
        const bool isReadable = contrast(both, surface) >= kTextContrast && contrast(both, pointed) >= kTextContrast;
        return isReadable ? both : readable(colour, grounds, kTextContrast); // on grounds of middling lightness
    };

    const QString fg = readable(ground.text, {canvas}, kStrongContrast);
    const QString surfaceFg = readable(ground.text, {surface, field, soft}, kStrongContrast);
    const QString strong = ground.isStrong ? ground.component : accent.plain;
    const bool isBarPlain = !ground.isStrong || !ground.isBarFilled;
    const QString bar = isBarPlain ? surface : ground.isMuted ? mutedOf(strong) : forWhite(strong);
    CssVariables variables{
        {u"canvas"_s, canvas},
        {u"fg"_s, fg},
        {u"muted"_s, quieter(fg, {canvas})},
        {u"link"_s, readable(accent.plain, {canvas}, kTextContrast)},
        {u"surface"_s, surface},
        {u"surface-fg"_s, surfaceFg},
        {u"surface-muted"_s, onRows(mixed(surfaceFg, surface, 0.34), {surface, field})},
        {u"surface-link"_s, onRows(accent.plain, {surface})},
        {u"field"_s, field},
        {u"line"_s, ground.isStrong ? mixed(surface, strong, 0.3) : mixed(surface, surfaceFg, 0.11)},
        {u"edge"_s, strong},
        {u"control"_s, readable(mixed(surface, surfaceFg, 0.45), {surface, field, canvas}, kControlContrast)},
        {u"accent"_s, accent.plain},
        {u"accent-strong"_s, accent.strong},
        {u"on-accent"_s, accent.onPlain},
        {u"soft"_s, soft},
        {u"on-soft"_s, readable(accent.plain, {soft}, kTextContrast)},
    };
    // In the dark, a stage of a colour that nobody asked for must not glare.
    const bool isQuiet = onDark && (!ground.isStrong || ground.isMuted);
    const QString stage = isQuiet ? mixed(strong, u"#000000"_s, 0.6) : forWhite(strong);
    const QString stageEnd = mixed(stage, takesWhite(stage) ? u"#000000"_s : u"#ffffff"_s, 0.25);
    addStage(variables, u"bar"_s, bar, bar, accent.plain, !isBarPlain && !ground.isMuted, isBarPlain);
    addStage(variables, u"stage"_s, stage, stageEnd, accent.plain, true);
    const bool isCalm = !isVivid(bar);
    addStage(variables, u"side"_s, isCalm ? bar : surface, isCalm ? bar : surface, accent.plain,
             isCalm && !isBarPlain && !ground.isMuted);
    const QString head = headOf(surface, strong);
    variables += CssVariables{
        {u"stage-end"_s, stageEnd}, {u"head"_s, head}, {u"head-fg"_s, readable(surfaceFg, {head}, kStrongContrast)}};
    if (!ground.heading.isEmpty())
        variables += CssVariables{{u"heading"_s, readable(ground.heading, {canvas, surface}, kTextContrast)}};
    addSeries(variables, ground, surface);
    addNeutral(variables, surface, surfaceFg);
    addTones(variables, onDark);
    addAkin(variables, ground, onDark);
    return variables;
}

} // namespace

FrontendTheme frontendTheme(const Theme &theme, bool isBarFilled)
{
    Ground ground = groundOf(theme);
    ground.isBarFilled = isBarFilled;
    const Accent accent = accentOf(ground.accent, ground.isAccentExact);
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

namespace {

View variablesView(const CssVariables &variables)
{
    View list{View::type::list};
    for (const auto &[name, value] : variables) {
        View item{View::type::object};
        item.set("name", utf8(name));
        item.set("value", utf8(value));
        list.push_back(item);
    }
    return list;
}

void setLook(View &view, const Look &look)
{
    const auto flag = [&view](const char *name, bool isSet) {
        view.set(name, View{isSet ? View::type::bool_true : View::type::bool_false});
    };
    const auto rounded = [&look](double usual) {
        return utf8(u"%1rem"_s.arg(usual * look.round));
    };
    view.set("display", utf8(look.display));
    view.set("weight", utf8(look.weight));
    view.set("tracking", utf8(look.tracking));
    view.set("roundLg", rounded(0.5));
    view.set("roundXl", rounded(0.75));
    view.set("round2xl", rounded(1));
    view.set("round3xl", rounded(1.5));
    flag("isPill", look.isPill);
    flag("isRaised", look.isRaised);
    flag("isSearched", look.opening == Opening::Searching);
}

} // namespace

View themeView(const Domain &domain)
{
    const Look look = lookOf(domain);
    const FrontendTheme theme = frontendTheme(domain.theme, look.isBarFilled);
    const QString name = features::brand(domain);
    const QString first = name.isEmpty() ? QString() : name.left(name.at(0).isHighSurrogate() ? 2 : 1);
    View view{View::type::object};
    view.set("baseScheme", theme.isBaseDark ? "dark" : "light");
    view.set("otherScheme", theme.isBaseDark ? "light" : "dark");
    view.set("isAskedFor", View{theme.isAskedFor ? View::type::bool_true : View::type::bool_false});
    view.set("accent", utf8(theme.accent));
    view.set("onAccent", utf8(theme.onAccent));
    view.set("initial", utf8(first.toUpper().toHtmlEscaped()));
    setLook(view, look);
    const bool hasHeading = std::any_of(domain.theme.colours.begin(), domain.theme.colours.end(),
                                        [](const Colour &one) { return one.role == "heading"_L1; });
    view.set("hasHeading", View{hasHeading ? View::type::bool_true : View::type::bool_false});
    view.set("base", variablesView(theme.base));
    view.set("other", variablesView(theme.other));
    return view;
}

} // namespace autodevos
