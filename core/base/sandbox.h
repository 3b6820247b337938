// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/process.h"

namespace autodevos {

/// What a sandboxed command may see and do, beyond reading the system's programs and libraries.
struct SandboxPolicy {
    QStringList writableFolders; ///< absolute; everything else is read-only or hidden
    QStringList readablePaths;   ///< absolute; files or folders that would be hidden, such as a lock of npm in the home
    bool hasNetwork = false;
};

/// Whether commands can be sandboxed here, and what to do when not.
struct SandboxSupport {
    bool isUsable = false;
    QString detail; ///< version, or why it does not work
    QString remedy;
};

/// Runs commands in bubblewrap: system read-only, home, other disks and other processes hidden, no network unless
/// granted, dead when we die. A value; any thread. Where bubblewrap cannot work, `wrap` changes nothing: whoever
/// runs a command decides by `support()` whether it may run without, and says so.
class Sandbox {
public:
    /// Tries bubblewrap once (some 10 ms): installed is not enough, the system may refuse user namespaces.
    [[nodiscard]] static Sandbox detect(const QString &program = QStringLiteral("bwrap"));

    [[nodiscard]] const SandboxSupport &support() const { return m_support; }
    /// The request as it runs inside. Its folder must lie in a writable or readable one.
    [[nodiscard]] ProcessRequest wrap(ProcessRequest request, const SandboxPolicy &policy) const;

private:
    QStringList m_command; ///< the program and what it is always called with
    SandboxSupport m_support;
};

} // namespace autodevos
