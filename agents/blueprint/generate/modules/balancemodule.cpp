// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/charted.h"
#include "agents/blueprint/generate/datamodel.h"
#include "agents/blueprint/generate/frontenddoc.h"
#include "agents/blueprint/generate/modules/describe.h"
#include "agents/blueprint/generate/modules/module.h"
#include "agents/blueprint/generate/naming.h"
#include "agents/blueprint/generate/normalise.h"
#include "agents/blueprint/generate/openapischemas.h"
#include "agents/blueprint/generate/tscode.h"

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;
using namespace frontenddoc;

namespace {

/// What comes in, or what goes out.
struct Side {
    const Entity *entity = nullptr;
    QString label;
    QString amount;
    QString field; ///< enum that tells the two apart where they are one kind of record; empty: they are not
    QString value;
};

QString moneyOf(const Entity &entity, const QString &wanted = {})
{
    QString first;
    for (const Field &field : entity.fields) {
        if (field.type == FieldType::Money && (field.name == wanted || first.isEmpty()))
            first = field.name;
    }
    return first;
}

QVector<Side> sidesOf(const Domain &domain)
{
    const QVector<Capability> asked = data::capabilitiesOf(domain, CapabilityKind::Balance);
    const Entity *entity = asked.isEmpty() ? nullptr : domain.entity(asked.constFirst().entity);
    if (!entity)
        return {};
    const QString amount = moneyOf(*entity, asked.constFirst().fields.value(0));
    const Entity *other = domain.entity(asked.constFirst().page);
    if (other && !amount.isEmpty() && !moneyOf(*other).isEmpty())
        return {{entity, entity->plural, amount, {}, {}}, {other, other->plural, moneyOf(*other), {}, {}}};
    const Field *kind = findField(*entity, asked.constFirst().fields.value(1));
    if (!kind || kind->options.size() < 2 || amount.isEmpty())
        return {};
    QVector<Side> sides;
    for (const QString &option : kind->options.mid(0, 2))
        sides.append({entity, option, amount, kind->name, option});
    return sides;
}

ts::Doc sideDoc(const Domain &domain, const Side &side)
{
    Members members{ts::property(u"label"_s, side.label), ts::property(u"entity"_s, side.entity->name),
                    ts::property(u"amount"_s, side.amount),
                    ts::property(u"date"_s, charted::dayOf(domain, *side.entity))};
    if (!side.field.isEmpty())
        members.append(ts::property(u"where"_s, ts::object({ts::property(side.field, side.value)})));
    return ts::object(members, true);
}

/// backend/src/models/balance.ts
QString settingsCode(const Domain &domain)
{
    QVector<ts::Doc> docs;
    for (const Side &side : sidesOf(domain))
        docs.append(sideDoc(domain, side));
    return fileOf({
        plain(u"export interface Side {"_s),
        plain(u"  label: string;"_s),
        plain(u"  entity: string;"_s),
        plain(u"  amount: string;"_s),
        plain(u"  /** The day by which a record belongs to a month. */"_s),
        plain(u"  date: string;"_s),
        plain(u"  /** Tells the sides apart where both are one kind of record. */"_s),
        plain(u"  where?: Record<string, string>;"_s),
        plain(u"}"_s),
        emptyLine(),
        plain(u"/** What comes in, and what goes out. */"_s),
        constant(u"export const sides: readonly Side[]"_s, ts::array(docs)),
    });
}

/// backend/tests/support/balance.ts
QString supportCode(const Domain &domain)
{
    const QVector<Side> sides = sidesOf(domain);
    const Side &first = sides.constFirst();
    const QString sample = u"sample"_s + first.entity->name;
    const QString day = charted::dayOf(domain, *first.entity);
    const Field *date = findField(*first.entity, day);
    Members values{ts::text(u"...(await %1(admin))"_s.arg(sample)), ts::property(first.amount, plain(u"amount"_s))};
    if (date)
        values.append(
            ts::property(day, plain(date->type == FieldType::DateTime ? u"new Date().toISOString()"_s
                                                                      : u"new Date().toISOString().slice(0, 10)"_s)));
    if (!first.field.isEmpty())
        values.append(ts::property(first.field, first.value));
    const bool isOpen = first.entity->access.read.contains(u"visitor"_s);
    return fileOf({
        plain(u"import { call, signInAdmin } from './api.js';"_s),
        ts::importNames({sample}, u"./samples.js"_s),
        emptyLine(),
        plain(u"/** What a visitor gets who asks for the balance. */"_s),
        plain(u"export const forVisitors = %1;"_s.arg(isOpen ? 200 : 401)),
        emptyLine(),
        plain(u"/** Something that comes in today. */"_s),
        plain(u"export async function earn(amount: number) {"_s),
        plain(u"  const admin = await signInAdmin();"_s),
        ts::indent(ts::concat({plain(u"  const body = "_s), ts::object(values), plain(u";"_s)})),
        ts::indent(ts::concat(
            {plain(u"  return "_s),
             ts::call(u"call"_s, {ts::string(u"post"_s), ts::string(u"/api/"_s + naming::routeName(*first.entity)),
                                  plain(u"admin"_s), plain(u"body"_s)}),
             plain(u";"_s)})),
        plain(u"}"_s),
    });
}

QJsonObject balancePaths(bool isOpen)
{
    QJsonObject paths;
    const QJsonObject month = describe::shape({u"month:string"_s, u"sums:integer[]"_s});
    describe::add(paths, {.method = u"get"_s,
                          .path = u"/balance"_s,
                          .id = u"getBalance"_s,
                          .summary = u"What comes in and what goes out, month by month, in cents"_s,
                          .tag = u"Balance"_s,
                          .isOpen = isOpen,
                          .answer = openapi::object({{u"sides"_s, openapi::arrayOf(openapi::typed(u"string"_s))},
                                                     {u"months"_s, openapi::arrayOf(month)}},
                                                    {u"sides"_s, u"months"_s}),
                          .queries = {u"months"_s},
                          .errors = {u"400"_s, u"403"_s}});
    return paths;
}

} // namespace

std::optional<Module> balanceModule(const Domain &domain)
{
    const QVector<Side> sides = sidesOf(domain);
    if (sides.isEmpty() || domain.kind == ProjectKind::Static)
        return std::nullopt;
    const QStringList access = sides.constFirst().entity->access.read;
    const bool isOpen = access.contains(u"visitor"_s);
    Module module{.id = u"balance"_s,
                  .title = u"What comes in and what goes out"_s,
                  .instructions = u"Set what comes in against what goes out, month by month, in a chart and a table, "
                                  "with what is left."_s,
                  .kind = CapabilityKind::Balance,
                  .shared = {u"src/fields/money.tsx"_s},
                  .routes = {{.path = u"balance"_s, .name = u"balanceRoutes"_s, .file = u"balance-routes"_s}},
                  .pages = {{.path = u"balance"_s,
                             .component = u"BalancePage"_s,
                             .file = u"balance/BalancePage"_s,
                             .label = u"Balance"_s,
                             .icon = u"chart"_s,
                             .access = isOpen ? QStringList{u"visitor"_s} : access,
                             .invite = u"See what comes in and what goes out, month by month."_s}},
                  .paths = balancePaths(isOpen)};
    module.made = {{u"backend/src/models/balance.ts"_s,
                    [domain]() -> Result<QString> {
                        return settingsCode(domain);
                    }},
                   {u"backend/tests/support/balance.ts"_s, [domain]() -> Result<QString> {
                        return supportCode(domain);
                    }}};
    return module;
}

} // namespace autodevos
