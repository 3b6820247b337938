// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/datamodel.h"
#include "agents/blueprint/generate/frontenddoc.h"
#include "agents/blueprint/generate/modules/apipaths.h"
#include "agents/blueprint/generate/modules/module.h"
#include "agents/blueprint/generate/naming.h"
#include "agents/blueprint/generate/normalise.h"

namespace autodevos {

using namespace Qt::StringLiterals;
using namespace frontenddoc;

namespace {

/// What is found by its code. A null entity when nothing is.
struct Tracked {
    const Entity *entity = nullptr;
    const Field *code = nullptr;
    QVector<Transition> moves; ///< those that the code alone allows

    [[nodiscard]] QString title() const { return u"Find your "_s + entity->label.toLower(); }
};

Tracked trackedOf(const Domain &domain)
{
    const QVector<Capability> asked = data::capabilitiesOf(domain, CapabilityKind::Tracking);
    const Entity *entity = asked.isEmpty() ? nullptr : domain.entity(asked.constFirst().entity);
    const Field *code = entity ? findField(*entity, asked.constFirst().fields.value(0)) : nullptr;
    if (!code)
        return {};
    Tracked tracked{.entity = entity, .code = code, .moves = {}};
    const QStringList allowed = asked.constFirst().page.split(u' ', Qt::SkipEmptyParts);
    for (const StateMachine &machine : domain.machines) {
        for (const Transition &transition : machine.transitions) {
            if (machine.entity == entity->name && allowed.contains(transition.name))
                tracked.moves.append(transition);
        }
    }
    return tracked;
}

/// backend/src/models/tracking.ts
QString modelCode(const Tracked &tracked)
{
    QStringList moves;
    for (const Transition &move : tracked.moves)
        moves.append(move.name);
    return fileOf(
        {plain(u"interface Tracked {"_s), plain(u"  resource: string;"_s),
         plain(u"  /** The field that holds the code. */"_s), plain(u"  field: string;"_s),
         plain(u"  /** The moves that the code alone allows. */"_s), plain(u"  moves: readonly string[];"_s),
         plain(u"}"_s), emptyLine(), plain(u"/** What is found by its code, without an account. */"_s),
         constant(u"export const tracked: Tracked"_s, ts::object({ts::property(u"resource"_s, tracked.entity->name),
                                                                  ts::property(u"field"_s, tracked.code->name),
                                                                  ts::property(u"moves"_s, ts::strings(moves))},
                                                                 true))});
}

/// backend/tests/support/tracking.ts
QString supportCode(const Tracked &tracked)
{
    const QString sample = u"sample"_s + tracked.entity->name;
    return fileOf({
        plain(u"import { tracked } from '../../src/models/tracking.js';"_s),
        plain(u"import { call, type Session } from './api.js';"_s),
        ts::importNames({sample}, u"./samples.js"_s),
        emptyLine(),
        constant(u"const path"_s, ts::string(u"/api/"_s + naming::routeName(*tracked.entity))),
        emptyLine(),
        plain(u"/** Makes one; the answer says the code it was given. */"_s),
        plain(u"export async function makeTracked(admin: Session): Promise<{ id: number; code: string }> {"_s),
        plain(u"  const { body } = await call('post', path, admin, await %1(admin));"_s.arg(sample)),
        plain(u"  return { id: Number(body.id), code: String(body[tracked.field]) };"_s),
        plain(u"}"_s),
    });
}

/// frontend/src/tracking/settings.ts
QString settingsCode(const Tracked &tracked)
{
    QVector<ts::Doc> moves;
    for (const Transition &move : tracked.moves)
        moves.append(ts::object({ts::property(u"name"_s, move.name), ts::property(u"label"_s, move.label)}));
    return fileOf(
        {plain(u"interface Tracked {"_s), plain(u"  entity: string;"_s),
         plain(u"  /** The field that holds the code. */"_s), plain(u"  field: string;"_s),
         plain(u"  title: string;"_s), plain(u"  /** The moves that the code alone may allow. */"_s),
         plain(u"  moves: readonly { name: string; label: string }[];"_s), plain(u"}"_s), emptyLine(),
         plain(u"/** What is found by its code, without an account. */"_s),
         constant(
             u"export const tracked: Tracked"_s,
             ts::object({ts::property(u"entity"_s, tracked.entity->name), ts::property(u"field"_s, tracked.code->name),
                         ts::property(u"title"_s, tracked.title()), ts::property(u"moves"_s, ts::array(moves))},
                        true))});
}

/// e2e/modules/tracking-settings.mjs
QString scenarioCode(const Tracked &tracked)
{
    return fileOf({plain(u"/** What the browser test looks for. */"_s),
                   constant(u"export const tracked"_s, ts::object({ts::property(u"label"_s, tracked.code->label),
                                                                   ts::property(u"title"_s, tracked.title())}))});
}

QJsonObject trackingPaths()
{
    QJsonObject paths;
    const QString tag = u"Tracking"_s;
    apipaths::add(paths, u"/tracking"_s, u"get"_s,
                  {.id = u"findByCode"_s,
                   .summary = u"What has the code, and the moves that the code allows now"_s,
                   .tag = tag,
                   .isOpen = true,
                   .queries = {u"code"_s},
                   .errors = {u"404"_s}});
    apipaths::add(paths, u"/tracking/moves/{name}"_s, u"post"_s,
                  {.id = u"moveByCode"_s,
                   .summary = u"Moves what has the code to another state"_s,
                   .tag = tag,
                   .isOpen = true,
                   .names = {u"name"_s},
                   .hasBody = true,
                   .errors = {u"404"_s, u"409"_s}});
    return paths;
}

} // namespace

std::optional<Module> trackingModule(const Domain &domain)
{
    const Tracked tracked = trackedOf(domain);
    if (!tracked.entity)
        return std::nullopt;
    Module module{.id = u"tracking"_s,
                  .title = u"Codes and how to find by them"_s,
                  .instructions = u"Give every record a code that cannot be guessed, say it once to whoever made the "
                                  "record, and let anybody who has it see the record and its state, and cancel it."_s,
                  .kind = CapabilityKind::Tracking,
                  .routes = {{.path = u"tracking"_s, .name = u"trackingRoutes"_s, .file = u"tracking-routes"_s}},
                  .pages = {{.path = u"track"_s,
                             .component = u"TrackPage"_s,
                             .file = u"tracking/TrackPage"_s,
                             .label = tracked.title(),
                             .icon = u"search"_s,
                             .access = {u"visitor"_s},
                             .invite = u"You have a code? See how things stand at any time."_s}},
                  .guards = {{u"giveCode"_s, u"tracking-codes"_s}},
                  .paths = trackingPaths()};
    const auto made = [domain](QString (*code)(const Tracked &)) {
        return [domain, code]() -> Result<QString> {
            return code(trackedOf(domain));
        };
    };
    module.made = {{u"backend/src/models/tracking.ts"_s, made(modelCode)},
                   {u"backend/tests/support/tracking.ts"_s, made(supportCode)},
                   {u"frontend/src/tracking/settings.ts"_s, made(settingsCode)},
                   {u"e2e/modules/tracking-settings.mjs"_s, made(scenarioCode)}};
    return module;
}

} // namespace autodevos
