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
};

const QVector<Benefit> &benefits()
{
    static const QVector<Benefit> known{
        {u"crowdfunding fundraising fundraiser"_s, u"Good ideas, carried by the people who believe in them."_s},
        {u"weather forecast"_s, u"Know what the sky has planned, today and all week."_s},
        {u"freelancer freelance gig"_s, u"Find the right person for the work, and agree on the rest."_s},
        {u"perfume fragrance scent"_s, u"Scents to remember, chosen with care."_s},
        {u"sneaker shoe footwear"_s, u"The pair you were looking for, in your size."_s},
        {u"holding dividend share stockmarket investment crypto"_s,
         u"Know what you own, and what it is worth today."_s},
        {u"rental vehicle"_s, u"The right set of wheels, booked in a minute."_s},
        {u"hotel hostel guesthouse"_s, u"A good bed in the right place, booked in a minute."_s},
        {u"auction"_s, u"Rare things, fair bids, and a hammer that falls on time."_s},
        {u"hospital ward"_s, u"Every bed and every patient in view, day and night."_s},
        {u"workout"_s, u"A plan that fits your week, and progress you can see."_s},
        {u"news newspaper"_s, u"What happened today, and what it means."_s},
        {u"hiking trail"_s, u"Find a path worth walking."_s},
        {u"music"_s, u"Lessons, practice and progress, in tune with each other."_s},
        {u"alumnus alumni"_s, u"Stay in touch with every graduate, from first call to latest gift."_s},
        {u"helpdesk support ticket"_s, u"Every request answered, and none forgotten."_s},
        {u"gardener gardening allotment"_s, u"Questions, answers and good advice, from one garden to the next."_s},
        {u"beekeeper beekeeping"_s, u"Questions and answers, from one hive to the next."_s},
        {u"astronomer stargazer astronomy"_s, u"Share what you saw last night, and never look up alone."_s},
        {u"audition theatre theater casting"_s, u"The right part and the right performer find each other."_s},
        {u"bookbox"_s, u"A good surprise for readers, every month."_s},
        {u"campsite camping campground"_s, u"Find your place under the trees and book it in a minute."_s},
        {u"museum exhibition audioguide"_s, u"Bring the collection closer to everyone who comes."_s},
        {u"forum discussion community"_s, u"Ask, answer and share with people who care about the same things."_s},
        {u"shelter adoption"_s, u"Somebody here is waiting for a new home."_s},
        {u"insurance brokerage policy claim"_s, u"Every policy and claim at hand when it matters."_s},
        {u"yacht boat marina"_s, u"From the first viewing to the handshake on the quay."_s},
        {u"crm lead deal"_s, u"Know everyone you work with, and what was said last."_s},
        {u"job career vacancy recruiting"_s, u"Good work and the right people find each other."_s},
        {u"release sprint bug epic"_s, u"Plan what comes next, and see what is still left to do."_s},
        {u"subscription"_s, u"Choose a plan, and change it whenever you like."_s},
        {u"renovation"_s, u"Every room, task and cost in view, until the last lamp hangs."_s},
        {u"recipe cookbook cooking"_s, u"Cook what you love, and find it again."_s},
        {u"restaurant bistro cafe"_s, u"Good food, a free table and a warm welcome."_s},
        {u"salon barber spa"_s, u"Choose a time that suits you, and leave the rest to us."_s},
        {u"gym fitness"_s, u"Find a class, keep your place and stay with it."_s},
        {u"clinic doctor dentist appointment"_s, u"Choose a time that suits you, and be looked after."_s},
        {u"nurse shift"_s, u"Know who is on, swap a shift, and hand over well."_s},
        {u"medicine health prescription blood exercise"_s, u"Keep an eye on your health, calmly and in one place."_s},
        {u"library loan borrow"_s, u"Find it, borrow it, and bring it back in time."_s},
        {u"habit"_s, u"Small steps, kept up every day."_s},
        {u"reading bookshelf"_s, u"Read more, and remember what you read."_s},
        {u"movie film"_s, u"Find what is worth your evening, and say what you think."_s},
        {u"flashcard study quiz exam"_s, u"Learn a little every day, and see how far you have come."_s},
        {u"school assignment student"_s, u"Courses, assignments and results, clear for everyone."_s},
        {u"learning course lesson tutor academy"_s, u"Learn at your own pace, from people who know."_s},
        {u"leave absence vacation"_s, u"Ask for time off, see who is away, and get a quick answer."_s},
        {u"key"_s, u"Know who has which key, and when it comes back."_s},
        {u"visitor gate visit"_s, u"Know who is in the house, from arrival to goodbye."_s},
        {u"inventory stock warehouse"_s, u"Know what is in stock, where it is and when to order more."_s},
        {u"erp production manufacturing"_s, u"From order to delivery, all the work in view."_s},
        {u"savings circle"_s, u"Save together, and see whose turn it is."_s},
        {u"expense budget finance treasury income"_s, u"See where the money goes, and decide where it should."_s},
        {u"property estate realty"_s, u"Find a place you would like to come home to."_s},
        {u"neighbourhood neighbour"_s, u"Lend a hand, borrow a ladder, and know who lives next door."_s},
        {u"knitter knitting"_s, u"Show what is on your needles, and see what others make."_s},
        {u"network social"_s, u"Meet people who like what you like."_s},
        {u"travel trip journey"_s, u"Keep the journeys you made, and plan the next one."_s},
        {u"ferry crossing passenger"_s, u"Choose your journey and have your seat in a minute."_s},
        {u"booking reservation"_s, u"Find a free date and book it in a minute."_s},
        {u"event festival"_s, u"See what is on, and be there."_s},
        {u"photo gallery"_s, u"Show your best picture, and see what others saw."_s},
        {u"podcast episode"_s, u"Voices worth listening to, one episode at a time."_s},
        {u"vinyl record"_s, u"Old records in good hands."_s},
        {u"tea coffee"_s, u"Something good for every cup."_s},
        {u"shop store"_s, u"Chosen with care, and ordered in a minute."_s},
        {u"marketplace"_s, u"Find somebody who can do it, and agree on the rest."_s},
        {u"survey poll"_s, u"Ask well, and see at once what people think."_s},
        {u"meeting minute"_s, u"Write down what was agreed, and who does it."_s},
        {u"donation charity volunteer"_s, u"Every gift counted, and every helper thanked."_s},
        {u"game arcade"_s, u"Play a round, and beat your best."_s},
        {u"sighting census observation"_s, u"Every sighting counts."_s},
        {u"meter energy electricity"_s, u"See what is used, and where it can be less."_s},
        {u"dashboard statistics analytics"_s, u"See at a glance how things stand, and what has changed."_s},
        {u"project task board timesheet"_s, u"See what is to be done, who does it and what is finished."_s},
        {u"note"_s, u"Write it down now, find it later."_s}};
    return known;
}

QSet<QString> singulars(const QString &text)
{
    QSet<QString> found;
    for (const QString &word : naming::words(text))
        found.insert(naming::singular(word));
    return found;
}

/// The first kind that the text names; what is particular stands before what is general.
QString benefitOf(const QSet<QString> &said)
{
    const auto names = [&said](const Benefit &one) {
        const QStringList words = one.words.split(u' ');
        return std::any_of(words.begin(), words.end(), [&said](const QString &word) { return said.contains(word); });
    };
    const auto found = std::find_if(benefits().begin(), benefits().end(), names);
    return found == benefits().end() ? QString() : found->sentence;
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
    return benefitOf(singulars(domain.name));
}

} // namespace autodevos::features
