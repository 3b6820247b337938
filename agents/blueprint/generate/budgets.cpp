// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/budgets.h"

#include "agents/blueprint/generate/naming.h"
#include "agents/blueprint/generate/wordrows.h"

#include <algorithm>

namespace autodevos::budgets {

using namespace Qt::StringLiterals;

namespace {

QStringList wordsOf(const QString &kind)
{
    for (const QStringList &row : features::wordRows(u"budgets"_s)) {
        if (row.constFirst() == kind)
            return row.value(1).split(u' ');
    }
    return {};
}

bool isSpending(const Entity &entity)
{
    static const QStringList spending = wordsOf(u"spending"_s);
    const QStringList words = naming::words(entity.name);
    return !words.isEmpty() && spending.contains(naming::singular(words.constLast().toLower()));
}

const Field *amountOf(const Entity &entity)
{
    static const QStringList amounts = wordsOf(u"amounts"_s);
    for (const QString &name : amounts) {
        for (const Field &field : entity.fields) {
            if (field.type == FieldType::Money && field.name.toLower() == name)
                return &field;
        }
    }
    return nullptr;
}

/// "budget" of a project; the amount of what is a budget itself.
const Field *limitOf(const Entity &entity)
{
    static const QStringList limits = wordsOf(u"limits"_s);
    const auto isLimit = [](const QString &name) {
        const QStringList words = naming::words(name);
        return std::any_of(words.begin(), words.end(),
                           [](const QString &word) { return limits.contains(word.toLower()); });
    };
    const auto found = std::find_if(entity.fields.begin(), entity.fields.end(), [&](const Field &field) {
        return field.type == FieldType::Money && isLimit(field.name);
    });
    if (found != entity.fields.end())
        return &*found;
    return isLimit(entity.name) ? amountOf(entity) : nullptr;
}

} // namespace

QVector<Budget> budgetsOf(const Domain &domain)
{
    QVector<Budget> budgets;
    for (const Entity &part : domain.entities) {
        const Field *amount = isSpending(part) ? amountOf(part) : nullptr;
        for (const Relation &relation : part.relations) {
            const bool isOne = amount && !relation.many && !relation.isActor;
            const Entity *whole = isOne ? domain.entity(relation.target) : nullptr;
            const Field *limit = whole && whole->presentation == Presentation::Page ? limitOf(*whole) : nullptr;
            const bool isKnown =
                std::any_of(budgets.begin(), budgets.end(), [&](const Budget &known) { return known.entity == whole; });
            if (limit && !isKnown)
                budgets.append({.entity = whole, .limit = limit, .part = &part, .link = &relation, .amount = amount});
        }
    }
    return budgets;
}

} // namespace autodevos::budgets
