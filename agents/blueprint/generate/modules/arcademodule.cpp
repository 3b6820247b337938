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
    QStringList cast; ///< what it is told, in the order of toldTo()
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

/// Something a game can be told about itself.
struct Told {
    enum Form { Text, Number, Numbers, Words };
    QString name;
    QString usual;
    Form form = Text;
};

/// Who runs or drives, what is taken along, what is in the way; then their pictures.
QVector<Told> racers(const QString &hero, const QString &heroPicture, const QString &treats,
                     const QString &treatPicture, const QString &dangers, const QString &dangerPicture)
{
    return {{u"hero"_s, hero},
            {u"treats"_s, treats},
            {u"dangers"_s, dangers},
            {u"heroPicture"_s, heroPicture},
            {u"treatPicture"_s, treatPicture},
            {u"dangerPicture"_s, dangerPicture}};
}

/// What the games can be told, in the order of the capability's fields; all others are as they are.
QVector<Told> toldTo(const QString &game)
{
    static const QHash<QString, QVector<Told>> all{
        {u"catch"_s,
         {{u"items"_s, u"stars"_s},
          {u"catcher"_s, u"basket"_s},
          {u"picture"_s, u"star"_s},
          {u"catcherPicture"_s, u"basket"_s}}},
        {u"code-breaker"_s,
         {{u"things"_s, u"coloured pegs"_s},
          {u"signs"_s, u"red yellow green blue purple orange-peg brown white"_s, Told::Words},
          {u"places"_s, u"4"_s, Told::Number},
          {u"kinds"_s, u"6"_s, Told::Number},
          {u"guesses"_s, u"10"_s, Told::Number}}},
        {u"crossing"_s,
         {{u"player"_s, u"runner"_s},
          {u"treats"_s, u"stars"_s},
          {u"dangers"_s, u"obstacles"_s},
          {u"playerPicture"_s, {}},
          {u"treatPicture"_s, {}},
          {u"dangerPicture"_s, {}}}},
        {u"gather"_s,
         {{u"player"_s, u"runner"_s},
          {u"treats"_s, u"stars"_s},
          {u"dangers"_s, u"ghosts"_s},
          {u"playerPicture"_s, {}},
          {u"treatPicture"_s, {}},
          {u"dangerPicture"_s, {}},
          {u"seconds"_s, u"0"_s, Told::Number},
          {u"lives"_s, u"3"_s, Told::Number}}},
        {u"memory"_s,
         {{u"pictures"_s,
           u"apple moon star leaf bell fish balloon grapes bee ladybird mushroom sunflower bicycle sailing-boat gift "
           "key frog butterfly"_s,
           Told::Words},
          {u"sizes"_s, u"16,12,20,30"_s, Told::Numbers},
          {u"levels"_s, {}, Told::Words}}},
        {u"shoot-out"_s, {{u"side"_s, u"shooter"_s}, {u"shots"_s, u"5"_s, Told::Number}}},
        {u"snake"_s, {{u"hero"_s, u"snake"_s}, {u"food"_s, u"apples"_s}, {u"hazard"_s, u"walls"_s}}},
        {u"space-shooter"_s,
         {{u"ship"_s, u"spaceship"_s},
          {u"shipPicture"_s, u"rocket"_s},
          {u"enemies"_s, u"invaders"_s},
          {u"enemyPicture"_s, u"invader"_s}}},
        {u"match-three"_s, {{u"pictures"_s, u"ruby emerald sapphire topaz amethyst pearl garnet"_s, Told::Words}}},
        {u"maze"_s,
         {{u"hero"_s, u"mouse"_s},
          {u"treats"_s, u"pieces of cheese"_s},
          {},
          {u"heroPicture"_s, u"mouse"_s},
          {u"treatPicture"_s, u"cheese"_s},
          {}}},
        {u"runner"_s, racers(u"runner"_s, u"runner"_s, u"stars"_s, u"star"_s, u"walls"_s, u"wall"_s)},
        {u"lane-racer"_s, racers(u"car"_s, u"racing-car"_s, u"coins"_s, u"coin"_s, u"trucks"_s, u"truck"_s)},
        {u"whack"_s, {{u"target"_s, u"mole"_s}, {u"picture"_s, u"mole"_s}}},
        {u"typing"_s,
         {{u"from"_s, u"clouds"_s},
          {u"fromPicture"_s, u"cloud"_s},
          {u"towards"_s, u"houses"_s},
          {u"towardsPicture"_s, u"house"_s},
          {u"words"_s, {}, Told::Words}}},
    };
    return all.value(game);
}

ts::Doc valueOf(const Told &told, const QString &given)
{
    const QString value = given.isEmpty() ? told.usual : given;
    QVector<ts::Doc> items;
    switch (told.form) {
    case Told::Text:
        return ts::string(value);
    case Told::Number:
        return ts::number(value.toInt());
    case Told::Numbers:
        for (const QString &number : value.split(u','))
            items.append(ts::number(number.toInt()));
        return ts::array(items);
    case Told::Words:
        return ts::strings(value.split(u' ', Qt::SkipEmptyParts));
    }
    return ts::string(value);
}

/// frontend/src/arcade/games.ts: the games of the site.
QString gamesFile(const QVector<Game> &games)
{
    QVector<ts::Doc> parts;
    QVector<ts::Doc> list;
    for (const Game &game : games) {
        const QString file = u"./"_s + (game.id == "2048"_L1 ? u"merge"_s : game.id);
        const QVector<Told> told = toldTo(game.id);
        const QString name = told.isEmpty() ? game.variable : game.variable + u"Game"_s;
        parts.append(ts::importNames({name}, file));
        Members members;
        for (qsizetype at = 0; at < told.size(); ++at)
            if (!told.at(at).name.isEmpty()) // what it has no use for
                members.append(ts::property(told.at(at).name, valueOf(told.at(at), game.cast.value(at))));
        list.append(told.isEmpty() ? plain(name) : ts::call(name, {ts::object(members)}));
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
