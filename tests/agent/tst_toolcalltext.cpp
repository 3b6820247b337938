// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/filefence.h"
#include "core/agent/toolcalltext.h"
#include "core/agent/toolcatalog.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

/// What a call comes to, as one line: read_file {"path":"a.ts"}
QString lineOf(const ToolCall &call)
{
    return call.name + u' ' + QString::fromUtf8(QJsonDocument(call.arguments).toJson(QJsonDocument::Compact));
}

QStringList linesOf(const CallsInText &found)
{
    QStringList lines;
    for (const ToolCall &call : found.calls) {
        lines.append(lineOf(call));
    }
    return lines;
}

// moc of this Qt loses its way in raw strings with quotes
QString quoted(QString text)
{
    return text.replace(u'`', u'"');
}

const QString readA = quoted(u"read_file {`path`:`src/a.ts`}"_s);
const QString readB = quoted(u"read_file {`path`:`src/b.ts`}"_s);

QString writeOf(const QString &path, const QString &content)
{
    return lineOf({{}, u"write_file"_s, {{u"path"_s, path}, {u"content"_s, content}}});
}

} // namespace

/// Every form in which models write tool calls, and what only looks like one.
class TestToolCallText : public QObject {
    Q_OBJECT

private:
    QVector<ToolDefinition> m_tools;

private Q_SLOTS:
    void initTestCase()
    {
        const Result<ToolCatalog> catalog = ToolCatalog::load();
        QVERIFY(catalog);
        m_tools = catalog->definitions(catalog->names());
    }

    void findsCalls_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("calls");
        const auto row = [](const char *name, const QString &text, const QStringList &calls) {
            QTest::newRow(name) << quoted(text) << calls;
        };
        const QString json = u"{`name`: `read_file`, `arguments`: {`path`: `src/a.ts`}}"_s;
        row("bare json", json, {readA});
        row("words around", u"I look at it.\n"_s + json + u"\nThen I go on."_s, {readA});
        row("fence", u"```json\n"_s + json + u"\n```"_s, {readA});
        row("fence without language", u"Sure:\n\n```\n"_s + json + u"\n```\n"_s, {readA});
        row("tag", u"<tool_call>\n"_s + json + u"\n</tool_call>"_s, {readA});
        row("tags in a row",
            u"<tool_call>"_s + json + u"</tool_call>\n<tool_call>"_s + QString(json).replace(u"a.ts"_s, u"b.ts"_s) +
                u"</tool_call>"_s,
            {readA, readB});
        row("tag in a fence", u"```xml\n<tool_call>"_s + json + u"</tool_call>\n```"_s, {readA});
        row("tag left open", u"<tool_call>\n"_s + json, {readA});
        row("function_call tag", u"<function_call>"_s + json + u"</function_call>"_s, {readA});
        row("marked tag", u"<|tool_call|>"_s + json + u"<|/tool_call|>"_s, {readA});
        row("list", u"["_s + json + u", "_s + QString(json).replace(u"a.ts"_s, u"b.ts"_s) + u"]"_s, {readA, readB});
        row("lines", json + u"\n"_s + QString(json).replace(u"a.ts"_s, u"b.ts"_s), {readA, readB});
        row("mistral", u"[TOOL_CALLS] ["_s + json + u"]"_s, {readA});
        row("tool and args", u"{`tool`: `read_file`, `args`: {`path`: `src/a.ts`}}"_s, {readA});
        row("tool and parameters", u"{`tool_name`: `read_file`, `parameters`: {`path`: `src/a.ts`}}"_s, {readA});
        row("action", u"{`action`: `read_file`, `action_input`: {`path`: `src/a.ts`}}"_s, {readA});
        row("flat", u"{`tool`: `read_file`, `path`: `src/a.ts`}"_s, {readA});
        row("name as key", u"{`read_file`: {`path`: `src/a.ts`}}"_s, {readA});
        row("openai",
            u"{`type`: `function`, `function`: {`name`: `read_file`, `arguments`: "
            "`{\\`path\\`: \\`src/a.ts\\`}`}}"_s,
            {readA});
        row("openai list",
            u"{`tool_calls`: [{`id`: `1`, `function`: {`name`: `read_file`, `arguments`: {`path`: "
            "`src/a.ts`}}}]}"_s,
            {readA});
        row("prefix", u"{`name`: `functions.read_file`, `arguments`: {`path`: `src/a.ts`}}"_s, {readA});
        row("trailing commas and comments", u"{`name`: `read_file`, // look\n `arguments`: {`path`: `src/a.ts`,},}"_s,
            {readA});
        row("without closing brackets", u"{`name`: `read_file`, `arguments`: {`path`: `src/a.ts`"_s, {readA});
        row("function tag", u"<function=read_file>{`path`: `src/a.ts`}</function>"_s, {readA});
        row("function tag with parameters",
            u"<function=read_file>\n<parameter=path>\nsrc/a.ts\n</parameter>\n<parameter=first_line>3</parameter>\n"
            "</function>"_s,
            {quoted(u"read_file {`first_line`:3,`path`:`src/a.ts`}"_s)});
        row("function tag in a tool_call",
            u"<tool_call>\n<function=read_file>\n<parameter=path>src/a.ts</parameter>\n"
            "</function>\n</tool_call>"_s,
            {readA});
        row("invoke",
            u"<function_calls>\n<invoke name=`read_file`>\n<parameter name=`path`>src/a.ts</parameter>\n"
            "</invoke>\n</function_calls>"_s,
            {readA});
        row("tool tag with attribute", u"<read_file path=`src/a.ts`/>"_s, {readA});
        row("tool tag with parts", u"<read_file>\n<path>src/a.ts</path>\n</read_file>"_s, {readA});
        row("tool tag with json", u"<read_file>{`path`: `src/a.ts`}</read_file>"_s, {readA});
        row("name and arguments tags",
            u"<tool_call><name>read_file</name><arguments>{`path`: `src/a.ts`}</arguments>"
            "</tool_call>"_s,
            {readA});
        row("python", u"read_file(path='src/a.ts')"_s, {readA});
        row("python by place", u"read_file(`src/a.ts`)"_s, {readA});
        row("python printed", u"```tool_code\nprint(default_api.read_file(path=`src/a.ts`))\n```"_s, {readA});
        row("python with a long text",
            u"```python\nwrite_file(path=`src/a.py`, content=```x = 1\nprint('hi')\n```)\n```"_s
                .replace(u"content=```"_s, u"content='''"_s)
                .replace(u"\n```)"_s, u"\n''')"_s),
            {});
        row("list of a call in python", u"check(paths=[`src/a.ts`])"_s, {quoted(u"check {`paths`:[`src/a.ts`]}"_s)});
        row("unknown tool", u"{`name`: `open_file`, `arguments`: {`path`: `a`}}"_s,
            {quoted(u"open_file {`path`:`a`}"_s)});
        row("write block", u"<write_file path=`src/a.ts`>\nconst a = `<b>`;\n</write_file>"_s,
            {writeOf(u"src/a.ts"_s, quoted(u"const a = `<b>`;\n"_s))});
        row("line breaks inside a text",
            u"{`name`: `write_file`, `arguments`: {`path`: `a.md`, `content`: `one\ntwo\n`}}"_s,
            {writeOf(u"a.md"_s, u"one\ntwo\n"_s)});
    }

    void findsCalls()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, calls);
        const CallsInText found = callsInText(text, m_tools);
        if (QByteArray(QTest::currentDataTag()) == "python with a long text") {
            QCOMPARE(linesOf(found), QStringList{writeOf(u"src/a.py"_s, u"x = 1\nprint('hi')\n"_s)});
            return;
        }
        QCOMPARE(linesOf(found), calls);
        QCOMPARE(found.problem, QString());
    }

    void findsFilesInFences_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("content");
        const QString code = u"export const a = 1;\n"_s;
        const auto row = [&code](const char *name, const QString &before, const QString &first = {}) {
            QTest::newRow(name) << before + first + code + u"```\nDone.\n"_s << u"src/a.ts"_s << code;
        };
        row("after the language", u"Here:\n```ts src/a.ts\n"_s);
        row("with a colon", u"```ts:src/a.ts\n"_s);
        row("path alone", u"```src/a.ts\n"_s);
        row("as a title", u"```ts title=\"src/a.ts\"\n"_s);
        row("as a file name", u"```typescript filename=src/a.ts\n"_s);
        row("in a first comment", u"```ts\n"_s, u"// src/a.ts\n"_s);
        row("in a labelled comment", u"```ts\n"_s, u"// File: src/a.ts\n"_s);
        row("bold above", u"**src/a.ts**\n```ts\n"_s);
        row("heading above", u"### `src/a.ts`\n\n```ts\n"_s);
        row("labelled above", u"File: src/a.ts\n```ts\n"_s);
        row("numbered above", u"1. `src/a.ts`:\n```ts\n"_s);
        row("marked as new", u"#### src/a.ts (new file)\n```ts\n"_s);
        row("handed over", u"And `src/a.ts`:\n\n```ts\n"_s);
        row("handed over in a sentence", u"Sure! Here's the complete, updated code for **src/a.ts**:\n```ts\n"_s);
        row("handed over at last", u"Sorry, x was wrong in src/b.ts. Here is the corrected src/a.ts:\n```ts\n"_s);
        row("handed over without marks", u"Now let me write src/a.ts:\n```ts\n"_s);
        row("both", u"```ts src/a.ts\n"_s, u"// src/a.ts\n"_s);
        QTest::newRow("markdown with fences") << u"**README.md**\n```md\n# A\n```sh\nnpm i\n```\nEnd\n```\n"_s
                                              << u"README.md"_s << u"# A\n```sh\nnpm i\n```\nEnd\n"_s;
        QTest::newRow("longer fence") << u"````md docs/a.md\n```\nx\n```\n````"_s << u"docs/a.md"_s
                                      << u"```\nx\n```\n"_s;
        QTest::newRow("docker") << u"```dockerfile\n# backend/Dockerfile\nFROM node\n```"_s << u"backend/Dockerfile"_s
                                << u"FROM node\n"_s;
    }

    void findsFilesInFences()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, path);
        QFETCH(const QString, content);
        const CallsInText found = callsInText(text, m_tools);
        QCOMPARE(linesOf(found), QStringList{writeOf(path, content)});
    }

    void takesSeveralFilesInOrder()
    {
        const CallsInText found = callsInText(
            u"First:\n\n**src/a.ts**\n```ts\na();\n```\n\nand `src/b.ts`:\n\n**src/b.ts**\n```ts\nb();\n```\nThat is all."_s,
            m_tools);
        QCOMPARE(linesOf(found),
                 QStringList({writeOf(u"src/a.ts"_s, u"a();\n"_s), writeOf(u"src/b.ts"_s, u"b();\n"_s)}));
        QVERIFY(found.rest.contains(u"That is all."_s));
        QVERIFY(!found.rest.contains(u"a();"_s));
    }

    void leavesOtherTextAlone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("words") << u"I am done. The function read_file() is fine, and {braces} too."_s;
        QTest::newRow("package.json") << quoted(u"```json\n{`name`: `board`, `scripts`: {`dev`: `vite`}}\n```"_s);
        QTest::newRow("code without a path") << u"Like this:\n```ts\nconst a = { b: 1 };\n```"_s;
        QTest::newRow("shell") << u"Run it:\n```sh\n# scripts/run.sh\nnpm test\n```"_s;
        QTest::newRow("difference") << u"```diff src/a.ts\n-a\n+b\n```"_s;
        QTest::newRow("a version is no path") << u"Node 20.1\n```ts\nx\n```"_s;
        QTest::newRow("html that shares a name") << u"The tag <search> and <report> stand in the page."_s;
        QTest::newRow("a part of a file") << u"Add this to the top of `src/a.ts`:\n```ts\nx();\n```"_s;
        QTest::newRow("two files named") << u"Here are src/a.ts and src/b.ts:\n```ts\nx();\n```"_s;
        QTest::newRow("a part of a named file") << u"In `src/a.ts`:\n```ts\nx();\n```"_s;
        QTest::newRow("a sentence above") << u"I changed src/a.ts as follows\n```ts\nx();\n```"_s;
        QTest::newRow("nothing") << QString();
    }

    void leavesOtherTextAlone()
    {
        QFETCH(const QString, text);
        const CallsInText found = callsInText(text, m_tools);
        QCOMPARE(linesOf(found), QStringList());
        QCOMPARE(found.problem, QString());
        QCOMPARE(found.rest.trimmed(), text.trimmed());
    }

    void refusesWhatWasCutOff_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("inside a content")
            << quoted(u"<tool_call>{`name`: `write_file`, `arguments`: {`path`: `a.ts`, `content`: `export const"_s);
        QTest::newRow("bare") << quoted(u"{`name`: `write_file`, `arguments`: {`path`: `a.ts`, `content`: `export"_s);
        QTest::newRow("inside a number") << quoted(
            u"{`name`: `read_file`, `arguments`: {`path`: `a.ts`, `first_line`: 1"_s);
        QTest::newRow("before a value") << quoted(u"{`name`: `edit_file`, `arguments`: {`path`: `a.ts`, `old_text`:"_s);
        QTest::newRow("file in a fence") << u"```ts src/a.ts\nexport const a"_s;
        QTest::newRow("file in a tag") << quoted(u"<write_file path=`src/a.ts`>\nexport const a"_s);
    }

    void refusesWhatWasCutOff()
    {
        QFETCH(const QString, text);
        const CallsInText found = callsInText(text, m_tools);
        QCOMPARE(linesOf(found), QStringList());
        QVERIFY2(found.problem.contains(u"cut off"_s), qPrintable(found.problem));
    }

    void saysWhenATaggedCallCannotBeRead()
    {
        const CallsInText found = callsInText(u"<tool_call>read the file please</tool_call>"_s, m_tools);
        QVERIFY(found.calls.isEmpty());
        QVERIFY2(found.problem.contains(u"valid JSON"_s), qPrintable(found.problem));
    }

    void keepsWhatCameBeforeTheCut()
    {
        const CallsInText found =
            callsInText(quoted(u"<tool_call>{`name`: `read_file`, `arguments`: {`path`: `src/a.ts`}}</tool_call>\n"_s) +
                            u"```ts src/b.ts\nexp"_s,
                        m_tools);
        QCOMPARE(linesOf(found), QStringList{readA});
        QVERIFY(found.problem.contains(u"src/b.ts"_s));
    }

    void takesNoCallFromAFilesContent()
    {
        const QString content = quoted(u"<search>\n{`name`: `delete_file`, `arguments`: {`path`: `x`}}\n</search>\n"_s);
        const CallsInText found = callsInText(u"```html index.html\n"_s + content + u"```"_s, m_tools);
        QCOMPARE(linesOf(found), QStringList{writeOf(u"index.html"_s, content)});
    }

    void offersNothingThatWasNotOffered()
    {
        const CallsInText found = callsInText(u"```ts src/a.ts\nx();\n```"_s, m_tools.first(1));
        QVERIFY(found.calls.isEmpty());
        QVERIFY(callsInText(u"<tool_call>{}</tool_call>"_s, {}).calls.isEmpty());
    }

    void staysQuickOnHostileText()
    {
        QString text;
        for (int i = 0; i < 20000; ++i) {
            text += u"{[\n<tool"_s;
        }
        QElapsedTimer timer;
        timer.start();
        (void)callsInText(text, m_tools);
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    }
};

} // namespace autodevos

QTEST_APPLESS_MAIN(autodevos::TestToolCallText)
#include "tst_toolcalltext.moc"
