// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/deadlines.h"

#include "agents/blueprint/generate/datamodel.h"
#include "agents/blueprint/generate/naming.h"
#include "agents/blueprint/generate/wordrows.h"

#include <algorithm>

namespace autodevos::deadlines {

using namespace Qt::StringLiterals;

namespace {

QStringList wordsOf(const QString &kind)
{
    for (const QStringList &row : features::wordRows(u"deadlines"_s)) {
        if (row.constFirst() == kind)
            return row.value(1).split(u' ');
    }
    return {};
}

QString bare(const QString &text)
{
    return text.toLower().remove(u' ').remove(u'-');
}

bool isDay(const Field &field)
{
    return field.type == FieldType::Date || field.type == FieldType::DateTime;
}

bool isDeadline(const Field &field)
{
    static const QStringList days = wordsOf(u"days"_s);
    static const QStringList beginnings = wordsOf(u"beginnings"_s);
    return isDay(field) &&
           (days.contains(bare(field.name)) || beginnings.contains(naming::words(field.name).constFirst()));
}

bool isOver(const QString &option)
{
    static const QStringList over = wordsOf(u"over"_s);
    return over.contains(bare(option));
}

const Field *tickOf(const Entity &entity)
{
    static const QStringList ticks = wordsOf(u"ticks"_s);
    for (const Field &field : entity.fields) {
        if (field.type == FieldType::Boolean && ticks.contains(bare(field.name)))
            return &field;
    }
    return nullptr;
}

const Field *endOf(const Entity &entity)
{
    static const QStringList ends = wordsOf(u"ends"_s);
    for (const Field &field : entity.fields) {
        if (isDay(field) && !field.required && ends.contains(bare(field.name)))
            return &field;
    }
    return nullptr;
}

/// The prompt says itself that such records can be overdue.
bool isAsked(const Domain &domain, const Entity &entity)
{
    return std::any_of(domain.capabilities.begin(), domain.capabilities.end(), [&](const Capability &capability) {
        return capability.kind == CapabilityKind::Due && capability.entity == entity.name && capability.page.isEmpty();
    });
}

QString startOf(const Domain &domain, const Deadline &deadline)
{
    for (const Rule &rule : domain.rules) {
        const bool isEnd = rule.entity == deadline.entity->name && rule.end == deadline.day->name;
        if (isEnd && rule.kind == RuleKind::EndsAfterStart)
            return rule.start;
    }
    return {};
}

} // namespace

bool isExpiry(const Field &field)
{
    static const QStringList expiries = wordsOf(u"expiries"_s);
    static const QStringList endings = wordsOf(u"endings"_s);
    const QString name = bare(field.name);
    return isDay(field) &&
           (expiries.contains(name) ||
            std::any_of(endings.begin(), endings.end(), [&](const QString &ending) { return name.endsWith(ending); }));
}

const Field *dayOf(const Entity &entity)
{
    for (const auto &isMeant : {isDeadline, isExpiry}) {
        for (const Field &field : entity.fields) {
            if (isMeant(field))
                return &field;
        }
    }
    return nullptr;
}

QStringList openOptions(const Field &state)
{
    QStringList open = state.options;
    open.removeIf(isOver);
    return open;
}

const Field *stateOf(const Entity &entity)
{
    for (const Field &field : entity.fields) {
        const bool isState = field.type == FieldType::Enum && field.required;
        const qsizetype open = isState ? openOptions(field).size() : 0;
        if (open > 0 && open < field.options.size())
            return &field;
    }
    return tickOf(entity);
}

QVector<Deadline> deadlinesOf(const Domain &domain)
{
    static const QStringList offers = wordsOf(u"offers"_s);
    QVector<Deadline> deadlines;
    for (const Entity &entity : domain.entities) {
        const Field *day = entity.presentation == Presentation::Page ? dayOf(entity) : nullptr;
        const bool isOffer =
            std::any_of(offers.begin(), offers.end(),
                        [name = entity.name.toLower()](const QString &word) { return name.endsWith(word); });
        if (!day || isOffer || data::isKept(domain, entity))
            continue;
        Deadline deadline{.entity = &entity, .day = day, .isExpiry = isExpiry(*day)};
        const Field *state = stateOf(entity);
        if (state && state->type == FieldType::Enum) {
            deadline.state = state;
            deadline.open = openOptions(*state);
        } else if (state) {
            deadline.tick = state;
        } else {
            deadline.ended = endOf(entity);
        }
        const bool isNext = naming::words(day->name).constFirst() == "next"_L1;
        if (!state && !deadline.ended && !deadline.isExpiry && !isNext && !isAsked(domain, entity))
            continue;
        deadline.start = startOf(domain, deadline);
        deadlines.append(deadline);
    }
    return deadlines;
}

namespace {

const Field *intervalOf(const Entity &entity)
{
    for (const Field &field : entity.fields) {
        const bool isDays = field.type == FieldType::Integer && field.name.startsWith(u"daysBetween"_s);
        if (isDays)
            return &field;
    }
    return nullptr;
}

} // namespace

QVector<Renewal> renewalsOf(const Domain &domain)
{
    QVector<Renewal> renewals;
    for (const Deadline &deadline : deadlinesOf(domain)) {
        const QStringList words = naming::words(deadline.day->name);
        const Field *interval = intervalOf(*deadline.entity);
        if (words.size() < 2 || words.constFirst() != "next"_L1 || !interval)
            continue;
        for (const Entity &event : domain.entities) {
            const auto link =
                std::find_if(event.relations.begin(), event.relations.end(), [&](const Relation &relation) {
                    return !relation.many && relation.target == deadline.entity->name;
                });
            const auto date = std::find_if(event.fields.begin(), event.fields.end(), isDay);
            const QStringList own = naming::words(event.name);
            if (own.isEmpty() || own.constLast() != words.at(1) || link == event.relations.end() ||
                date == event.fields.end())
                continue;
            renewals.append({&event, &*link, &*date, deadline.entity, deadline.day, interval});
        }
    }
    return renewals;
}

} // namespace autodevos::deadlines
