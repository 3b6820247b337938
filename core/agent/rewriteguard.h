// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// What a file would lose if it were written anew as a whole. Pure functions; any thread.
namespace autodevos {

/// Names that other files can use: exports of scripts, definitions of Python modules, public items of Go and Rust,
/// models of a Prisma schema. Sorted, each once.
[[nodiscard]] QStringList publicNames(const QString &path, const QString &text);

/// A reason to doubt that the new text is the whole file; empty: none. Half of a file of some length gone, names that
/// others use gone.
[[nodiscard]] QString lossOf(const QString &path, const QString &before, const QString &after);

/// The line that stands for what was left out ("// … rest of the file unchanged"); empty: there is none.
[[nodiscard]] QString elisionIn(const QString &text);

} // namespace autodevos
