// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/charted.h"

#include "agents/blueprint/generate/datamodel.h"
#include "agents/blueprint/generate/naming.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace autodevos::charted {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostMeasures = 2;

bool hasAny(const QString &name, const QSet<QString> &words)
{
    const QStringList own = naming::words(name);
    return std::any_of(own.begin(), own.end(),
                       [&](const QString &word) { return words.contains(naming::singular(word)); });
}

int weightOf(const Field &field)
{
    static const QSet<QString> labels{u"year"_s,      u"age"_s,     u"level"_s,    u"position"_s, u"order"_s,
                                      u"number"_s,    u"code"_s,    u"latitude"_s, u"room"_s,     u"floor"_s,
                                      u"longitude"_s, u"minimum"_s, u"maximum"_s,  u"threshold"_s};
    if (field.type == FieldType::Money)
        return 5;
    if (field.type == FieldType::Duration)
        return 4;
    if (field.type == FieldType::Rating)
        return 2;
    const bool isNumber = field.type == FieldType::Integer || field.type == FieldType::Number;
    return isNumber && !hasAny(field.name, labels) ? 3 : 0;
}

} // namespace

bool isPlanned(const Entity &entity)
{
    static const QSet<QString> words{
        u"event"_s,   u"appointment"_s, u"booking"_s,   u"reservation"_s, u"meeting"_s,    u"trip"_s,
        u"flight"_s,  u"class"_s,       u"session"_s,   u"workshop"_s,    u"viewing"_s,    u"screening"_s,
        u"shift"_s,   u"tournament"_s,  u"match"_s,     u"concert"_s,     u"conference"_s, u"webinar"_s,
        u"holiday"_s, u"interview"_s,   u"departure"_s, u"schedule"_s,    u"itinerary"_s,
    };
    return hasAny(entity.name, words);
}

QString dayOf(const Domain &domain, const Entity &entity)
{
    static const QSet<QString> ahead{u"due"_s,       u"deadline"_s, u"start"_s,     u"end"_s,     u"until"_s,
                                     u"return"_s,    u"checkout"_s, u"expire"_s,    u"expiry"_s,  u"birth"_s,
                                     u"birthday"_s,  u"born"_s,     u"birthdate"_s, u"arrival"_s, u"departure"_s,
                                     u"scheduled"_s, u"next"_s,     u"renewal"_s,   u"target"_s,  u"close"_s,
                                     u"planned"_s,   u"follow"_s,   u"available"_s};
    if (isPlanned(entity))
        return u"createdAt"_s;
    for (const Field &field : entity.fields) {
        const bool isDay = field.type == FieldType::Date || field.type == FieldType::DateTime;
        const bool isRuled = std::any_of(domain.rules.begin(), domain.rules.end(), [&](const Rule &rule) {
            return rule.entity == entity.name && rule.start == field.name;
        });
        if (isDay && !isRuled && !hasAny(field.name, ahead))
            return field.name;
    }
    return u"createdAt"_s;
}

QStringList measures(const Entity &entity)
{
    QVector<const Field *> found;
    for (const Field &field : entity.fields) {
        if (weightOf(field) > 0)
            found.append(&field);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Field *a, const Field *b) { return weightOf(*a) > weightOf(*b); });
    QStringList names;
    for (const Field *field : found.mid(0, kMostMeasures))
        names.append(field->name);
    return names;
}

bool isAveraged(const Field &field)
{
    static const QSet<QString> words{
        u"price"_s,    u"rate"_s,     u"weight"_s,     u"score"_s,    u"rating"_s,   u"temperature"_s, u"percent"_s,
        u"grade"_s,    u"salary"_s,   u"percentage"_s, u"height"_s,   u"speed"_s,    u"heart"_s,       u"pulse"_s,
        u"pressure"_s, u"progress"_s, u"mood"_s,       u"fee"_s,      u"humidity"_s, u"ph"_s,          u"ammonia"_s,
        u"nitrate"_s,  u"nitrite"_s,  u"hardness"_s,   u"salinity"_s, u"level"_s};
    return field.type == FieldType::Rating || hasAny(field.name, words);
}

bool isLedger(const Domain &domain, const Entity &entity)
{
    const bool hasUniqueText = std::any_of(entity.fields.begin(), entity.fields.end(), [](const Field &field) {
        return field.unique && data::isTextual(field.type);
    });
    return domain.has(CapabilityKind::Dashboard, entity.name) && !measures(entity).isEmpty() && !hasUniqueText &&
           dayOf(domain, entity) != "createdAt"_L1;
}

int daysAgo(int position)
{
    static constexpr std::array days{1,  2,  4,  5,  9,  11, 12, 17, 20, 22, 23,  29,
                                     34, 38, 40, 47, 53, 58, 66, 75, 84, 97, 112, 128};
    const auto at = static_cast<std::size_t>(position);
    return days.at(at % days.size()) + 2 * static_cast<int>(at / days.size());
}

} // namespace autodevos::charted
