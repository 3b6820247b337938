// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/weeks.h"
#include "agents/blueprint/capabilities/capability.h"
#include "agents/blueprint/fieldspec.h"
#include "agents/blueprint/generate/naming.h"
#include "agents/blueprint/generate/wordrows.h"

#include <QRegularExpression>

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;

namespace {

QStringList lengthNames()
{
    for (const QStringList &row : features::wordRows(u"spans"_s)) {
        if (row.constFirst() == "lengths"_L1)
            return row.value(1).split(u' ');
    }
    return {};
}

bool isCounted(const Field &field)
{
    return field.type == FieldType::Duration || field.type == FieldType::Number || field.type == FieldType::Integer ||
           field.type == FieldType::Money;
}

/// Reads lengths of time and what is wanted week by week out of a prompt. Lives for one call.
class WeekBuilder {
public:
    explicit WeekBuilder(const CapabilityContext &context)
        : m_context(context)
    {
    }

    void build() const
    {
        for (const QStringList &row : features::wordRows(u"spans"_s)) {
            if (row.constFirst() == "read"_L1 && readSpan(row))
                break;
        }
        measureSpans();
        measureNumbers();
    }

private:
    /// "when I went to bed and got up" of a diary: it has both times, and how long that was.
    bool readSpan(const QStringList &row) const
    {
        const QRegularExpression shape(row.value(1), QRegularExpression::CaseInsensitiveOption);
        const Requirement *said = firstSaying(shape);
        // A clock that runs keeps its times itself.
        const bool isOpen = row.value(6) == "open"_L1;
        Entity *entity = said && !m_context.domain.has(CapabilityKind::Timer)
                             ? likelyOf(row.value(2).split(u' '), !isOpen)
                             : nullptr;
        if (!entity || m_context.domain.has(CapabilityKind::Charts, entity->name))
            return false;
        const QString start = lowerCamel(row.value(3).toLower());
        const QString end = lowerCamel(row.value(4).toLower());
        dropTimes(*entity);
        qsizetype place = 0;
        if (const Field *day = weeks::dayOf(*entity))
            place = day - entity->fields.constData() + 1;
        else
            entity->fields.insert(place++,
                                  {.name = u"date"_s, .label = u"Date"_s, .type = FieldType::Date, .required = true});
        const QVector<Field> made{
            {.name = start, .label = row.value(3), .type = FieldType::Time, .required = true},
            {.name = end, .label = row.value(4), .type = FieldType::Time, .required = !isOpen},
            {.name = lowerCamel(row.value(5).toLower()), .label = row.value(5), .type = FieldType::Duration}};
        for (const Field &field : made)
            entity->fields.insert(place++, field);
        add(*entity, made.at(2).name, start, end, said->id.value());
        return true;
    }

    /// Hours of what has a first and a last time of day, where the prompt wants them: nobody works them out.
    void measureSpans() const
    {
        static const QRegularExpression shape(
            u"\\b(?:hours|how long|durations?|time (?:spent|worked)|lengths? of)\\b"_s,
            QRegularExpression::CaseInsensitiveOption);
        const Requirement *said = firstSaying(shape);
        for (Entity *entity : said ? m_context.lists() : QVector<Entity *>()) {
            const auto [start, end] = weeks::spanOf(*entity);
            if (!start || !weeks::dayOf(*entity) || m_context.domain.has(CapabilityKind::Charts, entity->name) ||
                !isOwnTime(*entity) || m_context.domain.has(CapabilityKind::Timer, entity->name))
                continue;
            const QString first = start->name;
            const QString last = end->name;
            const QString id = said->id.value();
            dropLengths(*entity);
            entity->fields.append({.name = u"duration"_s, .label = u"Duration"_s, .type = FieldType::Duration});
            add(*entity, u"duration"_s, first, last, id);
        }
    }

    /// "my weekly average", "the total per week" of a number that people enter.
    void measureNumbers() const
    {
        static const QRegularExpression shape(
            u"\\b(?:weekly (?:average|mean|total|sum)s?|(?:average|mean|total|sum)s? (?:per|of (?:the|each|every|a|my)|"
            "for (?:the|each|every)|(?:in )?(?:a|each|every|this)) week|week'?s? (?:average|total)|"
            "(?:hours|minutes|kilomet(?:er|re)s|miles|km|pages) (?:per|a|each|every|this) week)\\b"_s,
            QRegularExpression::CaseInsensitiveOption);
        const Requirement *said = firstSaying(shape);
        if (!said)
            return;
        const QString text = said->text.toLower();
        Entity *best = nullptr;
        QString measure;
        for (Entity *entity : m_context.lists()) {
            const bool isDated = weeks::dayOf(*entity) != nullptr;
            if (m_context.domain.has(CapabilityKind::Charts, entity->name)) {
                attach(entity->name, said->id.value());
                return;
            }
            for (const Field &field : entity->fields) {
                const bool isNamed = text.contains(field.label.toLower());
                if (isDated && isCounted(field) && (measure.isEmpty() || isNamed)) {
                    best = entity;
                    measure = field.name;
                }
            }
        }
        if (best)
            add(*best, measure, {}, {}, said->id.value());
    }

    void add(const Entity &entity, const QString &measure, const QString &start, const QString &end,
             const QString &requirement) const
    {
        m_context.draft.requirement(requirement)->cannot.clear();
        m_context.add({.kind = CapabilityKind::Charts,
                       .entity = entity.name,
                       .fields = {measure},
                       .page = QStringList{u"week"_s, start, end}.join(u' ').trimmed(),
                       .requirements = {requirement}});
    }

    void attach(const QString &entity, const QString &requirement) const
    {
        for (Capability &capability : m_context.domain.capabilities) {
            const bool isIt = capability.kind == CapabilityKind::Charts && capability.entity == entity;
            if (isIt && !capability.requirements.contains(requirement))
                capability.requirements.append(requirement);
        }
        m_context.draft.requirement(requirement)->cannot.clear();
    }

    [[nodiscard]] const Requirement *firstSaying(const QRegularExpression &shape) const
    {
        const QVector<Requirement> &all = m_context.draft.requirements;
        const auto found = std::find_if(all.begin(), all.end(), [&](const Requirement &requirement) {
            return shape.match(requirement.text).hasMatch();
        });
        return found == all.end() ? nullptr : &*found;
    }

    /// The list of which one of the words is told first; else the first one with a day.
    [[nodiscard]] Entity *likelyOf(const QStringList &words, bool orDated) const
    {
        for (const QString &word : words) {
            for (Entity *list : m_context.lists()) {
                if (naming::words(list->name).contains(word))
                    return list;
            }
        }
        for (Entity *list : orDated ? m_context.lists() : QVector<Entity *>()) {
            if (weeks::dayOf(*list))
                return list;
        }
        return nullptr;
    }

    /// What people spend, not when something that they attend takes place.
    static bool isOwnTime(const Entity &entity)
    {
        static const QStringList words{u"shift"_s,    u"entry"_s,   u"log"_s,     u"timesheet"_s, u"session"_s,
                                       u"practice"_s, u"workout"_s, u"nap"_s,     u"record"_s,    u"attendance"_s,
                                       u"work"_s,     u"hours"_s,   u"workday"_s, u"watch"_s,     u"ride"_s};
        const QStringList own = naming::words(entity.name);
        return !own.isEmpty() && words.contains(own.constLast());
    }

    void dropLengths(Entity &entity) const
    {
        static const QStringList lengths = lengthNames();
        const QVector<Field> fields = entity.fields;
        for (const Field &field : fields) {
            if (isCounted(field) && lengths.contains(field.name.toLower()))
                m_context.dropMember(entity, field.name);
        }
    }

    void dropTimes(Entity &entity) const
    {
        dropLengths(entity);
        static const QRegularExpression told(
            u"bed|sleep|wake|woke|(?:got|get|getting)Up|clock|start|end|takeOff|launchTime|landing|departureTime"_s,
            QRegularExpression::CaseInsensitiveOption);
        const QVector<Field> fields = entity.fields;
        for (const Field &field : fields) {
            const bool isTime = field.type == FieldType::Time || field.type == FieldType::DateTime ||
                                (field.type == FieldType::String && field.name != entity.titleField);
            if (isTime && told.match(field.name).hasMatch())
                m_context.dropMember(entity, field.name);
        }
    }

    const CapabilityContext &m_context;
};

} // namespace

void addWeeks(const CapabilityContext &context)
{
    if (!context.draft.isGame)
        WeekBuilder(context).build();
}

} // namespace autodevos
