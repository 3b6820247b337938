// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/fallbackmodel.h"

#include "tests/llm/scriptedmodel.h"
#include "tests/support/fakewaiter.h"

#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

const ModelId large{u"openai"_s, u"large"_s};
const ModelId small{u"openai"_s, u"small"_s};
const ModelId other{u"gemini"_s, u"other"_s};
const ModelId builtIn{u"blueprint"_s, u"blueprint"_s};

std::shared_ptr<ScriptedModel> scripted(const ModelId &id)
{
    return std::make_shared<ScriptedModel>(id);
}

} // namespace

class TestFallbackModel : public QObject {
    Q_OBJECT

    /// large → other → Blueprint.
    struct Chain {
        FakeWaiter waiter;
        std::shared_ptr<ScriptedModel> first = scripted(large);
        std::shared_ptr<ScriptedModel> second = scripted(other);
        std::shared_ptr<ScriptedModel> last = scripted(builtIn);
        std::shared_ptr<ProviderHealth> health = std::make_shared<ProviderHealth>(waiter);
        QStringList notices;
        FallbackModel model{{first, second, last}, health, {}, [this](const FallbackNotice &notice) {
                                static const QStringList kinds{u"down"_s, u"replaced"_s, u"recovered"_s};
                                notices.append(u"%1 %2 -> %3 %4"_s.arg(kinds.at(static_cast<int>(notice.kind)),
                                                                       notice.model.toString(), notice.next.toString(),
                                                                       QString::number(notice.downForMs)));
                            }};

        [[nodiscard]] Result<Response> ask(const DeltaSink &sink = {}, std::stop_token stop = {})
        {
            Request request;
            request.model = large;
            return model.complete(request, sink, std::move(stop));
        }
        [[nodiscard]] QVector<int> calls() const { return {first->calls(), second->calls(), last->calls()}; }
    };

private Q_SLOTS:
    void asksTheFirstOnlyWhenItAnswers()
    {
        Chain chain;
        chain.first->say(u"yes"_s);
        const Result<Response> response = chain.ask();
        QVERIFY(response);
        QCOMPARE(response->answeredBy, large);
        QCOMPARE(chain.calls(), (QVector<int>{1, 0, 0}));
        QVERIFY(chain.notices.isEmpty());
        QCOMPARE(chain.model.id(), large);
    }

    void asksTheNextForGoodReasonsOnly_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<bool>("goesOn");
        for (const ErrorKind kind :
             {ErrorKind::Authentication, ErrorKind::Quota, ErrorKind::Budget, ErrorKind::Configuration,
              ErrorKind::Unsupported, ErrorKind::NotFound, ErrorKind::Network, ErrorKind::Timeout,
              ErrorKind::Overloaded, ErrorKind::RateLimit, ErrorKind::MalformedAnswer}) {
            QTest::newRow(qPrintable(toString(kind))) << kind << true;
        }
        for (const ErrorKind kind :
             {ErrorKind::Cancelled, ErrorKind::Safety, ErrorKind::Refusal, ErrorKind::ContextTooLong, ErrorKind::Usage,
              ErrorKind::Invalid, ErrorKind::Internal}) {
            QTest::newRow(qPrintable(toString(kind))) << kind << false;
        }
    }

    void asksTheNextForGoodReasonsOnly()
    {
        QFETCH(const ErrorKind, kind);
        QFETCH(const bool, goesOn);
        Chain chain;
        chain.first->fail(kind);
        chain.second->say(u"yes"_s);
        const Result<Response> response = chain.ask();
        QCOMPARE(response.has_value(), goesOn);
        QCOMPARE(chain.calls(), (QVector<int>{1, goesOn ? 1 : 0, 0}));
        if (goesOn) {
            QCOMPARE(response->answeredBy, other);
            QCOMPARE(chain.second->requests().first().model, other);
        } else {
            QVERIFY(response.error().kind == kind);
            QVERIFY(chain.notices.isEmpty());
        }
    }

    void endsWithTheBuiltInModel()
    {
        Chain chain;
        chain.first->fail(ErrorKind::Authentication);
        chain.second->fail(ErrorKind::Network);
        chain.last->say(u"yes"_s);
        QCOMPARE(chain.ask()->answeredBy, builtIn);
        QCOMPARE(chain.ask()->answeredBy, builtIn);
        QCOMPARE(chain.calls(), (QVector<int>{1, 1, 2})); // both are left alone now
        QCOMPARE(chain.notices, (QStringList{u"down openai/large -> gemini/other 600000"_s,
                                             u"down gemini/other -> blueprint/blueprint 60000"_s}));
    }

    void triesAProviderAgainAfterAWhile()
    {
        Chain chain;
        chain.first->fail(ErrorKind::Overloaded).fail(ErrorKind::Overloaded).say(u"back"_s);
        chain.second->say(u"yes"_s);
        QCOMPARE(chain.ask()->answeredBy, other);
        chain.waiter.advance(59'999);
        QCOMPARE(chain.ask()->answeredBy, other);
        QCOMPARE(chain.first->calls(), 1);
        chain.waiter.advance(1);
        QCOMPARE(chain.ask()->answeredBy, other); // tried once more, still down
        QCOMPARE(chain.ask()->answeredBy, other);
        QCOMPARE(chain.first->calls(), 2);
        chain.waiter.advance(60'000);
        QCOMPARE(chain.ask()->answeredBy, large);
        QCOMPARE(chain.ask()->answeredBy, large);
        QCOMPARE(chain.notices,
                 (QStringList{u"down openai/large -> gemini/other 60000"_s, u"recovered openai/large -> / 0"_s}));
    }

    void leavesAProviderAloneAsLongAsItAsks()
    {
        Chain chain;
        chain.first->fail(ErrorKind::RateLimit, 3'600'000).say(u"back"_s);
        chain.second->say(u"yes"_s);
        QVERIFY(chain.ask());
        chain.waiter.advance(3'599'999);
        QCOMPARE(chain.ask()->answeredBy, other);
        chain.waiter.advance(1);
        QCOMPARE(chain.ask()->answeredBy, large);
    }

    void leavesAllModelsOfAProviderAlone()
    {
        Chain chain;
        const auto sibling = scripted(small);
        sibling->say(u"yes"_s);
        chain.first->fail(ErrorKind::Quota);
        chain.second->say(u"yes"_s);
        chain.last->say(u"yes"_s);
        QVERIFY(chain.ask());
        FallbackModel second({sibling, chain.last}, chain.health, {});
        QCOMPARE(second.complete({}, {}, {})->answeredBy, builtIn);
        QCOMPARE(sibling->calls(), 0);
    }

    void blamesTheModelAloneForItsName()
    {
        Chain chain;
        const auto sibling = scripted(small);
        sibling->say(u"yes"_s);
        chain.first->fail(ErrorKind::NotFound);
        FallbackModel model({chain.first, sibling, chain.last}, chain.health, {});
        QCOMPARE(model.complete({}, {}, {})->answeredBy, small);
        QCOMPARE(model.complete({}, {}, {})->answeredBy, small);
        QCOMPARE(chain.first->calls(), 1);
    }

    void blamesNobodyForOneRequest()
    {
        for (const ErrorKind kind : {ErrorKind::Unsupported, ErrorKind::Budget, ErrorKind::MalformedAnswer}) {
            Chain chain;
            chain.first->fail(kind).say(u"yes"_s);
            chain.second->say(u"yes"_s);
            QCOMPARE(chain.ask()->answeredBy, other);
            QCOMPARE(chain.ask()->answeredBy, large);
            QCOMPARE(chain.notices.size(), kind == ErrorKind::Budget ? 0 : 1);
        }
        Chain chain; // HTTP 400: said of the request, and said to whoever sent it
        chain.first->fail(ErrorKind::Invalid).say(u"yes"_s);
        QVERIFY(chain.ask().error().kind == ErrorKind::Invalid);
        QCOMPARE(chain.ask()->answeredBy, large);
        QVERIFY(chain.notices.isEmpty());
        QCOMPARE(chain.health->downForMs(large.provider), 0);
        QCOMPARE(chain.health->downForMs(large.toString()), 0);
    }

    void takesADislikedRequestForASignOfLife_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        for (const ErrorKind kind : {ErrorKind::Refusal, ErrorKind::Safety, ErrorKind::ContextTooLong,
                                     ErrorKind::Invalid, ErrorKind::Unsupported}) {
            QTest::newRow(qPrintable(toString(kind))) << kind;
        }
    }

    void takesADislikedRequestForASignOfLife()
    {
        QFETCH(const ErrorKind, kind);
        Chain chain;
        chain.first->fail(ErrorKind::Network).fail(kind).say(u"yes"_s);
        chain.second->say(u"yes"_s);
        QVERIFY(chain.ask());
        chain.waiter.advance(60'000);
        const Result<Response> disliked = chain.ask();
        QVERIFY(disliked ? disliked->answeredBy == other : disliked.error().kind == kind);
        QCOMPARE(chain.first->calls(), 2);
        QCOMPARE(chain.ask()->answeredBy, large);
    }

    void asksTheLastEvenWhenItIsDown()
    {
        FakeWaiter waiter;
        const auto only = scripted(large);
        only->fail(ErrorKind::Network).say(u"yes"_s);
        FallbackModel model({only}, std::make_shared<ProviderHealth>(waiter), {});
        QVERIFY(!model.complete({}, {}, {}));
        QVERIFY(model.complete({}, {}, {}));
    }

    void saysWhatIsWrongWithTheFirstWhenAllFail()
    {
        Chain chain;
        chain.first->fail(ErrorKind::Authentication);
        chain.second->fail(ErrorKind::Network);
        chain.last->fail(ErrorKind::Unsupported);
        const Result<Response> response = chain.ask();
        QVERIFY(!response);
        QVERIFY(response.error().kind == ErrorKind::Authentication);
        QVERIFY2(response.error().context.contains(u"gemini/other"_s) &&
                     response.error().context.contains(u"blueprint/blueprint"_s),
                 qPrintable(response.error().context));
    }

    void doesNotAskAnotherAfterABeginningWasHeard()
    {
        Chain chain;
        chain.first->answer([](const Request &, const DeltaSink &sink, const std::stop_token &) -> Result<Response> {
            if (sink) {
                sink({DeltaKind::Text, u"Once"_s});
            }
            return failure(ErrorKind::Network, u"cut"_s);
        });
        chain.second->say(u"yes"_s);
        QVERIFY(chain.ask([](const Delta &) {}).error().kind == ErrorKind::Network);
        QCOMPARE(chain.calls(), (QVector<int>{1, 0, 0}));
        QCOMPARE(chain.ask([](const Delta &) {})->answeredBy, other); // but its provider is known to be down
    }

    void endsWhenStopped()
    {
        Chain chain;
        std::stop_source stop;
        chain.first->answer([&stop](const Request &, const DeltaSink &, const std::stop_token &) -> Result<Response> {
            stop.request_stop();
            return failure(ErrorKind::Network, u"cut by the stop"_s);
        });
        chain.second->say(u"yes"_s);
        QVERIFY(!chain.ask({}, stop.get_token()));
        QCOMPARE(chain.calls(), (QVector<int>{1, 0, 0}));
        QVERIFY(chain.notices.isEmpty());
    }

    void sendsOneToSeeWhetherAProviderIsBack()
    {
        FakeWaiter waiter;
        ProviderHealth health(waiter);
        QVERIFY(health.mayTry(u"openai"_s));
        QVERIFY(health.failed(u"openai"_s, 1000));
        QVERIFY(!health.failed(u"openai"_s, 1000));
        QCOMPARE(health.downForMs(u"openai"_s), 1000);
        waiter.advance(1000);
        std::atomic<int> tries = 0;
        {
            std::vector<std::jthread> threads;
            for (int i = 0; i < 16; ++i) {
                threads.emplace_back([&] { tries += health.mayTry(u"openai"_s) ? 1 : 0; });
            }
        }
        QCOMPARE(tries.load(), 1);
        QVERIFY(health.succeeded(u"openai"_s));
        QVERIFY(!health.succeeded(u"openai"_s));
        QVERIFY(health.mayTry(u"openai"_s));
    }

    void servesManyThreadsThroughAnOutage()
    {
        FakeWaiter waiter;
        const auto first = scripted(large);
        first->fail(ErrorKind::Network);
        const auto last = scripted(builtIn);
        last->say(u"yes"_s);
        std::atomic<int> notices = 0;
        FallbackModel model({first, last}, std::make_shared<ProviderHealth>(waiter), {},
                            [&notices](const FallbackNotice &) { ++notices; });
        std::atomic<int> answers = 0;
        {
            std::vector<std::jthread> threads;
            for (int i = 0; i < 16; ++i) {
                threads.emplace_back([&] {
                    for (int n = 0; n < 50; ++n) {
                        answers += model.complete({}, {}, {}).has_value() ? 1 : 0;
                    }
                });
            }
        }
        QCOMPARE(answers.load(), 800);
        QCOMPARE(notices.load(), 1);
        QVERIFY(first->calls() <= 16);
    }
};

} // namespace autodevos

QTEST_GUILESS_MAIN(autodevos::TestFallbackModel)
#include "tst_fallbackmodel.moc"
