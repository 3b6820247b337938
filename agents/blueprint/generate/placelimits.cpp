// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/placelimits.h"

#include "agents/blueprint/generate/datamodel.h"
#include "agents/blueprint/generate/normalise.h"
#include "agents/blueprint/generate/wordrows.h"

#include <algorithm>

namespace autodevos::places {

using namespace Qt::StringLiterals;

namespace {

QStringList wordsOf(const QString &kind)
{
    for (const QStringList &row : features::wordRows(u"places"_s)) {
        if (row.constFirst() == kind)
            return row.value(1).split(u' ');
    }
    return {};
}

QString bare(const QString &text)
{
    return text.toLower().remove(u' ').remove(u'-');
}

const Field *numberIn(const Entity &entity, const QStringList &names)
{
    for (const QString &name : names) { // what stands first says it best
        for (const Field &field : entity.fields) {
            if (field.type == FieldType::Integer && bare(field.name) == name)
                return &field;
        }
    }
    return nullptr;
}

bool isDay(const Field &field)
{
    return field.type == FieldType::Date || field.type == FieldType::DateTime;
}

/// Whoever books says when; then what is booked has its places again at another time.
bool choosesTime(const Domain &domain, const Entity &booking, const Entity &whole)
{
    static const QStringList own = wordsOf(u"moments"_s);
    const bool isSlot = std::any_of(domain.rules.begin(), domain.rules.end(), [&](const Rule &rule) {
        return rule.entity == booking.name && rule.kind != RuleKind::NotInPast;
    });
    const bool isDated = std::any_of(whole.fields.begin(), whole.fields.end(), isDay);
    return isSlot || std::any_of(booking.fields.begin(), booking.fields.end(), [&](const Field &field) {
               const bool isMoment = isDay(field) || field.type == FieldType::Time;
               return isMoment && field.required && (!isDated || own.contains(bare(field.name)));
           });
}

void readState(Limit &limit)
{
    static const QStringList freed = wordsOf(u"freed"_s);
    for (const Field &field : limit.booking->fields) {
        for (const QString &option : field.type == FieldType::Enum ? field.options : QStringList()) {
            if (freed.contains(bare(option)))
                limit.freed.append(option);
        }
        if (!limit.freed.isEmpty()) {
            limit.state = &field;
            return;
        }
    }
}

} // namespace

bool isBooking(const Domain &domain, const Entity &entity)
{
    static const QStringList names = wordsOf(u"bookings"_s);
    const QString name = entity.name.toLower();
    return domain.has(CapabilityKind::Booking, entity.name) ||
           std::any_of(names.begin(), names.end(), [&](const QString &word) { return name.endsWith(word); });
}

const Field *capacityOf(const Entity &entity)
{
    static const QStringList names = wordsOf(u"capacities"_s);
    return numberIn(entity, names);
}

const Field *leftOf(const Entity &entity)
{
    static const QStringList names = wordsOf(u"left"_s);
    return numberIn(entity, names);
}

QVector<Limit> limitsOf(const Domain &domain)
{
    static const QStringList sizes = wordsOf(u"sizes"_s);
    QVector<Limit> limits;
    for (const Entity &booking : domain.entities) {
        if (booking.presentation == Presentation::Toggle || !isBooking(domain, booking) ||
            domain.has(CapabilityKind::Seats, booking.name) || data::isKept(domain, booking))
            continue;
        for (const Relation &relation : booking.relations) {
            const Entity *whole = relation.many || !relation.required ? nullptr : domain.entity(relation.target);
            const Field *capacity = whole && whole != &booking ? capacityOf(*whole) : nullptr;
            if (!capacity || choosesTime(domain, booking, *whole))
                continue;
            Limit limit{.booking = &booking,
                        .relation = &relation,
                        .whole = whole,
                        .capacity = capacity,
                        .size = numberIn(booking, sizes)};
            readState(limit);
            limits.append(limit);
            break;
        }
    }
    return limits;
}

bool isLimit(const Domain &domain, const Entity &entity, const Field &field)
{
    const QVector<Limit> limits = limitsOf(domain);
    return std::any_of(limits.begin(), limits.end(), [&](const Limit &limit) {
        return limit.whole->name == entity.name && limit.capacity->name == field.name;
    });
}

} // namespace autodevos::places
