// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QJsonObject>

/// Finding the JSON in whatever a model wrapped it in: prose, fences, comments, a bare array, trailing commas, an
/// answer that was cut off. Pure functions; any thread.
namespace autodevos {

/// The plan-like object in `text`: the first object with "tasks", else a bare array of objects as {"tasks": […]},
/// else the largest object. An object that only wraps such a one ({"plan": {…}}) is taken off. When the text ends
/// inside the object, what was complete is kept and "notes" says so. ErrorKind::MalformedAnswer when there is none.
[[nodiscard]] Result<QJsonObject> findJson(const QString &text);

} // namespace autodevos
