// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/brand.h"

#include "agents/blueprint/generate/naming.h"

#include <QStringList>
#include <QVector>

#include <algorithm>

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
        {u"hotel room accommodation"_s, {u"Stillwater"_s, u"Lantern House"_s}},
        {u"travel trip tour itinerary flight"_s, {u"Wayfare"_s, u"Long Way Round"_s, u"Farandwide"_s}},
        {u"rental car vehicle"_s, {u"Openroad"_s, u"Wheelhouse"_s}},
        {u"podcast"_s, {u"Earshot"_s, u"Second Voice"_s}},
        {u"music song concert album"_s, {u"Overtone"_s, u"Sidechain"_s, u"Encore"_s}},
        {u"movie film cinema"_s, {u"Reel Notes"_s, u"Afterglow"_s}},
        {u"game gaming"_s, {u"Nextlevel"_s, u"Joybox"_s}},
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
        {u"stock investment portfolio crypto trading"_s, {u"Tickerbook"_s, u"Bluechip"_s, u"Northline"_s}},
        {u"expense budget finance money"_s, {u"Pennywise"_s, u"Clearbook"_s}},
        {u"invoice billing accounting"_s, {u"Ledgerline"_s, u"Paidup"_s}},
        {u"crm lead sale customer"_s, {u"Handshake"_s, u"Closely"_s}},
        {u"inventory warehouse"_s, {u"Stockroom"_s, u"Shelfwise"_s}},
        {u"kanban project task board todo"_s, {u"Flowboard"_s, u"Northstar"_s, u"Daybreak"_s}},
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
    return domain.summary.contains(domain.name, Qt::CaseSensitive) ||
           !std::all_of(own.begin(), own.end(), [&said](const QString &word) { return said.contains(word); });
}

} // namespace

QString brand(const Domain &domain)
{
    // Sites speak for somebody who has a name already.
    if (domain.kind != ProjectKind::FullStack || isGiven(domain))
        return domain.name;
    const QStringList said = singulars(domain.name);
    const auto names = [&said](const Names &one) {
        const QStringList words = one.words.split(u' ');
        return std::any_of(words.begin(), words.end(), [&said](const QString &word) { return said.contains(word); });
    };
    const auto found = std::find_if(known().begin(), known().end(), names);
    if (found == known().end())
        return domain.name;
    quint32 number = 0; // the same on every system
    for (const QChar letter : domain.slug)
        number = number * 31 + letter.unicode();
    return found->names.at(number % quint32(found->names.size()));
}

} // namespace autodevos::features
