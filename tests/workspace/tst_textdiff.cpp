// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/handedit.h"
#include "core/workspace/textdiff.h"
#include "tests/support/tempproject.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace autodevos;
using namespace Qt::StringLiterals;

/// What changed between two versions of a file, line by line, and a person's edit on its way to the disk.
class TestTextDiff final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesWhatChanged();
    void splitsLines();
    void laysLinesBesideEachOther();
    void everyLineHasItsRow_data();
    void everyLineHasItsRow();
    void savesAnEdit();
    void replacesNothingThatSomebodyElseChanged();
};

void TestTextDiff::namesWhatChanged()
{
    QVERIFY(textChanges("a\nb\n", "a\nb\n").isEmpty());
    const QVector<TextChange> changes = textChanges("a\nb\nc\nd\n", "a\nB\nc\nd\ne\n");
    QCOMPARE(changes.size(), 2);
    QCOMPARE(changes.at(0).before.first, 2);
    QCOMPARE(changes.at(0).before.last, 2);
    QVERIFY(changes.at(1).before.last < changes.at(1).before.first);
    QCOMPARE(changes.at(1).after.first, 5);
}

void TestTextDiff::splitsLines()
{
    QCOMPARE(linesOf(""), QStringList());
    QCOMPARE(linesOf("\n"), QStringList{QString()});
    QCOMPARE(linesOf("a\r\nb"), (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(linesOf("a\n\nb\n"), (QStringList{u"a"_s, QString(), u"b"_s}));
}

void TestTextDiff::laysLinesBesideEachOther()
{
    const QByteArray before = "a\nb\nc\n";
    const QByteArray after = "a\nX\nY\nc\n";
    QCOMPARE(diffRows(before, after, true),
             (QVector<DiffRow>{{1, 1, false}, {2, 2, true}, {0, 3, true}, {3, 4, false}}));
    QCOMPARE(diffRows(before, after, false),
             (QVector<DiffRow>{{1, 1, false}, {2, 0, true}, {0, 2, true}, {0, 3, true}, {3, 4, false}}));
    QCOMPARE(diffRows("", "a\n", true), (QVector<DiffRow>{{0, 1, true}}));
    QCOMPARE(diffRows("a\n", "", false), (QVector<DiffRow>{{1, 0, true}}));
}

void TestTextDiff::everyLineHasItsRow_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 40; ++seed) {
        QTest::addRow("%d", seed) << seed;
    }
}

void TestTextDiff::everyLineHasItsRow()
{
    QFETCH(int, seed);
    QRandomGenerator random(static_cast<quint32>(seed));
    QByteArray before;
    QByteArray after;
    for (int i = 0; i < 60; ++i) {
        const QByteArray line = "line " + QByteArray::number(random.bounded(25)) + '\n';
        const int kind = random.bounded(10);
        before += kind == 0 ? QByteArray() : line;
        after += kind == 1 ? QByteArray() : kind == 2 ? "other " + line : line;
    }
    if (seed % 3 == 0) {
        after.chop(1); // no end of its last line
    }
    const QStringList left = linesOf(before);
    const QStringList right = linesOf(after);
    for (const bool isBeside : {false, true}) {
        int nextLeft = 1;
        int nextRight = 1;
        for (const DiffRow &row : diffRows(before, after, isBeside)) {
            QVERIFY(row.before == 0 || row.before == nextLeft++);
            QVERIFY(row.after == 0 || row.after == nextRight++);
            if (!row.isChanged) {
                QCOMPARE(left.at(row.before - 1), right.at(row.after - 1));
            }
        }
        QCOMPARE(nextLeft, left.size() + 1);
        QCOMPARE(nextRight, right.size() + 1);
    }
}

void TestTextDiff::savesAnEdit()
{
    const TempProject project;
    project.write(u"run.sh"_s, "old\n");
    QFile::setPermissions(project.path(u"run.sh"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const Status saved = saveEdit(Workspace(project.root()), u"run.sh"_s, "new\n", "old\n");
    QVERIFY2(saved.has_value(), saved ? "" : qPrintable(saved.error().message));
    QCOMPARE(project.read(u"run.sh"_s), QByteArray("new\n"));
    QVERIFY(QFile::permissions(project.path(u"run.sh"_s)) & QFile::ExeOwner);
}

void TestTextDiff::replacesNothingThatSomebodyElseChanged()
{
    const TempProject project;
    project.write(u"a.ts"_s, "theirs\n");
    const Workspace workspace(project.root());
    const Status saved = saveEdit(workspace, u"a.ts"_s, "mine\n", "old\n");
    QVERIFY(!saved.has_value());
    QVERIFY(saved.error().kind == ErrorKind::Exists);
    QCOMPARE(project.read(u"a.ts"_s), QByteArray("theirs\n"));
    QVERIFY(!saveEdit(workspace, u"../a.ts"_s, "x", "y").has_value());
    QVERIFY(!saveEdit(workspace, u".autodevos/journal.db"_s, "x", "").has_value());
    QVERIFY(!saveEdit(workspace, u"gone.ts"_s, "x", "").has_value());
}

QTEST_GUILESS_MAIN(TestTextDiff)
#include "tst_textdiff.moc"
