// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/totals.h"

#include "agents/blueprint/generate/datamodel.h"
#include "agents/blueprint/generate/placelimits.h"
#include "agents/blueprint/generate/wordrows.h"

#include <algorithm>

namespace autodevos::totals {

using namespace Qt::StringLiterals;

namespace {

const QString kTotal = u"totalPrice"_s;

QStringList wordsOf(const QString &kind)
{
    for (const QStringList &row : features::wordRows(u"totals"_s)) {
        if (row.constFirst() == kind)
            return row.value(1).split(u' ');
    }
    return {};
}

const Field *fieldOf(const Entity &entity, FieldType type, const QStringList &names)
{
    for (const QString &name : names) { // what stands first says it best
        for (const Field &field : entity.fields) {
            if (field.type == type && field.name.toLower() == name)
                return &field;
        }
    }
    return nullptr;
}

std::optional<Total> totalOf(const Domain &domain, const Entity &booking, const Relation &relation)
{
    static const QStringList prices = wordsOf(u"prices"_s);
    static const QStringList sizes = wordsOf(u"sizes"_s);
    static const QStringList starts = wordsOf(u"starts"_s);
    static const QStringList ends = wordsOf(u"ends"_s);
    const Entity *whole = relation.many || !relation.required ? nullptr : domain.entity(relation.target);
    const Field *price = whole && whole != &booking ? fieldOf(*whole, FieldType::Money, prices) : nullptr;
    if (!price)
        return std::nullopt;
    Total total{.booking = &booking,
                .relation = &relation,
                .whole = whole,
                .price = price,
                .size = fieldOf(booking, FieldType::Integer, sizes),
                .start = fieldOf(booking, FieldType::Date, starts),
                .end = fieldOf(booking, FieldType::Date, ends),
                .total = fieldOf(booking, FieldType::Money, {kTotal.toLower()})};
    if (!total.start || !total.end)
        total.start = total.end = nullptr;
    for (const Relation &other : booking.relations) {
        const Entity *extra = other.many ? domain.entity(other.target) : nullptr;
        const Field *extraPrice = extra ? fieldOf(*extra, FieldType::Money, prices) : nullptr;
        if (!total.extras && extraPrice) {
            total.extras = &other;
            total.extraPrice = extraPrice;
        }
    }
    return total.size || total.start ? std::optional(total) : std::nullopt;
}

} // namespace

QVector<Total> totalsOf(const Domain &domain, bool isAsked)
{
    QVector<Total> totals;
    for (const Entity &booking : domain.entities) {
        const bool isPlain = booking.presentation == Presentation::Page && places::isBooking(domain, booking) &&
                             !domain.has(CapabilityKind::Seats, booking.name) &&
                             !domain.has(CapabilityKind::Lines, booking.name) && !data::isKept(domain, booking);
        for (const Relation &relation : isPlain ? booking.relations : QVector<Relation>()) {
            const std::optional<Total> total = totalOf(domain, booking, relation);
            if (!total || (!total->total && !isAsked))
                continue;
            totals.append(*total);
            break;
        }
    }
    return totals;
}

bool isTotal(const Domain &domain, const Entity &entity, const QString &field)
{
    if (field != kTotal)
        return false;
    const QVector<Total> totals = totalsOf(domain);
    return std::any_of(totals.begin(), totals.end(),
                       [&](const Total &total) { return total.booking->name == entity.name; });
}

} // namespace autodevos::totals
