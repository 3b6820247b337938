// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agent/toolbox.h"

namespace autodevos {

/// The answer to a call that was not carried out: the error's words are for the model.
[[nodiscard]] inline ToolResult refused(const Error &error, const QString &target)
{
    return {error.toLine(), true, target, error.message};
}

/// A text among a call's arguments; empty when it was left out.
[[nodiscard]] inline QString text(const QJsonObject &arguments, QLatin1StringView name)
{
    return arguments.value(name).toString();
}

/// "1 line", "3 lines".
[[nodiscard]] inline QString counted(qsizetype count, const QString &one, const QString &many)
{
    return QString::number(count) + QLatin1Char(' ') + (count == 1 ? one : many);
}

} // namespace autodevos
