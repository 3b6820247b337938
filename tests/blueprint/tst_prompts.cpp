// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/understanding.h"

#include <QFile>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <ctime>

using namespace autodevos;
using namespace Qt::StringLiterals;

/// Prompts over many fields, as people write them: what is kept, what each statement asks for, and where it stands.
class TestPrompts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto lexicon = language::Lexicon::load();
        QVERIFY2(lexicon, lexicon ? "" : qPrintable(lexicon.error().toLine()));
        m_lexicon = *lexicon;
    }

    void keepsWhatASensiblePersonWouldKeep_data();
    void keepsWhatASensiblePersonWouldKeep()
    {
        QFETCH(QString, prompt);
        QFETCH(QString, entities);
        const auto understood = understand(prompt, *m_lexicon);
        QVERIFY2(understood, understood ? "" : qPrintable(understood.error().toLine()));
        QStringList found;
        for (const Entity &entity : understood->domain.entities)
            found.append(entity.name);
        found.sort();
        QStringList expected = entities.split(u' ');
        expected.sort();
        QCOMPARE(found.join(u' '), expected.join(u' '));
    }

    void givesEachStatementARequirement_data();
    void givesEachStatementARequirement()
    {
        QFETCH(QString, prompt);
        QFETCH(QStringList, texts);
        const auto understood = understand(prompt, *m_lexicon);
        QVERIFY(understood);
        for (const QString &text : std::as_const(texts)) {
            const bool isThere = std::any_of(understood->requirements.begin(), understood->requirements.end(),
                                             [&](const Requirement &known) { return known.text == text; });
            if (!isThere) {
                for (const Requirement &known : understood->requirements)
                    qInfo("%s", qPrintable(known.text));
            }
            QVERIFY2(isThere, qPrintable(text));
        }
        for (const Requirement &known : understood->requirements) {
            const QString span = prompt.mid(known.offset, known.length).simplified();
            if (!known.text.contains(u" of "_s)) // "scoring of quizzes" says more than its span
                QCOMPARE(span.toLower(), known.text.toLower());
        }
    }

    void readsOptionsRangesAndStates()
    {
        const Domain roster = domainOf(
            u"Develop an army roster website where users train soldiers of four races: Humans, Elves, Orcs, Undead."_s);
        QCOMPARE(field(roster, u"Soldier"_s, u"race"_s).options,
                 (QStringList{u"Humans"_s, u"Elves"_s, u"Orcs"_s, u"Undead"_s}));
        const Domain board =
            domainOf(u"A board for film scenes. Users create scenes with a number and drag scenes between "
                     "the columns planned, shooting, in the can and cut."_s);
        QCOMPARE(field(board, u"Scene"_s, u"status"_s).options,
                 (QStringList{u"Planned"_s, u"Shooting"_s, u"In the can"_s, u"Cut"_s}));
        const Domain club = domainOf(u"A club manager: players with a rating from 0 to 3000, a league and fixtures."_s);
        QVERIFY(field(club, u"Player"_s, u"rating"_s).type == FieldType::Integer);
        QCOMPARE(field(club, u"Player"_s, u"rating"_s).maximum, 3000.0);
        const Domain bakery = domainOf(u"A bakery app. Orders have a date and a quantity. An order goes from draft to "
                                       "submitted, then baked, then delivered."_s);
        QCOMPARE(field(bakery, u"Order"_s, u"status"_s).options,
                 (QStringList{u"Draft"_s, u"Submitted"_s, u"Baked"_s, u"Delivered"_s}));
        const Domain meters =
            domainOf(u"An energy app. Users enter readings with a date, a value in kWh and a duration in "
                     "minutes. Each reading is checked (yes/no)."_s);
        QVERIFY(field(meters, u"Reading"_s, u"value"_s).type == FieldType::Number);
        QVERIFY(field(meters, u"Reading"_s, u"duration"_s).type == FieldType::Duration);
        const Domain ideas = domainOf(u"An idea portal where users submit ideas. Admins change the status of an idea "
                                      "(under review, planned, shipped)."_s);
        QCOMPARE(field(ideas, u"Idea"_s, u"status"_s).options.size(), 3);
    }

    void decidesAmbiguousWordsByWhatThePromptIsAbout()
    {
        QVERIFY(has(domainOf(u"Build a hotel app with rooms and bookings."_s), u"Room"_s, u"price"_s));
        QVERIFY(!has(domainOf(u"Build a team chat app with rooms and members."_s), u"Room"_s, u"price"_s));
        QVERIFY(has(domainOf(u"Build a concert site with tickets."_s), u"Ticket"_s, u"seat"_s));
        QVERIFY(has(domainOf(u"Build a helpdesk with tickets."_s), u"Ticket"_s, u"priority"_s));
        QVERIFY(!has(domainOf(u"An inventory system for a warehouse. Staff receive and issue stock."_s), u"Stock"_s,
                     u"symbol"_s));
        QVERIFY(has(domainOf(u"An app for traders. Users buy stocks."_s), u"Stock"_s, u"symbol"_s));
    }

    void readsColours_data();
    void readsColours()
    {
        QFETCH(QString, sentence);
        QFETCH(QString, background);
        QFETCH(QString, component);
        const Domain domain = domainOf(u"Build a note app where users write notes. "_s + sentence);
        for (const Colour &colour : domain.theme.colours) {
            if (colour.role == "background"_L1 && !background.isEmpty())
                QCOMPARE(colour.hex, background);
            if (colour.role == "component"_L1 && !component.isEmpty())
                QCOMPARE(colour.hex, component);
        }
    }

    void namesTheAppAsThePromptDoes_data();
    void namesTheAppAsThePromptDoes()
    {
        QFETCH(QString, prompt);
        QFETCH(QString, name);
        QCOMPARE(domainOf(prompt).name, name);
    }

    void asksForCapabilitiesInVerbs()
    {
        const auto understood = understand(
            u"A car site. Users compare cars, export cars as CSV and play snake. No newsletter."_s, *m_lexicon);
        QVERIFY(understood);
        QVERIFY(understood->domain.has(CapabilityKind::Export, u"Car"_s));
        for (const Requirement &requirement : understood->requirements) {
            if (requirement.text.contains(u"newsletter"_s))
                QVERIFY2(requirement.cannot.isEmpty(), "what is not wanted is not missing");
        }
    }

    void claimsNothingThatIsNotBuilt_data()
    {
        QTest::addColumn<QString>("prompt");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing to start")
            << u"A club site. Members have a name and a city. They start and stop."_s << u"They start and stop"_s;
        QTest::newRow("sum") << u"A budget app. Users add bills with a name and an amount, and see how much is left."_s
                             << u"See how much is left"_s;
    }
    void claimsNothingThatIsNotBuilt()
    {
        QFETCH(QString, prompt);
        QFETCH(QString, text);
        const auto understood = understand(prompt, *m_lexicon);
        QVERIFY(understood);
        bool isSaid = false;
        for (const Requirement &requirement : understood->requirements) {
            const bool isMeant = requirement.text.compare(text, Qt::CaseInsensitive) == 0;
            isSaid = isSaid || (isMeant && !requirement.cannot.isEmpty());
            for (const Entity &entity : understood->domain.entities)
                QVERIFY(!isMeant || !entity.requirements.contains(requirement.id.value()));
        }
        QVERIFY(isSaid);
    }

    /// "Patient.status=New|Admitted", "Payment>Booking", "dashboard", "background=#f5f5f5": parts of what is built.
    void buildsWhatUsualOrdersAskFor_data();
    void buildsWhatUsualOrdersAskFor()
    {
        QFETCH(QString, prompt);
        QFETCH(QStringList, expected);
        const auto understood = understand(prompt, *m_lexicon);
        QVERIFY2(understood, understood ? "" : qPrintable(understood.error().toLine()));
        const QStringList found = partsOf(understood->domain);
        for (const QString &part : expected) {
            const bool isWanted = !part.startsWith(u'!');
            QVERIFY2(found.contains(isWanted ? part : part.mid(1)) == isWanted,
                     qPrintable(part + u" in "_s + found.join(u' ')));
        }
    }

    void keepsOneThingForOneThing_data()
    {
        QTest::addColumn<QString>("prompt");
        QTest::addColumn<QString>("entities");
        QTest::newRow("what is ordered has a name of its own")
            << u"A bakery app. Branch managers order goods for their branch. Branch orders: delivery date, status. Branches: name."_s
            << u"BranchOrder Branch"_s;
        QTest::newRow("records of what is kept")
            << u"A field study app. Users record observations with species and location, and edit their own records."_s
            << u"Observation"_s;
        QTest::newRow("the same by another name")
            << u"A job board. Employers post vacancies with a title and a salary. Users save jobs."_s
            << u"Vacancy Favourite"_s;
        QTest::newRow("pictures are shown with what they are of")
            << u"A blog. Authors publish articles with photos."_s << u"Article"_s;
        QTest::newRow("what hangs on an event")
            << u"An event planner. Users create events with tasks, budgets and suppliers."_s
            << u"Event Task Budget Supplier"_s;
        QTest::newRow("lists of their own")
            << u"A travel app. Users create trips with a name and packing lists."_s << u"Trip PackingList"_s;
    }
    void keepsOneThingForOneThing()
    {
        QFETCH(QString, prompt);
        QFETCH(QString, entities);
        QStringList found;
        for (const Entity &entity : domainOf(prompt).entities)
            found.append(entity.name);
        QStringList expected = entities.split(u' ');
        found.sort();
        expected.sort();
        QCOMPARE(found, expected);
    }

    void looksThroughListsByWhatTheyHold()
    {
        const Domain shop =
            domainOf(u"A candle site. Products have a name and a price. Visitors browse products by scent."_s);
        QVERIFY(has(shop, u"Product"_s, u"scent"_s));
        const Domain designs = domainOf(u"A portfolio site with projects. Visitors filter projects by room type."_s);
        QVERIFY(has(designs, u"Project"_s, u"roomType"_s));
        const Domain recipes =
            domainOf(u"A recipe site. Recipes have a title and ingredients. Users search recipes by ingredient."_s);
        QVERIFY(!has(recipes, u"Recipe"_s, u"ingredient"_s));
    }

    void namesWhatAsksForColours()
    {
        const auto understood =
            understand(u"A note app where users write notes. Set the background to ivory."_s, *m_lexicon);
        QVERIFY(understood);
        QCOMPARE(understood->domain.theme.requirements.size(), 1);
        QCOMPARE(understood->requirements.constLast().id.value(), understood->domain.theme.requirements.constFirst());
    }

    void makesViewsOfWhatIsKept_data();
    void makesViewsOfWhatIsKept()
    {
        QFETCH(QString, prompt);
        QFETCH(QString, capability);
        const auto understood = understand(prompt, *m_lexicon);
        QVERIFY2(understood, understood ? "" : qPrintable(understood.error().toLine()));
        QStringList found;
        for (const Capability &known : understood->domain.capabilities)
            found.append(u"%1 %2 %3"_s.arg(toString(known.kind), known.entity, known.fields.join(u'+')).trimmed());
        QVERIFY2(found.contains(capability), qPrintable(found.join(u'\n')));
    }

    void linksTwiceToOneKind()
    {
        const auto understood =
            understand(u"Football league: teams with name and city, and matches with home team, away "
                       "team, date, home goals and away goals."_s,
                       *m_lexicon);
        QVERIFY(understood);
        const Entity *match = understood->domain.entity(u"Match"_s);
        QVERIFY(match);
        QStringList links;
        for (const Relation &relation : match->relations) {
            if (relation.target == "Team"_L1)
                links.append(relation.name);
        }
        QCOMPARE(links.join(u' '), u"homeTeam awayTeam"_s);
    }

    void closesAndReopensWhatHasNoStateOfItsOwn()
    {
        const auto forum = understand(u"Forum with topics and replies. Moderators can close topics."_s, *m_lexicon);
        QVERIFY(forum);
        const StateMachine *topic = forum->domain.machine(u"Topic"_s, u"status"_s);
        QVERIFY(topic && topic->transitions.size() == 1);
        QCOMPARE(topic->transitions.constFirst().roles.join(u' '), u"moderator"_s);
        QVERIFY(forum->domain.entity(u"Topic"_s)->access.create.contains(u"user"_s));

        const auto issues = understand(u"Issue tracker with issues. Staff close issues and reopen them."_s, *m_lexicon);
        QVERIFY(issues);
        const StateMachine *issue = issues->domain.machine(u"Issue"_s, u"status"_s);
        QVERIFY(issue && issue->transitions.constLast().name == "reopen"_L1);
        QCOMPARE(issue->transitions.constLast().from.join(u' '), u"Closed"_s);
        QCOMPARE(issue->transitions.constLast().to, issue->initial);
    }

    void takesTheStagesThatThingsMoveThrough()
    {
        const auto read = understand(u"Recruiting tool. HR managers post job openings, candidates apply. HR can move "
                                     "applications through screening, interview, offer and hired, and schedule "
                                     "interviews."_s,
                                     *m_lexicon);
        QVERIFY(read);
        const Entity *application = read->domain.entity(u"Application"_s);
        QVERIFY(application);
        const auto status = std::find_if(application->fields.begin(), application->fields.end(),
                                         [](const Field &field) { return field.name == "status"_L1; });
        QVERIFY(status != application->fields.end());
        QCOMPARE(status->options.join(u' '), u"Screening Interview Offer Hired"_s);
        QCOMPARE(read->domain.roles.size(), 2); // HR and HR managers are one

        // What belongs to an application is for those who may see it, and no visitor's business.
        const Entity *interview = read->domain.entity(u"Interview"_s);
        QVERIFY(interview);
        QVERIFY(interview->access.read.contains(u"owner"_s) && !interview->access.read.contains(u"visitor"_s));
    }

    void givesThePartsOfWhatPeopleHandInToThem()
    {
        const auto read = understand(u"Expense approval app. Employees submit expense reports with items and amounts; "
                                     "managers approve or reject them."_s,
                                     *m_lexicon);
        QVERIFY(read);
        const Entity *item = read->domain.entity(u"Item"_s);
        QVERIFY(item);
        QVERIFY(item->access.create.contains(u"employee"_s) && item->access.read.contains(u"owner"_s));
        QVERIFY(!item->access.read.contains(u"user"_s));
    }

    void appliesForWhatIsOffered()
    {
        const auto read = understand(u"Organisations post opportunities with date and location; volunteers create a "
                                     "profile with skills, apply, and log hours."_s,
                                     *m_lexicon);
        QVERIFY(read);
        const Entity *application = read->domain.entity(u"Application"_s);
        QVERIFY(application);
        QCOMPARE(application->parent, u"opportunity"_s);
    }

    void leavesTheChoosingToTheBooking()
    {
        const auto read = understand(u"Cleaning website. Customers choose a service, pick a date and time, enter their "
                                     "address and book a cleaner."_s,
                                     *m_lexicon);
        QVERIFY(read);
        const Entity *service = read->domain.entity(u"Service"_s);
        QVERIFY(service && !service->access.create.contains(u"customer"_s));
        QVERIFY(std::none_of(service->fields.begin(), service->fields.end(),
                             [](const Field &field) { return field.name == "date"_L1; }));
    }

    void takesColumnsOfABoardAsStates()
    {
        const auto read =
            understand(u"Build a Kanban board for personal tasks with columns to do, doing and done, drag and drop."_s,
                       *m_lexicon);
        QVERIFY(read);
        QCOMPARE(read->domain.entities.size(), 1);
        const Entity &task = read->domain.entities.constFirst();
        QCOMPARE(task.name, u"Task"_s);
        const auto status = std::find_if(task.fields.begin(), task.fields.end(),
                                         [](const Field &field) { return field.name == "status"_L1; });
        QVERIFY(status != task.fields.end());
        QCOMPARE(status->options.join(u'|'), u"To do|Doing|Done"_s);
        QVERIFY(read->domain.has(CapabilityKind::Board, u"Task"_s));
    }

    void readsWhatARecordHasInManyWords_data()
    {
        QTest::addColumn<QString>("sentence");
        for (const char *sentence :
             {"Each boat has the following fields: name, length, price per week.",
              "Each boat records its name, length and price.", "Boats are described by name, length and price.",
              "For each boat: name, length, price.", "We keep the name, length and price of every boat.",
              "Information about boats: name, length and price.", "Every boat needs a name, a length and a price.",
              "Boats (with name, length and price) can be reserved.",
              "Staff can add boats by entering name, length and price.", "Boats: name; length; price.",
              "- **Boat**: name, length, price", "Boat\n  - name\n  - length\n  - price\n",
              "1. boats (name, length, price)", "Entities: Boat (name, length, price), Skipper (name, phone)"})
            QTest::newRow(sentence) << QString::fromUtf8(sentence);
    }
    void readsWhatARecordHasInManyWords()
    {
        QFETCH(QString, sentence);
        const auto read = understand(u"Boat office app. Staff manage boats.\n"_s + sentence, *m_lexicon);
        QVERIFY(read);
        const Entity *boat = read->domain.entity(u"Boat"_s);
        QVERIFY(boat);
        QStringList names;
        for (const Field &field : boat->fields)
            names.append(field.name);
        QCOMPARE(names.join(u' '), u"name length price"_s);
    }

    void readsStatesInManyWords_data()
    {
        QTest::addColumn<QString>("sentence");
        for (const char *sentence :
             {"Lifecycle: draft, published, sold.", "Statuses of a boat: draft, published, sold.",
              "Workflow: draft -> published -> sold.", "Every boat has one of the statuses draft, published or sold.",
              "A boat can have the status draft, published or sold.",
              "A boat starts as draft, becomes published and ends as sold.", "A boat is draft, published or sold.",
              "Boats move from draft to published and finally sold.", "Boat states: draft > published > sold.",
              "Status: draft | published | sold.", "A boat has a status of draft, published or sold.",
              "A boat passes through draft, published and sold."})
            QTest::newRow(sentence) << QString::fromUtf8(sentence);
    }
    void readsStatesInManyWords()
    {
        QFETCH(QString, sentence);
        const auto read =
            understand(u"Boat office. Boats have a name and a price. Staff manage boats. "_s + sentence, *m_lexicon);
        QVERIFY(read);
        const Entity *boat = read->domain.entity(u"Boat"_s);
        QVERIFY(boat);
        const auto status = std::find_if(boat->fields.begin(), boat->fields.end(),
                                         [](const Field &field) { return field.name == "status"_L1; });
        QVERIFY(status != boat->fields.end());
        QCOMPARE(status->options.join(u' '), u"Draft Published Sold"_s);
    }

    void readsRolesInManyWords_data()
    {
        QTest::addColumn<QString>("sentence");
        for (const char *sentence :
             {"Roles: curator (manages artworks), guide (plans tours).", "There are two roles: curators and guides.",
              "Users have one of the roles curator or guide.", "The app is used by curators and guides.",
              "It should be possible for curators to add artworks and for guides to plan tours.",
              "Allow curators to add artworks and guides to plan tours.",
              "1. Curator - can add artworks\n2. Guide - can plan tours",
              "As a curator I want to add artworks.\nAs a guide I want to plan tours."})
            QTest::newRow(sentence) << QString::fromUtf8(sentence);
    }
    void readsRolesInManyWords()
    {
        QFETCH(QString, sentence);
        const auto read = understand(u"Museum app with artworks and tours.\n"_s + sentence, *m_lexicon);
        QVERIFY(read);
        QStringList roles;
        for (const DomainRole &role : read->domain.roles)
            roles.append(role.name);
        QCOMPARE(roles.join(u' '), u"curator guide"_s);
        QCOMPARE(read->domain.entities.size(), 2);
    }

    void asksPollsWithoutVotingThemUp()
    {
        const auto read = understand(
            u"Polling website. Users create polls with several options and vote once per poll."_s, *m_lexicon);
        QVERIFY(read);
        QVERIFY(read->domain.has(CapabilityKind::Survey) && !read->domain.has(CapabilityKind::Votes));
    }

    void followsPeopleWhoFollowEachOther()
    {
        const auto read = understand(u"A network for potters with posts. Users follow each other."_s, *m_lexicon);
        QVERIFY(read);
        QVERIFY(read->domain.has(CapabilityKind::Follows));
    }

    void readsTheKindOfProject_data()
    {
        QTest::addColumn<QString>("prompt");
        QTest::addColumn<QString>("kind");
        const auto row = [](const char *name, const QString &kind, const QString &prompt) {
            QTest::newRow(name) << prompt << kind;
        };
        row("REST API", u"api"_s, u"Build a REST API for a library with books and loans."_s);
        row("API for things", u"api"_s, u"Recipes API in JSON with search and pagination."_s);
        row("backend", u"api"_s, u"Create a backend for a recipe app with recipes and ratings."_s);
        row("API only", u"api"_s, u"A task tracker with tasks and labels. API only, please."_s);
        row("no frontend", u"api"_s, u"Build a service that keeps invoices and customers, without a frontend."_s);
        row("with an API", u"fullStack"_s, u"Build a restaurant app with a REST API where customers reserve tables."_s);
        row("static site", u"static"_s,
            u"Create a static website for a pottery studio with an about page and an FAQ."_s);
        row("portfolio", u"static"_s, u"Make a static portfolio site for a photographer with projects."_s);
        row("no server", u"static"_s, u"Portfolio website for a painter with her paintings, without a database."_s);
        row("portfolio that is kept", u"content"_s, u"Portfolio website for a painter with her paintings."_s);
        row("stack API", u"api"_s, u"A task tracker with tasks and labels.\nStack: API only."_s);
        row("stack site", u"static"_s,
            u"A portfolio for a photographer with an about page.\nStack: static web site."_s);
        row("static with orders", u"fullStack"_s,
            u"Build a static website for a bakery where customers order cakes and pay online."_s);
    }
    void readsTheKindOfProject()
    {
        QFETCH(QString, prompt);
        QFETCH(QString, kind);
        const auto understood = understand(prompt, *m_lexicon);
        QVERIFY2(understood, understood ? "" : qPrintable(understood.error().toLine()));
        QCOMPARE(toJson(understood->domain).value("kind"_L1).toString(), kind);
        QVERIFY2(!understood->domain.name.contains(u"REST"_s) && !understood->domain.name.contains(u"Static"_s),
                 qPrintable(understood->domain.name));
    }

    void leavesOutWhatTheKindHasNoPlaceFor()
    {
        const auto api = understand(u"Build a REST API for a shop with products. Staff can see products on a calendar "
                                    "and export products as CSV. Use teal for components."_s,
                                    *m_lexicon);
        QVERIFY(api);
        for (const Requirement &requirement : api->requirements) {
            if (requirement.kind == RequirementKind::Design || requirement.text.contains(u"export"_s))
                QVERIFY2(requirement.cannot.contains(u"API"_s), qPrintable(requirement.text));
        }
        QVERIFY(!api->domain.has(CapabilityKind::Export) && api->domain.theme.requirements.isEmpty());

        const auto site = understand(
            u"Build a static portfolio site for an architect with projects and a contact page."_s, *m_lexicon);
        QVERIFY(site);
        QVERIFY(!site->domain.has(CapabilityKind::Accounts) && site->domain.has(CapabilityKind::Contact));

        const auto shop = understand(
            u"Build a static website for a bakery where customers order cakes and pay online."_s, *m_lexicon);
        QVERIFY(shop);
        QVERIFY(shop->notes.join(u' ').contains(u"static site"_s));
    }
    void namesAreWrittenAsWords()
    {
        const auto read = understand(u"Please implement a dashboard for snow ploughs. The dashboard should have "
                                     "functionalities for assigning vehicles to routes and reviewing salt consumption. "
                                     "Dispatchers should be able to mark a route as cleared."_s,
                                     *m_lexicon);
        QVERIFY(read);
        for (const Entity &entity : read->domain.entities)
            QVERIFY2(!entity.label.contains(u'_') && !entity.plural.contains(u'_'), qPrintable(entity.label));
    }
    void anotherStackIsLeftToAModel()
    {
        const auto foreign = understand(u"A task tracker with labels.\nStack: Python and FastAPI."_s, *m_lexicon);
        QVERIFY(foreign);
        QCOMPARE(foreign->requirements.last().text, u"Stack: Python and FastAPI"_s);
        QVERIFY(foreign->requirements.last().cannot.contains(u"language model"_s));
        const auto own =
            understand(u"A task tracker with labels.\nStack: React, TypeScript and Express."_s, *m_lexicon);
        QVERIFY(own);
        QVERIFY2(own->requirements.last().cannot.isEmpty(), qPrintable(own->requirements.last().cannot));
        QVERIFY(own->domain.requirements.contains(own->requirements.last().id.value()));
    }

    void refusesOtherKindsOfPrograms_data()
    {
        QTest::addColumn<QString>("prompt");
        QTest::newRow("cli") << u"a rust calendar cli"_s;
        QTest::newRow("later") << u"I manage a small team. Write me a Python script that renames files."_s;
        QTest::newRow("mobile") << u"Build an Android app for runners"_s;
        QTest::newRow("desktop") << u"Create a desktop application for invoices"_s;
    }
    void refusesOtherKindsOfPrograms()
    {
        QFETCH(QString, prompt);
        const auto understood = understand(prompt, *m_lexicon);
        QVERIFY(!understood);
        QVERIFY(understood.error().kind == ErrorKind::Unsupported);
    }

    // ---- strength

    void survivesRandomWords()
    {
        const quint32 seed = 20261120;
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        const QStringList words = u"Build a an the with and or , . ; : ( ) - / \" users visitors staff managers nobody "
                                  u"who that which can should be "
                                  "able to not no never create edit rate viewing charting comparing rates shows tracks "
                                  "of between from 1 5 two ten "
                                  "columns kinds stages states types open closed profit loss stock room fleet "
                                  "catalogue progress link status price "
                                  "name called \"Foo\" dark mode background teal #fff as CSV charts when before if "
                                  "there is are has have to each "
                                  "every month in minutes kWh & 漢 ß"_s.split(u' ');
        for (int round = 0; round < 1500; ++round) {
            QStringList text;
            for (int i = random.bounded(1, 70); i > 0; --i)
                text.append(words.at(random.bounded(static_cast<int>(words.size()))));
            const QString prompt = text.join(u' ');
            const auto understood = understand(prompt, *m_lexicon);
            const bool isInternal = !understood && understood.error().kind == ErrorKind::Internal;
            QVERIFY2(!isInternal, qPrintable(u"seed %1, round %2: %3"_s.arg(seed).arg(round).arg(prompt)));
            if (!understood)
                continue;
            for (const Requirement &requirement : understood->requirements)
                QVERIFY(requirement.offset >= 0 && requirement.offset + requirement.length <= prompt.size());
        }
    }

    void survivesRandomBytes()
    {
        const quint32 seed = 4711;
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        for (int round = 0; round < 600; ++round) {
            QByteArray bytes;
            for (int i = random.bounded(500); i > 0; --i)
                bytes.append(static_cast<char>(random.bounded(256)));
            const QString prompt = round % 2 == 0 ? QString::fromUtf8(bytes) : QString::fromLatin1(bytes);
            const auto understood = understand(prompt, *m_lexicon);
            QVERIFY(understood || understood.error().kind != ErrorKind::Internal);
        }
    }

    void answersAMegabyteOfNoiseAtOnce_data()
    {
        QTest::addColumn<QString>("noise");
        QRandomGenerator random(99);
        QString letters;
        while (letters.size() < 1'000'000)
            letters += QChar(random.bounded(32, 127));
        QTest::newRow("printable") << letters;
        QTest::newRow("spaces") << QString(1'000'000, u' ');
        QTest::newRow("brackets") << QString(290'000, u'(');
        QTest::newRow("half a megabyte short of the limit") << letters.left(290'000);
        QTest::newRow("one word") << u"and "_s.repeated(70'000);
        QTest::newRow("verbs") << u"rate and "_s.repeated(32'000);
    }
    void answersAMegabyteOfNoiseAtOnce()
    {
        QFETCH(QString, noise);
        const std::clock_t start = std::clock(); // of the processor: whatever else the machine does
        const auto understood = understand(noise, *m_lexicon);
        const auto spent = static_cast<long long>((std::clock() - start) * 1000 / CLOCKS_PER_SEC);
        qInfo("%lld ms: %s", spent, understood ? "understood" : qPrintable(understood.error().message));
        if (!understood) {
            QVERIFY(understood.error().kind != ErrorKind::Internal);
            QVERIFY(!understood.error().remedy.isEmpty());
        }
        QVERIFY(spent < 2'000 * m_patience);
    }

    void saysTheSameTwice()
    {
        const QString prompt =
            u"Please implement a travel site. Users should be able to plan trips, share expenses and vote on activities."_s;
        const auto first = understand(prompt, *m_lexicon);
        const auto second = understand(prompt, *m_lexicon);
        QVERIFY(first && second);
        QCOMPARE(QJsonDocument(toJson(first->domain)).toJson(), QJsonDocument(toJson(second->domain)).toJson());
    }

private:
    [[nodiscard]] Domain domainOf(const QString &prompt) const
    {
        const auto understood = understand(prompt, *m_lexicon);
        return understood ? understood->domain : Domain();
    }

    [[nodiscard]] static Field field(const Domain &domain, const QString &entity, const QString &name)
    {
        const Entity *found = domain.entity(entity);
        for (const Field &known : found ? found->fields : QVector<Field>()) {
            if (known.name == name)
                return known;
        }
        return {};
    }

    [[nodiscard]] static bool has(const Domain &domain, const QString &entity, const QString &name)
    {
        return !field(domain, entity, name).name.isEmpty();
    }

    [[nodiscard]] static QStringList partsOf(const Domain &domain);

    std::shared_ptr<const language::Lexicon> m_lexicon;
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    const int m_patience = 10; ///< an instrumented build is that much slower
#else
    const int m_patience = 1;
#endif
};

QStringList TestPrompts::partsOf(const Domain &domain)
{
    QStringList parts;
    for (const Entity &entity : domain.entities) {
        parts.append(entity.name);
        for (const Field &field : entity.fields)
            parts.append(entity.name + u'.' + field.name +
                         (field.options.isEmpty() ? QString() : u'=' + field.options.join(u'|')));
        for (const Relation &relation : entity.relations)
            parts.append(entity.name + u'>' + relation.target);
    }
    for (const StateMachine &machine : domain.machines) {
        for (const Transition &transition : machine.transitions)
            parts.append(machine.entity + u':' + transition.name + u'=' + transition.from.join(u'|'));
    }
    for (const Capability &capability : domain.capabilities)
        parts.append({toString(capability.kind), toString(capability.kind) + u'(' + capability.entity + u')'});
    for (const Colour &colour : domain.theme.colours)
        parts.append(colour.role + u'=' + colour.hex);
    for (const DomainRole &role : domain.roles)
        parts.append(role.name + (role.canSignUp ? u"+"_s : u"-"_s));
    return parts;
}

void TestPrompts::buildsWhatUsualOrdersAskFor_data()
{
    QTest::addColumn<QString>("prompt");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QString &prompt, const QString &expected) {
        QTest::newRow(name) << prompt << expected.split(u';');
    };
    row("deeds", u"A hospital app with wards, beds and patients. Nurses admit, transfer and discharge patients."_s,
        u"Patient.status=New|Admitted|Transferred|Discharged;Patient:discharge=New|Admitted|Transferred;Bed>Ward"_s);
    row("deed of one kind", u"A stable app. Horses have a name and a breed. Grooms brush the horses."_s,
        u"Horse.status=New|Brushed;Horse:brush=New"_s);
    row("decisions",
        u"A job site. Employers post jobs with a title. Candidates sign up, apply with a short message. "
        "Employers accept or decline the people who apply."_s,
        u"candidate+;Application:accept=Submitted|In review;Application:decline=Submitted|In review;!Application:reject=Submitted|In review"_s);
    row("payment of bookings", u"A car rental website. Users book and pay for a car and cancel their reservations."_s,
        u"Payment>Reservation;Reservation>Car;!Booking"_s);
    row("payment at the checkout", u"A tea shop with a cart and checkout. Customers pay for their teas."_s,
        u"cart;!Payment"_s);
    row("two names",
        u"A car rental site with functionalities for making reservations and managing bookings. Users "
        "search vehicles, compare prices and book a car."_s,
        u"Booking>Vehicle;!Reservation;!Car;Vehicle.price"_s);
    row("figures",
        u"A logistics dashboard. The website should have functionalities for parcel tracking and delivery "
        "analytics. Users keep an eye on parcels and assign couriers to parcels."_s,
        u"Parcel>Courier;dashboard(Parcel);!DeliveryAnalytic;!Eye"_s);
    row("chart",
        u"A lift outage dashboard. Users see each lift with its building and manufacturer, log an outage with "
        "start time and end time, and view the hours of outage per building in a bar chart."_s,
        u"Outage>Lift;Lift.building;dashboard(Outage);!Hours"_s);
    row("brackets",
        u"Build a website with member profiles (native language, target language, level, time zone) and private "
        "messages between two members."_s,
        u"Profile.nativeLanguage;Profile.timeZone;messages"_s);
    row("what is stored",
        u"A laboratory register. Users register freezers with a name and a room, store a sample with "
        "barcode, material (blood, tissue) and position in a freezer, and withdraw a sample. The "
        "website has a log of all withdrawals."_s,
        u"Sample.barcode;Sample.material=Blood|Tissue;Sample>Freezer;Withdrawal>Sample;!Log;!Profile"_s);
    row("whether", u"A farm job board. Farmers publish a job with crop, start date and whether lodging is included."_s,
        u"Job.lodgingIncluded;!Lodging"_s);
    row("seats",
        u"Build a booking page for rides. Each ride has a launch site, a date and a price per person. Members "
        "reserve one to four seats and enter the name and weight of each passenger."_s,
        u"Booking>Ride;Booking.seats;Passenger>Booking;Passenger.weight"_s);
    row("answers",
        u"A Q&A website. Users ask questions, answer them, vote answers up or down, accept the best answer and "
        "browse by tags."_s,
        u"votes(Answer);Answer.isAccepted;Question.tags"_s);
    row("replies",
        u"A forum. Members open a topic with a title and a text, attach pictures of their tank, reply to others "
        "and like helpful replies. Moderators delete replies."_s,
        u"Topic.picture;Reply>Topic;Like>Reply;!Other;!Picture;!Comment"_s);
    row("invited",
        u"A meeting room booking tool. Employees book a room for a time slot, invite colleagues and see which "
        "rooms are free."_s,
        u"Booking>User;calendar(Booking)"_s);
    row("own money",
        u"A website for tracking spending. Users log in, add income and expenses and see a summary of their "
        "balance."_s,
        u"dashboard(Expense);!Expense.summaryBalance"_s);
    row("satellites",
        u"An insurance claims system for submitting claims with photos, assigning adjusters and adding notes."_s,
        u"Note>InsuranceClaim;InsuranceClaim>Adjuster;InsuranceClaim.photo;InsuranceClaim.amount"_s);
    row("described expense", u"A tool for expenses. Expenses have a description, amount and invoice date."_s,
        u"Expense.description;Expense.invoiceDate"_s);
    row("newsletter", u"A newsletter and blog platform with articles and subscriptions. Readers subscribe by email."_s,
        u"newsletter;!Subscription"_s);
    row("upload of files", u"A project tracker with projects and tasks. Users comment on tasks and upload files."_s,
        u"Task.file;!File"_s);
    row("crew",
        u"A ticketing tool. Employees submit tickets with a title; agents assign tickets to themselves, change the "
        "status from open to in progress to resolved and add internal notes."_s,
        u"employee+;agent-;Note>Ticket;Ticket>User;Ticket:resolve=In progress"_s);
    row("feed",
        u"A photo sharing network where users upload photos with captions, follow other users, like photos and see a "
        "feed of the people they follow."_s,
        u"follows;Like>Photo;!PhotoFollow"_s);
    row("check in", u"A gym app. Members book classes and check in. Trainers see the participants."_s,
        u"Booking:checkIn=Requested|Confirmed;!Class>Member"_s);
    row("enrolment", u"An e-learning website where teachers publish courses with video lessons and students enrol."_s,
        u"Enrolment>Course;Enrolment:complete=Active"_s);
    row("sections",
        u"A news website with sections for politics, sports and culture. Journalists log in to write articles."_s,
        u"Article.section=Politics|Sports|Culture;Article.content"_s);
    row("stock by its own name",
        u"An inventory management system for a pharmacy. Track medicines with name, batch number and "
        "quantity; warn about low stock."_s,
        u"Medicine.batchNumber;notifications;!StockItem"_s);
    row("dark with an accent",
        u"A stock portfolio dashboard where users add holdings with symbol, quantity and buy price. "
        "Use a dark theme with lime green accents."_s,
        u"background=#0f172a;accent=#32cd32;Holding.buyPrice;!Order"_s);
    row("one's own",
        u"Build a private decision journal behind a login with decisions (title, situation, confidence from 0 to "
        "100, review date) and a search over everything I wrote."_s,
        u"Decision.situation;Decision.confidence;Decision.reviewDate"_s);
    row("gallery",
        u"Portfolio site for a ceramicist with a gallery of pieces, the dates of upcoming exhibitions and a contact "
        "form."_s,
        u"portfolio(Piece);Exhibition.date;contact(ContactMessage);!Project"_s);
    row("quote",
        u"A company website for a roofing firm with services, projects and an about page. Visitors look at the before "
        u"and after "
        u"photos "
        "of finished projects and send a quote request with name, phone and address."_s,
        u"Project.beforePhoto;Project.afterPhoto;contact(QuoteRequest)"_s);
    row("patients",
        u"Website where the patients of a dental practice log in and book a check-up with the dentist of their "
        "choice."_s,
        u"patient+;CheckUp>Dentist;booking(CheckUp)"_s);
    row("two colours", u"A task list. Use white smoke and crimson."_s, u"background=#f5f5f5;component=#dc143c"_s);
    row("colours of places", u"A task list. Implement midnight blue in the navigation and ghost white for the page."_s,
        u"background=#f8f8ff;accent=#191970"_s);
}

void TestPrompts::keepsWhatASensiblePersonWouldKeep_data()
{
    QTest::addColumn<QString>("prompt");
    QTest::addColumn<QString>("entities");
    const auto row = [](const char *name, const char *prompt, const char *entities) {
        QTest::newRow(name) << QString::fromUtf8(prompt) << QString::fromUtf8(entities);
    };
    row("holdings",
        "Please implement a portfolio tracking website for managing investment holdings. The website should have "
        "functionalities for adding holdings, viewing profit and loss, and charting performance. Users should be able "
        "to "
        "register, add their investments, and view the value over time.",
        "Investment");
    row("pharmacy",
        "Build a system that tracks medicines for a pharmacy, with batches with expiry dates, suppliers and stock "
        "movements, and low-stock alerts.",
        "Medicine Batch Supplier StockMovement");
    row("converter", "Make a currency and unit converter website with a history of conversions.",
        ""); // a page, no records
    row("fleet",
        "A car rental site where customers search cars by location, book a car for dates and pay online. Staff manage "
        "the "
        "fleet and view bookings.",
        "Car Booking Payment");
    row("clock", "Freelancer time tracking: a timer to clock in and out, time sheets by week and invoices for clients.",
        "TimeEntry Client Invoice");
    row("survey",
        "Please create a survey builder. Users create surveys with questions, share a link, collect responses, and "
        "results "
        "are shown as charts.",
        "Survey SurveyQuestion SurveyResponse");
    row("hospital",
        "Hospital management with doctors with specialties and working hours, patients, appointments with date and "
        "time "
        "and status, and billing.",
        "Doctor Patient Appointment Invoice");
    row("job board",
        "Develop a web-based job board. The website should have functionalities for posting jobs, searching jobs by "
        "location and salary, applying with a resume, and tracking applications. Employers should be able to schedule "
        "interviews.",
        "Job Application Interview");
    row("travel",
        "Please implement a travel planning website for organising group trips. The site should have functions for "
        "creating itineraries, sharing expenses, voting on activities and booking hotels.",
        "Trip Itinerary Expense Activity Hotel Booking");
    row("erp",
        "Please implement an ERP for a furniture manufacturer. The system should support purchasing raw materials, "
        "planning production orders, managing bills of materials and invoicing customers.",
        "RawMaterial Order ProductionOrder BillOfMaterials Invoice");
    row("vacation",
        "Create a vacation request system. Employees can request leave, see their remaining days, and managers can "
        "approve requests.",
        "VacationRequest");
    row("bug tracker",
        "Build a bug tracker named \"BugHive\" with projects, issues with severity (minor, major, critical) and status "
        "(open, resolved), attachments and a changelog.",
        "Project Issue Bug");
    row("restaurant",
        "Build a restaurant website with an online menu, table reservations, opening hours, and customer reviews.",
        "MenuItem Table Booking Review");
    row("shelter",
        "Create a pet adoption portal with animals available for adoption, adoption applications, success stories and "
        "a "
        "donation page.",
        "Animal AdoptionApplication SuccessStory Donation");
    row("freight",
        "Please implement a freight logistics platform. The platform should have functionalities for creating "
        "shipments, "
        "assigning drivers and trucks, tracking delivery status, and generating invoices. Dispatchers should be able "
        "to "
        "see all routes on a timeline.",
        "Shipment Driver Truck Invoice Route");
    row("insurance",
        "Please create an insurance company site where customers get a quote, compare policies, file claims with "
        "documents "
        "and follow claim status.",
        "Quote Policy Claim Document");
    row("meeting rooms", "Make a meeting room booking tool for our office. No double bookings.", "MeetingRoom Booking");
    row("gardening", "Build a gardening planner: plants, beds, watering schedule, harvest log and weather notes.",
        "Plant Bed Watering Harvest WeatherNote");
    row("carpool",
        "A carpooling platform where drivers offer rides with origin, destination, date, seats and price, and "
        "passengers "
        "search rides.",
        "Ride");
    row("suppliers",
        "Please implement a supplier management system. Users should be able to add suppliers, rate their performance, "
        "renew contracts, and receive reminders before a contract expires.",
        "Supplier Contract");
    row("clinic",
        "We are a small veterinary clinic. We want an app where pet owners book appointments and see vaccination "
        "records. "
        "Vets write treatment notes.",
        "Appointment Vaccination TreatmentNote");
    row("letting",
        "Please build an apartment rental management system for landlords. It should handle units, tenants, leases and "
        "maintenance requests with priority (low, normal, urgent).",
        "Unit Tenant Lease MaintenanceRequest");
    row("league",
        "Build a fantasy football league manager: managers draft players, set lineups each week and trade players.",
        "Player Lineup");
    row("company site",
        "A company website for an architecture firm with services, projects gallery, team members, testimonials and a "
        "contact form.",
        "Service Project TeamMember Testimonial ContactMessage");
    QTest::newRow("a forum with votes") << u"Build a Q&A forum: questions with tags, answers, comments and votes."_s
                                        << u"Answer Comment Question"_s;
    QTest::newRow("tickets of events") << u"Organisers publish events with title and date, and people buy tickets."_s
                                       << u"Event Ticket"_s;
    QTest::newRow("tickets of screenings")
        << u"Cinema site: films with title and genre, screenings with date and hall. Customers book tickets."_s
        << u"Film Screening Ticket"_s;
    QTest::newRow("people that things are of")
        << u"Music site where users browse artists, albums and songs."_s << u"Album Artist Song"_s;
    QTest::newRow("listed people") << u"Library system with books, authors, publishers and loans."_s
                                   << u"Author Book Loan Publisher"_s;
    QTest::newRow("people a site introduces")
        << u"Website for a dental clinic that introduces the dentists and lists treatments with prices."_s
        << u"Dentist Treatment"_s;
    QTest::newRow("galleries") << u"Website for a pottery studio with a gallery of bowls."_s << u"Bowl"_s;
    QTest::newRow("letters about things")
        << u"Art shop with artworks. Visitors can send inquiries about an artwork."_s << u"Artwork Inquiry"_s;
    QTest::newRow("accounts of a bank") << u"Personal finance app where I track accounts and transactions."_s
                                        << u"BankAccount Transaction"_s;
    QTest::newRow("comments in a list")
        << u"Bug tracker. It should have projects, bugs with title, status and assignee, comments on bugs, file "
           "attachments, and a dashboard with bugs by status."_s
        << u"Bug Comment Project"_s;
    QTest::newRow("attendance") << u"Teachers manage classes and students and take attendance per lesson."_s
                                << u"Attendance Class Student"_s;
    QTest::newRow("payments that are noted")
        << u"Property management with units, leases and rent payments."_s << u"Lease RentPayment Unit"_s;
    QTest::newRow("book is a noun") << u"Create a social network for book lovers: posts with likes and comments."_s
                                    << u"Comment Like Post"_s;
    QTest::newRow("bids")
        << u"Auction website. Sellers list items with a starting price. Buyers place bids, the highest bid "
           "wins."_s
        << u"Bid Item"_s;
    QTest::newRow("data entry")
        << u"Create a data entry form for researchers to record bird observations: species, date."_s
        << u"BirdObservation"_s;
    QTest::newRow("people of an organisation")
        << u"Employee directory. The website should have functionalities for viewing employees by department. "
           "Admins manage employees and departments."_s
        << u"Department Employee"_s;
}

void TestPrompts::makesViewsOfWhatIsKept_data()
{
    QTest::addColumn<QString>("prompt");
    QTest::addColumn<QString>("capability");
    QTest::newRow("charts") << u"An expense tracker. Users record expenses with title, amount, category and date and "
                               "see charts of their spending."_s
                            << u"dashboard Expense category+amount"_s;
    QTest::newRow("calendar") << u"A task app. Users add tasks with title and due date and see a calendar."_s
                              << u"calendar Task dueDate"_s;
    QTest::newRow("board") << u"A task app. Users add tasks with title and status (open, doing, done) and move them on "
                              "a kanban board."_s
                           << u"board Task status"_s;
    QTest::newRow("timeline") << u"A task app. Users add tasks with title and due date and see a timeline."_s
                              << u"timeline Task dueDate"_s;
    QTest::newRow("compare") << u"A site for cars with name, brand and price. Users can compare cars."_s
                             << u"compare Car"_s;
    QTest::newRow("goals") << u"A habit tracker. Users add habits with a name and see their streaks."_s
                           << u"goals Habit targetDays"_s;
    QTest::newRow("timer") << u"A project tool. Users manage projects with a name and take time with a timer."_s
                           << u"timer TimeEntry project"_s;
    QTest::newRow("clock") << u"A time clock for a workshop. Employees clock in and clock out."_s
                           << u"timer TimeEntry"_s;
    QTest::newRow("leaderboard") << u"A club site. Users add players with a name and a score, and see a leaderboard."_s
                                 << u"leaderboard Player score"_s;
    QTest::newRow("a leaderboard that does something")
        << u"A cycling club. Riders have a name and points. A leaderboard ranks riders by points."_s
        << u"leaderboard Rider points"_s;
    QTest::newRow("sums for people")
        << u"A fitness app. Users log workouts with a title, a date and a distance in km. A leaderboard shows who has "
           "the highest distance."_s
        << u"leaderboard Workout creator+distance"_s;
    QTest::newRow("counts for people")
        << u"A question site. Users ask questions with a title and answer them. A leaderboard ranks users by number of "
           "answers."_s
        << u"leaderboard Answer author"_s;
}

void TestPrompts::givesEachStatementARequirement_data()
{
    QTest::addColumn<QString>("prompt");
    QTest::addColumn<QStringList>("texts");
    QTest::newRow("functionalities")
        << u"Please build a portfolio tracker. The website should have functionalities for "
           "adding holdings, viewing profit and loss, and charting performance."_s
        << QStringList{u"Adding holdings"_s, u"Viewing profit and loss"_s, u"Charting performance"_s};
    QTest::newRow("able to")
        << u"Build a recipe site. Users should be able to upload recipes with photos, rate and review "
           "them, and follow cooks."_s
        << QStringList{u"Users should be able to upload recipes with photos"_s, u"Rate and review them"_s,
                       u"Follow cooks"_s};
    QTest::newRow("particles")
        << u"Freelancer time tracking: a timer to clock in and out, time sheets by week and invoices "
           "for clients."_s
        << QStringList{u"Clock in and out"_s, u"Time sheets by week"_s, u"Invoices for clients"_s};
    QTest::newRow("colon list")
        << u"Implement a planning tool: boards, columns, cards with due dates, and checklists."_s
        << QStringList{u"Boards"_s, u"Columns"_s, u"Cards with due dates"_s, u"Checklists"_s};
    QTest::newRow("third person")
        << u"Build a writing assistant that generates outlines, rewrites paragraphs and keeps a "
           "history of documents."_s
        << QStringList{u"Generates outlines"_s, u"Rewrites paragraphs"_s, u"Keeps a history of documents"_s};
    QTest::newRow("bullets")
        << u"A library app.\n\nFeatures:\n- members borrow books\n- staff add books\n- a dashboard"_s
        << QStringList{u"Members borrow books"_s, u"Staff add books"_s, u"A dashboard"_s};
    QTest::newRow("infinitives")
        << u"A tool for teachers to create lesson plans, share worksheets, record attendance and "
           "grade homework."_s
        << QStringList{u"Create lesson plans"_s, u"Share worksheets"_s, u"Record attendance"_s, u"Grade homework"_s};
    QTest::newRow("after quizzes")
        << u"Create a learning platform with courses, quizzes with scoring, progress tracking and "
           "certificates."_s
        << QStringList{u"Courses"_s, u"Quizzes with scoring"_s, u"Progress tracking"_s, u"Certificates"_s};
}

void TestPrompts::readsColours_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("background");
    QTest::addColumn<QString>("component");
    const auto row = [](const char *sentence, const char *background, const char *component) {
        QTest::newRow(sentence) << QString::fromUtf8(sentence) << QString::fromUtf8(background)
                                << QString::fromUtf8(component);
    };
    row("Set the background to alice blue and the components to steel blue.", "#f0f8ff", "#4682b4");
    row("Use lavender for the background and indigo for the components.", "#e6e6fa", "#4b0082");
    row("Use #f0fff0 for the background.", "#f0fff0", "");
    row("Honeydew background and forest green components.", "#f0fff0", "#228b22");
    row("In a teal and white colour scheme.", "#ffffff", "#008080");
    row("Set the background to ghost white, components to slate gray.", "#f8f8ff", "#708090");
    row("Page background azure, cards and buttons teal.", "#f0ffff", "#008080");
    row("Background: old lace. Components: dark olive green.", "#fdf5e6", "#556b2f");
    row("Set the background color to light steel blue, and component color to midnight blue.", "#b0c4de", "#191970");
}

void TestPrompts::namesTheAppAsThePromptDoes_data()
{
    QTest::addColumn<QString>("prompt");
    QTest::addColumn<QString>("name");
    QTest::newRow("called") << u"A habit tracker called Sprout with daily check-ins."_s << u"Sprout"_s;
    QTest::newRow("quoted") << u"Build a bug tracker named \"BugHive\" with issues."_s << u"BugHive"_s;
    QTest::newRow("ampersand") << u"Build an online shop named Palette & Co with artworks."_s << u"Palette & Co"_s;
    QTest::newRow("plain") << u"A web app for savings circles with members and payouts."_s << u"Savings Circles"_s;
    QTest::newRow("personal") << u"A personal finance app to record income and expenses."_s << u"Personal Finance"_s;
    QTest::newRow("office") << u"Please implement a CRM for a university alumni office. Staff add alumni."_s
                            << u"Alumni Office CRM"_s;
    QTest::newRow("people of a trade") << u"Build a job portal for theatre professionals with auditions."_s
                                       << u"Theatre Job Portal"_s;
    QTest::newRow("goods") << u"Build a subscription shop for surprise book boxes with plans."_s
                           << u"Book Box Subscription Shop"_s;
    QTest::newRow("anybody") << u"Build a task board for teams with tasks."_s << u"Task Board"_s;
    QTest::newRow("two kinds") << u"Make a currency and unit converter website with a history of conversions."_s
                               << u"Currency and Unit Converter"_s;
}

QTEST_APPLESS_MAIN(TestPrompts)
#include "tst_prompts.moc"
