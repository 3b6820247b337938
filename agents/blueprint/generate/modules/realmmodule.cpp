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

/// Fields with a level of their own are resources; the others of the capability are who fights.
void split(const Entity &seat, const QStringList &names, QVector<Field> &resources, QVector<Field> &sides)
{
    for (const QString &name : names) {
        if (const Field *field = findField(seat, name))
            (findField(seat, name + u"Level"_s) ? resources : sides).append(*field);
    }
}

QVector<ts::Doc> named(const QVector<Field> &fields)
{
    QVector<ts::Doc> list;
    for (const Field &field : fields)
        list.append(ts::object({ts::property(u"name"_s, field.name), ts::property(u"label"_s, field.label)}));
    return list;
}

/// Soldiers of each side have strengths and prices of their own, so that the choice matters.
QVector<ts::Doc> soldiers(const QVector<Field> &sides, const QVector<Field> &resources)
{
    static constexpr int strengths[] = {5, 7, 6, 9, 4, 8};
    static constexpr int defences[] = {6, 4, 8, 3, 7, 5};
    QVector<ts::Doc> list;
    for (qsizetype i = 0; i < sides.size(); ++i) {
        Members cost;
        for (qsizetype r = 0; r < resources.size() && r < 2; ++r)
            cost.append(ts::property(resources.at((i + r) % resources.size()).name,
                                     ts::number(r == 0 ? strengths[i % 6] * 3 : 5)));
        list.append(ts::object({ts::property(u"name"_s, sides.at(i).name), ts::property(u"label"_s, sides.at(i).label),
                                ts::property(u"attack"_s, ts::number(strengths[i % 6])),
                                ts::property(u"defence"_s, ts::number(defences[i % 6])),
                                ts::property(u"cost"_s, ts::object(cost))},
                               true));
    }
    return list;
}

QString backendSettings(const Entity &seat, const QVector<Field> &resources, const QVector<Field> &sides)
{
    return fileOf({plain(u"import type { ModelName } from '../database.js';"_s),
                   plain(u"import type { Resource, Soldier } from './realm-rules.js';"_s), emptyLine(),
                   plain(u"/** The place that a player rules, what is gathered there and who fights for it. */"_s),
                   constant(u"export const seatModel: ModelName"_s, ts::string(naming::delegateName(seat.name))),
                   constant(u"export const seatLabel"_s, ts::string(seat.label.toLower())),
                   constant(u"export const resources: readonly Resource[]"_s, ts::array(named(resources))),
                   constant(u"export const soldiers: readonly Soldier[]"_s, ts::array(soldiers(sides, resources)))});
}

QString frontendSettings(const Entity &seat)
{
    return fileOf({constant(u"export const seat"_s, ts::object({ts::property(u"label"_s, seat.label.toLower()),
                                                                ts::property(u"plural"_s, seat.plural.toLower()),
                                                                ts::property(u"path"_s, naming::routeName(seat))}))});
}

void describe(QJsonObject &paths)
{
    struct Row {
        QString path;
        QString method;
        QString id;
        QString summary;
        QStringList errors;
    };
    const QVector<Row> rows{
        {u"/realm"_s,
         u"get"_s,
         u"readRealm"_s,
         u"What the account rules, the prices, and whom it can attack"_s,
         {u"401"_s}},
        {u"/realm"_s, u"post"_s, u"foundRealm"_s, u"Founds the place of the account"_s, {u"400"_s, u"401"_s, u"409"_s}},
        {u"/realm/upgrades"_s,
         u"post"_s,
         u"upgradeBuilding"_s,
         u"Takes a building to the next level"_s,
         {u"400"_s, u"401"_s, u"409"_s}},
        {u"/realm/soldiers"_s, u"post"_s, u"trainSoldiers"_s, u"Trains soldiers"_s, {u"400"_s, u"401"_s, u"409"_s}},
        {u"/realm/workers"_s,
         u"post"_s,
         u"assignWorkers"_s,
         u"Says how many work for a resource"_s,
         {u"400"_s, u"401"_s, u"409"_s}},
        {u"/realm/raids"_s, u"post"_s, u"faceRaiders"_s, u"Fights the next wave of raiders"_s, {u"401"_s, u"409"_s}},
        {u"/realm/harvests"_s, u"post"_s, u"gatherResources"_s, u"Gathers what a turn yields"_s, {u"401"_s, u"409"_s}},
        {u"/realm/attacks"_s,
         u"post"_s,
         u"attackSeat"_s,
         u"Fights a battle and reports it"_s,
         {u"400"_s, u"401"_s, u"404"_s, u"409"_s}}};
    for (const Row &row : rows) {
        const bool isChange = row.method == "post"_L1;
        apipaths::add(paths, row.path, row.method,
                      {.id = row.id,
                       .summary = row.summary,
                       .tag = u"Game"_s,
                       .hasBody = isChange && row.id != "gatherResources"_L1 && row.id != "faceRaiders"_L1,
                       .status = isChange ? u"201"_s : u"200"_s,
                       .errors = row.errors});
    }
}

} // namespace

std::optional<Module> realmModule(const Domain &domain)
{
    const QVector<Capability> asked = data::capabilitiesOf(domain, CapabilityKind::ResourceGame);
    const Entity *seat = asked.isEmpty() ? nullptr : domain.entity(asked.first().entity);
    if (!seat)
        return std::nullopt;
    QVector<Field> resources;
    QVector<Field> sides;
    split(*seat, asked.first().fields, resources, sides);
    Module module{.id = u"realm"_s,
                  .title = u"Game of resources and battles"_s,
                  .instructions =
                      u"Turns that come back with time, resources, buildings with levels, soldiers, battles "
                      "by stated rules with a report, a ranking, and opponents of the computer. Every rule "
                      "is a pure function with a test; every move is one transaction."_s,
                  .kind = CapabilityKind::ResourceGame,
                  .shared = {u"src/ui/Badge.tsx"_s},
                  .routes = {{.path = u"realm"_s, .name = u"realmRoutes"_s, .file = u"realm-routes"_s}},
                  .pages = {{.path = u"realm"_s,
                             .component = u"RealmPage"_s,
                             .file = u"realm/RealmPage"_s,
                             .label = u"Play"_s,
                             .icon = u"shield"_s,
                             .access = {u"user"_s},
                             .invite = u"Gather, build, train soldiers and attack your neighbours."_s}}};
    module.made = {{u"backend/src/services/realm-settings.ts"_s,
                    [one = *seat, resources, sides]() -> Result<QString> {
                        return backendSettings(one, resources, sides);
                    }},
                   {u"frontend/src/realm/settings.ts"_s, [one = *seat]() -> Result<QString> {
                        return frontendSettings(one);
                    }}};
    describe(module.paths);
    return module;
}

} // namespace autodevos
