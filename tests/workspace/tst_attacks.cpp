// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hash.h"
#include "core/workspace/conflictfiles.h"
#include "core/workspace/export.h"
#include "core/workspace/generatedstore.h"
#include "core/workspace/handedit.h"
#include "core/workspace/transaction.h"
#include "tests/support/tempproject.h"

#include <QDirIterator>
#include <QtTest>

using namespace autodevos;
using namespace Qt::StringLiterals;

namespace {

constexpr auto evil = "evil";

/// What lies beside the project, and what lies in it and is nobody's but the program's: by path, with its content.
/// Staging, conflicts and generated versions are where the doors themselves write, so only what is not theirs counts.
QMap<QString, QByteArray> precious(const TempProject &project)
{
    QMap<QString, QByteArray> all;
    const QString outside = QFileInfo(project.root()).path();
    QDirIterator files(outside, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString inside = path.startsWith(project.root() + u'/') ? path.mid(project.root().size() + 1) : QString();
        static const QStringList guarded{u".autodevos/journal.db"_s, u".autodevos/lock"_s, u".git/config"_s,
                                         u".git/hooks/pre-commit"_s, u"sub/.git/config"_s};
        const bool isOurs = inside.isEmpty() || guarded.contains(inside) || inside.startsWith(u".git/"_s);
        QFile file(path);
        if (isOurs && file.open(QIODevice::ReadOnly)) {
            all.insert(path, file.readAll());
        }
    }
    return all;
}

/// A project beside somebody's secrets.
void furnish(const TempProject &project)
{
    project.write(u"../secret.txt"_s, "secret");
    project.write(u"../home/.ssh/authorized_keys"_s, "key");
    project.write(u"../home/.bashrc"_s, "alias");
    project.write(u".autodevos/journal.db"_s, "journal");
    project.write(u".autodevos/lock"_s, "lock");
    project.write(u".git/config"_s, "config");
    project.write(u".git/hooks/pre-commit"_s, "hook");
    project.write(u"sub/.git/config"_s, "config");
    project.write(u"src/main.ts"_s, "main");
    project.write(u".autodevos/conflicts/generated/src/a.ts"_s, "new"); // so that ".." has something to begin from
    project.write(u".autodevos/conflicts/merged/src/a.ts"_s, "both");
}

/// Everything that takes a path from somebody else: agents, plans, a person's wish, a journal.
void tryEveryDoor(const TempProject &project, const QString &path)
{
    const Workspace workspace(project.root());
    for (const QByteArray &stolen : {workspace.read(path).value_or(QByteArray())}) {
        QVERIFY2(stolen != "secret" && stolen != "key" && stolen != "journal" && stolen != "config" && stolen != "hook",
                 "was read");
    }
    (void)saveEdit(workspace, path, evil, workspace.read(path).value_or(QByteArray()));
    Transaction agent(workspace, {u"**"_s}, u"run-1-attack-1"_s);
    (void)agent.write(path, evil);
    (void)agent.rework(path, evil);
    if (const Result<Commit> commit = agent.prepare(); commit) {
        (void)Transaction::apply(workspace, u"run-1-attack-1"_s, *commit);
    }
    Transaction remover(workspace, {u"**"_s}, u"run-1-attack-2"_s);
    (void)remover.remove(path);
    if (const Result<Commit> commit = remover.prepare(); commit) {
        (void)Transaction::apply(workspace, u"run-1-attack-2"_s, *commit);
    }
    // What a stranger's journal says was decided, with content that is really staged and kept.
    Transaction honest(workspace, {u"**"_s}, path);
    QVERIFY(honest.write(u"honest.txt"_s, evil));
    Result<Commit> forged = honest.prepare();
    QVERIFY(forged);
    QVERIFY(GeneratedStore(workspace).keep({evil}));
    for (FileChange &change : forged->changes) {
        change.path = path;
    }
    const FileConflict conflict{path, ConflictKind::Edited, {{1, 1}}, {}, sha256Hex(evil)};
    forged->conflicts.append(conflict);
    forged->kept.append({path, sha256Hex(evil)});
    (void)Transaction::rollForward(workspace, path, *forged);
    (void)Transaction::apply(workspace, path, *forged);
    (void)layOutConflicts(workspace, *forged);
    for (const Resolution resolution : {Resolution::Theirs, Resolution::Merged}) {
        if (const Result<Commit> commit = prepareResolution(workspace, conflict, resolution, path); commit) {
            (void)Transaction::apply(workspace, path, *commit);
        }
    }
    forged->changes.first().removed = true;
    forged->changes.first().hash.clear();
    (void)Transaction::rollForward(workspace, path, *forged);
    (void)Transaction::apply(workspace, path, *forged);
    (void)layOutConflicts(workspace, *forged);
    Transaction::discard(workspace, path);
    (void)exportTree(workspace, project.path(u"../exported-"_s + sha256Hex(path.toUtf8()).left(8)),
                     {{u"one"_s, {path}}});
    QDir(project.path(u"../exported-"_s + sha256Hex(path.toUtf8()).left(8))).removeRecursively();
}

/// Spellings of "one folder up".
QStringList waysUp()
{
    return {u"../../../.."_s, u".."_s,
            u"./.."_s,        u"src/../.."_s,
            u"src/./../.."_s, u"none/../.."_s,
            u"..\\.."_s,      u"src\\..\\.."_s,
            u".. "_s,         u" .."_s,
            u"..\t"_s,        u"\uFF0E\uFF0E"_s,
            u"\u2025"_s,      u".\u200B."_s,
            u".\u2060."_s,    u"\u202E.."_s,
            u"%2e%2e"_s,      u"%252e%252e"_s,
            u"..%00"_s,       u"..;"_s,
            u"....//"_s,      u"..\u0000"_s,
            u"\uFEFF.."_s,    u".\u00AD."_s,
            u"..."_s,         u"src/main.ts/../../.."_s};
}

QStringList secrets()
{
    return {u"secret.txt"_s, u"home/.ssh/authorized_keys"_s, u"new.txt"_s};
}

/// Spellings of the folders that are not the project's.
QStringList guardedNames()
{
    return {u".autodevos"_s,       u".AutoDevOS"_s,        u".AUTODEVOS"_s,
            u".autodevos."_s,      u".autodevos "_s,       u"./.autodevos"_s,
            u".//.autodevos"_s,    u"src/../.autodevos"_s, u".auto\u00ADdevos"_s,
            u".autodevos\u200B"_s, u"\uFF0Eautodevos"_s,   u".\uFF41utodevos"_s,
            u".autodevo\u017F"_s,  u"AUTODE~1"_s,          u".autodevos::$INDEX_ALLOCATION"_s};
}

QStringList gitNames()
{
    return {u".git"_s,      u".GIT"_s,       u".Git"_s,       u".git."_s,       u".git "_s,
            u"./.git"_s,    u".g\u200Cit"_s, u".gi\u200Dt"_s, u".git\uFEFF"_s,  u"\uFF0Egit"_s,
            u".g\uFF49t"_s, u"GIT~1"_s,      u"git~1"_s,      u".git::$DATA"_s, u".git\\"_s,
            u"sub/.git"_s,  u"sub/.GIT"_s,   u".g\u0131t"_s,  u".\u24D6it"_s};
}

/// Whole paths of their own.
QStringList others()
{
    return {u"/etc/autodevos-attack"_s,
            u"//etc/autodevos-attack"_s,
            u"/tmp/autodevos-attack"_s,
            u"~/autodevos-attack"_s,
            u"~root/autodevos-attack"_s,
            u"$HOME/autodevos-attack"_s,
            u"C:\\autodevos-attack"_s,
            u"C:/autodevos-attack"_s,
            u"\\\\?\\C:\\autodevos-attack"_s,
            u"\\\\server\\share\\autodevos-attack"_s,
            u"file:///tmp/autodevos-attack"_s,
            u"/proc/self/cwd/autodevos-attack"_s,
            u"/proc/self/root/tmp/autodevos-attack"_s,
            u"/dev/fd/../../tmp/autodevos-attack"_s,
            u"con"_s,
            u"PRN.txt"_s,
            u"aux"_s,
            u"nul.ts"_s,
            u"COM1"_s,
            u"lpt9.log"_s,
            u"clock$"_s,
            u"conout$"_s,
            u"src/main.ts:hidden"_s,
            u"src/main.ts/under-a-file"_s,
            u""_s,
            u"."_s,
            u"/"_s,
            u"src"_s,
            u"src/"_s,
            u"a\nb"_s,
            u"a\u0000b"_s,
            u"\u202Egpj.exe"_s,
            u"node_modules/../../new.txt"_s,
            u"../../journal.db"_s,
            u"../../../.git/config"_s,
            u"../../../.git/hooks/pre-commit"_s,
            QString(255, u'x') + u"/../../../new.txt"_s,
            u"a/"_s.repeated(900) + u"../"_s.repeated(901) + u"new.txt"_s,
            QString(70000, u'a'),
            u"../"_s.repeated(5000) + u"tmp/autodevos-attack"_s};
}

} // namespace

/// Paths and links that lead out of a project, tried through every door. Whatever is refused and whatever is taken for
/// an ordinary name: nothing outside, and nothing of the program's own, is read, changed, made or removed.
class AttacksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pathsLeadNowhere_data()
    {
        QTest::addColumn<QString>("path");
        QSet<QString> seen;
        const auto row = [&seen](const QString &path) {
            if (!seen.contains(path)) {
                seen.insert(path);
                QTest::addRow("%d %s", static_cast<int>(seen.size()), qPrintable(path.left(40))) << path;
            }
        };
        for (const QString &up : waysUp()) {
            for (const QString &secret : secrets()) {
                row(up + u'/' + secret);
            }
            row(up);
        }
        for (const QString &name : guardedNames()) {
            for (const QString &file : {u"/journal.db"_s, u"/lock"_s, u"/new"_s}) {
                row(name + file);
            }
        }
        for (const QString &name : gitNames()) {
            for (const QString &file : {u"/config"_s, u"/hooks/pre-commit"_s, u"/hooks/post-checkout"_s}) {
                row(name + file);
            }
        }
        for (const QString &path : others()) {
            row(path);
        }
        QVERIFY2(seen.size() >= 200, qPrintable(QString::number(seen.size())));
    }
    void pathsLeadNowhere()
    {
        QFETCH(const QString, path);
        const TempProject project;
        furnish(project);
        const QMap<QString, QByteArray> before = precious(project);
        tryEveryDoor(project, path);
        QCOMPARE(precious(project), before);
        for (const QString &place : {u"/etc"_s, u"/tmp"_s, QDir::homePath()}) {
            QVERIFY2(!QFile::exists(place + u"/autodevos-attack"_s), qPrintable(place));
        }
    }

    void linksLeadNowhere_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("path");
        const QVector<std::pair<QString, QString>> places{
            {u"a.txt"_s, u"a.txt"_s}, {u"docs"_s, u"docs/new.txt"_s}, {u"docs/deep"_s, u"docs/deep/x/new.txt"_s}};
        for (const auto &[link, path] : places) {
            for (const QString &target :
                 {u"../secret.txt"_s, u".."_s, u"../home"_s, u"../nowhere"_s, u".git"_s, u".autodevos"_s,
                  u".autodevos/lock"_s, u"/etc"_s, u"/etc/passwd"_s, u"."_s, link.section(u'/', -1)}) {
                QTest::addRow("%s to %s", qPrintable(link), qPrintable(target)) << link << target << path;
            }
        }
    }
    void linksLeadNowhere()
    {
        QFETCH(const QString, link);
        QFETCH(const QString, target);
        QFETCH(const QString, path);
        const TempProject project;
        furnish(project);
        project.link(link, target);
        const QMap<QString, QByteArray> before = precious(project);
        tryEveryDoor(project, path);
        QCOMPARE(precious(project), before);
    }

    /// As it may come with a stranger's project.
    void linksInTheProgramsOwnFolderAreRefused_data()
    {
        QTest::addColumn<QString>("link");
        for (const QString &link :
             {u""_s, u"/journal.db"_s, u"/journal.db-wal"_s, u"/lock"_s, u"/context.json"_s, u"/staging"_s, u"/plans"_s,
              u"/logs"_s, u"/generated"_s, u"/build"_s, u"/conflicts"_s, u"/conflicts/generated"_s,
              u"/conflicts/merged"_s, u"/checkpoints.git"_s, u"/checkpoints.git/hooks"_s}) {
            QTest::addRow("%s", qPrintable(link)) << u".autodevos"_s + link;
        }
    }
    void linksInTheProgramsOwnFolderAreRefused()
    {
        QFETCH(const QString, link);
        const TempProject project;
        project.write(u"../home/.bashrc"_s, "alias");
        for (const QString &target : {u"../home"_s, u"../home/.bashrc"_s, u"nowhere"_s}) {
            project.link(link, project.path(target));
            const Status status = Workspace(project.root()).checkStateFolder();
            QVERIFY(!status);
            QVERIFY2(status.error().context.endsWith(link), qPrintable(status.error().toLine()));
            QVERIFY(QFile::remove(project.path(link)));
        }
        QVERIFY(Workspace(project.root()).checkStateFolder());
    }
};

QTEST_GUILESS_MAIN(AttacksTest)
#include "tst_attacks.moc"
