// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/event.h"
#include "ui/logs/logline.h"

#include <QVector>

namespace autodevos {

/// The words for what happened: zero or more log lines for one event.
[[nodiscard]] QVector<LogLine> logLinesOf(const Event &event);

[[nodiscard]] QString wordOf(LogLevel level);

} // namespace autodevos
