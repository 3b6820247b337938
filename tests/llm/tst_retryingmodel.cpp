// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/retryingmodel.h"

#include "tests/llm/scriptedmodel.h"
#include "tests/support/fakewaiter.h"

#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

const std::function<double()> noJitter = [] {
    return 0.0;
};

/// Says the beginning of an answer, then fails.
ScriptedModel::Answer breaksOff()
{
    return [](const Request &, const DeltaSink &sink, const std::stop_token &) -> Result<Response> {
        if (sink) {
            sink({DeltaKind::Text, u"Once"_s});
        }
        return failure(ErrorKind::Network, u"The connection was cut"_s);
    };
}

} // namespace

class TestRetryingModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksOnceWhenItSucceeds()
    {
        const auto model = std::make_shared<ScriptedModel>();
        model->say(u"yes"_s);
        const FakeWaiter waiter;
        const Result<Response> response = RetryingModel(model, {}, waiter).complete({}, {}, {});
        QVERIFY(response);
        QCOMPARE(response->text, u"yes"_s);
        QCOMPARE(model->calls(), 1);
        QVERIFY(waiter.waits().isEmpty());
    }

    void waitsLongerEachTime()
    {
        const auto model = std::make_shared<ScriptedModel>();
        model->fail(ErrorKind::Overloaded);
        const FakeWaiter waiter;
        const Result<Response> response =
            RetryingModel(model, {.retries = 7}, waiter, {}, noJitter).complete({}, {}, {});
        QVERIFY(!response);
        QVERIFY(response.error().kind == ErrorKind::Overloaded);
        QVERIFY2(response.error().context.contains(u"8 times"_s), qPrintable(response.error().toLine()));
        QCOMPARE(model->calls(), 8);
        QCOMPARE(waiter.waits(), (QVector<qint64>{2000, 4000, 8000, 16000, 32000, 60000, 60000}));
    }

    void addsAtMostATenthToItsWaits()
    {
        const auto model = std::make_shared<ScriptedModel>();
        model->fail(ErrorKind::Timeout);
        const FakeWaiter waiter;
        QVERIFY(!RetryingModel(model, {.retries = 50}, waiter).complete({}, {}, {}));
        QCOMPARE(waiter.waits().size(), 50);
        QVERIFY(waiter.waits().first() >= 2000 && waiter.waits().first() <= 2200);
        bool differ = false;
        for (const qint64 wait : waiter.waits().mid(6)) {
            QVERIFY(wait >= 60000 && wait <= 66000);
            differ = differ || wait != waiter.waits().last();
        }
        QVERIFY(differ);
    }

    void retriesWhatMayPassOnly_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<int>("calls");
        for (const ErrorKind kind : {ErrorKind::RateLimit, ErrorKind::Overloaded, ErrorKind::Network,
                                     ErrorKind::Timeout, ErrorKind::MalformedAnswer}) {
            QTest::newRow(qPrintable(toString(kind))) << kind << 2;
        }
        for (const ErrorKind kind :
             {ErrorKind::Quota, ErrorKind::Budget, ErrorKind::Authentication, ErrorKind::Configuration,
              ErrorKind::Safety, ErrorKind::Refusal, ErrorKind::ContextTooLong, ErrorKind::Unsupported,
              ErrorKind::Cancelled, ErrorKind::Internal}) {
            QTest::newRow(qPrintable(toString(kind))) << kind << 1;
        }
    }

    void retriesWhatMayPassOnly()
    {
        QFETCH(const ErrorKind, kind);
        QFETCH(const int, calls);
        const auto model = std::make_shared<ScriptedModel>();
        model->fail(kind, 1000).say(u"yes"_s);
        const FakeWaiter waiter;
        const Result<Response> response = RetryingModel(model, {}, waiter).complete({}, {}, {});
        QCOMPARE(model->calls(), calls);
        QCOMPARE(response.has_value(), calls == 2);
    }

    void neverRetriesWhenToldSo()
    {
        const auto model = std::make_shared<ScriptedModel>();
        model->fail(ErrorKind::Network).say(u"yes"_s);
        const FakeWaiter waiter;
        const Result<Response> response = RetryingModel(model, {.retries = 0}, waiter).complete({}, {}, {});
        QVERIFY(!response);
        QCOMPARE(model->calls(), 1);
        QVERIFY(response.error().context.isEmpty());
    }

    void waitsAsLongAsTheProviderAsks()
    {
        const auto model = std::make_shared<ScriptedModel>();
        model->fail(ErrorKind::RateLimit, 90'000).fail(ErrorKind::RateLimit, 50).say(u"yes"_s);
        const FakeWaiter waiter;
        QVERIFY(RetryingModel(model, {}, waiter, {}, noJitter).complete({}, {}, {}));
        QCOMPARE(waiter.waits(), (QVector<qint64>{90'000, 50}));
    }

    void doesNotWaitForHours()
    {
        const auto model = std::make_shared<ScriptedModel>();
        model->fail(ErrorKind::RateLimit, 3'600'000).say(u"yes"_s);
        const FakeWaiter waiter;
        const Result<Response> response = RetryingModel(model, {}, waiter).complete({}, {}, {});
        QVERIFY(!response);
        QVERIFY(response.error().kind == ErrorKind::RateLimit);
        QVERIFY2(response.error().message.contains(u"60 minutes"_s), qPrintable(response.error().message));
        QVERIFY(!response.error().remedy.isEmpty());
        QVERIFY(waiter.waits().isEmpty());

        model->fail(ErrorKind::RateLimit, 600'000).say(u"yes"_s);
        QVERIFY(RetryingModel(model, {}, waiter).complete({}, {}, {}));
    }

    void doesNotRepeatWhatSomebodyHeard()
    {
        const auto model = std::make_shared<ScriptedModel>();
        model->answer(breaksOff()).say(u"yes"_s);
        const FakeWaiter waiter;
        QString heard;
        const Result<Response> response =
            RetryingModel(model, {}, waiter).complete({}, [&heard](const Delta &delta) { heard += delta.text; }, {});
        QVERIFY(!response);
        QVERIFY(response.error().kind == ErrorKind::Network);
        QVERIFY2(response.error().context.contains(u"broke off"_s), qPrintable(response.error().toLine()));
        QCOMPARE(heard, u"Once"_s);
        QCOMPARE(model->calls(), 1);
    }

    void repeatsWhatNobodyHeardOrMinds()
    {
        const FakeWaiter waiter;
        const auto model = std::make_shared<ScriptedModel>();
        model->answer(breaksOff()).say(u"yes"_s);
        QVERIFY(RetryingModel(model, {}, waiter).complete({}, {}, {}));

        const auto again = std::make_shared<ScriptedModel>();
        again->answer(breaksOff()).say(u"yes"_s);
        const Result<Response> response =
            RetryingModel(again, {.retriesHeardAnswers = true}, waiter).complete({}, [](const Delta &) {}, {});
        QVERIFY(response);
        QCOMPARE(again->calls(), 2);
    }

    void saysThatItWaits()
    {
        const auto model = std::make_shared<ScriptedModel>();
        model->fail(ErrorKind::Overloaded).fail(ErrorKind::RateLimit, 7000).say(u"yes"_s);
        const FakeWaiter waiter;
        QStringList notices;
        const auto keep = [&notices](const RetryNotice &notice) {
            notices.append(u"%1 %2 %3 %4"_s.arg(notice.model.toString(), QString::number(notice.failures),
                                                QString::number(notice.waitMs), toString(notice.error.kind)));
        };
        QVERIFY(RetryingModel(model, {}, waiter, keep, noJitter).complete({}, {}, {}));
        QCOMPARE(notices, (QStringList{u"fake/model 1 2000 overloaded"_s, u"fake/model 2 7000 rate-limit"_s}));
    }

    void endsItsWaitWhenStopped()
    {
        const auto model = std::make_shared<ScriptedModel>();
        model->fail(ErrorKind::Network);
        const SystemWaiter waiter;
        std::stop_source stop;
        RetryingModel retrying(model, {.retries = 1000, .baseSeconds = 3600, .capSeconds = 3600}, waiter,
                               [&stop](const RetryNotice &) { stop.request_stop(); });
        const qint64 before = waiter.monotonicMs();
        const Result<Response> response = retrying.complete({}, {}, stop.get_token());
        QVERIFY(!response);
        QVERIFY(response.error().kind == ErrorKind::Cancelled);
        QVERIFY(waiter.monotonicMs() - before < 5000);
        QCOMPARE(model->calls(), 1);
    }

    void serves64ThreadsAtOnce()
    {
        const auto model = std::make_shared<ScriptedModel>();
        for (int i = 0; i < 64; ++i) {
            model->fail(ErrorKind::Overloaded);
        }
        model->say(u"yes"_s);
        const FakeWaiter waiter;
        RetryingModel retrying(model, {.retries = 100}, waiter);
        std::atomic<int> answers = 0;
        {
            std::vector<std::jthread> threads;
            for (int i = 0; i < 64; ++i) {
                threads.emplace_back([&] { answers += retrying.complete({}, {}, {}).has_value() ? 1 : 0; });
            }
        }
        QCOMPARE(answers.load(), 64);
        QCOMPARE(model->calls(), 128);
    }
};

} // namespace autodevos

QTEST_GUILESS_MAIN(autodevos::TestRetryingModel)
#include "tst_retryingmodel.moc"
