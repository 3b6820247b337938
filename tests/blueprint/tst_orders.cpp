// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/understanding.h"

#include <QElapsedTimer>
#include <QTest>

using namespace autodevos;
using namespace Qt::StringLiterals;

/// Orders as people put them: in a roundabout way, with lists of names, figures and colours.
class TestOrders : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto lexicon = language::Lexicon::load();
        QVERIFY2(lexicon, lexicon ? "" : qPrintable(lexicon.error().toLine()));
        m_lexicon = *lexicon;
    }

    void makesOfAnOrderWhatAPersonMeans_data();
    void makesOfAnOrderWhatAPersonMeans()
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

    void givesEachColourTheWordNearestToIt_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("background");
        QTest::addColumn<QString>("component");
        QTest::newRow("one before, one behind")
            << u"Wheat background, components in peru."_s << u"#f5deb3"_s << u"#cd853f"_s;
        QTest::newRow("behind, then before")
            << u"Midnight blue for the components; the background in lavender."_s << u"#e6e6fa"_s << u"#191970"_s;
        QTest::newRow("left over") << u"Plum components on ghost white."_s << u"#f8f8ff"_s << u"#dda0dd"_s;
        QTest::newRow("the site itself") << u"Make the site black with lime green components."_s << u"#000000"_s
                                         << u"#32cd32"_s;
        QTest::newRow("main colour") << u"Mint cream as background, sea green as main colour."_s << u"#f5fffa"_s
                                     << u"#2e8b57"_s;
    }
    void givesEachColourTheWordNearestToIt()
    {
        QFETCH(QString, said);
        QFETCH(QString, background);
        QFETCH(QString, component);
        const auto understood = understand(u"A recipe box with recipes. "_s + said, *m_lexicon);
        QVERIFY(understood);
        const QStringList found = partsOf(understood->domain);
        QVERIFY2(found.contains(u"background="_s + background), qPrintable(found.join(u' ')));
        QVERIFY2(found.contains(u"component="_s + component), qPrintable(found.join(u' ')));
    }

    void paintsNoPageInAColourThatIsNone_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("two strong ones") << u"Use dark slate blue and coral."_s
                                         << QStringList{u"component=#483d8b"_s, u"accent=#ff7f50"_s,
                                                        u"background=#f6f5f9"_s};
        QTest::newRow("a metal") << u"Navy and gold."_s << QStringList{u"component=#000080"_s, u"accent=#ffd700"_s};
        QTest::newRow("one that is light")
            << u"Olive and cream colours."_s << QStringList{u"component=#808000"_s, u"background=#fffdd0"_s};
        QTest::newRow("black") << u"Black and gold."_s << QStringList{u"component=#ffd700"_s, u"background=#000000"_s};
        QTest::newRow("on light") << u"Use forest green with a light background."_s
                                  << QStringList{u"component=#228b22"_s, u"background=#f4f9f4"_s};
    }
    void paintsNoPageInAColourThatIsNone()
    {
        QFETCH(QString, said);
        QFETCH(QStringList, expected);
        const auto understood = understand(u"A recipe box with recipes. "_s + said, *m_lexicon);
        QVERIFY(understood);
        const QStringList found = partsOf(understood->domain);
        for (const QString &colour : std::as_const(expected))
            QVERIFY2(found.contains(colour), qPrintable(colour + u" in "_s + found.join(u' ')));
    }

    void marksWhatMustBeThere()
    {
        const auto understood = understand(
            u"A club keeps members with a required phone number, an email and a mandatory birth date."_s, *m_lexicon);
        QVERIFY(understood);
        QStringList required;
        for (const Field &field : understood->domain.entities.constFirst().fields) {
            if (field.required)
                required.append(field.name);
        }
        QCOMPARE(required, (QStringList{u"name"_s, u"phone"_s, u"birthDate"_s}));
    }

    void keepsWhatIsFullFromBeingBooked_data()
    {
        QTest::addColumn<QString>("prompt");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QString &prompt, const QString &expected) {
            QTest::newRow(name) << prompt << expected.split(u';');
        };
        row("that are full",
            u"Please implement a booking website for canoe tours. Visitors book tours with the number of people. Tours "
            "that are full must not be bookable."_s,
            u"Tour.capacity:integer;Booking>Tour;Booking.guests:integer;!Tour.people"_s);
        row("full ones", u"A website for canoe tours. Visitors book tours. Full tours cannot be booked."_s,
            u"Tour.capacity:integer;Booking>Tour"_s);
        row("overbooked",
            u"A website with courses. Courses have a title and a start date. Students enrol in courses. No course can "
            "be overbooked."_s,
            u"Course.capacity:integer;Enrolment>Course"_s);
        row("once it is full",
            u"A website for canoe tours. Members book tours. Tours cannot be booked once they are full."_s,
            u"Tour.capacity:integer;Booking>Tour"_s);
        row("until all places are taken",
            u"A pottery studio website. It offers workshops with a limited number of places. Members sign up for "
            "workshops until all places are taken."_s,
            u"Workshop.capacity:integer;Registration>Workshop;!Workshop.placeLimitedNumber"_s);
        row("free places",
            u"A pottery studio website. It offers workshops with title and the number of free places. Members sign up "
            "for workshops."_s,
            u"Workshop.capacity:integer;!Workshop.freePlaces;Registration>Workshop"_s);
        row("without bookings", u"A website with car parks. Car parks have an address and free places."_s,
            u"!CarPark.capacity"_s);
    }
    void keepsWhatIsFullFromBeingBooked()
    {
        QFETCH(QString, prompt);
        QFETCH(QStringList, expected);
        const auto understood = understand(prompt, *m_lexicon);
        QVERIFY(understood);
        const QStringList found = partsOf(understood->domain);
        for (const QString &part : std::as_const(expected)) {
            const bool isWanted = !part.startsWith(u'!');
            QVERIFY2(found.contains(isWanted ? part : part.mid(1)) == isWanted,
                     qPrintable(part + u" in "_s + found.join(u' ')));
        }
        for (const Requirement &requirement : understood->requirements)
            QVERIFY2(requirement.cannot.isEmpty(), qPrintable(requirement.text + u": "_s + requirement.cannot));
    }

    void readsWhatIsLateAndWhatItComesTo_data()
    {
        QTest::addColumn<QString>("prompt");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QString &prompt, const QString &expected) {
            QTest::newRow(name) << prompt << expected.split(u';');
        };
        row("checks that are overdue",
            u"An internal tool for a fire station. Equipment has a name and a location. Inspections belong to an "
            "equipment and have a date and a result. Firefighters see which checks are overdue."_s,
            u"Equipment.nextInspection:date;Equipment.daysBetweenInspections:integer;Inspection>Equipment"_s);
        row("an overdue thing without a day",
            u"An app for a workshop. Repairs have a title and a customer. Show which repairs are overdue."_s,
            u"Repair.dueDate:date"_s);
        row("progress of each",
            u"A tool for a theatre. Productions have a name and an opening night. Tasks have a title, a due date and a "
            u"status. Show "
            "the progress in percent for each production."_s,
            u"Task>Production"_s);
        row("bed and getting up",
            u"A sleep diary where I enter when I went to bed and got up and see my weekly average."_s,
            u"SleepLog.bedtime:time;SleepLog.gotUp:time;SleepLog.hoursSlept:duration;!SleepLog.hours"_s);
        row("first and last time",
            u"An app for a cafe. Shifts have a date, a start time, an end time and a person. Managers see the hours of "
            "each shift."_s,
            u"Shift.startTime:time;Shift.endTime:time;Shift.duration:duration"_s);
        row("a clock that runs keeps its own times",
            u"Build an app with timesheets for employees. Employees clock in and clock out and see their hours."_s,
            u"!Timesheet.clockIn;!TimeEntry.clockIn"_s);
        row("places times price",
            u"A website for canoe tours. Tours have a title, a date, a price and a capacity. Visitors book tours with "
            "the number of people and see the total price."_s,
            u"Booking.totalPrice:money;Booking>Tour"_s);
    }
    void readsWhatIsLateAndWhatItComesTo()
    {
        QFETCH(QString, prompt);
        QFETCH(QStringList, expected);
        const auto understood = understand(prompt, *m_lexicon);
        QVERIFY(understood);
        const QStringList found = partsOf(understood->domain);
        for (const QString &part : std::as_const(expected)) {
            const bool isWanted = !part.startsWith(u'!');
            QVERIFY2(found.contains(isWanted ? part : part.mid(1)) == isWanted,
                     qPrintable(part + u" in "_s + found.join(u' ')));
        }
    }

    void quotesWholeWordsOfThePrompt()
    {
        const QString prompt = u"Make a website for our pottery. Functionalities: list of courses with price and date, "
                               "appointments in a week calendar."_s;
        const auto understood = understand(prompt, *m_lexicon);
        QVERIFY(understood);
        for (const Requirement &requirement : understood->requirements) {
            const qsizetype end = requirement.offset + requirement.length;
            QVERIFY(requirement.offset == 0 || !prompt.at(requirement.offset - 1).isLetter() ||
                    !prompt.at(requirement.offset).isLetter());
            QVERIFY(end >= prompt.size() || !prompt.at(end).isLetter() || !prompt.at(end - 1).isLetter());
        }
    }

    void readsNoiseInAMoment()
    {
        for (const QString &unit : {u"red, "_s, u"every shop enters its daily revenue, "_s, u"Aaa, Bbb and "_s}) {
            QString noise = u"Please build a shop. "_s;
            while (noise.size() < 90'000 / 3)
                noise += unit;
            QElapsedTimer timer;
            timer.start();
            (void)understand(noise, *m_lexicon);
            QVERIFY2(timer.elapsed() < 20'000, qPrintable(unit));
        }
    }

private:
    [[nodiscard]] static QStringList partsOf(const Domain &domain);

    std::shared_ptr<const language::Lexicon> m_lexicon;
};

QStringList TestOrders::partsOf(const Domain &domain)
{
    QStringList parts{u"name="_s + domain.name};
    for (const Entity &entity : domain.entities) {
        parts.append(entity.name);
        for (const Field &field : entity.fields) {
            parts.append(entity.name + u'.' + field.name);
            parts.append(entity.name + u'.' + field.name +
                         (field.options.isEmpty() ? u':' + toString(field.type) : u'=' + field.options.join(u'|')));
        }
        for (const Relation &relation : entity.relations)
            parts.append(entity.name + u'>' + relation.target);
        if (!entity.examples.isEmpty())
            parts.append(entity.name + u'=' + entity.examples.join(u'|'));
        parts.append(entity.name + u" read "_s + entity.access.read.join(u'|'));
        parts.append(entity.name + u" create "_s + entity.access.create.join(u'|'));
        parts.append(entity.name + u" update "_s + entity.access.update.join(u'|'));
    }
    for (const StateMachine &machine : domain.machines) {
        for (const Transition &move : machine.transitions)
            parts.append(machine.entity + u" moves "_s + move.name + u" by "_s + move.roles.join(u'|'));
    }
    for (const Capability &capability : domain.capabilities)
        parts.append({toString(capability.kind), toString(capability.kind) + u'(' + capability.entity + u')'});
    for (const Colour &colour : domain.theme.colours)
        parts.append(colour.role + u'=' + colour.hex);
    return parts;
}

void TestOrders::makesOfAnOrderWhatAPersonMeans_data()
{
    QTest::addColumn<QString>("prompt");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QString &prompt, const QString &expected) {
        QTest::newRow(name) << prompt << expected.split(u';');
    };
    row("a site that tells about something",
        u"We are a fire station museum. Could you make us a website that tells people about it: a page on the history "
        u"of "
        "the house, one with each engine (name, horsepower, the year it was built) and how to get here. Questions "
        "people always ask should be there too, opening when you click on them. Visitors ought to be able to send us a "
        "message. Make up the facts where you need to, we will correct them."_s,
        u"Engine.horsepower;Engine.yearBuilt:integer;content;faq;contact;!VisitorsOught"_s);
    row("what is kept, and with what", u"Keep books with title, author and year."_s,
        u"Book.title:string;Book.author:string;Book.year:integer;!Author"_s);
    row("what a house keeps, and with what", u"A club keeps members with name, phone and age."_s,
        u"Member.name:string;Member.phone:phone;Member.age:integer"_s);
    row("what a house tracks, and with what",
        u"A blood bank tracks donors with name, blood group and phone. Staff record donations."_s,
        u"Donor.name:string;Donor.bloodType;Donor.phone:phone;Donation"_s);
    row("what a small house tracks, and with what",
        u"A small library tracks books with title, author and pages. Members borrow books."_s,
        u"Book.pages:integer;Loan>Book;!Author;!Page"_s);
    row("names behind a colon",
        u"A booking page for our bike wash. We offer three packages: Splash, Scrub and Shine, each with its own price. "
        "Customers pick a free slot, enter their phone number and can cancel up to the day before. Staff see the "
        "bookings."_s,
        u"Package=Splash|Scrub|Shine;Package.price;!Package.splash;Booking>Package;!Slot"_s);
    row("names in brackets",
        u"A discussion forum for gardeners. There should be sections for each topic (Vegetables, Roses, Tools), "
        "threads and replies. Members start a thread and reply."_s,
        u"Category=Vegetables|Roses|Tools;Thread>Category;Reply>Thread;!Vegetable"_s);
    row("states in brackets",
        u"A training management system. Coaches add athletes with name and club and register daily attendance "
        "(present, absent, injured, excused)."_s,
        u"Attendance.status=Present|Absent|Injured|Excused"_s);
    row("one of a few",
        u"A poem generator. Users enter a theme description, choose a tone (cheerful, gloomy, solemn) and save poems."_s,
        u"!Tone;!Gloomy"_s);
    row("names behind a price",
        u"Make a website for our boat yard. Functionalities: list of services with duration and price (hull cleaning, "
        "engine check, painting), a contact form."_s,
        u"Service=Hull cleaning|Engine check|Painting;Service.price:money;!List"_s);
    row("figures that come again",
        u"A kiosk dashboard. Every kiosk enters its daily revenue, number of customers and returns. The office filters "
        "by kiosk."_s,
        u"Measurement.revenue:money;Measurement>Kiosk;Measurement.date"_s);
    row("figures of each",
        u"An orchard tool. Workers record height, girth and blossoms for each tree. Users view charts."_s,
        u"Measurement>Tree;Measurement.height;Measurement.girth:number"_s);
    row("wares of a shop",
        u"Please implement an online store for selling kites and balloons. The store should have functionalities for "
        "product listings and a shopping cart. Users add items to the cart and place orders."_s,
        u"cart(Product);Product>Category;!Kite;!Balloon;!Store"_s);
    row("stock is no share",
        u"I need a shop where people can see each candle with its price, put candles in a basket and order. I also "
        u"want "
        "to change prices and stock."_s,
        u"cart(Candle);Candle.price:money;!Stock.symbol"_s);
    row("topics of a forum",
        u"Please implement a question-and-answer forum for hobby bakers. The forum should support topics such as "
        u"ovens, "
        "sourdough and milling, together with votes. Members ask questions and write answers."_s,
        u"Category=Ovens|Sourdough|Milling;Question>Category;!Topic"_s);
    row("a family's money",
        u"Please implement a pocket money tracker with accounts, chores and savings goals. Parents should be able to "
        u"add children, set a weekly allowance and "
        "create chores with rewards. Children should be able to tick off chores, record what they spend and follow the "
        "progress towards savings goals."_s,
        u"Chore.rewardAmount:money;Expense.amount:money;SavingsGoal.savedAmount:money;!Reward"_s);
    row("a shop that sells",
        u"Please implement an online shop that sells lamps. The website should have functionalities for a shopping "
        u"basket "
        "and checkout. Customers should be able to filter lamps by type (desk, floor, wall) and by the room they "
        "suit, "
        "sort by price and place an order. Administrators can add lamps and change their stock."_s,
        u"cart(Lamp);Lamp.price:money;Lamp.stock:integer;Lamp.photo;!Stock"_s);
    row("from one stage to the next",
        u"A CRM for a window cleaner with a sales pipeline for new enquiries. Staff move enquiries from one stage to "
        u"the "
        "next, and search customers by name or postcode. Staff add customers with their house size and type and log a "
        "visit with the water and soap used."_s,
        u"board(Enquiry);Enquiry.stage=New|Contacted|Quote sent|Won|Lost;Customer.postcode;Customer.houseType;Visit.date"_s);
    row("figures that a dashboard draws",
        u"Please implement an analytics dashboard for the keepers of a tidal mill. The dashboard should have "
        "functionalities for showing the power output of each wheel, comparing months and listing repairs. Users "
        "should "
        "be able to pick a date range and filter by wheel."_s,
        u"name=Tidal Mill Analytics Dashboard;Measurement.powerOutput:number;Measurement.date;Measurement>Wheel;Repair;!Measurement.weight"_s);
    row("counts that a dashboard draws",
        u"An analytics dashboard for a chain of saunas. It should show visitors, new members and revenue by branch. "
        u"Users "
        "filter by branch."_s,
        u"Measurement.visitors:integer;Measurement.newMembers;Measurement.revenue:money;Measurement>Branch"_s);
    row("more figures of the same",
        u"Please implement an analytics dashboard for a council to follow the use of its public playgrounds. The "
        u"website "
        "should have functionalities for showing visitors by playground, comparing fee income over time, and listing "
        "repairs. Users filter by playground."_s,
        u"Measurement.visitors:integer;Measurement.feeIncome:money;Measurement>Playground;!Follow"_s);
    row("what stands in a town", u"A website where people can add, find and rate the public benches in their town."_s,
        u"Bench.address;Bench.description;Rating>Bench"_s);
    row("an introduction and a helper that writes",
        u"I work in a lost property office and spend hours writing notices of the umbrellas. I want a small AI helper "
        u"on "
        "the web: I type in what the thing is, its colour and any damage, choose a tone such as friendly or plain, and "
        "it "
        "writes me a title and a description. I want to keep the good ones in a list I can search later."_s,
        u"drafting(SavedDescription);SavedDescription.colour;SavedDescription.damage;"
        "SavedDescription.tone=Friendly|Plain;!One"_s);
    row("tones in brackets",
        u"An AI helper that writes listings for second-hand clothes. The seller enters brand and size and chooses a "
        "tone (friendly, plain, elegant); it writes a title and a description."_s,
        u"drafting(SavedDescription);SavedDescription.tone=Friendly|Plain|Elegant"_s);
    row("how it looks in a few words",
        u"A page for my pupils. Pupils add songs and tick the ones they can play. Cheerful colours, big letters, "
        u"should "
        u"work on a phone."_s,
        u"Song;!Letter;!Colour;!Phone"_s);
    row("a colour that is meant for the whole",
        u"Our town collects reports of holes in the road. A resident reports a hole with street and photo. Nothing "
        u"flashy, white with the council's green."_s,
        u"!White;!Green;!Council"_s);
    row("what each of them shows",
        u"A booking website for mountain huts. Hikers book beds. Each hut shows its altitude and its number of beds."_s,
        u"Hut.altitude;!Show"_s);
    row("a directory", u"A directory of pubs in my county."_s, u"Pub.name;Pub.photo;!Directory;!County"_s);
    row("a field guide", u"I would like a field guide to garden birds: photo, size and song."_s,
        u"GardenBird.name;GardenBird.size;!Guide"_s);
    row("a website about things", u"A website about old tractors."_s, u"Tractor;!Service"_s);
    row("a website about a firm", u"A website about our bakery."_s, u"Service;!Bakery"_s);
    row("kinds in brackets", u"Staff log waste (paper, glass, metal) with weight and date."_s,
        u"Waste.type=Paper|Glass|Metal;Waste.weight"_s);
    row("kinds that are adjectives", u"Members book courts (indoor, outdoor)."_s,
        u"Court.type=Indoor|Outdoor;!Court.status"_s);
    row("values in brackets", u"Our club keeps boats (draught, sail area, rig) and lends them."_s,
        u"Boat.draught;Boat.rig;!Boat.type"_s);
    row("what a choir does", u"Our choir rents out concert dresses."_s, u"Dress.size;Rental>Dress;!Choir"_s);
    row("figures before other deeds",
        u"Please implement a punctuality dashboard for a tram operator. The website should have functionalities for "
        "viewing on-time rates, comparing tram lines and listing the causes of delays. Users should be able to choose "
        "a date range, filter by line and hover over a chart to read the exact value. Show at least six lines with a "
        "month of sample data."_s,
        u"Measurement.onTimeRate;Measurement>TramLine;dashboard(Measurement);!Measurement.hover;!TramLine.month"_s);
    row("two words", u"lost property of our school"_s, u"LostItem.location;!Property"_s);
    row("a log by another name", u"vehicle maintenance log"_s, u"ServiceRecord.mileage;!Equipment"_s);
    row("something to track", u"an app for tracking my sleep"_s, u"SleepLog.hours"_s);
    row("a page per film and a watch list",
        u"A media library for silent films with a page per film and personal watch lists. Visitors filter by decade, "
        "country and genre, search by title or director, and put a film on a watch list or mark it as seen."_s,
        u"Film.decade;Film.director;Favourite>Film;!Watch;!Page"_s);
    row("what the dashboard shows of each",
        u"An analytics dashboard for four glasshouses. The dashboard should show temperature, humidity and carbon "
        "dioxide for each glasshouse, with line charts."_s,
        u"Measurement.temperature;Measurement.carbonDioxide;Measurement>Glasshouse;dashboard(Measurement)"_s);
    row("somebody's particulars",
        u"Staff should be able to record a couple's names, wedding date, venue and guest count, and log calls."_s,
        u"Couple.weddingDate;Couple.venue;!Wedding"_s);
    row("particulars of each who comes along",
        u"Customers book a trip, pick a date and enter a wetsuit size and age for each participant."_s,
        u"Participant.wetsuitSize;Participant.age;!Measurement"_s);
    row("each one with its values",
        u"Members log each problem they have climbed with its colour, grade and number of attempts."_s,
        u"Problem.grade;Problem.attempts"_s);
    row("people have names", u"Supervisors add lifeguards with a certificate number."_s,
        u"Lifeguard.name;Lifeguard.certificateNumber"_s);
    row("an order in a shop",
        u"An e-commerce website for tea. Shoppers filter teas by region, write a review with stars and place an order."_s,
        u"cart;!Order.quantity"_s);
    row("who reads, who enters",
        u"Please implement a railway information website. The website should have functionalities for browsing "
        "stations, reading articles and a station list. Users search stations and add stations to a watchlist."_s,
        u"Station create ;Station read visitor;favourites"_s);
    row("papers", u"A scholarship website. Students submit applications with a letter. Users search scholarships."_s,
        u"!Application read visitor;Application>Scholarship"_s);
    row("offices", u"Please implement a client management website for tax advisers. Users add clients and notes."_s,
        u"!Client read visitor;Client read user"_s);
    row("purposes",
        u"Please implement a blog website for sharing sewing ideas. The website should have functionalities for "
        "publishing posts and comments. Visitors browse posts by category. The author creates posts."_s,
        u"Post;!Idea;comments"_s);
    row("shared nouns", u"A cinema site. Visitors browse current and upcoming films and rate films."_s,
        u"!Current;Film;ratings"_s);
    row("whose they are",
        u"A stable site. It should handle horses and their owners, and treatments. Vets add treatments."_s,
        u"Horse>Owner"_s);
    row("profiles of things",
        u"A handball statistics website. Users browse teams, view player profiles with points and assists and compare "
        "players."_s,
        u"Player.points:integer;Player.assists:integer;!Profile"_s);
    row("moves",
        u"A small studio tool. A producer takes a lead with name and phone, logs calls, and moves it through New, "
        "Called, Won and Lost on a board."_s,
        u"board;Lead.status=New|Called|Won|Lost"_s);
    row("moves in a row of wishes",
        u"A planner for kitchens. Users create tasks with a deadline, move tasks between to do, in progress and done, "
        "comment on tasks and upload attachments."_s,
        u"Task.status=To do|In progress|Done;comments"_s);
    row("tickets", u"A cinema website. Users browse movies, select a showtime and seats and pay for tickets."_s,
        u"Ticket>Showtime;Ticket.seats;Showtime>Movie;!Seat"_s);
    row("gifts",
        u"A donation website for a village school. Users browse projects, view project goals and progress and donate "
        "an amount."_s,
        u"Donation>Project;Project.targetAmount:money;goals(Project)"_s);
    row("weather",
        u"A weather site. It should offer a ten day forecast. Visitors search a location and save favourite locations."_s,
        u"City;Forecast>City;favourites;!Location"_s);
    row("compared at once",
        u"A camper comparison website. Campers are listed with price per night, seats and shower yes or no. Visitors "
        "tick two to four campers to compare them in a table and keep a shortlist."_s,
        u"compare(Camper);Camper.price:money;Camper.shower:boolean;favourites;!Shortlist"_s);
    row("a gallery", u"A portfolio website of a potter. It has a gallery with my bowls grouped by glaze and a blog."_s,
        u"portfolio(Bowl);Bowl.photo:image;!Gallery"_s);
    row("values of a list",
        u"A bookkeeping site. Users keep clients with name, address and email, create an invoice for a client with "
        "invoice number and due date."_s,
        u"Client.email:email;Client.address;Invoice>Client"_s);
    row("examples",
        u"A fundraising platform for good causes such as parks and choirs. Organisers start a campaign with "
        "a title and supporters give money."_s,
        u"Campaign;Donation>Campaign;!Park;!Choir"_s);
    row("who else", u"A hall rental website. Landlords add halls with a price, while tenants can send messages."_s,
        u"Hall create landlord"_s);
    row("figures that are compared",
        u"An advertising analysis website. Users compare campaigns by clicks and cost, and save the ones they like."_s,
        u"Campaign.clicks:integer;Campaign.cost:money;compare(Campaign);favourites;!Campaign.targetAmount"_s);
    row("what a shop sells",
        u"Please implement a second-hand puzzle box store website. The website should have functionalities for "
        "searching by maker or country, viewing condition grades and a cart. Customers can offer their own boxes for "
        "sale with an asking price. Store staff can approve offered boxes."_s,
        u"cart(PuzzleBox);PuzzleBox.price:money;PuzzleBox.maker;PuzzleBox.country;PuzzleBox.conditionGrades;"
        "PuzzleBox.askingPrice:money;!ConditionGrade;!Store"_s);
    row("a store of games is no game",
        u"A card game store website. It has a shopping cart. Customers can filter games by publisher."_s,
        u"cart(CardGame);CardGame.publisher;!arcadeGame"_s);
    row("who it is for",
        u"Please implement a stretching tracker website for drivers who forget to move. The website should have "
        "functionalities for logging stretches. Users should be able to add exercises."_s,
        u"Stretch create user;Exercise create user;!Driver"_s);
    row("whose site it is",
        u"Please implement a website for a workshop that builds canoes and paddles. The website should have pages for "
        "services and courses. Visitors can browse courses by level."_s,
        u"Service;Course;!Canoe;!Paddle"_s);
    row("asked by nobody named",
        u"Please implement a question website for beekeepers. The website should have functionalities for asking "
        "questions and answering. Users should be able to edit their own posts."_s,
        u"Question create user;!Post"_s);
    row("recorded again and again",
        u"A moped log website. It should have functionalities for recording top-ups. Users should be able to enter "
        "litres, price and distance for each top-up."_s,
        u"TopUp.price:money;TopUp.litre;!Measurement"_s);
    row("kinds before a shared noun",
        u"A marina website. The website should have functionalities for reserving tent, cabin and boat pitches. Guests "
        "should be able to choose dates and cancel a reservation."_s,
        u"Pitch.type=Tent|Cabin|Boat;Reservation>Pitch;!Tent;!Cabin"_s);
    row("taken back", u"A flat share website. Landlords publish and withdraw adverts. Students save adverts."_s,
        u"!Withdrawal;favourites"_s);
    row("reported to moderators",
        u"A forum website. Members should be able to start threads, reply and report offensive posts. Moderators can "
        "lock threads."_s,
        u"AbuseReport.reason=Spam|Offensive|Misleading|Other;!AbuseReport read visitor;!AbuseReport read user"_s);
    row("companies that do something",
        u"A jobs website for sailors. Sailors should be able to apply for jobs. Ferry companies can post jobs."_s,
        u"Job create ferryCompany;Job read visitor"_s);
    row("a ledger",
        u"A cash book website. It should have functionalities for recording income and expenses. Users should be able "
        "to add and edit transactions."_s,
        u"Transaction.type=Income|Expense;!Income;!Expense"_s);
    row("stock of something",
        u"Please implement an ERP website for a wholesaler of boat parts. The website should have functionalities for "
        "stock control and supplier records. Staff should be able to receive goods."_s,
        u"stock(Part);Supplier"_s);
    row("what is broken",
        u"A workshop website. Members book machines, and report broken machines. The website should have "
        "functionalities for flagging missing tools."_s,
        u"FaultReport.status=Open|In repair|Resolved;FaultReport>Machine;Tool.missing:boolean"_s);
    row("people who are followed",
        u"A sky watching community website. It should have functionalities for posting sightings with a picture, "
        "following other observers and a home feed."_s,
        u"follows;Sighting create user;!Observer;!Home"_s);
    row("one name for bookings",
        u"Please implement an appointment booking website for a dog groomer. The website should have functionalities "
        "for listing services with a price. Customers should be able to book and cancel."_s,
        u"booking(Appointment);Appointment>Service;!Booking"_s);
    row("places are chosen on a plan, and what is booked is looked for by its ends and its day",
        u"A booking website for night trains. Travellers should be able to enter departure city, destination and date, "
        "compare seat, couchette and sleeper prices, choose a free berth on a carriage plan, enter passenger details, "
        "and view or cancel the booking. It has functionalities for searching connections."_s,
        u"seats(Booking);Booking>Connection;Booking.berths;Booking.passengerName;Booking.total:money;"
        "Connection.departureCity;Connection.destination;Connection.date:date;Connection.departureTime:time;"
        "Connection.couchettePrice:money;Connection.sleeperRows:integer;!DepartureCity;!Passenger;!Berth;"
        "filter(Connection)"_s);
    row("seats of a screening, which a showtime is as well",
        u"A website for a small cinema. Visitors look at the films with poster and description, choose a film and "
        "showtime, select their seats on a seat map and pay for the tickets. Staff manage films, screenings with date, "
        "time and screen, and see all bookings."_s,
        u"seats(Booking);Booking>Screening;Screening>Film;Screening.rows:integer;Booking.seats;!Showtime;!Ticket;"
        "Booking.status=Reserved|Paid|Cancelled"_s);
    row("a bus has as many seats as the prompt says",
        u"A web app for a long-distance bus line. Passengers search departures by origin, destination and date, pick "
        "their seats on a seating chart of the bus, book tickets and cancel a booking. Admins manage trips with "
        "departure time, arrival time, price and capacity of 40 seats."_s,
        u"seats(Booking);Trip.origin;Trip.destination;Trip.capacity:integer;!Seat;!Ticket;!Departure"_s);
    row("guests at a wedding are seated by others",
        u"A wedding planner with guests and their names, a seating chart on which I assign guests to tables, and a "
        "list of events with a date."_s,
        u"!seats(Booking);Guest"_s);
    row("customers are due when an instrument was last tuned long ago",
        u"A CRM for a piano tuner. The website should have functionalities for managing customers and their "
        "instruments. Users add a customer with address and phone, register a piano with maker and year, record each "
        "tuning with date and pitch, and see which customers are due because the last tuning was over a year ago."_s,
        u"due(Customer);Instrument>Customer;Instrument.maker;Tuning>Instrument;!Piano"_s);
    row("plants that have not been watered are due",
        u"A plant care app where I keep my house plants with name and location, record each watering with date, and "
        "see which plants have not been watered for a week."_s,
        u"due(Plant);Watering>Plant"_s);
    row("a machine is due by a day of its own",
        u"Maintenance app for a workshop. Keep machines with name, serial number and last inspection date, and show "
        "machines whose last inspection is older than six months."_s,
        u"due(Machine);Machine.lastInspectionDate:date"_s);
    row("clients who were not called are due",
        u"A contact log: clients with name and phone, calls with date and notes, and a list of clients I have not "
        "called for 30 days."_s,
        u"due(Client);Call>Client;!Client.called"_s);
    row("how many of each is a number, whatever the word may do",
        u"A data entry page: beach, date, number of helpers, then counts for bottles, cigarette ends and others. Wrong "
        "numbers, like negative ones, are refused. We want to see totals per beach."_s,
        u"Entry.helpers:integer;Entry.bottles:integer;Entry.cigaretteEnds:integer;Entry>Beach;!One;!Like"_s);
    row("measures and numerals are no things",
        u"A tool for a timber yard. Users should be able to add logs with species, length and diameter, type the "
        "length in feet, order 25 kg bags and delete old ones."_s,
        u"Log.length:number;Log.diameter:number;!Foot;!KgBag;!One"_s);
    row("songs last, boats are long", u"A radio site. Editors add songs with title, artist and length."_s,
        u"Song.length:duration"_s);
    row("boats are offered for sale or rent",
        u"Build a property website on which houseboats and moorings are offered for sale or rent. Visitors should be "
        "able to filter by sale or rent, price, length and harbour, compare up to three boats and ask for a viewing on "
        "a certain day. Each boat's page needs technical data and monthly mooring fees. Brokers can log in to add, "
        "edit "
        "and withdraw offers."_s,
        u"Houseboat.offerType=Sale|Rent;Houseboat.price:money;Houseboat.length:number;Houseboat.harbour;"
        "Houseboat.technicalData:text;Houseboat.monthlyMooringFee:money;compare(Houseboat);filter(Houseboat);"
        "Viewing>Houseboat;!Property;!Boat;!Offer;!Withdrawal"_s);
    row("a site that sells and rents",
        u"A website for a company that sells and rents pianos. Customers filter pianos by brand. Staff manage "
        "listings."_s,
        u"filter(Piano);Piano.offerType=Sale|Rent;!Listing"_s);
    row("a board for every float",
        u"A project planner for a carnival club. For every float there should be a board with the columns planned, "
        "under construction and finished, on which task cards can be moved. Members create tasks with a due date and "
        "write comments. The float's page should compare the material costs so far with its budget."_s,
        u"board;Task>Float;Task.status=Planned|Under construction|Finished;Float.budget:money;!Board;!Card;"
        "!MaterialCost"_s);
    row("orders that use up stock",
        u"Develop a small resource planning system for a family sawmill. The website should have functionalities for "
        "log stock and cutting orders. Staff should be able to book incoming logs with species, length and diameter, "
        "create a cutting order that draws logs from stock, and mark finished orders as delivered. Managers can change "
        "prices per cubic metre."_s,
        u"stock(Log);CuttingOrder>Log;CuttingOrder.quantity:integer;CuttingOrder.status=New|Finished|Delivered;"
        "Log.price:money;!Price;!Booking;!Resource"_s);
    row("voices of a choir",
        u"A media library for a choir. Recordings are grouped by programme and voice part. Singers filter by voice "
        "part, play a recording and put recordings together in their own practice playlist. The choirmaster can add "
        "recordings with title, composer and voice part and remove old ones."_s,
        u"Recording.voicePart=Soprano|Alto|Tenor|Bass;Playlist>Recording;Playlist>User;media(Recording);!One"_s);
    row("one after another is no order",
        u"A learning website. It has functionalities for lessons and quizzes. Users should be able to work through "
        "lessons in order and take a quiz after each lesson."_s,
        u"Lesson;quiz;!Order"_s);
    row("what is moved is what was named before",
        u"A CRM website for a firm. The website should have functionalities for managing customers, offers and site "
        "visits. Users should be able to create an offer with amount and validity date, move it through sent, accepted "
        "and rejected, and note the outcome of each site visit."_s,
        u"Offer.status=Sent|Accepted|Rejected;Offer>Customer;SiteVisit>Customer;SiteVisit.status=Planned|Done|"
        "Cancelled"_s);
    row("a waiting list and what there is on a plot",
        u"A website for allotment gardens. The website should have functionalities for listing plots, a waiting list "
        "and lease agreements. Users should be able to filter plots by size in square metres, yearly rent and whether "
        "there is a shed and join the waiting list."_s,
        u"WaitlistEntry>Plot;LeaseAgreement>Plot;Plot.area:number;Plot.shed:boolean;Plot.yearlyRent:money;!Waiting;"
        "!List"_s);
    row("terms of a glossary",
        u"A magazine website about caves. It has functionalities for articles and a glossary. Users look up terms in "
        "the glossary."_s,
        u"GlossaryTerm.definition:text;!Glossary;!Term"_s);
    row("what is measured of each",
        u"An internal tool for a laboratory. It has functionalities for registering samples and recording "
        "measurements. Users should be able to enter a sample with client and depth in centimetres and record pH, "
        "nitrogen and moisture for each sample."_s,
        u"Measurement>Sample;Measurement.ph:number;Measurement.nitrogen:number;Sample.depth:number;!Measurement.weight"_s);
    row("levels over time, leaks that are open, districts beside each other",
        u"An analytics dashboard for a water company that monitors its reservoirs. The website should have "
        "functionalities for charting water levels over time, comparing consumption between districts and listing "
        "leaks that are still open. Users should be able to open a reservoir to see its readings."_s,
        u"Reading.waterLevel:number;Reading>Reservoir;compare(District);District.consumption:number;filter(Leak);"
        "Leak.status=Open|Closed"_s);
    row("what needs attention",
        u"A tool for hives. It has functionalities for listing hives that need attention and for comparing honey yield "
        "between apiaries."_s,
        u"Hive.needsAttention:boolean;Apiary.honeyYield:number;compare(Apiary)"_s);
    row("what runs low, and how many are baked",
        u"An ERP for a bakery. It has functionalities for recipes and production planning. Users should be able to "
        u"plan "
        "how many loaves are baked on a day, place an order for a branch and see which ingredients run low."_s,
        u"stock(Ingredient);ProductionPlan.quantity:integer;ProductionPlan.date:date;!Loaf;Order"_s);
    row("scenes on days, actors in scenes",
        u"A project management website for a film team. It has functionalities for scenes, shooting days and props. "
        "Users should be able to assign actors to a scene, schedule a scene on a shooting day, tick off props and see "
        "what percentage of the scenes has been shot."_s,
        u"Scene>Actor;Scene>ShootingDay;Prop.done:boolean;Scene.shot:boolean;!Percentage;!Actor>Scene"_s);
    row("beds of huts",
        u"A booking website for mountain huts. It has functionalities for searching huts and reserving beds. Users "
        "should be able to choose arrival and departure dates and the number of beds, see the total price with or "
        "without half board, and cancel a reservation up to two days before."_s,
        u"Booking>Hut;Booking.beds:integer;Booking.halfBoard:boolean;Hut.pricePerNight:money;!Bed"_s);
    row("delivered or fetched, and how far it is",
        u"A food ordering website for a pizzeria. It has functionalities for the menu, a cart and order tracking. "
        u"Users "
        "order for delivery or pick-up, pay in cash or by card and follow whether their order is being prepared, baked "
        "or delivered."_s,
        u"cart(MenuItem);Order.deliveryMethod=Delivery|Collection;Order.status=Prepared|Baked|Delivered;!Delivery;"
        "!PickUp;!Follow"_s);
    row("players of a tournament",
        u"An event website for a chess tournament. It has functionalities for registration, pairings and standings. "
        "Users register with name, club and rating and see the pairings of each round."_s,
        u"league(Pairing);Player.club;Pairing>Player;!Profile"_s);
    row("keys that are lent",
        u"An internal tool for a caretaker who hands out keys. It has functionalities for registering keys, lending "
        "them and recording returns. Users lend a key to a teacher with a due date and mark it as returned."_s,
        u"Loan>Key;Loan.dueDate:date;!Key.returned;!Return"_s);
    row("liked in other words",
        u"A social website for runners. Users post a run with distance, climb and a photo and give kudos."_s,
        u"Run.climb:number;Like>Run;!Kudos"_s);
    row("the busiest machines are machines",
        u"An analytics dashboard for launderettes. Users compare branches, see the five busiest machines and download "
        u"a "
        "monthly report."_s,
        u"Machine;compare(Branch);!BusiestMachine"_s);
    row("who has not trained, and what was used",
        u"A website for a mountain rescue team. It has functionalities for member records and training sessions. "
        "Coordinators list the equipment used and see who has not trained this quarter."_s,
        u"due(Member);Equipment;!EquipmentUsed"_s);
    row("rooms by difficulty, at a time, with a deposit",
        u"A booking website for an escape room. It has functionalities for showing rooms, booking time slots and gift "
        "vouchers. Users pick a room by difficulty and group size, choose a free time slot, pay a deposit and redeem a "
        "voucher."_s,
        u"Room.difficulty=Easy|Medium|Hard;Room.groupSize:integer;Booking.time:time;!Booking.endDate;Payment>Booking;"
        "!Deposit;!Size"_s);
    row("pictures before and after, and the budget of a project",
        u"A project management website for building firms. It has functionalities for projects, tasks and budgets. "
        "Users create a project with address and start date, add tasks with cost and deadline, upload photos before "
        "and after the work, and see how much of the budget has been spent."_s,
        u"Task.beforePhoto:image;Task.afterPhoto:image;Budget>Project;dashboard(Task)"_s);
    row("blood sugar by another name",
        u"A health website for people with diabetes. It has functionalities for recording blood sugar, meals and "
        "insulin. Users enter a blood sugar value with date and time and record meals with carbohydrates."_s,
        u"BloodSugarReading.value:number;!BloodSugarValue;Meal.carbohydrates:integer;Insulin.units:number;"
        "!BloodSugarReading read visitor"_s);
    row("what is paid has an amount",
        u"A finance website. It has functionalities for expenses. Users enter expenses with category and date."_s,
        u"Expense.amount:money"_s);
    row("measured twice a day",
        u"An internal tool for a swimming pool. It has functionalities for water measurements and fault reports. Users "
        "record chlorine, pH and temperature twice a day and report a fault with a photo."_s,
        u"WaterMeasurement.chlorine:number;WaterMeasurement.ph:number;WaterMeasurement.temperature:number;"
        "FaultReport.photo:image;!Fault;!Chlorine"_s);
    row("jobs by another name",
        u"A job board for film extras. It has functionalities for casting calls. Users apply for a casting call."_s,
        u"Application>CastingCall;!Job;!Call"_s);
    row("quizzes by continent",
        u"A quiz website about geography. The website should have functionalities for quizzes by continent, a timer "
        u"and "
        "a leaderboard. Users choose a continent and compare their score with friends."_s,
        u"Quiz.continent;filter(Quiz);leaderboard(QuizAttempt);!compare(Quiz)"_s);
    row("lessons of a driving school",
        u"A CRM for a driving school. It has functionalities for learner records, lesson scheduling and payments. "
        u"Users "
        "register a learner with address and licence class, schedule lessons with an instructor, record payments and "
        "see how many lessons each learner has taken."_s,
        u"Learner.licenceClass;Lesson>Learner;Lesson.date:date;Payment>Learner;!Learner.taken;!Lesson.content"_s);
    row("added to an order",
        u"An online shop for candles. It has functionalities for a catalogue and a shopping cart. Users add a gift "
        "message to an order and choose express delivery."_s,
        u"cart(Product);Order.giftMessage:text;Order.expressDelivery:boolean;!messages"_s);
    row("materials that production orders use up",
        u"An ERP for a furniture factory. It has functionalities for production orders. Users start a production order "
        "that consumes materials from stock."_s,
        u"stock(Material);ProductionOrder>Material;ProductionOrder.quantity:integer;!lines"_s);
    row("sounds that are listened to",
        u"A media website for nature sounds. It has functionalities for a sound archive and playlists. Users browse "
        "sounds by habitat, listen to a sound and create playlists."_s,
        u"media(Sound);Sound.habitat;Playlist>Sound"_s);
    row("animals that are sponsored",
        u"A donation website for a wildlife hospital. It has functionalities for patient stories, sponsorships and "
        "donations. Users sponsor an animal with a monthly amount, donate once and receive a receipt."_s,
        u"Sponsorship>Animal;Sponsorship.monthlyAmount:money;!Receipt"_s);
    row("who has not paid this month",
        u"A finance website for the treasurer of a rowing club. It has functionalities for membership fees. Users "
        u"record "
        "payments, remind members who have not paid this month, and see the balance."_s,
        u"due(Member);MembershipFee>Member"_s);
    row("daily counts, each of a station",
        u"An analytics dashboard for a city's bicycle counters. The website should have functionalities for daily "
        u"counts "
        "and station maps. Users should be able to select a counting station, compare two stations and download the "
        "data."_s,
        u"Measurement.count:number;Measurement>CountingStation;compare(CountingStation)"_s);
    row("a status says what is unpaid",
        u"A CRM for a photographer. It has functionalities for enquiries and invoices. Users see which invoices are "
        "unpaid."_s,
        u"!Invoice.unpaid;Invoice.status=Draft|Sent|Paid;filter(Invoice)"_s);
    row("a menu of each day",
        u"An internal tool for a kitchen. It has functionalities for weekly menus. Users plan a menu for each day with "
        "breakfast, lunch and dinner and see how many portions of each dish are needed."_s,
        u"Menu.date:date;Menu.breakfast;Menu.dinner;!Portion"_s);
    row("what is recorded has a day",
        u"A learning website for astronomers. Users record an observation with object, telescope and sketch."_s,
        u"Observation.date:date;Observation.sketch:image;Observation.telescope"_s);
    row("looked through by how many there are",
        u"A booking website for canal boats. Users filter boats by number of berths, length and home marina."_s,
        u"Boat.berths:integer;Boat.length:number;Boat.homeMarina;filter(Boat)"_s);
    row("who works where",
        u"A project website for a dig. Users register finds with depth, plan who works where on which "
        "day and see finds by period."_s,
        u"Shift.date:date;Shift.place;Find.depth:number;!Plan"_s);
    row("pain on a scale, exercises that are ticked off",
        u"A health website for physiotherapy patients. It has functionalities for exercises and a pain diary. Users "
        "should be able to tick off exercises of the day and record pain on a scale from 0 to 10."_s,
        u"Exercise.done:boolean;Pain.painLevel:integer;Pain.date:date"_s);
    row("stock is that of what arrives",
        u"An ERP for a flower wholesaler. The website should have functionalities for stock and purchase orders. Users "
        "record arriving flowers with variety and quantity."_s,
        u"stock(Flower);!ArrivingFlower;!Stock"_s);
    row("photographs that are looked through",
        u"A content website for a history society. It has functionalities for articles and old photographs. Users "
        u"browse "
        "photographs by decade and place."_s,
        u"Photo.decade;Photo.image:image;filter(Photo);!Article.oldPhotograph"_s);
    row("a watch list of a marketplace",
        u"A marketplace for used instruments. It has functionalities for listings and watch lists. Users create a "
        "listing with photos and price."_s,
        u"favourites;!Watch"_s);
    row("bare words are values of what was spoken of",
        u"A website for planning lessons. It has functionalities for lesson plans. Users enter subject, grade, topic "
        u"and "
        "duration and rate plans."_s,
        u"LessonPlan.subject;LessonPlan.grade;LessonPlan.topic;!Subject;!Grade;!Topic"_s);
    row("a yield of each roof",
        u"A finance website for a solar project. It has functionalities for shareholders. Users record the monthly "
        u"yield "
        "of each roof in kWh and list payouts to each shareholder."_s,
        u"Measurement.yield:number;Measurement>Roof;Payout>Shareholder;!Yield"_s);
    row("the name of who books is no list",
        u"An event website for a theatre. It has functionalities for ticket reservations. Users choose seats on a "
        u"seating "
        "plan, enter name and e-mail and cancel a reservation."_s,
        u"seats(Reservation);!EventEntry"_s);
    row("found again by a code",
        u"A booking website for a sauna boat. Guests choose a trip, the number of adults and towels and book. After "
        "entering a name they receive a booking code, with which they can later look up or cancel the booking."_s,
        u"tracking(Booking);Booking.bookingCode;!Book;Booking create "
        u"visitor;Booking.adults:integer;Booking.towels:integer;"
        "!BookingCode;!Booking read visitor"_s);
    row("what is reported is followed by its number",
        u"A website for our village where residents report broken lamps. Someone gives the street, describes the "
        u"damage, "
        "says how bad it is (small, large) and gets a report number. With it they can look up later whether it is "
        "reported, planned or repaired."_s,
        u"tracking(FaultReport);FaultReport.severity=Small|Large;!ReportNumber;!Status"_s);
    row("what each one posts of his own",
        u"Build a social network for people who carve spoons. Members should be able to create a profile, post their "
        "current carving project with picture, wood and tool, like and comment on other members' projects, and follow "
        "each other. The home feed shows the newest projects of the people one follows, and a discover page shows "
        "projects from everybody."_s,
        u"CarvingProject.picture;CarvingProject.wood;Like>CarvingProject;Comment>CarvingProject;!DiscoverPageShow"_s);
    row("the old ones are no things of their own",
        u"A media library for a brass band. The conductor can upload recordings and remove old ones, and compares the "
        "costs so far with a budget. Players listen to recordings."_s,
        u"Recording;!One;!Far"_s);
    row("those who send what they follow by a number need no account",
        u"A website where residents report fallen trees with place and severity and get a report number. With the "
        "number they look up whether it is reported, scheduled or removed. Forest staff see all reports and change "
        "the status."_s,
        u"tracking(Tree);Tree create visitor;Tree read staff;Tree update staff;"
        "Tree moves schedule by staff"_s);
    row("what figures are told apart by",
        u"Please implement an analytics dashboard for a chain of kiosks. The website should have functionalities for "
        "daily sales figures, product comparisons and branch rankings. Managers should be able to enter the sales of a "
        "day, filter by branch and date range and see sales per product."_s,
        u"Sale>Branch;Sale>Product;!Sale.product;leaderboard(Sale)"_s);
    row("told although only sorted",
        u"A help desk website. Students should be able to open a ticket with a category and priority, and attach a "
        "screenshot."_s,
        u"Ticket.description:text;Ticket.screenshot:image;Ticket.priority"_s);
    row("clothes", u"A wardrobe website. Users should be able to add clothes with a photo and a colour."_s,
        u"Garment.colour;!Clothe"_s);
    row("followed through its stages",
        u"An ERP website for a dairy. Staff should be able to start a batch of a cheese, follow it from curdling "
        u"through "
        "pressing to ripened, and enter sales."_s,
        u"Batch.status=Curdling|Pressing|Ripened"_s);
    row("categories that there are",
        u"A forum for rock gardeners. The website should have functionalities for discussion categories and threads. "
        "Members should be able to start a thread in a category such as mosses, tools or pests, and reply."_s,
        u"Thread>Category;Category=Mosses|Tools|Pests;!Moss;!Tool"_s);
    row("requests with an address",
        u"A company website for chimney sweeps. Visitors should be able to read about services and request a quote. "
        u"The "
        "owner can see all quote requests."_s,
        u"!QuoteRequest read visitor;!QuoteRequest read user"_s);
    row("values of a diary",
        u"A health diary for people with asthma. The website should have functionalities for logging attacks and "
        "listing causes. Users should be able to record date, duration, severity from one to ten, spray and suspected "
        "causes, and edit or delete an entry."_s,
        u"Attack.date:date;Attack.duration;Attack.severity;Attack.spray;Attack>Cause;!Entry;!Spray;Attack read owner;"
        "!Attack read user"_s);
    row("entries of a diary",
        u"A swimming diary. Swimmers should be able to enter lanes, strokes, mood and pulse, and delete an entry. A "
        u"gym "
        "log where I enter exercise, sets, reps and weight."_s,
        u"!Exercise;!Rep"_s);
    row("named after what it is for", u"Please develop a website for booking guided harbour tours. Guides add tours."_s,
        u"name=Guided Harbour Tours"_s);
    row("opened to be read",
        u"Please implement an online shop for juices. The website should have functionalities for a shopping cart. "
        "Users should be able to filter juices by type such as apple, pear or plum, open a juice to read its origin "
        "and "
        "pressing time, choose a bottle size, change quantities in the cart, and place an order."_s,
        u"Juice.type=Apple|Pear|Plum;Juice.pressingTime:duration;Juice.bottleSize;cart(Juice);!Juice create user;"
        "!Quantity"_s);
    row("what is seen of one that is opened",
        u"Please implement a property website for pastures. The website should have functionalities for listing "
        u"parcels. "
        "Buyers should be able to open a parcel to see soil type and road access, and save favourites. Sellers can add "
        "a "
        "parcel."_s,
        u"Parcel.soilType;Parcel.roadAccess;Parcel create seller;!Parcel create buyer;!Parcel.trackingNumber;!Property"_s);
    row("opened anew", u"A help desk website. Customers can open a ticket and open an article."_s,
        u"Ticket create customer;!Article create customer"_s);
    row("stays between two days",
        u"Please implement a booking website for alpine shelters. The website should have functionalities for making "
        "reservations. Walkers should be able to filter shelters by altitude, see facilities and price per night, "
        "choose "
        "arrival and departure dates with the number of people, and cancel a reservation. Shelter wardens can see the "
        "guests expected each day."_s,
        u"Shelter.altitude:integer;Shelter.facilities:list;Shelter.price:money;Reservation.startDate:date;"
        "Reservation.endDate:date;Reservation.guests:integer;!Facility;!Shelter.departureDate:date"_s);
    row("moved from one state to the next",
        u"Please implement a CRM for a piano tuner. The website should have functionalities for managing households, "
        "their tuning dates and the invoices sent to them. Users should be able to add a household with contact "
        "details, "
        "move a household from new to visited, tuned or closed, and search by name."_s,
        u"Household.status=New|Visited|Tuned|Closed;Household.tuningDate:date;Household.name;Invoice>Household"_s);
    row("tasks of whatever is a project here",
        u"Please implement a project management tool for a film crew. Users should be able to create a shoot with a "
        "closing night, add tasks for camera, sound or costume and assign a person to each task."_s,
        u"Task>Shoot;Task.category=Camera|Sound|Costume;Task>User;Shoot.name;Shoot.closingNight:date"_s);
    row("measured again and again",
        u"Please implement an analytics dashboard for orchard owners. The website should have functionalities for "
        "recording tree heights, showing fruit harvest over time and comparing orchards. Users should be able to view "
        "a "
        "table of the trees."_s,
        u"Measurement.height:number;Measurement.fruitHarvest:number;Measurement>Tree;!TreeHeight"_s);
    row("described where people ask",
        u"A question website for clock repairers. Users can ask questions, describe a movement with maker and year, "
        u"and "
        "upvote answers."_s,
        u"Question.maker;Question.year;!Movement"_s);
    row("kinds that are looked through",
        u"Please implement a portfolio website for a potter. The website should have functionalities for a gallery of "
        "works and a contact form. Visitors should be able to filter the gallery by bowls, vases and plates, and "
        "enlarge "
        "a work to see its glaze and dimensions."_s,
        u"Piece.category=Bowls|Vases|Plates;Piece.glaze;!Gallery;!Piece.bowl"_s);
    row("stock of what is named before it",
        u"Please implement an ERP system for a soap maker. The website should have functionalities for ingredient "
        u"stock "
        "and supplier records. Users should be able to enter orders from shops, and record deliveries of ingredients."_s,
        u"stock(Ingredient);Order>Shop;!Delivery"_s);
    row("followed and no longer followed",
        u"Please implement a social network for people who whittle. Users should be able to create a post with a photo "
        "link and wood, and follow or unfollow a whittler."_s,
        u"follows;Post.text;Post.wood;!Follow"_s);
    row("what is asked in a survey",
        u"Please implement a survey website about how pupils travel to school. Pupils should be able to enter "
        u"distance, "
        "means of transport and travel time, and rate their satisfaction from one to five."_s,
        u"SurveyEntry.transportMode=Car|Bus|Train|Bicycle|On foot;SurveyEntry.travelTime:duration;"
        "SurveyEntry.satisfaction:rating;!School"_s);
    row("a story before the wish, and who tells it",
        u"I rent out three old boathouses by the lake and keep everything in a notebook. I want a website where people "
        u"see which boathouses are free, with size, monthly rent and whether there is electricity. If one suits them "
        "they ask for a viewing on a day they choose. I can add boathouses, change the rent and see the viewing "
        "requests."_s,
        u"Boathouse.size;Boathouse.monthlyRent:money;Boathouse.electricity:boolean;!Boathouse.rent;Viewing>Boathouse;"
        "!ViewingRequest;!Notebook;Boathouse read visitor;!Boathouse create user;!Viewing read visitor"_s);
    row("what is seen of those that are looked through",
        u"A website where people look through the caravans, see the rent per week, the length and whether there is a "
        "shower and a heater, and narrow them down by those things. They should be able to put a few side by side."_s,
        u"Caravan.shower:boolean;Caravan.heater:boolean;Caravan.length:number;compare(Caravan);!Shower;!Heater"_s);
    row("how much of something",
        u"We need a shop where people can see each mustard with its price and how hot it is, from 1 to 5, and put jars "
        "in a basket."_s,
        u"Mustard.price:money;Mustard.heat:integer;cart(Mustard);!Shop"_s);
    row("kinds in brackets",
        u"An internal tool for a ski school with a register of equipment (skis, boots, helmets) and an inspection log. "
        "Staff record an inspection as passed or failed and report a defect with its severity."_s,
        u"Equipment.type=Skis|Boots|Helmets;Equipment.serialNumber;Inspection>Equipment;Defect>Equipment;!Boot;"
        "!Helmet"_s);
    row("tasks of something, of a kind",
        u"A project management tool for a puppet theatre:\n- Plays, each with an opening night\n- Tasks per play "
        u"(carving, sewing, painting) with a due date\n- A board with the columns To do, In progress and Done"_s,
        u"Task.category=Carving|Sewing|Painting;Task>Play;Task.status=To do|In progress|Done;board(Task);!Board"_s);
    row("split into tasks",
        u"A project management website for gardeners. Users can create a job with an address, split it into tasks such "
        "as digging, planting and fencing, and mark a task as done."_s,
        u"Task>Job;Task.category=Digging|Planting|Fencing;!Job>Task"_s);
    row("from the first stage to the last",
        u"A CRM for a wedding band with functionalities for following enquiries from first call to booked. Users add "
        "couples with a wedding date and venue."_s,
        u"Enquiry.stage=First call|In progress|Booked|Lost;Couple.name;Couple.phone:phone;!Follow"_s);
    row("lent and taken back",
        u"An internal tool for a tool shed. It has functionalities for signing drills out and taking them back. Staff "
        "can sign out a drill with the time it is due back."_s,
        u"Loan>Drill;Loan.dueTime:time"_s);
    row("owners of what they have, not of the site",
        u"A job board for orchards with job listings and applications. Riders apply with a short message and years of "
        "experience. Orchard owners can post a job and read the applications."_s,
        u"Job create orchardOwner;Application.shortMessage;Application.yearsOfExperience:integer;"
        "!Application.coverLetter"_s);
    row("categories that articles are looked through by",
        u"A blog about caving with functionalities for browsing by category. Readers filter articles by safety, maps "
        u"and "
        "lamps."_s,
        u"Article.category=Safety|Maps|Lamps;!Article.safety"_s);
    row("their own list",
        u"A media library for puppet films. Visitors filter films by decade and put a film on a watch list."_s,
        u"Favourite>Film;Film.decade;!Watch"_s);
    row("lines that are compared",
        u"A punctuality dashboard for a ferry operator. It should have functionalities for viewing on-time rates, "
        u"comparing ferry "
        "lines and listing the causes of delays. Users filter by line. Show some sample data for a month."_s,
        u"Measurement.onTimeRate:number;Measurement>FerryLine;Delay>FerryLine;Delay.cause;!FerryLine.sampleDataMonth"_s);
    row("recipes of something",
        u"A website with stew recipes. Every stew has a photo, ingredients with amounts and steps. The stews are "
        u"grouped "
        "by season (spring, autumn)."_s,
        u"Stew.ingredients:list;Stew.steps:list;!StewRecipe;!Stew.amount"_s);
    row("flights of a balloon, and bookings found again",
        u"A booking website for hot-air balloon flights. It has functionalities for viewing flights, choosing a launch "
        u"site "
        u"and reserving places. Visitors book places on a flight and cancel a booking using its reference number."_s,
        u"Flight.launchSite;!Flight.destination;filter(Flight);tracking(Booking);Booking create visitor;"
        "!Booking read visitor"_s);
    row("a booking that is looked up",
        u"A website for cave tours. Visitors read the day-by-day plan of a tour, book places and look up their booking "
        u"and cancel it."_s,
        u"Tour.dayByDayPlan:text;tracking(Booking);!Booking read visitor;!Plan"_s);
    row("a number of its own kind",
        u"An internal tool for a key cabinet. Staff search keys by room or hook number and report one broken."_s,
        u"Key.hookNumber;Key.broken:boolean"_s);
    row("rewards of chores beside goals",
        u"A pocket money tracker with children, a list of chores with rewards and savings goals. Parents add children "
        u"and create chores."_s,
        u"Chore.rewardAmount:money;Chore>Child;SavingsGoal>Child;!SavingsGoal>Chore"_s);
    row("penalties that were given",
        u"A dashboard for a town's car parks listing penalty notices by car park. Users add penalty notices."_s,
        u"PenaltyNotice.amount:money;PenaltyNotice.reason"_s);
    row("named after what people do there",
        u"Please develop a question-and-answer forum for people who restore old concertinas. Users post questions and "
        u"answer them."_s,
        u"name=Concertinas Forum;!People;Answer>Question"_s);
    row("looked up by role",
        u"A website with vacancies. Users can filter vacancies by resort and role, see whether lodging is included."_s,
        u"Vacancy.resort;Vacancy.role;Vacancy.lodgingIncluded:boolean"_s);
    row("what a rental site rents",
        u"A rental site for campervans. Customers should be able to filter by number of berths and by gearbox, add "
        u"extras "
        u"such as bedding and book. Staff can view upcoming pick-ups and record mileage at the return."_s,
        u"Campervan.pricePerDay:money;filter(Campervan);Rental>Campervan;Rental.mileage;Rental.totalPrice:money;"
        "Rental create user;Extra create staff;!PickUp"_s);
    row("what a marketplace is for",
        u"A marketplace for coin collectors with messages. Users browse by country, metal and year and place a bid on "
        u"a "
        u"coin. Sellers can set a reserve price."_s,
        u"Coin.metal;filter(Coin);Coin.reservePrice:money;Coin create seller;Bid>Coin;!Message.metal"_s);
    row("found by what each of them is",
        u"A shop for spare parts of tractors. Users can find parts by make, model and year."_s,
        u"Part.make;Part.model;filter(Part);!Partss"_s);
    row("kinds of what is looked for",
        u"A real estate site. Visitors can search by county, kind of land (arable, pasture, woodland) and price. "
        u"Agents add "
        u"a property and mark it as under offer or sold."_s,
        u"Property.landKind=Arable|Pasture|Woodland;filter(Property);Property.status=For sale|Under offer|Sold"_s);
    row("either this or that",
        u"A shop for tyres. Users add tyres to the basket and filter by summer, winter or all-season."_s,
        u"Tyre.season=Summer|Winter|All-season;!Tyre.summer"_s);
    row("sorted is no kind", u"A forum with questions. Users sort questions by newest, most voted or unanswered."_s,
        u"!Question.type"_s);
    row("what each of them has and when",
        u"An internal tool with which a company keeps track of forklift licences. It should track drivers, the truck "
        u"classes each may drive, the date of the last training and the expiry date."_s,
        u"Driver.truckClasses:list;Driver.lastTrainingDate:date;Driver.expiresOn:date;!Company"_s);
    row("people on shifts",
        u"A tool for planning shifts. The supervisor should be able to add lifeguards with the expiry date of their "
        u"rescue "
        u"certificate and put them on morning or afternoon shifts in a weekly plan for each pool."_s,
        u"Shift>Lifeguard;Shift.dayPart=Morning|Afternoon;Shift.pool;Lifeguard.rescueCertificateExpiryDate:date;!Plan"_s);
    row("stages from one to the last",
        u"A CRM for a caterer. It should track couples from enquiry through tasting and quote to confirmed or lost. "
        u"Staff "
        u"record a couple's names, wedding date and venue and log calls with a date. A page lists the weddings."_s,
        u"Couple.stage=Enquiry|Tasting|Quote|Confirmed|Lost;Call>Couple;!Wedding"_s);
    row("an occasion to come to",
        u"A website with which a group organises river clean-ups. Volunteers can find a clean-up by date and sign up "
        u"with a "
        u"number of helpers."_s,
        u"RiverCleanUp.date:date;RiverCleanUp.capacity:integer;Registration>RiverCleanUp;Registration.helpers:integer"_s);
    row("two of a kind",
        u"A CRM for a shop. Staff add clients and register a left and a right device with serial number and warranty end."_s,
        u"Device.side=Left|Right;Device.warrantyUntil:date;!Warranty;!Left"_s);
    row("reports of what is reported",
        u"A civic website where residents report potholes. Residents submit a report with street name and size and "
        u"confirm a "
        u"pothole somebody else has already reported."_s,
        u"Pothole.streetName;Pothole.size;!Report;!ReportRecord;votes(Pothole)"_s);
    row("the answer that was the solution",
        u"A question and answer forum. Members ask questions with their tank volume and water values and write "
        u"answers. "
        u"The person who asked can mark one answer as the solution."_s,
        u"Question.waterValues:list;Answer.isAccepted:boolean;!Answer.solution"_s);
    row("what went into a letter",
        u"An AI-assisted tool that helps people write a letter. Users should be able to enter the company's name, what "
        u"they "
        u"bought, what went wrong and what they want, such as a refund or repair, and choose a tone: friendly or firm."_s,
        u"SavedLetter.companyName;SavedLetter.whatYouBought;!Remedy;!Product;!Refund"_s);
    row("orders for this and that",
        u"An ERP for my workshop:\n- customers, and orders for chairs and sofas (piece, metres needed, price, due "
        u"date)\n"
        u"- fabric stock in metres"_s,
        u"Order.piece;Order.metresNeeded:number;Order.dueDate:date;stock(Fabric);!Sofa;!Chair"_s);
    row("parts of a profile and whom it suits",
        u"A social network for folk dancers. Members create a profile with the dances they know and post news. The "
        u"site "
        u"should suggest dancers nearby who share a dance."_s,
        u"Profile.dances:list;matching(Profile);Post.body;!Dance;!News"_s);
    row("states that begin with to",
        u"A project tool.\n- scenes with number\n- props per scene: name, bought / rented / built, cost, who is "
        u"responsible\n"
        u"- states: to find, ordered, on set, returned"_s,
        u"Prop>Scene;Prop.kind=Bought|Rented|Built;Prop.responsiblePerson;Prop.status=To find|Ordered|On set|Returned"_s);
    row("figures that cannot be",
        u"A dashboard for rain gauges. Volunteers submit a reading for their station, and implausible values should be "
        u"rejected."_s,
        u"Reading.value:number"_s);
    row("sold by what it is of",
        u"Please implement an analytics dashboard for a chain of parlours. It should show sales per flavour, per "
        u"parlour and "
        u"per day, with a bar chart. Managers can compare two parlours."_s,
        u"Sale.flavour;Sale>Parlour;dashboard(Sale)"_s);
    row("what is opened to be read",
        u"A learning website for the chemical elements with a quiz. Pupils should be able to click an element to read "
        u"its "
        u"symbol, atomic number and everyday uses."_s,
        u"Element.symbol;Element.atomicNumber:integer;!Quiz.symbol"_s);
    row("theirs with values between",
        u"A CRM for a workshop. It needs to keep customers with name and phone, their bicycles with frame number, and "
        u"repair "
        u"orders with a price estimate."_s,
        u"Bicycle>Customer;Bicycle.frameNumber"_s);
    row("everyone is nobody in particular",
        u"Secret santa for our office: enter names and e-mails, everyone sees only their own, budget and wish lists."_s,
        u"Participant.email:email;!Everyone;!Name;!Favourite"_s);
    row("let to a tenant",
        u"An internal tool for a society that rents out allotment gardens. The committee should be able to add a plot "
        u"with "
        u"number and yearly rent and let it to a tenant from a date."_s,
        u"Lease>Tenant;Lease.startDate:date;Plot.yearlyRent:money;!Rental"_s);
    row("room in what is announced",
        u"A booking system for the kilns of a pottery studio. Members can see a weekly firing plan, reserve shelf "
        u"space in a "
        u"firing and choose between bisque and glaze firings, and a firing that is full should go on to a waiting "
        u"list. The "
        u"studio manager can schedule a firing with its temperature."_s,
        u"Firing.date:date;Firing.capacity:integer;Firing.type=Bisque|Glaze;Reservation>Firing;calendar(Firing);"
        "WaitlistEntry.name"_s);
    row("costs drawn by their category",
        u"A wedding budget planner. Users can add an expense with supplier and due date. The dashboard should show the "
        u"money "
        u"left, a chart by category and the next three payments due."_s,
        u"Expense.category;dashboard(Expense);!Wedding"_s);
    row("values named after a deed",
        u"An online shop for candles. Every product page should state wax, burn time, weight and price."_s,
        u"Product.wax;Product.burnTime:duration;Product.weight:number"_s);
    row("sorted by what can be measured",
        u"A learning website about rivers. Pupils can sort rivers by length or by name and see the newest first."_s,
        u"River.length:number;!River.newest"_s);
    row("paid for with test data",
        u"Please implement a food ordering website for a pizzeria. The website should allow customers to browse the "
        u"menu "
        u"by category, choose the size and extra toppings of a pizza, and pay on delivery or by card with test data."_s,
        u"MenuItem.category;MenuItem.price"_s);
    row("performances of a theatre",
        u"Please implement a ticket website for a city theatre. The website should have functionalities for a "
        u"programme "
        u"of performances, a seating plan and ticket purchase. Administrators can add performances."_s,
        u"Performance.date:date;Ticket>Performance;seats"_s);
    row("one line about a salon", u"appointment booking for a hair salon"_s,
        u"Appointment>Service;Appointment>Stylist;Service.price"_s);
    row("one line about courses", u"online course platform"_s, u"Lesson>Course;Enrolment>Course"_s);
    row("one line about a shop of tickets", u"event ticket shop"_s, u"EventTicket>Event;EventTicket.price"_s);
    row("one line that says more than its place",
        u"photo contest where people upload photos and vote for the best one"_s, u"Photo.score;!Album"_s);
    row("nights in something",
        u"A booking website for mountain huts. Guests look at a calendar of free nights, see the price per night, book "
        u"a stay and leave a review. A booking should be refused if the nights are already taken."_s,
        u"Booking>MountainHut;Booking.startDate:date;Booking.endDate:date;calendar(Booking);!Stay"_s);
    row("practices that post",
        u"A job board for dental nurses. Job seekers can search vacancies by region and apply with a message and a CV "
        u"file. Practices can post a vacancy, edit it, and move each applicant through new, interview, and hired or "
        u"rejected."_s,
        u"Vacancy.employmentType;Application.status=New|Interview|Hired|Rejected;Application.cvFile;!Practice"_s);
    row("a finder is a search",
        u"A booking site for a blood service with a session finder and appointments. The site should also show which "
        u"blood groups are currently running low."_s,
        u"BloodGroup.quantity:integer;BloodGroup.status=Plenty|Running low;!Finder"_s);
    row("how long each lasted",
        u"A log for a rowing club. Users enter an outing with crew, boat, boat class and start time, mark an outing as "
        u"finished, and see how long each outing lasted."_s,
        u"Outing.boatClass;Outing.startTime:time;Outing.endTime:time;Outing.duration:duration"_s);
    row("consumption is no opinion",
        u"A dashboard for ploughs with functionalities for following progress and reviewing salt consumption."_s,
        u"!Review"_s);
    row("several of something per another",
        u"Customer management for a loft. What it needs:\n\n"
        u"- customers with name, harbour and phone\n"
        u"- several boats per customer (boat name, class, length)\n"
        u"- enquiries that turn into quotes, then orders, then delivered, shown as columns\n"
        u"- a quote form: sail type, area in square metres, cloth price per square metre, hours of work; total worked "
        u"out automatically\n"
        u"- notes of phone calls with the date, newest first"_s,
        u"Boat>Customer;Boat.class;Enquiry.stage=Enquiry|Quote|Order|Delivered;board(Enquiry);Quote.area:number;"
        "Quote.workHours:number;Quote.totalPrice:money;Quote.hourlyRate:money;!Hours;!Front"_s);
    row("something free assigned to what was named",
        u"A dispatch dashboard for a town's ploughs. Dispatchers should be able to set a route's priority, assign a "
        u"free "
        u"vehicle, mark a route as cleared and record how much salt was spread."_s,
        u"Route.priority;Route>Vehicle;Route.cleared;Route.saltQuantity:integer"_s);
    row("a form's number keeps its name",
        u"An ERP for a workshop.\n- Articles: article number, description, sales price"_s, u"Article.articleNumber"_s);
    row("the application to be built is not applied with",
        u"Please implement a project management application for a building contractor. The application should have "
        u"functionalities for projects, tasks on a board and a budget for each project. Users should be able to record "
        u"expenses against the budget. An overview can also show the progress of all projects in percent."_s,
        u"Project.budget:money;Expense>Project;Task>Project;board(Task);!Application;!Budget;!Project.progress"_s);
    row("habits with a goal for the week",
        u"A habit tracker: I add habits with a weekly goal, tick them off each day, and see my current streak and a "
        u"month calendar for every habit. I want to edit, pause and delete habits."_s,
        u"Habit.timesAWeek:integer;Habit.status=Active|Paused;Habit moves resume by owner;!Habit.date;!Habit.frequency"_s);
    row("package holidays that are booked with extras",
        u"Please implement a booking website for a travel agency that sells package holidays to islands. The website "
        u"should have functionalities for searching trips, showing hotel details and booking. Customers should be able "
        u"to search by destination, departure month and number of travellers, sort results by price or rating, and add "
        u"extras such as a rental car or travel insurance. The total price should update with every choice."_s,
        u"Trip.hotel;Trip.price:money;Trip.departureDate:date;Booking>Trip;Booking>Extra;Booking.travellers:integer;"
        "Booking.totalPrice:money;!Trip.travellers;!Booking.date;!Extra>User"_s);
    row("lessons in units, with flashcards",
        u"Please implement a learning platform for beginners in Spanish. The website should have functionalities for "
        u"lessons grouped in units, vocabulary flashcards and a short quiz at the end of every lesson. Learners should "
        u"be able to flip through the flashcards, answer quiz questions with immediate feedback and repeat a quiz."_s,
        u"Unit.title;Lesson>Unit;Flashcard.answer;Flashcard>Lesson;Quiz>Lesson;!Quiz.status;!Lesson>Flashcard"_s);
    row("one place and one letter of a job",
        u"Please implement a job board for nurses. The website should support searching vacancies by profession and "
        u"city, filtering by full-time or part-time, and reading a full job description. Applicants should be able to "
        u"save jobs to a list and apply with a short letter. Hospitals can also post vacancies."_s,
        u"Vacancy.city;Vacancy.profession;Vacancy.employmentType;Application.coverLetter:text;!Vacancy.location;"
        "!Vacancy.type;!Application.shortLetter"_s);
    row("leave that is still pending",
        u"Please implement an internal tool for a company's staff to request holidays and sick leave. Employees should "
        u"be able to choose the type of leave with start and end date and cancel a request that is still pending. "
        u"Managers can approve or reject requests with a comment."_s,
        u"LeaveRequest.type=Holiday|Sick leave;LeaveRequest.startDate:date;LeaveRequest.endDate:date;"
        "LeaveRequest.status=Pending|Approved|Rejected|Cancelled;!Holiday;!Request"_s);
    row("a time of a session",
        u"Please implement an appointment booking website for a blood donation service. The website should have "
        u"functionalities for a session finder and appointment management. Donors should be able to answer health "
        u"questions, search for donation sessions by town, book a free time and cancel or move it later."_s,
        u"Session.town;Session.date:date;Appointment>Session;!Appointment>HealthQuestion"_s);
    row("the stock of each branch",
        u"Build an inventory system for a bakery chain with an ingredient list, stock per branch, purchase orders to "
        u"suppliers and a low-stock warning. Staff can book deliveries in and daily use out, and managers can set the "
        u"minimum level of each ingredient. Every stock movement should be kept in a history with date, branch and "
        u"quantity."_s,
        u"stock(Ingredient);StockMovement>Branch;StockMovement>Ingredient;PurchaseOrder>Branch;PurchaseOrder>Supplier;"
        "PurchaseOrder.quantity:integer;!Level;!Booking;!Stock"_s);
    row("a pipeline, its notes and reminders",
        u"Please implement a CRM for a gym. The system should have functionalities for a contact list, a sales "
        u"pipeline "
        u"and follow-up reminders. Staff should be able to add and edit contacts, move a prospect through the stages "
        u"new, trial, negotiation and member, and write notes on calls and visits."_s,
        u"Contact.status=New|Trial|Negotiation|Member;board(Contact);FollowUpReminder.dueDate:date;"
        "FollowUpReminder>Contact;Note.kind=Call|Visit;Note>Contact;!Note.status"_s);
    row("what a shop sells",
        u"Please implement an online shop for an electronics store selling phones, laptops, headphones and "
        u"televisions. "
        u"Customers should be able to filter products by brand and price and use a shopping cart."_s,
        u"Product.category=Phones|Laptops|Headphones|Televisions;Product.brand;cart(Product)"_s);
    row("a dashboard that breaks down",
        u"Please implement an analytics dashboard for a car insurance company to follow its damage claims. The website "
        u"should have functionalities for showing key figures, charting claims per month and breaking claims down by "
        u"cause of damage. Users should be able to filter everything by region and by date range."_s,
        u"Claim.damageCause;Claim.region;dashboard(Claim);!Damage;!Follow"_s);
    row("a house that presents itself",
        u"Please implement a company website for an architecture office. The website should have functionalities for "
        u"presenting the office, its team, its services and a gallery of finished projects. The form should check that "
        u"all required fields are filled in correctly."_s,
        u"TeamMember.role;TeamMember.photo;Service.name;Project.photo;content;!Office;!Required"_s);
    row("one line about a collection", u"A recipe collection with ratings"_s, u"Recipe.ingredients;!Collection"_s);
}

QTEST_APPLESS_MAIN(TestOrders)
#include "tst_orders.moc"
