// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/keyring.h"

#include "tests/keys/fakesource.h"
#include "tests/support/fakewaiter.h"

#include <QTest>

#include <latch>
#include <thread>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

QList<QByteArray> keysOf(KeyRing &ring, const QString &provider = u"openai"_s)
{
    QList<QByteArray> values;
    for (const Secret &key : ring.keys(provider, {}).value_or(QVector<Secret>{Secret("error")})) {
        values.append(key.reveal());
    }
    return values;
}

tl::unexpected<Error> notHere()
{
    return failure(ErrorKind::Unsupported, u"There is no system keyring"_s);
}

} // namespace

class TestKeyRing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesTheFirstSourceThatHasKeys()
    {
        const FakeWaiter waiter;
        const auto empty = std::make_shared<FakeSource>();
        const auto first = std::make_shared<FakeSource>(QList<QByteArray>{"a", "b"});
        const auto second = std::make_shared<FakeSource>(QList<QByteArray>{"c"});
        KeyRing ring({empty, first, second}, waiter);
        QCOMPARE(keysOf(ring), (QList<QByteArray>{"a", "b"}));
        QCOMPARE(keysOf(ring), (QList<QByteArray>{"a", "b"}));
        QCOMPARE(first->reads.load(), 1);
        QCOMPARE(second->reads.load(), 0);
    }

    void triesKeysThatWereSetAsideLast()
    {
        FakeWaiter waiter;
        KeyRing ring({std::make_shared<FakeSource>(QList<QByteArray>{"a", "b", "c"})}, waiter);
        QVERIFY(ring.keys(u"openai"_s, {}));
        ring.setAside(u"openai"_s, Secret("a"), 1000);
        QCOMPARE(keysOf(ring), (QList<QByteArray>{"b", "c", "a"}));
        ring.setAside(u"openai"_s, Secret("b"), 500);
        QCOMPARE(keysOf(ring), (QList<QByteArray>{"c", "b", "a"}));
        ring.setAside(u"openai"_s, Secret("unknown"), 500);
        QCOMPARE(keysOf(ring, u"gemini"_s), (QList<QByteArray>{"a", "b", "c"}));
        waiter.advance(500);
        QCOMPARE(keysOf(ring), (QList<QByteArray>{"b", "c", "a"}));
        waiter.advance(500);
        QCOMPARE(keysOf(ring), (QList<QByteArray>{"a", "b", "c"}));
    }

    void saysWhatIsWrongWithAKey()
    {
        const FakeWaiter waiter;
        const auto damaged = std::make_shared<FakeSource>();
        damaged->answer = [](const QString &, const std::stop_token &) -> Result<QVector<Secret>> {
            return failure(ErrorKind::Configuration, u"OPENAI_API_KEY is empty"_s);
        };
        const auto second = std::make_shared<FakeSource>(QList<QByteArray>{"c"});
        KeyRing ring({damaged, second}, waiter);
        const auto keys = ring.keys(u"openai"_s, {});
        QVERIFY(!keys);
        QCOMPARE(keys.error().message, u"OPENAI_API_KEY is empty"_s);
        QCOMPARE(second->reads.load(), 0); // what a person set wrongly is not passed over in silence
        damaged->answer = [](const QString &, const std::stop_token &) -> Result<QVector<Secret>> {
            return QVector<Secret>{Secret("a")};
        };
        QCOMPARE(keysOf(ring), QList<QByteArray>{"a"}); // and can be put right at any time
    }

    void doesWithoutASourceThatIsNotThere()
    {
        FakeWaiter waiter;
        const auto keyring = std::make_shared<FakeSource>();
        keyring->answer = [](const QString &, const std::stop_token &) -> Result<QVector<Secret>> {
            return notHere();
        };
        KeyRing ring({std::make_shared<FakeSource>(), keyring}, waiter);
        QVERIFY(keysOf(ring).isEmpty());
        const Error error = ring.missing(u"openai"_s);
        QVERIFY(error.kind == ErrorKind::Configuration);
        QVERIFY(error.message.contains(u"openai"_s));
        QVERIFY(error.remedy.contains(u"OPENAI_API_KEY"_s));
        QCOMPARE(error.context, u"There is no system keyring"_s);
        QVERIFY(ring.missing(u"gemini"_s).context.isEmpty());
    }

    void asksAnewWhenThereWasNone()
    {
        FakeWaiter waiter;
        const auto source = std::make_shared<FakeSource>();
        KeyRing ring({source}, waiter);
        QVERIFY(keysOf(ring).isEmpty());
        waiter.advance(59'999);
        QVERIFY(keysOf(ring).isEmpty());
        QCOMPARE(source->reads.load(), 1); // a keyring may take its time: not for each call
        waiter.advance(1);
        QVERIFY(keysOf(ring).isEmpty());
        QCOMPARE(source->reads.load(), 2);
        ring.forget(u"openai"_s);
        QVERIFY(keysOf(ring).isEmpty());
        QCOMPARE(source->reads.load(), 3);
    }

    void readsOnceForAllWhoAsk()
    {
        const FakeWaiter waiter;
        std::latch release(1);
        const auto source = std::make_shared<FakeSource>();
        source->answer = [&release](const QString &, const std::stop_token &) -> Result<QVector<Secret>> {
            release.wait();
            return QVector<Secret>{Secret("a")};
        };
        KeyRing ring({source}, waiter);
        std::atomic<int> served = 0;
        std::vector<std::jthread> threads;
        for (int i = 0; i < 16; ++i) {
            threads.emplace_back([&] { served += keysOf(ring) == QList<QByteArray>{"a"} ? 1 : 0; });
        }
        QTRY_COMPARE(source->reads.load(), 1);
        release.count_down();
        threads.clear();
        QCOMPARE(served.load(), 16);
        QCOMPARE(source->reads.load(), 1);
    }

    void endsTheWaitOfWhoIsStopped()
    {
        const FakeWaiter waiter;
        std::latch release(1);
        const auto source = std::make_shared<FakeSource>();
        source->answer = [&release](const QString &, const std::stop_token &) -> Result<QVector<Secret>> {
            release.wait();
            return QVector<Secret>{Secret("a")};
        };
        KeyRing ring({source}, waiter);
        std::jthread first([&] { (void)ring.keys(u"openai"_s, {}); });
        QTRY_COMPARE(source->reads.load(), 1);
        std::stop_source stop;
        std::atomic<bool> isCancelled = false;
        std::jthread second([&] {
            const auto keys = ring.keys(u"openai"_s, stop.get_token());
            isCancelled = !keys && keys.error().kind == ErrorKind::Cancelled;
        });
        stop.request_stop();
        QTRY_VERIFY(isCancelled.load());
        release.count_down();
    }
};

} // namespace autodevos

QTEST_GUILESS_MAIN(autodevos::TestKeyRing)
#include "tst_keyring.moc"
