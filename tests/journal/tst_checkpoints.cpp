// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/checkpoints.h"

#include <QJsonArray>
#include <QTest>

using namespace autodevos;
using namespace Qt::StringLiterals;

namespace {

/// Tells events and numbers them.
struct Story {
    Checkpoints checkpoints;
    qint64 sequence = 0;

    qint64 tell(EventKind kind, const QString &task, const QJsonObject &payload, int attempt = 0)
    {
        Event event;
        event.sequence = ++sequence;
        event.time = 1000 * sequence;
        event.kind = kind;
        event.run = RunId(u"run-1"_s);
        event.task = TaskId(task);
        event.attempt = attempt;
        event.payload = payload;
        checkpoints.apply(event);
        return sequence;
    }
    qint64 commit(const QString &task, const QJsonArray &files, int attempt = 1)
    {
        return tell(EventKind::FilesCommitted, task, {{u"files"_s, files}}, attempt);
    }
    [[nodiscard]] QStringList filesAt(qint64 at) const
    {
        QStringList lines;
        const ProjectStand stand = checkpoints.standAt(at);
        for (auto file = stand.files.cbegin(); file != stand.files.cend(); ++file) {
            lines.append(file.key() + u'=' + file->hash);
        }
        return lines;
    }
};

QJsonObject file(const QString &path, const QString &hash)
{
    return {{u"path"_s, path}, {u"hash"_s, hash}};
}

} // namespace

class TestCheckpoints final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsFilesAsTheyComeChangeAndGo();
    void aTaskIsCompletedAtTheCheckpointOfItsFiles();
    void knowsWhyFilesChanged();
    void tellsStandsApart();
    void whatIsNotThereIsNotFound();
};

void TestCheckpoints::followsFilesAsTheyComeChangeAndGo()
{
    Story story;
    const qint64 first = story.commit(u"a"_s, {file(u"x"_s, u"1"_s), file(u"y"_s, u"2"_s)});
    const qint64 second = story.commit(u"b"_s, {file(u"x"_s, u"3"_s)});
    const qint64 third = story.commit(u"a"_s, {QJsonObject{{u"path"_s, u"y"_s}, {u"removed"_s, true}}});
    QCOMPARE(story.filesAt(first), (QStringList{u"x=1"_s, u"y=2"_s}));
    QCOMPARE(story.filesAt(second), (QStringList{u"x=3"_s, u"y=2"_s}));
    QCOMPARE(story.filesAt(third), QStringList{u"x=3"_s});
    QCOMPARE(story.checkpoints.standAt(second).files.value(u"x"_s).task, TaskId(u"b"_s));
    QCOMPARE(story.filesAt(0), QStringList());
}

void TestCheckpoints::aTaskIsCompletedAtTheCheckpointOfItsFiles()
{
    Story story;
    story.tell(EventKind::RunStarted, {}, {{u"tasks"_s, QJsonArray{u"a"_s, u"b"_s}}});
    const qint64 first = story.commit(u"a"_s, {file(u"x"_s, u"1"_s)});
    const qint64 other = story.commit(u"b"_s, {file(u"y"_s, u"2"_s)});
    story.tell(EventKind::TaskStateChanged, u"a"_s, {{u"state"_s, u"COMPLETED"_s}});
    story.tell(EventKind::TaskStateChanged, u"b"_s, {{u"state"_s, u"FAILED"_s}});
    QCOMPARE(story.checkpoints.standAt(first).completed, QSet<TaskId>{TaskId(u"a"_s)});
    QVERIFY(story.checkpoints.standAt(other).completed.isEmpty());
    QCOMPARE(story.checkpoints.standAt(story.sequence).completed, QSet<TaskId>{TaskId(u"a"_s)});
}

void TestCheckpoints::knowsWhyFilesChanged()
{
    Story story;
    story.commit(u"a"_s, {file(u"x"_s, u"1"_s)});
    story.tell(EventKind::UserDecided, {},
               {{u"question"_s, u"edit"_s}, {u"replaced"_s, QJsonArray{file(u"x"_s, u"2"_s)}}});
    story.tell(EventKind::UserDecided, u"a"_s, {{u"question"_s, u"x"_s}, {u"commit"_s, QJsonObject()}});
    story.commit(u"a"_s, {file(u"x"_s, u"3"_s)}, 0);
    story.commit(u"a"_s, {QJsonObject{{u"path"_s, u"x"_s}, {u"removed"_s, true}}}, 0);
    QVector<CheckpointCause> causes;
    for (const Checkpoint &checkpoint : story.checkpoints.all()) {
        causes.append(checkpoint.cause);
    }
    QCOMPARE(causes, (QVector{CheckpointCause::Task, CheckpointCause::Edit, CheckpointCause::Decision,
                              CheckpointCause::Cleanup}));
    QCOMPARE(story.filesAt(2), QStringList{u"x=2"_s});
    QCOMPARE(story.checkpoints.standAt(2).files.value(u"x"_s).generated, u"1"_s);
}

void TestCheckpoints::tellsStandsApart()
{
    Story story;
    const qint64 first = story.commit(u"a"_s, {file(u"x"_s, u"1"_s), file(u"y"_s, u"2"_s)});
    const qint64 second = story.commit(
        u"a"_s, {file(u"x"_s, u"3"_s), QJsonObject{{u"path"_s, u"y"_s}, {u"removed"_s, true}}, file(u"z"_s, u"4"_s)});
    QCOMPARE(differenceOf(story.checkpoints.standAt(first), story.checkpoints.standAt(second)),
             (StandDifference{{u"z"_s}, {u"x"_s}, {u"y"_s}}));
    QVERIFY(differenceOf(story.checkpoints.standAt(second), story.checkpoints.standAt(second)).isEmpty());
}

void TestCheckpoints::whatIsNotThereIsNotFound()
{
    Story story;
    story.tell(EventKind::LogWritten, {}, {});
    const qint64 made = story.commit(u"a"_s, {file(u"x"_s, u"1"_s)});
    QVERIFY(story.checkpoints.find(1) == nullptr);
    QCOMPARE(story.checkpoints.find(made)->paths, QStringList{u"x"_s});
}

QTEST_GUILESS_MAIN(TestCheckpoints)
#include "tst_checkpoints.moc"
