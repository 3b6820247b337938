// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/capabilities/capability.h"
#include "agents/blueprint/fieldspec.h"
#include "agents/blueprint/generate/datamodel.h"

#include <QRegularExpression>

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;

namespace {

const QString kMovement = u"StockMovement"_s;

/// Gives what a domain keeps in stock a level that warns, and movements in and out. Lives for one call.
class StockBuilder {
public:
    explicit StockBuilder(const CapabilityContext &context)
        : m_context(context)
    {
    }

    void build(const CapabilityAsked &asked, const Entity *entity)
    {
        const QString counted = countedBy(entity);
        if (counted.isEmpty())
            return m_context.leaveOut(asked.requirement, u"there is nothing here that could be kept in stock"_s);
        QStringList requirements{asked.requirement};
        requirements += m_context.takeOver(
            {u"stock"_s, u"stock level"_s, u"inventory"_s, u"receipt"_s, u"issue"_s, u"alert"_s, u"stock alert"_s},
            m_context.named(counted));
        prepareCounted(*m_context.named(counted));
        prepareBatches(*m_context.named(counted));
        prepareMovements(Entity(*m_context.named(counted)));
        m_context.add({.kind = CapabilityKind::Stock, .entity = counted, .requirements = requirements});
    }

private:
    /// What is counted: what the prompt says, what has an amount, what is listed first. "Stock" itself is only taken
    /// where there is nothing else that it could be the stock of.
    [[nodiscard]] QString countedBy(const Entity *entity) const
    {
        const auto canBe = [](const Entity *one) {
            static const QStringList never{
                kMovement,   u"Order"_s,    u"Supplier"_s,   u"Warehouse"_s, u"Category"_s, u"Batch"_s,
                u"Stock"_s,  u"Alert"_s,    u"Location"_s,   u"Purchase"_s,  u"Receipt"_s,  u"Inventory"_s,
                u"Report"_s, u"Customer"_s, u"Department"_s, u"Delivery"_s,  u"Shipment"_s};
            return one && one->presentation == Presentation::Page && !never.contains(one->name) &&
                   !one->name.endsWith(u"Order"_s);
        };
        if (canBe(entity))
            return entity->name;
        const QVector<Entity *> lists = m_context.lists();
        const auto counted = std::find_if(lists.begin(), lists.end(), [&](const Entity *list) {
            return canBe(list) && !data::stockField(*list).isEmpty();
        });
        if (counted != lists.end())
            return (*counted)->name;
        const auto first = std::find_if(lists.begin(), lists.end(), canBe);
        if (first != lists.end())
            return (*first)->name;
        return m_context.named(u"Stock"_s) ? u"Stock"_s : QString();
    }

    static void prepareCounted(Entity &counted)
    {
        if (data::stockField(counted).isEmpty())
            counted.fields += fieldsFromSpecification(u"stock:integer!0..@0"_s, {});
        const QString stock = data::stockField(counted);
        for (Field &field : counted.fields) {
            if (field.name != stock)
                continue;
            field.required = true;
            field.minimum = std::max(0.0, field.minimum.value_or(0));
            field.initial = u"0"_s;
        }
        if (!std::any_of(counted.fields.begin(), counted.fields.end(),
                         [](const Field &field) { return field.name == "reorderLevel"_L1; }))
            counted.fields += fieldsFromSpecification(u"reorderLevel:integer0..@5"_s, {});
    }

    /// A batch is a batch of what is counted, and comes from a supplier.
    void prepareBatches(const Entity &counted)
    {
        Entity *batch = m_context.named(u"Batch"_s);
        Entity *supplier = m_context.named(u"Supplier"_s);
        if (supplier && batch)
            removeIf(supplier->relations, [](const Relation &relation) { return relation.target == "Batch"_L1; });
        for (Capability &capability : m_context.domain.capabilities) {
            if (supplier && batch && capability.entity == supplier->name)
                capability.fields.removeAll(u"batch"_s);
        }
        if (!batch || batch->presentation != Presentation::Page)
            return;
        link(*batch, counted, true);
        if (supplier)
            link(*batch, *supplier, false);
        const auto says = [&](const QString &name) {
            return std::any_of(batch->fields.begin(), batch->fields.end(),
                               [&](const Field &field) { return field.name == name; });
        };
        if (batch->titleField.isEmpty() && !says(u"number"_s)) {
            batch->fields = fieldsFromSpecification(u"number:string!..40"_s, {}) + batch->fields;
            batch->titleField = u"number"_s;
        }
    }

    static void link(Entity &from, const Entity &to, bool isRequired)
    {
        if (std::none_of(from.relations.begin(), from.relations.end(),
                         [&](const Relation &relation) { return relation.target == to.name; }))
            from.relations.append(
                {.name = lowerCamel(to.label), .label = to.label, .target = to.name, .required = isRequired});
    }

    /// Movements in and out, each with its reason; who may make them follows from who looks after what is counted.
    void prepareMovements(const Entity &counted) const
    {
        Entity *known = m_context.named(kMovement);
        if (!known) {
            m_context.domain.entities.append(
                {.name = kMovement, .label = u"Stock movement"_s, .plural = u"Stock movements"_s});
            known = &m_context.domain.entities.last();
        }
        Entity &movement = *known;
        if (!movement.ownerField.isEmpty())
            m_context.dropMember(movement, QString(movement.ownerField));
        for (const QString &name : {u"type"_s, u"quantity"_s, u"reason"_s, u"date"_s, u"notes"_s, u"note"_s})
            m_context.dropMember(movement, name);
        removeIf(movement.relations,
                 [&](const Relation &relation) { return relation.target == counted.name || relation.isActor; });
        for (Field &field : movement.fields)
            field.required = false;
        for (Relation &relation : movement.relations)
            relation.required = false;
        movement.fields =
            fieldsFromSpecification(
                u"type:enum!=Received|Returned|Issued@Received;quantity:integer!1..;date:date!;reason:string..120"_s,
                {}) +
            movement.fields;
        movement.relations.prepend(
            {.name = lowerCamel(counted.label), .label = counted.label, .target = counted.name, .required = true});
        if (const QString place = placeOf(counted); !place.isEmpty()) {
            link(movement, *m_context.named(place), true);
            for (Relation &relation : movement.relations)
                relation.required = relation.required || relation.target == place;
            m_context.dropMember(movement, u"location"_s);
        }
        movement.description = u"What came in and what went out, and why."_s;
        movement.titleField.clear();
        movement.uniqueTogether.clear();
        movement.presentation = Presentation::Page;
        movement.parent = movement.relations.constFirst().name;
        openMovements(movement, counted);
    }

    /// "stock per branch", "see the stock of each warehouse": where it lies.
    [[nodiscard]] QString placeOf(const Entity &counted) const
    {
        static const QRegularExpression shape(
            u"\\bper-(?<tied>[a-z]+) stock\\b|\\b(?:stock|inventory|quantit(?:y|ies)(?: on hand)?)(?: levels?)? "
            "(?:per|by|(?:of|in|at|for|across) (?:each|every|the|all|several|different|multiple|our))"
            " (?:\\w+ )?\?(?<word>[a-z]+)\\b"_s);
        for (auto found = shape.globalMatch(m_context.wholeText()); found.hasNext();) {
            const auto match = found.next();
            const QString word = m_context.lexicon.singular(match.captured(u"tied"_s) + match.captured(u"word"_s));
            const Entity *place = m_context.named(sentenceCase(word));
            if (place && place->name != counted.name && place->presentation == Presentation::Page &&
                m_context.lexicon.isIn("stock place"_L1, word))
                return place->name;
        }
        return {};
    }

    void openMovements(Entity &movement, const Entity &counted) const
    {
        if (!m_context.draft.hasAccounts) {
            movement.access = counted.access;
            return;
        }
        QStringList keepers = counted.access.update;
        keepers.removeAll(u"owner"_s);
        if (keepers.isEmpty() && !counted.ownerField.isEmpty())
            keepers = {u"user"_s};
        movement.access = {.read = keepers, .create = keepers, .update = {}, .remove = {}};
    }

    const CapabilityContext &m_context;
};

} // namespace

void buildStock(const CapabilityContext &context, const CapabilityAsked &asked, Entity *entity)
{
    for (const Capability &known : std::as_const(context.domain.capabilities)) {
        if (known.kind == CapabilityKind::Stock)
            return context.add({.kind = CapabilityKind::Stock,
                                .entity = QString(known.entity),
                                .requirements = QStringList{asked.requirement}});
    }
    StockBuilder(context).build(asked, entity);
}

} // namespace autodevos
