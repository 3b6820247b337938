// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/understanding.h"

#include <QTest>

using namespace autodevos;
using namespace Qt::StringLiterals;

/// Prompts that are a page of detail: what headings, items and passing words say of things, people and links.
class TestDetail : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto lexicon = language::Lexicon::load();
        QVERIFY(lexicon);
        m_lexicon = *std::move(lexicon);
    }

    void readsAPageOfHeadings()
    {
        const Domain domain = domainOf(page());
        QCOMPARE(namesOf(domain), (QStringList{u"Horse"_s, u"Lesson"_s, u"Rider"_s}));
        const Entity &horse = *domain.entity(u"Horse"_s);
        QCOMPARE(options(horse, u"status"_s), (QStringList{u"Resting"_s, u"Ready"_s, u"Sold"_s, u"Retired"_s}));
        QCOMPARE(options(horse, u"breed"_s), (QStringList{u"Haflinger"_s, u"Shire"_s, u"Very calm pony"_s}));
        QVERIFY(hasField(horse, u"yearBorn"_s));
        const Entity &lesson = *domain.entity(u"Lesson"_s);
        QVERIFY(isLinked(lesson, u"Horse"_s) && isLinked(lesson, u"Rider"_s));
        QCOMPARE(options(lesson, u"status"_s), (QStringList{u"Planned"_s, u"Taken"_s, u"Cancelled"_s}));
        const auto paidUntil = field(lesson, u"paidUntil"_s);
        QVERIFY(paidUntil && paidUntil->type == FieldType::Date);
        QVERIFY(domain.has(CapabilityKind::Calendar, u"Lesson"_s));
        QVERIFY(!domain.entity(u"Invoice"_s)); // not needed
    }

    void quotesThePromptInEveryRequirement()
    {
        const QString prompt = page();
        const auto read = understand(prompt, *m_lexicon);
        QVERIFY(read);
        for (const Requirement &requirement : read->requirements) {
            QVERIFY2(requirement.offset >= 0 && requirement.offset + requirement.length <= prompt.size(),
                     qPrintable(requirement.text));
            const QString quoted = prompt.mid(requirement.offset, requirement.length).simplified();
            QVERIFY2(quoted.contains(requirement.text.mid(1), Qt::CaseInsensitive),
                     qPrintable(requirement.text + u" | "_s + quoted));
        }
    }

    void knowsWhoDoesWhat()
    {
        const Domain domain = domainOf(u"A workshop app. Orders have a number and a date; machines have a name.\n"
                                       "Who\n* Sales clerks: orders\n* Workers: see machines\n"_s);
        QStringList roles;
        for (const DomainRole &role : domain.roles)
            roles.append(role.name);
        QCOMPARE(roles, (QStringList{u"salesClerk"_s, u"worker"_s}));
        QCOMPARE(domain.entity(u"Order"_s)->access.create, QStringList{u"salesClerk"_s});
    }

    void callsAnOfficerTheSameThroughout()
    {
        const Domain domain = domainOf(u"A grants office. Grants have a title and a date. Case officers edit "
                                       "grants. Officers export grants."_s);
        QCOMPARE(domain.roles.size(), 1);
        QCOMPARE(domain.roles.constFirst().name, u"caseOfficer"_s);
    }

    void takesValuesForNoThings()
    {
        const Domain domain =
            domainOf(u"Please build an app for planning rooms and tasks and tracking costs. Users add a "
                     "task with a title, planned cost, actual cost and actual hours, set its status to "
                     "draft, ordered or finished and enter actual hours."_s);
        QVERIFY(!domain.entity(u"Cost"_s) && !domain.entity(u"Hour"_s) && !domain.entity(u"Hours"_s));
        const Entity *task = domain.entity(u"Task"_s);
        QVERIFY(task);
        QCOMPARE(options(*task, u"status"_s), (QStringList{u"Draft"_s, u"Ordered"_s, u"Finished"_s}));
        QVERIFY(hasField(*task, u"plannedCost"_s) && hasField(*task, u"actualHours"_s));
    }

    void linksDatedRecordsToWhatTheyAreAbout()
    {
        const Domain log = domainOf(u"Build a tool. Staff can add clients with a name and an email and log a "
                                    "conversation with a date and a summary."_s);
        QVERIFY(isLinked(*log.entity(u"Conversation"_s), u"Client"_s));
        // Two could be meant: nothing is guessed.
        const Domain two = domainOf(u"Build a tool. Staff can add clients with a name, add boats with a name and log a "
                                    "conversation with a date and a summary."_s);
        QVERIFY(!isLinked(*two.entity(u"Conversation"_s), u"Client"_s));
        QVERIFY(!isLinked(*two.entity(u"Conversation"_s), u"Boat"_s));
    }

    void linksWhatIsSaidInPassing()
    {
        const Domain domain = domainOf(u"Build an app. Users add tasks with a title and compare quotes for a task."_s);
        QVERIFY(isLinked(*domain.entity(u"Quote"_s), u"Task"_s));
    }

    void keepsWhatIsGivenValuesOfItsOwn()
    {
        const Domain reminders =
            domainOf(u"Build a tool. Clients have a name. Brokers set reminders with a due date and a "
                     "note."_s);
        QVERIFY(reminders.entity(u"Reminder"_s));
        const Domain told = domainOf(u"Build a tool. Clients have a name and a due date. Clients get reminders."_s);
        QVERIFY(!told.entity(u"Reminder"_s));
    }

    void readsAValueThatIsAVerbElsewhere()
    {
        const Domain domain = domainOf(u"Users can register vehicles with a number plate, make and tank size, and log "
                                       "refuellings with a date and litres."_s);
        const Entity *vehicle = domain.entity(u"Vehicle"_s);
        QVERIFY(vehicle && hasField(*vehicle, u"make"_s) && hasField(*vehicle, u"tankSize"_s));
    }

    void doesWithThingsWhatTheGerundSays()
    {
        const Domain domain = domainOf(u"An internal tool with functionalities for registering keys, handing them out "
                                       "and taking them back."_s);
        QCOMPARE(namesOf(domain), QStringList{u"Key"_s});
    }

private:
    static QString page()
    {
        return u"Riding school planner\n\n"
               "Horses\n- name, year born (1990-2026)\n- breed: haflinger, shire, very calm pony\n"
               "- status: resting -> ready -> sold (or retired)\n\n"
               "Riders\n- name, phone, level (1 to 5)\n\n"
               "Lessons\n- horse, rider, date, time, paid until; shown in a calendar\n"
               "- planned, taken or cancelled\n\n"
               "Not needed: billing, insurance.\n"_s;
    }

    Domain domainOf(const QString &prompt) const
    {
        const auto read = understand(prompt, *m_lexicon);
        return read ? read->domain : Domain{};
    }

    static QStringList namesOf(const Domain &domain)
    {
        QStringList names;
        for (const Entity &entity : domain.entities)
            names.append(entity.name);
        names.sort();
        return names;
    }

    static const Field *field(const Entity &entity, const QString &name)
    {
        const auto it = std::find_if(entity.fields.begin(), entity.fields.end(),
                                     [&](const Field &field) { return field.name == name; });
        return it == entity.fields.end() ? nullptr : &*it;
    }

    static bool hasField(const Entity &entity, const QString &name) { return field(entity, name) != nullptr; }

    static QStringList options(const Entity &entity, const QString &name)
    {
        const Field *found = field(entity, name);
        return found ? found->options : QStringList();
    }

    static bool isLinked(const Entity &entity, const QString &target)
    {
        return std::any_of(entity.relations.begin(), entity.relations.end(),
                           [&](const Relation &relation) { return relation.target == target; });
    }

    std::shared_ptr<const language::Lexicon> m_lexicon;
};

QTEST_APPLESS_MAIN(TestDetail)
#include "tst_detail.moc"
