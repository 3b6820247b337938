// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/partialarguments.h"
#include "core/llm/wirejson.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace autodevos {

class TestWireJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatServersSend()
    {
        QCOMPARE(jsonFromWire("  \n\r\n {\"a\":1} ").toObject().value("a"_L1).toInt(), 1);
        QCOMPARE(jsonFromWire("\xEF\xBB\xBF[1]").toArray().size(), 1);
        QCOMPARE(jsonFromWire("{\"a\":\"x\xFFy\"}").toObject().value("a"_L1).toString(), u"x\uFFFDy"_s);
        QVERIFY(jsonFromWire("").isNull());
        QVERIFY(jsonFromWire("<html>").isNull());
        QVERIFY(jsonFromWire("{\"a\":").isNull());
        QVERIFY(jsonFromWire(QByteArray(10000, '[') + QByteArray(10000, ']')).isNull());
    }

    void readsArgumentsThatHaveOneReading_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("json"); // empty: none
        QTest::newRow("plain") << u"{\"a\":1}"_s << u"{\"a\":1}"_s;
        QTest::newRow("none") << QString() << u"{}"_s;
        QTest::newRow("blank") << u" \n"_s << u"{}"_s;
        QTest::newRow("null") << u"null"_s << u"{}"_s;
        QTest::newRow("line end in a string") << u"{\"a\":\"x\ny\tz\"}"_s << u"{\"a\":\"x\\ny\\tz\"}"_s;
        QTest::newRow("escaped quote") << u"{\"a\":\"x\\\"\n,}\"}"_s << u"{\"a\":\"x\\\"\\n,}\"}"_s;
        QTest::newRow("comma at the end") << u"{\"a\":[1,2, ],\n}"_s << u"{\"a\":[1,2]}"_s;
        QTest::newRow("fence") << u"```json\n{\"a\":1}\n```"_s << u"{\"a\":1}"_s;
        QTest::newRow("in a string") << u"\"{\\\"a\\\":1}\""_s << u"{\"a\":1}"_s;
        QTest::newRow("after an empty one") << u"{}{\"a\":1}"_s << u"{\"a\":1}"_s;
        QTest::newRow("cut") << u"{\"a\":\"x"_s << QString();
        QTest::newRow("bracket missing") << u"{\"a\":1"_s << QString();
        QTest::newRow("array") << u"[1]"_s << QString();
        QTest::newRow("number") << u"7"_s << QString();
        QTest::newRow("prose") << u"I call the tool"_s << QString();
        QTest::newRow("two objects") << u"{\"a\":1}{\"a\":2}"_s << QString();
        QTest::newRow("two strings") << u"\"{}\",\"{}\""_s << QString();
        QTest::newRow("deep") << QString(20000, u'{') << QString();
    }

    void readsArgumentsThatHaveOneReading()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, json);
        const std::optional<QJsonObject> arguments = toolArguments(text);
        QCOMPARE(arguments.has_value(), !json.isEmpty());
        if (arguments) {
            QCOMPARE(QString::fromUtf8(toBytes(*arguments)), json);
        }
    }

    void putsPiecesWhereTheyBelong()
    {
        QJsonObject arguments;
        const auto put = [&arguments](const QString &path, const QString &kind, const QJsonValue &value) {
            putPartialArgument(arguments, {{u"jsonPath"_s, path}, {kind, value}});
        };
        put(u"$.a.b[1]"_s, u"stringValue"_s, u"x"_s);
        put(u"$.a.b[1]"_s, u"stringValue"_s, u"y"_s);
        put(u"$.a['c d']"_s, u"numberValue"_s, 2.5);
        put(u"$.yes"_s, u"boolValue"_s, true);
        put(u"$.no"_s, u"nullValue"_s, u"NULL_VALUE"_s);
        for (const QString &bad : {u"$"_s, u"$[0]"_s, u"$.a["_s, u"$.a[-1]"_s, u"$.a[99999999]"_s, u"$.."_s, u"$['a"_s,
                                   u"$"_s + u".a"_s.repeated(1000)}) {
            put(bad, u"stringValue"_s, u"wrong"_s);
        }
        QCOMPARE(toBytes(arguments), QByteArray(R"({"a":{"b":[null,"xy"],"c d":2.5},"no":null,"yes":true})"));
    }

    void shortensBetweenCharacters()
    {
        QCOMPARE(shortened(u"abcdef"_s, 6), u"abcdef"_s);
        QCOMPARE(shortened(u"abcdef"_s, 4), u"abc…"_s);
        QCOMPARE(shortened(u"ab😀cd"_s, 4), u"ab…"_s);
    }

    void readsNumbersInAnyDress()
    {
        QCOMPARE(wholeNumber(429), 429);
        QCOMPARE(wholeNumber(u"429"_s), 429);
        QCOMPARE(wholeNumber(u"x"_s, -1), -1);
        QCOMPARE(wholeNumber(QJsonValue(), -1), -1);
        QCOMPARE(wholeNumber(1e300, -1), -1);
    }
};

} // namespace autodevos

QTEST_GUILESS_MAIN(autodevos::TestWireJson)
#include "tst_wirejson.moc"
