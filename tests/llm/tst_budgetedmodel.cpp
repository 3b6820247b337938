// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/budgetedmodel.h"
#include "core/llm/unstreamedmodel.h"

#include "tests/llm/scriptedmodel.h"

#include <QTest>

#include <latch>
#include <thread>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

const Price oneDollar{{1'000'000, 1'000'000, {}, {}}, 0, {}}; ///< a token costs a dollar: sums are easy to follow

/// Expected to cost 1 (the frame of an empty request) and 1 for the answer's longest length.
Request smallRequest()
{
    Request request;
    request.sampling.maxOutputTokens = 1;
    return request;
}

const Price aDollarWritten{{0, 1000000, {}, {}}, 0, {}}; ///< only what is written costs

ScriptedModel::Answer writing(qint64 tokens)
{
    return [tokens](const Request &, const DeltaSink &, const std::stop_token &) -> Result<Response> {
        return Response{.text = u"yes"_s, .usage = {.input = 1, .output = tokens}};
    };
}

/// A call that is not waited for: it goes out at once, or it is cancelled.
bool goesOut(BudgetedModel &model)
{
    std::stop_source stop;
    stop.request_stop();
    return model.complete({}, {}, stop.get_token()).has_value();
}

std::shared_ptr<ScriptedModel> costing(qint64 dollars)
{
    auto model = std::make_shared<ScriptedModel>();
    model->say(u"yes"_s, {.input = dollars - 1, .output = 1});
    return model;
}

BudgetAsk answering(QVector<BudgetDecision> decisions, QVector<BudgetQuestion> &questions)
{
    return [decisions, &questions](const BudgetQuestion &question, const std::stop_token &) -> Result<BudgetDecision> {
        questions.append(question);
        return decisions.at(std::min(questions.size(), decisions.size()) - 1);
    };
}

} // namespace

class TestBudgetedModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyCountsWithoutALimit()
    {
        const auto budget = std::make_shared<Budget>(std::nullopt, 5, BudgetAsk());
        BudgetedModel model(costing(10), oneDollar, budget);
        for (int i = 0; i < 3; ++i) {
            const Result<Response> response = model.complete(smallRequest(), {}, {});
            QVERIFY(response);
            QCOMPARE(response->usage.cost, 10.0);
            QVERIFY(!response->usage.hasUnknownCost);
        }
        QCOMPARE(budget->spent(), 35.0);
    }

    void refusesWhatWouldPassTheLimit()
    {
        const auto budget = std::make_shared<Budget>(25, 0, BudgetAsk());
        const auto inner = costing(10);
        BudgetedModel model(inner, oneDollar, budget);
        QVERIFY(model.complete(smallRequest(), {}, {}));
        QVERIFY(model.complete(smallRequest(), {}, {}));
        QVERIFY(model.complete(smallRequest(), {}, {})); // 20 + 2 expected fit; it comes to 30
        const Result<Response> refused = model.complete(smallRequest(), {}, {});
        QVERIFY(!refused);
        QVERIFY(refused.error().kind == ErrorKind::Budget);
        QVERIFY(refused.error().message.contains(u"25.00"_s));
        QVERIFY(!refused.error().remedy.isEmpty());
        QCOMPARE(inner->calls(), 3);
        QCOMPARE(budget->spent(), 30.0);
    }

    void goesUpToTheLimitExactly()
    {
        const auto budget = std::make_shared<Budget>(6, 0, BudgetAsk());
        BudgetedModel model(costing(2), oneDollar, budget);
        for (int i = 0; i < 3; ++i) {
            QVERIFY(model.complete(smallRequest(), {}, {}));
        }
        QVERIFY(!model.complete(smallRequest(), {}, {}));
    }

    void asksThePersonAndGoesOn()
    {
        QVector<BudgetQuestion> questions;
        const auto budget = std::make_shared<Budget>(
            10, 0, answering({{BudgetChoice::AllowMore, 20}, {BudgetChoice::AllowMore, 30}}, questions));
        BudgetedModel model(costing(10), oneDollar, budget);
        for (int i = 0; i < 3; ++i) {
            QVERIFY(model.complete(smallRequest(), {}, {}));
        }
        QCOMPARE(questions.size(), 2);
        QCOMPARE(questions[0].limit, 10.0);
        QCOMPARE(questions[0].spent, 10.0);
        QCOMPARE(questions[0].nextCall, 2.0);
        QCOMPARE(questions[1].limit, 20.0);
        QCOMPARE(budget->limit(), 30.0);
    }

    void endsAsThePersonDecides_data()
    {
        QTest::addColumn<BudgetChoice>("choice");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("finish") << BudgetChoice::FinishWithoutPaying << ErrorKind::Budget;
        QTest::newRow("stop") << BudgetChoice::Stop << ErrorKind::Cancelled;
    }

    void endsAsThePersonDecides()
    {
        QFETCH(const BudgetChoice, choice);
        QFETCH(const ErrorKind, kind);
        QVector<BudgetQuestion> questions;
        const auto budget = std::make_shared<Budget>(10, 10, answering({{choice, 0}}, questions));
        const auto inner = costing(10);
        BudgetedModel model(inner, oneDollar, budget);
        BudgetedModel unpriced(inner, std::nullopt, budget);
        QVERIFY(model.complete(smallRequest(), {}, {}).error().kind == kind);
        QVERIFY(model.complete(smallRequest(), {}, {}).error().kind == kind);
        QVERIFY(unpriced.complete(smallRequest(), {}, {}).error().kind == kind);
        QCOMPARE(questions.size(), 1); // decided once for the run
        QCOMPARE(inner->calls(), 0);
        BudgetedModel free(inner, Price{}, budget);
        QVERIFY(free.complete(smallRequest(), {}, {}));
        budget->decide({BudgetChoice::AllowMore, 40});
        QCOMPARE(model.complete(smallRequest(), {}, {}).has_value(), choice == BudgetChoice::FinishWithoutPaying);
    }

    void doesNotAskForeverWhenNothingMoreIsAllowed()
    {
        QVector<BudgetQuestion> questions;
        const auto budget = std::make_shared<Budget>(10, 10, answering({{BudgetChoice::AllowMore, 10}}, questions));
        const Result<Response> response = BudgetedModel(costing(1), oneDollar, budget).complete(smallRequest(), {}, {});
        QVERIFY(!response);
        QVERIFY(response.error().kind == ErrorKind::Invalid);
        QCOMPARE(questions.size(), 1);
    }

    void saysWhenPartOfTheCostIsNotKnown()
    {
        QVector<BudgetQuestion> questions;
        const auto budget = std::make_shared<Budget>(10, 9, answering({{BudgetChoice::Stop, 0}}, questions));
        const Result<Response> response =
            BudgetedModel(costing(1), std::nullopt, budget).complete(smallRequest(), {}, {});
        QVERIFY(response);
        QVERIFY(response->usage.hasUnknownCost);
        QVERIFY(budget->hasUnknownCost());
        QVERIFY(!BudgetedModel(costing(1), oneDollar, budget).complete(smallRequest(), {}, {}));
        QVERIFY(questions.first().hasUnknownCost);
    }

    void allowsNothingPaidWithABudgetOfNothing()
    {
        const auto budget = std::make_shared<Budget>(0, 0, BudgetAsk());
        QVERIFY(!BudgetedModel(costing(1), oneDollar, budget).complete(smallRequest(), {}, {}));
        QVERIFY(!BudgetedModel(costing(1), std::nullopt, budget).complete(smallRequest(), {}, {}));
        QVERIFY(BudgetedModel(costing(1), Price{}, budget).complete(smallRequest(), {}, {}));
    }

    void chargesNothingForACallThatFailed()
    {
        const auto budget = std::make_shared<Budget>(10, 0, BudgetAsk());
        const auto inner = std::make_shared<ScriptedModel>();
        inner->fail(ErrorKind::Overloaded);
        BudgetedModel model(inner, oneDollar, budget);
        for (int i = 0; i < 20; ++i) {
            QVERIFY(model.complete(smallRequest(), {}, {}).error().kind == ErrorKind::Overloaded);
        }
        QCOMPARE(budget->spent(), 0.0);
    }

    void chargesWhatWasHeardOfAnAnswerThatBrokeOff()
    {
        const auto budget = std::make_shared<Budget>(1000, 0, BudgetAsk());
        const auto inner = std::make_shared<ScriptedModel>();
        inner->answer([](const Request &, const DeltaSink &sink, const std::stop_token &) -> Result<Response> {
            sink({DeltaKind::Text, QString(35, u'x')}); // about ten tokens
            return failure(ErrorKind::Network, u"cut"_s);
        });
        QVERIFY(!BudgetedModel(inner, oneDollar, budget).complete(smallRequest(), {}, {}));
        QCOMPARE(budget->spent(), 11.0);
        QVERIFY(!budget->hasUnknownCost());
    }

    void estimatesAnAnswerThatNobodyCounted()
    {
        auto model = std::make_shared<ScriptedModel>();
        model->say(QString(70, u'x'), {});
        auto budget = std::make_shared<Budget>(std::nullopt, 0.0, BudgetAsk());
        BudgetedModel budgeted(model, oneDollar, budget);
        Request request;
        request.messages = {Message{Speaker::User, QString(700, u'y')}};
        const auto response = budgeted.complete(request, {}, {});
        QVERIFY(response);
        QVERIFY(response->usage.isEstimated);
        QVERIFY(!response->usage.hasUnknownCost);
        QCOMPARE(response->usage.output, 20);
        QVERIFY(response->usage.input >= 200);
        QCOMPARE(response->usage.cost, static_cast<double>(response->usage.input + 20));
        QCOMPARE(budget->spent(), response->usage.cost);
        const auto free = BudgetedModel(model, Price{{0, 0, {}, {}}, 0, {}}, budget).complete(request, {}, {});
        QVERIFY(free && free->usage.isEstimated && !free->usage.hasUnknownCost);
        QCOMPARE(free->usage.cost, 0.0);
    }

    void chargesNothingForABlockThatNobodyCounted()
    {
        auto model = std::make_shared<ScriptedModel>();
        model->answer([](const Request &, const DeltaSink &, const std::stop_token &) -> Result<Response> {
            return Response{.finishReason = FinishReason::ContentFilter};
        });
        auto budget = std::make_shared<Budget>(std::nullopt, 0.0, BudgetAsk());
        const auto response = BudgetedModel(model, oneDollar, budget).complete(smallRequest(), {}, {});
        QVERIFY(response && !response->usage.isEstimated);
        QCOMPARE(budget->spent(), 0.0);
    }

    void chargesWhatWasReadOfAnAnswerThatBrokeOffUnheard()
    {
        auto model = std::make_shared<ScriptedModel>();
        model->answer([](const Request &request, const DeltaSink &, const std::stop_token &) -> Result<Response> {
            *request.fate = {false, true};
            return failure(ErrorKind::MalformedAnswer, u"No"_s);
        });
        auto budget = std::make_shared<Budget>(std::nullopt, 0.0, BudgetAsk());
        QVERIFY(!BudgetedModel(model, oneDollar, budget).complete(smallRequest(), {}, {}));
        QCOMPARE(budget->spent(), 1.0);
    }

    void chargesAtLeastWhatWasToldOfAnAnswerThatBrokeOff()
    {
        auto model = std::make_shared<ScriptedModel>();
        model->answer([](const Request &request, const DeltaSink &sink, const std::stop_token &) -> Result<Response> {
            sink({DeltaKind::Text, QString(35, u'x')}); // about ten tokens
            *request.fate = {false, true, {.usage = {.input = 100, .output = 1, .cached = 40}}};
            return failure(ErrorKind::Network, u"cut"_s);
        });
        model->answer([](const Request &request, const DeltaSink &, const std::stop_token &) -> Result<Response> {
            *request.fate = {false, false, {.usage = {.input = 7, .output = 200, .cost = 9}}};
            return failure(ErrorKind::Overloaded, u"failed, and charged for"_s);
        });
        auto budget = std::make_shared<Budget>(std::nullopt, 0.0, BudgetAsk());
        QVector<Charge> charges;
        budget->tellWith([&charges](const Charge &charge) { charges.append(charge); });
        BudgetedModel budgeted(model, oneDollar, budget);
        QVERIFY(!budgeted.complete(smallRequest(), {}, {}));
        QCOMPARE(charges.value(0).usage.input, 100);
        QCOMPARE(charges.value(0).usage.cached, 40);
        QCOMPARE(charges.value(0).usage.output, 10);
        QVERIFY(charges.value(0).usage.isEstimated);
        QCOMPARE(budget->spent(), 110.0);
        QVERIFY(!budgeted.complete(smallRequest(), {}, {}));
        QCOMPARE(charges.value(1).usage.output, 200);
        QCOMPARE(budget->spent(), 119.0);
    }

    void tellsOfWhatNoTurnWillRecord()
    {
        auto model = std::make_shared<ScriptedModel>();
        model->say(u"probe"_s, {.input = 1, .output = 1}).say(u"turn"_s, {.input = 1, .output = 1});
        model->answer([](const Request &, const DeltaSink &sink, const std::stop_token &) -> Result<Response> {
            sink({DeltaKind::Text, u"seven b"_s, 0});
            return failure(ErrorKind::Network, u"It broke off"_s);
        });
        model->fail(ErrorKind::RateLimit);
        auto budget = std::make_shared<Budget>(std::nullopt, 0.0, BudgetAsk());
        QVector<Charge> charges;
        budget->tellWith([&charges](const Charge &charge) { charges.append(charge); });
        BudgetedModel budgeted(model, oneDollar, budget);
        Request turn = smallRequest();
        turn.origin = {RunId(u"run-1"_s), TaskId(u"t"_s), {}, 1, 1};
        QVERIFY(budgeted.complete(smallRequest(), {}, {}));
        QCOMPARE(charges.size(), 1);
        QCOMPARE(charges.first().usage.cost, 2.0);
        QVERIFY(budgeted.complete(turn, {}, {}));
        QCOMPARE(charges.size(), 1);
        QVERIFY(!budgeted.complete(turn, {}, {}));
        QCOMPARE(charges.size(), 2);
        QCOMPARE(charges.last().origin, turn.origin);
        QCOMPARE(charges.last().usage.cost, 3.0); // one token read, seven bytes heard
        QVERIFY(charges.last().usage.isEstimated);
        QVERIFY(!budgeted.complete(turn, {}, {})); // was refused: costs nothing
        QCOMPARE(charges.size(), 2);
        QCOMPARE(budget->spent(), 7.0);
    }

    void aCallWithoutStreamingHasARoomOfItsOwn_data()
    {
        QTest::addColumn<double>("limit");
        QTest::addColumn<int>("calls");
        QTest::newRow("there is room for both") << 3.0 << 2;
        QTest::newRow("what the first one read was the last") << 2.5 << 1;
    }

    void aCallWithoutStreamingHasARoomOfItsOwn()
    {
        QFETCH(const double, limit);
        QFETCH(const int, calls);
        auto model = std::make_shared<ScriptedModel>();
        model->answer([](const Request &request, const DeltaSink &, const std::stop_token &) -> Result<Response> {
            *request.fate = {true, true};
            return failure(ErrorKind::MalformedAnswer, u"No stream"_s);
        });
        model->say(u"whole"_s, {.input = 1, .output = 1});
        auto budget = std::make_shared<Budget>(limit, 0.0, BudgetAsk());
        UnstreamedModel asked(std::make_shared<BudgetedModel>(model, oneDollar, budget));
        const auto response = asked.complete(smallRequest(), {}, {});
        QCOMPARE(response.has_value(), calls == 2);
        QCOMPARE(model->calls(), calls);
        QVERIFY(response ? !model->requests().last().isStreamed : response.error().kind == ErrorKind::Budget);
        QCOMPARE(budget->spent(), calls == 2 ? 3.0 : 1.0);
    }

    void learnsHowLongAnswersAre()
    {
        Budget budget(std::nullopt, 0, {});
        QCOMPARE(budget.expectedOutput(), 1000);
        QVERIFY(budget.reserve({1}, {}));
        budget.settle({1}, {.input = 1, .output = 100});
        QVERIFY(budget.reserve({1}, {}));
        budget.settle({1}, {.input = 1, .output = 300});
        QCOMPARE(budget.expectedOutput(), 200);
        QVERIFY(budget.reserve({1, 0, 2048}, {}));
        budget.settle({1, 0, 2048}, {.input = 1, .output = 2}); // a probe's word or two
        QCOMPARE(budget.expectedOutput(), 200);
    }

    void aProbesShortAnswersMakeNoRoomForLongOnes()
    {
        const auto budget = std::make_shared<Budget>(3500, 0, BudgetAsk());
        const auto inner = std::make_shared<ScriptedModel>();
        BudgetedModel model(inner, aDollarWritten, budget);
        Request probe;
        probe.sampling.maxOutputTokens = 2048;
        bool hasFourth = true;
        inner->answer(writing(1000)).answer(writing(30)).answer(writing(30));
        inner->answer([&](const Request &request, const DeltaSink &sink, const std::stop_token &stop) {
            (void)model.complete({}, {}, {});
            return writing(1000)(request, sink, stop);
        });
        inner->answer([&](const Request &request, const DeltaSink &sink, const std::stop_token &stop) {
            hasFourth = goesOut(model); // while both are under way
            return writing(1000)(request, sink, stop);
        });
        QVERIFY(model.complete({}, {}, {}));
        QVERIFY(model.complete(probe, {}, {}));
        QVERIFY(model.complete(probe, {}, {}));
        QVERIFY(model.complete({}, {}, {}));
        QVERIFY(!hasFourth);
        QVERIFY(!goesOut(model));
        QCOMPARE(budget->spent(), 3060.0);
    }

    void callsUnderWayCountByWhatIsKnownNow()
    {
        const auto budget = std::make_shared<Budget>(std::nullopt, 0, BudgetAsk());
        const auto inner = std::make_shared<ScriptedModel>();
        BudgetedModel model(inner, aDollarWritten, budget);
        bool isOut = true;
        inner->answer(writing(10));
        inner->answer([&](const Request &request, const DeltaSink &sink, const std::stop_token &stop) {
            (void)model.complete({}, {}, {}); // is long: 40 are spent, and 20 are usual now, not 10
            isOut = goesOut(model);
            return writing(20)(request, sink, stop);
        });
        inner->answer(writing(30)).answer(writing(20));
        QVERIFY(model.complete({}, {}, {}));
        budget->begin(70, 10);
        QVERIFY(model.complete({}, {}, {}));
        QVERIFY(!isOut); // 40 + 20 under way + 20 are more than 70
        QCOMPARE(inner->calls(), 3);
        QCOMPARE(budget->spent(), 60.0);
    }

    void aCallThatWaitedCountsByWhatIsKnownNow()
    {
        std::latch hasBegun(1);
        std::latch isAnswered(1);
        std::jthread other;
        QVector<BudgetQuestion> questions;
        const auto ask = [&](const BudgetQuestion &question, const std::stop_token &) -> Result<BudgetDecision> {
            questions.append(question);
            if (questions.size() > 1) {
                return BudgetDecision{BudgetChoice::Stop, 0};
            }
            isAnswered.count_down();
            other.join(); // meanwhile a long answer came
            return BudgetDecision{BudgetChoice::AllowMore, 75};
        };
        const auto budget = std::make_shared<Budget>(std::nullopt, 0, ask);
        const auto inner = std::make_shared<ScriptedModel>();
        BudgetedModel model(inner, aDollarWritten, budget);
        inner->answer(writing(10));
        inner->answer([&](const Request &request, const DeltaSink &sink, const std::stop_token &stop) {
            hasBegun.count_down();
            isAnswered.wait();
            return writing(39)(request, sink, stop);
        });
        inner->answer(writing(11));
        QVERIFY(model.complete({}, {}, {}));
        budget->begin(30, 10);
        other = std::jthread([&] { (void)model.complete({}, {}, {}); });
        hasBegun.wait();
        QVERIFY(model.complete({}, {}, {}));
        QVERIFY(!model.complete({}, {}, {})); // 60 are spent, 20 are usual: it does not fit into 75 either
        QCOMPARE(questions.size(), 2);
        QCOMPARE(questions[0].nextCall, 10.0);
        QCOMPARE(questions[1].nextCall, 20.0);
        QCOMPARE(inner->calls(), 3);
        QCOMPARE(budget->spent(), 60.0);
    }

    void waitsForCallsUnderWayBeforeItAsks()
    {
        QVector<BudgetQuestion> questions;
        Budget budget(10, 0, answering({{BudgetChoice::Stop, 0}}, questions));
        QVERIFY(budget.reserve({8}, {}));
        std::atomic<bool> isThrough = false;
        std::jthread other([&] { isThrough = budget.reserve({5}, {}).has_value(); });
        QTest::qWait(20); // it must still wait: 8 of 10 are reserved
        QVERIFY(!isThrough);
        budget.settle({8}, {.input = 1, .output = 1, .cost = 3}); // cheaper than was expected
        QTRY_VERIFY(isThrough.load());
        QVERIFY(questions.isEmpty());
    }

    void asksOnceForAllWhoWait()
    {
        std::atomic<int> asked = 0;
        std::latch decide(1);
        const auto ask = [&](const BudgetQuestion &, const std::stop_token &) -> Result<BudgetDecision> {
            ++asked;
            decide.wait();
            return BudgetDecision{BudgetChoice::AllowMore, 1000};
        };
        const auto budget = std::make_shared<Budget>(10, 10, ask);
        BudgetedModel model(costing(2), oneDollar, budget);
        std::atomic<int> answers = 0;
        std::vector<std::jthread> threads;
        for (int i = 0; i < 16; ++i) {
            threads.emplace_back([&] { answers += model.complete(smallRequest(), {}, {}).has_value() ? 1 : 0; });
        }
        QTRY_COMPARE(asked.load(), 1);
        QCOMPARE(answers.load(), 0);
        decide.count_down();
        threads.clear();
        QCOMPARE(answers.load(), 16);
        QCOMPARE(asked.load(), 1);
        QCOMPARE(budget->spent(), 10.0 + 16 * 2);
    }

    void letsAnotherAskWhenTheAskerIsStopped()
    {
        std::atomic<int> asked = 0;
        const auto ask = [&](const BudgetQuestion &, const std::stop_token &stop) -> Result<BudgetDecision> {
            if (++asked == 2) {
                return BudgetDecision{BudgetChoice::AllowMore, 1000};
            }
            while (!stop.stop_requested()) {
                std::this_thread::yield();
            }
            return failure(ErrorKind::Cancelled, u"ended"_s);
        };
        Budget budget(10, 10, ask);
        std::stop_source stop;
        std::atomic<bool> wasCancelled = false;
        std::jthread first([&] {
            const Status status = budget.reserve({1}, stop.get_token());
            wasCancelled = !status && status.error().kind == ErrorKind::Cancelled;
        });
        QTRY_COMPARE(asked.load(), 1);
        std::stop_source other;
        other.request_stop();
        QVERIFY(budget.reserve({1}, other.get_token()).error().kind == ErrorKind::Cancelled);
        std::atomic<bool> isThrough = false;
        std::jthread second([&] { isThrough = budget.reserve({1}, {}).has_value(); });
        stop.request_stop();
        QTRY_VERIFY(isThrough.load());
        first.join();
        QVERIFY(wasCancelled);
    }

    void neverPassesTheLimitWhenEstimatesAreRight()
    {
        const auto budget = std::make_shared<Budget>(100, 0, BudgetAsk());
        const auto inner = costing(2);
        BudgetedModel model(inner, oneDollar, budget);
        std::vector<std::jthread> threads;
        for (int i = 0; i < 16; ++i) {
            threads.emplace_back([&] {
                for (int n = 0; n < 10; ++n) {
                    (void)model.complete(smallRequest(), {}, {});
                }
            });
        }
        threads.clear();
        QCOMPARE(inner->calls(), 50);
        QCOMPARE(budget->spent(), 100.0);
    }
};

} // namespace autodevos

QTEST_GUILESS_MAIN(autodevos::TestBudgetedModel)
#include "tst_budgetedmodel.moc"
