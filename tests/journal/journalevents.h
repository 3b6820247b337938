// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/event.h"

namespace autodevos {

/// An event that can be told from every other: its number stands in it, with as much text as `size` says.
inline Event numberedEvent(int number, int size = 20)
{
    return {.kind = number % 3 == 0 ? EventKind::ModelAnswered : EventKind::LogWritten,
            .run = RunId(QStringLiteral("run-1")),
            .task = TaskId(QStringLiteral("task-%1").arg(number % 7)),
            .attempt = number % 4,
            .payload = {{QStringLiteral("number"), number},
                        {QStringLiteral("text"), QString(size, QChar(u'a' + number % 26))}}};
}

inline int numberOf(const Event &event)
{
    return event.payload.value(QStringLiteral("number")).toInt(-1);
}

/// True when nothing of the event but its sequence differs from what `numberedEvent` made.
inline bool isIntact(const Event &event)
{
    const int size = static_cast<int>(event.payload.value(QStringLiteral("text")).toString().size());
    Event made = numberedEvent(numberOf(event), size);
    made.sequence = event.sequence;
    made.time = event.time;
    return made == event;
}

} // namespace autodevos
