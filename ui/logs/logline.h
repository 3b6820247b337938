// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QString>

namespace autodevos {

enum class LogLevel { Debug, Info, Warning, Error };

/// One line of the log as it is shown; never holds a line break.
struct LogLine {
    qint64 time = 0; ///< milliseconds since 1970, UTC
    LogLevel level = LogLevel::Info;
    TaskId task; ///< empty: the run as a whole
    QString text;
};

} // namespace autodevos
