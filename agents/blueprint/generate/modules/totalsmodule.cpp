// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/frontenddoc.h"
#include "agents/blueprint/generate/modules/module.h"
#include "agents/blueprint/generate/naming.h"
#include "agents/blueprint/generate/totals.h"
#include "agents/blueprint/generate/tscode.h"

namespace autodevos {

using namespace Qt::StringLiterals;
using namespace frontenddoc;
using totals::Total;

namespace {

ts::Doc nameOf(const Field *field)
{
    return field ? ts::string(field->name) : plain(u"null"_s);
}

QVector<ts::Doc> partLines()
{
    return {plain(u"  /** Of a booking: what has the price. */"_s),
            plain(u"  column: string;"_s),
            plain(u"  /** The price of one, or of one night. */"_s),
            plain(u"  price: string;"_s),
            plain(u"  /** Of a booking: how many it is for; null: one. */"_s),
            plain(u"  size: string | null;"_s),
            plain(u"  /** Of a booking: its first and its last day, where it is paid by the night. */"_s),
            plain(u"  nights: { start: string; end: string } | null;"_s)};
}

QVector<ts::Doc> partsOf(const Total &total)
{
    const ts::Doc nights =
        total.start ? ts::object({ts::property(u"start"_s, total.start->name), ts::property(u"end"_s, total.end->name)})
                    : plain(u"null"_s);
    return {ts::property(u"column"_s, naming::idName(*total.relation)), ts::property(u"price"_s, total.price->name),
            ts::property(u"size"_s, nameOf(total.size)), ts::property(u"nights"_s, nights)};
}

/// What is taken along, where it is found and what one of it costs.
ts::Doc extrasOf(const Total &total, const QString &place, const QString &found, const QString &link)
{
    return total.extras
               ? ts::object({ts::property(link, link == "key"_L1 ? naming::idsName(*total.extras) : total.extras->name),
                             ts::property(place, found), ts::property(u"price"_s, total.extraPrice->name)})
               : plain(u"null"_s);
}

/// backend/src/models/totals.ts
QString modelCode(const Domain &domain)
{
    QVector<ts::Doc> docs;
    for (const Total &total : totals::totalsOf(domain)) {
        docs.append(ts::object(
            QVector<ts::Doc>{ts::property(u"booking"_s, total.booking->name),
                             ts::property(u"whole"_s, total.whole->name)} +
                partsOf(total) +
                QVector<ts::Doc>{
                    ts::property(u"extras"_s, extrasOf(total, u"resource"_s,
                                                       total.extras ? total.extras->target : QString(), u"name"_s)),
                    ts::property(u"total"_s, total.total->name)},
            true));
    }
    return fileOf(
        QVector<ts::Doc>{plain(u"export interface Total {"_s),
                         plain(u"  /** The resources of bookings, and of what they are of. */"_s),
                         plain(u"  booking: string;"_s), plain(u"  whole: string;"_s)} +
        partLines() +
        QVector<ts::Doc>{
            plain(u"  /** Of a booking: what is taken along, of which resource, and what one of it costs. */"_s),
            plain(u"  extras: { name: string; resource: string; price: string } | null;"_s),
            plain(u"  /** Of a booking: what it comes to. */"_s), plain(u"  total: string;"_s), plain(u"}"_s),
            emptyLine(), constant(u"export const totals: readonly Total[]"_s, ts::array(docs))});
}

/// backend/tests/support/totals.ts
QString supportCode(const Domain &domain)
{
    const Total total = totals::totalsOf(domain).constFirst();
    const QString whole = u"sample"_s + total.whole->name;
    const QString booking = u"sample"_s + total.booking->name;
    QStringList samples{whole, booking};
    samples.sort();
    const QString path = u"/api/"_s + naming::routeName(*total.booking);
    const QString many = total.size ? u"    %1: count,"_s.arg(total.size->name) : QString();
    QVector<ts::Doc> lines{
        plain(u"import { call, created, signInAdmin, type Body } from './api.js';"_s),
        ts::importNames(samples, u"./samples.js"_s),
        emptyLine(),
        plain(u"/** Something that costs so many cents. */"_s),
        plain(u"export async function makePriced(price: number): Promise<number> {"_s),
        plain(u"  const admin = await signInAdmin();"_s),
        plain(u"  const sample: Body = await %1(admin);"_s.arg(whole)),
        plain(u"  const body = { ...sample, %1: price };"_s.arg(total.price->name)),
        plain(u"  return created('/api/%1', Promise.resolve(body), admin);"_s.arg(naming::routeName(*total.whole))),
        plain(u"}"_s),
        emptyLine(),
        plain(u"/** Books so many of it, or so many nights; returns what that comes to. */"_s),
        plain(u"export async function book(whole: number, count: number): Promise<unknown> {"_s),
        plain(u"  const admin = await signInAdmin();"_s),
        plain(u"  const sample: Body = await %1(admin);"_s.arg(booking)),
        plain(u"  const body = {"_s),
        plain(u"    ...sample,"_s),
        plain(u"    %1: whole,"_s.arg(naming::idName(*total.relation)))};
    if (total.size)
        lines.append(plain(many));
    if (total.start) {
        const QString nights = total.size ? u"'2031-05-05'"_s : u"`2031-05-${String(4 + count).padStart(2, '0')}`"_s;
        lines += {plain(u"    %1: '2031-05-04',"_s.arg(total.start->name)),
                  plain(u"    %1: %2,"_s.arg(total.end->name, nights))};
    }
    lines += {plain(u"  };"_s), plain(u"  const id = await created('%1', Promise.resolve(body), admin);"_s.arg(path)),
              plain(u"  const answer = await call('get', `%1/${id}`, admin);"_s.arg(path)),
              plain(u"  return answer.body.%1;"_s.arg(total.total->name)), plain(u"}"_s)};
    return fileOf(lines);
}

QString pathOf(const Domain &domain, const Relation *relation)
{
    const Entity *target = relation ? domain.entity(relation->target) : nullptr;
    return target ? u'/' + naming::routeName(*target) : QString();
}

/// frontend/src/totals/settings.ts
QString settingsCode(const Domain &domain)
{
    QVector<ts::Doc> docs;
    for (const Total &total : totals::totalsOf(domain)) {
        docs.append(ts::object(
            QVector<ts::Doc>{ts::property(u"path"_s, u'/' + naming::routeName(*total.whole))} + partsOf(total) +
                QVector<ts::Doc>{
                    ts::property(u"extras"_s, extrasOf(total, u"path"_s, pathOf(domain, total.extras), u"key"_s))},
            true));
    }
    return fileOf(
        QVector<ts::Doc>{plain(u"export interface Total {"_s), plain(u"  /** Where what has the price is found. */"_s),
                         plain(u"  path: string;"_s)} +
        partLines() +
        QVector<ts::Doc>{plain(u"  /** Of a booking: what is taken along, where it is found, and its price. */"_s),
                         plain(u"  extras: { key: string; path: string; price: string } | null;"_s), plain(u"}"_s),
                         emptyLine(), constant(u"export const totals: readonly Total[]"_s, ts::array(docs))});
}

} // namespace

std::optional<Module> totalsModule(const Domain &domain)
{
    if (totals::totalsOf(domain).isEmpty() || domain.kind == ProjectKind::Static)
        return std::nullopt;
    Module module{.id = u"totals"_s,
                  .title = u"Total prices"_s,
                  .instructions = u"Work out what a booking comes to from the price of what is booked; show it in the "
                                  "form before it is sent, and keep it with the booking."_s,
                  .kind = CapabilityKind::Booking};
    module.followers = {{u"keepTotal"_s, u"totals"_s}};
    const auto made = [domain](QString (*code)(const Domain &)) {
        return [domain, code]() -> Result<QString> {
            return code(domain);
        };
    };
    module.made = {{u"backend/src/models/totals.ts"_s, made(modelCode)},
                   {u"backend/tests/support/totals.ts"_s, made(supportCode)},
                   {u"frontend/src/totals/settings.ts"_s, made(settingsCode)}};
    return module;
}

} // namespace autodevos
