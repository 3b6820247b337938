// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/entitymending.h"

#include "core/plan/domainedit.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

struct TypeWord {
    QLatin1StringView word; ///< small letters and digits only
    FieldType type;
};

/// What languages, databases and schemas call the types.
constexpr auto typeWords = std::to_array<TypeWord>({
    {"str"_L1, FieldType::String},       {"varchar"_L1, FieldType::String},     {"char"_L1, FieldType::String},
    {"uuid"_L1, FieldType::String},      {"shorttext"_L1, FieldType::String},   {"password"_L1, FieldType::String},
    {"longtext"_L1, FieldType::Text},    {"textarea"_L1, FieldType::Text},      {"markdown"_L1, FieldType::Text},
    {"richtext"_L1, FieldType::Text},    {"json"_L1, FieldType::Text},          {"object"_L1, FieldType::Text},
    {"int"_L1, FieldType::Integer},      {"bigint"_L1, FieldType::Integer},     {"long"_L1, FieldType::Integer},
    {"smallint"_L1, FieldType::Integer}, {"serial"_L1, FieldType::Integer},     {"float"_L1, FieldType::Number},
    {"double"_L1, FieldType::Number},    {"decimal"_L1, FieldType::Number},     {"real"_L1, FieldType::Number},
    {"numeric"_L1, FieldType::Number},   {"currency"_L1, FieldType::Money},     {"price"_L1, FieldType::Money},
    {"day"_L1, FieldType::Date},         {"timestamp"_L1, FieldType::DateTime}, {"timestamptz"_L1, FieldType::DateTime},
    {"bool"_L1, FieldType::Boolean},     {"flag"_L1, FieldType::Boolean},       {"select"_L1, FieldType::Enum},
    {"choice"_L1, FieldType::Enum},      {"status"_L1, FieldType::Enum},        {"mail"_L1, FieldType::Email},
    {"telephone"_L1, FieldType::Phone},  {"link"_L1, FieldType::Url},           {"uri"_L1, FieldType::Url},
    {"picture"_L1, FieldType::Image},    {"photo"_L1, FieldType::Image},        {"attachment"_L1, FieldType::File},
    {"stars"_L1, FieldType::Rating},     {"color"_L1, FieldType::Colour},       {"array"_L1, FieldType::List},
    {"tags"_L1, FieldType::List},        {"stringarray"_L1, FieldType::List},
});

constexpr auto accountWords =
    std::to_array<QLatin1StringView>({"user"_L1, "users"_L1, "account"_L1, "appuser"_L1, "useraccount"_L1});

QString plain(const QString &word)
{
    QString letters;
    for (const QChar c : word) {
        if (c.isLetterOrNumber()) {
            letters += c.toLower();
        }
    }
    return letters;
}

/// Without what a type is followed by: "varchar(255)", "string?", "string | null".
QString bareType(const QString &written)
{
    static const QRegularExpression tail(u"[(<|?!,].*$"_s);
    return plain(QString(written).remove(tail));
}

std::optional<FieldType> typeOf(const QString &written)
{
    const QString word = written.trimmed().endsWith("[]"_L1) ? u"array"_s : bareType(written);
    for (int i = 0; i <= static_cast<int>(FieldType::List); ++i) {
        if (plain(toString(static_cast<FieldType>(i))) == word) {
            return static_cast<FieldType>(i);
        }
    }
    const auto found = std::ranges::find(typeWords, word, &TypeWord::word);
    return found == typeWords.end() ? std::nullopt : std::optional(found->type);
}

QJsonValue member(const QJsonObject &json, std::initializer_list<QLatin1StringView> names)
{
    for (const QLatin1StringView name : names) {
        if (const QJsonValue value = json.value(name); !value.isUndefined() && !value.isNull()) {
            return value;
        }
    }
    return {};
}

/// A list of objects, of "name: type" texts, or an object by name: as a list of objects with "name".
QVector<QJsonObject> objectsIn(const QJsonValue &json)
{
    QVector<QJsonObject> objects;
    const QJsonArray items = json.toArray();
    for (const QJsonValue item : items) {
        if (item.isObject()) {
            objects.append(item.toObject());
        } else if (const QString text = item.toString(); !text.trimmed().isEmpty()) {
            static const QRegularExpression type(u"^\\s*([^:(]+?)\\s*(?:[:(]\\s*([^)]*?)\\)?\\s*)?$"_s);
            const QRegularExpressionMatch match = type.match(text);
            objects.append({{u"name"_s, match.hasMatch() ? match.captured(1) : text}, {u"type"_s, match.captured(2)}});
        }
    }
    const QJsonObject named = json.toObject();
    for (auto it = named.begin(); it != named.end(); ++it) {
        QJsonObject object = it.value().isObject() ? it.value().toObject() : QJsonObject{{u"type"_s, it.value()}};
        object.insert(u"name"_s, it.key());
        objects.append(object);
    }
    return objects;
}

QString nameIn(const QJsonObject &json)
{
    return member(json, {"name"_L1, "id"_L1, "field"_L1, "key"_L1, "title"_L1, "label"_L1}).toString().trimmed();
}

bool isTrue(const QJsonValue &value)
{
    const QString word = value.toString().toLower();
    return value.toBool() || word == "true"_L1 || word == "yes"_L1;
}

/// Reads entities first by name, then member by member: a link may lead to an entity that comes later.
class EntityMending {
public:
    EntityMending(const QJsonValue &json, QStringList &notes)
        : m_objects(objectsIn(json))
        , m_notes(notes)
    {
    }

    QVector<Entity> mend()
    {
        QVector<QJsonObject> kept;
        for (const QJsonObject &json : std::as_const(m_objects)) {
            const QString written = nameIn(json);
            const QString name = entityNameOf(written);
            const bool isAccount = std::ranges::find(accountWords, plain(name)) != accountWords.end();
            if (!name.isEmpty() && name.front().isUpper() && !isAccount && !entity(name)) {
                Entity made;
                made.name = name.left(64);
                made.description = json.value("description"_L1).toString();
                m_entities.append(made);
                kept.append(json);
            } else if (!isAccount) {
                m_notes.append(
                    u"The domain model names \"%1\" twice or in a way that is no name; it was left out."_s.arg(
                        written));
            }
        }
        for (qsizetype i = 0; i < kept.size(); ++i) {
            m_at = i;
            readMembers(kept.at(i));
        }
        linkBack();
        return std::move(m_entities);
    }

private:
    [[nodiscard]] Entity &here() { return m_entities[m_at]; }

    [[nodiscard]] Entity *entity(const QString &name)
    {
        const auto found = std::ranges::find(m_entities, name, &Entity::name);
        return found == m_entities.end() ? nullptr : &*found;
    }

    /// The entity meant by a word, "books" or "Book[]" too; empty: none.
    [[nodiscard]] QString targetOf(const QString &word) const
    {
        const QString name = plain(word);
        if (std::ranges::find(accountWords, name) != accountWords.end()) {
            return u"User"_s;
        }
        for (const Entity &entity : m_entities) {
            const QString known = plain(entity.name);
            if (!name.isEmpty() && (name == known || name == known + u's' || name + u's' == known)) {
                return entity.name;
            }
        }
        return {};
    }

    [[nodiscard]] bool isTaken(const QString &name)
    {
        const auto isIt = [&name](const auto &known) {
            return known.name == name;
        };
        return name == "id"_L1 || name == "createdAt"_L1 || name == "updatedAt"_L1 ||
               std::ranges::any_of(here().fields, isIt) || std::ranges::any_of(here().relations, isIt);
    }

    void readMembers(const QJsonObject &json)
    {
        for (const QJsonObject &field :
             objectsIn(member(json, {"fields"_L1, "attributes"_L1, "properties"_L1, "columns"_L1}))) {
            readField(field);
        }
        for (const QJsonObject &relation :
             objectsIn(member(json, {"relations"_L1, "relationships"_L1, "references"_L1, "associations"_L1}))) {
            readRelation(relation);
        }
        readHead(json);
    }

    void readField(const QJsonObject &json)
    {
        const QString written = nameIn(json);
        QString name = memberNameOf(written).left(64);
        const QString type = json.value("type"_L1).toString();
        const QString referred = member(json, {"references"_L1, "ref"_L1, "target"_L1}).toString();
        const bool isMany = type.trimmed().endsWith("[]"_L1);
        const QString bare = isMany ? type.trimmed().chopped(2) : type;
        const QString target = targetOf(referred.isEmpty() ? bare : referred);
        if (!target.isEmpty() && (!referred.isEmpty() || !typeOf(bare))) {
            QJsonObject relation = json;
            relation.insert(u"target"_s, target);
            relation.insert(u"many"_s, isMany);
            readRelation(relation);
            return;
        }
        const QString key = name.endsWith("Id"_L1) ? targetOf(name.chopped(2)) : QString();
        if (!key.isEmpty()) {
            readRelation(
                {{u"name"_s, name.chopped(2)}, {u"target"_s, key}, {u"required"_s, json.value("required"_L1)}});
            return;
        }
        if (name.isEmpty() || !name.front().isLower()) {
            note(written);
        } else if (!isTaken(name)) {
            here().fields.append(fieldOf(json, name, type));
        }
    }

    static Field fieldOf(const QJsonObject &json, const QString &name, const QString &type)
    {
        Field field;
        field.name = name;
        field.label = json.value("label"_L1).toString();
        field.required = isTrue(json.value("required"_L1));
        field.unique = isTrue(json.value("unique"_L1));
        const QStringList options = namesIn(member(json, {"options"_L1, "values"_L1, "enum"_L1, "choices"_L1}));
        for (const QString &option : options) {
            const QString words = option.simplified();
            const auto isSame = [&words](const QString &known) {
                return known.compare(words, Qt::CaseInsensitive) == 0;
            };
            if (!words.isEmpty() && std::ranges::none_of(field.options, isSame)) {
                field.options.append(words);
            }
        }
        field.type = field.options.isEmpty() ? typeOf(type).value_or(FieldType::String) : FieldType::Enum;
        if (field.type == FieldType::Enum && field.options.isEmpty()) {
            field.type = FieldType::String;
        }
        const auto bound = [&json](std::initializer_list<QLatin1StringView> names) {
            const QJsonValue value = member(json, names);
            return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
        };
        field.minimum = bound({"minimum"_L1, "min"_L1, "minLength"_L1});
        field.maximum = bound({"maximum"_L1, "max"_L1, "maxLength"_L1});
        if (field.minimum && field.maximum && *field.minimum > *field.maximum) {
            std::swap(field.minimum, field.maximum);
        }
        const QJsonValue initial = member(json, {"initial"_L1, "default"_L1});
        field.initial = initial.isDouble() ? QString::number(initial.toDouble())
                        : initial.isBool() ? (initial.toBool() ? u"true"_s : u"false"_s)
                                           : initial.toString();
        field.initial = field.type == FieldType::Enum ? optionOf(field, field.initial) : field.initial;
        return field;
    }

    void readRelation(const QJsonObject &json)
    {
        const QString written =
            member(json, {"target"_L1, "entity"_L1, "to"_L1, "model"_L1, "with"_L1, "type"_L1}).toString(nameIn(json));
        QString target = targetOf(written);
        target = target.isEmpty() ? targetOf(nameIn(json)) : target;
        if (target.isEmpty()) {
            note(nameIn(json).isEmpty() ? written : nameIn(json));
            return;
        }
        const QString kind = plain(member(json, {"type"_L1, "kind"_L1, "cardinality"_L1, "relation"_L1}).toString());
        const bool isReverse = kind == "hasmany"_L1 || kind == "onetomany"_L1 || kind == "1n"_L1;
        if (isReverse) {
            m_reverse.append({here().name, target});
            return;
        }
        Relation relation;
        const QString name = memberNameOf(nameIn(json));
        relation.name = name.isEmpty() ? target.first(1).toLower() + target.sliced(1) : name.left(60);
        if (relation.name.endsWith("Id"_L1)) {
            relation.name.chop(2);
        }
        relation.target = target;
        relation.label = json.value("label"_L1).toString();
        relation.many = isTrue(json.value("many"_L1)) || kind == "manytomany"_L1 || kind == "nm"_L1;
        relation.required = isTrue(json.value("required"_L1));
        relation.isActor = isTrue(json.value("isActor"_L1)) && !relation.many;
        if (!isTaken(relation.name) && relation.name.front().isLower()) {
            here().relations.append(relation);
        }
    }

    void readHead(const QJsonObject &json)
    {
        Entity &made = here();
        const QString title = memberNameOf(json.value("titleField"_L1).toString());
        for (const QString &name : {title, u"title"_s, u"name"_s, u"label"_s, u"subject"_s}) {
            const auto found = std::ranges::find(made.fields, name, &Field::name);
            if (made.titleField.isEmpty() && found != made.fields.end()) {
                made.titleField = name;
            }
        }
        const QString owner = memberNameOf(member(json, {"ownerField"_L1, "owner"_L1}).toString());
        for (const Relation &relation : std::as_const(made.relations)) {
            if (!relation.many && relation.name == owner) {
                made.ownerField = owner;
            }
        }
        const QJsonObject access = json.value("access"_L1).toObject();
        made.access = {namesIn(access.value("read"_L1)), namesIn(member(access, {"create"_L1, "write"_L1})),
                       namesIn(member(access, {"update"_L1, "change"_L1, "write"_L1})),
                       namesIn(member(access, {"remove"_L1, "delete"_L1, "write"_L1}))};
        made.requirements = namesIn(json.value("requirements"_L1));
    }

    /// A list has many tasks: every task belongs to a list.
    void linkBack()
    {
        for (const auto &[one, many] : std::as_const(m_reverse)) {
            const auto found = std::ranges::find(m_entities, many, &Entity::name);
            if (found == m_entities.end() ||
                std::ranges::find(found->relations, one, &Relation::target) != found->relations.end()) {
                continue;
            }
            m_at = found - m_entities.begin();
            Relation relation;
            relation.name = one.first(1).toLower() + one.sliced(1);
            relation.target = one;
            if (!isTaken(relation.name)) {
                found->relations.append(relation);
            }
        }
    }

    void note(const QString &what)
    {
        m_notes.append(
            u"\"%1\" of %2 in the domain model could not be understood; it was left out."_s.arg(what, here().name));
    }

    QVector<QJsonObject> m_objects;
    QStringList &m_notes;
    QVector<Entity> m_entities;
    qsizetype m_at = 0;                             ///< the entity whose members are read
    QVector<std::pair<QString, QString>> m_reverse; ///< "has many" as it was written: the one, and what it has many of
};

} // namespace

QVector<Entity> mendedEntities(const QJsonValue &json, QStringList &notes)
{
    return EntityMending(json, notes).mend();
}

QString optionOf(const Field &field, const QString &word)
{
    const auto isMeant = [&word](const QString &option) {
        return plain(option) == plain(word);
    };
    const auto found = std::ranges::find_if(field.options, isMeant);
    return found == field.options.end() ? QString() : *found;
}

QStringList namesIn(const QJsonValue &json)
{
    if (json.isString()) {
        return {json.toString()};
    }
    QStringList names;
    const QJsonArray items = json.toArray();
    for (const QJsonValue item : items) {
        const QString name = item.isObject()   ? member(item.toObject(), {"name"_L1, "value"_L1, "label"_L1}).toString()
                             : item.isDouble() ? QString::number(item.toDouble())
                                               : item.toString();
        if (!name.isEmpty()) {
            names.append(name);
        }
    }
    return names;
}

} // namespace autodevos
