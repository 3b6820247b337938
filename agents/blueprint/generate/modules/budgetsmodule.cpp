// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/budgets.h"
#include "agents/blueprint/generate/frontenddoc.h"
#include "agents/blueprint/generate/modules/describe.h"
#include "agents/blueprint/generate/modules/module.h"
#include "agents/blueprint/generate/naming.h"
#include "agents/blueprint/generate/tscode.h"

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;
using namespace frontenddoc;
using budgets::Budget;
using budgets::budgetsOf;

namespace {

/// backend/src/models/budgets.ts
QString modelCode(const Domain &domain)
{
    QVector<ts::Doc> docs;
    for (const Budget &budget : budgetsOf(domain)) {
        docs.append(ts::object(
            {ts::property(u"whole"_s, budget.entity->name), ts::property(u"limit"_s, budget.limit->name),
             ts::property(u"part"_s, budget.part->name), ts::property(u"column"_s, naming::idName(*budget.link)),
             ts::property(u"amount"_s, budget.amount->name)},
            true));
    }
    return fileOf({plain(u"export interface Budget {"_s),
                   plain(u"  /** The resource that has it, and the field that says how much it is. */"_s),
                   plain(u"  whole: string;"_s), plain(u"  limit: string;"_s),
                   plain(u"  /** The resource that takes from it: what it belongs to, and how much that takes. */"_s),
                   plain(u"  part: string;"_s), plain(u"  column: string;"_s), plain(u"  amount: string;"_s),
                   plain(u"}"_s), emptyLine(), plain(u"/** What may be spent, and by what it is. */"_s),
                   constant(u"export const budgets: readonly Budget[]"_s, ts::array(docs))});
}

/// backend/tests/support/budgets.ts
QString supportCode(const Domain &domain)
{
    const Budget budget = budgetsOf(domain).constFirst();
    const QString whole = u"sample"_s + budget.entity->name;
    const QString part = u"sample"_s + budget.part->name;
    QStringList samples{whole, part};
    samples.sort();
    return fileOf(
        {plain(u"import { budgets } from '../../src/models/budgets.js';"_s),
         plain(u"import { created, signInAdmin, type Body } from './api.js';"_s),
         ts::importNames(samples, u"./samples.js"_s),
         emptyLine(),
         plain(u"const [first] = budgets;"_s),
         plain(u"if (!first) throw new Error('Nothing has a budget');"_s),
         emptyLine(),
         plain(u"export const budget = first;"_s),
         emptyLine(),
         plain(u"/** Something of which so many cents may be spent. */"_s),
         plain(u"export async function makeBudget(limit: number): Promise<number> {"_s),
         plain(u"  const admin = await signInAdmin();"_s),
         plain(u"  const body: Body = { ...(await %1(admin)), [budget.limit]: limit };"_s.arg(whole)),
         plain(u"  return created('/api/%1', Promise.resolve(body), admin);"_s.arg(naming::routeName(*budget.entity))),
         plain(u"}"_s),
         emptyLine(),
         plain(u"export async function spend(whole: number, amount: number): Promise<void> {"_s),
         plain(u"  const admin = await signInAdmin();"_s),
         plain(u"  const body: Body = {"_s),
         plain(u"    ...(await %1(admin)),"_s.arg(part)),
         plain(u"    [budget.column]: whole,"_s),
         plain(u"    [budget.amount]: amount,"_s),
         plain(u"  };"_s),
         plain(u"  await created('/api/%1', Promise.resolve(body), admin);"_s.arg(naming::routeName(*budget.part))),
         plain(u"}"_s)});
}

QJsonObject budgetPaths(const QVector<Budget> &budgets)
{
    const bool isOpen = std::any_of(budgets.begin(), budgets.end(), [](const Budget &budget) {
        return budget.entity->access.read.contains(u"visitor"_s);
    });
    QJsonObject paths;
    describe::add(paths, {.method = u"get"_s,
                          .path = u"/budgets-spent"_s,
                          .id = u"listBudgetsSpent"_s,
                          .summary = u"How much of each budget is spent, in cents"_s,
                          .tag = u"Budgets"_s,
                          .isOpen = isOpen,
                          .answer = describe::itemsOf(describe::shape(
                              {u"whole:string"_s, u"id:integer"_s, u"limit:integer"_s, u"spent:integer"_s}))});
    return paths;
}

} // namespace

std::optional<Module> budgetsModule(const Domain &domain)
{
    const QVector<Budget> budgets = budgetsOf(domain);
    if (budgets.isEmpty() || domain.kind == ProjectKind::Static)
        return std::nullopt;
    Module module{.id = u"budgets"_s,
                  .title = u"Budgets"_s,
                  .instructions =
                      u"Say of each record with a budget how much of it is spent and what is left, and warn "
                      "where more was spent than there is; on its card, in its list and on its page."_s,
                  .kind = CapabilityKind::Balance};
    module.routes = {{.path = u"budgets-spent"_s, .name = u"budgetsRoutes"_s, .file = u"budgets-routes"_s}};
    for (const Budget &budget : budgets) {
        for (const Slot slot : {Slot::Mark, Slot::Flag})
            module.components.append({.slot = slot,
                                      .entity = budget.entity->name,
                                      .component = u"BudgetMark"_s,
                                      .file = u"budgets/BudgetMark"_s});
    }
    module.paths = budgetPaths(budgets);
    const auto made = [domain](QString (*code)(const Domain &)) {
        return [domain, code]() -> Result<QString> {
            return code(domain);
        };
    };
    module.made = {{u"backend/src/models/budgets.ts"_s, made(modelCode)},
                   {u"backend/tests/support/budgets.ts"_s, made(supportCode)}};
    return module;
}

} // namespace autodevos
