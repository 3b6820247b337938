// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/capabilities/capability.h"
#include "agents/blueprint/fieldspec.h"
#include "agents/blueprint/generate/datamodel.h"

#include <QRegularExpression>

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;

namespace {

/// Lets orders take from the stock and deliveries fill it, where the prompt says that they do. Lives for one call.
class StockOrderBuilder {
public:
    explicit StockOrderBuilder(const CapabilityContext &context)
        : m_context(context)
        , m_text(context.wholeText())
    {
    }

    void build()
    {
        static const QRegularExpression moved(
            u"\\boff\\b|from (?:the )?stock|stock (?:goes|go|rises?|grows?|increases?|falls?|drops?)|enough|deduct|"
            "\\breduc|receiv|deliver|\\btakes?\\b|\\buses? up\\b|consum"_s);
        const bool isMoved = m_text.contains(u"stock"_s) && m_text.contains(moved);
        const bool isBought = m_context.domain.has(CapabilityKind::Stock) && m_context.named(u"PurchaseOrder"_s);
        if (!(isMoved || isBought) || !m_context.draft.hasAccounts || m_context.draft.isGame ||
            m_context.domain.has(CapabilityKind::Cart))
            return;
        Entity *order = m_context.named(u"Order"_s);
        if (order && !fieldNamed(*order, u"status"_s) && m_text.contains(u"start"_s))
            order->fields.append({.name = u"status"_s,
                                  .label = u"Status"_s,
                                  .type = FieldType::Enum,
                                  .required = true,
                                  .options = ofWorkshop(),
                                  .initial = u"New"_s});
        if (ordersOf().isEmpty())
            return;
        const QString counted = countedName();
        if (counted.isEmpty())
            return;
        for (const QString &name : ordersOf()) {
            if (name != counted)
                link(*m_context.named(name), *m_context.named(counted));
        }
    }

private:
    [[nodiscard]] static QStringList ofWorkshop()
    {
        return {u"New"_s, u"In progress"_s, u"Finished"_s, u"Delivered"_s, u"Cancelled"_s};
    }

    [[nodiscard]] QStringList ordersOf() const
    {
        QStringList names;
        for (const Entity &entity : std::as_const(m_context.domain.entities)) {
            const bool isMade = m_context.named(u"ProductionOrder"_s) && entity.name == "SalesOrder"_L1;
            if (entity.presentation == Presentation::Page && data::movesStock(entity) && !isMade)
                names.append(entity.name);
        }
        return names;
    }

    /// What there is a stock of: known already, named before the word ("fabric stock"), else "Stock" itself.
    [[nodiscard]] QString countedName() const
    {
        if (const QString known = keptInStock(); !known.isEmpty())
            return known;
        static const QRegularExpression before(
            u"\\b(?!low|in|out|the|of|keep|current|our|my|and|your|their|its|from|enough|take|live)([a-z]{3,})\\s+stock\\b"_s);
        const QString noun = m_context.lexicon.singular(before.match(m_text).captured(1));
        const QString label = sentenceCase(noun);
        Entity *known = noun.isEmpty() ? nullptr : m_context.named(label);
        if (!known && (known = m_context.named(u"Stock"_s)) && !noun.isEmpty()) {
            known->label = label;
            known->plural = sentenceCase(m_context.lexicon.plural(noun));
        }
        if (!known && noun.isEmpty())
            return {};
        const QString name = known ? known->name : put(noun);
        const QString requirement = requirementOf(u"stock"_s);
        buildStock(m_context, {.kind = u"stock"_s, .requirement = requirement}, m_context.named(name));
        return keptInStock(); // "Stock" itself gives way to what it is the stock of
    }

    [[nodiscard]] QString keptInStock() const
    {
        for (const Capability &known : std::as_const(m_context.domain.capabilities)) {
            if (known.kind == CapabilityKind::Stock)
                return known.entity;
        }
        return {};
    }

    [[nodiscard]] QString requirementOf(const QString &word) const
    {
        QVector<Requirement> &all = m_context.draft.requirements;
        const auto found = std::find_if(all.begin(), all.end(), [&](const Requirement &one) {
            return one.text.contains(word, Qt::CaseInsensitive);
        });
        if (found == all.end())
            return {};
        found->cannot.clear();
        return found->id.value();
    }

    /// A list of what is counted, with what it is counted in and the level that warns.
    [[nodiscard]] QString put(const QString &noun) const
    {
        static const QRegularExpression measured(u"\\bstock in ([a-z]+)"_s);
        static const QRegularExpression least(u"\\b(?:under|below|less than|fewer than)\\s+(\\d{1,4})\\b"_s);
        const QString label = sentenceCase(noun);
        const QString level = least.match(m_text).captured(1);
        Entity entity{.name = label,
                      .label = label,
                      .plural = sentenceCase(m_context.lexicon.plural(noun)),
                      .description = u"What is kept in stock, and how much of it."_s,
                      .titleField = u"name"_s,
                      .access = {.read = {u"user"_s},
                                 .create = m_context.makers(),
                                 .update = m_context.makers(),
                                 .remove = m_context.makers()},
                      .requirements = {requirementOf(u"stock"_s)}};
        entity.fields = fieldsFromSpecification(
            u"name:string!..120;stock:integer!0..@0;reorderLevel:integer0..@%1"_s.arg(level.isEmpty() ? u"5"_s : level),
            {});
        if (const QString unit = measured.match(m_text).captured(1); !unit.isEmpty())
            entity.fields[1].label = u"Stock in "_s + unit;
        m_context.put(entity);
        return label;
    }

    /// How much of what an order is of, and the state in which it has been taken or has come in.
    void link(Entity &order, const Entity &counted) const
    {
        const bool isLinked =
            std::any_of(order.relations.begin(), order.relations.end(),
                        [&](const Relation &relation) { return relation.target == counted.name && !relation.many; });
        if (!isLinked)
            order.relations.append(
                {.name = lowerCamel(counted.label), .label = counted.label, .target = counted.name, .required = true});
        // where it is taken from or comes to
        if (const Relation *place = data::stockPlace(m_context.domain)) {
            const QString target = place->target;
            const auto same = std::find_if(order.relations.begin(), order.relations.end(),
                                           [&](const Relation &relation) { return relation.target == target; });
            if (same == order.relations.end())
                order.relations.append(
                    {.name = place->name, .label = place->label, .target = target, .required = true});
            else
                same->required = true;
        }
        // "metres needed": the quantity by another name
        const auto needed = std::find_if(order.fields.begin(), order.fields.end(),
                                         [](const Field &field) { return field.name.endsWith("Needed"_L1); });
        const QString label = needed == order.fields.end() ? u"Quantity"_s : needed->label;
        if (needed != order.fields.end())
            m_context.dropMember(order, QString(needed->name));
        Field *quantity = fieldNamed(order, u"quantity"_s);
        if (!quantity) {
            order.fields.append({.name = u"quantity"_s, .type = FieldType::Integer});
            quantity = &order.fields.last();
        }
        quantity->label = label;
        quantity->type = FieldType::Integer;
        quantity->required = true;
        quantity->minimum = 1;
        quantity->initial = u"1"_s;
        Field *status = fieldNamed(order, u"status"_s);
        const bool isSold = status && status->options.contains(u"Paid"_s) && !m_text.contains(u" paid"_s);
        if (isSold && !m_context.domain.machine(order.name, u"status"_s)) { // a workshop's, not a shop's
            status->options = ofWorkshop();
            status->initial = u"New"_s;
        }
    }

    const CapabilityContext &m_context;
    QString m_text;
};

} // namespace

void addStockOrders(const CapabilityContext &context)
{
    StockOrderBuilder(context).build();
}

} // namespace autodevos
