// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/frontenddoc.h"
#include "agents/blueprint/generate/modules/module.h"
#include "agents/blueprint/generate/naming.h"
#include "agents/blueprint/generate/sums.h"
#include "agents/blueprint/generate/tscode.h"

namespace autodevos {

using namespace Qt::StringLiterals;
using namespace frontenddoc;
using sums::Sum;

namespace {

QVector<ts::Doc> shapeLines()
{
    return {plain(u"  /** Figures that are multiplied; what comes out is added up. */"_s),
            plain(u"  products: readonly { amount: string; price: string }[];"_s), plain(u"  total: string;"_s),
            plain(u"}"_s), emptyLine()};
}

QVector<ts::Doc> partsOf(const Sum &sum)
{
    QVector<ts::Doc> products;
    for (const sums::Product &product : sum.products)
        products.append(ts::object(
            {ts::property(u"amount"_s, product.amount->name), ts::property(u"price"_s, product.price->name)}));
    return {ts::property(u"products"_s, ts::array(products)), ts::property(u"total"_s, sum.total->name)};
}

/// backend/src/models/sums.ts
QString modelCode(const Domain &domain)
{
    QVector<ts::Doc> docs;
    for (const Sum &sum : sums::sumsOf(domain))
        docs.append(ts::object(QVector<ts::Doc>{ts::property(u"resource"_s, sum.entity->name)} + partsOf(sum), true));
    return fileOf(QVector<ts::Doc>{plain(u"export interface Sum {"_s), plain(u"  resource: string;"_s)} + shapeLines() +
                  QVector<ts::Doc>{plain(u"/** Records that come to something by figures of their own. */"_s),
                                   constant(u"export const sums: readonly Sum[]"_s, ts::array(docs))});
}

/// backend/tests/support/sums.ts
QString supportCode(const Domain &domain)
{
    const Sum sum = sums::sumsOf(domain).constFirst();
    const QString sample = u"sample"_s + sum.entity->name;
    const QString path = u"/api/"_s + naming::routeName(*sum.entity);
    QVector<ts::Doc> lines{
        plain(u"import { call, created, signInAdmin, type Body } from './api.js';"_s),
        ts::importNames({sample}, u"./samples.js"_s),
        emptyLine(),
        plain(u"/** So much of everything at this price; returns the id. */"_s),
        plain(u"export async function makeSum(amount: number, price: number): Promise<number> {"_s),
        plain(u"  const admin = await signInAdmin();"_s),
        plain(u"  const sample: Body = await %1(admin);"_s.arg(sample)),
        plain(u"  const body = {"_s),
        plain(u"    ...sample,"_s),
    };
    for (const sums::Product &product : sum.products)
        lines += {plain(u"    %1: amount,"_s.arg(product.amount->name)),
                  plain(u"    %1: price,"_s.arg(product.price->name))};
    lines += {plain(u"  };"_s),
              plain(u"  return created('%1', Promise.resolve(body), admin);"_s.arg(path)),
              plain(u"}"_s),
              emptyLine(),
              constant(u"export const products"_s, ts::number(static_cast<double>(sum.products.size()))),
              emptyLine(),
              plain(u"export async function totalOf(id: number): Promise<unknown> {"_s),
              plain(u"  const answer = await call('get', `%1/${id}`, await signInAdmin());"_s.arg(path)),
              plain(u"  return answer.body.%1;"_s.arg(sum.total->name)),
              plain(u"}"_s),
              emptyLine(),
              plain(u"export async function changeAmount(id: number, amount: number): Promise<void> {"_s),
              plain(u"  const change = { %1: amount };"_s.arg(sum.products.constFirst().amount->name)),
              plain(u"  await call('patch', `%1/${id}`, await signInAdmin(), change);"_s.arg(path)),
              plain(u"}"_s)};
    return fileOf(lines);
}

/// frontend/src/sums/settings.ts
QString settingsCode(const Domain &domain)
{
    QVector<ts::Doc> docs;
    for (const Sum &sum : sums::sumsOf(domain))
        docs.append(ts::object(partsOf(sum), true));
    return fileOf(QVector<ts::Doc>{plain(u"export interface Sum {"_s)} + shapeLines() +
                  QVector<ts::Doc>{constant(u"export const sums: readonly Sum[]"_s, ts::array(docs))});
}

} // namespace

std::optional<Module> sumsModule(const Domain &domain)
{
    if (sums::sumsOf(domain).isEmpty() || domain.kind == ProjectKind::Static)
        return std::nullopt;
    Module module{.id = u"sums"_s,
                  .title = u"Worked out totals"_s,
                  .instructions = u"Work out what a record comes to from its own figures, show it in the form while it "
                                  "is filled in, and keep it with the record."_s,
                  .kind = CapabilityKind::Lines};
    module.followers = {{u"keepSum"_s, u"sums"_s}};
    const auto made = [domain](QString (*code)(const Domain &)) {
        return [domain, code]() -> Result<QString> {
            return code(domain);
        };
    };
    module.made = {{u"backend/src/models/sums.ts"_s, made(modelCode)},
                   {u"backend/tests/support/sums.ts"_s, made(supportCode)},
                   {u"frontend/src/sums/settings.ts"_s, made(settingsCode)}};
    return module;
}

} // namespace autodevos
