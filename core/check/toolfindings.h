// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/finding.h"

#include <QStringList>

#include <functional>

namespace autodevos {

/// Reads what a tool printed into findings with file and line. `parser` is "tsc", "eslint", "prettier", "vitest",
/// "pytest", "steps" or anything else for the last lines as they are. Paths come out relative to `folder`, where the
/// tool ran; `workspaces` are folders a tool may have printed paths relative to. `exists` tells which path is a file.
/// Pure.
struct ToolOutput {
    QString check;
    QString parser;
    QString text;
    QString folder;
    QStringList workspaces;
    std::function<bool(const QString &path)> exists;
};

[[nodiscard]] QVector<Finding> readFindings(const ToolOutput &output);

} // namespace autodevos
