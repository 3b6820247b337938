// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/placeholders.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace autodevos {

class TestPlaceholders : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        const auto row = [](const char *name, const QString &path, const QByteArray &text, int line) {
            QTest::newRow(name) << path << text << line;
        };
        row("marker", u"a.ts"_s, "const a = 1;\n// TODO write this\n", 2);
        row("marker with owner", u"a.ts"_s, "/* later: FIXME(anna) */\n", 1);
        row("python marker", u"a.py"_s, "x = 1\n# TODO: more\n", 2);
        row("yaml marker", u"a.yml"_s, "a: 1 # FIXME: b\n", 1);
        row("markup marker", u"a.html"_s, "<p>Hi</p>\n<!-- TODO: footer -->\n", 2);
        row("your code here", u"a.js"_s, "function a() {\n  // your code here\n  return 1;\n}\n", 2);
        row("rest of the code", u"a.tsx"_s, "const a = 1;\n// ... rest of the component\n", 2);
        row("existing", u"a.ts"_s, "// ... existing code ...\n", 1);
        row("bare dots", u"a.ts"_s, "const a = 1;\n// ...\n", 2);
        row("not implemented", u"a.ts"_s, "export const a = () => {\n  throw new Error('Not implemented');\n};\n", 2);
        row("python not implemented", u"a.py"_s, "def a():\n    raise NotImplementedError\n", 2);
        row("filler", u"a.tsx"_s, "export const t = 'Lorem ipsum dolor';\n", 1);
        row("filler in prose", u"README.md"_s, "# A\n\nLorem ipsum dolor sit amet.\n", 3);
        row("prose marker", u"README.md"_s, "# A\n\nTODO: describe the setup\n", 3);
        row("prose slot", u"README.md"_s, "# A\n\nContact [your name here] for help.\n", 3);
        row("empty function", u"a.ts"_s, "export function save(id: number): void {\n}\n", 1);
        row("function with a comment only", u"a.ts"_s, "function load() {\n  // loads\n}\n", 1);
        row("empty arrow", u"a.ts"_s, "export const save = async (id: string): Promise<void> => {};\n", 1);
        row("component of nothing", u"a.tsx"_s, "export function Page() {\n  return null;\n}\n", 1);
        row("python pass", u"a.py"_s, "def save(x):\n    pass\n", 1);
        row("brace never closed", u"a.ts"_s, "export function a() {\n  if (b) {\n    c();\n", 2);
        row("cut in a template", u"a.ts"_s, "const a = `hello ${name\n", 1);
        row("cut in a string", u"a.ts"_s, "const a = 'hel\n", 1);
        row("cut in a comment", u"a.css"_s, ".a { color: red; }\n/* theme\n", 2);
        row("cut component", u"a.tsx"_s, "export function A() {\n  return (\n    <p>Don't {name}</p>\n", 1);
        row("wrong bracket", u"a.ts"_s, "const a = [1, 2);\n", 1);
        row("cut sql", u"a.sql"_s, "CREATE TABLE a (\n  id INTEGER\n", 1);
        row("cut prisma", u"a.prisma"_s, "model A {\n  id Int @id\n", 1);
        row("cut json", u"a.json"_s, "{\"a\": [1, 2\n", 1);
        row("open fence", u"a.md"_s, "# A\n\n```sh\nnpm start\n", 5);
        row("empty file", u"a.ts"_s, " \n", 0);
    }

    void finds()
    {
        QFETCH(const QString, path);
        QFETCH(const QByteArray, text);
        QFETCH(const int, line);
        const QVector<Finding> findings = findPlaceholders(path, text);
        QVERIFY(!findings.isEmpty());
        QCOMPARE(findings.first().line, line);
        QCOMPARE(findings.first().file, path);
        QVERIFY(findings.first().isError);
        QVERIFY(!findings.first().remedy.isEmpty());
    }

    void letsPass_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char *name, const QString &path, const QByteArray &text) {
            QTest::newRow(name) << path << text;
        };
        row("a state called todo", u"a.ts"_s, "export const states = ['TODO', 'DOING', 'DONE'] as const;\n");
        row("an enum", u"a.ts"_s, "enum State { TODO = 'TODO', DONE = 'DONE' }\n");
        row("todo in words", u"a.ts"_s, "// A todo belongs to one list.\nexport type Todo = { id: number };\n");
        row("todo app", u"README.md"_s, "# Todo list\n\nMove a todo from To do to Done.\n");
        row("attribute", u"a.tsx"_s, "export const A = () => <input placeholder=\"Search tasks\" />;\n");
        row("css placeholder", u"a.css"_s, ".a::placeholder { color: grey; }\n");
        row("regex", u"a.ts"_s, "export const slug = (s: string) => s.replace(/[^a-z'\"`{(]+/g, '-');\n");
        row("division", u"a.ts"_s, "export const half = (a: number, b: number) => (a + b) / 2 / 1;\n");
        row("nested templates", u"a.ts"_s,
            "export const a = (x: string[]) => `a ${x.map((y) => `<${y}>`).join('')} b`;\n");
        row("template with brace", u"a.ts"_s, "export const a = `{ not code `;\n");
        row("apostrophe in markup", u"a.tsx"_s,
            "export const A = () => <p>Don't {n > 1 ? 'they' : 'it'} isn't :) (see below</p>;\n");
        row("address in markup", u"a.tsx"_s, "export const A = () => <p>See http://a.b/c {name}</p>;\n");
        row("comment in a string", u"a.ts"_s, "export const url = 'http://localhost // TODO';\n");
        row("noop", u"a.ts"_s, "const noop = () => {};\nexport default noop;\n");
        row("empty catch", u"a.ts"_s, "export const a = () => load().catch(() => {});\n");
        row("constructor", u"a.ts"_s, "class A {\n  constructor(private readonly b: string) {}\n}\nexport { A };\n");
        row("double in a test", u"a.test.ts"_s, "function send() {}\nsend();\n");
        row("guard that shows nothing", u"a.tsx"_s,
            "export function A({ on }: { on: boolean }) {\n  if (!on) return null;\n  return <p>Yes</p>;\n}\n");
        row("shell", u"a.sh"_s, "#!/bin/sh\necho \"it's $# fine\"\n");
        row("python", u"a.py"_s, "def a(b):\n    \"\"\"Says 'no {\"\"\"\n    return {\"x\": [b]}\n");
        row("python exception", u"a.py"_s, "try:\n    a()\nexcept ValueError:\n    pass\n");
        row("sql text", u"a.sql"_s, "INSERT INTO a VALUES ('it''s (open', 'two\nlines');\n");
        row("yaml", u"a.yml"_s, "run: |\n  echo ${{ secrets.X }} # says it\n");
        row("no prose slot", u"README.md"_s, "[Your account](docs/account.md) and [x] done.\n");
        row("fences", u"README.md"_s, "```sh\nnpm start\n```\n");
        row("init", u"pkg/__init__.py"_s, "");
        row("binary", u"a.png"_s, QByteArray("\x89PNG\0\0// TODO", 14));
        row("stubborn words", u"a.ts"_s, "// Keeps the stubborn existing connection open.\nexport const a = 1;\n");
        row("spread", u"a.ts"_s, "export const a = (b: object) => ({ ...b /* copied */ });\n");
        row("type arguments", u"a.tsx"_s, "export const a = useState<Array<{ id: number }>>([]);\n");
        row("escapes", u"a.ts"_s, "export const a = 'it\\'s' + \"\\\"\" + '\\\\';\n");
        row("keyword regex", u"a.ts"_s, "export function a(s: string) {\n  return /\\/\\{/.test(s);\n}\n");
    }

    void letsPass()
    {
        QFETCH(const QString, path);
        QFETCH(const QByteArray, text);
        const QVector<Finding> findings = findPlaceholders(path, text);
        QVERIFY2(findings.isEmpty(), qPrintable(findings.value(0).message));
    }

    void knowsTestsByTheirPath()
    {
        for (const QString &path : {u"tests/api/test_tasks.py"_s, u"backend/tests/auth.test.ts"_s, u"e2e/run.mjs"_s,
                                    u"frontend/src/App.test.tsx"_s, u"a/__tests__/b.js"_s}) {
            QVERIFY2(isTestPath(path), qPrintable(path));
        }
        for (const QString &path : {u"src/contest.ts"_s, u"src/latest/a.ts"_s, u"README.md"_s, u"src/test-id.ts"_s}) {
            QVERIFY2(!isTestPath(path), qPrintable(path));
        }
    }
};

} // namespace autodevos

QTEST_GUILESS_MAIN(autodevos::TestPlaceholders)
#include "tst_placeholders.moc"
