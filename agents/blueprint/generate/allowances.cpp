// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/allowances.h"

#include "agents/blueprint/generate/naming.h"
#include "agents/blueprint/generate/normalise.h"
#include "agents/blueprint/generate/wordrows.h"

#include <algorithm>

namespace autodevos::allowances {

using namespace Qt::StringLiterals;

namespace {

QStringList wordsOf(const QString &kind)
{
    for (const QStringList &row : features::wordRows(u"allowances"_s)) {
        if (row.constFirst() == kind)
            return row.value(1).split(u' ');
    }
    return {};
}

bool says(const QString &text, const QStringList &known)
{
    const QStringList words = naming::words(text);
    return std::any_of(words.begin(), words.end(),
                       [&](const QString &word) { return known.contains(naming::singular(word.toLower())); });
}

const Field *fieldOf(const Entity &entity, FieldType type, const QStringList &names)
{
    const auto found = std::find_if(entity.fields.begin(), entity.fields.end(), [&](const Field &field) {
        return field.type == type && names.contains(field.name);
    });
    return found == entity.fields.end() ? nullptr : &*found;
}

/// The state in which it is granted, and who grants it.
bool addDecision(Allowance &allowance, const StateMachine &machine)
{
    static const QStringList granted = wordsOf(u"granted"_s);
    for (const Transition &transition : machine.transitions) {
        QStringList deciders = transition.roles;
        deciders.removeAll(u"owner"_s);
        if (!granted.contains(transition.to.toLower()) || deciders.isEmpty())
            continue;
        allowance.state = findField(*allowance.request, machine.field);
        allowance.granted = transition.to;
        allowance.asked = machine.initial;
        allowance.deciders = deciders;
        return true;
    }
    return false;
}

} // namespace

std::optional<Allowance> allowanceOf(const Domain &domain)
{
    static const QStringList leave = wordsOf(u"leave"_s);
    static const QStringList others = wordsOf(u"others"_s);
    for (const StateMachine &machine : domain.machines) {
        const Entity *request = domain.entity(machine.entity);
        if (!request || !says(request->name, leave))
            continue;
        Allowance allowance{.request = request,
                            .person = findRelation(*request, request->ownerField),
                            .start = fieldOf(*request, FieldType::Date, {u"startDate"_s, u"from"_s, u"firstDay"_s}),
                            .end =
                                fieldOf(*request, FieldType::Date, {u"endDate"_s, u"until"_s, u"to"_s, u"lastDay"_s}),
                            .kind = fieldOf(*request, FieldType::Enum,
                                            {u"type"_s, u"kind"_s, u"category"_s, u"leaveType"_s, u"typeOfLeave"_s})};
        const bool isPersons = allowance.person && allowance.person->target == "User"_L1;
        if (!isPersons || !allowance.start || !allowance.end || !addDecision(allowance, machine))
            continue;
        for (const QString &option : allowance.kind ? allowance.kind->options : QStringList()) {
            if (!says(option, others))
                allowance.counted.append(option);
        }
        return allowance;
    }
    return std::nullopt;
}

} // namespace autodevos::allowances
