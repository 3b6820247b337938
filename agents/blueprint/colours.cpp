// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/colours.h"

#include "agents/blueprint/language/token.h"

#include <QCryptographicHash>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>

namespace autodevos {

using namespace Qt::StringLiterals;
using language::Lexicon;
using language::Token;
using language::Tokens;

namespace {

struct Palette {
    const char *background;
    const char *component;
    const char *accent;
    const char *text;
    const char *subjects; ///< what a project is about when this palette suits it
    const char *ways;     ///< ways to work that it suits whatever the subject is
};

// Each accent has a contrast of at least 4.5 on its background and on its component, each text at least 12.
constexpr std::array palettes{
    Palette{"#f3f8ee", "#ffffff", "#2f6b1f", "#16290d",
            "garden gardener gardening allotment plant flower florist vegetable compost greenhouse organic herb "
            "landscape park tree lawn nursery botanical",
            ""},
    Palette{"#f8f5ec", "#ffffff", "#1f5f3f", "#1a2a20",
            "camping campsite camper campground tent caravan motorhome pitch forest wood outdoor hiking hike hut "
            "mountain trail scout ranger hunting wilderness",
            ""},
    Palette{"#fdf8ee", "#ffffff", "#92400e", "#2b1d0e",
            "farm farmer farming agriculture dairy harvest crop livestock bee beekeeper beekeeping honey hive "
            "brewery beer desert fermentation cheese horse",
            ""},
    Palette{"#f1f9f7", "#ffffff", "#0f766e", "#0f2f2c",
            "clinic health medical medicine doctor hospital patient therapy wellness dental dentist pharmacy care "
            "nurse physiotherapy blood meditation sleep psychologist midwife",
            "habit"},
    Palette{"#fff6f2", "#ffffff", "#c2340b", "#2e140a",
            "gym fitness sport sports football soccer running runner cycling bicycle bike tennis league athlete "
            "workout training swimming climbing match tournament",
            ""},
    Palette{"#fdf7f0", "#ffffff", "#b4410e", "#2b211c",
            "recipe food restaurant bakery cafe meal kitchen menu pizza cooking canteen catering dish chef cookbook",
            ""},
    Palette{"#fdf4f4", "#ffffff", "#9f1239", "#330a16",
            "theatre theater stage audition actor drama opera cinema film movie circus dance ballet wine", ""},
    Palette{"#f8f5fc", "#ffffff", "#7e22ce", "#2a1538",
            "music song album band concert radio podcast vinyl choir orchestra festival art artist gallery game "
            "gaming arcade knitter knitting craft sewing yarn creative",
            "event"},
    Palette{"#fdf5f6", "#ffffff", "#9d174d", "#330a1c",
            "book bookbox bookshop reader reading novel poetry author library literature story bedtime writing", ""},
    Palette{"#faf7ef", "#ffffff", "#854d0e", "#291c0a",
            "museum exhibition history heritage archive antique genealogy castle fortress village church coin stamp "
            "railway train pottery woodwork furniture",
            ""},
    Palette{"#f0f8fb", "#ffffff", "#0e7490", "#083344",
            "aquarium fish sea ocean boat yacht ferry sailing ship harbour harbor marina lighthouse island water "
            "weather diving fishing swim cleaning plumbing plumber",
            ""},
    Palette{"#f4f4fd", "#ffffff", "#4338ca", "#1e1b4b",
            "astronomy astronomer stargazer telescope space planet night science school course student "
            "education university alumnus alumni learning quiz tutor language teacher exam study chess",
            "forum community discussion knowledge question"},
    Palette{"#f0f8fd", "#ffffff", "#0369a1", "#082f49",
            "travel trip tour hotel hostel guesthouse flight airline holiday vacation journey destination tourism bus "
            "airport passenger",
            "booking reservation"},
    Palette{"#f5f8ec", "#ffffff", "#47700f", "#1c2a08",
            "environment nature energy solar electricity recycling climate eco green bird birds wildlife hedgehog "
            "sustainability conservation tea census",
            ""},
    Palette{"#f3f8f5", "#ffffff", "#166534", "#0c2415",
            "finance stock budget expense bank investment money crypto accounting insurance tax savings saving "
            "mortgage loan treasury trading",
            "invoice"},
    Palette{"#f4f6fb", "#ffffff", "#1e3a8a", "#111c3d",
            "law legal lawyer attorney court notary government council municipality police security", "company"},
    Palette{"#fdf4f5", "#ffffff", "#be123c", "#3b0a16",
            "dating wedding beauty salon hair barber spa fashion gift love cosmetics jewellery jewelry boutique",
            "shop store social magazine"},
    Palette{"#fff9f0", "#ffffff", "#a84a07", "#2c1a0a",
            "pet animal dog cat shelter veterinary vet adoption charity donation volunteer fundraising child children "
            "kindergarten toy candle coffee",
            ""},
    Palette{"#f2f6fc", "#ffffff", "#0b5cad", "#0a2340",
            "logistics delivery shipping shipment freight fleet warehouse courier parcel car vehicle rental driving "
            "taxi traffic parking software developer computer device",
            "inventory erp support ticket helpdesk"},
    Palette{"#fcf6f2", "#ffffff", "#9a3412", "#2c150b",
            "factory manufacturing production machine workshop renovation construction building architect house home "
            "property estate apartment flat realty neighbour neighbourhood tenant carpenter",
            ""},
    Palette{"#fcf5fc", "#ffffff", "#a21caf", "#2f0b33",
            "photo photography photographer camera design designer illustration portrait makeup",
            "portfolio agency studio resume"},
    Palette{"#f6f8fc", "#ffffff", "#1d4ed8", "#0f172a", "hr employee leave recruiting hiring career job",
            "task board project team crm lead sales customer office jobs tracker dashboard"},
};

struct Rgb {
    double red = 0;
    double green = 0;
    double blue = 0;
};

Rgb parse(const QString &hex)
{
    const auto part = [&](qsizetype at) {
        return static_cast<double>(hex.mid(at, 2).toInt(nullptr, 16)) / 255.0;
    };
    return {part(1), part(3), part(5)};
}

QString write(const Rgb &colour)
{
    const auto part = [](double value) {
        return u"%1"_s.arg(static_cast<int>(std::lround(std::clamp(value, 0.0, 1.0) * 255.0)), 2, 16, QLatin1Char('0'));
    };
    return u'#' + part(colour.red) + part(colour.green) + part(colour.blue);
}

QString mix(const QString &from, const QString &to, double share)
{
    const Rgb a = parse(from);
    const Rgb b = parse(to);
    return write(
        {a.red + (b.red - a.red) * share, a.green + (b.green - a.green) * share, a.blue + (b.blue - a.blue) * share});
}

double luminance(const QString &hex)
{
    const Rgb colour = parse(hex);
    const auto linear = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
}

bool isVivid(const QString &hex)
{
    const Rgb colour = parse(hex);
    return std::max({colour.red, colour.green, colour.blue}) - std::min({colour.red, colour.green, colour.blue}) > 0.25;
}

/// Moved towards black or white until it can be read on `background`.
QString readable(const QString &colour, const QString &background, double least)
{
    const QString end = luminance(background) > 0.18 ? u"#000000"_s : u"#ffffff"_s;
    QString moved = colour;
    for (int step = 1; step <= 20 && contrast(moved, background) < least; ++step)
        moved = mix(colour, end, step * 0.05);
    return moved;
}

QString roleOf(const QString &word)
{
    static const QHash<QString, QString> roles{{u"background"_s, u"background"_s},
                                               {u"backgrounds"_s, u"background"_s},
                                               {u"component"_s, u"component"_s},
                                               {u"components"_s, u"component"_s},
                                               {u"element"_s, u"component"_s},
                                               {u"box"_s, u"component"_s},
                                               {u"boxes"_s, u"component"_s},
                                               {u"widget"_s, u"component"_s},
                                               {u"widgets"_s, u"component"_s},
                                               {u"form"_s, u"component"_s},
                                               {u"forms"_s, u"component"_s},
                                               {u"sidebar"_s, u"component"_s},
                                               {u"backdrop"_s, u"background"_s},
                                               {u"card"_s, u"component"_s},
                                               {u"cards"_s, u"component"_s},
                                               {u"elements"_s, u"component"_s},
                                               {u"panel"_s, u"component"_s},
                                               {u"panels"_s, u"component"_s},
                                               {u"surface"_s, u"component"_s},
                                               {u"accent"_s, u"accent"_s},
                                               {u"accents"_s, u"accent"_s},
                                               {u"primary"_s, u"accent"_s},
                                               {u"button"_s, u"accent"_s},
                                               {u"buttons"_s, u"accent"_s},
                                               {u"header"_s, u"component"_s},
                                               {u"headers"_s, u"component"_s},
                                               {u"link"_s, u"accent"_s},
                                               {u"links"_s, u"accent"_s},
                                               {u"brand"_s, u"accent"_s},
                                               {u"theme"_s, u"accent"_s},
                                               {u"scheme"_s, u"accent"_s},
                                               {u"palette"_s, u"accent"_s},
                                               {u"highlights"_s, u"accent"_s},
                                               {u"navbar"_s, u"component"_s},
                                               {u"navigation"_s, u"component"_s},
                                               {u"menu"_s, u"accent"_s},
                                               {u"menus"_s, u"accent"_s},
                                               {u"footer"_s, u"accent"_s},
                                               {u"icons"_s, u"accent"_s},
                                               {u"title"_s, u"heading"_s},
                                               {u"titles"_s, u"heading"_s},
                                               {u"heading"_s, u"heading"_s},
                                               {u"headline"_s, u"heading"_s},
                                               {u"headlines"_s, u"heading"_s},
                                               {u"headings"_s, u"heading"_s},
                                               {u"control"_s, u"component"_s},
                                               {u"controls"_s, u"component"_s},
                                               {u"container"_s, u"component"_s},
                                               {u"containers"_s, u"component"_s},
                                               {u"module"_s, u"component"_s},
                                               {u"modules"_s, u"component"_s},
                                               {u"canvas"_s, u"background"_s},
                                               {u"font"_s, u"text"_s},
                                               {u"fonts"_s, u"text"_s},
                                               {u"text"_s, u"text"_s}};
    return roles.value(word);
}

struct Found {
    qsizetype first = 0;
    qsizetype last = 0;
    Colour colour;
};

/// "pale yellow" where no list knows it: the colour, moved towards what the word says. What is pale already stays.
std::optional<QString> shaded(const QString &word, const QString &hex)
{
    static const QSet<QString> pale{u"pale"_s, u"light"_s, u"soft"_s, u"pastel"_s, u"faint"_s, u"powder"_s};
    static const QSet<QString> dark{u"dark"_s, u"deep"_s, u"night"_s};
    static const QSet<QString> dull{u"misty"_s, u"muted"_s, u"dusty"_s, u"smoky"_s, u"dull"_s};
    const double light = luminance(hex);
    if (pale.contains(word))
        return light > 0.75 && !isVivid(hex) ? hex : mix(hex, u"#ffffff"_s, 0.68);
    if (dark.contains(word))
        return light < 0.05 ? hex : mix(hex, u"#000000"_s, 0.4);
    if (dull.contains(word))
        return mix(hex, u"#c8cdd2"_s, 0.66);
    return std::nullopt;
}

std::optional<Found> colourAt(const Tokens &tokens, qsizetype i, const Lexicon &lexicon)
{
    if (tokens.at(i).kind == Token::Hex) {
        QString hex = tokens.at(i).lower;
        if (hex.size() == 4)
            hex = u"#%1%1%2%2%3%3"_s.arg(hex.at(1)).arg(hex.at(2)).arg(hex.at(3));
        return Found{i, i, {.name = hex, .hex = hex}};
    }
    for (qsizetype count = std::min<qsizetype>(4, tokens.size() - i); count >= 1; --count) {
        QStringList words;
        for (qsizetype k = i; k < i + count; ++k) {
            if (tokens.at(k).kind != Token::Word)
                break;
            words.append(QString(tokens.at(k).lower).remove(u'-'));
        }
        if (words.size() != count)
            continue;
        if (const QString hex = lexicon.colour(words.join(QString())); !hex.isEmpty())
            return Found{i, i + count - 1, {.name = words.join(u' '), .hex = hex}};
    }
    const QString &shade = tokens.at(i).lower;
    if (!shaded(shade, u"#808080"_s) || i + 1 == tokens.size())
        return std::nullopt;
    std::optional<Found> plain = colourAt(tokens, i + 1, lexicon);
    if (plain) {
        plain->first = i;
        plain->colour = {.name = shade + u' ' + plain->colour.name, .hex = *shaded(shade, plain->colour.hex)};
    }
    return plain;
}

bool isJoint(const Token &token)
{
    return token.is("and"_L1) || token.is("the"_L1) || token.isSymbol(u',') || token.isSymbol(u'&');
}

/// The role words nearest to the colour on the given side, at most six words away and before the next colour; several
/// where they are listed ("cards and buttons teal").
QStringList rolesBeside(const Tokens &tokens, qsizetype from, qsizetype to, bool isBefore)
{
    QStringList roles;
    const qsizetype count = std::min<qsizetype>(6, to - from);
    for (qsizetype k = 0; k < count; ++k) {
        const Token &token = tokens.at(isBefore ? to - 1 - k : from + k);
        const QString role = roleOf(token.lower);
        if (!role.isEmpty() && !roles.contains(role))
            roles.append(role);
        else if (role.isEmpty() && !roles.isEmpty() && !isJoint(token))
            break;
    }
    return roles;
}

/// "ghost white for the page": the ground, where nothing nearer is named.
bool namesGround(const Tokens &tokens, qsizetype from, qsizetype to)
{
    static const QSet<QString> grounds{u"page"_s, u"pages"_s,  u"site"_s, u"website"_s,
                                       u"app"_s,  u"screen"_s, u"body"_s};
    return std::any_of(tokens.begin() + from, tokens.begin() + std::min(to, from + 6),
                       [](const Token &token) { return grounds.contains(token.lower); });
}

/// "alice blue background", "navy for the cards": what the colour is for follows at once.
bool isNamedNext(const Tokens &tokens, qsizetype from)
{
    for (qsizetype i = from; i < std::min(from + 4, tokens.size()); ++i) {
        const Token &token = tokens.at(i);
        if (!roleOf(token.lower).isEmpty())
            return true;
        if (!token.is("for"_L1) && !token.is("as"_L1) && !token.is("the"_L1) && !token.is("colour"_L1) &&
            !token.is("color"_L1) && !token.is("page"_L1))
            return false;
    }
    return false;
}

bool namesScheme(const Token &token)
{
    static const QSet<QString> words{u"theme"_s, u"scheme"_s, u"palette"_s, u"colours"_s, u"colors"_s};
    return words.contains(token.lower);
}

using PaletteWords = QHash<QString, const Palette *>;

PaletteWords wordsOf(const char *Palette::*kind)
{
    PaletteWords found;
    for (const Palette &palette : palettes) {
        const QStringList words = QString::fromLatin1(palette.*kind).split(u' ', Qt::SkipEmptyParts);
        for (const QString &word : words) {
            if (!found.contains(word))
                found.insert(word, &palette);
        }
    }
    return found;
}

/// The palette of the first word that has one, in the singular or the plural.
const Palette *paletteOf(const QString &text, const PaletteWords &words)
{
    for (const Token &token : language::tokenise(text)) {
        QStringList forms{token.lower};
        if (token.lower.endsWith(u's'))
            forms.append(token.lower.chopped(1));
        if (token.lower.endsWith("ies"_L1))
            forms.append(token.lower.chopped(3) + u'y');
        for (const QString &form : std::as_const(forms)) {
            if (const Palette *palette = words.value(form))
                return palette;
        }
    }
    return nullptr;
}

/// What the project is named after says most, then what its first sentence is about, then the way people work with it;
/// else the name decides.
const Palette &paletteFor(const QString &projectName, const QString &about)
{
    static const PaletteWords subjects = wordsOf(&Palette::subjects);
    static const PaletteWords ways = wordsOf(&Palette::ways);
    for (const PaletteWords *words : {&subjects, &ways}) {
        for (const QString &text : {projectName, about}) {
            if (const Palette *palette = paletteOf(text, *words))
                return *palette;
        }
    }
    const QByteArray digest = QCryptographicHash::hash(projectName.toUtf8(), QCryptographicHash::Sha256);
    return palettes.at(static_cast<unsigned char>(digest.at(0)) % palettes.size());
}

bool asksForDark(const Tokens &tokens)
{
    for (qsizetype i = 0; i + 1 < tokens.size(); ++i) {
        const bool isLook = tokens.at(i + 1).is("theme"_L1) || tokens.at(i + 1).is("design"_L1) ||
                            tokens.at(i + 1).is("look"_L1) || tokens.at(i + 1).is("background"_L1);
        if (tokens.at(i).is("dark"_L1) && isLook)
            return true;
    }
    return false;
}

/// Every colour with what the words beside it say it is for; the first colour of a role keeps it.
QVector<Colour> coloursByRole(const Tokens &tokens, const QVector<Found> &found)
{
    QVector<Colour> colours;
    const qsizetype start = found.first().first;
    const bool isBefore = !isNamedNext(tokens, found.first().last + 1) &&
                          (!rolesBeside(tokens, 0, start, true).isEmpty() ||
                           namesGround(tokens, std::max<qsizetype>(0, start - 2), start)); // "page in gainsboro"
    for (qsizetype i = 0; i < found.size(); ++i) {
        const qsizetype from = i == 0 ? 0 : found.at(i - 1).last + 1;
        const qsizetype to = i + 1 < found.size() ? found.at(i + 1).first : tokens.size();
        QStringList roles = isBefore ? rolesBeside(tokens, from, found.at(i).first, true)
                                     : rolesBeside(tokens, found.at(i).last + 1, to, false);
        if (roles.isEmpty() &&
            namesGround(tokens, isBefore ? from : found.at(i).last + 1, isBefore ? found.at(i).first : to))
            roles.append(u"background"_s);
        for (const QString &role : std::as_const(roles)) {
            Colour colour = found.at(i).colour;
            colour.role = role;
            const bool isTaken =
                std::any_of(colours.begin(), colours.end(), [&](const Colour &known) { return known.role == role; });
            if (!isTaken)
                colours.append(colour);
        }
    }
    return colours;
}

/// What a colour may be for, by a word near it.
struct Link {
    qsizetype colour;
    qsizetype word;
    qsizetype distance;
    QString role;
};

QString looseRole(const Tokens &tokens, qsizetype i)
{
    const bool isMain = tokens.at(i).is("main"_L1) && i + 1 < tokens.size() &&
                        (tokens.at(i + 1).is("colour"_L1) || tokens.at(i + 1).is("color"_L1));
    if (isMain)
        return u"component"_s;
    return namesGround(tokens, i, i + 1) ? u"background"_s : roleOf(tokens.at(i).lower);
}

/// "Wheat background, components in peru", "plum components on ghost white": each with the word nearest to it, on
/// either side; the one that is left over is the ground.
QVector<Colour> coloursByNearness(const Tokens &tokens, const QVector<Found> &found)
{
    constexpr qsizetype farthest = 6;
    QVector<Link> links;
    for (qsizetype c = 0; c < found.size(); ++c) {
        const qsizetype from = c == 0 ? 0 : found.at(c - 1).last + 1;
        const qsizetype to = c + 1 < found.size() ? found.at(c + 1).first : tokens.size();
        for (qsizetype i = from; i < to; ++i) {
            const qsizetype distance = i < found.at(c).first ? found.at(c).first - i : i - found.at(c).last;
            const QString role = looseRole(tokens, i);
            if (!role.isEmpty() && distance > 0 && distance <= farthest)
                links.append({c, i, distance + (roleOf(tokens.at(i).lower).isEmpty() ? 3 : 0), role});
        }
    }
    std::stable_sort(links.begin(), links.end(), [](const Link &a, const Link &b) { return a.distance < b.distance; });
    QVector<Colour> colours;
    QSet<qsizetype> settled;
    QSet<qsizetype> words;
    for (const Link &link : std::as_const(links)) {
        const bool isTaken =
            std::any_of(colours.begin(), colours.end(), [&](const Colour &known) { return known.role == link.role; });
        if (isTaken || settled.contains(link.colour) || words.contains(link.word))
            continue;
        settled.insert(link.colour);
        words.insert(link.word);
        colours.append(found.at(link.colour).colour);
        colours.last().role = link.role;
    }
    const bool hasGround =
        std::any_of(colours.begin(), colours.end(), [](const Colour &known) { return known.role == "background"_L1; });
    for (qsizetype c = 0; c < found.size() && !hasGround && !colours.isEmpty(); ++c) {
        if (settled.contains(c))
            continue;
        colours.append(found.at(c).colour);
        colours.last().role = u"background"_s;
        break;
    }
    return colours;
}

/// A colour that got no word while another took the word that stood between them.
bool leavesOne(const QVector<Colour> &colours, const QVector<Found> &found)
{
    return std::any_of(found.begin(), found.end(), [&](const Found &one) {
        return std::none_of(colours.begin(), colours.end(),
                            [&](const Colour &known) { return known.hex == one.colour.hex; });
    });
}

/// The share of itself that a colour leaves in the ground under it when nobody named one.
constexpr double kTint = 0.05;

/// Whole pages in it are easy on the eye: light, and not as full as gold.
bool isGround(const QString &hex)
{
    constexpr double fullest = 0.45;
    const Rgb colour = parse(hex);
    const double range =
        std::max({colour.red, colour.green, colour.blue}) - std::min({colour.red, colour.green, colour.blue});
    return luminance(hex) > 0.5 && range < fullest;
}

/// "a burgundy and cream colour scheme": the lighter of the two is the ground where it can be one, and what is nearly
/// black where that is none; else both stand on paper, the darker on what carries and the other on what is pressed.
QVector<Colour> schemeOf(Colour first, Colour second)
{
    constexpr double nearlyBlack = 0.03;
    const bool isFirstLighter = luminance(first.hex) > luminance(second.hex);
    Colour lighter = isFirstLighter ? std::move(first) : std::move(second);
    Colour darker = isFirstLighter ? std::move(second) : std::move(first);
    const bool isOnPaper = isGround(lighter.hex);
    const bool isOnBlack = !isOnPaper && luminance(darker.hex) < nearlyBlack && !isVivid(darker.hex);
    lighter.role = isOnPaper ? u"background"_s : isOnBlack ? u"component"_s : u"accent"_s;
    darker.role = isOnBlack ? u"background"_s : u"component"_s;
    return {lighter, darker};
}

/// "forest green with a light background": whatever the ground is, it is not the green.
bool saysLightGround(const Tokens &tokens)
{
    for (qsizetype i = 0; i + 1 < tokens.size(); ++i) {
        const Token &next = tokens.at(i + 1);
        if (tokens.at(i).is("light"_L1) && (roleOf(next.lower) == "background"_L1 || next.is("page"_L1)))
            return true;
    }
    return false;
}

/// A dark colour beside which a light ground was asked for carries what stands on it.
void takeOffTheGround(QVector<Colour> &colours)
{
    const auto holds = [&colours](QLatin1StringView role) {
        return std::any_of(colours.begin(), colours.end(), [role](const Colour &one) { return one.role == role; });
    };
    const bool hasComponent = holds("component"_L1);
    const auto ground = std::find_if(colours.begin(), colours.end(), [](const Colour &one) {
        return one.role == "background"_L1 && !isGround(one.hex);
    });
    if (ground == colours.end())
        return;
    if (hasComponent)
        colours.erase(ground);
    else
        ground->role = u"component"_s;
}

} // namespace

double contrast(const QString &a, const QString &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QVector<Colour> coloursIn(const QString &text, const Lexicon &lexicon)
{
    const Tokens tokens = language::tokenise(text);
    QVector<Found> found;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        if (const auto colour = colourAt(tokens, i, lexicon)) {
            found.append(*colour);
            i = colour->last;
        }
    }
    if (found.isEmpty() && asksForDark(tokens))
        return {{u"background"_s, u"dark"_s, u"#0f172a"_s}};
    if (found.isEmpty())
        return {};
    const auto isPart = [](const Token &token) {
        return !namesScheme(token) && !roleOf(token.lower).isEmpty();
    };
    const bool isPlain = std::none_of(tokens.begin(), tokens.end(), isPart) &&
                         (std::any_of(tokens.begin(), tokens.end(), namesScheme) || isOnlyDesign(text, lexicon));
    if (found.size() > 1 && isPlain)
        return schemeOf(found.at(0).colour, found.at(1).colour);
    QVector<Colour> colours = coloursByRole(tokens, found);
    if (found.size() == 2 && leavesOne(colours, found)) {
        const QVector<Colour> nearest = coloursByNearness(tokens, found);
        colours = nearest.size() > 1 ? nearest : colours;
    }
    if (colours.isEmpty() && isOnlyDesign(text, lexicon)) { // "Friendly look, yellow like a school bus"
        colours.append(found.first().colour);
        const QString &hex = colours.last().hex;
        colours.last().role = luminance(hex) > 0.8 && !isVivid(hex) ? u"background"_s : u"component"_s;
    }
    if (saysLightGround(tokens))
        takeOffTheGround(colours);
    const bool hasGround =
        std::any_of(colours.begin(), colours.end(), [](const Colour &one) { return one.role == "background"_L1; });
    if (!hasGround && asksForDark(tokens)) // "a dark theme with lime green accents"
        colours.prepend({u"background"_s, u"dark"_s, u"#0f172a"_s});
    return colours;
}

bool isOnlyDesign(const QString &text, const Lexicon &lexicon)
{
    static constexpr std::array classes{language::WordClass::Determiner,  language::WordClass::Preposition,
                                        language::WordClass::Conjunction, language::WordClass::Be,
                                        language::WordClass::Modal,       language::WordClass::Pronoun,
                                        language::WordClass::Quantifier,  language::WordClass::Adverb};
    const Tokens tokens = language::tokenise(text);
    int looks = 0;
    int colours = 0;
    int others = 0;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const QString &word = tokens.at(i).lower;
        if (const auto colour = colourAt(tokens, i, lexicon)) {
            ++colours;
            i = colour->last;
            continue;
        }
        if (lexicon.isIn("look"_L1, word)) {
            ++looks;
            continue;
        }
        const bool isFunction =
            std::any_of(classes.begin(), classes.end(), [&](auto wordClass) { return lexicon.is(wordClass, word); });
        if (tokens.at(i).kind == Token::Word && !isFunction && !lexicon.isIn("design"_L1, word) &&
            roleOf(word).isEmpty())
            ++others;
    }
    const bool isSaid = colours > 0 || looks > 1;
    return isSaid && (others <= (colours > 0 ? 1 : 0) || (looks > 0 && others <= 2 && others < looks + colours));
}

Theme themeFor(const QString &projectName, const QVector<Colour> &asked, const QString &about)
{
    const Palette &palette = paletteFor(projectName, about);
    const auto wish = [&](QLatin1StringView role) -> const Colour * {
        const auto it = std::find_if(asked.begin(), asked.end(), [&](const Colour &c) { return c.role == role; });
        return it == asked.end() ? nullptr : &*it;
    };
    const auto latin = [](const char *hex) {
        return QString::fromLatin1(hex);
    };
    Colour background{u"background"_s, {}, latin(palette.background)};
    Colour component{u"component"_s, {}, latin(palette.component)};
    Colour accent{u"accent"_s, {}, latin(palette.accent)};
    Colour text{u"text"_s, {}, latin(palette.text)};
    if (const Colour *colour = wish("background"_L1)) {
        background = *colour;
        const bool isDark = luminance(background.hex) < 0.18;
        component.hex = mix(background.hex, u"#ffffff"_s, isDark ? 0.08 : 0.7);
        text.hex = readable(isDark ? u"#f8fafc"_s : text.hex, background.hex, 7);
    } else if (const Colour *lead = wish("component"_L1) ? wish("component"_L1) : wish("accent"_L1)) {
        background.hex = mix(u"#ffffff"_s, lead->hex, kTint); // not the ground of a subject's own palette
    }
    if (const Colour *colour = wish("component"_L1))
        component = *colour;
    if (const Colour *colour = wish("text"_L1))
        text = *colour;
    const Colour *heading = wish("component"_L1) ? nullptr : wish("heading"_L1);
    if (const Colour *colour = wish("accent"_L1))
        accent = *colour;
    else if (heading)
        accent.hex = readable(heading->hex, background.hex, 4.5);
    else if (wish("component"_L1) && isVivid(component.hex))
        accent.hex = readable(component.hex, background.hex, 4.5);
    else
        accent.hex = readable(accent.hex, background.hex, 4.5);
    QVector<Colour> colours{background, component, accent, text};
    if (const Colour *colour = wish("heading"_L1))
        colours.append(*colour);
    return {.colours = colours};
}

} // namespace autodevos
