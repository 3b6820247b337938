// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hash.h"
#include "core/workspace/transaction.h"
#include "tests/support/tempproject.h"

#include <QDir>
#include <QFile>
#include <QtTest>

using namespace autodevos;
using namespace Qt::StringLiterals;

namespace {

const QString name = u"run-1-api-1"_s;

} // namespace

class TransactionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsItsOwnWritesFirstAndLeavesTheTreeAlone();
    void refusesWhatItDoesNotOwn();
    void refusesFileAndFolderOfOneName();
    void changesAreWhatDiffersFromTheTree();
    void preparedAndAppliedFilesStandInTheTree();
    void scriptsBecomeExecutable();
    void foldersLeftEmptyAreRemoved();
    void fileMayMakeWayForAFolderAndBack();
    void crashBeforeAnyMoveIsRolledForward();
    void crashAfterSomeMovesIsRolledForward();
    void rollForwardMayBeRepeated();
    void rollForwardKeepsWhatAPersonChangedSince();
    void rollForwardRefusesDamagedAndLostContent();
    void linkPlantedAfterPreparingLeadsNowhere_data();
    void linkPlantedAfterPreparingLeadsNowhere();
    void discardRemovesOnlyItsOwn();
    void oddNamesStayInTheStagingFolder_data();
    void oddNamesStayInTheStagingFolder();
    void nothingStagedRemainsAfterAFailedPreparation();

private:
    static Transaction transaction(const TempProject &project, const QStringList &owned = {u"**"_s})
    {
        return {Workspace(project.root()), owned, name};
    }
};

void TransactionTest::readsItsOwnWritesFirstAndLeavesTheTreeAlone()
{
    const TempProject project;
    project.write(u"a.txt"_s, "old");
    project.write(u"b.txt"_s, "keep");
    Transaction changes = transaction(project);
    QVERIFY(changes.write(u"a.txt"_s, "new"));
    QVERIFY(changes.write(u"./src//c.txt"_s, "made"));
    QVERIFY(changes.remove(u"b.txt"_s));
    QCOMPARE(*changes.read(u"a.txt"_s), "new");
    QCOMPARE(*changes.read(u"src/c.txt"_s), "made");
    QCOMPARE(toString(changes.read(u"b.txt"_s).error().kind), toString(ErrorKind::NotFound));
    QVERIFY(!changes.contains(u"b.txt"_s));
    QCOMPARE(changes.files(), (QStringList{u"a.txt"_s, u"src/c.txt"_s}));
    QCOMPARE(project.read(u"a.txt"_s), "old");
    QCOMPARE(project.names(u""_s), (QStringList{u"a.txt"_s, u"b.txt"_s}));
    QCOMPARE(toString(changes.remove(u"nothing"_s).error().kind), toString(ErrorKind::NotFound));
}

void TransactionTest::refusesWhatItDoesNotOwn()
{
    const TempProject project;
    project.write(u"frontend/a.ts"_s, "x");
    Transaction changes = transaction(project, {u"backend/**"_s, u"README.md"_s});
    QVERIFY(changes.write(u"backend/src/a.ts"_s, "x"));
    QVERIFY(changes.write(u"README.md"_s, "x"));
    for (const QString &path : {u"frontend/a.ts"_s, u"package.json"_s, u"backend"_s, u"docs/README.md"_s}) {
        const Status refused = changes.write(path, "x");
        QVERIFY2(!refused, qPrintable(path));
        QCOMPARE(toString(refused.error().kind), toString(ErrorKind::Permission));
        QVERIFY(refused.error().toLine().contains(u"backend/**, README.md"_s));
    }
    QCOMPARE(toString(changes.remove(u"frontend/a.ts"_s).error().kind), toString(ErrorKind::Permission));
    QVERIFY(!changes.write(u"backend/../frontend/a.ts"_s, "x"));
    QVERIFY(!transaction(project, {}).write(u"a"_s, "x"));
    QVERIFY(!transaction(project).write(u".autodevos/journal.db"_s, "x"));
}

void TransactionTest::refusesFileAndFolderOfOneName()
{
    const TempProject project;
    project.write(u"a"_s, "a file");
    project.write(u"folder/b"_s, "x");
    project.makeFolder(u"empty"_s);
    Transaction changes = transaction(project);
    QVERIFY(!changes.write(u"a/b"_s, "x"));
    QVERIFY(!changes.write(u"folder"_s, "x"));
    QVERIFY(!changes.write(u"empty"_s, "x"));
    QVERIFY(changes.write(u"new/c"_s, "x"));
    QVERIFY(!changes.write(u"new"_s, "x"));
    QVERIFY(!changes.write(u"new/c/d"_s, "x"));
}

void TransactionTest::changesAreWhatDiffersFromTheTree()
{
    const TempProject project;
    project.write(u"same"_s, "same");
    project.write(u"changed"_s, "before");
    project.write(u"gone"_s, "bye");
    Transaction changes = transaction(project);
    QVERIFY(changes.write(u"same"_s, "same"));
    QVERIFY(changes.write(u"changed"_s, "after"));
    QVERIFY(changes.write(u"new"_s, "12345"));
    QVERIFY(changes.remove(u"gone"_s));
    QVERIFY(changes.write(u"mayfly"_s, "x"));
    QVERIFY(changes.remove(u"mayfly"_s));
    const QVector<FileChange> expected{
        {u"changed"_s, sha256Hex("after"), sha256Hex("before"), false, 5},
        {u"gone"_s, {}, sha256Hex("bye"), true, 0},
        {u"new"_s, sha256Hex("12345"), {}, false, 5},
    };
    QCOMPARE(changes.changes(), expected);
    QCOMPARE(changes.written(), (QStringList{u"changed"_s, u"new"_s, u"same"_s}));
    QCOMPARE(changes.prepare()->changes, expected);
}

void TransactionTest::preparedAndAppliedFilesStandInTheTree()
{
    const TempProject project;
    project.write(u"a"_s, "old");
    Transaction changes = transaction(project);
    QVERIFY(changes.write(u"a"_s, "new"));
    QVERIFY(changes.write(u"deep/er/b"_s, "same content"));
    QVERIFY(changes.write(u"deep/er/c"_s, "same content"));
    QVERIFY(changes.write(u"empty"_s, ""));
    const Result<Commit> prepared = changes.prepare();
    QVERIFY(prepared);
    QCOMPARE(project.read(u"a"_s), "old");
    const Workspace workspace(project.root());
    QVERIFY(Transaction::apply(workspace, name, *prepared));
    Transaction::discard(workspace, name);
    QCOMPARE(project.read(u"a"_s), "new");
    QCOMPARE(project.read(u"deep/er/b"_s), "same content");
    QCOMPARE(project.read(u"deep/er/c"_s), "same content");
    QVERIFY(project.contains(u"empty"_s));
    QVERIFY(project.names(u".autodevos/staging"_s).isEmpty());
    QVERIFY(changes.changes().isEmpty());
}

void TransactionTest::scriptsBecomeExecutable()
{
    const TempProject project;
    Transaction changes = transaction(project);
    QVERIFY(changes.write(u"run.sh"_s, "#!/bin/sh\necho hi\n"));
    QVERIFY(changes.write(u"notes.sh"_s, "# no shebang\n"));
    const Result<Commit> prepared = changes.prepare();
    QVERIFY(Transaction::apply(Workspace(project.root()), name, *prepared));
    QVERIFY(QFile::permissions(project.path(u"run.sh"_s)) & QFile::ExeOwner);
    QVERIFY(!(QFile::permissions(project.path(u"notes.sh"_s)) & QFile::ExeOwner));
}

void TransactionTest::foldersLeftEmptyAreRemoved()
{
    const TempProject project;
    project.write(u"a/b/c/d.txt"_s, "x");
    project.write(u"a/keep.txt"_s, "x");
    Transaction changes = transaction(project);
    QVERIFY(changes.remove(u"a/b/c/d.txt"_s));
    QVERIFY(Transaction::apply(Workspace(project.root()), name, *changes.prepare()));
    QCOMPARE(project.names(u"a"_s), QStringList{u"keep.txt"_s});
}

void TransactionTest::fileMayMakeWayForAFolderAndBack()
{
    const TempProject project;
    project.write(u"page"_s, "a file");
    project.write(u"view/index.ts"_s, "in a folder");
    Transaction changes = transaction(project);
    QVERIFY(changes.remove(u"page"_s));
    QVERIFY(changes.write(u"page/index.ts"_s, "now a folder"));
    QVERIFY(changes.remove(u"view/index.ts"_s));
    QVERIFY(changes.write(u"view"_s, "now a file"));
    const Result<Commit> prepared = changes.prepare();
    QVERIFY(prepared);
    const Result<Commit> applied = Transaction::apply(Workspace(project.root()), name, *prepared);
    QVERIFY2(applied, qPrintable(applied ? QString() : applied.error().toLine()));
    QCOMPARE(project.read(u"page/index.ts"_s), "now a folder");
    QCOMPARE(project.read(u"view"_s), "now a file");
    QVERIFY(Transaction::rollForward(Workspace(project.root()), name, *prepared));
    QCOMPARE(project.read(u"view"_s), "now a file");
}

void TransactionTest::crashBeforeAnyMoveIsRolledForward()
{
    const TempProject project;
    project.write(u"old"_s, "x");
    Commit journaled;
    {
        Transaction changes = transaction(project);
        QVERIFY(changes.write(u"src/a"_s, "A"));
        QVERIFY(changes.write(u"src/b"_s, "B"));
        QVERIFY(changes.remove(u"old"_s));
        journaled = *changes.prepare();
    } // the process dies here; what is left is on disk
    QVERIFY(Transaction::rollForward(Workspace(project.root()), name, journaled));
    QCOMPARE(project.read(u"src/a"_s), "A");
    QCOMPARE(project.read(u"src/b"_s), "B");
    QVERIFY(!project.contains(u"old"_s));
}

void TransactionTest::crashAfterSomeMovesIsRolledForward()
{
    // The process dies after each possible number of moves.
    for (int moved = 0; moved <= 3; ++moved) {
        const TempProject project;
        project.write(u"b"_s, "old B");
        Transaction changes = transaction(project);
        QVERIFY(changes.write(u"a"_s, "A"));
        QVERIFY(changes.write(u"b"_s, "B"));
        QVERIFY(changes.write(u"c/d"_s, "D"));
        const Commit journaled = *changes.prepare();
        const Workspace workspace(project.root());
        QVERIFY(Transaction::apply(workspace, name, {journaled.changes.first(moved)}));
        QVERIFY(Transaction::rollForward(workspace, name, journaled));
        QCOMPARE(project.read(u"a"_s) + project.read(u"b"_s) + project.read(u"c/d"_s), "ABD");
    }
}

void TransactionTest::rollForwardMayBeRepeated()
{
    const TempProject project;
    project.write(u"gone"_s, "x");
    Transaction changes = transaction(project);
    QVERIFY(changes.write(u"a"_s, "A"));
    QVERIFY(changes.remove(u"gone"_s));
    const Commit journaled = *changes.prepare();
    const Workspace workspace(project.root());
    for (int round = 0; round < 3; ++round) {
        QVERIFY(Transaction::rollForward(workspace, name, journaled));
        QCOMPARE(project.read(u"a"_s), "A");
        QVERIFY(!project.contains(u"gone"_s));
    }
    Transaction::discard(workspace, name);
    QVERIFY(Transaction::rollForward(workspace, name, journaled));
}

void TransactionTest::rollForwardKeepsWhatAPersonChangedSince()
{
    const TempProject project;
    project.write(u"a"_s, "old");
    Transaction changes = transaction(project);
    project.write(u"b"_s, "old");
    QVERIFY(changes.write(u"a"_s, "new"));
    QVERIFY(changes.remove(u"b"_s));
    const Commit journaled = *changes.prepare();
    const Workspace workspace(project.root());
    QVERIFY(Transaction::apply(workspace, name, journaled));
    project.write(u"a"_s, "edited by hand after the crash");
    project.write(u"b"_s, "made again by hand");
    QVERIFY(Transaction::rollForward(workspace, name, journaled));
    QCOMPARE(project.read(u"b"_s), "made again by hand");
    QCOMPARE(project.read(u"a"_s), "edited by hand after the crash");
}

void TransactionTest::rollForwardRefusesDamagedAndLostContent()
{
    const TempProject project;
    project.write(u"a"_s, "old");
    Transaction changes = transaction(project);
    QVERIFY(changes.write(u"a"_s, "new"));
    const Commit journaled = *changes.prepare();
    const Workspace workspace(project.root());
    const QString staging = u".autodevos/staging/"_s + name;
    project.write(staging + u'/' + project.names(staging).first(), "bad");
    Result<Commit> status = Transaction::rollForward(workspace, name, journaled);
    QCOMPARE(toString(status.error().kind), toString(ErrorKind::Damaged));
    QVERIFY(status.error().message.contains(u'a'));
    Transaction::discard(workspace, name);
    status = Transaction::rollForward(workspace, name, journaled);
    QCOMPARE(toString(status.error().kind), toString(ErrorKind::Damaged));
    QCOMPARE(project.read(u"a"_s), "old");
}

void TransactionTest::linkPlantedAfterPreparingLeadsNowhere_data()
{
    QTest::addColumn<bool>("removal");
    QTest::newRow("write") << false;
    QTest::newRow("removal") << true;
}

void TransactionTest::linkPlantedAfterPreparingLeadsNowhere()
{
    QFETCH(const bool, removal);
    const TempProject project;
    const TempProject outside;
    outside.write(u"a"_s, "precious");
    project.write(u"src/a"_s, "old");
    Transaction changes = transaction(project);
    QVERIFY(removal ? changes.remove(u"src/a"_s) : changes.write(u"src/a"_s, "evil"));
    const Result<Commit> prepared = changes.prepare();
    QDir(project.path(u"src"_s)).removeRecursively();
    project.link(u"src"_s, outside.root());
    const Workspace workspace(project.root());
    for (const Result<Commit> &status :
         {Transaction::apply(workspace, name, *prepared), Transaction::rollForward(workspace, name, *prepared)}) {
        QVERIFY(!status);
        QCOMPARE(toString(status.error().kind), toString(ErrorKind::Permission));
    }
    QCOMPARE(outside.read(u"a"_s), "precious");
    QCOMPARE(outside.names(u""_s), QStringList{u"a"_s});
}

void TransactionTest::discardRemovesOnlyItsOwn()
{
    const TempProject project;
    Transaction first = transaction(project);
    Transaction second(Workspace(project.root()), {u"**"_s}, u"run-1-web-1"_s);
    QVERIFY(first.write(u"a"_s, "A") && second.write(u"b"_s, "B"));
    QVERIFY(first.prepare());
    const Result<Commit> prepared = second.prepare();
    Transaction::discard(Workspace(project.root()), name);
    Transaction::discard(Workspace(project.root()), u"never-existed"_s);
    QVERIFY(Transaction::apply(Workspace(project.root()), u"run-1-web-1"_s, *prepared));
    QCOMPARE(project.read(u"b"_s), "B");
}

void TransactionTest::oddNamesStayInTheStagingFolder_data()
{
    QTest::addColumn<QString>("oddName");
    for (const QString &odd : {u""_s, u".."_s, u"../../x"_s, u"/etc"_s, u"a/b/c"_s, u"größe"_s, QString(500, u'n')}) {
        QTest::addRow("%s", qPrintable(odd.left(20))) << odd;
    }
}

void TransactionTest::oddNamesStayInTheStagingFolder()
{
    QFETCH(const QString, oddName);
    const TempProject project;
    project.write(u"keep"_s, "x");
    project.write(u".autodevos/journal.db"_s, "x");
    Transaction changes(Workspace(project.root()), {u"**"_s}, oddName);
    QVERIFY(changes.write(u"a"_s, "A"));
    const Result<Commit> prepared = changes.prepare();
    QVERIFY(prepared);
    QCOMPARE(project.names(u".autodevos/staging"_s).size(), 1);
    QVERIFY(Transaction::apply(Workspace(project.root()), oddName, *prepared));
    Transaction::discard(Workspace(project.root()), oddName);
    QVERIFY(project.names(u".autodevos/staging"_s).isEmpty());
    QCOMPARE(project.names(u""_s), (QStringList{u".autodevos"_s, u"a"_s, u"keep"_s}));
    QVERIFY(project.contains(u".autodevos/journal.db"_s));
}

void TransactionTest::nothingStagedRemainsAfterAFailedPreparation()
{
    const TempProject project;
    project.write(u".autodevos/staging"_s, "a file where a folder should be");
    Transaction changes = transaction(project);
    QVERIFY(changes.write(u"a"_s, "A"));
    const Result<Commit> prepared = changes.prepare();
    QVERIFY(!prepared);
    QVERIFY(prepared.error().message.contains(u"staging"_s));
    QVERIFY(!project.contains(u"a"_s));
}

QTEST_GUILESS_MAIN(TransactionTest)
#include "tst_transaction.moc"
