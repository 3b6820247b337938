// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/tagline.h"

#include "agents/blueprint/generate/frontendfacts.h"
#include "agents/blueprint/generate/naming.h"

#include <QRegularExpression>
#include <QSet>
#include <QVector>

#include <algorithm>

namespace autodevos::features {

using namespace Qt::StringLiterals;

namespace {

struct Benefit {
    QString words; ///< singular; one of them in the name says that the app is of this kind
    QString sentence;
    /// Records and capabilities, singular; without one of them the sentence would promise what the app does not do.
    QString needs;
};

const QVector<Benefit> &benefits()
{
    static const QVector<Benefit> known{
        {u"crowdfunding fundraising fundraiser"_s, u"Good ideas, carried by the people who believe in them."_s,
         u"project campaign pledge idea"_s},
        {u"weather forecast"_s, u"Know what the sky has planned, today and all week."_s,
         u"forecast weather city location live"_s},
        {u"freelancer freelance gig"_s, u"Find the right person for the work, and agree on the rest."_s,
         u"job gig project proposal freelancer"_s},
        {u"perfume fragrance scent"_s, u"Scents to remember, chosen with care."_s, {}},
        {u"sneaker shoe footwear"_s, u"The pair you were looking for, in your size."_s, {}},
        {u"holding dividend share stockmarket investment crypto"_s, u"Know what you own, and what it is worth today."_s,
         u"holding investment purchase share position asset coin portfolio"_s},
        {u"rental vehicle"_s, u"The right set of wheels, booked in a minute."_s, u"booking rental cart"_s},
        {u"hotel hostel guesthouse"_s, u"A good bed in the right place, booked in a minute."_s,
         u"booking reservation"_s},
        {u"auction"_s, u"Rare things, fair bids, and a hammer that falls on time."_s, u"bid lot"_s},
        {u"hospital ward"_s, u"Every bed and every patient in view, day and night."_s, u"bed ward patient"_s},
        {u"workout"_s, u"A plan that fits your week, and progress you can see."_s, u"workout exercise plan"_s},
        {u"news newspaper"_s, u"What happened today, and what it means."_s, u"article news post story"_s},
        {u"hiking trail"_s, u"Find a path worth walking."_s, u"trail route hike walk"_s},
        {u"music"_s, u"Lessons, practice and progress, in tune with each other."_s,
         u"lesson course practice exercise"_s},
        {u"alumnus alumni"_s, u"Stay in touch with every graduate, from first call to latest gift."_s,
         u"alumnus alumni graduate contact gift donation"_s},
        {u"helpdesk support"_s, u"Every request answered, and none forgotten."_s, u"ticket request issue"_s},
        {u"gardener gardening allotment"_s, u"Questions, answers and good advice, from one garden to the next."_s,
         u"topic question post discussion thread comment"_s},
        {u"beekeeper beekeeping"_s, u"Questions and answers, from one hive to the next."_s,
         u"topic question post discussion thread"_s},
        {u"astronomer stargazer astronomy"_s, u"Share what you saw last night, and never look up alone."_s,
         u"observation sighting post"_s},
        {u"audition theatre theater casting"_s, u"The right part and the right performer find each other."_s,
         u"audition casting role part"_s},
        {u"bookbox"_s, u"A good surprise for readers, every month."_s, u"box subscription"_s},
        {u"campsite camping campground"_s, u"Find your place under the trees and book it in a minute."_s,
         u"booking reservation"_s},
        {u"museum exhibition audioguide"_s, u"Bring the collection closer to everyone who comes."_s,
         u"exhibit exhibition artwork collection"_s},
        {u"forum discussion community"_s, u"Ask, answer and share with people who care about the same things."_s,
         u"topic question post discussion thread comment channel"_s},
        {u"shelter adoption"_s, u"Somebody here is waiting for a new home."_s, u"animal pet adoption cat dog"_s},
        {u"insurance brokerage policy claim"_s, u"Every policy and claim at hand when it matters."_s,
         u"policy claim"_s},
        {u"yacht boat marina"_s, u"From the first viewing to the handshake on the quay."_s, u"yacht boat viewing"_s},
        {u"crm lead deal"_s, u"Know everyone you work with, and what was said last."_s,
         u"lead deal customer contact"_s},
        {u"job career vacancy recruiting"_s, u"Good work and the right people find each other."_s,
         u"job vacancy position"_s},
        {u"release sprint bug epic"_s, u"Plan what comes next, and see what is still left to do."_s,
         u"release sprint bug epic task issue"_s},
        {u"subscription"_s, u"Choose a plan, and change it whenever you like."_s, u"subscription plan"_s},
        {u"renovation"_s, u"Every room, task and cost in view, until the last lamp hangs."_s, u"room task cost"_s},
        {u"recipe cookbook cooking"_s, u"Cook what you love, and find it again."_s, u"recipe"_s},
        {u"restaurant bistro cafe"_s, u"Good food, a free table and a warm welcome."_s,
         u"reservation booking table menu dish"_s},
        {u"salon barber spa"_s, u"Choose a time that suits you, and leave the rest to us."_s, u"booking appointment"_s},
        {u"gym fitness"_s, u"Find a class, keep your place and stay with it."_s, u"class booking session"_s},
        {u"clinic doctor dentist appointment"_s, u"Choose a time that suits you, and be looked after."_s,
         u"booking appointment"_s},
        {u"nurse shift"_s, u"Know who is on, swap a shift, and hand over well."_s, u"shift"_s},
        {u"medicine health prescription blood exercise"_s, u"Keep an eye on your health, calmly and in one place."_s,
         u"medicine dose reading exercise measurement prescription"_s},
        {u"library borrow"_s, u"Find it, borrow it, and bring it back in time."_s, u"book loan copy item"_s},
        {u"habit"_s, u"Small steps, kept up every day."_s, u"habit"_s},
        {u"reading bookshelf"_s, u"Read more, and remember what you read."_s, u"book"_s},
        {u"movie film"_s, u"Find what is worth your evening, and say what you think."_s, u"movie film"_s},
        {u"flashcard study quiz exam"_s, u"Learn a little every day, and see how far you have come."_s,
         u"quiz flashcard question card"_s},
        {u"school assignment student"_s, u"Courses, assignments and results, clear for everyone."_s,
         u"assignment course homework"_s},
        {u"learning course lesson tutor academy"_s, u"Learn at your own pace, from people who know."_s,
         u"lesson course"_s},
        {u"leave absence vacation"_s, u"Ask for time off, see who is away, and get a quick answer."_s,
         u"leave absence vacation request"_s},
        {u"key"_s, u"Know who has which key, and when it comes back."_s, u"key"_s},
        {u"visitor gate visit"_s, u"Know who is in the house, from arrival to goodbye."_s, u"visit visitor pass"_s},
        {u"inventory stock warehouse"_s, u"Know what is in stock, where it is and when to order more."_s,
         u"stock item part product"_s},
        {u"erp production manufacturing"_s, u"From order to delivery, all the work in view."_s, u"order"_s},
        {u"savings circle"_s, u"Save together, and see whose turn it is."_s, u"circle contribution payout"_s},
        {u"expense budget finance treasury income"_s, u"See where the money goes, and decide where it should."_s,
         u"expense transaction budget payment income invoice"_s},
        {u"property estate realty"_s, u"Find a place you would like to come home to."_s,
         u"property apartment house room flat viewing"_s},
        {u"neighbourhood neighbour"_s, u"Lend a hand, borrow a ladder, and know who lives next door."_s,
         u"offer request item tool post"_s},
        {u"knitter knitting"_s, u"Show what is on your needles, and see what others make."_s,
         u"project post pattern"_s},
        {u"network social"_s, u"Meet people who like what you like."_s, u"follows post comment group"_s},
        {u"travel trip journey"_s, u"Keep the journeys you made, and plan the next one."_s,
         u"trip journey destination itinerary"_s},
        {u"ferry crossing passenger"_s, u"Choose your journey and have your seat in a minute."_s,
         u"booking ticket crossing sailing"_s},
        {u"booking reservation"_s, u"Find a free date and book it in a minute."_s,
         u"booking reservation appointment"_s},
        {u"event festival"_s, u"See what is on, and be there."_s, u"event"_s},
        {u"photo gallery"_s, u"Show your best picture, and see what others saw."_s, u"photo picture image"_s},
        {u"podcast episode"_s, u"Voices worth listening to, one episode at a time."_s, u"episode"_s},
        {u"vinyl record"_s, u"Old records in good hands."_s, u"record"_s},
        {u"tea coffee"_s, u"Something good for every cup."_s, u"cart"_s},
        {u"shop store"_s, u"Chosen with care, and ordered in a minute."_s, u"cart order"_s},
        {u"marketplace"_s, u"Find somebody who can do it, and agree on the rest."_s, u"service offer listing"_s},
        {u"survey poll"_s, u"Ask well, and see at once what people think."_s, u"survey poll"_s},
        {u"meeting minute"_s, u"Write down what was agreed, and who does it."_s, u"meeting minute"_s},
        {u"donation charity volunteer"_s, u"Every gift counted, and every helper thanked."_s,
         u"donation volunteer charity gift"_s},
        {u"game arcade"_s, u"Play a round, and beat your best."_s, u"arcadegame resourcegame"_s},
        {u"sighting census observation"_s, u"Every sighting counts."_s, u"sighting observation"_s},
        {u"meter energy electricity"_s, u"See what is used, and where it can be less."_s,
         u"meter reading consumption"_s},
        {u"dashboard statistics analytics"_s, u"See at a glance how things stand, and what has changed."_s,
         u"dashboard"_s},
        {u"project task board timesheet"_s, u"See what is to be done, who does it and what is finished."_s,
         u"task project card timesheet"_s},
        {u"note"_s, u"Write it down now, find it later."_s, u"note"_s}};
    return known;
}

QSet<QString> singulars(const QString &text)
{
    QSet<QString> found;
    for (const QString &word : naming::words(text))
        found.insert(naming::singular(word));
    return found;
}

/// What the app keeps and does, in single words.
QSet<QString> kept(const Domain &domain)
{
    QSet<QString> found;
    for (const Entity &entity : domain.entities)
        found += singulars(entity.name);
    for (const Capability &capability : domain.capabilities)
        found.insert(toString(capability.kind).toLower());
    return found;
}

bool holdsAny(const QSet<QString> &said, const QString &words)
{
    const QStringList list = words.split(u' ');
    return std::any_of(list.begin(), list.end(), [&said](const QString &word) { return said.contains(word); });
}

/// The first kind that the name tells and the records bear out; what is particular stands before what is general.
QString benefitOf(const Domain &domain)
{
    const QSet<QString> said = singulars(domain.name);
    const QSet<QString> has = kept(domain);
    const auto fits = [&](const Benefit &one) {
        return holdsAny(said, one.words) && (one.needs.isEmpty() || holdsAny(has, one.needs));
    };
    const auto found = std::find_if(benefits().begin(), benefits().end(), fits);
    return found == benefits().end() ? QString() : found->sentence;
}

/// What most records of the app are, but for people.
const Entity *mainKind(const Domain &domain)
{
    for (const Entity *entity : shown::pageEntities(domain)) {
        if (entity != shown::contactEntity(domain) && !shown::isPerson(domain, *entity))
            return entity;
    }
    return nullptr;
}

struct Doing {
    CapabilityKind kind;
    QString sentence; ///< %1: the records in question
};

/// What people do with an app that can do this; what says most stands first.
const QVector<Doing> &doings()
{
    static const QVector<Doing> known{
        {CapabilityKind::ArcadeGame, u"Play a round, and beat your best."_s},
        {CapabilityKind::Scoreboard, u"Enter the score, and see at once who is ahead and whose turn it is."_s},
        {CapabilityKind::ResourceGame, u"Gather, build and outwit the others, turn by turn."_s},
        {CapabilityKind::Drafting, u"A first draft in seconds, yours to change and to keep."_s},
        {CapabilityKind::Quiz, u"Learn a little every day, and see how far you have come."_s},
        {CapabilityKind::Survey, u"Ask well, and see at once what people think."_s},
        {CapabilityKind::Cart, u"Look through the %1, and order in a minute."_s},
        {CapabilityKind::Booking, u"See what is free, and book it in a minute."_s},
        {CapabilityKind::Stock, u"Know what is in stock, and when to order more."_s},
        {CapabilityKind::Board, u"Every step in view: what waits, what moves, what is done."_s},
        {CapabilityKind::Timer, u"See where the time goes, hour by hour."_s},
        {CapabilityKind::Votes, u"Ask, answer, and let the best answers rise."_s},
        {CapabilityKind::Goals, u"Small steps, kept up day by day, and progress you can see."_s},
        {CapabilityKind::Balance, u"See what comes in, what goes out, and what is left."_s},
        {CapabilityKind::Dashboard, u"All %1 in view: what came in, what changed, what stands out."_s},
        {CapabilityKind::Report, u"All %1 added up, month by month."_s},
        {CapabilityKind::Ratings, u"Find the %1 worth your time, and say what you think."_s},
        {CapabilityKind::Comments, u"Look through the %1, and say what you think."_s},
        {CapabilityKind::Favourites, u"Look through the %1, and keep the ones you like."_s},
        {CapabilityKind::Calculator, u"Type in what you know, and read off the rest."_s},
        {CapabilityKind::Converter, u"Type in one value, and read off all the others."_s},
    };
    return known;
}

/// "services, projects and news": the first kinds of record that readers meet, but for people.
QString whatIsShown(const Domain &domain)
{
    constexpr qsizetype kMost = 3;
    QStringList kinds;
    for (const Entity *entity : shown::publicEntities(domain)) {
        if (kinds.size() < kMost && !shown::isPerson(domain, *entity))
            kinds.append(entity->plural.toLower());
    }
    return kinds.size() < 2 ? kinds.join(QString())
                            : kinds.mid(0, kinds.size() - 1).join(u", "_s) + u" and "_s + kinds.constLast();
}

QString ofCompany(const Domain &domain)
{
    const QString kinds = whatIsShown(domain);
    return kinds.isEmpty() ? QString()
                           : kinds.left(1).toUpper() + kinds.mid(1) + u" from people who know their trade."_s;
}

/// Only of portfolios that say nothing of themselves: "A portfolio website for a …".
QString ofPortfolio(const Domain &domain)
{
    static const QRegularExpression order(u"\\bportfolio\\b.*\\b(for|with)\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const QString kinds = whatIsShown(domain);
    const bool isTold = kinds.isEmpty() || !order.match(domain.summary).hasMatch();
    return isTold ? QString() : u"A look at %1, and an easy way to get in touch."_s.arg(kinds);
}

} // namespace

QString benefit(const Domain &domain)
{
    const bool isOfPortfolio = domain.has(CapabilityKind::Portfolio);
    if (domain.kind == ProjectKind::Static || isOfPortfolio || domain.has(CapabilityKind::Blog)) {
        // These speak for somebody: what they say stands in the prompt, unless that only says what to build.
        static const QRegularExpression order(u"\\b(company|corporate|business)\\s+(web\\s?site|site)\\b"_s,
                                              QRegularExpression::CaseInsensitiveOption);
        return order.match(domain.summary).hasMatch() ? ofCompany(domain)
               : isOfPortfolio                        ? ofPortfolio(domain)
                                                      : QString();
    }
    return benefitOf(domain);
}

QString doing(const Domain &domain)
{
    const Entity *main = mainKind(domain);
    for (const Doing &one : doings()) {
        const auto capability = std::find_if(domain.capabilities.begin(), domain.capabilities.end(),
                                             [&one](const Capability &known) { return known.kind == one.kind; });
        if (capability == domain.capabilities.end() || (one.sentence.contains("%1"_L1) && !main))
            continue;
        const Entity *own = domain.entity(capability->entity);
        const bool isPage = own && own->presentation == Presentation::Page && !shown::isPerson(domain, *own);
        const Entity *about = isPage && one.kind != CapabilityKind::Cart ? own : main;
        return one.sentence.contains("%1"_L1) ? one.sentence.arg(about->plural.toLower()) : one.sentence;
    }
    return {};
}

QString audience(const Domain &domain)
{
    constexpr qsizetype kLongest = 64;
    static const QRegularExpression told(u"\\b(?:website|site|app|application|tool|forum|shop|store|board|dashboard|"
                                         "tracker|game|course|blog|platform|calculator|community)\\s+for\\s+"
                                         "((?!an?\\b|the\\b|my\\b|our\\b|one\\b)[^.,:;()]+)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression people(
        u"^(\\S+\\s+){0,3}(\\w+(ers|ors|ists|ents|eurs|ians)|people|children|members|"
        "guests|parents|families|fans|friends|adults|neighbours|lovers|nurses|"
        "choirs|bands|crews|clubs|kids|pupils|couples|agencies|teams)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression more(u"\\s(with|to|such as|looking|so|where)\\s.*$"_s);
    const QString first = domain.summary.section(u". "_s, 0, 0);
    const QString named = told.match(first).captured(1).remove(more).simplified();
    if (named.isEmpty() || named == "people"_L1 || named.size() > kLongest || !people.match(named).hasMatch())
        return {};
    return u"Made for "_s + named + u'.';
}

} // namespace autodevos::features
