// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonschema.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

// Third-party headers are not written for our warnings.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wsign-conversion"
#pragma GCC diagnostic ignored "-Wold-style-cast"
#pragma GCC diagnostic ignored "-Wshadow"
#pragma GCC diagnostic ignored "-Wsuggest-override"
#pragma GCC diagnostic ignored "-Woverloaded-virtual"
#pragma GCC diagnostic ignored "-Wunused-parameter"
#pragma GCC diagnostic ignored "-Wextra-semi"
// Without exceptions it ends the process at a schema that refers to nothing; schemas come from strangers' servers.
#define VALIJSON_USE_EXCEPTIONS 1
#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>
#pragma GCC diagnostic pop

using namespace Qt::StringLiterals;

namespace autodevos {

struct JsonSchema::Compiled {
    QString name;
    QJsonObject json;
    valijson::Schema schema;
};

namespace {

/// Walks a schema beside a value's path; understands properties, additionalProperties and items.
QJsonObject schemaAt(QJsonObject schema, const QStringList &path)
{
    for (const QString &step : path) {
        if (step.startsWith(u'[')) {
            schema = schema.value("items"_L1).toObject();
        } else if (const QJsonValue property = schema.value("properties"_L1).toObject().value(step);
                   property.isObject()) {
            schema = property.toObject();
        } else {
            schema = schema.value("additionalProperties"_L1).toObject();
        }
    }
    return schema;
}

QString quoted(const QJsonValue &value)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact)).sliced(1).chopped(1);
}

QString typeWords(const QJsonObject &schema)
{
    const QString type = schema.value("type"_L1).toString();
    if (type == "string"_L1) {
        const int least = schema.value("minLength"_L1).toInt();
        const QString pattern = schema.value("pattern"_L1).toString();
        QString words = least > 0 ? u"a text that is not empty"_s : u"a text"_s;
        return pattern.isEmpty() ? words : words + u" of the form "_s + pattern;
    }
    if (type == "array"_L1) {
        return u"a list of "_s +
               (schema.contains("items"_L1) ? typeWords(schema.value("items"_L1).toObject()) : u"values"_s);
    }
    if (type == "integer"_L1 || type == "number"_L1) {
        QString words = type == "integer"_L1 ? u"a whole number"_s : u"a number"_s;
        if (schema.contains("minimum"_L1)) {
            words += u" from "_s + quoted(schema.value("minimum"_L1));
        }
        return schema.contains("maximum"_L1) ? words + u" to "_s + quoted(schema.value("maximum"_L1)) : words;
    }
    return type == "boolean"_L1 ? u"true or false"_s : type == "object"_L1 ? u"an object"_s : u"another value"_s;
}

/// What the schema wants, in words for people and models.
QString wanted(const QJsonObject &schema)
{
    if (const QJsonArray options = schema.value("enum"_L1).toArray(); !options.isEmpty()) {
        QStringList words;
        for (const QJsonValue option : options) {
            words.append(quoted(option));
        }
        return u"must be one of "_s + words.join(u", "_s);
    }
    return u"must be "_s + typeWords(schema);
}

QString describe(const QJsonObject &schema)
{
    const QString description = schema.value("description"_L1).toString();
    return description.isEmpty() ? QString() : u" ("_s + description + u')';
}

/// valijson names a place as <root>[tools][0]; people read tools[0].
QStringList readPath(const std::vector<std::string> &context)
{
    QStringList path;
    for (const std::string &entry : context) {
        const QString step = QString::fromStdString(entry);
        if (step.startsWith(u'[')) {
            const QString name = step.sliced(1).chopped(1);
            bool isIndex = false;
            (void)name.toInt(&isIndex);
            path.append(isIndex ? step : name);
        }
    }
    return path;
}

QString writePath(const QStringList &path)
{
    QString text;
    for (const QString &step : path) {
        text += step.startsWith(u'[') || text.isEmpty() ? step : u'.' + step;
    }
    return text;
}

QJsonValue valueAt(QJsonValue value, const QStringList &path)
{
    for (const QString &step : path) {
        value = step.startsWith(u'[') ? value.toArray().at(step.sliced(1).chopped(1).toInt())
                                      : value.toObject().value(step);
    }
    return value;
}

/// What is wrong with an object itself: members that miss and members nobody knows.
QStringList objectProblems(const QJsonObject &value, const QJsonObject &schema, const QString &place)
{
    QStringList lines;
    const QString prefix = place.isEmpty() ? QString() : place + u'.';
    const QJsonObject properties = schema.value("properties"_L1).toObject();
    const QJsonArray names = schema.value("required"_L1).toArray();
    for (const QJsonValue name : names) {
        if (!value.contains(name.toString())) {
            const QJsonObject property = properties.value(name.toString()).toObject();
            lines.append(prefix + name.toString() + u": is missing; it "_s + wanted(property) + describe(property));
        }
    }
    if (schema.value("additionalProperties"_L1).isBool() && !schema.value("additionalProperties"_L1).toBool()) {
        for (const QString &name : value.keys()) {
            if (!properties.contains(name)) {
                lines.append(prefix + name + u": is not known here; known are "_s + properties.keys().join(u", "_s));
            }
        }
    }
    return lines;
}

} // namespace

JsonSchema::JsonSchema(std::shared_ptr<const Compiled> compiled)
    : m_compiled(std::move(compiled))
{
}

Result<JsonSchema> JsonSchema::fromJson(const QJsonObject &schema, const QString &name)
{
    auto compiled = std::make_shared<Compiled>();
    compiled->name = name;
    compiled->json = schema;
    try {
        const QJsonValue value(schema);
        const valijson::adapters::QtJsonAdapter adapter(value);
        valijson::SchemaParser(valijson::SchemaParser::kDraft7).populateSchema(adapter, compiled->schema);
    } catch (const std::exception &error) {
        return failure(ErrorKind::Invalid, u"The JSON Schema \"%1\" cannot be used"_s.arg(name),
                       u"Correct the schema"_s, QString::fromUtf8(error.what()));
    }
    return JsonSchema(std::move(compiled));
}

Result<JsonSchema> JsonSchema::fromFile(const QString &path)
{
    const Result<QJsonObject> json = readJsonObject(path);
    if (!json) {
        return tl::unexpected(json.error());
    }
    return fromJson(*json, QFileInfo(path).fileName().section(u'.', 0, 0));
}

QStringList JsonSchema::problems(const QJsonValue &value) const
{
    valijson::ValidationResults results;
    try {
        valijson::Validator validator;
        const valijson::adapters::QtJsonAdapter target(value);
        if (validator.validate(m_compiled->schema, target, &results)) {
            return {};
        }
    } catch (const std::exception &error) {
        return {QString::fromUtf8(error.what())};
    }
    QVector<QStringList> paths;
    for (const auto &result : results) {
        paths.append(readPath(result.context));
    }
    QStringList lines;
    for (const QStringList &path : std::as_const(paths)) {
        const bool isToldInside = std::ranges::any_of(paths, [&path](const QStringList &other) {
            return other.size() > path.size() && other.first(path.size()) == path;
        });
        const QJsonObject schema = schemaAt(m_compiled->json, path);
        const QJsonValue part = valueAt(value, path);
        QStringList found;
        if (part.isObject() && schema.value("type"_L1).toString() == "object"_L1) {
            found = objectProblems(part.toObject(), schema, writePath(path));
        } else if (!schema.isEmpty() && !isToldInside) {
            const QString place = path.isEmpty() ? u"the whole"_s : writePath(path);
            found = {place + u": "_s + wanted(schema) + describe(schema)};
        }
        for (const QString &line : found) {
            if (!lines.contains(line)) {
                lines.append(line);
            }
        }
    }
    if (lines.isEmpty()) {
        lines.append(u"does not fit the schema \"%1\""_s.arg(m_compiled->name));
    }
    return lines;
}

Status JsonSchema::validate(const QJsonValue &value) const
{
    const QStringList lines = problems(value);
    if (lines.isEmpty()) {
        return {};
    }
    return failure(ErrorKind::Invalid, lines.join(u"; "_s), u"Correct these members"_s);
}

const QJsonObject &JsonSchema::json() const
{
    return m_compiled->json;
}

Result<QJsonObject> readJsonObject(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(file.exists() ? ErrorKind::Io : ErrorKind::NotFound, u"\"%1\" cannot be read"_s.arg(path),
                       u"See that the file exists and may be read"_s, file.errorString());
    }
    return parseJsonObject(file.readAll(), path);
}

Result<QJsonObject> parseJsonObject(const QByteArray &text, const QString &place)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError) {
        const QByteArrayView before = QByteArrayView(text).first(std::min<qsizetype>(error.offset, text.size()));
        const qsizetype line = before.count('\n') + 1;
        const qsizetype column = before.size() - before.lastIndexOf('\n');
        return failure(ErrorKind::Invalid, u"\"%1\" is not valid JSON"_s.arg(place), u"Correct the file"_s,
                       u"line %1, column %2: %3"_s.arg(line).arg(column).arg(error.errorString()));
    }
    if (!document.isObject()) {
        return failure(ErrorKind::Invalid, u"\"%1\" must hold one JSON object"_s.arg(place), u"Put { … } around it"_s);
    }
    return document.object();
}

QStringList textsOf(const QJsonValue &list)
{
    QStringList texts;
    const QJsonArray entries = list.toArray();
    for (const QJsonValue entry : entries) {
        texts.append(entry.toString());
    }
    return texts;
}

} // namespace autodevos
