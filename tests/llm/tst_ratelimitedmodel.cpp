// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/ratelimitedmodel.h"

#include "core/llm/tokenestimate.h"
#include "tests/llm/scriptedmodel.h"
#include "tests/support/fakewaiter.h"

#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

std::shared_ptr<RateLimiter> limiterOf(RateLimits limits, const Waiter &waiter)
{
    return std::make_shared<RateLimiter>(u"openai"_s, limits, waiter);
}

/// Notes when each call begins, and takes `ms` of the fake time.
std::shared_ptr<ScriptedModel> timed(FakeWaiter &waiter, QVector<qint64> &begins, Usage usage, qint64 ms = 0)
{
    auto model = std::make_shared<ScriptedModel>();
    model->answer(
        [&waiter, &begins, usage, ms](const Request &, const DeltaSink &, const std::stop_token &) -> Result<Response> {
            begins.append(waiter.monotonicMs());
            waiter.advance(ms);
            return Response{.text = u"yes"_s, .usage = usage};
        });
    return model;
}

} // namespace

class TestRateLimitedModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void letsEverythingThroughWithoutLimits()
    {
        FakeWaiter waiter;
        QVector<qint64> begins;
        RateLimitedModel model(timed(waiter, begins, {10, 5}), nullptr, limiterOf({}, waiter));
        for (int i = 0; i < 1000; ++i) {
            QVERIFY(model.complete({}, {}, {}));
        }
        QVERIFY(waiter.waits().isEmpty());
        RateLimitedModel bare(timed(waiter, begins, {10, 5}), nullptr, nullptr);
        QVERIFY(bare.complete({}, {}, {}));
    }

    void beginsNoMoreRequestsAMinuteThanAllowed()
    {
        FakeWaiter waiter;
        QVector<qint64> begins;
        RateLimitedModel model(timed(waiter, begins, {10, 5}, 700), nullptr,
                               limiterOf({.requestsPerMinute = 3}, waiter));
        for (int i = 0; i < 8; ++i) {
            QVERIFY(model.complete({}, {}, {}));
        }
        QCOMPARE(begins, (QVector<qint64>{0, 700, 1400, 60000, 60700, 61400, 120000, 120700}));
    }

    void countsTokensAsTheyWereReallyUsed()
    {
        FakeWaiter waiter;
        QVector<qint64> begins;
        // three calls of 4000 fit into 12000; the estimate of about 1000 would let twelve through
        RateLimitedModel model(timed(waiter, begins, {3000, 1000}, 100), nullptr,
                               limiterOf({.tokensPerMinute = 12'000}, waiter));
        for (int i = 0; i < 5; ++i) {
            QVERIFY(model.complete({}, {}, {}));
        }
        QCOMPARE(begins, (QVector<qint64>{0, 100, 200, 60000, 60100}));
    }

    void estimatesBeforeItKnows()
    {
        FakeWaiter waiter;
        QVector<qint64> begins;
        Request request;
        request.system = QString(35'000, u'a'); // about 10000 tokens
        RateLimitedModel model(timed(waiter, begins, {}, 100), nullptr, limiterOf({.tokensPerMinute = 12'000}, waiter));
        QVERIFY(model.complete(request, {}, {}));
        QVERIFY(model.complete(request, {}, {})); // the first one's usage is not known: its estimate stands
        QCOMPARE(begins, (QVector<qint64>{0, 60000}));
    }

    void letsACallThatIsTooLargeThroughAlone()
    {
        FakeWaiter waiter;
        QVector<qint64> begins;
        Request large;
        large.system = QString(350'000, u'a');
        RateLimitedModel model(timed(waiter, begins, {100'000, 10}, 100), nullptr,
                               limiterOf({.tokensPerMinute = 12'000}, waiter));
        QVERIFY(model.complete(large, {}, {}));
        QVERIFY(model.complete(large, {}, {}));
        QCOMPARE(begins, (QVector<qint64>{0, 60000}));
    }

    void leavesAProviderAloneThatAsksForIt()
    {
        FakeWaiter waiter;
        const auto limiter = limiterOf({}, waiter);
        const auto refused = std::make_shared<ScriptedModel>();
        refused->fail(ErrorKind::RateLimit, 30'000);
        QVERIFY(!RateLimitedModel(refused, nullptr, limiter).complete({}, {}, {}));
        QVector<qint64> begins;
        RateLimitedModel other(timed(waiter, begins, {}), nullptr, limiter);
        QVERIFY(other.complete({}, {}, {}));
        QCOMPARE(begins, QVector<qint64>{30'000});
        RateLimitedModel elsewhere(timed(waiter, begins, {}), nullptr, limiterOf({}, waiter));
        QVERIFY(elsewhere.complete({}, {}, {}));
        QCOMPARE(begins.last(), 30'000);
    }

    void refusesRatherThanWaitForHours()
    {
        FakeWaiter waiter;
        const auto limiter = limiterOf({}, waiter);
        limiter->holdFor(3'600'000);
        const auto model = std::make_shared<ScriptedModel>();
        model->say(u"yes"_s);
        RateLimitedModel limited(model, nullptr, limiter);
        const Result<Response> response = limited.complete({}, {}, {});
        QVERIFY(!response);
        QVERIFY(response.error().kind == ErrorKind::RateLimit);
        QVERIFY(response.error().retryAfter.count() == 3'600'000);
        QVERIFY(response.error().message.contains(u"openai"_s));
        QCOMPARE(model->calls(), 0);
        waiter.advance(3'000'001);
        QVERIFY(limited.complete({}, {}, {}));
        QCOMPARE(waiter.monotonicMs(), 3'600'000);
    }

    void countsNothingForWhatWasTurnedAway()
    {
        FakeWaiter waiter;
        const auto limiter = limiterOf({.tokensPerMinute = 12'000}, waiter);
        const auto refused = std::make_shared<ScriptedModel>();
        refused->fail(ErrorKind::RateLimit);
        Request request;
        request.system = QString(35'000, u'a');
        QVERIFY(!RateLimitedModel(refused, nullptr, limiter).complete(request, {}, {}));
        QVector<qint64> begins;
        QVERIFY(RateLimitedModel(timed(waiter, begins, {}), nullptr, limiter).complete(request, {}, {}));
        QCOMPARE(begins, QVector<qint64>{0});
    }

    void keepsToTheLimitsOfTheProjectToo()
    {
        FakeWaiter waiter;
        QVector<qint64> begins;
        const auto project = limiterOf({.requestsPerMinute = 1}, waiter);
        RateLimitedModel one(timed(waiter, begins, {}), project, limiterOf({}, waiter));
        RateLimitedModel other(timed(waiter, begins, {}), project, limiterOf({}, waiter));
        QVERIFY(one.complete({}, {}, {}));
        QVERIFY(other.complete({}, {}, {}));
        QCOMPARE(begins, (QVector<qint64>{0, 60000}));
    }

    void runsNoMoreAtOnceThanAllowed()
    {
        const SystemWaiter waiter;
        std::atomic<int> running = 0;
        std::atomic<int> most = 0;
        const auto slow = std::make_shared<ScriptedModel>();
        slow->answer([&](const Request &, const DeltaSink &, const std::stop_token &) -> Result<Response> {
            const int now = ++running;
            int seen = most;
            while (seen < now && !most.compare_exchange_weak(seen, now)) {
            }
            std::this_thread::yield();
            --running;
            return Response{.text = u"yes"_s};
        });
        RateLimitedModel model(slow, limiterOf({.concurrentCalls = 5}, waiter),
                               limiterOf({.concurrentCalls = 3}, waiter));
        std::atomic<int> answers = 0;
        {
            std::vector<std::jthread> threads;
            for (int i = 0; i < 32; ++i) {
                threads.emplace_back([&] {
                    for (int n = 0; n < 20; ++n) {
                        answers += model.complete({}, {}, {}).has_value() ? 1 : 0;
                    }
                });
            }
        }
        QCOMPARE(answers.load(), 640);
        QVERIFY2(most <= 3, qPrintable(QString::number(most)));
    }

    void servesInTheOrderOfAsking()
    {
        const SystemWaiter waiter;
        const auto limiter = limiterOf({.concurrentCalls = 1}, waiter);
        std::optional<RateLimiter::Permit> first;
        first.emplace(std::move(*limiter->acquire(1, {})));
        std::mutex mutex;
        QVector<int> order;
        std::vector<std::jthread> threads;
        for (int i = 0; i < 8; ++i) {
            threads.emplace_back([&, i] {
                const Result<RateLimiter::Permit> permit = limiter->acquire(1, {});
                const std::lock_guard lock(mutex);
                order.append(i);
            });
            QTRY_COMPARE(limiter->waiting(), i + 1);
        }
        first.reset();
        threads.clear();
        QCOMPARE(order, (QVector<int>{0, 1, 2, 3, 4, 5, 6, 7}));
    }

    void doesNotLetASmallCallOvertakeALargeOne()
    {
        SteppedWaiter waiter;
        const auto limiter = limiterOf({.tokensPerMinute = 1000}, waiter);
        {
            const Result<RateLimiter::Permit> permit = limiter->acquire(600, {});
        }
        std::atomic<int> larges = 0;
        std::atomic<int> smalls = 0;
        std::jthread large([&] { larges += limiter->acquire(900, {}).has_value() ? 1 : 0; });
        QTRY_COMPARE(limiter->waiting(), 1);
        std::jthread small(
            [&] { smalls += limiter->acquire(200, {}).has_value() ? 1 : 0; }); // would fit beside the 600
        QTRY_COMPARE(limiter->waiting(), 2);
        waiter.advance(60'000);
        QTRY_COMPARE(larges.load(), 1);
        QTRY_COMPARE(waiter.waiting(), 1);
        QCOMPARE(smalls.load(), 0);
        waiter.advance(60'000);
        QTRY_COMPARE(smalls.load(), 1);
    }

    void beginsSoonerWhenACallTookLessThanEstimated()
    {
        SteppedWaiter waiter;
        const auto limiter = limiterOf({.tokensPerMinute = 1000}, waiter);
        Result<RateLimiter::Permit> large = limiter->acquire(900, {});
        std::atomic<bool> isThrough = false;
        std::jthread other([&] { isThrough = limiter->acquire(500, {}).has_value(); });
        QTRY_COMPARE(waiter.waiting(), 1);
        QVERIFY(!isThrough);
        large->correct(100);
        QTRY_VERIFY(isThrough.load());
    }

    void endsTheWaitOfWhoIsStoppedOnly()
    {
        const SystemWaiter waiter;
        const auto limiter = limiterOf({.concurrentCalls = 1}, waiter);
        std::optional<RateLimiter::Permit> first;
        first.emplace(std::move(*limiter->acquire(1, {})));
        std::stop_source stop;
        std::atomic<int> cancelled = 0;
        std::atomic<int> served = 0;
        std::vector<std::jthread> threads;
        for (int i = 0; i < 6; ++i) {
            threads.emplace_back([&, i] {
                const auto permit = limiter->acquire(1, i % 2 == 0 ? stop.get_token() : std::stop_token());
                if (permit) {
                    ++served;
                } else if (permit.error().kind == ErrorKind::Cancelled) {
                    ++cancelled;
                }
            });
        }
        QTRY_COMPARE(limiter->waiting(), 6);
        stop.request_stop();
        QTRY_COMPARE(cancelled.load(), 3);
        QCOMPARE(served.load(), 0);
        first.reset();
        threads.clear();
        QCOMPARE(served.load(), 3);
    }

    void endsALongWaitForAMinuteWhenStopped()
    {
        const SystemWaiter waiter;
        const auto limiter = limiterOf({.requestsPerMinute = 1}, waiter);
        {
            const Result<RateLimiter::Permit> permit = limiter->acquire(1, {});
        }
        std::stop_source stop;
        std::atomic<bool> isCancelled = false;
        std::jthread other([&] {
            const auto permit = limiter->acquire(1, stop.get_token());
            isCancelled = !permit && permit.error().kind == ErrorKind::Cancelled;
        });
        QTRY_COMPARE(limiter->waiting(), 1);
        stop.request_stop();
        QTRY_VERIFY(isCancelled.load());
    }

    void estimatesByTheBytesThatAreSent()
    {
        QVERIFY(estimatedInputTokens({}) > 0);
        Request request;
        request.system = QString(7000, u'a');
        QCOMPARE(estimatedInputTokens(request), 2001);
        request.messages = {Message{Speaker::User, QString(7000, u'a')}};
        QVERIFY(estimatedInputTokens(request) >= 4000);
        const qint64 before = estimatedInputTokens(request);
        request.messages[0].images = {Image{u"image/png"_s, QByteArray(1'000'000, 'x')}};
        QCOMPARE(estimatedInputTokens(request), before + 1000);
        request.tools = {ToolDefinition{u"read"_s, u"Reads a file"_s, {{u"type"_s, u"object"_s}}}};
        QVERIFY(estimatedInputTokens(request) > before + 1000);
    }
};

} // namespace autodevos

QTEST_GUILESS_MAIN(autodevos::TestRateLimitedModel)
#include "tst_ratelimitedmodel.moc"
