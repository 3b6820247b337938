// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/capabilities/capability.h"
#include "agents/blueprint/generate/naming.h"

#include <QRegularExpression>

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;

namespace {

QString lastWord(const Entity &entity)
{
    const QStringList words = naming::words(entity.name);
    return words.isEmpty() ? QString() : naming::singular(words.constLast());
}

const Field *moneyOf(const Entity &entity)
{
    const auto found = std::find_if(entity.fields.begin(), entity.fields.end(),
                                    [](const Field &field) { return field.type == FieldType::Money; });
    return found == entity.fields.end() ? nullptr : &*found;
}

const QStringList &incoming()
{
    static const QStringList words{u"income"_s,  u"revenue"_s,      u"earning"_s, u"sale"_s,   u"donation"_s,
                                   u"deposit"_s, u"contribution"_s, u"invoice"_s, u"receipt"_s};
    return words;
}

const QStringList &outgoing()
{
    static const QStringList words{u"expense"_s,  u"cost"_s,       u"spending"_s, u"expenditure"_s,
                                   u"purchase"_s, u"withdrawal"_s, u"bill"_s,     u"outgoing"_s};
    return words;
}

Entity *listOf(const QVector<Entity *> &lists, const QStringList &words)
{
    for (const QString &word : words) {
        for (Entity *list : lists) {
            if (lastWord(*list) == word && moneyOf(*list))
                return list;
        }
    }
    return nullptr;
}

/// "Income" and "Expense" as the two kinds of one transaction; null when it has no such field.
const Field *kindOf(const Entity &entity)
{
    const auto tells = [](const Field &field) {
        const auto isOf = [](const QString &option, const QStringList &words) {
            const QStringList own = naming::words(option);
            return !own.isEmpty() && words.contains(naming::singular(own.constLast().toLower()));
        };
        return field.type == FieldType::Enum && field.options.size() == 2 && isOf(field.options.at(0), incoming()) &&
               isOf(field.options.at(1), outgoing());
    };
    const auto found = std::find_if(entity.fields.begin(), entity.fields.end(), tells);
    return found == entity.fields.end() ? nullptr : &*found;
}

/// What the prompt says of both together, in any way of looking at them.
QStringList askedTogether(const Draft &draft)
{
    static const QRegularExpression in(
        u"\\b(?:incomes?|revenues?|earnings?|sales|donations?|deposits?|contributions?)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression out(
        u"\\b(?:expenses?|costs?|spendings?|expenditures?|purchases?|withdrawals?|bills?|outgoings?)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression look(
        u"\\b(?:charts?|graphs?|per month|by month|monthly|each month|balance|compar\\w*|versus|vs|against|overview|"
        "dashboard|reports?|profit|cash flow|trends?|over time)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    QStringList ids;
    for (const Requirement &requirement : draft.requirements) {
        const QString &text = requirement.text;
        if (in.match(text).hasMatch() && out.match(text).hasMatch() && look.match(text).hasMatch())
            ids.append(requirement.id.value());
    }
    return ids;
}

} // namespace

void addBalance(const CapabilityContext &context)
{
    const QStringList ids = askedTogether(context.draft);
    if (ids.isEmpty())
        return;
    const QVector<Entity *> lists = context.lists();
    for (const Entity *list : lists) {
        const Field *amount = moneyOf(*list);
        const Field *kind = kindOf(*list);
        if (amount && kind)
            return context.add({.kind = CapabilityKind::Balance,
                                .entity = list->name,
                                .fields = {amount->name, kind->name},
                                .requirements = ids});
    }
    const Entity *in = listOf(lists, incoming());
    const Entity *out = listOf(lists, outgoing());
    if (in && out && in != out)
        context.add({.kind = CapabilityKind::Balance,
                     .entity = in->name,
                     .fields = {moneyOf(*in)->name},
                     .page = out->name,
                     .requirements = ids});
}

} // namespace autodevos
