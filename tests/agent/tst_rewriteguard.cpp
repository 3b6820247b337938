// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/pathhints.h"
#include "core/agent/rewriteguard.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace autodevos {

class TestRewriteGuard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsWhatOthersUse()
    {
        QCOMPARE(publicNames(u"a.ts"_s,
                             u"export const a = 1;\nexport async function b() {}\nexport type C = 1;\nconst d = 1;\n"
                             "export { d, e as f };\nexport default d;\n"_s),
                 QStringList({u"C"_s, u"a"_s, u"b"_s, u"d"_s, u"default"_s, u"f"_s}));
        QCOMPARE(publicNames(u"a.py"_s, u"def a():\n    def inner(): pass\nclass B: pass\n_c = 1\ndef _d(): pass\n"_s),
                 QStringList({u"B"_s, u"a"_s}));
        QCOMPARE(publicNames(u"a.go"_s, u"func Run() {}\nfunc (s *S) Stop() {}\nfunc inner() {}\ntype S struct{}\n"_s),
                 QStringList({u"Run"_s, u"S"_s, u"Stop"_s}));
        QCOMPARE(publicNames(u"a.md"_s, u"export const a = 1;\n"_s), QStringList());
    }

    void namesWhatWouldBeLost()
    {
        const QString before = u"export const a = 1;\nexport const b = 2;\n"_s;
        QVERIFY(lossOf(u"a.ts"_s, before, u"export const b = 2;\n"_s).contains(u"no longer has a"_s));
        QVERIFY(lossOf(u"a.ts"_s, before, before + u"export const c = 3;\n"_s).isEmpty());
        const QString longFile = u"line\n"_s.repeated(60);
        QVERIFY(lossOf(u"a.css"_s, longFile, u"line\n"_s.repeated(10)).contains(u"from 60 to 10 lines"_s));
        QVERIFY(lossOf(u"a.css"_s, longFile, u"line\n"_s.repeated(40)).isEmpty());
        QVERIFY(lossOf(u"a.css"_s, u"line\n"_s.repeated(10), u"line\n"_s).isEmpty());
    }

    void findsWhatStandsForTheRest()
    {
        for (const QString &line :
             {u"// ... existing code ..."_s, u"  # ... rest of the file unchanged"_s, u"{/* … other fields */}"_s}) {
            QVERIFY2(!elisionIn(u"a\n"_s + line + u"\nb"_s).isEmpty(), qPrintable(line));
        }
        QVERIFY(elisionIn(u"const list = [...other, 1];\nreturn { ...existing, a };\n"_s).isEmpty());
        QVERIFY(elisionIn(u"  ...existing,\n"_s).isEmpty());
    }

    void hintsAtThePathThatWasMeant()
    {
        const QStringList files{u"backend/src/app.ts"_s, u"backend/src/routes/notes.ts"_s, u"frontend/src/App.tsx"_s,
                                u"README.md"_s};
        QCOMPARE(closestPaths(u"src/routes/notes.ts"_s, files).value(0), u"backend/src/routes/notes.ts"_s);
        QCOMPARE(closestPaths(u"backend/src/routes/note.ts"_s, files).value(0), u"backend/src/routes/notes.ts"_s);
        QCOMPARE(closestPaths(u"frontend/src/App.ts"_s, files).value(0), u"frontend/src/App.tsx"_s);
        QCOMPARE(closestPaths(u"zebra/quagga.rs"_s, files), QStringList());
    }
};

} // namespace autodevos

QTEST_APPLESS_MAIN(autodevos::TestRewriteGuard)
#include "tst_rewriteguard.moc"
