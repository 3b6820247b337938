// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QVector>

namespace autodevos {

/// One program call of a shell line, as the shell would make it.
struct SimpleCommand {
    QStringList assignments; ///< in front of it: "NODE_ENV=test"
    QStringList words;       ///< program and arguments, quotes removed
    /// False when what runs cannot be told from the words: variables, substitutions, arguments from standard input.
    bool isKnown = true;
    friend bool operator==(const SimpleCommand &, const SimpleCommand &) = default;
};

/// A shell line taken apart: every program it may call, through pipes, lists, subshells and wrappers such as
/// `env`, `timeout` or `sh -c`. What this reader does not understand it says so, and never guesses.
struct ShellLine {
    QVector<SimpleCommand> commands;
    QString unclear; ///< why the line could not be read as a whole; empty: it was. The commands found still count
    friend bool operator==(const ShellLine &, const ShellLine &) = default;
};

[[nodiscard]] ShellLine readShellLine(const QString &text);

} // namespace autodevos
