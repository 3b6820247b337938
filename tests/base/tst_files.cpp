// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "tests/support/fakeclock.h"
#include "tests/support/tempproject.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace autodevos;
using namespace Qt::StringLiterals;

class FilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenReadsBack();
    void failedReplacementLeavesTheOldFileAndNoTemporary();
    void missingFolderAndForbiddenKindsAreSaid();
    void largeFilesAndPipesAreNotRead();
    void foldersAreMadeWithTheirParents();
    void setAsideNeverReplaces();
    void temporariesOfTheDeadAndOldOnesAreRemoved();
    void everyFailureSaysWhatToDo();
};

void FilesTest::whatIsWrittenReadsBack()
{
    const TempProject project;
    const QString path = project.path(u"Größe.json"_s);
    for (const QByteArray &content : {QByteArray("one"), QByteArray(), QByteArray(3'000'000, 'x')}) {
        QVERIFY(writeFileDurably(path, content));
        QCOMPARE(*readFile(path), content);
    }
    QVERIFY(writeFileDurably(project.path(u"run.sh"_s), "#!/bin/sh\n", FileMode::Executable));
    QVERIFY(QFile::permissions(project.path(u"run.sh"_s)) & QFile::ExeOwner);
    QCOMPARE(project.names(u""_s), (QStringList{u"Größe.json"_s, u"run.sh"_s}));
}

void FilesTest::failedReplacementLeavesTheOldFileAndNoTemporary()
{
    const TempProject project;
    const QString path = project.path(u"a"_s);
    QVERIFY(writeFileDurably(path, "old"));
    std::signal(SIGXFSZ, SIG_IGN); // the write fails instead of killing the process
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    const rlimit small{1000, before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &small);
    const Status status = writeFileDurably(path, QByteArray(5000, 'n'));
    setrlimit(RLIMIT_FSIZE, &before);
    QVERIFY(!status);
    QVERIFY2(status.error().toLine().contains(u"disk is full"_s), qPrintable(status.error().toLine()));
    QCOMPARE(project.read(u"a"_s), "old");
    QCOMPARE(project.names(u""_s), QStringList{u"a"_s});
}

void FilesTest::missingFolderAndForbiddenKindsAreSaid()
{
    const TempProject project;
    QCOMPARE(toString(writeFileDurably(project.path(u"no/a"_s), "x").error().kind), toString(ErrorKind::NotFound));
    project.makeFolder(u"folder"_s);
    QVERIFY(!writeFileDurably(project.path(u"folder"_s), "x"));
    QVERIFY(!readFile(project.path(u"folder"_s)));
    QCOMPARE(toString(readFile(project.path(u"none"_s)).error().kind), toString(ErrorKind::NotFound));
    QCOMPARE(project.names(u""_s), QStringList{u"folder"_s});
}

void FilesTest::largeFilesAndPipesAreNotRead()
{
    const TempProject project;
    project.write(u"a"_s, "12345");
    QVERIFY(readFile(project.path(u"a"_s), 5));
    QCOMPARE(toString(readFile(project.path(u"a"_s), 4).error().kind), toString(ErrorKind::Invalid));
    QCOMPARE(mkfifo(QFile::encodeName(project.path(u"pipe"_s)).constData(), 0600), 0);
    QVERIFY(!readFile(project.path(u"pipe"_s)));
}

void FilesTest::foldersAreMadeWithTheirParents()
{
    const TempProject project;
    QVERIFY(makeFolderDurably(project.path(u"a/b/c"_s)));
    QVERIFY(makeFolderDurably(project.path(u"a/b/c"_s)));
    QVERIFY(project.contains(u"a/b/c"_s));
    project.write(u"file"_s, "x");
    QVERIFY(!makeFolderDurably(project.path(u"file"_s)));
    QVERIFY(!makeFolderDurably(project.path(u"file/below"_s)));
}

void FilesTest::setAsideNeverReplaces()
{
    const TempProject project;
    const QString path = project.path(u"a"_s);
    for (const char *content : {"first", "second", "third"}) {
        project.write(u"a"_s, content);
        const Result<QString> aside = setAside(path, FakeClock::start);
        QVERIFY(aside);
        QCOMPARE(*readFile(*aside), content);
    }
    QCOMPARE(project.names(u""_s).size(), 3);
    QVERIFY(project.contains(u"a.corrupt-20231114-221320"_s));
    QCOMPARE(toString(setAside(path, 0).error().kind), toString(ErrorKind::NotFound));
}

void FilesTest::temporariesOfTheDeadAndOldOnesAreRemoved()
{
    const QTemporaryDir folder;
    const QString mine = QString::number(QCoreApplication::applicationPid());
    const auto make = [&folder](const QString &owner, int secondsAgo) {
        QFile file(folder.filePath(u"state.json.tmp-%1-1"_s.arg(owner)));
        const bool isMade =
            file.open(QIODevice::WriteOnly) &&
            file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-secondsAgo), QFileDevice::FileModificationTime);
        return isMade ? file.fileName() : QString();
    };
    const QString living = make(mine, 30);
    const QString dead = make(u"4194305"_s, 0); // beyond the largest number a process has
    removeStaleTemporaries(folder.path());
    QVERIFY(QFile::exists(living) && !QFile::exists(dead));
    QCOMPARE(make(mine, 61), living); // its number is another process's by now
    removeStaleTemporaries(folder.path());
    QVERIFY(!QFile::exists(living));
}

void FilesTest::everyFailureSaysWhatToDo()
{
    for (const int number : {ENOSPC, EDQUOT, EACCES, EPERM, EROFS, EIO, EMFILE, ELOOP}) {
        const Error error = fileError(number, u"could not write"_s, u"/a/b"_s);
        QVERIFY(error.message.startsWith(u"Could not write /a/b"_s));
        QVERIFY(!error.remedy.isEmpty() && !error.context.isEmpty());
    }
}

QTEST_GUILESS_MAIN(FilesTest)
#include "tst_files.moc"
