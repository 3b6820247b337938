// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/command/auditchain.h"

#include <QStringList>

namespace autodevos {

/// What the audit log says about one command, or one call of a server's tool.
struct AuditEntry {
    RunId run;
    TaskId task;
    int attempt = 0;
    QString command;  ///< as it was asked for; secrets are covered when it is written
    QString decision; ///< "allowed", "allowed once", "allowed for this run", "allowed always", "denied"
    QString rule;     ///< by what: "built in: rules[3]", "remembered", "person", "default"
    bool isSandboxed = false;
    bool hasNetwork = false;
    int exitCode = 0;
    double seconds = 0;
    QString end; ///< "exited", "signalled", "timed-out", "cancelled", "limit: …", "not-run", "failed-to-start", "lost"
    QString arguments; ///< of a tool, as JSON; empty: it is a command. Covered like it
};

/// <project>/.autodevos/logs/audit.jsonl: one line for every command and every server's tool that an agent asked for,
/// appended and never changed; each holds the one before (auditchain.h), the last is held by `audit.head` beside it. A
/// command that runs is noted in a file of its own until its line is written, so that a crash leaves a line as well
/// (end "lost"). Any thread, any process: lines are written under a lock of the log's own.
class AuditLog {
public:
    AuditLog(const QString &projectRoot, const Clock &clock);

    [[nodiscard]] const QString &path() const { return m_path; }

    /// Before the command starts; returns the note's name for `finish`.
    [[nodiscard]] Result<QString> begin(const AuditEntry &entry) const;
    [[nodiscard]] Status finish(const QString &note, const AuditEntry &entry) const;
    /// Of a command that never ran.
    [[nodiscard]] Status append(const AuditEntry &entry) const;
    /// Turns the notes of a process that died into lines. Before the first `begin`.
    [[nodiscard]] Status recover() const;

private:
    [[nodiscard]] QByteArray bodyOf(const AuditEntry &entry) const;
    [[nodiscard]] Result<AuditHead> lastEntry(const AuditHead &inLog) const;
    [[nodiscard]] Status write(const QByteArray &body) const;

    QString m_folder;
    QString m_path;
    QString m_headPath;
    const Clock &m_clock;
};

/// Whether the log of a project is as it was written; changes nothing, also while others write. `expected`: see
/// `judgeAuditLog`.
[[nodiscard]] Result<AuditVerdict> verifyAuditLog(const QString &projectRoot, const QByteArray &expected = {});

} // namespace autodevos
