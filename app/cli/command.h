// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/composition.h"

#include <QCoreApplication>
#include <QVector>

namespace autodevos {

/// Gives the command line its translated words.
struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// One command of autodevos-cli: what `help` says of it and what it does. Each lives in a file of its own.
struct Command {
    QString name;
    QString usage;   ///< after the name: "PROMPT --out DIR"
    QString summary; ///< one line
    QVector<Option> options;
    int minimumArguments = 0;
    int maximumArguments = 0;
    int (*run)(const Arguments &arguments, const Composition &composition) = nullptr; ///< returns the exit code
};

[[nodiscard]] Command agentsCommand();
[[nodiscard]] Command auditCommand();
[[nodiscard]] Command checkCommand();
[[nodiscard]] Command completeCommand();
[[nodiscard]] Command completionCommand();
[[nodiscard]] Command coverageCommand();
[[nodiscard]] Command doctorCommand();
[[nodiscard]] Command editCommand();
[[nodiscard]] Command experimentsCommand();
[[nodiscard]] Command exportCommand();
[[nodiscard]] Command helpCommand();
[[nodiscard]] Command learnedCommand();
[[nodiscard]] Command modelsCommand();
[[nodiscard]] Command planCommand();
[[nodiscard]] Command previewCommand();
[[nodiscard]] Command requestsCommand();
[[nodiscard]] Command resolveCommand();
[[nodiscard]] Command resumeCommand();
[[nodiscard]] Command retryCommand();
[[nodiscard]] Command runCommand();
[[nodiscard]] Command skipCommand();
[[nodiscard]] Command statusCommand();
[[nodiscard]] Command stopCommand();

/// All commands, in the order `help` lists them.
[[nodiscard]] const QVector<Command> &allCommands();

} // namespace autodevos
