// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/weeks.h"

#include "agents/blueprint/generate/datamodel.h"
#include "agents/blueprint/generate/normalise.h"
#include "agents/blueprint/generate/wordrows.h"

#include <algorithm>

namespace autodevos::weeks {

using namespace Qt::StringLiterals;

namespace {

const Field *timeNamed(const Entity &entity, const QStringList &names)
{
    const auto found = std::find_if(entity.fields.begin(), entity.fields.end(), [&](const Field &field) {
        return field.type == FieldType::Time && names.contains(field.name.toLower());
    });
    return found == entity.fields.end() ? nullptr : &*found;
}

} // namespace

const Field *dayOf(const Entity &entity)
{
    const Field *found = nullptr;
    for (const Field &field : entity.fields) {
        const bool isDay = field.type == FieldType::Date || field.type == FieldType::DateTime;
        if (isDay && (!found || field.name == "date"_L1))
            found = &field;
    }
    return found;
}

std::pair<const Field *, const Field *> spanOf(const Entity &entity)
{
    for (const QStringList &row : features::wordRows(u"spans"_s)) {
        if (row.constFirst() != "span"_L1)
            continue;
        const Field *start = timeNamed(entity, row.value(1).split(u' '));
        const Field *end = timeNamed(entity, row.value(2).split(u' '));
        if (start && end && start->required)
            return {start, end};
    }
    return {nullptr, nullptr};
}

QVector<Weekly> weekliesOf(const Domain &domain)
{
    QVector<Weekly> all;
    for (const Capability &asked : data::capabilitiesOf(domain, CapabilityKind::Charts)) {
        const Entity *entity = domain.entity(asked.entity);
        const QStringList words = asked.page.split(u' ');
        if (!entity || words.constFirst() != "week"_L1)
            continue;
        Weekly weekly{.entity = entity,
                      .measure = findField(*entity, asked.fields.value(0)),
                      .date = dayOf(*entity),
                      .requirements = asked.requirements};
        if (words.size() == 3) {
            weekly.start = findField(*entity, words.at(1));
            weekly.end = findField(*entity, words.at(2));
        }
        const bool isWhole = words.size() == 1 || (weekly.start && weekly.end);
        if (weekly.measure && weekly.date && isWhole)
            all.append(weekly);
    }
    return all;
}

} // namespace autodevos::weeks
