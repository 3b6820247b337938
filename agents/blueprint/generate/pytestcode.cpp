// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/pytestcode.h"

#include "agents/blueprint/generate/datamodel.h"
#include "agents/blueprint/generate/naming.h"
#include "agents/blueprint/generate/normalise.h"
#include "agents/blueprint/generate/proofs.h"
#include "agents/blueprint/generate/samples.h"
#include "agents/blueprint/generate/seating.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace autodevos {

using namespace Qt::StringLiterals;

namespace {

using Members = QVector<std::pair<QString, QString>>;

/// A string literal; JSON's and Python's rules agree for what JSON writes.
QString pythonString(const QString &value)
{
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.mid(1, json.size() - 2));
}

QString pythonList(const QStringList &values)
{
    QStringList items;
    for (const QString &value : values)
        items.append(pythonString(value));
    return u'[' + items.join(u", "_s) + u']';
}

QString pythonDict(const Members &members, int indentation)
{
    if (members.isEmpty())
        return u"{}"_s;
    const QString space(indentation + 4, u' ');
    QString text = u"{\n"_s;
    for (const auto &[name, value] : members)
        text += space + pythonString(name) + u": "_s + value + u",\n"_s;
    return text + QString(indentation, u' ') + u'}';
}

QString pythonValue(const Domain &domain, const Entity &entity, const Field &field)
{
    const samples::Sample sample = samples::fixedSample(domain, entity, field);
    switch (sample.kind) {
    case samples::Sample::Kind::Text:
        return pythonString(sample.text);
    case samples::Sample::Kind::Number:
        return QString::number(sample.number, 'g', 15);
    case samples::Sample::Kind::Truth:
        return u"True"_s;
    case samples::Sample::Kind::Day:
        return u"day(60)"_s;
    case samples::Sample::Kind::Moment:
        return u"moment(60, %1)"_s.arg(sample.number);
    case samples::Sample::Kind::Texts:
        return pythonList(sample.texts);
    }
    return u"None"_s;
}

/// One free field with another value, if the entity has any.
Members changeOf(const Domain &domain, const Entity &entity)
{
    for (const Field &field : data::editableFields(domain, entity)) {
        const bool isSeat = field.name == data::seatField(domain, entity); // which no other place can stand for
        if (!isSeat && (field.type == FieldType::String || field.type == FieldType::Text)) {
            QString text = samples::fixedSample(domain, entity, field).text;
            text.replace(text.size() - 1, 1, u"Z"_s);
            return {{field.name, pythonString(text)}};
        }
    }
    for (const Field &field : data::editableFields(domain, entity)) {
        if (field.type == FieldType::Enum)
            return {{field.name, pythonString(field.options.constLast())}};
        if (field.type == FieldType::Rating)
            return {{field.name, QString::number(field.minimum.value_or(1))}};
        if (field.type == FieldType::Boolean)
            return {{field.name, u"False"_s}};
    }
    return {};
}

QString resource(const Domain &domain, const Entity &entity)
{
    Members sample;
    QStringList required;
    for (const Field &field : data::editableFields(domain, entity)) {
        sample.append({field.name, pythonValue(domain, entity, field)});
        if (!data::isOptional(field))
            required.append(field.name);
    }
    Members links;
    Members lists;
    QStringList accounts;
    QVector<Relation> relations = data::editableRelations(entity) + data::profileActors(entity);
    for (const Relation &relation : relations) {
        if (!relation.required || relation.target == entity.name)
            continue;
        if (relation.target == "User"_L1) {
            accounts.append(naming::idName(relation));
            continue;
        }
        const QString path = pythonString(naming::routeName(*domain.entity(relation.target)));
        if (relation.many)
            lists.append({naming::idsName(relation), path});
        else
            links.append({naming::idName(relation), path});
    }
    const bool isPublic = entity.access.read.contains(u"visitor"_s);
    return u"    "_s +
           pythonDict({{u"path"_s, pythonString(naming::routeName(entity))},
                       {u"sample"_s, pythonDict(sample, 8)},
                       {u"links"_s, pythonDict(links, 8)},
                       {u"lists"_s, pythonDict(lists, 8)},
                       {u"accounts"_s, pythonList(accounts)},
                       {u"change"_s, pythonDict(changeOf(domain, entity), 8)},
                       {u"required"_s, pythonList(required)},
                       {u"public"_s, isPublic ? u"True"_s : u"False"_s},
                       {u"requirements"_s, pythonList(proofs::ofRecords(domain, entity))}},
                      4) +
           u",\n"_s;
}

} // namespace

QString pytestResources(const Domain &domain)
{
    QString resources;
    QString bookings;
    for (const Entity *entity : data::inOrderOfNeed(domain)) {
        if (entity->presentation != Presentation::Toggle)
            resources += resource(domain, *entity);
    }
    for (const Rule &rule : domain.rules) {
        if (rule.kind == RuleKind::NoOverlap)
            bookings += u"    "_s +
                        pythonDict({{u"path"_s, pythonString(naming::routeName(*domain.entity(rule.entity)))},
                                    {u"message"_s, pythonString(rule.message)},
                                    {u"requirements"_s, pythonList(proofs::sorted(rule.requirements))}},
                                   4) +
                        u",\n"_s;
    }
    QStringList helpers;
    for (const QString &name : {u"day"_s, u"moment"_s}) {
        if (resources.contains(u": "_s + name + u'('))
            helpers.append(name);
    }
    QString code = u"\"\"\"What the tests know about each kind of record.\"\"\"\n\n"_s;
    if (!helpers.isEmpty())
        code += u"from client import %1\n\n"_s.arg(helpers.join(u", "_s));
    code += u"# The requirements that ask for accounts.\nACCOUNTS = "_s +
            pythonList(proofs::ofCapability(domain, CapabilityKind::Accounts)) +
            u"\n\n# Each stands after those that it refers to.\nRESOURCES = [\n"_s + resources + u"]\n"_s;
    if (!bookings.isEmpty())
        code += u"\n# What is refused when a slot is taken.\nBOOKINGS = [\n"_s + bookings + u"]\n"_s;
    return code;
}

} // namespace autodevos
