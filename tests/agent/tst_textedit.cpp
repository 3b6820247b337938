// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/textedit.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

const QString file =
    u"import a\n\nfunction f() {\n    if (x) {\n        go(1);\n    }\n}\n\nfunction g() {\n    go(2);\n}\n"_s;

QString changed(const QString &oldText, const QString &newText)
{
    const Result<TextEdit> edit = replacePassage(file, oldText, newText, u"a.ts"_s);
    return edit ? edit->text : edit.error().toLine();
}

} // namespace

class TestTextEdit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void replacesToTheLetterFirst()
    {
        const Result<TextEdit> edit = replacePassage(file, u"go(1)"_s, u"go(9)"_s, u"a.ts"_s);
        QVERIFY(edit);
        QCOMPARE(edit->text, QString(file).replace(u"go(1)"_s, u"go(9)"_s));
        QCOMPARE(edit->firstLine, 5);
        QVERIFY(edit->manner.isEmpty());
    }

    void takesLineNumbersOff()
    {
        const Result<TextEdit> edit = replacePassage(file, u"4\t    if (x) {\n5\t        go(1);\n"_s,
                                                     u"4\t    if (y) {\n5\t        go(1);\n"_s, u"a.ts"_s);
        QVERIFY2(edit, edit ? "" : qPrintable(edit.error().toLine()));
        QCOMPARE(edit->text, QString(file).replace(u"(x)"_s, u"(y)"_s));
        QVERIFY(edit->manner.contains(u"line numbers"_s));
    }

    void givesTheNewTextTheFilesIndentation()
    {
        QCOMPARE(changed(u"if (x) {\n    go(1);\n}"_s, u"if (x) {\n    go(1);\n    stop();\n}"_s),
                 QString(file).replace(u"        go(1);\n"_s, u"        go(1);\n        stop();\n"_s));
    }

    void forgivesWhiteSpaceAtLineEnds()
    {
        QCOMPARE(changed(u"function g() {  \n    go(2);"_s, u"function g() {\n    go(3);"_s),
                 QString(file).replace(u"go(2)"_s, u"go(3)"_s));
    }

    void keepsWindowsLineEnds()
    {
        const Result<TextEdit> edit = replacePassage(u"a\r\nb\r\nc\r\n"_s, u"a\nb"_s, u"a\nx"_s, u"a.txt"_s);
        QVERIFY(edit);
        QCOMPARE(edit->text, u"a\r\nx\r\nc\r\n"_s);
    }

    void removesAPassage()
    {
        QCOMPARE(changed(u"  function g() {\n  go(2);\n  }"_s, QString()),
                 u"import a\n\nfunction f() {\n    if (x) {\n        go(1);\n    }\n}\n\n"_s);
    }

    void refusesWhatStandsMoreThanOnce()
    {
        const QString words = changed(u"go("_s, u"come("_s);
        QVERIFY2(words.contains(u"2 times"_s) && words.contains(u"5, 10"_s), qPrintable(words));
        const QString loose = replacePassage(u"  a\nb\n    a\n"_s, u"a "_s, u"c"_s, u"x"_s).error().toLine();
        QVERIFY2(loose.contains(u"2 times"_s), qPrintable(loose));
    }

    void showsThePassageMostLikeIt()
    {
        const QString words = changed(u"function g() {\n    go(7);\n    more();\n}"_s, u"x"_s);
        QVERIFY2(words.contains(u"9\tfunction g() {"_s) && words.contains(u"go(2)"_s), qPrintable(words));
    }

    void refusesWhiteSpaceAlone() { QVERIFY(!replacePassage(file, u" \n "_s, u"x"_s, u"a.ts"_s)); }

    void doesNotTakeNumbersOfTheFileForLineNumbers()
    {
        const Result<TextEdit> edit = replacePassage(u"1: one\n2: two\n"_s, u"2: two"_s, u"2: three"_s, u"a.txt"_s);
        QVERIFY(edit);
        QCOMPARE(edit->text, u"1: one\n2: three\n"_s);
    }
};

} // namespace autodevos

QTEST_APPLESS_MAIN(autodevos::TestTextEdit)
#include "tst_textedit.moc"
