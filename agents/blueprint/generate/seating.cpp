// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/seating.h"

#include "agents/blueprint/generate/datamodel.h"

namespace autodevos::data {

QString seatField(const Domain &domain, const Entity &entity)
{
    for (const Capability &seats : capabilitiesOf(domain, CapabilityKind::Seats)) {
        if (seats.entity == entity.name)
            return seats.fields.value(0);
    }
    return {};
}

} // namespace autodevos::data
