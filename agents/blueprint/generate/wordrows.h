// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QVector>

namespace autodevos::features {

/// The rows of a table in `words/`, column by column; lines that begin with "#" are none.
[[nodiscard]] QVector<QStringList> wordRows(const QString &name);

} // namespace autodevos::features
