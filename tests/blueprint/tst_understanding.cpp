// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/colours.h"
#include "agents/blueprint/understanding.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace autodevos;
using namespace Qt::StringLiterals;

namespace {

const QString boardPrompt =
    u"Build a team task board: people sign up, create projects, add tasks with a title, description, priority, due "
    u"date "
    "and status, assign them to members, comment on tasks, and see a dashboard with how many tasks are open, in "
    "progress and done."_s;
const QString recipePrompt =
    u"I want a recipe box. Recipes have a title, ingredients, steps, cooking time, difficulty and a photo link, and "
    "belong to categories. Visitors can search and filter recipes; signed-in users add recipes, rate them from 1 to 5 "
    "stars and keep favourites."_s;
const QString clinicPrompt =
    u"A small clinic needs appointment booking: doctors with a specialty and working hours, patients, appointments "
    u"with "
    "date, time, reason and state (requested, confirmed, cancelled, done). Patients book and cancel; staff confirm. No "
    "doctor can have two appointments at the same time."_s;
const QString portfolioPrompt = u"Create a portfolio website for a developer with an about page, projects with tags "
                                u"and links, a blog and a contact "
                                "form."_s;

/// What a domain says, in lines that two authors may be expected to agree on.
QSet<QString> essence(const Domain &domain)
{
    QSet<QString> lines;
    for (const Entity &entity : domain.entities) {
        lines.insert(u"entity %1 presented %2 owner %3 parent %4"_s.arg(entity.name)
                         .arg(static_cast<int>(entity.presentation))
                         .arg(entity.ownerField, entity.parent));
        for (const Field &field : entity.fields)
            lines.insert(
                u"field %1.%2 %3 [%4]"_s.arg(entity.name, field.name, toString(field.type), field.options.join(u'|')));
        for (const Relation &relation : entity.relations)
            lines.insert(u"relation %1.%2 %3 many %4 actor %5"_s.arg(entity.name, relation.name, relation.target)
                             .arg(relation.many)
                             .arg(relation.isActor));
        const auto sorted = [](QStringList list) {
            list.sort();
            return list.join(u',');
        };
        lines.insert(u"access %1 read %2 create %3 update %4 remove %5"_s.arg(
            entity.name, sorted(entity.access.read), sorted(entity.access.create), sorted(entity.access.update),
            sorted(entity.access.remove)));
    }
    for (const DomainRole &role : domain.roles)
        lines.insert(u"role %1 %2 %3"_s.arg(role.name).arg(role.canSignUp).arg(role.profile));
    for (const StateMachine &machine : domain.machines) {
        for (const Transition &move : machine.transitions)
            lines.insert(u"move %1.%2 %3: %4 -> %5 by %6"_s.arg(machine.entity, machine.field, move.name,
                                                                move.from.join(u','), move.to, move.roles.join(u',')));
    }
    for (const Rule &rule : domain.rules)
        lines.insert(u"rule %1 %2 %3 %4 %5"_s.arg(static_cast<int>(rule.kind))
                         .arg(rule.entity, rule.resource, rule.start, rule.time));
    for (const Capability &capability : domain.capabilities)
        lines.insert(u"can %1 %2 %3"_s.arg(toString(capability.kind), capability.entity, capability.page));
    return lines;
}

QStringList missing(const QSet<QString> &want, const QSet<QString> &got)
{
    const QSet<QString> rest = QSet<QString>(want) - got;
    QStringList lines(rest.begin(), rest.end());
    lines.sort();
    return lines;
}

} // namespace

class TestUnderstanding : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto lexicon = language::Lexicon::load();
        QVERIFY(lexicon);
        m_lexicon = *lexicon;
    }

    void readsTheFourPromptsAsAPersonWould_data()
    {
        QTest::addColumn<QString>("prompt");
        QTest::addColumn<QString>("fixture");
        QTest::addColumn<QStringList>("debatable");
        QTest::newRow("board") << boardPrompt << u"taskboard"_s << QStringList{};
        QTest::newRow("recipes") << recipePrompt << u"recipebox"_s << QStringList{};
        QTest::newRow("clinic") << clinicPrompt << u"clinic"_s << QStringList{u"access Appointment"_s};
        QTest::newRow("portfolio") << portfolioPrompt << u"portfolio"_s << QStringList{};
    }
    void readsTheFourPromptsAsAPersonWould()
    {
        QFETCH(QString, prompt);
        QFETCH(QString, fixture);
        QFETCH(QStringList, debatable);
        QFile file(QFINDTESTDATA("../fixtures/domains") + u"/%1.json"_s.arg(fixture));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto expected = domainFromJson(QJsonDocument::fromJson(file.readAll()).object());
        QVERIFY2(expected, expected ? "" : qPrintable(expected.error().toLine()));
        const auto understood = understand(prompt, *m_lexicon);
        QVERIFY2(understood, understood ? "" : qPrintable(understood.error().toLine()));
        QStringList lines = missing(essence(*expected), essence(understood->domain));
        lines.removeIf([&](const QString &line) {
            return std::any_of(debatable.begin(), debatable.end(),
                               [&](const QString &d) { return line.startsWith(d); });
        });
        for (const QString &line : std::as_const(lines))
            qInfo("missing: %s", qPrintable(line));
        if (!lines.isEmpty()) {
            for (const QString &line : missing(essence(understood->domain), essence(*expected)))
                qInfo("instead: %s", qPrintable(line));
        }
        QVERIFY(lines.isEmpty());
    }

    void listsEveryStatementAsARequirementWithItsPlace()
    {
        for (const QString &prompt : {boardPrompt, recipePrompt, clinicPrompt, portfolioPrompt}) {
            const auto understood = understand(prompt, *m_lexicon);
            QVERIFY(understood);
            qsizetype covered = 0;
            for (const Requirement &requirement : understood->requirements) {
                QVERIFY(requirement.length > 0);
                QVERIFY(requirement.offset + requirement.length <= prompt.size());
                QVERIFY(requirement.cannot.isEmpty());
                covered += requirement.length;
            }
            QVERIFY2(covered * 100 > prompt.size() * 80, qPrintable(QString::number(covered)));
        }
    }

    void makesEachListedFeatureARequirementOfItsOwn()
    {
        const auto understood = understand(portfolioPrompt, *m_lexicon);
        QVERIFY(understood);
        QStringList texts;
        for (const Requirement &requirement : understood->requirements)
            texts.append(requirement.text);
        QCOMPARE(texts, QStringList({u"Create a portfolio website for a developer"_s, u"An about page"_s,
                                     u"Projects with tags and links"_s, u"A blog"_s, u"A contact form"_s}));
        for (const Capability &capability : understood->domain.capabilities) {
            if (capability.kind == CapabilityKind::Blog)
                QCOMPARE(capability.requirements, QStringList(u"R4"_s));
        }
    }

    void refusesAScriptItCannotRead()
    {
        for (const QString &prompt : {u"בניית לוח משימות"_s, u"بناء لوحة مهام للفريق"_s, u"チームのタスクボード"_s}) {
            const auto understood = understand(prompt, *m_lexicon);
            QVERIFY2(!understood, qPrintable(prompt));
            QVERIFY(understood.error().kind == ErrorKind::Unsupported);
        }
    }

    void saysWhatItWillNotBuild()
    {
        const auto understood =
            understand(u"Build a shop with products, video calls and payments. Customers order products "
                       "and receive text messages by SMS."_s,
                       *m_lexicon);
        QVERIFY(understood);
        QStringList refused;
        for (const Requirement &requirement : understood->requirements) {
            if (!requirement.cannot.isEmpty())
                refused.append(requirement.text.toLower());
        }
        QVERIFY(refused.join(u'|').contains(u"video calls"_s));
        QVERIFY(refused.join(u'|').contains(u"sms"_s));
    }

    void readsWhatPeopleDoWithEachOther_data()
    {
        QTest::addColumn<QString>("prompt");
        QTest::addColumn<QStringList>("capabilities");
        const auto row = [](const char *name, const QString &prompt, const QStringList &capabilities) {
            QTest::newRow(name) << prompt << capabilities;
        };
        row("messages", u"Build a marketplace where users post listings with a title and price and message sellers."_s,
            {u"messages Listing"_s});
        row("direct messages", u"A social network with posts. Users can send direct messages to each other."_s,
            {u"messages"_s});
        row("rooms", u"A community site with articles and chat rooms."_s, {u"messages"_s, u"chat"_s});
        row("votes", u"A forum: users write posts with a title and a text, and upvote and downvote posts."_s,
            {u"votes Post"_s});
        row("answers",
            u"A Q&A site. Users ask questions with a title and body, answer questions, upvote answers and accept an "
            "answer."_s,
            {u"votes Answer"_s});
        row("follows", u"A blog platform where users write articles and follow other users."_s, {u"follows"_s});
        row("notifications", u"A task manager. Tasks have a title and a due date. Users get notifications."_s,
            {u"notifications"_s});
        row("reminders", u"An app for bills. A bill has a name, an amount and a due date. Users get reminders."_s,
            {u"notifications"_s});
        row("faq and newsletter", u"A website for a bakery with a FAQ page and a newsletter sign-up."_s,
            {u"faq"_s, u"newsletter"_s});
        row("recommendations",
            u"A book catalogue: books have a title, author, genre and price. Users get recommendations by genre."_s,
            {u"matching Book"_s});
        row("matched", u"A pet site. Pets have a name, breed and age. Users are matched with pets by breed."_s,
            {u"matching Pet"_s});
        row("languages", u"A recipe site with recipes and multi-language support (English, German)."_s,
            {u"languages"_s});
        row("assistant", u"A help desk with tickets and an AI chatbot."_s, {u"assistant"_s});
        row("reports",
            u"An expense tracker. Expenses have a title, an amount, a category and a date. Users see monthly reports."_s,
            {u"report Expense"_s});
        row("stock", u"An inventory app. Products have a name, a price and a stock. Staff get low-stock alerts."_s,
            {u"stock Product"_s});
        row("import", u"A contact manager. Users import contacts from a CSV file. Contacts have a name and an email."_s,
            {u"import Contact"_s});
        row("photos", u"Build a photo sharing site where users upload photos with captions and like photos."_s,
            {u"upload Photo"_s});
        row("files", u"A document manager: users upload documents with a title and a category."_s,
            {u"upload Document"_s});
        row("saved searches", u"A property site. Listings have a title and a price. Users get saved searches."_s,
            {u"savedFilters Listing"_s});
    }

    void readsWhatPeopleDoWithEachOther()
    {
        QFETCH(const QString, prompt);
        QFETCH(const QStringList, capabilities);
        const auto understood = understand(prompt, *m_lexicon);
        QVERIFY(understood);
        QStringList found;
        for (const Capability &capability : understood->domain.capabilities)
            found.append((toString(capability.kind) + u' ' + capability.entity).trimmed());
        for (const QString &capability : capabilities)
            QVERIFY2(found.contains(capability), qPrintable(capability + u" is not among "_s + found.join(u", "_s)));
        for (const Requirement &requirement : understood->requirements)
            QVERIFY2(requirement.cannot.isEmpty(), qPrintable(requirement.text + u": "_s + requirement.cannot));
    }

    void sellsWhatThePromptSells_data()
    {
        QTest::addColumn<QString>("prompt");
        QTest::addColumn<QString>("sold");
        const auto row = [](const char *name, const QString &prompt, const QString &sold) {
            QTest::newRow(name) << prompt << sold;
        };
        row("bakery",
            u"Build an online bakery shop with a product catalogue, shopping cart, checkout with simulated payment, "
            u"and "
            "order history."_s,
            u"Product"_s);
        row("books",
            u"Please implement an online bookstore for readers. The website should have functionalities for browsing "
            "books by genre, adding books to a shopping cart, checking out, and tracking orders. Staff manage the "
            "books and the stock."_s,
            u"Book"_s);
        row("dishes",
            u"A food ordering website where customers browse dishes with a name and a price, add them to a cart and "
            "check out."_s,
            u"Dish"_s);
    }

    void sellsWhatThePromptSells()
    {
        QFETCH(const QString, prompt);
        QFETCH(const QString, sold);
        const auto understood = understand(prompt, *m_lexicon);
        QVERIFY(understood);
        const Domain &domain = understood->domain;
        QVERIFY(domain.has(CapabilityKind::Cart, sold));
        const Entity *order = domain.entity(u"Order"_s);
        QVERIFY(order);
        QVERIFY2(order->access.create.isEmpty(), "orders are made by the checkout alone");
        QCOMPARE(order->ownerField, u"customer"_s);
        QVERIFY(!order->access.read.contains(u"user"_s));
        QVERIFY(domain.entity(sold)->access.read.contains(u"visitor"_s));
        QVERIFY(!domain.entity(u"Stock"_s));
        QVERIFY(domain.machine(u"Order"_s, u"status"_s));
        for (const Requirement &requirement : understood->requirements)
            QVERIFY2(requirement.cannot.isEmpty(), qPrintable(requirement.text + u": "_s + requirement.cannot));
    }

    void answersPromptsItCannotServe_data()
    {
        QTest::addColumn<QString>("prompt");
        QTest::addColumn<bool>("isUsage");
        QTest::newRow("empty") << QString() << true;
        QTest::newRow("blank") << u" \n\t "_s << true;
        QTest::newRow("emoji only") << u"🚀🔥"_s << true;
        QTest::newRow("too long") << QString(1'000'000, u'x') << true;
        QTest::newRow("one word") << u"hello"_s << false;
        QTest::newRow("greeting") << u"Hi, how are you today?"_s << false;
        QTest::newRow("another program") << u"a rust calendar cli"_s << false;
        QTest::newRow("mobile") << u"Build an Android app for runners"_s << false;
        QTest::newRow("other language") << u"Bitte baue mir eine Webseite für meinen Laden mit Produkten und Kunden"_s
                                        << false;
        QTest::newRow("right to left") << u"أريد تطبيقا لإدارة المهام مع المستخدمين والمشاريع"_s << false;
    }
    void answersPromptsItCannotServe()
    {
        QFETCH(QString, prompt);
        QFETCH(bool, isUsage);
        const auto understood = understand(prompt, *m_lexicon);
        QVERIFY(!understood);
        QVERIFY(understood.error().kind == (isUsage ? ErrorKind::Usage : ErrorKind::Unsupported));
        QVERIFY(!understood.error().remedy.isEmpty());
    }

    void findsWhatIsUsedRatherThanKept_data()
    {
        QTest::addColumn<QString>("prompt");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("snake") << u"A snake game where the player eats apples, with high scores"_s
                               << QStringList{u"can arcadeGame  snake"_s};
        QTest::newRow("catch") << u"A browser game where players collect falling lanterns with a basket"_s
                               << QStringList{u"can arcadeGame  catch"_s};
        QTest::newRow("several games") << u"An arcade website with a memory game, tic-tac-toe and 2048"_s
                                       << QStringList{u"can arcadeGame  memory"_s, u"can arcadeGame  tic-tac-toe"_s,
                                                      u"can arcadeGame  2048"_s};
        QTest::newRow("crossing") << u"An arcade game where players steer a frog, collect flies and avoid trucks"_s
                                  << QStringList{u"can arcadeGame  crossing"_s};
        QTest::newRow("gathering")
            << u"A browser game in which a squirrel gathers acorns. Players move the squirrel with "
               "the arrow keys, and lose one of three lives when a fox touches the squirrel."_s
            << QStringList{u"can arcadeGame  gather"_s};
        QTest::newRow("in goal")
            << u"Browser game where I'm the goalkeeper in a penalty shoot-out: ten shots, dive with the "
               "arrow keys, count saves and keep my best score."_s
            << QStringList{u"can arcadeGame  shoot-out"_s};
        QTest::newRow("at the spot") << u"A penalty game in which players aim and shoot at the goal"_s
                                     << QStringList{u"can arcadeGame  shoot-out"_s};
        QTest::newRow("bubbles") << u"A whack-a-mole game in which bubbles pop up, with high scores"_s
                                 << QStringList{u"can arcadeGame  whack"_s};
        QTest::newRow("another word for it")
            << u"A brick-breaking arcade game website with several levels, lives and sound that can be muted"_s
            << QStringList{u"can arcadeGame  breakout"_s};
        QTest::newRow("in the style of") << u"A snake-style game where a caterpillar eats leaves"_s
                                         << QStringList{u"can arcadeGame  snake"_s};
        QTest::newRow("ships")
            << u"A naval battle game where a player places ships on a grid and fires at the computer"_s
            << QStringList{u"can arcadeGame  battleship"_s};
        QTest::newRow("blocks") << u"A tetris clone with levels"_s << QStringList{u"can arcadeGame  falling-blocks"_s};
        QTest::newRow("ladder") << u"A word ladder game with hints"_s << QStringList{u"can arcadeGame  word-ladder"_s};
        QTest::newRow("a code to break")
            << u"A game in which the computer hides four coloured pegs and says which guesses are right in place"_s
            << QStringList{u"can arcadeGame  code-breaker"_s};
        QTest::newRow("typing")
            << u"A game where words fall from a cloud and are typed, typing a word makes it vanish"_s
            << QStringList{u"can arcadeGame  typing"_s};
        QTest::newRow("typing speed") << u"A typing speed test website that shows words per minute and accuracy"_s
                                      << QStringList{u"can arcadeGame  typing-test"_s};
        QTest::newRow("six tries") << u"A word game where a five-letter word is guessed in six tries"_s
                                   << QStringList{u"can arcadeGame  word-guess"_s};
        QTest::newRow("shooter") << u"A space game where players fly a rocket and shoot down asteroids"_s
                                 << QStringList{u"can arcadeGame  space-shooter"_s};
        QTest::newRow("reversi") << u"I want a reversi board against the computer"_s
                                 << QStringList{u"can arcadeGame  reversi"_s};
        QTest::newRow("five in a row") << u"A gomoku board for two players"_s
                                       << QStringList{u"can arcadeGame  five-in-a-row"_s};
        QTest::newRow("blackjack") << u"A blackjack table with play chips: bet, hit and stand"_s
                                   << QStringList{u"can arcadeGame  blackjack"_s};
        QTest::newRow("maze") << u"A game in which a mouse looks for the way through a labyrinth"_s
                              << QStringList{u"can arcadeGame  maze"_s};
        QTest::newRow("race") << u"A racing game where a car changes lanes to dodge trucks"_s
                              << QStringList{u"can arcadeGame  lane-racer"_s};
        QTest::newRow("jumper") << u"A platform jumper in which a fox jumps over rocks"_s
                                << QStringList{u"can arcadeGame  runner"_s};
        QTest::newRow("gems") << u"A match-three puzzle with gemstones: swap two neighbours, three in a row vanish"_s
                              << QStringList{u"can arcadeGame  match-three"_s};
        QTest::newRow("sums") << u"A mental arithmetic race for pupils"_s
                              << QStringList{u"can arcadeGame  arithmetic"_s};
        QTest::newRow("reaction") << u"A reaction time test with five tries"_s
                                  << QStringList{u"can arcadeGame  reaction"_s};
        QTest::newRow("dice") << u"A dice game for two players: roll the dice or keep the points"_s
                              << QStringList{u"can arcadeGame  dice"_s};
        QTest::newRow("cards") << u"A higher or lower card game"_s << QStringList{u"can arcadeGame  higher-lower"_s};
        QTest::newRow("puzzle by name") << u"An online Sudoku with hints and a timer"_s
                                        << QStringList{u"can arcadeGame  sudoku"_s};
        QTest::newRow("paint") << u"A paint quantity calculator website with rooms, coats and the cost of tins"_s
                               << QStringList{u"can calculator  paint"_s};
        QTest::newRow("loan") << u"A loan comparison and repayment calculator with a repayment schedule"_s
                              << QStringList{u"can calculator  loan"_s};
        QTest::newRow("baking") << u"A baker's percentage calculator for flour, water and salt"_s
                                << QStringList{u"can calculator  bread"_s};
        QTest::newRow("summaries") << u"An AI meeting summariser website with a short or detailed summary"_s
                                   << QStringList{u"can drafting SavedSummary minutes"_s,
                                                  u"field SavedSummary.length enum [Short|Medium|Detailed]"_s};
        QTest::newRow("strategy")
            << u"A strategy game where players build cities, collect gold and wood, train soldiers of four races: "
               "Humans, Dragonborn, Elves and Orcs, and attack other players"_s
            << QStringList{u"can resourceGame City "_s, u"field City.gold integer []"_s,
                           u"field City.wood integer []"_s, u"field City.dragonborn integer []"_s,
                           u"field City.orcs integer []"_s};
        QTest::newRow("quiz") << u"A quiz platform where teachers create quizzes with multiple choice questions and "
                                 "students take them and get certificates"_s
                              << QStringList{u"can quiz Quiz Certificate"_s, u"field QuizQuestion.answers list []"_s};
        QTest::newRow("survey") << u"Users create surveys with multiple questions and see results in charts"_s
                                << QStringList{u"can survey Survey "_s};
        QTest::newRow("calculator") << u"A mortgage calculator with history of calculations"_s
                                    << QStringList{u"can calculator  mortgage"_s};
        QTest::newRow("concrete")
            << u"I pour garden slabs and footings for a living and want a calculator I can use on my "
               "phone. I pick slab, round post hole or steps, type the measurements in metres or "
               "feet, and it tells me the volume, how many 20 kg bags I need, and the price if I give "
               "it the price of a bag. Let me keep several pours in one job and add them up."_s
            << QStringList{u"can calculator  concrete"_s};
        QTest::newRow("darts")
            << u"For the pub: a darts scoreboard for 301 that runs on the tablet beside the board. Two to "
               "four players put in their names, each types the score of three darts, the remainder is "
               "worked out, and it tells you if you went bust and whose turn it is. Who gets to exactly "
               "zero wins the leg. Show everyone's average and keep a table of legs won."_s
            << QStringList{u"can scoreboard  darts"_s};
        QTest::newRow("typed and told")
            << u"We lay lawns and want a calculator. I type the lawn area and the number of visits, and it tells me the price."_s
            << QStringList{u"can calculator  Lawn price calculator"_s};
        QTest::newRow("converter") << u"A website with a unit converter and a currency converter"_s
                                   << QStringList{u"can converter  length"_s, u"can converter  currency"_s};
        QTest::newRow("wizard") << u"A job application site with a multi-step form for applications"_s
                                << QStringList{u"can wizard Application "_s};
        QTest::newRow("live") << u"A dashboard with live sensor data from machines"_s
                              << QStringList{u"can live Sensor "_s};
    }
    void findsWhatIsUsedRatherThanKept()
    {
        QFETCH(QString, prompt);
        QFETCH(QStringList, lines);
        const auto understood = understand(prompt, *m_lexicon);
        QVERIFY(understood);
        const QSet<QString> said = essence(understood->domain);
        for (const QString &line : std::as_const(lines))
            QVERIFY2(said.contains(line), qPrintable(line));
        for (const Requirement &requirement : understood->requirements)
            QVERIFY2(requirement.cannot.isEmpty(), qPrintable(requirement.text + u": "_s + requirement.cannot));
    }

    void readsWhatALetterIsMadeFrom()
    {
        const auto understood =
            understand(u"An AI-assisted tool that helps consumers write a letter of complaint. Users can enter the "
                       "company's name, what they bought, the date of purchase, what went wrong and what they want, "
                       "such as a refund, repair or replacement, and choose a tone: friendly, firm or formal."_s,
                       *m_lexicon);
        QVERIFY(understood);
        const Entity *letters = understood->domain.entity(u"SavedLetter"_s);
        QVERIFY(letters);
        const auto field = [&](const QString &label) {
            const auto found = std::find_if(letters->fields.begin(), letters->fields.end(),
                                            [&](const Field &one) { return one.label == label; });
            return found == letters->fields.end() ? Field() : *found;
        };
        QVERIFY(field(u"What you bought"_s).type == FieldType::String);
        QVERIFY(field(u"Date of purchase"_s).type == FieldType::Date);
        QVERIFY(field(u"What went wrong"_s).type == FieldType::Text);
        QCOMPARE(field(u"What you want"_s).options, (QStringList{u"Refund"_s, u"Repair"_s, u"Replacement"_s}));
        QCOMPARE(field(u"Tone"_s).options, (QStringList{u"Friendly"_s, u"Firm"_s, u"Formal"_s}));
    }

    void beginsProgramsAsThePromptSays()
    {
        const auto fieldsOf = [this](const QString &prompt) {
            const auto read = understand(prompt, *m_lexicon);
            const auto &can = read ? read->domain.capabilities : QVector<Capability>();
            const auto program = std::find_if(can.begin(), can.end(), [](const Capability &one) {
                return one.kind == CapabilityKind::Scoreboard || one.kind == CapabilityKind::Calculator;
            });
            return program == can.end() ? QStringList(u"none"_s) : program->fields;
        };
        QCOMPARE(fieldsOf(u"A darts scoreboard for 301 with double out"_s),
                 QStringList({u"start=301"_s, u"finish=On a double"_s}));
        QCOMPARE(fieldsOf(u"A concrete calculator for 20 kg bags"_s), QStringList(u"bag=20"_s));
        QCOMPARE(fieldsOf(u"A badminton scoreboard"_s), QStringList());
    }

    void namesToolsByWhatTheyAre()
    {
        const auto nameOf = [this](const QString &prompt) {
            const auto read = understand(prompt, *m_lexicon);
            return read ? read->domain.name : QString();
        };
        QCOMPARE(nameOf(u"For the pub: a darts scoreboard for 501 that runs on the tablet beside the board."_s),
                 u"Darts Scoreboard"_s);
        QCOMPARE(nameOf(u"I pour slabs and footings and want a calculator that tells me how many bags I need."_s),
                 u"Concrete Calculator"_s);
    }

    void keepsMatchesWhereAScoreboardIsOnlyAPart()
    {
        const auto read =
            understand(u"A darts league app. Admins manage teams and matches with a date, and members see "
                       "the scoreboard."_s,
                       *m_lexicon);
        QVERIFY(read);
        QVERIFY(!read->domain.has(CapabilityKind::Scoreboard));
        QVERIFY(read->domain.entity(u"Team"_s));
    }

    void givesAReviewOneRowOfStars()
    {
        const auto understood =
            understand(u"Please implement an online shop for board games. Users should be able to browse games, place "
                       u"orders, and write reviews with a rating."_s,
                       *m_lexicon);
        QVERIFY(understood);
        const Entity *review = understood->domain.entity(u"Review"_s);
        QVERIFY(review);
        QStringList ratings;
        for (const Field &field : review->fields) {
            if (field.type == FieldType::Rating)
                ratings.append(field.name);
        }
        QCOMPARE(ratings, QStringList{u"rating"_s});
    }

    void keepsRightAnswersToThoseWhoWriteQuizzes()
    {
        const auto understood =
            understand(u"A quiz site where teachers create quizzes and students take them"_s, *m_lexicon);
        QVERIFY(understood);
        const Entity *question = understood->domain.entity(u"QuizQuestion"_s);
        QVERIFY(question);
        QCOMPARE(question->access.read, QStringList(u"teacher"_s));
        QVERIFY(understood->domain.entity(u"QuizAttempt"_s)->access.create.isEmpty());
    }

    void takesSoldiersAndResourcesOfAGameFromThePrompt_data()
    {
        QTest::addColumn<QString>("prompt");
        QTest::addColumn<QStringList>("kept");
        QTest::newRow("units") << u"A strategy game: gather wood, stone and food, train archers, swordsmen and riders. "
                                  "Set the background to saddle brown, components to wheat."_s
                               << QStringList{u"wood"_s,    u"stone"_s,     u"food"_s,
                                              u"archers"_s, u"swordsmen"_s, u"riders"_s};
        QTest::newRow("no list") << u"A space strategy game: recruit pilots and fight pirates, mine iron and crystal."_s
                                 << QStringList{u"iron"_s,  u"crystal"_s, u"humans"_s,
                                                u"elves"_s, u"dwarves"_s, u"orcs"_s};
    }
    void takesSoldiersAndResourcesOfAGameFromThePrompt()
    {
        QFETCH(QString, prompt);
        QFETCH(QStringList, kept);
        const auto read = understand(prompt, *m_lexicon);
        QVERIFY(read);
        const auto &all = read->domain.capabilities;
        const auto game = std::find_if(all.begin(), all.end(), [](const Capability &capability) {
            return capability.kind == CapabilityKind::ResourceGame;
        });
        QVERIFY(game != all.end());
        QCOMPARE(game->fields, kept);
    }

    void doesNotClaimAWishWhoseConditionNothingHeeds()
    {
        const auto read = understand(u"A bike club. Members book bikes that fly."_s, *m_lexicon);
        QVERIFY(read);
        const Requirement &last = read->requirements.constLast();
        QCOMPARE(last.text, u"Members book bikes that fly"_s);
        QVERIFY2(last.cannot.contains(u"fly"_s), qPrintable(last.cannot));
    }

    void keepsThoseWhoAskFromDeciding()
    {
        const auto read = understand(u"Build a leave tracker. Employees submit leave requests with a start date, end "
                                     "date and reason. Managers approve or reject them."_s,
                                     *m_lexicon);
        QVERIFY(read);
        const Entity *request = read->domain.entity(u"LeaveRequest"_s);
        QVERIFY(request);
        QVERIFY(!request->ownerField.isEmpty());
        QCOMPARE(request->access.read, QStringList({u"owner"_s, u"manager"_s}));
        const QVector<Transition> &moves = read->domain.machines.constFirst().transitions;
        QVERIFY(std::all_of(moves.begin(), moves.end(),
                            [](const Transition &move) { return move.roles == QStringList{u"manager"_s}; }));
    }

    void readsHowThingsGo_data()
    {
        QTest::addColumn<QString>("prompt");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("in and out")
            << u"A tool for a factory gate. Users announce a visit with the visitor name, company and host, and check "
               "visitors in and out."_s
            << QStringList{u"field Visit.visitorName string []"_s,
                           u"move Visit.status checkIn: Expected -> Checked in by user"_s,
                           u"move Visit.status checkOut: Checked in -> Checked out by user"_s};
        QTest::newRow("fields that are verbs as well")
            << u"A website for a gardener. Visitors send an enquiry with their name, email and message."_s
            << QStringList{u"field ContactMessage.email email []"_s, u"field ContactMessage.message text []"_s,
                           u"can contact ContactMessage "_s,
                           u"access ContactMessage read  create visitor update  remove "_s};
        QTest::newRow("questions without an entity of answers")
            << u"A website for a gardener with projects. Visitors read about the gardener and find answers to "
               "frequently asked questions."_s
            << QStringList{u"can faq  "_s, u"can content  About"_s};
        QTest::newRow("decided at once")
            << u"A job board. Employers post jobs with a title. Candidates apply with a cover letter. Employers accept "
               "or reject applications."_s
            << QStringList{u"move Application.status accept: Submitted,In review -> Accepted by employer"_s,
                           u"move Application.status reject: Submitted,In review -> Rejected by employer"_s};
        QTest::newRow("no end before the start")
            << u"A holiday planner. Users add trips with a name, a start date and an end date."_s
            << QStringList{u"rule 3 Trip  startDate "_s};
        QTest::newRow("a way of states")
            << u"Tenants submit repairs with a title. Technicians change the status from open to in progress to "
               "resolved."_s
            << QStringList{u"field Repair.status enum [Open|In progress|Resolved]"_s,
                           u"move Repair.status resolve: In progress -> Resolved by technician"_s};
        QTest::newRow("a list that begins with a verb's word")
            << u"A car site. Sellers list cars with make, model and seats."_s
            << QStringList{u"field Car.make string []"_s, u"field Car.seats integer []"_s};
        QTest::newRow("asked for a time") << u"A car sharing app. Members list cars with a model. Members request a "
                                             u"car for a period. A car cannot be "
                                             "lent twice at the same time."_s
                                          << QStringList{u"rule 0 Booking car startDate "_s};
        QTest::newRow("what is said after and")
            << u"A community. Users post recipes with a title, rate and comment, generate a shopping list."_s
            << QStringList{u"relation Rating.recipe Recipe many 0 actor 0"_s,
                           u"relation Comment.recipe Recipe many 0 actor 0"_s};
        QTest::newRow("people in a list")
            << u"A clinic for small animals: owners, pets (name, species) and visits with a diagnosis."_s
            << QStringList{u"field Owner.phone phone []"_s, u"relation Pet.owner Owner many 0 actor 0"_s};
        QTest::newRow("named twice") << u"A hotel system with rooms, reservations and invoices. Guests book a room and "
                                        u"cancel. Receptionists see "
                                        "reservations."_s
                                     << QStringList{u"relation Reservation.room Room many 0 actor 0"_s};
        QTest::newRow("named by half")
            << u"A flashcard app. Users create decks and add cards with a front and a back."_s
            << QStringList{u"field Flashcard.front string []"_s, u"relation Flashcard.deck Deck many 0 actor 0"_s};
        QTest::newRow("found and asked") << u"An app where parents and babysitters find each other. Babysitters have a "
                                            u"profile with age and hourly rate. "
                                            "Parents search babysitters and book them."_s
                                         << QStringList{
                                                u"access Babysitter read owner,parent create  update owner remove "_s,
                                                u"move Booking.status confirm: Requested -> Confirmed by babysitter"_s};
        QTest::newRow("a list after what something is made of")
            << u"An ERP with customers, products made of materials, suppliers and invoices."_s
            << QStringList{u"field Supplier.email email []"_s, u"field Customer.email email []"_s,
                           u"field Invoice.amount money []"_s};
        QTest::newRow("published by whoever made it")
            << u"A survey tool. Organisers create surveys with a title, publish and close them. Visitors answer them "
               "and view results."_s
            << QStringList{u"move Survey.status publish: Draft -> Published by owner"_s};
    }
    void readsHowThingsGo()
    {
        QFETCH(const QString, prompt);
        QFETCH(const QStringList, lines);
        const auto read = understand(prompt, *m_lexicon);
        QVERIFY(read);
        const QSet<QString> got = essence(read->domain);
        const QStringList lost = missing(QSet<QString>(lines.begin(), lines.end()), got);
        QStringList all(got.begin(), got.end());
        all.sort();
        QVERIFY2(lost.isEmpty(), qPrintable(lost.join(u'\n') + u"\nis not among\n"_s + all.join(u'\n')));
        QVERIFY(!read->domain.entity(u"Answer"_s));
        QVERIFY(!read->domain.entity(u"Card"_s));
        QVERIFY(!(read->domain.entity(u"Reservation"_s) && read->domain.entity(u"Booking"_s)));
    }

    void castsWhoPlays()
    {
        const auto read = understand(u"An arcade game about a hedgehog. Players collect apples and lose a life when a "
                                     "lawnmower hits them."_s,
                                     *m_lexicon);
        QVERIFY(read);
        const auto &can = read->domain.capabilities;
        const auto game = std::find_if(can.begin(), can.end(),
                                       [](const Capability &one) { return one.kind == CapabilityKind::ArcadeGame; });
        QVERIFY(game != can.end());
        QCOMPARE(game->fields.mid(0, 3), QStringList({u"hedgehog"_s, u"apples"_s, u"lawnmowers"_s}));
    }

    void letsPeopleSeeWhatTheyMoveAndTheirOwn()
    {
        const auto read = understand(u"Customers order cakes and see their own orders only. Drivers deliver orders. "
                                     "An order goes from draft to baked, then delivered. Bakers keep the recipes."_s,
                                     *m_lexicon);
        QVERIFY(read);
        const Entity *order = read->domain.entity(u"Order"_s);
        QVERIFY(order);
        QCOMPARE(order->access.read, QStringList({u"owner"_s, u"baker"_s, u"driver"_s}));
    }

    void tellsGamesWhatTheyAreAbout_data()
    {
        QTest::addColumn<QString>("prompt");
        QTest::addColumn<QStringList>("told");
        QTest::newRow("words") << u"Build a typing game in which words fall from a storm cloud towards a village."_s
                               << QStringList{u"storm cloud"_s, u"storm-cloud"_s, u"village"_s, u"village"_s};
        QTest::newRow("code") << u"A code-breaking game: the computer hides a row of five coloured pegs out of seven "
                                 "colours, and there are eight guesses."_s
                              << QStringList{u"pegs"_s, QString(), u"5"_s, u"7"_s, u"8"_s};
        QTest::newRow("asteroids") << u"A game where I fly a little rocket and shoot down falling asteroids."_s
                                   << QStringList{u"rocket"_s, u"rocket"_s, u"asteroids"_s, u"asteroid"_s};
        QTest::newRow("fish") << u"A catch game where a penguin collects falling fish with a bucket."_s
                              << QStringList{u"fish"_s, u"bucket"_s, u"fish"_s, u"bucket"_s};
        QTest::newRow("no picture") << u"A maze game in which a gnu looks for the exit."_s
                                    << QStringList{QString(), QString(), QString(), QString()};
    }
    void tellsGamesWhatTheyAreAbout()
    {
        QFETCH(QString, prompt);
        QFETCH(QStringList, told);
        const auto read = understand(prompt, *m_lexicon);
        QVERIFY(read);
        const auto &can = read->domain.capabilities;
        const auto game = std::find_if(can.begin(), can.end(),
                                       [](const Capability &one) { return one.kind == CapabilityKind::ArcadeGame; });
        QVERIFY(game != can.end());
        QCOMPARE(game->fields.mid(0, told.size()), told);
        QCOMPARE(read->domain.entities.size(), 1);
    }

    void countsWhatEveryGameHasAsMet()
    {
        const auto read = understand(
            u"Please implement a typing game in which words fall from a storm cloud towards a village. The website "
            "should have functionalities for starting and pausing a round, counting points and keeping a high score "
            "table. Users should be able to choose one of three difficulty levels, type a word to make it disappear, "
            "and enter their name after the game ends."_s,
            *m_lexicon);
        QVERIFY(read);
        for (const Requirement &requirement : read->requirements)
            QVERIFY2(requirement.cannot.isEmpty(), qPrintable(requirement.text));
    }

    void saysWhichGamesItDoesNotMake()
    {
        const auto understood = understand(u"A chess game that people play against each other"_s, *m_lexicon);
        QVERIFY(understood);
        QVERIFY(understood->requirements.first().cannot.contains(u"Tic-tac-toe"_s));
    }

    void readsThroughEmojiAndDirectionMarks()
    {
        const auto understood =
            understand(u"🚀 \u202eBuild a plant diary 🌱: plants have a name and a species. مرحبا"_s, *m_lexicon);
        QVERIFY(understood);
        QVERIFY(understood->domain.entity(u"Plant"_s));
    }

    void readsTwentyThousandWordsInASecond()
    {
        QString prompt = boardPrompt;
        while (prompt.size() < 125'000)
            prompt += u" Every task has a title, a due date and a status, and members can comment on tasks."_s;
        QElapsedTimer timer;
        timer.start();
        const auto understood = understand(prompt, *m_lexicon);
        qInfo("20,000 words: %lld ms", static_cast<long long>(timer.elapsed()));
        QVERIFY(understood);
        QVERIFY(understood->requirements.size() <= 400);
        QVERIFY(timer.elapsed() < 10'000); // the figure that counts is the release build's, under a second
    }

    void takesTheColoursAskedFor()
    {
        const auto understood =
            understand(u"Build a note app. Users write notes. Set the background to light goldenrod and "
                       "components to #112233."_s,
                       *m_lexicon);
        QVERIFY(understood);
        const auto &colours = understood->domain.theme.colours;
        QCOMPARE(colours.at(0).hex, u"#fafad2"_s);
        QCOMPARE(colours.at(1).hex, u"#112233"_s);
    }

    void takesPaleAndDarkColoursThatHaveNoNameOfTheirOwn()
    {
        const auto understood = understand(
            u"Build a note app. Users write notes. Pale yellow background, buttons in dark amber."_s, *m_lexicon);
        QVERIFY(understood);
        const auto &colours = understood->domain.theme.colours;
        QCOMPARE(colours.at(0).hex, u"#ffffad"_s);
        QCOMPARE(colours.at(2).hex, u"#997300"_s);
    }

    void keepsTheColourOfHeadingsApart()
    {
        const auto understood = understand(u"Build a note app. Users write notes. Set the background to white, "
                                           "components to navy and headings to crimson."_s,
                                           *m_lexicon);
        QVERIFY(understood);
        const auto &colours = understood->domain.theme.colours;
        QCOMPARE(colours.at(1).hex, u"#000080"_s);
        QCOMPARE(colours.size(), 5);
        QCOMPARE(colours.at(4).hex, u"#dc143c"_s);
    }

    void derivesReadableColours()
    {
        for (const QString &name :
             {u"A"_s, u"Team Task Board"_s, u"Clinic"_s, u"x"_s, u"Blog"_s, u"Shop"_s, u"Zoo"_s}) {
            const Theme theme = themeFor(name, {});
            QVERIFY(theme == themeFor(name, {}));
            QVERIFY(contrast(theme.colours.at(2).hex, theme.colours.at(0).hex) >= 4.5);
            QVERIFY(contrast(theme.colours.at(3).hex, theme.colours.at(0).hex) >= 7);
            QVERIFY(contrast(theme.colours.at(3).hex, theme.colours.at(1).hex) >= 7);
        }
    }

    void coloursWhatTheProjectIsAbout()
    {
        const auto accent = [](const QString &name, const QString &about) {
            return themeFor(name, {}, about).colours.at(2).hex;
        };
        QCOMPARE(accent(u"Forum"_s, u"A forum for gardeners."_s), accent(u"Garden"_s, {}));
        QVERIFY(accent(u"Forum"_s, {}) != accent(u"Forum"_s, u"A forum for gardeners."_s));
        QCOMPARE(accent(u"Campsite Shop"_s, u"It sells books."_s), accent(u"Campsite"_s, {}));
    }

    void honoursNoLogin()
    {
        const auto understood =
            understand(u"A todo list without login. Todos have a title and a due date."_s, *m_lexicon);
        QVERIFY(understood);
        QVERIFY(!understood->domain.has(CapabilityKind::Accounts));
        QCOMPARE(understood->domain.entities.first().access.create, QStringList{u"visitor"_s});
    }

    void givesUnknownThingsSensibleFields()
    {
        const auto understood = understand(u"Build a gizmo tracker where users add gizmos."_s, *m_lexicon);
        QVERIFY(understood);
        const Entity *gizmo = understood->domain.entity(u"Gizmo"_s);
        QVERIFY(gizmo);
        QVERIFY(gizmo->fields.size() >= 3);
        QCOMPARE(gizmo->titleField, u"name"_s);
    }

    void alwaysMakesAValidModelOfAnyWords()
    {
        QRandomGenerator random(11);
        const QStringList words =
            u"Build a an the with and or , . ; : ( ) users visitors staff patients create edit rate "
            "review book cancel confirm comment on tasks projects recipes doctors title status date "
            "price open done each no two have belong to from 1 5 stars category tags dashboard users' "
            "name class user date order date time by for of in contact form blog User id"_s.split(u' ');
        for (int round = 0; round < 400; ++round) {
            QStringList text{u"Build"_s, u"a"_s};
            for (int i = random.bounded(60); i > 0; --i)
                text.append(words.at(random.bounded(static_cast<int>(words.size()))));
            const auto understood = understand(text.join(u' '), *m_lexicon);
            const bool isInternal = !understood && understood.error().kind == ErrorKind::Internal;
            QVERIFY2(!isInternal,
                     qPrintable(text.join(u' ') + u" => "_s + (understood ? QString() : understood.error().toLine())));
        }
    }

    void isDeterministicAndQuick()
    {
        QElapsedTimer timer;
        timer.start();
        for (const QString &prompt : {boardPrompt, recipePrompt, clinicPrompt, portfolioPrompt}) {
            const auto first = understand(prompt, *m_lexicon);
            const auto second = understand(prompt, *m_lexicon);
            QVERIFY(first && second);
            QCOMPARE(QJsonDocument(toJson(first->domain)).toJson(), QJsonDocument(toJson(second->domain)).toJson());
            QVERIFY(first->requirements == second->requirements);
        }
        qInfo("one prompt: %.2f ms", static_cast<double>(timer.nsecsElapsed()) / 8e6);
    }

private:
    std::shared_ptr<const language::Lexicon> m_lexicon;
};

QTEST_APPLESS_MAIN(TestUnderstanding)
#include "tst_understanding.moc"
