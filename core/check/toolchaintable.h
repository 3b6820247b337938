// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/check/fileview.h"

#include <QMap>

#include <optional>

namespace autodevos {

/// A program a step needs on this machine.
struct ToolProgram {
    QString name;    ///< what people call it
    QString command; ///< shell words that succeed when it is there
    QString remedy;
};

/// One step of a toolchain; checks are steps by name.
struct ToolStep {
    QString name;
    QString script;       ///< of the manifest; the step exists only where the manifest has it
    QStringList needs;    ///< steps that go first
    QStringList programs; ///< names in ToolchainTable::programs
    QString parser;       ///< how its output is read (`readFindings`)
    QStringList inputs;   ///< globs: when they are as they were, the step is not run again; empty: always run
    int timeoutSeconds = 300;
    bool isExclusive = false; ///< writes what other steps read
};

/// A kind of project and how it is built and checked, as data (resources/toolchains/*.json). An immutable value.
struct ToolchainTable {
    QString name;
    QString manifest; ///< "package.json": the file by which such a project is known
    QString lockFile; ///< "package-lock.json"
    QStringList run;  ///< command before a script's name: "npm", "run", "--silent"
    QMap<QString, QString> environment;
    QMap<QString, ToolProgram> programs;
    QVector<ToolStep> steps; ///< in the order they make sense

    [[nodiscard]] const ToolStep *step(const QString &stepName) const;

    [[nodiscard]] static Result<ToolchainTable> read(const QString &path);
    /// The first known toolchain whose manifest the tree has.
    [[nodiscard]] static std::optional<ToolchainTable> detect(const FileView &view);
};

} // namespace autodevos
