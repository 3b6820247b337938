// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QJsonObject>
#include <QString>

namespace autodevos {

/// The exit codes of the command-line contract.
enum ExitCode {
    ExitDone = 0,
    ExitFailed = 1,        ///< ended with failed tasks or gates
    ExitUsage = 2,         ///< wrong usage
    ExitConfiguration = 3, ///< key, model, file
    ExitProvider = 4,      ///< provider out of reach
    ExitProject = 5,       ///< damaged or locked project
    ExitStopped = 130,     ///< stopped by a signal
};

[[nodiscard]] int exitCodeOf(const Error &error);

void printLine(const QString &line);       ///< to standard output
void printText(const QString &text);       ///< to standard output, without an end of line
void printJson(const QJsonObject &object); ///< one compact line to standard output
void printNote(const QString &line);       ///< to standard error
int printError(const Error &error);        ///< one line to standard error; returns its exit code
[[nodiscard]] bool isTerminal(int descriptor);
/// "1:02" or "0.4 s".
[[nodiscard]] QString formatDuration(qint64 milliseconds);

} // namespace autodevos
