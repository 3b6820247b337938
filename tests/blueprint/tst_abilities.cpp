// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/customcalculator.h"
#include "agents/blueprint/understanding.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace autodevos;

/// What a prompt asks of its records beyond keeping them, and how that stands in the domain.
class TestAbilities : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto lexicon = language::Lexicon::load();
        QVERIFY2(lexicon, lexicon ? "" : qPrintable(lexicon.error().toLine()));
        m_lexicon = *lexicon;
    }

    void addsUpTheLinesOfDocuments_data()
    {
        QTest::addColumn<QString>("prompt");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("whole");
        QTest::newRow("items in brackets") << u"Build an invoicing app. Users create invoices for customers with "
                                              u"invoice items (description, quantity, "
                                              "unit price). The total of an invoice is calculated from its items."_s
                                           << u"InvoiceItem"_s << u"Invoice"_s;
        QTest::newRow("lines with fields")
            << u"Order management: orders with order lines, each line has a product, a quantity and a unit price."_s
            << u"Line"_s << u"Order"_s;
        QTest::newRow("line items that are only named")
            << u"An app where our sales team writes quotes for customers with line items: product, quantity, unit "
               "price and discount."_s
            << u"QuoteItem"_s << u"Quote"_s;
        QTest::newRow("items that lead nowhere")
            << u"Build an invoice generator with tax rate where users add items with quantity and price"_s << u"Item"_s
            << u"Invoice"_s;
    }

    void addsUpTheLinesOfDocuments()
    {
        QFETCH(QString, prompt);
        QFETCH(QString, line);
        QFETCH(QString, whole);
        const Domain domain = domainOf(prompt);
        QVERIFY(domain.has(CapabilityKind::Lines, line));
        QVERIFY(domain.has(CapabilityKind::Lines, whole));
        const Entity *entity = domain.entity(line);
        QVERIFY(entity->presentation == Presentation::Inline);
        QVERIFY(std::any_of(entity->relations.begin(), entity->relations.end(), [&](const Relation &relation) {
            return relation.name == entity->parent && relation.target == whole && relation.required;
        }));
    }

    void meetsTheWishForATotal()
    {
        const auto understood = understand(u"Users create invoices with invoice items (description, quantity, unit "
                                           "price). The total of an invoice is calculated from its items."_s,
                                           *m_lexicon);
        QVERIFY(understood);
        for (const Requirement &requirement : understood->requirements)
            QVERIFY2(requirement.cannot.isEmpty(), qPrintable(requirement.text + u": "_s + requirement.cannot));
    }

    void letsOrdersTakeFromTheStockAndFillIt()
    {
        const Domain domain = domainOf(
            u"A small ERP for an upholstery workshop: customers, orders, fabric stock in metres; when work on an order "
            "starts, take its metres off the stock; purchase orders to suppliers, the stock goes up when one is "
            "received. Staff see fabrics under 5 metres."_s);
        QVERIFY(domain.has(CapabilityKind::Stock, u"Fabric"_s));
        for (const QString &name : {u"Order"_s, u"PurchaseOrder"_s}) {
            const Entity *order = domain.entity(name);
            QVERIFY(order);
            QVERIFY(std::any_of(order->relations.begin(), order->relations.end(), [](const Relation &relation) {
                return relation.target == "Fabric"_L1 && relation.required;
            }));
            QVERIFY(std::any_of(order->fields.begin(), order->fields.end(),
                                [](const Field &field) { return field.name == "quantity"_L1 && field.required; }));
        }
        QVERIFY(!domainOf(u"A shop for tea with a cart; staff look after the stock and deliver orders"_s)
                     .entity(u"Fabric"_s));
    }

    void keepsFromOthersWhatIsNotForThemYet_data()
    {
        QTest::addColumn<QString>("prompt");
        QTest::addColumn<QString>("entity");
        QTest::addColumn<QString>("shown");
        QTest::newRow("drafts") << u"A blog where authors write articles as drafts and publish them; visitors read "
                                   "published articles"_s
                                << u"Article"_s << u"Published"_s;
        QTest::newRow("approval")
            << u"Visitors browse classified ads with title, price and description that members submit. The admin "
               "approves ads before they appear."_s
            << u"Ads"_s << u"Approved"_s;
        QTest::newRow("among the staff") << u"Employees file leave requests with dates and a reason, and managers "
                                            "approve or reject them."_s
                                         << QString() << QString();
    }

    void keepsFromOthersWhatIsNotForThemYet()
    {
        QFETCH(QString, prompt);
        QFETCH(QString, entity);
        QFETCH(QString, shown);
        const Domain domain = domainOf(prompt);
        const auto found =
            std::find_if(domain.capabilities.begin(), domain.capabilities.end(),
                         [](const Capability &known) { return known.kind == CapabilityKind::Visibility; });
        QCOMPARE(found == domain.capabilities.end(), entity.isEmpty());
        if (entity.isEmpty())
            return;
        QVERIFY(found != domain.capabilities.end());
        QCOMPARE(found->entity, entity);
        QCOMPARE(found->page, shown);
    }

    void letsNobodyApproveHisOwn()
    {
        const Domain domain = domainOf(u"Visitors browse classified ads with title, price and description that members "
                                       "submit. The admin approves ads before they appear."_s);
        for (const StateMachine &machine : domain.machines) {
            for (const Transition &move : machine.transitions)
                QVERIFY(move.to != "Approved"_L1 || !move.roles.contains(u"owner"_s));
        }
    }

    void readsCalculatorsOfTheirOwn_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QStringList>("fields");
        QTest::newRow("for") << u"a calculator for the roof price from area and material"_s
                             << u"Roof price calculator"_s
                             << QStringList{u"Roof price"_s, u"Area:number"_s, u"Material:choice=Tiles|Metal|Slate"_s};
        QTest::newRow("options")
            << u"Visitors can estimate the cost of a fence based on length and material (wood, metal or vinyl)"_s
            << QString() << QStringList();
        QTest::newRow("based on") << u"calculate the shipping cost based on weight and distance"_s
                                  << u"Shipping cost calculator"_s
                                  << QStringList{u"Shipping cost"_s, u"Weight:number"_s, u"Distance:number"_s};
        QTest::newRow("named after its result")
            << u"A quote calculator with number of rooms and service (basic, deep or move-out cleaning)"_s
            << u"Quote calculator"_s
            << QStringList{u"Quote"_s, u"Number of rooms:number"_s, u"Service:choice=Basic|Deep|Move-out cleaning"_s};
        QTest::newRow("of other records") << u"The total is calculated from its items"_s << QString() << QStringList();
        QTest::newRow("nothing to enter")
            << u"calculate the yearly cost from a price per kWh"_s << QString() << QStringList();
    }

    void readsCalculatorsOfTheirOwn()
    {
        QFETCH(QString, text);
        QFETCH(QString, title);
        QFETCH(QStringList, fields);
        const auto asked = customCalculatorIn(text);
        if (QTest::currentDataTag() == QByteArrayView("options")) { // "of a fence" stays part of what it costs
            QVERIFY(!asked || asked->fields.contains(u"Material:choice=Wood|Metal|Vinyl"_s));
            return;
        }
        QCOMPARE(asked.has_value(), !title.isEmpty());
        if (!asked)
            return;
        QCOMPARE(asked->detail, title);
        QCOMPARE(asked->fields, fields);
    }

    void buildsCalculatorsThatThePromptDescribes()
    {
        const Domain domain = domainOf(u"A website of a roofing firm that presents its services. Visitors can work out "
                                       "a rough price from the roof area and the material (tiles, metal or slate)."_s);
        QVERIFY(std::any_of(domain.capabilities.begin(), domain.capabilities.end(), [](const Capability &known) {
            return known.kind == CapabilityKind::Calculator && known.page == "Roof price calculator"_L1;
        }));
    }

    void remindsOfNamedDays()
    {
        const Domain domain =
            domainOf(u"Users keep contracts with title and review date and are reminded of the review "
                     "date two weeks before."_s);
        const auto found =
            std::find_if(domain.capabilities.begin(), domain.capabilities.end(),
                         [](const Capability &known) { return known.kind == CapabilityKind::Reminders; });
        QVERIFY(found != domain.capabilities.end());
        QCOMPARE(found->fields, QStringList{u"reviewDate"_s});
        QCOMPARE(found->page, u"14"_s);
    }

    void setsIncomeAgainstExpenses()
    {
        const Domain domain = domainOf(u"Users record income with amount and date, and expenses with amount, date and "
                                       "category, and compare income and expenses per month in a chart."_s);
        const auto found = std::find_if(domain.capabilities.begin(), domain.capabilities.end(),
                                        [](const Capability &known) { return known.kind == CapabilityKind::Balance; });
        QVERIFY(found != domain.capabilities.end());
        QCOMPARE(found->entity, u"Income"_s);
        QCOMPARE(found->page, u"Expense"_s);
    }

    void countsByWhatThePromptNames()
    {
        const Domain domain = domainOf(u"A street tree register. Users add trees with species, street and planting "
                                       "year. A dashboard shows the number of trees per species."_s);
        const auto found =
            std::find_if(domain.capabilities.begin(), domain.capabilities.end(),
                         [](const Capability &known) { return known.kind == CapabilityKind::Dashboard; });
        QVERIFY(found != domain.capabilities.end());
        QVERIFY(found->fields.contains(u"species"_s));
    }

    void letsVisitorsCommentUnderTheirName()
    {
        const Domain domain = domainOf(u"Editors publish articles with title and text. Visitors read articles and can "
                                       "leave comments with their name."_s);
        const Entity *comment = domain.entity(u"Comment"_s);
        QVERIFY(comment);
        QCOMPARE(comment->access.create, QStringList{u"visitor"_s});
        QVERIFY(std::any_of(comment->fields.begin(), comment->fields.end(),
                            [](const Field &field) { return field.name == "name"_L1; }));
        QVERIFY(std::none_of(comment->relations.begin(), comment->relations.end(),
                             [](const Relation &relation) { return relation.isActor; }));
    }

    void draftsTextsOfRecords()
    {
        const Domain domain = domainOf(u"Users keep contracts with title and description. AI drafts the description of "
                                       "a contract."_s);
        const auto found = std::find_if(domain.capabilities.begin(), domain.capabilities.end(),
                                        [](const Capability &known) { return known.kind == CapabilityKind::Drafting; });
        QVERIFY(found != domain.capabilities.end());
        QCOMPARE(found->entity, u"Contract"_s);
        QCOMPARE(found->fields, QStringList{u"description"_s});
    }

    void playsWhatIsHeardOrSeen_data()
    {
        QTest::addColumn<QString>("prompt");
        QTest::addColumn<QString>("entity");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("kind");
        QTest::newRow("songs")
            << u"A music platform where artists upload songs, listeners build playlists and play them"_s << u"Song"_s
            << u"audio"_s << u"audio"_s;
        QTest::newRow("episodes") << u"A podcast site with podcasts and episodes. Visitors can listen to episodes."_s
                                  << u"Episode"_s << u"audio"_s << u"audio"_s;
        QTest::newRow("lessons with a video")
            << u"Courses with lessons, each lesson has a video. Students watch the lessons."_s << u"Lesson"_s
            << u"video"_s << u"video"_s;
        QTest::newRow("a watchlist of films")
            << u"A movie watchlist: users add movies with title and genre and mark them as watched"_s << QString()
            << QString() << QString();
        QTest::newRow("a club that plays football")
            << u"A football club site with teams, players and matches. Teams play matches on weekends."_s << QString()
            << QString() << QString();
    }

    void playsWhatIsHeardOrSeen()
    {
        QFETCH(QString, prompt);
        QFETCH(QString, entity);
        QFETCH(QString, field);
        QFETCH(QString, kind);
        const Domain domain = domainOf(prompt);
        const auto found = std::find_if(domain.capabilities.begin(), domain.capabilities.end(),
                                        [](const Capability &known) { return known.kind == CapabilityKind::Media; });
        QCOMPARE(found == domain.capabilities.end(), entity.isEmpty());
        if (entity.isEmpty())
            return;
        QCOMPARE(found->entity, entity);
        QCOMPARE(found->fields, QStringList{field});
        QCOMPARE(found->page, kind);
        QVERIFY(domain.has(CapabilityKind::Upload, entity));
    }

    void countsPlaysWhereThatIsAsked()
    {
        const QString prompt = u"Artists upload songs and listeners play them"_s;
        QVERIFY(!domainOf(prompt + u'.').has(CapabilityKind::Plays));
        QVERIFY(domainOf(prompt + u". Show the play history and the most played songs."_s)
                    .has(CapabilityKind::Plays, u"Song"_s));
    }

    void putsSongsOnManyPlaylists()
    {
        const Domain domain =
            domainOf(u"A music platform where artists upload songs, listeners build playlists and play them"_s);
        const Entity *playlist = domain.entity(u"Playlist"_s);
        QVERIFY(playlist);
        QVERIFY(std::any_of(playlist->relations.begin(), playlist->relations.end(),
                            [](const Relation &relation) { return relation.many && relation.target == "Song"_L1; }));
    }

    void makesCheaperForThoseWhoKnowACode_data()
    {
        QTest::addColumn<QString>("prompt");
        QTest::addColumn<bool>("hasCodes");
        QTest::newRow("coupon codes") << u"A shop for candles with cart, checkout and coupon codes"_s << true;
        QTest::newRow("apply")
            << u"An online shop for tea. Customers fill a cart and apply a discount code at checkout."_s << true;
        QTest::newRow("without a cart") << u"A site that lists vouchers with a code and an expiry date"_s << false;
        QTest::newRow("a shop without codes") << u"A shop for candles with cart and checkout"_s << false;
    }

    void makesCheaperForThoseWhoKnowACode()
    {
        QFETCH(QString, prompt);
        QFETCH(bool, hasCodes);
        const auto understood = understand(prompt, *m_lexicon);
        QVERIFY(understood);
        const Domain &domain = understood->domain;
        QCOMPARE(domain.has(CapabilityKind::Coupons), hasCodes);
        if (!hasCodes)
            return;
        for (const Requirement &requirement : understood->requirements)
            QVERIFY2(requirement.cannot.isEmpty(), qPrintable(requirement.text + u": "_s + requirement.cannot));
        const Entity *order = domain.entity(u"Order"_s);
        QVERIFY(std::any_of(order->fields.begin(), order->fields.end(),
                            [](const Field &field) { return field.name == "discount"_L1; }));
    }

    void worksOutLeagueTables_data()
    {
        QTest::addColumn<QString>("prompt");
        QTest::addColumn<QString>("match");
        QTest::addColumn<QString>("side");
        QTest::addColumn<QString>("points");
        QTest::newRow("teams")
            << u"A website for a Sunday football league with teams, fixtures and a league table. "
               "Visitors open a team to see its players; administrators enter the score of a match."_s
            << u"Match"_s << u"Team"_s << u"3 1 0"_s;
        QTest::newRow("people") << u"A chess club app: players, matches between two players with results, and the "
                                   "standings of the season."_s
                                << u"Match"_s << u"Player"_s << u"1 0.5 0"_s;
        QTest::newRow("said") << u"Handball league: clubs, matches with date and hall. The league table is sorted by "
                                 "points, with two points for a win."_s
                              << u"Match"_s << u"Club"_s << u"2 1 0"_s;
        QTest::newRow("a restaurant") << u"A restaurant site where guests reserve tables; sort the tables by seats."_s
                                      << QString() << QString() << QString();
    }

    void worksOutLeagueTables()
    {
        QFETCH(QString, prompt);
        QFETCH(QString, match);
        QFETCH(QString, side);
        QFETCH(QString, points);
        const Domain domain = domainOf(prompt);
        const Capability *league = capabilityOf(domain, CapabilityKind::League);
        QCOMPARE(league != nullptr, !match.isEmpty());
        if (!league)
            return;
        QCOMPARE(league->entity, match);
        QCOMPARE(league->page, points);
        const Entity *entity = domain.entity(match);
        QCOMPARE(std::count_if(entity->relations.begin(), entity->relations.end(),
                               [&](const Relation &relation) { return relation.target == side && relation.required; }),
                 2);
        QVERIFY(!domain.entity(u"Table"_s) && !domain.entity(u"Standing"_s) && !domain.entity(u"Result"_s));
    }

    void splitsCostsAmongThoseWhoShareThem_data()
    {
        QTest::addColumn<QString>("prompt");
        QTest::addColumn<QString>("person");
        QTest::newRow("flat")
            << u"An app for people who share a flat: record shared costs, split them and show who owes "
               "whom. Users add flatmates, enter a cost with payer, amount and category."_s
            << u"Flatmate"_s;
        QTest::newRow("trip") << u"We want to split the expenses of our group trips among friends: who paid, how much, "
                                 "and who owes whom in the end."_s
                              << u"Friend"_s;
        QTest::newRow("a calculator") << u"A tip calculator that splits the bill among people."_s << QString();
    }

    void splitsCostsAmongThoseWhoShareThem()
    {
        QFETCH(QString, prompt);
        QFETCH(QString, person);
        const Domain domain = domainOf(prompt);
        const Capability *costs = capabilityOf(domain, CapabilityKind::SharedCosts);
        QCOMPARE(costs != nullptr, !person.isEmpty());
        if (!costs)
            return;
        const Entity *cost = domain.entity(costs->entity);
        for (const QString &name : {u"payer"_s, u"sharers"_s})
            QVERIFY(std::any_of(cost->relations.begin(), cost->relations.end(), [&](const Relation &relation) {
                return relation.name == name && relation.target == person;
            }));
        QVERIFY(domain.entity(costs->page));
        QVERIFY(!domain.entity(u"Debt"_s) && !domain.has(CapabilityKind::Calculator));
        QVERIFY(!domain.entity(u"Cost"_s) || !domain.entity(u"Expense"_s));
    }

    void putsRecordsInOrder_data()
    {
        QTest::addColumn<QString>("prompt");
        QTest::addColumn<QString>("item");
        QTest::addColumn<QString>("list");
        QTest::newRow("set lists") << u"A web app where our band keeps its songs (title, artist, key, length), puts "
                                      "together a set list for each gig, moves songs up and down and sees how long the "
                                      "whole set runs."_s
                                   << u"Song"_s << u"SetList"_s;
        QTest::newRow("routes")
            << u"Users plan walking routes: add stops with name and duration, rearrange them, and see "
               "the total duration of the route."_s
            << u"Stop"_s << u"WalkingRoute"_s;
        QTest::newRow("no order") << u"Users save playlists with title and description, and others rate them."_s
                                  << QString() << QString();
    }

    void putsRecordsInOrder()
    {
        QFETCH(QString, prompt);
        QFETCH(QString, item);
        QFETCH(QString, list);
        const Domain domain = domainOf(prompt);
        const Capability *sequence = capabilityOf(domain, CapabilityKind::Sequence);
        QCOMPARE(sequence != nullptr, !item.isEmpty());
        if (!sequence)
            return;
        QCOMPARE(sequence->entity, item);
        QCOMPARE(sequence->page, list);
        QCOMPARE(sequence->fields.size(), 1);
    }

private:
    static const Capability *capabilityOf(const Domain &domain, CapabilityKind kind)
    {
        const auto found = std::find_if(domain.capabilities.begin(), domain.capabilities.end(),
                                        [&](const Capability &known) { return known.kind == kind; });
        return found == domain.capabilities.end() ? nullptr : &*found;
    }

    [[nodiscard]] Domain domainOf(const QString &prompt) const
    {
        const auto understood = understand(prompt, *m_lexicon);
        return understood ? understood->domain : Domain{};
    }

    std::shared_ptr<const language::Lexicon> m_lexicon;
};

QTEST_GUILESS_MAIN(TestAbilities)
#include "tst_abilities.moc"
