// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// Why a task or a requirement stands as it does, what was decided about a command and what was noticed while planning,
/// in the person's language. The journal keeps it in English; what the program itself says there is known by its form,
/// and what others said (an agent, a server, a tool, a rule of the person's own) stays as it is.
namespace autodevos {

[[nodiscard]] QString reasonInWords(const QString &reason);
/// The forms that are known, in English, with %1 and so on in ascending order for what they name.
[[nodiscard]] QStringList knownReasons();

} // namespace autodevos
