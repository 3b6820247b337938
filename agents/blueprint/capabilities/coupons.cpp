// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/capabilities/capability.h"
#include "agents/blueprint/fieldspec.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;

namespace {

/// "apply a promo code", "vouchers", "discount codes"; a discount alone may be a price that is lower for everybody.
bool asksForCodes(const QString &text)
{
    static const QRegularExpression shape(
        u"\\b(?:coupons?|vouchers?|(?:discount|promo|promotion|promotional|gift|voucher|coupon)[ -]codes?)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return shape.match(text).hasMatch();
}

bool isCode(const Entity &entity)
{
    static const QSet<QString> names{u"Coupon"_s,        u"CouponCode"_s,     u"DiscountCode"_s,   u"PromoCode"_s,
                                     u"PromotionCode"_s, u"Voucher"_s,        u"VoucherCode"_s,    u"GiftCode"_s,
                                     u"Promo"_s,         u"DiscountCoupon"_s, u"PromotionalCode"_s};
    return names.contains(entity.name) && entity.presentation == Presentation::Page;
}

/// What the prompt calls it, or a discount code. It is nobody's own, and says what it takes off for whom.
Entity &prepareCode(const CapabilityContext &context)
{
    auto &entities = context.domain.entities;
    auto found = std::find_if(entities.begin(), entities.end(), isCode);
    if (found == entities.end()) {
        entities.append({.name = u"DiscountCode"_s, .label = u"Discount code"_s, .plural = u"Discount codes"_s});
        found = std::prev(entities.end());
    }
    Entity &code = *found;
    QStringList old;
    for (const Field &field : std::as_const(code.fields))
        old.append(field.name);
    for (const Relation &relation : std::as_const(code.relations))
        old.append(relation.name);
    for (const QString &name : std::as_const(old))
        context.dropMember(code, name);
    code.fields = fieldsFromSpecification(u"code:string!..40;percent:integer0..100;amount:money0..;minimum:money0..;"
                                          "validUntil:date;usesLeft:integer0..100000"_s,
                                          {});
    code.fields.first().unique = true;
    code.description = u"Whoever knows the code pays less: a part of the price, an amount, or both."_s;
    code.titleField = u"code"_s;
    code.parent.clear();
    code.ownerField.clear();
    code.uniqueTogether.clear();
    QStringList keepers;
    for (const DomainRole &role : std::as_const(context.domain.roles)) {
        if (!role.canSignUp)
            keepers.append(role.name);
    }
    code.access = {.read = keepers, .create = keepers, .update = keepers, .remove = keepers};
    return code;
}

/// What an order was cheaper by stands in it.
void prepareOrder(const CapabilityContext &context)
{
    Entity *order = context.named(u"Order"_s);
    if (order && !fieldNamed(*order, u"discountCode"_s))
        order->fields += fieldsFromSpecification(u"discountCode:string..40;discount:money0.."_s, {});
}

} // namespace

void buildCoupons(const CapabilityContext &context, const CapabilityAsked &asked, Entity *)
{
    if (!context.domain.has(CapabilityKind::Cart))
        return context.leaveOut(asked.requirement, u"nothing is bought here that a code could make cheaper"_s);
    const auto known = std::find_if(context.domain.capabilities.begin(), context.domain.capabilities.end(),
                                    [](const Capability &one) { return one.kind == CapabilityKind::Coupons; });
    const QString name = known == context.domain.capabilities.end() ? prepareCode(context).name : known->entity;
    prepareOrder(context);
    context.add({.kind = CapabilityKind::Coupons, .entity = name, .requirements = {asked.requirement}});
}

void addCoupons(const CapabilityContext &context)
{
    if (!context.domain.has(CapabilityKind::Cart))
        return;
    for (Requirement &requirement : context.draft.requirements) {
        if (!asksForCodes(requirement.text))
            continue;
        requirement.cannot.clear();
        buildCoupons(context, {.kind = u"coupons"_s, .requirement = requirement.id.value()}, nullptr);
    }
}

} // namespace autodevos
