// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/finding.h"

#include <QStringList>

#include <functional>

namespace autodevos {

/// Reads what a tool printed into findings with file and line. `parser` is "tsc", "eslint", "prettier", "vitest",
/// "pytest", "steps", "places" (path:line: message), "cargo" or anything else for the last lines as they are. Paths
/// come out relative to `folder`, where the tool ran; `workspaces` are folders a tool may have printed paths relative
/// to. `exists` tells which path is a file. Pure.
struct ToolOutput {
    QString check;
    QString parser;
    QString text;
    QString folder;
    QStringList workspaces;
    std::function<bool(const QString &path)> exists;
    QString script = {}; ///< the file the step runs, where it names one ("e2e/run.mjs")
};

/// The text without colours, cursor movements and carriage returns.
[[nodiscard]] QString plainOutput(QString text);
/// The path within the project: tools print absolute ones, ones relative to the root or to their workspace.
[[nodiscard]] QString projectPath(const ToolOutput &output, const QString &path);

[[nodiscard]] QVector<Finding> readFindings(const ToolOutput &output);

} // namespace autodevos
