// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/brand.h"

#include "agents/blueprint/generate/datamodel.h"
#include "agents/blueprint/generate/frontendfacts.h"
#include "agents/blueprint/generate/frontendwords.h"
#include "agents/blueprint/generate/naming.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>
#include <QVector>

#include <algorithm>
#include <array>

namespace autodevos::features {

using namespace Qt::StringLiterals;

namespace {

struct Names {
    QString words; ///< singular; one of them in the domain's name says that the app is of this kind
    QStringList names;
};

/// What is particular stands before what is general.
const QVector<Names> &known()
{
    static const QVector<Names> all{
        {u"perfume fragrance scent"_s, {u"Sillage"_s, u"Maison Vetiver"_s, u"Neroli"_s}},
        {u"jewelry jewellery watch"_s, {u"Halden & Fine"_s, u"Lumen"_s}},
        {u"cosmetic beauty skincare makeup"_s, {u"Dewlight"_s, u"Petal & Clay"_s}},
        {u"sneaker shoe footwear"_s, {u"Solemate"_s, u"Lacework"_s, u"Kickstand"_s}},
        {u"clothing fashion apparel streetwear dress"_s, {u"Threadline"_s, u"Selvedge"_s, u"Wardrobe & Co"_s}},
        {u"furniture homeware decor"_s, {u"Oak & Ember"_s, u"Hygge House"_s}},
        {u"electronics gadget phone laptop computer"_s, {u"Voltline"_s, u"Brightbox"_s}},
        {u"flower florist bouquet"_s, {u"Stem & Petal"_s, u"Bloomroom"_s}},
        {u"gardener gardening garden plant allotment"_s, {u"Potting Shed"_s, u"Greenthumb"_s, u"Seedling"_s}},
        {u"toy"_s, {u"Spinning Top"_s, u"Tin Soldier"_s}},
        {u"coffee"_s, {u"First Crack"_s, u"Slow Pour"_s}},
        {u"tea"_s, {u"Second Steep"_s, u"Leaf & Kettle"_s}},
        {u"wine"_s, {u"Terroir"_s, u"Cork & Cellar"_s}},
        {u"bakery cake bread pastry"_s, {u"Proof & Crumb"_s, u"Golden Crust"_s}},
        {u"recipe cookbook cooking cook"_s, {u"Simmer"_s, u"Second Helping"_s, u"Saltspoon"_s}},
        {u"restaurant bistro dining food"_s, {u"Long Table"_s, u"Fig & Thyme"_s}},
        {u"crowdfunding fundraising fundraiser campaign"_s, {u"Groundswell"_s, u"Kindling"_s, u"Lift Together"_s}},
        {u"donation charity volunteer"_s, {u"Open Hands"_s, u"Goodturn"_s}},
        {u"weather forecast"_s, {u"Fairweather"_s, u"Clearsky"_s, u"Windrose"_s}},
        {u"dental dentist"_s, {u"Brightside Dental"_s, u"Clearline Dental"_s}},
        {u"clinic doctor hospital medical patient"_s, {u"Carepath"_s, u"Wellspring"_s}},
        {u"fitness gym workout exercise"_s, {u"Steadfast"_s, u"Repcount"_s, u"Stride"_s}},
        {u"habit"_s, {u"Everyday"_s, u"Small Steps"_s}},
        {u"estate realty property apartment house housing"_s, {u"Hearth & Key"_s, u"Keystone"_s, u"Homeward"_s}},
        {u"hotel accommodation"_s, {u"Stillwater"_s, u"Lantern House"_s}},
        {u"travel trip tour itinerary flight"_s, {u"Wayfare"_s, u"Long Way Round"_s, u"Farandwide"_s}},
        {u"rental car vehicle"_s, {u"Openroad"_s, u"Wheelhouse"_s}},
        {u"podcast"_s, {u"Earshot"_s, u"Second Voice"_s}},
        {u"music song concert album"_s, {u"Overtone"_s, u"Sidechain"_s, u"Encore"_s}},
        {u"movie film cinema"_s, {u"Reel Notes"_s, u"Afterglow"_s}},
        {u"photo photography gallery"_s, {u"Aperture Row"_s, u"Lightbox"_s}},
        {u"art artwork artist"_s, {u"White Wall"_s, u"Easel"_s}},
        {u"book bookstore library reading"_s, {u"Dog-Eared"_s, u"Marginalia"_s, u"Bookmark"_s}},
        {u"news newspaper magazine"_s, {u"The Lantern"_s, u"The Daily Post"_s, u"Broadsheet"_s}},
        {u"event festival conference"_s, {u"Doors Open"_s, u"Front Row"_s, u"Gather"_s}},
        {u"freelancer freelance gig"_s, {u"Handpicked"_s, u"Sidework"_s}},
        {u"job career recruitment recruiting vacancy"_s, {u"Next Chapter"_s, u"Goodfit"_s}},
        {u"course learning lesson tutor education academy"_s, {u"Chalkline"_s, u"Learnwell"_s, u"Lightbulb"_s}},
        {u"quiz exam flashcard study"_s, {u"Quickwit"_s, u"Recall"_s}},
        {u"school student"_s, {u"Classroom One"_s, u"Homeroom"_s}},
        {u"pet animal adoption shelter dog cat"_s, {u"Second Home"_s, u"Pawprint"_s}},
        {u"wedding"_s, {u"Ever After"_s, u"White Ribbon"_s}},
        {u"stock investment dividend crypto trading"_s, {u"Tickerbook"_s, u"Bluechip"_s, u"Northline"_s}},
        {u"expense budget finance money"_s, {u"Pennywise"_s, u"Clearbook"_s}},
        {u"invoice billing accounting"_s, {u"Ledgerline"_s, u"Paidup"_s}},
        {u"crm lead sale customer"_s, {u"Handshake"_s, u"Closely"_s}},
        {u"inventory warehouse"_s, {u"Stockroom"_s, u"Shelfwise"_s}},
        {u"kanban project task todo"_s, {u"Flowboard"_s, u"Northstar"_s, u"Daybreak"_s}},
        {u"note journal diary"_s, {u"Jotter"_s, u"Margin"_s}},
        {u"survey poll"_s, {u"Headcount"_s, u"Askwell"_s}},
        {u"parking"_s, {u"Baywatch Parking"_s, u"Parkwell"_s}},
        {u"sport football league tournament"_s, {u"Matchday"_s, u"Home Ground"_s}},
        {u"dating"_s, {u"Butterflies"_s, u"Serendip"_s}},
        {u"social community network forum discussion"_s, {u"Common Ground"_s, u"Roundtable"_s, u"Townsquare"_s}},
        {u"booking appointment reservation"_s, {u"Saveaspot"_s, u"Timely"_s}},
        {u"auction"_s, {u"Gavel"_s, u"Going Twice"_s}},
        {u"marketplace"_s, {u"Fairstall"_s, u"Tradewinds"_s}},
        {u"shop store e-commerce ecommerce"_s, {u"Corner & Co"_s, u"Goodfind"_s}},
    };
    return all;
}

QStringList singulars(const QString &text)
{
    QStringList found;
    for (const QString &word : naming::words(text))
        found.append(naming::singular(word.toLower()));
    return found;
}

/// Somebody gave the app its name: it is written as names are, or has words that do not say what to build.
bool isGiven(const Domain &domain)
{
    const QStringList own = singulars(domain.name);
    const QStringList said = singulars(domain.summary);
    const bool isKind = std::any_of(domain.entities.begin(), domain.entities.end(), [&domain](const Entity &entity) {
        return entity.plural.compare(domain.name, Qt::CaseInsensitive) == 0;
    });
    if (isKind)
        return false;
    return domain.summary.contains(domain.name, Qt::CaseSensitive) ||
           !std::all_of(own.begin(), own.end(), [&said](const QString &word) { return said.contains(word); });
}

/// Words that only say that it is an app, or what sort of one.
bool isPlain(const QString &word)
{
    static const QSet<QString> plain{
        u"website"_s, u"site"_s,      u"app"_s,     u"application"_s, u"platform"_s,   u"web"_s,     u"online"_s,
        u"system"_s,  u"dashboard"_s, u"board"_s,   u"community"_s,   u"social"_s,     u"network"_s, u"forum"_s,
        u"tracker"_s, u"planner"_s,   u"manager"_s, u"game"_s,        u"calculator"_s, u"tool"_s,    u"portfolio"_s,
        u"portal"_s,  u"statistic"_s, u"browser"_s, u"arcade"_s,      u"diary"_s,      u"blog"_s,    u"shop"_s};
    return plain.contains(naming::singular(word.toLower()));
}

/// "Students" of "Nursing Students Anatomy Quiz": whom it is for, in the plural.
bool isPeople(const QString &word)
{
    static const QRegularExpression people(u"^\\w+(ers|ors|ists|ents|ians)$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QSet<QString> things{
        u"flowers"_s,    u"orders"_s,     u"papers"_s,       u"letters"_s, u"events"_s,      u"presents"_s,
        u"computers"_s,  u"documents"_s,  u"numbers"_s,      u"posters"_s, u"offers"_s,      u"payments"_s,
        u"treatments"_s, u"apartments"_s, u"appointments"_s, u"parents"_s, u"instruments"_s, u"lists"_s,
        u"colors"_s,     u"doors"_s,      u"tents"_s,        u"tickets"_s};
    const QString lower = word.toLower();
    const bool isPlural = naming::singular(lower) != lower;
    return isPlural && !things.contains(lower) &&
           (people.match(lower).hasMatch() || words::iconOfText(lower) == "people"_L1);
}

QString joined(const QStringList &words)
{
    return words.join(u' ');
}

QStringList titleWords(const QString &label)
{
    QStringList words = label.split(u' ', Qt::SkipEmptyParts);
    for (QString &word : words)
        word = word.left(1).toUpper() + word.mid(1);
    return words;
}

bool isAllPlain(const QStringList &words)
{
    return std::all_of(words.begin(), words.end(), isPlain);
}

/// "Breakout", where the game is one that everybody knows.
QString gameName(const Domain &domain, const QStringList &words)
{
    QStringList own;
    for (const QString &word : words) {
        const QString bare = word.endsWith("-style"_L1, Qt::CaseInsensitive) ? word.chopped(6) : word;
        if (!isPlain(bare))
            own.append(bare);
    }
    if (!own.isEmpty())
        return joined(own);
    for (const Capability &capability : domain.capabilities) {
        if (capability.kind == CapabilityKind::ArcadeGame && !capability.page.isEmpty()) {
            const QString page = capability.page.simplified().replace(u'-', u' ');
            return page.left(1).toUpper() + page.mid(1);
        }
    }
    return joined(words);
}

/// What an app is called that has no name but the plain plural of what it keeps: "Trips".
QString namedAfter(const Domain &domain, const Entity &entity)
{
    struct Suffix {
        CapabilityKind kind;
        const char *word;
    };
    static constexpr std::array suffixes{
        Suffix{CapabilityKind::Cart, "Shop"},         Suffix{CapabilityKind::Booking, "Bookings"},
        Suffix{CapabilityKind::Quiz, "Academy"},      Suffix{CapabilityKind::Balance, "Ledger"},
        Suffix{CapabilityKind::Dashboard, "Monitor"}, Suffix{CapabilityKind::Comments, "Circle"},
        Suffix{CapabilityKind::Board, "Board"}};
    const auto fits = [&domain](const Suffix &suffix) {
        return domain.has(suffix.kind);
    };
    const bool isOfMoney = std::any_of(domain.entities.begin(), domain.entities.end(), [](const Entity &one) {
        return one.name == "Expense"_L1 || one.name == "Transaction"_L1 || one.name == "Payment"_L1;
    });
    if (isOfMoney && domain.has(CapabilityKind::Dashboard) && !domain.has(CapabilityKind::Cart))
        return joined(titleWords(entity.label)) + u" Ledger"_s;
    const auto found = std::find_if(suffixes.begin(), suffixes.end(), fits);
    const bool isOpen = entity.access.read.contains(u"visitor"_s);
    const QString suffix = found != suffixes.end() ? QString::fromLatin1(found->word) : isOpen ? u"Guide"_s : u"Desk"_s;
    return joined(titleWords(entity.label)) + u' ' + suffix;
}

/// The kind of record that the app is about: not people, and not one that is made out of a list of words.
const Entity *subjectOf(const Domain &domain)
{
    for (const Entity *entity : shown::pageEntities(domain)) {
        if (entity != shown::contactEntity(domain) && !shown::isPerson(domain, *entity))
            return entity;
    }
    return nullptr;
}

} // namespace

QString kindName(const Domain &domain)
{
    QStringList words = domain.name.split(u' ', Qt::SkipEmptyParts);
    if (domain.kind != ProjectKind::FullStack || isGiven(domain))
        return domain.name;
    // "Tea Shop Website Selling Loose-leaf Teas": what comes after it is said elsewhere.
    const auto isSite = [](const QString &word) {
        return word.compare("website"_L1, Qt::CaseInsensitive) == 0 || word.compare("app"_L1, Qt::CaseInsensitive) == 0;
    };
    const auto site = std::find_if(words.begin(), words.end(), isSite);
    if (site - words.begin() > 0 && site != words.end())
        words = words.mid(0, site - words.begin());
    words.removeIf([&words](const QString &word) { return words.size() > 2 && word == "Site"_L1; });
    static const QStringList loose{u"powered"_s, u"based"_s, u"driven"_s, u"made"_s, u"built"_s};
    if (words.size() > 2 && loose.contains(words.constLast().toLower()))
        words.removeLast();
    for (qsizetype i = words.size() - 2; i >= 0; --i) {
        const QString &word = words.at(i);
        const QString many = naming::plural(word.toLower());
        const bool isNamedSo = domain.summary.contains(u' ' + many, Qt::CaseInsensitive) && isPeople(many);
        if (!isPeople(word) && !isNamedSo)
            continue;
        const QStringList rest = words.mid(i + 1);
        if (!isAllPlain(rest))
            words = rest;
        else if (const Entity *subject = subjectOf(domain); subject && i == 0)
            words = titleWords(subject->label) + rest;
        break;
    }
    return joined(words);
}

QString brand(const Domain &domain)
{
    // Sites speak for somebody who has a name already.
    if (domain.kind != ProjectKind::FullStack || isGiven(domain))
        return domain.name;
    const QString kind = kindName(domain);
    if (domain.has(CapabilityKind::ArcadeGame))
        return gameName(domain, kind.split(u' '));
    const QStringList said = singulars(kind);
    QSet<QString> roles;
    for (const DomainRole &role : domain.roles)
        roles.insert(naming::singular(role.name.toLower()));
    const auto names = [&](const Names &one) {
        const QStringList words = one.words.split(u' ');
        return std::any_of(words.begin(), words.end(),
                           [&](const QString &word) { return said.contains(word) && !roles.contains(word); });
    };
    const auto found = std::find_if(known().begin(), known().end(), names);
    if (found == known().end()) {
        const Entity *subject = subjectOf(domain);
        const bool isBare = subject && domain.name.compare(subject->plural, Qt::CaseInsensitive) == 0;
        const bool isOneWord = subject && !kind.contains(u' ');
        return isBare || isOneWord ? namedAfter(domain, *subject) : kind;
    }
    quint32 number = 0; // the same on every system
    for (const QChar letter : domain.slug)
        number = number * 31 + letter.unicode();
    return found->names.at(number % quint32(found->names.size()));
}

} // namespace autodevos::features
