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

struct Game {
    QString id;
    QString variable;
    QString title;
    QStringList cast; ///< what is caught; who crosses, what is collected and what is dangerous
};

QVector<Game> gamesOf(const Domain &domain)
{
    const Entity *scores = domain.entity(u"HighScore"_s);
    const Field *titles = scores ? findField(*scores, u"game"_s) : nullptr;
    QVector<Game> games;
    for (const Capability &capability : data::capabilitiesOf(domain, CapabilityKind::ArcadeGame)) {
        const QString id = capability.page;
        const QString title = titles ? titles->options.value(games.size(), id) : id;
        games.append({id, id == "2048"_L1 ? u"merge"_s : naming::camel(id), title, capability.fields});
    }
    return games;
}

/// With the pictures of a theme and the sizes that were named; never more cards than there are pictures for.
ts::Doc memoryCall(const QStringList &cast)
{
    const QString usual = u"🍎 🌙 ⭐ 🌿 🔔 🐟 🎈 🍇 🐝 🐞 🍄 🌻 🚲 ⛵ 🎁 🔑 🐸 🎨"_s;
    const QString named = cast.value(0);
    const QString sizes = cast.value(1);
    QVector<ts::Doc> numbers;
    for (const QString &size : (sizes.isEmpty() ? u"16,12,20,30"_s : sizes).split(u','))
        numbers.append(ts::number(size.toInt()));
    const Members members{ts::property(u"pictures"_s, ts::strings((named.isEmpty() ? usual : named).split(u' '))),
                          ts::property(u"sizes"_s, ts::array(numbers))};
    return ts::call(u"memoryGame"_s, {ts::object(members)});
}

/// frontend/src/arcade/games.ts: the games of the site.
QString gamesFile(const QVector<Game> &games)
{
    QVector<ts::Doc> parts;
    QVector<ts::Doc> list;
    for (const Game &game : games) {
        const QString file = u"./"_s + (game.id == "2048"_L1 ? u"merge"_s : game.id);
        if (game.id == "catch"_L1) {
            parts.append(ts::importNames({u"catchGame"_s}, file));
            list.append(ts::call(u"catchGame"_s, {ts::string(game.cast.value(0, u"stars"_s))}));
        } else if (game.id == "crossing"_L1) {
            parts.append(ts::importNames({u"crossingGame"_s}, file));
            const Members cast{ts::property(u"player"_s, game.cast.value(0, u"runner"_s)),
                               ts::property(u"treats"_s, game.cast.value(1, u"stars"_s)),
                               ts::property(u"dangers"_s, game.cast.value(2, u"obstacles"_s))};
            list.append(ts::call(u"crossingGame"_s, {ts::object(cast)}));
        } else if (game.id == "snake"_L1) {
            parts.append(ts::importNames({u"snakeGame"_s}, file));
            const Members cast{ts::property(u"hero"_s, game.cast.value(0, u"snake"_s)),
                               ts::property(u"food"_s, game.cast.value(1, u"apples"_s)),
                               ts::property(u"hazard"_s, game.cast.value(2, u"walls"_s))};
            list.append(ts::call(u"snakeGame"_s, {ts::object(cast)}));
        } else if (game.id == "memory"_L1) {
            parts.append(ts::importNames({u"memoryGame"_s}, file));
            list.append(memoryCall(game.cast));
        } else {
            parts.append(ts::importNames({game.variable}, file));
            list.append(plain(game.variable));
        }
    }
    parts += {ts::importNames({u"Game"_s}, u"./game"_s, true), emptyLine(),
              constant(u"export const games: readonly Game[]"_s, ts::array(list))};
    return fileOf(parts);
}

/// backend/src/services/arcade-games.ts: their names, as they stand beside a score.
QString titlesFile(const QVector<Game> &games)
{
    Members members;
    for (const Game &game : games)
        members.append(ts::property(game.id == "2048"_L1 ? u"merge"_s : game.id, game.title));
    return fileOf({plain(u"/** The games by their name in addresses; a score carries the title. */"_s),
                   constant(u"export const gameTitles: Readonly<Record<string, string>>"_s, ts::object(members))});
}

void describe(QJsonObject &paths)
{
    const QString tag = u"Arcade"_s;
    const QString path = u"/arcade/{game}/scores"_s;
    apipaths::add(paths, path, u"get"_s,
                  {.id = u"listBestScores"_s,
                   .summary = u"The ten best scores of a game, and the best of the account"_s,
                   .tag = tag,
                   .isOpen = true,
                   .names = {u"game"_s},
                   .queries = {u"round"_s},
                   .errors = {u"404"_s}});
    apipaths::add(paths, path, u"post"_s,
                  {.id = u"addScore"_s,
                   .summary = u"Keeps a score; visitors say who they are"_s,
                   .tag = tag,
                   .isOpen = true,
                   .names = {u"game"_s},
                   .hasBody = true,
                   .status = u"201"_s,
                   .errors = {u"400"_s, u"404"_s}});
}

} // namespace

std::optional<Module> arcadeModule(const Domain &domain)
{
    const QVector<Game> games = gamesOf(domain);
    if (games.isEmpty())
        return std::nullopt;
    const bool isOne = games.size() == 1;
    Module module{.id = u"arcade"_s,
                  .title = u"Games"_s,
                  .instructions = u"Let people play in the browser: rules as pure functions with tests, a view in the "
                                  "colours of the site, keyboard, touch and buttons, pause, and high scores that the "
                                  "server keeps."_s,
                  .kind = CapabilityKind::ArcadeGame,
                  .routes = {{.path = u"arcade"_s, .name = u"arcadeRoutes"_s, .file = u"arcade-routes"_s}},
                  .pages = {{.path = u"play"_s,
                             .component = u"ArcadePage"_s,
                             .file = u"arcade/ArcadePage"_s,
                             .label = isOne ? u"Play %1"_s.arg(games.first().title) : u"Play"_s,
                             .icon = u"game"_s,
                             .access = {u"visitor"_s},
                             .invite = u"Start at once, with keys, touch or buttons. The best scores are kept."_s}}};
    for (const Game &game : games)
        module.parts.append(u"arcade-"_s + game.id);
    module.made = {{u"frontend/src/arcade/games.ts"_s,
                    [games]() -> Result<QString> {
                        return gamesFile(games);
                    }},
                   {u"backend/src/services/arcade-games.ts"_s, [games]() -> Result<QString> {
                        return titlesFile(games);
                    }}};
    describe(module.paths);
    return module;
}

} // namespace autodevos
