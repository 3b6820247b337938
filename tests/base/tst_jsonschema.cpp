// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonschema.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

QJsonObject object(const char *text)
{
    return QJsonDocument::fromJson(text).object();
}

const char *const schemaText = R"({
  "type": "object", "additionalProperties": false, "required": ["id", "tools"],
  "properties": {
    "id": {"type": "string", "pattern": "^[a-z]+$", "description": "the name"},
    "tools": {"type": "array", "items": {"type": "string", "enum": ["read", "write"]}},
    "count": {"type": "integer", "minimum": 1, "maximum": 9},
    "inner": {"type": "object", "required": ["path"], "properties": {"path": {"type": "string", "minLength": 1}}}
  }})";

} // namespace

class TestJsonSchema : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void acceptsWhatFits()
    {
        const Result<JsonSchema> schema = JsonSchema::fromJson(object(schemaText), u"sample"_s);
        QVERIFY(schema);
        QVERIFY(schema->validate(object(R"({"id": "a", "tools": ["read"], "count": 3, "inner": {"path": "x"}})")));
    }

    void namesPlaceAndWish_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("missing") << QByteArray(R"({"tools": []})") << QStringList{u"id: is missing"_s, u"the name"_s};
        QTest::newRow("unknown member") << QByteArray(R"({"id": "a", "tools": [], "tool": 1})")
                                        << QStringList{u"tool: is not known here"_s, u"tools"_s};
        QTest::newRow("not in the list") << QByteArray(R"({"id": "a", "tools": ["read", "fly"]})")
                                         << QStringList{u"tools[1]: must be one of \"read\", \"write\""_s};
        QTest::newRow("wrong type") << QByteArray(R"({"id": 4, "tools": []})") << QStringList{u"id: must be a text"_s};
        QTest::newRow("pattern") << QByteArray(R"({"id": "A B", "tools": []})")
                                 << QStringList{u"id: must be a text of the form ^[a-z]+$"_s};
        QTest::newRow("range") << QByteArray(R"({"id": "a", "tools": [], "count": 12})")
                               << QStringList{u"count: must be a whole number from 1 to 9"_s};
        QTest::newRow("nested") << QByteArray(R"({"id": "a", "tools": [], "inner": {}})")
                                << QStringList{u"inner.path: is missing"_s};
        QTest::newRow("empty text") << QByteArray(R"({"id": "a", "tools": [], "inner": {"path": ""}})")
                                    << QStringList{u"inner.path: must be a text that is not empty"_s};
    }

    void namesPlaceAndWish()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QStringList, words);
        const Result<JsonSchema> schema = JsonSchema::fromJson(object(schemaText), u"sample"_s);
        QVERIFY(schema);
        const Status status = schema->validate(QJsonDocument::fromJson(json).object());
        QVERIFY(!status);
        for (const QString &word : words) {
            QVERIFY2(status.error().message.contains(word), qPrintable(status.error().message));
        }
    }

    void blamesTheItemAndNotTheList()
    {
        const Result<JsonSchema> schema = JsonSchema::fromJson(object(schemaText), u"sample"_s);
        QVERIFY(schema);
        QCOMPARE(schema->problems(object(R"({"id": "a", "tools": ["read", "fly"]})")),
                 QStringList{u"tools[1]: must be one of \"read\", \"write\""_s});
        QCOMPARE(schema->problems(object(R"({"id": "a", "tools": "read"})")),
                 QStringList{u"tools: must be a list of a text"_s});
    }

    void refusesASchemaThatRefersToNothing()
    {
        for (const QString &place : {u"#/$defs/b/a"_s, u"#/nowhere"_s}) {
            const QJsonObject schema{{u"properties"_s, QJsonObject{{u"a"_s, QJsonObject{{u"$ref"_s, place}}}}},
                                     {u"$defs"_s, QJsonObject{{u"b"_s, QJsonObject()}}}};
            QVERIFY2(!JsonSchema::fromJson(schema, u"x"_s), qPrintable(place));
        }
    }

    void refusesAValueThatIsNoObject()
    {
        const Result<JsonSchema> schema = JsonSchema::fromJson(object(schemaText), u"sample"_s);
        QVERIFY(schema);
        QVERIFY(!schema->validate(QJsonValue(3)));
    }

    void compilesTheSchemasOfTheProgram()
    {
        for (const QString &name : {u"role"_s, u"plan"_s}) {
            const Result<JsonSchema> schema = JsonSchema::fromFile(u":/schemas/%1.schema.json"_s.arg(name));
            QVERIFY2(schema, qPrintable(schema ? name : schema.error().toLine()));
        }
    }

    void namesLineAndColumnOfBrokenJson()
    {
        const Result<QJsonObject> json = parseJsonObject("{\n  \"a\": 1,\n  \"b\" 2\n}", u"role.json"_s);
        QVERIFY(!json);
        QVERIFY2(json.error().context.startsWith(u"line 3"_s), qPrintable(json.error().context));
        QVERIFY(json.error().message.contains(u"role.json"_s));
    }

    void refusesAnArrayWhereAnObjectBelongs() { QVERIFY(!parseJsonObject("[]", u"x"_s)); }
};

} // namespace autodevos

QTEST_GUILESS_MAIN(autodevos::TestJsonSchema)
#include "tst_jsonschema.moc"
