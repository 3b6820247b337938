// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/allowances.h"
#include "agents/blueprint/generate/frontenddoc.h"
#include "agents/blueprint/generate/modules/describe.h"
#include "agents/blueprint/generate/modules/module.h"
#include "agents/blueprint/generate/naming.h"
#include "agents/blueprint/generate/tscode.h"

namespace autodevos {

using namespace Qt::StringLiterals;
using namespace frontenddoc;
using allowances::Allowance;

namespace {

ts::Doc nameOf(const Field *field)
{
    return field ? ts::string(field->name) : plain(u"null"_s);
}

/// backend/src/models/allowances.ts
QString modelCode(const Allowance &allowance)
{
    return fileOf({plain(u"/** So many working days a year everybody may take. */"_s),
                   plain(u"export const daysPerYear = 30;"_s),
                   emptyLine(),
                   plain(u"/** What is taken from these days. */"_s),
                   constant(u"export const allowance"_s,
                            ts::concat({ts::object({ts::property(u"resource"_s, allowance.request->name),
                                                    ts::property(u"person"_s, naming::idName(*allowance.person)),
                                                    ts::property(u"start"_s, allowance.start->name),
                                                    ts::property(u"end"_s, allowance.end->name),
                                                    ts::property(u"state"_s, allowance.state->name),
                                                    ts::property(u"granted"_s, allowance.granted),
                                                    ts::property(u"asked"_s, allowance.asked),
                                                    ts::property(u"kind"_s, nameOf(allowance.kind)),
                                                    ts::property(u"counted"_s, ts::strings(allowance.counted)),
                                                    ts::property(u"deciders"_s, ts::strings(allowance.deciders))},
                                                   true),
                                        ts::text(u" satisfies Allowance"_s)})),
                   emptyLine(),
                   plain(u"interface Allowance {"_s),
                   plain(u"  /** The resource of requests, and whose days one takes. */"_s),
                   plain(u"  resource: string;"_s),
                   plain(u"  person: string;"_s),
                   plain(u"  /** Of a request: its first and its last day. */"_s),
                   plain(u"  start: string;"_s),
                   plain(u"  end: string;"_s),
                   plain(u"  /** Of a request: how it stands, when it is granted, and how it begins. */"_s),
                   plain(u"  state: string;"_s),
                   plain(u"  granted: string;"_s),
                   plain(u"  asked: string;"_s),
                   plain(u"  /** Of a request: what kind it is, if there are several, and those that count. */"_s),
                   plain(u"  kind: string | null;"_s),
                   plain(u"  counted: string[];"_s),
                   plain(u"  /** The roles that see how many days others have left. */"_s),
                   plain(u"  deciders: string[];"_s),
                   plain(u"}"_s)});
}

/// backend/tests/support/allowances.ts
QString supportCode(const Allowance &allowance)
{
    const QString sample = u"sample"_s + allowance.request->name;
    return fileOf(
        {plain(u"import { database } from '../../src/database.js';"_s),
         plain(u"import { allowance } from '../../src/models/allowances.js';"_s),
         plain(u"import { call, signInAdmin, type Body } from './api.js';"_s),
         ts::importNames({sample}, u"./samples.js"_s),
         emptyLine(),
         plain(u"/** Asks for the days from one to the other; returns the answer. */"_s),
         plain(u"export async function ask(start: string, end: string) {"_s),
         plain(u"  const admin = await signInAdmin();"_s),
         plain(u"  const body: Body = {"_s),
         plain(u"    ...(await %1(admin)),"_s.arg(sample)),
         plain(u"    [allowance.start]: start,"_s),
         plain(u"    [allowance.end]: end,"_s),
         plain(u"  };"_s),
         plain(u"  const [kind] = allowance.counted;"_s),
         plain(u"  if (kind !== undefined) Object.assign(body, { [String(allowance.kind)]: kind });"_s),
         plain(u"  return call('post', '/api/%1', admin, body);"_s.arg(naming::routeName(*allowance.request))),
         plain(u"}"_s),
         emptyLine(),
         plain(u"export async function grant(id: number): Promise<void> {"_s),
         plain(u"  const data = { [allowance.state]: allowance.granted };"_s),
         plain(u"  await database.%1.update({ where: { id }, data });"_s.arg(
             naming::delegateName(allowance.request->name))),
         plain(u"}"_s)});
}

QJsonObject allowancePaths()
{
    QJsonObject paths;
    describe::add(paths, {.method = u"get"_s,
                          .path = u"/allowances"_s,
                          .id = u"listAllowances"_s,
                          .summary = u"How many days off people have left this year"_s,
                          .tag = u"Allowances"_s,
                          .answer = describe::itemsOf(
                              describe::shape({u"id:integer"_s, u"name:string"_s, u"allowed:integer"_s,
                                               u"taken:integer"_s, u"asked:integer"_s, u"left:integer"_s}))});
    return paths;
}

} // namespace

std::optional<Module> allowancesModule(const Domain &domain)
{
    const std::optional<Allowance> allowance = allowances::allowanceOf(domain);
    if (!allowance || domain.kind == ProjectKind::Static)
        return std::nullopt;
    Module module{.id = u"allowances"_s,
                  .title = u"Days left"_s,
                  .instructions =
                      u"Count the working days of leave that is granted, say how many of the year are left, "
                      "and refuse requests for more."_s,
                  .kind = CapabilityKind::Balance};
    module.routes = {{.path = u"allowances"_s, .name = u"allowanceRoutes"_s, .file = u"allowance-routes"_s}};
    module.guards = {{u"checkAllowance"_s, u"allowance-service"_s}};
    module.components = {{.slot = Slot::Home, .component = u"DaysLeft"_s, .file = u"allowances/DaysLeft"_s},
                         {.slot = Slot::ListTool,
                          .entity = allowance->request->name,
                          .component = u"OwnDaysLeft"_s,
                          .file = u"allowances/OwnDaysLeft"_s}};
    module.paths = allowancePaths();
    const auto made = [domain](QString (*code)(const Allowance &)) {
        return [domain, code]() -> Result<QString> {
            return code(*allowances::allowanceOf(domain));
        };
    };
    module.made = {{u"backend/src/models/allowances.ts"_s, made(modelCode)},
                   {u"backend/tests/support/allowances.ts"_s, made(supportCode)}};
    return module;
}

} // namespace autodevos
