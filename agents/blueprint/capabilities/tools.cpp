// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/capabilities/capability.h"

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;

namespace {

/// A program by its id or its title ("Loan calculator"); a calculator of the prompt's own has inputs.
void addTool(const CapabilityContext &context, const CapabilityAsked &asked, CapabilityKind kind)
{
    QString page = asked.detail;
    const QVector<language::Program> &programs = context.lexicon.programs();
    const auto isIt = [&](const language::Program &program) {
        return program.kind == toString(kind) &&
               (program.id == page || program.title.compare(page, Qt::CaseInsensitive) == 0);
    };
    const auto known = std::find_if(programs.begin(), programs.end(), isIt);
    if (known != programs.end())
        page = known->id;
    else if (asked.fields.size() < 2)
        return context.leaveOut(asked.requirement, u"what it works out and from what is not said"_s);
    context.add({.kind = kind, .fields = asked.fields, .page = page, .requirements = QStringList{asked.requirement}});
}

} // namespace

void buildCalculator(const CapabilityContext &context, const CapabilityAsked &asked, Entity * /*entity*/)
{
    addTool(context, asked, CapabilityKind::Calculator);
}

void buildConverter(const CapabilityContext &context, const CapabilityAsked &asked, Entity * /*entity*/)
{
    addTool(context, asked, CapabilityKind::Converter);
}

void buildScoreboard(const CapabilityContext &context, const CapabilityAsked &asked, Entity * /*entity*/)
{
    context.add({.kind = CapabilityKind::Scoreboard,
                 .fields = asked.fields,
                 .page = asked.detail,
                 .requirements = QStringList{asked.requirement}});
}

} // namespace autodevos
