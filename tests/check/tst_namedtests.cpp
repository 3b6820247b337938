// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/namedtests.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

QVector<NamedTest> read(const QString &text, const QStringList &files = {}, const QString &script = {})
{
    return readNamedTests({u"unit"_s,
                           u"vitest"_s,
                           text,
                           u"/p/build"_s,
                           {u"backend"_s, u"frontend"_s},
                           [&files](const QString &path) { return files.contains(path); },
                           script});
}

NamedTest test(const QString &file, const QString &title, const QStringList &requirements, bool ok = true)
{
    return {file, title, requirements, ok};
}

} // namespace

/// Reports as test runners print them.
class TestNamedTests : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsATestInItsSource()
    {
        const QString source = u"describe('Tasks', () => {\n  test('are made [R4]', () => {});\n});\n"_s;
        QCOMPARE(lineOfTest(source, u"Tasks > are made [R4]"_s), 2);
        QCOMPARE(lineOfTest(source, u"are made [R4]"_s), 2);
        QCOMPARE(lineOfTest(source, u"Tasks > are deleted [R4]"_s), 0);
        QCOMPARE(lineOfTest(source, {}), 0);
        QCOMPARE(lineOfTest(u"def test_are_made():\n    pass\n"_s, u"api/test_a.py::test_are_made"_s), 1);
    }

    void readsVitestsVerboseReport()
    {
        const QVector<NamedTest> tests =
            read(u" ✓ tests/api/tasks.test.ts > Tasks > are made [R4] 81ms\n"
                 " ✓ tests/api/tasks.test.ts > Tasks > are filtered by priority 12ms\n"
                 " \x1b[31m×\x1b[39m tests/api/tasks.test.ts > Tasks > keep their assignee [R5] 12ms\n"
                 "   → expected 1 to be 2 // Object.is equality\n"
                 " ↓ tests/api/tasks.test.ts > Tasks > are left out [R6]\n"
                 "⎯⎯⎯⎯⎯⎯⎯ Failed Tests 1 ⎯⎯⎯⎯⎯⎯⎯\n\n"
                 " FAIL  tests/api/tasks.test.ts > Tasks > keep their assignee [R5]\n"
                 " ✓ src/entities/task.test.tsx > Task [R4, R10] > is deleted after a question 1.2s\n"_s,
                 {u"backend/tests/api/tasks.test.ts"_s, u"frontend/src/entities/task.test.tsx"_s});
        const QString api = u"backend/tests/api/tasks.test.ts"_s;
        QCOMPARE(tests.size(), 3);
        QVERIFY(tests.at(0) == test(api, u"Tasks > are made [R4]"_s, {u"R4"_s}));
        QVERIFY(tests.at(1) == test(api, u"Tasks > keep their assignee [R5]"_s, {u"R5"_s}, false));
        QVERIFY(tests.at(2) == test(u"frontend/src/entities/task.test.tsx"_s,
                                    u"Task [R4, R10] > is deleted after a question"_s, {u"R4"_s, u"R10"_s}));
    }

    void readsPytestsVerboseReport()
    {
        const QVector<NamedTest> tests =
            read(u"api-tests/test_resources.py::test_a_record_is_changed[task lists] PASSED [R4] [ 12%]\n"
                 "api-tests/test_resources.py::test_missing_values[tasks] SKIPPED (every value) [ 16%]\n"
                 "api-tests/test_bookings.py::test_taken[a] FAILED [R5, R6]                  [100%]\n"
                 "FAILED api-tests/test_bookings.py::test_taken[a] - assert 201 == 409\n"_s,
                 {u"api-tests/test_resources.py"_s, u"api-tests/test_bookings.py"_s});
        QCOMPARE(tests.size(), 2);
        QVERIFY(tests.at(0) ==
                test(u"api-tests/test_resources.py"_s, u"test_a_record_is_changed[task lists] [R4]"_s, {u"R4"_s}));
        QVERIFY(tests.at(1) ==
                test(u"api-tests/test_bookings.py"_s, u"test_taken[a] [R5, R6]"_s, {u"R5"_s, u"R6"_s}, false));
    }

    void readsStepsOfAScript()
    {
        const QVector<NamedTest> tests = read(u"  ok    makes a new task [R4, R5] (812 ms)\n"
                                              "  FAIL  signs in [R2]\n        Timeout [R9]\n"_s,
                                              {u"e2e/run.mjs"_s}, u"e2e/run.mjs"_s);
        QCOMPARE(tests.size(), 2);
        QVERIFY(tests.at(0) == test(u"e2e/run.mjs"_s, u"makes a new task [R4, R5]"_s, {u"R4"_s, u"R5"_s}));
        QVERIFY(tests.at(1) == test(u"e2e/run.mjs"_s, u"signs in [R2]"_s, {u"R2"_s}, false));
    }

    void readsOtherRunners_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("isTest");
        QTest::addColumn<bool>("ok");
        QTest::newRow("jest") << u"    ✓ sums up [R1] (3 ms)"_s << true << true;
        QTest::newRow("node:test") << u"✔ sums up [R1] (0.52ms)"_s << true << true;
        QTest::newRow("mocha on Windows") << u"  √ sums up [R1]"_s << true << true;
        QTest::newRow("TAP") << u"ok 3 - sums up [R1]"_s << true << true;
        QTest::newRow("TAP, failed") << u"not ok 3 - sums up [R1]"_s << true << false;
        QTest::newRow("TAP, skipped") << u"ok 3 - sums up [R1] # SKIP no disk"_s << false << true;
        QTest::newRow("a word of the program") << u"Booking [R1] was made"_s << false << true;
        QTest::newRow("no requirement") << u"✓ reads [RFC 9110]"_s << false << true;
    }

    void readsOtherRunners()
    {
        QFETCH(const QString, line);
        QFETCH(const bool, isTest);
        QFETCH(const bool, ok);
        const QVector<NamedTest> tests = read(line);
        QCOMPARE(tests.size(), isTest ? 1 : 0);
        if (isTest) {
            QVERIFY(tests.first() == test({}, u"sums up [R1]"_s, {u"R1"_s}, ok));
        }
    }

    void survivesJson()
    {
        CheckResult result{u"unit"_s};
        QVERIFY(!toJson(result).contains(u"tests"_s));
        result.tests = {test(u"a.test.ts"_s, u"is [R1, R2]"_s, {u"R1"_s, u"R2"_s}, false)};
        QVERIFY(checkResultFromJson(toJson(result)) == result);
    }
};

} // namespace autodevos

QTEST_GUILESS_MAIN(autodevos::TestNamedTests)
#include "tst_namedtests.moc"
