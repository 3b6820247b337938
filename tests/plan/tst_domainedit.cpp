// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/domainedit.h"
#include "core/plan/domainrules.h"
#include "tests/plan/clinic.h"

#include <QRandomGenerator>
#include <QTest>

using namespace autodevos;

namespace {

QString fault(const Domain &domain)
{
    const Status valid = validate(domain);
    return valid ? QString() : valid.error().message;
}

Field fieldOf(const Domain &domain, const QString &entity, const QString &name)
{
    for (const Field &field : domain.entity(entity)->fields) {
        if (field.name == name) {
            return field;
        }
    }
    return {};
}

} // namespace

class TestDomainEdit final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesAreMadeOfLabels();
    void newEntityIsWhole();
    void renamedEntityIsFollowed();
    void removedEntityTakesAlongWhatStoodOnIt();
    void renamedFieldIsFollowed();
    void optionsAreFollowedInTheirMoves();
    void anotherTypeLeavesNothingOfTheOldOne();
    void removedFieldsAndRelationsLeaveAWholeModel();
    void anyRowOfEditsLeavesAWholeModel();
};

void TestDomainEdit::namesAreMadeOfLabels()
{
    QCOMPARE(entityNameOf(u"line item"_s), u"LineItem"_s);
    QCOMPARE(memberNameOf(u"Due date"_s), u"dueDate"_s);
    QCOMPARE(memberNameOf(u"ISBN"_s), u"isbn"_s);
    QCOMPARE(memberNameOf(u"VAT number"_s), u"vatNumber"_s);
    QCOMPARE(memberNameOf(u"Größe (cm)"_s), u"grosseCm"_s);
    QCOMPARE(memberNameOf(u"…"_s), QString());
}

void TestDomainEdit::newEntityIsWhole()
{
    Domain domain = clinic();
    addEntity(domain, u"Supply"_s);
    QCOMPARE(fault(domain), QString());
    QCOMPARE(domain.entities.last().plural, u"Supplies"_s);
    QCOMPARE(domain.entities.last().access.create, QStringList{u"user"_s});
    addField(domain, u"Supply"_s, {.name = u"amount"_s, .label = u"Amount"_s, .type = FieldType::Integer});
    addRelation(domain, u"Supply"_s, {.name = u"doctor"_s, .label = u"Doctor"_s, .target = u"Doctor"_s});
    QCOMPARE(fault(domain), QString());
    addEntity(domain, u"supply"_s);
    QVERIFY(!fault(domain).isEmpty());
}

void TestDomainEdit::renamedEntityIsFollowed()
{
    Domain domain = clinic();
    renameEntity(domain, u"Doctor"_s, u"Family physician"_s);
    renameEntity(domain, u"Visit"_s, u"Appointment"_s);
    QCOMPARE(fault(domain), QString());
    QCOMPARE(domain.entity(u"Appointment"_s)->relations.first().target, u"FamilyPhysician"_s);
    QCOMPARE(domain.machines.first().entity, u"Appointment"_s);
    QCOMPARE(domain.roles.last().profile, u"FamilyPhysician"_s);
}

void TestDomainEdit::removedEntityTakesAlongWhatStoodOnIt()
{
    Domain domain = clinic();
    removeEntity(domain, u"Doctor"_s);
    QCOMPARE(fault(domain), QString());
    QVERIFY(domain.entities.isEmpty()); // a visit only exists inside a doctor's page
    QVERIFY(domain.machines.isEmpty() && domain.rules.isEmpty());
    QVERIFY(domain.roles.last().profile.isEmpty());
}

void TestDomainEdit::renamedFieldIsFollowed()
{
    Domain domain = clinic();
    Field state = fieldOf(domain, u"Visit"_s, u"state"_s);
    state.name = u"progress"_s;
    changeField(domain, u"Visit"_s, u"state"_s, state);
    Field opens = fieldOf(domain, u"Doctor"_s, u"opensAt"_s);
    opens.name = u"from"_s;
    changeField(domain, u"Doctor"_s, u"opensAt"_s, opens);
    Field date = fieldOf(domain, u"Visit"_s, u"date"_s);
    date.name = u"day"_s;
    changeField(domain, u"Visit"_s, u"date"_s, date);
    QCOMPARE(fault(domain), QString());
    QCOMPARE(domain.machines.first().field, u"progress"_s);
    QCOMPARE(domain.rules.last().opens, u"from"_s);
    QVERIFY(domain.entity(u"Visit"_s)->uniqueTogether.contains(u"day"_s));
}

void TestDomainEdit::optionsAreFollowedInTheirMoves()
{
    Domain domain = clinic();
    Field state = fieldOf(domain, u"Visit"_s, u"state"_s);
    state.options = {u"Asked for"_s, u"Cancelled"_s};
    changeField(domain, u"Visit"_s, u"state"_s, state);
    QCOMPARE(fault(domain), QString());
    QCOMPARE(domain.machines.first().initial, u"Asked for"_s);
    QCOMPARE(domain.machines.first().transitions.first().from, QStringList{u"Asked for"_s});
    state = fieldOf(domain, u"Visit"_s, u"state"_s);
    QCOMPARE(state.initial, u"Asked for"_s);
    state.options = {u"Asked for"_s, u"Seen"_s, u"Paid"_s};
    changeField(domain, u"Visit"_s, u"state"_s, state);
    QCOMPARE(fault(domain), QString());
    QVERIFY(domain.machines.first().transitions.isEmpty()); // nothing leads to what is gone
    QVERIFY(domain.rules.first().except.isEmpty());
}

void TestDomainEdit::anotherTypeLeavesNothingOfTheOldOne()
{
    Domain domain = clinic();
    Field state = fieldOf(domain, u"Visit"_s, u"state"_s);
    state.type = FieldType::String;
    changeField(domain, u"Visit"_s, u"state"_s, state);
    Field date = fieldOf(domain, u"Visit"_s, u"date"_s);
    date.type = FieldType::Text;
    changeField(domain, u"Visit"_s, u"date"_s, date);
    QCOMPARE(fault(domain), QString());
    QVERIFY(domain.machines.isEmpty() && domain.rules.isEmpty());
    QVERIFY(fieldOf(domain, u"Visit"_s, u"state"_s).options.isEmpty());
}

void TestDomainEdit::removedFieldsAndRelationsLeaveAWholeModel()
{
    const Domain whole = clinic();
    for (const Entity &entity : whole.entities) {
        for (const Field &field : entity.fields) {
            Domain domain = whole;
            removeField(domain, entity.name, field.name);
            QCOMPARE(fault(domain), QString());
        }
        for (const Relation &relation : entity.relations) {
            Domain domain = whole;
            removeRelation(domain, entity.name, relation.name);
            QCOMPARE(fault(domain), QString());
            domain = whole;
            Relation changed = relation;
            changed.target = u"User"_s;
            changeRelation(domain, entity.name, relation.name, changed);
            QCOMPARE(fault(domain), QString());
        }
    }
}

void TestDomainEdit::anyRowOfEditsLeavesAWholeModel()
{
    const quint32 seed = qEnvironmentVariableIsSet("EDIT_SEED") ? qEnvironmentVariable("EDIT_SEED").toUInt()
                                                                : QRandomGenerator::global()->generate();
    qInfo("EDIT_SEED=%u", seed);
    QRandomGenerator random(seed);
    const auto pick = [&random](qsizetype size) {
        return static_cast<qsizetype>(random.bounded(static_cast<int>(size)));
    };
    for (int round = 0; round < 300; ++round) {
        Domain domain = clinic();
        for (int step = 0; step < 25; ++step) {
            const QString fresh = u"Thing "_s + QString::number(step);
            if (domain.entities.isEmpty()) {
                addEntity(domain, fresh);
                continue;
            }
            const Entity entity = domain.entities.at(pick(domain.entities.size()));
            const int kind = random.bounded(7);
            if (kind == 0) {
                addEntity(domain, fresh);
            } else if (kind == 1) {
                renameEntity(domain, entity.name, fresh);
            } else if (kind == 2) {
                removeEntity(domain, entity.name);
            } else if (kind == 3) {
                addRelation(domain, entity.name,
                            {.name = memberNameOf(fresh), .label = fresh, .target = domain.entities.first().name});
            } else if (kind == 4 && !entity.relations.isEmpty()) {
                removeRelation(domain, entity.name, entity.relations.at(pick(entity.relations.size())).name);
            } else if (kind == 5 && !entity.fields.isEmpty()) {
                removeField(domain, entity.name, entity.fields.at(pick(entity.fields.size())).name);
            } else if (kind == 6 && !entity.fields.isEmpty()) {
                Field field = entity.fields.at(pick(entity.fields.size()));
                const QString name = field.name;
                field.type = static_cast<FieldType>(random.bounded(static_cast<int>(FieldType::List) + 1));
                field.options = field.type == FieldType::Enum ? QStringList{u"Requested"_s, fresh} : QStringList();
                field.initial.clear();
                field.name = memberNameOf(fresh);
                changeField(domain, entity.name, name, field);
            }
            QVERIFY2(fault(domain).isEmpty(), qPrintable(u"kind %1: %2"_s.arg(kind).arg(fault(domain))));
        }
    }
}

QTEST_APPLESS_MAIN(TestDomainEdit)
#include "tst_domainedit.moc"
