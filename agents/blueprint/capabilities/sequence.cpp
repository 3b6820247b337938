// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/capabilities/capability.h"
#include "agents/blueprint/fieldspec.h"
#include "agents/blueprint/generate/naming.h"

#include <QRegularExpression>

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression &orderWords()
{
    static const QRegularExpression words(
        u"\\b(?:up (?:and|or) down|re-?order\\w*|re-?arrang\\w*|running order|"
        "(?:change|set|decide|choose|fix|keep|save) (?:the |their |its )?order|"
        "in (?:the )?(?:right|desired|any|chosen|planned|their) order|"
        "(?:move|shift|shuffle)s? (?:\\w+ ){0,3}(?:up|down)|put (?:\\w+ ){0,4}in(?:to)? (?:the \\w+ |an? )?order)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words;
}

const QRegularExpression &totalWords()
{
    static const QRegularExpression words(
        u"\\b(?:how (?:long|far) (?:the|it|a|an|each|that|this|my|our|they)|running time|"
        "(?:total|overall|whole|entire) (?:length|duration|time|running time|playing time|distance)|adds? up|"
        "whole (?:set|list|playlist|route) (?:runs|lasts|takes))\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words;
}

/// Makes lists into which records of another kind are put in an order. Lives for one call.
class SequenceBuilder {
public:
    explicit SequenceBuilder(const CapabilityContext &context)
        : m_context(context)
        , m_text(context.wholeText())
    {
    }

    void build()
    {
        const QString noun = listNoun();
        const bool isMoved = orderWords().match(m_text).hasMatch();
        const bool isSure = is("surely ordered"_L1, noun) && totalWords().match(m_text).hasMatch();
        if (noun.isEmpty() || (!isMoved && !isSure) || m_context.draft.isGame)
            return;
        const QString item = itemOf(noun);
        if (item.isEmpty())
            return;
        const QString list = listOf(noun);
        if (list == item)
            return;
        QStringList ids = asked(noun);
        for (const QString &id : std::as_const(ids))
            m_context.draft.requirement(id)->cannot.clear();
        ids += m_context.dropNamed({upperCamel(noun.section(u' ', 0, 0)) + u"Run"_s,
                                    upperCamel(noun.section(u' ', 0, 0) == noun ? u"set"_s : noun.section(u' ', 0, 0)),
                                    u"RunningOrder"_s, list + u"Run"_s});
        ids += dropShopOrders();
        cutTies(list, item);
        const QString amount = amountOf(*m_context.named(item));
        m_context.dropMember(*m_context.named(list), amount);
        openToMakers(*m_context.named(list));
        m_context.add({.kind = CapabilityKind::Sequence,
                       .entity = item,
                       .fields = amount.isEmpty() ? QStringList() : QStringList{amount},
                       .page = list,
                       .requirements = ids});
    }

private:
    [[nodiscard]] bool is(QLatin1StringView set, const QString &word) const
    {
        return m_context.lexicon.isIn(set, word);
    }

    /// "set list", "playlist", "route": the first that the prompt speaks of, in the singular.
    [[nodiscard]] QString listNoun() const
    {
        static const QRegularExpression space(u"[^a-z-]+"_s);
        const QStringList words = m_text.split(space, Qt::SkipEmptyParts);
        for (qsizetype i = 0; i < words.size(); ++i) {
            const QString one = naming::singular(words.at(i));
            const QString two = i + 1 < words.size() ? words.at(i) + u' ' + naming::singular(words.at(i + 1)) : one;
            if (is("ordered list"_L1, two))
                return two;
            if (is("ordered list"_L1, one))
                return one;
        }
        return {};
    }

    [[nodiscard]] QStringList asked(const QString &noun) const
    {
        QStringList ids;
        const QString last = noun.section(u' ', -1);
        const QString stem = last == "list"_L1 ? noun.section(u' ', 0, 0) : last;
        for (const Requirement &requirement : std::as_const(m_context.draft.requirements)) {
            const QString text = requirement.text.toLower();
            if (text.contains(stem) || text.contains(u"how long"_s) || orderWords().match(text).hasMatch() ||
                totalWords().match(text).hasMatch())
                ids.append(requirement.id.value());
        }
        return ids;
    }

    /// What the list is made of: songs for a set list where there are songs, else what can stand in a list at all.
    [[nodiscard]] QString itemOf(const QString &noun) const
    {
        const QVector<Entity *> lists = m_context.lists();
        const QString usual = is("list of songs"_L1, noun)       ? u"song"_s
                              : is("list of films"_L1, noun)     ? u"film"_s
                              : is("list of stops"_L1, noun)     ? u"stop"_s
                              : is("list of exercises"_L1, noun) ? u"exercise"_s
                                                                 : QString();
        for (const Entity *list : lists) {
            if (lastWord(*list) == usual)
                return list->name;
        }
        for (const Entity *list : lists) {
            if (is("ordered item"_L1, lastWord(*list)))
                return list->name;
        }
        return usual.isEmpty() ? QString() : newItem(usual);
    }

    [[nodiscard]] static QString lastWord(const Entity &entity)
    {
        return naming::singular(naming::words(entity.name).constLast());
    }

    QString newItem(const QString &word) const
    {
        Entity entity{.name = upperCamel(word), .label = sentenceCase(word)};
        entity.plural = sentenceCase(m_context.lexicon.plural(word));
        entity.fields = archetypeFields(word, m_context.lexicon);
        if (entity.fields.isEmpty() || entity.fields.constFirst().type != FieldType::String)
            entity.fields.prepend(fieldsFromSpecification(u"name:string!..120"_s, {}).constFirst());
        entity.titleField = entity.fields.constFirst().name;
        open(entity);
        return m_context.put(entity).name;
    }

    void open(Entity &entity) const
    {
        const QString who = m_context.draft.hasAccounts ? u"user"_s : u"visitor"_s;
        entity.access = {.read = {m_context.reader()}, .create = {who}, .update = {who}, .remove = {who}};
    }

    QString listOf(const QString &noun) const
    {
        const QString name = upperCamel(noun);
        for (const Entity *list : m_context.lists()) {
            if (list->name == name || list->label.toLower() == noun)
                return list->name;
        }
        Entity entity{.name = name, .label = sentenceCase(noun)};
        entity.plural = sentenceCase(m_context.lexicon.plural(noun));
        entity.fields = fieldsFromSpecification(u"name:string!..120;date:date;notes:text"_s, {});
        entity.titleField = u"name"_s;
        entity.examples = examplesOf(noun);
        open(entity);
        addOccasion(entity, noun);
        return m_context.put(entity).name;
    }

    [[nodiscard]] QStringList examplesOf(const QString &noun) const
    {
        if (is("list of songs"_L1, noun))
            return {u"Friday night"_s, u"Acoustic evening"_s, u"Big stage"_s};
        if (is("list of films"_L1, noun))
            return {u"Weekend"_s, u"Classics"_s, u"With friends"_s};
        if (is("list of stops"_L1, noun))
            return {u"Old town walk"_s, u"Along the river"_s, u"Forest loop"_s};
        return is("list of exercises"_L1, noun) ? QStringList{u"Full body"_s, u"Quick morning"_s, u"Legs and core"_s}
                                                : QStringList();
    }

    /// "a set list for each gig": whose list it is.
    void addOccasion(Entity &entity, const QString &noun) const
    {
        const QRegularExpression shape(QRegularExpression::escape(noun) +
                                       u"s? for (?:each|every|all|an?|our|my)(?: of our)? ([a-z]+)"_s);
        const auto found = shape.match(m_text);
        const QString word = naming::singular(found.captured(1));
        if (word.isEmpty())
            return;
        for (const Entity *list : m_context.lists()) {
            if (list->label.toLower() == word) {
                entity.relations.append({.name = lowerCamel(word), .label = list->label, .target = list->name});
                return;
            }
        }
        entity.fields.insert(1, fieldsFromSpecification(u"%1:string..120"_s.arg(lowerCamel(word)), {}).constFirst());
    }

    /// "change their order" orders nothing from a shop.
    QStringList dropShopOrders() const
    {
        static const QRegularExpression bought(u"\\b(?:orders|ordered|ordering|checkout|cart|buy)\\b"_s);
        return bought.match(m_text).hasMatch() ? QStringList() : m_context.dropNamed({u"Order"_s});
    }

    /// "users build a workout": who puts records in order writes the list.
    void openToMakers(Entity &list) const
    {
        static const QRegularExpression made(
            u"\\b(?:users?|members?|people|everyone|guests|students|athletes|visitors|they|we|i)\\b[^.\\n]{0,30}"
            "\\b(?:build|put|make|compose|arrange|assemble|create|plan)s?\\b"_s);
        if (!list.access.create.isEmpty() || !m_context.draft.hasAccounts || !made.match(m_text).hasMatch())
            return;
        list.access.create = {u"user"_s};
        list.access.update = {u"user"_s};
        list.access.remove = {u"user"_s};
    }

    /// The order says which records stand in a list; a link between the two would say it again.
    void cutTies(const QString &list, const QString &item) const
    {
        const auto cut = [&](const QString &from, const QString &to) {
            Entity &entity = *m_context.named(from);
            const QVector<Relation> relations = entity.relations;
            for (const Relation &relation : relations) {
                if (relation.target == to)
                    m_context.dropMember(entity, relation.name);
            }
        };
        cut(list, item);
        cut(item, list);
        for (const QString &name : {u"songs"_s, u"order"_s, u"totalDuration"_s, u"totalLength"_s, u"totalTime"_s,
                                    u"runningTime"_s, u"duration"_s, u"length"_s, u"position"_s, u"track"_s})
            m_context.dropMember(*m_context.named(list), name);
        for (const QString &name : {u"position"_s, u"order"_s})
            m_context.dropMember(*m_context.named(item), name);
        m_context.named(item)->presentation = Presentation::Page;
        m_context.named(item)->parent.clear();
    }

    /// The number that adds up; a song without one gets a length.
    [[nodiscard]] QString amountOf(Entity &item) const
    {
        static const QStringList times{u"length"_s,      u"duration"_s, u"runtime"_s, u"runningTime"_s,
                                       u"playingTime"_s, u"time"_s,     u"minutes"_s, u"distance"_s};
        const bool isBySecond = is("timed by the second"_L1, lastWord(item));
        for (const QString &name : times) {
            Field *field = fieldNamed(item, name);
            const bool isAmount = field && (field->type == FieldType::Duration || field->type == FieldType::Integer ||
                                            field->type == FieldType::Number || field->type == FieldType::String);
            if (!isAmount)
                continue;
            if (isBySecond)
                *field = {.name = name,
                          .label = u"Length (min:sec)"_s,
                          .type = FieldType::String,
                          .required = true,
                          .maximum = 12};
            return field->type == FieldType::String && !isBySecond ? QString() : name;
        }
        if (!totalWords().match(m_text).hasMatch())
            return {};
        if (isBySecond)
            item.fields.append({.name = u"length"_s,
                                .label = u"Length (min:sec)"_s,
                                .type = FieldType::String,
                                .required = true,
                                .maximum = 12});
        else
            item.fields += fieldsFromSpecification(u"duration:duration!1.."_s, {});
        return item.fields.constLast().name;
    }

    const CapabilityContext &m_context;
    const QString m_text; ///< of all requirements, in small letters
};

} // namespace

void addSequence(const CapabilityContext &context)
{
    SequenceBuilder(context).build();
}

} // namespace autodevos
