// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/seedcode.h"

#include "agents/blueprint/generate/naming.h"
#include "agents/blueprint/generate/seedrows.h"
#include "agents/blueprint/generate/tscode.h"

#include <QJsonArray>

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;
using ts::Doc;

namespace {

QString assignment(const QString &head, const Doc &value)
{
    return ts::print(ts::concat({ts::text(head), value, ts::text(u";"_s)})) + u'\n';
}

Doc listDoc(const QJsonArray &list)
{
    const bool isOfNumbers = std::all_of(list.begin(), list.end(), [](const auto &item) { return item.isDouble(); });
    QVector<double> numbers;
    QStringList texts;
    for (const QJsonValue item : list) {
        numbers.append(item.toDouble());
        texts.append(item.toString());
    }
    return isOfNumbers ? ts::numberArray(numbers) : ts::strings(texts);
}

Doc valueDoc(const QJsonValue &value)
{
    if (value.isArray())
        return listDoc(value.toArray());
    if (value.isBool())
        return ts::boolean(value.toBool());
    return value.isDouble() ? ts::number(value.toDouble()) : ts::string(value.toString());
}

/// `day(3)`, `moment(3, 9)` or `dayOfMonth(6, 1)`
Doc momentDoc(const SeedMoment &moment)
{
    if (moment.month)
        return ts::call(u"dayOfMonth"_s, {ts::number(*moment.month), ts::number(moment.days)});
    QVector<Doc> arguments{ts::number(moment.days)};
    if (moment.hour)
        arguments.append(ts::number(*moment.hour));
    if (moment.minute > 0)
        arguments.append(ts::number(moment.minute));
    return ts::call(moment.hour ? u"moment"_s : u"day"_s, arguments);
}

Doc rowDoc(const SeedRow &row)
{
    QVector<Doc> members;
    for (const auto &[name, value] : row) {
        const auto *moment = std::get_if<SeedMoment>(&value);
        members.append(ts::property(name, moment ? momentDoc(*moment) : valueDoc(std::get<QJsonValue>(value))));
    }
    return ts::object(members, !members.isEmpty());
}

Doc tableDoc(const SeedTable &table)
{
    QVector<Doc> rows;
    for (const SeedRow &row : table.rows)
        rows.append(rowDoc(row));
    QVector<Doc> links;
    for (const Relation *relation : table.links)
        links.append(ts::property(relation->name,
                                  relation->target == "User"_L1 ? u"user"_s : naming::delegateName(relation->target)));
    return ts::object({ts::property(u"model"_s, naming::delegateName(table.entity->name)),
                       ts::property(u"links"_s, ts::object(links)), ts::property(u"rows"_s, ts::array(rows))},
                      true);
}

Doc peopleDoc(const QVector<SeedPerson> &people)
{
    QVector<Doc> items;
    for (const SeedPerson &person : people)
        items.append(ts::object({ts::property(u"name"_s, person.name), ts::property(u"email"_s, person.email),
                                 ts::property(u"role"_s, person.role)}));
    return ts::array(items);
}

} // namespace

QString seedCode(const Domain &domain, const QJsonObject &vocabulary)
{
    const SeedRows rows = seedRows(domain, vocabulary);
    QVector<Doc> seeds;
    for (const SeedTable &table : rows.tables)
        seeds.append(tableDoc(table));
    const QString records = assignment(u"export const seeds: Seed[] = "_s, ts::array(seeds));
    QStringList helpers;
    for (const QString &name : {u"day"_s, u"dayOfMonth"_s, u"moment"_s}) {
        if (records.contains(name + u'('))
            helpers.append(name);
    }
    QString code = u"import type { ModelName } from '../database.js';\n"_s;
    if (!helpers.isEmpty())
        code += ts::print(ts::importNames(helpers, u"./dates.js"_s)) + u'\n';
    return code +
           u"\nexport interface Seed {\n  model: ModelName;\n"
           "  /** Models to which members of a row refer, by position among that model's rows. */\n"
           "  links: Record<string, ModelName>;\n  rows: Record<string, unknown>[];\n}\n\n"_s +
           assignment(u"export const people = "_s, peopleDoc(rows.people)) + u'\n' + records;
}

QString pagesCode(const Domain &domain, const QJsonObject &vocabulary)
{
    QVector<Doc> pages;
    for (const SeedPage &page : seedPages(domain, vocabulary))
        pages.append(ts::object({ts::property(u"slug"_s, page.slug), ts::property(u"title"_s, page.title),
                                 ts::property(u"body"_s, page.body)},
                                true));
    return u"/** What the pages say until an admin changes them. */\n"_s +
           assignment(u"export const defaultPages = "_s, ts::array(pages));
}

QString demoEmail(const QString &role)
{
    return naming::kebab(role) + u"@example.com"_s;
}

} // namespace autodevos
