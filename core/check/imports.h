// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVector>

namespace autodevos {

struct Import {
    QString specifier; ///< "./tasks.js", "react-router"
    int line = 1;
};

/// What a TypeScript or JavaScript source imports, without what stands in comments and strings. Pure.
[[nodiscard]] QVector<Import> findImports(const QString &source, bool isMarkup);
/// "@scope/name" or "name" of a package import; empty for relative, absolute, built-in and aliased ones.
[[nodiscard]] QString packageOf(const QString &specifier);

} // namespace autodevos
