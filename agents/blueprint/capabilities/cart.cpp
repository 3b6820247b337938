// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/capabilities/capability.h"
#include "agents/blueprint/fieldspec.h"
#include "agents/blueprint/generate/datamodel.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;

namespace {

const QString kOrder = u"Order"_s;

const Field *fieldOfType(const Entity &entity, FieldType type)
{
    const auto found = std::find_if(entity.fields.begin(), entity.fields.end(),
                                    [&](const Field &field) { return field.type == type; });
    return found == entity.fields.end() ? nullptr : &*found;
}

/// Turns a domain with something to sell into a shop: what is sold has a price and is seen by everybody; an order
/// belongs to whoever bought, and staff move it on. Lives for one call.
class CartBuilder {
public:
    explicit CartBuilder(const CapabilityContext &context)
        : m_context(context)
        , m_domain(context.domain)
        , m_draft(context.draft)
    {
    }

    void build(const CapabilityAsked &asked, const Entity *entity)
    {
        const QString sold = soldBy(entity);
        const QStringList counted = takeOverStock(sold);
        dropMisread(sold);
        prepareSold(*m_context.named(sold));
        prepareOrder(sold);
        m_context.add(
            {.kind = CapabilityKind::Cart, .entity = sold, .requirements = QStringList{asked.requirement} + counted});
    }

private:
    /// "staff manage the books and the stock": how many there are is a number of what is sold.
    QStringList takeOverStock(const QString &sold)
    {
        const QStringList requirements =
            m_context.takeOver({u"stock"_s, u"stock level"_s, u"inventory"_s}, m_context.named(sold));
        Entity &goods = *m_context.named(sold);
        if (!requirements.isEmpty() && data::stockField(goods).isEmpty())
            goods.fields += fieldsFromSpecification(u"stock:integer!0..@0"_s, {});
        return requirements;
    }

    [[nodiscard]] QStringList staff() const
    {
        QStringList names;
        for (const DomainRole &role : m_domain.roles) {
            if (!role.canSignUp)
                names.append(role.name);
        }
        return names;
    }

    /// What the prompt says is put in the cart; else what is ordered, what has a price, what is listed first.
    [[nodiscard]] QString soldBy(const Entity *entity)
    {
        if (const Thing *shown = m_draft.find(m_draft.sold); shown && m_context.named(shown->entity.name))
            return shown->entity.name; // what the shop is named after, whatever else has a price
        const auto isGoods = [&](const Entity &one) {
            static const QSet<QString> never{
                u"Order"_s,   u"Invoice"_s, u"Expense"_s, u"Payment"_s, u"Supplier"_s,     u"Address"_s,  u"Coupon"_s,
                u"Receipt"_s, u"Loan"_s,    u"Stock"_s,   u"Review"_s,  u"DiscountCode"_s, u"PromoCode"_s};
            const Thing *thing = m_context.thingOf(one);
            const bool isProfile = std::any_of(m_domain.roles.begin(), m_domain.roles.end(),
                                               [&](const DomainRole &role) { return role.profile == one.name; });
            return one.presentation == Presentation::Page && !never.contains(one.name) && !isProfile &&
                   !one.name.startsWith(kOrder) && !one.name.contains(u"Cart"_s) &&
                   !(thing && (m_context.lexicon.isIn("classifier"_L1, thing->key) || isPerson(thing->key)));
        };
        if (entity && isGoods(*entity))
            return entity->name;
        QVector<const Entity *> goods;
        for (const Entity &one : std::as_const(m_domain.entities)) {
            if (isGoods(one))
                goods.append(&one);
        }
        const auto best = std::max_element(goods.begin(), goods.end(),
                                           [&](const Entity *a, const Entity *b) { return worth(*a) < worth(*b); });
        if (best != goods.end())
            return (*best)->name;
        const QVector<Field> fields = archetypeFields(u"product"_s, m_context.lexicon);
        m_domain.entities.prepend(
            {.name = u"Product"_s, .label = u"Product"_s, .plural = u"Products"_s, .fields = fields});
        m_domain.entities.first().titleField = u"name"_s;
        return u"Product"_s;
    }

    [[nodiscard]] bool isPerson(const QString &key) const { return m_context.lexicon.isPerson(key); }

    [[nodiscard]] int worth(const Entity &entity) const
    {
        const Thing *thing = m_context.thingOf(entity);
        const bool isOrdered =
            thing && std::any_of(m_draft.things.begin(), m_draft.things.end(), [&](const auto &other) {
                return other->act == "act:Order"_L1 && other->target == thing->key;
            });
        const bool isInCart =
            thing && std::any_of(m_draft.statements.begin(), m_draft.statements.end(), [&](const Statement &statement) {
                return statement.thing == thing->key && isOfCart(statement);
            });
        static const QSet<QString> usual{u"Product"_s, u"Item"_s, u"Dish"_s, u"MenuItem"_s, u"Book"_s};
        return (isInCart ? 8 : 0) + (isOrdered ? 4 : 0) + (fieldOfType(entity, FieldType::Money) ? 2 : 0) +
               (usual.contains(entity.name) ? 1 : 0);
    }

    /// "add books to a cart" makes no books.
    [[nodiscard]] bool isOfCart(const Statement &statement) const
    {
        static const QRegularExpression cart(u"\\b(cart|basket|shopping bag|check ?out)\\b"_s,
                                             QRegularExpression::CaseInsensitiveOption);
        const Requirement *requirement = m_draft.requirement(statement.requirement);
        return requirement && requirement->text.contains(cart);
    }

    /// Things that were read out of words about the cart and its orders, and that the orders themselves are.
    void dropMisread(const QString &sold)
    {
        QStringList misread;
        for (const Entity &entity : std::as_const(m_domain.entities)) {
            static const QSet<QString> parts{u"OrderHistory"_s, u"OrderStatus"_s,     u"OrderItem"_s,    u"OrderLine"_s,
                                             u"Cart"_s,         u"CartItem"_s,        u"ShoppingCart"_s, u"Basket"_s,
                                             u"Checkout"_s,     u"PurchaseHistory"_s, u"OrderDetail"_s,  u"Purchase"_s,
                                             u"OrderTracking"_s};
            const Thing *thing = m_context.thingOf(entity);
            const bool isCheckout = thing && thing->act == "act:Loan"_L1 && !m_draft.words.contains(u"library"_s) &&
                                    !m_draft.words.contains(u"borrow"_s);
            const bool isAct = thing && thing->act == "act:Order"_L1 && entity.name != kOrder;
            if (entity.name != sold && (parts.contains(entity.name) || isCheckout || isAct))
                misread.append(entity.name);
        }
        for (const QString &name : std::as_const(misread))
            m_context.drop(name);
    }

    void prepareSold(Entity &sold)
    {
        const QStringList names = [&] {
            QStringList all;
            for (const Field &field : std::as_const(sold.fields))
                all.append(field.name);
            return all;
        }();
        // A thing that the lexicon does not know has a state and a date of its own, which goods have not.
        if (names == QStringList{u"name"_s, u"description"_s, u"status"_s, u"date"_s}) {
            m_context.dropMember(sold, u"status"_s);
            m_context.dropMember(sold, u"date"_s);
        }
        if (!fieldOfType(sold, FieldType::Money)) {
            const qsizetype place = std::min<qsizetype>(2, sold.fields.size());
            sold.fields.insert(place, fieldsFromSpecification(u"price:money!0.."_s, {}).constFirst());
        }
        if (!fieldOfType(sold, FieldType::Image))
            sold.fields += fieldsFromSpecification(u"picture:image"_s, {});
        for (Field &field : sold.fields) {
            if (field.type == FieldType::Money)
                field.required = true;
        }
        if (!m_draft.hasAccounts)
            return;
        openSold(sold);
        for (const Relation &relation : std::as_const(sold.relations)) {
            Entity *shelf = m_context.named(relation.target);
            if (shelf && shelf->access.create == QStringList{u"user"_s} && shelf->ownerField.isEmpty())
                shelf->access = {.read = {u"visitor"_s}, .create = staff(), .update = staff(), .remove = staff()};
        }
    }

    /// Guests look around; those who were said to offer things, else staff and the admin, look after them.
    void openSold(Entity &sold)
    {
        QStringList makers;
        const Thing *thing = m_context.thingOf(sold);
        for (const Statement &statement : std::as_const(m_draft.statements)) {
            const bool isMaking = statement.meaning == "create"_L1 || statement.meaning == "manage"_L1;
            if (!thing || statement.thing != thing->key || !isMaking || isOfCart(statement))
                continue;
            for (const QString &actor : statement.actors) {
                const QString name = lowerCamel(actor);
                const bool isRole = std::any_of(m_domain.roles.begin(), m_domain.roles.end(),
                                                [&](const DomainRole &role) { return role.name == name; });
                if (isRole && !makers.contains(name))
                    makers.append(name);
            }
        }
        const QStringList keepers = staff();
        const bool isOffered =
            std::any_of(makers.begin(), makers.end(), [&](const QString &maker) { return !keepers.contains(maker); });
        sold.access.read = {u"visitor"_s};
        sold.access.create = makers.isEmpty() ? keepers : makers;
        if (!isOffered) {
            const QString owner = std::exchange(sold.ownerField, {});
            if (!owner.isEmpty())
                m_context.dropMember(sold, owner);
            sold.access.update = sold.access.create;
            sold.access.remove = sold.access.create;
        }
    }

    void prepareOrder(const QString &sold)
    {
        Entity *order = m_context.named(kOrder);
        if (!order) {
            m_domain.entities.append({.name = kOrder, .label = kOrder, .plural = u"Orders"_s});
            order = &m_domain.entities.last();
        }
        const Field status = statusOf(*order);
        for (const QString &name :
             {u"number"_s, u"date"_s, u"total"_s, u"name"_s, u"address"_s, u"quantity"_s, u"price"_s, u"amount"_s,
              u"items"_s, u"products"_s, u"status"_s, u"customer"_s, status.name, order->ownerField})
            m_context.dropMember(*order, name);
        removeIf(order->relations, [&](const Relation &relation) {
            return relation.target == sold || relation.isActor || relation.target == "User"_L1;
        });
        for (Field &field : order->fields)
            field.required = false;
        for (Relation &relation : order->relations)
            relation.required = false;
        const QVector<Field> own = fieldsFromSpecification(
            u"number:string!..40;date:date!;total:money!0..;name:string!..120;address:text!..500"_s, {});
        order->fields = QVector<Field>{own.at(0), status} + own.mid(1) + order->fields;
        order->description = u"What somebody bought, at the prices of that day."_s;
        order->titleField = u"number"_s;
        order->presentation = Presentation::Page;
        order->parent.clear();
        order->uniqueTogether.clear();
        openOrder(*order);
        moveOrder(*order, status);
    }

    [[nodiscard]] static Field statusOf(const Entity &order)
    {
        const auto known = std::find_if(order.fields.begin(), order.fields.end(), [](const Field &field) {
            return field.type == FieldType::Enum && field.options.size() > 1 &&
                   (field.name == "status"_L1 || field.name == "state"_L1);
        });
        if (known == order.fields.end())
            return fieldsFromSpecification(u"status:enum!=Paid|Processing|Shipped|Delivered|Cancelled@Paid"_s, {})
                .constFirst();
        Field status = *known;
        if (status.options.contains(u"Paid"_s))
            status.options.removeAll(u"New"_s);
        if (!status.options.contains(status.initial))
            status.initial = status.options.constFirst();
        status.required = true;
        return status;
    }

    void openOrder(Entity &order) const
    {
        if (!m_draft.hasAccounts) {
            order.access = {.read = {u"visitor"_s}, .create = {}, .update = {}, .remove = {}};
            return;
        }
        order.relations.prepend(
            {.name = u"customer"_s, .label = u"Customer"_s, .target = u"User"_s, .required = true, .isActor = true});
        order.ownerField = u"customer"_s;
        order.access = {.read = QStringList{u"owner"_s} + staff(), .create = {}, .update = staff(), .remove = {}};
    }

    void moveOrder(const Entity &order, const Field &status)
    {
        removeIf(m_domain.machines, [](const StateMachine &machine) { return machine.entity == kOrder; });
        removeIf(m_domain.rules, [](const Rule &rule) { return rule.entity == kOrder; });
        StateMachine machine{.entity = kOrder, .field = status.name, .initial = status.initial};
        QStringList way;
        for (const QString &option : status.options) {
            if (!isCancelled(option))
                way.append(option);
        }
        const QStringList movers = m_draft.hasAccounts ? staff() : QStringList{u"visitor"_s};
        for (const QString &option : status.options) {
            if (option == status.initial)
                continue;
            Transition move = transitionTo(option, m_context.lexicon);
            const qsizetype at = way.indexOf(option);
            move.from = at > 0 ? QStringList{way.at(at - 1)} : way.mid(0, std::max<qsizetype>(1, way.size() - 2));
            move.from.removeAll(option);
            move.roles = movers;
            if (at < 0 && !order.ownerField.isEmpty())
                move.roles.prepend(u"owner"_s);
            if (!move.from.isEmpty())
                machine.transitions.append(move);
        }
        if (!machine.transitions.isEmpty())
            m_domain.machines.append(machine);
    }

    [[nodiscard]] static bool isCancelled(const QString &option)
    {
        static const QSet<QString> words{u"cancelled"_s, u"canceled"_s, u"returned"_s, u"refunded"_s, u"rejected"_s};
        return words.contains(option.toLower());
    }

    const CapabilityContext &m_context;
    Domain &m_domain;
    Draft &m_draft;
};

} // namespace

void buildCart(const CapabilityContext &context, const CapabilityAsked &asked, Entity *entity)
{
    for (const Capability &known : std::as_const(context.domain.capabilities)) {
        if (known.kind == CapabilityKind::Cart)
            return context.add({.kind = CapabilityKind::Cart,
                                .entity = QString(known.entity),
                                .requirements = QStringList{asked.requirement}});
    }
    CartBuilder(context).build(asked, entity);
}

void buildOrders(const CapabilityContext &context, const CapabilityAsked &asked, Entity *)
{
    if (context.draft.asks("cart"_L1))
        return buildCart(context, asked, nullptr);
    Entity *order = context.named(kOrder);
    if (!order)
        return context.leaveOut(asked.requirement,
                                u"nothing is ordered here, so there are no orders to look back on"_s);
    if (!order->requirements.contains(asked.requirement))
        order->requirements.append(asked.requirement);
}

void buildInvoices(const CapabilityContext &context, const CapabilityAsked &asked, Entity *)
{
    if (context.draft.asks("cart"_L1))
        return buildCart(context, asked, nullptr);
    context.leaveOut(asked.requirement, context.lexicon.reason(asked.kind));
}

} // namespace autodevos
