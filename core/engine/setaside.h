// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/projectstate.h"

#include <QSet>

namespace autodevos {

/// Tasks that the person leaves out, and what cannot be carried out without them. Pure functions over the state.

/// Those of the plan that no run carries out: what was left out by name, unless it is `wanted` now, and all that
/// depends on it.
[[nodiscard]] QSet<TaskId> leftOut(const Plan &plan, const ProjectState &state, const QSet<TaskId> &wanted = {});
/// What is to be journaled to leave a task out; refused for one that is done or not of the plan.
[[nodiscard]] Result<QVector<Event>> leaveOut(const ProjectState &state, const TaskId &task);
/// To take that back; refused for one that was not left out by name.
[[nodiscard]] Result<QVector<Event>> takeUp(const ProjectState &state, const TaskId &task);

} // namespace autodevos
