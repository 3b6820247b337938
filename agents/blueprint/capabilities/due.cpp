// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/capabilities/capability.h"
#include "agents/blueprint/fieldspec.h"
#include "agents/blueprint/generate/naming.h"

#include <QRegularExpression>

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;

namespace {

const QString kSpan =
    u"(?:(?:for|in|within|since|by) )?(?:(?:the|more than|over|longer than|older than|at least|last|past|about) )*"
    "(?<count>an?|\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|thirty|sixty|ninety)? ?"
    "(?<unit>day|week|fortnight|month|quarter|year)s?\\b"_s;
const QString kThis = u"(?:(?:in|for|during) )?this (?<period>week|month|quarter|year)\\b"_s;

/// "customers whose last tuning was over a year ago", "plants that have not been watered for a week", "machines that
/// are due for inspection after six months". The group "event" says what should have happened.
QVector<QRegularExpression> shapes()
{
    const auto shape = [](const QString &pattern) {
        return QRegularExpression(u"\\b"_s + pattern, QRegularExpression::CaseInsensitiveOption);
    };
    const QString longAgo = u"(?:was|is|were|are|lies|dates|happened|took place)?(?: back)? ?"
                            "(?=(?:more than|over|older|longer|at least|.{0,24}\\b(?:ago|old)\\b))"_s;
    return {
        shape(u"last (?<event>[a-z]+)(?: (?:date|visit|session|appointment))? "_s + longAgo + kSpan),
        shape(u"(?:have|has|had|were|was|are|is)(?: not|n['’]t| never)(?: yet)?(?: been)? (?<event>[a-z]+)"
              "(?: (?:it|them|us|me|yet|anything|their \\w+|her|him))? "_s +
              u"(?:%1|(?=for|in|within|since)%2)"_s.arg(kThis, kSpan)),
        shape(u"(?:over)?due for (?:an? |the |their |its |another )?(?:next |new )?(?<event>[a-z]+)[^.;\\n]{0,30} "
              "(?=after|every|once|because)(?:after|every|once|because) "_s +
              kSpan),
    };
}

/// "P7D", "P12M" as in ISO 8601; of what has to happen anew in every month "this month".
QString spanOf(const QRegularExpressionMatch &found)
{
    if (const QString period = found.captured(u"period"_s).toLower(); !period.isEmpty())
        return u"this "_s + period;
    static const QHash<QString, int> numbers{
        {u"two"_s, 2},       {u"three"_s, 3},   {u"four"_s, 4},   {u"five"_s, 5},   {u"six"_s, 6},
        {u"seven"_s, 7},     {u"eight"_s, 8},   {u"nine"_s, 9},   {u"ten"_s, 10},   {u"twelve"_s, 12},
        {u"fourteen"_s, 14}, {u"thirty"_s, 30}, {u"sixty"_s, 60}, {u"ninety"_s, 90}};
    const QString word = found.captured(u"count"_s).toLower();
    const int digits = word.toInt();
    const int count = digits > 0 ? digits : numbers.value(word, 1);
    const QString unit = found.captured(u"unit"_s).toLower();
    if (unit == "day"_L1)
        return u"P%1D"_s.arg(count);
    if (unit == "week"_L1 || unit == "fortnight"_L1)
        return u"P%1D"_s.arg(count * (unit == "week"_L1 ? 7 : 14));
    return u"P%1M"_s.arg(count * (unit == "month"_L1 ? 1 : unit == "quarter"_L1 ? 3 : 12));
}

bool isDay(const Field &field)
{
    return field.type == FieldType::Date || field.type == FieldType::DateTime;
}

/// Reads what is due out of a prompt. Lives for one call.
class DueBuilder {
public:
    explicit DueBuilder(const CapabilityContext &context)
        : m_context(context)
    {
        for (const Requirement &requirement : std::as_const(context.draft.requirements)) {
            m_places.append(m_text.size());
            m_text += requirement.text + u' ';
        }
    }

    void build() const
    {
        for (const QRegularExpression &shape : shapes()) {
            QRegularExpressionMatchIterator it = shape.globalMatch(m_text);
            while (it.hasNext())
                add(it.next());
        }
    }

private:
    void add(const QRegularExpressionMatch &found) const
    {
        const Entity *named = subjectBefore(found.capturedStart());
        const QString word = found.captured(u"event"_s).toLower();
        if (!named || m_context.lexicon.is(language::WordClass::Negation, word))
            return;
        const QString name = named->name;
        const QString stem = stemOf(word);
        const QStringList ids = requirementsIn(found.capturedStart(), found.capturedEnd());
        if (stem.size() < 3)
            return;
        QString event = eventOf(name, stem, word);
        QStringList fields;
        if (event.isEmpty()) {
            fields = {dayOf(*m_context.named(name), stem, word)};
        } else {
            dropDeed(*m_context.named(name), word);
            ensurePath(event, name);
        }
        for (const QString &id : ids)
            m_context.draft.requirement(id)->cannot.clear();
        m_context.add({.kind = CapabilityKind::Due,
                       .entity = name,
                       .fields = fields,
                       .page = QString(event + u' ' + spanOf(found)).trimmed(),
                       .requirements = ids});
    }

    /// "which customers are due because": the list that is named last before it in the same sentence.
    [[nodiscard]] const Entity *subjectBefore(qsizetype at) const
    {
        // Far enough back for "show which of the customers are due because their last tuning".
        constexpr qsizetype reach = 90;
        const qsizetype begin = std::max<qsizetype>(at - reach, 0);
        const QString text = m_text.mid(begin, at - begin).toLower();
        const Entity *best = nullptr;
        qsizetype latest = -1;
        static const QRegularExpression who(u"\\bwho\\s*$"_s); // "see who has not trained this quarter": people
        const bool isPerson = who.match(text).hasMatch();
        for (const Entity *list : m_context.lists()) {
            const QStringList last = naming::words(list->name);
            for (const QString &name :
                 {list->plural.toLower(), list->label.toLower(), m_context.lexicon.plural(last.constLast())}) {
                const QRegularExpression shape(u"\\b%1\\b"_s.arg(QRegularExpression::escape(name)));
                const bool isMeant = !isPerson || m_context.lexicon.isPerson(naming::singular(last.constLast()));
                const qsizetype place = isMeant ? text.lastIndexOf(shape) : -1;
                if (place > latest) {
                    latest = place;
                    best = list;
                }
            }
        }
        if (best || !isPerson)
            return best;
        const QVector<Entity *> lists = m_context.lists();
        const auto people = std::find_if(lists.begin(), lists.end(), [this](const Entity *list) {
            return m_context.lexicon.isPerson(naming::singular(naming::words(list->name).constLast()));
        });
        return people == lists.end() ? nullptr : *people;
    }

    /// "water" of "watered", "pay" of "paid", "tun" of "tuning": as the thing that comes of it begins.
    [[nodiscard]] QString stemOf(const QString &word) const
    {
        const auto verb = m_context.lexicon.verb(word);
        const bool isPast = verb && verb->shape != language::VerbForm::Base && !verb->verb->base.isEmpty();
        QString stem = isPast ? verb->verb->base : word;
        if (!isPast && stem.endsWith(u"ed"_s))
            stem.chop(2);
        if (stem.size() > 3 && stem.endsWith(u'e'))
            stem.chop(1);
        return stem;
    }

    [[nodiscard]] QString eventOf(const QString &subject, const QString &stem, const QString &word) const
    {
        QString found;
        for (const Entity *list : m_context.lists()) {
            const QString last = naming::singular(naming::words(list->name).constLast());
            const bool hasDay = std::any_of(list->fields.begin(), list->fields.end(), isDay);
            if (list->name == subject || !hasDay)
                continue;
            if (last == word)
                return list->name;
            if (found.isEmpty() && last.startsWith(stem))
                found = list->name;
        }
        return found;
    }

    /// "last inspection date" of the record itself; it gets one where it has none.
    [[nodiscard]] QString dayOf(Entity &subject, const QString &stem, const QString &word) const
    {
        for (const Field &field : std::as_const(subject.fields)) {
            const QStringList words = naming::words(field.name);
            if (isDay(field) &&
                std::any_of(words.begin(), words.end(), [&](const QString &one) { return one.startsWith(stem); }))
                return field.name;
        }
        dropDeed(subject, word);
        const QString name = lowerCamel(u"last "_s + word);
        if (!fieldNamed(subject, name))
            subject.fields.append({.name = name, .label = sentenceCase(u"last "_s + word), .type = FieldType::Date});
        return name;
    }

    /// "have not called" gives a client no value "called".
    void dropDeed(Entity &subject, const QString &word) const
    {
        const Field *field = fieldNamed(subject, word);
        if (field && (field->type == FieldType::String || field->type == FieldType::Boolean))
            m_context.dropMember(subject, word);
    }

    /// Whether records of `from` belong, over others if need be, to one of `to`.
    [[nodiscard]] bool leadsTo(const QString &from, const QString &to, int depth) const
    {
        const Entity *entity = m_context.named(from);
        return entity && depth < 3 &&
               std::any_of(entity->relations.begin(), entity->relations.end(), [&](const Relation &relation) {
                   return !relation.many && relation.target != from &&
                          (relation.target == to || leadsTo(relation.target, to, depth + 1));
               });
    }

    void ensurePath(const QString &event, const QString &subject) const
    {
        if (leadsTo(event, subject, 0))
            return;
        const Entity &owner = *m_context.named(subject);
        Entity &held = *m_context.named(event);
        const bool isThere = std::any_of(held.fields.begin(), held.fields.end(), [&](const Field &field) {
            return field.name == lowerCamel(owner.label.toLower());
        });
        if (isThere)
            m_context.dropMember(held, lowerCamel(owner.label.toLower()));
        held.relations.prepend(
            {.name = lowerCamel(owner.label.toLower()), .label = owner.label, .target = owner.name, .required = true});
    }

    /// The requirements of which a part stands there.
    [[nodiscard]] QStringList requirementsIn(qsizetype from, qsizetype to) const
    {
        QStringList ids;
        const QVector<Requirement> &all = m_context.draft.requirements;
        for (qsizetype i = 0; i < all.size(); ++i) {
            if (m_places.at(i) < to && m_places.at(i) + all.at(i).text.size() > from)
                ids.append(all.at(i).id.value());
        }
        return ids;
    }

    const CapabilityContext &m_context;
    QString m_text;              ///< of all requirements, one after the other: what is said of a record may be split
    QVector<qsizetype> m_places; ///< where each begins
};

} // namespace

void addDue(const CapabilityContext &context)
{
    if (!context.draft.isGame)
        DueBuilder(context).build();
}

} // namespace autodevos
