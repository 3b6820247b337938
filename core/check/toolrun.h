// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/packagecache.h"
#include "core/check/toolchain.h"
#include "core/check/toolchaintable.h"

namespace autodevos {

/// One pass of a toolchain over one tree: syncs the build folder, brings each step to pass after what it needs,
/// remembers how each ended. Used by one thread, thrown away after.
class ToolRun {
public:
    ToolRun(const Toolchain &toolchain, const ToolchainTable &table, const FileView &view,
            const Toolchain::LineSink &sink, std::stop_token stop);

    [[nodiscard]] QVector<CheckResult> run(const QStringList &checks);

private:
    [[nodiscard]] Status begin();
    [[nodiscard]] const CheckResult &ensure(const QString &stepName);
    [[nodiscard]] CheckResult carryOut(const QString &stepName);
    [[nodiscard]] CheckResult runStep(const ToolStep &step);
    [[nodiscard]] CheckResult install(const ToolStep &step);
    [[nodiscard]] Status installPackages();
    [[nodiscard]] bool isUpToDate(const ToolStep &step);
    [[nodiscard]] const QString &packagesHash();
    [[nodiscard]] Status npm(const QStringList &words, const QString &folder);
    [[nodiscard]] Status copyManifests(const QString &staging) const;
    [[nodiscard]] Status lockFor(bool exclusive);
    [[nodiscard]] std::optional<CheckResult> missingProgram(const ToolStep &step);
    [[nodiscard]] QString inputsHash(const ToolStep &step) const;
    [[nodiscard]] CheckResult fromOutput(const ToolStep &step, const ProcessResult &result) const;
    [[nodiscard]] QString scriptFile(const ToolStep &step) const;
    [[nodiscard]] QString nodeMajor() const;

    const Toolchain &m_toolchain;
    const ToolchainTable &m_table;
    const FileView &m_view;
    const Toolchain::LineSink &m_sink;
    std::stop_token m_stop;
    std::optional<BuildFolder::Lock> m_lock;
    bool m_isExclusive = false;
    QString m_tree; ///< hash of what was synced
    QMap<QString, QString> m_scripts;
    QStringList m_workspaces;
    QString m_packages;                   ///< hash of what is to be installed; see `packagesHash`
    QMap<QString, CheckResult> m_results; ///< by step
};

/// A result that says why nothing was checked.
[[nodiscard]] CheckResult skippedCheck(const QString &check, const QString &note);
/// A result for a check that could not be carried out because of a failure on our side.
[[nodiscard]] CheckResult brokenCheck(const QString &check, const Error &error);
/// Where node and npm lie when that is below the home folder, which a sandbox hides (nvm, fnm, volta).
[[nodiscard]] QStringList toolFolders();
/// The scripts of the manifest, by name.
[[nodiscard]] QMap<QString, QString> scriptsOf(const FileView &view, const ToolchainTable &table);

} // namespace autodevos
