// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/frontendfeatures.h"
#include "agents/blueprint/generate/modules/faq.h"
#include "agents/blueprint/generate/naming.h"
#include "agents/blueprint/generate/normalise.h"
#include "agents/blueprint/generate/seedrows.h"
#include "agents/blueprint/generate/sitecode.h"
#include "agents/blueprint/generate/tscode.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

#include <algorithm>
#include <utility>

namespace autodevos::sitecode {

using namespace Qt::StringLiterals;

namespace {

using Members = QVector<std::pair<QString, QJsonValue>>;

constexpr int kMemberIndentation = 4;

/// The day from which samples count theirs: files are the same whenever they are made.
QDate firstDay()
{
    return {2026, 6, 15};
}

QJsonValue stored(const SeedValue &value)
{
    const auto *moment = std::get_if<SeedMoment>(&value);
    if (!moment)
        return std::get<QJsonValue>(value);
    const QDate day = moment->month
                          ? QDate(firstDay().year(), 1, 1).addMonths(*moment->month - 1).addDays(moment->days - 1)
                          : firstDay().addDays(moment->days);
    if (!moment->hour)
        return day.toString(Qt::ISODate);
    const QDateTime midnight(day, QTime(0, 0), Qt::UTC);
    return midnight.addSecs((*moment->hour * 60 + moment->minute) * 60).toString(Qt::ISODateWithMs);
}

/// Positions among rows are counted from 0, ids from 1.
QJsonValue idsOf(const QJsonValue &positions)
{
    if (!positions.isArray())
        return positions.toInt() + 1;
    QJsonArray ids;
    const QJsonArray all = positions.toArray();
    for (const QJsonValue position : all)
        ids.append(position.toInt() + 1);
    return ids;
}

QString literal(const QJsonValue &value)
{
    const QString inList = QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
    return inList.mid(1, inList.size() - 2);
}

/// A list on one line where there is room for it, else one item a line.
QString memberText(const QString &name, const QJsonValue &value, bool isLast)
{
    const QString head = literal(name) + u": "_s;
    const QString tail = isLast ? QString() : u","_s;
    if (!value.isArray())
        return head + literal(value) + tail;
    QStringList items;
    const QJsonArray list = value.toArray();
    for (const QJsonValue item : list)
        items.append(literal(item));
    const QString line = head + u'[' + items.join(u", "_s) + u']';
    if (kMemberIndentation + ts::columns(line + tail) <= ts::kPrintWidth)
        return line + tail;
    const QString indentation(kMemberIndentation, u' ');
    const QString deeper = u'\n' + indentation + u"  "_s;
    return head + u'[' + deeper + items.join(u',' + deeper) + u'\n' + indentation + u']' + tail;
}

QString objectText(const Members &members, int indentation)
{
    const QString outer(indentation, u' ');
    QString text = u"{\n"_s;
    for (qsizetype i = 0; i < members.size(); ++i)
        text +=
            outer + u"  "_s + memberText(members.at(i).first, members.at(i).second, i + 1 == members.size()) + u'\n';
    return text + outer + u'}';
}

QString listText(const QVector<Members> &rows)
{
    QStringList objects;
    for (const Members &row : rows)
        objects.append(u"  "_s + objectText(row, 2));
    return rows.isEmpty() ? u"[]\n"_s : u"[\n"_s + objects.join(u",\n"_s) + u"\n]\n"_s;
}

/// What is empty is written as well, so that everybody sees what can be filled in.
QJsonValue emptyValue(FieldType type)
{
    switch (type) {
    case FieldType::String:
    case FieldType::Text:
    case FieldType::Email:
    case FieldType::Phone:
    case FieldType::Url:
    case FieldType::Image:
    case FieldType::File:
        return QString();
    case FieldType::List:
        return QJsonArray();
    default:
        return QJsonValue::Null;
    }
}

Members recordOf(const Entity &entity, const SeedRow &row, int id)
{
    const auto find = [&row](const QString &name) {
        return std::find_if(row.begin(), row.end(), [&name](const auto &member) { return member.first == name; });
    };
    Members members{{u"id"_s, id}};
    for (const Field &field : entity.fields) {
        const auto found = find(field.name);
        members.append({field.name, found == row.end() ? emptyValue(field.type) : stored(found->second)});
    }
    for (const Relation &relation : entity.relations) {
        const auto found = find(relation.name);
        if (found != row.end())
            members.append({relation.name, idsOf(stored(found->second))});
        else
            members.append({relation.name, relation.many ? QJsonValue(QJsonArray()) : QJsonValue(QJsonValue::Null)});
    }
    return members;
}

} // namespace

QString contentName(const Entity &entity)
{
    static const QStringList taken{u"pages"_s, u"faq"_s, u"site"_s};
    const QString name = naming::routeName(entity);
    return taken.contains(name) ? name + u"-records"_s : name;
}

QString recordsFile(const Domain &domain, const Entity &entity, const QJsonObject &vocabulary)
{
    QVector<Members> records;
    const SeedRows rows = seedRows(domain, vocabulary);
    for (const SeedTable &table : rows.tables) {
        if (table.entity->name != entity.name)
            continue;
        for (const SeedRow &row : table.rows)
            records.append(recordOf(entity, row, static_cast<int>(records.size()) + 1));
    }
    return listText(records);
}

QString pagesFile(const Domain &domain, const QJsonObject &vocabulary)
{
    QVector<Members> pages;
    for (const SeedPage &page : seedPages(domain, vocabulary))
        pages.append({{u"slug"_s, page.slug}, {u"title"_s, page.title}, {u"body"_s, page.body}});
    return listText(pages);
}

QString questionsFile(const Domain &domain)
{
    Domain described = domain;
    described.summary = features::tagline(domain);
    QVector<Members> entries;
    for (const FaqEntry &entry : firstQuestions(described))
        entries.append({{u"question"_s, entry.question}, {u"answer"_s, entry.answer}});
    return listText(entries);
}

QString settingsFile(const Domain &domain)
{
    Members members{{u"name"_s, domain.name.simplified()}, {u"tagline"_s, features::tagline(domain)}};
    if (domain.has(CapabilityKind::Contact))
        members.append({u"email"_s, u"hello@example.com"_s});
    return objectText(members, 0) + u'\n';
}

} // namespace autodevos::sitecode
