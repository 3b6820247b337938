// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/deadlines.h"
#include "agents/blueprint/capabilities/capability.h"
#include "agents/blueprint/fieldspec.h"
#include "agents/blueprint/generate/naming.h"

#include <QRegularExpression>

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;

namespace {

const QString kTick = u"done"_s;

/// "inspection" of what is done to something time and again, which has its next day; empty: it is none.
QString recurring(const Entity &entity)
{
    static const QStringList words{u"inspection"_s,  u"check"_s,   u"service"_s, u"maintenance"_s, u"calibration"_s,
                                   u"maintenance"_s, u"checkup"_s, u"test"_s,    u"cleaning"_s,    u"vaccination"_s,
                                   u"watering"_s,    u"feeding"_s, u"tuning"_s,  u"audit"_s,       u"servicing"_s};
    const QStringList own = naming::words(entity.name);
    return own.isEmpty() || !words.contains(own.constLast()) ? QString() : own.constLast();
}

bool isDay(const Field &field)
{
    return field.type == FieldType::Date || field.type == FieldType::DateTime;
}

/// Reads what can be late out of a prompt that speaks of it. Lives for one call.
class DeadlineBuilder {
public:
    explicit DeadlineBuilder(const CapabilityContext &context)
        : m_context(context)
    {
    }

    void build() const
    {
        static const QRegularExpression late(
            u"\\b(?:over-?due|past (?:its|their|the) (?:due (?:date|day)|deadline)|missed (?:its|their|the|a) deadline|"
            "deadlines? (?:that )?(?:is|are|have|has) (?:passed|missed|over)|due soon|behind schedule|"
            "not (?:been )?(?:returned|done|finished|paid) (?:on|in) time|"
            "(?:run|runs|running) out (?:with)?in|(?:expire|expires|expiring|end|ends|ending) (?:with)?in (?:the "
            ")?(?:next |coming )?\\w+ (?:days|weeks|months)|"
            "(?:is|are) late|about to expire|due (?:with)?in (?:the )?(?:next |coming )?\\w+ (?:days|weeks|months)|next (?:\\w+ )?(?:payments|doses|bills|tasks) due|due this week)\\b"_s,
            QRegularExpression::CaseInsensitiveOption);
        for (Requirement &requirement : m_context.draft.requirements) {
            const QRegularExpressionMatch found = late.match(requirement.text);
            if (!found.hasMatch())
                continue;
            if (Entity *entity = meant(requirement.text.toLower(), found.capturedStart()))
                add(*entity, requirement);
        }
    }

private:
    void add(Entity &entity, Requirement &requirement) const
    {
        if (m_context.domain.has(CapabilityKind::Due, entity.name))
            return;
        ensureDay(entity);
        requirement.cannot.clear();
        m_context.add({.kind = CapabilityKind::Due,
                       .entity = entity.name,
                       .fields = {deadlines::dayOf(entity)->name},
                       .requirements = {requirement.id.value()}});
    }

    static void ensureDay(Entity &entity)
    {
        if (!deadlines::dayOf(entity))
            entity.fields.append({.name = u"dueDate"_s, .label = u"Due date"_s, .type = FieldType::Date});
        const bool isNext = naming::words(deadlines::dayOf(entity)->name).constFirst() == "next"_L1;
        if (!deadlines::stateOf(entity) && !isNext && !deadlines::isExpiry(*deadlines::dayOf(entity)))
            entity.fields.append({.name = kTick, .label = u"Done"_s, .type = FieldType::Boolean});
    }

    /// What the text says is late: what it names nearest, what is seen to time and again, or what has a day already.
    [[nodiscard]] Entity *meant(const QString &text, qsizetype at) const
    {
        Entity *named = nearest(text, at);
        if (!named || !deadlines::dayOf(*named)) { // "warranties that run out": of the devices that have one
            for (Entity *list : m_context.lists()) {
                const Field *day = deadlines::dayOf(*list);
                if (day && text.contains(m_context.lexicon.plural(naming::words(day->name).constFirst().toLower())))
                    return list;
            }
        }
        if (named && (deadlines::dayOf(*named) || deadlines::stateOf(*named)) && recurring(*named).isEmpty())
            return named;
        for (Entity *list : m_context.lists()) {
            if (Entity *whole = (!named || named == list) ? wholeOf(*list) : nullptr)
                return whole;
        }
        if (named)
            return named;
        for (Entity *list : m_context.lists()) {
            if (deadlines::dayOf(*list) && deadlines::stateOf(*list))
                return list;
        }
        return nullptr;
    }

    [[nodiscard]] Entity *nearest(const QString &text, qsizetype at) const
    {
        Entity *best = nullptr;
        qsizetype distance = text.size() + 1;
        for (Entity *list : m_context.lists()) {
            const QString last = naming::words(list->name).constLast();
            for (const QString &name :
                 {list->plural.toLower(), list->label.toLower(), m_context.lexicon.plural(last), last}) {
                const QRegularExpression shape(u"\\b%1\\b"_s.arg(QRegularExpression::escape(name)));
                QRegularExpressionMatchIterator it = shape.globalMatch(text);
                while (it.hasNext()) {
                    const qsizetype far = std::abs(it.next().capturedStart() - at);
                    if (far < distance) {
                        distance = far;
                        best = list;
                    }
                }
            }
        }
        return best;
    }

    /// What inspections are of, with the day of the next one and how long that is good for; null: it is no such thing.
    [[nodiscard]] Entity *wholeOf(const Entity &event) const
    {
        const QString word = recurring(event);
        if (word.isEmpty() || std::none_of(event.fields.begin(), event.fields.end(), isDay))
            return nullptr;
        for (const Relation &relation : event.relations) {
            Entity *whole = relation.many || relation.target == "User"_L1 ? nullptr : m_context.named(relation.target);
            if (!whole || whole->presentation != Presentation::Page || relation.isActor)
                continue;
            giveNext(*whole, word, m_context.lexicon.plural(word));
            return whole;
        }
        return nullptr;
    }

    static void giveNext(Entity &whole, const QString &word, const QString &many)
    {
        if (deadlines::dayOf(whole))
            return;
        const QString name = lowerCamel(u"next "_s + word);
        whole.fields.append({.name = name, .label = sentenceCase(u"next "_s + word), .type = FieldType::Date});
        whole.fields.append({.name = lowerCamel(u"days between "_s + many),
                             .label = sentenceCase(u"days between "_s + many),
                             .type = FieldType::Integer,
                             .minimum = 1,
                             .maximum = 3650});
    }

    const CapabilityContext &m_context;
};

} // namespace

void addDeadlines(const CapabilityContext &context)
{
    if (!context.draft.isGame)
        DeadlineBuilder(context).build();
}

} // namespace autodevos
