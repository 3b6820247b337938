// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/lessons.h"

#include "core/plan/usage.h"

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

bool isOfTheModel(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Authentication:
    case ErrorKind::Budget:
    case ErrorKind::Cancelled:
    case ErrorKind::Configuration:
    case ErrorKind::Damaged:
    case ErrorKind::Internal:
    case ErrorKind::Io:
    case ErrorKind::Locked:
    case ErrorKind::Network:
    case ErrorKind::Permission:
    case ErrorKind::Process:
    case ErrorKind::Quota:
    case ErrorKind::Usage:
        return false;
    default:
        return true;
    }
}

} // namespace

void Lessons::apply(const Event &event, const Plan *plan)
{
    const QJsonObject &payload = event.payload;
    switch (event.kind) {
    case EventKind::RunStarted:
        m_begun.clear();
        m_lessons.clear();
        return;
    case EventKind::AttemptStarted:
        m_begun.insert(event.task, {event.attempt, payload.value("model"_L1).toString(),
                                    RoleId(payload.value("standIn"_L1).toString())});
        return;
    case EventKind::AttemptFinished:
        break;
    default:
        return;
    }
    const Task *task = plan != nullptr ? plan->task(event.task) : nullptr;
    const Begun begun = m_begun.value(event.task);
    const bool ok = payload.value("ok"_L1).toBool();
    if (task == nullptr || task->isBuiltIn || begun.model.isEmpty() || begun.attempt != event.attempt ||
        (!ok && !isOfTheModel(errorKindFromString(payload.value("errorKind"_L1).toString())))) {
        return;
    }
    m_lessons.append({event.run, event.task, event.attempt, begun.standIn.isEmpty() ? task->role : begun.standIn,
                      toString(task->resource), begun.model, ok, payload.value("seconds"_L1).toDouble(),
                      usageFromJson(payload.value("usage"_L1).toObject()).cost, event.time});
}

} // namespace autodevos
