// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/capabilities/capability.h"
#include "agents/blueprint/fieldspec.h"

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype fewestFields = 4;

/// A form in steps is filled in by people, and asks for more than a word or two.
void complete(const CapabilityContext &context, Entity &entity)
{
    if (entity.access.create.isEmpty()) {
        entity.access.create = {context.reader()};
        entity.access.read.clear(); // what people send in is not for everybody
    }
    const bool isPersonal = std::none_of(entity.fields.begin(), entity.fields.end(), [](const Field &field) {
        return field.type == FieldType::Email || field.name == "phone"_L1;
    });
    if (entity.fields.size() >= fewestFields || !isPersonal)
        return;
    const QVector<Field> person =
        fieldsFromSpecification(u"fullName:string!..120;email:email!;phone:phone;dateOfBirth:date"_s, {});
    for (qsizetype i = person.size(); i > 0; --i) {
        if (!fieldNamed(entity, person.at(i - 1).name))
            entity.fields.prepend(person.at(i - 1));
    }
}

} // namespace

void buildWizard(const CapabilityContext &context, const CapabilityAsked &asked, Entity *entity)
{
    const auto sizeOf = [](const Entity *one) {
        return one ? one->fields.size() + one->relations.size() : 0;
    };
    const QString text = asked.fields.value(0).toLower();
    for (Entity *list : context.lists()) {
        if (text.contains(list->plural.toLower()))
            entity = list; // "a multi-step form for applications"
    }
    if (!entity || entity->presentation != Presentation::Page) {
        entity = nullptr;
        for (Entity *list : context.lists()) {
            if (sizeOf(list) > sizeOf(entity))
                entity = list;
        }
    }
    if (entity)
        complete(context, *entity);
    if (sizeOf(entity) < 2)
        return context.leaveOut(asked.requirement, u"there is no form long enough to be filled in in steps"_s);
    context.add(
        {.kind = CapabilityKind::Wizard, .entity = entity->name, .requirements = QStringList{asked.requirement}});
}

} // namespace autodevos
