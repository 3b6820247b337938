// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/samples.h"

#include "agents/blueprint/generate/naming.h"
#include "agents/blueprint/generate/normalise.h"
#include "agents/blueprint/generate/placelimits.h"
#include "agents/blueprint/generate/seating.h"

#include <algorithm>

namespace autodevos::samples {

using namespace Qt::StringLiterals;

namespace {

Sample textSample(const QString &text)
{
    return {Sample::Kind::Text, text, 0, {}};
}

QString limitedText(const Field &field)
{
    const auto least = static_cast<qsizetype>(field.minimum.value_or(1));
    const auto most = static_cast<qsizetype>(field.maximum.value_or(200));
    QString text = naming::pascal(field.name).left(24) + u" A"_s;
    if (text.size() < least)
        text = text.leftJustified(least, u'x');
    return text.size() > most ? text.left(std::max<qsizetype>(most, 1)).trimmed() : text;
}

double limitedNumber(const Field &field, double usual)
{
    double value = field.type == FieldType::Money ? 1990 : field.type == FieldType::Duration ? 45 : usual;
    value = std::max(value, field.minimum.value_or(value));
    return field.maximum ? std::min(value, *field.maximum) : value;
}

} // namespace

QString hoursPart(const Domain &domain, const Entity &entity, const Field &field)
{
    for (const Rule &rule : domain.rules) {
        const Entity *booked = domain.entity(rule.entity);
        const Relation *resource = booked ? findRelation(*booked, rule.resource) : nullptr;
        if (rule.kind != RuleKind::WithinHours || !resource || resource->target != entity.name)
            continue;
        if (rule.opens == field.name)
            return u"opens"_s;
        if (rule.closes == field.name)
            return u"closes"_s;
    }
    return {};
}

bool isEnd(const Domain &domain, const Entity &entity, const Field &field)
{
    return std::any_of(domain.rules.begin(), domain.rules.end(),
                       [&](const Rule &rule) { return rule.entity == entity.name && rule.end == field.name; });
}

Sample fixedSample(const Domain &domain, const Entity &entity, const Field &field)
{
    if (field.name == data::seatField(domain, entity))
        return textSample(u"A1"_s);
    switch (field.type) {
    case FieldType::String:
    case FieldType::Text:
        return textSample(limitedText(field));
    case FieldType::Integer:
    case FieldType::Number:
    case FieldType::Money:
    case FieldType::Duration:
    case FieldType::Rating: {
        constexpr double kRoom = 40; // more than the tests book
        return {Sample::Kind::Number, {}, limitedNumber(field, places::isLimit(domain, entity, field) ? kRoom : 3), {}};
    }
    case FieldType::Date:
        return {Sample::Kind::Day, {}, 0, {}};
    case FieldType::DateTime:
        return {Sample::Kind::Moment, {}, isEnd(domain, entity, field) ? 12.0 : 10.0, {}};
    case FieldType::Time: {
        const QString part = hoursPart(domain, entity, field);
        return textSample(part == "opens"_L1             ? u"08:00"_s
                          : part == "closes"_L1          ? u"18:00"_s
                          : isEnd(domain, entity, field) ? u"11:00"_s
                                                         : u"10:00"_s);
    }
    case FieldType::Boolean:
        return {Sample::Kind::Truth, {}, 0, {}};
    case FieldType::Enum:
        return textSample(field.options.constFirst());
    case FieldType::Email:
        return textSample(u"person@example.com"_s);
    case FieldType::Phone:
        return textSample(u"+1 555 0100"_s);
    case FieldType::Url:
    case FieldType::Image:
    case FieldType::File:
        return textSample(u"https://example.com/sample"_s);
    case FieldType::Colour:
        return textSample(u"#2563eb"_s);
    case FieldType::List: {
        QStringList entries{u"First"_s, u"Second"_s};
        while (field.minimum && entries.size() < static_cast<qsizetype>(*field.minimum))
            entries.append(u"Entry %1"_s.arg(entries.size() + 1));
        while (field.maximum && entries.size() > static_cast<qsizetype>(*field.maximum))
            entries.removeLast();
        return {Sample::Kind::Texts, {}, 0, entries};
    }
    }
    return {};
}

} // namespace autodevos::samples
