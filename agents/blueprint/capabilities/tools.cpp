// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/capabilities/capability.h"

namespace autodevos {

void buildCalculator(const CapabilityContext &context, const CapabilityAsked &asked, Entity * /*entity*/)
{
    context.add({.kind = CapabilityKind::Calculator,
                 .fields = asked.fields,
                 .page = asked.detail,
                 .requirements = QStringList{asked.requirement}});
}

void buildConverter(const CapabilityContext &context, const CapabilityAsked &asked, Entity * /*entity*/)
{
    context.add(
        {.kind = CapabilityKind::Converter, .page = asked.detail, .requirements = QStringList{asked.requirement}});
}

void buildScoreboard(const CapabilityContext &context, const CapabilityAsked &asked, Entity * /*entity*/)
{
    context.add({.kind = CapabilityKind::Scoreboard,
                 .fields = asked.fields,
                 .page = asked.detail,
                 .requirements = QStringList{asked.requirement}});
}

} // namespace autodevos
