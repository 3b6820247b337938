// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hash.h"
#include "core/workspace/conflictfiles.h"
#include "core/workspace/transaction.h"
#include "tests/support/tempproject.h"

#include <QDir>
#include <QFile>
#include <QtTest>

using namespace autodevos;
using namespace Qt::StringLiterals;

namespace {

const QString file = u"src/a.ts"_s;
const QByteArray first = "one\ntwo\nthree\nfour\nfive\nsix\n";

/// A project in which `first` was generated, and the next version of it.
struct Bench {
    TempProject project;
    Workspace workspace{project.root()};
    Lineage lineage;
    int version = 0;

    Bench() { (void)generate(first); }

    Result<Commit> prepare(const std::function<Status(Transaction &)> &work)
    {
        Transaction transaction(workspace, {u"**"_s}, name(++version), lineage);
        return work(transaction).and_then([&] { return transaction.prepare(); });
    }

    static QString name(int version) { return u"v%1"_s.arg(version); }

    Commit commit(const std::function<Status(Transaction &)> &work)
    {
        return take(prepare(work).and_then(
            [&](const Commit &prepared) { return Transaction::apply(workspace, name(version), prepared); }));
    }

    Commit take(const Result<Commit> &result)
    {
        if (!result) {
            qFatal("%s", qPrintable(result.error().toLine()));
        }
        (void)layOutConflicts(workspace, *result);
        for (const FileChange &change : result->changes) {
            if (change.removed) {
                lineage.remove(change.path);
            } else {
                lineage[change.path] = {change.generated.isEmpty() ? change.hash : change.generated};
            }
        }
        for (const KeptFile &kept : result->kept) {
            lineage[kept.path] = {kept.generated};
        }
        for (const FileConflict &conflict : result->conflicts) {
            lineage[conflict.path].isInConflict = true;
        }
        return *result;
    }

    Commit generate(const QByteArray &content)
    {
        return commit([&](Transaction &transaction) { return transaction.write(file, content); });
    }

    /// With a conflict in line 3.
    FileConflict conflict()
    {
        project.write(file, "one\ntwo\nmine\nfour\nfive\nsix\n");
        return generate("one\ntwo\nnew\nfour\nfive\nsix\n").conflicts.value(0);
    }
};

} // namespace

class HandEditsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void unchangedVersionLeavesHandEditsAlone();
    void newVersionIsMergedIntoHandEdits();
    void conflictKeepsTheFileAndShowsBothVersions();
    void deletedFileStaysDeletedUntilTheNewVersionChangesIt();
    void removedFileThatWasChangedByHandStays();
    void fileOfThePersonIsNotReplaced();
    void agentMayReworkWhatItHasRead();
    void agentsViewShowsItsOwnWorkInAConflict();
    void editBetweenPreparingAndApplyingIsMet_data();
    void editBetweenPreparingAndApplyingIsMet();
    void decisionsAreCarriedOut();
    void mergedFileMustHoldNoMarkers();
    void generatedVersionCanBeBroughtBack();
    void lostBaseIsAConflictNeverALoss();
    void storeGivesNoDamagedContent();
};

void HandEditsTest::unchangedVersionLeavesHandEditsAlone()
{
    Bench bench;
    bench.project.write(file, "mine\n" + first);
    const Commit commit = bench.generate(first);
    QVERIFY(commit.isEmpty());
    QCOMPARE(bench.project.read(file), "mine\n" + first);
}

void HandEditsTest::newVersionIsMergedIntoHandEdits()
{
    Bench bench;
    bench.project.write(file, "mine\n" + first);
    const Commit commit = bench.generate(first + "seven\n");
    QCOMPARE(commit.changes.size(), 1);
    QCOMPARE(commit.changes.first().generated, sha256Hex(first + "seven\n"));
    QCOMPARE(bench.project.read(file), "mine\n" + first + "seven\n");
    QVERIFY(bench.generate(first + "seven\neight\n").conflicts.isEmpty());
    QCOMPARE(bench.project.read(file), "mine\n" + first + "seven\neight\n");
}

void HandEditsTest::conflictKeepsTheFileAndShowsBothVersions()
{
    Bench bench;
    const FileConflict conflict = bench.conflict();
    QVERIFY(conflict.kind == ConflictKind::Edited);
    QCOMPARE(toString(conflict.lines), u"3"_s);
    QCOMPARE(bench.project.read(file), "one\ntwo\nmine\nfour\nfive\nsix\n");
    QCOMPARE(bench.project.read(u".autodevos/conflicts/generated/"_s + file), "one\ntwo\nnew\nfour\nfive\nsix\n");
    const QByteArray merged = bench.project.read(u".autodevos/conflicts/merged/"_s + file);
    QVERIFY(merged.contains("mine") && merged.contains("new") && merged.contains("<<<<<<<"));
    // The next version meets the person's edit on the old ground.
    QVERIFY(bench.generate("one\ntwo\nthree\nfour\nfive\nsix\nseven\n").conflicts.isEmpty());
    QCOMPARE(bench.project.read(file), "one\ntwo\nmine\nfour\nfive\nsix\nseven\n");
    QVERIFY(!bench.project.contains(u".autodevos/conflicts/merged/"_s + file));
}

void HandEditsTest::deletedFileStaysDeletedUntilTheNewVersionChangesIt()
{
    Bench bench;
    QVERIFY(QFile::remove(bench.project.path(file)));
    QVERIFY(bench.generate(first).isEmpty());
    QVERIFY(!bench.project.contains(file));
    const Commit commit = bench.generate(first + "seven\n");
    QVERIFY(commit.conflicts.value(0).kind == ConflictKind::Deleted);
    QVERIFY(!bench.project.contains(file));
}

void HandEditsTest::removedFileThatWasChangedByHandStays()
{
    const auto removal = [](Transaction &transaction) {
        return transaction.remove(file);
    };
    Bench bench;
    QVERIFY(bench.commit(removal).changes.value(0).removed);
    QVERIFY(!bench.project.contains(file));
    Bench changed;
    changed.project.write(file, "mine\n");
    QVERIFY(changed.commit(removal).conflicts.value(0).kind == ConflictKind::Obsolete);
    QCOMPARE(changed.project.read(file), "mine\n");
}

void HandEditsTest::fileOfThePersonIsNotReplaced()
{
    Bench bench;
    bench.project.write(u"README.md"_s, "mine\n");
    const Commit commit =
        bench.commit([](Transaction &transaction) { return transaction.write(u"README.md"_s, "generated\n"); });
    QVERIFY(commit.conflicts.value(0).kind == ConflictKind::Added);
    QCOMPARE(bench.project.read(u"README.md"_s), "mine\n");
}

void HandEditsTest::agentMayReworkWhatItHasRead()
{
    Bench bench;
    bench.project.write(file, "mine\n" + first);
    const Commit commit = bench.commit([](Transaction &transaction) {
        QByteArray content = *transaction.read(file);
        return transaction.rework(file, content.replace("mine", "ours").replace("six", "sixth"));
    });
    QVERIFY(commit.conflicts.isEmpty());
    QByteArray expected = "ours\n" + first;
    QCOMPARE(bench.project.read(file), expected.replace("six", "sixth"));
    // The person's line did not become a generated one by that: a version without it leaves it where it is.
    QVERIFY(bench.generate(first + "seven\n").changes.isEmpty());
    QVERIFY(bench.project.read(file).startsWith("ours\n"));
}

void HandEditsTest::agentsViewShowsItsOwnWorkInAConflict()
{
    Bench bench;
    bench.project.write(file, "one\ntwo\nmine\nfour\nfive\nsix\n");
    Transaction transaction(bench.workspace, {u"**"_s}, u"view"_s, bench.lineage);
    const QByteArray own = "one\ntwo\nnew\nfour\nfive\nsix\n";
    QVERIFY(transaction.write(file, own));
    QCOMPARE(*transaction.read(file), own);
    QVERIFY(transaction.rework(file, own + "more\n"));
    const Result<Commit> prepared = transaction.prepare();
    QCOMPARE(prepared->conflicts.value(0).generated, sha256Hex(own + "more\n"));
    QVERIFY(prepared->changes.isEmpty());
}

void HandEditsTest::editBetweenPreparingAndApplyingIsMet_data()
{
    QTest::addColumn<bool>("isAfterACrash");
    QTest::newRow("at once") << false;
    QTest::newRow("after a crash") << true;
}

void HandEditsTest::editBetweenPreparingAndApplyingIsMet()
{
    QFETCH(const bool, isAfterACrash);
    for (const bool collides : {false, true}) {
        Bench bench;
        const Result<Commit> prepared = bench.prepare([](Transaction &transaction) {
            return transaction.write(u"src/b.ts"_s, "b\n").and_then([&transaction] {
                return transaction.write(file, "one\ntwo\nnew\nfour\nfive\nsix\n");
            });
        });
        const QByteArray mine = collides ? "one\ntwo\nmine\nfour\nfive\nsix\n" : first + "mine\n";
        bench.project.write(file, mine);
        const QString name = Bench::name(bench.version);
        const Commit commit = bench.take(isAfterACrash ? Transaction::rollForward(bench.workspace, name, *prepared)
                                                       : Transaction::apply(bench.workspace, name, *prepared));
        QCOMPARE(bench.project.read(u"src/b.ts"_s), "b\n");
        if (collides) {
            QCOMPARE(bench.project.read(file), mine);
            QVERIFY(commit.conflicts.value(0).kind == ConflictKind::Edited);
        } else {
            QCOMPARE(bench.project.read(file), "one\ntwo\nnew\nfour\nfive\nsix\nmine\n");
            QVERIFY(commit.conflicts.isEmpty());
        }
    }
}

void HandEditsTest::decisionsAreCarriedOut()
{
    const auto decide = [](Bench &bench, const FileConflict &conflict, Resolution resolution) {
        const Result<Commit> commit = prepareResolution(bench.workspace, conflict, resolution, u"decided"_s);
        return bench.take(commit.and_then(
            [&](const Commit &prepared) { return Transaction::apply(bench.workspace, u"decided"_s, prepared); }));
    };
    for (const Resolution resolution : {Resolution::Ours, Resolution::Theirs, Resolution::Merged}) {
        Bench bench;
        const FileConflict conflict = bench.conflict();
        bench.project.write(u".autodevos/conflicts/merged/"_s + file, "one\ntwo\nmine and new\nfour\nfive\nsix\n");
        (void)decide(bench, conflict, resolution);
        const QByteArray third = resolution == Resolution::Ours     ? "mine"
                                 : resolution == Resolution::Theirs ? "new"
                                                                    : "mine and new";
        QCOMPARE(bench.project.read(file), "one\ntwo\n" + third + "\nfour\nfive\nsix\n");
        QVERIFY(bench.project.names(u".autodevos/conflicts"_s).isEmpty() ||
                !bench.project.contains(u".autodevos/conflicts/merged/"_s + file));
        QCOMPARE(bench.lineage.value(file), (Generated{conflict.generated, false}));
        // What was decided stays decided.
        QVERIFY(bench.generate("one\ntwo\nnew\nfour\nfive\nsix\n").conflicts.isEmpty());
        QVERIFY(bench.project.read(file).contains(third));
    }
}

void HandEditsTest::mergedFileMustHoldNoMarkers()
{
    Bench bench;
    const FileConflict conflict = bench.conflict();
    const Result<Commit> commit = prepareResolution(bench.workspace, conflict, Resolution::Merged, u"decided"_s);
    QVERIFY(!commit);
    QVERIFY(commit.error().kind == ErrorKind::Invalid);
    QCOMPARE(bench.project.read(file), "one\ntwo\nmine\nfour\nfive\nsix\n");
}

void HandEditsTest::generatedVersionCanBeBroughtBack()
{
    Bench bench;
    QVERIFY(QFile::remove(bench.project.path(file)));
    const FileConflict none{.path = file, .lines = {}, .base = sha256Hex(first), .generated = sha256Hex(first)};
    const Result<Commit> commit = prepareResolution(bench.workspace, none, Resolution::Theirs, u"decided"_s);
    QVERIFY(Transaction::apply(bench.workspace, u"decided"_s, *commit));
    QCOMPARE(bench.project.read(file), first);
}

void HandEditsTest::lostBaseIsAConflictNeverALoss()
{
    Bench bench;
    QVERIFY(QDir(bench.project.path(u".autodevos/generated"_s)).removeRecursively());
    bench.project.write(file, "mine\n" + first);
    QVERIFY(bench.generate(first).isEmpty());
    const Commit commit = bench.generate(first + "seven\n");
    QVERIFY(commit.conflicts.value(0).kind == ConflictKind::Edited);
    QCOMPARE(bench.project.read(file), "mine\n" + first);
}

void HandEditsTest::storeGivesNoDamagedContent()
{
    const TempProject project;
    const GeneratedStore store{Workspace(project.root())};
    QVERIFY(store.keep({"a", "b", QByteArray(100'000, 'x')}));
    QVERIFY(store.keep({"c"}));
    for (const QByteArray &content : {QByteArray("a"), QByteArray("b"), QByteArray("c"), QByteArray(100'000, 'x')}) {
        QCOMPARE(*store.content(sha256Hex(content)), content);
    }
    QVERIFY(!store.content(sha256Hex("d")));
    const QString folder = u".autodevos/generated"_s;
    for (const QString &pack : project.names(folder)) {
        QByteArray bytes = project.read(folder + u'/' + pack);
        bytes.chop(9);
        project.write(folder + u'/' + pack, bytes);
    }
    QVERIFY(!store.content(sha256Hex("c")));
}

QTEST_GUILESS_MAIN(HandEditsTest)
#include "tst_handedits.moc"
