// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/frontenddoc.h"
#include "agents/blueprint/generate/modules/describe.h"
#include "agents/blueprint/generate/modules/module.h"
#include "agents/blueprint/generate/naming.h"
#include "agents/blueprint/generate/placelimits.h"
#include "agents/blueprint/generate/proofs.h"
#include "agents/blueprint/generate/testpeople.h"
#include "agents/blueprint/generate/tscode.h"

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;
using namespace frontenddoc;
using places::Limit;

namespace {

ts::Doc nameOf(const Field *field)
{
    return field ? ts::string(field->name) : plain(u"null"_s);
}

/// backend/src/models/places.ts
QString modelCode(const Domain &domain)
{
    QVector<ts::Doc> docs;
    for (const Limit &limit : places::limitsOf(domain)) {
        const ts::Doc freed = limit.state ? ts::object({ts::property(u"field"_s, limit.state->name),
                                                        ts::property(u"values"_s, ts::strings(limit.freed))})
                                          : plain(u"null"_s);
        docs.append(
            ts::object({ts::property(u"booking"_s, limit.booking->name), ts::property(u"whole"_s, limit.whole->name),
                        ts::property(u"column"_s, naming::idName(*limit.relation)),
                        ts::property(u"capacity"_s, limit.capacity->name), ts::property(u"size"_s, nameOf(limit.size)),
                        ts::property(u"freed"_s, freed)},
                       true));
    }
    return fileOf({plain(u"export interface Limit {"_s),
                   plain(u"  /** The resources of bookings, and of what they are of. */"_s),
                   plain(u"  booking: string;"_s), plain(u"  whole: string;"_s),
                   plain(u"  /** Of a booking: what it is of. */"_s), plain(u"  column: string;"_s),
                   plain(u"  /** Of what is booked: how many places there are. */"_s), plain(u"  capacity: string;"_s),
                   plain(u"  /** Of a booking: how many places it takes; null: one. */"_s),
                   plain(u"  size: string | null;"_s), plain(u"  /** States in which a booking takes none. */"_s),
                   plain(u"  freed: { field: string; values: readonly string[] } | null;"_s), plain(u"}"_s),
                   emptyLine(), plain(u"/** What has only so many places. */"_s),
                   constant(u"export const limits: readonly Limit[]"_s, ts::array(docs))});
}

/// Nobody may book the same twice; then everybody in a test books once.
bool isOnce(const Limit &limit)
{
    return limit.booking->uniqueTogether.contains(limit.relation->name);
}

/// The move that gives a place back as soon as it was booked; empty: there is none.
QString cancelOf(const Domain &domain, const Limit &limit)
{
    const StateMachine *machine = limit.state ? domain.machine(limit.booking->name, limit.state->name) : nullptr;
    for (const Transition &move : machine ? machine->transitions : QVector<Transition>()) {
        if (limit.freed.contains(move.to) && move.from.contains(machine->initial))
            return move.name;
    }
    return {};
}

/// backend/tests/support/places.ts
QString supportCode(const Domain &domain)
{
    const Limit limit = places::limitsOf(domain).constFirst();
    const QString whole = u"sample"_s + limit.whole->name;
    const QString booking = u"sample"_s + limit.booking->name;
    const QString creator = people::creator(domain, *limit.booking);
    const bool isMany = isOnce(limit) && creator != "visitor"_L1 && creator != "admin"_L1;
    QStringList samples{whole, booking};
    samples.sort();
    QVector<ts::Doc> parts{plain(u"import { limits } from '../../src/models/places.js';"_s),
                           plain(u"import { call, created, signInAdmin, type Body } from './api.js';"_s)};
    if (isMany)
        parts.append(ts::importNames({u"signIn"_s}, u"./people.js"_s));
    parts += {
        ts::importNames(samples, u"./samples.js"_s),
        emptyLine(),
        plain(u"const [first] = limits;"_s),
        plain(u"if (!first) throw new Error('Nothing has places');"_s),
        emptyLine(),
        plain(u"export const limit = first;"_s),
        constant(u"export const wholePath"_s, ts::string(u"/api/"_s + naming::routeName(*limit.whole))),
        constant(u"export const bookingPath"_s, ts::string(u"/api/"_s + naming::routeName(*limit.booking))),
        plain(u"/** For the titles of tests: what they prove. */"_s),
        constant(u"export const proof"_s, ts::string(proofs::tag(limit.relation->requirements))),
        plain(u"/** The move that gives places back; empty: there is none. */"_s),
        constant(u"export const cancelMove: string"_s, ts::string(cancelOf(domain, limit))),
        emptyLine(),
        plain(u"/** Something with so many places. */"_s),
        plain(u"export async function makeWhole(capacity: number): Promise<number> {"_s),
        plain(u"  const admin = await signInAdmin();"_s),
        plain(u"  const body: Body = { ...(await %1(admin)), [limit.capacity]: capacity };"_s.arg(whole)),
        plain(u"  return created(wholePath, Promise.resolve(body), admin);"_s),
        plain(u"}"_s),
        emptyLine(),
        plain(isMany ? u"/** Somebody is about to book who has not done so before. */"_s
                     : u"/** Somebody is about to book. */"_s),
        plain(u"export async function booker(whole: number, values: Body = {}) {"_s),
        plain(isMany ? u"  const person = await signIn(%1);"_s.arg(ts::quoted(creator))
                     : u"  const person = await signInAdmin();"_s),
        plain(u"  const sample: Body = await %1(person);"_s.arg(booking)),
        plain(u"  const size = limit.size === null ? {} : { [limit.size]: 1 };"_s),
        plain(u"  const body = { ...sample, ...size, ...values, [limit.column]: whole };"_s),
        plain(u"  return () => call('post', bookingPath, person, body);"_s),
        plain(u"}"_s),
        emptyLine(),
        plain(u"export async function book(whole: number, values: Body = {}) {"_s),
        plain(u"  const send = await booker(whole, values);"_s),
        plain(u"  return send();"_s),
        plain(u"}"_s),
    };
    return fileOf(parts);
}

/// e2e/modules/places-settings.mjs
QString scenarioCode(const Domain &domain)
{
    const Limit limit = places::limitsOf(domain).constFirst();
    return fileOf({plain(u"/** Where the browser test finds what has places. */"_s),
                   constant(u"export const places"_s,
                            ts::object({ts::property(u"page"_s, u'/' + naming::routeName(*limit.whole)),
                                        ts::property(u"bookings"_s, u'/' + naming::routeName(*limit.booking)),
                                        ts::property(u"capacity"_s, limit.capacity->label)}))});
}

QJsonObject placePaths(const QVector<Limit> &limits)
{
    const bool isOpen = std::any_of(limits.begin(), limits.end(),
                                    [](const Limit &limit) { return limit.whole->access.read.contains(u"visitor"_s); });
    QJsonObject paths;
    describe::add(paths, {.method = u"get"_s,
                          .path = u"/places"_s,
                          .id = u"listPlaces"_s,
                          .summary = u"How many places are left of what has only so many"_s,
                          .tag = u"Places"_s,
                          .isOpen = isOpen,
                          .answer = describe::itemsOf(describe::shape(
                              {u"booking:string"_s, u"whole:string"_s, u"id:integer"_s, u"left:integer"_s}))});
    return paths;
}

} // namespace

std::optional<Module> placesModule(const Domain &domain)
{
    const QVector<Limit> limits = places::limitsOf(domain);
    if (limits.isEmpty() || domain.kind == ProjectKind::Static)
        return std::nullopt;
    Module module{.id = u"places"_s,
                  .title = u"Places that are left"_s,
                  .instructions =
                      u"Refuse what would take more places than there are, even when two people ask for the "
                      "last one at the same moment; say how many are left, and offer no booking of what is "
                      "full. What is cancelled gives its places back."_s,
                  .kind = CapabilityKind::Booking,
                  .shared = {u"src/ui/Badge.tsx"_s}};
    module.routes = {{.path = u"places"_s, .name = u"placeRoutes"_s, .file = u"place-routes"_s}};
    QStringList marked;
    for (const Limit &limit : limits) {
        if (marked.contains(limit.whole->name))
            continue;
        marked.append(limit.whole->name);
        module.components += {{.slot = Slot::Mark,
                               .entity = limit.whole->name,
                               .component = u"PlacesMark"_s,
                               .file = u"places/PlacesMark"_s},
                              {.slot = Slot::Lead,
                               .entity = limit.whole->name,
                               .component = u"PlacesLead"_s,
                               .file = u"places/PlacesLead"_s}};
    }
    module.guards = {{u"checkPlaces"_s, u"place-service"_s}};
    module.paths = placePaths(limits);
    const auto made = [domain](QString (*code)(const Domain &)) {
        return [domain, code]() -> Result<QString> {
            return code(domain);
        };
    };
    module.made = {{u"backend/src/models/places.ts"_s, made(modelCode)},
                   {u"backend/tests/support/places.ts"_s, made(supportCode)},
                   {u"e2e/modules/places-settings.mjs"_s, made(scenarioCode)}};
    return module;
}

} // namespace autodevos
