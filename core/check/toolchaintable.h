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
    QString command;      ///< a shell line in place of a script; neither: the step installs the npm packages
    QStringList when;     ///< globs: a step with a command exists only where a file matches; empty: always
    QStringList needs;    ///< steps that go first
    QStringList programs; ///< names in ToolchainTable::programs
    QString parser;       ///< how its output is read (`readFindings`)
    QString
        unanswered; ///< expression: output of a failure that says nothing about the project, only that nobody answered
    QStringList inputs; ///< globs: when they are as they were, the step is not run again; empty: always run
    int timeoutSeconds = 300;
    bool isExclusive = false; ///< writes what other steps read
    bool hasNetwork = false;  ///< only for steps that fetch packages or ask what is known of them
};

/// A kind of project and how it is built and checked, as data. An immutable value.
///
/// Tables come with the program (resources/toolchains); the person's own in <config>/AutoDevOS/toolchains add to them
/// or, with the same file name, take their place. In environment values `{folder}` stands for the build folder, in
/// `readable` a leading `~` for the home.
struct ToolchainTable {
    QString name;
    int priority = 0;  ///< where several fit a tree, the highest counts; then the first by file name
    QString manifest;  ///< "package.json": the file by which such a project is known
    QStringList signs; ///< globs in place of the one manifest: any of them will do
    QString lockFile;  ///< "package-lock.json"
    QStringList run;   ///< command before a script's name: "npm", "run", "--silent"
    QMap<QString, QString> environment;
    QStringList readable; ///< beyond the system's folders: where its tools lie in the home
    QMap<QString, ToolProgram> programs;
    QVector<ToolStep> steps; ///< in the order they make sense

    [[nodiscard]] const ToolStep *step(const QString &stepName) const;

    /// True when the step is one of this tree; a script's existence is the caller's to know.
    [[nodiscard]] static bool applies(const ToolStep &step, const FileView &view);

    /// ErrorKind::Configuration names file and place of everything that is wrong.
    [[nodiscard]] static Result<ToolchainTable> read(const QString &path);
    /// The program's own folder, then the person's.
    [[nodiscard]] static QStringList folders();
    /// All tables that can be read, best first; what cannot is told in `problems`.
    [[nodiscard]] static QVector<ToolchainTable> all(const QStringList &folders, QVector<Error> *problems = nullptr);
    /// The best table that fits the tree.
    [[nodiscard]] static std::optional<ToolchainTable> detect(const FileView &view,
                                                              const QStringList &folders = ToolchainTable::folders());
};

} // namespace autodevos
