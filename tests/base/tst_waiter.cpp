// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/waiter.h"

#include <QTest>

#include <thread>

namespace autodevos {

class TestWaiter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void waitsAtLeastAsLongAsAsked()
    {
        const SystemWaiter waiter;
        const qint64 before = waiter.monotonicMs();
        QVERIFY(waiter.sleep(20, {}));
        QVERIFY(waiter.monotonicMs() - before >= 20);
    }

    void doesNotWaitForThePast()
    {
        const SystemWaiter waiter;
        const qint64 before = waiter.monotonicMs();
        QVERIFY(waiter.sleep(-1000, {}));
        QVERIFY(waiter.monotonicMs() - before < 1000);
    }

    void endsAtOnceWhenStopped()
    {
        const SystemWaiter waiter;
        std::stop_source stop;
        std::thread other([&stop] {
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
            stop.request_stop();
        });
        const qint64 before = waiter.monotonicMs();
        const bool passed = waiter.sleep(60'000, stop.get_token());
        const qint64 took = waiter.monotonicMs() - before;
        other.join();
        QVERIFY(!passed);
        QVERIFY2(took < 5000, qPrintable(QString::number(took)));
    }

    void doesNotStartToWaitWhenStopped()
    {
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!SystemWaiter().sleep(60'000, stop.get_token()));
    }

    void wakesWhenTheBellRings()
    {
        const SystemWaiter waiter;
        std::mutex mutex;
        std::condition_variable_any bell;
        bool isReady = false;
        std::thread other([&] {
            const std::lock_guard lock(mutex);
            isReady = true;
            bell.notify_all();
        });
        std::unique_lock lock(mutex);
        const bool woke = waiter.wait(bell, lock, Waiter::forever, {}, [&isReady] { return isReady; });
        lock.unlock();
        other.join();
        QVERIFY(woke);
    }
};

} // namespace autodevos

QTEST_APPLESS_MAIN(autodevos::TestWaiter)
#include "tst_waiter.moc"
