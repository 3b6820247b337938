// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agents/blueprint/capabilities/capability.h"

/// What follows for the records of a domain from how its prompt speaks of them, once they all are there.
namespace autodevos {

/// Says a thing once: "city" and not "location" as well.
void settleDoubles(const CapabilityContext &context);
/// What is paused is active before and after, not new.
void settlePauses(const CapabilityContext &context);
/// "add extras such as a rental car": a booking takes some of them along, for so many people.
void settleExtras(const CapabilityContext &context);
/// Whoever sees a budget sees what is spent of it.
void settleSpending(const CapabilityContext &context);
/// "see their remaining holiday days": they follow from the requests.
void settleAllowances(const CapabilityContext &context);
/// "approve or reject requests with a comment": it is not there before.
void settleDecisions(const CapabilityContext &context);

} // namespace autodevos
