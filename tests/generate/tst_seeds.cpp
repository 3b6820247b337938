// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/brand.h"
#include "agents/blueprint/generate/frontendfeatures.h"
#include "agents/blueprint/generate/seedcode.h"
#include "agents/blueprint/generate/seedrows.h"
#include "agents/blueprint/generate/seedscales.h"
#include "agents/blueprint/generate/seedtopics.h"
#include "agents/blueprint/generate/seedvalues.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace autodevos;
using namespace Qt::StringLiterals;

namespace {

QJsonObject vocabulary()
{
    QFile file(u":/templates/backend/seed/vocabulary.json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

Entity entityNamed(const QString &name, const QString &plural)
{
    Entity entity;
    entity.name = name;
    entity.label = name;
    entity.plural = plural;
    entity.titleField = u"name"_s;
    entity.fields = {{u"name"_s, u"Name"_s, FieldType::String, true},
                     {u"description"_s, u"Description"_s, FieldType::Text}};
    return entity;
}

/// What stands inside another record.
Entity childOf(const QString &name, const QString &relation, const QString &target)
{
    Entity entity = entityNamed(name, name + u's');
    entity.titleField.clear();
    entity.presentation = Presentation::Inline;
    entity.parent = relation;
    entity.relations = {{.name = relation, .label = target, .target = target, .required = true}};
    return entity;
}

SeedValue valueOf(const SeedRow &row, const QString &name)
{
    const auto it = std::find_if(row.begin(), row.end(), [&](const auto &member) { return member.first == name; });
    return it == row.end() ? SeedValue() : it->second;
}

QJsonValue plainOf(const SeedRow &row, const QString &name)
{
    const SeedValue value = valueOf(row, name);
    const auto *plain = std::get_if<QJsonValue>(&value);
    return plain ? *plain : QJsonValue();
}

SeedMoment momentOf(const SeedRow &row, const QString &name)
{
    const SeedValue value = valueOf(row, name);
    const auto *moment = std::get_if<SeedMoment>(&value);
    return moment ? *moment : SeedMoment{};
}

/// A shop with products in categories.
Domain shopNamed(const QString &name)
{
    Domain domain;
    domain.name = name;
    domain.summary = u"Build an online shop."_s;
    Entity product = entityNamed(u"Product"_s, u"Products"_s);
    product.fields.append({u"price"_s, u"Price"_s, FieldType::Money});
    product.relations = {{u"category"_s, u"Category"_s, u"Category"_s}};
    domain.entities = {entityNamed(u"Category"_s, u"Categories"_s), product};
    return domain;
}

} // namespace

class TestSeeds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sellsWhatTheShopIsAbout()
    {
        const QString bakery = seedCode(shopNamed(u"Bakery Shop"_s), vocabulary());
        QVERIFY(bakery.contains(u"Country sourdough"_s));
        QVERIFY(bakery.contains(u"price: 680"_s));
        const QString fashion = seedCode(shopNamed(u"Fashion Boutique"_s), vocabulary());
        QVERIFY(fashion.contains(u"Linen overshirt"_s));
        QVERIFY(!fashion.contains(u"sourdough"_s));
    }

    void putsRecordsIntoTheirCategory()
    {
        const SeedTopics topics(shopNamed(u"Bakery Shop"_s), vocabulary());
        const QVector<SeedEntry> &categories = topics.fitting(u"category"_s);
        const QVector<SeedEntry> &products = topics.fitting(u"product"_s);
        QCOMPARE(products.at(1).title, u"Butter croissant"_s);
        QCOMPARE(categories.at(products.at(1).group).title, u"Pastries"_s);
    }

    void fallsBackToWhatSuitsAnyShop()
    {
        const Domain domain = shopNamed(u"Zeugma"_s);
        QVERIFY(SeedTopics(domain, vocabulary()).fitting(u"product"_s).isEmpty());
        QVERIFY(seedCode(domain, vocabulary()).contains(u"Oak desk lamp"_s));
    }

    void namesPeopleAsPeopleAreNamed()
    {
        Domain domain;
        domain.name = u"Gate"_s;
        Entity visit = entityNamed(u"Visit"_s, u"Visits"_s);
        visit.fields.prepend({u"visitorName"_s, u"Visitor name"_s});
        visit.titleField = u"visitorName"_s;
        domain.entities = {entityNamed(u"Visitor"_s, u"Visitors"_s), visit};
        const QString code = seedCode(domain, vocabulary());
        const QString first = vocabulary().value(u"people"_s).toArray().first().toString();
        QVERIFY(!first.isEmpty());
        QVERIFY2(code.contains(u"visitorName: '%1'"_s.arg(first)), qPrintable(code));
        QVERIFY2(code.contains(u"name: '%1'"_s.arg(first)), qPrintable(code));
    }

    void writesAboutWhatTheBlogIsAbout()
    {
        Domain domain;
        domain.name = u"Paper Lanterns Blog"_s;
        Entity post = entityNamed(u"Post"_s, u"Posts"_s);
        domain.entities = {post};
        domain.capabilities = {{.kind = CapabilityKind::Blog, .entity = u"Post"_s}};
        QVERIFY(seedCode(domain, vocabulary()).contains(u"First steps with paper lanterns"_s));
        domain.name = u"Zeugma"_s;
        QVERIFY(!seedCode(domain, vocabulary()).contains(u"First steps with"_s));
    }

    void saysSomethingPlainWhereNothingIsKnown()
    {
        Domain domain;
        domain.name = u"Quibble"_s;
        Entity quibble = entityNamed(u"Quibble"_s, u"Quibbles"_s);
        quibble.fields.append({u"zeugma"_s, u"Zeugma"_s, FieldType::String});
        quibble.fields.append({u"litotes"_s, u"Litotes"_s, FieldType::String, true});
        quibble.fields.append({u"faculty"_s, u"Faculty"_s, FieldType::String});
        quibble.fields.append({u"tropes"_s, u"Tropes"_s, FieldType::List});
        quibble.fields.append({u"version"_s, u"Version"_s, FieldType::String});
        domain.entities = {quibble};
        const QString code = seedCode(domain, vocabulary());
        QVERIFY2(code.contains(u"zeugma: 'Zeugma A'"_s), qPrintable(code)); // no column of a list stays empty
        QVERIFY(code.contains(u"litotes: '"_s));
        QVERIFY(code.contains(u"faculty: 'Law'"_s));
        QVERIFY(code.contains(u"tropes: []"_s));
        QVERIFY(code.contains(u"version: '2.4.0'"_s));
        for (const QString &word : {u"Classic"_s, u"Premium"_s, u"One thing"_s})
            QVERIFY2(!code.contains(word), qPrintable(code));
    }

    void knowsRecordsOfTheSubject_data()
    {
        QTest::addColumn<QString>("about");
        QTest::addColumn<QString>("entity");
        QTest::addColumn<QString>("some");

        QTest::newRow("wind power") << u"Wind Farm Turbines"_s << u"PowerOutage"_s << u"Icing on the blades"_s;
        QTest::newRow("its certificates") << u"Wind Farm Turbines"_s << u"Certificate"_s << u"Work at height"_s;
        QTest::newRow("solar power") << u"Solar Panels"_s << u"Installation"_s << u"School roof, south side"_s;
        QTest::newRow("pool care") << u"Pool Maintenance"_s << u"Visit"_s << u"Weekly check"_s;
        QTest::newRow("balloons") << u"Balloon Flights"_s << u"Flight"_s << u"Sunrise over the lake"_s;
        QTest::newRow("fountains") << u"Drinking Fountains"_s << u"Fountain"_s << u"Station bottle filler"_s;
        QTest::newRow("knots") << u"Knots for Sailors"_s << u"Knot"_s << u"Bowline"_s;
        QTest::newRow("umbrellas") << u"Umbrella Shop"_s << u"Umbrella"_s << u"Pocket Duo"_s;
        QTest::newRow("typewriters") << u"Typewriter Collection"_s << u"Machine"_s << u"Halden Portable 2"_s;
        QTest::newRow("an orchard") << u"Orchard Diary"_s << u"Harvest"_s << u"Early apples"_s;
        QTest::newRow("volcanoes") << u"Volcano Hikes"_s << u"Volcano"_s << u"Twin Kettles"_s;
        QTest::newRow("scenery") << u"Theatre Scenery"_s << u"Piece"_s << u"Forest backdrop"_s;
        QTest::newRow("sleep") << u"Sleep Diary"_s << u"Night"_s << u"Slept through"_s;
        QTest::newRow("hot sauces") << u"Hot Sauces"_s << u"Sauce"_s << u"Mango Spark"_s;
        QTest::newRow("car parks") << u"Car Park Management"_s << u"Permit"_s << u"Resident, zone A"_s;
        QTest::newRow("a kite's flights") << u"Kite Club"_s << u"Flight"_s << u"Evening on the dyke"_s;
        QTest::newRow("perfumes") << u"Perfume Library"_s << u"Perfume"_s << u"Salt Path"_s;
        QTest::newRow("soap") << u"Soap Maker"_s << u"Batch"_s << u"Olive and rosemary"_s;
        QTest::newRow("mobility aids") << u"Wheelchair Rental"_s << u"Aid"_s << u"Rollator Easy Walk"_s;
        QTest::newRow("a blacksmith") << u"Blacksmith Forge"_s << u"Product"_s << u"Coat hook, leaf"_s;
        QTest::newRow("a sauna") << u"Lake Sauna"_s << u"Session"_s << u"Morning birch"_s;
    }

    void knowsRecordsOfTheSubject()
    {
        QFETCH(QString, about);
        QFETCH(QString, entity);
        QFETCH(QString, some);
        Domain domain;
        domain.name = about;
        domain.summary = about;
        domain.entities = {entityNamed(entity, entity + u's')};
        const QString code = seedCode(domain, vocabulary());
        QVERIFY2(code.contains(some), qPrintable(code));
    }

    void choosesAttributesByWhatTheyAreOf_data()
    {
        QTest::addColumn<QString>("about");
        QTest::addColumn<QString>("entity");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QStringList>("some");

        QTest::newRow("a pool's size") << u"Pool Care"_s << u"Pool"_s << u"size"_s << QStringList{u"8 × 4 m"_s};
        QTest::newRow("a ring's size") << u"Jeweller"_s << u"WeddingRing"_s << u"size"_s << QStringList{u"54"_s};
        QTest::newRow("a bike's type") << u"Bike Rental"_s << u"Bike"_s << u"type"_s << QStringList{u"City"_s};
        QTest::newRow("a bike's brakes") << u"Bike Rental"_s << u"Bike"_s << u"brakeType"_s << QStringList{u"Disc"_s};
        QTest::newRow("a kite's wind") << u"Kite Club"_s << u"Kite"_s << u"windStrength"_s
                                       << QStringList{u"Light, 2–3 Bft"_s};
        QTest::newRow("customers of a canteen")
            << u"Canteen Lunch Menu"_s << u"Customer"_s << u"type"_s << QStringList{u"Private"_s, u"Business"_s};
        QTest::newRow("what is measured")
            << u"Pool Care"_s << u"Visit"_s << u"chlorine"_s << QStringList{u"1.2 mg/l"_s};
        QTest::newRow("without a unit") << u"Pool Care"_s << u"Visit"_s << u"ph"_s << QStringList{u"7.2"_s};
        QTest::newRow("of another thing") << u"Soil Lab"_s << u"Sample"_s << u"ph"_s << QStringList{u"6.5"_s};
        QTest::newRow("by the subject") << u"Typewriter Catalogue"_s << u"Machine"_s << u"make"_s
                                        << QStringList{u"Monarch & Sons"_s};
        QTest::newRow("a tool of a locksmith") << u"Locksmith"_s << u"Job"_s << u"tool"_s << QStringList{u"Pick set"_s};
        QTest::newRow("of what nothing is known")
            << u"Quibble"_s << u"Quibble"_s << u"type"_s << QStringList{u"Standard"_s, u"Large"_s};
        QTest::newRow("a potter's piece")
            << u"Pottery"_s << u"Piece"_s << u"dimensions"_s << QStringList{u"60 × 80 cm"_s};
        QTest::newRow("a plural") << u"Sauce Shop"_s << u"Visit"_s << u"chemicalsUsed"_s << QStringList{u"None"_s};
    }

    void choosesAttributesByWhatTheyAreOf()
    {
        QFETCH(QString, about);
        QFETCH(QString, entity);
        QFETCH(QString, field);
        QFETCH(QStringList, some);
        Domain domain;
        domain.name = about;
        domain.summary = about;
        Entity one = entityNamed(entity, entity + u's');
        one.fields.append({field, field, FieldType::String});
        domain.entities = {one};
        const QString code = seedCode(domain, vocabulary());
        for (const QString &value : some)
            QVERIFY2(code.contains(field + u": '"_s + value + u'\''), qPrintable(code));
    }

    void keepsWhatGuestsWishForToRecordsOfGuests()
    {
        Domain domain;
        domain.name = u"Quibble"_s;
        Entity release = entityNamed(u"Release"_s, u"Releases"_s);
        release.fields.append({u"notes"_s, u"Notes"_s, FieldType::Text});
        domain.entities = {release};
        QVERIFY(!seedCode(domain, vocabulary()).contains(u"Allergic"_s));
        domain.entities.first().name = u"Guest"_s;
        QVERIFY(seedCode(domain, vocabulary()).contains(u"Allergic"_s));
    }

    void makesUpNamesForUnknownThings()
    {
        Domain domain;
        domain.name = u"Quibble"_s;
        domain.entities = {entityNamed(u"Quibble"_s, u"Quibbles"_s)};
        const QString code = seedCode(domain, vocabulary());
        QCOMPARE(code, seedCode(domain, vocabulary()));
        QVERIFY(code.contains(u"'Harbour quibble'"_s));
        QVERIFY(!code.contains(u"%plural%"_s));
    }

    void givesEveryTopicCompleteEntries()
    {
        const QJsonArray topics = vocabulary().value(u"topics"_s).toArray();
        QVERIFY(topics.size() > 20);
        for (const QJsonValue &topic : topics) {
            QVERIFY(!topic[u"words"_s].toArray().isEmpty());
            const QJsonObject records = topic[u"records"_s].toObject();
            for (auto it = records.begin(); it != records.end(); ++it) {
                const QJsonArray lines = it.value().toArray();
                const int least = it.key().startsWith("plan"_L1) ? 3 : 4; // three plans are the usual offer
                QVERIFY2(lines.size() >= least, qPrintable(it.key()));
                for (const QJsonValue line : lines) {
                    const QString text = line.isObject() ? line[u"is"_s].toString() : line.toString();
                    QVERIFY2(!text.section(u'|', 0, 0).trimmed().isEmpty(), qPrintable(it.key()));
                }
            }
        }
    }

    void saysWhatASiteIsWithoutTheOrderToBuildIt_data()
    {
        QTest::addColumn<QString>("summary");
        QTest::addColumn<QString>("tagline");
        QTest::newRow("order") << u"Build an online shop for a small bakery."_s
                               << u"An online shop for a small bakery."_s;
        QTest::newRow("polite") << u"Please implement a tracker for running shoes and routes."_s
                                << u"A tracker for running shoes and routes."_s;
        QTest::newRow("wish") << u"I want a place for all my old photographs."_s
                              << u"A place for all my old photographs."_s;
        QTest::newRow("statement") << u"A gym where members book classes with trainers."_s
                                   << u"A gym where members book classes with trainers."_s;
        QTest::newRow("cut off") << u"A clinic with doctors, patients, appointments and states (requested, …"_s
                                 << u"A clinic with doctors, patients, appointments and states."_s;
        QTest::newRow("details for the builder")
            << u"Create a static website for a village bakery with cakes with name and price."_s
            << u"A website for a village bakery."_s;
        QTest::newRow("colours") << u"Build a learning platform for sign language, on an alice blue background."_s
                                 << u"A learning platform for sign language."_s;
        QTest::newRow("list of what is kept") << u"Football league: teams with name and city, and matches."_s
                                              << u"Categories and products in one place."_s;
        QTest::newRow("demand") << u"The system must allow users to create, edit and delete notes."_s
                                << u"Categories and products in one place."_s;
        QTest::newRow("too short") << u"Build a shop."_s << u"Categories and products in one place."_s;
    }

    void saysWhatASiteIsWithoutTheOrderToBuildIt()
    {
        QFETCH(QString, summary);
        Domain domain = shopNamed(u"Zeugma"_s);
        domain.summary = summary;
        QTEST(features::tagline(domain), "tagline");
    }

    void saysWhatPeopleGainFromAnAppOfItsKind()
    {
        Domain domain = shopNamed(u"Alumni Office CRM"_s);
        domain.entities.append(entityNamed(u"Alumnus"_s, u"Alumni"_s));
        QCOMPARE(features::tagline(domain), u"Stay in touch with every graduate, from first call to latest gift."_s);
        domain.name = u"Campsite Reservation System"_s;
        domain.entities.append(entityNamed(u"Reservation"_s, u"Reservations"_s));
        QCOMPARE(features::tagline(domain), u"Find your place under the trees and book it in a minute."_s);
        domain.entities.append(entityNamed(u"Order"_s, u"Orders"_s));
        domain.name = u"Bakery Shop"_s;
        QCOMPARE(features::tagline(domain), u"Chosen with care, and ordered in a minute."_s);
        domain.summary = u"A website for a village bakery."_s;
        domain.kind = ProjectKind::Static; // what a site of files says stands in its prompt
        QCOMPARE(features::tagline(domain), domain.summary);
    }

    void namesPartsAfterWhatTheyAreMadeOf()
    {
        Domain domain;
        domain.name = u"Line"_s;
        domain.entities = {entityNamed(u"PassengerName"_s, u"Passenger names"_s),
                           entityNamed(u"ZeugmaDate"_s, u"Zeugma dates"_s)};
        const SeedValues values(domain, vocabulary());
        QVERIFY(values.people().contains(values.titleOf(domain.entities.at(0), 1)));
        QCOMPARE(values.titleOf(domain.entities.at(1), 1), u"%1 2"_s.arg(domain.entities.at(1).label));
    }

    void promisesNothingThatAnAppDoesNotDo()
    {
        Domain domain = shopNamed(u"Volunteers Dashboard"_s);
        domain.summary = u"Build a dashboard website for volunteers who read rain gauges."_s;
        domain.entities = {entityNamed(u"Gauge"_s, u"Gauges"_s)};
        domain.capabilities = {{.kind = CapabilityKind::Dashboard, .entity = u"Gauge"_s}};
        const QString tagline = features::tagline(domain);
        QVERIFY2(!tagline.contains("gift"_L1), qPrintable(tagline));
        QCOMPARE(features::brand(domain), u"Gauge Dashboard"_s);
        domain.name = u"Beekeepers Log"_s;
        QVERIFY2(!features::tagline(domain).contains("Questions"_L1), qPrintable(features::tagline(domain)));
    }

    void namesAnAppWithoutThoseItIsMadeFor()
    {
        Domain domain = shopNamed(u"Nursing Students Anatomy Atlas"_s);
        domain.summary = u"Build an anatomy atlas website for nursing students."_s;
        QCOMPARE(features::kindName(domain), u"Anatomy Atlas"_s);
        domain.name = u"Barber Shop Booking"_s;
        domain.summary = u"Build a booking website for a barber shop with four barbers."_s;
        QCOMPARE(features::kindName(domain), u"Barber Shop Booking"_s);
        domain.name = u"Snake-style Game"_s;
        domain.summary = u"A snake-style game."_s;
        domain.capabilities = {{.kind = CapabilityKind::ArcadeGame, .page = u"snake"_s}};
        QCOMPARE(features::brand(domain), u"Snake"_s);
    }

    void answersARecordWithWhatIsSaidAboutIt()
    {
        Domain domain;
        domain.name = u"Gardeners Forum"_s;
        Entity topic = entityNamed(u"Topic"_s, u"Topics"_s);
        Entity comment = entityNamed(u"Comment"_s, u"Comments"_s);
        comment.titleField.clear();
        comment.presentation = Presentation::Inline;
        comment.parent = u"topic"_s;
        comment.fields = {{u"body"_s, u"Body"_s, FieldType::Text, true}};
        comment.relations = {{.name = u"topic"_s, .label = u"Topic"_s, .target = u"Topic"_s, .required = true}};
        domain.entities = {topic, comment};
        const SeedRows rows = seedRows(domain, vocabulary());
        const SeedTopics topics(domain, vocabulary());
        int answered = 0;
        for (const SeedRow &row : rows.tables.constLast().rows) {
            const int position = plainOf(row, u"topic"_s).toInt();
            const QString body = std::get<QJsonValue>(row.constFirst().second).toString();
            for (int other = 0; other < topics.fitting(u"topic"_s).size(); ++other)
                QVERIFY(other == position || !topics.fitting(u"topic"_s).at(other).replies.contains(body));
            answered += topics.fitting(u"topic"_s).at(position).replies.contains(body) ? 1 : 0;
        }
        QVERIFY2(answered > 8, qPrintable(QString::number(answered)));
    }

    void letsSeasonsLastAndKeepsWhatWasDoneInThePast()
    {
        Domain domain;
        domain.name = u"Campsite"_s;
        domain.summary = u"Camping with seasons and donations."_s;
        Entity season = entityNamed(u"Season"_s, u"Seasons"_s);
        season.fields.append({u"startDate"_s, u"Start"_s, FieldType::Date, true});
        season.fields.append({u"endDate"_s, u"End"_s, FieldType::Date, true});
        Entity donation = entityNamed(u"Donation"_s, u"Donations"_s);
        donation.fields = {{u"date"_s, u"Date"_s, FieldType::Date, true}};
        donation.titleField.clear();
        domain.entities = {season, donation};
        const SeedRows rows = seedRows(domain, vocabulary());
        QCOMPARE(rows.tables.at(0).rows.size(), 4);
        const QString code = seedCode(domain, vocabulary());
        QVERIFY(code.contains(u"startDate: dayOfMonth(6, 1)"_s));
        QVERIFY(code.contains(u"endDate: dayOfMonth(9, 0)"_s));
        for (const SeedRow &row : rows.tables.at(1).rows)
            QVERIFY(std::get<SeedMoment>(row.constFirst().second).days < 0);
    }

    void knowsWhatIsTrueOfTheVeryThing()
    {
        Domain domain;
        domain.name = u"Pet Adoption Shelter"_s;
        Entity pet = entityNamed(u"Pet"_s, u"Pets"_s);
        pet.fields.append({u"species"_s, u"Species"_s, FieldType::String});
        pet.fields.append({u"breed"_s, u"Breed"_s, FieldType::String});
        pet.fields.append({u"age"_s, u"Age"_s, FieldType::Integer});
        domain.entities = {pet};
        const SeedRows rows = seedRows(domain, vocabulary());
        bool isFound = false;
        for (const SeedRow &row : rows.tables.constFirst().rows) {
            if (plainOf(row, u"name"_s) != "Bruno"_L1)
                continue;
            isFound = true;
            QCOMPARE(plainOf(row, u"species"_s).toString(), u"Dog"_s);
            QCOMPARE(plainOf(row, u"breed"_s).toString(), u"Labrador mix"_s);
            QCOMPARE(plainOf(row, u"age"_s).toInt(), 6);
        }
        QVERIFY(isFound);
    }

    void givesAReviewTheStarsThatItsWordsSay()
    {
        Domain domain = shopNamed(u"Zeugma"_s);
        domain.entities.append(childOf(u"Review"_s, u"product"_s, u"Product"_s));
        Entity &review = domain.entities.last();
        review.fields = {{u"stars"_s, u"Stars"_s, FieldType::Rating, true}, {u"text"_s, u"Text"_s, FieldType::Text}};
        review.fields.first().maximum = 5;
        const SeedRows rows = seedRows(domain, vocabulary());
        QSet<QString> texts;
        for (const SeedRow &row : rows.tables.constLast().rows) {
            const QString text = plainOf(row, u"text"_s).toString();
            QVERIFY2(!texts.contains(text), qPrintable(text));
            texts.insert(text);
            if (text.startsWith(u"Came with a scratch"_s))
                QCOMPARE(plainOf(row, u"stars"_s).toInt(), 2);
            if (text == "You notice the care in every detail."_L1)
                QCOMPARE(plainOf(row, u"stars"_s).toInt(), 5);
        }
        QVERIFY(texts.size() >= 10);
    }

    void raisesWhatWasGivenAndLessThanIsHopedFor()
    {
        Domain domain;
        domain.name = u"Crowdfunding"_s;
        Entity campaign = entityNamed(u"Campaign"_s, u"Campaigns"_s);
        campaign.fields.append({u"goalAmount"_s, u"Goal"_s, FieldType::Money, true});
        campaign.fields.append({u"raisedAmount"_s, u"Raised"_s, FieldType::Money});
        Entity donation = childOf(u"Donation"_s, u"campaign"_s, u"Campaign"_s);
        donation.fields = {{u"amount"_s, u"Amount"_s, FieldType::Money, true}};
        domain.entities = {campaign, donation};
        const SeedRows rows = seedRows(domain, vocabulary());
        QHash<int, double> given;
        for (const SeedRow &row : rows.tables.at(1).rows)
            given[plainOf(row, u"campaign"_s).toInt()] += plainOf(row, u"amount"_s).toDouble();
        QVERIFY(given.size() > 5);
        for (int at = 0; at < rows.tables.at(0).rows.size(); ++at) {
            const SeedRow &row = rows.tables.at(0).rows.at(at);
            const double raised = plainOf(row, u"raisedAmount"_s).toDouble();
            const double goal = plainOf(row, u"goalAmount"_s).toDouble();
            if (given.contains(at))
                QCOMPARE(raised, given.value(at));
            QVERIFY2(raised > goal * 0.15 && raised < goal * 0.95, qPrintable(u"%1 of %2"_s.arg(raised).arg(goal)));
        }
    }

    void isNotOverBeforeItHasTakenPlace()
    {
        Domain domain;
        domain.name = u"Town Events"_s;
        Entity event = entityNamed(u"Event"_s, u"Events"_s);
        event.fields.append({u"date"_s, u"Date"_s, FieldType::Date, true});
        Entity registration = childOf(u"Registration"_s, u"event"_s, u"Event"_s);
        registration.presentation = Presentation::Page;
        registration.fields = {{.name = u"status"_s,
                                .label = u"Status"_s,
                                .type = FieldType::Enum,
                                .required = true,
                                .options = {u"Attended"_s, u"Registered"_s, u"Cancelled"_s}}};
        domain.entities = {event, registration};
        const SeedRows rows = seedRows(domain, vocabulary());
        int past = 0;
        for (const SeedRow &row : rows.tables.at(1).rows) {
            const SeedRow &held = rows.tables.at(0).rows.at(plainOf(row, u"event"_s).toInt());
            const int day = momentOf(held, u"date"_s).days;
            const QString status = plainOf(row, u"status"_s).toString();
            QVERIFY2(day <= 0 || status != "Attended"_L1, qPrintable(QString::number(day)));
            QVERIFY2(day >= 0 || status != "Registered"_L1, qPrintable(QString::number(day)));
        }
        for (const SeedRow &row : rows.tables.at(0).rows)
            past += momentOf(row, u"date"_s).days < 0 ? 1 : 0;
        QVERIFY(past > 0 && past < rows.tables.at(0).rows.size() / 2);
        // The list, which begins with what came last, begins with what is next.
        int next = 1000;
        for (const SeedRow &row : rows.tables.at(0).rows) {
            const int day = momentOf(row, u"date"_s).days;
            next = day >= 0 ? std::min(next, day) : next;
        }
        QCOMPARE(momentOf(rows.tables.at(0).rows.constLast(), u"date"_s).days, next);
    }

    void paysWhatStandsOnTheBillAndOnce()
    {
        Domain domain;
        domain.name = u"Bills"_s;
        Entity invoice = entityNamed(u"Invoice"_s, u"Invoices"_s);
        invoice.fields.append({u"date"_s, u"Date"_s, FieldType::Date, true});
        invoice.fields.append({u"dueDate"_s, u"Due"_s, FieldType::Date, true});
        invoice.fields.append({u"amount"_s, u"Amount"_s, FieldType::Money, true});
        invoice.fields.append({.name = u"status"_s,
                               .label = u"Status"_s,
                               .type = FieldType::Enum,
                               .required = true,
                               .options = {u"Draft"_s, u"Sent"_s, u"Paid"_s}});
        Entity payment = childOf(u"Payment"_s, u"invoice"_s, u"Invoice"_s);
        payment.presentation = Presentation::Page;
        payment.fields = {{u"amount"_s, u"Amount"_s, FieldType::Money, true},
                          {u"date"_s, u"Date"_s, FieldType::Date, true}};
        domain.entities = {invoice, payment};
        const SeedRows rows = seedRows(domain, vocabulary());
        for (const SeedRow &row : rows.tables.at(0).rows)
            QVERIFY(momentOf(row, u"dueDate"_s).days > momentOf(row, u"date"_s).days);
        QSet<int> paid;
        for (const SeedRow &row : rows.tables.at(1).rows) {
            const int at = plainOf(row, u"invoice"_s).toInt();
            QVERIFY(!paid.contains(at));
            paid.insert(at);
            const SeedRow &bill = rows.tables.at(0).rows.at(at);
            QCOMPARE(plainOf(bill, u"status"_s).toString(), u"Paid"_s);
            QCOMPARE(plainOf(row, u"amount"_s).toDouble(), plainOf(bill, u"amount"_s).toDouble());
            QVERIFY(momentOf(row, u"date"_s).days > momentOf(bill, u"date"_s).days);
        }
        QVERIFY(!paid.isEmpty());
    }

    void talksAboutTheSubjectOfAForumThatNoTopicKnows()
    {
        Domain domain;
        domain.name = u"Barrel Building Forum"_s;
        domain.entities = {entityNamed(u"Thread"_s, u"Threads"_s)};
        const QString code = seedCode(domain, vocabulary());
        QVERIFY2(code.contains(u"Where did you start with barrel building?"_s), qPrintable(code));
    }

    void teachesTheSubjectThatACourseIsAbout()
    {
        Domain domain;
        domain.name = u"Course Website"_s;
        domain.summary = u"An online course website about rocks and minerals."_s;
        domain.entities = {entityNamed(u"Course"_s, u"Courses"_s), entityNamed(u"Mineral"_s, u"Minerals"_s)};
        const QString code = seedCode(domain, vocabulary());
        QVERIFY2(code.contains(u"An introduction to quartz and agate"_s), qPrintable(code));
        QVERIFY2(!code.contains(u"Web design"_s), qPrintable(code));
    }

    void worksOnBeforeTheDayOfWhatItIsFor()
    {
        Domain domain;
        domain.name = u"Scenery"_s;
        Entity production = entityNamed(u"Production"_s, u"Productions"_s);
        production.fields.append({.name = u"openingNight"_s, .label = u"Opening night"_s, .type = FieldType::Date});
        Entity task = entityNamed(u"Task"_s, u"Tasks"_s);
        task.fields += {{.name = u"dueDate"_s, .label = u"Due date"_s, .type = FieldType::Date},
                        {.name = u"status"_s,
                         .label = u"Status"_s,
                         .type = FieldType::Enum,
                         .required = true,
                         .options = {u"Open"_s, u"In progress"_s, u"Done"_s},
                         .initial = u"Open"_s}};
        task.relations = {
            {.name = u"production"_s, .label = u"Production"_s, .target = u"Production"_s, .required = true}};
        domain.entities = {production, task};
        const SeedRows rows = seedRows(domain, vocabulary());
        QSet<QString> states;
        for (const SeedRow &row : rows.tables.constLast().rows)
            states.insert(plainOf(row, u"status"_s).toString());
        QCOMPARE(states.size(), 3);
    }

    void listsPeopleByTheAlphabet()
    {
        Domain domain;
        domain.name = u"Quibble"_s;
        domain.entities = {entityNamed(u"Employee"_s, u"Employees"_s)};
        const SeedRows rows = seedRows(domain, vocabulary());
        QStringList names;
        for (const SeedRow &row : rows.tables.constFirst().rows)
            names.prepend(plainOf(row, u"name"_s).toString());
        QVERIFY(names.size() >= 8);
        QVERIFY(std::is_sorted(names.begin(), names.end()));
    }

    void choosesOptionsInUnevenSharesAndEachFieldForItself()
    {
        QVector<int> counts(3, 0);
        int alike = 0;
        for (int position = 0; position < 24; ++position) {
            const int status = SeedScales::option(u"Ticketstatus"_s, 3, position);
            ++counts[status];
            alike += status == SeedScales::option(u"Ticketpriority"_s, 3, position) ? 1 : 0;
        }
        QVERIFY(counts.at(0) > counts.at(2));
        QVERIFY(counts.at(2) > 0);
        QVERIFY(alike < 20);
    }

    void knowsTheCurrencyThatIsNamed()
    {
        Domain domain = shopNamed(u"Shop"_s);
        QCOMPARE(features::currency(domain), u"USD"_s);
        domain.summary = u"A shop with prices in euros."_s;
        QCOMPARE(features::currency(domain), u"EUR"_s);
        QCOMPARE(features::currencySymbol(domain), u"€"_s);
    }
};

QTEST_GUILESS_MAIN(TestSeeds)
#include "tst_seeds.moc"
