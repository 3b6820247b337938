// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/baseline.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

Finding fault(const QString &file, const QString &message, int line = 1)
{
    return {u"typecheck"_s, file, line, message, {}};
}

CheckResult red(const QVector<Finding> &findings)
{
    CheckResult result{u"typecheck"_s, false};
    result.findings = findings;
    return result;
}

const QStringList owned{u"src/**"_s};

} // namespace

class TestBaseline : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leavesWhatWasThereBeforeToOthers()
    {
        const QVector<CheckResult> results = withoutOlder({red({fault(u"lib/b.ts"_s, u"no such name"_s, 9)})},
                                                          {red({fault(u"lib/b.ts"_s, u"no such name"_s, 4)})}, owned);
        QVERIFY(results.first().ok);
        QVERIFY(!results.first().findings.first().isError);
        QVERIFY(results.first().note.contains(u"before this task"_s));
    }

    void keepsWhatTheTaskBrokeElsewhere()
    {
        const QVector<CheckResult> results =
            withoutOlder({red({fault(u"lib/b.ts"_s, u"old"_s), fault(u"lib/c.ts"_s, u"new"_s)})},
                         {red({fault(u"lib/b.ts"_s, u"old"_s)})}, owned);
        QVERIFY(!results.first().ok);
        QVERIFY(!results.first().findings.at(0).isError);
        QVERIFY(results.first().findings.at(1).isError);
    }

    void keepsWhatLiesInItsOwnPaths()
    {
        const QVector<CheckResult> same{red({fault(u"src/a.ts"_s, u"old"_s)})};
        QVERIFY(!withoutOlder(same, same, owned).first().ok);
        QVERIFY(!mayBeOlder(same, owned));
        QVERIFY(mayBeOlder({red({fault(u"lib/a.ts"_s, u"old"_s)})}, owned));
    }

    void comparesChecksThatSayNothing()
    {
        QVERIFY(withoutOlder({red({})}, {red({})}, owned).first().ok);
        QVERIFY(!withoutOlder({red({})}, {red({fault(u"lib/a.ts"_s, u"other"_s)})}, owned).first().ok);
        QVERIFY(mayBeOlder({red({})}, owned));
    }

    void takesNoSkippedOrGreenCheckAsAnExcuse()
    {
        const QVector<CheckResult> now{red({fault(u"lib/b.ts"_s, u"new"_s)})};
        CheckResult skipped = red({fault(u"lib/b.ts"_s, u"new"_s)});
        skipped.skipped = true;
        QVERIFY(!withoutOlder(now, {skipped}, owned).first().ok);
        QVERIFY(!withoutOlder(now, {CheckResult{u"typecheck"_s}}, owned).first().ok);
        QVERIFY(!withoutOlder(now, {}, owned).first().ok);
    }
};

} // namespace autodevos

QTEST_APPLESS_MAIN(autodevos::TestBaseline)
#include "tst_baseline.moc"
