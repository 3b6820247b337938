// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/frontendsamples.h"

#include "agents/blueprint/generate/normalise.h"
#include "agents/blueprint/generate/samples.h"

#include <algorithm>
#include <cmath>

namespace autodevos::samples {

using namespace Qt::StringLiterals;

namespace {

/// A day that no rule against the past will refuse for a long time.
const QString &farDay()
{
    static const QString day = u"2035-05-17"_s;
    return day;
}

QString fitted(QString text, const Field &field)
{
    while (field.minimum && text.size() < static_cast<qsizetype>(*field.minimum))
        text += u" more"_s;
    if (field.maximum && text.size() > static_cast<qsizetype>(*field.maximum))
        text = text.left(static_cast<qsizetype>(*field.maximum)).trimmed();
    return text;
}

double limited(double wished, const Field &field)
{
    return std::clamp(
        wished, field.minimum.value_or(std::min(wished, 0.0)),
        std::max(field.maximum.value_or(std::max(wished, field.minimum.value_or(wished))), field.minimum.value_or(0)));
}

int whole(double wished, const Field &field)
{
    return static_cast<int>(std::ceil(limited(wished, field)));
}

/// Working hours enclose the time at which everything else takes place.
QString timeOfDay(const Domain &domain, const Entity &entity, const Field &field)
{
    for (const Rule &rule : domain.rules) {
        const Entity *booked = domain.entity(rule.entity);
        const Relation *resource = booked ? findRelation(*booked, rule.resource) : nullptr;
        if (!resource || resource->target != entity.name)
            continue;
        if (rule.opens == field.name)
            return u"09:00"_s;
        if (rule.closes == field.name)
            return u"17:00"_s;
    }
    return samples::isEnd(domain, entity, field) ? u"11:00"_s : u"10:00"_s;
}

QStringList items(const Field &field)
{
    QStringList all{u"First"_s, u"Second"_s};
    while (field.minimum && all.size() < static_cast<qsizetype>(*field.minimum))
        all.append(u"Item %1"_s.arg(all.size() + 1));
    if (field.maximum && all.size() > static_cast<qsizetype>(*field.maximum))
        all = all.mid(0, std::max<qsizetype>(1, static_cast<qsizetype>(*field.maximum)));
    return all;
}

QString sentence(const Entity &entity, const Field &field)
{
    const QString name = entity.label.toLower();
    return field.name == entity.titleField ? u"Tested %1"_s.arg(name) : u"%1 of the %2"_s.arg(field.label, name);
}

} // namespace

QString typed(const Domain &domain, const Entity &entity, const Field &field)
{
    switch (field.type) {
    case FieldType::String:
    case FieldType::Text:
        return fitted(sentence(entity, field), field);
    case FieldType::Integer:
        return QString::number(whole(3, field));
    case FieldType::Number:
        return QString::number(limited(2.5, field));
    case FieldType::Money:
        return QString::number(whole(1250, field) / 100.0, 'f', 2);
    case FieldType::Date:
        return field.name.contains("birth"_L1, Qt::CaseInsensitive) ? u"1990-05-17"_s : farDay();
    case FieldType::Time:
        return timeOfDay(domain, entity, field);
    case FieldType::DateTime:
        return farDay() + (samples::isEnd(domain, entity, field) ? u"T12:00"_s : u"T10:00"_s);
    case FieldType::Duration:
        return QString::number(whole(45, field));
    case FieldType::Boolean:
        return u"true"_s;
    case FieldType::Enum:
        return field.options.value(0);
    case FieldType::Email:
        return u"sam@example.com"_s;
    case FieldType::Phone:
        return u"+1 555 0100"_s;
    case FieldType::Url:
        return u"https://example.com/page"_s;
    case FieldType::Image:
        return u"https://example.com/picture.jpg"_s;
    case FieldType::File:
        return u"https://example.com/file.pdf"_s;
    case FieldType::Rating:
        return QString::number(whole(4, field));
    case FieldType::Colour:
        return u"#3366cc"_s;
    case FieldType::List:
        return items(field).join(u'\n');
    }
    return {};
}

ts::Doc sent(const Domain &domain, const Entity &entity, const Field &field)
{
    const QString text = typed(domain, entity, field);
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Number:
    case FieldType::Duration:
    case FieldType::Rating:
        return ts::number(text.toDouble());
    case FieldType::Money:
        return ts::number(whole(1250, field));
    case FieldType::Boolean:
        return ts::boolean(true);
    case FieldType::DateTime:
        return ts::string(text + u":00.000Z"_s);
    case FieldType::List:
        return ts::strings(items(field));
    default:
        return ts::string(text);
    }
}

QString labelOf(const Domain &domain, const Entity &entity)
{
    const Field *title = findField(entity, entity.titleField);
    return title ? typed(domain, entity, *title) : u"Tested %1"_s.arg(entity.label.toLower());
}

} // namespace autodevos::samples
