// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/keyedmodel.h"

#include "tests/keys/fakesource.h"
#include "tests/llm/scriptedmodel.h"
#include "tests/support/fakewaiter.h"

#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

const ModelId large{u"openai"_s, u"large"_s};

} // namespace

class TestKeyedModel : public QObject {
    Q_OBJECT

    /// A provider that knows what it thinks of each key.
    struct Provider {
        explicit Provider(const QList<QByteArray> &keys, KeyNeed need = KeyNeed::Required)
            : ring(std::make_shared<KeyRing>(QVector<std::shared_ptr<KeySource>>{std::make_shared<FakeSource>(keys)},
                                             waiter))
            , model(
                  large, ring, [this](const Secret &key) { return modelOf(key); }, need)
        {
        }

        [[nodiscard]] std::shared_ptr<LanguageModel> modelOf(const Secret &key)
        {
            auto scripted = std::make_shared<ScriptedModel>(large);
            scripted->answer(
                [this, key](const Request &, const DeltaSink &, const std::stop_token &) -> Result<Response> {
                    const std::lock_guard lock(mutex);
                    asked.append(key.reveal());
                    if (refused.contains(key.reveal())) {
                        return failure(refused.value(key.reveal()), u"No"_s);
                    }
                    return Response{.text = QString::fromLatin1(key.reveal())};
                });
            return scripted;
        }

        FakeWaiter waiter;
        std::mutex mutex;
        QList<QByteArray> asked;
        QHash<QByteArray, ErrorKind> refused;
        std::shared_ptr<KeyRing> ring;
        KeyedModel model;
    };

private Q_SLOTS:
    void asksWithTheFirstKey()
    {
        Provider provider({"a", "b"});
        QCOMPARE(provider.model.complete({}, {}, {})->text, u"a"_s);
        QCOMPARE(provider.model.complete({}, {}, {})->text, u"a"_s);
        QCOMPARE(provider.model.id(), large);
    }

    void takesTheNextWhenAKeyIsRefused_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<bool>("goesOn");
        QTest::newRow("authentication") << ErrorKind::Authentication << true;
        QTest::newRow("quota") << ErrorKind::Quota << true;
        for (const ErrorKind kind : {ErrorKind::RateLimit, ErrorKind::Overloaded, ErrorKind::Network, ErrorKind::Budget,
                                     ErrorKind::Safety, ErrorKind::Configuration}) {
            QTest::newRow(qPrintable(toString(kind))) << kind << false;
        }
    }

    void takesTheNextWhenAKeyIsRefused()
    {
        QFETCH(const ErrorKind, kind);
        QFETCH(const bool, goesOn);
        Provider provider({"a", "b"});
        provider.refused = {{"a", kind}};
        const Result<Response> response = provider.model.complete({}, {}, {});
        QCOMPARE(response.has_value(), goesOn);
        if (!goesOn) {
            QVERIFY(response.error().kind == kind);
            QCOMPARE(provider.asked, (QList<QByteArray>{"a"}));
            return;
        }
        QCOMPARE(response->text, u"b"_s);
        QCOMPARE(provider.model.complete({}, {}, {})->text, u"b"_s); // without another try with the first
        QCOMPARE(provider.asked, (QList<QByteArray>{"a", "b", "b"}));
        provider.waiter.advance(KeyedModel::asideMs);
        provider.refused.clear();
        QCOMPARE(provider.model.complete({}, {}, {})->text, u"a"_s);
    }

    void triesAllBeforeItGivesUp()
    {
        Provider provider({"a", "b", "c"});
        provider.refused = {{"a", ErrorKind::Quota}, {"b", ErrorKind::Authentication}, {"c", ErrorKind::Quota}};
        const Result<Response> response = provider.model.complete({}, {}, {});
        QVERIFY(!response);
        QVERIFY(response.error().kind == ErrorKind::Quota);
        QCOMPARE(provider.asked, (QList<QByteArray>{"a", "b", "c"}));
        provider.refused.remove("b"); // mended meanwhile: it must not stay shut out
        QCOMPARE(provider.model.complete({}, {}, {})->text, u"b"_s);
    }

    void saysThatThereIsNoKey()
    {
        Provider provider({});
        const Result<Response> response = provider.model.complete({}, {}, {});
        QVERIFY(!response);
        QVERIFY(response.error().kind == ErrorKind::Configuration);
        QVERIFY(response.error().remedy.contains(u"OPENAI_API_KEY"_s));
        QVERIFY(provider.asked.isEmpty());
    }

    void asksWithoutAKeyWhereNoneIsNeeded()
    {
        Provider provider({}, KeyNeed::Optional);
        QVERIFY(provider.model.complete({}, {}, {}));
        QCOMPARE(provider.asked, QList<QByteArray>{QByteArray()});
    }

    void doesNotRepeatWhatSomebodyHeard()
    {
        FakeWaiter waiter;
        const auto source = std::make_shared<FakeSource>(QList<QByteArray>{"a", "b"});
        const auto scripted = std::make_shared<ScriptedModel>();
        scripted->answer([](const Request &, const DeltaSink &sink, const std::stop_token &) -> Result<Response> {
            if (sink) {
                sink({DeltaKind::Text, u"Once"_s});
            }
            return failure(ErrorKind::Quota, u"No credit any more"_s);
        });
        KeyedModel model(large, std::make_shared<KeyRing>(QVector<std::shared_ptr<KeySource>>{source}, waiter),
                         [&scripted](const Secret &) { return scripted; });
        QVERIFY(!model.complete({}, [](const Delta &) {}, {}));
        QCOMPARE(scripted->calls(), 1);
    }

    void servesManyThreads()
    {
        Provider provider({"a", "b"});
        provider.refused = {{"a", ErrorKind::Authentication}};
        std::atomic<int> answers = 0;
        {
            std::vector<std::jthread> threads;
            for (int i = 0; i < 16; ++i) {
                threads.emplace_back([&] {
                    for (int n = 0; n < 50; ++n) {
                        answers += provider.model.complete({}, {}, {}).has_value() ? 1 : 0;
                    }
                });
            }
        }
        QCOMPARE(answers.load(), 800);
        QVERIFY(provider.asked.count("a") <= 16);
    }
};

} // namespace autodevos

QTEST_GUILESS_MAIN(autodevos::TestKeyedModel)
#include "tst_keyedmodel.moc"
