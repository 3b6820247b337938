// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/domain.h"

#include <QJsonArray>
#include <QTest>

using namespace autodevos;
using namespace Qt::StringLiterals;

namespace {

Theme theme()
{
    return {.colours = {{u"background"_s, u"light goldenrod"_s, u"#fafad2"_s},
                        {u"component"_s, {}, u"#ffffff"_s},
                        {u"accent"_s, {}, u"#1d4ed8"_s},
                        {u"text"_s, {}, u"#111827"_s}},
            .requirements = {u"R7"_s}};
}

/// One of everything, so that a member that is not written or not read shows in the round trip.
Domain clinic()
{
    Domain domain{.name = u"Clinic"_s, .slug = u"clinic"_s, .summary = u"A clinic."_s, .kind = ProjectKind::Content};
    Entity doctor{.name = u"Doctor"_s, .label = u"Doctor"_s, .plural = u"Doctors"_s};
    doctor.fields = {{.name = u"name"_s, .label = u"Name"_s, .required = true, .unique = true, .maximum = 80},
                     {.name = u"opensAt"_s, .label = u"Opens at"_s, .type = FieldType::Time, .initial = u"09:00"_s},
                     {.name = u"closesAt"_s, .label = u"Closes at"_s, .type = FieldType::Time}};
    doctor.titleField = u"name"_s;
    doctor.access = {.read = {u"visitor"_s}, .create = {}, .update = {u"staff"_s}, .remove = {}};
    Entity visit{.name = u"Visit"_s, .label = u"Visit"_s, .plural = u"Visits"_s, .description = u"A visit"_s};
    visit.fields = {{.name = u"date"_s, .label = u"Date"_s, .type = FieldType::Date, .required = true},
                    {.name = u"time"_s, .label = u"Time"_s, .type = FieldType::Time, .required = true},
                    {.name = u"state"_s,
                     .label = u"State"_s,
                     .type = FieldType::Enum,
                     .options = {u"Requested"_s, u"Cancelled"_s},
                     .initial = u"Requested"_s},
                    {.name = u"stars"_s, .label = u"Stars"_s, .type = FieldType::Rating, .minimum = 1, .maximum = 5}};
    visit.relations = {
        {.name = u"doctor"_s, .label = u"Doctor"_s, .target = u"Doctor"_s, .required = true},
        {.name = u"patient"_s, .label = u"Patient"_s, .target = u"User"_s, .required = true, .isActor = true},
        {.name = u"helpers"_s, .label = u"Helpers"_s, .target = u"Doctor"_s, .many = true}};
    visit.presentation = Presentation::Inline;
    visit.parent = u"doctor"_s;
    visit.ownerField = u"patient"_s;
    visit.uniqueTogether = {u"doctor"_s, u"date"_s, u"time"_s};
    visit.access = {.read = {u"owner"_s, u"staff"_s}, .create = {u"user"_s}, .update = {u"owner"_s}, .remove = {}};
    visit.requirements = {u"R1"_s};
    domain.entities = {doctor, visit};
    domain.roles = {{.name = u"staff"_s, .label = u"Staff"_s},
                    {.name = u"doctor"_s, .label = u"Doctor"_s, .canSignUp = true, .profile = u"Doctor"_s}};
    domain.machines = {{.entity = u"Visit"_s,
                        .field = u"state"_s,
                        .initial = u"Requested"_s,
                        .transitions = {{.name = u"cancel"_s,
                                         .label = u"Cancel"_s,
                                         .from = {u"Requested"_s},
                                         .to = u"Cancelled"_s,
                                         .roles = {u"owner"_s, u"staff"_s}}}}};
    domain.rules = {{.kind = RuleKind::NoOverlap,
                     .entity = u"Visit"_s,
                     .resource = u"doctor"_s,
                     .start = u"date"_s,
                     .time = u"time"_s,
                     .minutes = 20,
                     .except = {u"Cancelled"_s},
                     .message = u"Taken."_s,
                     .requirements = {u"R1"_s}},
                    {.kind = RuleKind::WithinHours,
                     .entity = u"Visit"_s,
                     .resource = u"doctor"_s,
                     .start = u"date"_s,
                     .time = u"time"_s,
                     .opens = u"opensAt"_s,
                     .closes = u"closesAt"_s,
                     .message = u"Closed."_s}};
    domain.capabilities = {{.kind = CapabilityKind::Accounts, .requirements = {u"R2"_s}},
                           {.kind = CapabilityKind::Filter, .entity = u"Visit"_s, .fields = {u"state"_s, u"doctor"_s}},
                           {.kind = CapabilityKind::Content, .page = u"About"_s}};
    domain.theme = theme();
    return domain;
}

using Edit = void (*)(Domain &);

} // namespace

class TestDomain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBackUnchangedFromJson()
    {
        const Result<Domain> read = domainFromJson(toJson(clinic()));
        QVERIFY2(read, read ? "" : qPrintable(read.error().toLine()));
        QCOMPARE(toJson(*read), toJson(clinic()));
        QVERIFY(*read == clinic());
    }

    void answersQuestions()
    {
        const Domain domain = clinic();
        QVERIFY(domain.entity(u"Visit"_s));
        QVERIFY(!domain.entity(u"visit"_s));
        QVERIFY(domain.machine(u"Visit"_s, u"state"_s));
        QVERIFY(domain.has(CapabilityKind::Filter, u"Visit"_s));
        QVERIFY(!domain.has(CapabilityKind::Filter, u"Doctor"_s));
        QVERIFY(domain.has(CapabilityKind::Accounts));
    }

    void fillsLabelsThatWereLeftOut()
    {
        QJsonObject json = toJson(clinic());
        QJsonArray entities = json[u"entities"].toArray();
        QJsonObject doctor = entities[0].toObject();
        doctor.remove(u"label"_s);
        doctor.remove(u"plural"_s);
        QJsonArray fields = doctor[u"fields"].toArray();
        QJsonObject opens = fields[1].toObject();
        opens.remove(u"label"_s);
        fields[1] = opens;
        doctor[u"fields"] = fields;
        entities[0] = doctor;
        json[u"entities"] = entities;
        const Result<Domain> read = domainFromJson(json);
        QVERIFY(read);
        QCOMPARE(read->entities[0].plural, u"Doctors"_s);
        QCOMPARE(read->entities[0].fields[1].label, u"Opens at"_s);
    }

    void refusesWhatBreaksARule_data()
    {
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *name, Edit edit, const char *place) {
            QTest::newRow(name) << edit << QString::fromLatin1(place);
        };
        row(
            "no name", [](Domain &d) { d.name = u" "_s; }, "name");
        row(
            "bad slug", [](Domain &d) { d.slug = u"../x"_s; }, "slug");
        row(
            "entity twice", [](Domain &d) { d.entities.append(d.entities[0]); }, "entities[Doctor]");
        row(
            "built-in user", [](Domain &d) { d.entities.append(Entity{.name = u"User"_s}); }, "entities[User]");
        row(
            "bad entity name", [](Domain &d) { d.entities.append(Entity{.name = u"x y"_s}); }, "entities[x y]");
        row(
            "field twice", [](Domain &d) { d.entities[0].fields.append(d.entities[0].fields[0]); },
            "entities[Doctor].fields[name]");
        row(
            "implied field", [](Domain &d) { d.entities[0].fields[1].name = u"createdAt"_s; },
            "entities[Doctor].fields[createdAt]");
        row(
            "field like a relation's column", [](Domain &d) { d.entities[1].fields[3].name = u"doctorId"_s; },
            "entities[Visit].relations[doctor]");
        row(
            "enum without options", [](Domain &d) { d.entities[1].fields[2].options.clear(); },
            "entities[Visit].fields[state].options");
        row(
            "options on a text", [](Domain &d) { d.entities[0].fields[0].options = QStringList{u"A"_s}; },
            "entities[Doctor].fields[name].options");
        row(
            "repeated option", [](Domain &d) { d.entities[1].fields[2].options.append(u"requested"_s); },
            "entities[Visit].fields[state].options");
        row(
            "initial not an option", [](Domain &d) { d.entities[1].fields[2].initial = u"X"_s; },
            "entities[Visit].fields[state].initial");
        row(
            "range upside down", [](Domain &d) { d.entities[1].fields[3].minimum = 9; },
            "entities[Visit].fields[stars]");
        row(
            "unknown target", [](Domain &d) { d.entities[1].relations[0].target = u"Nurse"_s; },
            "entities[Visit].relations[doctor].target");
        row(
            "unknown title", [](Domain &d) { d.entities[0].titleField = u"x"_s; }, "entities[Doctor].titleField");
        row(
            "unknown parent", [](Domain &d) { d.entities[1].parent = u"x"_s; }, "entities[Visit].parent");
        row(
            "inline without parent", [](Domain &d) { d.entities[1].parent.clear(); }, "entities[Visit].parent");
        row(
            "owner without field", [](Domain &d) { d.entities[1].ownerField.clear(); }, "entities[Visit].access");
        row(
            "unknown role", [](Domain &d) { d.entities[0].access.read.append(u"ghost"_s); }, "entities[Doctor].access");
        row(
            "admin listed", [](Domain &d) { d.entities[0].access.read.append(u"admin"_s); }, "entities[Doctor].access");
        row(
            "unknown in combination", [](Domain &d) { d.entities[1].uniqueTogether.append(u"x"_s); },
            "entities[Visit].uniqueTogether");
        row(
            "unknown profile", [](Domain &d) { d.roles[1].profile = u"X"_s; }, "roles[doctor].profile");
        row(
            "machine on a text", [](Domain &d) { d.machines[0].field = u"date"_s; }, "machines[Visit.date]");
        row(
            "transition to nowhere", [](Domain &d) { d.machines[0].transitions[0].to = u"X"_s; },
            "machines[Visit.state].transitions[cancel]");
        row(
            "rule without resource", [](Domain &d) { d.rules[0].resource = u"helpers"_s; }, "rules[Visit].resource");
        row(
            "rule on a text", [](Domain &d) { d.rules[0].start = u"state"_s; }, "rules[Visit].start");
        row(
            "rule without hours", [](Domain &d) { d.rules[1].opens = u"name"_s; }, "rules[Visit]");
        row(
            "rule with unknown state", [](Domain &d) { d.rules[0].except = QStringList{u"X"_s}; },
            "rules[Visit].except");
        row(
            "filter on nothing", [](Domain &d) { d.capabilities[1].fields.append(u"x"_s); }, "capabilities[filter]");
        row(
            "page without title", [](Domain &d) { d.capabilities[2].page.clear(); }, "capabilities[content].page");
        row(
            "colour missing", [](Domain &d) { d.theme.colours.removeLast(); }, "theme.colours");
        row(
            "colour not hex", [](Domain &d) { d.theme.colours[0].hex = u"red"_s; }, "theme.colours[background].hex");
    }

    void refusesWhatBreaksARule()
    {
        QFETCH(Edit, edit);
        QFETCH(QString, place);
        Domain domain = clinic();
        edit(domain);
        const Result<Domain> read = domainFromJson(toJson(domain));
        QVERIFY(!read);
        QVERIFY(read.error().kind == ErrorKind::Invalid);
        QVERIFY2(read.error().message.startsWith(place), qPrintable(read.error().message));
    }

    void refusesWrongShapesNamingThePlace()
    {
        QJsonObject json = toJson(clinic());
        json[u"entities"] = QJsonArray{QJsonObject{{u"name"_s, 3}}};
        const Result<Domain> read = domainFromJson(json);
        QVERIFY(!read);
        QCOMPARE(read.error().message, u"entities[0].name must be a text"_s);

        QJsonObject word = toJson(clinic());
        word[u"kind"] = u"desktop"_s;
        QVERIFY(domainFromJson(word).error().message.contains(u"fullStack"_s));
        QVERIFY(!domainFromJson({}));
        QVERIFY(!domainFromJson({{u"entities"_s, 1}}));
    }
};

QTEST_APPLESS_MAIN(TestDomain)
#include "tst_domain.moc"
