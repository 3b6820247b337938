// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/sums.h"

#include "agents/blueprint/generate/naming.h"
#include "agents/blueprint/generate/normalise.h"
#include "agents/blueprint/generate/placelimits.h"
#include "agents/blueprint/generate/wordrows.h"

#include <algorithm>

namespace autodevos::sums {

using namespace Qt::StringLiterals;

namespace {

QStringList wordsOf(const QString &kind)
{
    for (const QStringList &row : features::wordRows(u"sums"_s)) {
        if (row.constFirst() == kind)
            return row.value(1).split(u' ');
    }
    return {};
}

bool hasWord(const Field &field, const QStringList &words)
{
    const QStringList own = naming::words(field.name);
    return std::any_of(own.begin(), own.end(), [&](const QString &word) { return words.contains(word); });
}

bool isFigure(const Field &field)
{
    return field.type == FieldType::Integer || field.type == FieldType::Number;
}

const Field *totalIn(const Entity &entity)
{
    static const QStringList names = wordsOf(u"totals"_s);
    for (const Field &field : entity.fields) {
        if (field.type == FieldType::Money && names.contains(field.name.toLower()))
            return &field;
    }
    return nullptr;
}

const Field *hoursIn(const Entity &entity)
{
    static const QStringList hours = wordsOf(u"hours"_s);
    const auto found = std::find_if(entity.fields.begin(), entity.fields.end(),
                                    [](const Field &field) { return isFigure(field) && hasWord(field, hours); });
    return found == entity.fields.end() ? nullptr : &*found;
}

const Field *rateIn(const Entity &entity)
{
    static const QStringList hourly = wordsOf(u"hourly"_s);
    static const QStringList others = wordsOf(u"others"_s);
    const auto found = std::find_if(entity.fields.begin(), entity.fields.end(), [](const Field &field) {
        return field.type == FieldType::Money && hasWord(field, hourly) && !hasWord(field, others);
    });
    return found == entity.fields.end() ? nullptr : &*found;
}

/// What is paid for by the piece, beside the hours.
Product goodsIn(const Entity &entity)
{
    static const QStringList amounts = wordsOf(u"amounts"_s);
    static const QStringList prices = wordsOf(u"prices"_s);
    static const QStringList others = wordsOf(u"others"_s);
    const Field *hours = hoursIn(entity);
    const Field *rate = hours ? rateIn(entity) : nullptr;
    Product goods;
    for (const QString &word : amounts) { // what stands first says it best
        for (const Field &field : entity.fields) {
            if (!goods.amount && isFigure(field) && &field != hours && hasWord(field, {word}))
                goods.amount = &field;
        }
    }
    for (const Field &field : entity.fields) {
        if (!goods.price && field.type == FieldType::Money && &field != rate && hasWord(field, prices) &&
            !hasWord(field, others))
            goods.price = &field;
    }
    return goods;
}

Sum sumIn(const Entity &entity)
{
    Sum sum{.entity = &entity, .products = {}, .total = totalIn(entity)};
    if (!sum.total)
        return sum;
    if (const Product goods = goodsIn(entity); goods.amount && goods.price)
        sum.products.append(goods);
    if (const Product work{.amount = hoursIn(entity), .price = rateIn(entity)}; work.amount && work.price)
        sum.products.append(work);
    return sum;
}

} // namespace

QVector<Sum> sumsOf(const Domain &domain)
{
    QVector<Sum> found;
    for (const Entity &entity : domain.entities) {
        const bool isOther = entity.presentation == Presentation::Toggle || places::isBooking(domain, entity) ||
                             domain.has(CapabilityKind::Seats, entity.name) || domain.has(CapabilityKind::Cart) ||
                             domain.has(CapabilityKind::Lines, entity.name) ||
                             domain.has(CapabilityKind::Stock, entity.name) ||
                             entity.access.create.contains(u"visitor"_s);
        if (const Sum sum = sumIn(entity); !isOther && !sum.products.isEmpty())
            found.append(sum);
    }
    return found;
}

bool isSum(const Domain &domain, const Entity &entity, const QString &field)
{
    const Field *total = totalIn(entity);
    if (!total || total->name != field)
        return false;
    const QVector<Sum> sums = sumsOf(domain);
    return std::any_of(sums.begin(), sums.end(), [&](const Sum &sum) { return sum.entity->name == entity.name; });
}

bool lacksRate(const Entity &entity)
{
    const Product goods = goodsIn(entity);
    return totalIn(entity) && hoursIn(entity) && !rateIn(entity) && goods.amount && goods.price;
}

} // namespace autodevos::sums
