// SPDX-License-Identifier: GPL-3.0-or-later
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

/// Places that are alike and cost the same. Each is a field of what takes place; null: it has none.
struct Class {
    QString name; ///< "Couchette"; empty where there is one class
    const Field *rows = nullptr;
    const Field *capacity = nullptr;
    const Field *price = nullptr;
};

/// Bookings of places. Null entities where the domain has none.
struct Seating {
    const Entity *booking = nullptr;
    const Entity *event = nullptr;
    const Relation *relation = nullptr;
    const Field *field = nullptr;
    const Field *total = nullptr;
    const Field *perRow = nullptr;
    QVector<Class> classes;

    [[nodiscard]] QString one() const { return naming::singular(field->label.toLower()); }
};

const Field *priceIn(const Entity &entity)
{
    const auto found = std::find_if(entity.fields.begin(), entity.fields.end(),
                                    [](const Field &field) { return field.type == FieldType::Money; });
    return found == entity.fields.end() ? nullptr : &*found;
}

QVector<Class> classesOf(const Entity &event)
{
    QVector<Class> classes;
    for (const Field &field : event.fields) {
        if (field.type != FieldType::Integer || !field.name.endsWith(u"Rows"_s))
            continue;
        const QString stem = field.name.chopped(4);
        QString name = field.label.section(u' ', 0, -2);
        classes.append({.name = name, .rows = &field, .price = findField(event, stem + u"Price"_s)});
    }
    if (!classes.isEmpty())
        return classes;
    const Field *rows = findField(event, u"rows"_s);
    const Field *capacity = rows ? nullptr : findField(event, u"capacity"_s);
    if (!rows && !capacity)
        return {};
    return {{.name = {}, .rows = rows, .capacity = capacity, .price = priceIn(event)}};
}

Seating seatingOf(const Domain &domain)
{
    const QVector<Capability> asked = data::capabilitiesOf(domain, CapabilityKind::Seats);
    const Entity *booking = asked.isEmpty() ? nullptr : domain.entity(asked.constFirst().entity);
    const Relation *relation = booking ? findRelation(*booking, asked.constFirst().page) : nullptr;
    const Entity *event = relation && !relation->many ? domain.entity(relation->target) : nullptr;
    const Field *field = booking ? findField(*booking, asked.constFirst().fields.value(0)) : nullptr;
    if (!event || !field || event == booking)
        return {};
    Seating seating{.booking = booking,
                    .event = event,
                    .relation = relation,
                    .field = field,
                    .total = findField(*booking, asked.constFirst().fields.value(1)),
                    .perRow = nullptr,
                    .classes = classesOf(*event)};
    for (const Field &one : event->fields) {
        if (one.type == FieldType::Integer && one.name.endsWith(u"PerRow"_s))
            seating.perRow = &one;
    }
    return seating.classes.isEmpty() ? Seating{} : seating;
}

/// The state in which a booking has no places any more.
const StateMachine *freeing(const Domain &domain, const Entity &booking)
{
    const auto ends = [](const Transition &move) {
        return move.to == "Cancelled"_L1;
    };
    const auto found = std::find_if(domain.machines.begin(), domain.machines.end(), [&](const StateMachine &machine) {
        return machine.entity == booking.name &&
               std::any_of(machine.transitions.begin(), machine.transitions.end(), ends);
    });
    return found == domain.machines.end() ? nullptr : &*found;
}

ts::Doc nameOf(const Field *field)
{
    return field ? ts::string(field->name) : plain(u"null"_s);
}

/// What a sample of the event has: as many places as such things usually do.
ts::Doc usualDoc(const Seating &seating)
{
    QVector<ts::Doc> values;
    const auto add = [&](const Field *field) {
        if (field && !field->initial.isEmpty())
            values.append(ts::property(field->name, ts::number(field->initial.toDouble())));
    };
    for (const Class &one : seating.classes) {
        add(one.rows);
        add(one.capacity);
        if (!one.name.isEmpty())
            add(one.price);
    }
    add(seating.perRow);
    return ts::object(values);
}

/// backend/src/models/seats.ts
QString modelCode(const Domain &domain)
{
    const Seating seating = seatingOf(domain);
    QVector<ts::Doc> classes;
    for (const Class &one : seating.classes)
        classes.append(ts::object({ts::property(u"name"_s, one.name), ts::property(u"rows"_s, nameOf(one.rows)),
                                   ts::property(u"capacity"_s, nameOf(one.capacity)),
                                   ts::property(u"price"_s, nameOf(one.price))}));
    const StateMachine *machine = freeing(domain, *seating.booking);
    const ts::Doc freed = machine ? ts::object({ts::property(u"field"_s, machine->field),
                                                ts::property(u"values"_s, ts::strings({u"Cancelled"_s}))})
                                  : plain(u"null"_s);
    return fileOf(
        {plain(u"interface Seating {"_s),
         plain(u"  /** The resources of bookings, and of what they are of. */"_s),
         plain(u"  booking: string;"_s),
         plain(u"  event: string;"_s),
         plain(u"  /** Of a booking: what it is of, its places, and what they cost together. */"_s),
         plain(u"  column: string;"_s),
         plain(u"  field: string;"_s),
         plain(u"  total: string | null;"_s),
         plain(u"  /** States in which a booking has no places. */"_s),
         plain(u"  freed: { field: string; values: readonly string[] } | null;"_s),
         plain(u"  /** Of what takes place: how many places stand side by side. */"_s),
         plain(u"  perRow: string | null;"_s),
         plain(u"  /** Fields that say how many rows a class has, or how many places there are in all. */"_s),
         plain(u"  classes: readonly {"_s),
         plain(u"    name: string;"_s),
         plain(u"    rows: string | null;"_s),
         plain(u"    capacity: string | null;"_s),
         plain(u"    price: string | null;"_s),
         plain(u"  }[];"_s),
         plain(u"  /** What samples have. */"_s),
         plain(u"  usual: Readonly<Record<string, number>>;"_s),
         plain(u"}"_s),
         emptyLine(),
         plain(u"/** Whose places are chosen on a plan. */"_s),
         constant(u"export const seating: Seating"_s,
                  ts::object(
                      {ts::property(u"booking"_s, seating.booking->name), ts::property(u"event"_s, seating.event->name),
                       ts::property(u"column"_s, naming::idName(*seating.relation)),
                       ts::property(u"field"_s, seating.field->name), ts::property(u"total"_s, nameOf(seating.total)),
                       ts::property(u"freed"_s, freed), ts::property(u"perRow"_s, nameOf(seating.perRow)),
                       ts::property(u"classes"_s, ts::array(classes)), ts::property(u"usual"_s, usualDoc(seating))},
                      true))});
}

/// backend/tests/support/seats.ts
QString supportCode(const Domain &domain)
{
    const Seating seating = seatingOf(domain);
    const QString event = u"sample"_s + seating.event->name;
    const QString booking = u"sample"_s + seating.booking->name;
    QStringList samples{event, booking};
    samples.sort();
    QString cancel;
    if (const StateMachine *machine = freeing(domain, *seating.booking)) {
        for (const Transition &move : machine->transitions) {
            if (move.to == "Cancelled"_L1 && move.from.contains(machine->initial))
                cancel = move.name;
        }
    }
    return fileOf({
        plain(u"import { seating } from '../../src/models/seats.js';"_s),
        plain(u"import { created, signInAdmin, type Body } from './api.js';"_s),
        ts::importNames(samples, u"./samples.js"_s),
        emptyLine(),
        constant(u"export const bookingPath"_s, ts::string(u"/api/"_s + naming::routeName(*seating.booking))),
        plain(u"/** The move that gives places back; empty: there is none. */"_s),
        constant(u"export const cancelMove: string"_s, ts::string(cancel)),
        emptyLine(),
        plain(u"/** Something of a usual size. */"_s),
        plain(u"export async function makeEvent(): Promise<number> {"_s),
        plain(u"  const admin = await signInAdmin();"_s),
        plain(u"  const body = { ...(await %1(admin)), ...seating.usual };"_s.arg(event)),
        plain(u"  return created('/api/%1', Promise.resolve(body), admin);"_s.arg(naming::routeName(*seating.event))),
        plain(u"}"_s),
        emptyLine(),
        plain(u"/** A booking of these places. */"_s),
        plain(u"export async function sampleOf(event: number, places: string): Promise<Body> {"_s),
        plain(u"  const sample = await %1(await signInAdmin());"_s.arg(booking)),
        plain(u"  return { ...sample, [seating.column]: event, [seating.field]: places };"_s),
        plain(u"}"_s),
    });
}

/// frontend/src/seats/settings.ts
QString settingsCode(const Domain &domain)
{
    const Seating seating = seatingOf(domain);
    static const QStringList stages{u"screening"_s, u"showtime"_s, u"performance"_s, u"show"_s,   u"concert"_s,
                                    u"gig"_s,       u"recital"_s,  u"reading"_s,     u"session"_s};
    const QString word = seating.event->label.toLower().section(u' ', -1);
    const QString front = word == "screening"_L1 || word == "showtime"_L1 ? u"Screen"_s
                          : stages.contains(word)                         ? u"Stage"_s
                                                                          : QString();
    return fileOf(
        {plain(u"interface Seating {"_s), plain(u"  /** Address of what takes place, and of bookings. */"_s),
         plain(u"  bookings: string;"_s), plain(u"  bookingLabel: string;"_s), plain(u"  eventLabel: string;"_s),
         plain(u"  /** Member of a booking that holds the id of what it is of, and the one with its places. */"_s),
         plain(u"  key: string;"_s), plain(u"  field: string;"_s), plain(u"  /** What people call a place. */"_s),
         plain(u"  one: string;"_s), plain(u"  plural: string;"_s), plain(u"  title: string;"_s),
         plain(u"  /** What the first row looks at. */"_s), plain(u"  front: string;"_s), plain(u"}"_s), emptyLine(),
         plain(u"/** Whose places are chosen on a plan. */"_s),
         constant(u"export const seating: Seating"_s,
                  ts::object({ts::property(u"bookings"_s, u'/' + naming::routeName(*seating.booking)),
                              ts::property(u"bookingLabel"_s, seating.booking->label),
                              ts::property(u"eventLabel"_s, seating.relation->label),
                              ts::property(u"key"_s, naming::idName(*seating.relation)),
                              ts::property(u"field"_s, seating.field->name), ts::property(u"one"_s, seating.one()),
                              ts::property(u"plural"_s, seating.field->label),
                              ts::property(u"title"_s, u"Choose your "_s + seating.field->label.toLower()),
                              ts::property(u"front"_s, front)},
                             true))});
}

/// e2e/modules/seats-settings.mjs
QString scenarioCode(const Domain &domain)
{
    const Seating seating = seatingOf(domain);
    return fileOf({plain(u"/** Where the browser test finds what takes place. */"_s),
                   constant(u"export const seats"_s,
                            ts::object({ts::property(u"events"_s, u'/' + naming::routeName(*seating.event))}))});
}

QJsonObject seatPaths(const Seating &seating)
{
    const QJsonObject place = describe::shape({u"name:string"_s, u"isTaken:boolean"_s});
    const QJsonObject row = openapi::object(
        {{u"name"_s, openapi::typed(u"string"_s)}, {u"places"_s, openapi::arrayOf(place)}}, {u"name"_s, u"places"_s});
    const QJsonObject one = openapi::object({{u"name"_s, openapi::typed(u"string"_s)},
                                             {u"price"_s, openapi::nullable(openapi::typed(u"integer"_s))},
                                             {u"rows"_s, openapi::arrayOf(row)}},
                                            {u"name"_s, u"price"_s, u"rows"_s});
    QJsonObject paths;
    describe::add(paths, {.method = u"get"_s,
                          .path = u"/seats/{id}"_s,
                          .id = u"showSeats"_s,
                          .summary = u"The places class by class and row by row, with those that are taken"_s,
                          .tag = u"Seats"_s,
                          .isOpen = seating.event->access.read.contains(u"visitor"_s),
                          .answer = openapi::object({{u"classes"_s, openapi::arrayOf(one)}}, {u"classes"_s}),
                          .errors = {u"400"_s}});
    return paths;
}

} // namespace

std::optional<Module> seatsModule(const Domain &domain)
{
    const Seating seating = seatingOf(domain);
    if (!seating.event || domain.kind == ProjectKind::Static)
        return std::nullopt;
    Module module{.id = u"seats"_s,
                  .title = u"Places on a plan"_s,
                  .instructions =
                      u"Show the places of what takes place as a plan of buttons with those that are taken, "
                      "let people choose free ones and see what they cost together, and have the server "
                      "give every place once, even when two people ask for it at the same moment."_s,
                  .kind = CapabilityKind::Seats};
    module.routes = {{.path = u"seats"_s, .name = u"seatRoutes"_s, .file = u"seat-routes"_s}};
    module.components = {{.slot = Slot::Panel,
                          .entity = seating.event->name,
                          .component = u"SeatPanel"_s,
                          .file = u"seats/SeatPanel"_s}};
    module.guards = {{u"checkSeats"_s, u"seat-service"_s}};
    module.followers = {{u"keepSeats"_s, u"seat-service"_s}};
    module.tables = {{.name = u"SeatPlace"_s,
                      .fields = {describe::column(u"place"_s, FieldType::String)},
                      .relations = {describe::within(u"booking"_s, seating.booking->name),
                                    describe::within(u"event"_s, seating.event->name)},
                      .parent = u"booking"_s,
                      .uniqueTogether = {u"event"_s, u"place"_s}}};
    module.paths = seatPaths(seating);
    const auto made = [domain](QString (*code)(const Domain &)) {
        return [domain, code]() -> Result<QString> {
            return code(domain);
        };
    };
    module.made = {{u"backend/src/models/seats.ts"_s, made(modelCode)},
                   {u"backend/tests/support/seats.ts"_s, made(supportCode)},
                   {u"frontend/src/seats/settings.ts"_s, made(settingsCode)},
                   {u"e2e/modules/seats-settings.mjs"_s, made(scenarioCode)}};
    return module;
}

} // namespace autodevos
