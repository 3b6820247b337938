// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/planner.h"

#include "tests/agent/fakemodel.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

// moc of this Qt loses its way in raw strings with quotes
const QString good =
    QString(u"{'name': 'Board', 'requirements': [{'id': 'R1', 'text': 'tasks', 'kind': 'functional'}],"
            " 'tasks': [{'id': 'api', 'title': 'API', 'role': 'backend', 'instructions': 'Write it.', 'needs': [],"
            " 'provides': ['backend/**'], 'covers': ['R1']}]}"_s)
        .replace(u'\'', u'"');

Response text(const QString &words)
{
    Response response;
    response.text = words;
    return response;
}

} // namespace

class TestPlanner : public QObject {
    Q_OBJECT

private:
    RoleCatalog m_roles;
    const Prompt m_prompt{u"Build a task board."_s};

private Q_SLOTS:
    void initTestCase() { m_roles = RoleCatalog::load({u":/roles"_s}); }

    void makesAPlan()
    {
        FakeModel model;
        model.say(text(good));
        const Result<Plan> plan = makePlan(m_prompt, model, m_roles, {});
        QVERIFY(plan);
        QCOMPARE(plan->name, u"Board"_s);
        QCOMPARE(plan->prompt, m_prompt);
        QCOMPARE(plan->model, u"fake/model"_s);
        QCOMPARE(plan->tasks.size(), 1);
    }

    void tellsTheModelWhatItNeeds()
    {
        FakeModel model;
        model.say(text(good));
        QVERIFY(makePlan(m_prompt, model, m_roles, {}));
        const Request &request = model.requests().first();
        QVERIFY(request.brief.kind == BriefKind::Plan);
        QCOMPARE(request.brief.prompt, m_prompt);
        QVERIFY(request.brief.roles.contains(u"backend"_s));
        QVERIFY(!request.brief.roles.contains(u"planner"_s));
        QVERIFY(request.responseSchema.has_value());
        QVERIFY(request.messages.first().text.contains(m_prompt.text));
        QVERIFY(request.messages.first().text.contains(u"backend"_s));
        QVERIFY(request.system.contains(u"requirements"_s));
    }

    void refusesAnEmptyPrompt()
    {
        FakeModel model;
        for (const QString &empty : {QString(), u"  \n\t "_s}) {
            const Result<Plan> plan = makePlan({empty}, model, m_roles, {});
            QVERIFY(!plan);
            QVERIFY(plan.error().kind == ErrorKind::Usage);
            QVERIFY(!plan.error().remedy.isEmpty());
        }
        QVERIFY(model.requests().isEmpty());
    }

    void letsTheModelMendItsPlan()
    {
        FakeModel model;
        model.say(text(u"Sure! Here it is."_s));
        model.say(text(QString(good).replace(u"backend\""_s, u"wizard\""_s)));
        model.say(text(u"```json\n"_s + good + u"\n```"_s));
        const Result<Plan> plan = makePlan(m_prompt, model, m_roles, {});
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().toLine()));
        QCOMPARE(model.requests().size(), 3);
        QVERIFY(model.requests().last().messages.last().text.contains(u"wizard"_s));
        QVERIFY(model.requests().at(1).messages.last().text.contains(u"JSON Schema"_s));
    }

    void givesUpAfterThreeBadPlans()
    {
        FakeModel model;
        for (int i = 0; i < 5; ++i) {
            model.say(text(u"No plan today %1"_s.arg(i)));
        }
        const Result<Plan> plan = makePlan(m_prompt, model, m_roles, {});
        QVERIFY(!plan);
        QVERIFY(!plan.error().remedy.isEmpty());
        QCOMPARE(model.requests().size(), 3);
    }

    void doesNotAskAgainForTheSameWords()
    {
        FakeModel model;
        for (int i = 0; i < 5; ++i) {
            model.say(text(u"No plan today"_s));
        }
        QVERIFY(!makePlan(m_prompt, model, m_roles, {}));
        QCOMPARE(model.requests().size(), 2);
    }

    void asksInWordsWhereThereIsNoStructuredOutput()
    {
        FakeModel model;
        model.fail({ErrorKind::Unsupported, u"response_format is not supported"_s, {}, {}});
        model.say(text(good));
        QVERIFY(makePlan(m_prompt, model, m_roles, {}));
        QVERIFY(!model.requests().at(1).responseSchema);
        QVERIFY(model.requests().at(1).messages.first().text.contains(u"JSON Schema"_s));
    }

    void fallsBackToTheOtherPlannerAndSaysSo()
    {
        FakeModel model;
        model.say(text(u"No."_s));
        model.say(text(u"No."_s));
        FakeFallback fallback;
        fallback.say(text(good));
        const Result<Plan> plan = makePlan(m_prompt, model, &fallback, m_roles, {});
        QVERIFY(plan);
        QCOMPARE(plan->name, u"Board"_s);
        QVERIFY2(plan->notes.first().contains(u"holds no JSON"_s), qPrintable(plan->notes.first()));
    }

    void fallsBackWhenTheModelCannotBeReached()
    {
        FakeModel model;
        model.fail({ErrorKind::Network, u"the line is dead"_s, {}, {}});
        FakeFallback fallback;
        fallback.say(text(good));
        const Result<Plan> plan = makePlan(m_prompt, model, &fallback, m_roles, {});
        QVERIFY(plan);
        QVERIFY(plan->notes.first().contains(u"the line is dead"_s));
    }

    void asksNoFallbackInVain()
    {
        FakeModel model;
        FakeFallback fallback;
        QVERIFY(!makePlan({u" "_s}, model, &fallback, m_roles, {}));
        QVERIFY(fallback.requests().isEmpty());
        fallback.say(text(good));
        model.fail({ErrorKind::Cancelled, u"ended"_s, {}, {}});
        QVERIFY(makePlan(m_prompt, model, &fallback, m_roles, {}).error().kind == ErrorKind::Cancelled);
        model.fail({ErrorKind::Network, u"dead"_s, {}, {}});
        fallback.fail({ErrorKind::Unsupported, u"web apps only"_s, {}, {}});
        fallback.fail({ErrorKind::Unsupported, u"web apps only"_s, {}, {}});
        QCOMPARE(makePlan(m_prompt, model, &fallback, m_roles, {}).error().message, u"dead"_s);
    }

    void givesTasksToNoRoleThatIsNoChoice()
    {
        FakeModel model;
        model.say(text(good));
        QVERIFY(makePlan(m_prompt, model, m_roles, {}));
        QVERIFY(!model.requests().first().brief.roles.contains(u"repair"_s));
        QVERIFY(model.requests().first().brief.roles.contains(u"security"_s));
        QVERIFY(!model.requests().first().messages.first().text.contains(u"- repair:"_s));
    }

    void remarksWhatIsOpenInAModelsPlan()
    {
        FakeModel model;
        model.say(text(good));
        const Result<Plan> plan =
            makePlan({u"Build a task board with tasks. Members can vote on every task."_s}, model, m_roles, {});
        QVERIFY(plan);
        QVERIFY2(plan->notes.join(u' ').contains(u"Members can vote"_s), qPrintable(plan->notes.join(u' ')));
        QCOMPARE(plan->requirements.first().length, 5);
    }

    void saysThatTheModelDeclines()
    {
        FakeModel model;
        Response refusal = text(u"I cannot help with that."_s);
        refusal.finishReason = FinishReason::Refusal;
        model.say(refusal);
        const Result<Plan> plan = makePlan(m_prompt, model, m_roles, {});
        QVERIFY(!plan);
        QVERIFY(plan.error().kind == ErrorKind::Refusal);
        QCOMPARE(model.requests().size(), 1);
    }

    void handsOnTheModelsError()
    {
        FakeModel model;
        model.fail({ErrorKind::Unsupported, u"I build web apps"_s, u"Ask for one"_s, {}});
        const Result<Plan> plan = makePlan(m_prompt, model, m_roles, {});
        QVERIFY(!plan);
        QCOMPARE(plan.error().message, u"I build web apps"_s);
    }

    void saysWhenThePlannersRoleIsMissing()
    {
        FakeModel model;
        const Result<Plan> plan = makePlan(m_prompt, model, RoleCatalog::load({}), {});
        QVERIFY(!plan);
        QVERIFY(plan.error().kind == ErrorKind::Configuration);
    }
};

} // namespace autodevos

QTEST_GUILESS_MAIN(autodevos::TestPlanner)
#include "tst_planner.moc"
