// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/datamodel.h"
#include "agents/blueprint/generate/frontenddoc.h"
#include "agents/blueprint/generate/modules/imports.h"
#include "agents/blueprint/generate/modules/module.h"
#include "agents/blueprint/generate/naming.h"

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;
using namespace frontenddoc;

namespace {

/// A game as its file has it, with what the prompt says it begins with: "start=301" by the names of its options.
ts::Doc gameDoc(const Capability &capability)
{
    const ts::Doc game = plain(naming::camel(capability.page));
    if (capability.fields.isEmpty())
        return game;
    Members values;
    for (const QString &preset : capability.fields)
        values.append(ts::property(preset.section(u'=', 0, 0), preset.section(u'=', 1)));
    return ts::call(u"beginningWith"_s, {game, ts::object(values)});
}

QString gamesFile(const QVector<Capability> &capabilities)
{
    QVector<ts::Doc> parts;
    QVector<ts::Doc> list;
    QStringList ids;
    bool hasPresets = false;
    for (const Capability &capability : capabilities) {
        ids.append(capability.page);
        list.append(gameDoc(capability));
        hasPresets = hasPresets || !capability.fields.isEmpty();
    }
    ids.sort();
    for (const QString &id : std::as_const(ids))
        parts.append(ts::importNames({naming::camel(id)}, u"./"_s + id));
    if (hasPresets)
        parts.append(ts::importNames({u"beginningWith"_s}, u"./presets"_s));
    parts += {ts::importNames({u"Game"_s}, u"./game"_s, true), emptyLine(),
              constant(u"export const games: readonly Game[]"_s, ts::array(list))};
    return fileOf(parts);
}

} // namespace

std::optional<Module> scoreboardModule(const Domain &domain)
{
    QVector<Capability> kept;
    for (const Capability &capability : data::capabilitiesOf(domain, CapabilityKind::Scoreboard)) {
        if (std::none_of(kept.begin(), kept.end(),
                         [&](const Capability &known) { return known.page == capability.page; }))
            kept.append(capability);
    }
    if (kept.isEmpty())
        return std::nullopt;
    Module module{.id = u"scoreboard"_s,
                  .title = u"Scoreboard"_s,
                  .instructions = u"Keep the score of a game that is played in the room: whose turn it is, what is "
                                  "left, who has won, with a way back, and kept in the browser."_s,
                  .kind = CapabilityKind::Scoreboard,
                  .pages = {{.path = u"scoreboard"_s,
                             .component = u"ScoreboardPage"_s,
                             .file = u"scoreboard/ScoreboardPage"_s,
                             .label = u"Scoreboard"_s,
                             .icon = u"target"_s,
                             .access = {u"visitor"_s},
                             .invite = u"Put in who plays, and keep the score by big buttons."_s}}};
    QStringList ids;
    for (const Capability &capability : std::as_const(kept))
        ids.append(capability.page);
    if (std::any_of(kept.begin(), kept.end(), [](const Capability &one) { return !one.fields.isEmpty(); }))
        ids.append(u"presets"_s);
    module.parts = partsOfTools(module.id, ids);
    module.made = {{u"frontend/src/scoreboard/games.ts"_s, [kept]() -> Result<QString> {
                        return gamesFile(kept);
                    }}};
    return module;
}

} // namespace autodevos
