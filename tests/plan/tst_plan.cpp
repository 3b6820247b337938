// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/plan.h"
#include "core/plan/planreader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

QJsonObject jsonOf(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

const QStringList roles{u"backend"_s, u"frontend"_s};

} // namespace

class TestPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBackFromJsonAsItWas()
    {
        Plan plan;
        plan.version = 3;
        plan.name = u"Task Board"_s;
        plan.prompt.text = u"Build a task board"_s;
        plan.requirements = {{RequirementId(u"R1"_s), u"a task board"_s, RequirementKind::Data, 6, 12, {}},
                             {RequirementId(u"R2"_s), u"in COBOL"_s, RequirementKind::Quality, 0, 0, u"no"_s}};
        Task api;
        api.id = TaskId(u"api"_s);
        api.title = u"The API"_s;
        api.role = RoleId(u"backend"_s);
        api.isBuiltIn = true;
        api.instructions = u"Write\nthe API"_s;
        api.provides = {u"backend/src/**"_s};
        api.covers = {RequirementId(u"R1"_s)};
        api.checks = {u"syntax"_s, u"typecheck"_s};
        api.limits = {60, 1, 3, 9};
        api.resource = ResourceClass::Build;
        api.estimate = {12, 900};
        Task web = api;
        web.id = TaskId(u"web"_s);
        web.needs = {api.id};
        plan.tasks = {api, web};
        plan.reasons = u"because"_s;
        plan.notes = {u"one note"_s};
        plan.model = u"blueprint/blueprint"_s;

        const Result<Plan> read = planFromJson(toJson(plan), roles);
        QVERIFY2(read, read ? "" : qPrintable(read.error().toLine()));
        QCOMPARE(*read, plan);
    }

    void repairsWhatIsClearAndSaysSo()
    {
        const Result<Plan> plan = planFromJson(jsonOf(R"({
            "requirements": ["People sign up", {"id": "R9", "text": "Search"}],
            "tasks": [
              {"id": 1, "title": "Set up DB", "agent": "backend", "depends_on": [], "covers": ["R1", "R1", "R7"]},
              {"title": "Set up API!", "role": "backend", "needs": [1, 1, "ghost"], "checks": ["syntax", "vibes"]},
              {"id": "the web app", "title": "Web", "role": "frontend", "needs": "set-up-api",
               "limits": {"timeoutSeconds": -5, "retries": 2}}
            ]})"),
                                               roles);
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().toLine()));
        QCOMPARE(plan->tasks.at(0).id.value(), u"1"_s);
        QCOMPARE(plan->tasks.at(1).id.value(), u"set-up-api"_s);
        QCOMPARE(plan->tasks.at(1).needs, QVector<TaskId>{TaskId(u"1"_s)});
        QCOMPARE(plan->tasks.at(1).checks, QStringList{u"syntax"_s});
        QCOMPARE(plan->tasks.at(1).instructions, u"Set up API!"_s);
        QCOMPARE(plan->tasks.at(2).id.value(), u"the-web-app"_s);
        QCOMPARE(plan->tasks.at(2).needs, QVector<TaskId>{TaskId(u"set-up-api"_s)});
        QCOMPARE(plan->tasks.at(2).limits.timeoutSeconds, 1);
        QCOMPARE(plan->requirements.at(0).id.value(), u"R1"_s);
        QCOMPARE(plan->notes.size(), 7);
    }

    void findsTheRoleThatIsMeant_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("meant");
        QTest::newRow("who does it") << u"Tester"_s << u"testing"_s;
        QTest::newRow("with a hyphen") << u"Front-End Developer"_s << u"frontend"_s;
        QTest::newRow("longer") << u"backend_engineer"_s << u"backend"_s;
        QTest::newRow("short") << u"QA"_s << u"testing"_s;
        QTest::newRow("a part of two") << u"Integration"_s << u"integrator"_s;
        QTest::newRow("nobody") << u"full-stack developer"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }

    void findsTheRoleThatIsMeant()
    {
        QFETCH(QString, written);
        QFETCH(QString, meant);
        const QStringList known{u"backend"_s, u"frontend"_s, u"testing"_s, u"integrator"_s, u"ai-integration"_s};
        const QJsonObject json{{u"tasks"_s, QJsonArray{QJsonObject{{u"title"_s, u"A"_s}, {u"role"_s, written}}}}};
        const Result<Plan> plan = planFromJson(json, known);
        QCOMPARE(plan ? plan->tasks.first().role.value() : QString(), meant);
        QVERIFY(!plan || plan->notes.join(u' ').contains(written));
    }

    void tellsOfAllUnknownRolesAtOnce()
    {
        const Result<Plan> plan = planFromJson(jsonOf(R"({"tasks": [{"id": "a", "title": "A", "role": "wizard"},
                                                         {"id": "b", "title": "B", "role": "poet"}]})"),
                                               roles);
        QVERIFY(!plan);
        QVERIFY(plan.error().message.contains(u"wizard"_s) && plan.error().message.contains(u"poet"_s));
    }

    void refusesWithThePlaceAndTheRemedy_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("message");
        QTest::newRow("no tasks") << QByteArray(R"({"tasks": []})") << u"has no tasks"_s;
        QTest::newRow("no object") << QByteArray(R"({"tasks": [7]})") << u"tasks[0] is not an object"_s;
        QTest::newRow("nothing to do") << QByteArray(R"({"tasks": [{"id": "a", "role": "backend"}]})")
                                       << u"tasks[0] has neither a title nor instructions"_s;
        QTest::newRow("duplicate id") << QByteArray(R"({"tasks": [{"id": "a", "title": "A", "role": "backend"},
                                        {"id": "a", "title": "B", "role": "backend"}]})")
                                      << u"tasks[1] has the id \"a\""_s;
        QTest::newRow("unknown role") << QByteArray(R"({"tasks": [{"id": "a", "title": "A", "role": "wizard"}]})")
                                      << u"tasks[0] (\"a\") names the role \"wizard\""_s;
        QTest::newRow("cycle") << QByteArray(R"({"tasks": [
              {"id": "a", "title": "A", "role": "backend", "needs": ["b"]},
              {"id": "b", "title": "B", "role": "backend", "needs": ["a"]}]})")
                               << u"a needs b needs a"_s;
        QTest::newRow("path outwards")
            << QByteArray(R"({"tasks": [{"id": "a", "title": "A", "role": "backend", "provides": ["../x"]}]})")
            << u"provides \"../x\""_s;
        QTest::newRow("needs is no list")
            << QByteArray(R"({"tasks": [{"id": "a", "title": "A", "role": "backend", "needs": {}}]})")
            << u"tasks[0] (\"a\").needs is not a list"_s;
    }

    void refusesWithThePlaceAndTheRemedy()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, message);
        const Result<Plan> plan = planFromJson(jsonOf(json), roles);
        QVERIFY(!plan);
        QVERIFY(plan.error().kind == ErrorKind::Invalid);
        QVERIFY2(plan.error().message.contains(message), qPrintable(plan.error().message));
        QVERIFY(!plan.error().remedy.isEmpty());
    }

    void findsThePlanInWhateverSurroundsIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << u"{\"tasks\": [{\"id\": \"a\"}]}"_s;
        QTest::newRow("prose") << u"Sure {I hope}! Here [it] is:\n{\"tasks\": [{\"id\": \"a\"}]}\nEnjoy {}"_s;
        QTest::newRow("fence") << u"Plan:\n```json\n{\"tasks\": [{\"id\": \"a\"}]}\n```\n"_s;
        QTest::newRow("bare array") << u"[{\"id\": \"a\"}]"_s;
        QTest::newRow("wrapped") << u"{\"plan\": {\"tasks\": [{\"id\": \"a\"}]}}"_s;
        QTest::newRow("trailing commas and comments") << u"{\"tasks\": [ // one\n{\"id\": \"a\",}, /* x */ ],}"_s;
        QTest::newRow("small object first") << u"{\"ok\": true} then {\"tasks\": [{\"id\": \"a\"}]}"_s;
        QTest::newRow("cut in a task") << u"{\"tasks\": [{\"id\": \"a\"}, {\"id\": \"b\", \"title\": \"Wri"_s;
        QTest::newRow("cut between tasks") << u"{\"tasks\": [{\"id\": \"a\"},"_s;
        QTest::newRow("cut behind the list") << u"{\"tasks\": [{\"id\": \"a\"}], \"reasons\": \"Bec"_s;
        QTest::newRow("cut in an escape") << u"{\"tasks\": [{\"id\": \"a\"}], \"reasons\": \"Bec\\"_s;
    }

    void findsThePlanInWhateverSurroundsIt()
    {
        QFETCH(QString, text);
        const Result<QJsonObject> json = findJson(text);
        QVERIFY2(json, json ? "" : qPrintable(json.error().toLine()));
        QCOMPARE(json->value(u"tasks"_s).toArray(), (QJsonArray{QJsonObject{{u"id"_s, u"a"_s}}}));
        QCOMPARE(json->contains(u"notes"_s), QLatin1StringView(QTest::currentDataTag()).startsWith("cut"_L1));
    }

    void saysWhenThereIsNoJson()
    {
        for (const QString &text : {QString(), u"I cannot do that."_s, u"{"_s, u"[[[[[["_s, QString(5000, u'{')}) {
            const Result<QJsonObject> json = findJson(text);
            QVERIFY2(!json, qPrintable(text));
            QVERIFY(json.error().kind == ErrorKind::MalformedAnswer);
        }
    }
};

} // namespace autodevos

QTEST_APPLESS_MAIN(autodevos::TestPlan)
#include "tst_plan.moc"
