// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/capabilities/capability.h"
#include "agents/blueprint/fieldspec.h"
#include "agents/blueprint/generate/naming.h"

#include <QRegularExpression>

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;

namespace {

bool isDay(const Field &field)
{
    return field.type == FieldType::Date || field.type == FieldType::DateTime;
}

/// Makes records of journeys that people look for by where they begin, where they end and the day. Lives for one call.
class JourneyBuilder {
public:
    explicit JourneyBuilder(const CapabilityContext &context)
        : m_context(context)
        , m_text(context.wholeText())
    {
    }

    void build()
    {
        static const QRegularExpression booked(u"\\b(?:book|reserv|ticket|seats?\\b|berth)"_s);
        static const QRegularExpression looked(u"\\b(?:search|find|look|enter|book|brows|check|query|compar)"_s);
        const QString start = firstOf(m_context.lexicon, "journey start"_L1, m_text);
        const QString end = firstOf(m_context.lexicon, "journey end"_L1, m_text);
        if (start.isEmpty() || end.isEmpty() || m_context.draft.isGame || !booked.match(m_text).hasMatch() ||
            !looked.match(m_text).hasMatch())
            return;
        if (isLinked(start, end))
            return;
        const QString name = journeyOf(start, end);
        if (name.isEmpty())
            return;
        QStringList ids = asked(start, end);
        ids += m_context.dropNamed(sparesOf(name, start, end));
        Entity &journey = *m_context.named(name);
        describe(journey, start, end);
        open(journey);
        takeFromBookings(name, start, end);
        for (const QString &id : std::as_const(ids)) {
            if (Requirement *requirement = m_context.draft.requirement(id))
                requirement->cannot.clear();
            if (!journey.requirements.contains(id))
                journey.requirements.append(id);
        }
        QStringList fields{lowerCamel(start), lowerCamel(end)};
        for (const Field &field : std::as_const(journey.fields)) {
            if (isDay(field)) {
                fields.append(field.name);
                break;
            }
        }
        m_context.add({.kind = CapabilityKind::Filter, .entity = name, .fields = fields, .requirements = ids});
    }

private:
    [[nodiscard]] static bool says(const Entity &entity, const QString &phrase)
    {
        const QString name = lowerCamel(phrase);
        return std::any_of(entity.fields.begin(), entity.fields.end(),
                           [&](const Field &field) { return field.name == name; });
    }

    /// "a crossing with a departure port and an arrival port" of a list of ports: that is said already.
    [[nodiscard]] bool isLinked(const QString &start, const QString &end) const
    {
        const QVector<Entity *> lists = m_context.lists();
        return std::any_of(lists.begin(), lists.end(), [&](const Entity *list) {
            const auto has = [list](const QString &phrase) {
                return std::any_of(list->relations.begin(), list->relations.end(),
                                   [&](const Relation &relation) { return relation.name == lowerCamel(phrase); });
            };
            return has(start) && has(end);
        });
    }

    /// The list that already says where its records begin and end, else the one that the prompt names; made where there
    /// is none.
    QString journeyOf(const QString &start, const QString &end) const
    {
        const QVector<Entity *> lists = m_context.lists();
        const auto isJourney = [&](const Entity *list) {
            const QString word = naming::singular(naming::words(list->name).constLast());
            return m_context.lexicon.isIn("journey"_L1, word) || m_context.lexicon.isIn("journey vehicle"_L1, word);
        };
        for (const Entity *list : lists) {
            if (isJourney(list) && says(*list, start) && says(*list, end))
                return list->name;
        }
        for (const Entity *list : lists) {
            const bool isTimed = std::any_of(list->fields.begin(), list->fields.end(), [](const Field &field) {
                return isDay(field) || field.type == FieldType::Time;
            });
            if (isJourney(list) && isTimed)
                return list->name;
        }
        const QString noun = this->noun();
        if (noun.isEmpty())
            return {};
        for (const Entity *list : lists) {
            if (list->name == upperCamel(noun))
                return list->name;
        }
        Entity made{.name = upperCamel(noun), .label = sentenceCase(noun)};
        made.plural = sentenceCase(m_context.lexicon.plural(noun));
        return m_context.put(made).name;
    }

    /// "connection" of a booking site for night trains.
    [[nodiscard]] QString noun() const
    {
        QString text = m_text; // the departure of "departure city" is no journey
        for (const QLatin1StringView end : {"journey start"_L1, "journey end"_L1})
            text.remove(firstOf(m_context.lexicon, end, m_text));
        const QString journey = firstOf(m_context.lexicon, "journey"_L1, text);
        return journey.isEmpty() ? firstOf(m_context.lexicon, "journey vehicle"_L1, text) : journey;
    }

    [[nodiscard]] QStringList asked(const QString &start, const QString &end) const
    {
        QStringList ids;
        const QString noun = this->noun();
        for (const Requirement &requirement : std::as_const(m_context.draft.requirements)) {
            const QString text = requirement.text.toLower();
            const bool isWay = text.contains(start) && text.contains(end);
            const bool isSearch = !noun.isEmpty() && text.contains(u"search"_s) && text.contains(noun);
            if (isWay || isSearch)
                ids.append(requirement.id.value());
        }
        return ids;
    }

    /// Where a journey begins is no record of its own, and a departure beside a trip is that trip.
    [[nodiscard]] QStringList sparesOf(const QString &name, const QString &start, const QString &end) const
    {
        QStringList spares{upperCamel(start), upperCamel(end), u"Departure"_s};
        for (const Entity *list : m_context.lists()) {
            const bool isBare =
                std::none_of(list->fields.begin(), list->fields.end(), [](const Field &field) { return isDay(field); });
            if (isBare && m_context.lexicon.isIn("journey"_L1, list->label.toLower()) && saysNothing(*list))
                spares.append(list->name);
        }
        spares.removeAll(name);
        return spares;
    }

    [[nodiscard]] bool saysNothing(const Entity &entity) const
    {
        const Thing *thing = m_context.thingOf(entity);
        return thing && thing->parts.isEmpty();
    }

    void describe(Entity &journey, const QString &start, const QString &end) const
    {
        for (const QString &title : {u"title"_s, u"name"_s}) {
            if (!m_context.draft.words.contains(title))
                m_context.dropMember(journey, title);
        }
        QVector<Field> first;
        for (const QString &phrase : {start, end}) {
            m_context.dropMember(journey, lowerCamel(phrase));
            first.append({.name = lowerCamel(phrase), .label = sentenceCase(phrase), .required = true, .maximum = 80});
        }
        const bool hasDay = std::any_of(journey.fields.begin(), journey.fields.end(), isDay);
        if (!hasDay)
            first += fieldsFromSpecification(u"date:date!"_s, {});
        const bool isMoment = std::any_of(journey.fields.begin(), journey.fields.end(), [](const Field &field) {
            return field.type == FieldType::DateTime || field.type == FieldType::Time;
        });
        if (!isMoment)
            first += fieldsFromSpecification(u"departureTime:time!;arrivalTime:time!"_s, {});
        journey.fields = first + journey.fields;
        for (Field &field : journey.fields) { // the day comes before the time of day
            if (isDay(field))
                field.required = true;
        }
        journey.presentation = Presentation::Page;
        journey.parent.clear();
        if (!fieldNamed(journey, journey.titleField))
            journey.titleField.clear();
    }

    /// Those who run the line say when it goes; everybody may look.
    void open(Entity &journey) const
    {
        m_context.dropMember(journey, journey.ownerField);
        QStringList staff = m_context.makers();
        staff.removeAll(u"user"_s);
        journey.access.read = {m_context.draft.hasAccounts && !m_context.draft.hasVisitors ? m_context.reader()
                                                                                           : u"visitor"_s};
        journey.access.create = staff;
        journey.access.update = staff;
        journey.access.remove = staff;
    }

    /// A booking is of a journey, which knows where it begins and ends.
    void takeFromBookings(const QString &name, const QString &start, const QString &end) const
    {
        for (Entity *list : m_context.lists()) {
            const QString last = naming::singular(naming::words(list->name).constLast());
            if (list->name == name || !m_context.lexicon.isIn("seat booking"_L1, last))
                continue;
            for (const QString &phrase : {start, end})
                m_context.dropMember(*list, lowerCamel(phrase));
            for (const QString &member : {u"date"_s, u"time"_s, u"departureTime"_s, u"arrivalTime"_s})
                m_context.dropMember(*list, member);
            if (!relationTo(*list, name)) {
                const Entity &journey = *m_context.named(name);
                list->relations.prepend({.name = lowerCamel(journey.label.toLower()),
                                         .label = journey.label,
                                         .target = name,
                                         .required = true});
            }
        }
    }

    const CapabilityContext &m_context;
    const QString m_text; ///< the prompt in small letters
};

} // namespace

QString firstOf(const language::Lexicon &lexicon, QLatin1StringView set, const QString &text)
{
    static const QRegularExpression space(u"[^a-z-]+"_s);
    const QStringList words = text.toLower().split(space, Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < words.size(); ++i) {
        for (qsizetype count = std::min<qsizetype>(3, words.size() - i); count > 0; --count) {
            QStringList phrase = words.mid(i, count);
            phrase.last() = naming::singular(phrase.constLast());
            if (lexicon.isIn(set, phrase.join(u' ')))
                return phrase.join(u' ');
        }
    }
    return {};
}

void addJourneys(const CapabilityContext &context)
{
    JourneyBuilder(context).build();
}

} // namespace autodevos
