// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace autodevos {

/// The parts that the tools `ids` of the module need: "calculator-tiles" and, as its file imports from './inputs',
/// "calculator-inputs". Each is a folder under modules/ of the templates.
[[nodiscard]] QStringList partsOfTools(const QString &module, const QStringList &ids);

} // namespace autodevos
