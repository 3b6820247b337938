// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/datamodel.h"
#include "agents/blueprint/generate/frontenddoc.h"
#include "agents/blueprint/generate/modules/module.h"
#include "agents/blueprint/generate/naming.h"
#include "agents/blueprint/generate/normalise.h"
#include "agents/blueprint/generate/openapischemas.h"

#include <QJsonArray>

namespace autodevos {

using namespace Qt::StringLiterals;
using namespace frontenddoc;

namespace {

constexpr int kFocusMinutes = 25;

struct Timer {
    const Entity *entity = nullptr;
    const Relation *person = nullptr;
    const Relation *target = nullptr; ///< null: time is spent on nothing in particular
    QString title;
};

std::optional<Timer> timerOf(const Domain &domain)
{
    const QVector<Capability> asked = data::capabilitiesOf(domain, CapabilityKind::Timer);
    const Entity *entity = asked.isEmpty() ? nullptr : domain.entity(asked.constFirst().entity);
    if (!entity)
        return std::nullopt;
    return Timer{.entity = entity,
                 .person = findRelation(*entity, entity->ownerField),
                 .target = findRelation(*entity, asked.constFirst().fields.value(0)),
                 .title = asked.constFirst().page};
}

/// Work and breaks in turns; the sheet with the times stands beside it.
bool isFocus(const Timer &timer)
{
    return timer.title.startsWith(u"Focus"_s);
}

QString sheetTitle(const Timer &timer)
{
    return isFocus(timer) ? u"Time sheet"_s : timer.title;
}

QString backendSettings(const Timer &timer)
{
    Members target;
    if (timer.target)
        target = {ts::property(u"entity"_s, timer.target->target),
                  ts::property(u"column"_s, naming::idName(*timer.target))};
    return fileOf(
        {plain(u"interface Timer {"_s), plain(u"  /** The resource that holds the entries. */"_s),
         plain(u"  entity: string;"_s), plain(u"  /** Its column with the account. */"_s),
         plain(u"  person: string;"_s), plain(u"  /** What time is spent on, and the column that says on which. */"_s),
         plain(u"  target: { entity: string; column: string } | null;"_s), plain(u"}"_s), emptyLine(),
         constant(u"export const timer: Timer"_s,
                  ts::object({ts::property(u"entity"_s, timer.entity->name),
                              ts::property(u"person"_s, naming::idName(*timer.person)),
                              ts::property(u"target"_s, timer.target ? ts::object(target) : plain(u"null"_s))},
                             true))});
}

QString frontendSettings(const Timer &timer)
{
    const bool isClock = timer.title.contains(u"clock"_s);
    const int focus = isFocus(timer) ? kFocusMinutes : 0;
    return fileOf(
        {plain(u"interface Timer {"_s), plain(u"  title: string;"_s), plain(u"  start: string;"_s),
         plain(u"  stop: string;"_s), plain(u"  /** Name of the entity that holds the entries. */"_s),
         plain(u"  entity: string;"_s), plain(u"  /** Query parameter that narrows them to those of one account. */"_s),
         plain(u"  person: string;"_s), plain(u"  /** Their relation to what time is spent on; empty: none. */"_s),
         plain(u"  target: string;"_s), plain(u"  /** After so many minutes it is time for a break; 0: never. */"_s),
         plain(u"  focusMinutes: number;"_s), plain(u"}"_s), emptyLine(),
         constant(u"export const timer: Timer"_s,
                  ts::object({ts::property(u"title"_s, sheetTitle(timer)),
                              ts::property(u"start"_s, isClock ? u"Clock in"_s : u"Start"_s),
                              ts::property(u"stop"_s, isClock ? u"Clock out"_s : u"Stop"_s),
                              ts::property(u"entity"_s, timer.entity->name),
                              ts::property(u"person"_s, naming::idName(*timer.person)),
                              ts::property(u"target"_s, timer.target ? timer.target->name : QString()),
                              ts::property(u"focusMinutes"_s, ts::number(focus))},
                             true))});
}

// ---- the API

QJsonObject operation(const QString &id, const QString &summary, const QString &status, const QJsonObject &schema,
                      const QStringList &errors)
{
    using namespace openapi;
    const QHash<QString, QString> names{{u"400"_s, u"Invalid"_s},
                                        {u"401"_s, u"Unauthenticated"_s},
                                        {u"404"_s, u"NotFound"_s},
                                        {u"409"_s, u"Conflict"_s}};
    QJsonObject responses{
        {status,
         QJsonObject{{u"description"_s, u"The entry"_s},
                     {u"content"_s, QJsonObject{{u"application/json"_s, QJsonObject{{u"schema"_s, schema}}}}}}}};
    for (const QString &error : errors)
        responses.insert(error, reference(u"responses"_s, names.value(error)));
    return {{u"operationId"_s, id},
            {u"summary"_s, summary},
            {u"tags"_s, QJsonArray{u"Timer"_s}},
            {u"security"_s, QJsonArray{QJsonObject{{u"token"_s, QJsonArray{}}}}},
            {u"responses"_s, responses}};
}

QJsonObject withBody(QJsonObject operation, const QJsonObject &schema)
{
    operation.insert(
        u"requestBody"_s,
        QJsonObject{{u"required"_s, true},
                    {u"content"_s, QJsonObject{{u"application/json"_s, QJsonObject{{u"schema"_s, schema}}}}}});
    return operation;
}

QJsonObject pathsOf(const Timer &timer)
{
    using namespace openapi;
    const QJsonObject entry = schemaReference(timer.entity->name);
    QJsonObject start{{u"note"_s, nullable(typed(u"string"_s))}};
    if (timer.target)
        start.insert(u"targetId"_s, nullable(described(typed(u"integer"_s), timer.target->label)));
    QJsonObject past = start;
    past.insert(u"startedAt"_s, typed(u"string"_s, u"date-time"_s));
    past.insert(u"endedAt"_s, typed(u"string"_s, u"date-time"_s));
    const QJsonObject running = object({{u"entry"_s, nullable(entry)}});
    return {
        {u"/timer"_s,
         QJsonObject{{u"get"_s, operation(u"getRunningClock"_s, u"Shows the running clock of the account"_s, u"200"_s,
                                          running, {u"401"_s})}}},
        {u"/timer/start"_s,
         QJsonObject{{u"post"_s, withBody(operation(u"startClock"_s, u"Starts a clock; an account has one at a time"_s,
                                                    u"201"_s, entry, {u"400"_s, u"401"_s, u"404"_s, u"409"_s}),
                                          object(start))}}},
        {u"/timer/stop"_s,
         QJsonObject{{u"post"_s, operation(u"stopClock"_s, u"Stops the running clock and keeps its time"_s, u"200"_s,
                                           entry, {u"401"_s, u"409"_s})}}},
        {u"/timer/entries"_s,
         QJsonObject{{u"post"_s, withBody(operation(u"addTime"_s, u"Adds time that no clock took"_s, u"201"_s, entry,
                                                    {u"400"_s, u"401"_s, u"404"_s}),
                                          object(past, {u"startedAt"_s, u"endedAt"_s}))}}},
    };
}

} // namespace

std::optional<Module> timerModule(const Domain &domain)
{
    const std::optional<Timer> timer = timerOf(domain);
    if (!timer || !timer->person)
        return std::nullopt;
    Module module{.id = u"timer"_s,
                  .title = sheetTitle(*timer),
                  .instructions = u"Take time with a clock that runs on the server, one for each person, and show the "
                                  "week as a time sheet with totals. Time that no clock took is added by hand."_s,
                  .kind = CapabilityKind::Timer};
    module.routes.append({.path = u"timer"_s, .name = u"timerRoutes"_s, .file = u"timer-routes"_s});
    module.pages.append({.path = u"timer"_s,
                         .component = u"TimerPage"_s,
                         .file = u"timer/TimerPage"_s,
                         .label = sheetTitle(*timer),
                         .icon = u"clock"_s,
                         .access = {u"user"_s}});
    module.paths = pathsOf(*timer);
    module.made.append({u"backend/src/models/timer.ts"_s, [domain]() -> Result<QString> {
                            return backendSettings(*timerOf(domain));
                        }});
    module.made.append({u"frontend/src/timer/settings.ts"_s, [domain]() -> Result<QString> {
                            return frontendSettings(*timerOf(domain));
                        }});
    return module;
}

std::optional<Module> focusModule(const Domain &domain)
{
    const std::optional<Timer> timer = timerOf(domain);
    if (!timer || !timer->person || !isFocus(*timer))
        return std::nullopt;
    Module module{.id = u"focus"_s,
                  .title = timer->title,
                  .instructions = u"Count down focus times and breaks in turns, with lengths that people choose, a "
                                  "longer break after some rounds, a sound and a notice at the end. Times are kept by "
                                  "the clock of the time sheet; show today's goal, the week and the days in a row."_s,
                  .kind = CapabilityKind::Timer};
    module.pages = {{.path = u"focus"_s,
                     .component = u"FocusPage"_s,
                     .file = u"focus/FocusPage"_s,
                     .label = timer->title,
                     .icon = u"target"_s,
                     .access = {u"user"_s},
                     .invite = u"Focus for a while, then take a break; every round counts."_s}};
    return module;
}

} // namespace autodevos
