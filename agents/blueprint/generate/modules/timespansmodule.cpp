// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/frontenddoc.h"
#include "agents/blueprint/generate/modules/module.h"
#include "agents/blueprint/generate/naming.h"
#include "agents/blueprint/generate/tscode.h"
#include "agents/blueprint/generate/weeks.h"

namespace autodevos {

using namespace Qt::StringLiterals;
using namespace frontenddoc;
using weeks::Weekly;

namespace {

/// Those whose measure follows from two times of day.
QVector<Weekly> spansOf(const Domain &domain)
{
    QVector<Weekly> spans = weeks::weekliesOf(domain);
    spans.removeIf([](const Weekly &weekly) { return weekly.start == nullptr; });
    return spans;
}

/// backend/src/models/time-spans.ts
QString spanCode(const Domain &domain)
{
    QVector<ts::Doc> docs;
    for (const Weekly &weekly : spansOf(domain)) {
        docs.append(
            ts::object({ts::property(u"resource"_s, weekly.entity->name), ts::property(u"start"_s, weekly.start->name),
                        ts::property(u"end"_s, weekly.end->name), ts::property(u"length"_s, weekly.measure->name),
                        ts::property(u"date"_s, weekly.date->name),
                        ts::property(u"isMoment"_s, ts::boolean(weekly.date->type == FieldType::DateTime)),
                        ts::property(u"isNight"_s, ts::boolean(weekly.start->name == "bedtime"_L1)),
                        ts::property(u"isOuting"_s, ts::boolean(!weekly.end->required))},
                       true));
    }
    return fileOf({plain(u"interface TimeSpan {"_s), plain(u"  resource: string;"_s),
                   plain(u"  /** Two times of day, and the minutes between them. */"_s), plain(u"  start: string;"_s),
                   plain(u"  end: string;"_s), plain(u"  length: string;"_s), plain(u"  date: string;"_s),
                   plain(u"  isMoment: boolean;"_s), plain(u"  isNight: boolean;"_s),
                   plain(u"  /** Under way until the second time is entered. */"_s), plain(u"  isOuting: boolean;"_s),
                   plain(u"}"_s), emptyLine(),
                   constant(u"export const timeSpans: readonly TimeSpan[]"_s, ts::array(docs))});
}

/// backend/tests/support/time-spans.ts
QString spanSupportCode(const Domain &domain)
{
    const Weekly weekly = spansOf(domain).constFirst();
    const QString sample = u"sample"_s + weekly.entity->name;
    const QString path = u"/api/"_s + naming::routeName(*weekly.entity);
    return fileOf(
        {plain(u"import { call, created, signInAdmin, type Body } from './api.js';"_s),
         ts::importNames({sample}, u"./samples.js"_s),
         emptyLine(),
         plain(u"/** A record between two times of day; returns its id. */"_s),
         plain(u"export async function makeSpan(start: string, end: string): Promise<number> {"_s),
         plain(u"  const admin = await signInAdmin();"_s),
         plain(u"  const sample: Body = await %1(admin);"_s.arg(sample)),
         plain(u"  const body = { ...sample, %1: start, %2: end };"_s.arg(weekly.start->name, weekly.end->name)),
         plain(u"  return created('%1', Promise.resolve(body), admin);"_s.arg(path)),
         plain(u"}"_s),
         emptyLine(),
         plain(u"/** Lets it end at another time. */"_s),
         plain(u"export async function endAt(id: number, end: string): Promise<void> {"_s),
         plain(u"  await call('patch', `%1/${id}`, await signInAdmin(), { %2: end });"_s.arg(path, weekly.end->name)),
         plain(u"}"_s),
         emptyLine(),
         plain(u"export async function minutesOf(id: number): Promise<unknown> {"_s),
         plain(u"  const { body } = await call('get', `%1/${id}`, await signInAdmin());"_s.arg(path)),
         plain(u"  return body.%1;"_s.arg(weekly.measure->name)),
         plain(u"}"_s)});
}

} // namespace

std::optional<Module> timeSpansModule(const Domain &domain)
{
    if (spansOf(domain).isEmpty() || domain.kind == ProjectKind::Static)
        return std::nullopt;
    Module module{.id = u"time-spans"_s,
                  .title = u"Lengths of time"_s,
                  .instructions = u"Work out lengths of time from their two times of day, over midnight as well; "
                                  "nobody enters them."_s,
                  .kind = CapabilityKind::Charts};
    module.followers = {{u"keepLength"_s, u"time-spans"_s}};
    const auto made = [domain](QString (*code)(const Domain &)) {
        return [domain, code]() -> Result<QString> {
            return code(domain);
        };
    };
    module.made = {{u"backend/src/models/time-spans.ts"_s, made(spanCode)},
                   {u"backend/tests/support/time-spans.ts"_s, made(spanSupportCode)}};
    return module;
}

} // namespace autodevos
