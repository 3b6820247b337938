// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/tscode.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace autodevos;

namespace {

QString words(int count)
{
    return QStringList(count, u"word"_s).join(u' ');
}

} // namespace

/// Each expected text was laid out by Prettier 3.10 (print width 100, single quotes).
class TestTsCode : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void choosesTheQuotesWithFewerEscapes()
    {
        QCOMPARE(ts::quoted(u"plain"_s), u"'plain'"_s);
        QCOMPARE(ts::quoted(u"it's"_s), u"\"it's\""_s);
        QCOMPARE(ts::quoted(u"say \"hi\""_s), u"'say \"hi\"'"_s);
        QCOMPARE(ts::quoted(u"it's \"so\""_s), u"'it\\'s \"so\"'"_s);
        QCOMPARE(ts::quoted(u"a\\b\nc"_s), u"'a\\\\b\\nc'"_s);
    }

    void quotesKeysOnlyWhereNeeded()
    {
        QCOMPARE(ts::key(u"name"_s), u"name"_s);
        QCOMPARE(ts::key(u"mark-done"_s), u"'mark-done'"_s);
    }

    void putsALongStringAfterItsColon()
    {
        const QString text = words(20);
        QCOMPARE(ts::print(ts::object({ts::property(u"title"_s, text)}, true)),
                 u"{\n  title:\n    '%1',\n}"_s.arg(text));
        // Nothing would be gained after a short key.
        QCOMPARE(ts::print(ts::object({ts::property(u"body"_s, text)}, true)), u"{\n  body: '%1',\n}"_s.arg(text));
    }

    void breaksObjectsAndArraysOnlyWhenTheyAreTooWide()
    {
        const auto narrow = ts::object({ts::property(u"a"_s, ts::number(1)), ts::property(u"b"_s, ts::boolean(true))});
        QCOMPARE(ts::print(narrow), u"{ a: 1, b: true }"_s);
        QCOMPARE(ts::print(ts::strings({u"a"_s, u"b"_s})), u"['a', 'b']"_s);
        QCOMPARE(ts::print(ts::strings({words(10), words(10)})), u"[\n  '%1',\n  '%1',\n]"_s.arg(words(10)));
        QCOMPARE(ts::print(ts::object({})), u"{}"_s);
    }

    void setsListsOfObjectsInRows()
    {
        const auto item = ts::object({ts::property(u"a"_s, ts::number(1)), ts::property(u"b"_s, ts::number(2))});
        QCOMPARE(ts::print(ts::array({item, item})), u"[\n  { a: 1, b: 2 },\n  { a: 1, b: 2 },\n]"_s);
        QCOMPARE(ts::print(ts::array({item})), u"[{ a: 1, b: 2 }]"_s);
    }

    void fillsLinesWithNumbers()
    {
        const QVector<double> many(40, 1000);
        const QStringList lines = ts::print(ts::numberArray(many)).split(u'\n');
        QCOMPARE(lines.size(), 5);
        QVERIFY(lines.at(1).size() > 90 && lines.at(1).size() <= ts::kPrintWidth);
    }

    void hugsTheLastArgument()
    {
        const auto object = ts::object({ts::property(u"label"_s, words(10)), ts::property(u"other"_s, words(10))});
        QCOMPARE(ts::print(ts::call(u"make"_s, {ts::text(u"x"_s), object})),
                 u"make(x, {\n  label: '%1',\n  other: '%1',\n})"_s.arg(words(10)));
    }

    void writesUnionsOnOneLineOrOnePerLine()
    {
        QCOMPARE(ts::print(ts::unionType(u"type A"_s, {u"a"_s, u"b"_s})), u"type A = 'a' | 'b';"_s);
        QCOMPARE(ts::print(ts::unionType(u"type A"_s, {words(10), words(12)})),
                 u"type A =\n  | '%1'\n  | '%2';"_s.arg(words(10), words(12)));
    }

    void breaksImportsOfSeveralNamesOnly()
    {
        const QString name(110, u'a');
        QCOMPARE(ts::print(ts::importNames({name}, u"./x.js"_s)), u"import { %1 } from './x.js';"_s.arg(name));
        QCOMPARE(ts::print(ts::importNames({name, u"b"_s}, u"./x.js"_s)),
                 u"import {\n  %1,\n  b,\n} from './x.js';"_s.arg(name));
    }

    void countsColumnsAsATerminalDoes()
    {
        QCOMPARE(ts::columns(u"abc"_s), 3);
        QCOMPARE(ts::columns(u"进行中"_s), 6);
        QCOMPARE(ts::columns(u"e\u0301"_s), 1);
        QCOMPARE(ts::columns(u"🎉"_s), 2);
    }

    void keepsJsxTextHarmless()
    {
        QCOMPARE(ts::print(ts::jsxText(u"a < b"_s)), u"a {'<'} b"_s);
        QCOMPARE(ts::jsxAttribute(u"title"_s, u"say \"hi\""_s), u"title='say \"hi\"'"_s);
        QCOMPARE(ts::jsxAttribute(u"title"_s, u"a & b"_s), u"title=\"a &amp; b\""_s);
    }
};

QTEST_GUILESS_MAIN(TestTsCode)
#include "tst_tscode.moc"
