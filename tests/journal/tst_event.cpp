// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/event.h"

#include <QSet>
#include <QtTest>

using namespace autodevos;
using namespace Qt::StringLiterals;

class EventTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasOneWordThatReadsBack();
    void unknownKindIsRefusedAndNamed();
    void jsonLineLeavesOutWhatIsNotThere();
    void jsonLineHoldsPayloadUnderData();
};

void EventTest::everyKindHasOneWordThatReadsBack()
{
    QSet<QString> words;
    for (int value = 0; value <= static_cast<int>(EventKind::UserDecided); ++value) {
        const auto kind = static_cast<EventKind>(value);
        const QString word = toString(kind);
        QVERIFY(!words.contains(word));
        words.insert(word);
        const Result<EventKind> read = eventKindFromString(word);
        QVERIFY(read);
        QVERIFY(*read == kind);
    }
    QCOMPARE(toString(EventKind::TaskStateChanged), u"task-state-changed"_s);
}

void EventTest::unknownKindIsRefusedAndNamed()
{
    const Result<EventKind> read = eventKindFromString(u"task-exploded"_s);
    QVERIFY(!read);
    QCOMPARE(toString(read.error().kind), toString(ErrorKind::Unsupported));
    QVERIFY(read.error().message.contains(u"task-exploded"_s));
}

void EventTest::jsonLineLeavesOutWhatIsNotThere()
{
    const QJsonObject json =
        toJson(Event{.sequence = 4, .time = 17, .kind = EventKind::RunPaused, .run = RunId(u"run-2"_s)});
    QCOMPARE(json, (QJsonObject{{u"seq"_s, 4},
                                {u"time"_s, 17},
                                {u"kind"_s, u"run-paused"_s},
                                {u"run"_s, u"run-2"_s},
                                {u"data"_s, QJsonObject()}}));
}

void EventTest::jsonLineHoldsPayloadUnderData()
{
    const QJsonObject json = toJson(Event{.sequence = 1,
                                          .kind = EventKind::AttemptStarted,
                                          .run = RunId(u"run-1"_s),
                                          .task = TaskId(u"backend"_s),
                                          .attempt = 2,
                                          .payload = {{u"number"_s, 2}}});
    QCOMPARE(json.value(u"task"_s).toString(), u"backend"_s);
    QCOMPARE(json.value(u"attempt"_s).toInt(), 2);
    QCOMPARE(json.value(u"data"_s).toObject().value(u"number"_s).toInt(), 2);
}

QTEST_GUILESS_MAIN(EventTest)
#include "tst_event.moc"
