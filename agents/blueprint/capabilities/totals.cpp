// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/totals.h"
#include "agents/blueprint/capabilities/capability.h"
#include "agents/blueprint/generate/budgets.h"
#include "agents/blueprint/generate/sums.h"

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;

namespace {

/// Whoever sees a budget sees what is spent of it.
void shareSpending(const CapabilityContext &context)
{
    for (const budgets::Budget &budget : budgets::budgetsOf(context.domain)) {
        Access &access = context.named(budget.part->name)->access;
        if (access.read != QStringList{u"owner"_s})
            continue;
        access.read = budget.entity->access.read;
        access.read.removeAll(u"visitor"_s);
        if (access.read.isEmpty())
            access.read = {u"owner"_s};
    }
}

} // namespace

void addTotals(const CapabilityContext &context)
{
    for (Entity *list : context.lists()) {
        if (sums::lacksRate(*list)) // "hours of work" beside a total: what one costs
            list->fields.append({.name = u"hourlyRate"_s, .label = u"Hourly rate"_s, .type = FieldType::Money});
    }
    shareSpending(context);
    if (context.draft.isGame || context.domain.has(CapabilityKind::Cart))
        return;
    for (const totals::Total &total : totals::totalsOf(context.domain, true)) {
        Entity &booking = *context.named(total.booking->name);
        const bool isPriced = std::any_of(booking.fields.begin(), booking.fields.end(),
                                          [](const Field &field) { return field.type == FieldType::Money; });
        if (!isPriced)
            booking.fields.append({.name = u"totalPrice"_s, .label = u"Total price"_s, .type = FieldType::Money});
    }
}

} // namespace autodevos
