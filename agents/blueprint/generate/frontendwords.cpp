// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/frontendwords.h"

#include "agents/blueprint/generate/naming.h"

#include <QHash>
#include <QRegularExpression>
#include <QVector>

#include <algorithm>

namespace autodevos::words {

using namespace Qt::StringLiterals;

namespace {

/// A meaning and the words that carry it; the first meaning with a fitting word wins.
struct Meaning {
    QString name;
    QStringList words;
};

QString meaningOf(const QStringList &words, const QVector<Meaning> &meanings, const QString &otherwise)
{
    const auto fits = [&words](const Meaning &meaning) {
        return std::any_of(words.begin(), words.end(),
                           [&meaning](const QString &word) { return meaning.words.contains(word); });
    };
    const auto found = std::find_if(meanings.begin(), meanings.end(), fits);
    return found == meanings.end() ? otherwise : found->name;
}

QStringList listed(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

/// What each icon of the frontend stands for.
const QVector<Meaning> &icons()
{
    static const QVector<Meaning> known{
        {u"comment"_s, listed(u"comment review remark reply feedback testimonial answer"_s)},
        {u"chat"_s, listed(u"discussion thread topic forum chat conversation"_s)},
        {u"mail"_s, listed(u"message contact mail email newsletter inquiry enquiry subscription"_s)},
        {u"bell"_s, listed(u"notification alert reminder notice"_s)},
        {u"clock"_s, listed(u"timesheet shift timer slot session hour timeline history"_s)},
        {u"calendar"_s, listed(u"appointment booking event reservation visit schedule meeting rental loan calendar "
                               "conference festival holiday sailing departure crossing"_s)},
        {u"ticket"_s, listed(u"ticket pass coupon voucher admission"_s)},
        {u"bug"_s, listed(u"bug defect crash"_s)},
        {u"tent"_s, listed(u"campsite pitch tent camp caravan campground camping"_s)},
        {u"mountain"_s, listed(u"hut chalet refuge mountain peak summit trail"_s)},
        {u"sun"_s, listed(u"beach summer weather forecast"_s)},
        {u"megaphone"_s, listed(u"audition casting campaign announcement advert slogan"_s)},
        {u"mask"_s, listed(u"play theatre theater rehearsal show actor"_s)},
        {u"globe"_s, listed(u"language country region translation"_s)},
        {u"tasks"_s, listed(u"task todo issue step checklist habit assignment homework requirement"_s)},
        {u"target"_s, listed(u"goal objective milestone target mission quest challenge"_s)},
        {u"dumbbell"_s, listed(u"exercise workout class gym fitness sport"_s)},
        {u"briefcase"_s, listed(u"job vacancy position career offer deal lead opportunity application contract policy "
                                "case proposal resume cv"_s)},
        {u"folder"_s, listed(u"project board file document workspace archive folder"_s)},
        {u"cap"_s, listed(u"course lesson lecture subject curriculum module grade exam school university degree "
                          "certificate certification tutorial faculty graduate"_s)},
        {u"dish"_s, listed(u"recipe dish meal menu food restaurant ingredient snack dinner lunch"_s)},
        {u"bottle"_s, listed(u"perfume fragrance scent cosmetic lotion serum cream candle"_s)},
        {u"cake"_s, listed(u"cake bread pastry bakery dessert cookie"_s)},
        {u"coffee"_s, listed(u"coffee drink beverage tea cafe wine beer cocktail"_s)},
        {u"book"_s, listed(u"book manual guide library flashcard deck novel chapter diary journal"_s)},
        {u"article"_s, listed(u"post article page news note entry blog story report log document form template"_s)},
        {u"people"_s,
         listed(u"person member doctor patient customer client employee student teacher team guest staff user author "
                "player tenant supplier vendor trainer instructor candidate coach volunteer artist agent driver nurse "
                "soldier squad commander group family friend attendee participant applicant developer freelancer "
                "speaker organizer lawyer tutor character hero contributor worker crew people alumnus alumna "
                "alumni camper performer actor resident tenant visitor courier adjuster policyholder "
                "reviewer editor journalist passenger pilot buyer seller therapist technician mentor learner host "
                "recipient profile manager hiker adopter donor applicant barber hairdresser stylist vet veterinarian "
                "optician dentist physiotherapist surgeon midwife chef waiter baker carpenter electrician photographer "
                "writer musician dancer singer councillor officer inspector librarian curator consultant lecturer "
                "professor researcher scientist adviser advisor landlord cleaner pupil"_s)},
        {u"question"_s, listed(u"question quiz faq riddle"_s)},
        {u"poll"_s, listed(u"poll survey vote ballot election questionnaire"_s)},
        {u"trophy"_s, listed(u"award achievement bout tournament competition contest leaderboard score badge reward race "
                             "match ranking"_s)},
        {u"tag"_s, listed(u"tag label keyword skill genre brand discount promotion"_s)},
        {u"grid"_s, listed(u"category type kind section department collection shelf calculator converter column"_s)},
        {u"trend"_s, listed(u"stock holding share investment portfolio asset position fund market metric trade crypto "
                            "coin watchlist measurement gauge meter reading sensor consumption"_s)},
        {u"receipt"_s, listed(u"order invoice bill receipt sale purchase quote checkout"_s)},
        {u"money"_s, listed(u"payment expense income transaction budget price account donation salary loan wallet "
                            "fee finance cost"_s)},
        {u"cart"_s, listed(u"cart basket shopping"_s)},
        {u"truck"_s, listed(u"shipment delivery transport logistics truck parcel freight route"_s)},
        {u"building"_s, listed(u"property house apartment company office hotel organisation organization building flat "
                               "estate branch warehouse bank agency firm employer"_s)},
        {u"bed"_s, listed(u"room accommodation stay bed"_s)},
        {u"plane"_s, listed(u"trip flight travel journey tour destination itinerary vacation"_s)},
        {u"place"_s, listed(u"place location venue address city shop store table desk landmark attraction map"_s)},
        {u"image"_s, listed(u"photo picture image gallery album artwork painting piece"_s)},
        {u"music"_s, listed(u"song music track album playlist podcast concert band"_s)},
        {u"film"_s, listed(u"movie film video series episode stream"_s)},
        {u"game"_s, listed(u"game console level arcade"_s)},
        {u"shield"_s, listed(u"insurance security policy claim incident army weapon unit risk protection"_s)},
        {u"car"_s, listed(u"car vehicle bike bicycle scooter motorcycle bus taxi"_s)},
        {u"paw"_s, listed(u"pet animal dog cat horse breed"_s)},
        {u"leaf"_s, listed(u"plant garden tree flower crop farm seed harvest"_s)},
        {u"shoe"_s, listed(u"shoe sneaker boot footwear trainer sandal"_s)},
        {u"shirt"_s, listed(u"clothing clothes fashion shirt outfit dress jewelry"_s)},
        {u"gift"_s, listed(u"gift wish present wishlist"_s)},
        {u"pill"_s, listed(u"medicine medication prescription drug pill treatment dose"_s)},
        {u"pulse"_s, listed(u"health symptom vital diagnosis weight sleep mood clinic hospital medical wellness"_s)},
        {u"flask"_s, listed(u"experiment sample lab test research"_s)},
        {u"monitor"_s, listed(u"device server computer screen laptop website site software"_s)},
        {u"code"_s, listed(u"code snippet repository api app library"_s)},
        {u"rocket"_s, listed(u"rocket spacecraft satellite startup release"_s)},
        {u"key"_s, listed(u"key licence license access permission credential"_s)},
        {u"tool"_s, listed(u"tool equipment repair maintenance service machine part"_s)},
        {u"bag"_s, listed(u"product item goods merchandise souvenir"_s)},
        {u"box"_s, listed(u"package inventory material resource supply storage"_s)},
        {u"star"_s, listed(u"rating"_s)},
        {u"heart"_s, listed(u"favourite favorite like follow bookmark"_s)},
        {u"flag"_s, listed(u"plan stage phase objective"_s)},
    };
    return known;
}

} // namespace

QString iconOf(const Entity &entity)
{
    QStringList singulars;
    for (const QString &word : naming::words(entity.name))
        singulars.prepend(naming::singular(word)); // the last word says what it is: "TaskComment" is a comment
    // Its own word first: a "Recipe category" is a category, though it has to do with recipes.
    const QString own = meaningOf({singulars.value(0)}, icons(), {});
    return own.isEmpty() ? meaningOf(singulars, icons(), u"layers"_s) : own;
}

QString iconAmong(const Domain &domain, const Entity &entity)
{
    static const QStringList spare = listed(u"layers flag folder tag star target article box grid key"_s);
    static const QHash<QString, QStringList> near{{u"cap"_s, listed(u"book article"_s)},
                                                  {u"calendar"_s, listed(u"clock flag"_s)},
                                                  {u"briefcase"_s, listed(u"folder article"_s)},
                                                  {u"money"_s, listed(u"receipt trend"_s)},
                                                  {u"receipt"_s, listed(u"cart article"_s)},
                                                  {u"trophy"_s, listed(u"star target"_s)},
                                                  {u"building"_s, listed(u"place home"_s)},
                                                  {u"article"_s, listed(u"book folder"_s)},
                                                  {u"comment"_s, listed(u"chat star"_s)},
                                                  {u"tasks"_s, listed(u"check flag"_s)},
                                                  {u"place"_s, listed(u"flag globe"_s)},
                                                  {u"car"_s, listed(u"truck key"_s)},
                                                  {u"bag"_s, listed(u"box tag"_s)},
                                                  {u"pulse"_s, listed(u"heart pill"_s)}};
    QStringList wanted;
    for (const Entity &other : domain.entities)
        wanted.append(iconOf(other));
    QStringList given;
    for (const Entity &other : domain.entities) {
        QString icon = iconOf(other);
        const QStringList others = near.value(icon) + spare;
        const auto free = std::find_if(others.begin(), others.end(), [&](const QString &one) {
            return !given.contains(one) && (one == icon || !wanted.contains(one));
        });
        if (icon != "people"_L1 && given.contains(icon) && free != others.end())
            icon = *free;
        if (other.name == entity.name)
            return icon;
        given.append(icon);
    }
    return iconOf(entity);
}

QString iconOfText(const QString &text)
{
    for (const QString &word : naming::words(text)) {
        if (const QString icon = meaningOf({naming::singular(word)}, icons(), {}); !icon.isEmpty())
            return icon;
    }
    return {};
}

bool isPictured(const Entity &entity, bool isWindow)
{
    static const QStringList vivid = listed(
        u"book bag bottle dish cake coffee car plane bed music film game paw leaf shirt shoe gift image rocket dumbbell mountain"_s);
    static const QStringList plain = listed(u"article box truck building place cap code tent mask boat tool folder"_s);
    const QString icon = iconOf(entity);
    return vivid.contains(icon) || (isWindow && plain.contains(icon));
}

QString toneOf(const QString &option)
{
    static const QVector<Meaning> tones{
        {u"danger"_s,
         listed(u"cancelled canceled rejected declined failed blocked overdue urgent critical high highest "
                "lost broken expired hard difficult missed refused banned severe unpaid withdrawn denied error defect "
                "dropped absent faulty blocker"_s)},
        {u"brown"_s, listed(u"medium moderate major"_s)},
        {u"warning"_s, listed(u"requested pending waiting waitlisted paused hold late low stock partial "
                              "unconfirmed intermediate reserved maintenance postponed due"_s)},
        {u"violet"_s, listed(u"review reviewing testing interview checking evaluation screening"_s)},
        {u"sky"_s, listed(u"ready shipped sent invited transit contacted"_s)},
        {u"info"_s, listed(u"progress active started doing running ongoing assigned planned scheduled reading borrowed "
                           "open new submitted received upcoming registered"_s)},
        {u"success"_s,
         listed(u"done completed complete confirmed approved accepted published paid resolved "
                "finished delivered available won easy beginner passed success read returned solved fixed "
                "merged hired answered verified attended present granted placed sold good"_s)},
    };
    // "Low" is a calm priority, "Low stock" is not; "Not started" is nothing to shout about.
    const QStringList said = naming::words(option);
    if (said == QStringList{u"low"_s} || said.value(0) == "not"_L1)
        return u"neutral"_s;
    return meaningOf(said, tones, u"neutral"_s);
}

QStringList tonesOf(const QStringList &options, bool areStates)
{
    QStringList tones;
    for (const QString &option : options)
        tones.append(toneOf(option));
    const bool meansNothing = tones.count(u"neutral"_s) == tones.size();
    if (meansNothing && !areStates) {
        static const QStringList colours = listed(u"sky violet brown pink lime info"_s);
        return tones.size() > colours.size() ? tones : colours.mid(0, tones.size());
    }
    // Kinship: what takes the place of a tone that another option has already.
    static const QHash<QString, QStringList> kin{
        {u"danger"_s, listed(u"pink brown violet sky lime"_s)},
        {u"warning"_s, listed(u"brown pink violet sky lime"_s)},
        {u"violet"_s, listed(u"sky pink info lime brown"_s)},
        {u"sky"_s, listed(u"violet info lime pink brown"_s)},
        {u"info"_s, listed(u"violet sky lime pink brown"_s)},
        {u"success"_s, listed(u"lime sky violet brown pink"_s)},
        {u"neutral"_s, listed(u"sky violet brown pink lime"_s)},
    };
    // What a word means comes before what is left over for the others.
    QStringList taken = tones;
    QStringList chosen;
    for (const QString &tone : std::as_const(tones)) {
        const QStringList others = kin.value(tone);
        const auto free = std::find_if(others.begin(), others.end(),
                                       [&taken](const QString &other) { return !taken.contains(other); });
        const bool isTwice = chosen.contains(tone) && free != others.end();
        chosen.append(isTwice ? *free : tone);
        if (isTwice)
            taken.append(chosen.constLast());
    }
    return chosen;
}

QString beginningOf(const Entity &entity)
{
    static const QHash<QString, QString> known{
        {u"Application"_s, u"Apply"_s},
        {u"AdoptionRequest"_s, u"Apply to adopt"_s},
        {u"Loan"_s, u"Borrow"_s},
        {u"Rental"_s, u"Rent"_s},
        {u"Booking"_s, u"Book"_s},
        {u"Reservation"_s, u"Reserve"_s},
        {u"Order"_s, u"Order"_s},
        {u"Registration"_s, u"Register"_s},
        {u"Enrolment"_s, u"Enrol"_s},
        {u"Membership"_s, u"Join"_s},
        {u"Subscription"_s, u"Subscribe"_s},
        {u"Donation"_s, u"Donate"_s},
        {u"Bid"_s, u"Place a bid"_s},
        {u"Pledge"_s, u"Pledge"_s},
        {u"Viewing"_s, u"Request a viewing"_s},
        {u"Appointment"_s, u"Book an appointment"_s},
    };
    const QStringList said = naming::words(entity.name);
    const QString last = said.isEmpty() ? QString() : said.constLast();
    return known.value(entity.name, known.value(last.left(1).toUpper() + last.mid(1)));
}

QString entryOf(const Entity &entity)
{
    const QString beginning = beginningOf(entity);
    return beginning.isEmpty() ? u"New "_s + inSentence(entity.label) : beginning;
}

QString inSentence(const QString &label)
{
    const bool isWord = label.size() > 1 && label.at(1).isLower();
    return isWord ? label.left(1).toLower() + label.mid(1) : label;
}

QString unitOf(const Field &price)
{
    static const QVector<Meaning> units{
        {u"month"_s, listed(u"month monthly"_s)}, {u"night"_s, listed(u"night nightly"_s)},
        {u"week"_s, listed(u"week weekly"_s)},    {u"day"_s, listed(u"day daily"_s)},
        {u"hour"_s, listed(u"hour hourly"_s)},    {u"year"_s, listed(u"year yearly"_s)}};
    return meaningOf(naming::words(price.name), units, {});
}

QString measureOf(const Field &field)
{
    if (field.type != FieldType::Number && field.type != FieldType::Integer)
        return {};
    static const QRegularExpression said(u"\\(([^)\\s]{1,6})\\)$"_s);
    if (const auto match = said.match(field.label); match.hasMatch())
        return match.captured(1);
    static const QVector<Meaning> measures{{u"°C"_s, listed(u"temperature"_s)},
                                           {u"km/h"_s, listed(u"speed wind"_s)},
                                           {u"%"_s, listed(u"humidity percent percentage"_s)},
                                           {u"mm"_s, listed(u"rainfall precipitation rain"_s)},
                                           {u"hPa"_s, listed(u"pressure"_s)},
                                           {u"m²"_s, listed(u"area"_s)},
                                           {u"km"_s, listed(u"distance mileage"_s)},
                                           {u"kg"_s, listed(u"weight"_s)}};
    QStringList words;
    for (const QString &word : naming::words(field.name))
        words.prepend(word.toLower());
    return meaningOf(words, measures, {});
}

bool isYear(const Field &field)
{
    const QStringList said = naming::words(field.name);
    return field.type == FieldType::Integer && !said.contains(u"per"_s) && !said.isEmpty() &&
           (said.constFirst() == "year"_L1 || said.constLast() == "year"_L1);
}

bool isOrdered(const Field &field)
{
    static const QVector<Meaning> orders{
        {u"ordered"_s,
         listed(u"step instruction direction method procedure stage phase ranking agenda itinerary track"_s)}};
    QStringList singulars;
    for (const QString &word : naming::words(field.name))
        singulars.append(naming::singular(word));
    return field.type == FieldType::List && !meaningOf(singulars, orders, {}).isEmpty();
}

} // namespace autodevos::words
