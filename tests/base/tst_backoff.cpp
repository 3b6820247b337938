// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/backoff.h"

#include <QTest>

namespace autodevos {

class TestBackoff : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void doublesUpToTheCap()
    {
        QCOMPARE(backoffMs(1, 2, 60, 0), 2000);
        QCOMPARE(backoffMs(2, 2, 60, 0), 4000);
        QCOMPARE(backoffMs(5, 2, 60, 0), 32000);
        QCOMPARE(backoffMs(6, 2, 60, 0), 60000);
        QCOMPARE(backoffMs(1000, 2, 60, 0), 60000);
    }

    void addsAtMostATenth()
    {
        QCOMPARE(backoffMs(1, 2, 60, 1), 2200);
        QCOMPARE(backoffMs(9, 2, 60, 0.5), 63000);
        QCOMPARE(backoffMs(1, 2, 60, 7), 2200);
    }

    void doesNotWaitWithoutABase()
    {
        QCOMPARE(backoffMs(3, 0, 60, 1), 0);
        QCOMPARE(backoffMs(3, 2, 0, 1), 0);
        QCOMPARE(backoffMs(0, 2, 60, 0), 2000);
    }
};

} // namespace autodevos

QTEST_APPLESS_MAIN(autodevos::TestBackoff)
#include "tst_backoff.moc"
