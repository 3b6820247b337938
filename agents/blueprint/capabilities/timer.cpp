// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/capabilities/capability.h"
#include "agents/blueprint/fieldspec.h"

#include <QSet>

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;

namespace {

/// The entity of the prompt that keeps what a clock would take; null when there is none.
Entity *entriesOf(Domain &domain)
{
    static const QSet<QString> names{u"TimeEntry"_s,    u"TimeLog"_s,      u"TimeRecord"_s, u"WorkSession"_s,
                                     u"TimeSheet"_s,    u"Timesheet"_s,    u"Attendance"_s, u"AttendanceRecord"_s,
                                     u"FocusSession"_s, u"StudySession"_s, u"ClockIn"_s,    u"TimesheetEntry"_s};
    const auto found = std::find_if(domain.entities.begin(), domain.entities.end(),
                                    [](const Entity &entity) { return names.contains(entity.name); });
    return found == domain.entities.end() ? nullptr : &*found;
}

/// What time is spent on: what the prompt names, else the list that sounds most like it.
Entity *targetOf(const CapabilityContext &context, Entity *entity)
{
    static const QStringList likely{u"Project"_s, u"Task"_s,    u"Client"_s,  u"Job"_s,    u"Activity"_s,
                                    u"Habit"_s,   u"Subject"_s, u"Workout"_s, u"Ticket"_s, u"Course"_s};
    const QVector<Entity *> lists = context.lists();
    if (entity && lists.contains(entity) && entity != entriesOf(context.domain))
        return entity;
    for (const QString &name : likely) {
        const auto found =
            std::find_if(lists.begin(), lists.end(), [&](const Entity *list) { return list->name == name; });
        if (found != lists.end())
            return *found;
    }
    return nullptr;
}

bool isClockField(const Field &field)
{
    return field.type == FieldType::Date || field.type == FieldType::DateTime || field.type == FieldType::Time ||
           field.type == FieldType::Duration || field.name == "hours"_L1;
}

/// Nobody types in what the clock takes; people throw their own entries away.
void limit(Entity &entry)
{
    Relation *person = relationTo(entry, u"User"_s);
    if (!person || person->many || !person->isActor) {
        entry.relations.prepend(
            {.name = u"person"_s, .label = u"Person"_s, .target = u"User"_s, .required = true, .isActor = true});
        person = &entry.relations.first();
    }
    person->required = true;
    entry.ownerField = person->name;
    QStringList readers = entry.access.read;
    readers.removeAll(u"visitor"_s);
    readers.removeAll(u"user"_s);
    if (!readers.contains(u"owner"_s))
        readers.prepend(u"owner"_s);
    entry.access = {.read = readers, .create = {}, .update = {}, .remove = {u"owner"_s}};
}

void shape(Entity &entry)
{
    removeIf(entry.fields, isClockField);
    for (Field &field : entry.fields)
        field.required = false;
    for (Relation &relation : entry.relations)
        relation.required = false;
    if (!fieldNamed(entry, u"note"_s))
        entry.fields.append({.name = u"note"_s, .label = u"Note"_s, .type = FieldType::String, .maximum = 200});
    entry.fields.append({.name = u"startedAt"_s, .label = u"Start"_s, .type = FieldType::DateTime, .required = true});
    entry.fields.append({.name = u"endedAt"_s, .label = u"End"_s, .type = FieldType::DateTime});
    entry.fields.append({.name = u"minutes"_s, .label = u"Duration"_s, .type = FieldType::Duration, .minimum = 0});
    const auto isTitle = [&](const Field &field) {
        return field.name == entry.titleField;
    };
    if (std::none_of(entry.fields.begin(), entry.fields.end(), isTitle))
        entry.titleField.clear();
    limit(entry);
}

QString titleFor(const Draft &draft)
{
    const auto says = [&](const QString &word) {
        return draft.words.contains(word);
    };
    const bool isInTurns = says(u"focus"_s) || says(u"break"_s) || says(u"short-break"_s) || says(u"work/break"_s);
    if (says(u"pomodoro"_s) || (isInTurns && (says(u"timer"_s) || says(u"countdown"_s))))
        return u"Focus timer"_s;
    return says(u"clock"_s) || says(u"clock-in"_s) || says(u"attendance"_s) ? u"Time clock"_s : u"Timer"_s;
}

} // namespace

void buildTimer(const CapabilityContext &context, const CapabilityAsked &asked, Entity *entity)
{
    Domain &domain = context.domain;
    if (!context.draft.hasAccounts)
        return context.leaveOut(asked.requirement, u"time is taken for people who sign in, and nobody does"_s);
    if (domain.has(CapabilityKind::Timer)) {
        Capability known = *std::find_if(domain.capabilities.begin(), domain.capabilities.end(),
                                         [](const Capability &one) { return one.kind == CapabilityKind::Timer; });
        known.requirements = {asked.requirement};
        return context.add(known);
    }
    const Entity *target = targetOf(context, entity);
    Relation link;
    if (target)
        link = {.name = lowerCamel(target->label), .label = target->label, .target = target->name};
    Entity *entry = entriesOf(domain);
    if (!entry) {
        domain.entities.append({.name = u"TimeEntry"_s,
                                .label = u"Time entry"_s,
                                .plural = u"Time entries"_s,
                                .description = u"Time that somebody spent, taken by the clock."_s});
        entry = &domain.entities.last();
    }
    if (!link.target.isEmpty() && !relationTo(*entry, link.target))
        entry->relations.append(link);
    shape(*entry);
    const Relation *own = link.target.isEmpty() ? nullptr : relationTo(*entry, link.target);
    context.add({.kind = CapabilityKind::Timer,
                 .entity = entry->name,
                 .fields = own && !own->many ? QStringList{own->name} : QStringList(),
                 .page = titleFor(context.draft),
                 .requirements = {asked.requirement}});
}

} // namespace autodevos
