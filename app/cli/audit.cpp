// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/driver.h"
#include "core/command/auditlog.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

/// What is wrong; empty when nothing is.
QString faultInWords(const AuditVerdict &verdict)
{
    const QString range =
        verdict.from == verdict.to ? QString::number(verdict.from) : u"%1–%2"_s.arg(verdict.from).arg(verdict.to);
    switch (verdict.fault) {
    case AuditFault::None:
        return {};
    case AuditFault::Changed:
        return Cli::tr("Line %1 of the audit log was changed").arg(verdict.line);
    case AuditFault::PutIn:
        return Cli::tr("Line %1 of the audit log was put in by someone else").arg(verdict.line);
    case AuditFault::Removed:
        return verdict.from > 0
                   ? Cli::tr("Entries %1 of the audit log were removed before line %2").arg(range).arg(verdict.line)
                   : Cli::tr("Something was removed from the audit log before line %1").arg(verdict.line);
    case AuditFault::Moved:
        return Cli::tr("Line %1 of the audit log was written at another place").arg(verdict.line);
    case AuditFault::EndCut:
        return Cli::tr("The end of the audit log was cut off: entries %1 are missing").arg(range);
    case AuditFault::HeadGone:
        return Cli::tr("\"audit.head\", which holds the end of the audit log, is missing or damaged, or was");
    case AuditFault::Unknown:
        return Cli::tr("The audit log has no entry with this hash: it was replaced, or is another project's");
    }
    return {};
}

QString nameOf(AuditFault fault)
{
    switch (fault) {
    case AuditFault::None:
        return u"none"_s;
    case AuditFault::Changed:
        return u"changed"_s;
    case AuditFault::PutIn:
        return u"put-in"_s;
    case AuditFault::Removed:
        return u"removed"_s;
    case AuditFault::Moved:
        return u"moved"_s;
    case AuditFault::EndCut:
        return u"end-cut"_s;
    case AuditFault::HeadGone:
        return u"head-missing"_s;
    case AuditFault::Unknown:
        return u"hash-unknown"_s;
    }
    return {};
}

void printVerdict(const AuditVerdict &verdict)
{
    if (verdict.last.entries > 0) {
        printLine(Cli::tr("Sound, %1 entries; the hash of the last: %2")
                      .arg(QString::number(verdict.last.entries), QString::fromLatin1(verdict.last.hash)));
    } else if (verdict.older == 0) {
        printLine(Cli::tr("Sound: no agent has asked for a command yet"));
    }
    if (verdict.older > 0) {
        printLine(Cli::tr("%1 lines are from before there were hashes: how they came about cannot be proved")
                      .arg(verdict.older));
    }
    if (verdict.torn > 0) {
        printLine(Cli::tr("%1 lines were cut off by a crash or a full disk").arg(verdict.torn));
    }
}

int run(const Arguments &arguments, const Composition &)
{
    const QString folder = QDir(arguments.positional().first()).absolutePath();
    if (const auto state = readState(folder); !state) {
        return printError(state.error());
    }
    const Result<AuditVerdict> verdict = verifyAuditLog(folder, arguments.value(u"expect"_s).toLatin1());
    if (!verdict) {
        return printError(verdict.error());
    }
    if (arguments.has(u"json"_s)) {
        printJson({{u"sound"_s, verdict->fault == AuditFault::None},
                   {u"fault"_s, nameOf(verdict->fault)},
                   {u"line"_s, verdict->line},
                   {u"from"_s, verdict->from},
                   {u"to"_s, verdict->to},
                   {u"entries"_s, verdict->last.entries},
                   {u"hash"_s, QString::fromLatin1(verdict->last.hash)},
                   {u"older"_s, verdict->older},
                   {u"torn"_s, verdict->torn}});
    } else if (verdict->fault == AuditFault::None) {
        printVerdict(*verdict);
    }
    if (verdict->fault == AuditFault::None) {
        return ExitDone;
    }
    // the words are made here, so they stand as they are
    const QString fault = faultInWords(*verdict);
    printNote(u"autodevos-cli: "_s +
              (verdict->last.entries > 0
                   ? Cli::tr("%1. Entries 1 to %2 before it hold; compare the log with a copy of your own")
                         .arg(fault, QString::number(verdict->last.entries))
                   : Cli::tr("%1. Compare the log with a copy of your own").arg(fault)));
    return ExitProject;
}

} // namespace

Command auditCommand()
{
    return {u"audit"_s,
            Cli::tr("DIR [--expect HASH]"),
            Cli::tr("whether the log of agents' commands is as it was written, or what was changed first"),
            {{u"expect"_s, u"HASH"_s, Cli::tr("an entry that must be there: the hash that was printed earlier")},
             {u"json"_s, {}, Cli::tr("as JSON")}},
            1,
            1,
            run};
}

} // namespace autodevos
