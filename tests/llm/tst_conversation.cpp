// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/conversation.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

Message user(const QString &text)
{
    return {Speaker::User, text, {}, {}, false};
}

Message assistant(const QString &text, const QVector<ToolCall> &calls = {})
{
    return {Speaker::Assistant, text, calls, {}, false};
}

Message result(const QString &id, const QString &text, bool isError = false)
{
    return {Speaker::Tool, text, {}, id, isError};
}

/// "U[results] words" and "A text {calls}", one a turn.
QStringList outline(const QVector<Message> &messages)
{
    Request request;
    request.messages = messages;
    QStringList lines;
    for (const Turn &turn : turnsOf(request, "p"_L1)) {
        QString line = turn.isAssistant ? u"A "_s + turn.text : u"U"_s;
        for (const ToolCall &call : turn.calls) {
            line += u" {"_s + call.name + u'}';
        }
        for (const ToolResult &one : turn.results) {
            line += u" ["_s + one.call.name + (one.isError ? u"!"_s : u"="_s) + one.text + u']';
        }
        for (const Words &words : turn.words) {
            line += u' ' + words.text;
        }
        lines.append(line);
    }
    return lines;
}

} // namespace

class TestConversation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersEveryCallInOrderRightAfterIt()
    {
        const QStringList lines = outline(
            {user(u"go"_s), assistant(u"ok"_s, {{u"1"_s, u"a"_s, {}}, {u"2"_s, u"b"_s, {}}, {u"3"_s, u"c"_s, {}}}),
             user(u"hurry"_s), result(u"2"_s, u"B"_s, true), result(u"1"_s, u"A"_s), assistant(u"done"_s),
             user(u"thanks"_s)});
        QCOMPARE(lines, (QStringList{u"U go"_s, u"A ok {a} {b} {c}"_s,
                                     u"U [a=A] [b!B] [c!This call was interrupted; there is no result of it.] hurry"_s,
                                     u"A done"_s, u"U thanks"_s}));
    }

    void letsThePersonSpeakFirstAndLast()
    {
        QCOMPARE(outline({assistant(u"hello"_s)}), (QStringList{u"U Continue."_s, u"A hello"_s, u"U Continue."_s}));
        QCOMPARE(outline({user(u"a"_s), assistant(u"b"_s), assistant(u"c"_s), user(u"d"_s), user(u"e"_s)}),
                 (QStringList{u"U a"_s, u"A b"_s, u"U Continue."_s, u"A c"_s, u"U d e"_s}));
    }

    void leavesOutWhatIsEmpty()
    {
        QCOMPARE(outline({user(u" "_s), user(u"a"_s), assistant(u"\n"_s), user(QString())}), (QStringList{u"U a"_s}));
        QCOMPARE(outline({user(u"a"_s), assistant({}, {{u"1"_s, u"t"_s, {}}}), result(u"1"_s, u" "_s)}).last(),
                 u"U [t=(empty)]"_s);
    }

    void turnsResultsWithoutACallIntoWords()
    {
        QCOMPARE(outline({user(u"a"_s), result(u"9"_s, u"lost"_s)}),
                 (QStringList{u"U a Result of an earlier tool call:\nlost"_s}));
    }

    void tellsCallsOfOneIdApart()
    {
        Request request;
        request.messages = {user(u"a"_s),
                            assistant({}, {{u"1"_s, u"t"_s, {}}}),
                            result(u"1"_s, u"first"_s),
                            assistant({}, {{u"1"_s, u"t"_s, {}}, {{}, u"u"_s, {}}}),
                            result(u"1"_s, u"second"_s),
                            result({}, u"third"_s)};
        const QVector<Turn> turns = turnsOf(request, "p"_L1);
        QCOMPARE(turns.size(), 5);
        QCOMPARE(turns.at(2).results.first().text, u"first"_s);
        QCOMPARE(turns.at(4).results.at(0).text, u"second"_s);
        QCOMPARE(turns.at(4).results.at(1).text, u"third"_s);
        const QStringList ids = {turns.at(1).calls.at(0).id, turns.at(3).calls.at(0).id, turns.at(3).calls.at(1).id};
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), 3);
        QVERIFY(!ids.contains(QString()));
        for (const QString &id : ids.mid(1)) {
            QVERIFY(id.startsWith(u"call_"_s));
        }
        QCOMPARE(turns.at(4).results.at(1).call.id, ids.at(2));
    }

    void keepsTheReplayOfItsProtocolOnly()
    {
        Message own = assistant(u"x"_s);
        own.replay = {u"p"_s, {1}};
        Message foreign = assistant(u"y"_s);
        foreign.replay = {u"q"_s, {2}};
        Request request;
        request.messages = {user(u"a"_s), own, user(u"b"_s), foreign, user(u"c"_s)};
        const QVector<Turn> turns = turnsOf(request, "p"_L1);
        QCOMPARE(turns.at(1).replay, QJsonArray{1});
        QVERIFY(turns.at(3).replay.isEmpty());
    }

    void knowsTheRunningLoop()
    {
        Request request;
        request.messages = {
            user(u"a"_s), assistant({}, {{u"1"_s, u"t"_s, {}}}), result(u"1"_s, u"r"_s), assistant(u"x"_s),
            user(u"b"_s), assistant({}, {{u"2"_s, u"t"_s, {}}}), result(u"2"_s, u"r"_s)};
        const QVector<Turn> turns = turnsOf(request, "p"_L1);
        QVERIFY(!turns.at(1).isOfRunningLoop);
        QVERIFY(!turns.at(3).isOfRunningLoop);
        QVERIFY(turns.at(5).isOfRunningLoop);
    }

    void asksThePromptWhereNothingWasSaid()
    {
        Request request;
        QCOMPARE(turnsOf(request, "p"_L1).first().words.first().text, u"Continue."_s);
        request.brief.prompt.text = u"Build it"_s;
        QCOMPARE(turnsOf(request, "p"_L1).first().words.first().text, u"Build it"_s);
    }

    void shortensIdsForMistral()
    {
        QCOMPARE(nineCharacterId(u"abcDEF123"_s), u"abcDEF123"_s);
        const QString made = nineCharacterId(u"call_1"_s);
        QCOMPARE(made.size(), 9);
        QCOMPARE(nineCharacterId(u"call_1"_s), made);
        QVERIFY(nineCharacterId(u"call_2"_s) != made);
    }
};

} // namespace autodevos

QTEST_GUILESS_MAIN(autodevos::TestConversation)
#include "tst_conversation.moc"
