// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/modeltraits.h"

#include "tests/agent/fakemodel.h"
#include "tests/support/tempproject.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

Response words(const QString &text)
{
    Response response;
    response.text = text;
    return response;
}

Response added()
{
    return calls({{u"add"_s, {{u"a"_s, 19}, {u"b"_s, 23}}}});
}

const Response sum = words(u"{\"sum\": 42}"_s);

} // namespace

class TestModelTraits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsOutThatEverythingWorks()
    {
        FakeModel model;
        model.say(added());
        model.say(sum);
        const Result<ModelTraits> traits = probeModel(model, {32000}, {});
        QVERIFY(traits);
        QCOMPARE(*traits, (ModelTraits{32000, ToolStyle::Native, true}));
        QCOMPARE(model.requests().size(), 2);
        QCOMPARE(model.requests().at(0).tools.size(), 1);
        QVERIFY(model.requests().at(1).responseSchema.has_value());
    }

    void findsOutThatNothingWorks_data()
    {
        QTest::addColumn<bool>("refuses");
        QTest::newRow("answers in words") << false;
        QTest::newRow("the server refuses") << true;
    }

    void findsOutThatNothingWorks()
    {
        QFETCH(const bool, refuses);
        FakeModel model;
        for (int i = 0; i < 2; ++i) {
            if (refuses) {
                model.fail({ErrorKind::Unsupported, u"no tools here"_s, {}, {}});
            } else {
                model.say(words(u"```json\n{\"name\": \"add\", \"arguments\": {\"a\": 19, \"b\": 23}}\n```"_s));
            }
        }
        const Result<ModelTraits> traits = probeModel(model, {}, {});
        QVERIFY(traits);
        QVERIFY(traits->tools == ToolStyle::Text);
        QVERIFY(!traits->hasSchemas);
    }

    void learnsNothingFromAnOutage()
    {
        FakeModel model;
        model.fail({ErrorKind::Network, u"gone"_s, {}, {}});
        QVERIFY(!probeModel(model, {}, {}));
        const TempProject folder;
        TraitStore store(folder.path(u"models.json"_s));
        model.fail({ErrorKind::Network, u"gone"_s, {}, {}});
        QCOMPARE(store.traitsOf(model, {}, {9000}, {}), (ModelTraits{9000}));
        QVERIFY(!store.find(model.id(), {}));
        const qsizetype asked = model.requests().size();
        QCOMPARE(store.traitsOf(model, {}, {9000}, {}), (ModelTraits{9000})); // not again in this process
        QCOMPARE(model.requests().size(), asked);
    }

    void remembersByModelAndServer()
    {
        const TempProject folder;
        const QString path = folder.path(u"config/models.json"_s);
        FakeModel model;
        model.say(words(u"no"_s));
        model.say(sum);
        const ModelTraits found = TraitStore(path).traitsOf(model, u"http://localhost:11434"_s, {8192}, {});
        QCOMPARE(found, (ModelTraits{8192, ToolStyle::Text, true}));
        TraitStore again(path);
        QCOMPARE(again.traitsOf(model, u"http://localhost:11434"_s, {}, {}), found);
        QCOMPARE(model.requests().size(), 2); // asked once
        QVERIFY(!again.find(model.id(), {}));
        QVERIFY(!again.find({u"other"_s, u"model"_s}, u"http://localhost:11434"_s));
    }

    void whoAsksAtTheSameTimeWaitsForOneProbe()
    {
        const TempProject folder;
        TraitStore store(folder.path(u"models.json"_s));
        FakeModel model;
        model.say(added());
        model.say(sum);
        std::vector<std::jthread> threads;
        std::atomic<int> right = 0;
        for (int i = 0; i < 8; ++i) {
            threads.emplace_back([&] { right += store.traitsOf(model, {}, {9000}, {}) == ModelTraits{9000} ? 1 : 0; });
        }
        threads.clear();
        QCOMPARE(right, 8);
        QCOMPARE(model.requests().size(), 2);
    }

    void aProbeThatIsStoppedIsTriedAgain()
    {
        const TempProject folder;
        TraitStore store(folder.path(u"models.json"_s));
        FakeModel model;
        model.fail({ErrorKind::Cancelled, u"ended"_s, {}, {}});
        (void)store.traitsOf(model, {}, {}, {});
        model.say(words(u"no"_s));
        model.say(sum);
        QVERIFY(store.traitsOf(model, {}, {}, {}).tools == ToolStyle::Text);
    }

    void startsAnewFromADamagedFile()
    {
        const TempProject folder;
        folder.write(u"models.json"_s, "{ not json");
        TraitStore store(folder.path(u"models.json"_s));
        const ModelId id{u"fake"_s, u"model"_s};
        QVERIFY(!store.find(id, {}));
        QVERIFY(store.keep(id, {}, {}));
        QCOMPARE(store.find(id, {}).value(), ModelTraits());
    }
};

} // namespace autodevos

QTEST_APPLESS_MAIN(autodevos::TestModelTraits)
#include "tst_modeltraits.moc"
