// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/toolfindings.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

QVector<Finding> read(const QString &parser, const QString &text, const QStringList &files = {})
{
    return readFindings(
        {u"check"_s, parser, text, u"/p/build"_s, {u"backend"_s, u"frontend"_s}, [&files](const QString &path) {
             return files.contains(path);
         }});
}

QString place(const Finding &finding)
{
    return u"%1:%2"_s.arg(finding.file).arg(finding.line);
}

} // namespace

/// Output as the tools of a generated project print it.
class TestToolFindings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTsc()
    {
        const QVector<Finding> findings =
            read(u"tsc"_s,
                 u"src/services/tasks.ts(12,7): error TS2322: Type 'string' is not assignable to type 'number'.\n"
                 "  The expected type comes from property 'id'\n"
                 "src/app.ts:3:1 - error TS6133: 'x' is declared but its value is never read.\n"
                 "Found 2 errors.\n"_s,
                 {u"backend/src/services/tasks.ts"_s, u"frontend/src/app.ts"_s});
        QCOMPARE(findings.size(), 2);
        QCOMPARE(place(findings.at(0)), u"backend/src/services/tasks.ts:12"_s);
        QVERIFY(findings.at(0).message.startsWith(u"TS2322"_s));
        QCOMPARE(place(findings.at(1)), u"frontend/src/app.ts:3"_s);
    }

    void readsEslint()
    {
        const QVector<Finding> findings =
            read(u"eslint"_s, u"\n/p/build/backend/src/a.ts\n"
                              "   4:10  error    'b' is defined but never used  @typescript-eslint/no-unused-vars\n"
                              "  10:1   warning  Unexpected console statement   no-console\n\n"
                              "/p/build/frontend/src/B.tsx\n"
                              "  1:1  error  Parsing error: Expression expected\n\n"
                              "✖ 3 problems (2 errors, 1 warning)\n"_s);
        QCOMPARE(findings.size(), 3);
        QCOMPARE(place(findings.at(0)), u"backend/src/a.ts:4"_s);
        QVERIFY(findings.at(0).message.contains(u"no-unused-vars"_s));
        QVERIFY(findings.at(0).isError);
        QVERIFY(!findings.at(1).isError);
        QCOMPARE(place(findings.at(2)), u"frontend/src/B.tsx:1"_s);
        QVERIFY(findings.at(2).message.contains(u"Parsing error"_s));
    }

    void readsPrettier()
    {
        const QVector<Finding> findings =
            read(u"prettier"_s, u"Checking formatting...\n[warn] frontend/src/App.tsx\n"
                                "[error] backend/src/a.ts: SyntaxError: '}' expected. (7:1)\n"
                                "[error]   5 | const a = 1;\n"
                                "[warn] Code style issues found in 2 files. Run Prettier with --write to fix.\n"_s);
        QCOMPARE(findings.size(), 2);
        QCOMPARE(place(findings.at(0)), u"frontend/src/App.tsx:0"_s);
        QCOMPARE(findings.at(0).remedy, u"Run `npm run format`"_s);
        QCOMPARE(place(findings.at(1)), u"backend/src/a.ts:7"_s);
    }

    void readsVitest()
    {
        const QVector<Finding> findings = read(u"vitest"_s,
                                               u" ❯ tests/tasks.test.ts (4 tests | 1 failed) 312ms\n"
                                               "⎯⎯⎯⎯⎯⎯⎯ Failed Tests 1 ⎯⎯⎯⎯⎯⎯⎯\n\n"
                                               " FAIL  tests/tasks.test.ts > tasks > R2: refuses an empty title\n"
                                               "AssertionError: expected 201 to be 400 // Object.is equality\n\n"
                                               "- Expected\n+ Received\n\n"
                                               " ❯ tests/tasks.test.ts:41:31\n     39|\n\n"
                                               " FAIL  tests/broken.test.ts [ tests/broken.test.ts ]\n"
                                               "Error: Cannot find module './gone'\n"_s,
                                               {u"backend/tests/tasks.test.ts"_s, u"backend/tests/broken.test.ts"_s});
        QCOMPARE(findings.size(), 2);
        QCOMPARE(place(findings.at(0)), u"backend/tests/tasks.test.ts:41"_s);
        QCOMPARE(findings.at(0).message,
                 u"tasks > R2: refuses an empty title: AssertionError: expected 201 to be 400 // Object.is equality"_s);
        QCOMPARE(place(findings.at(1)), u"backend/tests/broken.test.ts:0"_s);
        QVERIFY(findings.at(1).message.contains(u"Cannot find module"_s));
    }

    void readsCoverageThatIsTooLow()
    {
        const QVector<Finding> findings =
            read(u"vitest"_s, u"All files          |   67.96 |    53.72 |   77.68 |   71.89 |\n"
                              "ERROR: Coverage for lines (71.89%) does not meet global threshold (85%)\n"_s);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().message, u"Coverage for lines (71.89%) does not meet global threshold (85%)"_s);
        QVERIFY(!findings.first().remedy.isEmpty());
    }

    void readsPytest()
    {
        const QVector<Finding> findings =
            read(u"pytest"_s, u"=================================== FAILURES ===================================\n"
                              "______________________________ test_double_booking _____________________________\n"
                              "    def test_double_booking(api):\n>       assert response.status == 409\n"
                              "E       assert 201 == 409\n\ntests/api/test_appointments.py:58: AssertionError\n"
                              "=========================== short test summary info ============================\n"
                              "FAILED tests/api/test_appointments.py::test_double_booking - assert 201 == 409\n"
                              "ERROR tests/api/test_auth.py - ModuleNotFoundError: No module named 'httpx'\n"_s);
        QCOMPARE(findings.size(), 2);
        QCOMPARE(place(findings.at(0)), u"tests/api/test_appointments.py:58"_s);
        QCOMPARE(findings.at(0).message, u"test_double_booking: assert 201 == 409"_s);
        QCOMPARE(place(findings.at(1)), u"tests/api/test_auth.py:0"_s);
        QVERIFY(findings.at(1).message.contains(u"httpx"_s));
    }

    void readsSteps()
    {
        const QVector<Finding> findings = read(
            u"steps"_s, u"ok    signs in (80 ms)\nFAIL  R4: refuses a taken slot\n  expected 409\n  but got 201\n\n"
                        "ok    deletes (1 ms)\nFAIL  logs out\n1 of 4 failed\n"_s);
        QCOMPARE(findings.size(), 2);
        QCOMPARE(findings.at(0).message, u"R4: refuses a taken slot\nexpected 409\nbut got 201"_s);
        QVERIFY(findings.at(1).message.startsWith(u"logs out"_s));
    }

    void readsIndentedSteps()
    {
        const QVector<Finding> findings = read(u"steps"_s, u"Visitors\n  ok    can open /\n  FAIL  can sign up [R2]\n"
                                                           "        Timeout 20000ms exceeded\n"_s);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().message, u"can sign up [R2]\nTimeout 20000ms exceeded"_s);
    }

    void showsTheLastWordsOfWhatItDoesNotUnderstand()
    {
        const QVector<Finding> findings = read(u"tsc"_s, u"sh: 1: tsc: not found\n"_s);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().message, u"sh: 1: tsc: not found"_s);
        QCOMPARE(read(u"other"_s, QString()).first().message, u"it failed without a word"_s);
    }

    void takesColoursOut()
    {
        const QVector<Finding> findings = read(u"tsc"_s, u"\x1b[31msrc/a.ts(1,2): error TS1: x\x1b[0m\r\n"_s);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().message, u"TS1: x"_s);
    }

    void boundsWhatItHandsOn()
    {
        QString text;
        for (int i = 1; i < 1000; ++i) {
            text += u"src/a.ts(%1,1): error TS1: x\n"_s.arg(i);
        }
        QCOMPARE(read(u"tsc"_s, text).size(), 200);
    }
};

} // namespace autodevos

QTEST_GUILESS_MAIN(autodevos::TestToolFindings)
#include "tst_toolfindings.moc"
