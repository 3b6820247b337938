// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/shellline.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

/// "npm test | ?cat" : commands between bars, "?" before those whose words are not all known.
QString shown(const ShellLine &line)
{
    QStringList commands;
    for (const SimpleCommand &command : line.commands) {
        QStringList words = command.assignments;
        for (const QString &word : command.words) {
            words.append(word.isEmpty() || word.contains(u' ') ? u'<' + word + u'>' : word);
        }
        commands.append((command.isKnown ? QString() : u"?"_s) + words.join(u' '));
    }
    return commands.join(u" | "_s);
}

} // namespace

class TestShellLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsEveryCommand_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("commands");
        QTest::newRow("one") << u"npm  test"_s << u"npm test"_s;
        QTest::newRow("list") << u"a 1 && b 2 || c 3; d 4 & e"_s << u"a 1 | b 2 | c 3 | d 4 | e"_s;
        QTest::newRow("no blanks") << u"a;b|c&&d"_s << u"a | b | c | d"_s;
        QTest::newRow("lines") << u"a\nb # c; d\ne"_s << u"a | b | e"_s;
        QTest::newRow("a hash within a word") << u"a b#c"_s << u"a b#c"_s;
        QTest::newRow("subshell") << u"(cd x && npm test)"_s << u"cd x | npm test"_s;
        QTest::newRow("group") << u"{ a; b; }"_s << u"a | b"_s;
        QTest::newRow("quotes") << u"echo 'a; b' \"c && d\" e\\;f"_s << u"echo <a; b> <c && d> e;f"_s;
        QTest::newRow("quotes within a word") << u"su'd'o x s\"u\"do"_s << u"sudo x sudo"_s;
        QTest::newRow("backslash within a word") << u"s\\udo x"_s << u"sudo x"_s;
        QTest::newRow("a line goes on") << u"npm \\\ntest"_s << u"npm test"_s;
        QTest::newRow("empty word") << u"a '' b"_s << u"a <> b"_s;
        QTest::newRow("redirections") << u"a >out 2>&1 <in 2>/dev/null b"_s << u"a b"_s;
        QTest::newRow("both outputs") << u"a &>out; b"_s << u"a | b"_s;
        QTest::newRow("assignment") << u"CI=1 X='a b' npm test"_s << u"CI=1 X=a b npm test"_s;
        QTest::newRow("assignment alone") << u"PATH=/tmp; npm test"_s << u"PATH=/tmp | npm test"_s;
        QTest::newRow("not an assignment") << u"npm A=1"_s << u"npm A=1"_s;
        QTest::newRow("another blank is no blank") << u"a\u00a0b"_s << u"a\u00a0b"_s;
        QTest::newRow("nothing") << u"  # only words"_s << QString();
        QTest::newRow("braces that stand for themselves") << u"find . -name {}"_s << u"find . -name {}"_s;
    }

    void findsEveryCommand()
    {
        QFETCH(QString, text);
        QFETCH(QString, commands);
        const ShellLine line = readShellLine(text);
        QCOMPARE(shown(line), commands);
        QCOMPARE(line.unclear, QString());
    }

    void looksIntoWrappers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("commands");
        QTest::newRow("env") << u"env A=1 B=2 npm test"_s << u"A=1 B=2 npm test"_s;
        QTest::newRow("env with options") << u"env -i npm test"_s << u"env -i npm test"_s;
        QTest::newRow("timeout") << u"timeout 10s npm test"_s << u"npm test"_s;
        QTest::newRow("timeout with options") << u"timeout -k 1 10 npm test"_s << u"?timeout -k 1 10 npm test"_s;
        QTest::newRow("nice") << u"nice -n 5 nohup npm test"_s << u"npm test"_s;
        QTest::newRow("time") << u"time npm test"_s << u"npm test"_s;
        QTest::newRow("exec with options") << u"exec -a npm evil"_s << u"?exec -a npm evil"_s;
        QTest::newRow("shell") << u"sh -c 'a; b'"_s << u"a | b"_s;
        QTest::newRow("shell with its path") << u"/bin/bash -lc \"a && b\""_s << u"a | b"_s;
        QTest::newRow("shell in a shell") << u"sh -c 'bash -c \"sudo x\"'"_s << u"sudo x"_s;
        QTest::newRow("shell with a setting") << u"A=1 sh -c 'b'"_s << u"A=1 b"_s;
        QTest::newRow("shell with arguments") << u"sh -c '$0 x' sudo"_s << u"sh -c <$0 x> sudo"_s;
        QTest::newRow("shell of a variable") << u"sh -c \"$X\""_s << u"?sh -c $X"_s;
        QTest::newRow("xargs") << u"ls | xargs -n1 rm -rf"_s << u"ls | ?rm -rf | xargs -n1 rm -rf"_s;
        QTest::newRow("find") << u"find . -exec rm {} ;"_s << u"?rm {} | find . -exec rm {}"_s;
    }

    void looksIntoWrappers()
    {
        QFETCH(QString, text);
        QFETCH(QString, commands);
        QCOMPARE(shown(readShellLine(text)), commands);
    }

    void takesNoWordForKnownThatIsNot_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("variable") << u"npm $X"_s;
        QTest::newRow("variable in quotes") << u"npm \"$X\""_s;
        QTest::newRow("braces") << u"npm {run,evil}"_s;
        QTest::newRow("a pattern first") << u"/usr/bin/np? test"_s;
        QTest::newRow("a pattern alone") << u"npm *"_s;
    }

    void takesNoWordForKnownThatIsNot()
    {
        QFETCH(QString, text);
        const ShellLine line = readShellLine(text);
        QCOMPARE(line.commands.size(), 1);
        if (QByteArray(QTest::currentDataTag()) == "a pattern first") {
            QVERIFY(line.commands.first().words.first() == u"/usr/bin/np?"_s); // no rule names such a program
            return;
        }
        QVERIFY(!line.commands.first().isKnown);
    }

    void keepsADollarInSingleQuotes() { QCOMPARE(shown(readShellLine(u"grep '$x' \"\\$y\" a"_s)), u"grep $x $y a"_s); }

    void saysWhatItDoesNotUnderstand_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("substitution") << u"npm $(evil)"_s;
        QTest::newRow("in quotes") << u"npm \"$(evil)\""_s;
        QTest::newRow("backticks") << u"npm `evil`"_s;
        QTest::newRow("here-document") << u"cat <<X\nsudo x\nX"_s;
        QTest::newRow("process substitution") << u"cat <(evil)"_s;
        QTest::newRow("output substitution") << u"cat a >(evil)"_s;
        QTest::newRow("function") << u"npm() { evil; }; npm"_s;
        QTest::newRow("if") << u"if true; then evil; fi"_s;
        QTest::newRow("loop") << u"for x in a; do evil; done"_s;
        QTest::newRow("not") << u"! evil"_s;
        QTest::newRow("open quote") << u"npm 'test"_s;
        QTest::newRow("escapes that the shell reads") << u"$'\\x73udo' x"_s;
        QTest::newRow("in a shell") << u"sh -c 'a $(evil)'"_s;
    }

    void saysWhatItDoesNotUnderstand()
    {
        QFETCH(QString, text);
        QVERIFY(!readShellLine(text).unclear.isEmpty());
    }

    void endsForAnyText()
    {
        const QString alphabet = u"a;&|()<>'\"\\$`#{}= \n*-c sh"_s;
        quint32 seed = 1;
        for (int round = 0; round < 5000; ++round) {
            QString text;
            for (int i = 0; i < 24; ++i) {
                seed = seed * 1664525 + 1013904223;
                text += alphabet.at(static_cast<qsizetype>((seed >> 16) % static_cast<quint32>(alphabet.size())));
            }
            (void)readShellLine(text);
        }
        QString deep = u"sudo x"_s;
        for (int depth = 0; depth < 12; ++depth) {
            deep = u"sh -c '"_s + deep.replace(u'\'', u"'\\''"_s) + u'\'';
        }
        QVERIFY(!readShellLine(deep).commands.last().isKnown);
    }
};

} // namespace autodevos

QTEST_APPLESS_MAIN(autodevos::TestShellLine)
#include "tst_shellline.moc"
