// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/taskwords.h"

namespace autodevos::taskwords {

using namespace Qt::StringLiterals;

namespace {

QString fieldWords(const Field &field)
{
    QString words = u"%1 (%2"_s.arg(field.name, toString(field.type));
    if (!field.options.isEmpty())
        words += u": "_s + field.options.join(u" | "_s);
    if (field.minimum)
        words += u", at least %1"_s.arg(*field.minimum);
    if (field.maximum)
        words += u", at most %1"_s.arg(*field.maximum);
    if (field.required)
        words += u", required"_s;
    if (field.unique)
        words += u", unique"_s;
    return words + u')';
}

QString relationWords(const Relation &relation)
{
    return u"%1 (%2 %3%4%5)"_s.arg(relation.name, relation.many ? u"several"_s : u"one"_s, relation.target,
                                   relation.required ? u", required"_s : QString(),
                                   relation.isActor ? u", always the signed-in account"_s : QString());
}

QString principals(const QStringList &list)
{
    return list.isEmpty() ? u"admin only"_s : list.join(u", "_s);
}

QString presentationWords(Presentation presentation)
{
    switch (presentation) {
    case Presentation::Page:
        return u"own pages"_s;
    case Presentation::Inline:
        return u"listed and edited inside its parent's page"_s;
    case Presentation::Toggle:
        return u"a switch on its parent's page"_s;
    }
    return {};
}

} // namespace

QString list(const QStringList &words)
{
    if (words.size() < 2)
        return words.join(QString());
    return words.mid(0, words.size() - 1).join(u", "_s) + u" and "_s + words.last();
}

QString entityLines(const Domain &domain, const QVector<Entity> &entities)
{
    QStringList lines;
    for (const Entity &entity : entities) {
        QStringList fields;
        for (const Field &field : entity.fields)
            fields.append(fieldWords(field));
        QStringList relations;
        for (const Relation &relation : entity.relations)
            relations.append(relationWords(relation));
        lines.append(u"- %1 (%2): fields %3; relations %4. Read: %5. Create: %6. Change: %7. Remove: %8."_s.arg(
            entity.name, presentationWords(entity.presentation), fields.isEmpty() ? u"none"_s : fields.join(u", "_s),
            relations.isEmpty() ? u"none"_s : relations.join(u", "_s), principals(entity.access.read),
            principals(entity.access.create), principals(entity.access.update), principals(entity.access.remove)));
        if (!entity.uniqueTogether.isEmpty())
            lines.append(u"  %1 occur together only once."_s.arg(list(entity.uniqueTogether)));
        for (const StateMachine &machine : domain.machines) {
            if (machine.entity != entity.name)
                continue;
            for (const Transition &move : machine.transitions)
                lines.append(u"  %1 of %2: %3 → %4, by %5."_s.arg(move.name, machine.field, list(move.from), move.to,
                                                                  principals(move.roles)));
        }
    }
    return lines.join(u'\n');
}

QString requirementLines(const QVector<Requirement> &requirements, const QVector<RequirementId> &covered)
{
    QStringList lines;
    for (const Requirement &requirement : requirements) {
        if (covered.contains(requirement.id))
            lines.append(u"- %1: %2"_s.arg(requirement.id.value(), requirement.text));
    }
    return lines.isEmpty() ? QString() : u"It helps to meet these requirements:\n"_s + lines.join(u'\n');
}

QString ruleLines(const Domain &domain)
{
    QStringList lines;
    for (const Rule &rule : domain.rules)
        lines.append(u"- %1: a breach is answered with status 409 and \"%2\""_s.arg(rule.entity, rule.message));
    return lines.join(u'\n');
}

QString capabilityLines(const Domain &domain)
{
    QStringList lines;
    for (const Capability &capability : domain.capabilities) {
        QString line = u"- "_s + toString(capability.kind);
        if (!capability.entity.isEmpty())
            line += u" of "_s + capability.entity;
        if (!capability.fields.isEmpty())
            line += u" by "_s + list(capability.fields);
        if (!capability.page.isEmpty())
            line += u" \"%1\""_s.arg(capability.page);
        lines.append(line);
    }
    return lines.join(u'\n');
}

QString themeLine(const Domain &domain)
{
    QStringList parts;
    for (const Colour &colour : domain.theme.colours)
        parts.append(
            u"%1 %2%3"_s.arg(colour.role, colour.hex, colour.name.isEmpty() ? QString() : u" (%1)"_s.arg(colour.name)));
    return u"Colours: "_s + parts.join(u", "_s) + u'.';
}

} // namespace autodevos::taskwords
