// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/capabilities/capability.h"

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;

namespace {

constexpr double kMostPoints = 1'000'000;

QString titleOf(const CapabilityContext &context, const QString &game)
{
    for (const language::Program &program : context.lexicon.programs()) {
        if (program.kind == "arcadeGame"_L1 && program.id == game)
            return program.title;
    }
    return game;
}

/// One table for all games. The server writes it; nobody makes or changes a score by hand.
Entity scores(const QString &requirement)
{
    return {.name = u"HighScore"_s,
            .label = u"High score"_s,
            .plural = u"High scores"_s,
            .description = u"The best of those who played."_s,
            .fields = {{.name = u"player"_s, .label = u"Player"_s, .required = true, .maximum = 40},
                       {.name = u"points"_s,
                        .label = u"Points"_s,
                        .type = FieldType::Integer,
                        .required = true,
                        .minimum = 0,
                        .maximum = kMostPoints},
                       {.name = u"game"_s, .label = u"Game"_s, .type = FieldType::Enum, .required = true},
                       {.name = u"round"_s, .label = u"Kind of round"_s, .maximum = 80},
                       {.name = u"seconds"_s,
                        .label = u"Seconds"_s,
                        .type = FieldType::Integer,
                        .minimum = 0,
                        .maximum = 86'400}},
            .titleField = u"player"_s,
            .access = {.read = {u"visitor"_s}, .create = {}, .update = {}, .remove = {}},
            .requirements = {requirement}};
}

} // namespace

void buildArcade(const CapabilityContext &context, const CapabilityAsked &asked, Entity * /*entity*/)
{
    Domain &domain = context.domain;
    if (!domain.has(CapabilityKind::ArcadeGame))
        context.put(scores(asked.requirement));
    for (Entity &entity : domain.entities) {
        Field *game = entity.name == "HighScore"_L1 ? fieldNamed(entity, u"game"_s) : nullptr;
        const QString title = titleOf(context, asked.detail);
        if (game && !game->options.contains(title))
            game->options.append(title);
        // Nobody makes more points in a shoot-out than there are shots.
        const bool isCounted = asked.detail == "shoot-out"_L1 && game && game->options.size() == 1;
        if (Field *points = game ? fieldNamed(entity, u"points"_s) : nullptr)
            points->maximum = isCounted ? std::max(5.0, asked.fields.value(1).toDouble()) : kMostPoints;
    }
    context.add({.kind = CapabilityKind::ArcadeGame,
                 .fields = asked.fields,
                 .page = asked.detail,
                 .requirements = {asked.requirement}});
}

} // namespace autodevos
