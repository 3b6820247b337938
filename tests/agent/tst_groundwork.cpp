// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/groundwork.h"

#include "core/agent/planner.h"
#include "core/plan/graph.h"
#include "tests/agent/fakemodel.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

const QString promptText = u"People keep books. They filter books by status. It makes coffee."_s;

Task task(const QString &id, const QStringList &needs, const QStringList &provides, const QStringList &covers = {})
{
    Task task;
    task.id = TaskId(id);
    task.title = id;
    task.role = RoleId(u"backend"_s);
    task.instructions = u"Write it."_s;
    task.provides = provides;
    for (const QString &need : needs) {
        task.needs.append(TaskId(need));
    }
    for (const QString &covered : covers) {
        task.covers.append(RequirementId(covered));
    }
    return task;
}

Requirement requirement(const QString &id, const QString &text)
{
    Requirement requirement;
    requirement.id = RequirementId(id);
    requirement.text = text;
    requirement.offset = std::max<qsizetype>(0, promptText.indexOf(text));
    requirement.length = promptText.contains(text) ? text.size() : 0;
    return requirement;
}

Domain domainOf(const QString &entity)
{
    Domain domain;
    domain.name = u"Books"_s;
    domain.slug = u"books"_s;
    for (const QString &role : {u"background"_s, u"component"_s, u"accent"_s, u"text"_s}) {
        domain.theme.colours.append({role, {}, u"#ffffff"_s});
    }
    Entity made;
    made.name = entity;
    made.fields.append({.name = u"title"_s, .label = u"Title"_s});
    domain.entities.append(made);
    return domain;
}

/// What the built-in model would plan.
Plan ground()
{
    Plan plan;
    plan.name = u"Books"_s;
    plan.model = u"fallback/model"_s;
    plan.prompt.text = promptText;
    plan.requirements = {requirement(u"R1"_s, u"People keep books"_s),
                         requirement(u"R2"_s, u"They filter books by status"_s),
                         requirement(u"R3"_s, u"It makes coffee"_s)};
    plan.requirements.last().cannot = u"there is no cup"_s;
    plan.domain = domainOf(u"Book"_s);
    Task build = task(u"build"_s, {u"core"_s, u"pages"_s}, {});
    build.checks = {u"install"_s, u"build"_s};
    Task proof = task(u"proof"_s, {u"build"_s}, {});
    proof.checks = {u"unit"_s};
    plan.tasks = {task(u"core"_s, {}, {u"package.json"_s, u"backend/src/app.ts"_s}, {u"R1"_s}),
                  task(u"pages"_s, {u"core"_s}, {u"frontend/src/pages/**"_s}, {u"R2"_s}), build, proof};
    return plan;
}

Plan plan(const QVector<Task> &tasks)
{
    Plan plan;
    plan.name = u"Books"_s;
    plan.prompt.text = promptText;
    plan.tasks = tasks;
    return plan;
}

QStringList idsOf(const QVector<Task> &tasks)
{
    QStringList ids;
    for (const Task &task : tasks) {
        ids.append(task.id.value());
    }
    return ids;
}

Response answer(const Plan &plan)
{
    Response response;
    response.text = QString::fromUtf8(QJsonDocument(toJson(plan)).toJson());
    return response;
}

} // namespace

class TestGroundwork : public QObject {
    Q_OBJECT

private:
    RoleCatalog m_roles;

private Q_SLOTS:
    void initTestCase() { m_roles = RoleCatalog::load({u":/roles"_s}); }

    void tellsPathsRequirementsAndDataModel()
    {
        const QString words = groundInWords(ground());
        QVERIFY(words.contains(u"backend/src/app.ts"_s));
        QVERIFY(words.contains(u"R3: It makes coffee (not possible: there is no cup)"_s));
        QVERIFY(words.contains(u"\"entities\""_s));
        QVERIFY(!words.contains(u"- build"_s));
    }

    void tellsAnotherStackByItsFiles_data()
    {
        QTest::addColumn<QStringList>("paths");
        QTest::addColumn<bool>("isApart");
        QTest::newRow("same files") << QStringList{u"backend/src/app.ts"_s} << false;
        QTest::newRow("a wider glob") << QStringList{u"backend/src/**"_s, u"frontend/**"_s} << false;
        QTest::newRow("a file more in a folder") << QStringList{u"frontend/src/pages/Stats.tsx"_s} << false;
        QTest::newRow("nothing but papers") << QStringList{u"README.md"_s, u"docs/api.md"_s} << false;
        QTest::newRow("others") << QStringList{u"app/main.py"_s, u"requirements.txt"_s, u"README.md"_s} << true;
        QTest::newRow("mostly others") << QStringList{u"src/server.js"_s, u"public/index.html"_s, u"package.json"_s,
                                                      u"src/store.js"_s}
                                       << true;
    }
    void tellsAnotherStackByItsFiles()
    {
        QFETCH(QStringList, paths);
        QFETCH(bool, isApart);
        Plan made = plan({task(u"a"_s, {}, paths)});
        QCOMPARE(autodevos::isApart(made, ground()), isApart);
        made.isOwnStack = true;
        QVERIFY(autodevos::isApart(made, ground()));
    }

    void putsTheFirstVersionBeforeThePlan()
    {
        Plan made = plan({task(u"core"_s, {}, {u"backend/src/**"_s}), task(u"stats"_s, {u"core"_s}, {u"stats.md"_s})});
        standOn(made, ground());
        QCOMPARE(idsOf(made.tasks),
                 (QStringList{u"core-2"_s, u"pages"_s, u"core"_s, u"stats"_s, u"build"_s, u"proof"_s}));
        QCOMPARE(made.tasks.at(0).provides, QStringList{u"package.json"_s});
        QVERIFY(made.tasks.at(0).isBuiltIn && made.tasks.at(1).isBuiltIn && !made.tasks.at(2).isBuiltIn);
        QCOMPARE(made.tasks.at(1).needs, QVector<TaskId>{TaskId(u"core-2"_s)});
        QCOMPARE(made.tasks.at(2).needs, (QVector<TaskId>{TaskId(u"pages"_s), TaskId(u"core-2"_s)}));
        QCOMPARE(made.tasks.at(3).needs, QVector<TaskId>{TaskId(u"core"_s)});
        QCOMPARE(made.tasks.at(4).needs, QVector<TaskId>{TaskId(u"stats"_s)});
        QCOMPARE(made.tasks.at(2).checks, (QStringList{u"build"_s, u"unit"_s})); // what it breaks, it mends
        QVERIFY(made.tasks.at(0).checks.isEmpty());
        QCOMPARE(made.tasks.at(5).needs, QVector<TaskId>{TaskId(u"build"_s)});
        QVERIFY(findCycle(made.tasks).isEmpty());
        QCOMPARE(made.notes.size(), 1);
    }

    void aTaskReadsWhatIsNearItsPaths()
    {
        Plan made = plan({task(u"stats"_s, {}, {u"frontend/src/stats/Stats.tsx"_s}),
                          task(u"all-pages"_s, {}, {u"frontend/src/pages/**"_s}), task(u"poem"_s, {}, {u"poem.md"_s})});
        standOn(made, ground());
        QCOMPARE(idsOf(made.tasks).first(4), (QStringList{u"core"_s, u"stats"_s, u"all-pages"_s, u"poem"_s}));
        for (const int i : {1, 2, 3}) { // pages are the plan's alone: what they would have read
            QCOMPARE(made.tasks.at(i).needs, QVector<TaskId>{TaskId(u"core"_s)});
        }
    }

    void checksNothingTwice()
    {
        Task own = task(u"whole"_s, {u"a"_s}, {});
        own.checks = {u"install"_s, u"build"_s};
        Plan made = plan({task(u"a"_s, {}, {u"backend/src/app.ts"_s}), own});
        standOn(made, ground());
        QCOMPARE(idsOf(made.tasks), (QStringList{u"core"_s, u"pages"_s, u"a"_s, u"whole"_s, u"proof"_s}));
        QCOMPARE(made.tasks.last().needs, QVector<TaskId>{TaskId(u"whole"_s)});
    }

    void bringsRequirementsTogether()
    {
        Plan made = plan({task(u"a"_s, {}, {u"x"_s}, {u"R1"_s, u"R2"_s, u"R3"_s})});
        made.requirements = {requirement(u"R1"_s, u"filter books by status"_s),
                             requirement(u"R2"_s, u"It makes coffee"_s), requirement(u"R3"_s, u"nobody waits"_s)};
        made.domain = domainOf(u"Book"_s);
        made.domain.entities.first().requirements = {u"R1"_s};
        joinRequirements(made, ground());
        QCOMPARE(made.requirements.size(), 4);
        QCOMPARE(made.requirements.last().text, u"nobody waits"_s);
        QVERIFY(made.requirements.at(2).cannot.isEmpty()); // a task makes the coffee
        QCOMPARE(made.tasks.first().covers,
                 (QVector<RequirementId>{RequirementId(u"R2"_s), RequirementId(u"R3"_s), made.requirements.last().id}));
        QCOMPARE(made.domain.entities.first().requirements, QStringList{u"R2"_s});
    }

    void aDataModelWithoutRequirementsTakesThoseOfTheFirstVersion()
    {
        Domain first = domainOf(u"Book"_s);
        first.entities.first().requirements = {u"R1"_s};
        first.capabilities = {{CapabilityKind::Filter, u"Book"_s, {u"title"_s}, {}, {u"R2"_s}}};
        Domain domain = domainOf(u"Book"_s);
        domain.capabilities = {{CapabilityKind::Filter, u"Book"_s, {}, {}, {}},
                               {CapabilityKind::Search, u"Book"_s, {}, {}, {}}};
        inheritRequirements(domain, first);
        QCOMPARE(domain.entities.first().requirements, QStringList{u"R1"_s});
        QCOMPARE(domain.capabilities.first().requirements, QStringList{u"R2"_s});
        QVERIFY(domain.capabilities.last().requirements.isEmpty());
        domain.entities.first().requirements = {u"R7"_s};
        inheritRequirements(domain, first);
        QCOMPARE(domain.entities.first().requirements, QStringList{u"R7"_s});
    }

    void theModelPlansOnTopOfTheFirstVersion()
    {
        FakeModel model;
        Plan made = plan({task(u"stats"_s, {}, {u"frontend/src/pages/Stats.tsx"_s}, {u"R1"_s})});
        made.requirements = {requirement(u"R1"_s, u"It makes coffee"_s)};
        model.say(answer(made));
        FakeFallback fallback;
        fallback.say(answer(ground()));
        const Result<Plan> joined = makePlan({promptText}, model, &fallback, m_roles, {});
        QVERIFY2(joined, joined ? "" : qPrintable(joined.error().toLine()));
        QVERIFY(model.requests().first().messages.first().text.contains(u"frontend/src/pages/**"_s));
        QCOMPARE(joined->domain, domainFromJson(toJson(ground().domain)).value());
        QCOMPARE(idsOf(joined->tasks), (QStringList{u"core"_s, u"pages"_s, u"stats"_s, u"build"_s, u"proof"_s}));
        QCOMPARE(joined->tasks.at(2).covers, QVector<RequirementId>{RequirementId(u"R3"_s)});
        QCOMPARE(joined->model, u"fake/model"_s);
        QVERIFY(!joined->isOwnStack);
        QVERIFY2(!joined->notes.join(u' ').contains(u"No task covers"_s), qPrintable(joined->notes.join(u' ')));
    }

    void theFirstVersionFollowsTheModelsData()
    {
        FakeModel model;
        Plan made = plan({task(u"stats"_s, {}, {u"frontend/src/pages/Stats.tsx"_s})});
        made.domain = domainOf(u"Novel"_s);
        model.say(answer(made));
        FakeFallback fallback;
        fallback.say(answer(ground()));
        Plan other = ground();
        other.tasks.first().provides = {u"backend/src/novel.ts"_s};
        fallback.say(answer(other));
        const Result<Plan> joined = makePlan({promptText}, model, &fallback, m_roles, {});
        QVERIFY(joined);
        QCOMPARE(fallback.requests().last().brief.prompt.domain->entities.first().name, u"Novel"_s);
        QCOMPARE(joined->domain.entities.first().name, u"Novel"_s);
        QCOMPARE(joined->tasks.first().provides, QStringList{u"backend/src/novel.ts"_s});
    }

    void anotherStackStandsAlone()
    {
        FakeModel model;
        model.say(answer(plan({task(u"main"_s, {}, {u"main.go"_s, u"go.mod"_s})})));
        FakeFallback fallback;
        fallback.say(answer(ground()));
        const Result<Plan> alone = makePlan({promptText}, model, &fallback, m_roles, {});
        QVERIFY(alone);
        QVERIFY(alone->isOwnStack);
        QCOMPARE(idsOf(alone->tasks), (QStringList{u"main"_s, u"whole"_s}));
        QCOMPARE(alone->tasks.last().checks, (QStringList{u"install"_s, u"build"_s, u"unit"_s}));
        QVERIFY(alone->tasks.last().isBuiltIn);
        QVERIFY(alone->domain.entities.isEmpty());
        QVERIFY(planFromJson(toJson(*alone), {})->isOwnStack);
    }

    void aPlanStandsAloneWhereThereIsNoFirstVersion()
    {
        FakeModel model;
        model.say(answer(plan({task(u"main"_s, {}, {u"backend/src/app.ts"_s})})));
        FakeFallback fallback;
        fallback.fail({ErrorKind::Unsupported, u"I build web apps"_s, {}, {}});
        const Result<Plan> alone = makePlan({promptText}, model, &fallback, m_roles, {});
        QVERIFY(alone);
        QVERIFY(alone->isOwnStack);
        QVERIFY(!model.requests().first().messages.first().text.contains(u"first version is at hand"_s));
    }

    void aSmallModelIsAskedWithoutTheFirstVersion()
    {
        FakeModel model;
        model.fail({ErrorKind::ContextTooLong, u"too long"_s, {}, {}});
        model.say(answer(plan({task(u"stats"_s, {}, {u"frontend/src/pages/Stats.tsx"_s})})));
        FakeFallback fallback;
        fallback.say(answer(ground()));
        const Result<Plan> joined = makePlan({promptText}, model, &fallback, m_roles, {});
        QVERIFY(joined);
        QVERIFY(!model.requests().last().messages.first().text.contains(u"first version is at hand"_s));
        QCOMPARE(joined->tasks.size(), 5);
    }

    void aDataModelThatCannotBeReadIsNoReasonToRefuseThePlan()
    {
        FakeModel model;
        QJsonObject json = toJson(plan({task(u"main"_s, {}, {u"main.go"_s})}));
        json.insert(u"domain"_s, QJsonObject{{u"entities"_s, QJsonArray{u"Book"_s, 7}}});
        Response response;
        response.text = QString::fromUtf8(QJsonDocument(json).toJson());
        model.say(response);
        const Result<Plan> read = makePlan({promptText}, model, m_roles, {});
        QVERIFY(read);
        QCOMPARE(read->domain.entities.first().name, u"Book"_s);
        json.insert(u"domain"_s, QJsonObject{{u"entities"_s, u"?"_s}});
        response.text = QString::fromUtf8(QJsonDocument(json).toJson());
        model.say(response);
        const Result<Plan> without = makePlan({promptText}, model, m_roles, {});
        QVERIFY(without);
        QVERIFY(without->domain.entities.isEmpty());
        QVERIFY(without->notes.join(u' ').contains(u"data"_s) || without->notes.join(u' ').contains(u"domain"_s));
    }
};

} // namespace autodevos

QTEST_GUILESS_MAIN(autodevos::TestGroundwork)
#include "tst_groundwork.moc"
