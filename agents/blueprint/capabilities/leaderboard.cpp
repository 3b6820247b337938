// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/capabilities/capability.h"
#include "agents/blueprint/fieldspec.h"
#include "agents/blueprint/generate/charted.h"
#include "agents/blueprint/generate/naming.h"

#include <QRegularExpression>

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;

namespace {

bool isNumber(const Field &field)
{
    return field.type == FieldType::Integer || field.type == FieldType::Number || field.type == FieldType::Rating ||
           field.type == FieldType::Money || field.type == FieldType::Duration;
}

/// What people are ranked by, when an entity has it; empty else.
QString pointsOf(const Entity &entity)
{
    static const QStringList words{u"point"_s, u"score"_s, u"win"_s,    u"xp"_s,    u"rank"_s,   u"level"_s,
                                   u"star"_s,  u"medal"_s, u"trophy"_s, u"karma"_s, u"rating"_s, u"reputation"_s};
    for (const Field &field : entity.fields) {
        const QStringList own = naming::words(field.name);
        const bool isSaid = std::any_of(own.begin(), own.end(),
                                        [&](const QString &word) { return words.contains(naming::singular(word)); });
        if (isNumber(field) && isSaid)
            return field.name;
    }
    return {};
}

/// "by distance": the number of that name.
QString numberSaid(const Entity &entity, const QStringList &words)
{
    for (const QString &word : words) {
        for (const Field &field : entity.fields) {
            const QString own = naming::words(field.name).join(u' ');
            const bool isSame = own == word || naming::singular(own) == word || own.endsWith(u' ' + word) ||
                                word.endsWith(u' ' + own) || word.endsWith(u' ' + naming::singular(own));
            if (isNumber(field) && isSame)
                return field.name;
        }
    }
    return {};
}

/// "by number of answers", "by books read": the records themselves are counted.
bool isCounted(const Entity &entity, const QStringList &words)
{
    const QString name = entity.label.toLower();
    return std::any_of(words.begin(), words.end(), [&](const QString &word) {
        return word == name || word.startsWith(name + u' ') || word.endsWith(u' ' + name);
    });
}

/// Says of `entity` who it counts for: a record of `ranked`, or an account where that is null.
const Relation *linkTo(const Entity &entity, const Entity *ranked)
{
    const QString target = ranked ? ranked->name : u"User"_s;
    const auto found = std::find_if(entity.relations.begin(), entity.relations.end(), [&](const Relation &relation) {
        return !relation.many && relation.target == target;
    });
    return found == entity.relations.end() ? nullptr : &*found;
}

/// Finds what ranks best, by what the prompt says and, where it says little, by what there is.
class Ranker {
public:
    Ranker(const CapabilityContext &context, const CapabilityAsked &asked, Entity *entity)
        : m_words(asked.fields)
        , m_lists(context.lists())
        , m_lexicon(context.lexicon)
    {
        if (const Requirement *requirement = context.draft.requirement(asked.requirement))
            readText(requirement->text);
        for (Entity &known : context.domain.entities) {
            if (known.presentation != Presentation::Toggle)
                m_all.append(&known);
        }
        m_ranked = entity && m_lists.contains(entity) ? entity : profileIn(context.domain);
        for (Entity *list : std::as_const(m_lists)) {
            if (!m_rankedWord.isEmpty() && list->label.toLower() == m_rankedWord) // "branch rankings"
                m_ranked = list;
        }
    }

    std::optional<Capability> rank()
    {
        if (const auto said = bySaid())
            return said;
        if (isUnkept())
            return std::nullopt;
        if (const auto hinted = byHint())
            return hinted;
        if (m_ranked) {
            if (const QString field = pointsOf(*m_ranked); !field.isEmpty())
                return of(*m_ranked, {field});
        }
        if (const auto found = byTotal(true))
            return found;
        if (const auto found = m_ranked ? std::nullopt : byField())
            return found;
        if (const auto found = byTotal(false))
            return found;
        if (const auto found = byCount())
            return found;
        return withPoints();
    }

private:
    void readText(const QString &text)
    {
        static const QRegularExpression people(
            u"\\b(?:users|members|people|participants|contributors|employees|students|learners|friends|colleagues)\\b"_s,
            QRegularExpression::CaseInsensitiveOption);
        m_words += amountsIn(text);
        const QStringList tokens = text.toLower().split(u' ', Qt::SkipEmptyParts);
        for (const QString &token : tokens)
            m_hints.append(naming::singular(token));
        m_isOfPeople = people.match(text).hasMatch();
        static const QRegularExpression ranked(u"\\b([a-z]+) (?:rankings?|leaderboards?|standings)\\b"_s,
                                               QRegularExpression::CaseInsensitiveOption);
        m_rankedWord = naming::singular(ranked.match(text).captured(1).toLower());
    }

    /// "with the most points", "number of answers", "highest distance": by what, in the singular.
    [[nodiscard]] static QStringList amountsIn(const QString &text)
    {
        static const QRegularExpression amount(
            u"\\b(?:number of|count of|most|highest|best|total|how many|longest)\\s+(?:the\\s+|their\\s+)?([a-z]+)"_s,
            QRegularExpression::CaseInsensitiveOption);
        QStringList words;
        auto matches = amount.globalMatch(text);
        while (matches.hasNext())
            words.append(naming::singular(matches.next().captured(1).toLower()));
        return words;
    }

    /// "students by lessons": the records of people are what is ranked, not their accounts.
    [[nodiscard]] Entity *profileIn(const Domain &domain) const
    {
        for (const DomainRole &role : domain.roles) {
            const auto found = std::find_if(m_lists.begin(), m_lists.end(),
                                            [&](const Entity *list) { return list->name == role.profile; });
            if (found != m_lists.end())
                return *found;
        }
        return nullptr;
    }

    /// A number that is surely meant for ranking, or just the first that there is.
    [[nodiscard]] static QString numberOf(const Entity &entity, bool isSure)
    {
        return isSure ? pointsOf(entity) : charted::measures(entity).value(0);
    }

    static Capability of(const Entity &entity, const QStringList &fields)
    {
        return {.kind = CapabilityKind::Leaderboard, .entity = entity.name, .fields = fields};
    }

    [[nodiscard]] std::optional<Capability> bySaid() const
    {
        if (m_words.isEmpty())
            return std::nullopt;
        if (const QString own = m_ranked ? numberSaid(*m_ranked, m_words) : QString(); !own.isEmpty())
            return of(*m_ranked, {own});
        for (Entity *entity : m_all) {
            const QString number = numberSaid(*entity, m_words);
            if (!m_ranked && m_isOfPeople && !number.isEmpty() && happens(*entity))
                nameMaker(*entity);
            const Relation *link = entity == m_ranked ? nullptr : linkTo(*entity, m_ranked);
            if (link && !number.isEmpty())
                return of(*entity, {link->name, number});
            if (link && isCounted(*entity, m_words))
                return of(*entity, {link->name});
        }
        for (const Entity *entity : m_lists) {
            const QString number = numberSaid(*entity, m_words);
            if (!m_ranked && !number.isEmpty())
                return of(*entity, {number});
        }
        return std::nullopt;
    }

    [[nodiscard]] std::optional<Capability> byTotal(bool isSure) const
    {
        for (Entity *entity : m_all) {
            const Relation *link = entity == m_ranked ? nullptr : linkTo(*entity, m_ranked);
            const Field *field = fieldNamed(*entity, numberOf(*entity, isSure));
            const bool isSum = field && happens(*entity) && field->type != FieldType::Rating &&
                               (isSure || !charted::isAveraged(*field));
            if (link && link->required && isSum)
                return of(*entity, {link->name, field->name});
        }
        return std::nullopt;
    }

    [[nodiscard]] std::optional<Capability> byField() const
    {
        for (const Entity *entity : m_lists) {
            if (const QString field = pointsOf(*entity); !field.isEmpty())
                return of(*entity, {field});
        }
        return std::nullopt;
    }

    /// Who has made most of what the app is about.
    [[nodiscard]] std::optional<Capability> byCount() const
    {
        for (const Entity *entity : m_all) {
            const Relation *link = entity == m_ranked ? nullptr : linkTo(*entity, m_ranked);
            if (link && link->required && happens(*entity))
                return of(*entity, {link->name});
        }
        return std::nullopt;
    }

    /// It was done on a day or hangs on something else, as a workout and an answer do; a player stands for himself.
    [[nodiscard]] static bool happens(const Entity &entity)
    {
        return !entity.parent.isEmpty() || !daysOf(entity).isEmpty() || entity.titleField.isEmpty();
    }

    /// "a leaderboard of practice minutes": a number that the sentence names at all.
    [[nodiscard]] std::optional<Capability> byHint() const
    {
        for (const Entity *entity : m_all) {
            const QString number = numberSaid(*entity, m_hints);
            const Relation *link = entity == m_ranked ? nullptr : linkTo(*entity, m_ranked);
            if (!number.isEmpty() && link && happens(*entity))
                return of(*entity, {link->name, number});
        }
        return std::nullopt;
    }

    /// Votes and views are counted, not typed in.
    [[nodiscard]] bool isUnkept() const
    {
        static const QStringList counted{u"vote"_s, u"like"_s, u"view"_s, u"download"_s, u"sale"_s, u"popularity"_s};
        return std::any_of(m_words.begin(), m_words.end(), [](const QString &word) { return counted.contains(word); });
    }

    /// A list without any number gets points.
    [[nodiscard]] std::optional<Capability> withPoints() const
    {
        Entity *list = m_ranked ? m_ranked : m_lists.value(0);
        const QString name = list ? list->label.toLower() : QString();
        const bool isRival = m_ranked || m_lexicon.isPerson(name) || m_lexicon.isIn("collective"_L1, name);
        if (!list || !isRival)
            return std::nullopt;
        list->fields.append({.name = u"points"_s,
                             .label = u"Points"_s,
                             .type = FieldType::Integer,
                             .required = true,
                             .minimum = 0,
                             .initial = u"0"_s});
        return of(*list, {u"points"_s});
    }

    /// "members by distance": a ride then says whose it is.
    static void nameMaker(Entity &entity)
    {
        if (!linkTo(entity, nullptr) && !entity.access.create.contains(u"visitor"_s))
            entity.relations.append(
                {.name = u"person"_s, .label = u"Person"_s, .target = u"User"_s, .required = true, .isActor = true});
    }

    QStringList m_words;       ///< by what, as it was said
    QStringList m_hints;       ///< all words of the sentence
    QString m_rankedWord;      ///< "branch" of "branch rankings"
    bool m_isOfPeople = false; ///< accounts are to be ranked
    QVector<Entity *> m_lists;
    QVector<Entity *> m_all;
    Entity *m_ranked = nullptr;
    const language::Lexicon &m_lexicon;
};

} // namespace

void buildLeaderboard(const CapabilityContext &context, const CapabilityAsked &asked, Entity *entity)
{
    std::optional<Capability> ranked = Ranker(context, asked, entity).rank();
    if (!ranked)
        return context.leaveOut(asked.requirement, u"there is nothing that could be ranked"_s);
    ranked->requirements = {asked.requirement};
    context.add(*ranked);
}

} // namespace autodevos
