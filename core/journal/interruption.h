// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/projectstate.h"

namespace autodevos {

/// What is to be said of a run that no process carries on any more: its unfinished tasks and itself are INTERRUPTED.
/// Without sequence and time: the next writer journals it. Empty when nothing is open.
[[nodiscard]] QVector<Event> interruptionOf(const ProjectState &state);
/// For who only reads: takes it as given, as of the last sign of life, and returns it.
QVector<Event> takeAsInterrupted(ProjectState &state);

} // namespace autodevos
