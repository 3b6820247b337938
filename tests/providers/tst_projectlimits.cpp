// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/projectlimits.h"
#include "tests/support/tempproject.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace autodevos {

class TestProjectLimits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingSaidIsNoLimit()
    {
        const ProjectLimits found = projectLimits(u"/nowhere/settings.ini"_s, {});
        QVERIFY(!isLimited(found.limits));
        QVERIFY(found.problems.isEmpty());
    }

    void theEnvironmentStandsOverTheSettings()
    {
        const TempProject folder;
        folder.write(u"settings.ini"_s, "[limits]\nrequestsPerMinute=30\ntokensPerMinute=500000\nconcurrentCalls=4\n");
        QProcessEnvironment environment;
        environment.insert(u"AUTODEVOS_REQUESTS_PER_MINUTE"_s, u"10"_s);
        environment.insert(u"AUTODEVOS_CONCURRENT_CALLS"_s, u"0"_s); // said: no limit
        const ProjectLimits found = projectLimits(folder.path(u"settings.ini"_s), environment);
        QCOMPARE(found.limits.requestsPerMinute, 10);
        QCOMPARE(found.limits.tokensPerMinute, 500000);
        QCOMPARE(found.limits.concurrentCalls, 0);
        QVERIFY(isLimited(found.limits));
        QVERIFY(found.problems.isEmpty());
    }

    void whatIsNoNumberIsSaidAndLeftOut()
    {
        const TempProject folder;
        folder.write(u"settings.ini"_s, "[limits]\nrequestsPerMinute=many\ntokensPerMinute=-1\nconcurrentCalls=2\n");
        QProcessEnvironment environment;
        environment.insert(u"AUTODEVOS_TOKENS_PER_MINUTE"_s, u"1e6"_s);
        const ProjectLimits found = projectLimits(folder.path(u"settings.ini"_s), environment);
        QCOMPARE(found.problems.size(), 3);
        QVERIFY(found.problems.first().message.contains(u"requestsPerMinute"_s));
        QVERIFY(found.problems.last().message.contains(u"AUTODEVOS_TOKENS_PER_MINUTE"_s));
        QCOMPARE(found.limits.requestsPerMinute, 0);
        QCOMPARE(found.limits.tokensPerMinute, 0);
        QCOMPARE(found.limits.concurrentCalls, 2);
    }
};

} // namespace autodevos

QTEST_APPLESS_MAIN(autodevos::TestProjectLimits)
#include "tst_projectlimits.moc"
