// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/deadlines.h"
#include "agents/blueprint/generate/frontenddoc.h"
#include "agents/blueprint/generate/modules/module.h"
#include "agents/blueprint/generate/naming.h"
#include "agents/blueprint/generate/proofs.h"
#include "agents/blueprint/generate/tscode.h"

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;
using namespace frontenddoc;
using deadlines::Deadline;

namespace {

/// What says that something is still to be done: the field and its values, as texts; nothing for what always is.
ts::Doc openDoc(const Deadline &deadline)
{
    const auto open = [](const Field &field, const QStringList &values) {
        return ts::object({ts::property(u"field"_s, field.name), ts::property(u"values"_s, ts::strings(values))});
    };
    if (deadline.state)
        return open(*deadline.state, deadline.open);
    if (deadline.tick)
        return open(*deadline.tick, {u"false"_s, u"none"_s});
    return deadline.ended ? open(*deadline.ended, {u"none"_s}) : plain(u"null"_s);
}

const QString kOpenComment =
    u"  /** The values of a field, as texts, with which a record can be late; \"none\" stands for nothing. */"_s;

/// backend/src/models/deadlines.ts
QString modelCode(const Domain &domain)
{
    QVector<ts::Doc> docs;
    for (const Deadline &deadline : deadlines::deadlinesOf(domain)) {
        docs.append(ts::object(
            {ts::property(u"resource"_s, deadline.entity->name), ts::property(u"day"_s, deadline.day->name),
             ts::property(u"isMoment"_s, ts::boolean(deadline.day->type == FieldType::DateTime)),
             ts::property(u"open"_s, openDoc(deadline)),
             ts::property(u"start"_s, deadline.start.isEmpty() ? plain(u"null"_s) : ts::string(deadline.start))},
            true));
    }
    return fileOf({plain(u"export interface Deadline {"_s), plain(u"  resource: string;"_s),
                   plain(u"  /** Until then a record has to be seen to. */"_s), plain(u"  day: string;"_s),
                   plain(u"  isMoment: boolean;"_s), plain(kOpenComment),
                   plain(u"  open: { field: string; values: readonly string[] } | null;"_s),
                   plain(u"  /** A day that the other one does not lie before. */"_s),
                   plain(u"  start: string | null;"_s), plain(u"}"_s), emptyLine(),
                   plain(u"/** What can be late. */"_s),
                   constant(u"export const deadlines: readonly Deadline[]"_s, ts::array(docs))});
}

/// backend/tests/support/deadlines.ts
QString supportCode(const Domain &domain)
{
    QStringList samples;
    QVector<ts::Doc> docs;
    for (const Deadline &deadline : deadlines::deadlinesOf(domain)) {
        const QString sample = u"sample"_s + deadline.entity->name;
        samples.append(sample);
        docs.append(ts::object({ts::property(u"path"_s, u"/api/"_s + naming::routeName(*deadline.entity)),
                                ts::property(u"sample"_s, plain(sample))}));
    }
    samples.sort();
    return fileOf({plain(u"import type { Body, Session } from './api.js';"_s),
                   ts::importNames(samples, u"./samples.js"_s), emptyLine(), plain(u"interface Kept {"_s),
                   plain(u"  path: string;"_s), plain(u"  sample: (session: Session) => Promise<Body> | Body;"_s),
                   plain(u"}"_s), emptyLine(), plain(u"/** In the order of the deadlines. */"_s),
                   constant(u"export const kept: readonly Kept[]"_s, ts::array(docs)), emptyLine(),
                   plain(u"/** For the titles of tests: what they prove. */"_s),
                   constant(u"export const proof"_s,
                            ts::string(proofs::tag(proofs::ofCapability(domain, CapabilityKind::Due))))});
}

/// backend/src/models/renewals.ts
QString renewalCode(const Domain &domain)
{
    QVector<ts::Doc> docs;
    for (const deadlines::Renewal &renewal : deadlines::renewalsOf(domain)) {
        docs.append(ts::object(
            {ts::property(u"event"_s, renewal.event->name), ts::property(u"column"_s, naming::idName(*renewal.link)),
             ts::property(u"date"_s, renewal.date->name), ts::property(u"resource"_s, renewal.entity->name),
             ts::property(u"day"_s, renewal.day->name),
             ts::property(u"isMoment"_s, ts::boolean(renewal.day->type == FieldType::DateTime)),
             ts::property(u"interval"_s, renewal.interval->name)},
            true));
    }
    return fileOf({plain(u"interface Renewal {"_s),
                   plain(u"  /** What is done time and again, to what, and when. */"_s), plain(u"  event: string;"_s),
                   plain(u"  column: string;"_s), plain(u"  date: string;"_s),
                   plain(u"  /** What it is done to, the day of the next time, and for how many days it is good. */"_s),
                   plain(u"  resource: string;"_s), plain(u"  day: string;"_s), plain(u"  isMoment: boolean;"_s),
                   plain(u"  interval: string;"_s), plain(u"}"_s), emptyLine(),
                   constant(u"export const renewals: readonly Renewal[]"_s, ts::array(docs))});
}

/// backend/tests/support/renewals.ts
QString renewalSupportCode(const Domain &domain)
{
    const deadlines::Renewal renewal = deadlines::renewalsOf(domain).constFirst();
    const QString whole = u"sample"_s + renewal.entity->name;
    const QString event = u"sample"_s + renewal.event->name;
    QStringList samples{whole, event};
    samples.sort();
    const QString path = u"/api/"_s + naming::routeName(*renewal.entity);
    return fileOf(
        {plain(u"import { renewals } from '../../src/models/renewals.js';"_s),
         plain(u"import { call, created, signInAdmin, type Body } from './api.js';"_s),
         ts::importNames(samples, u"./samples.js"_s),
         emptyLine(),
         plain(u"const [first] = renewals;"_s),
         plain(u"if (!first) throw new Error('Nothing is done time and again');"_s),
         emptyLine(),
         plain(u"const renewal = first;"_s),
         emptyLine(),
         plain(u"/** Something to which it is done every so many days. */"_s),
         plain(u"export async function makeKept(days: number): Promise<number> {"_s),
         plain(u"  const admin = await signInAdmin();"_s),
         plain(u"  const sample: Body = await %1(admin);"_s.arg(whole)),
         plain(u"  const body = { ...sample, [renewal.interval]: days, [renewal.day]: null };"_s),
         plain(u"  return created('%1', Promise.resolve(body), admin);"_s.arg(path)),
         plain(u"}"_s),
         emptyLine(),
         plain(u"export async function see(kept: number, day: string): Promise<void> {"_s),
         plain(u"  const admin = await signInAdmin();"_s),
         plain(u"  const date = %1;"_s.arg(renewal.date->type == FieldType::DateTime ? u"`${day}T09:00:00.000Z`"_s
                                                                                     : u"day"_s)),
         plain(u"  const sample: Body = await %1(admin);"_s.arg(event)),
         plain(u"  const body = { ...sample, [renewal.column]: kept, [renewal.date]: date };"_s),
         plain(u"  await created('/api/%1', Promise.resolve(body), admin);"_s.arg(naming::routeName(*renewal.event))),
         plain(u"}"_s),
         emptyLine(),
         plain(u"export async function nextDay(kept: number): Promise<unknown> {"_s),
         plain(u"  const { body } = await call('get', `%1/${kept}`, await signInAdmin());"_s.arg(path)),
         plain(u"  const day = body[renewal.day];"_s),
         plain(u"  return typeof day === 'string' ? day.slice(0, 10) : day;"_s),
         plain(u"}"_s)});
}

/// frontend/src/deadlines/settings.ts
QString settingsCode(const Domain &domain)
{
    QVector<ts::Doc> docs;
    for (const Deadline &deadline : deadlines::deadlinesOf(domain)) {
        docs.append(ts::property(
            deadline.entity->name,
            ts::object({ts::property(u"day"_s, deadline.day->name), ts::property(u"open"_s, openDoc(deadline)),
                        ts::property(u"late"_s, deadline.isExpiry ? u"Expired"_s : u"Overdue"_s),
                        ts::property(u"soon"_s, deadline.isExpiry ? u"Expires soon"_s : u"Due soon"_s)},
                       true)));
    }
    return fileOf({plain(u"interface Deadline {"_s),
                   plain(u"  /** The field with the day until which a record has to be seen to. */"_s),
                   plain(u"  day: string;"_s), plain(kOpenComment),
                   plain(u"  open: { field: string; values: readonly string[] } | null;"_s),
                   plain(u"  /** What records are called whose day is over, and whose day is near. */"_s),
                   plain(u"  late: string;"_s), plain(u"  soon: string;"_s), plain(u"}"_s), emptyLine(),
                   plain(u"/** By the names of the entities. */"_s),
                   constant(u"export const deadlines: Readonly<Record<string, Deadline>>"_s, ts::object(docs, true))});
}

/// e2e/modules/deadlines-settings.mjs
QString scenarioCode(const Domain &domain)
{
    const Deadline deadline = deadlines::deadlinesOf(domain).constFirst();
    return fileOf({plain(u"/** Where the browser test finds what can be late. */"_s),
                   constant(u"export const deadlines"_s,
                            ts::object({ts::property(u"page"_s, u'/' + naming::routeName(*deadline.entity)),
                                        ts::property(u"late"_s, deadline.isExpiry ? u"Expired"_s : u"Overdue"_s)}))});
}

} // namespace

std::optional<Module> deadlinesModule(const Domain &domain)
{
    const QVector<Deadline> all = deadlines::deadlinesOf(domain);
    if (all.isEmpty() || domain.kind == ProjectKind::Static)
        return std::nullopt;
    Module module{.id = u"deadlines"_s,
                  .title = u"Deadlines"_s,
                  .instructions = u"Mark what is overdue or due soon and still open, in lists, on boards and on the "
                                  "page of a record; narrow a list to it, and count it on the first page."_s,
                  .kind = CapabilityKind::Due,
                  .shared = {u"src/ui/Badge.tsx"_s}};
    for (const Deadline &deadline : all) {
        const QString &name = deadline.entity->name;
        module.components +=
            {{.slot = Slot::Mark, .entity = name, .component = u"DeadlineMark"_s, .file = u"deadlines/DeadlineMark"_s},
             {.slot = Slot::Flag, .entity = name, .component = u"DeadlineMark"_s, .file = u"deadlines/DeadlineMark"_s},
             {.slot = Slot::ListTool,
              .entity = name,
              .component = u"DeadlineFilter"_s,
              .file = u"deadlines/DeadlineFilter"_s}};
    }
    module.components.append(
        {.slot = Slot::Home, .component = u"DeadlinesHome"_s, .file = u"deadlines/DeadlinesHome"_s});
    const auto made = [domain](QString (*code)(const Domain &)) {
        return [domain, code]() -> Result<QString> {
            return code(domain);
        };
    };
    module.made = {{u"backend/src/models/deadlines.ts"_s, made(modelCode)},
                   {u"backend/tests/support/deadlines.ts"_s, made(supportCode)},
                   {u"frontend/src/deadlines/settings.ts"_s, made(settingsCode)},
                   {u"e2e/modules/deadlines-settings.mjs"_s, made(scenarioCode)}};
    if (!deadlines::renewalsOf(domain).isEmpty()) {
        module.parts.append(u"deadlines-renewals"_s);
        module.followers = {{u"renewDeadline"_s, u"renewals"_s}};
        module.made += {{u"backend/src/models/renewals.ts"_s, made(renewalCode)},
                        {u"backend/tests/support/renewals.ts"_s, made(renewalSupportCode)}};
    }
    return module;
}

} // namespace autodevos
