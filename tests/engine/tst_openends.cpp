// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/openends.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

const TaskId task(u"a"_s);
const RunId run(u"run-1"_s);

Event eventOf(EventKind kind, int attempt, const QJsonObject &payload = {})
{
    Event event;
    event.kind = kind;
    event.run = run;
    event.task = task;
    event.attempt = attempt;
    event.payload = payload;
    return event;
}

OpenEnds after(const QVector<Event> &events)
{
    OpenEnds ends;
    for (const Event &event : events) {
        ends.apply(event);
    }
    return ends;
}

QStringList kindsOf(const QVector<Event> &events)
{
    QStringList kinds;
    for (const Event &event : events) {
        kinds.append(toString(event.kind));
    }
    return kinds;
}

const QJsonObject files{{u"files"_s, QJsonArray{QJsonObject{{u"path"_s, u"x"_s}}}}};

} // namespace

class TestOpenEnds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesACutOffAttemptUpWhereItStood()
    {
        const OpenEnds ends = after({eventOf(EventKind::AttemptStarted, 1), eventOf(EventKind::ModelAnswered, 1),
                                     eventOf(EventKind::LogWritten, 1), eventOf(EventKind::CommandRan, 1),
                                     eventOf(EventKind::FilesPrepared, 1, files)});
        const ResumePoint point = ends.resumePoint(task, run);
        QCOMPARE(point.number, 1);
        QCOMPARE(kindsOf(point.record).join(u' '), u"model-answered command-ran files-prepared"_s);
        QCOMPARE(ends.prepared().size(), 1);
        QCOMPARE(ends.prepared().first().payload, files);
    }

    void takesOnlyAnswersOverIntoAnotherRun()
    {
        const OpenEnds ends = after({eventOf(EventKind::AttemptStarted, 2), eventOf(EventKind::ModelAnswered, 2),
                                     eventOf(EventKind::CommandRan, 2), eventOf(EventKind::FilesPrepared, 2, files)});
        const ResumePoint point = ends.resumePoint(task, RunId(u"run-2"_s));
        QCOMPARE(point.number, 1);
        QCOMPARE(kindsOf(point.record).join(u' '), u"model-answered"_s);
    }

    void startsTheNextAttemptWithWhatTheLastOneLeftBroken()
    {
        const Finding finding{u"typecheck"_s, u"a.ts"_s, 3, u"no such name"_s, {}};
        const QJsonObject failed{{u"ok"_s, false}, {u"findings"_s, QJsonArray{toJson(finding)}}};
        QVector<Event> events{eventOf(EventKind::AttemptStarted, 1), eventOf(EventKind::ModelAnswered, 1),
                              eventOf(EventKind::AttemptFinished, 1, failed)};
        QCOMPARE(after(events).resumePoint(task, run).number, 2);
        QVERIFY(after(events).resumePoint(task, run).record.isEmpty());
        QCOMPARE(after(events).resumePoint(task, run).findings, QVector<Finding>{finding});
        events += {eventOf(EventKind::AttemptStarted, 2), eventOf(EventKind::ModelAnswered, 2)};
        QCOMPARE(after(events).resumePoint(task, run).number, 2);
        QCOMPARE(after(events).resumePoint(task, run).findings, QVector<Finding>{finding});
        QCOMPARE(after(events).resumePoint(task, run).record.size(), 1);
        events += {eventOf(EventKind::AttemptStarted, 2)}; // taken up once more: nothing is forgotten
        QCOMPARE(after(events).resumePoint(task, run).record.size(), 1);
    }

    void keepsWhatItWasAnsweredWhenItIsCutOffInOneRunAfterAnother()
    {
        const Finding finding{u"typecheck"_s, u"a.ts"_s, 3, u"no such name"_s, {}};
        const QJsonObject failed{{u"ok"_s, false}, {u"findings"_s, QJsonArray{toJson(finding)}}};
        Event again = eventOf(EventKind::AttemptStarted, 1);
        again.run = RunId(u"run-2"_s);
        QVector<Event> events{eventOf(EventKind::AttemptStarted, 1), eventOf(EventKind::AttemptFinished, 1, failed),
                              eventOf(EventKind::AttemptStarted, 2), eventOf(EventKind::ModelAnswered, 2),
                              eventOf(EventKind::CommandRan, 2),     again};
        const ResumePoint point = after(events).resumePoint(task, again.run);
        QCOMPARE(point.number, 1);
        QCOMPARE(kindsOf(point.record).join(u' '), u"model-answered"_s);
        QCOMPARE(point.findings, QVector<Finding>{finding});
        events.append(eventOf(EventKind::RunStarted, 0, {{u"forced"_s, QJsonArray{task.value()}}}));
        QVERIFY(after(events).resumePoint(task, again.run).record.isEmpty()); // it is to be done anew
    }

    void givesAnAttemptThatAskedItsAnswer()
    {
        const QJsonObject answer{{u"question"_s, u"Which?"_s}, {u"answer"_s, u"red"_s}};
        const QVector<Event> events{eventOf(EventKind::AttemptStarted, 1), eventOf(EventKind::ModelAnswered, 1),
                                    eventOf(EventKind::QuestionAsked, 1), eventOf(EventKind::UserDecided, 1, answer)};
        const ResumePoint point = after(events).resumePoint(task, run);
        QCOMPARE(point.number, 1);
        QCOMPARE(kindsOf(point.record).join(u' '), u"model-answered user-decided"_s);
        QCOMPARE(after(events).resumePoint(task, RunId(u"run-2"_s)).record.size(), 2);
    }

    void givesAdviceAfterAFailedAttemptToTheNextOne()
    {
        const QVector<Event> failed{eventOf(EventKind::AttemptStarted, 1),
                                    eventOf(EventKind::AttemptFinished, 1, {{u"ok"_s, false}})};
        const auto told = [&failed](const QString &option, const QString &text) {
            const QJsonObject answer{{u"answer"_s, option}, {u"text"_s, text}};
            return after(failed + QVector<Event>{eventOf(EventKind::UserDecided, 1, answer)})
                .resumePoint(task, run)
                .findings;
        };
        QCOMPARE(told({}, u"Use the v2 of the API"_s).size(), 1);
        QVERIFY(told({}, u"Use the v2 of the API"_s).first().message.contains(u"v2"_s));
        QCOMPARE(told(u"retry"_s, {}).size(), 0);
    }

    void keepsWhoWasPickedForTheRestOfTheRun()
    {
        const QJsonObject begun{{u"number"_s, 1}, {u"choice"_s, toJson(ModelPick{1, u"a/b"_s, u"it is good"_s, 60})}};
        QVector<Event> events{eventOf(EventKind::AttemptStarted, 1, begun)};
        const auto picked = [&] {
            return after(events).resumePoint(events.first().task, events.first().run).pick;
        };
        QVERIFY(picked() && picked()->name == u"a/b"_s && picked()->limitSeconds == 60);
        events.append(eventOf(EventKind::AttemptFinished, 1, {{u"ok"_s, false}}));
        QCOMPARE(picked()->name, u"a/b"_s); // a further try is the same one's
        events.append(eventOf(EventKind::AttemptStarted, 2, {{u"number"_s, 2}}));
        QCOMPARE(picked()->name, u"a/b"_s); // also where another one had stepped in
        QVERIFY(!after(events).resumePoint(events.first().task, RunId(u"another"_s)).pick);
    }

    void forgetsStagedFilesOnceTheyAreInPlace()
    {
        QVector<Event> events{eventOf(EventKind::AttemptStarted, 1), eventOf(EventKind::FilesPrepared, 1, files),
                              eventOf(EventKind::FilesCommitted, 1, files)};
        QVERIFY(after(events).prepared().isEmpty());
        events[2] = eventOf(EventKind::AttemptFinished, 1, {{u"ok"_s, false}});
        QVERIFY(after(events).prepared().isEmpty());
    }

    void remembersAPromptUntilItIsPlannedOrRefused()
    {
        QVector<Event> events{eventOf(EventKind::PromptGiven, 0, {{u"text"_s, u"Build it"_s}})};
        QCOMPARE(after(events).unplannedPrompt()->text, u"Build it"_s);
        events.append(eventOf(EventKind::PlanMade, 0));
        QVERIFY(!after(events).unplannedPrompt());
        QCOMPARE(after(events).lastPrompt()->text, u"Build it"_s);
        events[1] = eventOf(EventKind::LogWritten, 0, {{u"planning"_s, u"failed"_s}});
        QVERIFY(!after(events).unplannedPrompt());
    }
};

} // namespace autodevos

QTEST_APPLESS_MAIN(autodevos::TestOpenEnds)
#include "tst_openends.moc"
