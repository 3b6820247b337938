// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/domain.h"
#include "tests/plan/clinic.h"

#include <QJsonArray>
#include <QTest>

using namespace autodevos;
using namespace Qt::StringLiterals;

namespace {

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
