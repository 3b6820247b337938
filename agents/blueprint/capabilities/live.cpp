// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/capabilities/capability.h"
#include "agents/blueprint/fieldspec.h"

namespace autodevos {

using namespace Qt::StringLiterals;

namespace {

/// What is measured or has a price; a whole number mostly is a count.
Field *movingField(Entity &entity)
{
    for (const FieldType type : {FieldType::Money, FieldType::Number}) {
        for (Field &field : entity.fields) {
            if (field.type == type)
                return &field;
        }
    }
    return nullptr;
}

Entity *firstMoving(const CapabilityContext &context)
{
    for (Entity *list : context.lists()) {
        if (movingField(*list))
            return list;
    }
    return nullptr;
}

/// What moves where the prompt names nothing with a number: sensors with a reading, or things with a price.
Entity series(const CapabilityContext &context, const CapabilityAsked &asked)
{
    const QString text = asked.fields.value(0).toLower();
    const bool isPrice = text.contains(u"price"_s) || text.contains(u"stock"_s) || text.contains(u"quote"_s) ||
                         text.contains(u"ticker"_s) || text.contains(u"rate"_s);
    const QString specification = isPrice ? u"symbol:string!..10;name:string!..80;price:money!"_s
                                          : u"name:string!..80;location:string..80;unit:string..10;reading:number!"_s;
    const QStringList makers = context.makers();
    Entity entity{.name = isPrice ? u"Instrument"_s : u"Sensor"_s,
                  .label = isPrice ? u"Instrument"_s : u"Sensor"_s,
                  .plural = isPrice ? u"Instruments"_s : u"Sensors"_s,
                  .fields = fieldsFromSpecification(specification, {}),
                  .titleField = u"name"_s,
                  .access = {.read = {context.reader()}, .create = makers, .update = makers, .remove = makers},
                  .requirements = {asked.requirement}};
    return entity;
}

} // namespace

void buildLive(const CapabilityContext &context, const CapabilityAsked &asked, Entity *entity)
{
    if (!entity || entity->presentation != Presentation::Page || !movingField(*entity))
        entity = firstMoving(context);
    if (!entity)
        entity = &context.put(series(context, asked));
    context.add({.kind = CapabilityKind::Live,
                 .entity = entity->name,
                 .fields = {movingField(*entity)->name},
                 .requirements = {asked.requirement}});
}

} // namespace autodevos
