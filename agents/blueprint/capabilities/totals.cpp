// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/totals.h"
#include "agents/blueprint/capabilities/settling.h"
#include "agents/blueprint/generate/sums.h"

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;

void addTotals(const CapabilityContext &context)
{
    for (Entity *list : context.lists()) {
        if (sums::lacksRate(*list)) // "hours of work" beside a total: what one costs
            list->fields.append({.name = u"hourlyRate"_s, .label = u"Hourly rate"_s, .type = FieldType::Money});
    }
    settleDoubles(context);
    settlePauses(context);
    settleSpending(context);
    settleAllowances(context);
    settleDecisions(context);
    if (context.draft.isGame || context.domain.has(CapabilityKind::Cart))
        return;
    settleExtras(context);
    for (const totals::Total &total : totals::totalsOf(context.domain, true)) {
        Entity &booking = *context.named(total.booking->name);
        const bool isPriced = std::any_of(booking.fields.begin(), booking.fields.end(),
                                          [](const Field &field) { return field.type == FieldType::Money; });
        if (!isPriced)
            booking.fields.append({.name = u"totalPrice"_s, .label = u"Total price"_s, .type = FieldType::Money});
    }
}

} // namespace autodevos
