// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/contextfit.h"
#include "core/agent/windowmodel.h"

#include "tests/agent/fakemodel.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

Message turn(const QString &id, const QString &tool, const QJsonObject &arguments)
{
    return {Speaker::Assistant, {}, {{id, tool, arguments}}};
}

Message result(const QString &id, const QString &text)
{
    return {Speaker::Tool, text, {}, id};
}

/// A task of which many files were read and one was written.
Request longTalk(int reads, qsizetype size)
{
    Request request;
    request.system = u"You are an engineer."_s;
    request.messages.append(Message{Speaker::User, u"# Task"_s});
    for (int i = 0; i < reads; ++i) {
        const QString id = QString::number(i);
        request.messages.append(turn(id, u"read_file"_s, {{u"path"_s, u"src/%1.ts"_s.arg(i)}}));
        request.messages.append(result(id, QString(size, u'x')));
    }
    return request;
}

/// Every result still follows the call that it answers.
bool isPaired(const Request &request)
{
    QSet<QString> open;
    for (const Message &message : request.messages) {
        if (message.speaker == Speaker::Tool) {
            if (!open.remove(message.toolCallId)) {
                return false;
            }
            continue;
        }
        if (!open.isEmpty()) {
            return false;
        }
        for (const ToolCall &call : message.toolCalls) {
            open.insert(call.id);
        }
    }
    return open.isEmpty();
}

} // namespace

class TestContextFit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leavesAloneWhatFits()
    {
        const Request request = longTalk(3, 300);
        const Request sent = fitted(request, 100000);
        QCOMPARE(sent.messages.size(), request.messages.size());
        QCOMPARE(sent.messages.last().text, request.messages.last().text);
    }

    void leavesOutOldResultsThatCanBeHadAgain()
    {
        const Request sent = fitted(longTalk(20, 3000), 15000);
        QVERIFY(estimateTokens(sent) <= 15000);
        QCOMPARE(sent.messages.size(), 41);
        QVERIFY2(sent.messages.at(2).text.contains(u"read_file src/0.ts"_s), qPrintable(sent.messages.at(2).text));
        QCOMPARE(sent.messages.last().text.size(), 3000);
        QCOMPARE(sent.messages.at(sent.messages.size() - 3).text.size(), 3000);
        QVERIFY(isPaired(sent));
    }

    void keepsTheBeginningTheSameForSomeTurns()
    {
        int changes = 0;
        QStringList last;
        for (int reads = 20; reads < 36; ++reads) {
            QStringList beginning;
            const Request sent = fitted(longTalk(reads, 3000), 15000);
            for (const Message &message : sent.messages.first(30)) {
                beginning.append(message.text);
            }
            changes += beginning != last && !last.isEmpty() ? 1 : 0;
            last = beginning;
        }
        QVERIFY2(changes <= 3, qPrintable(QString::number(changes)));
    }

    void neverTouchesTheTaskAndTheLatestTurns()
    {
        Request request = longTalk(12, 3000);
        request.messages.first().text = u"# Task\n"_s + QString(600, u't');
        const Request sent = fitted(request, 2450);
        QVERIFY(sent.messages.first().text.startsWith(request.messages.first().text));
        QVERIFY(sent.messages.first().text.contains(u"read_file src/0.ts"_s)); // said in the list of what was done
        QCOMPARE(sent.messages.last().text.size(), 3000);
        QVERIFY(sent.messages.size() < request.messages.size());
        QVERIFY(isPaired(sent));
        QCOMPARE(sent.system, request.system);
    }

    void leavesOutWhatWasWrittenLongAgo()
    {
        Request request;
        request.messages.append(Message{Speaker::User, u"# Task"_s});
        for (int i = 0; i < 8; ++i) {
            const QString id = QString::number(i);
            request.messages.append(
                turn(id, u"write_file"_s, {{u"path"_s, u"a%1.ts"_s.arg(i)}, {u"content"_s, QString(3000, u'x')}}));
            request.messages.append(result(id, u"Written: 1 line"_s));
        }
        const Request sent = fitted(request, 4000);
        QVERIFY(estimateTokens(sent) <= 4000);
        QCOMPARE(sent.messages.at(1).toolCalls.first().arguments.value(u"path"_s).toString(), u"a0.ts"_s);
        QVERIFY(sent.messages.at(1).toolCalls.first().arguments.value(u"content"_s).toString().contains(u"left out"_s));
        QCOMPARE(sent.messages.at(15).toolCalls.first().arguments.value(u"content"_s).toString().size(), 3000);
    }

    void keepsWhatMustBeReplayedToTheLetter()
    {
        Request request = longTalk(10, 3000);
        request.messages[1].toolCalls.first().arguments.insert(u"content"_s, QString(3000, u'y'));
        request.messages[1].replay = {u"gemini"_s, QJsonArray{QString(3000, u'y')}};
        const Request sent = fitted(request, 4500);
        QCOMPARE(sent.messages.at(1).toolCalls.first().arguments, request.messages.at(1).toolCalls.first().arguments);
    }

    void namesFilesOfTheTaskInsteadOfShowingThem()
    {
        Request request = longTalk(1, 10);
        request.messages.first().text = u"# Task\n<file path=\"lib/a.ts\" mark=\"00ff00ff\">\n"_s +
                                        QString(9000, u'x') + u"\n</file 00ff00ff>\nEnd"_s;
        const Request sent = fitted(request, 500);
        QVERIFY(sent.messages.first().text.contains(u"<file path=\"lib/a.ts\"/> (read it with read_file)"_s));
        QVERIFY(sent.messages.first().text.contains(u"End"_s));
        QVERIFY(estimateTokens(sent) <= 500);
    }

    void givesTheSameForTheSame()
    {
        const Request request = longTalk(30, 2000);
        const Request first = fitted(request, 7000);
        const Request second = fitted(request, 7000);
        QCOMPARE(first.messages.size(), second.messages.size());
        for (qsizetype i = 0; i < first.messages.size(); ++i) {
            QCOMPARE(first.messages.at(i).text, second.messages.at(i).text);
        }
    }

    void shortensAndAsksAgainWhenItWasTooLong()
    {
        FakeModel model;
        model.fail({ErrorKind::ContextTooLong, u"too long"_s, {}, {}});
        model.fail({ErrorKind::ContextTooLong, u"too long"_s, {}, {}});
        Response done;
        done.text = u"Done."_s;
        model.say(done);
        WindowModel window(model, 128000);
        QVERIFY(window.complete(longTalk(40, 3000), {}, {}));
        QCOMPARE(model.requests().size(), 3);
        QVERIFY(estimateTokens(model.requests().at(1)) < estimateTokens(model.requests().at(0)));
        QVERIFY(estimateTokens(model.requests().at(2)) < estimateTokens(model.requests().at(1)));
    }

    void givesUpWhenNothingIsLeftToShorten()
    {
        FakeModel model;
        for (int i = 0; i < 9; ++i) {
            model.fail({ErrorKind::ContextTooLong, u"too long"_s, {}, {}});
        }
        WindowModel window(model, 8000);
        const Result<Response> response = window.complete(longTalk(1, 10), {}, {});
        QVERIFY(!response);
        QVERIFY(response.error().kind == ErrorKind::ContextTooLong);
        QCOMPARE(model.requests().size(), 1);
    }
};

} // namespace autodevos

QTEST_APPLESS_MAIN(autodevos::TestContextFit)
#include "tst_contextfit.moc"
