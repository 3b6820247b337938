// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/capabilities/capability.h"

#include <QRegularExpression>

namespace autodevos {

using namespace Qt::StringLiterals;

void buildCalendar(const CapabilityContext &context, const CapabilityAsked &asked, Entity *entity)
{
    QVector<Entity *> dated;
    for (Entity *list : context.lists()) {
        if (entity ? list == entity : !daysOf(*list).isEmpty())
            dated.append(list);
    }
    static const QStringList done{u"Habit"_s, u"Routine"_s};
    const QVector<Entity *> lists = context.lists();
    const bool isDone =
        std::any_of(lists.begin(), lists.end(), [](const Entity *list) { return done.contains(list->name); });
    if (isDone && context.draft.asks("goals"_L1) && (!entity || daysOf(*entity).isEmpty()))
        return; // the month stands beside the progress
    if (dated.isEmpty())
        dated = context.lists().mid(0, 1);
    const Requirement *said = context.draft.requirement(asked.requirement);
    static const QRegularExpression shared(
        u"\\b(?:team|shared|staff|company|common|family|group|joint|everybody's|public)(?:'s)? calendar\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    const bool isShared = said && shared.match(said->text).hasMatch();
    for (Entity *list : std::as_const(dated)) {
        if (isShared && !list->access.read.contains(u"user"_s) && !list->access.read.contains(u"visitor"_s))
            list->access.read.append(u"user"_s);
    }
    for (Entity *list : std::as_const(dated))
        context.add({.kind = CapabilityKind::Calendar,
                     .entity = list->name,
                     .fields = ensuredDays(*list),
                     .requirements = {asked.requirement}});
    if (dated.isEmpty())
        context.leaveOut(asked.requirement, u"there is nothing with a date that a calendar could show"_s);
}

} // namespace autodevos
