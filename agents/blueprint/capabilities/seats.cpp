// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/capabilities/capability.h"
#include "agents/blueprint/fieldspec.h"
#include "agents/blueprint/generate/naming.h"

#include <QRegularExpression>

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;

namespace {

QString lastWord(const Entity &entity)
{
    return naming::singular(naming::words(entity.name).constLast());
}

bool isDay(const Field &field)
{
    return field.type == FieldType::Date || field.type == FieldType::DateTime;
}

/// "choose a free berth", "pick your seats": no "book a seat", as in a car that is shared.
const QRegularExpression &choices()
{
    static const QRegularExpression words(
        u"\\b(?:choos|pick|select)(?:e|es|ing|s)?\\b(?: \\w+){0,4}? (?:seat|berth|bunk|couchette)s?\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words;
}

/// Lets people choose their places in what takes place. Lives for one call.
class SeatsBuilder {
public:
    explicit SeatsBuilder(const CapabilityContext &context)
        : m_context(context)
        , m_text(context.wholeText())
    {
    }

    void build()
    {
        static const QRegularExpression placed(u"\\b(?:assign|arrang|wedding|classroom|pupil)"_s);
        const QString plan = firstOf(m_context.lexicon, "place plan"_L1, m_text);
        const bool isChosen = choices().match(m_text).hasMatch();
        if (m_context.draft.isGame || (!isChosen && (plan.isEmpty() || placed.match(m_text).hasMatch())))
            return;
        m_noun = nounIn(m_text);
        const QStringList ids = asked();
        const QString event = eventOf();
        if (event.isEmpty())
            return;
        for (const QString &id : ids)
            m_context.draft.requirement(id)->cannot.clear();
        auto &wanted = m_context.draft.capabilities;
        removeIf(wanted,
                 [&](const CapabilityAsked &one) { return one.kind == "cannot"_L1 && ids.contains(one.requirement); });
        m_context.dropNamed(placeNames());
        const QString booking = bookingOf(event);
        lay(*m_context.named(event));
        prepare(*m_context.named(booking), event);
        m_context.add({.kind = CapabilityKind::Seats,
                       .entity = booking,
                       .fields = {m_field, u"total"_s},
                       .page = relationTo(*m_context.named(booking), event)->name,
                       .requirements = ids});
    }

private:
    [[nodiscard]] bool is(QLatin1StringView set, const QString &word) const
    {
        return m_context.lexicon.isIn(set, word);
    }

    [[nodiscard]] bool says(const QString &pattern) const
    {
        return QRegularExpression(pattern).match(m_text).hasMatch();
    }

    /// What people choose: a berth of a sleeping car, else a seat.
    [[nodiscard]] static QString nounIn(const QString &text)
    {
        static const QRegularExpression shape(u"(seat|berth|bunk|couchette)s?$"_s);
        const QString noun = shape.match(choices().match(text).captured()).captured(1);
        return noun.isEmpty() ? u"seat"_s : noun;
    }

    [[nodiscard]] QStringList asked() const
    {
        QStringList ids;
        for (const Requirement &requirement : std::as_const(m_context.draft.requirements)) {
            const QString text = requirement.text.toLower();
            if (choices().match(text).hasMatch() || !firstOf(m_context.lexicon, "place plan"_L1, text).isEmpty() ||
                !classesIn(text).isEmpty())
                ids.append(requirement.id.value());
        }
        return ids;
    }

    /// "compare seat, couchette and sleeper prices": at least two kinds of places, each with a price.
    [[nodiscard]] QStringList classesIn(const QString &text) const
    {
        static const QRegularExpression priced(u"\\b(?:prices?|fares?|class(?:es)?|categor(?:y|ies)|tariffs?)\\b"_s);
        static const QRegularExpression gap(
            u"[^a-z ]+|\\band\\b|\\bor\\b|\\bprices?\\b|\\bfares?\\b|\\bcompar\\w+\\b"_s);
        if (!priced.match(text).hasMatch())
            return {};
        QStringList classes;
        for (const QString &part : text.split(gap, Qt::SkipEmptyParts)) {
            const QStringList words = part.simplified().split(u' ', Qt::SkipEmptyParts);
            for (qsizetype i = 0; i < words.size(); ++i) {
                const QString one = naming::singular(words.at(i));
                const QString two = i + 1 < words.size() ? words.at(i) + u' ' + naming::singular(words.at(i + 1)) : one;
                const QString found = is("travel class"_L1, two) ? two : is("travel class"_L1, one) ? one : QString();
                if (!found.isEmpty() && !classes.contains(found))
                    classes.append(found);
                if (found == two && two != one)
                    ++i;
            }
        }
        return classes.size() < 2 ? QStringList() : classes;
    }

    /// What takes place and has the places: the list with a day; a film without showtimes gets some.
    QString eventOf() const
    {
        QStringList dated;
        QString shown;
        for (const Entity *list : m_context.lists()) {
            const QString word = lastWord(*list);
            const bool hasDay = std::any_of(list->fields.begin(), list->fields.end(), isDay);
            if (hasDay && is("seated event"_L1, word))
                dated.append(list->name);
            else if (is("shown"_L1, word) && shown.isEmpty())
                shown = list->name;
        }
        if (dated.isEmpty())
            return shown.isEmpty() ? QString() : newShowing(shown);
        const auto leads = [&](const QString &name) {
            return !shown.isEmpty() && relationTo(*m_context.named(name), shown);
        };
        const auto best = std::find_if(dated.begin(), dated.end(), leads);
        const QString event = best == dated.end() ? dated.constFirst() : *best;
        if (is("showing"_L1, lastWord(*m_context.named(event))))
            join(event, dated, shown);
        return event;
    }

    QString newShowing(const QString &shown) const
    {
        const bool isFilm =
            lastWord(*m_context.named(shown)) == "film"_L1 || lastWord(*m_context.named(shown)) == "movie"_L1;
        const QString noun = isFilm ? u"screening"_s : u"performance"_s;
        const Entity what = *m_context.named(shown);
        Entity made{.name = upperCamel(noun), .label = sentenceCase(noun)};
        made.plural = sentenceCase(m_context.lexicon.plural(noun));
        made.fields = fieldsFromSpecification(u"date:date!;time:time!;price:money!0.."_s, {});
        made.relations = {
            {.name = lowerCamel(what.label.toLower()), .label = what.label, .target = what.name, .required = true}};
        made.access = what.access;
        return m_context.put(made).name;
    }

    /// "showtimes" and "screenings" are the same: one keeps what was said of both.
    void join(const QString &event, const QStringList &dated, const QString &shown) const
    {
        for (const QString &other : dated) {
            if (other == event || !is("showing"_L1, lastWord(*m_context.named(other))))
                continue;
            const QVector<Field> fields = m_context.named(other)->fields;
            const QStringList ids = m_context.named(other)->requirements;
            m_context.drop(other);
            Entity &kept = *m_context.named(event);
            for (const Field &field : fields) {
                const bool isRoom = field.name == "hall"_L1 && fieldNamed(kept, u"screen"_s);
                if (!isRoom && !fieldNamed(kept, field.name))
                    kept.fields.append(field);
            }
            for (const QString &id : ids) {
                if (!kept.requirements.contains(id))
                    kept.requirements.append(id);
            }
        }
        Entity &kept = *m_context.named(event);
        if (!shown.isEmpty() && !relationTo(kept, shown)) {
            const Entity &what = *m_context.named(shown);
            kept.relations.prepend(
                {.name = lowerCamel(what.label.toLower()), .label = what.label, .target = what.name, .required = true});
        }
    }

    /// Seats are no list of their own: the plan says which there are.
    [[nodiscard]] QStringList placeNames() const
    {
        QStringList names;
        for (const Entity *list : m_context.lists()) {
            const QString label = list->label.toLower();
            if (is("place taken"_L1, label) || is("place plan"_L1, label) || label == "carriage"_L1)
                names.append(list->name);
        }
        return names;
    }

    /// How many places there are, in rows; each class has rows and a price of its own.
    void lay(Entity &event) const
    {
        static const QRegularExpression number(u"\\b(\\d{1,3}) (?:seats?|berths?|places)\\b"_s);
        const QStringList classes = classesInAll();
        const QString noun = m_context.lexicon.plural(m_noun);
        QStringList spare;
        int capacity = number.match(m_text).captured(1).toInt();
        for (const Field &field : std::as_const(event.fields)) {
            const QString name = field.name.toLower();
            const bool isNumber = name.contains(u"capacity"_s) || name == "seats"_L1 || name == "berths"_L1 ||
                                  name.contains(u"numberofseats"_s) || name.contains(u"places"_s);
            if (isNumber && capacity == 0)
                capacity = 40;
            if (isNumber || (!classes.isEmpty() && field.type == FieldType::Money))
                spare.append(field.name);
        }
        for (const QString &name : std::as_const(spare))
            m_context.dropMember(event, name);
        const bool isVehicle = is("journey"_L1, lastWord(event)) || is("journey vehicle"_L1, lastWord(event));
        QString specification;
        for (const QString &one : classes)
            specification += u"%1Price:money!0..@%2;%1Rows:integer!0..40@%3;"_s.arg(
                lowerCamel(one), QString::number(2900 + 3000 * classes.indexOf(one)),
                QString::number(isVehicle ? 4 : 5));
        if (classes.isEmpty() && capacity > 0)
            specification += u"capacity:integer!1..1000@%1;"_s.arg(capacity);
        else if (classes.isEmpty())
            specification += u"rows:integer!1..40@%1;"_s.arg(isVehicle ? 10 : 8);
        specification += u"%1PerRow:integer!1..20@%2"_s.arg(noun, QString::number(isVehicle ? 4 : 10));
        const bool hasPrice = std::any_of(event.fields.begin(), event.fields.end(),
                                          [](const Field &field) { return field.type == FieldType::Money; });
        if (classes.isEmpty() && !hasPrice && says(u"\\b(?:pric|pay|buy|ticket|fare|cost)"_s))
            event.fields += fieldsFromSpecification(u"price:money!0.."_s, {});
        event.fields += fieldsFromSpecification(specification, {});
    }

    [[nodiscard]] QStringList classesInAll() const
    {
        for (const Requirement &requirement : std::as_const(m_context.draft.requirements)) {
            if (const QStringList classes = classesIn(requirement.text.toLower()); !classes.isEmpty())
                return classes;
        }
        return {};
    }

    /// The list of what people book; of bookings and tickets there is one.
    QString bookingOf(const QString &event) const
    {
        QStringList found;
        for (const Entity *list : m_context.lists()) {
            if (list->name != event && is("seat booking"_L1, lastWord(*list)))
                found.append(list->name);
        }
        const auto isBooking = [&](const QString &name) {
            return lastWord(*m_context.named(name)) != "ticket"_L1;
        };
        const auto best = std::find_if(found.begin(), found.end(), isBooking);
        const QString name = best != found.end() ? *best : found.isEmpty() ? QString() : found.constFirst();
        if (name.isEmpty())
            return m_context.put({.name = u"Booking"_s, .label = u"Booking"_s, .plural = u"Bookings"_s}).name;
        found.removeAll(name);
        const QStringList ids = m_context.dropNamed(found);
        for (const QString &id : ids) {
            if (!m_context.named(name)->requirements.contains(id))
                m_context.named(name)->requirements.append(id);
        }
        return name;
    }

    void prepare(Entity &booking, const QString &event)
    {
        m_field = m_context.lexicon.plural(m_noun);
        clear(booking);
        booking.presentation = Presentation::Page;
        booking.parent.clear();
        booking.uniqueTogether.clear();
        const QStringList spare = relationsBeside(booking, event);
        for (const QString &name : spare)
            m_context.dropMember(booking, name);
        const Entity &what = *m_context.named(event);
        Relation *relation = relationTo(booking, event);
        if (!relation) {
            booking.relations.prepend({.name = lowerCamel(what.label.toLower()), .label = what.label, .target = event});
            relation = &booking.relations.first();
        }
        relation->required = true;
        relation->many = false;
        booking.fields.prepend(fieldsFromSpecification(u"%1:string!..200"_s.arg(m_field), {}).constFirst());
        booking.fields += fieldsFromSpecification(u"total:money0.."_s, {});
        addTakers(booking);
        own(booking);
        addStates(booking);
    }

    /// What the plan and the event say in its place.
    void clear(Entity &booking) const
    {
        static const QSet<QString> known{
            u"seat"_s,        u"seats"_s,      u"berth"_s,      u"berths"_s, u"quantity"_s,        u"price"_s,
            u"total"_s,       u"totalPrice"_s, u"seatNumber"_s, u"amount"_s, u"numberOfTickets"_s, u"numberOfSeats"_s,
            u"seatNumbers"_s, u"partySize"_s,  u"tickets"_s,    u"guests"_s, u"class"_s,           u"berthNumber"_s};
        QStringList names;
        for (const Field &field : std::as_const(booking.fields)) {
            const bool isState = field.type == FieldType::Enum && field.name == "status"_L1;
            if (isDay(field) || field.type == FieldType::Time || field.type == FieldType::Duration || isState ||
                known.contains(field.name))
                names.append(field.name);
        }
        for (const QString &name : std::as_const(names))
            m_context.dropMember(booking, name);
        const QString name = booking.name;
        removeIf(m_context.domain.rules, [&](const Rule &rule) { return rule.entity == name; });
        removeIf(m_context.domain.capabilities,
                 [&](const Capability &one) { return one.entity == name && one.kind == CapabilityKind::Booking; });
    }

    /// A booking of a screening is of its film by that.
    [[nodiscard]] QStringList relationsBeside(const Entity &booking, const QString &event) const
    {
        const Entity &what = *m_context.named(event);
        QStringList names;
        for (const Relation &relation : booking.relations) {
            const bool isOfEvent = std::any_of(what.relations.begin(), what.relations.end(), [&](const Relation &one) {
                return one.target == relation.target && one.target != "User"_L1;
            });
            if (isOfEvent)
                names.append(relation.name);
        }
        return names;
    }

    /// "enter passenger details": who travels stands in the booking.
    void addTakers(Entity &booking) const
    {
        static const QRegularExpression shape(
            u"\\b(?:enter|provide|fill in|give|add|with|input)(?: (?:the|their|all|your|in))* (\\w+?)(?:'s|s'|s)? "
            "(?:details|data|information|names?)\\b"_s);
        const QString name = booking.name;
        QString word;
        QRegularExpressionMatchIterator it = shape.globalMatch(m_text);
        while (it.hasNext() && word.isEmpty()) {
            const QString one = it.next().captured(1);
            word = is("seat taker"_L1, one) ? one : QString();
        }
        if (word.isEmpty())
            return;
        const Entity *spare = m_context.named(upperCamel(word));
        const bool isProfile =
            spare && std::any_of(m_context.domain.roles.begin(), m_context.domain.roles.end(),
                                 [&](const DomainRole &role) { return role.profile == spare->name; });
        const QStringList ids = spare && !isProfile ? m_context.dropNamed({spare->name}) : QStringList();
        Entity &kept = *m_context.named(name);
        for (const QString &id : ids) {
            if (!kept.requirements.contains(id))
                kept.requirements.append(id);
        }
        for (const Requirement &requirement : std::as_const(m_context.draft.requirements)) {
            const QString id = requirement.id.value();
            if (shape.match(requirement.text.toLower()).hasMatch() && !kept.requirements.contains(id))
                kept.requirements.append(id);
        }
        const bool hasName = std::any_of(kept.fields.begin(), kept.fields.end(), [](const Field &field) {
            return field.name == "name"_L1 || field.name.endsWith(u"Name"_s);
        });
        if (!hasName)
            kept.fields.insert(
                1, fieldsFromSpecification(u"%1Name:string!..200;%1Email:email;%1Phone:phone"_s.arg(word), {})
                       .constFirst());
        if (!hasName)
            kept.fields += fieldsFromSpecification(u"%1Email:email;%1Phone:phone"_s.arg(word), {});
    }

    /// Bookings are whose they are; without accounts, whoever books says who they are.
    void own(Entity &booking) const
    {
        QStringList staff = m_context.makers();
        staff.removeAll(u"user"_s);
        staff.removeAll(u"visitor"_s);
        if (!m_context.draft.hasAccounts) {
            m_context.askName(booking);
            booking.access.create = {u"visitor"_s};
            return;
        }
        if (booking.ownerField.isEmpty()) {
            booking.relations.append(
                {.name = u"account"_s, .label = u"Account"_s, .target = u"User"_s, .required = true, .isActor = true});
            booking.ownerField = u"account"_s;
        }
        QStringList makers = booking.access.create;
        for (const QString &one : staff + QStringList{u"visitor"_s, u"owner"_s})
            makers.removeAll(one);
        booking.access.create = makers.isEmpty() ? QStringList{u"user"_s} : makers;
        booking.access.read = QStringList{u"owner"_s} + staff;
        booking.access.update = QStringList{u"owner"_s} + staff;
        booking.access.remove = staff;
    }

    void addStates(Entity &booking) const
    {
        const bool isPaid = says(u"\\b(?:pay|pays|paid|paying|payment)\\b"_s);
        booking.fields += fieldsFromSpecification(isPaid ? u"status:enum!=Reserved|Paid|Cancelled@Reserved"_s
                                                         : u"status:enum!=Confirmed|Cancelled@Confirmed"_s,
                                                  {});
        const QStringList movers = booking.access.update;
        QStringList before = isPaid ? QStringList{u"Reserved"_s, u"Paid"_s} : QStringList{u"Confirmed"_s};
        StateMachine machine{.entity = booking.name, .field = u"status"_s, .initial = before.constFirst()};
        if (isPaid)
            machine.transitions.append(
                {.name = u"pay"_s, .label = u"Pay"_s, .from = {u"Reserved"_s}, .to = u"Paid"_s, .roles = movers});
        machine.transitions.append(
            {.name = u"cancel"_s, .label = u"Cancel"_s, .from = before, .to = u"Cancelled"_s, .roles = movers});
        for (const Requirement &requirement : std::as_const(m_context.draft.requirements)) {
            const QString text = requirement.text.toLower();
            for (Transition &move : machine.transitions) {
                if (text.contains(move.name))
                    move.requirements.append(requirement.id.value());
            }
        }
        m_context.domain.machines.append(machine);
    }

    const CapabilityContext &m_context;
    const QString m_text; ///< the prompt in small letters
    QString m_noun;       ///< "seat", "berth"
    QString m_field;      ///< of a booking: "seats"
};

} // namespace

void addSeats(const CapabilityContext &context)
{
    SeatsBuilder(context).build();
}

} // namespace autodevos
