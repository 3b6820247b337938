// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"
#include "tests/support/tempproject.h"

#include <QtTest>

using namespace autodevos;
using namespace Qt::StringLiterals;

class PathsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesAttacks_data();
    void refusesAttacks();
    void acceptsAndCleansOrdinaryPaths_data();
    void acceptsAndCleansOrdinaryPaths();
    void refusesLinks_data();
    void refusesLinks();
    void globs_data();
    void globs();
};

void PathsTest::refusesAttacks_data()
{
    QTest::addColumn<QString>("path");
    const QStringList attacks{
        u""_s,
        u"."_s,
        u"./"_s,
        u"/"_s,
        u"/etc/passwd"_s,
        u"//server/share/a"_s,
        u".."_s,
        u"../a"_s,
        u"a/../../b"_s,
        u"a/../b"_s,
        u"a/.."_s,
        u"./../a"_s,
        u"a/b/../../../c"_s,
        u"..\\a"_s,
        u"a\\..\\..\\b"_s,
        u"C:\\Windows\\a"_s,
        u"C:/Windows/a"_s,
        u"c:a"_s,
        u"\\\\?\\C:\\a"_s,
        u"file:///etc/passwd"_s,
        u"~/.ssh/authorized_keys"_s,
        u"~root/a"_s,
        u"a.txt:stream"_s,
        u"a/"_s,
        u"a/."_s,
        u"a\nb"_s,
        u"a\rb"_s,
        u"a\tb"_s,
        QString(u"a\0b"_s),
        u"a\u001Bb"_s,
        u"a\u007Fb"_s,
        u"a\u0085b"_s,
        u"a\u2028b"_s,
        u"a\u200Bb"_s,                 // zero width space
        u"\u202Egnp.exe"_s,            // right-to-left override
        u"\uFEFFa"_s,                  // byte order mark
        u".auto\u00ADdevos/a"_s,       // soft hyphen
        QString(QChar(0xD800)) + u'a', // half a surrogate pair
        u"con"_s,
        u"CON.txt"_s,
        u"src/aux.ts"_s,
        u"nul"_s,
        u"lpt1.log"_s,
        u"COM9"_s,
        u"com\u00B9.txt"_s,
        u"conin$"_s,
        u"a."_s,
        u"a "_s,
        u"a /b"_s,
        u"a./b"_s,
        u" a"_s,
        u"..."_s,
        u"a?b"_s,
        u"a*b"_s,
        u"a|b"_s,
        u"a<b"_s,
        u"a\"b"_s,
        u".autodevos/journal.db"_s,
        u".AutoDevOS/journal.db"_s,
        u".AUTODEVOS"_s,
        u"./.autodevos/lock"_s,
        u".//.autodevos/lock"_s,
        u"a/.autodevos/b"_s,
        u".autodevos./lock"_s,
        u".autodevos /lock"_s,
        u"\uFF0Eautodevos/lock"_s, // full-width full stop
        u".\uFF41utodevos/lock"_s, // full-width a
        u"AUTODE~1/lock"_s,
        u".git/hooks/pre-commit"_s,
        u".GIT/config"_s,
        u"a/.git/config"_s,
        u"GIT~1/config"_s,
        QString(300, u'a'),
        QString(100, QChar(0x65E5)), // 300 bytes in UTF-8
        u"abcdefghi/"_s.repeated(110) + u"a"_s,
    };
    for (qsizetype index = 0; index < attacks.size(); ++index) {
        QTest::addRow("%d %s", static_cast<int>(index), qPrintable(attacks.at(index).left(30))) << attacks.at(index);
    }
    QVERIFY(attacks.size() >= 40);
}

void PathsTest::refusesAttacks()
{
    QFETCH(const QString, path);
    const TempProject project;
    project.write(u".autodevos/journal.db"_s, "precious");
    project.write(u".autodevos/lock"_s, "precious");
    const Workspace workspace(project.root());
    const Result<QString> resolved = workspace.resolve(path);
    QVERIFY2(!resolved, "was accepted");
    QCOMPARE(toString(resolved.error().kind), toString(ErrorKind::Invalid));
    QVERIFY(!resolved.error().message.isEmpty());
    for (const QChar c : resolved.error().message) {
        QVERIFY2(c.isPrint(), "the refusal repeats what cannot be printed");
    }
    QVERIFY(!workspace.read(path));
    QVERIFY(!workspace.contains(path));
}

void PathsTest::acceptsAndCleansOrdinaryPaths_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("clean");
    const QVector<std::pair<QString, QString>> paths{
        {u"README.md"_s, u"README.md"_s},
        {u"./src/main.ts"_s, u"src/main.ts"_s},
        {u"src//main.ts"_s, u"src/main.ts"_s},
        {u"src/./main.ts"_s, u"src/main.ts"_s},
        {u".env.example"_s, u".env.example"_s},
        {u".gitignore"_s, u".gitignore"_s},
        {u".github/workflows/ci.yml"_s, u".github/workflows/ci.yml"_s},
        {u"app/[id]/(group)/@slot/page.tsx"_s, u"app/[id]/(group)/@slot/page.tsx"_s},
        {u"app/[...slug].tsx"_s, u"app/[...slug].tsx"_s},
        {u"console.ts"_s, u"console.ts"_s},
        {u"src/auxiliary/nulls.ts"_s, u"src/auxiliary/nulls.ts"_s},
        {u"a b/c d.txt"_s, u"a b/c d.txt"_s},
        {u"docs/Größe.md"_s, u"docs/Größe.md"_s},
        {u"docs/Gro\u0308\u00DFe.md"_s, u"docs/Gr\u00F6\u00DFe.md"_s}, // decomposed is the same file as composed
        {u"日本語.md"_s, u"日本語.md"_s},
        {u"autodevos/a"_s, u"autodevos/a"_s},
        {u"a~1.txt"_s, u"a~1.txt"_s},
        {u"$HOME/`id`;rm"_s, u"$HOME/`id`;rm"_s}, // odd, but only a name: nothing here is ever given to a shell
    };
    for (const auto &[path, clean] : paths) {
        QTest::addRow("%s", qPrintable(path)) << path << clean;
    }
}

void PathsTest::acceptsAndCleansOrdinaryPaths()
{
    QFETCH(const QString, path);
    QFETCH(const QString, clean);
    const TempProject project;
    const Result<QString> resolved = Workspace(project.root()).resolve(path);
    QVERIFY2(resolved, qPrintable(resolved ? QString() : resolved.error().toLine()));
    QCOMPARE(*resolved, clean);
}

void PathsTest::refusesLinks_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("path");
    QTest::newRow("file outside") << u"a"_s << u"/etc/passwd"_s << u"a"_s;
    QTest::newRow("folder outside") << u"src"_s << u"/etc"_s << u"src/passwd"_s;
    QTest::newRow("up") << u"src"_s << u".."_s << u"src/x"_s;
    QTest::newRow("dangling") << u"a"_s << u"/nowhere/at/all"_s << u"a"_s;
    QTest::newRow("dangling folder") << u"src"_s << u"/tmp/planted-later"_s << u"src/x"_s;
    QTest::newRow("state folder") << u"state"_s << u".autodevos"_s << u"state/journal.db"_s;
    QTest::newRow("inside") << u"b"_s << u"real"_s << u"b/file"_s;
    QTest::newRow("loop") << u"loop"_s << u"loop"_s << u"loop/x"_s;
    QTest::newRow("deep") << u"a/b/c"_s << u"/etc"_s << u"a/b/c/passwd"_s;
}

void PathsTest::refusesLinks()
{
    QFETCH(const QString, link);
    QFETCH(const QString, target);
    QFETCH(const QString, path);
    const TempProject project;
    project.write(u".autodevos/journal.db"_s, "precious");
    project.write(u"real/file"_s, "content");
    project.link(link, target);
    const Workspace workspace(project.root());
    const Result<QString> resolved = workspace.resolve(path);
    QVERIFY(!resolved);
    QCOMPARE(toString(resolved.error().kind), toString(ErrorKind::Permission));
    QVERIFY(!workspace.read(path));
    QVERIFY(!workspace.contains(path));
    QCOMPARE(workspace.files(), QStringList{u"real/file"_s});
}

void PathsTest::globs_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("glob");
    QTest::addColumn<bool>("matches");
    const auto row = [](const QString &path, const QString &glob, bool matches) {
        QTest::addRow("%s ~ %s", qPrintable(path), qPrintable(glob)) << path << glob << matches;
    };
    row(u"README.md"_s, u"README.md"_s, true);
    row(u"docs/README.md"_s, u"README.md"_s, false);
    row(u"readme.md"_s, u"README.md"_s, false);
    row(u"docs/a.md"_s, u"docs/*.md"_s, true);
    row(u"docs/a/b.md"_s, u"docs/*.md"_s, false);
    row(u"docs/a.txt"_s, u"docs/*.md"_s, false);
    row(u"backend/src/a.ts"_s, u"backend/src/**"_s, true);
    row(u"backend/src/a/b/c.ts"_s, u"backend/src/**"_s, true);
    row(u"backend/src"_s, u"backend/src/**"_s, false);
    row(u"backend/srcs/a.ts"_s, u"backend/src/**"_s, false);
    row(u"a.ts"_s, u"**/*.ts"_s, true);
    row(u"x/y/a.ts"_s, u"**/*.ts"_s, true);
    row(u"x/y/a.js"_s, u"**/*.ts"_s, false);
    row(u"x/test/y/a.ts"_s, u"**/test/**/*.ts"_s, true);
    row(u"test/a.ts"_s, u"**/test/**/*.ts"_s, true);
    row(u"x/y/a.ts"_s, u"**/test/**/*.ts"_s, false);
    row(u"anything/at/all"_s, u"**"_s, true);
    row(u"a1.ts"_s, u"a?.ts"_s, true);
    row(u"a12.ts"_s, u"a?.ts"_s, false);
    row(u"a/b"_s, u"a?b"_s, false);
    row(u".env"_s, u"*"_s, true);
    row(u"app/[id]/page.tsx"_s, u"app/[id]/*"_s, true);
    row(u"app/i/page.tsx"_s, u"app/[id]/*"_s, false);
    row(u"docs/a/b"_s, u"docs/"_s, true);
    row(u"src/a.ts"_s, u"./src/*.ts"_s, true);
    row(u"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab"_s, u"*a*a*a*a*a*a*a*a*a*a*a*a*c"_s, false);
    row(u"a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/b"_s, u"**/a/**/a/**/a/**/a/**/a/**/c"_s, false);
}

void PathsTest::globs()
{
    QFETCH(const QString, path);
    QFETCH(const QString, glob);
    QFETCH(const bool, matches);
    QCOMPARE(matchesAny(path, {glob}), matches);
    QCOMPARE(matchesAny(path, {u"no/such/*"_s, glob}), matches);
    QVERIFY(!matchesAny(path, {}));
}

QTEST_GUILESS_MAIN(PathsTest)
#include "tst_paths.moc"
