// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/history.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace autodevos::simulation {
namespace {

QStringList linesOf(quint64 seed)
{
    QStringList lines;
    History history(seed);
    history.play([&lines](const QString &line) { lines.append(line); });
    return lines;
}

} // namespace

class TestDeterminism : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QHashSeed::setDeterministicGlobalSeed(); } // as in simulate

    void tellsTheSameHistoryForTheSameSeed()
    {
        for (quint64 seed = 1; seed <= 500; ++seed) {
            const QStringList lines = linesOf(seed);
            QVERIFY(lines.size() > 10);
            QCOMPARE(linesOf(seed), lines);
        }
    }

    void tellsTheSameHistoryWhetherAnybodyListensOrNot()
    {
        for (quint64 seed = 1; seed <= 500; ++seed) {
            History silent(seed);
            silent.play();
            History told(seed);
            told.play([](const QString &) {});
            QCOMPARE(silent.tally().events, told.tally().events);
            QCOMPARE(silent.tally().calls, told.tally().calls);
        }
    }

    void tellsAnotherHistoryForAnotherSeed() { QVERIFY(linesOf(1) != linesOf(2)); }

    void comesByEveryKindOfTrouble()
    {
        Tally tally;
        for (quint64 seed = 1; seed <= 500; ++seed) {
            History history(seed);
            history.play();
            tally += history.tally();
        }
        for (const quint64 count :
             {tally.crashes, tally.faults, tally.deeds, tally.edits, tally.timeouts, tally.replayed, tally.calls}) {
            QVERIFY(count > 20);
        }
        QVERIFY(tally.runs > 2 * tally.histories);
    }
};

} // namespace autodevos::simulation

QTEST_APPLESS_MAIN(autodevos::simulation::TestDeterminism)
#include "tst_determinism.moc"
