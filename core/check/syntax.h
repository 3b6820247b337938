// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/fileview.h"
#include "core/plan/finding.h"

namespace autodevos {

/// What a syntax check looks at.
struct SyntaxScope {
    QStringList paths;    ///< the files to check
    QStringList promised; ///< globs that tasks not yet done will write; imports of those are no errors yet
};

/// Looks into files without running anything: JSON parses, no merge conflict is left, relative imports of scripts lead
/// to a file, imported packages stand in a package.json. Blocking; the view's thread.
[[nodiscard]] QVector<Finding> checkSyntax(const FileView &view, const SyntaxScope &scope);

} // namespace autodevos
