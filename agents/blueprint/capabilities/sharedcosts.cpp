// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/capabilities/capability.h"
#include "agents/blueprint/fieldspec.h"
#include "agents/blueprint/generate/naming.h"

#include <QRegularExpression>

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;

namespace {

const QString kSettlement = u"Settlement"_s;

QString lastWord(const QString &name)
{
    const QStringList words = naming::words(name);
    return words.isEmpty() ? QString() : naming::singular(words.constLast());
}

/// Makes one kind of cost that people share, and the settlements between them. Lives for one call.
class SharedCostsBuilder {
public:
    explicit SharedCostsBuilder(const CapabilityContext &context)
        : m_context(context)
        , m_text(context.wholeText())
    {
    }

    void build()
    {
        if (!isAsked())
            return;
        QStringList ids = asked();
        for (const QString &id : std::as_const(ids))
            m_context.draft.requirement(id)->cannot.clear();
        const QString person = personName();
        const QString cost = costName(person);
        ids += dropOthers(person, cost);
        shapePerson(*m_context.named(person));
        shapeCost(cost, person);
        settleCategories(cost);
        putSettlement(person, groupOf(cost));
        QStringList fields{u"amount"_s, u"payer"_s, u"sharers"_s};
        if (const QString group = groupOf(cost); !group.isEmpty())
            fields.append(group);
        m_context.add({.kind = CapabilityKind::SharedCosts,
                       .entity = cost,
                       .fields = fields,
                       .page = kSettlement,
                       .requirements = ids});
    }

private:
    [[nodiscard]] bool has(const QString &pattern) const
    {
        return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption).match(m_text).hasMatch();
    }

    /// Costs are split, and it is told who owes whom.
    [[nodiscard]] bool isAsked() const
    {
        static const QString costs = u"(?:costs?|expenses?|bills?|spending|payments?|purchases?|money|rent)"_s;
        const bool isSplit = has(u"\\b(?:split\\w*|shar(?:e|es|ed|ing)|divid\\w+)\\b[^.]{0,60}\\b"_s + costs +
                                 u"\\b|\\b"_s + costs + u"\\b[^.]{0,60}\\b(?:split|shared?|divid\\w+|among)\\b"_s);
        const bool isOwed = has(u"\\bow(?:e|es|ed|ing)\\b|\\bsettle(?:d|s)?\\b|\\bsettling\\b|\\bpaid back\\b|"
                                "\\bpay(?:s)? back\\b|\\breimburse"_s);
        const bool isBill = has(u"\\b(?:tip|calculator)\\b"_s);
        return isSplit && isOwed && !isBill && m_context.draft.hasAccounts;
    }

    [[nodiscard]] QStringList asked() const
    {
        static const QRegularExpression about(u"\\b(?:split\\w*|shar(?:ed|ing)|ow(?:e|es|ed|ing)|settl\\w+|balances?|"
                                              u"debts?|payer|paid|fair\\w*|back|equally|divid\\w+|"
                                              "spending|whom)\\b"_s,
                                              QRegularExpression::CaseInsensitiveOption);
        QStringList ids;
        for (const Requirement &requirement : std::as_const(m_context.draft.requirements)) {
            if (about.match(requirement.text).hasMatch())
                ids.append(requirement.id.value());
        }
        return ids;
    }

    /// Whose costs they are: a list of the prompt, else a new one under the word that it has for them.
    QString personName() const
    {
        const QVector<Entity *> lists = m_context.lists();
        for (const Entity *list : lists) {
            if (isIn("sharer"_L1, *list))
                return list->name;
        }
        QString word = u"person"_s;
        const QSet<QString> &said = m_context.draft.words;
        for (const QString &one :
             {u"flatmate"_s, u"roommate"_s, u"housemate"_s, u"friend"_s, u"traveller"_s, u"traveler"_s, u"teammate"_s,
              u"bandmate"_s, u"participant"_s, u"member"_s, u"player"_s}) {
            if (said.contains(one) && word == "person"_L1)
                word = one;
        }
        Entity entity{.name = upperCamel(word), .label = sentenceCase(word)};
        entity.plural = sentenceCase(m_context.lexicon.plural(word));
        entity.description = u"Somebody who shares the costs."_s;
        entity.fields = fieldsFromSpecification(u"name:string!..120;email:email"_s, {});
        entity.titleField = u"name"_s;
        return m_context.put(entity).name;
    }

    [[nodiscard]] bool isIn(QLatin1StringView words, const Entity &entity) const
    {
        return m_context.lexicon.isIn(words, lastWord(entity.name)) ||
               m_context.lexicon.isIn(words, entity.label.toLower());
    }

    /// The list with a payer where there are several, as of costs and expenses.
    QString costName(const QString &person) const
    {
        const QVector<Entity *> lists = m_context.lists();
        const Entity *chosen = nullptr;
        for (const Entity *list : lists) {
            if (list->name == person || !isIn("shared cost"_L1, *list))
                continue;
            if (!chosen || (saysPayer(*list) && !saysPayer(*chosen)))
                chosen = list;
        }
        if (chosen)
            return chosen->name;
        Entity entity{.name = u"Cost"_s, .label = u"Cost"_s, .plural = u"Costs"_s};
        return m_context.put(entity).name;
    }

    [[nodiscard]] static bool saysPayer(const Entity &entity)
    {
        const auto isPayer = [](const auto &member) {
            return member.name.startsWith(u"pai"_s) || member.name.startsWith(u"payer"_s);
        };
        return std::any_of(entity.fields.begin(), entity.fields.end(), isPayer) ||
               std::any_of(entity.relations.begin(), entity.relations.end(), isPayer);
    }

    /// Debts and balances follow from the costs; a second kind of cost is the first under another name.
    QStringList dropOthers(const QString &person, const QString &cost) const
    {
        QStringList names;
        for (const Entity &entity : std::as_const(m_context.domain.entities)) {
            const bool isOther = isIn("shared cost"_L1, entity) || isIn("share of cost"_L1, entity);
            if (isOther && entity.name != person && entity.name != cost)
                names.append(entity.name);
        }
        const Thing *kept = m_context.thingOf(*m_context.named(cost));
        for (CapabilityAsked &asked : m_context.draft.capabilities) {
            const Thing *thing = m_context.draft.find(asked.thing);
            if (kept && thing && names.contains(thing->entity.name))
                asked.thing = kept->key; // "spending by category in a chart" is of the costs
            const bool isChart = asked.kind == "dashboard"_L1 || asked.kind == "report"_L1;
            if (kept && isChart && asked.thing.isEmpty())
                asked.thing = kept->key;
        }
        return m_context.dropNamed(names);
    }

    void shapePerson(Entity &person) const
    {
        for (const QString &name : {u"balance"_s, u"debt"_s, u"share"_s, u"owes"_s, u"owed"_s, u"paid"_s, u"photo"_s})
            m_context.dropMember(person, name);
        if (person.examples.isEmpty()) // a flat, a trip or a couple is a handful of people
            person.examples = {u"Amara Okafor"_s, u"Jonas Lindqvist"_s, u"Mia Chen"_s, u"Luca Moretti"_s};
        openToAll(person);
    }

    /// What a group shares, all of it sees and looks after.
    void openToAll(Entity &entity) const
    {
        if (!entity.ownerField.isEmpty())
            m_context.dropMember(entity, QString(entity.ownerField));
        entity.access = {.read = {u"user"_s}, .create = {u"user"_s}, .update = {u"user"_s}, .remove = {u"user"_s}};
    }

    void shapeCost(const QString &name, const QString &person) const
    {
        Entity &cost = *m_context.named(name);
        openToAll(cost);
        dropSaid(cost, person);
        nameAmount(cost);
        if (cost.titleField.isEmpty() || !fieldNamed(cost, cost.titleField)) {
            m_context.dropMember(cost, u"description"_s);
            cost.fields.prepend(fieldsFromSpecification(u"description:string!..120"_s, {}).constFirst());
            cost.titleField = u"description"_s;
        }
        cost.parent.clear();
        cost.presentation = Presentation::Page;
        cost.relations.prepend(
            {.name = u"sharers"_s, .label = u"Shared by (nobody: all)"_s, .target = person, .many = true});
        cost.relations.prepend({.name = u"payer"_s, .label = u"Paid by"_s, .target = person, .required = true});
        const QString day = ensuredDays(cost).constFirst();
        fieldNamed(cost, day)->required = true;
    }

    [[nodiscard]] static bool hasRelation(const Entity &entity, const QString &name)
    {
        return std::any_of(entity.relations.begin(), entity.relations.end(),
                           [&](const Relation &relation) { return relation.name == name; });
    }

    [[nodiscard]] Field categories() const
    {
        const bool isAway = has(u"\\b(?:trips?|travel\\w*|holidays?|vacations?|journeys?|weekends?)\\b"_s);
        const bool isHome = has(u"\\b(?:flat\\w*|rooms?|roommates?|house\\w*|home|rent)\\b"_s);
        const QString options = isAway   ? u"Transport|Accommodation|Food|Activities|Other"_s
                                : isHome ? u"Groceries|Rent|Utilities|Household|Leisure|Other"_s
                                         : u"Food|Travel|Equipment|Fees|Other"_s;
        return fieldsFromSpecification(u"category:enum!="_s + options, {}).constFirst();
    }

    void dropSaid(Entity &cost, const QString &person) const
    {
        static const QRegularExpression said(
            u"^(?:payer|paid.*|.*balance.*|debt.*|shares?|sharers?|split.*|participants?|status|settled|who|people|"
            "persons?|owed.*|owes|flatmates?|members?|friends?)$"_s,
            QRegularExpression::CaseInsensitiveOption);
        QStringList names;
        for (const Field &field : std::as_const(cost.fields)) {
            if (said.match(field.name).hasMatch())
                names.append(field.name);
        }
        for (const Relation &relation : std::as_const(cost.relations)) {
            const bool isOfPeople = relation.target == person || relation.target == "User"_L1;
            if (isOfPeople || said.match(relation.name).hasMatch())
                names.append(relation.name);
        }
        for (const QString &name : std::as_const(names))
            m_context.dropMember(cost, name);
    }

    /// A handful of categories needs no list of its own, unless people are said to look after it.
    void settleCategories(const QString &name) const
    {
        if (hasRelation(*m_context.named(name), u"category"_s) && !isKeptList(u"Category"_s))
            m_context.drop(u"Category"_s);
        Entity &cost = *m_context.named(name);
        const Field *said = fieldNamed(cost, u"category"_s);
        if (said && said->type != FieldType::Enum)
            m_context.dropMember(cost, u"category"_s);
        if (!fieldNamed(cost, u"category"_s) && !hasRelation(cost, u"category"_s))
            cost.fields.append(categories());
    }

    /// Somebody is said to make or look after such records.
    [[nodiscard]] bool isKeptList(const QString &entity) const
    {
        const Entity *list = m_context.named(entity);
        const Thing *thing = list ? m_context.thingOf(*list) : nullptr;
        return thing && std::any_of(m_context.draft.statements.begin(), m_context.draft.statements.end(),
                                    [&](const Statement &statement) {
                                        return statement.thing == thing->key &&
                                               (statement.meaning == "create"_L1 || statement.meaning == "manage"_L1);
                                    });
    }

    void nameAmount(Entity &cost) const
    {
        QString money;
        for (const Field &field : std::as_const(cost.fields)) {
            if (field.type == FieldType::Money && (money.isEmpty() || field.name == "amount"_L1))
                money = field.name;
        }
        m_context.dropMember(cost, money);
        if (money != "amount"_L1)
            m_context.dropMember(cost, u"amount"_s);
        Field amount = fieldsFromSpecification(u"amount:money!0.."_s, {}).constFirst();
        cost.fields.insert(cost.titleField.isEmpty() ? 0 : std::min<qsizetype>(1, cost.fields.size()), amount);
    }

    /// "the costs of each trip": a relation of the cost; empty where there is one group for all.
    [[nodiscard]] QString groupOf(const QString &cost) const
    {
        const Entity *entity = m_context.named(cost);
        const auto found =
            std::find_if(entity->relations.begin(), entity->relations.end(), [&](const Relation &relation) {
                return !relation.many && m_context.lexicon.isIn("cost group"_L1, lastWord(relation.target));
            });
        return found == entity->relations.end() ? QString() : found->name;
    }

    void putSettlement(const QString &person, const QString &group) const
    {
        Entity entity{.name = kSettlement,
                      .label = kSettlement,
                      .plural = u"Settlements"_s,
                      .description = u"What one paid back to another."_s};
        entity.fields = fieldsFromSpecification(u"amount:money!0..;date:date!"_s, {});
        entity.relations = {{.name = u"from"_s, .label = u"From"_s, .target = person, .required = true},
                            {.name = u"to"_s, .label = u"To"_s, .target = person, .required = true}};
        for (const Entity &cost : std::as_const(m_context.domain.entities)) {
            for (const Relation &relation : cost.relations) {
                if (relation.name == group && hasRelation(cost, u"sharers"_s))
                    entity.relations.append({.name = group, .label = relation.label, .target = relation.target});
            }
        }
        openToAll(m_context.put(entity));
    }

    const CapabilityContext &m_context;
    const QString m_text; ///< of all requirements, in small letters
};

} // namespace

void addSharedCosts(const CapabilityContext &context)
{
    SharedCostsBuilder(context).build();
}

} // namespace autodevos
