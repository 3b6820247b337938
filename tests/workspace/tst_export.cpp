// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/export.h"
#include "tests/support/tempproject.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QtTest>

using namespace autodevos;
using namespace Qt::StringLiterals;

namespace {

const QStringList tree{u".env.example"_s,       u".gitignore"_s, u"README.md"_s,
                       u"docs/Größe 日本.md"_s, u"run.sh"_s,     u"src/app/main.ts"_s};

void fillProject(const TempProject &project)
{
    for (const QString &path : tree) {
        project.write(path, "content of " + path.toUtf8());
    }
    project.write(u".gitignore"_s, "*.log\n");
    project.write(u".autodevos/journal.db"_s, "not for export");
    project.write(u"node_modules/x/index.js"_s, "not for export");
    project.write(u"src/node_modules/y.js"_s, "not for export");
    project.link(u"planted"_s, u"/etc/passwd"_s);
    QFile::setPermissions(project.path(u"run.sh"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

/// Runs a program; its output, or an empty text when it fails.
QByteArray output(const QString &program, const QStringList &arguments, const QString &folder = {})
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    process.waitForFinished();
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0 ? process.readAllStandardOutput()
                                                                                   : QByteArray();
}

bool isThere(const QString &program)
{
    return !QStandardPaths::findExecutable(program).isEmpty();
}

QStringList filesBelow(const QString &folder)
{
    return Workspace(folder).files();
}

void compareTrees(const TempProject &project, const QString &folder)
{
    QCOMPARE(filesBelow(folder), tree);
    for (const QString &path : tree) {
        QFile copy(folder + u'/' + path);
        QVERIFY(copy.open(QIODevice::ReadOnly));
        QCOMPARE(copy.readAll(), project.read(path));
        QCOMPARE(bool(copy.permissions() & QFile::ExeOwner), path == u"run.sh"_s);
    }
    QVERIFY(!QFileInfo::exists(folder + u"/.autodevos"_s));
    QVERIFY(!QFileInfo::exists(folder + u"/node_modules"_s));
    QVERIFY(!QFileInfo(folder + u"/planted"_s).isSymLink());
}

} // namespace

class ExportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void zipHoldsTheTree();
    void tarHoldsTheTree();
    void sameTreeGivesSameBytes();
    void folderIsTheTree();
    void gitHasACommitPerTaskAndTheRest();
    void existingTargetIsRefusedAndUntouched_data();
    void existingTargetIsRefusedAndUntouched();
    void emptyFolderIsATarget();
    void targetInsideTheProjectIsRefused_data();
    void targetInsideTheProjectIsRefused();
    void emptyProjectAndEmptyTargetAreRefused();
    void unwritableTargetSaysWhere();

private:
    [[nodiscard]] QString target(const QString &name) const { return m_targets->path(name); }
    Result<int> exportTo(const QString &text, const QVector<ExportCommit> &commits = {}) const
    {
        return exportTree(Workspace(m_project->root()), text, commits);
    }

    std::unique_ptr<TempProject> m_project;
    std::unique_ptr<TempProject> m_targets;
};

void ExportTest::init()
{
    m_project = std::make_unique<TempProject>();
    m_targets = std::make_unique<TempProject>();
    fillProject(*m_project);
}

void ExportTest::zipHoldsTheTree()
{
    if (!isThere(u"unzip"_s)) {
        QSKIP("needs unzip");
    }
    const Result<int> count = exportTo(target(u"new folder/out.zip"_s));
    QVERIFY2(count, qPrintable(count ? QString() : count.error().toLine()));
    QCOMPARE(*count, static_cast<int>(tree.size()));
    QVERIFY(output(u"unzip"_s, {u"-t"_s, target(u"new folder/out.zip"_s)}).contains("No errors detected"));
    output(u"unzip"_s, {u"-q"_s, target(u"new folder/out.zip"_s), u"-d"_s, target(u"unpacked"_s)});
    compareTrees(*m_project, target(u"unpacked"_s));
}

void ExportTest::tarHoldsTheTree()
{
    QVERIFY(exportTo(target(u"out.tar.gz"_s)));
    m_targets->makeFolder(u"unpacked"_s);
    output(u"tar"_s, {u"xzf"_s, target(u"out.tar.gz"_s), u"-C"_s, target(u"unpacked"_s)});
    compareTrees(*m_project, target(u"unpacked"_s));
    const QByteArray list = output(u"tar"_s, {u"tvzf"_s, target(u"out.tar.gz"_s)});
    QVERIFY2(list.contains("-rwxr-xr-x 0/0") && list.contains("2000-01-01"), list.constData());
}

void ExportTest::sameTreeGivesSameBytes()
{
    for (const QString &name : {u"a.zip"_s, u"a.tar.gz"_s}) {
        QVERIFY(exportTo(target(name)));
        const TempProject twin; // another place, other times
        fillProject(twin);
        QVERIFY(exportTree(Workspace(twin.root()), target(u"b-"_s + name), {}));
        QCOMPARE(m_targets->read(name), m_targets->read(u"b-"_s + name));
    }
}

void ExportTest::folderIsTheTree()
{
    QCOMPARE(*exportTo(target(u"a/b/out"_s)), static_cast<int>(tree.size()));
    compareTrees(*m_project, target(u"a/b/out"_s));
    QCOMPARE(m_targets->names(u"a/b"_s), QStringList{u"out"_s});
}

void ExportTest::gitHasACommitPerTaskAndTheRest()
{
    if (!isThere(u"git"_s)) {
        QSKIP("needs git");
    }
    m_project->write(u"debug.log"_s, "ignored by the project's own rules");
    const QVector<ExportCommit> commits{
        {u"Write the documentation"_s, {u"README.md"_s, u"docs/Größe 日本.md"_s, u"no/longer/there.md"_s}},
        {u"Nothing that still stands"_s, {u"removed.ts"_s}},
        {u"Build the app\n\nWith a body."_s, {u"src/app/main.ts"_s, u"README.md"_s}},
    };
    const Result<int> count = exportTo(u"git:"_s + target(u"repo"_s), commits);
    QVERIFY2(count, qPrintable(count ? QString() : count.error().toLine()));
    const QString repo = target(u"repo"_s);
    const auto git = [&repo](const QStringList &arguments) {
        return output(u"git"_s,
                      QStringList{u"-c"_s, u"safe.directory=*"_s, u"-c"_s, u"core.quotepath=off"_s} + arguments, repo);
    };
    QCOMPARE(git({u"log"_s, u"--reverse"_s, u"--format=%s"_s}),
             "Write the documentation\nBuild the app\nAdd the remaining files\n");
    QCOMPARE(git({u"branch"_s, u"--show-current"_s}), "main\n");
    QCOMPARE(git({u"status"_s, u"--porcelain"_s}), "");
    QVERIFY(git({u"fsck"_s, u"--strict"_s}).isEmpty());
    QCOMPARE(git({u"ls-files"_s}), tree.join(u'\n').toUtf8() + '\n');
    QCOMPARE(git({u"show"_s, u"--format="_s, u"--name-only"_s, u"HEAD~1"_s}), "src/app/main.ts\n");
    QVERIFY(git({u"ls-files"_s, u"-s"_s, u"run.sh"_s}).startsWith("100755"));
    QVERIFY(QFile::exists(repo + u"/debug.log"_s));
}

void ExportTest::existingTargetIsRefusedAndUntouched_data()
{
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<QString>("there");
    QTest::addColumn<QString>("given");
    QTest::newRow("zip") << u""_s << u"a.zip"_s << u"a.zip"_s;
    QTest::newRow("tar") << u""_s << u"a.tar.gz"_s << u"a.tar.gz"_s;
    QTest::newRow("folder") << u""_s << u"out/keep"_s << u"out"_s;
    QTest::newRow("hidden file in folder") << u""_s << u"out/.keep"_s << u"out"_s;
    QTest::newRow("file for a folder") << u""_s << u"out"_s << u"out"_s;
    QTest::newRow("git") << u"git:"_s << u"out/keep"_s << u"out"_s;
    QTest::newRow("folder for a zip") << u""_s << u"a.zip/keep"_s << u"a.zip"_s;
}

void ExportTest::existingTargetIsRefusedAndUntouched()
{
    QFETCH(const QString, prefix);
    QFETCH(const QString, there);
    QFETCH(const QString, given);
    m_targets->write(there, "precious");
    const QStringList before = m_targets->names(u""_s);
    const Result<int> refused = exportTo(prefix + target(given));
    QVERIFY(!refused);
    QCOMPARE(toString(refused.error().kind), toString(ErrorKind::Exists));
    QCOMPARE(m_targets->read(there), "precious");
    QCOMPARE(m_targets->names(u""_s), before);
    // A link that dangles is something too.
    m_targets->link(u"link"_s, u"/nowhere"_s);
    QCOMPARE(toString(exportTo(prefix + target(u"link"_s)).error().kind), toString(ErrorKind::Exists));
}

void ExportTest::emptyFolderIsATarget()
{
    m_targets->makeFolder(u"out"_s);
    QVERIFY(exportTo(target(u"out"_s)));
    compareTrees(*m_project, target(u"out"_s));
    m_targets->makeFolder(u"repo"_s);
    QVERIFY(exportTo(u"git:"_s + target(u"repo"_s)));
    QVERIFY(QFileInfo::exists(target(u"repo/.git/HEAD"_s)));
}

void ExportTest::targetInsideTheProjectIsRefused_data()
{
    QTest::addColumn<QString>("given");
    for (const QString &given : {u"out.zip"_s, u"a/b/out"_s, u""_s, u".autodevos/out"_s}) {
        QTest::addRow("%s", qPrintable(given)) << given;
    }
}

void ExportTest::targetInsideTheProjectIsRefused()
{
    QFETCH(const QString, given);
    const QStringList before = filesBelow(m_project->root());
    for (const QString &prefix : {u""_s, u"git:"_s}) {
        const Result<int> refused = exportTo(prefix + m_project->path(given));
        QVERIFY(!refused);
        QCOMPARE(toString(refused.error().kind), toString(ErrorKind::Usage));
    }
    // Also by another name of the same place.
    m_targets->link(u"door"_s, m_project->root());
    QVERIFY(!exportTo(target(u"door/"_s + (given.isEmpty() ? u"x"_s : given))));
    QCOMPARE(filesBelow(m_project->root()), before);
}

void ExportTest::emptyProjectAndEmptyTargetAreRefused()
{
    const TempProject empty;
    QCOMPARE(toString(exportTree(Workspace(empty.root()), target(u"out"_s), {}).error().kind),
             toString(ErrorKind::NotFound));
    QCOMPARE(toString(exportTo(u""_s).error().kind), toString(ErrorKind::Usage));
    QCOMPARE(toString(exportTo(u"git:"_s).error().kind), toString(ErrorKind::Usage));
    QVERIFY(m_targets->names(u""_s).isEmpty());
}

void ExportTest::unwritableTargetSaysWhere()
{
    m_targets->write(u"file"_s, "x");
    const Result<int> refused = exportTo(target(u"file/below/out.zip"_s));
    QVERIFY(!refused);
    QVERIFY(refused.error().toLine().contains(u"file"_s));
}

QTEST_GUILESS_MAIN(ExportTest)
#include "tst_export.moc"
