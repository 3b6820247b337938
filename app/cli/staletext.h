// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/session.h"

namespace autodevos {

/// Says what runs again and what is kept, to standard error.
void printStale(const StalePreview &preview);
/// NotFound, with the ids there are, when the project's plan has no such task.
[[nodiscard]] Status requireTask(const QString &folder, const TaskId &task);

} // namespace autodevos
