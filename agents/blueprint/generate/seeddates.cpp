// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/charted.h"
#include "agents/blueprint/generate/naming.h"
#include "agents/blueprint/generate/normalise.h"
#include "agents/blueprint/generate/seedfields.h"
#include "agents/blueprint/generate/seedvalues.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>

// When samples are: the days and hours of `SeedValues`.
namespace autodevos {

using namespace Qt::StringLiterals;
using namespace seedfields;

SeedValue SeedValues::clocked(const Entity &entity, const Field &field, int position)
{
    static const QSet<QString> wholeDays{u"attendance"_s, u"shift"_s, u"workday"_s, u"presence"_s};
    const bool isDay = wholeDays.contains(naming::singular(naming::words(entity.name).constLast()));
    const int length = isDay ? 465 + position % 4 * 15 : 40 + position % 4 * 35;
    const int day = isDay ? -1 - position / 4 : -1 - position / 2;
    const int hour = isDay ? 8 + position % 2 : position % 2 == 0 ? 9 : 14;
    if (field.type == FieldType::Duration)
        return QJsonValue(length);
    const int passed = field.name == "endedAt"_L1 ? length : 0;
    return SeedMoment{day, hour + passed / 60, passed % 60};
}

/// The first or last day of what lasts: some of it is over, some under way, the rest is to come. Seasons of a topic
/// carry the month in which they begin.
std::optional<SeedValue> SeedValues::periodDate(const Entity &entity, const Field &field, int position) const
{
    static const QStringList starts{u"start"_s, u"starts"_s, u"from"_s, u"begin"_s, u"begins"_s, u"opening"_s};
    static const QStringList ends{u"end"_s, u"ends"_s, u"until"_s, u"to"_s, u"closing"_s, u"return"_s};
    const bool isEnd = hasWord(field, ends);
    const int month = entryAt(entity, position).group;
    if (field.type == FieldType::Date && field.name == "month"_L1 && month > 0)
        return SeedMoment{.days = 1, .month = month};
    const auto isOther = [&](const Field &other) {
        return other.type == field.type && other.name != field.name && !hasWord(other, starts) && !hasWord(other, ends);
    };
    const bool isCounted = std::any_of(entity.fields.begin(), entity.fields.end(), isOther); // from a date of its own
    if (isCounted || (!isEnd && !hasWord(field, starts)))
        return std::nullopt;
    if (naming::words(entity.name).constLast() == "season"_L1 && month > 0) {
        constexpr int kMonths = 3;
        return isEnd ? SeedMoment{.days = 0, .month = month + kMonths} : SeedMoment{.days = 1, .month = month};
    }
    const std::optional<int> length = m_scales.days(entity);
    const bool isRuled = std::any_of(m_domain.rules.begin(), m_domain.rules.end(), [&](const Rule &rule) {
        return rule.entity == entity.name && rule.kind == RuleKind::NotInPast;
    });
    if (!length)
        return std::nullopt;
    // How much of it has passed; where nothing may begin in the past, all are to come.
    static constexpr std::array kPassed{0.4, 0.7, 0.2, -0.15, 0.85, 0.05, 0.55, -0.5, 0.3, -0.9, 1.2, -0.25};
    const double passed = kPassed.at(static_cast<std::size_t>(position) % kPassed.size());
    const bool isOfAllAtOnce = m_scales.isAtOnce(entity);
    const int ahead = 2 + position * std::max(*length / 3, 3);
    const int start = isRuled ? ahead : static_cast<int>(std::lround(-*length * (isOfAllAtOnce ? 0.4 : passed)));
    const int varied = std::max(*length + (isOfAllAtOnce ? 0 : position % 3 - 1), 1);
    const int days = isEnd ? start + varied : start;
    return field.type == FieldType::DateTime ? SeedMoment{days, isEnd ? 18 : 8} : SeedMoment{days};
}

SeedValue SeedValues::date(const Entity &entity, const Field &field, int position) const
{
    constexpr int kYear = 365;
    const bool isBirth = hasWord(field, {u"birth"_s, u"birthday"_s, u"born"_s, u"birthdate"_s});
    if (isBirth && field.type == FieldType::Date && !isPerson(entity)) // an animal, not a hundred years old
        return SeedMoment{-kYear / 2 - position * 421 % (11 * kYear)};
    if (isBirth && field.type == FieldType::Date)
        return QJsonValue(u"%1-0%2-1%3"_s.arg(1958 + position * 7 % 45).arg(1 + position % 9).arg(position % 10));
    if (isPerson(entity) && isOfWhatWas(field)) // has joined, was hired, came for the first time
        return field.type == FieldType::DateTime ? SeedMoment{-40 - position * 131 % (6 * kYear), 9 + position % 7}
                                                 : SeedMoment{-40 - position * 131 % (6 * kYear)};
    if (isSeries(entity) && isOfWhatWas(field)) // from today on, day after day
        return field.type == FieldType::DateTime ? SeedMoment{position % kSeries, 12} : SeedMoment{position % kSeries};
    int days = 1 + position * position * 5 % 33;
    const Rule *taken = overlapRule(m_domain, entity);
    // Stays follow each other with a gap, so that none shares a day with another.
    if (taken && !taken->end.isEmpty() && (field.name == taken->start || field.name == taken->end)) {
        const bool isEnd = field.name == taken->end;
        return field.type == FieldType::DateTime ? SeedMoment{1 + position, isEnd ? 12 : 10}
                                                 : SeedMoment{1 + position * 3 + (isEnd ? 2 : 0)};
    }
    if (const std::optional<SeedValue> known = periodDate(entity, field, position); known && !taken)
        return *known;
    const bool isCheckIn = entity.name.endsWith("CheckIn"_L1) && entity.presentation == Presentation::Inline;
    if (isCheckIn)
        days = -position;
    else if (m_domain.has(CapabilityKind::Dashboard, entity.name) && charted::dayOf(m_domain, entity) == field.name)
        days = -charted::daysAgo(position);
    else if (hasWord(field, {u"published"_s, u"posted"_s,    u"created"_s, u"purchase"_s, u"purchased"_s,
                             u"joined"_s,    u"hired"_s,     u"paid"_s,    u"spent"_s,    u"completed"_s,
                             u"issued"_s,    u"logged"_s,    u"sent"_s,    u"received"_s, u"started"_s,
                             u"opened"_s,    u"reported"_s,  u"sold"_s,    u"added"_s,    u"registered"_s,
                             u"signed"_s,    u"submitted"_s, u"last"_s,    u"acquired"_s, u"delivered"_s}) ||
             (entity.presentation == Presentation::Inline && !field.required))
        days = -1 - position * 4 - position % 3;
    else if (m_scales.isPast(entity) && isOfWhatWas(field))
        days = -charted::daysAgo(position);
    else if (hasWord(field, {u"end"_s, u"ends"_s, u"until"_s, u"return"_s, u"checkout"_s, u"expires"_s, u"expiry"_s}))
        days += 2;
    else if (taken && taken->start == field.name)
        days = 1 + position;
    else if (hasWord(field, {u"due"_s, u"deadline"_s}))
        days = -4 + position * position * 3 % 26;
    else if (!taken && charted::isPlanned(entity) && position % 4 == 3)
        days = -3 - position * 2; // some have taken place
    const int usual = m_scales.hour(entity, position).section(u':', 0, 0).toInt();
    return field.type == FieldType::DateTime ? SeedMoment{days, usual > 0 ? usual : 9 + position % 7}
                                             : SeedMoment{days};
}

QString SeedValues::time(const Entity &entity, const Field &field, int position) const
{
    if (hasWord(field, {u"opens"_s, u"open"_s, u"opening"_s, u"from"_s}))
        return position % 2 == 0 ? u"08:00"_s : u"09:00"_s;
    if (hasWord(field, {u"closes"_s, u"close"_s, u"closing"_s, u"until"_s, u"to"_s}))
        return position % 2 == 0 ? u"17:00"_s : u"18:00"_s;
    for (const Rule &rule : m_domain.rules) {
        const Entity *booked = m_domain.entity(rule.entity);
        const Relation *resource = booked ? findRelation(*booked, rule.resource) : nullptr;
        if (!resource || resource->target != entity.name)
            continue;
        if (rule.opens == field.name)
            return position % 2 == 0 ? u"08:00"_s : u"09:00"_s;
        if (rule.closes == field.name)
            return position % 2 == 0 ? u"17:00"_s : u"18:00"_s;
    }
    static const QSet<QString> ends{u"end"_s, u"ends"_s, u"finish"_s, u"arrival"_s, u"arrives"_s, u"until"_s};
    const QStringList said = naming::words(field.name); // "endTime"
    const bool isEnd = std::any_of(said.begin(), said.end(), [](const QString &word) { return ends.contains(word); });
    const int lasts = isEnd ? m_scales.hours(entity) : 0;
    if (const QString usual = m_scales.hour(entity, position); !usual.isEmpty()) {
        const int later = usual.section(u':', 0, 0).toInt() + lasts;
        return u"%1:%2"_s.arg(later % 24, 2, 10, QLatin1Char('0')).arg(usual.section(u':', 1));
    }
    const int hour = 9 + position % 6 + lasts;
    return u"%1:%2"_s.arg(hour, 2, 10, QLatin1Char('0')).arg(position % 2 == 0 ? u"30"_s : u"00"_s);
}

} // namespace autodevos
