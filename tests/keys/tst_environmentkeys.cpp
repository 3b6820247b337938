// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/environmentkeys.h"
#include "core/keys/keytext.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

QList<QByteArray> revealed(const QVector<Secret> &keys)
{
    QList<QByteArray> values;
    for (const Secret &key : keys) {
        values.append(key.reveal());
    }
    return values;
}

} // namespace

class TestEnvironmentKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesAVariableForEachProvider()
    {
        QCOMPARE(keyVariable(u"gemini"_s), u"GEMINI_API_KEY"_s);
        QCOMPARE(keyVariable(u"anthropic"_s), u"ANTHROPIC_API_KEY"_s);
        QCOMPARE(keyVariable(u"openai"_s), u"OPENAI_API_KEY"_s);
        QCOMPARE(keyVariable(u"openai-compatible"_s), u"OPENAI_COMPATIBLE_API_KEY"_s);
        QCOMPARE(keyVariable(u"my.company2"_s), u"MY_COMPANY2_API_KEY"_s);
    }

    void hasNoneWhenNoVariableIsSet()
    {
        QProcessEnvironment environment;
        environment.insert(u"OPENAI_COMPATIBLE_API_KEY"_s, u"other"_s);
        environment.insert(u"OPENAI_API_KEY_FILE"_s, u"/tmp/x"_s);
        const auto keys = EnvironmentKeys(environment).keys(u"openai"_s, {});
        QVERIFY(keys);
        QVERIFY(keys->isEmpty());
    }

    void readsSeveralVariablesInTheOrderOfTheirNumbers()
    {
        QProcessEnvironment environment;
        environment.insert(u"OPENAI_API_KEY_10"_s, u"k10"_s);
        environment.insert(u"OPENAI_API_KEY_2"_s, u"k2,k1"_s);
        environment.insert(u"OPENAI_API_KEY"_s, u"k1"_s);
        QCOMPARE(revealed(*EnvironmentKeys(environment).keys(u"openai"_s, {})), (QList<QByteArray>{"k1", "k2", "k10"}));
    }

    void readsKeysOfAnyShape_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QList<QByteArray>>("keys");
        const auto row = [](const char *name, const char *text, const QList<QByteArray> &keys) {
            QTest::newRow(name) << QByteArray(text) << keys;
        };
        row("one", "sk-abc", {"sk-abc"});
        row("short", "x", {"x"});
        row("new prefix", "AQ.Ab8_-=+/", {"AQ.Ab8_-=+/"});
        row("commas", "a,b,c", {"a", "b", "c"});
        row("comma and blank", "a, b", {"a", "b"});
        row("lines", "a\nb\n", {"a", "b"});
        row("lines of another system", "a\r\nb\r\n", {"a", "b"});
        row("empty between", "a,,b,", {"a", "b"});
        row("twice the same", "a,b,a", {"a", "b"});
    }

    void readsKeysOfAnyShape()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QList<QByteArray>, keys);
        const Result<QVector<Secret>> found = keysFromText(text, u"X"_s);
        QVERIFY(found);
        QCOMPARE(revealed(*found), keys);
    }

    void refusesWhatCannotBeAKey_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("hint");
        const auto row = [](const char *name, const QByteArray &text, const char *hint) {
            QTest::newRow(name) << text << QString::fromLatin1(hint);
        };
        row("empty", "", "empty");
        row("blank", "   \t", "empty");
        row("line ends", "\n\n", "empty");
        row("commas", " , ,", "empty");
        row("quoted", "\"hunter2\"", "quotes");
        row("single quotes", "'hunter2'", "quotes");
        row("one quote", "hunter2'", "quotes");
        row("backquotes", "`hunter2`", "quotes");
        row("blank before", " hunter2", "blank");
        row("blank after", "hunter2 ", "blank");
        row("blank inside", "hunter2 hunter3", "blank");
        row("control character", "hunter2\x01", "control");
        row("escape", "\x1b[0mhunter2", "control");
        row("carriage return", "hunter2\rx", "control");
        row("nothing", QByteArray("hun\0ter2", 8), "control");
        row("delete", "hunter2\x7f", "control");
        row("typographic quotes", "“hunter2”", "character");
        row("invisible", "hunter2\xe2\x80\x8b", "character");
        row("not UTF-8", "hunter2\xff", "character");
        row("one bad of two", "good,'hunter2'", "quotes");
        row("endless", QByteArray(20'000, 'x'), "long");
    }

    void refusesWhatCannotBeAKey()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, hint);
        const Result<QVector<Secret>> found = keysFromText(text, u"OPENAI_API_KEY"_s);
        QVERIFY(!found);
        const Error &error = found.error();
        QVERIFY(error.kind == ErrorKind::Configuration);
        QVERIFY2(error.message.startsWith(u"OPENAI_API_KEY "_s), qPrintable(error.message));
        QVERIFY2(error.message.contains(hint), qPrintable(error.message));
        QVERIFY(!error.remedy.isEmpty());
        QVERIFY2(!error.toLine().contains(u"hunter"_s) && !error.toLine().contains(u"xxx"_s),
                 "a message must not hold the value");
    }

    void namesTheVariableThatIsWrong()
    {
        QProcessEnvironment environment;
        environment.insert(u"OPENAI_API_KEY"_s, u"good"_s);
        environment.insert(u"OPENAI_API_KEY_3"_s, u"   "_s);
        const auto keys = EnvironmentKeys(environment).keys(u"openai"_s, {});
        QVERIFY(!keys);
        QVERIFY(keys.error().message.startsWith(u"OPENAI_API_KEY_3 "_s));
    }
};

} // namespace autodevos

QTEST_GUILESS_MAIN(autodevos::TestEnvironmentKeys)
#include "tst_environmentkeys.moc"
