// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/frontendlook.h"

#include "agents/blueprint/generate/frontendfacts.h"
#include "agents/blueprint/generate/frontendfeatures.h"
#include "agents/blueprint/generate/frontendhero.h"
#include "agents/blueprint/generate/frontendwords.h"
#include "agents/blueprint/generate/naming.h"

#include <QVector>

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;

namespace {

/// A family of looks, and the words and icons of what it suits.
struct Style {
    QString words; ///< singular
    QString icons;
    Look look;
};

const QVector<Style> &styles()
{
    static const QString bookish = u"'Iowan Old Style', 'Palatino Linotype', Palatino, P052, serif"_s;
    static const QString classic = u"'Hoefler Text', Baskerville, 'Big Caslon', C059, Georgia, serif"_s;
    static const QString geometric = u"'Avenir Next', Avenir, Futura, 'Century Gothic', 'URW Gothic', sans-serif"_s;
    static const QString narrow =
        u"'DIN Condensed', Bahnschrift, 'Arial Narrow', 'DejaVu Sans Condensed', sans-serif"_s;
    static const QString warm = u"Rockwell, 'Bookman Old Style', 'URW Bookman', 'Roboto Slab', Georgia, serif"_s;
    static const QVector<Style> known{
        {u"perfume fragrance scent jewelry jewellery jewel watch fashion wedding bridal beauty cosmetic spa boutique "
         u"wine "
         "hotel villa luxury gallery art exhibition salon flower florist clothing dress"_s,
         u"bed glass shirt"_s,
         {classic, u"500"_s, u"-0.015em"_s, 0.25, false, false}},
        {u"news newspaper magazine blog article story journal essay poetry literature library book bookstore history "
         "museum law lawyer university research poem writer"_s,
         u"article book cap"_s,
         {bookish, u"700"_s, u"-0.015em"_s, 0.5, false, false}},
        {u"sneaker sport football basketball fitness gym workout race car motorcycle vehicle bike bicycle cycling "
         u"truck "
         "construction tournament league hiking streetwear"_s,
         u"dumbbell car bike truck shoe trophy"_s,
         {narrow, u"700"_s, u"-0.005em"_s, 0.375, false, true}},
        {u"recipe cook cooking food restaurant bakery cafe coffee tea farm garden gardener pet animal organic craft "
         u"toy "
         "handmade honey kitchen family child kid"_s,
         u"dish cake bread coffee leaf paw pot"_s,
         {warm, u"600"_s, u"-0.02em"_s, 1.25, false, true}},
        {u"music podcast event concert festival travel trip game party dance social dating photo film movie video "
         "weather"_s,
         u"music headphones plane game film ticket megaphone sun camera mask"_s,
         {geometric, u"600"_s, u"-0.03em"_s, 1.5, true, true}},
        {{}, {}, {u"var(--font-sans)"_s, u"750"_s, u"-0.03em"_s, 1, false, true}},
        {{}, {}, {geometric, u"600"_s, u"-0.025em"_s, 0.75, false, false}},
        {{}, {}, {u"var(--font-sans)"_s, u"650"_s, u"-0.02em"_s, 0.5, false, false}},
    };
    return known;
}

/// The same number for the same text, on every system.
quint32 numberOf(const QString &text)
{
    quint32 sum = 2166136261;
    for (const QChar letter : text)
        sum = (sum ^ letter.unicode()) * 16777619;
    return sum ^ (sum >> 15);
}

bool holds(const QString &list, const QString &word)
{
    return !word.isEmpty() && list.split(u' ').contains(word);
}

Look styleOf(const Domain &domain, quint32 number)
{
    QStringList words;
    for (const QString &word : naming::words(domain.name))
        words.append(naming::singular(word));
    for (const Entity *entity : shown::showcase(domain)) {
        for (const QString &word : naming::words(entity->name))
            words.append(naming::singular(word));
    }
    QVector<Look> open;
    for (const Style &style : styles()) {
        const bool isNamed =
            std::any_of(words.begin(), words.end(), [&style](const QString &word) { return holds(style.words, word); });
        if (isNamed)
            return style.look;
        if (style.words.isEmpty())
            open.append(style.look);
    }
    const QString icon = features::siteIcon(domain);
    for (const Style &style : styles()) {
        if (holds(style.icons, icon))
            return style.look;
    }
    return open.at(number % quint32(open.size()));
}

QString nameOf(Opening opening)
{
    switch (opening) {
    case Opening::Split:
        return u"split"_s;
    case Opening::Centred:
        return u"centred"_s;
    case Opening::Pictured:
        return u"pictured"_s;
    case Opening::Searching:
        return u"searching"_s;
    case Opening::Listing:
        return u"listing"_s;
    case Opening::Shown:
        return u"shown"_s;
    }
    return {};
}

/// What is looked for by its properties rather than looked at.
bool isSearched(const Entity &entity)
{
    static const QString icons = u"building place briefcase people book dish cap car bed plane sun"_s;
    return holds(icons, words::iconOf(entity)) && shown::isSearchable(entity) && !entity.titleField.isEmpty();
}

/// What people read, the newest first.
bool isRead(const Entity &entity)
{
    return holds(u"chat comment article question briefcase"_s, words::iconOf(entity));
}

Opening openingOf(const Domain &domain, quint32 number)
{
    const FrontendFacts facts = frontendFacts(domain);
    if (facts.hasExamples)
        return number % 2 ? Opening::Shown : Opening::Split;
    if (!facts.hasHero && domain.kind == ProjectKind::Static)
        return Opening::Centred; // calculators alone have no pictures
    if (!facts.hasHero)
        return number % 2 ? Opening::Pictured : Opening::Split;
    const Entity &entity = *shown::hero(domain, true).entity;
    const bool isServed = domain.kind == ProjectKind::FullStack;
    if (isServed && isRead(entity))
        return Opening::Listing;
    if (isServed && isSearched(entity))
        return Opening::Searching;
    static const QVector<Opening> seen{Opening::Split, Opening::Centred, Opening::Pictured};
    if (!shown::isPictured(domain, entity))
        return isServed ? Opening::Listing : Opening::Pictured;
    return seen.at(number % quint32(seen.size()));
}

} // namespace

Look lookOf(const Domain &domain)
{
    const quint32 number = numberOf(domain.slug);
    Look look = styleOf(domain, number);
    look.opening = openingOf(domain, number / 8);
    // One of the two is enough in a strong colour, unless somebody chose it: then it is seen on every page.
    const bool hasStage =
        look.opening == Opening::Pictured || look.opening == Opening::Searching || look.opening == Opening::Shown;
    const QVector<Colour> &colours = domain.theme.colours;
    const bool isChosen = std::any_of(colours.begin(), colours.end(), [](const Colour &one) {
        return one.role == "component"_L1 && !one.name.isEmpty();
    });
    look.isBarFilled = isChosen || (!hasStage && number % 3 != 0);
    return look;
}

QVector<OpeningFile> openingFiles(const Domain &domain, const FrontendFacts &facts)
{
    const QString pages = u"src/pages/"_s;
    const Opening opening = lookOf(domain).opening;
    QVector<OpeningFile> files{{pages + u"Opening.tsx"_s, pages + u"openings/%1.tsx"_s.arg(nameOf(opening))}};
    const auto add = [&](const QString &name) {
        files.append({pages + name, pages + name});
    };
    if (opening == Opening::Searching)
        add(u"heroRecords.ts"_s);
    if (!hasHeroArt(domain, facts))
        return files;
    const QString art = facts.hasExamples ? u"examples"_s : nameOf(opening);
    files.append({pages + u"HeroArt.tsx"_s, pages + u"heroes/%1.tsx"_s.arg(art)});
    if (!facts.hasExamples)
        add(u"heroRecords.ts"_s);
    const bool isPhotographed = !facts.hasExamples && (opening == Opening::Split || opening == Opening::Centred);
    if (isPhotographed)
        add(u"HeroPhoto.tsx"_s);
    if (facts.hasExamples || opening == Opening::Split)
        add(u"HeroCaption.tsx"_s);
    return files;
}

} // namespace autodevos
