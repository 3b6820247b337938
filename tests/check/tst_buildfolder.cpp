// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/buildfolder.h"

#include "tests/support/tempproject.h"

#include <QFileInfo>
#include <QTest>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;

namespace autodevos {

class TestBuildFolder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mirrorsTheTree()
    {
        const TempProject project;
        project.write(u"package.json"_s, "{}");
        project.write(u"src/a.ts"_s, "a");
        const Workspace workspace(project.root());
        const BuildFolder folder(workspace);
        const Result<QString> tree = folder.sync(viewOf(workspace));
        QVERIFY(tree);
        QCOMPARE(project.read(u".autodevos/build/src/a.ts"_s), QByteArray("a"));
        QCOMPARE(folder.syncedTree(), *tree);
        QVERIFY(!project.contains(u".autodevos/build/.autodevos"_s));
    }

    void copiesOnlyWhatChanged()
    {
        const TempProject project;
        project.write(u"a.ts"_s, "a");
        project.write(u"b.ts"_s, "b");
        const Workspace workspace(project.root());
        const BuildFolder folder(workspace);
        QVERIFY(folder.sync(viewOf(workspace)));
        project.write(u".autodevos/build/a.ts"_s, "touched by a tool");
        project.write(u"b.ts"_s, "b2");
        QVERIFY(folder.sync(viewOf(workspace)));
        QCOMPARE(project.read(u".autodevos/build/a.ts"_s), QByteArray("touched by a tool"));
        QCOMPARE(project.read(u".autodevos/build/b.ts"_s), QByteArray("b2"));
    }

    void removesWhatIsGoneAndLeavesWhatToolsMade()
    {
        const TempProject project;
        project.write(u"a.ts"_s, "a");
        project.write(u"keep.ts"_s, "k");
        const Workspace workspace(project.root());
        const BuildFolder folder(workspace);
        QVERIFY(folder.sync(viewOf(workspace)));
        project.write(u".autodevos/build/dist/a.js"_s, "made");
        project.write(u".autodevos/build/node_modules/x/index.js"_s, "made");
        QVERIFY(QFile::remove(project.path(u"a.ts"_s)));
        QVERIFY(folder.sync(viewOf(workspace)));
        QVERIFY(!project.contains(u".autodevos/build/a.ts"_s));
        QVERIFY(project.contains(u".autodevos/build/dist/a.js"_s));
        QVERIFY(project.contains(u".autodevos/build/node_modules/x/index.js"_s));
    }

    void seesTheTransactionsOwnWrites()
    {
        const TempProject project;
        project.write(u"src/a.ts"_s, "old");
        const Workspace workspace(project.root());
        Transaction transaction(workspace, {u"src/**"_s}, u"run-1-t-1"_s);
        QVERIFY(transaction.write(u"src/a.ts"_s, "new"));
        const BuildFolder folder(workspace);
        QVERIFY(folder.sync(viewOf(transaction)));
        QCOMPARE(project.read(u".autodevos/build/src/a.ts"_s), QByteArray("new"));
        QCOMPARE(project.read(u"src/a.ts"_s), QByteArray("old"));
    }

    void tellsTreesApart()
    {
        const TempProject project;
        project.write(u"a.ts"_s, "a");
        const Workspace workspace(project.root());
        const BuildFolder folder(workspace);
        const QString first = folder.sync(viewOf(workspace)).value_or(QString());
        project.write(u"a.ts"_s, "b");
        const QString second = folder.sync(viewOf(workspace)).value_or(QString());
        QVERIFY(!first.isEmpty() && first != second);
        project.write(u"a.ts"_s, "a");
        QCOMPARE(folder.sync(viewOf(workspace)).value_or(QString()), first);
    }

    void writesNothingThroughALinkOfATool()
    {
        const TempProject project;
        const TempProject outside;
        outside.write(u"victim"_s, "safe");
        project.write(u"a.ts"_s, "a");
        project.link(u".autodevos/build/a.ts"_s, outside.path(u"victim"_s));
        const Workspace workspace(project.root());
        QVERIFY(BuildFolder(workspace).sync(viewOf(workspace)));
        QCOMPARE(outside.read(u"victim"_s), QByteArray("safe"));
        QCOMPARE(project.read(u".autodevos/build/a.ts"_s), QByteArray("a"));
    }

    void makesScriptsExecutable()
    {
        const TempProject project;
        project.write(u"run.sh"_s, "#!/bin/sh\n");
        const Workspace workspace(project.root());
        QVERIFY(BuildFolder(workspace).sync(viewOf(workspace)));
        QVERIFY(QFileInfo(project.path(u".autodevos/build/run.sh"_s)).isExecutable());
    }

    void startsAnewAfterDamagedNotes()
    {
        const TempProject project;
        project.write(u"a.ts"_s, "a");
        project.write(u".autodevos/build.json"_s, "{\"files\": [");
        const Workspace workspace(project.root());
        QVERIFY(BuildFolder(workspace).sync(viewOf(workspace)));
        QCOMPARE(project.read(u".autodevos/build/a.ts"_s), QByteArray("a"));
    }

    void remembersMarks()
    {
        const TempProject project;
        const BuildFolder folder{Workspace(project.root())};
        QVERIFY(folder.lock(BuildFolder::Use::Exclusive, {}));
        QVERIFY(folder.mark(u"install"_s).isEmpty());
        QVERIFY(folder.setMark(u"install"_s, u"abc"_s));
        QCOMPARE(BuildFolder(Workspace(project.root())).mark(u"install"_s), u"abc"_s);
    }

    void keepsBuildersApartAndLetsReadersTogether()
    {
        const TempProject project;
        const BuildFolder folder{Workspace(project.root())};
        std::optional<Result<BuildFolder::Lock>> first(folder.lock(BuildFolder::Use::Shared, {}));
        QVERIFY(*first);
        QVERIFY(folder.lock(BuildFolder::Use::Shared, {}));
        std::stop_source stop;
        std::atomic<bool> hasLock = false;
        std::jthread builder([&] { hasLock = folder.lock(BuildFolder::Use::Exclusive, stop.get_token()).has_value(); });
        QTest::qWait(100);
        QVERIFY(!hasLock);
        first.reset();
        builder.join();
        QVERIFY(hasLock);
    }

    void givesUpWaitingWhenStopped()
    {
        const TempProject project;
        const BuildFolder folder{Workspace(project.root())};
        const Result<BuildFolder::Lock> held = folder.lock(BuildFolder::Use::Exclusive, {});
        QVERIFY(held);
        std::stop_source stop;
        stop.request_stop();
        const Result<BuildFolder::Lock> second = folder.lock(BuildFolder::Use::Exclusive, stop.get_token());
        QVERIFY(!second);
        QVERIFY(second.error().kind == ErrorKind::Cancelled);
    }
};

} // namespace autodevos

QTEST_GUILESS_MAIN(autodevos::TestBuildFolder)
#include "tst_buildfolder.moc"
