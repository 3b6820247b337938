// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QVector>

/// Markdown laid out as Prettier lays it out. Pure functions.
namespace autodevos::markdown {

/// People's words on one line, without characters that mean something in Markdown.
[[nodiscard]] QString plain(const QString &text);
/// A table with aligned columns; the first row is the head. Without a newline at the end.
[[nodiscard]] QString table(const QVector<QStringList> &rows);

} // namespace autodevos::markdown
