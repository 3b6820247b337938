// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hash.h"
#include "core/workspace/merge.h"
#include "core/workspace/transaction.h"
#include "tests/support/tempproject.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace autodevos;
using namespace Qt::StringLiterals;

namespace {

using Lines = QList<QByteArray>;

QByteArray textOf(const Lines &lines)
{
    return lines.isEmpty() ? QByteArray() : lines.join('\n') + '\n';
}

/// Changes lines here and there: some go, some are rewritten, some come. What comes begins with `mark` and occurs once.
Lines edited(Lines lines, const QByteArray &mark, int &counter, QRandomGenerator &random)
{
    const int edits = random.bounded(1, 6);
    for (int i = 0; i < edits; ++i) {
        const QByteArray line = mark + QByteArray::number(++counter);
        const auto place = static_cast<qsizetype>(random.bounded(static_cast<int>(lines.size()) + 1));
        const int kind = random.bounded(3);
        if (kind == 0 || place == lines.size()) {
            lines.insert(place, line);
        } else if (kind == 1) {
            lines[place] = line;
        } else if (!lines.at(place).startsWith("hand")) {
            lines.removeAt(place);
        }
    }
    return lines;
}

Lines handLines(const QByteArray &text)
{
    Lines found;
    for (const QByteArray &line : text.split('\n')) {
        if (line.startsWith("hand")) {
            found.append(line);
        }
    }
    return found;
}

} // namespace

class MergeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesTheOnlyChange();
    void bringsDistantChangesTogether();
    void namesTheLinesBothChanged();
    void whatIsNoTextIsNeverMixed();
    void markersAreRecognised();
    void partsSayWhoChangedWhat();
    void partsComeToWhatWasChosen();
    void versionAfterVersionKeepsEveryLineOfThePerson();
};

void MergeTest::takesTheOnlyChange()
{
    QCOMPARE(mergeTexts("a\n", "a\n", "b\n").content, "b\n");
    QCOMPARE(mergeTexts("a\n", "b\n", "a\n").content, "b\n");
    QCOMPARE(mergeTexts("a\n", "b\n", "b\n").content, "b\n");
    QVERIFY(mergeTexts("a\n", "b\n", "b\n").isClean());
}

void MergeTest::bringsDistantChangesTogether()
{
    const Merge merge = mergeTexts("1\n2\n3\n4\n5\n", "1\nmine\n2\n3\n4\n5\n", "1\n2\n3\n4\nnew\n");
    QVERIFY(merge.isClean());
    QCOMPARE(merge.content, "1\nmine\n2\n3\n4\nnew\n");
}

void MergeTest::namesTheLinesBothChanged()
{
    const Merge merge =
        mergeTexts("1\n2\n3\n4\n5\n6\n7\n", "0\n1\n2\nmine\nalso mine\n4\n5\n6\nseven\n", "1\n2\nnew\n4\n5\n6\n7\n");
    QVERIFY(!merge.isClean());
    QCOMPARE(toString(merge.conflicts), u"4–5"_s);
    QVERIFY(merge.content.contains("also mine") && merge.content.contains("new") && merge.content.contains("seven"));
    QVERIFY(hasConflictMarkers(merge.content));
    QCOMPARE(toString(mergeTexts("1\n2\n3\n", "1\n3\n", "1\ntwo\n3\n").conflicts), u"2"_s);
}

void MergeTest::whatIsNoTextIsNeverMixed()
{
    const QByteArray base("a\0b\n1\n2\n3\n", 10);
    QByteArray ours = base;
    ours += "mine\n";
    const Merge merge = mergeTexts(base, ours, "new\n" + base);
    QVERIFY(!merge.isClean());
    QCOMPARE(merge.content, ours);
}

void MergeTest::markersAreRecognised()
{
    QVERIFY(!hasConflictMarkers("<<<<<<< of somebody else\n"));
    QVERIFY(!hasConflictMarkers("plain\n"));
    QVERIFY(hasConflictMarkers(mergeTexts("a\n", "b\n", "c\n").content));
}

/// A person and a generator change the same file in turns, at random. Whatever comes of it, each line that the person
/// wrote stands in the tree until the person takes it out.
void MergeTest::partsSayWhoChangedWhat()
{
    using Kind = MergePart::Kind;
    const QByteArray base = "1\n2\n3\n4\n5\n6\n7\n8\n9\n";
    const QByteArray ours = "1\nmine\n3\n4\n5 mine\n6\n7\nlike\n9\n";
    const QByteArray theirs = "1\n2\n3\n4\n5 new\n5 more\n6\n7\nlike\n9\nlast\n";
    const QVector<MergePart> expected{
        {Kind::Same, {1, 1}, {1, 1}, {1, 1}},   {Kind::Ours, {2, 2}, {2, 2}, {2, 2}},
        {Kind::Same, {3, 4}, {3, 4}, {3, 4}},   {Kind::Conflict, {5, 5}, {5, 5}, {5, 6}},
        {Kind::Same, {6, 7}, {6, 7}, {7, 8}},   {Kind::Same, {8, 8}, {8, 8}, {9, 9}},
        {Kind::Same, {9, 9}, {9, 9}, {10, 10}}, {Kind::Theirs, {10, 9}, {10, 9}, {11, 11}},
    };
    QCOMPARE(mergeParts(base, ours, theirs), expected);
    QCOMPARE(mergeParts({}, "a\n", "b\n"), (QVector<MergePart>{{Kind::Conflict, {1, 0}, {1, 1}, {1, 1}}}));
    QVERIFY(mergeParts({}, {}, {}).isEmpty());
}

void MergeTest::partsComeToWhatWasChosen()
{
    using enum MergeSide;
    const QByteArray base = "1\n2\n3\n";
    const QByteArray ours = "1\nmine\n3\nend";
    const QByteArray theirs = "0\n1\nnew\n3\n";
    const QVector<MergePart> parts = mergeParts(base, ours, theirs);
    QCOMPARE(mergedText(parts, base, ours, theirs, {{Ours}}), "0\n1\nmine\n3\nend");
    QCOMPARE(mergedText(parts, base, ours, theirs, {{Theirs}}), "0\n1\nnew\n3\nend");
    QCOMPARE(mergedText(parts, base, ours, theirs, {{Base}}), "0\n1\n2\n3\nend");
    QCOMPARE(mergedText(parts, base, ours, theirs, {{Ours, Theirs}}), "0\n1\nmine\nnew\n3\nend");

    // Whoever takes one side everywhere has that side; what lies outside conflicts is as Git merges it.
    QRandomGenerator random(20261122);
    for (int round = 0; round < 500; ++round) {
        Lines lines;
        for (int i = 0; i < 14; ++i) {
            lines.append("line " + QByteArray::number(i));
        }
        int counter = 0;
        const QByteArray before = textOf(lines);
        const QByteArray mine = textOf(edited(lines, "hand ", counter, random));
        const QByteArray other = textOf(edited(lines, "new ", counter, random));
        const QVector<MergePart> all = mergeParts(before, mine, other);
        qsizetype conflicts = 0;
        QVector<MergePart> onlyOurs = all;
        for (MergePart &part : onlyOurs) {
            conflicts += part.kind == MergePart::Kind::Conflict ? 1 : 0;
            part.kind = part.kind == MergePart::Kind::Theirs ? MergePart::Kind::Ours : part.kind;
        }
        QCOMPARE(mergedText(onlyOurs, before, mine, other, {conflicts, {Ours}}), mine);
        if (const Merge merge = mergeTexts(before, mine, other); merge.isClean()) {
            QCOMPARE(conflicts, 0);
            QCOMPARE(mergedText(all, before, mine, other, {}), merge.content);
        }
    }
}

void MergeTest::versionAfterVersionKeepsEveryLineOfThePerson()
{
    const quint32 seed = qEnvironmentVariableIsSet("MERGE_SEED") ? qEnvironmentVariable("MERGE_SEED").toUInt()
                                                                 : QRandomGenerator::global()->generate();
    qInfo("MERGE_SEED=%u", seed);
    QRandomGenerator random(seed);
    const QString path = u"src/a.txt"_s;
    int merges = 0;
    int conflicts = 0;
    for (int history = 0; history < 40; ++history) {
        const TempProject project;
        const Workspace workspace(project.root());
        int counter = 0;
        Lines generated;
        for (int i = 0; i < random.bounded(5, 60); ++i) {
            generated.append("line " + QByteArray::number(++counter));
        }
        Lineage lineage;
        for (int version = 1; version <= 6; ++version) {
            Transaction transaction(workspace, {u"**"_s}, u"v"_s + QString::number(version), lineage);
            QVERIFY(transaction.write(path, textOf(generated)));
            const QByteArray before = project.read(path);
            const Result<Commit> commit = transaction.prepare().and_then([&](const Commit &prepared) {
                return Transaction::apply(workspace, u"v"_s + QString::number(version), prepared);
            });
            QVERIFY2(commit, commit ? "" : qPrintable(commit.error().toLine()));
            const QByteArray after = project.read(path);
            QCOMPARE(handLines(after), handLines(before));
            for (const FileConflict &conflict : commit->conflicts) {
                ++conflicts;
                QCOMPARE(after, before);
                QVERIFY(!conflict.lines.isEmpty());
                QCOMPARE(*GeneratedStore(workspace).content(conflict.generated), textOf(generated));
                lineage[path].isInConflict = true;
            }
            for (const FileChange &change : commit->changes) {
                merges += change.generated.isEmpty() ? 0 : 1;
                lineage[path] = {change.generated.isEmpty() ? change.hash : change.generated};
                if (version > 1) {
                    QVERIFY(!before.isEmpty());
                    for (const QByteArray &line : generated) { // nothing that is new gets lost either
                        QVERIFY(!line.startsWith("gen " + QByteArray::number(version)) || after.contains(line + '\n'));
                    }
                }
            }
            for (const KeptFile &kept : commit->kept) {
                lineage[path] = {kept.generated};
            }
            if (random.bounded(3) > 0) {
                Lines own = after.split('\n');
                own.removeLast();
                project.write(path, textOf(edited(own, "hand ", counter, random)));
            }
            generated = edited(generated, "gen " + QByteArray::number(version + 1) + ' ', counter, random);
        }
    }
    QVERIFY2(merges > 10 && conflicts > 10, qPrintable(u"%1 merges, %2 conflicts"_s.arg(merges).arg(conflicts)));
}

QTEST_GUILESS_MAIN(MergeTest)
#include "tst_merge.moc"
