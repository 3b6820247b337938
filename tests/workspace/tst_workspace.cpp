// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"
#include "tests/support/tempproject.h"

#include <QFile>
#include <QtTest>

#include <sys/stat.h>

using namespace autodevos;
using namespace Qt::StringLiterals;

class WorkspaceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsTheTreeSortedWithoutWhatIsNotPartOfIt();
    void readsFilesAndSaysWhatIsMissing();
    void pipesAndFoldersAreNotRead();
    void relativeRootBecomesAbsolute();
};

void WorkspaceTest::listsTheTreeSortedWithoutWhatIsNotPartOfIt()
{
    const TempProject project;
    for (const QString &path :
         {u"b.txt"_s, u"a/z.ts"_s, u"a/.hidden"_s, u".env.example"_s, u".autodevos/journal.db"_s, u".git/HEAD"_s,
          u"node_modules/x/index.js"_s, u"a/node_modules/y/index.js"_s, u"a/.git/HEAD"_s}) {
        project.write(path, "x");
    }
    project.link(u"a/link"_s, u"/etc/passwd"_s);
    project.link(u"folder"_s, u"/etc"_s);
    QCOMPARE(Workspace(project.root()).files(),
             (QStringList{u".env.example"_s, u"a/.hidden"_s, u"a/z.ts"_s, u"b.txt"_s}));
    QVERIFY(Workspace(project.path(u"nowhere"_s)).files().isEmpty());
}

void WorkspaceTest::readsFilesAndSaysWhatIsMissing()
{
    const TempProject project;
    const QByteArray content("line\r\n\0zero", 11);
    project.write(u"a/b.bin"_s, content);
    const Workspace workspace(project.root());
    QCOMPARE(*workspace.read(u"./a//b.bin"_s), content);
    QVERIFY(workspace.contains(u"a/b.bin"_s));
    QVERIFY(!workspace.contains(u"a"_s));
    const Result<QByteArray> missing = workspace.read(u"a/c.bin"_s);
    QCOMPARE(toString(missing.error().kind), toString(ErrorKind::NotFound));
    QVERIFY(missing.error().message.contains(u"a/c.bin"_s));
    QVERIFY(!workspace.read(u"a/b.bin/c"_s));
}

void WorkspaceTest::pipesAndFoldersAreNotRead()
{
    const TempProject project;
    QCOMPARE(mkfifo(QFile::encodeName(project.path(u"pipe"_s)).constData(), 0600), 0);
    project.makeFolder(u"folder"_s);
    const Workspace workspace(project.root());
    QVERIFY(!workspace.read(u"pipe"_s)); // and does not wait for a writer
    QVERIFY(!workspace.read(u"folder"_s));
    QVERIFY(workspace.files().isEmpty());
}

void WorkspaceTest::relativeRootBecomesAbsolute()
{
    const TempProject project;
    project.write(u"sub/a"_s, "x");
    const QString before = QDir::currentPath();
    QDir::setCurrent(project.root());
    const Workspace workspace(u"sub/"_s);
    QDir::setCurrent(before);
    QCOMPARE(*workspace.read(u"a"_s), "x");
}

QTEST_GUILESS_MAIN(WorkspaceTest)
#include "tst_workspace.moc"
