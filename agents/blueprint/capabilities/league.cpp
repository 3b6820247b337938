// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/capabilities/capability.h"
#include "agents/blueprint/fieldspec.h"
#include "agents/blueprint/generate/naming.h"

#include <QRegularExpression>

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;

namespace {

/// What people call the two who meet, and what each of them makes.
struct Sides {
    QString home;
    QString away;
    QString homeScore;
    QString awayScore;
};

/// Makes the matches of a domain meetings of two, from which a table of points follows. Lives for one call.
class LeagueBuilder {
public:
    explicit LeagueBuilder(const CapabilityContext &context)
        : m_context(context)
        , m_text(context.wholeText())
    {
    }

    void build()
    {
        QStringList ids = asked();
        if (!wantsTable() || !speaksOfMatches())
            return;
        const Entity *contender = contenderIn();
        const Entity *contest = listIn("contest"_L1);
        const bool isPlayed = contest != nullptr;
        const QString match = contest ? contest->name : u"Match"_s; // before a new list moves the others
        if (!contender && !contest && !has(u"\\b(?:teams?|clubs?|players?|squads?)\\b"_s))
            return;
        const QString who = contender ? contender->name : newContender();
        if (who == match || (isOfPeople(who) && !isDuel()))
            return;
        for (const QString &id : std::as_const(ids))
            m_context.draft.requirement(id)->cannot.clear();
        ids += dropWhatFollows(who, match);
        if (!isPlayed)
            newContest(match, *m_context.named(who));
        takeOutTotals(*m_context.named(who));
        tieToDivision(*m_context.named(who));
        const Sides sides = sidesOf(*m_context.named(who));
        shapeMatch(*m_context.named(match), *m_context.named(who), sides);
        tieTeamMates(who);
        keepFromVisitors(*m_context.named(who), *m_context.named(match));
        m_context.add({.kind = CapabilityKind::League,
                       .entity = match,
                       .fields = {lowerCamel(sides.home), lowerCamel(sides.away), lowerCamel(sides.homeScore),
                                  lowerCamel(sides.awayScore)},
                       .page = points(),
                       .requirements = ids});
    }

private:
    [[nodiscard]] bool has(const QString &pattern) const
    {
        return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption).match(m_text).hasMatch();
    }

    static const QString &tableWords()
    {
        static const QString words = u"\\b(?:league|points?|season|division|group|competition|championship|tournament|"
                                     "results?)[ -](?:tables?|standings?|rankings?)\\b|\\bstandings\\b|"
                                     "\\b(?:league|club|season) ladder\\b|"
                                     "\\btables?\\b[^.]{0,40}\\b(?:points|wins)\\b"_s;
        return words;
    }

    /// "a league table", "the standings", "sort the table by points": what matches come to.
    [[nodiscard]] bool wantsTable() const { return has(tableWords()) || m_context.draft.words.contains(u"standing"_s); }

    /// Requirements about the table, and about what it is worked out of.
    [[nodiscard]] QStringList asked() const
    {
        static const QRegularExpression about(
            tableWords() + u"|\\b(?:the |league |points )table\\b|\\b(?:scores?|results?|fixtures|who plays)\\b|"
                           "\\b(?:upcoming|coming|next|past|previous|played) (?:matches|games|fixtures|results)\\b"_s,
            QRegularExpression::CaseInsensitiveOption);
        QStringList ids;
        for (const Requirement &requirement : std::as_const(m_context.draft.requirements)) {
            if (about.match(requirement.text).hasMatch())
                ids.append(requirement.id.value());
        }
        return ids;
    }

    [[nodiscard]] bool speaksOfMatches() const
    {
        return has(u"\\b(?:match(?:es)?|fixtures?|games?|bouts?|pairings?|derb(?:y|ies)|who plays)\\b"_s);
    }

    [[nodiscard]] const Entity *listIn(QLatin1StringView words) const
    {
        const QVector<Entity *> lists = m_context.lists();
        for (const Entity *list : lists) {
            const QString word = naming::singular(naming::words(list->name).constLast());
            if (m_context.lexicon.isIn(words, word))
                return list;
        }
        return nullptr;
    }

    /// Teams where there are any; else those who play for themselves.
    [[nodiscard]] const Entity *contenderIn() const
    {
        const QVector<Entity *> lists = m_context.lists();
        const Entity *person = nullptr;
        for (const Entity *list : lists) {
            const QString word = naming::singular(naming::words(list->name).constLast());
            if (!m_context.lexicon.isIn("contender"_L1, word))
                continue;
            if (!isOfPeople(list->name))
                return list;
            if (!person)
                person = list;
        }
        const bool hasTeams = has(u"\\b(?:teams|clubs|squads)\\b"_s);
        return hasTeams ? nullptr : person;
    }

    [[nodiscard]] bool isOfPeople(const QString &name) const
    {
        const QString word = naming::singular(naming::words(name).constLast());
        return m_context.lexicon.isPerson(word) && !m_context.lexicon.isIn("collective"_L1, word) &&
               word != "club"_L1 && word != "side"_L1 && word != "crew"_L1;
    }

    /// People also play in rounds of many; then nobody has an opponent.
    [[nodiscard]] bool isDuel() const
    {
        return sportIs("one point sport"_L1) || sportIs("two points sport"_L1) ||
               has(u"\\b(?:match(?:es)?|fixtures?|bouts?|duels?|opponents?|versus|vs|against|tennis|squash)\\b"_s);
    }

    [[nodiscard]] bool sportIs(QLatin1StringView words) const
    {
        const QSet<QString> &said = m_context.draft.words;
        return std::any_of(said.begin(), said.end(),
                           [&](const QString &word) { return m_context.lexicon.isIn(words, word); }) ||
               (m_context.lexicon.isIn(words, u"table tennis"_s) && has(u"\\btable tennis\\b"_s));
    }

    QString newContender() const
    {
        const bool isTeam = has(u"\\b(?:teams|clubs|squads)\\b"_s) || !has(u"\\bplayers\\b"_s);
        Entity entity{.name = isTeam ? u"Team"_s : u"Player"_s,
                      .label = isTeam ? u"Team"_s : u"Player"_s,
                      .plural = isTeam ? u"Teams"_s : u"Players"_s};
        entity.fields = fieldsFromSpecification(u"name:string!..120;description:text"_s, {});
        entity.titleField = u"name"_s;
        entity.access = {.read = {m_context.reader()},
                         .create = m_context.makers(),
                         .update = m_context.makers(),
                         .remove = m_context.makers()};
        m_context.put(entity);
        return entity.name;
    }

    void newContest(const QString &name, const Entity &contender) const
    {
        Entity entity{.name = name, .label = u"Match"_s, .plural = u"Matches"_s};
        entity.fields = fieldsFromSpecification(u"date:date!;startTime:time;place:string..120"_s, {});
        entity.access = {.read = contender.access.read,
                         .create = m_context.makers(),
                         .update = m_context.makers(),
                         .remove = m_context.makers()};
        m_context.put(entity);
    }

    /// What the table says is no list of its own, and no table of a restaurant either.
    [[nodiscard]] QStringList dropWhatFollows(const QString &who, const QString &match) const
    {
        static const QStringList words{u"table"_s, u"standing"_s, u"fixture"_s, u"result"_s,   u"score"_s,
                                       u"point"_s, u"win"_s,      u"ranking"_s, u"scorecard"_s};
        QStringList names;
        for (const Entity &entity : std::as_const(m_context.domain.entities)) {
            const QString word = naming::singular(naming::words(entity.name).constLast());
            if (words.contains(word) && entity.name != who && entity.name != match)
                names.append(entity.name);
        }
        return m_context.dropNamed(names);
    }

    /// The server counts wins and points; nobody types them in.
    void takeOutTotals(Entity &contender) const
    {
        static const QStringList totals{u"points"_s,      u"wins"_s,     u"losses"_s,       u"draws"_s,
                                        u"ties"_s,        u"played"_s,   u"gamesPlayed"_s,  u"matchesPlayed"_s,
                                        u"goals"_s,       u"goalsFor"_s, u"goalsAgainst"_s, u"goalDifference"_s,
                                        u"won"_s,         u"lost"_s,     u"drawn"_s,        u"score"_s,
                                        u"position"_s,    u"rank"_s,     u"standing"_s,     u"ranking"_s,
                                        u"pastResults"_s, u"results"_s,  u"players"_s};
        for (const QString &name : totals)
            m_context.dropMember(contender, name);
    }

    /// "each team belongs to a division", which then has a table of its own.
    void tieToDivision(Entity &contender) const
    {
        for (const QString &name : {u"Division"_s, u"Conference"_s, u"Group"_s, u"Pool"_s}) {
            const Entity *division = m_context.named(name);
            if (!division || relationTo(contender, name))
                continue;
            contender.relations.append(
                {.name = lowerCamel(division->label), .label = division->label, .target = name, .required = true});
            return;
        }
    }

    [[nodiscard]] Sides sidesOf(const Entity &contender) const
    {
        if (m_context.draft.words.contains(u"chess"_s))
            return {u"White"_s, u"Black"_s, u"White score"_s, u"Black score"_s};
        const QString label = contender.label.toLower();
        if (isOfPeople(contender.name))
            return {u"First "_s + label, u"Second "_s + label, u"First score"_s, u"Second score"_s};
        return {u"Home "_s + label, u"Away "_s + label, u"Home score"_s, u"Away score"_s};
    }

    void shapeMatch(Entity &match, const Entity &contender, const Sides &sides) const
    {
        const QStringList keepers = keepersOf(match);
        if (!match.ownerField.isEmpty())
            m_context.dropMember(match, QString(match.ownerField));
        dropSaid(match, contender);
        match.titleField.clear();
        match.parent.clear();
        match.uniqueTogether.clear();
        match.presentation = Presentation::Page;
        shapeDay(match);
        const bool hasHalves = sportIs("one point sport"_L1);
        for (const QString &label : {sides.homeScore, sides.awayScore})
            match.fields.append({.name = lowerCamel(label),
                                 .label = label,
                                 .type = hasHalves ? FieldType::Number : FieldType::Integer,
                                 .minimum = 0});
        QVector<Relation> both;
        for (const QString &label : {sides.home, sides.away})
            both.append({.name = lowerCamel(label), .label = label, .target = contender.name, .required = true});
        match.relations = both + match.relations;
        match.access.read = contender.access.read;
        if (match.access.create.contains(u"owner"_s) || match.access.update.isEmpty()) {
            match.access.create.removeAll(u"owner"_s);
            match.access.update = keepers;
            match.access.remove = keepers;
        }
    }

    /// Who may write matches once they belong to nobody in particular.
    [[nodiscard]] static QStringList keepersOf(const Entity &match)
    {
        QStringList keepers = match.access.create;
        keepers.removeAll(u"owner"_s);
        return keepers;
    }

    /// "result", "score", "team", "opponent" and a name: all of it is said by two sides and two scores.
    void dropSaid(Entity &match, const Entity &contender) const
    {
        static const QRegularExpression said(
            u"^(?:.*(?:score|result|opponent|winner|loser|goals|teams?|points|players?)|home|away|name|title|status|"
            "fixture|white|black)$"_s,
            QRegularExpression::CaseInsensitiveOption);
        QStringList names;
        for (const Field &field : std::as_const(match.fields)) {
            if (said.match(field.name).hasMatch())
                names.append(field.name);
        }
        for (const Relation &relation : std::as_const(match.relations)) {
            if (relation.target == contender.name || said.match(relation.name).hasMatch())
                names.append(relation.name);
        }
        for (const QString &name : std::as_const(names))
            m_context.dropMember(match, name);
    }

    static void shapeDay(Entity &match)
    {
        const QString day = ensuredDays(match).constFirst();
        const bool hasTime = std::any_of(match.fields.begin(), match.fields.end(),
                                         [](const Field &field) { return field.type == FieldType::Time; });
        for (Field &field : match.fields) {
            if (field.name != day)
                continue;
            field.required = true;
            if (field.type == FieldType::DateTime && !hasTime) {
                field.type = FieldType::Date;
                match.fields.insert(match.fields.indexOf(field) + 1,
                                    fieldsFromSpecification(u"startTime:time"_s, {}).constFirst());
                return;
            }
        }
    }

    /// Visitors who open a team look at it; who plays is up to those who keep the matches.
    void keepFromVisitors(Entity &contender, const Entity &match) const
    {
        if (m_context.draft.hasAccounts && contender.access.create.contains(u"visitor"_s))
            contender.access.create = match.access.create;
    }

    /// "open a team to see its players"
    void tieTeamMates(const QString &team) const
    {
        Entity *player = m_context.named(u"Player"_s);
        if (!player || player->name == team || relationTo(*player, team))
            return;
        const Entity *whole = m_context.named(team);
        player->relations.append(
            {.name = lowerCamel(whole->label), .label = whole->label, .target = team, .required = true});
    }

    /// "two points for a win", else as the sport has it.
    [[nodiscard]] QString points() const
    {
        static const QRegularExpression said(
            u"\\b(one|two|three|four|five|[1-5])\\s+points?\\s+(?:for|per)\\s+(?:a |each |every |the )?(?:win|victory)\\b"_s);
        const auto match = said.match(m_text);
        if (match.hasMatch()) {
            static const QStringList numbers{u"one"_s, u"two"_s, u"three"_s, u"four"_s, u"five"_s};
            const qsizetype index = numbers.indexOf(match.captured(1));
            const QString won = index < 0 ? match.captured(1) : QString::number(index + 1);
            return won == "1"_L1 ? u"1 0.5 0"_s : won == "4"_L1 || won == "5"_L1 ? won + u" 2 0"_s : won + u" 1 0"_s;
        }
        if (sportIs("one point sport"_L1))
            return u"1 0.5 0"_s;
        if (sportIs("two points sport"_L1))
            return u"2 1 0"_s;
        return sportIs("four points sport"_L1) ? u"4 2 0"_s : u"3 1 0"_s;
    }

    const CapabilityContext &m_context;
    const QString m_text; ///< of all requirements, in small letters
};

} // namespace

void addLeague(const CapabilityContext &context)
{
    LeagueBuilder(context).build();
}

} // namespace autodevos
