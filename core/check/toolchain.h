// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sandbox.h"
#include "core/check/buildfolder.h"
#include "core/plan/finding.h"

#include <mutex>

namespace autodevos {

struct ToolchainTable;

/// Runs a generated project's own tools (install, types, lint, tests …) in its build folder and reads their output
/// as findings. Shared by all attempts of a project; thread-safe: the build folder's lock serialises what conflicts.
/// A tool that this machine lacks makes its checks skipped, with the remedy, never failed.
class Toolchain {
public:
    /// Hears tool output, line by line, in the calling thread.
    using LineSink = std::function<void(const QString &line)>;

    Toolchain(const Workspace &workspace, const Clock &clock);
    Toolchain(const Toolchain &) = delete;
    Toolchain &operator=(const Toolchain &) = delete;

    /// Runs the named checks over the tree as `view` shows it, in the order given, each after what it needs.
    [[nodiscard]] QVector<CheckResult> run(const FileView &view, const QStringList &checks, const LineSink &sink,
                                           std::stop_token stop) const;
    /// Which checks of the table the tree has a script for, in the table's order.
    [[nodiscard]] QStringList checksOf(const FileView &view) const;

    [[nodiscard]] const BuildFolder &folder() const { return m_folder; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    /// Looked for at the first use: it costs a process.
    [[nodiscard]] const Sandbox &sandbox() const;
    /// A command as it runs in the build folder: without network unless granted, only the build folder writable.
    [[nodiscard]] ProcessRequest request(const QStringList &command, const ToolchainTable *table,
                                         bool hasNetwork = false) const;

private:
    BuildFolder m_folder;
    const Clock &m_clock;
    mutable std::once_flag m_sandboxOnce;
    mutable Sandbox m_sandbox;
};

/// How this machine reaches the network, for commands that may: proxies and certificates, but no names or passwords.
[[nodiscard]] QMap<QString, QString> networkEnvironment();
/// The table's environment for commands that run in `folder`.
[[nodiscard]] QMap<QString, QString> environmentOf(const ToolchainTable &table, const QString &folder);
/// What the table's tools need to read beyond the system's folders.
[[nodiscard]] QStringList readablePathsOf(const ToolchainTable &table);

} // namespace autodevos
