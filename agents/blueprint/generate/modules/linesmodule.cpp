// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/datamodel.h"
#include "agents/blueprint/generate/frontenddoc.h"
#include "agents/blueprint/generate/modules/module.h"
#include "agents/blueprint/generate/naming.h"
#include "agents/blueprint/generate/normalise.h"
#include "agents/blueprint/generate/tscode.h"

namespace autodevos {

using namespace Qt::StringLiterals;
using namespace frontenddoc;

namespace {

ts::Doc kindDoc(const data::Lines &lines)
{
    Members members{ts::property(u"line"_s, lines.line->name),
                    ts::property(u"whole"_s, lines.whole->name),
                    ts::property(u"column"_s, naming::idName(*lines.relation)),
                    ts::property(u"quantity"_s, lines.quantity),
                    ts::property(u"price"_s, lines.price),
                    ts::property(u"amount"_s, lines.amount),
                    ts::property(u"total"_s, lines.total)};
    addText(members, u"net"_s, lines.net);
    addText(members, u"tax"_s, lines.tax);
    if (const Field *discount = findField(*lines.line, lines.discount))
        members.append(
            ts::property(u"discount"_s,
                         ts::object({ts::property(u"field"_s, discount->name),
                                     ts::property(u"isPercent"_s, ts::boolean(discount->type != FieldType::Money))})));
    if (lines.product)
        members.append(ts::property(u"product"_s, ts::object({ts::property(u"column"_s, naming::idName(*lines.product)),
                                                              ts::property(u"target"_s, lines.product->target),
                                                              ts::property(u"price"_s, lines.productPrice)})));
    return ts::object(members, true);
}

/// backend/src/models/lines.ts
QString settingsCode(const Domain &domain)
{
    QVector<ts::Doc> kinds;
    for (const data::Lines &lines : data::linesOf(domain))
        kinds.append(kindDoc(lines));
    return fileOf({
        plain(u"export interface LineKind {"_s),
        plain(u"  line: string;"_s),
        plain(u"  /** What the lines stand in, and the column by which they do. */"_s),
        plain(u"  whole: string;"_s),
        plain(u"  column: string;"_s),
        plain(u"  quantity: string;"_s),
        plain(u"  price: string;"_s),
        plain(u"  /** Of a line, kept by the server. */"_s),
        plain(u"  amount: string;"_s),
        plain(u"  /** Of what the lines stand in, kept by the server; without tax, the net. */"_s),
        plain(u"  total: string;"_s),
        plain(u"  net?: string;"_s),
        plain(u"  /** Field with the rate in percent. */"_s),
        plain(u"  tax?: string;"_s),
        plain(u"  discount?: { field: string; isPercent: boolean };"_s),
        plain(u"  /** What a line is of; its price counts where the line has none. */"_s),
        plain(u"  product?: { column: string; target: string; price: string };"_s),
        plain(u"}"_s),
        emptyLine(),
        constant(u"export const lineKinds: readonly LineKind[]"_s, ts::array(kinds)),
    });
}

/// backend/tests/support/lines.ts
QString supportCode(const Domain &domain)
{
    const QVector<data::Lines> all = data::linesOf(domain);
    const data::Lines &first = all.constFirst();
    const auto path = [](const Entity &entity) {
        return ts::quoted(u"/api/"_s + naming::routeName(entity));
    };
    const bool isOpen = first.line->access.create.contains(u"visitor"_s);
    const auto exported = [](const Entity &entity, const QString &name) {
        return plain(u"export { sample%1 as %2 } from './samples.js';"_s.arg(entity.name, name));
    };
    return fileOf({
        plain(u"import { lineKinds, type LineKind } from '../../src/models/lines.js';"_s),
        emptyLine(),
        exported(*first.line, u"sampleLine"_s),
        exported(*first.whole, u"sampleWhole"_s),
        emptyLine(),
        plain(u"export const kind = lineKinds[0] as LineKind;"_s),
        plain(u"export const linePath = %1;"_s.arg(path(*first.line))),
        plain(u"export const wholePath = %1;"_s.arg(path(*first.whole))),
        plain(u"/** What a visitor gets who sends a line. */"_s),
        plain(u"export const forVisitors = %1;"_s.arg(isOpen ? 400 : 401)),
    });
}

/// e2e/lines.mjs
QString scenarioCode(const Domain &domain)
{
    const QVector<data::Lines> all = data::linesOf(domain);
    const data::Lines &first = all.constFirst();
    Members values{ts::property(first.quantity, u"3"_s), ts::property(first.price, u"12.50"_s)};
    if (!first.discount.isEmpty())
        values.append(ts::property(first.discount, u"0"_s));
    const ts::Doc lines =
        ts::object({ts::property(u"whole"_s, first.whole->label), ts::property(u"label"_s, first.line->label),
                    ts::property(u"values"_s, ts::object(values))},
                   true);
    return fileOf({plain(u"/** The lines that the browser test adds, at 37.50 each. */"_s),
                   constant(u"export const lines"_s, lines)});
}

} // namespace

std::optional<Module> linesModule(const Domain &domain)
{
    const QVector<data::Lines> all = data::linesOf(domain);
    if (all.isEmpty() || domain.kind == ProjectKind::Static)
        return std::nullopt;
    Module module{.id = u"lines"_s,
                  .title = u"Lines and totals"_s,
                  .instructions = u"Let records have lines of a quantity and a price; the server works out what each "
                                  "comes to and what they add up to, with discount and tax where there are any."_s,
                  .kind = CapabilityKind::Lines,
                  .followers = {{.name = u"addUpLines"_s, .file = u"line-service"_s}}};
    QStringList printed;
    for (const data::Lines &lines : all) {
        if (!printed.contains(lines.whole->name))
            module.components.append({.slot = Slot::Action,
                                      .entity = lines.whole->name,
                                      .component = u"PrintButton"_s,
                                      .file = u"lines/PrintButton"_s});
        printed.append(lines.whole->name);
    }
    module.made = {{u"backend/src/models/lines.ts"_s,
                    [domain]() -> Result<QString> {
                        return settingsCode(domain);
                    }},
                   {u"backend/tests/support/lines.ts"_s,
                    [domain]() -> Result<QString> {
                        return supportCode(domain);
                    }},
                   {u"e2e/lines.mjs"_s, [domain]() -> Result<QString> {
                        return scenarioCode(domain);
                    }}};
    return module;
}

} // namespace autodevos
